//! Withdrawing: what is archived leaves the hub and, with the next build, the shop.

use crate::desk::{story, towels};
use crate::stories::network::join;
use fantoccini::key::Key;
use serde_json::Value;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// How long a hub may take to be told.
const TOLD: Duration = Duration::from_secs(20);

/// How many documents of a seller everybody may read at the hub.
fn standing(hub: &str, seller: &str) -> usize {
    let host = hub.trim_start_matches("http://").trim_end_matches('/');
    let mut line = TcpStream::connect(host).unwrap();
    let path = format!("/v1/p/{seller}/listings");
    // HTTP/1.0 has no pieces: what follows the blank line is the answer.
    write!(line, "GET {path} HTTP/1.0\r\nHost: {host}\r\n\r\n").unwrap();
    let mut answer = String::new();
    line.read_to_string(&mut answer).unwrap();
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    let list: Value = serde_json::from_str(body).unwrap_or_else(|error| panic!("{error}: {body}"));
    let rows = list["listings"].as_array().cloned().unwrap_or_default();
    // A listing that was taken off stays in the list without a document.
    assert_eq!(rows.len(), 3, "{body}");
    rows.iter().filter(|row| row["hash"].is_string()).count()
}

#[test]
#[ignore = "needs the built desk and a display: cargo xtask test window"]
fn an_archived_product_leaves_hub_and_shop() {
    story("an-archived-product", towels, |desk, page| async move {
        let hub = desk.hub(0);
        let shop = desk.path("shop");
        let sells = || std::fs::read_to_string(shop.join("assets/build.json")).unwrap();
        join(&page, &hub.first_line).await;
        page.press_beginning("Publish").await;
        page.shows(&page.state("Live"), "3").await;
        page.go("/publish/storefront").await;
        page.ready("storefront").await;
        page.replace(&page.field("Folder"), shop.to_str().unwrap())
            .await;
        page.chord(&[Key::Control], Key::Enter.into()).await;
        page.element("[data-testid='storefront-built']").await;
        let seller = desk.dhow_json(&["hub", "status"])["sellerId"].clone();
        let standing = || standing(&hub.first_line, seller.as_str().unwrap());
        assert_eq!(standing(), 3);
        assert!(sells().contains("bath-mat"));

        let mat = desk.product("BM-STN")["id"].as_str().unwrap().to_owned();
        page.go(&format!("/listing/{mat}/details")).await;
        page.ready("listing-details").await;
        page.click(&page.card("Archived")).await;
        page.go("/publish").await;
        page.ready("publish").await;
        page.shows(&page.state("Live"), "2").await;
        // Nobody asks for it: the open desk takes it off by itself.
        let gone = async {
            while standing() > 2 {
                tokio::time::sleep(Duration::from_millis(40)).await;
            }
        };
        assert!(tokio::time::timeout(TOLD, gone).await.is_ok());

        page.go("/publish/storefront").await;
        page.ready("storefront").await;
        page.chord(&[Key::Control], Key::Enter.into()).await;
        page.element("[data-testid='storefront-built']").await;
        assert!(!sells().contains("bath-mat"));
    });
}
