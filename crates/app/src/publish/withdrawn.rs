//! Listings on their way off the hub: of goods that are not for sale any more, are gone, or that no
//! market sells. Each is gone only when it was read back as gone.

use super::listing_document::{Projection, is_offered};
use crate::app::App;
use crate::events::News;
use crate::failure::{AppError, Result};
use crate::pricing::ready_markets;
use dhow_contract::publish::WithdrawnListing;
use dhow_contract::{Code, Failure, Tag};
use dhow_domain::catalogue::ProductStatus;
use dhow_domain::id::ProductId;
use dhow_network::{DeviceClient, HubRefusal, NetworkError};
use dhow_store::{ListingState, PendingListing, ReadTransaction, read};
use dhow_sync::{Hash, Json};
use jiff::civil::Date;
use std::collections::HashSet;

/// What the hub says of a listing that it never had: nothing is to be taken away.
const NOT_FOUND: u16 = 404;

/// As of which change and day it was asked what no market sells any more.
const LOOKED_AT: &str = "listings.lookedAt";

/// Takes a batch of listings off the hub and reads them back. Answers those that are gone, and what
/// the hub refused.
pub(super) fn withdraw(
    app: &App,
    client: &DeviceClient,
    batch: &[PendingListing],
    news: &mut News,
) -> Result<(Vec<PendingListing>, Vec<AppError>)> {
    let mut refusals = Vec::new();
    for listing in batch {
        match client.withdraw(&listing.id) {
            Err(NetworkError::Refused(refusal)) if refusal.status != NOT_FOUND => {
                refusals.push(refused(listing, &refusal));
            }
            Err(NetworkError::Refused(_)) | Ok(_) => {}
            Err(error) => return Err(error.into()),
        }
    }
    let gone = read_back(app, client, batch, news)?;
    Ok((gone, refusals))
}

fn read_back(
    app: &App,
    client: &DeviceClient,
    batch: &[PendingListing],
    news: &mut News,
) -> Result<Vec<PendingListing>> {
    let ids: Vec<_> = batch.iter().map(|listing| listing.id.as_str()).collect();
    let seen = client.read_back(&ids)?;
    app.keep(news, |edit| {
        for (listing, seen) in batch.iter().zip(&seen) {
            match seen {
                None => edit.note_withdrawn(&listing.id)?,
                Some(_) => edit.queue_withdrawals(std::slice::from_ref(listing))?,
            }
        }
        Ok(())
    })?;
    news.add([Tag::Network, Tag::Catalogue]);
    let gone = batch.iter().zip(&seen).filter(|(_, seen)| seen.is_none());
    Ok(gone.map(|(listing, _)| listing.clone()).collect())
}

/// Lets listings wait that are to go, and answers them. Where an exchange breaks off, they are seen
/// to wait, and the next one takes them.
pub(super) fn queue(app: &App, news: &mut News) -> Result<Vec<PendingListing>> {
    keep_sold(app, news)?;
    note_unsold(app, news)?;
    let leaving = app.ask(|reading| Ok(read::leaving_listings(reading)?))?;
    let is_news = |listing: &PendingListing| listing.state != ListingState::Queued;
    if leaving.iter().any(is_news) {
        app.keep(news, |edit| Ok(edit.queue_withdrawals(&leaving)?))?;
    }
    Ok(leaving)
}

/// Finds what no market sells any more, whoever changed a price, a market or a rate. Goods are
/// looked at only where they or the day changed since this was asked last.
fn note_unsold(app: &App, news: &mut News) -> Result<()> {
    let today = app.host.today();
    let (mark, is_looked_at) = app.ask(|reading| {
        let mark = format!("{} {today}", read::newest_change(reading)?);
        let former = read::setting(reading, LOOKED_AT)?;
        let is_looked_at = former.as_ref() == Some(&mark) || !read::has_listings(reading)?;
        Ok((mark, is_looked_at))
    })?;
    if is_looked_at {
        return Ok(());
    }
    let unsold = app.ask_known(|reading, known| {
        let keys: Vec<i64> = known.unsold().collect();
        let offered = read::offered_listings(reading, &read::ids_of(reading, &keys)?)?;
        let sold = sold_now(reading, offered.clone(), today)?;
        let sold: HashSet<String> = sold.into_iter().map(|listing| listing.id).collect();
        let unsold = offered.into_iter().filter(|it| !sold.contains(&it.id));
        Ok(unsold.collect::<Vec<_>>())
    })?;
    if !unsold.is_empty() {
        news.add([Tag::Network, Tag::Catalogue]);
    }
    app.keep(news, |edit| {
        for listing in &unsold {
            edit.note_leaving(&listing.id)?;
        }
        Ok(edit.set(LOOKED_AT, Some(&mark))?)
    })
}

/// What no market sold when it was looked at last, and one does now, stays.
fn keep_sold(app: &App, news: &mut News) -> Result<()> {
    let unsold = app.ask(|reading| Ok(read::unsold_listings(reading)?))?;
    if unsold.is_empty() {
        return Ok(());
    }
    let sold = app.ask(|reading| sold_now(reading, unsold, app.host.today()))?;
    if sold.is_empty() {
        return Ok(());
    }
    app.keep(news, |edit| {
        for listing in &sold {
            edit.note_sold(&listing.id)?;
        }
        Ok(())
    })
}

/// Those of these listings whose goods some market sells as they stand now.
fn sold_now(
    reading: &ReadTransaction,
    listings: Vec<PendingListing>,
    today: Date,
) -> Result<Vec<PendingListing>> {
    let seller = read::seller(reading)?;
    let markets = ready_markets(reading, today)?;
    let projection = Projection {
        seller: &seller,
        markets: &markets,
    };
    let mut sold = Vec::new();
    for listing in listings {
        let former = read::listing_document(reading, &listing.id)?;
        let former: Option<Json> = former.and_then(|it| serde_json::from_str(&it).ok());
        let product = ProductId::parse(&listing.product).ok();
        let mut is_sold = false;
        read::each_product(reading, product.as_slice(), |product| -> Result<()> {
            let inputs = Hash::of(None);
            let document = projection.document(&listing.id, &product, &inputs, former.as_ref())?;
            is_sold = product.status == ProductStatus::Active && is_offered(&document);
            Ok(())
        })?;
        sold.extend(is_sold.then_some(listing));
    }
    Ok(sold)
}

/// A listing that is gone, by its product as people name it.
pub(super) fn told(
    reading: &ReadTransaction,
    listing: &PendingListing,
) -> Result<WithdrawnListing> {
    let product = ProductId::parse(&listing.product).ok();
    let sku = product.map(|product| read::leading_sku(reading, product));
    Ok(WithdrawnListing {
        listing: listing.id.clone(),
        product: listing.product.clone(),
        sku: sku.transpose()?.flatten(),
    })
}

/// A listing that the hub did not take, or did not let go, by its product.
pub(super) fn refused(listing: &PendingListing, refusal: &HubRefusal) -> AppError {
    Failure::new(Code::HubRefused)
        .with("reason", &refusal.code)
        .with("product", &listing.product)
        .into()
}
