//! Who takes up a place and does nothing loses it, and one caller never has all of them.

use crate::stage::{PLENTY, Party, Stage, set};
use crate::wire::{Request, connect, read};
use dhow_hub::ConnectionLimits;
use serde_json::json;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

const QUICK: ConnectionLimits = ConnectionLimits {
    head: Duration::from_millis(400),
    standstill: Duration::from_millis(400),
    connections: 64,
    of_one: 64,
};

fn stage(connections: ConnectionLimits) -> Stage {
    Stage::with(|config| {
        config.connections = connections;
        config.rate_limits = PLENTY;
    })
}

/// What comes until the hub closes the connection; a hub that keeps it open fails the test.
fn to_the_end(mut stream: TcpStream) -> Vec<u8> {
    let mut bytes = Vec::new();
    match stream.read_to_end(&mut bytes) {
        Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
            panic!("the connection is kept open")
        }
        _ => bytes,
    }
}

/// What comes of a try that succeeds before long.
fn soon<T>(mut attempt: impl FnMut() -> Option<T>) -> T {
    let tries = (0..100).find_map(|_| {
        let came = attempt();
        if came.is_none() {
            std::thread::sleep(Duration::from_millis(50));
        }
        came
    });
    tries.expect("it succeeds before long")
}

const DISCOVERY: &str = "GET /.well-known/dhow HTTP/1.1\r\nhost: hub\r\n";

#[test]
fn a_head_that_does_not_end_and_a_caller_who_says_nothing_are_given_up() {
    let stage = stage(QUICK);
    let check = |says: &str, expect: &str| {
        let mut stream = connect(&stage.address).unwrap();
        stream.write_all(says.as_bytes()).unwrap();
        let heard = to_the_end(stream);
        assert!(
            heard.starts_with(expect.as_bytes()),
            "{says:?}: {}",
            String::from_utf8_lossy(&heard)
        );
    };
    check("", "");
    check("GET /.well-kn", "");
    check(DISCOVERY, "");
    // Between two requests as well as before the first.
    check(&format!("{DISCOVERY}\r\n"), "HTTP/1.1 200");
    check(&format!("{DISCOVERY}\r\nGET"), "HTTP/1.1 200");
}

#[test]
fn a_head_that_comes_in_drops_is_given_up_too() {
    let stage = stage(QUICK);
    let mut stream = connect(&stage.address).unwrap();
    let drops = DISCOVERY.bytes().cycle().take(1_000);
    let gone = drops.into_iter().any(|drop| {
        std::thread::sleep(Duration::from_millis(20));
        stream.write_all(&[drop]).is_err()
    });
    assert!(gone, "a second of patience was twenty");
}

#[test]
fn one_caller_has_a_few_connections_and_those_go_on() {
    let stage = stage(ConnectionLimits {
        head: Duration::from_secs(8),
        of_one: 3,
        ..QUICK
    });
    let mut kept: Vec<_> = (0..3).map(|_| connect(&stage.address).unwrap()).collect();
    for stream in &mut kept {
        // An answer says that it was taken.
        write!(stream, "{DISCOVERY}\r\n").unwrap();
        assert_ne!(stream.read(&mut [0; 16]).unwrap(), 0);
    }
    assert_eq!(to_the_end(connect(&stage.address).unwrap()), b"");
    let mut last = kept.pop().unwrap();
    write!(last, "{DISCOVERY}connection: close\r\n\r\n").unwrap();
    to_the_end(last);
    // A place that is left is free.
    let again = Request::new("GET", "/.well-known/dhow");
    assert_eq!(soon(|| again.try_send(&stage.address).ok()).status, 200);
}

#[test]
fn who_comes_when_all_places_are_taken_is_let_in_once_idle_ones_are_given_up() {
    let stage = stage(ConnectionLimits {
        connections: 4,
        ..QUICK
    });
    let idle: Vec<_> = (0..12).map(|_| connect(&stage.address).unwrap()).collect();
    let answer = Request::new("GET", "/.well-known/dhow").send(&stage.address);
    assert_eq!(answer.status, 200);
    drop(idle);
}

/// A seller whose first page is some megabytes long.
fn long_feed(stage: &Stage, rows: u64) -> Party {
    let owner = stage.seller("sel_1");
    for number in 1..=rows {
        let doc = format!("prd_{number}");
        let op = set(
            number,
            &format!("op_{number}"),
            &doc,
            "",
            json!({ "text": "x".repeat(900_000) }),
        );
        assert_eq!(stage.send(&owner.push(&stage.now(), &[op])).status, 200);
    }
    owner
}

#[test]
fn a_reader_who_does_not_read_is_cut_off() {
    let stage = stage(QUICK);
    let owner = long_feed(&stage, 6);
    let request = owner.get("/sync/changes");
    let whole = stage.send(&request).body.len();
    let mut stream = connect(&stage.address).unwrap();
    stream.write_all(request.head(0).as_bytes()).unwrap();
    std::thread::sleep(Duration::from_secs(3));
    let heard = to_the_end(stream).len();
    assert!(
        heard < whole,
        "{heard} of {whole}: it waited for its reader"
    );
}

#[test]
fn one_caller_fills_a_part_of_the_memory_for_bodies_and_small_ones_always_pass() {
    let stage = stage(ConnectionLimits {
        head: Duration::from_secs(8),
        ..QUICK
    });
    let owner = stage.seller("sel_1");
    let head = owner
        .bearing(Request::new("PUT", &owner.path("/blobs/00")))
        .head(8 * 1024 * 1024);
    let begin = |bytes: usize| {
        let mut stream = connect(&stage.address).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(&vec![b'x'; bytes]).unwrap();
        stream
    };
    // The third is refused once the hub has read what the others sent.
    let (_begun, answer) = soon(|| {
        let begun = [begin(7 * 1024 * 1024), begin(7 * 1024 * 1024)];
        std::thread::sleep(Duration::from_millis(500));
        let mut third = begin(2 * 1024 * 1024 + 1);
        third
            .set_read_timeout(Some(Duration::from_secs(1)))
            .unwrap();
        read(&mut third).ok().map(|answer| (begun, answer))
    });
    answer.refused(503, "busy");
    assert_eq!(answer.json()["retryable"], true);
    let small = set(1, "op_1", "prd_1", "/price", json!("6.40"));
    assert_eq!(stage.send(&owner.push(&stage.now(), &[small])).status, 200);
}

#[test]
fn a_caller_who_does_not_read_fills_a_part_of_the_memory_for_answers() {
    let stage = stage(ConnectionLimits {
        standstill: Duration::from_secs(30),
        ..QUICK
    });
    // More than a caller's part, and than what the system buffers: one is always let out.
    let owner = long_feed(&stage, 30);
    let head = owner.get("/sync/snapshot").head(0);
    // Whichever of two comes first has the part, so that the one who does not read is given time.
    let (unread, answer) = soon(|| {
        let mut unread = connect(&stage.address).unwrap();
        unread.write_all(head.as_bytes()).unwrap();
        std::thread::sleep(Duration::from_secs(1));
        let answer = stage.send(&owner.get("/sync/snapshot"));
        (answer.status != 200).then_some((unread, answer))
    });
    answer.refused(503, "busy");
    let short = Request::new("GET", "/.well-known/dhow").send(&stage.address);
    assert_eq!(short.status, 200, "what is short always comes");
    drop(unread);
    // Who reads, or leaves, has that part back.
    soon(|| (stage.send(&owner.get("/sync/snapshot")).status == 200).then_some(()));
}
