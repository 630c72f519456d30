//! What a command answers, before anybody decided whether a person or a script reads it.

use crate::localize::Words;
use serde::Serialize;
use serde_json::Value;

/// An answer: data for scripts, and its words, made only when a person reads.
pub(crate) struct Answer {
    /// The object as scripts get it.
    pub(crate) data: Value,
    /// The member that holds the list, when the answer is one.
    pub(crate) list: Option<&'static str>,
    /// Puts it into words.
    pub(crate) words: Box<dyn FnOnce(&Words) -> String>,
}

impl Answer {
    /// One thing.
    pub(crate) fn one<T: Serialize + 'static>(
        thing: T,
        words: impl FnOnce(&T, &Words) -> String + 'static,
    ) -> Self {
        let data = data(&thing);
        Self {
            data,
            list: None,
            words: Box::new(move |with| words(&thing, with)),
        }
    }

    /// A list, which `--json=lines` prints line by line.
    pub(crate) fn list<T: Serialize + 'static>(
        member: &'static str,
        thing: T,
        words: impl FnOnce(&T, &Words) -> String + 'static,
    ) -> Self {
        Self {
            list: Some(member),
            ..Self::one(thing, words)
        }
    }

    /// Nothing more to say: the command spoke while it ran.
    pub(crate) fn silent() -> Self {
        Self {
            data: Value::Null,
            list: None,
            words: Box::new(|_| String::new()),
        }
    }
}

/// Types of the contract always have a JSON form.
fn data(thing: &impl Serialize) -> Value {
    serde_json::to_value(thing).unwrap_or_default()
}
