//! The interface as files, built into this program.

use super::state::Served;
use axum::extract::State;
use axum::http::header::{ALLOW, CONTENT_TYPE};
use axum::http::{Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use dhow_i18n::messages;
use rust_embed::RustEmbed;
use std::sync::Arc;

/// What `npm run build` made. A debug build reads the folder itself, so that a changed interface
/// needs no new program.
#[derive(RustEmbed)]
#[folder = "../../ui/dist"]
#[allow_missing = true]
struct Interface;

/// The page everything starts from.
const START: &str = "index.html";

/// Answers a file of the interface. Addresses are taken letter for letter: no file has a name that
/// needs escaping, so an escaped way up finds nothing.
pub(super) async fn file(State(served): State<Arc<Served>>, method: Method, uri: Uri) -> Response {
    if method != Method::GET && method != Method::HEAD {
        return (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")]).into_response();
    }
    let name = match uri.path().trim_start_matches('/') {
        "" => START,
        name => name,
    };
    match Interface::get(name).filter(|_| is_plain(name)) {
        Some(file) => ([(CONTENT_TYPE, media_type(name))], file.data).into_response(),
        None if name == START => not_built(&served),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn is_plain(name: &str) -> bool {
    name.split('/')
        .all(|part| !part.is_empty() && !part.starts_with('.'))
        && !name.contains(['\\', ':'])
}

fn not_built(served: &Served) -> Response {
    let missing = messages::cli_serve_not_built();
    let hint = served.words.attribute(&missing, "hint").unwrap_or_default();
    (
        StatusCode::SERVICE_UNAVAILABLE,
        format!("{}\n{hint}\n", served.words.text(&missing)),
    )
        .into_response()
}

/// The media type of what a build of the interface holds.
fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webp") => "image/webp",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("json" | "map") => "application/json",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_lead_elsewhere_are_no_names() {
        let check = |name: &str, expect| assert_eq!(is_plain(name), expect, "{name}");
        check("index.html", true);
        check("assets/index-B1_x.js", true);
        check("../Cargo.toml", false);
        check("assets/../../package.json", false);
        check("assets//index.js", false);
        check(".vite/manifest.json", false);
        check("c:/windows", false);
        check("..\\package.json", false);
    }
}
