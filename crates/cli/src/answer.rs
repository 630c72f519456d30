//! What a command answers, before anybody decided whether a person or a script reads it.

use crate::localize::Words;
use crate::refusal::Refusal;
use crate::table::Columns;
use dhow_contract::Failure;
use serde::Serialize;
use serde_json::Value;

/// How something is put into words: in a language, and in the columns of the pages before.
type Phrase = Box<dyn FnOnce(&Words, &mut Columns) -> String>;

/// An answer: data for scripts, and its words, made only when a person reads.
pub(crate) struct Answer {
    /// The object as scripts get it.
    pub(crate) data: Value,
    /// The member that holds the list, when the answer is one.
    pub(crate) list: Option<&'static str>,
    /// Puts it into words.
    pub(crate) words: Phrase,
    /// What is asked for only while it is printed.
    pub(crate) further: Option<Pages>,
}

/// The pages after the first of a list that nobody holds as a whole.
pub(crate) struct Pages {
    /// The member that holds the list.
    pub(crate) member: &'static str,
    /// The pages themselves.
    pub(crate) pages: Box<dyn Iterator<Item = Result<Page, Failure>>>,
}

/// One page of an answer.
pub(crate) struct Page {
    /// The object of this page as the desk gave it.
    pub(crate) data: Value,
    /// Puts it into words.
    pub(crate) words: Phrase,
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
            words: Box::new(move |with, _| words(&thing, with)),
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

    /// A list of any length, printed page by page. What else is in an answer is that of the first
    /// page, and so is a refusal.
    ///
    /// # Errors
    /// What the first page answers.
    pub(crate) fn pages<T: Serialize + 'static>(
        member: &'static str,
        pages: impl Iterator<Item = Result<T, Failure>> + 'static,
        words: impl Fn(&T, &mut Columns, &Words) -> String + Clone + 'static,
    ) -> Result<Self, Refusal> {
        let mut pages = pages.map(move |page| page.map(|page| Page::of(page, words.clone())));
        let first = pages.next().transpose()?;
        let first = first.unwrap_or_else(|| Page {
            data: Value::Null,
            words: Box::new(|_, _| String::new()),
        });
        Ok(Self {
            data: first.data,
            list: Some(member),
            words: first.words,
            further: Some(Pages {
                member,
                pages: Box::new(pages),
            }),
        })
    }

    /// Adds to one thing a list of any length, for scripts alone: whoever reads words is not
    /// kept waiting for it.
    pub(crate) fn with_pages<T: Serialize + 'static>(
        self,
        member: &'static str,
        pages: impl Iterator<Item = Result<T, Failure>> + 'static,
    ) -> Self {
        let silent = |_: &T, _: &mut Columns, _: &Words| String::new();
        let pages = pages.map(move |page| page.map(|page| Page::of(page, silent)));
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
            words: Box::new(|_, _| String::new()),
            further: None,
        }
    }
}

impl Page {
    fn of<T: Serialize + 'static>(
        thing: T,
        words: impl Fn(&T, &mut Columns, &Words) -> String + 'static,
    ) -> Self {
        Self {
            data: data(&thing),
            words: Box::new(move |with, columns| words(&thing, columns, with)),
        }
    }
}

/// Types of the contract always have a JSON form.
fn data(thing: &impl Serialize) -> Value {
    serde_json::to_value(thing).unwrap_or_default()
}
