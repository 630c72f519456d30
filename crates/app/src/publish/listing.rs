//! Publishing: one act makes the documents, the line takes them when it is there, and only a
//! read-back makes one live.

use super::listing_document::{Projection, is_held};
use crate::App;
use crate::catalogue::find_product;
use crate::failure::{AppError, Result};
use crate::pricing::ready_markets;
use crate::sync::{CHANNEL, HUB, client};
use dhow_contract::catalogue::ProductRequest;
use dhow_contract::publish::{ListingVersion, PublishRequest, Published};
use dhow_contract::{Failure, Tag};
use dhow_domain::catalogue::{Product, ProductStatus};
use dhow_domain::id::ListingId;
use dhow_network::{NetworkError, SealedListing};
use dhow_store::{Act, Edit, ListingRow, ListingState, Reading, read};
use dhow_sync::Json;

pub(crate) fn publish(app: &App, request: &PublishRequest) -> Result<Published> {
    let today = app.host.today();
    let versions = app.act(Act::new("act-publish"), |edit| {
        let reading = edit.connection();
        let seller = read::seller(reading)?;
        let markets = ready_markets(reading, today)?;
        let projection = Projection { reading, seller: &seller, markets: &markets };
        let mut versions = Vec::new();
        for product in wanted(reading, &request.skus)? {
            versions.push(prepare(edit, &projection, &product)?);
        }
        Ok(versions)
    })?;
    app.tell(vec![Tag::Network, Tag::Catalogue]);
    let live = send_now(app)?;
    let queued = app.ask(|reading| {
        let rows = read::listings(reading)?;
        Ok(rows.iter().filter(|row| row.state == ListingState::Queued).count() as u64)
    })?;
    Ok(Published { queued, versions: versions.value, live })
}

/// The products of these SKUs, or every active one.
fn wanted(reading: &Reading, skus: &[String]) -> Result<Vec<Product>> {
    let mut products: Vec<Product> = Vec::new();
    if skus.is_empty() {
        for id in read::products(reading)? {
            products.extend(read::product(reading, id)?.filter(|it| it.status == ProductStatus::Active));
        }
        return Ok(products);
    }
    for sku in skus {
        let product = find_product(reading, &ProductRequest { sku: Some(sku.clone()), id: None })?;
        if !products.iter().any(|known| known.id == product.id) {
            products.push(product);
        }
    }
    Ok(products)
}

fn prepare(edit: &Edit<'_>, projection: &Projection<'_>, product: &Product) -> Result<ListingVersion> {
    let key = product.id.to_string();
    let former = read::listing(edit.connection(), &key, CHANNEL)?;
    let id =
        former.as_ref().map_or_else(|| ListingId::new(edit.ids()).to_string(), |listing| listing.id.clone());
    let former_document: Option<Json> =
        former.as_ref().and_then(|it| serde_json::from_str(&it.document).ok());
    let sealed = SealedListing::of(projection.document(&id, product, former_document.as_ref())?);
    let unchanged = former
        .as_ref()
        .is_some_and(|it| it.head == sealed.hash().as_str() && it.live.as_ref() == Some(&it.head));
    if !unchanged {
        edit.save_listing(&ListingRow {
            id,
            product: key.clone(),
            channel: CHANNEL.to_owned(),
            head: sealed.hash().to_string(),
            live: former.and_then(|listing| listing.live),
            state: ListingState::Queued,
            document: String::from_utf8_lossy(sealed.bytes()).into_owned(),
            checked_at: None,
        })?;
    }
    Ok(ListingVersion { product: key, hash: sealed.hash().to_string() })
}

/// Sends at once when there is a line; without one the listings wait, which is no failure.
fn send_now(app: &App) -> Result<u64> {
    if app.ask(|reading| Ok(read::setting(reading, HUB)?))?.is_none() {
        return Ok(0);
    }
    match crate::sync::sync_now(app) {
        Ok(report) => Ok(report.live),
        Err(AppError::Network(NetworkError::Offline)) => Ok(0),
        Err(error) => Err(error),
    }
}

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
