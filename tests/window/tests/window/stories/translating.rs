//! Translating: a text is written and confirmed, its source is edited in the listing, and taking that back makes it fresh.

use crate::desk::{story, towels};
use fantoccini::key::Key;

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn a_translation_turns_stale_with_its_source_and_fresh_again() {
    story(
        "a-translation-turns-stale",
        towels,
        |desk, page| async move {
            page.ready("catalogue").await;
            let mat = desk.product("BM-STN")["id"].as_str().unwrap().to_owned();
            page.go(&format!("/translate/de?product={mat}")).await;
            page.ready("translate").await;
            let german = page.field("Title, German");
            page.click(&german).await;
            page.keys("Badematte Foça").await;
            page.chord(&[Key::Control], Key::Enter.into()).await;
            page.element(".segment[data-state='reviewed']").await;

            page.follow("Foça bath mat").await;
            page.ready("listing-translations").await;
            page.press("Details").await;
            page.ready("listing-details").await;
            let title = page.field("Title");
            page.replace(&title, "Foça bath mat, waffle").await;
            page.key(Key::Tab).await;
            page.says("Foça bath mat, waffle").await;
            page.press("Translations").await;
            page.ready("listing-translations").await;
            page.element(".text-pair[data-state='stale']").await;
            assert_eq!(
                desk.product("BM-STN")["translations"]["de"]["title"]["state"],
                "stale"
            );

            page.chord(&[Key::Control], 'z').await;
            page.element(".text-pair[data-state='reviewed']").await;
            page.press("Details").await;
            page.value(&title, "Foça bath mat").await;
            assert_eq!(desk.product("BM-STN")["title"], "Foça bath mat");
        },
    );
}
