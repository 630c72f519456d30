//! The operation log over the wire: push, pull, snapshot, and what is known.

use crate::auth::Bearer;
use crate::body::{Raw, of_json};
use crate::error::{HubError, Refusal};
use crate::identity::{made_now, sha256, verified};
use crate::state::{Shared, State as HubState};
use crate::storage::batches::{self, Batch};
use crate::storage::ledger::SqliteLedger;
use axum::Json;
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use dhow_contract::hub::{AskKnown, Known, MAXIMUM_KNOWN, MAXIMUM_WAIT, purpose};
use dhow_sync::batch::{MAXIMUM_BYTES, MAXIMUM_OPERATIONS};
use dhow_sync::{
    Changes, ConflictId, Cursor, Ledger, OperationId, Outcome, Push, PushAnswer, SellerId, feed, ledger,
};
use serde::Deserialize;
use std::time::Duration;

/// Most bytes of a page, as long as it has more than one row.
const MAXIMUM_PAGE: usize = 8 * 1024 * 1024;
/// Most bytes of a question for known operations.
const KNOWN_BYTES: usize = 1024 * 1024;

pub(crate) async fn push(
    State(state): State<Shared>,
    bearer: Bearer,
    headers: HeaderMap,
    Raw(body): Raw<MAXIMUM_BYTES>,
) -> Result<Json<PushAnswer>, HubError> {
    let signature = verified(&bearer.device, purpose::PUSH, &bearer.seller, &headers, &body)?;
    let push: Push = of_json(&body)?;
    check(&state, &bearer, &push)?;
    let seller = bearer.seller.clone();
    let received = Received { push, body, signature, seed: state.random()?, now: state.now_milliseconds() };
    let answer = state.storage.write(move |transaction| take(transaction, &seller, &received)).await?;
    if answer.results.iter().any(|result| result.outcome != Outcome::Same) {
        state.pokes.poke(&bearer.seller);
    }
    Ok(Json(answer))
}

/// What has to hold of a push before the log looks at it.
fn check(state: &HubState, bearer: &Bearer, push: &Push) -> Result<(), Refusal> {
    if push.device != bearer.device.device {
        return Err(Refusal::Signature);
    }
    if push.ops.len() > MAXIMUM_OPERATIONS {
        return Err(Refusal::Limit(MAXIMUM_OPERATIONS));
    }
    made_now(state, &push.created)
}

/// A push as it came, and what taking it needs besides.
struct Received {
    push: Push,
    body: Bytes,
    signature: String,
    seed: [u8; 16],
    now: i64,
}

/// Takes a push into the log and keeps its signed bytes beside it.
fn take(
    connection: &rusqlite::Connection,
    seller: &SellerId,
    received: &Received,
) -> Result<PushAnswer, HubError> {
    let mut log = SqliteLedger::new(connection, seller)?;
    let before = log.head()?;
    let mut conflicts = conflict_ids(received.seed);
    let answer = ledger::accept(&mut log, &received.push, &mut conflicts)?;
    let head = log.head()?;
    log.finish()?;
    if head > before {
        let Received { push, body, signature, now, .. } = received;
        let batch = Batch { seller, device: &push.device, body, sha256: sha256(body), signature };
        batches::keep(connection, &batch, head, *now)?;
    }
    Ok(answer)
}

/// Ids for the conflicts of one push, out of one piece of chance.
fn conflict_ids(seed: [u8; 16]) -> impl FnMut() -> ConflictId {
    let mut number = u128::from_be_bytes(seed);
    move || {
        number = number.wrapping_add(1);
        ConflictId::new(format!("cf_{number:032x}"))
    }
}

/// Where a page begins and how long it may be waited for.
#[derive(Debug, Deserialize)]
pub(crate) struct PageQuery {
    cursor: Option<String>,
    limit: Option<usize>,
    wait: Option<u64>,
}

pub(crate) async fn changes(
    State(state): State<Shared>,
    bearer: Bearer,
    Query(query): Query<PageQuery>,
) -> Result<Json<Changes>, HubError> {
    let mut moved = state.pokes.listen(&bearer.seller);
    let cursor = query.cursor.map(Cursor::new);
    let limit = query.limit.unwrap_or(feed::MAXIMUM_ROWS);
    let wait = Duration::from_secs(query.wait.unwrap_or(0).min(MAXIMUM_WAIT));
    let page = read_page(&state, &bearer, cursor.clone(), limit).await?;
    if !page.rows.is_empty() || wait.is_zero() {
        return Ok(Json(page));
    }
    tokio::select! {
        _ = moved.changed() => {}
        () = tokio::time::sleep(wait) => {}
        () = state.stopped() => {}
    }
    if !bearer.still_counts(&state).await {
        return Err(Refusal::Unauthorized.into());
    }
    Ok(Json(read_page(&state, &bearer, cursor, limit).await?))
}

async fn read_page(
    state: &HubState,
    bearer: &Bearer,
    cursor: Option<Cursor>,
    limit: usize,
) -> Result<Changes, HubError> {
    let seller = bearer.seller.clone();
    let reading = state.storage.read(move |connection| {
        let log = SqliteLedger::new(connection, &seller)?;
        bounded_page(&log, cursor.as_ref(), limit)
    });
    reading.await
}

/// A page that is not too long in bytes either: half the rows, until it fits.
fn bounded_page(log: &SqliteLedger<'_>, cursor: Option<&Cursor>, limit: usize) -> Result<Changes, HubError> {
    let page = feed::changes(log, cursor, limit)?;
    let bytes = serde_json::to_vec(&page).map_err(|error| HubError::Damaged(error.to_string()))?.len();
    if bytes > MAXIMUM_PAGE && page.rows.len() > 1 {
        bounded_page(log, cursor, page.rows.len() / 2)
    } else {
        Ok(page)
    }
}

pub(crate) async fn snapshot(
    State(state): State<Shared>,
    bearer: Bearer,
) -> Result<impl IntoResponse, HubError> {
    let reading = state.storage.read(move |connection| {
        let log = SqliteLedger::new(connection, &bearer.seller)?;
        let mut bytes = Vec::new();
        for line in feed::snapshot(&log)?.into_lines() {
            serde_json::to_writer(&mut bytes, &line).map_err(|error| HubError::Damaged(error.to_string()))?;
            bytes.push(b'\n');
        }
        Ok(bytes)
    });
    Ok(([(CONTENT_TYPE, "application/x-ndjson")], reading.await?))
}

pub(crate) async fn known(
    State(state): State<Shared>,
    bearer: Bearer,
    Raw(body): Raw<KNOWN_BYTES>,
) -> Result<Json<Known>, HubError> {
    let asked: AskKnown = of_json(&body)?;
    if asked.op_ids.len() > MAXIMUM_KNOWN {
        return Err(Refusal::Limit(MAXIMUM_KNOWN).into());
    }
    let asked: Vec<_> = asked.op_ids.into_iter().map(OperationId::new).collect();
    let reading = state.storage.read(move |connection| {
        let log = SqliteLedger::new(connection, &bearer.seller)?;
        let op_ids = feed::known(&log, &asked)?.iter().map(ToString::to_string).collect();
        Ok(Known { epoch: log.epoch()?.to_string(), op_ids })
    });
    Ok(Json(reading.await?))
}
