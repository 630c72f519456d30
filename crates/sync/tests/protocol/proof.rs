//! What a hub can do to a page, and what a device makes of it.

use dhow_sync::batch::SignedBatch;
use dhow_sync::proof::{Authors, Forged, PageRow, ReadNumbers, SignedPage, SignedRow, open};
use dhow_sync::sign::{Signed, sign};
use dhow_sync::{
    ChangeRow, Cursor, DeviceId, DocumentId, Effect, Epoch, Json, OperationId, SellerId,
};
use ed25519_dalek::SigningKey;
use serde_json::json;

fn key(of: &str) -> SigningKey {
    SigningKey::from_bytes(&[of.as_bytes()[of.len() - 1]; 32])
}

fn seller() -> SellerId {
    SellerId::new("sel_1")
}

/// A batch that a device signed with a key.
fn batch(device: &str, by: &str, ops: &Json) -> SignedBatch {
    let body = json!({"device": device, "epoch": "e1", "created": "", "ops": ops}).to_string();
    let signed = Signed {
        purpose: "push",
        seller: &seller(),
        device: &DeviceId::new(device),
        body: body.as_bytes(),
    };
    SignedBatch {
        device: DeviceId::new(device),
        signature: sign(signed, &key(by)),
        body,
    }
}

fn set(op: &str, mid: u64, price: &str) -> Json {
    json!({"opId": op, "mid": mid, "doc": "prd_1", "path": "/price", "act": "set",
           "value": price, "seen": "b3:0"})
}

fn row(seq: u64, batch: usize, op: usize) -> PageRow {
    PageRow::Signed(SignedRow {
        seq,
        batch,
        op,
        effect: None,
    })
}

/// Two operations of one device in one batch, one of another, and one more of the first.
fn honest() -> SignedPage {
    SignedPage {
        epoch: Epoch::new("e1"),
        batches: vec![
            batch(
                "dev_a",
                "a",
                &json!([set("o1", 1, "100"), set("o2", 2, "101")]),
            ),
            batch("dev_b", "b", &json!([set("o3", 1, "102")])),
            batch("dev_a", "a", &json!([set("o4", 3, "103")])),
        ],
        rows: vec![row(1, 0, 0), row(2, 0, 1), row(3, 1, 0), row(4, 2, 0)],
        next: Cursor::new("e1.4"),
        more: false,
    }
}

/// What a device makes of a page that it reads from the beginning.
fn read(page: SignedPage, numbers: &mut ReadNumbers) -> Result<Vec<ChangeRow>, Forged> {
    let keys = ["dev_a", "dev_b"].map(|it| (DeviceId::new(it), key(it).verifying_key()));
    let authors = Authors {
        purpose: "push",
        seller: &seller(),
        keys: &keys.into(),
    };
    let opened = open(page, &authors)?;
    numbers.follow(None, &opened)?;
    Ok(opened.changes.rows)
}

fn forged_row() -> PageRow {
    PageRow::Unsigned(ChangeRow {
        seq: 5,
        device: DeviceId::new("dev_nobody"),
        mid: 1,
        op_id: OperationId::new("o9"),
        doc: DocumentId::new("prd_1"),
        path: dhow_sync::Path::of(["price"]),
        effect: Effect::Value {
            value: json!("0.01").into(),
            resolved: None,
        },
    })
}

#[test]
fn an_honest_page_is_what_its_authors_wrote() {
    // As it goes over the line.
    let text = serde_json::to_string(&honest()).unwrap();
    let page: SignedPage = serde_json::from_str(&text).unwrap();
    assert_eq!(page, honest());
    let rows = read(page, &mut ReadNumbers::default()).unwrap();
    let values = rows.iter().map(|row| match &row.effect {
        Effect::Value { value, .. } => value.text().into_owned(),
        other => format!("{other:?}"),
    });
    let values: Vec<_> = values.collect();
    assert_eq!(values, ["\"100\"", "\"101\"", "\"102\"", "\"103\""]);
}

#[test]
fn a_page_that_its_authors_did_not_write_is_refused() {
    let check = |what: &str, reason: &str, attack: &dyn Fn(&mut SignedPage)| {
        let (mut page, mut numbers) = (honest(), ReadNumbers::default());
        attack(&mut page);
        let refused = read(page, &mut numbers).unwrap_err();
        assert_eq!(refused.reason.code(), reason, "{what}");
        assert_eq!(numbers, ReadNumbers::default(), "{what}");
    };
    check("a row of nobody", "unsigned", &|page| {
        page.rows.push(forged_row());
    });
    check(
        "a batch of a device nobody let in",
        "unknownDevice",
        &|page| {
            page.batches
                .push(batch("dev_z", "z", &json!([set("o9", 1, "0.01")])));
            page.rows.push(row(5, 3, 0));
        },
    );
    check("a batch under a known device", "signature", &|page| {
        page.batches
            .push(batch("dev_b", "z", &json!([set("o9", 2, "0.01")])));
        page.rows.push(row(5, 3, 0));
    });
    check(
        "a batch that is passed off as another's",
        "signature",
        &|page| {
            page.batches[1].device = DeviceId::new("dev_a");
        },
    );
    check("another price in a batch", "signature", &|page| {
        page.batches[0].body = page.batches[0].body.replace("100", "0.0");
    });
    check("a row left out within a batch", "missing", &|page| {
        page.rows.remove(0);
    });
    check("the end of a batch left out", "missing", &|page| {
        page.rows.remove(1);
        page.rows.pop();
    });
    check("a whole batch left out", "missing", &|page| {
        page.rows.drain(..2);
    });
    check("two rows in another order", "missing", &|page| {
        page.rows.swap(0, 1);
    });
    check("a row twice", "repeated", &|page| {
        page.rows.push(row(5, 2, 0));
    });
    check("a tombstone that is none", "effect", &|page| {
        page.rows[3] = PageRow::Signed(SignedRow {
            seq: 4,
            batch: 2,
            op: 0,
            effect: Some(Effect::Deleted),
        });
    });
    check("a row without a batch to be in", "unsigned", &|page| {
        page.rows.push(row(5, 9, 0));
    });
}

/// Rows from before the hub's batches are taken on its word, counted, and never again after it has
/// handed out a batch; nor does a device's number go on from another place than it was read at.
#[test]
fn rows_from_before_are_told_once() {
    let mut numbers = ReadNumbers::default();
    let told = SignedPage {
        batches: Vec::new(),
        rows: vec![forged_row()],
        ..honest()
    };
    read(told.clone(), &mut numbers).unwrap();
    assert_eq!(numbers.unsigned(), 1);
    let mut signed = ReadNumbers::default();
    read(honest(), &mut signed).unwrap();
    let refused = read(told, &mut signed).unwrap_err();
    assert_eq!(refused.reason.code(), "unsigned");
    assert_eq!(signed.unsigned(), 0);
}
