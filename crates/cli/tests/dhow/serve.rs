//! Who may talk to the served desk.

use crate::stocked;
use dhow_testkit::Served;
use dhow_testkit::http::{open, send};
use serde_json::json;
use std::io::{BufRead, BufReader, Read, Write};

#[test]
fn the_page_comes_with_a_policy_that_lets_nothing_else_in() {
    let (_folder, device) = stocked();
    let served = Served::start(&device);
    assert!(served.address().ip().is_loopback());
    let page = send(served.address(), "GET /", &[("Host", &served.host())], "");
    assert!([200, 503].contains(&page.status), "{page:?}");
    for rule in [
        "default-src 'self'",
        "style-src 'self';",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "base-uri 'none'",
    ] {
        assert!(page.head.contains(rule), "{rule} in {}", page.head);
    }
    for header in [
        "x-content-type-options: nosniff",
        "referrer-policy: no-referrer",
        "cache-control: no-store",
    ] {
        assert!(page.head.contains(header), "{header} in {}", page.head);
    }
    assert!(
        !page.head.contains("unsafe-inline") && !page.head.contains("access-control-"),
        "{}",
        page.head
    );
    if page.status == 503 {
        assert!(page.body.contains("cargo xtask build"), "{}", page.body);
    }
}

#[test]
fn the_token_is_exchanged_once() {
    let (_folder, device) = stocked();
    let served = Served::start(&device);
    let wrong = json!({ "token": "guess" }).to_string();
    let headers = [("Host", &*served.host()), ("Origin", &*served.origin())];
    assert_eq!(
        send(served.address(), "POST /session", &headers, &wrong).status,
        403
    );
    assert_eq!(
        send(served.address(), "POST /session", &headers, "guess").status,
        400
    );
    let bearer = served.bearer();
    assert_eq!(served.exchange().status, 403, "a second exchange");
    let status = served.call("POST /api/workspace_status", &[], &bearer, "{}");
    assert_eq!(
        (status.status, &status.json()["seller"]),
        (200, &json!("Ege"))
    );
}

#[test]
fn commands_need_this_host_this_origin_and_the_bearer() {
    let (_folder, device) = stocked();
    let served = Served::start(&device);
    let bearer = served.bearer();
    let port = served.address().port();
    let (elsewhere, named) = (format!("desk.example:{port}"), format!("localhost:{port}"));
    let (other_port, local) = (
        format!("http://127.0.0.1:{}", port ^ 1),
        format!("http://localhost:{port}"),
    );
    let check = |other: &[(&str, &str)], expect: u16| {
        let said = served.call(
            "POST /api/product_create",
            other,
            &bearer,
            r#"{"title":"Intruder"}"#,
        );
        assert_eq!(said.status, expect, "{other:?}: {}", said.body);
        assert!(!said.head.contains("access-control-"), "{}", said.head);
    };
    check(&[("Host", &elsewhere)], 421);
    check(&[("Host", "")], 421);
    check(&[("Host", "127.0.0.1")], 421);
    check(&[("Origin", "http://desk.example")], 403);
    check(&[("Origin", &other_port)], 403);
    check(&[("Origin", "null")], 403);
    check(&[("Origin", "")], 403);
    check(&[("Origin", &local)], 403);
    check(&[("Authorization", "")], 401);
    check(&[("Authorization", "Bearer guess")], 401);
    check(
        &[("Authorization", &format!("Bearer {}", served.token()))],
        401,
    );
    assert_eq!(
        served
            .call("POST /api/catalogue_list", &[], &bearer, "{}")
            .json()["total"],
        3,
        "none came in"
    );
    check(&[("Host", &named), ("Origin", &local)], 200);
}

#[test]
fn reading_is_no_way_round() {
    let (_folder, device) = stocked();
    let served = Served::start(&device);
    let bearer = served.bearer();
    assert_eq!(served.call("GET /api/undo", &[], &bearer, "").status, 405);
    assert_eq!(served.call("GET /session", &[], &bearer, "").status, 405);
    assert_eq!(
        served
            .call(
                "OPTIONS /api/undo",
                &[("Origin", "http://desk.example")],
                &bearer,
                ""
            )
            .status,
        403
    );
    assert_eq!(
        served.call("DELETE /index.html", &[], &bearer, "").status,
        405
    );
    for path in [
        "/../Cargo.toml",
        "/assets/../../package.json",
        "/%2e%2e/package.json",
        "/..%2fpackage.json",
        "//etc/passwd",
        "/.vite/manifest.json",
        "/src/main.tsx",
    ] {
        let said = served.call(&format!("GET {path}"), &[], &bearer, "");
        assert!([400, 404].contains(&said.status), "{path}: {said:?}");
        assert_eq!(said.body, "", "{path}");
    }
}

