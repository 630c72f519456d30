//! The fields that differ, gathered while a draft is gone through.

use super::outcome::{Cell, Detail};
use dhow_domain::catalogue::field::FieldValue;

/// Gathers what differs.
#[derive(Debug)]
pub(super) struct Cells {
    detail: Detail,
    /// Whether anything differs.
    pub(super) any: bool,
    /// In the order they were found; none when only the outcome is wanted.
    pub(super) found: Vec<Cell>,
}

impl Cells {
    pub(super) fn new(detail: Detail) -> Self {
        Self {
            detail,
            any: false,
            found: Vec::new(),
        }
    }

    /// Something differs; what it is in words is only asked when somebody reads it.
    pub(super) fn note(&mut self, cell: impl FnOnce() -> Cell) {
        self.any = true;
        if self.detail == Detail::Cells {
            self.found.push(cell());
        }
    }

    /// Notes a field of the table; amounts without their currency where both have the same.
    pub(super) fn note_field(
        &mut self,
        name: impl FnOnce() -> String,
        before: Option<&FieldValue>,
        after: Option<&FieldValue>,
    ) {
        self.note(|| {
            let currency = |value: Option<&FieldValue>| value.and_then(FieldValue::currency);
            let (of_before, of_after) = (currency(before), currency(after));
            let both = of_before.zip(of_after);
            let same = both.is_none_or(|(before, after)| before == after);
            let shown = |value: &FieldValue| {
                if same {
                    value.without_currency()
                } else {
                    value.to_string()
                }
            };
            Cell {
                currency: of_before.or(of_after).filter(|_| same),
                ..Cell::new(name(), before.map(shown), after.map(shown))
            }
        });
    }
}
