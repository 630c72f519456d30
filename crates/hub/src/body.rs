//! Reading a request's body: no more than it may be, packed or not, and not for ever.

use crate::error::{HubError, RequestRefusal};
use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request};
use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, VARY};
use axum::response::{IntoResponse, Response};
use dhow_contract::packing::{self, GZIP, Unpacking, WORTH_PACKING};
use serde::de::DeserializeOwned;
use std::time::Duration;
use tokio_stream::StreamExt;

/// How long a body may stand still.
const IDLE: Duration = Duration::from_secs(10);
/// How long a body may take.
const TOTAL: Duration = Duration::from_secs(180);

/// The raw bytes of a body of at most `LIMIT` bytes. A longer one is refused at its announced
/// length, before a byte of it is read, or else at the first byte too many; one that came packed
/// at the first byte too many that it unpacks to.
pub(crate) struct Raw<const LIMIT: usize>(pub(crate) Bytes);

/// A body as [`Raw`] has it, with the bytes that came over the line where it came packed.
pub(crate) struct PackedBody<const LIMIT: usize> {
    pub(crate) body: Bytes,
    pub(crate) packed: Option<Bytes>,
}

impl<S: Send + Sync, const LIMIT: usize> FromRequest<S> for Raw<LIMIT> {
    type Rejection = HubError;

    async fn from_request(request: Request, state: &S) -> Result<Self, HubError> {
        let it = PackedBody::<LIMIT>::from_request(request, state).await?;
        Ok(Self(it.body))
    }
}

impl<S: Send + Sync, const LIMIT: usize> FromRequest<S> for PackedBody<LIMIT> {
    type Rejection = HubError;

    async fn from_request(request: Request, _: &S) -> Result<Self, HubError> {
        let is_packed = is_packed(request.headers())?;
        let announced = request.headers().get(CONTENT_LENGTH);
        let length = announced.and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        if length.is_some_and(|length| length > LIMIT as u64) {
            return Err(RequestRefusal::TooLarge(LIMIT).into());
        }
        let reading = tokio::time::timeout(TOTAL, read(request.into_body(), LIMIT));
        let came = reading.await.map_err(|_| RequestRefusal::TooSlow)??;
        if !is_packed {
            return Ok(Self {
                body: came,
                packed: None,
            });
        }
        let body = unpack(came.clone(), LIMIT).await?;
        Ok(Self {
            body,
            packed: Some(came),
        })
    }
}

/// What a packed body stands for. Unpacking is not for the threads that serve requests.
async fn unpack(came: Bytes, limit: usize) -> Result<Bytes, HubError> {
    let unpacking = tokio::task::spawn_blocking(move || packing::unpacked(&came, limit));
    let unpacked = unpacking.await.map_err(|_| HubError::Stopping)?;
    let body = unpacked.map_err(|error| match error {
        Unpacking::TooLarge => RequestRefusal::TooLarge(limit),
        Unpacking::Damaged => RequestRefusal::Malformed,
    })?;
    Ok(body.into())
}

/// Whether a body comes packed; in a packing of ours, or not at all.
fn is_packed(headers: &HeaderMap) -> Result<bool, RequestRefusal> {
    let Some(packing) = headers.get(CONTENT_ENCODING) else {
        return Ok(false);
    };
    match packing.as_bytes() {
        named if named.eq_ignore_ascii_case(GZIP.as_bytes()) => Ok(true),
        named if named.eq_ignore_ascii_case(b"identity") => Ok(false),
        _ => Err(RequestRefusal::Malformed),
    }
}

/// An answer of this type, packed for whoever takes it so and where it is long enough to be worth
/// it. Packing is not for the threads that serve requests.
pub(crate) async fn answer(
    asked: &HeaderMap,
    kind: &'static str,
    bytes: Vec<u8>,
) -> Result<Response, HubError> {
    let takes = asked.get(ACCEPT_ENCODING).and_then(|it| it.to_str().ok());
    let headers = [(CONTENT_TYPE, kind), (VARY, ACCEPT_ENCODING.as_str())];
    if bytes.len() < WORTH_PACKING || !takes.is_some_and(packing::is_named_in) {
        return Ok((headers, bytes).into_response());
    }
    let packing = tokio::task::spawn_blocking(move || packing::packed(&bytes));
    let bytes = packing.await.map_err(|_| HubError::Stopping)?;
    Ok((headers, [(CONTENT_ENCODING, GZIP)], bytes).into_response())
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
