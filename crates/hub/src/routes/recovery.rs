//! The way back for a seller who has no device left: a key that words on paper make.

use crate::auth::{Bearer, Stranger};
use crate::body::{Raw, of_json};
use crate::error::HubError;
use crate::identity::{made_now, of_new_device, presented};
use crate::routes::sellers::SMALL;
use crate::state::Shared;
use crate::storage::port::NewRecovery;
use crate::vouching::{stated, vouched_by_key};
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use dhow_contract::hub::{DeviceEnrolled, RecoverSeller, SetRecovery, purpose};
use dhow_sync::{SellerId, sign};

pub(crate) async fn set(
    State(state): State<Shared>,
    bearer: Bearer,
    headers: HeaderMap,
    Raw(body): Raw<SMALL>,
) -> Result<StatusCode, HubError> {
    let by = stated(&bearer, purpose::RECOVERY, &headers, &body)?;
    let asked: SetRecovery = of_json(&body)?;
    made_now(&state, &asked.created)?;
    let recovery = NewRecovery {
        public_key: sign::public_key(&asked.public_key)?.to_bytes(),
        replace: asked.replace,
        by,
    };
    let now = state.now_milliseconds();
    state
        .storage
        .set_recovery(bearer.seller, recovery, now)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(crate) async fn recover(
    State(state): State<Shared>,
    _: Stranger,
    headers: HeaderMap,
    Raw(body): Raw<SMALL>,
) -> Result<Json<DeviceEnrolled>, HubError> {
    let asked: RecoverSeller = of_json(&body)?;
    let nobody = SellerId::new(purpose::NO_SELLER);
    let device = of_new_device(&asked.new_device)?;
    let mut device = presented(device, purpose::RECOVER, &nobody, &headers, &body)?;
    let key = sign::public_key(&asked.recovery_key)?.to_bytes();
    device.voucher = Some(vouched_by_key(key, &headers, &body)?);
    made_now(&state, &asked.created)?;
    let now = state.now_milliseconds();
    Ok(Json(state.storage.recover(key, device, now).await?))
}
