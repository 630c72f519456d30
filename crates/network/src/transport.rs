//! One request and its answer: deadlines, sizes, refusals, and the difference between a line
//! that is down and a line that lies.

use crate::address::HubAddress;
use crate::deadline::{Deadline, Limited};
use crate::{Distrust, HubRefusal, NetworkError};
use dhow_contract::hub::Problem;
use dhow_contract::packing;
use reqwest::blocking::{Client, ClientBuilder, RequestBuilder, Response};
use reqwest::header::{ACCEPT_ENCODING, CONTENT_ENCODING, HeaderMap, HeaderValue, RETRY_AFTER};
use reqwest::redirect::Policy;
use serde::de::DeserializeOwned;
use std::error::Error;
use std::io::Read;
use std::time::Duration;

/// How long a connection may take to come about.
const CONNECT: Duration = Duration::from_secs(5);
/// How long an exchange may take.
const TOTAL: Duration = Duration::from_secs(30);
/// How long an exchange of up to eight megabytes may take on a bad line.
pub(crate) const LONG: Duration = Duration::from_secs(180);
/// Most bytes of an answer that is read into memory.
const MAXIMUM_ANSWER: u64 = 32 * 1024 * 1024;
/// How often a request is sent again when the hub asks for patience.
const PATIENCE: u32 = 5;
/// The longest the hub may keep us waiting before that is a refusal to be shown.
const LONGEST_WAIT: u64 = 5;

/// A client for hubs: follows nobody anywhere, takes packed answers, and reaches this very machine
/// without a proxy.
pub(crate) fn hub_client(address: &HubAddress) -> Result<Client, NetworkError> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(packing::GZIP));
    let builder = deadlines()
        .redirect(Policy::none())
        .default_headers(headers);
    let builder = if address.is_loopback() {
        builder.no_proxy()
    } else {
        builder
    };
    // To read every certificate that this computer trusts takes longer than a request; where no
    // certificate is asked for, and no redirection is followed to where one is, none is read.
    build(if address.is_plain() {
        builder.tls_certs_only([])
    } else {
        builder
    })
}

/// The deadlines every client here has.
pub(crate) fn deadlines() -> ClientBuilder {
    Client::builder().connect_timeout(CONNECT).timeout(TOTAL)
}

/// Builds a client.
pub(crate) fn build(builder: ClientBuilder) -> Result<Client, NetworkError> {
    builder
        .build()
        .map_err(|error| NetworkError::Machine(error.to_string()))
}

/// Sends a request; an answer that is not a success is an error. When the hub asks for a short
/// wait, waits and sends again.
pub(crate) fn send(request: RequestBuilder) -> Result<Response, NetworkError> {
    let mut request = request;
    for _ in 0..PATIENCE {
        let again = request.try_clone();
        match (send_once(request), again) {
            (Err(NetworkError::Refused(refusal)), Some(again)) if wait_for(&refusal) => {
                request = again
            }
            (answer, _) => return answer,
        }
    }
    send_once(request)
}

/// Waits as long as a refusal asks for; `false` when it asks for nothing or for too much.
fn wait_for(refusal: &HubRefusal) -> bool {
    let short = refusal
        .retry_after
        .filter(|seconds| asks_for_patience(refusal) && *seconds <= LONGEST_WAIT);
    if let Some(seconds) = short {
        std::thread::sleep(Duration::from_secs(seconds));
    }
    short.is_some()
}

/// Whether the hub has too much to do, and will have less.
fn asks_for_patience(refusal: &HubRefusal) -> bool {
    refusal.status == 429 || refusal.code == "busy"
}

/// Sends a request once.
pub(crate) fn send_once(request: RequestBuilder) -> Result<Response, NetworkError> {
    let response = request
        .send()
        .map_err(|error| unreachable_or_untrusted(&error))?;
    let status = response.status();
    if status.is_success() {
        Ok(response)
    } else if status.is_redirection() {
        Err(Distrust::Redirect.into())
    } else {
        Err(NetworkError::Refused(refusal(response)))
    }
}

/// What an answer that is not a success says.
fn refusal(response: Response) -> HubRefusal {
    let status = response.status().as_u16();
    let wait = response
        .headers()
        .get(RETRY_AFTER)
        .and_then(|value| value.to_str().ok()?.parse().ok());
    match read_json::<Problem>(response) {
        Ok(problem) => HubRefusal {
            status,
            ..problem.into()
        },
        Err(_) => HubRefusal::bare(status, wait),
    }
}

/// The body of an answer, unpacked as it is read where it comes packed. It has a deadline by its size.
pub(crate) fn body(response: Response) -> Box<dyn Read> {
    let encoding = response.headers().get(CONTENT_ENCODING);
    let is_packed = encoding.is_some_and(|name| name.as_bytes().eq_ignore_ascii_case(b"gzip"));
    let answer = Limited::new(response, Deadline::default());
    if is_packed {
        Box::new(packing::reader(answer))
    } else {
        Box::new(answer)
    }
}

/// Reads an answer into memory, up to `limit` bytes of what it unpacks to.
pub(crate) fn read_bytes(response: Response, limit: u64) -> Result<Vec<u8>, NetworkError> {
    let mut bytes = Vec::new();
    body(response)
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| NetworkError::Offline)?;
    if bytes.len() as u64 > limit {
        Err(NetworkError::TooLarge { limit })
    } else {
        Ok(bytes)
    }
}

/// Reads an answer that is JSON of a known form.
pub(crate) fn read_json<Answer: DeserializeOwned>(
    response: Response,
) -> Result<Answer, NetworkError> {
    let bytes = read_bytes(response, MAXIMUM_ANSWER)?;
    from_json(&bytes)
}

/// Reads JSON of a known form.
pub(crate) fn from_json<Answer: DeserializeOwned>(bytes: &[u8]) -> Result<Answer, NetworkError> {
    serde_json::from_slice(bytes).map_err(|error| Distrust::Answer(error.to_string()).into())
}

/// A request that failed before an answer: there is no connection, or what answered is not trusted.
fn unreachable_or_untrusted(error: &reqwest::Error) -> NetworkError {
    if error.is_builder() {
        NetworkError::Machine(error.to_string())
    } else if names_tls(error) {
        Distrust::Certificate.into()
    } else {
        NetworkError::Offline
    }
}

/// Whether TLS is what failed: somewhere in the chain of causes is its error.
fn names_tls(error: &(dyn Error + 'static)) -> bool {
    let inner = error
        .downcast_ref::<std::io::Error>()
        .and_then(std::io::Error::get_ref);
    error.is::<rustls::Error>()
        || inner.is_some_and(|inner| names_tls(inner))
        || error.source().is_some_and(names_tls)
}
