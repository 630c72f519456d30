//! What the desk tells its hosts without being asked.

use crate::tag::Tag;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A step of a long job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// The job's name: the command that started it.
    pub job: String,
    /// What is being counted: `rows`, `pages`, `operations`, `files`.
    pub unit: String,
    /// How many are done.
    pub done: u64,
    /// How many there are, when known.
    pub total: Option<u64>,
}

/// What the desk tells its hosts without being asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Event {
    /// Something under these tags changed.
    Changed {
        /// The tags to read again.
        tags: Vec<Tag>,
    },
    /// A long job moved on.
    Progress(Progress),
    /// A long job ended (its answer arrives as the command's own).
    Finished {
        /// The job's name.
        job: String,
    },
}
