//! Why a task ended early, in words for the person at the terminal.

use crate::usage::USAGE;
use std::fmt;
use std::path::PathBuf;

/// One enum for all tasks; each says what to do next.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A word that no task knows.
    Usage(String),
    /// A program could not be started.
    NotStarted {
        program: String,
        error: std::io::Error,
    },
    /// A program ended with an error of its own, already shown.
    Refused { program: String, code: Option<i32> },
    /// A stage of the suite failed.
    Stage(String),
    /// Something has to be installed by hand.
    Missing(String),
    /// A file or folder could not be read or written.
    File {
        path: PathBuf,
        error: std::io::Error,
    },
    /// A started server did not say where it listens.
    NoAddress(String),
}

impl Failure {
    /// 2 for wrong words, 1 for everything else.
    pub(crate) fn exit_code(&self) -> u8 {
        if matches!(self, Self::Usage(_)) { 2 } else { 1 }
    }

    /// For `map_err` on file work.
    pub(crate) fn file(path: impl Into<PathBuf>) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |error| Self::File { path, error }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(word) => {
                write!(formatter, "`{word}` is not understood here.\n\n{USAGE}")
            }
            Self::NotStarted { program, error } => {
                write!(formatter, "`{program}` could not be started: {error}.")
            }
            Self::Refused {
                program,
                code: Some(code),
            } => {
                write!(
                    formatter,
                    "`{program}` ended with exit code {code}; its own words are above."
                )
            }
            Self::Refused {
                program,
                code: None,
            } => write!(formatter, "`{program}` was ended by a signal."),
            Self::Stage(name) => write!(
                formatter,
                "the stage \"{name}\" failed; its output is above. `cargo xtask test {name}` runs it alone."
            ),
            Self::Missing(what) => write!(formatter, "{what}"),
            Self::File { path, error } => write!(formatter, "{}: {error}.", path.display()),
            Self::NoAddress(program) => {
                write!(
                    formatter,
                    "`{program}` ended, or did not print an address within 30 seconds."
                )
            }
        }
    }
}
