//! A further device comes in with a code that a person carried over.

use crate::auth::{Bearer, Stranger};
use crate::body::{Raw, of_json};
use crate::error::{HubError, RequestRefusal};
use crate::identity::{instant, made_now, of_new_device, presented, sha256};
use crate::routes::sellers::SMALL;
use crate::state::Shared;
use crate::storage::port::NewInvitation;
use crate::vouching::stated;
use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use dhow_contract::hub::{DeviceEnrolled, Invite, Invited, JoinSeller, code, purpose};
use dhow_sync::SellerId;
use jiff::SignedDuration;

/// How long a code works.
const LIFE: SignedDuration = SignedDuration::from_mins(15);

pub(crate) async fn invite(
    State(state): State<Shared>,
    bearer: Bearer,
    headers: HeaderMap,
    Raw(body): Raw<SMALL>,
) -> Result<Json<Invited>, HubError> {
    let by = stated(&bearer, purpose::INVITE, &headers, &body)?;
    let asked: Invite = of_json(&body)?;
    made_now(&state, &asked.created)?;
    let now = state.now();
    let expires = now.checked_add(LIFE).unwrap_or(now);
    let invitation = NewInvitation {
        code_hash: hash_as_said(&asked.code_sha256)?,
        expires_at: expires.as_millisecond(),
        by,
    };
    let expires_at = state
        .storage
        .invite(bearer.seller, invitation, now.as_millisecond())
        .await?;
    Ok(Json(Invited {
        expires_at: instant(expires_at),
    }))
}

pub(crate) async fn join(
    State(state): State<Shared>,
    _: Stranger,
    headers: HeaderMap,
    Raw(body): Raw<SMALL>,
) -> Result<Json<DeviceEnrolled>, HubError> {
    let asked: JoinSeller = of_json(&body)?;
    let device = of_new_device(&asked.new_device)?;
    let device = presented(
        device,
        purpose::JOIN,
        &SellerId::new(purpose::NO_SELLER),
        &headers,
        &body,
    )?;
    made_now(&state, &asked.created)?;
    let code_hash = hash_of(&code::as_typed(&asked.code));
    let now = state.now_milliseconds();
    Ok(Json(state.storage.join(code_hash, device, now).await?))
}

/// What is kept of a code.
fn hash_of(code: &str) -> [u8; 32] {
    sha256(&code::digested(code))
}

/// What is kept of a code, as the device that made it says it.
fn hash_as_said(text: &str) -> Result<[u8; 32], RequestRefusal> {
    let bytes = STANDARD.decode(text).ok();
    let hash = bytes.and_then(|bytes| bytes.try_into().ok());
    hash.ok_or(RequestRefusal::Malformed)
}
