//! Publishing: one signed document, named by its own hash, becomes what the public sees.

use crate::auth::Bearer;
use crate::body::{Raw, of_json};
use crate::error::{HubError, RequestRefusal};
use crate::identity::{check_signature, named_device, signature, sound_id};
use crate::state::Shared;
use crate::storage::port::{ListingVersion, NewListing, PublishedState};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use dhow_contract::hub::{ListingTaken, MAXIMUM_LISTING, purpose};
use dhow_sync::hash::canonical;
use dhow_sync::{Hash, Json as Document};

pub(crate) async fn publish(
    State(state): State<Shared>,
    bearer: Bearer,
    Path((_, listing)): Path<(String, String)>,
    headers: HeaderMap,
    Raw(body): Raw<MAXIMUM_LISTING>,
) -> Result<Json<ListingTaken>, HubError> {
    if named_device(&headers)? != bearer.device.device {
        return Err(RequestRefusal::Signature.into());
    }
    let new = judged(
        &bearer,
        SignedDocument {
            listing: &listing,
            signature: signature(&headers)?,
            document: body.to_vec(),
        },
    )?;
    let now = state.now_milliseconds();
    let published = state
        .storage
        .publish_listings(bearer.seller, vec![new], now)
        .await?;
    let published = published.into_iter().next().map(answer);
    Ok(Json(published.ok_or(RequestRefusal::NotFound)?))
}

pub(crate) async fn withdraw(
    State(state): State<Shared>,
    bearer: Bearer,
    Path((_, listing)): Path<(String, String)>,
) -> Result<Json<ListingTaken>, HubError> {
    let now = state.now_milliseconds();
    Ok(Json(answer(
        state
            .storage
            .withdraw_listing(bearer.seller, listing, now)
            .await?,
    )))
}

/// A document that a device wants to be published, alone or in a batch.
pub(super) struct SignedDocument<'a> {
    pub(super) listing: &'a str,
    pub(super) signature: String,
    pub(super) document: Vec<u8>,
}

/// What is to be published of a document: signed by the bearer's device, and sound by itself.
pub(super) fn judged(bearer: &Bearer, offered: SignedDocument<'_>) -> Result<NewListing, HubError> {
    let SignedDocument {
        listing,
        signature,
        document,
    } = offered;
    let Bearer { seller, device, .. } = bearer;
    check_signature(device, purpose::LISTING, seller, &signature, &document)?;
    let listing = sound_id(listing)?.to_owned();
    let version = ListingVersion {
        hash: checked_hash(&listing, &document)?.to_string(),
        device: device.device.clone(),
        signature,
        document,
    };
    Ok(NewListing { listing, version })
}

pub(super) fn answer(state: PublishedState) -> ListingTaken {
    let PublishedState {
        listing,
        hash,
        revision,
        ..
    } = state;
    ListingTaken {
        listing,
        hash,
        revision,
    }
}

/// The hash of a document that can be published: a canonical map without fractions that names its
/// listing and its own hash. Canonical, because two readers of other bytes could see two documents.
fn checked_hash(listing: &str, body: &[u8]) -> Result<Hash, RequestRefusal> {
    let mut document: Document = of_json(body)?;
    if canonical(&document) != body {
        return Err(RequestRefusal::Document("not-canonical"));
    }
    if holds_fraction(&document) {
        return Err(RequestRefusal::Document("float"));
    }
    let members = document
        .as_object_mut()
        .ok_or(RequestRefusal::Document("not-a-map"))?;
    if members.get("id").and_then(Document::as_str) != Some(listing) {
        return Err(RequestRefusal::Document("other-listing"));
    }
    let named = members.remove("hash").ok_or(RequestRefusal::HashMismatch)?;
    let hash = Hash::of(Some(&document));
    if named.as_str() == Some(hash.as_str()) {
        Ok(hash)
    } else {
        Err(RequestRefusal::HashMismatch)
    }
}

/// Whether a number with a fraction or an exponent stands anywhere: amounts are decimal text.
fn holds_fraction(value: &Document) -> bool {
    match value {
        Document::Number(number) => number.is_f64(),
        Document::Array(items) => items.iter().any(holds_fraction),
        Document::Object(members) => members.values().any(holds_fraction),
        Document::Null | Document::Bool(_) | Document::String(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sealed(mut document: Document) -> Vec<u8> {
        let hash = Hash::of(Some(&document));
        document["hash"] = json!(hash.as_str());
        canonical(&document)
    }

    #[test]
    fn only_a_canonical_document_that_names_itself_is_published() {
        let check = |body: &[u8], expect: Result<(), RequestRefusal>| {
            assert_eq!(
                checked_hash("lst_1", body).map(drop),
                expect,
                "{}",
                String::from_utf8_lossy(body)
            );
        };
        let good = sealed(json!({"id": "lst_1", "list": ["a", 1], "name": {"de": "Tüte"}}));
        check(&good, Ok(()));
        check(b"{", Err(RequestRefusal::Malformed));
        check(b"[]", Err(RequestRefusal::Document("not-a-map")));
        check(
            &[b" ", good.as_slice()].concat(),
            Err(RequestRefusal::Document("not-canonical")),
        );
        check(
            br#"{"id":"lst_1","id":"lst_1"}"#,
            Err(RequestRefusal::Document("not-canonical")),
        );
        check(
            &sealed(json!({"id": "lst_2"})),
            Err(RequestRefusal::Document("other-listing")),
        );
        check(
            &sealed(json!({"id": "lst_1", "price": 6.4})),
            Err(RequestRefusal::Document("float")),
        );
        check(br#"{"id":"lst_1"}"#, Err(RequestRefusal::HashMismatch));
        check(
            br#"{"hash":"b3:00","id":"lst_1"}"#,
            Err(RequestRefusal::HashMismatch),
        );
    }
}
