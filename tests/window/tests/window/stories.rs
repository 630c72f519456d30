//! The stories themselves, each what a seller does in one sitting.

use crate::desk::{sample, story};

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn the_catalogue_opens() {
    story("catalogue", sample, |_, page| async move {
        page.go("/catalogue").await;
        page.ready("catalogue").await;
        page.says("Aegean").await;
    });
}
