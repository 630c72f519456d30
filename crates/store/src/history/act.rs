//! Named acts: what a person did, in words of the history.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use strum::{EnumString, IntoStaticStr};

/// Where an act came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum ActKind {
    /// A person at this device.
    Do,
    /// Takes another act back.
    Undo,
    /// Does again what an undo took back.
    Redo,
    /// Another device, through the hub.
    Pull,
}

impl ActKind {
    pub(crate) fn as_str(self) -> &'static str {
        self.into()
    }

    pub(crate) fn parse(text: &str) -> Self {
        text.parse().unwrap_or(Self::Do)
    }
}

/// One act as history shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActRow {
    pub(crate) seq: i64,
    /// The act, by id (`act_…`).
    pub id: String,
    /// When it was committed, RFC 3339.
    pub at: String,
    /// Where it came from.
    pub kind: ActKind,
    /// Message id of its name.
    pub message: String,
    /// Arguments of its name.
    pub args: BTreeMap<String, String>,
    /// Whether it is a change set.
    pub change_set: bool,
    /// Whether it has been reversed.
    pub reversed: bool,
    /// How many units it changed.
    pub changed: u64,
    pub(crate) first_change: i64,
}

impl ActRow {
    /// Numbers of its changes.
    pub(crate) fn numbers(&self) -> Range<i64> {
        let changes = i64::try_from(self.changed).unwrap_or(i64::MAX);
        self.first_change..self.first_change.saturating_add(changes)
    }

    /// Whether undo can take it back: it is a person's, or was taken over from a hub, and stands.
    /// What a device began with is not taken back: without it there is no work.
    #[must_use]
    pub fn undoable(&self) -> bool {
        let is_persons = matches!(self.kind, ActKind::Do | ActKind::Redo)
            && self.message != "act-create-workspace"
            && self.message != WRITTEN_ANEW;
        (is_persons || self.is_exchange()) && !self.reversed
    }

    fn is_exchange(&self) -> bool {
        self.kind == ActKind::Pull && [TAKEN_OVER, LESS_ACCEPTED].contains(&self.message.as_str())
    }

    /// The exchange that it is a part of: its parts are taken back together.
    pub(crate) fn exchange(&self) -> Option<&str> {
        self.args.get(EXCHANGE).map(String::as_str)
    }
}

/// The name of an act that takes over what others did.
const TAKEN_OVER: &str = "act-taken-over";
/// The same where a person said that so much is to go; undo takes it back like his own.
pub(crate) const LESS_ACCEPTED: &str = "act-less-accepted";
/// Under this name an act remembers the exchange that it is a part of.
const EXCHANGE: &str = "exchange";

/// The name of an act that writes anew what could not go out as it was written. Whoever takes back
/// the act that wrote it first is told what was changed since.
pub(crate) const WRITTEN_ANEW: &str = "act-written-anew";

/// The name of an act: a message id and what its sentence needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Message id in `locales/<tag>/history.ftl`.
    pub message: String,
    /// Arguments of the sentence.
    pub args: BTreeMap<String, String>,
    /// Whether it is a bulk act, listed among the change sets.
    pub change_set: bool,
    pub(crate) kind: ActKind,
    pub(crate) target: Option<String>,
}

impl Act {
    /// An act of a person.
    #[must_use]
    pub fn new(message: &str) -> Self {
        Self {
            message: message.to_owned(),
            args: BTreeMap::new(),
            change_set: false,
            kind: ActKind::Do,
            target: None,
        }
    }

    /// The same act with an argument for its sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// The same act as a change set.
    #[must_use]
    pub fn as_change_set(mut self) -> Self {
        self.change_set = true;
        self
    }

    /// What another device did.
    #[must_use]
    pub fn pull() -> Self {
        Self {
            kind: ActKind::Pull,
            ..Self::new("act-pull")
        }
    }

    /// Whether a person writes something here, and can be told that it is too long. What comes from
    /// elsewhere, goes back to what it was or is written anew is not refused by its length.
    pub(crate) fn is_bounded(&self) -> bool {
        self.kind == ActKind::Do && self.message != WRITTEN_ANEW
    }

    /// What an exchange takes over from a hub; whether somebody `accepted` that it takes much away.
    #[must_use]
    pub fn taken_over(exchange: &str, accepted: bool) -> Self {
        let name = if accepted { LESS_ACCEPTED } else { TAKEN_OVER };
        let act = Self {
            message: name.to_owned(),
            ..Self::pull()
        };
        act.with(EXCHANGE, exchange)
    }

    pub(crate) fn reversing(target: &ActRow, kind: ActKind) -> Self {
        Self {
            kind,
            target: Some(target.id.clone()),
            args: target.args.clone(),
            ..Self::new(&target.message)
        }
    }
}

/// Names of the kinds of documents that an act touched; a host turns them into the tags of its
/// screens.
pub type Touched = BTreeSet<&'static str>;

/// What came of an act.
#[derive(Debug, Clone)]
pub struct Committed<T> {
    /// What the work answered.
    pub value: T,
    /// The act's id; `None` when nothing differed.
    pub act: Option<String>,
    /// How many merge units changed.
    pub changed: u64,
    /// What was touched.
    pub touched: Touched,
}

#[cfg(test)]
mod tests {
    use super::ActKind;

    /// They stand in every file.
    #[test]
    fn words_of_kinds_stay() {
        let kinds = [ActKind::Do, ActKind::Undo, ActKind::Redo, ActKind::Pull];
        assert_eq!(kinds.map(ActKind::as_str).join(" "), "do undo redo pull");
        assert_eq!(kinds.map(|kind| ActKind::parse(kind.as_str())), kinds);
        assert_eq!(ActKind::parse("of a newer program"), ActKind::Do);
    }
}
