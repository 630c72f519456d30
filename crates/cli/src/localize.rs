//! Words for a terminal: short, aligned, in the reader's language, without invisible marks.

use dhow_contract::history::ActLabel;
use dhow_i18n::{Localizer, Message};
use std::collections::BTreeMap;

/// Stands where there is no value.
const NOTHING: &str = "–";

/// The words of this run.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    localizer: Localizer,
    tag: String,
}

impl Words {
    pub(crate) fn new(localizer: Localizer) -> Self {
        let tag = localizer.formats().tag();
        Self { localizer, tag }
    }

    /// The language itself, BCP 47.
    pub(crate) fn tag(&self) -> &str {
        &self.tag
    }

    pub(crate) fn localizer(&self) -> &Localizer {
        &self.localizer
    }

    /// A sentence.
    pub(crate) fn text(&self, message: &Message<'_>) -> String {
        self.localizer.text(message).into_owned()
    }

    /// The word of a code, such as `status-active`; the code itself where it has none.
    pub(crate) fn code(&self, family: &str, code: &str) -> String {
        let id = format!("{family}-{code}");
        self.localizer
            .format_dynamic(&id, &BTreeMap::new())
            .unwrap_or_else(|_| code.to_owned())
    }

    /// The name of an act.
    pub(crate) fn act(&self, label: &ActLabel) -> String {
        self.localizer.act(&label.message, &label.args)
    }

    /// An amount with its currency; a dash where there is none.
    pub(crate) fn money(&self, amount: Option<&str>, currency: &str) -> String {
        amount.map_or_else(
            || NOTHING.to_owned(),
            |amount| format!("{amount} {currency}"),
        )
    }
}

/// A value, or a dash.
pub(crate) fn or_nothing(value: Option<&str>) -> String {
    value
        .filter(|value| !value.is_empty())
        .unwrap_or(NOTHING)
        .to_owned()
}
