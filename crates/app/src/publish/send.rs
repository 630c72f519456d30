//! Listings on their way: what is to go is withdrawn, the others are sent in batches, and both count
//! only when they were read back.
//!
//! A batch is one request out, one request back and one transaction here. What stops between the
//! two requests leaves its listings waiting, and the next exchange sends and reads them again.

use super::listing_document::is_withheld;
use super::withdrawn::{self, refused};
use crate::app::App;
use crate::events::News;
use crate::failure::{AppError, Result};
use crate::pricing::{ReadyMarket, ready_markets};
use crate::sync::client;
use dhow_contract::Tag;
use dhow_domain::id::ProductId;
use dhow_network::{DeviceClient, HubRefusal, SealedListing};
use dhow_store::{ListingState, PendingListing, ReadTransaction, read};
use dhow_sync::Json;
use std::collections::HashSet;

/// What an exchange did with listings.
#[derive(Debug, Default)]
pub(crate) struct PublishOutcome {
    /// How many are live after it.
    pub(crate) live: u64,
    /// Those that it took off the hub.
    pub(crate) withdrawn: Vec<PendingListing>,
    /// Whether documents were sealed anew on their way.
    pub(crate) is_resealed: bool,
}

/// Takes every listing off the hub that is to go, sends every one that waits, and reads them back. A
/// listing that the hub refuses does not keep the others back: the refusal comes at the end.
pub(crate) fn send(app: &App, news: &mut News) -> Result<PublishOutcome> {
    let leaving = withdrawn::queue(app, news)?;
    let (waiting, all) = waiting(app, &leaving)?;
    let mut sent = PublishOutcome {
        live: all.saturating_sub((waiting.len() + leaving.len()) as u64),
        ..PublishOutcome::default()
    };
    if waiting.is_empty() && leaving.is_empty() {
        return Ok(sent);
    }
    let client = client(app)?;
    let count = (waiting.len() + leaving.len()) as u64;
    let job = app.job("publish", "listings", Some(count));
    let (mut done, mut refused) = (0, Vec::new());
    for batch in leaving.chunks(client.listings_at_once()?) {
        job.step(done)?;
        done += batch.len() as u64;
        let (gone, refusals) = withdrawn::withdraw(app, &client, batch, news)?;
        sent.withdrawn.extend(gone);
        refused.extend(refusals);
    }
    let sending = Sending {
        app,
        client: &client,
        markets: app.ask(|reading| ready_markets(reading, app.host.today()))?,
    };
    for batch in waiting.chunks(client.listings_at_once()?) {
        for _ in batch {
            job.step(done)?;
            done += 1;
        }
        let former = batch;
        let mut batch = batch.to_vec();
        refused.extend(sending.send(&mut batch, news)?);
        sent.is_resealed |= batch != former;
        sent.live += sending.read_back(&batch, news)?;
    }
    refused.into_iter().next().map_or(Ok(sent), Err)
}

/// The hub was put back to an earlier state: what buyers saw is looked at again. What it has nothing
/// of is sent again; what it has otherwise is told, for the other may be the newer one.
pub(crate) fn look_again(app: &App, news: &mut News) -> Result<()> {
    let client = client(app)?;
    let seen_before = app.ask(|reading| Ok(read::seen_listings(reading)?))?;
    for batch in seen_before.chunks(client.listings_at_once()?) {
        let ids: Vec<_> = batch.iter().map(|listing| listing.id.as_str()).collect();
        let seen = client.read_back(&ids)?;
        app.keep(news, |edit| {
            for (listing, seen) in batch.iter().zip(seen) {
                let seen = seen.map(|live| live.hash.to_string());
                match seen {
                    None => edit.queue_listing_again(&listing.id)?,
                    Some(_) if is_live(listing, &seen) => {}
                    Some(other) => edit.note_read_back(&listing.id, Some(&other))?,
                }
            }
            Ok(())
        })?;
    }
    if !seen_before.is_empty() {
        news.add([Tag::Network, Tag::Catalogue]);
    }
    Ok(())
}

/// Listings that wait and do not leave, and how many there are of all.
fn waiting(app: &App, leaving: &[PendingListing]) -> Result<(Vec<PendingListing>, u64)> {
    let (mut waiting, all) = app.ask(|reading| {
        Ok((
            read::pending_listings(reading)?,
            read::listing_count(reading)?,
        ))
    })?;
    let going: HashSet<&str> = leaving.iter().map(|listing| listing.id.as_str()).collect();
    waiting.retain(|listing| !going.contains(listing.id.as_str()));
    Ok((waiting, all))
}

/// What a batch is sent with.
struct Sending<'a> {
    app: &'a App,
    client: &'a DeviceClient,
    /// Made ready once, for all batches.
    markets: Vec<ReadyMarket>,
}

