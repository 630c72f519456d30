//! The own shop: built from the window into a folder that it names.

use crate::desk::{story, towels};
use fantoccini::key::Key;

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn the_shop_is_built_into_its_folder_and_proven() {
    story("the-shop-is-built", towels, |desk, page| async move {
        page.ready("catalogue").await;
        page.go("/publish/storefront").await;
        page.ready("storefront").await;
        let shop = desk.path("shop");
        page.replace(&page.field("Folder"), shop.to_str().unwrap())
            .await;
        page.chord(&[Key::Control], Key::Enter.into()).await;
        page.element("[data-testid='storefront-built']").await;
        page.says(shop.to_str().unwrap()).await;
        page.says("Open it").await;
        assert!(shop.join("index.html").is_file());
        let checked = desk.dhow_json(&["storefront", "check", shop.to_str().unwrap()]);
        assert!(
            checked["certificate"]["prices"]
                .as_u64()
                .is_some_and(|prices| prices >= 4),
            "{checked}"
        );
    });
}
