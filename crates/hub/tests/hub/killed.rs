//! The hub's process is killed in the middle of its work, as a power cut would.

use crate::stage::{Party, count};
use crate::wire::{Request, connect};
use serde_json::Value;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Set in a soak: how many programs of the house are killed; a fifth of them are hubs.
const KILLS: &str = "DHOW_KILLS";
const KILLS_OF_A_RUN: u64 = 6;

/// The program itself, on a file.
pub(crate) struct Program {
    child: Child,
    pub(crate) address: String,
}

impl Program {
    fn start(file: &std::path::Path) -> Self {
        Self::start_with(file, |_| ())
    }

    pub(crate) fn start_with(file: &std::path::Path, set_up: impl FnOnce(&mut Command)) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dhow-hub"));
        command
            .args(["serve", "--listen", "127.0.0.1:0", "--db"])
            .arg(file)
            .stdout(Stdio::piped());
        set_up(&mut command);
        let mut child = command.spawn().unwrap();
        let mut address = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut address)
            .unwrap();
        Self {
            child,
            address: address.trim().to_owned(),
        }
    }

    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub(crate) fn now(&self) -> String {
        let discovery = Request::new("GET", "/.well-known/dhow")
            .send(&self.address)
            .json();
        discovery["time"].as_str().unwrap().to_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Every row of a seller's feed.
fn feed(program: &Program, party: &Party) -> Vec<Value> {
    let mut rows = Vec::new();
    let mut cursor = String::new();
    loop {
        let page = party
            .get(&format!("/sync/changes{cursor}"))
            .send(&program.address)
            .json();
        rows.extend(page["rows"].as_array().unwrap().clone());
        cursor = format!("?cursor={}", page["next"].as_str().unwrap());
        if page["more"] == false {
            return rows;
        }
    }
}

#[test]
fn what_was_acknowledged_survives_a_kill_and_what_is_sent_again_counts_once() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hub.sqlite");
    let mut program = Program::start(&file);
    let mut party = Party::new("sel_1", "dev_1", &program.address);
    assert_eq!(party.enrol(&program.now()).status, 200);
    let mut acknowledged = 0_u64;
    let set = std::env::var(KILLS).ok().and_then(|it| it.parse().ok());
    let kills = set.map_or(KILLS_OF_A_RUN, |all: u64| all / 5);
    for round in 0..kills {
        party.at(&program.address);
        party.fetch_token(&program.now());
        let address = program.address.clone();
        let now = program.now();
        let sender = party.clone();
        let sending =
            std::thread::spawn(move || send_until_dead(&sender, &address, &now, acknowledged));
        std::thread::sleep(Duration::from_millis(40 + 17 * round % 190));
        program.kill();
        acknowledged = sending.join().unwrap();
        program = Program::start(&file);
    }
    party.at(&program.address);
    party.fetch_token(&program.now());
    let standing = feed(&program, &party).len() as u64;
    assert!(
        standing >= acknowledged,
        "{acknowledged} acknowledged, {standing} stand"
    );
    assert!(
        acknowledged > kills,
        "the hub did work between the kills: {acknowledged}"
    );
    let unanswered: Vec<_> = (acknowledged + 1..=standing)
        .map(|mid| count(mid, &format!("op_{mid}")))
        .collect();
    if !unanswered.is_empty() {
        let answer = party
            .push(&program.now(), &unanswered)
            .send(&program.address)
            .json();
        let outcomes: BTreeSet<_> = answer["results"]
            .as_array()
            .unwrap()
            .iter()
            .map(|result| result["outcome"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(outcomes, BTreeSet::from(["same".to_owned()]));
    }
    let rows = feed(&program, &party);
    let operations: BTreeSet<_> = rows
        .iter()
        .map(|row| row["opId"].as_str().unwrap())
        .collect();
    assert_eq!(operations.len(), rows.len(), "each operation stands once");
    assert_eq!(
        rows.last().unwrap()["value"],
        rows.len().to_string(),
        "and was counted once"
    );
    println!(
        "{kills} kills: {acknowledged} acknowledged, {} stand",
        rows.len()
    );
}

/// Pushes one operation after the other until the hub is gone; answers the last acknowledged
/// number. What was sent and not answered is sent again by the next one.
fn send_until_dead(party: &Party, address: &str, now: &str, acknowledged: u64) -> u64 {
    let mut last = acknowledged;
    loop {
        let next = last + 1;
        let push = party.push(now, &[count(next, &format!("op_{next}"))]);
        match push.try_send(address) {
            Ok(answer) if answer.status == 200 => last = next,
            Ok(answer) => panic!("refused: {answer:?}"),
            Err(_) => return last,
        }
    }
}

#[test]
fn a_push_whose_answer_nobody_heard_is_the_same_when_sent_again() {
    let stage = crate::stage::Stage::new();
    let owner = stage.seller("sel_1");
    let ops: Vec<_> = (1..=20)
        .map(|mid| count(mid, &format!("op_{mid}")))
        .collect();
    let request = owner.push(&stage.now(), &ops);
    let body = dhow_sync::hash::canonical(&owner.push_body(&stage.now(), &ops));
    let mut stream = connect(&stage.address).unwrap();
    stream
        .write_all(request.head(body.len()).as_bytes())
        .unwrap();
    stream.write_all(&body).unwrap();
    stream.shutdown(std::net::Shutdown::Both).unwrap();
    drop(stream);
    let answer = stage.send(&request).json();
    assert_eq!(answer["lastMid"], 20);
    let page = stage.send(&owner.get("/sync/changes")).json();
    assert_eq!(page["rows"].as_array().unwrap().len(), 20);
    assert_eq!(page["rows"][19]["value"], "20");
    assert_eq!(stage.send(&request).json()["results"][7]["outcome"], "same");
}

#[test]
fn the_first_line_is_the_address_and_a_wrong_word_is_usage() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::start(&folder.path().join("hub.sqlite"));
    assert!(
        program.address.starts_with("http://127.0.0.1:"),
        "{}",
        program.address
    );
    let wrong = Command::new(env!("CARGO_BIN_EXE_dhow-hub"))
        .arg("sail")
        .output()
        .unwrap();
    assert_eq!(wrong.status.code(), Some(2));
    let text = folder.path().join("notes.txt");
    std::fs::write(&text, "not a database").unwrap();
    let refused = Command::new(env!("CARGO_BIN_EXE_dhow-hub"))
        .args(["serve", "--db"])
        .arg(&text)
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(std::fs::read(&text).unwrap(), b"not a database");
}
