//! The operation log over the wire: push, pull, snapshot, and what is known.

use crate::auth::Bearer;
use crate::body::{self, PackedBody, Raw, of_json};
use crate::error::{HubError, RequestRefusal};
use crate::identity::{made_now, sha256, verified};
use crate::state::{HubState, Shared};
use crate::storage::port::SignedPush;
use axum::Json;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use dhow_contract::hub::{AskKnown, Known, MAXIMUM_KNOWN, MAXIMUM_WAIT, purpose};
use dhow_sync::batch::{MAXIMUM_BYTES, MAXIMUM_OPERATIONS, too_long};
use dhow_sync::{Cursor, OperationId, Push, PushOutcome, Snapshot, feed};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Most bytes of a question for known operations.
const KNOWN_BYTES: usize = 1024 * 1024;

pub(crate) async fn push(
    State(state): State<Shared>,
    bearer: Bearer,
    headers: HeaderMap,
    PackedBody { body, packed }: PackedBody<MAXIMUM_BYTES>,
) -> Result<Response, HubError> {
    let signature = verified(
        &bearer.device,
        purpose::PUSH,
        &bearer.seller,
        &headers,
        &body,
    )?;
    let push: Push = of_json(&body)?;
    check(&state, &bearer, &push)?;
    let (body_sha256, seed, now) = (sha256(&body), state.random()?, state.now_milliseconds());
    let signed = SignedPush {
        push,
        body: body.to_vec(),
        packed: packed.map(Into::into),
        body_sha256,
        signature,
        seed,
    };
    let answer = state
        .storage
        .push(bearer.seller.clone(), signed, now)
        .await?;
    if answer
        .results
        .iter()
        .any(|result| result.outcome != PushOutcome::Same)
    {
        state.feeds.notify(&bearer.seller);
    }
    json(&headers, &answer).await
}

/// What has to hold of a push before the log looks at it.
fn check(state: &HubState, bearer: &Bearer, push: &Push) -> Result<(), RequestRefusal> {
    if push.device != bearer.device.device {
        return Err(RequestRefusal::Signature);
    }
    if push.ops.len() > MAXIMUM_OPERATIONS {
        return Err(RequestRefusal::Limit(MAXIMUM_OPERATIONS));
    }
    if let Some(what) = push.ops.iter().find_map(too_long) {
        return Err(RequestRefusal::TooLong(what));
    }
    made_now(state, &push.created)
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
    headers: HeaderMap,
    Query(query): Query<PageQuery>,
) -> Result<Response, HubError> {
    let mut moved = state.feeds.subscribe(&bearer.seller);
    let cursor = query.cursor.map(Cursor::new);
    let limit = query.limit.unwrap_or(feed::MAXIMUM_ROWS);
    let wait = Duration::from_secs(query.wait.unwrap_or(0).min(MAXIMUM_WAIT));
    let page = state
        .storage
        .changes(bearer.seller.clone(), cursor.clone(), limit)
        .await?;
    if !page.rows.is_empty() || wait.is_zero() {
        return json(&headers, &page).await;
    }
    // Whoever was taken out before it subscribed would not be notified.
    bearer.check_again(&state).await?;
    tokio::select! {
        _ = moved.changed() => {}
        () = tokio::time::sleep(wait) => {}
        () = state.stopped() => {}
    }
    bearer.check_again(&state).await?;
    let page = state.storage.changes(bearer.seller, cursor, limit).await?;
    json(&headers, &page).await
}

pub(crate) async fn snapshot(
    State(state): State<Shared>,
    bearer: Bearer,
    headers: HeaderMap,
) -> Result<Response, HubError> {
    let snapshot = state.storage.snapshot(bearer.seller).await?;
    let written = tokio::task::spawn_blocking(move || lines(snapshot));
    let bytes = written.await.map_err(|_| HubError::Stopping)??;
    body::answer(&headers, "application/x-ndjson", bytes).await
}

/// An answer as JSON.
async fn json(asked: &HeaderMap, answer: &impl Serialize) -> Result<Response, HubError> {
    body::answer(asked, "application/json", serde_json::to_vec(answer)?).await
}

/// A snapshot as it goes over the wire. Long: not to be written where requests are served.
fn lines(snapshot: Snapshot) -> Result<Vec<u8>, HubError> {
    let mut bytes = Vec::new();
    for line in snapshot.into_lines() {
        serde_json::to_writer(&mut bytes, &line)?;
        bytes.push(b'\n');
    }
    Ok(bytes)
}

pub(crate) async fn known(
    State(state): State<Shared>,
    bearer: Bearer,
    Raw(body): Raw<KNOWN_BYTES>,
) -> Result<Json<Known>, HubError> {
    let asked: AskKnown = of_json(&body)?;
    if asked.op_ids.len() > MAXIMUM_KNOWN {
        return Err(RequestRefusal::Limit(MAXIMUM_KNOWN).into());
    }
    let asked: Vec<_> = asked.op_ids.into_iter().map(OperationId::new).collect();
    Ok(Json(state.storage.known(bearer.seller, asked).await?))
}
