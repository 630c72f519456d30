//! What can go wrong, and how it is told: a problem document with a stable code (RFC 9457), and
//! never a word about what another seller has.

use crate::journal::Failure;
use crate::storage::error::StorageError;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use dhow_contract::hub::Problem;
use dhow_sync::problem;
use std::collections::BTreeMap;

/// Why the hub could not start, or did not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum HubError {
    /// The database cannot be opened, read or written.
    #[error(transparent)]
    Storage(StorageError),
    /// A file or a socket cannot be used.
    #[error("system: {0}")]
    System(#[from] std::io::Error),
    /// What is to be sent cannot be written down.
    #[error("unwritable: {0}")]
    Unwritable(#[from] serde_json::Error),
    /// The machine gives no randomness.
    #[error("randomness: {0}")]
    Randomness(String),
    /// The hub is going down.
    #[error("stopping")]
    Stopping,
    /// A request was refused.
    #[error("refused: {}", .0.code())]
    Refused(#[from] RequestRefusal),
    /// The rules of the operation log refused a whole request.
    #[error("refused: {}", .0.code())]
    Log(#[from] problem::Problem),
}

/// Why a request was refused before the log's own rules had a say.
#[derive(Debug, Clone, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum RequestRefusal {
    /// No bearer, an unknown or expired one, or one of another seller: all alike.
    Unauthorized,
    /// The signature does not fit.
    #[strum(serialize = "signature-refused")]
    Signature,
    /// This very request was made before, and works once only.
    Replayed,
    /// The device was taken out.
    DeviceRevoked,
    /// There is no such thing here.
    NotFound,
    /// The way in is not this one.
    MethodNotAllowed,
    /// It was withdrawn.
    Withdrawn,
    /// The request is not of the form it must have.
    Malformed,
    /// The document is not one that can be published; the word says why.
    #[strum(serialize = "document-invalid")]
    Document(&'static str),
    /// The bytes do not have the hash they are named by.
    HashMismatch,
    /// Larger than this many bytes.
    TooLarge(usize),
    /// More than this many in one request.
    Limit(usize),
    /// One document would be longer than this many bytes.
    DocumentTooLarge(usize),
    /// An id, a path or a name is longer than it may be; the word says which.
    TooLong(&'static str),
    /// The seller keeps as many bytes as one may.
    #[strum(serialize = "quota-exceeded")]
    Quota(u64),
    /// The seller has as many devices as one may.
    #[strum(serialize = "too-many-devices")]
    Devices(u64),
    /// The request came too slowly.
    TooSlow,
    /// The date is too far from the hub's time, which is told.
    ClockSkew(String),
    /// The invitation is unknown, used or expired: all alike.
    InviteInvalid,
    /// The seller has a recovery key, and it is not to be replaced.
    RecoverySet,
    /// This recovery key is nobody's.
    RecoveryUnknown,
    /// Somebody else has this id.
    IdTaken,
    /// No device would be left.
    LastDevice,
    /// Too many bytes are in memory already, of this caller or of all.
    Busy,
    /// Too many requests; so many seconds to wait.
    #[strum(serialize = "too-many-requests")]
    TooMany(u64),
}

impl RequestRefusal {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.into()
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::Unauthorized | Self::Signature | Self::Replayed => StatusCode::UNAUTHORIZED,
            Self::DeviceRevoked => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::Withdrawn => StatusCode::GONE,
            Self::Malformed | Self::ClockSkew(_) => StatusCode::BAD_REQUEST,
            Self::Document(_) | Self::HashMismatch => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooLarge(_) | Self::Limit(_) | Self::DocumentTooLarge(_) => {
                StatusCode::PAYLOAD_TOO_LARGE
            }
            Self::TooLong(_) => StatusCode::BAD_REQUEST,
            Self::Quota(_) => StatusCode::INSUFFICIENT_STORAGE,
            Self::Devices(_) => StatusCode::CONFLICT,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::InviteInvalid | Self::RecoveryUnknown => StatusCode::FORBIDDEN,
            Self::IdTaken | Self::LastDevice | Self::RecoverySet => StatusCode::CONFLICT,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::TooMany(_) => StatusCode::TOO_MANY_REQUESTS,
        }
    }

    fn more(&self) -> Option<(&'static str, serde_json::Value)> {
        match self {
            Self::Document(reason) => Some(("reason", (*reason).into())),
            Self::TooLarge(bytes) | Self::DocumentTooLarge(bytes) => {
                Some(("maximumBytes", (*bytes).into()))
            }
            Self::TooLong(what) => Some(("what", (*what).into())),
            Self::Quota(bytes) => Some(("maximumBytes", (*bytes).into())),
            Self::Devices(most) => Some(("most", (*most).into())),
            Self::Limit(most) => Some(("most", (*most).into())),
            Self::ClockSkew(time) => Some(("time", time.clone().into())),
            _ => None,
        }
    }

    fn problem(&self) -> Problem {
        let retry_after = match self {
            Self::TooMany(seconds) => Some(*seconds),
            Self::Busy => Some(1),
            _ => None,
        };
        let retryable = matches!(self, Self::TooMany(_) | Self::TooSlow | Self::Busy);
        Problem {
            retryable,
            retry_after,
            ..plain(self.code(), self.status(), self.more())
        }
    }
}

/// What storage decided against is a refusal; what it failed at is a failure of the hub's own.
impl From<StorageError> for HubError {
    fn from(error: StorageError) -> Self {
        let refusal = match error {
            StorageError::IdTaken => RequestRefusal::IdTaken,
            StorageError::DeviceRevoked => RequestRefusal::DeviceRevoked,
            StorageError::InvitationInvalid => RequestRefusal::InviteInvalid,
            StorageError::RecoverySet => RequestRefusal::RecoverySet,
            StorageError::RecoveryUnknown => RequestRefusal::RecoveryUnknown,
            StorageError::LastDevice => RequestRefusal::LastDevice,
            StorageError::Replayed => RequestRefusal::Replayed,
            StorageError::NotFound => RequestRefusal::NotFound,
            StorageError::Withdrawn => RequestRefusal::Withdrawn,
            StorageError::DocumentTooLarge(most) => RequestRefusal::DocumentTooLarge(most),
            StorageError::Quota(most) => RequestRefusal::Quota(most),
            StorageError::Devices(most) => RequestRefusal::Devices(most),
            StorageError::Log(problem) => return Self::Log(problem),
            StorageError::Stopping => return Self::Stopping,
            other => return Self::Storage(other),
        };
        Self::Refused(refusal)
    }
}

impl std::fmt::Display for RequestRefusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.code())
    }
}

