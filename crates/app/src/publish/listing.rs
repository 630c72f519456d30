//! Publishing: one act makes the documents, and an exchange takes them to the hub.

use super::listing_document::Projection;
use crate::app::App;
use crate::events::News;
use crate::failure::{AppError, Result, sku_unknown};
use crate::pricing::ready_markets;
use crate::sync::{CHANNEL, HUB, Turn, exchange};
use dhow_contract::Tag;
use dhow_contract::publish::{ListingVersion, PublishRequest, Published};
use dhow_domain::catalogue::{Product, ProductStatus};
use dhow_domain::id::{ListingId, ProductId};
use dhow_network::{NetworkError, SealedListing};
use dhow_store::{CatalogueFilter, Edit, ListingRow, ListingState, ReadTransaction, read};
use dhow_sync::{DocumentId, Hash, Json};
use std::collections::HashSet;

pub(crate) fn publish(app: &App, request: &PublishRequest) -> Result<Published> {
    let today = app.host.today();
    // Nobody else sends what is queued here before it is this act's turn to tell of it.
    let turn = app.connection.turn();
    let mut news = News::default();
    let versions = app.keep(&mut news, |edit| {
        let reading = edit.connection();
        let seller = read::seller(reading)?;
        let markets = ready_markets(reading, today)?;
        let projection = Projection {
            seller: &seller,
            markets: &markets,
        };
        let mut versions = Vec::new();
        let wanted = wanted(reading, &request.skus)?;
        read::each_product(reading, &wanted, |product| -> Result<()> {
            versions.push(prepare(edit, &projection, &product)?);
            Ok(())
        })?;
        Ok(versions)
    })?;
    news.add([Tag::Network, Tag::Catalogue]);
    let live = send_now(app, &turn, &mut news);
    app.send_news(news);
    let live = live?;
    Ok(Published {
        queued: app.ask(|reading| Ok(read::queued_listings(reading)?))?,
        versions,
        live,
    })
}

/// The products of these SKUs, each once, or every active one.
fn wanted(reading: &ReadTransaction, skus: &[String]) -> Result<Vec<ProductId>> {
    if skus.is_empty() {
        let active = CatalogueFilter {
            statuses: vec![ProductStatus::Active],
            ..CatalogueFilter::default()
        };
        return Ok(read::product_ids(reading, &active)?);
    }
    let (mut known, mut products) = (HashSet::new(), Vec::new());
    for sku in skus {
        let product = read::product_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?;
        if known.insert(product) {
            products.push(product);
        }
    }
    Ok(products)
}

fn prepare(
    edit: &Edit<'_>,
    projection: &Projection<'_>,
    product: &Product,
) -> Result<ListingVersion> {
    let key = product.id.to_string();
    let former = read::listing(edit.connection(), &key, CHANNEL)?;
    let id = former.as_ref().map_or_else(
        || ListingId::new(edit.ids()).to_string(),
        |listing| listing.id.clone(),
    );
    let former_document: Option<Json> = former
        .as_ref()
        .and_then(|it| serde_json::from_str(&it.document).ok());
    let tree = read::tree_of(edit.connection(), &DocumentId::new(key.as_str()))?;
    let inputs = Hash::of(tree.as_ref());
    let document = projection.document(&id, product, &inputs, former_document.as_ref())?;
    let sealed = SealedListing::of(document);
    let unchanged = former
        .as_ref()
        .is_some_and(|it| it.head == sealed.hash().as_str() && it.live.as_ref() == Some(&it.head));
    if !unchanged {
        let listing = ListingRow {
            id,
            product: key.clone(),
            channel: CHANNEL.to_owned(),
            head: sealed.hash().to_string(),
            live: former.and_then(|listing| listing.live),
            state: ListingState::Queued,
            document: String::from_utf8_lossy(sealed.bytes()).into_owned(),
            checked_at: None,
        };
        edit.save_listing_of(&listing, tree.as_ref())?;
    }
    Ok(ListingVersion {
        product: key,
        hash: sealed.hash().to_string(),
    })
}

/// Sends at once when the hub is there; without it the listings wait, which is no failure.
fn send_now(app: &App, turn: &Turn<'_>, news: &mut News) -> Result<u64> {
    if app
        .ask(|reading| Ok(read::setting(reading, HUB)?))?
        .is_none()
    {
        return Ok(0);
    }
    match exchange(app, turn, news) {
        Ok(counts) => Ok(counts.live),
        Err(AppError::Network(NetworkError::Offline)) => Ok(0),
        Err(error) => {
            // The listings are queued: whoever follows the hub tries again.
            app.to_send.send(&());
            Err(error)
        }
    }
}
