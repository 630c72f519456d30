//! A device that asks for changes and waits: the hub answers when there are some.

use crate::stage::{Party, Stage, count};
use crate::wire::{Answer, connect, read};
use std::io::Write;
use std::net::TcpStream;

/// Asks for what comes after the end of the feed, which is `after`, and does not wait for the
/// answer. A connection gives up after ten seconds, before the hub would answer of its own accord.
fn wait_for(stage: &Stage, party: &Party, after: u64) -> TcpStream {
    let mut stream = connect(&stage.address).unwrap();
    let question = party.get(&format!(
        "/sync/changes?cursor={}.{after}&wait=25",
        party.epoch
    ));
    stream.write_all(question.head(0).as_bytes()).unwrap();
    stream
}

/// The places of the rows that came.
fn places(answer: &Answer) -> Vec<u64> {
    let rows = answer.json()["rows"].as_array().unwrap().clone();
    rows.iter()
        .map(|row| row["seq"].as_u64().unwrap())
        .collect()
}

#[test]
fn a_waiting_device_is_told_when_the_feed_moves() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let stranger = stage.seller("sel_2");
    let shop = stage.further(&owner, "dev_shop");
    let mut waiting = wait_for(&stage, &shop, 0);
    stage.send(&stranger.push(&stage.now(), &[count(1, "op_1")]));
    stage.send(&owner.push(&stage.now(), &[count(1, "op_1"), count(2, "op_2")]));
    let answer = read(&mut waiting).unwrap();
    assert_eq!((answer.status, places(&answer)), (200, vec![1, 2]));
    let mut waiting = wait_for(&stage, &shop, 2);
    stage.send(&owner.push(&stage.now(), &[count(3, "op_3")]));
    assert_eq!(places(&read(&mut waiting).unwrap()), [3]);
}

#[test]
fn a_device_does_not_wait_for_what_is_there() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    stage.send(&owner.push(&stage.now(), &[count(1, "op_1")]));
    assert_eq!(
        places(&read(&mut wait_for(&stage, &owner, 0)).unwrap()),
        [1]
    );
}

#[test]
fn a_waiting_device_that_is_taken_out_is_sent_away() {
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    let shop = stage.further(&owner, "dev_shop");
    let mut waiting = wait_for(&stage, &shop, 0);
    let revoke = owner.revoking("dev_shop", &stage.now());
    assert_eq!(stage.send(&revoke).status, 204);
    read(&mut waiting).unwrap().refused(401, "unauthorized");
    stage
        .send(&shop.get("/sync/changes"))
        .refused(401, "unauthorized");
    stage
        .send(&shop.token_request(&stage.now(), "again"))
        .refused(403, "device-revoked");
}
