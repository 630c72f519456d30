//! A number of a text, as it is compared.

use super::measure::Unit;
use super::value::Value;

/// Whether a number has to be there in the other text too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FigureKind {
    Full,
    /// Within a name, such as `B2B`, or a month, which others write in letters: it may be missing,
    /// but not be another.
    Name,
    /// It counts the items of a list, which others set with bullets.
    Item,
}

/// A number with its unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figure {
    /// What it may be worth: more than one where the language leaves it open.
    pub(super) values: Vec<Value>,
    pub(super) unit: Option<Unit>,
    /// As it is written, with its unit.
    pub(super) shown: String,
    pub(super) kind: FigureKind,
    /// It says a place in an order: `3rd`.
    pub(super) is_ordinal: bool,
    /// `①`.
    pub(super) is_circled: bool,
    /// Where it stands.
    pub(super) begin: usize,
    pub(super) end: usize,
}

impl Figure {
    /// A bare number.
    pub(super) const fn of((begin, end): (usize, usize), values: Vec<Value>) -> Self {
        Self {
            values,
            unit: None,
            shown: String::new(),
            kind: FigureKind::Full,
            is_ordinal: false,
            is_circled: false,
            begin,
            end,
        }
    }
}
