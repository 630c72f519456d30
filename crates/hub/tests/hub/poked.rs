//! The stream of pokes.

use crate::stage::{Party, Stage, count};
use crate::wire::{Request, connect};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;

/// The stream of pokes, past its head.
fn listen(stage: &Stage, party: &Party) -> BufReader<TcpStream> {
    let mut stream = connect(&stage.address).unwrap();
    stream.write_all(party.get("/events").head(0).as_bytes()).unwrap();
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    stream.read_line(&mut line).unwrap();
    assert!(line.starts_with("HTTP/1.1 200"), "{line}");
    stream
}

/// The next poke, or `None` when the stream ends.
fn next(stream: &mut BufReader<TcpStream>) -> Option<String> {
    let mut line = String::new();
    while stream.read_line(&mut line).unwrap() > 0 {
        if let Some(poke) = line.strip_prefix("data: ") {
            return Some(poke.trim().to_owned());
        }
        line.clear();
    }
    None
}

#[test]
fn a_listener_is_poked_when_the_feed_moves() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let stranger = stage.seller("sel_2");
    let mut stream = listen(&stage, &owner);
    let head = |seq: u64| Some(format!(r#"{{"head":"{}.{seq}"}}"#, owner.epoch));
    assert_eq!(next(&mut stream), head(0));
    stage.send(&stranger.push(&stage.now(), &[count(1, "op_1")]));
    stage.send(&owner.push(&stage.now(), &[count(1, "op_1"), count(2, "op_2")]));
    assert_eq!(next(&mut stream), head(2));
}

#[test]
fn the_stream_of_a_device_that_is_taken_out_ends() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let shop = stage.further(&owner, "dev_shop");
    let mut stream = listen(&stage, &shop);
    assert!(next(&mut stream).is_some());
    let revoke = Request::new("DELETE", &owner.path("/devices/dev_shop"));
    assert_eq!(stage.send(&owner.bearing(revoke)).status, 204);
    assert_eq!(next(&mut stream), None);
    stage.send(&shop.get("/sync/changes")).refused(401, "unauthorized");
    stage.send(&shop.token_request(&stage.now(), "again")).refused(403, "device-revoked");
}
