//! What the hub says about itself, to anybody.

use crate::auth::Stranger;
use crate::error::HubError;
use crate::state::Shared;
use axum::Json;
use axum::extract::State;
use dhow_contract::hub::{Discovery, Limits, MAXIMUM_LISTING, MAXIMUM_LISTINGS, PROTOCOL};
use dhow_sync::batch::{MAXIMUM_BLOB, MAXIMUM_BYTES, MAXIMUM_OPERATIONS};
use dhow_sync::feed::MAXIMUM_ROWS;

pub(crate) async fn show(
    State(state): State<Shared>,
    _: Stranger,
) -> Result<Json<Discovery>, HubError> {
    let epoch = state.storage.epoch().await?;
    let limits = Limits {
        push_operations: MAXIMUM_OPERATIONS as u64,
        push_bytes: MAXIMUM_BYTES as u64,
        blob_bytes: MAXIMUM_BLOB,
        listing_bytes: MAXIMUM_LISTING as u64,
        listings: MAXIMUM_LISTINGS as u64,
        rows: MAXIMUM_ROWS as u64,
    };
    let time = state.now().to_string();
    Ok(Json(Discovery {
        versions: vec![PROTOCOL],
        limits,
        epoch: epoch.to_string(),
        time,
    }))
}
