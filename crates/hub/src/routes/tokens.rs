//! A signed question for a bearer. Whoever cannot sign as the device learns nothing: not whether
//! the device, or the seller, exists.

use crate::auth::Stranger;
use crate::body::{Raw, of_json};
use crate::error::{HubError, RequestRefusal};
use crate::identity::{made_now, named_device, sha256, sound_id, verified};
use crate::routes::sellers::SMALL;
use crate::state::Shared;
use crate::storage::port::{Device, NewToken};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dhow_contract::hub::{AskToken, Token, purpose};
use dhow_sync::SellerId;

/// How long a bearer counts, in seconds.
const LIFE: u64 = 15 * 60;

pub(crate) async fn issue(
    State(state): State<Shared>,
    _: Stranger,
    Path(seller): Path<String>,
    headers: HeaderMap,
    Raw(body): Raw<SMALL>,
) -> Result<Json<Token>, HubError> {
    let seller = SellerId::new(sound_id(&seller).map_err(|_| RequestRefusal::Unauthorized)?);
    let device = asking(&state, &seller, &headers).await?;
    let signature = verified(&device, purpose::TOKEN, &seller, &headers, &body)
        .map_err(|_| RequestRefusal::Unauthorized)?;
    if device.revoked {
        return Err(RequestRefusal::DeviceRevoked.into());
    }
    let asked: AskToken = of_json(&body)?;
    made_now(&state, &asked.created)?;
    let token = URL_SAFE_NO_PAD.encode(state.random::<32>()?);
    keep(&state, seller, device, &token, &signature).await?;
    Ok(Json(Token {
        token,
        expires_in: LIFE,
    }))
}

/// The device that says it asks.
async fn asking(
    state: &Shared,
    seller: &SellerId,
    headers: &HeaderMap,
) -> Result<Device, HubError> {
    let named = named_device(headers).map_err(|_| RequestRefusal::Unauthorized)?;
    let found = state.storage.device(seller.clone(), named).await?;
    Ok(found.ok_or(RequestRefusal::Unauthorized)?)
}

/// Keeps a bearer, if this question was never answered before.
async fn keep(
    state: &Shared,
    seller: SellerId,
    device: Device,
    token: &str,
    signature: &str,
) -> Result<(), HubError> {
    let (token_hash, request_hash) = (sha256(token.as_bytes()), sha256(signature.as_bytes()));
    let now = state.now_milliseconds();
    let expires_at = now.saturating_add_unsigned(LIFE * 1_000);
    let token = NewToken {
        device: device.device,
        token_hash,
        request_hash,
        expires_at,
    };
    Ok(state.storage.keep_token(seller, token, now).await?)
}
