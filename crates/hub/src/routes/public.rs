//! What everybody may read: listings as they were signed, with the hash that names them.

use crate::auth::Stranger;
use crate::error::{HubError, RequestRefusal};
use crate::identity::sound_id;
use crate::state::Shared;
use crate::storage::port::PublishedState;
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use dhow_contract::hub::{DEVICE_HEADER, ListingRow, Listings, MAXIMUM_ROWS, SIGNATURE_HEADER};
use dhow_sync::SellerId;
use jiff::Timestamp;
use serde::Deserialize;

/// What stands may be shown for a minute after it changed, by caches only; a reader asks anew.
const SHORTLY: HeaderValue =
    HeaderValue::from_static("public, max-age=0, s-maxage=60, must-revalidate");
/// A version is what it is for ever.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

pub(crate) async fn show(
    State(state): State<Shared>,
    _: Stranger,
    Path((seller, listing)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, HubError> {
    let seller = public_seller(&seller)?;
    let (listing, asked) = match listing.split_once('@') {
        Some((listing, hash)) => (listing.to_owned(), Some(hash.to_owned())),
        None => (listing, None),
    };
    let cache = if asked.is_some() { FOR_EVER } else { SHORTLY };
    let version = state.storage.listing(seller, listing, asked).await?;
    let etag = format!("\"{}\"", version.hash);
    if headers
        .get(IF_NONE_MATCH)
        .and_then(|known| known.to_str().ok())
        .is_some_and(|known| names(known, &etag))
    {
        return Ok((
            StatusCode::NOT_MODIFIED,
            [(ETAG, etag)],
            [(CACHE_CONTROL, cache)],
        )
            .into_response());
    }
    let about = [
        (DEVICE_HEADER, version.device.to_string()),
        (SIGNATURE_HEADER, version.signature),
    ];
    let kind = [
        (CONTENT_TYPE, HeaderValue::from_static("application/json")),
        (CACHE_CONTROL, cache),
    ];
    Ok((kind, [(ETAG, etag)], about, version.document).into_response())
}

/// Whether an `If-None-Match` names this tag.
fn names(known: &str, etag: &str) -> bool {
    known.trim() == "*"
        || known
            .split(',')
            .any(|one| one.trim().trim_start_matches("W/") == etag)
}

/// Where a page of the public list begins.
#[derive(Debug, Deserialize)]
pub(crate) struct ListQuery {
    cursor: Option<String>,
    limit: Option<usize>,
}

pub(crate) async fn list(
    State(state): State<Shared>,
    _: Stranger,
    Path(seller): Path<String>,
    Query(query): Query<ListQuery>,
) -> Result<Json<Listings>, HubError> {
    let seller = public_seller(&seller)?;
    let from = match query.cursor {
        Some(cursor) => cursor
            .strip_prefix('p')
            .and_then(|from| from.parse::<u64>().ok())
            .filter(|from| i64::try_from(*from).is_ok())
            .ok_or(RequestRefusal::Malformed)?,
        None => 0,
    };
    let limit = query.limit.unwrap_or(MAXIMUM_ROWS).clamp(1, MAXIMUM_ROWS);
    let mut states = state
        .storage
        .listings_after(seller, from, limit + 1)
        .await?;
    let more = states.len() > limit;
    states.truncate(limit);
    let next = format!("p{}", states.last().map_or(from, |last| last.revision));
    Ok(Json(Listings {
        listings: states.into_iter().map(row).collect(),
        next,
        more,
    }))
}

fn row(state: PublishedState) -> ListingRow {
    let PublishedState {
        listing,
        hash,
        revision,
        changed_at,
    } = state;
    let changed_at = Timestamp::from_millisecond(changed_at)
        .unwrap_or_default()
        .to_string();
    ListingRow {
        listing,
        hash,
        revision,
        changed_at,
    }
}

/// A seller as the public names it. One that cannot exist is one that has nothing.
fn public_seller(named: &str) -> Result<SellerId, RequestRefusal> {
    sound_id(named)
        .map(SellerId::new)
        .map_err(|_| RequestRefusal::NotFound)
}
