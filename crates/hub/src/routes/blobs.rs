//! Blobs: named by the hash of their bytes, never altered, each seller's own.

use crate::auth::Bearer;
use crate::body::Raw;
use crate::error::{HubError, RequestRefusal};
use crate::identity::sha256;
use crate::state::Shared;
use crate::storage::port::NewBlob;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use dhow_sync::MAXIMUM_BLOB;
use std::fmt::Write;

/// A blob is what it is for ever, but only its seller's devices may keep it.
const FOR_EVER: HeaderValue = HeaderValue::from_static("private, max-age=31536000, immutable");
const BYTES: HeaderValue = HeaderValue::from_static("application/octet-stream");

pub(crate) async fn keep(
    State(state): State<Shared>,
    bearer: Bearer,
    Path((_, name)): Path<(String, String)>,
    Raw(body): Raw<{ MAXIMUM_BLOB as usize }>,
) -> Result<StatusCode, HubError> {
    if hex(sha256(&body)) != name {
        return Err(RequestRefusal::HashMismatch.into());
    }
    let now = state.now_milliseconds();
    let blob = NewBlob {
        sha256: name,
        bytes: body.to_vec(),
    };
    state.storage.keep_blob(bearer.seller, blob, now).await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(crate) async fn show(
    State(state): State<Shared>,
    bearer: Bearer,
    Path((_, name)): Path<(String, String)>,
) -> Result<impl IntoResponse, HubError> {
    let found = state.storage.blob(bearer.seller, name).await?;
    let bytes = found.ok_or(RequestRefusal::NotFound)?;
    Ok(([(CONTENT_TYPE, BYTES), (CACHE_CONTROL, FOR_EVER)], bytes))
}

pub(crate) async fn probe(
    State(state): State<Shared>,
    bearer: Bearer,
    Path((_, name)): Path<(String, String)>,
) -> Result<Response, HubError> {
    let found = state.storage.blob_size(bearer.seller, name).await?;
    let length = HeaderValue::from(found.ok_or(RequestRefusal::NotFound)?);
    Ok([(CONTENT_TYPE, BYTES), (CONTENT_LENGTH, length)].into_response())
}

fn hex(hash: [u8; 32]) -> String {
    hash.iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
