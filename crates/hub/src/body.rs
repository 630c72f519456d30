//! ReadTransaction a request's body: no more than it may be, and not for ever.

use crate::error::{HubError, RequestRefusal};
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_LENGTH;
use serde::de::DeserializeOwned;
use std::time::Duration;
use tokio_stream::StreamExt;

/// How long a body may stand still.
const IDLE: Duration = Duration::from_secs(10);
/// How long a body may take.
const TOTAL: Duration = Duration::from_secs(180);

/// The raw bytes of a body of at most `LIMIT` bytes. A longer one is refused at its announced
/// length, before a byte of it is read, or else at the first byte too many.
pub(crate) struct Raw<const LIMIT: usize>(pub(crate) Bytes);

impl<S: Send + Sync, const LIMIT: usize> FromRequest<S> for Raw<LIMIT> {
    type Rejection = HubError;

    async fn from_request(request: Request, _: &S) -> Result<Self, HubError> {
        let announced = request.headers().get(CONTENT_LENGTH);
        let length = announced.and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        if length.is_some_and(|length| length > LIMIT as u64) {
            return Err(RequestRefusal::TooLarge(LIMIT).into());
        }
        let reading = tokio::time::timeout(TOTAL, read(request.into_body(), LIMIT));
        Ok(Self(reading.await.map_err(|_| RequestRefusal::TooSlow)??))
    }
}

async fn read(body: Body, limit: usize) -> Result<Bytes, RequestRefusal> {
    let mut chunks = body.into_data_stream();
    let mut bytes = Vec::new();
    while let Some(chunk) = tokio::time::timeout(IDLE, chunks.next())
        .await
        .map_err(|_| RequestRefusal::TooSlow)?
    {
        let chunk = chunk.map_err(|_| RequestRefusal::Malformed)?;
        if bytes.len() + chunk.len() > limit {
            return Err(RequestRefusal::TooLarge(limit));
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(bytes.into())
}

/// Reads JSON of a known form.
pub(crate) fn of_json<Value: DeserializeOwned>(bytes: &[u8]) -> Result<Value, RequestRefusal> {
    serde_json::from_slice(bytes).map_err(|_| RequestRefusal::Malformed)
}
