//! Fetching rates from a fake on the loopback; the real feed is never asked in a test.

use crate::fake::{answers, response};
use dhow_network::rates::{self, MAXIMUM_PUBLICATION};
use dhow_network::{Distrust, NetworkError};

#[test]
fn a_publication_comes_back_byte_for_byte() {
    let publication = b"PK\x03\x04 zipped history \x00\xff";
    let port = answers(response("200 OK", publication));
    let bytes = rates::fetch(&format!("http://127.0.0.1:{port}/eurofxref-hist.zip?x=1")).unwrap();
    assert_eq!(bytes, publication);
}

#[test]
fn a_publication_without_end_is_not_read_to_it() {
    let body = vec![b' '; usize::try_from(MAXIMUM_PUBLICATION).unwrap() + 1];
    let port = answers(response("200 OK", &body));
    let error = rates::fetch(&format!("http://127.0.0.1:{port}/")).unwrap_err();
    assert!(matches!(error, NetworkError::TooLarge { .. }), "{error}");
}

#[test]
fn a_feed_may_move_within_its_host_and_not_elsewhere() {
    let elsewhere = answers(response("200 OK", b"forged rates"));
    let head = format!("301 Moved Permanently\r\nlocation: http://127.0.0.1:{elsewhere}/");
    let port = answers(response(&head, b""));
    let error = rates::fetch(&format!("http://127.0.0.1:{port}/")).unwrap_err();
    assert!(
        matches!(error, NetworkError::Untrusted(Distrust::Redirect)),
        "{error}"
    );
}

#[test]
fn a_feed_that_is_not_there_is_told_apart_from_a_line_that_is_down() {
    let port = answers(response("404 Not Found", b"gone"));
    let error = rates::fetch(&format!("http://127.0.0.1:{port}/")).unwrap_err();
    assert!(
        matches!(&error, NetworkError::Refused(refusal) if refusal.status == 404),
        "{error}"
    );
    let unused = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let error = rates::fetch(&format!("http://127.0.0.1:{unused}/")).unwrap_err();
    assert!(matches!(error, NetworkError::Offline), "{error}");
    let error = rates::fetch("http://rates.example/").unwrap_err();
    assert!(
        matches!(error, NetworkError::Untrusted(Distrust::Address)),
        "{error}"
    );
}

#[test]
fn the_default_feed_is_the_central_banks_own() {
    for address in [rates::ECB_DAILY, rates::ECB_NINETY_DAYS, rates::ECB_HISTORY] {
        assert!(
            address.starts_with("https://www.ecb.europa.eu/"),
            "{address}"
        );
    }
}