impl std::error::Error for RequestRefusal {}

/// A problem that sending again does not solve.
fn plain(
    code: &str,
    status: StatusCode,
    more: Option<(&'static str, serde_json::Value)>,
) -> Problem {
    Problem {
        kind: format!("urn:dhow:problem:{code}"),
        status: status.as_u16(),
        code: code.to_owned(),
        retryable: false,
        retry_after: None,
        more: more
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
    }
}

/// A problem that somebody has to mend before the same request succeeds.
fn later(code: &str, status: StatusCode) -> Problem {
    Problem {
        retryable: true,
        retry_after: Some(60),
        ..plain(code, status, None)
    }
}

/// What the log's own rules say, with what the device needs to go on.
fn of_log(problem: &problem::Problem) -> Problem {
    use dhow_sync::problem::Problem as Log;
    let (status, more) = match problem {
        Log::MidGap { last_mid } => (
            StatusCode::CONFLICT,
            BTreeMap::from([("lastMid", (*last_mid).into())]),
        ),
        Log::DeviceForked { mid, standing } => {
            let standing = standing.as_ref().map(ToString::to_string);
            (
                StatusCode::CONFLICT,
                BTreeMap::from([("mid", (*mid).into()), ("standing", standing.into())]),
            )
        }
        Log::Behind { doc } => (
            StatusCode::CONFLICT,
            BTreeMap::from([("doc", doc.to_string().into())]),
        ),
        Log::EpochChanged { epoch } => (
            StatusCode::CONFLICT,
            BTreeMap::from([("epoch", epoch.to_string().into())]),
        ),
        Log::CursorExpired => (StatusCode::GONE, BTreeMap::new()),
        Log::Limit { most } => (
            StatusCode::PAYLOAD_TOO_LARGE,
            BTreeMap::from([("most", (*most).into())]),
        ),
        Log::SignatureRefused => (StatusCode::UNAUTHORIZED, BTreeMap::new()),
        _ => (StatusCode::BAD_REQUEST, BTreeMap::new()),
    };
    let more = more
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    Problem {
        more,
        ..plain(problem.code(), status, None)
    }
}

impl HubError {
    /// Whether it is the request that is at fault and not the hub.
    pub(crate) fn is_refusal(&self) -> bool {
        matches!(self, Self::Refused(_) | Self::Log(_))
    }

    /// What the operator is told: nothing of a refusal.
    fn failure(&self, problem: &Problem) -> Option<Failure> {
        let cause = match self {
            Self::Refused(_) | Self::Log(_) | Self::Stopping => return None,
            // What cannot be read may be quoted in why.
            Self::Storage(StorageError::Damaged(_)) => "damaged".to_owned(),
            Self::Unwritable(_) => "unwritable".to_owned(),
            other => other.to_string(),
        };
        Some(Failure {
            code: problem.code.clone(),
            cause,
        })
    }

    /// What the caller is told. A failure of the hub's own is told without its details.
    pub(crate) fn problem(&self) -> Problem {
        match self {
            Self::Refused(refusal) => refusal.problem(),
            Self::Log(problem) => of_log(problem),
            Self::Stopping => Problem {
                retryable: true,
                retry_after: Some(1),
                ..plain("stopping", StatusCode::SERVICE_UNAVAILABLE, None)
            },
            Self::Storage(StorageError::Full) => {
                later("disk-full", StatusCode::INSUFFICIENT_STORAGE)
            }
            Self::Storage(StorageError::Missing) => {
                later("database-missing", StatusCode::SERVICE_UNAVAILABLE)
            }
            _ => Problem {
                retryable: true,
                ..plain("internal", StatusCode::INTERNAL_SERVER_ERROR, None)
            },
        }
    }
}

impl IntoResponse for HubError {
    fn into_response(self) -> Response {
        let problem = self.problem();
        let failure = self.failure(&problem);
        let status =
            StatusCode::from_u16(problem.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, axum::Json(&problem)).into_response();
        let headers = response.headers_mut();
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/problem+json"),
        );
        if let Some(seconds) = problem.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some(failure) = failure {
            response.extensions_mut().insert(failure);
        }
        response
    }
}

