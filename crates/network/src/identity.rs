//! Who speaks to a hub, and how a request says so: by a signature over its body.

use crate::NetworkError;
use dhow_contract::hub::{DEVICE_HEADER, NewDevice, SIGNATURE_HEADER};
use dhow_sync::sign::{self, Signed};
use dhow_sync::{DeviceId, SellerId};
use ed25519_dalek::{SigningKey, VerifyingKey};
use reqwest::blocking::RequestBuilder;
use reqwest::header::CONTENT_TYPE;
use serde::Serialize;

/// Who speaks to a hub: a device of a seller, and the key that proves it.
#[derive(Debug, Clone)]
pub struct Identity {
    /// The seller, who is the tenant on the hub.
    pub seller: SellerId,
    /// The device that signs.
    pub device: DeviceId,
    /// The device's key; its debug form does not show it.
    pub key: SigningKey,
}

impl Identity {
    /// The signature of this device over these bytes for this purpose.
    pub(crate) fn sign(&self, purpose: &str, body: &[u8]) -> String {
        let signed = Signed {
            purpose,
            seller: &self.seller,
            device: &self.device,
            body,
        };
        sign::sign(signed, &self.key)
    }
}

/// How a device presents itself.
pub(crate) fn new_device(device: &DeviceId, name: &str, key: &VerifyingKey) -> NewDevice {
    NewDevice {
        device: device.to_string(),
        name: name.to_owned(),
        public_key: sign::public_key_text(key),
    }
}

/// A request whose body is signed.
pub(crate) fn signed(
    request: RequestBuilder,
    purpose: &str,
    identity: &Identity,
    body: &impl Serialize,
) -> Result<RequestBuilder, NetworkError> {
    let bytes = written(body)?;
    Ok(signed_bytes(request, purpose, identity, bytes).header(CONTENT_TYPE, "application/json"))
}

/// A body as JSON.
pub(crate) fn written(body: &impl Serialize) -> Result<Vec<u8>, NetworkError> {
    serde_json::to_vec(body).map_err(|error| NetworkError::Machine(error.to_string()))
}

/// A request with the signature of these bytes, which are to be its body.
pub(crate) fn signature_of(
    request: RequestBuilder,
    purpose: &str,
    identity: &Identity,
    bytes: &[u8],
) -> RequestBuilder {
    let signature = identity.sign(purpose, bytes);
    request
        .header(DEVICE_HEADER, identity.device.as_str())
        .header(SIGNATURE_HEADER, signature)
}

/// A request whose bytes are signed.
pub(crate) fn signed_bytes(
    request: RequestBuilder,
    purpose: &str,
    identity: &Identity,
    bytes: Vec<u8>,
) -> RequestBuilder {
    signature_of(request, purpose, identity, &bytes).body(bytes)
}
