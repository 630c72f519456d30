//! Every seller against every other, on every route: nothing is read, nothing is changed, and the
//! answer does not even say whether there is somebody (invariant S11).

use crate::stage::{Party, Stage, count, offered, set};
use crate::wire::{Answer, Request};
use dhow_contract::hub::purpose;
use rusqlite::Connection;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::fmt::Write;

const SELLERS: [&str; 3] = ["sel_1", "sel_2", "sel_3"];
const NOBODY: &str = "sel_nobody";

/// Every route of a seller: method and path, as `routes/mod.rs` spells it.
const ROUTES: [(&str, &str); 19] = [
    ("POST", "/invites"),
    ("POST", "/devices"),
    ("GET", "/devices"),
    ("DELETE", "/devices/{device}"),
    ("PATCH", "/devices/{device}"),
    ("PUT", "/recovery"),
    ("POST", "/sync/push"),
    ("GET", "/sync/changes"),
    ("GET", "/sync/snapshot"),
    ("POST", "/sync/known-ops"),
    ("PUT", "/blobs/{sha256}"),
    ("GET", "/blobs/{sha256}"),
    ("HEAD", "/blobs/{sha256}"),
    ("PUT", "/listings"),
    ("POST", "/listings"),
    ("PUT", "/listings/{listing}"),
    ("DELETE", "/listings/{listing}"),
    ("POST", "/token"),
    ("GET", "/sync/changes?wait=1"),
];

/// What an intruder with rights of his own sends to a route of `seller`, as well as he can.
fn request_of(intruder: &Party, seller: &str, (method, route): (&str, &str), now: &str) -> Request {
    let route = route
        .replace("{device}", &format!("dev_{seller}"))
        .replace("{sha256}", &blob_name(seller))
        .replace("{listing}", &format!("lst_{seller}"));
    let path = format!("/v1/sellers/{seller}{route}");
    let (purpose, body) = match route.split('/').nth(1) {
        Some("devices") => (
            purpose::DEVICE,
            json!({"newDevice": intruder.presented(), "created": now}),
        ),
        Some("token") => (purpose::TOKEN, json!({"created": now, "nonce": route})),
        Some("listings") if route == "/listings" => {
            let listing = format!("lst_{seller}");
            let listings = match method {
                "PUT" => json!([offered(intruder, &listing, json!({"id": listing}))]),
                _ => json!([listing]),
            };
            (purpose::LISTING, json!({ "listings": listings }))
        }
        Some("listings") => (
            purpose::LISTING,
            crate::stage::sealed(json!({"id": format!("lst_{seller}")})),
        ),
        _ => (
            purpose::PUSH,
            intruder.push_body(now, &[count(1, "op_intruder")]),
        ),
    };
    intruder.bearing(intruder.signed(method, &path, purpose, &body))
}

fn blob_name(seller: &str) -> String {
    Sha256::digest(seller.as_bytes())
        .iter()
        .fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").unwrap();
            text
        })
}

/// A seller with something behind each route.
fn furnished(stage: &Stage, seller: &str) -> Party {
    let party = stage.seller(seller);
    let op = set(
        1,
        &format!("op_{seller}"),
        "prd_1",
        "/title",
        json!(format!("secret of {seller}")),
    );
    let blob =
        Request::new("PUT", &party.path(&format!("/blobs/{}", blob_name(seller)))).body(seller);
    let listing = format!("lst_{seller}");
    for request in [
        party.push(&stage.now(), &[op]),
        party.bearing(blob),
        party.publish(&listing, json!({"id": listing})),
    ] {
        let answer = stage.send(&request);
        assert!(answer.status < 300, "{answer:?}");
    }
    party
}

/// Everything the file holds, as text.
fn everything(stage: &Stage) -> String {
    let connection = Connection::open(stage.file()).unwrap();
    let mut tables = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap();
    let names: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut text = String::new();
    for name in names {
        let mut rows = connection
            .prepare(&format!("SELECT * FROM {name}"))
            .unwrap();
        let columns = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..columns {
                write!(
                    text,
                    "{name} {:?} ",
                    row.get::<_, rusqlite::types::Value>(column).unwrap()
                )
                .unwrap();
            }
        }
    }
    text
}

/// An answer without what differs for reasons of its own.
fn told(answer: &Answer) -> (u16, String) {
    (
        answer.status,
        String::from_utf8_lossy(&answer.body).into_owned(),
    )
}

#[test]
fn no_route_opens_to_another_seller_or_tells_that_there_is_one() {
    let stage = Stage::new();
    let parties = SELLERS.map(|seller| furnished(&stage, seller));
    let before = everything(&stage);
    for intruder in &parties {
        for route in ROUTES {
            let nobody = told(&stage.send(&request_of(intruder, NOBODY, route, &stage.now())));
            assert_eq!(nobody.0, 401, "{route:?}: {nobody:?}");
            for owner in parties
                .iter()
                .filter(|owner| owner.seller != intruder.seller)
            {
                let request = request_of(intruder, owner.seller.as_str(), route, &stage.now());
                assert_eq!(
                    told(&stage.send(&request)),
                    nobody,
                    "{route:?} of {}",
                    owner.seller
                );
            }
        }
    }
    assert_eq!(everything(&stage), before);
}

#[test]
fn no_route_opens_without_a_bearer() {
    let stage = Stage::new();
    let owner = furnished(&stage, "sel_1");
    let before = everything(&stage);
    for (method, route) in ROUTES.into_iter().filter(|(_, route)| *route != "/token") {
        for token in ["", "AAAA", "Bearer"] {
            let powerless = Party {
                token: token.to_owned(),
                ..owner.clone()
            };
            let answer = stage.send(&request_of(
                &powerless,
                "sel_1",
                (method, route),
                &stage.now(),
            ));
            assert_eq!(answer.status, 401, "{method} {route}");
        }
    }
    assert_eq!(everything(&stage), before);
}

#[test]
fn the_routes_that_are_tried_are_all_there_are() {
    let source = include_str!("../../src/routes/mod.rs");
    let of_seller = source
        .split("fn of_seller")
        .nth(1)
        .unwrap()
        .split("fn of_public")
        .next()
        .unwrap();
    let routes: Vec<_> = of_seller
        .split(".route(")
        .skip(1)
        .map(|rest| rest.split('"').nth(1).unwrap())
        .collect();
    assert!(routes.len() > 8);
    for route in routes {
        assert!(
            ROUTES.iter().any(|(_, tried)| *tried == route),
            "{route} is not tried"
        );
    }
}

#[test]
fn the_public_sees_each_sellers_listings_under_that_seller_only() {
    let stage = Stage::new();
    for seller in SELLERS {
        furnished(&stage, seller);
    }
    for of in SELLERS {
        for under in SELLERS {
            let answer = stage.send(&Request::new(
                "GET",
                &format!("/v1/p/{under}/listings/lst_{of}"),
            ));
            assert_eq!(answer.status, if of == under { 200 } else { 404 });
        }
        let list = stage
            .send(&Request::new("GET", &format!("/v1/p/{of}/listings")))
            .json();
        assert_eq!(list["listings"].as_array().unwrap().len(), 1);
    }
    let nobody = stage
        .send(&Request::new("GET", &format!("/v1/p/{NOBODY}/listings")))
        .json();
    assert_eq!(nobody["listings"], json!([]));
}
