//! Editing: a price typed in the grid, its effect, undo and redo.

use crate::desk::{story, towels};
use fantoccini::key::Key;

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn a_price_is_typed_undone_and_done_again() {
    story("a-price-is-typed", towels, |desk, page| async move {
        page.ready("catalogue").await;
        let price = page.cell("HT-ECR", "Base price");
        page.shows(&price, "8.50").await;
        page.click(&price).await;
        page.key(Key::Enter).await;
        page.element("[data-editing='true']").await;
        page.keys("9.20").await;
        // Before it is kept, the card says what it would make of the market's price: 9.20 x 1.19.
        page.element(".pop.effect").await;
        page.says("10.99").await;
        page.key(Key::Enter).await;
        page.shows(&price, "9.20").await;

        page.chord(&[Key::Control], 'z').await;
        page.shows(&price, "8.50").await;
        page.chord(&[Key::Control, Key::Shift], 'z').await;
        page.shows(&price, "9.20").await;
        assert_eq!(desk.variant("HT-ECR")["basePrice"], "9.20");
    });
}

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn cells_are_left_copied_filled_down_and_taken_back() {
    story("cells-are-copied", towels, |desk, page| async move {
        page.ready("catalogue").await;
        let (towel, mat) = (
            page.cell("HT-ECR", "Base price"),
            page.cell("BM-STN", "Base price"),
        );
        page.click(&mat).await;
        page.key(Key::F2).await;
        page.element("[data-editing='true']").await;
        page.keys("1").await;
        page.key(Key::Escape).await;
        page.gone("[data-editing='true']").await;
        page.shows(&mat, "24.00").await;

        // Copied and pasted: the cell is typed into, and Enter keeps it.
        page.click(&towel).await;
        page.chord(&[Key::Control], 'c').await;
        page.click(&mat).await;
        page.chord(&[Key::Control], 'v').await;
        page.element("[data-editing='true']").await;
        page.key(Key::Enter).await;
        page.shows(&mat, "8.50").await;
        page.chord(&[Key::Control], 'z').await;
        page.shows(&mat, "24.00").await;

        // Filled down over two rows: money is shown before it changes.
        page.click(&towel).await;
        page.chord(&[Key::Shift], Key::Down.into()).await;
        page.chord(&[Key::Control], 'd').await;
        page.says("What this changes").await;
        assert_eq!(desk.variant("BM-STN")["basePrice"], "24.00");
        page.chord(&[Key::Control], Key::Enter.into()).await;
        page.shows(&mat, "8.50").await;
        page.chord(&[Key::Control], 'z').await;
        page.shows(&mat, "24.00").await;
    });
}
