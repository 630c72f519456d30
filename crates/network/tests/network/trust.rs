//! Who is not trusted.

use crate::fake::{answers, response};
use dhow_network::{Distrust, HubClient, NetworkError};

fn discovered(address: &str) -> Result<(), NetworkError> {
    HubClient::new(address)?.discover().map(drop)
}

fn distrust(address: &str) -> Distrust {
    match discovered(address) {
        Err(NetworkError::Untrusted(distrust)) => distrust,
        other => panic!("untrusted, not {other:?}"),
    }
}

#[test]
fn plain_http_is_for_this_machine_only() {
    assert_eq!(distrust("http://hub.example"), Distrust::Address);
}

#[test]
fn what_speaks_no_tls_where_tls_is_due_is_not_trusted() {
    let port = answers(response("200 OK", b"{}"));
    assert_eq!(
        distrust(&format!("https://127.0.0.1:{port}")),
        Distrust::Certificate
    );
}

#[test]
fn a_redirect_is_not_followed() {
    let elsewhere = answers(response("200 OK", b"{}"));
    let head = format!("302 Found\r\nlocation: http://127.0.0.1:{elsewhere}/.well-known/dhow");
    let port = answers(response(&head, b""));
    assert_eq!(
        distrust(&format!("http://127.0.0.1:{port}")),
        Distrust::Redirect
    );
}

#[test]
fn an_answer_of_another_form_is_not_trusted() {
    let port = answers(response(
        "200 OK",
        b"<html>login to the hotel's network</html>",
    ));
    assert!(matches!(
        distrust(&format!("http://127.0.0.1:{port}")),
        Distrust::Answer(_)
    ));
}

#[test]
fn a_hub_of_a_later_protocol_is_told_apart() {
    let body = br#"{"versions":[2],"epoch":"e1","time":"2026-01-01T00:00:00Z","limits":
        {"pushOperations":1,"pushBytes":1,"blobBytes":1,"listingBytes":1,"rows":1}}"#;
    let port = answers(response("200 OK", body));
    assert_eq!(
        distrust(&format!("http://127.0.0.1:{port}")),
        Distrust::Version
    );
}

#[test]
fn a_listing_that_is_not_what_its_hash_says_is_not_shown() {
    let port = answers(response(
        "200 OK",
        br#"{"hash":"b3:00","id":"lst_1","price":"0.01"}"#,
    ));
    let client = HubClient::new(&format!("http://127.0.0.1:{port}")).unwrap();
    let read = client.read_listing(&dhow_sync::SellerId::new("sel_1"), "lst_1");
    assert!(
        matches!(read, Err(NetworkError::Untrusted(Distrust::Hash))),
        "{read:?}"
    );
}

#[test]
fn a_refusal_without_a_problem_document_is_a_refusal() {
    let port = answers(response("503 Service Unavailable", b"<html>"));
    let error = discovered(&format!("http://127.0.0.1:{port}")).unwrap_err();
    let NetworkError::Refused(refusal) = error else {
        panic!("refused, not {error}")
    };
    assert_eq!(
        (refusal.status, refusal.code.as_str(), refusal.retryable),
        (503, "http", true)
    );
}

/// A packed answer may be small and stand for gigabytes.
#[test]
fn no_more_of_a_packed_answer_is_unpacked_than_an_answer_may_have() {
    let bomb = dhow_contract::packing::packed(&vec![b' '; 40 * 1024 * 1024]);
    let port = answers(response("200 OK\r\ncontent-encoding: gzip", &bomb));
    let refused = discovered(&format!("http://127.0.0.1:{port}"));
    assert!(
        matches!(refused, Err(NetworkError::TooLarge { .. })),
        "{refused:?}"
    );
    let cut = answers(response(
        "200 OK\r\ncontent-encoding: gzip",
        &bomb[..bomb.len() / 2],
    ));
    let refused = discovered(&format!("http://127.0.0.1:{cut}"));
    assert!(matches!(
        refused,
        Err(NetworkError::TooLarge { .. } | NetworkError::Offline)
    ));
}
