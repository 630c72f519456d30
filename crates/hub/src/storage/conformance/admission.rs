//! Sellers, devices, codes and bearers: who comes in, how often, and until when.

use super::trial::{Subject, Trial, candidate, device, new_seller, seller, word};
use crate::storage::error::StorageError;
use crate::storage::port::{Device, NewInvitation, NewToken, Statement};
use dhow_sync::{DeviceId, Epoch};

/// The device behind a bearer of `sel_1`, as the hub would find it.
fn bearer<S: Subject>(trial: &Trial<S>, of: &str, token: u8, now: i64) -> Option<Device> {
    trial
        .done(|storage| storage.bearer(seller(of), [token; 32], now))
        .unwrap()
}

/// Keeps a bearer of `dev_sel_1` that counts until 100.
fn keep<S: Subject>(
    trial: &Trial<S>,
    token: u8,
    request: u8,
    now: i64,
) -> Result<(), StorageError> {
    let token = NewToken {
        device: DeviceId::new("dev_sel_1"),
        token_hash: [token; 32],
        request_hash: [request; 32],
        expires_at: 100,
    };
    trial.done(|storage| storage.keep_token(seller("sel_1"), token, now))
}

fn join<S: Subject>(trial: &Trial<S>, code: u8, device: &Device, now: i64) -> String {
    let joined = trial.done(|storage| storage.join([code; 32], candidate(device), now));
    word(joined.map(|joined| format!("{} {} {}", joined.seller, joined.name, joined.device)))
}

pub(super) fn the_device_that_enrolled_a_seller_may_ask_again_and_nobody_else<S: Subject>() {
    let trial = Trial::<S>::new();
    let enrol =
        |device: Device| {
            let enrolled =
                trial.done(|storage| storage.enrol(new_seller("sel_1"), candidate(&device), 0));
            word(enrolled.map(|enrolled| {
                format!("{} {} {}", enrolled.name, enrolled.device, enrolled.epoch)
            }))
        };
    assert_eq!(enrol(device("dev_1", 1)), "\"Name of sel_1 dev_1 e1\"");
    assert_eq!(enrol(device("dev_1", 1)), "\"Name of sel_1 dev_1 e1\"");
    assert_eq!(enrol(device("dev_1", 2)), "IdTaken");
    assert_eq!(enrol(device("dev_2", 2)), "IdTaken");
    let intruder = trial.done(|storage| storage.device(seller("sel_1"), DeviceId::new("dev_2")));
    assert_eq!(intruder.unwrap(), None);
}

pub(super) fn a_device_comes_in_once_under_one_key<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1", "sel_2"]);
    let add = |of: &str, device: Device| {
        word(
            trial
                .done(|storage| storage.add_device(seller(of), candidate(&device), 0))
                .map(|added| added.device),
        )
    };
    assert_eq!(add("sel_1", device("dev_shop", 2)), "\"dev_shop\"");
    assert_eq!(add("sel_1", device("dev_shop", 2)), "\"dev_shop\"");
    assert_eq!(add("sel_1", device("dev_shop", 3)), "IdTaken");
    assert_eq!(add("sel_2", device("dev_shop", 3)), "\"dev_shop\"");
    for (of, key) in [("sel_1", 2), ("sel_2", 3)] {
        let found = trial
            .done(|storage| storage.device(seller(of), DeviceId::new("dev_shop")))
            .unwrap();
        assert_eq!(found, Some(device("dev_shop", key)), "{of}");
    }
}

pub(super) fn a_device_that_is_taken_out_loses_its_bearers_and_stays_out<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1"]);
    let revoke = |id: &str| {
        word(trial.done(|storage| {
            storage.revoke_device(seller("sel_1"), DeviceId::new(id), Statement::default(), 1)
        }))
    };
    keep(&trial, 7, 7, 0).unwrap();
    assert_eq!(revoke("dev_sel_1"), "LastDevice");
    assert_eq!(revoke("dev_nobody"), "NotFound");
    assert_eq!(bearer(&trial, "sel_1", 7, 2), Some(device("dev_sel_1", 1)));
    trial
        .done(|storage| storage.add_device(seller("sel_1"), candidate(&device("dev_shop", 2)), 0))
        .unwrap();
    assert_eq!(revoke("dev_sel_1"), "()");
    assert_eq!(revoke("dev_sel_1"), "()");
    assert_eq!(revoke("dev_shop"), "LastDevice");
    assert_eq!(bearer(&trial, "sel_1", 7, 2), None);
    let name = |id: &str| {
        let name = "Shop".to_owned();
        word(trial.done(|storage| storage.rename_device(seller("sel_1"), DeviceId::new(id), name)))
    };
    assert_eq!(
        (name("dev_shop"), name("dev_nobody")),
        ("()".into(), "NotFound".into())
    );
    let known = trial
        .done(|storage| storage.devices(seller("sel_1")))
        .unwrap();
    let told: Vec<_> = known
        .iter()
        .map(|it| {
            (
                it.device.name.as_str(),
                it.role.as_str(),
                it.seen_at,
                it.revoked_at,
            )
        })
        .collect();
    let expect = [
        ("Name of dev_sel_1", "first", Some(0), Some(1)),
        ("Shop", "renewed", None, None),
    ];
    assert_eq!(told, expect);
    let back = trial
        .done(|storage| storage.add_device(seller("sel_1"), candidate(&device("dev_sel_1", 1)), 3));
    assert_eq!(word(back), "DeviceRevoked");
}