impl Sending<'_> {
    /// Sends what of a batch was not sent yet. Answers what the hub refused.
    fn send(&self, batch: &mut [PendingListing], news: &mut News) -> Result<Vec<AppError>> {
        let mut queued: Vec<_> = batch
            .iter_mut()
            .filter(|listing| listing.state == ListingState::Queued)
            .collect();
        let mut refused_here = Vec::new();
        // What another device, or this one before it was restored, signed further is signed over.
        for is_last in [false, true] {
            let mut behind = Vec::new();
            for (listing, refusal) in self.offer(queued)? {
                match refusal.next_counter().filter(|_| !is_last) {
                    Some(counter) => behind.push((listing, counter)),
                    None => refused_here.push(refused(listing, &refusal)),
                }
            }
            queued = self.raise(behind, news)?;
            if queued.is_empty() {
                break;
            }
        }
        Ok(refused_here)
    }

    /// Sends listings, and answers those that the hub refused.
    fn offer<'l>(
        &self,
        queued: Vec<&'l mut PendingListing>,
    ) -> Result<Vec<(&'l mut PendingListing, HubRefusal)>> {
        if queued.is_empty() {
            return Ok(Vec::new());
        }
        let ids: Vec<String> = queued.iter().map(|listing| listing.id.clone()).collect();
        let documents = self.app.ask(|reading| documents(reading, &ids))?;
        let taken = self.client.publish_all(&documents)?;
        let refused = queued.into_iter().zip(taken);
        let refused = refused.filter_map(|(listing, taken)| Some((listing, taken.err()?)));
        Ok(refused.collect())
    }

    /// Lets listings count further, as far as this.
    fn raise<'l>(
        &self,
        behind: Vec<(&'l mut PendingListing, u64)>,
        news: &mut News,
    ) -> Result<Vec<&'l mut PendingListing>> {
        if behind.is_empty() {
            return Ok(Vec::new());
        }
        self.app.keep(news, |edit| {
            let raised = behind.into_iter().map(|(listing, counter)| {
                let document = document(edit.connection(), &listing.id)?;
                let sealed = SealedListing::counted(document, counter);
                listing.head = sealed.hash().to_string();
                let text = String::from_utf8_lossy(sealed.bytes());
                edit.reseal_listing(&listing.id, &listing.head, &text)?;
                Ok(listing)
            });
            raised.collect()
        })
    }

    /// Notes what buyers see of a batch; answers how much of it is what was sent.
    fn read_back(&self, batch: &[PendingListing], news: &mut News) -> Result<u64> {
        let ids: Vec<_> = batch.iter().map(|listing| listing.id.as_str()).collect();
        let seen: Vec<Option<String>> = self
            .client
            .read_back(&ids)?
            .into_iter()
            .map(|live| live.map(|live| live.hash.to_string()))
            .collect();
        let seen: Vec<_> = batch.iter().zip(&seen).collect();
        let live: Vec<_> = seen.iter().filter(|(it, seen)| is_live(it, seen)).collect();
        let products = live.iter().map(|(listing, _)| listing.product.as_str());
        let withheld = self.app.keep(news, |edit| {
            let withheld = self.withheld(edit.connection(), products.clone())?;
            for (listing, seen) in &seen {
                edit.note_read_back(&listing.id, seen.as_deref())?;
            }
            for (listing, _) in live.iter().filter(|(it, _)| withheld.contains(&it.product)) {
                edit.note_withheld(&listing.id)?;
            }
            Ok(withheld)
        })?;
        if seen.iter().any(|(it, seen)| is_news(it, seen, &withheld)) {
            news.add([Tag::Network, Tag::Catalogue]);
        }
        Ok(live.len() as u64)
    }

    /// Which of these products have a price that is held back; of one that is gone, none is.
    fn withheld<'a>(
        &self,
        reading: &ReadTransaction,
        products: impl Iterator<Item = &'a str>,
    ) -> Result<HashSet<String>> {
        let ids: Vec<_> = products
            .filter_map(|id| ProductId::parse(id).ok())
            .collect();
        let mut withheld = HashSet::new();
        read::each_product(reading, &ids, |product| -> Result<()> {
            if is_withheld(&product, &self.markets)? {
                withheld.insert(product.id.to_string());
            }
            Ok(())
        })?;
        Ok(withheld)
    }
}

/// The documents of listings, sealed.
fn documents<'a>(
    reading: &ReadTransaction,
    listings: &'a [String],
) -> Result<Vec<(&'a str, SealedListing)>> {
    let sealed = listings.iter().map(|listing| {
        let document = document(reading, listing)?;
        Ok((listing.as_str(), SealedListing::of(document)))
    });
    sealed.collect()
}

/// The document of a listing as it was made last.
fn document(reading: &ReadTransaction, listing: &str) -> Result<Json> {
    let document = read::listing_document(reading, listing)?.unwrap_or_default();
    Ok(serde_json::from_str(&document).unwrap_or(Json::Null))
}

/// Whether buyers see what was published last.
fn is_live(listing: &PendingListing, seen: &Option<String>) -> bool {
    seen.as_ref() == Some(&listing.head)
}

/// Whether what was read back changes where a listing stands.
fn is_news(listing: &PendingListing, seen: &Option<String>, withheld: &HashSet<String>) -> bool {
    let state = match (is_live(listing, seen), withheld.contains(&listing.product)) {
        (false, _) => ListingState::NotLive,
        (true, false) => ListingState::Live,
        (true, true) => ListingState::Held,
    };
    (state, seen) != (listing.state, &listing.live)
}
