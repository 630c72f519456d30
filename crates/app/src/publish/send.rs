//! Listings on their way: sent, and live only when they were read back.

use super::listing_document::is_held;
use crate::app::App;
use crate::catalogue::look_up_product;
use crate::events::News;
use crate::failure::{AppError, Result};
use crate::pricing::{ReadyMarket, ready_markets};
use crate::sync::client;
use dhow_contract::Tag;
use dhow_contract::catalogue::ProductRequest;
use dhow_network::{DeviceClient, SealedListing};
use dhow_store::{ListingRow, ListingState, read};
use dhow_sync::Json;

/// Sends every listing that waits and reads it back. Answers how many are live.
pub(crate) fn send(app: &App, news: &mut News) -> Result<u64> {
    let listings = app.ask(|reading| Ok(read::listings(reading)?))?;
    let (live, waiting): (Vec<_>, Vec<_>) = listings.into_iter().partition(is_settled);
    let mut live = live.len() as u64;
    if waiting.is_empty() {
        return Ok(live);
    }
    let client = client(app)?;
    let markets = app.ask(|reading| ready_markets(reading, app.host.today()))?;
    let job = app.job("publish", "listings", Some(waiting.len() as u64));
    for (done, listing) in waiting.iter().enumerate() {
        job.step(done as u64)?;
        if listing.state == ListingState::Queued {
            let document: Json = serde_json::from_str(&listing.document).unwrap_or(Json::Null);
            client.publish(&listing.id, &SealedListing::of(document))?;
        }
        live += u64::from(read_back(app, &client, &markets, listing, news)?);
    }
    Ok(live)
}

/// Whether what was published last has been read back already; then there is nothing to ask.
fn is_settled(listing: &ListingRow) -> bool {
    listing.state != ListingState::Queued && listing.live.as_ref() == Some(&listing.head)
}

/// Notes what buyers see of a listing; answers whether that is what was sent.
fn read_back(
    app: &App,
    client: &DeviceClient,
    markets: &[ReadyMarket],
    listing: &ListingRow,
    news: &mut News,
) -> Result<bool> {
    let seen = client
        .hub()
        .read_listing(&client.identity().seller, &listing.id)?;
    let seen = seen.map(|live| live.hash.to_string());
    let is_live = seen.as_ref() == Some(&listing.head);
    let held = is_live && holds_back(app, &listing.product, markets)?;
    app.keep(news, |edit| {
        edit.note_read_back(&listing.id, seen.as_deref())?;
        if held {
            edit.note_held(&listing.id)?;
        }
        Ok(())
    })?;
    let state = match (is_live, held) {
        (false, _) => ListingState::NotLive,
        (true, false) => ListingState::Live,
        (true, true) => ListingState::Held,
    };
    if (state, &seen) != (listing.state, &listing.live) {
        news.add([Tag::Network, Tag::Catalogue]);
    }
    Ok(is_live)
}

/// Whether a price of the product is held back; of a product that is gone, none is.
fn holds_back(app: &App, product: &str, markets: &[ReadyMarket]) -> Result<bool> {
    let request = ProductRequest {
        id: Some(product.to_owned()),
        sku: None,
    };
    match app.ask(|reading| look_up_product(reading, &request)) {
        Ok(product) => is_held(&product, markets),
        Err(AppError::Refused(_)) => Ok(false),
        Err(error) => Err(error),
    }
}