pub(super) fn a_code_lets_one_device_in_until_it_expires<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1", "sel_2"]);
    for (of, code) in [("sel_1", 1), ("sel_2", 2)] {
        let invitation = NewInvitation {
            code_hash: [code; 32],
            expires_at: 100,
            by: Statement::default(),
        };
        let invite = |now| {
            let again = NewInvitation {
                expires_at: 100 + now,
                ..invitation.clone()
            };
            trial.done(|storage| storage.invite(seller(of), again, now))
        };
        assert_eq!(invite(0).unwrap(), 100);
        assert_eq!(invite(9).unwrap(), 100, "the answer was lost");
    }
    let guest = device("dev_guest", 9);
    let inside = "\"sel_1 Name of sel_1 dev_guest\"";
    assert_eq!(join(&trial, 3, &guest, 50), "InvitationInvalid");
    assert_eq!(join(&trial, 1, &guest, 50), inside);
    assert_eq!(join(&trial, 1, &guest, 99), inside, "the answer was lost");
    assert_eq!(
        join(&trial, 1, &device("dev_late", 8), 99),
        "InvitationInvalid"
    );
    assert_eq!(join(&trial, 1, &guest, 100), "InvitationInvalid");
    assert_eq!(join(&trial, 2, &guest, 100), "InvitationInvalid");
    assert_eq!(
        join(&trial, 2, &guest, 99),
        "\"sel_2 Name of sel_2 dev_guest\""
    );
    let late = trial.done(|storage| storage.device(seller("sel_1"), DeviceId::new("dev_late")));
    assert_eq!(late.unwrap(), None);
}

pub(super) fn a_bearer_counts_for_its_seller_until_it_expires<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1", "sel_2"]);
    keep(&trial, 7, 7, 0).unwrap();
    let check = |of: &str, token: u8, now: i64, expect: bool| {
        assert_eq!(
            bearer(&trial, of, token, now).is_some(),
            expect,
            "{token} of {of} at {now}"
        );
    };
    check("sel_1", 7, 99, true);
    check("sel_1", 7, 100, false);
    check("sel_1", 8, 50, false);
    check("sel_2", 7, 50, false);
    check("sel_nobody", 7, 50, false);
}

pub(super) fn a_request_fetches_one_bearer<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1"]);
    assert_eq!(word(keep(&trial, 7, 1, 0)), "()");
    assert_eq!(word(keep(&trial, 8, 1, 50)), "Replayed");
    assert_eq!(word(keep(&trial, 9, 2, 50)), "()");
    let counting = [7, 8, 9].map(|token| bearer(&trial, "sel_1", token, 60).is_some());
    assert_eq!(counting, [true, false, true]);
}

pub(super) fn what_was_answered_stands_when_the_program_starts_again<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1"]);
    keep(&trial, 7, 7, 0).unwrap();
    let trial = trial.again();
    assert_eq!(bearer(&trial, "sel_1", 7, 50), Some(device("dev_sel_1", 1)));
    assert_eq!(
        trial.done(|storage| storage.epoch()).unwrap(),
        Epoch::new("e1")
    );
}

pub(super) fn an_incarnation_lasts_until_it_is_renewed<S: Subject>() {
    let trial = Trial::<S>::with_sellers(&["sel_1"]);
    trial
        .done(|storage| storage.renew_epoch(Epoch::new("e2")))
        .unwrap();
    let trial = trial.again();
    assert_eq!(
        trial.done(|storage| storage.epoch()).unwrap(),
        Epoch::new("e2")
    );
    let page = trial
        .done(|storage| storage.changes(seller("sel_1"), None, 1))
        .unwrap();
    assert_eq!(page.epoch, Epoch::new("e2"));
}
