//! The hub's file: one hub's alone, its owner's alone, and missed when it is gone.

use crate::stage::{PLENTY, Stage, count};
use dhow_hub::{Entry, Hub, HubConfig, HubError, StorageError};
use std::path::Path;
use std::sync::{Arc, Mutex};

fn config(file: &Path) -> HubConfig {
    let now = "2026-03-01T08:00:00Z".parse().unwrap();
    HubConfig::new(file, ([127, 0, 0, 1], 0).into(), Arc::new(move || now))
}

#[cfg(unix)]
#[test]
fn a_file_is_served_by_one_hub_by_whatever_name() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("hub.sqlite");
    let hub = Hub::start(config(&file)).unwrap();
    let (linked, symbolic) = (
        folder.path().join("b.sqlite"),
        folder.path().join("c.sqlite"),
    );
    std::fs::hard_link(&file, &linked).unwrap();
    std::os::unix::fs::symlink(&file, &symbolic).unwrap();
    for name in [&file, &linked, &symbolic] {
        let second = Hub::start(config(name)).map(drop);
        let renewed = Hub::renew_epoch(&config(name));
        for refused in [second, renewed] {
            let in_use = matches!(refused, Err(HubError::Storage(StorageError::InUse)));
            assert!(in_use, "{}: {refused:?}", name.display());
        }
    }
    hub.shutdown();
    Hub::renew_epoch(&config(&file)).unwrap();
    Hub::start(config(&file)).unwrap().shutdown();
}

#[cfg(unix)]
#[test]
fn a_new_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let stage = Stage::new();
    let owner = stage.seller("sel_1");
    assert_eq!(
        stage
            .send(&owner.push(&stage.now(), &[count(1, "op_1")]))
            .status,
        200
    );
    for name in ["hub.sqlite", "hub.sqlite-wal", "hub.sqlite-shm"] {
        let mode = std::fs::metadata(stage.folder.path().join(name)).unwrap();
        assert_eq!(mode.permissions().mode() & 0o777, 0o600, "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_hub_whose_file_is_gone_takes_nothing_more_and_tells_its_operator() {
    let told = Arc::new(Mutex::new(Vec::<Entry>::new()));
    let kept = Arc::clone(&told);
    let stage = Stage::with(|config| {
        config.rate_limits = PLENTY;
        config.journal = Arc::new(move |entry: &Entry| kept.lock().unwrap().push(entry.clone()));
    });
    let owner = stage.seller("sel_1");
    assert_eq!(
        stage
            .send(&owner.push(&stage.now(), &[count(1, "op_1")]))
            .status,
        200
    );
    let elsewhere = stage.folder.path().join("elsewhere.sqlite");
    std::fs::rename(stage.file(), &elsewhere).unwrap();
    let lost = owner.push(&stage.now(), &[count(2, "op_2")]);
    let refused = || {
        let answer = stage.send(&lost);
        answer.refused(503, "database-missing");
        assert_eq!(answer.json()["retryable"], true);
    };
    refused();
    // Another file under its name is not it either.
    std::fs::copy(&elsewhere, stage.file()).unwrap();
    refused();
    let page = stage.send(&owner.get("/sync/changes")).json();
    assert_eq!(
        page["rows"].as_array().unwrap().len(),
        1,
        "what was acknowledged"
    );
    std::fs::rename(&elsewhere, stage.file()).unwrap();
    assert_eq!(stage.send(&lost).status, 200, "it is back");
    let told = told.lock().unwrap();
    let lines: Vec<_> = told.iter().map(Entry::to_string).collect();
    assert_eq!(
        lines,
        ["level=error code=database-missing \
          resource=\"POST /v1/sellers/{seller}/sync/push\" cause=\"the file is gone\" untold=0"]
    );
}
