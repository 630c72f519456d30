//! Settings: the language of the desk turns the whole window, at once.

use crate::desk::{story, towels};

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn in_arabic_the_window_is_mirrored() {
    story("in-arabic", towels, |_, page| async move {
        page.ready("catalogue").await;
        page.go("/settings").await;
        page.ready("settings").await;
        page.choose("Language of the desk", "العربية").await;
        page.element("html[dir='rtl'][lang='ar']").await;
        page.says("الكتالوج").await;
        page.go("/catalogue").await;
        page.ready("catalogue").await;
        // Money stays on the right, where digits end in every script.
        let price = page.cell("BM-STN", "DE");
        page.shows(&price, "28.99").await;
    });
}
