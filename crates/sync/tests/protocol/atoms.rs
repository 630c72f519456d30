//! A part is put only where its whole is, and nothing is made twice: for its author has not pulled.

use crate::support::{hub, op, path, push, set, standing};
use dhow_sync::{Action, Json, Operation};
use serde_json::json;

/// What a hub has after these operations of one device and then this one of another, or the code of
/// its refusal.
fn check(had: Vec<Operation>, then: Operation, expect: &str) {
    let mut hub = hub();
    push(&mut hub, "dev_a", had).unwrap();
    let text = format!("{then:?}");
    let before = standing(&hub);
    match push(&mut hub, "dev_b", vec![then]) {
        Ok(_) => assert_eq!(standing(&hub), expect, "{text}"),
        Err(problem) => {
            assert_eq!(problem.code(), expect, "{text}");
            assert_eq!(standing(&hub), before, "nothing of it was taken: {text}");
        }
    }
}

fn made() -> Operation {
    op(1, "op_1", "", set(product(), &Json::Null))
}

fn product() -> Json {
    json!({ "title": "Towel", "variant": { "v": { "sku": "A" } } })
}

fn taken_out() -> Operation {
    op(2, "op_2", "", set(Json::Null, &product()))
}

fn no_variant() -> Operation {
    let seen = json!({ "sku": "A" });
    of_variant(op(2, "op_2", "/variant/v", set(Json::Null, &seen)))
}

fn of_variant(op: Operation) -> Operation {
    Operation {
        atom: path("/variant/v"),
        ..op
    }
}

fn part(at: &str, value: Json) -> Operation {
    op(1, "op_b", at, set(value, &Json::Null))
}

#[test]
fn a_part_is_put_only_where_its_whole_is() {
    let german = || part("/text/de", json!("Badetuch"));
    check(vec![made(), taken_out()], german(), "behind");
    check(vec![], german(), "behind");
    let gtin = || of_variant(part("/variant/v/gtin", json!("1")));
    check(vec![made(), no_variant()], gtin(), "behind");
    check(vec![made(), taken_out()], gtin(), "behind");
    let variant = || of_variant(part("/variant/v", json!({ "sku": "A" })));
    check(vec![made(), taken_out()], variant(), "behind");
    let counted = Operation {
        action: Action::Increment {
            by: "1".to_owned(),
            cause: None,
        },
        ..german()
    };
    check(vec![made(), taken_out()], counted, "behind");
    // What takes away makes no fragment, and an older desk says of no part what it is a part of.
    check(
        vec![made(), taken_out()],
        part("/text/de", Json::Null),
        "gone",
    );
    let unnamed = part("/variant/v/gtin", json!("1"));
    check(
        vec![made(), no_variant()],
        unnamed,
        r#"{"title":"Towel","variant":{"v":{"gtin":"1"}}}"#,
    );
    check(
        vec![made()],
        german(),
        r#"{"text":{"de":"Badetuch"},"title":"Towel","variant":{"v":{"sku":"A"}}}"#,
    );
}

#[test]
fn nothing_is_made_twice() {
    let other = part("", json!({ "title": "Bath towel" }));
    check(vec![made()], other.clone(), "behind");
    check(vec![made()], part("", product()), &standing_of(&product()));
    check(
        vec![made(), taken_out()],
        other,
        r#"{"title":"Bath towel"}"#,
    );
    let variant = |sku: &str| of_variant(part("/variant/v", json!({ "sku": sku })));
    check(vec![made()], variant("B"), "behind");
    check(vec![made()], variant("A"), &standing_of(&product()));
    check(
        vec![made(), no_variant()],
        variant("B"),
        r#"{"title":"Towel","variant":{"v":{"sku":"B"}}}"#,
    );
    // A value that is no thing is a question as ever, also one that is a map.
    let price = part("/variant/v/sku", json!({ "amount": "1" }));
    check(vec![made()], price, &standing_of(&product()));
}

fn standing_of(tree: &Json) -> String {
    tree.to_string()
}
