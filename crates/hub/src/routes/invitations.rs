//! A further device comes in with a code that a person carried over.

use crate::auth::{Bearer, Stranger};
use crate::body::{Raw, of_json};
use crate::error::HubError;
use crate::identity::{made_now, of_new_device, sha256, verified};
use crate::routes::sellers::SMALL;
use crate::state::Shared;
use crate::storage::port::NewInvitation;
use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use dhow_contract::hub::{DeviceEnrolled, Invitation, JoinSeller, purpose};
use dhow_sync::SellerId;
use jiff::SignedDuration;

/// How long a code works.
const LIFE: SignedDuration = SignedDuration::from_mins(15);
/// Digits that are not taken for one another (Crockford's base 32).
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Digits of a code: fifty bits.
const LENGTH: usize = 10;

pub(crate) async fn invite(
    State(state): State<Shared>,
    bearer: Bearer,
) -> Result<Json<Invitation>, HubError> {
    let code = code_of(state.random::<LENGTH>()?);
    let code_hash = hash_of(&code);
    let now = state.now();
    let expires = now.checked_add(LIFE).unwrap_or(now);
    let invitation = NewInvitation {
        code_hash,
        expires_at: expires.as_millisecond(),
    };
    state
        .storage
        .invite(bearer.seller, invitation, now.as_millisecond())
        .await?;
    let (first, last) = code.split_at(LENGTH / 2);
    Ok(Json(Invitation {
        code: format!("{first}-{last}"),
        expires_at: expires.to_string(),
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
    verified(
        &device,
        purpose::JOIN,
        &SellerId::new(purpose::NO_SELLER),
        &headers,
        &body,
    )?;
    made_now(&state, &asked.created)?;
    let code_hash = hash_of(&as_typed(&asked.code));
    let now = state.now_milliseconds();
    Ok(Json(state.storage.join(code_hash, device, now).await?))
}

/// A code out of chance.
fn code_of(chance: [u8; LENGTH]) -> String {
    chance
        .iter()
        .map(|byte| char::from(DIGITS[usize::from(byte % 32)]))
        .collect()
}

/// A code as a person may have typed it: small letters, gaps, and letters that look like digits.
fn as_typed(text: &str) -> String {
    let digits = text
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_uppercase());
    digits
        .map(|letter| match letter {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

/// What is kept of a code.
fn hash_of(code: &str) -> [u8; 32] {
    sha256(format!("dhow/1 invitation\n{code}").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_typed_in_many_ways() {
        let code = code_of([0, 1, 31, 17, 20, 255, 32, 33, 64, 10]);
        insta::assert_snapshot!(code, @"01ZHMZ010A");
        for typed in ["01zhm-z010a", "O1ZHM Z0IOA", " o l z h m z 0 1 0 a "] {
            assert_eq!(as_typed(typed), code, "{typed}");
        }
        assert_ne!(as_typed("01ZHM-Z010B"), code);
    }
}
