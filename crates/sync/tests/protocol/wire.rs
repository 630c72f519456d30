//! What crosses the wire: its form as documented, and what an older program does not know of it.

use super::support::{add, doc, hub, op, push, set};
use dhow_sync::problem::{Invalid, Problem};
use dhow_sync::{Action, Epoch, Hash, Json, Ledger, Operation};
use insta::assert_snapshot;
use serde_json::json;

/// An older program writes single paths, so what it does not know stays.
#[test]
fn unknown_members_survive_every_edit_beside_them() {
    let mut hub = hub();
    let tree =
        json!({"title": {"en": "Towel"}, "carbonLabel": {"grams": "12", "by": {"scheme": "x"}}});
    push(
        &mut hub,
        "dev_new",
        vec![op(1, "op_1", "", set(tree.clone(), &Json::Null))],
    )
    .unwrap();
    let old = vec![
        op(
            1,
            "op_o1",
            "/title/en",
            set(json!("Bath towel"), &json!("Towel")),
        ),
        op(2, "op_o2", "/title/de", set(json!("Badetuch"), &Json::Null)),
        op(3, "op_o3", "/stock/v1", add("4")),
    ];
    push(&mut hub, "dev_old", old).unwrap();
    let after = hub.document(&doc("prd_1")).unwrap().unwrap().into_tree();
    assert_eq!(after["carbonLabel"], tree["carbonLabel"]);
    assert_eq!(after["title"]["de"], json!("Badetuch"));
}

#[test]
fn operations_cross_the_wire_as_documented() {
    let ops = [
        op(
            41,
            "op_1",
            "/offers/DE-b2b:v1:24",
            set(json!({"price": "6.40"}), &Json::Null),
        ),
        op(
            42,
            "op_2",
            "",
            Action::Delete {
                seen: Hash::of_bytes(b""),
            },
        ),
        op(
            43,
            "op_3",
            "/stock/v1@izmir",
            Action::Increment {
                by: "-3".into(),
                cause: Some("order:ord_9".into()),
            },
        ),
    ];
    let text = ops
        .each_ref()
        .map(|op| serde_json::to_string(op).unwrap())
        .join("\n");
    assert_snapshot!(text, @r#"
    {"opId":"op_1","mid":41,"doc":"prd_1","path":"/offers/DE-b2b:v1:24","act":"set","value":{"price":"6.40"},"seen":"b3:03f88b99c3d8073bba8948d6e762aac443b265f606cc05abd4d172f03a4def6a"}
    {"opId":"op_2","mid":42,"doc":"prd_1","act":"delete","seen":"b3:af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262"}
    {"opId":"op_3","mid":43,"doc":"prd_1","path":"/stock/v1@izmir","act":"increment","by":"-3","cause":"order:ord_9"}
    "#);
    let back: Vec<Operation> = text
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(back, ops);
}

/// Devices of every age know these by heart.
#[test]
fn codes_of_problems_stay() {
    let problems = [
        Problem::MidGap { last_mid: 1 },
        Problem::DeviceForked {
            mid: 1,
            standing: None,
        },
        Problem::EpochChanged {
            epoch: Epoch::new("e"),
        },
        Problem::LogChanged,
        Problem::CursorExpired,
        Problem::CursorUnreadable,
        Problem::CursorMoved,
        Problem::PageOutOfOrder { seq: 1 },
        Problem::Diverged,
        Problem::SnapshotTorn,
        Problem::Limit { most: 1 },
        Problem::DeviceRevoked,
        Problem::SignatureRefused,
        Problem::NotEnrolled,
        Problem::Invalid(Invalid::BadPath),
    ];
    assert_eq!(
        problems.each_ref().map(Problem::code).join(" "),
        "mid-gap device-forked epoch-changed log-changed cursor-expired cursor-unreadable cursor-moved \
         page-out-of-order diverged snapshot-torn limit device-revoked signature-refused \
         not-enrolled badPath"
    );
    let invalid = [
        Invalid::BadPath,
        Invalid::Float,
        Invalid::List,
        Invalid::TooDeep,
        Invalid::TooLarge,
        Invalid::ThroughScalar,
        Invalid::RootNotMap,
        Invalid::BadDecimal,
        Invalid::NotACounter,
        Invalid::Overflow,
        Invalid::DeleteInside,
        Invalid::DocumentDeleted,
    ];
    assert_eq!(
        invalid.map(Invalid::code).join(" "),
        "badPath float list tooDeep tooLarge throughScalar rootNotMap badDecimal notACounter \
         overflow deleteInside documentDeleted"
    );
}
