//! What a log comes to, row after row: two logs that differ anywhere differ in the chain of every
//! place from there on. So a place that carries its chain is a place in one log alone, and a log that
//! was put back to an earlier state and went on otherwise is known again by whoever stood in it.

use crate::hash::canonical;
use crate::{ChangeRow, Conflict, ConflictId, Effect};
use std::fmt;

/// BLAKE3 over the chain of the row before and the row, as far as a cursor carries it: 128 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Chain([u8; Self::LENGTH]);

impl Chain {
    /// How many bytes it has.
    pub const LENGTH: usize = 16;
    /// The chain of a log without rows.
    pub const START: Self = Self([0; Self::LENGTH]);

    /// The chain of these bytes, as [`Self::bytes`] gave them.
    #[must_use]
    pub fn of_bytes(bytes: [u8; Self::LENGTH]) -> Self {
        Self(bytes)
    }

    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }

    /// The chain of a text, as it is displayed.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        let is_digit = |digit: &u8| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
        if digits.len() != 2 * Self::LENGTH || !digits.iter().all(is_digit) {
            return None;
        }
        let number = u128::from_str_radix(text, 16).ok()?;
        Some(Self(number.to_be_bytes()))
    }

    /// The chain once this row stands behind.
    #[must_use]
    pub fn after(&self, row: &ChangeRow) -> Self {
        let mut link = Link::behind(self, row.seq)
            .with(row.device.as_str())
            .with(row.mid.to_string())
            .with(row.op_id.as_str())
            .with(row.doc.as_str())
            .with(row.path.as_str());
        link = match &row.effect {
            // As the text it was signed as, which costs no tree.
            Effect::Value { value, resolved } => link
                .with("value")
                .with(&*value.text())
                .with(resolved.as_ref().map_or("", ConflictId::as_str)),
            Effect::Deleted => link.with("deleted"),
            Effect::Parked(conflict) => parked(link.with("parked"), conflict),
            Effect::Rejected { reason } => link.with("rejected").with(reason),
        };
        link.chain()
    }
}

fn parked(link: Link, conflict: &Conflict) -> Link {
    link.with(conflict.conflict.as_str())
        .with(conflict.author.as_str())
        .with(conflict.standing_author.as_str())
        .with(conflict.replaces.as_ref().map_or("", ConflictId::as_str))
        .with(canonical(&conflict.parked))
        .with(canonical(&conflict.standing))
}

/// What stands at a place, on its way into the chain.
#[derive(Debug)]
pub struct Link(blake3::Hasher);

impl Link {
    /// Whatever comes to stand at this place behind a chain.
    #[must_use]
    pub fn behind(before: &Chain, place: u64) -> Self {
        let mut hash = blake3::Hasher::new();
        hash.update(&before.0);
        hash.update(&place.to_be_bytes());
        Self(hash)
    }

    /// A part of it. Each comes with its length, so that no two rows are the same bytes.
    #[must_use]
    pub fn with(mut self, part: impl AsRef<[u8]>) -> Self {
        let part = part.as_ref();
        self.0.update(&(part.len() as u64).to_be_bytes());
        self.0.update(part);
        self
    }

    /// The chain with it.
    #[must_use]
    pub fn chain(self) -> Chain {
        let mut chain = [0; Chain::LENGTH];
        self.0.finalize_xof().fill(&mut chain);
        Chain(chain)
    }
}

