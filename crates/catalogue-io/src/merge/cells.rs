//! The fields that differ, gathered while a draft is gone through.

use super::outcome::Cell;
use dhow_domain::catalogue::field::FieldValue;

/// Gathers what differs.
#[derive(Debug, Default)]
pub(super) struct Cells {
    /// In the order they were found.
    pub(super) found: Vec<Cell>,
}

impl Cells {
    pub(super) fn note(&mut self, field: &str, before: Option<String>, after: Option<String>) {
        self.found.push(Cell {
            field: field.to_owned(),
            before,
            after,
        });
    }

    /// Notes a field of the table; amounts without their currency where both have the same.
    pub(super) fn note_field(
        &mut self,
        name: &str,
        before: Option<&FieldValue>,
        after: Option<&FieldValue>,
    ) {
        let currency = |value: Option<&FieldValue>| value.and_then(FieldValue::currency);
        let same = currency(before)
            .zip(currency(after))
            .is_none_or(|(before, after)| before == after);
        let shown = |value: &FieldValue| {
            if same {
                value.without_currency()
            } else {
                value.to_string()
            }
        };
        self.note(name, before.map(shown), after.map(shown));
    }

    /// Empties a field of which the file says that it is empty.
    pub(super) fn empty<T: std::fmt::Display>(&mut self, field: &str, target: &mut Option<T>) {
        if let Some(before) = target.take() {
            self.note(field, Some(before.to_string()), None);
        }
    }
}
