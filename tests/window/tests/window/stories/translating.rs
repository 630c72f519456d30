//! Translating: a text is written and confirmed, its source is edited in the listing, and taking that back makes it
//! fresh; a text that loses a size waits until somebody says that it is right.

use crate::desk::{Desk, story, towels};
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

/// The towels, one of which has its size in the title.
fn sized(desk: &Desk) {
    towels(desk);
    desk.dhow(&["product", "set", "BM-STN", "title=Foça bath mat, 180 cm"]);
}

/// What holds the bath mat's texts back.
fn held(desk: &Desk) -> Vec<String> {
    let issues = desk.product("BM-STN")["issues"].clone();
    let issues = issues.as_array().cloned().unwrap_or_default();
    let differ = issues.iter().filter(|it| it["code"] == "numbersDiffer");
    differ
        .map(|it| it["args"]["expected"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn a_dropped_number_waits_until_somebody_says_that_it_is_right() {
    story("a-dropped-number", sized, |desk, page| async move {
        page.ready("catalogue").await;
        let mat = desk.product("BM-STN")["id"].as_str().unwrap().to_owned();
        let workbench = format!("/translate/de?product={mat}&state=all");
        page.go(&workbench).await;
        page.ready("translate").await;
        page.click(&page.field("Title, German")).await;
        page.keys("Badematte Foça").await;
        page.chord(&[Key::Control], Key::Enter.into()).await;
        page.element(".segment[data-state='reviewed']").await;
        page.says("It is right without 180 cm").await;
        assert_eq!(held(&desk), ["180 cm"]);
        page.go("/publish").await;
        page.ready("publish").await;
        page.says("differ: source 180 cm").await;

        page.go(&workbench).await;
        page.ready("translate").await;
        page.press_beginning("It is right without").await;
        page.gone(".segment[data-state='reviewed'] .segment-target button")
            .await;
        assert!(held(&desk).is_empty());

        // It was said of that source alone.
        page.go(&format!("/listing/{mat}/details")).await;
        page.ready("listing-details").await;
        page.replace(&page.field("Title"), "Foça bath mat, 190 cm")
            .await;
        page.key(Key::Tab).await;
        page.go(&workbench).await;
        page.ready("translate").await;
        page.element(".segment[data-state='stale']").await;
        page.press("Confirm").await;
        page.says("It is right without 190 cm").await;
        assert_eq!(held(&desk), ["190 cm"]);
    });
}
