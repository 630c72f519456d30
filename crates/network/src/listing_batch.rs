//! Listings in batches: published together, and read back together.
//!
//! A hub says at discovery how many listings it takes at once. One that says nothing is older: it
//! gets one after the other, each by the request it knows, and whoever publishes need not mind.

use crate::identity::written;
use crate::listing::SUPERSEDED;
use crate::transport::{LONG, read_json};
use crate::{DeviceClient, Distrust, HubRefusal, LiveListing, NetworkError, SealedListing};
use dhow_contract::hub::{
    AskListings, ListingOutcome, ListingOutcomes, ListingTaken, ListingsShown, MAXIMUM_LISTING,
    MAXIMUM_LISTINGS, MAXIMUM_LISTINGS_BYTES, PublishListings, SignedListing, purpose,
};
use reqwest::Method;
use std::ops::Range;

/// Bytes around a document in a batch: its id, its signature and the names of the members.
const ENVELOPE: usize = 512;

/// What became of one document of a batch.
pub type Taken = Result<ListingTaken, HubRefusal>;

impl DeviceClient {
    /// How many listings are best published or read back together: one where the hub is older
    /// than batches.
    ///
    /// # Errors
    /// Those of every method here.
    pub fn listings_at_once(&self) -> Result<usize, NetworkError> {
        let most = self.hub().limits()?.listings;
        let most = usize::try_from(most).unwrap_or(MAXIMUM_LISTINGS);
        Ok(most.clamp(1, MAXIMUM_LISTINGS))
    }

    /// Publishes sealed documents, each as the listing it is named by, and answers in their order
    /// what became of each: one that is refused does not keep the others back. Taken is not live:
    /// read them back with [`Self::read_back`].
    ///
    /// # Errors
    /// Those of every method here, when nothing is known of the rest.
    pub fn publish_all(
        &self,
        listings: &[(&str, SealedListing)],
    ) -> Result<Vec<Taken>, NetworkError> {
        let at_once = self.listings_at_once()?;
        let mut taken = Vec::with_capacity(listings.len());
        for part in parts(listings, at_once) {
            match &listings[part] {
                [(_, document)] if is_too_large(document) => taken.push(Err(too_large())),
                [(listing, document)] if at_once == 1 => {
                    taken.push(judged(self.publish(listing, document))?);
                }
                part => taken.extend(self.publish_batch(part)?),
            }
        }
        Ok(taken)
    }

    /// Reads listings back as the public sees them now, in their order; `None` where there is none
    /// or it was withdrawn. Only this, or [`crate::HubClient::read_listing`], may make the desk
    /// say "live": each document comes whole and is checked against its own hash.
    ///
    /// # Errors
    /// [`Distrust::Hash`] when a document is not the one its hash names.
    pub fn read_back(&self, listings: &[&str]) -> Result<Vec<Option<LiveListing>>, NetworkError> {
        let at_once = self.listings_at_once()?;
        let mut seen = Vec::with_capacity(listings.len());
        while let Some(rest) = listings.get(seen.len()..).filter(|rest| !rest.is_empty()) {
            match rest {
                [listing, ..] if at_once == 1 => {
                    let seller = &self.identity().seller;
                    seen.push(self.hub().read_listing(seller, listing)?);
                }
                _ => seen.extend(self.read_batch(&rest[..rest.len().min(at_once)])?),
            }
        }
        Ok(seen)
    }

    /// Publishes what fits into one request.
    fn publish_batch(
        &self,
        listings: &[(&str, SealedListing)],
    ) -> Result<Vec<Taken>, NetworkError> {
        let signed = listings
            .iter()
            .map(|(listing, document)| self.signed_listing(listing, document));
        let batch = PublishListings {
            listings: signed.collect::<Result<_, _>>()?,
        };
        let request = || {
            let request = self.request(Method::PUT, &["listings"]);
            Ok(self.hub().carrying(request.timeout(LONG), written(&batch)?))
        };
        let answer: ListingOutcomes = read_json(self.exchange(request)?)?;
        let named = answer.listings.iter().map(|judged| match judged {
            ListingOutcome::Taken(taken) => taken.listing.as_str(),
            ListingOutcome::Refused { listing, .. } => listing.as_str(),
        });
        if !named.eq(listings.iter().map(|(listing, _)| *listing)) {
            return Err(other_listings());
        }
        let taken = answer.listings.into_iter().map(|judged| match judged {
            ListingOutcome::Taken(taken) => Ok(taken),
            ListingOutcome::Refused { problem, .. } => Err(problem.into()),
        });
        Ok(taken.collect())
    }

