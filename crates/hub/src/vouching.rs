//! What a device that is in signs about another one, and what a recovery key does: a bearer alone says
//! nothing here.

use crate::auth::Bearer;
use crate::error::{HubError, RequestRefusal};
use crate::identity::{check_signature, verified};
use crate::storage::port::{Device, Statement};
use axum::http::HeaderMap;
use dhow_contract::hub::{RECOVERY, VOUCHER_HEADER, VOUCHER_SIGNATURE_HEADER, purpose};
use dhow_sync::{DeviceId, SellerId};

/// What the bearer's device signed for this purpose. A bearer alone says nothing here.
pub(crate) fn stated(
    bearer: &Bearer,
    purpose: &str,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Statement, HubError> {
    let signature = verified(&bearer.device, purpose, &bearer.seller, headers, body)?;
    Ok(Statement {
        device: bearer.device.device.to_string(),
        body: body.to_vec(),
        signature,
    })
}

/// What the bearer's device signed to let another one in.
pub(crate) fn vouched(
    bearer: &Bearer,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Statement, HubError> {
    vouched_by(&bearer.device, &bearer.seller, headers, body)
}

/// What a recovery key signed to let a device in; whose it is, is not known yet.
pub(crate) fn vouched_by_key(
    public_key: [u8; 32],
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Statement, HubError> {
    let key = Device {
        device: DeviceId::new(RECOVERY),
        name: String::new(),
        public_key,
        revoked: false,
    };
    vouched_by(&key, &SellerId::new(purpose::NO_SELLER), headers, body)
}

fn vouched_by(
    device: &Device,
    seller: &SellerId,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Statement, HubError> {
    let said = |name| headers.get(name).and_then(|text| text.to_str().ok());
    if said(VOUCHER_HEADER) != Some(device.device.as_str()) {
        return Err(RequestRefusal::Signature.into());
    }
    let signature = said(VOUCHER_SIGNATURE_HEADER).ok_or(RequestRefusal::Signature)?;
    check_signature(device, purpose::VOUCH, seller, signature, body)?;
    Ok(Statement {
        device: device.device.to_string(),
        body: body.to_vec(),
        signature: signature.to_owned(),
    })
}
