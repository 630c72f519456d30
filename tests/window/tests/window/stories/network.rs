//! The line: join a hub, publish, live by read-back; the hub goes away and comes back; two devices disagree.

use crate::desk::{story, towels};
use crate::line::Line;
use crate::page::Page;

/// Takes the window to the hub.
pub(crate) async fn join(page: &Page, address: &str) {
    page.ready("catalogue").await;
    page.go("/publish").await;
    page.ready("publish").await;
    page.replace(&page.field("Address of the hub"), address)
        .await;
    page.press("Join a hub").await;
    page.element("[data-connection='online']").await;
}

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn the_hub_goes_away_and_comes_back() {
    story("the-hub-goes-away", towels, |desk, page| async move {
        let hub = desk.hub(0);
        let address = hub.first_line.clone();
        join(&page, &address).await;
        page.press_beginning("Publish").await;
        page.shows(&page.state("Live"), "3").await;

        drop(hub);
        page.press("Sync now").await;
        page.element("[data-connection='offline']").await;
        // Everything works without it.
        page.go("/catalogue").await;
        page.ready("catalogue").await;
        let price = page.cell("BM-STN", "Base price");
        page.put(&price, "26").await;
        page.shows(&price, "26.00").await;
        page.go("/publish").await;
        page.ready("publish").await;
        // What buyers see is the old price still, and the desk says so.
        page.shows(&page.state("Live"), "2").await;

        let port = address
            .rsplit(':')
            .next()
            .and_then(|port| port.parse().ok())
            .unwrap();
        let _hub = desk.hub(port);
        page.press("Sync now").await;
        page.element("[data-connection='online']").await;
        page.press_beginning("Publish").await;
        page.shows(&page.state("Live"), "3").await;
    });
}

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn two_devices_disagree_and_a_key_decides() {
    story("two-devices-disagree", towels, |desk, page| async move {
        let hub = desk.hub(0);
        let address = hub.first_line.clone();
        let line = Line::to(&address).await;
        join(&page, &line.address()).await;
        page.says("Nothing waits").await;
        page.press("Add a device").await;
        let code = page.text(".invite-code").await;
        let file = desk.path("second.dhow");
        desk.second(&[
            "hub",
            "join",
            &address,
            "--code",
            &code,
            "--file",
            file.to_str().unwrap(),
        ]);
        desk.second(&["sync"]);

        // The window loses its line; the other computer keeps its own.
        let port = line.cut();
        page.press("Sync now").await;
        page.element("[data-connection='offline']").await;
        desk.second(&["product", "set", "BM-STN", "basePrice=21.00"]);
        desk.second(&["sync"]);

        // Meanwhile the window puts another price, knowing nothing of that one.
        page.go("/catalogue").await;
        page.ready("catalogue").await;
        page.put(&page.cell("BM-STN", "Base price"), "27.00").await;
        let _line = Line::on(port, &address).await;
        page.go("/publish").await;
        page.ready("publish").await;
        page.press("Sync now").await;
        page.says("1 conflict").await;
        page.go("/publish/conflicts").await;
        page.ready("conflicts").await;
        page.element(".conflict.on").await;
        page.says("27.00").await;
        page.says("21.00").await;
        page.keys("1").await;
        page.says("No two devices disagree").await;

        page.go("/publish").await;
        page.ready("publish").await;
        page.press("Sync now").await;
        page.says("Nothing waits").await;
        desk.second(&["sync"]);
        assert_eq!(desk.variant("BM-STN")["basePrice"], "27.00");
        let there = desk.second(&["product", "show", "BM-STN"]);
        assert_eq!(there["variants"][0]["basePrice"], "27.00");
        assert_eq!(
            desk.second(&["conflicts", "list"])["conflicts"],
            serde_json::json!([])
        );
    });
}
