//! Many listings in one request: published together, and read back together.
//!
//! A batch is bounded in bytes and in number, and each listing in it counts against the rate limit
//! of its device, so that a batch saves requests and opens no gate. Only devices have batches: a
//! stranger reads one listing at a time.

use super::listings::{SignedDocument, answer, judged};
use crate::auth::Bearer;
use crate::body::{Raw, of_json};
use crate::error::{HubError, RequestRefusal};
use crate::state::{HubState, Shared};
use crate::storage::port::{NewListing, Published};
use axum::Json;
use axum::extract::State;
use dhow_contract::hub::{
    AskListings, ListingOutcome, ListingOutcomes, ListingShown, ListingsShown, MAXIMUM_LISTING,
    MAXIMUM_LISTINGS, MAXIMUM_LISTINGS_BYTES, PublishListings, SignedListing,
};
use std::time::Instant;

/// Most bytes of a question for listings.
const ASKED_BYTES: usize = 64 * 1024;

/// A batch after each document was judged by itself.
#[derive(Default)]
struct JudgedBatch {
    /// What is to be published.
    sound: Vec<NewListing>,
    /// For each document of the batch its refusal, or none where it is sound.
    refusals: Vec<Option<ListingOutcome>>,
}

pub(crate) async fn publish(
    State(state): State<Shared>,
    bearer: Bearer,
    Raw(body): Raw<MAXIMUM_LISTINGS_BYTES>,
) -> Result<Json<ListingOutcomes>, HubError> {
    let batch: PublishListings = of_json(&body)?;
    drop(body);
    admit(&state, &bearer, batch.listings.len())?;
    let seller = bearer.seller.clone();
    // Two hundred signatures take too long to be checked where requests are served.
    let judging = tokio::task::spawn_blocking(move || judge_all(&bearer, batch.listings));
    let JudgedBatch { sound, refusals } = judging.await.map_err(|_| HubError::Stopping)??;
    let now = state.now_milliseconds();
    let published = state.storage.publish_listings(seller, sound, now).await?;
    let listings = in_order(refusals, published);
    Ok(Json(ListingOutcomes { listings }))
}

pub(crate) async fn read_back(
    State(state): State<Shared>,
    bearer: Bearer,
    Raw(body): Raw<ASKED_BYTES>,
) -> Result<Json<ListingsShown>, HubError> {
    let asked = of_json::<AskListings>(&body)?.listings;
    admit(&state, &bearer, asked.len())?;
    let documents = state
        .storage
        .published_documents(bearer.seller, asked.clone(), MAXIMUM_LISTINGS_BYTES)
        .await?;
    let shown = asked.into_iter().zip(documents).map(|(listing, document)| {
        let document = document.map(String::from_utf8).transpose();
        let document = document.map_err(crate::StorageError::damaged)?;
        Ok(ListingShown { listing, document })
    });
    let listings = shown.collect::<Result<_, crate::StorageError>>()?;
    Ok(Json(ListingsShown { listings }))
}

/// Lets so many listings of a device in, or tells how long to wait.
fn admit(state: &HubState, bearer: &Bearer, many: usize) -> Result<(), RequestRefusal> {
    if many > MAXIMUM_LISTINGS {
        return Err(RequestRefusal::Limit(MAXIMUM_LISTINGS));
    }
    state
        .listing_limit
        .take_many(&bearer.caller(), many, Instant::now())
        .map_err(RequestRefusal::TooMany)
}

/// Judges each document by itself. A failure of the hub's own is one of the whole batch.
fn judge_all(bearer: &Bearer, batch: Vec<SignedListing>) -> Result<JudgedBatch, HubError> {
    let mut all = JudgedBatch::default();
    for one in batch {
        let named = one.listing.clone();
        let refusal = match judge(bearer, one) {
            Ok(new) => {
                all.sound.push(new);
                None
            }
            Err(error) if error.is_refusal() => Some(ListingOutcome::Refused {
                listing: named,
                problem: error.problem(),
            }),
            Err(error) => return Err(error),
        };
        all.refusals.push(refusal);
    }
    Ok(all)
}

fn judge(bearer: &Bearer, one: SignedListing) -> Result<NewListing, HubError> {
    if one.document.len() > MAXIMUM_LISTING {
        return Err(RequestRefusal::TooLarge(MAXIMUM_LISTING).into());
    }
    let offered = SignedDocument {
        listing: &one.listing,
        signature: one.signature,
        document: one.document.into_bytes(),
    };
    judged(bearer, offered)
}

fn outcome(published: Published) -> ListingOutcome {
    match published {
        Published::Stands(state) => ListingOutcome::Taken(answer(state)),
        Published::Superseded(listing, counter) => ListingOutcome::Refused {
            listing,
            problem: HubError::from(RequestRefusal::Superseded(counter)).problem(),
        },
    }
}

/// The answers in the order of the documents.
fn in_order(
    refusals: Vec<Option<ListingOutcome>>,
    published: Vec<Published>,
) -> Vec<ListingOutcome> {
    let mut published = published.into_iter().map(outcome);
    let answers = refusals
        .into_iter()
        .map(|refusal| refusal.or_else(|| published.next()));
    answers.flatten().collect()
}
