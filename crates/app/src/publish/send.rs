//! Listings on their way: sent, and live only when they were read back.

use super::listing_document::is_held;
use crate::app::App;
use crate::catalogue::find_product;
use crate::failure::{AppError, Result};
use crate::pricing::ready_markets;
use crate::sync::client;
use dhow_contract::catalogue::ProductRequest;
use dhow_contract::{Failure, Tag};
use dhow_network::SealedListing;
use dhow_store::{Act, ListingRow, ListingState, Reading, read};
use dhow_sync::Json;

/// Sends every listing that waits and reads it back. Answers how many are live.
pub(crate) fn send(app: &App) -> Result<u64> {
    let client = client(app)?;
    let waiting = app.ask(|reading| {
        Ok(read::listings(reading)?
            .into_iter()
            .filter(|row| row.state != ListingState::Live)
            .collect::<Vec<_>>())
    })?;
    let job = app.job("publish", "listings", Some(waiting.len() as u64));
    for (done, listing) in waiting.iter().enumerate() {
        job.step(done as u64)?;
        if listing.state == ListingState::Queued {
            let document: Json = serde_json::from_str(&listing.document).unwrap_or(Json::Null);
            client.publish(&listing.id, &SealedListing::of(document))?;
        }
        read_back(app, listing)?;
    }
    drop(job);
    let live = app.ask(|reading| {
        let rows = read::listings(reading)?;
        Ok(rows.iter().filter(|row| row.live.as_ref() == Some(&row.head)).count() as u64)
    })?;
    Ok(live)
}

fn read_back(app: &App, listing: &ListingRow) -> Result<()> {
    let client = client(app)?;
    let seen = client.hub().read_listing(&client.identity().seller, &listing.id)?;
    let seen = seen.map(|live| live.hash.to_string());
    let held = app.ask(|reading| held_back(reading, &listing.product, app.host.today()))?;
    app.act(Act::pull(), |edit| {
        edit.note_read_back(&listing.id, seen.as_deref())?;
        if held && seen.as_deref() == Some(listing.head.as_str()) {
            edit.note_held(&listing.id)?;
        }
        Ok(())
    })?;
    app.tell(vec![Tag::Network, Tag::Catalogue]);
    Ok(())
}

fn held_back(reading: &Reading, product: &str, today: jiff::civil::Date) -> Result<bool> {
    let request = ProductRequest { id: Some(product.to_owned()), sku: None };
    match find_product(reading, &request) {
        Ok(product) => is_held(&product, &ready_markets(reading, today)?),
        Err(AppError::Refused(Failure { .. })) => Ok(false),
        Err(error) => Err(error),
    }
}