    fn signed_listing(
        &self,
        listing: &str,
        document: &SealedListing,
    ) -> Result<SignedListing, NetworkError> {
        let text = String::from_utf8(document.bytes().to_vec());
        Ok(SignedListing {
            listing: listing.to_owned(),
            signature: self.identity().sign(purpose::LISTING, document.bytes()),
            document: text.map_err(|error| NetworkError::Machine(error.to_string()))?,
        })
    }

    /// Reads back the first of these: as many as the hub answers at once.
    fn read_batch(&self, listings: &[&str]) -> Result<Vec<Option<LiveListing>>, NetworkError> {
        let asked = AskListings {
            listings: listings
                .iter()
                .map(|listing| (*listing).to_owned())
                .collect(),
        };
        let request = || {
            let request = self.request(Method::POST, &["listings"]);
            Ok(request.timeout(LONG).json(&asked))
        };
        let answer: ListingsShown = read_json(self.exchange(request)?)?;
        let named = answer.listings.iter().map(|shown| shown.listing.as_str());
        let first = asked.listings.iter().map(String::as_str);
        if answer.listings.is_empty() || !named.eq(first.take(answer.listings.len())) {
            return Err(other_listings());
        }
        let seen = answer.listings.into_iter().map(|shown| {
            let document = shown.document.as_deref();
            document
                .map(|text| LiveListing::checked(text.as_bytes()))
                .transpose()
        });
        seen.collect()
    }
}

/// The hub speaks of other listings than it was asked of.
fn other_listings() -> NetworkError {
    Distrust::Answer("listings".to_owned()).into()
}

/// Tells a refusal of one document from one of the whole request, where it came alone.
fn judged(answer: Result<ListingTaken, NetworkError>) -> Result<Taken, NetworkError> {
    const OF_ONE: [&str; 6] = [
        "document-invalid",
        "hash-mismatch",
        SUPERSEDED,
        "malformed",
        "signature-refused",
        "too-large",
    ];
    match answer {
        Err(NetworkError::Refused(refusal)) if OF_ONE.contains(&refusal.code.as_str()) => {
            Ok(Err(refusal))
        }
        answer => answer.map(Ok),
    }
}

/// Whether no hub would take a document. It is not sent then: a request that is too large as a
/// whole is refused before it is read, and looks like a line that is down.
fn is_too_large(document: &SealedListing) -> bool {
    document.bytes().len() > MAXIMUM_LISTING
}

/// What a hub would say of such a document.
fn too_large() -> HubRefusal {
    HubRefusal {
        code: "too-large".to_owned(),
        ..HubRefusal::bare(413, None)
    }
}

/// Cuts listings into requests of so many, and of so many bytes however much has to be escaped.
/// A document that is too large stands alone.
fn parts(listings: &[(&str, SealedListing)], at_once: usize) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut bytes = 0;
    for (index, (_, document)) in listings.iter().enumerate() {
        let more = if is_too_large(document) {
            MAXIMUM_LISTINGS_BYTES + 1
        } else {
            2 * document.bytes().len() + ENVELOPE
        };
        match parts.last_mut() {
            Some(part) if part.len() < at_once && bytes + more <= MAXIMUM_LISTINGS_BYTES => {
                part.end = index + 1;
                bytes += more;
            }
            _ => {
                parts.push(index..index + 1);
                bytes = more;
            }
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_request_holds_so_many_listings_and_so_many_bytes() {
        let check = |lengths: &[usize], at_once: usize, expect: &[usize]| {
            let listings: Vec<_> = lengths
                .iter()
                .map(|length| SealedListing::of(json!({"name": "x".repeat(*length)})))
                .map(|document| ("lst_1", document))
                .collect();
            let cut: Vec<_> = parts(&listings, at_once)
                .into_iter()
                .map(|part| part.len())
                .collect();
            assert_eq!(cut, expect, "{lengths:?} by {at_once}");
        };
        let large = MAXIMUM_LISTINGS_BYTES / 5;
        check(&[], 200, &[]);
        check(&[1; 5], 200, &[5]);
        check(&[1; 5], 2, &[2, 2, 1]);
        check(&[1; 3], 1, &[1, 1, 1]);
        check(&[large; 5], 200, &[2, 2, 1]);
        check(&[large, 1, large, 1], 200, &[4]);
        let too_large = MAXIMUM_LISTING + 1;
        check(&[1, too_large, 1, 1], 200, &[1, 1, 2]);
    }
}
