//! Arguments as the commands take them: typed, and read by the declaration that makes their help.
//!
//! A declaration names messages of `locales/`; [`grammar`](crate::grammar) puts the reader's words
//! in their place.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use dhow_contract::{Code, Failure};
use std::io::{ErrorKind, Read};
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

/// What somebody wrote into a short file: words, a passphrase. `not_text` says what it is where it
/// is no text.
pub(crate) fn short_text(file: &Path, not_text: Code) -> Result<String, Failure> {
    const MOST: u64 = 4_096;
    let mut text = String::new();
    let read =
        std::fs::File::open(file).and_then(|opened| opened.take(MOST).read_to_string(&mut text));
    match read {
        Ok(_) => Ok(text),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            Err(Failure::new(Code::FileMissing).with("file", file.display()))
        }
        Err(error) if error.kind() == ErrorKind::InvalidData => Err(Failure::new(not_text)),
        Err(error) => Err(Failure::new(Code::FileAccess)
            .with("file", file.display())
            .with("reason", error)),
    }
}

/// A path as the contract carries paths.
pub(crate) fn path_text(path: &Path) -> String {
    path.display().to_string()
}
