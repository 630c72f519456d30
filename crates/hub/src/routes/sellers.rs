//! A seller comes to the hub with a first device.

use crate::auth::Stranger;
use crate::body::{Raw, of_json};
use crate::error::{HubError, RequestRefusal};
use crate::identity::{made_now, of_new_device, presented, sound_id, sound_name};
use crate::state::Shared;
use crate::storage::port::NewSeller;
use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use dhow_contract::hub::{DeviceEnrolled, EnrolSeller, purpose};
use dhow_sync::SellerId;
use std::time::Instant;

/// Most bytes of a request that presents somebody.
pub(crate) const SMALL: usize = 16 * 1024;

pub(crate) async fn enrol(
    State(state): State<Shared>,
    stranger: Stranger,
    headers: HeaderMap,
    Raw(body): Raw<SMALL>,
) -> Result<Json<DeviceEnrolled>, HubError> {
    let asked: EnrolSeller = of_json(&body)?;
    let seller = SellerId::new(sound_id(&asked.seller)?);
    let first = of_new_device(&asked.first_device)?;
    let first = presented(first, purpose::ENROL, &seller, &headers, &body)?;
    made_now(&state, &asked.created)?;
    let name = sound_name(&asked.name)?;
    state
        .new_seller_limit
        .take(&stranger.from, Instant::now())
        .map_err(RequestRefusal::TooMany)?;
    let now = state.now_milliseconds();
    Ok(Json(
        state
            .storage
            .enrol(NewSeller { seller, name }, first, now)
            .await?,
    ))
}
