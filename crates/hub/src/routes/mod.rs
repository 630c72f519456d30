//! The resources, one module each, and what is true of every answer.

mod blobs;
mod devices;
mod discovery;
mod invitations;
mod listing_batches;
mod listings;
mod public;
mod recovery;
mod sellers;
mod sync;
mod tokens;

use crate::auth::{Stranger, caller};
use crate::body::held;
use crate::error::RequestRefusal;
use crate::journal::{Entry, Failure};
use crate::state::Shared;
use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS,
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE,
    CACHE_CONTROL, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::{Next, from_fn_with_state, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post, put};
use dhow_contract::hub::DISCOVERY;
use dhow_contract::packing::GZIP;
use dhow_serving::Origin;
use std::sync::Arc;
use std::time::Instant;

/// Every resource of the hub.
pub(crate) fn router(state: Shared) -> Router {
    Router::new()
        .route(DISCOVERY, get(discovery::show))
        .route("/v1/sellers", post(sellers::enrol))
        .route("/v1/join", post(invitations::join))
        .route("/v1/recover", post(recovery::recover))
        .nest("/v1/sellers/{seller}", of_seller())
        .nest("/v1/p/{seller}", of_public())
        .fallback(async || RequestRefusal::NotFound)
        .method_not_allowed_fallback(async || RequestRefusal::MethodNotAllowed)
        .layer(from_fn_with_state(Arc::clone(&state), finish))
        .with_state(state)
}

/// What a seller's devices reach.
fn of_seller() -> Router<Shared> {
    Router::new()
        .route("/token", post(tokens::issue))
        .route("/invites", post(invitations::invite))
        .route("/devices", post(devices::add).get(devices::list))
        .route(
            "/devices/{device}",
            delete(devices::revoke).patch(devices::rename),
        )
        .route("/recovery", put(recovery::set))
        .route("/sync/push", post(sync::push))
        .route("/sync/changes", get(sync::changes))
        .route("/sync/snapshot", get(sync::snapshot))
        .route("/sync/known-ops", post(sync::known))
        .route(
            "/blobs/{sha256}",
            put(blobs::keep).get(blobs::show).head(blobs::probe),
        )
        .route(
            "/listings",
            put(listing_batches::publish).post(listing_batches::read_back),
        )
        .route(
            "/listings/{listing}",
            put(listings::publish).delete(listings::withdraw),
        )
}

/// What everybody reaches, pages of other origins included: what is public to a server is public to a
/// browser. Nothing here looks at who asks, so there is nothing that a page could borrow.
fn of_public() -> Router<Shared> {
    Router::new()
        .route("/listings", get(public::list).options(preflight))
        .route("/listings/{listing}", get(public::show).options(preflight))
        .layer(map_response(for_every_origin))
}

/// What a page may ask, before it asks it (Fetch, 3.2).
async fn preflight(_: Stranger) -> impl IntoResponse {
    let headers = [
        (ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, OPTIONS"),
        (ACCESS_CONTROL_ALLOW_HEADERS, "*"),
        (ACCESS_CONTROL_MAX_AGE, "86400"),
    ];
    (StatusCode::NO_CONTENT, headers)
}

async fn for_every_origin(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    let exposed = HeaderValue::from_static("etag, retry-after, dhow-device, dhow-signature");
    headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, exposed);
    response
}

/// What is true of every answer: nobody guesses its type, nobody keeps it unless it says so, it
/// says in which packing a body may come (RFC 9110, 12.5.3), and a refusal is a problem document, whichever layer refused.
/// A failure of the hub's own is told to its operator.
async fn finish(
    State(state): State<Shared>,
    pattern: Option<MatchedPath>,
    request: Request,
    next: Next,
) -> Response {
    let pattern = pattern.map_or(String::new(), |pattern| pattern.as_str().to_owned());
    let resource = format!("{} {pattern}", request.method());
    let from = caller(request.headers(), request.extensions(), state.behind_proxy);
    let room = state.answers.of(Origin::from(from));
    let response = held(next.run(request).await, room);
    if let Some(Failure { code, cause }) = response.extensions().get().cloned() {
        let entry = Entry {
            code,
            resource,
            cause,
            untold: 0,
        };
        state.reporter.tell(entry, Instant::now());
    }
    let mut response = as_problem(response);
    let headers = response.headers_mut();
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(GZIP));
    headers
        .entry(CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

fn as_problem(response: Response) -> Response {
    let is_problem = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind == "application/problem+json");
    match response.status() {
        status if !status.is_client_error() || is_problem => response,
        StatusCode::NOT_FOUND => RequestRefusal::NotFound.into_response(),
        StatusCode::METHOD_NOT_ALLOWED => RequestRefusal::MethodNotAllowed.into_response(),
        _ => RequestRefusal::Malformed.into_response(),
    }
}
