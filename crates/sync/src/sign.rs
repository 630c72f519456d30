//! Ed25519 signatures of devices over batches: a hub can check them, keep them, hand them on, and
//! make none itself.

use crate::batch::signed_bytes;
use crate::problem::Problem;
use crate::{DeviceId, SellerId};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest as _, Sha256};

/// What a signature is about, besides the body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed<'a> {
    /// What the request is for, such as `push`; one line of text.
    pub purpose: &'a str,
    /// The seller.
    pub seller: &'a SellerId,
    /// The signing device.
    pub device: &'a DeviceId,
    /// The raw bytes of the body.
    pub body: &'a [u8],
}

impl Signed<'_> {
    fn bytes(&self) -> Vec<u8> {
        signed_bytes(self.purpose, self.seller, self.device, &Sha256::digest(self.body).into())
    }
}

/// The signature, base64 of 64 bytes.
#[must_use]
pub fn sign(signed: Signed<'_>, key: &SigningKey) -> String {
    STANDARD.encode(key.sign(&signed.bytes()).to_bytes())
}

/// Whether a device with this public key signed exactly this.
///
/// # Errors
/// [`Problem::SignatureRefused`] for anything else, unreadable text and weak keys included.
pub fn verify(signed: Signed<'_>, signature: &str, key: &VerifyingKey) -> Result<(), Problem> {
    let bytes = STANDARD.decode(signature).map_err(|_| Problem::SignatureRefused)?;
    let signature = Signature::from_slice(&bytes).map_err(|_| Problem::SignatureRefused)?;
    key.verify_strict(&signed.bytes(), &signature).map_err(|_| Problem::SignatureRefused)
}

/// A public key as text: base64 of 32 bytes.
#[must_use]
pub fn public_key_text(key: &VerifyingKey) -> String {
    STANDARD.encode(key.as_bytes())
}

/// A public key from its text.
///
/// # Errors
/// [`Problem::SignatureRefused`] for text that is no key, or one of the weak keys.
pub fn public_key(text: &str) -> Result<VerifyingKey, Problem> {
    let bytes = STANDARD.decode(text).map_err(|_| Problem::SignatureRefused)?;
    let bytes: [u8; 32] = bytes.try_into().map_err(|_| Problem::SignatureRefused)?;
    let key = VerifyingKey::from_bytes(&bytes).map_err(|_| Problem::SignatureRefused)?;
    if key.is_weak() { Err(Problem::SignatureRefused) } else { Ok(key) }
}
