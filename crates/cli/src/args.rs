//! Arguments as the commands take them: typed, and read by the declaration that makes their help.
//!
//! A declaration names messages of `locales/`; [`grammar`](crate::grammar) puts the reader's words
//! in their place.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use std::path::Path;

/// A value that is one of a few words, read as what the word stands for.
pub(crate) fn one_of<T: Clone + Send + Sync + 'static>(
    choices: &'static [(&'static str, T)],
) -> impl TypedValueParser<Value = T> {
    let words = PossibleValuesParser::new(choices.iter().map(|(word, _)| *word));
    words.try_map(move |given| {
        let choice = choices.iter().find(|(word, _)| *word == given);
        choice.map(|(_, value)| value.clone()).ok_or(given)
    })
}

/// A path as the contract carries paths.
pub(crate) fn path_text(path: &Path) -> String {
    path.display().to_string()
}
