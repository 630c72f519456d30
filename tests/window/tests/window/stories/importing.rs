//! Importing: a spreadsheet is read, looked at, applied as one act and taken back as one.

use crate::desk::{goods, story, towels};

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn a_spreadsheet_is_compared_applied_and_taken_back() {
    story("a-spreadsheet-comes-in", towels, |desk, page| async move {
        page.ready("catalogue").await;
        page.go("/import").await;
        page.ready("import").await;
        page.choose_file("[data-testid='import-file']", &goods("spring.csv"))
            .await;
        // The file names no currency: its own is proposed, and said before anything is compared.
        page.says("These prices are in").await;
        page.press_beginning("Go on").await;
        page.press_beginning("Apply").await;
        // Up to here nothing was changed; from here on all of it.
        page.element("[data-testid='import-applied']").await;
        assert_eq!(desk.variant("HT-ECR")["basePrice"], "8.95");
        assert_eq!(desk.variant("HT-ECR")["basePriceCurrency"], "EUR");
        assert_eq!(desk.product("GT-ROS")["title"], "Didim guest towels");

        page.press("Take it all back").await;
        page.says("spring.csv taken back").await;
        assert_eq!(desk.variant("HT-ECR")["basePrice"], "8.50");
        assert!(!desk.titles().contains(&"Didim guest towels".to_owned()));
    });
}
