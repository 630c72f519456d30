//! Session and origin: requests come from the page this program served, and from nobody who merely
//! knows the port.
//!
//! Any page a browser has open can send requests to a port of this computer. Three things keep
//! them out: the exact `Host` (a name that was pointed at this computer does not match), the exact
//! `Origin`, and a bearer that only the holder of the address can get, once.

use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, HOST, HeaderName, ORIGIN};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use blake3::Hash;
use std::net::SocketAddr;
use std::sync::{Mutex, PoisonError};

/// What a browser says about where a request comes from, when it sends no `Origin`.
const FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
/// Random bytes of a token or bearer.
const SECRET_BYTES: usize = 32;

/// The rules of entry. Secrets are kept and compared as hashes, which takes the same time whether
/// they nearly match or not at all.
#[derive(Debug)]
pub(super) struct SessionAuth {
    hosts: [String; 2],
    token: Mutex<Option<Hash>>,
    bearer: Mutex<Option<Hash>>,
}

impl SessionAuth {
    /// The rules at an address, and the token that begins the session, once.
    pub(super) fn at(address: SocketAddr) -> Result<(Self, String), getrandom::Error> {
        let token = secret()?;
        let port = address.port();
        let auth = Self {
            hosts: [format!("127.0.0.1:{port}"), format!("localhost:{port}")],
            token: Mutex::new(Some(hash(&token))),
            bearer: Mutex::new(None),
        };
        Ok((auth, token))
    }

    /// Whether the request was made to this very address.
    pub(super) fn admits_host(&self, headers: &HeaderMap) -> bool {
        self.host(headers).is_some()
    }

    /// Whether the request was made by a page of this very address.
    pub(super) fn admits_origin(&self, headers: &HeaderMap) -> bool {
        let origin = only(headers, &ORIGIN);
        self.host(headers)
            .is_some_and(|host| origin.and_then(|it| it.strip_prefix("http://")) == Some(host))
    }

    /// The same for reading: a browser sends no `Origin` with those to its own address, but says
    /// that they are its own.
    pub(super) fn admits_reader(&self, headers: &HeaderMap) -> bool {
        let own =
            !headers.contains_key(ORIGIN) && only(headers, &FETCH_SITE) == Some("same-origin");
        own || self.admits_origin(headers)
    }

    /// Whether the request carries the bearer.
    pub(super) fn admits_bearer(&self, headers: &HeaderMap) -> bool {
        let given = only(headers, &AUTHORIZATION).and_then(|it| it.strip_prefix("Bearer "));
        let bearer = *self.bearer.lock().unwrap_or_else(PoisonError::into_inner);
        given
            .zip(bearer)
            .is_some_and(|(given, bearer)| hash(given) == bearer)
    }

    /// Gives out the bearer for the token. The token is worth nothing afterwards; a wrong one
    /// leaves it as it is.
    pub(super) fn exchange(&self, token: &str) -> Result<Option<String>, getrandom::Error> {
        let mut kept = self.token.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.is_none_or(|kept| kept != hash(token)) {
            return Ok(None);
        }
        let bearer = secret()?;
        *self.bearer.lock().unwrap_or_else(PoisonError::into_inner) = Some(hash(&bearer));
        *kept = None;
        Ok(Some(bearer))
    }

    fn host<'a>(&'a self, headers: &HeaderMap) -> Option<&'a str> {
        let given = only(headers, &HOST)?;
        self.hosts
            .iter()
            .find(|host| *host == given)
            .map(String::as_str)
    }
}

/// The value of a header that is there exactly once.
fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

fn hash(secret: &str) -> Hash {
    blake3::hash(secret.as_bytes())
}

fn secret() -> Result<String, getrandom::Error> {
    let mut bytes = [0_u8; SECRET_BYTES];
    getrandom::fill(&mut bytes)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn auth() -> (SessionAuth, String) {
        SessionAuth::at(SocketAddr::from(([127, 0, 0, 1], 4711))).unwrap()
    }

    fn headers(lines: &[(&'static str, &str)]) -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(*name, HeaderValue::from_str(value).unwrap());
        }
        headers
    }

    #[test]
    fn only_this_address_is_a_host() {
        let (auth, _) = auth();
        let check = |lines: &[(&'static str, &str)], expect| {
            assert_eq!(auth.admits_host(&headers(lines)), expect, "{lines:?}");
        };
        check(&[("host", "127.0.0.1:4711")], true);
        check(&[("host", "localhost:4711")], true);
        check(&[("host", "127.0.0.1:4712")], false);
        check(&[("host", "127.0.0.1")], false);
        check(&[("host", "127.0.0.1:4711.example.com")], false);
        check(&[("host", "example.com:4711")], false);
        check(
            &[("host", "127.0.0.1:4711"), ("host", "example.com")],
            false,
        );
        check(&[], false);
    }

    #[test]
    fn the_origin_is_the_host_itself() {
        let (auth, _) = auth();
        let check = |host: &str, origin: &str, expect| {
            let lines = headers(&[("host", host), ("origin", origin)]);
            assert_eq!(auth.admits_origin(&lines), expect, "{host} {origin}");
            assert_eq!(auth.admits_reader(&lines), expect, "{host} {origin}");
        };
        check("127.0.0.1:4711", "http://127.0.0.1:4711", true);
        check("localhost:4711", "http://localhost:4711", true);
        check("127.0.0.1:4711", "http://localhost:4711", false);
        check("127.0.0.1:4711", "https://127.0.0.1:4711", false);
        check("127.0.0.1:4711", "http://127.0.0.1:47110", false);
        check("127.0.0.1:4711", "http://example.com", false);
        check("127.0.0.1:4711", "null", false);
    }

    #[test]
    fn a_browser_reads_its_own_page_without_an_origin() {
        let (auth, _) = auth();
        let check = |lines: &[(&'static str, &str)], expect| {
            assert_eq!(auth.admits_reader(&headers(lines)), expect, "{lines:?}");
        };
        let host = ("host", "127.0.0.1:4711");
        check(&[host, ("sec-fetch-site", "same-origin")], true);
        check(&[host, ("sec-fetch-site", "cross-site")], false);
        check(&[host, ("sec-fetch-site", "none")], false);
        check(
            &[
                host,
                ("sec-fetch-site", "same-origin"),
                ("origin", "http://example.com"),
            ],
            false,
        );
        check(&[host], false);
        assert!(!auth.admits_origin(&headers(&[host, ("sec-fetch-site", "same-origin")])));
    }

    #[test]
    fn a_token_is_good_once_and_a_bearer_for_long() {
        let (auth, token) = auth();
        let bears = |bearer: &str| auth.admits_bearer(&headers(&[("authorization", bearer)]));
        assert!(!bears(&format!("Bearer {token}")), "a token is no bearer");
        assert_eq!(auth.exchange("guess"), Ok(None));
        let bearer = auth
            .exchange(&token)
            .unwrap()
            .expect("a wrong guess costs nothing");
        assert_eq!(auth.exchange(&token), Ok(None), "a second exchange");
        assert_ne!(bearer, token);
        assert!(bears(&format!("Bearer {bearer}")) && bears(&format!("Bearer {bearer}")));
        assert!(!bears(&bearer) && !bears("Bearer ") && !bears(&format!("Bearer {bearer}x")));
        assert_eq!(URL_SAFE_NO_PAD.decode(bearer).unwrap().len(), SECRET_BYTES);
    }
}
