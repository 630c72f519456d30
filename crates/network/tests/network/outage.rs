//! The hub goes away and comes back.

use crate::support::{Stage, config};
use dhow_hub::Hub;
use dhow_network::NetworkError;
use dhow_sync::{Epoch, repair};
use serde_json::json;
use std::collections::BTreeSet;

#[test]
fn a_stopped_hub_is_offline_and_after_its_return_everything_goes_on() {
    let mut stage = Stage::new();
    let mut laptop = stage.first_desk("sel_1");
    laptop.set("", json!({"price": "6.40"}));
    laptop.sync().unwrap();
    stage.stop();
    laptop.set("/price", json!("6.90"));
    assert!(matches!(laptop.sync(), Err(NetworkError::Offline)));
    assert!(matches!(
        stage.client().discover(),
        Err(NetworkError::Offline)
    ));
    assert_eq!(
        (laptop.sees("/price"), laptop.pending()),
        (json!("6.90"), 1)
    );
    stage.restart();
    laptop.sync().unwrap();
    assert_eq!(laptop.pending(), 0);
    let mut shop = stage.joined_desk(&laptop, "dev_shop");
    shop.sync().unwrap();
    assert_eq!(shop.sees("/price"), json!("6.90"));
}

#[test]
fn a_hub_restored_from_an_older_copy_gets_back_what_it_lost() {
    let mut stage = Stage::new();
    let mut laptop = stage.first_desk("sel_1");
    laptop.set("", json!({"price": "6.40"}));
    laptop.sync().unwrap();
    stage.stop();
    let (file, copy) = (
        stage.folder.path().join("hub.sqlite"),
        stage.folder.path().join("copy.sqlite"),
    );
    std::fs::copy(&file, &copy).unwrap();
    stage.restart();
    laptop.set("/price", json!("6.90"));
    laptop.sync().unwrap();
    stage.stop();
    std::fs::copy(&copy, &file).unwrap();
    Hub::renew_epoch(&config(&stage.folder, ([127, 0, 0, 1], 0).into())).unwrap();
    stage.restart();

    let error = laptop.pull(std::time::Duration::ZERO).unwrap_err();
    assert_eq!(error.code(), Some("epoch-changed"));
    let snapshot = laptop.client.snapshot().unwrap();
    let journal: Vec<_> = laptop
        .replica
        .journal()
        .unwrap()
        .into_iter()
        .map(|op| op.op_id)
        .collect();
    let known: BTreeSet<_> = laptop
        .client
        .known_ops(&journal)
        .unwrap()
        .into_iter()
        .collect();
    assert_eq!((journal.len(), known.len()), (2, 1));
    let again = crate::support::identity("sel_1", "dev_again");
    laptop
        .client
        .add_device(&again.device, "Laptop", &again.key)
        .unwrap();
    let epoch = Epoch::new(stage.client().discover().unwrap().epoch);
    repair::enrol(&mut laptop.replica, &again.device, &epoch).unwrap();
    repair::replay_after_reset(&mut laptop.replica, &snapshot, &known, &again.device).unwrap();
    laptop.client = stage.client().as_device(again);
    laptop.sync().unwrap();
    assert_eq!(
        (laptop.sees("/price"), laptop.pending()),
        (json!("6.90"), 0)
    );
    let mut shop = stage.joined_desk(&laptop, "dev_shop");
    shop.sync().unwrap();
    assert_eq!(shop.sees("/price"), json!("6.90"));
}

#[test]
fn the_hubs_clock_counts_and_not_the_laptops() {
    let folder = tempfile::tempdir().unwrap();
    let mut skewed = config(&folder, ([127, 0, 0, 1], 0).into());
    let long_ago: jiff::Timestamp = "2016-02-29T12:00:00Z".parse().unwrap();
    skewed.clock = std::sync::Arc::new(move || long_ago);
    let hub = Hub::start(skewed).unwrap();
    let client = dhow_network::HubClient::new(&hub.address()).unwrap();
    let identity = crate::support::identity("sel_1", "dev_1");
    client.enrol(&identity, "Ege Export", "Laptop").unwrap();
    client
        .as_device(identity)
        .invite(&dhow_network::new_code().unwrap())
        .unwrap();
}

/// A hub that answers byte by byte does not hold the desk: there is a deadline for the whole answer.
#[test]
fn a_hub_that_drips_is_offline() {
    let port = crate::fake::drips(std::time::Duration::from_millis(500));
    let client = dhow_network::HubClient::new(&format!("http://127.0.0.1:{port}")).unwrap();
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || tell.send(client.discover().map(drop)));
    // A byte every half second would be six days.
    let answer = told.recv_timeout(std::time::Duration::from_secs(120));
    assert!(
        matches!(answer, Ok(Err(NetworkError::Offline))),
        "{answer:?}"
    );
}
