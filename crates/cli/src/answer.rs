//! What a command answers, before anybody decided whether a person or a script reads it.

use crate::localize::Words;
use dhow_contract::Failure;
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
    /// What is asked for only while it is printed for a script.
    pub(crate) further: Option<Pages>,
}

/// The pages of a list that nobody holds as a whole.
pub(crate) struct Pages {
    /// The member that holds the list.
    pub(crate) member: &'static str,
    /// The pages themselves, as the desk gives them.
    pub(crate) pages: Box<dyn Iterator<Item = Result<Value, Failure>>>,
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
            further: None,
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

    /// Adds a list of any length, for scripts alone: whoever reads words is not kept waiting for
    /// it.
    pub(crate) fn with_pages<T: Serialize + 'static>(
        self,
        member: &'static str,
        pages: impl Iterator<Item = Result<T, Failure>> + 'static,
    ) -> Self {
        let pages = pages.map(|page| page.map(|page| data(&page)));
        Self {
            further: Some(Pages {
                member,
                pages: Box::new(pages),
            }),
            ..self
        }
    }

    /// Nothing more to say: the command spoke while it ran.
    pub(crate) fn silent() -> Self {
        Self {
            data: Value::Null,
            list: None,
            words: Box::new(|_| String::new()),
            further: None,
        }
    }
}

/// Types of the contract always have a JSON form.
fn data(thing: &impl Serialize) -> Value {
    serde_json::to_value(thing).unwrap_or_default()
}
