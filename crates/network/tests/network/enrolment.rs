//! The ways in and the way out.

use crate::support::{Stage, identity};
use dhow_network::{NetworkError, keys, new_code};
use dhow_sync::DeviceId;

fn code() -> String {
    new_code().unwrap()
}

#[test]
fn a_hub_says_what_it_is() {
    let stage = Stage::new();
    let said = stage.client().discover().unwrap();
    assert_eq!(said.versions, [1]);
    assert_eq!(
        (said.limits.push_operations, said.limits.push_bytes),
        (500, 4 * 1024 * 1024)
    );
    assert!(said.time.parse::<jiff::Timestamp>().is_ok());
    assert!(!said.epoch.is_empty());
}

#[test]
fn enrolling_twice_is_enrolling_once_and_nobody_takes_over_a_seller() {
    let stage = Stage::new();
    let client = stage.client();
    let owner = identity("sel_1", "dev_1");
    let first = client.enrol(&owner, "Ege Export", "Laptop").unwrap();
    assert_eq!(client.enrol(&owner, "Ege Export", "Laptop").unwrap(), first);
    let same_ids = identity("sel_1", "dev_1");
    let other_device = identity("sel_1", "dev_2");
    for intruder in [same_ids, other_device] {
        let error = client.enrol(&intruder, "Ege Export", "Laptop").unwrap_err();
        assert_eq!(error.code(), Some("id-taken"));
    }
}

#[test]
fn an_invitation_lets_one_device_in_however_it_is_typed() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    let invitation = laptop.client.invite(&code()).unwrap();
    assert!(invitation.expires_at.parse::<jiff::Timestamp>().is_ok());
    let typed = format!(" {} ", invitation.code.to_lowercase().replace('-', " "));
    let (shop, key) = (DeviceId::new("dev_shop"), keys::new_key().unwrap());
    let client = stage.client();
    let joined = client.join(&typed, &shop, "Shop", &key).unwrap();
    assert_eq!(
        (joined.seller.as_str(), joined.device.as_str()),
        ("sel_1", "dev_shop")
    );
    assert_eq!(
        client.join(&typed, &shop, "Shop", &key).unwrap(),
        joined,
        "the answer was lost"
    );
    let other = client.join(
        &typed,
        &DeviceId::new("dev_other"),
        "",
        &keys::new_key().unwrap(),
    );
    assert_eq!(other.unwrap_err().code(), Some("invite-invalid"));
    let unknown = client.join(
        "AAAAA-AAAAA",
        &DeviceId::new("dev_other"),
        "",
        &keys::new_key().unwrap(),
    );
    assert_eq!(unknown.unwrap_err().code(), Some("invite-invalid"));
}

#[test]
fn an_invitation_that_is_sent_twice_is_one() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    let code = code();
    let first = laptop.client.invite(&code).unwrap();
    assert_eq!(laptop.client.invite(&code).unwrap(), first);
    let (shop, key) = (DeviceId::new("dev_shop"), keys::new_key().unwrap());
    stage.client().join(&code, &shop, "Shop", &key).unwrap();
    let used = laptop.client.invite(&code).unwrap_err();
    assert_eq!(used.code(), Some("invite-invalid"));
}

#[test]
fn devices_are_listed_and_renamed() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    let shop = stage.joined_desk(&laptop, "dev_shop");
    shop.client.devices().unwrap();
    let device = &shop.client.identity().device;
    laptop.client.rename(device, "Warehouse").unwrap();
    let known = laptop.client.devices().unwrap();
    let told: Vec<_> = known
        .iter()
        .map(|it| (it.name.as_str(), it.role.as_str(), it.last_seen.is_some()))
        .collect();
    assert_eq!(
        told,
        [("Laptop", "first", true), ("Warehouse", "invited", true)]
    );
}

#[test]
fn a_device_goes_on_under_a_new_id_and_key() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    let again = identity("sel_1", "dev_again");
    laptop
        .client
        .add_device(&again.device, "Laptop", &again.key)
        .unwrap();
    stage.client().as_device(again).invite(&code()).unwrap();
}

#[test]
fn a_revoked_device_is_told_so_and_its_bearer_ends_at_once() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    let shop = stage.joined_desk(&laptop, "dev_shop");
    shop.client.known_ops(&[]).unwrap();
    shop.client.invite(&code()).unwrap();
    laptop
        .client
        .revoke(&shop.client.identity().device)
        .unwrap();
    let error = shop.client.invite(&code()).unwrap_err();
    assert!(error.is_revoked(), "{error}");
    laptop
        .client
        .revoke(&shop.client.identity().device)
        .unwrap();
    let last = laptop
        .client
        .revoke(&laptop.client.identity().device)
        .unwrap_err();
    assert_eq!(last.code(), Some("last-device"));
}

#[test]
fn a_key_that_is_not_the_devices_opens_nothing() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    let mut thief = laptop.client.identity().clone();
    thief.key = keys::new_key().unwrap();
    let error = stage.client().as_device(thief).invite(&code()).unwrap_err();
    assert!(
        matches!(&error, NetworkError::Refused(refusal) if refusal.status == 401),
        "{error}"
    );
}
