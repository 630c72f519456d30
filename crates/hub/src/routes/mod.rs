//! The resources, one module each, and what is true of every answer.

mod blobs;
mod devices;
mod discovery;
mod invitations;
mod listing_batches;
mod listings;
mod public;
mod sellers;
mod sync;
mod tokens;

use crate::error::RequestRefusal;
use crate::state::Shared;
use axum::Router;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post, put};
use dhow_contract::hub::DISCOVERY;
use dhow_contract::packing::GZIP;

/// Every resource of the hub.
pub(crate) fn router(state: Shared) -> Router {
    Router::new()
        .route(DISCOVERY, get(discovery::show))
        .route("/v1/sellers", post(sellers::enrol))
        .route("/v1/join", post(invitations::join))
        .nest("/v1/sellers/{seller}", of_seller())
        .nest("/v1/p/{seller}", of_public())
        .fallback(async || RequestRefusal::NotFound)
        .method_not_allowed_fallback(async || RequestRefusal::MethodNotAllowed)
        .layer(map_response(finish))
        .with_state(state)
}

/// What a seller's devices reach.
fn of_seller() -> Router<Shared> {
    Router::new()
        .route("/token", post(tokens::issue))
        .route("/invites", post(invitations::invite))
        .route("/devices", post(devices::add))
        .route("/devices/{device}", delete(devices::revoke))
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

/// What everybody reaches.
fn of_public() -> Router<Shared> {
    Router::new()
        .route("/listings", get(public::list))
        .route("/listings/{listing}", get(public::show))
}

/// What is true of every answer: nobody guesses its type, nobody keeps it unless it says so, it
/// says in which packing a body may come (RFC 9110, 12.5.3), and a refusal is a problem document, whichever layer refused.
async fn finish(response: Response) -> Response {
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
