//! Codes and labels in words, at the edge.
//!
//! What crosses a wire is a code and arguments as text. Some arguments have words of their own: a
//! field name, a language, a day, a rate's source. They are put into words before the sentence is, by the
//! rules of [`ARGUMENTS`], which `ui/src/generated/messages.ts` carries too.

use crate::Number;
use crate::localizer::{Localizer, variables};
use crate::signature::Kind;
use fluent::{FluentArgs, FluentValue};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// How an argument is put into words before it enters a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ArgumentFormat {
    /// `basePrice` → the text of `field-basePrice`.
    Field,
    /// `de` → the name of the language.
    Language,
    /// `2026-10-30` → the day in the medium form.
    Day,
    /// `27.96` → a percentage as the language writes it.
    Percent,
    /// `ecb` → the text of `rate-source-ecb`.
    Source,
}

/// Names of the arguments that have words of their own.
pub(crate) const ARGUMENTS: &[(&str, ArgumentFormat)] = &[
    ("asked", ArgumentFormat::Day),
    ("date", ArgumentFormat::Day),
    ("day", ArgumentFormat::Day),
    ("field", ArgumentFormat::Field),
    ("floor", ArgumentFormat::Percent),
    ("lastPublished", ArgumentFormat::Day),
    ("locale", ArgumentFormat::Language),
    ("margin", ArgumentFormat::Percent),
    ("published", ArgumentFormat::Day),
    ("source", ArgumentFormat::Source),
];

/// The attribute that says what to do in the shell, where its remedy is an option or a command.
const SHELL_HINT: &str = "shell-hint";

/// What stands where an argument is missing, so that a sentence is never lost.
const UNKNOWN: &str = "…";

/// A refusal or an issue as a person reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Localized {
    /// What is so.
    pub message: String,
    /// What to do in the shell, when there is something.
    pub hint: Option<String>,
}

impl Localizer {
    /// A refusal in words: `error-<code>` and its hint. A code without words is localized as an
    /// internal error that names it.
    #[must_use]
    pub fn failure(&self, code: &str, arguments: &BTreeMap<String, String>) -> Localized {
        self.localized(&format!("error-{code}"), arguments)
            .unwrap_or_else(|| {
                let detail = BTreeMap::from([("detail".to_owned(), code.to_owned())]);
                self.localized("error-internal", &detail)
                    .unwrap_or_else(|| Localized {
                        message: code.to_owned(),
                        hint: None,
                    })
            })
    }

    /// A problem of a row in words: `import-issue-<code>` and its hint.
    #[must_use]
    pub fn import_issue(&self, code: &str, arguments: &BTreeMap<String, String>) -> Localized {
        let id = format!("import-issue-{code}");
        self.localized(&id, arguments).unwrap_or_else(|| Localized {
            message: code.to_owned(),
            hint: None,
        })
    }

    /// A problem of a listing in words: `issue-<code>` and its hint.
    #[must_use]
    pub fn issue(&self, code: &str, arguments: &BTreeMap<String, String>) -> Localized {
        let id = format!("issue-{code}");
        self.localized(&id, arguments).unwrap_or_else(|| Localized {
            message: code.to_owned(),
            hint: None,
        })
    }

    /// The name of an act in words, such as “Base price of ATT-1”.
    #[must_use]
    pub fn act(&self, id: &str, arguments: &BTreeMap<String, String>) -> String {
        let known = if variables(id).is_some() {
            id
        } else {
            "act-unknown"
        };
        let words = self.word(known, None, Some(&self.filled(known, arguments)));
        words.map_or_else(|| id.to_owned(), Cow::into_owned)
    }

    /// The name of a field in words: `basePrice` → “Base price”. An option or a kept column has the
    /// seller's own name (`option:Size` → “Size”), and so has what is no field at all.
    #[must_use]
    pub fn field(&self, name: &str) -> String {
        let own = name.rsplit(':').next().unwrap_or(name);
        let words = self.format_dynamic(&format!("field-{name}"), &BTreeMap::new());
        words.unwrap_or_else(|_| own.to_owned())
    }

    fn localized(&self, id: &str, arguments: &BTreeMap<String, String>) -> Option<Localized> {
        let arguments = self.filled(id, arguments);
        let message = self.word(id, None, Some(&arguments))?.into_owned();
        // Rust words for the shell alone; the window words the same codes itself, by `.hint`.
        let hint = [SHELL_HINT, "hint"]
            .into_iter()
            .find_map(|attribute| self.word(id, Some(attribute), Some(&arguments)))
            .map(Cow::into_owned);
        Some(Localized { message, hint })
    }

    /// Every argument the message needs: in words where it has them, `…` where it is missing.
    fn filled(&self, id: &str, given: &BTreeMap<String, String>) -> FluentArgs<'static> {
        let mut arguments = FluentArgs::new();
        for &(name, kind) in variables(id).unwrap_or_default() {
            let words = given.get(name).map(|value| self.in_words(name, value));
            arguments.set(
                name,
                value(words.unwrap_or_else(|| UNKNOWN.to_owned()), kind),
            );
        }
        arguments
    }

    fn in_words(&self, name: &str, value: &str) -> String {
        let format = ARGUMENTS
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, format)| *format);
        let words = format.and_then(|format| match format {
            ArgumentFormat::Field => Some(self.field(value)),
            ArgumentFormat::Language => Some(self.formats().language(value)),
            ArgumentFormat::Day => value.parse().ok().map(|day| self.formats().date(day)),
            ArgumentFormat::Percent => value
                .parse()
                .ok()
                .map(|percent| self.formats().percent(&percent)),
            ArgumentFormat::Source => self
                .format_dynamic(&format!("rate-source-{value}"), &BTreeMap::new())
                .ok(),
        });
        words.unwrap_or_else(|| value.to_owned())
    }
}

/// A counted argument as a number where it is one; `…` selects the default form.
fn value(text: String, kind: Kind) -> FluentValue<'static> {
    match (kind, text.parse::<i64>()) {
        (Kind::Number, Ok(count)) => Number::from(count).value(),
        _ => text.into(),
    }
}
