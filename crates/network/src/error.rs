//! What can go wrong with the connection, as the desk has to tell it apart: absent, refused, or not to
//! be trusted.

use dhow_contract::hub::Problem;
use std::collections::BTreeMap;

/// Why an exchange did not come about.
#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
    /// The other side cannot be reached, or did not answer in time. Nothing is wrong; try later.
    #[error("offline")]
    Offline,
    /// The other side answered, and said no.
    #[error("refused: {0}")]
    Refused(HubRefusal),
    /// The other side is not what it must be.
    #[error("untrusted: {0}")]
    Untrusted(Distrust),
    /// The answer, or what was to be sent, is larger than this many bytes.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: u64,
    },
    /// The disk of this machine has no room for the answer.
    #[error("the disk is full")]
    DiskFull,
    /// This machine cannot build a request: no randomness, no TLS.
    #[error("machine: {0}")]
    Machine(String),
}

impl NetworkError {
    /// The other side's code, where it gave one.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Refused(refusal) => Some(&refusal.code),
            _ => None,
        }
    }

    /// Whether this device was taken out of the seller's devices.
    #[must_use]
    pub fn is_revoked(&self) -> bool {
        self.code() == Some("device-revoked")
    }
}

/// A refusal of the hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubRefusal {
    /// The HTTP status.
    pub status: u16,
    /// Stable code, such as `mid-gap`; `http` when the other side gave none.
    pub code: String,
    /// Whether the same request may succeed later.
    pub retryable: bool,
    /// Seconds to wait before that.
    pub retry_after: Option<u64>,
    /// What the code needs to be acted on, such as `lastMid`.
    pub more: BTreeMap<String, serde_json::Value>,
}

impl HubRefusal {
    /// The refusal a status stands for when no problem document came with it.
    pub(crate) fn bare(status: u16, retry_after: Option<u64>) -> Self {
        let retryable = status == 429 || status >= 500;
        Self {
            status,
            code: "http".to_owned(),
            retryable,
            retry_after,
            more: BTreeMap::new(),
        }
    }

    /// A whole number the refusal carries, such as `lastMid`.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<u64> {
        self.more.get(name)?.as_u64()
    }

    /// A text the refusal carries, such as `doc`.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.more.get(name)?.as_str()
    }
}

impl From<Problem> for HubRefusal {
    fn from(problem: Problem) -> Self {
        Self {
            status: problem.status,
            code: problem.code,
            retryable: problem.retryable,
            retry_after: problem.retry_after,
            more: problem.more,
        }
    }
}

impl std::fmt::Display for HubRefusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{} {}", self.status, self.code)
    }
}

/// Why the other side is not trusted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Distrust {
    /// The address is neither `https` nor `http` on the loopback.
    #[error("address")]
    Address,
    /// Its certificate does not hold, or what answers does not speak TLS.
    #[error("certificate")]
    Certificate,
    /// It sent us somewhere else.
    #[error("redirect")]
    Redirect,
    /// It speaks no version of the protocol that we speak.
    #[error("version")]
    Version,
    /// Its answer is not of the form it must have.
    #[error("answer: {0}")]
    Answer(String),
    /// The bytes are not those of the hash they were asked for by.
    #[error("hash")]
    Hash,
}

impl From<Distrust> for NetworkError {
    fn from(distrust: Distrust) -> Self {
        Self::Untrusted(distrust)
    }
}
