//! Who signs: ids that are safe to sign and to keep, keys that are keys, dates that are now.

use crate::error::{HubError, RequestRefusal};
use crate::state::HubState;
use crate::storage::port::{Candidate, Device, Statement};
use axum::http::HeaderMap;
use dhow_contract::hub::{DEVICE_HEADER, NewDevice, SIGNATURE_HEADER};
use dhow_sync::sign::{self, Signed};
use dhow_sync::{DeviceId, SellerId};
use ed25519_dalek::VerifyingKey;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

/// Most characters of an id.
const MAXIMUM_ID: usize = 80;
/// Most characters of a name.
const MAXIMUM_NAME: usize = 200;
/// How far a request's date may be from the hub's time.
const SKEW: SignedDuration = SignedDuration::from_mins(5);

/// Checks an id: letters, digits, `_`, `-` and `.` only, so that it is one line of what is signed
/// and one segment of a path.
pub(crate) fn sound_id(text: &str) -> Result<&str, RequestRefusal> {
    let safe = text
        .bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte));
    let sized = (1..=MAXIMUM_ID).contains(&text.len()) && !text.starts_with('.');
    if safe && sized {
        Ok(text)
    } else {
        Err(RequestRefusal::Malformed)
    }
}

/// Checks a name for people: not too long, nothing invisible in it.
pub(crate) fn sound_name(text: &str) -> Result<String, RequestRefusal> {
    let sound = text.chars().count() <= MAXIMUM_NAME && !text.chars().any(char::is_control);
    if sound {
        Ok(text.to_owned())
    } else {
        Err(RequestRefusal::Malformed)
    }
}

/// Reads how a device presents itself.
pub(crate) fn of_new_device(new: &NewDevice) -> Result<Device, HubError> {
    let key = sign::public_key(&new.public_key)?;
    Ok(Device {
        device: DeviceId::new(sound_id(&new.device)?),
        name: sound_name(&new.name)?,
        public_key: key.to_bytes(),
        revoked: false,
    })
}

/// The device a request says it is signed by.
pub(crate) fn named_device(headers: &HeaderMap) -> Result<DeviceId, RequestRefusal> {
    let named = headers
        .get(DEVICE_HEADER)
        .and_then(|name| name.to_str().ok())
        .ok_or(RequestRefusal::Signature)?;
    Ok(DeviceId::new(sound_id(named)?))
}

/// The signature of a request.
pub(crate) fn signature(headers: &HeaderMap) -> Result<String, RequestRefusal> {
    let text = headers
        .get(SIGNATURE_HEADER)
        .and_then(|text| text.to_str().ok());
    text.map(str::to_owned).ok_or(RequestRefusal::Signature)
}

/// Checks that a device signed this body for this purpose, in its own name, and answers the
/// signature.
pub(crate) fn verified(
    device: &Device,
    purpose: &str,
    seller: &SellerId,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<String, HubError> {
    if named_device(headers)? != device.device {
        return Err(RequestRefusal::Signature.into());
    }
    let signature = signature(headers)?;
    check_signature(device, purpose, seller, &signature, body)?;
    Ok(signature)
}

/// A device that presents itself, with what it signed.
pub(crate) fn presented(
    device: Device,
    purpose: &str,
    seller: &SellerId,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Candidate, HubError> {
    let signature = verified(&device, purpose, seller, headers, body)?;
    let presents = Statement {
        device: device.device.to_string(),
        body: body.to_vec(),
        signature,
    };
    Ok(Candidate {
        device,
        presents,
        voucher: None,
    })
}

/// Checks that a signature is this device's over this body for this purpose.
pub(crate) fn check_signature(
    device: &Device,
    purpose: &str,
    seller: &SellerId,
    signature: &str,
    body: &[u8],
) -> Result<(), HubError> {
    let key =
        VerifyingKey::from_bytes(&device.public_key).map_err(|_| RequestRefusal::Signature)?;
    let signed = Signed {
        purpose,
        seller,
        device: &device.device,
        body,
    };
    Ok(sign::verify(signed, signature, &key)?)
}

/// Checks that a request was made now, by the hub's clock.
pub(crate) fn made_now(state: &HubState, created: &str) -> Result<(), RequestRefusal> {
    let created: Timestamp = created.parse().map_err(|_| RequestRefusal::Malformed)?;
    let now = state.now();
    let apart = created.duration_since(now).abs();
    if apart <= SKEW {
        Ok(())
    } else {
        Err(RequestRefusal::ClockSkew(now.to_string()))
    }
}

/// An instant as it is told.
pub(crate) fn instant(milliseconds: i64) -> String {
    Timestamp::from_millisecond(milliseconds).map_or(String::new(), |it| it.to_string())
}

/// The SHA-256 of bytes.
pub(crate) fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_one_harmless_word() {
        let check = |id: &str, expect: bool| assert_eq!(sound_id(id).is_ok(), expect, "{id:?}");
        check("sel_0193f0a1-7b", true);
        check("lst_1.v2", true);
        check("", false);
        check("..", false);
        check("a/b", false);
        check("a b", false);
        check("sel_1\ndev_2", false);
        check("größe", false);
        check("a@b3:00", false);
        check(&"x".repeat(80), true);
        check(&"x".repeat(81), false);
    }
}
