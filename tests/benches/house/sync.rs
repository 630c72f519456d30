//! P9 and P10: ten thousand products to a hub, and from there into an empty device, by the
//! processor time of both sides.
//!
//! The peer is PouchDB with express-pouchdb on loopback, in batches of 500 as ours.

use crate::desk;
use crate::runner::{Contender, Contest, Role, peer};
use crate::watched::{of_process, watched};
use dhow_testkit::{Device, HubProcess, Program};
use std::path::Path;
use std::process::Command;
use std::time::Duration;
use tempfile::TempDir;

const PRODUCTS: u64 = 10_000;

pub(crate) fn push() -> Contest {
    contest("P9", "to a hub", |folder| ours(folder).0, "push")
}

pub(crate) fn pull() -> Contest {
    contest(
        "P10",
        "from a hub into an empty device",
        |folder| ours(folder).1,
        "pull",
    )
}

fn contest(
    name: &'static str,
    way: &str,
    ours: impl Fn(&Path) -> Duration + 'static,
    theirs: &'static str,
) -> Contest {
    let job = format!("{PRODUCTS} products {way}, CPU of both sides");
    Contest::new(
        name,
        &job,
        PRODUCTS,
        vec![
            Contender::new("dhow", Role::Ours, move || {
                ours(TempDir::new().unwrap().path())
            }),
            Contender::new("PouchDB 9, express-pouchdb", Role::Peer, move || {
                pouch(theirs)
            }),
        ],
    )
}

/// What the push took, and the join of a second device.
fn ours(folder: &Path) -> (Duration, Duration) {
    let hub = HubProcess::start(Program::hub(), folder);
    let device = Device::with_workspace(Program::dhow(), &folder.join("one"));
    let sheet = device.file("goods.csv", desk::goods(PRODUCTS));
    device.does(&["import", &sheet]);
    device.does(&["hub", "enrol", &hub.url()]);
    let both = |device: &Device, words: &[&str]| {
        let before = of_process(hub.id());
        watched(device, words).cpu + of_process(hub.id()) - before
    };
    let push = both(&device, &["sync"]);
    let invitation = device.does(&["hub", "invite"]);
    let other = Device::new(Program::dhow(), &folder.join("other"));
    let (url, file) = (hub.url(), other.workspace().display().to_string());
    let code = invitation["code"].as_str().unwrap();
    let join: [&str; 7] = ["hub", "join", &url, "--code", code, "--file", &file];
    let pull = both(&other, &join) + both(&other, &["sync"]);
    let listed = other.does(&["product", "list", "--limit", "1"]);
    assert_eq!(listed["total"], PRODUCTS, "everything arrived");
    let duration = |milliseconds: f64| Duration::from_secs_f64(milliseconds / 1_000.0);
    (duration(push), duration(pull))
}

fn pouch(way: &str) -> Duration {
    let folder = TempDir::new().unwrap();
    let output = Command::new("node")
        .arg(peer("pouch.mjs"))
        .arg(PRODUCTS.to_string())
        .arg(folder.path())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    Duration::from_nanos(told[way]["cpu"].as_u64().unwrap())
}
