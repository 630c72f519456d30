//! Prices: every figure says why, and the steps it names are the pipeline's.

use crate::desk::{story, towels};
use fantoccini::key::Key;

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn a_market_price_shows_its_trail() {
    story("a-price-says-why", towels, |desk, page| async move {
        page.ready("catalogue").await;
        let price = page.cell("BM-STN", "DE");
        // 24.00 x 1.19 = 28.56, and the nearest ending in .99.
        page.shows(&price, "28.99").await;
        page.click(&price).await;
        page.key(Key::Enter).await;
        page.element(".trail[data-ready='true']").await;
        for step in ["base", "tax", "round", "charm"] {
            page.element(&format!(".trail [data-step='{step}']")).await;
        }
        let shown = desk.dhow_json(&["price", "show", "BM-STN", "--market", "DE"]);
        assert_eq!(shown["unitPrice"], "28.99");
        page.key(Key::Escape).await;
        page.gone(".trail").await;
    });
}
