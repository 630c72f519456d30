//! The power goes under a hub: what it acknowledged stands on every disk that may be left, whole and
//! once, and the hub starts on it. The control is a disk that syncs nothing.

use crate::killed::Program;
use crate::stage::{PLENTY, Party, set};
use crate::wire::Answer;
use dhow_hub::{Hub, HubConfig};
use dhow_testkit::power::{Recorder, Recording};
use jiff::Timestamp;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Set in a soak: how many cuts.
const CUTS: &str = "DHOW_POWER_CUTS";
const CUTS_OF_A_RUN: usize = 200;
const CUTS_OF_THE_CONTROL: usize = 40;
/// Enough that the log of SQLite is folded into its file on the way.
const PUSHES: u64 = 60;
const OF_A_PUSH: u64 = 5;
const LENGTH: usize = 20_000;

/// A hub that was written to while it was watched.
struct Watched {
    recorder: Recorder,
    recording: Recording,
    party: Party,
    /// The time when it ended.
    now: Timestamp,
    file: PathBuf,
    /// Length of the record when a number was acknowledged.
    acknowledged: Vec<(usize, u64)>,
}

fn text(mid: u64) -> String {
    format!("{mid:09}").repeat(LENGTH / 9)
}

fn operations(from: u64) -> Vec<Value> {
    (from..from + OF_A_PUSH)
        .map(|mid| {
            let doc = format!("prd_{mid}");
            let mut op = set(1, &format!("op_{mid}"), &doc, "/text", text(mid));
            op["mid"] = mid.into();
            op
        })
        .collect()
}

fn watched(folder: &Path) -> Watched {
    let disk = folder.join("disk");
    std::fs::create_dir(&disk).unwrap();
    let recorder = Recorder::new(folder, &disk);
    let file = disk.canonicalize().unwrap().join("hub.sqlite");
    let start = || Program::start_with(&file, |command| recorder.watch(command));
    let mut program = start();
    let mut party = Party::new("sel_1", "dev_1", &program.address);
    assert_eq!(party.enrol(&program.now()).status, 200);
    party.fetch_token(&program.now());
    let (since, before) = (recorder.length(), recorder.files());
    let mut acknowledged = Vec::new();
    for push in 0..PUSHES {
        if push == PUSHES / 2 {
            program.kill();
            program = start();
            party.at(&program.address);
        }
        let ops = operations(push * OF_A_PUSH + 1);
        let answer = party.push(&program.now(), &ops).send(&program.address);
        assert_eq!(answer.status, 200);
        acknowledged.push((recorder.length(), (push + 1) * OF_A_PUSH));
    }
    let now = program.now().parse().unwrap();
    program.kill();
    let recording = recorder.recording(since, before);
    let acknowledged = acknowledged.into_iter();
    Watched {
        acknowledged: acknowledged.map(|(at, mid)| (at - since, mid)).collect(),
        recording,
        recorder,
        party,
        now,
        file,
    }
}

/// What a hub on a disk that was left answers to a device that had a number acknowledged.
fn check(file: &Path, (party, now): (&Party, Timestamp), acknowledged: u64) -> Result<(), String> {
    let mut config = HubConfig::new(
        file.to_owned(),
        ([127, 0, 0, 1], 0).into(),
        Arc::new(move || now),
    );
    config.rate_limits = PLENTY;
    let hub = Hub::start(config).map_err(|error| error.to_string())?;
    let address = hub.address();
    let now = now.to_string();
    let answer = party
        .token_request(&now, "after the cut")
        .try_send(&address);
    let mut party = party.clone();
    party.token = json(answer)?["token"].as_str().unwrap().to_owned();
    let (mut cursor, mut rows) = (String::new(), Vec::new());
    loop {
        let page = party.get(&format!("/sync/changes{cursor}"));
        let page = json(page.try_send(&address))?;
        rows.extend(page["rows"].as_array().unwrap().clone());
        cursor = format!("?cursor={}", page["next"].as_str().unwrap());
        if page["more"] == false {
            break;
        }
    }
    if (rows.len() as u64) < acknowledged || !(rows.len() as u64).is_multiple_of(OF_A_PUSH) {
        return Err(format!("{} rows of {acknowledged}", rows.len()));
    }
    let fits = |(mid, row): (u64, &Value)| {
        row["opId"] == format!("op_{mid}") && row["value"]["text"] == text(mid)
    };
    if (1..).zip(&rows).all(fits) {
        Ok(())
    } else {
        Err("other rows than were pushed".to_owned())
    }
}

fn json(answer: std::io::Result<Answer>) -> Result<Value, String> {
    let answer = answer.map_err(|error| error.to_string())?;
    if answer.status == 200 {
        Ok(answer.json())
    } else {
        Err(String::from_utf8_lossy(&answer.body).into_owned())
    }
}

/// What is the matter after each of so many cuts, where anything is.
fn cuts(watched: &Watched, count: usize) -> Vec<String> {
    let check_one = |cut: usize| {
        let seed = cut as u64;
        let at = watched.recording.moment(seed);
        let disk = tempfile::tempdir().unwrap();
        let files = watched.recording.cut(at, seed);
        watched.recorder.lay(&files, disk.path());
        let place = watched.recording.place(at);
        let acknowledged = watched.acknowledged.iter().rev();
        let acknowledged = acknowledged.clone().find(|(then, _)| *then <= place);
        let file = watched.recorder.place(&watched.file, disk.path());
        let done = check(
            &file,
            (&watched.party, watched.now),
            acknowledged.map_or(0, |it| it.1),
        );
        done.err()
            .map(|what| format!("cut {cut} after {at} events: {what}"))
    };
    (0..count).filter_map(check_one).collect()
}

#[test]
fn what_was_acknowledged_survives_a_power_cut() {
    let folder = tempfile::tempdir().unwrap();
    let mut watched = watched(folder.path());
    let count = std::env::var(CUTS).ok().and_then(|it| it.parse().ok());
    let count = count.unwrap_or(CUTS_OF_A_RUN);
    assert_eq!(cuts(&watched, count), Vec::<String>::new());
    watched.recording = watched.recording.without_syncs();
    let control = cuts(&watched, CUTS_OF_THE_CONTROL);
    assert!(
        control.len() > CUTS_OF_THE_CONTROL / 2,
        "a disk that syncs nothing must lose: {control:?}"
    );
    println!(
        "{count} cuts among {} events of {PUSHES} pushes: 0 lost; without syncs {} of {} lost",
        watched.recording.events().len(),
        control.len(),
        CUTS_OF_THE_CONTROL
    );
}
