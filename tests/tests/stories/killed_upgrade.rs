//! Files of an earlier program, and a program that is killed while it takes them over.
//!
//! Where a kill falls within the upgrade is tried frame by frame in the store's own tests. Here
//! processes are really killed, at moments nobody chose, and what the file says afterwards is what
//! it says after an upgrade in peace.

use crate::killed::{Dice, killed_after};
use dhow_testkit::{Device, Program};
use serde_json::Value;
use std::io::Read as _;
use std::path::Path;
use std::time::Instant;
use tempfile::TempDir;

/// Set in a soak: how often each file's upgrade is killed.
const KILLS: &str = "DHOW_UPGRADE_KILLS";
const KILLS_OF_A_RUN: u64 = 3;

/// A device whose workspace is a file of the earlier program.
fn device_of(fixture: &str) -> (TempDir, Device) {
    let folder = tempfile::tempdir().unwrap();
    let device = Device::new(Program::dhow(), folder.path());
    let packed = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("../crates/store/tests/fixtures/{fixture}.zip"));
    let mut archive = zip::ZipArchive::new(std::fs::File::open(packed).unwrap()).unwrap();
    let mut bytes = Vec::new();
    let mut file = archive.by_name(&format!("{fixture}.dhow")).unwrap();
    file.read_to_end(&mut bytes).unwrap();
    std::fs::write(device.workspace(), bytes).unwrap();
    (folder, device)
}

/// What people see of a file: the table it goes out as, its history, and what undo, redo and a
/// sync would do.
fn told(device: &Device) -> (Vec<u8>, Vec<Value>) {
    let table = device.path("out.csv");
    device.does(&["export", &table]);
    let bytes = std::fs::read(&table).unwrap();
    std::fs::remove_file(&table).unwrap();
    assert_eq!(device.does(&["doctor"])["healthy"], true);
    let status = device.does(&["status"]);
    let parts = ["undo", "redo", "pending", "queued", "conflicts"];
    let mut told: Vec<Value> = parts.iter().map(|part| status[part].clone()).collect();
    told.push(device.does(&["history"]));
    (bytes, told)
}

fn kills() -> u64 {
    let set = std::env::var(KILLS)
        .ok()
        .and_then(|count| count.parse().ok());
    set.unwrap_or(KILLS_OF_A_RUN)
}

#[test]
fn an_upgrade_that_is_killed_goes_on_at_the_next_opening() {
    let mut dice = Dice::new();
    println!("seed {}", dice.seed());
    for fixture in ["sample", "goods", "enrolled"] {
        let (_folder, device) = device_of(fixture);
        let began = Instant::now();
        device.does(&["status"]);
        let span = began.elapsed();
        let expected = told(&device);
        for kill in 0..kills() {
            let (_folder, device) = device_of(fixture);
            let pause = dice.part_of(span);
            let done = killed_after(&device, &["status", "--json"], pause);
            println!("{fixture}, kill {kill}: after {pause:?} of {span:?}, answered: {done}");
            assert!(
                told(&device) == expected,
                "{fixture}, kill {kill} after {pause:?}"
            );
        }
    }
}