impl fmt::Display for Chain {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:032x}", u128::from_be_bytes(self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{DeviceId, DocumentId, OperationId, Path, Value};
    use insta::assert_snapshot;
    use serde_json::json;
    use std::collections::BTreeSet;

    fn row(effect: Effect) -> ChangeRow {
        ChangeRow {
            seq: 7,
            device: DeviceId::new("dev_1"),
            mid: 3,
            op_id: OperationId::new("op_1"),
            doc: DocumentId::new("prd_1"),
            path: Path::of(["title", "en"]),
            effect,
        }
    }

    fn value(value: Value, resolved: Option<&str>) -> Effect {
        Effect::Value {
            value,
            resolved: resolved.map(ConflictId::new),
        }
    }

    fn parked() -> Conflict {
        Conflict {
            conflict: ConflictId::new("cf_1"),
            parked: json!({"b": 1, "a": "é"}),
            standing: json!(null),
            author: DeviceId::new("dev_1"),
            standing_author: DeviceId::new("dev_2"),
            replaces: None,
        }
    }

    /// These stand in files, on hubs and in cursors: they may never change.
    #[test]
    fn the_chains_are_what_they_always_were() {
        let first = Chain::START.after(&row(value(json!("Mug").into(), None)));
        assert_snapshot!(first, @"c85f42ec52853e04f096310746b5e36e");
        let second = first.after(&row(Effect::Parked(parked())));
        assert_snapshot!(second, @"1d8e1221109f137e5e8303394171e9b0");
        assert_eq!(Chain::parse(&second.to_string()), Some(second));
        assert_eq!(Chain::of_bytes(*second.bytes()), second);
    }

    #[test]
    fn whatever_differs_in_a_row_differs_in_its_chain() {
        let text = || value(json!("Mug").into(), None);
        let with = |change: fn(&mut ChangeRow)| {
            let mut row = row(text());
            change(&mut row);
            row
        };
        let conflict = |change: fn(&mut Conflict)| {
            let mut parked = parked();
            change(&mut parked);
            row(Effect::Parked(parked))
        };
        let rows = [
            row(text()),
            with(|row| row.seq = 8),
            with(|row| row.mid = 4),
            with(|row| row.device = DeviceId::new("dev_2")),
            with(|row| row.op_id = OperationId::new("op_2")),
            with(|row| row.doc = DocumentId::new("prd_2")),
            with(|row| row.path = Path::root()),
            with(|row| {
                (row.device, row.op_id) = (DeviceId::new("dev_1o"), OperationId::new("p_1"))
            }),
            row(value(Value::null(), None)),
            row(value(json!("Mugs").into(), None)),
            row(value(json!("Mug").into(), Some("cf_1"))),
            row(Effect::Deleted),
            row(Effect::Rejected {
                reason: "float".to_owned(),
            }),
            conflict(|_| {}),
            conflict(|it| it.conflict = ConflictId::new("cf_2")),
            conflict(|it| it.replaces = Some(ConflictId::new("cf_0"))),
            conflict(|it| it.parked = json!(null)),
            conflict(|it| it.standing = json!("Mug")),
            conflict(|it| it.standing_author = DeviceId::new("dev_1")),
        ];
        let chains: BTreeSet<_> = rows.iter().map(|row| Chain::START.after(row)).collect();
        assert_eq!(chains.len(), rows.len());
        let before = Chain::START.after(&rows[0]);
        assert_ne!(before.after(&rows[0]), before, "and what stood before it");
    }

    /// What goes over the wire, and into a file and out of it, has the same chain as at first.
    #[test]
    fn a_row_that_was_written_down_has_the_same_chain() {
        let check = |effect: Effect| {
            let row = row(effect);
            let text = serde_json::to_string(&row).unwrap();
            let read: ChangeRow = serde_json::from_str(&text).unwrap();
            assert_eq!(Chain::START.after(&read), Chain::START.after(&row));
        };
        check(value(json!({"b": "1", "a": {"c": 1}}).into(), None));
        check(value(json!([1.5]).into(), Some("cf_1")));
        check(value(Value::null(), None));
        check(Effect::Parked(parked()));
        check(Effect::Deleted);
    }

    #[test]
    fn a_chain_is_read_from_its_own_text_alone() {
        let text = "00112233445566778899aabbccddeeff";
        let check = |text: &str, expect: bool| {
            assert_eq!(Chain::parse(text).is_some(), expect, "{text}");
        };
        check(text, true);
        check(&text[1..], false);
        check(&text.to_uppercase(), false);
        check(&format!("+{}", &text[1..]), false);
        check("", false);
    }
}
