//! Who asks too much has to wait, and nobody else.

use crate::stage::{Party, Stage, offered};
use crate::wire::Request;
use dhow_hub::RateLimits;
use serde_json::json;

const NARROW: RateLimits = RateLimits {
    device_burst: 5,
    device_rate: 1,
    listing_burst: 10,
    listing_rate: 1,
    stranger_burst: 50,
    stranger_rate: 50,
};

#[test]
fn a_device_that_floods_waits_and_another_does_not() {
    let stage = Stage::limited(NARROW);
    let flood = stage.seller("sel_1");
    let calm = stage.seller("sel_2");
    let sibling = stage.further(&flood, "dev_shop");
    let answers: Vec<_> = (0..8)
        .map(|_| stage.send(&flood.get("/sync/changes")))
        .collect();
    let refused: Vec<_> = answers
        .iter()
        .filter(|answer| answer.status != 200)
        .collect();
    assert!(refused.len() >= 3, "{} of 8 were refused", refused.len());
    for answer in refused {
        answer.refused(429, "too-many-requests");
        let wait: u64 = answer.headers["retry-after"].parse().unwrap();
        assert!((1..=2).contains(&wait), "wait {wait}");
        assert_eq!(answer.json()["retryable"], true);
        assert_eq!(answer.json()["retryAfter"], wait);
    }
    assert_eq!(stage.send(&calm.get("/sync/changes")).status, 200);
    assert_eq!(stage.send(&sibling.get("/sync/changes")).status, 200);
}

#[test]
fn strangers_who_guess_have_to_wait() {
    let stage = Stage::limited(RateLimits {
        stranger_burst: 3,
        stranger_rate: 1,
        ..NARROW
    });
    let statuses: Vec<_> = (0..6)
        .map(|_| {
            stage
                .send(&Request::new("POST", "/v1/join").body("{}"))
                .status
        })
        .collect();
    assert_eq!(statuses[..3], [400, 400, 400]);
    assert_eq!(statuses[3..], [429, 429, 429]);
}

#[test]
fn listings_of_a_batch_count_one_by_one_and_for_their_device_alone() {
    let stage = Stage::limited(RateLimits {
        device_burst: 50,
        device_rate: 50,
        ..NARROW
    });
    let flood = stage.seller("sel_1");
    let sibling = stage.further(&flood, "dev_shop");
    let batch = |owner: &Party, many: usize| {
        let listings: Vec<_> = (0..many)
            .map(|number| format!("lst_{number}"))
            .map(|id| offered(owner, &id, json!({"id": id})))
            .collect();
        stage.send(&owner.batch("PUT", &json!(listings)))
    };
    let read_back = |owner: &Party| {
        let ids: Vec<_> = (0..6).map(|number| format!("lst_{number}")).collect();
        stage.send(&owner.batch("POST", &json!(ids)))
    };
    assert_eq!(batch(&flood, 6).status, 200);
    batch(&flood, 6).refused(429, "too-many-requests");
    read_back(&flood).refused(429, "too-many-requests");
    assert_eq!(batch(&flood, 2).status, 200, "what is left of the burst");
    assert_eq!(read_back(&sibling).status, 200);
}
