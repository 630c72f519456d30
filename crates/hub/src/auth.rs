//! Who asks: a bearer of this seller, or a stranger; and the rate limit of each.
//!
//! The seller of every request is the one its bearer belongs to. A bearer of another seller is an
//! unknown bearer: the answer is the same, whether or not the asked seller exists.

use crate::error::{HubError, RequestRefusal};
use crate::identity::{sha256, sound_id};
use crate::state::{HubState, Shared};
use crate::storage::port::Device;
use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap};
use dhow_serving::Origin;
use dhow_sync::SellerId;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Instant;

/// An enrolled device that brought a bearer of the seller in the path.
pub(crate) struct Bearer {
    /// The seller.
    pub(crate) seller: SellerId,
    /// The device.
    pub(crate) device: Device,
    token_hash: [u8; 32],
}

impl FromRequestParts<Shared> for Bearer {
    type Rejection = HubError;

    async fn from_request_parts(parts: &mut Parts, state: &Shared) -> Result<Self, HubError> {
        let seller = named_seller(parts, state).await?;
        let header = parts
            .headers
            .get(AUTHORIZATION)
            .and_then(|header| header.to_str().ok());
        let token = header
            .and_then(|header| header.strip_prefix("Bearer "))
            .ok_or(RequestRefusal::Unauthorized)?;
        let bearer = admitted(parts, state, seller, sha256(token.as_bytes())).await?;
        state
            .device_limit
            .take(&bearer.caller(), Instant::now())
            .map_err(RequestRefusal::TooMany)?;
        Ok(bearer)
    }
}

/// The device of a bearer. Whoever brings one that is not known is a stranger until storage knows it,
/// and one who guesses has to wait before storage is asked.
async fn admitted(
    parts: &Parts,
    state: &Shared,
    seller: SellerId,
    token_hash: [u8; 32],
) -> Result<Bearer, HubError> {
    let from = origin(parts, state);
    if !state.known_bearers.has(&token_hash) {
        let ready = state.stranger_limit.ready(&from, Instant::now());
        ready.map_err(RequestRefusal::TooMany)?;
    }
    let found = find(state, seller, token_hash).await;
    match &found {
        Ok(_) => state.known_bearers.learn(token_hash, true),
        Err(HubError::Refused(_)) => {
            state.known_bearers.learn(token_hash, false);
            let taken = state.stranger_limit.take(&from, Instant::now());
            taken.map_err(RequestRefusal::TooMany)?;
        }
        Err(_) => {}
    }
    found
}

impl Bearer {
    /// The device as rate limits know it.
    pub(crate) fn caller(&self) -> String {
        format!("{} {}", self.seller, self.device.device)
    }

    /// Looks again, for a device that waits, whether the bearer still counts.
    pub(crate) async fn check_again(&self, state: &HubState) -> Result<(), HubError> {
        find(state, self.seller.clone(), self.token_hash)
            .await
            .map(drop)
    }
}

async fn find(
    state: &HubState,
    seller: SellerId,
    token_hash: [u8; 32],
) -> Result<Bearer, HubError> {
    let now = state.now_milliseconds();
    let found = state
        .storage
        .bearer(seller.clone(), token_hash, now)
        .await?;
    let device = found.ok_or(RequestRefusal::Unauthorized)?;
    Ok(Bearer {
        seller,
        device,
        token_hash,
    })
}

/// The seller in the path. One that cannot exist is treated as one that does not.
async fn named_seller(parts: &mut Parts, state: &Shared) -> Result<SellerId, RequestRefusal> {
    let params = RawPathParams::from_request_parts(parts, state)
        .await
        .map_err(|_| RequestRefusal::Malformed)?;
    let named = params
        .iter()
        .find(|(name, _)| *name == "seller")
        .map(|(_, value)| value);
    let sound = named.and_then(|named| sound_id(named).ok());
    sound.map(SellerId::new).ok_or(RequestRefusal::Unauthorized)
}

/// Somebody unknown, held to the rate limit of their address.
pub(crate) struct Stranger {
    /// Their address, as rate limits know it.
    pub(crate) from: String,
}

impl FromRequestParts<Shared> for Stranger {
    type Rejection = HubError;

    async fn from_request_parts(parts: &mut Parts, state: &Shared) -> Result<Self, HubError> {
        let from = origin(parts, state);
        state
            .stranger_limit
            .take(&from, Instant::now())
            .map_err(RequestRefusal::TooMany)?;
        Ok(Self { from })
    }
}

/// Where a request comes from, as rate limits know it.
fn origin(parts: &Parts, state: &HubState) -> String {
    let from = caller(&parts.headers, &parts.extensions, state.behind_proxy);
    Origin::from(from).to_string()
}

/// The address a request comes from: the connection's, or what the proxy in front of us says. Only
/// the last entry is the proxy's own word; those before it anybody can make up.
pub(crate) fn caller(headers: &HeaderMap, extensions: &Extensions, behind_proxy: bool) -> IpAddr {
    let connection = extensions.get::<SocketAddr>().map(SocketAddr::ip);
    let forwarded = headers.get_all("x-forwarded-for").iter().next_back();
    let stated = forwarded.filter(|_| behind_proxy).and_then(|header| {
        header
            .to_str()
            .ok()?
            .rsplit(',')
            .next()?
            .trim()
            .parse()
            .ok()
    });
    stated
        .or(connection)
        .unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED))
}
