//! An act as hosts name it.

use dhow_contract::history::{ActLabel, Done};
use dhow_store::{ActRow, Committed};

pub(crate) fn label(act: &ActRow) -> ActLabel {
    ActLabel {
        message: act.message.clone(),
        args: act.args.clone(),
    }
}

/// What a committed act looks like to a host.
pub(crate) fn done<T>(committed: &Committed<T>, message: &str, args: &[(&str, String)]) -> Done {
    let args = args
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()))
        .collect();
    Done {
        act: committed.act.clone(),
        label: ActLabel {
            message: message.to_owned(),
            args,
        },
        changed: committed.changed,
    }
}
