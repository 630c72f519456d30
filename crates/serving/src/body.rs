//! Reading a body: no more bytes than it may have, and not for ever.

use bytes::Bytes;
use http_body::Body;
use http_body_util::BodyExt;
use std::pin::pin;
use std::time::Duration;

/// How long a body may stand still.
const IDLE: Duration = Duration::from_secs(10);
/// How long a body may take.
const TOTAL: Duration = Duration::from_secs(180);

/// Why a body was not read to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// It is longer than it may be; what is above the bound was not kept.
    #[error("longer than it may be")]
    TooLong,
    /// It stood still, or took too long altogether.
    #[error("too slow")]
    TooSlow,
    /// The connection broke, or the framing is wrong.
    #[error("broken off")]
    Broken,
    /// There is no room for it now.
    #[error("no room")]
    NoRoom,
}

/// Reads a body of at most `limit` bytes. `room` is asked before more bytes are kept, with how many
/// there are then, and may say that there is no room for them.
///
/// # Errors
/// See [`Unread`].
pub async fn read<B>(
    body: B,
    limit: usize,
    room: impl FnMut(usize) -> bool,
) -> Result<Bytes, Unread>
where
    B: Body<Data = Bytes>,
{
    let reading = tokio::time::timeout(TOTAL, gather(body, limit, room));
    reading.await.map_err(|_| Unread::TooSlow)?
}

async fn gather<B>(
    body: B,
    limit: usize,
    mut room: impl FnMut(usize) -> bool,
) -> Result<Bytes, Unread>
where
    B: Body<Data = Bytes>,
{
    let mut body = pin!(body);
    let mut bytes = Vec::new();
    while let Some(frame) = tokio::time::timeout(IDLE, body.frame())
        .await
        .map_err(|_| Unread::TooSlow)?
    {
        let Ok(chunk) = frame.map_err(|_| Unread::Broken)?.into_data() else {
            continue;
        };
        let length = bytes.len() + chunk.len();
        if length > limit {
            return Err(Unread::TooLong);
        }
        if !room(length) {
            return Err(Unread::NoRoom);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.into())
}
