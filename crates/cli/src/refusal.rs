//! Why a command did not do what it was asked for.

use dhow_contract::Failure;
use serde_json::Value;

/// A refusal of the desk, with what a script may want beside it.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// Code and arguments.
    pub(crate) failure: Failure,
    /// The answer there would have been, where it is the answer that is bad news.
    pub(crate) report: Option<Value>,
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self {
            failure,
            report: None,
        }
    }
}

impl Refusal {
    /// A refusal that stands beside a whole answer.
    pub(crate) fn beside(failure: Failure, report: &impl serde::Serialize) -> Self {
        Self {
            failure,
            report: serde_json::to_value(report).ok(),
        }
    }
}
