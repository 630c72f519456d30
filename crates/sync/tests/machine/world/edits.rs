//! What people do at a device: they edit, and choose in conflicts.

use super::state::World;
use crate::oracle::{Write, texts};
use crate::step::Unit;
use dhow_sync::replica::{Change, Draft, edit};
use dhow_sync::{Action, DocumentId, Json, OperationId, Path, Replica as _, tree};
use serde_json::json;
use std::collections::BTreeSet;

impl World {
    pub(super) fn edit(&mut self, device: usize, doc: usize, unit: Unit, kill: Option<u8>) {
        let doc = DocumentId::new(format!("prd_{doc}"));
        let view = self.devices[device].replica.view(&doc).unwrap();
        let (path, change) = self.change(view.as_ref(), unit);
        self.write(
            device,
            Draft {
                op_id: self.operation_id(),
                doc,
                path,
                change,
            },
            BTreeSet::new(),
            kill,
        );
    }

    fn operation_id(&self) -> OperationId {
        OperationId::new(format!(
            "op_{}",
            self.oracle.writes.len() + self.oracle.counts.values().flatten().count()
        ))
    }

    fn change(&mut self, view: Option<&Json>, unit: Unit) -> (Path, Change) {
        let (one, two) = (self.new_id("w"), self.new_id("w"));
        if view.is_none() {
            return (
                Path::root(),
                set(json!({ "title": { "en": one, "made": "m" }, "unknown": { "later": two } })),
            );
        }
        let has_variant = tree::get(view, &path("/variant/v1")).is_some();
        match unit {
            Unit::Variant | Unit::Price | Unit::Code | Unit::NewPart if !has_variant => (
                path("/variant/v1"),
                set(json!({ "code": one, "price": two, "made": "m" })),
            ),
            Unit::Title => (path("/title/en"), set(json!(one))),
            Unit::GermanTitle => (path("/title/de"), set(json!(one))),
            Unit::Variant => (
                path("/variant/v1"),
                set(json!({ "code": one, "price": two, "made": "m" })),
            ),
            Unit::NewPart => (path(&format!("/variant/v1/{one}")), set(json!(two))),
            Unit::TakeOut => (Path::root(), Change::Set(None)),
            Unit::Price => (path("/variant/v1/price"), set(json!(one))),
            Unit::Code => (path("/variant/v1/code"), set(json!(one))),
            Unit::NoPrice => (path("/variant/v1/price"), Change::Set(None)),
            Unit::NoVariant => (path("/variant/v1"), Change::Set(None)),
            Unit::Count(by) => (
                path("/stock/a"),
                Change::Increment {
                    by: by.to_string(),
                    cause: None,
                },
            ),
            Unit::OtherCount(by) => (
                path("/stock/b"),
                Change::Increment {
                    by: format!("{by}.5"),
                    cause: None,
                },
            ),
            Unit::Delete => (Path::root(), Change::Delete),
        }
    }

    pub(super) fn resolve(&mut self, device: usize, conflict: usize, parked: bool) {
        let replica = &self.devices[device].replica;
        let open = replica.inner.conflicts();
        if open.is_empty() {
            return;
        }
        let open = open[conflict % open.len()].clone();
        let view = replica.view(&open.doc).unwrap();
        let standing = tree::unit(view.as_ref(), &open.path);
        let mut value = if parked {
            tree::unit(Some(&open.conflict.parked), &Path::root())
        } else {
            standing.clone()
        };
        if open.path.is_root() {
            value = choose_root(value, standing.as_ref());
        }
        let change = Change::Resolve {
            conflict: open.conflict.conflict.clone(),
            value,
        };
        let draft = Draft {
            op_id: self.operation_id(),
            doc: open.doc,
            path: open.path,
            change,
        };
        self.write(device, draft, texts(Some(&open.conflict.parked)), None);
    }

    /// Writes an edit in one transaction, and remembers it when it was confirmed.
    fn write(&mut self, device: usize, draft: Draft, also_saw: BTreeSet<String>, kill: Option<u8>) {
        let view = self.devices[device].replica.view(&draft.doc).unwrap();
        let mut saw = texts(tree::unit(view.as_ref(), &draft.path).as_ref());
        saw.extend(also_saw);
        let Ok(op) = self.transact(device, kill, |replica| edit(replica, draft)) else {
            return;
        };
        self.devices_that_wrote.insert(device);
        if let Action::Increment { by, .. } = &op.action {
            let counter = (op.doc.clone(), op.path.to_string());
            self.oracle
                .counts
                .entry(counter)
                .or_default()
                .push((op.op_id, by.parse().unwrap()));
            return;
        }
        if matches!(&op.action, Action::Set { value, .. } if op.path.is_root() && value.is_null()) {
            self.oracle.taken_out.insert(op.doc.clone());
        }
        let wrote = match &op.action {
            Action::Set { value, .. } => texts(Some(&value.tree())),
            _ => BTreeSet::new(),
        };
        self.oracle.writes.push(Write {
            op_id: op.op_id,
            wrote,
            saw,
        });
    }
}

fn set(value: Json) -> Change {
    Change::Set(Some(value))
}

fn path(text: &str) -> Path {
    Path::parse(text).unwrap()
}

/// A choice between two whole documents keeps what was counted, as a person would.
fn choose_root(value: Option<Json>, standing: Option<&Json>) -> Option<Json> {
    let standing = standing?;
    let mut value = Some(value.unwrap_or_else(|| standing.clone()));
    let stock = tree::unit(Some(standing), &path("/stock"));
    tree::put(&mut value, &path("/stock"), stock).unwrap();
    value
}