impl IntoResponse for RequestRefusal {
    fn into_response(self) -> Response {
        HubError::from(self).into_response()
    }
}

#[cfg(test)]
mod tests {
    use super::RequestRefusal as Refusal;

    /// Clients of every age know these by heart.
    #[test]
    fn codes_of_refusals_stay() {
        let refusals = [
            Refusal::Unauthorized,
            Refusal::Signature,
            Refusal::Replayed,
            Refusal::DeviceRevoked,
            Refusal::NotFound,
            Refusal::MethodNotAllowed,
            Refusal::Withdrawn,
            Refusal::Malformed,
            Refusal::Document(""),
            Refusal::HashMismatch,
            Refusal::TooLarge(1),
            Refusal::Limit(1),
            Refusal::DocumentTooLarge(1),
            Refusal::TooLong(""),
            Refusal::Quota(1),
            Refusal::Devices(1),
            Refusal::TooSlow,
            Refusal::ClockSkew(String::new()),
            Refusal::InviteInvalid,
            Refusal::IdTaken,
            Refusal::LastDevice,
            Refusal::Busy,
            Refusal::TooMany(1),
        ];
        assert_eq!(
            refusals.each_ref().map(Refusal::code).join(" "),
            "unauthorized signature-refused replayed device-revoked not-found method-not-allowed \
             withdrawn malformed document-invalid hash-mismatch too-large limit \
             document-too-large too-long quota-exceeded too-many-devices too-slow clock-skew invite-invalid id-taken last-device busy too-many-requests"
        );
    }
}
