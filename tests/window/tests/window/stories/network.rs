//! The line: join a hub, publish, live by read-back; the hub goes away and comes back.

use crate::desk::{story, towels};
use fantoccini::key::Key;

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn the_hub_goes_away_and_comes_back() {
    story("the-hub-goes-away", towels, |desk, page| async move {
        let hub = desk.hub(0);
        let address = hub.first_line.clone();
        page.ready("catalogue").await;
        page.go("/publish").await;
        page.ready("publish").await;
        page.replace(&page.field("Address of the hub"), &address).await;
        page.press("Join a hub").await;
        page.element("[data-connection='online']").await;
        page.press_beginning("Publish").await;
        page.shows(&page.state("Live"), "3").await;

        drop(hub);
        page.press("Sync now").await;
        page.element("[data-connection='offline']").await;
        // Everything works without it.
        page.go("/catalogue").await;
        page.ready("catalogue").await;
        let price = page.cell("BM-STN", "Base price");
        page.click(&price).await;
        page.key(Key::Enter).await;
        page.element("[data-editing='true']").await;
        page.keys("26").await;
        page.key(Key::Enter).await;
        page.shows(&price, "26.00").await;
        page.go("/publish").await;
        page.ready("publish").await;
        // What buyers see is the old price still, and the desk says so.
        page.shows(&page.state("Live"), "2").await;

        let port = address.rsplit(':').next().and_then(|port| port.parse().ok()).unwrap();
        let _hub = desk.hub(port);
        page.press("Sync now").await;
        page.element("[data-connection='online']").await;
        page.press_beginning("Publish").await;
        page.shows(&page.state("Live"), "3").await;
    });
}