#[test]
fn commands_answer_failures_in_the_form_of_the_contract() {
    let (_folder, device) = stocked();
    let served = Served::start(&device);
    let bearer = served.bearer();
    let check = |name: &str, body: &str, status: u16, code: &str| {
        let said = served.call(&format!("POST /api/{name}"), &[], &bearer, body);
        assert_eq!(
            (said.status, &said.json()["code"]),
            (status, &json!(code)),
            "{name}: {}",
            said.body
        );
        assert!(said.json()["args"].is_object());
    };
    check("no_such_command", "{}", 404, "unknownCommand");
    check("product_get", "{", 400, "badRequest");
    check("product_get", r#"{"colour":"red"}"#, 400, "badRequest");
    check("product_get", r#"{"sku":"NOPE"}"#, 422, "skuUnknown");
    check("redo", "", 422, "nothingToRedo");
}

#[test]
fn more_than_the_limit_is_not_read() {
    let (_folder, device) = stocked();
    let served = Served::start(&device);
    let bearer = served.bearer();
    let (host, origin) = (served.host(), served.origin());
    let mut stream = std::net::TcpStream::connect(served.address()).unwrap();
    let head = format!(
        "POST /api/import_apply HTTP/1.1\r\nHost: {host}\r\nOrigin: {origin}\r\nAuthorization: {bearer}\r\nContent-Length: {}\r\n\r\n",
        100 * 1024 * 1024 + 1
    );
    std::io::Write::write_all(&mut stream, head.as_bytes()).unwrap();
    let mut first = String::new();
    BufReader::new(stream).read_line(&mut first).unwrap();
    assert!(first.contains(" 413 "), "{first}");
}

/// A body is announced and begun, and never goes on; the answer comes all the same, or none does.
fn begun(served: &Served, line: &str, bearer: &str, announced: usize) -> String {
    let mut stream = std::net::TcpStream::connect(served.address()).unwrap();
    let patience = std::time::Duration::from_secs(5);
    stream.set_read_timeout(Some(patience)).unwrap();
    let (host, origin) = (served.host(), served.origin());
    let head = format!(
        "{line} HTTP/1.1\r\nHost: {host}\r\nOrigin: {origin}\r\nAuthorization: {bearer}\r\n\
         Content-Length: {announced}\r\nConnection: close\r\n\r\n{{"
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mut heard = String::new();
    let _ = stream.read_to_string(&mut heard);
    heard.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn nobody_fills_memory_without_the_bearer() {
    let (_folder, device) = stocked();
    let served = Served::start(&device);
    let bearer = served.bearer();
    let check = |line: &str, bearer: &str, announced: usize, expect: &str| {
        assert_eq!(begun(&served, line, bearer, announced), expect, "{line}");
    };
    let command = "POST /api/workspace_status";
    let most = 100 * 1024 * 1024;
    check(command, "", most, "HTTP/1.1 401 Unauthorized");
    check(command, "Bearer guess", most, "HTTP/1.1 401 Unauthorized");
    check(command, &bearer, most + 1, "HTTP/1.1 413 Payload Too Large");
    check("POST /session", "", most, "HTTP/1.1 413 Payload Too Large");
    check(command, &bearer, most, "");
}

#[test]
fn a_caller_who_says_nothing_is_given_up() {
    let (_folder, device) = stocked();
    let served = Served::start(&device);
    let mut stream = std::net::TcpStream::connect(served.address()).unwrap();
    let patience = std::time::Duration::from_secs(40);
    stream.set_read_timeout(Some(patience)).unwrap();
    stream.write_all(b"GET / HTTP/1.1\r\nHost: ").unwrap();
    assert_eq!(stream.read_to_end(&mut Vec::new()).unwrap(), 0);
}

#[test]
fn events_reach_the_page_and_nobody_else() {
    let (_folder, device) = stocked();
    let served = Served::start(&device);
    let bearer = served.bearer();
    let check = |other: &[(&str, &str)], expect: u16| {
        assert_eq!(
            served.call("GET /events", other, &bearer, "").status,
            expect,
            "{other:?}"
        );
    };
    check(&[("Origin", "http://desk.example")], 403);
    check(&[("Origin", "")], 403);
    check(&[("Authorization", "")], 401);
    check(&[("Host", "desk.example")], 421);
    let (host, origin) = (served.host(), served.origin());
    let headers = [
        ("Host", &*host),
        ("Sec-Fetch-Site", "same-origin"),
        ("Authorization", &*bearer),
    ];
    let mut stream = open(served.address(), "GET /events", &headers, "").unwrap();
    let mut heard = String::new();
    read_until(&mut stream, &mut heard, "\r\n\r\n");
    assert!(heard.contains("text/event-stream"), "{heard}");
    let headers = [
        ("Host", &*host),
        ("Origin", &*origin),
        ("Authorization", &*bearer),
    ];
    let set = r#"{"sku":"TEA-100","fields":{"cost":"5"}}"#;
    assert_eq!(
        send(served.address(), "POST /api/variant_set", &headers, set).status,
        200
    );
    read_until(&mut stream, &mut heard, "\"catalogue\"");
    assert!(heard.contains("data: {\"kind\":\"changed\""), "{heard}");
    served.end();
    let mut rest = Vec::new();
    stream.read_to_end(&mut rest).unwrap();
}

fn read_until(stream: &mut impl Read, heard: &mut String, text: &str) {
    let mut sip = [0_u8; 512];
    while !heard.contains(text) {
        let length = stream
            .read(&mut sip)
            .unwrap_or_else(|error| panic!("{error} after {heard}"));
        assert!(length > 0, "the stream ended after {heard}");
        heard.push_str(&String::from_utf8_lossy(&sip[..length]));
    }
}

#[test]
fn an_ended_desk_leaves_one_whole_file() {
    let (_folder, device) = stocked();
    let served = Served::start(&device);
    let bearer = served.bearer();
    let set = r#"{"sku":"TEA-100","fields":{"cost":"5.55"}}"#;
    assert_eq!(
        served
            .call("POST /api/variant_set", &[], &bearer, set)
            .status,
        200
    );
    served.end();
    let log = device.workspace().with_extension("dhow-wal");
    assert!(
        !log.exists() || log.metadata().unwrap().len() == 0,
        "the log is folded into the file"
    );
    assert_eq!(device.field("TEA-100", "cost"), "5.55");
}
