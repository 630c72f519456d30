//! The addresses of the served desk: the page, one exchange, every command, the events.

use super::state::Served;
use super::{events, page};
use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use dhow_contract::{Code, Failure};
use dhow_serving::Unread;
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

/// Largest request: a picture or a spreadsheet, as base64.
const MOST_BYTES: usize = 100 * 1024 * 1024;
/// Where the token is exchanged.
const SESSION: &str = "/session";
/// Largest request of somebody who has no bearer yet.
const TOKEN_BYTES: usize = 4 * 1024;

/// What the page may do: everything from here, nothing from elsewhere.
const CONTENT_POLICY: &str = "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; \
     connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'none'";

const HEADERS: [(HeaderName, &str); 7] = [
    (CONTENT_SECURITY_POLICY, CONTENT_POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (REFERRER_POLICY, "no-referrer"),
    (CACHE_CONTROL, "no-store"),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
];

/// Every address, behind the session and the origin check.
pub(super) fn router(served: Arc<Served>) -> Router {
    Router::new()
        .route(SESSION, post(session))
        .route("/api/{command}", post(command))
        .route("/events", get(listen))
        .fallback(page::file)
        .layer(from_fn_with_state(Arc::clone(&served), guard))
        .layer(from_fn(with_headers))
        .with_state(served)
}

async fn with_headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Nobody comes in by another name, and nobody writes from another page.
async fn guard(State(served): State<Arc<Served>>, request: Request, next: Next) -> Response {
    let reads = request.method() == Method::GET || request.method() == Method::HEAD;
    if !served.auth.admits_host(request.headers()) {
        return turned_away(StatusCode::MISDIRECTED_REQUEST, "host");
    }
    if !reads && !served.auth.admits_origin(request.headers()) {
        return turned_away(StatusCode::FORBIDDEN, "origin");
    }
    if is_too_long(request.headers(), most(&request)) {
        return turned_away(StatusCode::PAYLOAD_TOO_LARGE, "size");
    }
    next.run(request).await
}

/// How many bytes a request may have: little where nobody has shown a bearer yet.
fn most(request: &Request) -> usize {
    if request.uri().path() == SESSION {
        TOKEN_BYTES
    } else {
        MOST_BYTES
    }
}

/// Whether a request announces more than is taken; one that announces nothing is cut off there.
fn is_too_long(headers: &HeaderMap, most: usize) -> bool {
    let length = headers
        .get(CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    length.is_some_and(|length| length > most)
}

/// A refusal of a request that may not come in, in the form the page knows.
fn turned_away(status: StatusCode, what: &str) -> Response {
    answer(status, &Failure::new(Code::BadRequest).with("detail", what))
}

fn answer(status: StatusCode, body: &impl serde::Serialize) -> Response {
    let body = serde_json::to_vec(body).unwrap_or_default();
    (status, [(CONTENT_TYPE, "application/json")], body).into_response()
}

#[derive(Deserialize)]
struct Exchange {
    token: String,
}

/// A body of at most so many bytes; the refusal of one that is longer, or does not come.
async fn read(body: Body, most: usize) -> Result<Bytes, Response> {
    let read = dhow_serving::read(body, most, |_| true).await;
    read.map_err(|unread| match unread {
        Unread::TooLong => turned_away(StatusCode::PAYLOAD_TOO_LARGE, "size"),
        Unread::TooSlow => turned_away(StatusCode::REQUEST_TIMEOUT, "time"),
        Unread::Broken | Unread::NoRoom => turned_away(StatusCode::BAD_REQUEST, "body"),
    })
}

async fn session(State(served): State<Arc<Served>>, request: Request) -> Response {
    let body = match read(request.into_body(), TOKEN_BYTES).await {
        Ok(body) => body,
        Err(refusal) => return refusal,
    };
    let Ok(exchange) = serde_json::from_slice::<Exchange>(&body) else {
        return turned_away(StatusCode::BAD_REQUEST, "token");
    };
    match served.auth.exchange(&exchange.token) {
        Ok(Some(bearer)) => answer(StatusCode::OK, &json!({ "bearer": bearer })),
        Ok(None) => turned_away(StatusCode::FORBIDDEN, "token"),
        Err(_) => turned_away(StatusCode::INTERNAL_SERVER_ERROR, "token"),
    }
}

async fn command(
    State(served): State<Arc<Served>>,
    Path(name): Path<String>,
    request: Request,
) -> Response {
    // Before a byte of the body is read: whoever is not the page fills no memory.
    if !served.auth.admits_bearer(request.headers()) {
        return turned_away(StatusCode::UNAUTHORIZED, "bearer");
    }
    let body = match read(request.into_body(), MOST_BYTES).await {
        Ok(body) => body,
        Err(refusal) => return refusal,
    };
    match run(served, name, body).await {
        Ok(done) => answer(StatusCode::OK, &done),
        Err(failure) => answer(status(failure.code), &failure),
    }
}

/// Commands read files and wait for the disk, so they run apart from the threads that listen.
async fn run(served: Arc<Served>, name: String, body: Bytes) -> Result<Value, Failure> {
    let work = move || {
        let request = if body.is_empty() {
            Ok(json!({}))
        } else {
            serde_json::from_slice(&body)
        };
        let request =
            request.map_err(|error| Failure::new(Code::BadRequest).with("detail", error))?;
        dhow_contract::dispatch(served.desk.as_ref(), &name, request)
    };
    let done = tokio::task::spawn_blocking(work).await;
    done.unwrap_or_else(|error| Err(Failure::new(Code::Internal).with("detail", error)))
}

fn status(code: Code) -> StatusCode {
    match code {
        Code::UnknownCommand => StatusCode::NOT_FOUND,
        Code::BadRequest => StatusCode::BAD_REQUEST,
        Code::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

async fn listen(State(served): State<Arc<Served>>, headers: HeaderMap) -> Response {
    if !served.auth.admits_reader(&headers) {
        return turned_away(StatusCode::FORBIDDEN, "origin");
    }
    if !served.auth.admits_bearer(&headers) {
        return turned_away(StatusCode::UNAUTHORIZED, "bearer");
    }
    events::stream(&served)
}
