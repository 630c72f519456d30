//! Publishing: one act makes the documents, and an exchange takes them to the hub.

use super::listing_document::{Projection, is_offered};
use super::send::PublishOutcome;
use super::withdrawn;
use crate::app::App;
use crate::events::News;
use crate::failure::{AppError, Result, sku_unknown};
use crate::pricing::ready_markets;
use crate::readiness::doubled_products;
use crate::sync::{CHANNEL, HUB, Turn, exchange};
use dhow_contract::Tag;
use dhow_contract::publish::{ListingVersion, PublishRequest, Published};
use dhow_domain::catalogue::{Product, ProductStatus};
use dhow_domain::id::ProductId;
use dhow_domain::named_id;
use dhow_network::listing::counter_of;
use dhow_network::{NetworkError, SealedListing};
use dhow_store::{CatalogueFilter, Edit, ListingRow, ListingState, ReadTransaction, read};
use dhow_sync::{DocumentId, Hash, Json};
use std::collections::{BTreeSet, HashSet};

pub(crate) fn publish(app: &App, request: &PublishRequest) -> Result<Published> {
    let today = app.host.today();
    // Nobody else sends what is queued here before it is this act's turn to tell of it.
    let turn = app.connection.turn();
    let mut news = News::default();
    let mut versions = app.keep(&mut news, |edit| {
        let reading = edit.connection();
        let seller = read::seller(reading)?;
        let markets = ready_markets(reading, today)?;
        let projection = Projection {
            seller: &seller,
            markets: &markets,
        };
        let mut versions = Vec::new();
        let wanted = wanted(reading, &request.skus)?;
        let doubled = doubled_products(reading)?;
        read::each_product(reading, &wanted, |product| -> Result<()> {
            // What is not for sale leaves with all others of its kind.
            if product.status == ProductStatus::Active && !is_second(edit, &product, &doubled)? {
                versions.extend(prepare(edit, &projection, &product)?);
            }
            Ok(())
        })?;
        edit.queue_withdrawals(&read::leaving_listings(edit.connection())?)?;
        Ok(versions)
    })?;
    news.add([Tag::Network, Tag::Catalogue]);
    let sent = send_now(app, &turn, &mut news);
    app.send_news(news);
    let sent = sent?;
    app.ask(|reading| {
        if sent.is_resealed {
            name_anew(reading, &mut versions)?;
        }
        let withdrawn = sent.withdrawn.iter();
        let withdrawn = withdrawn.map(|listing| withdrawn::told(reading, listing));
        Ok(Published {
            queued: read::queued_listings(reading)?,
            versions,
            live: sent.live,
            withdrawn: withdrawn.collect::<Result<_>>()?,
        })
    })
}

/// The hub had listings that count further: what went out was signed once more.
fn name_anew(reading: &ReadTransaction, versions: &mut [ListingVersion]) -> Result<()> {
    for version in versions {
        if let Some(listing) = read::listing(reading, &version.product, CHANNEL)? {
            version.hash = listing.head;
        }
    }
    Ok(())
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

/// Whether a listing of it might be the second of the same goods: another device may publish the
/// other one, so neither gets a listing before they are one.
fn is_second(edit: &Edit<'_>, product: &Product, doubled: &BTreeSet<String>) -> Result<bool> {
    let key = product.id.to_string();
    Ok(doubled.contains(&key) && read::listing(edit.connection(), &key, CHANNEL)?.is_none())
}

/// The version that goes out; none where no market sells any more what was offered.
fn prepare(
    edit: &Edit<'_>,
    projection: &Projection<'_>,
    product: &Product,
) -> Result<Option<ListingVersion>> {
    let key = product.id.to_string();
    let former = read::listing(edit.connection(), &key, CHANNEL)?;
    let id = listing_id(product, former.as_ref());
    let former_document: Option<Json> = former
        .as_ref()
        .and_then(|it| serde_json::from_str(&it.document).ok());
    let tree = read::tree_of(edit.connection(), &DocumentId::new(key.as_str()))?;
    let inputs = Hash::of(tree.as_ref());
    let document = projection.document(&id, product, &inputs, former_document.as_ref())?;
    if former_document.as_ref().is_some_and(is_offered) && !is_offered(&document) {
        edit.note_leaving(&id)?;
        return Ok(None);
    }
    let counter = former_document.as_ref().map_or(0, counter_of);
    // What says the same as before is the same as before.
    let mut sealed = SealedListing::counted(document.clone(), counter);
    let is_same =
        |it: &ListingRow| it.head == sealed.hash().as_str() && it.state != ListingState::Withdrawn;
    let same = former.as_ref().filter(|it| is_same(it));
    let unchanged = same.is_some_and(|it| it.live.as_ref() == Some(&it.head));
    if same.is_none() {
        sealed = SealedListing::counted(document, counter + steps(former.as_ref()));
    }
    if unchanged {
        edit.note_sold(&id)?;
    } else {
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
    Ok(Some(ListingVersion {
        product: key,
        hash: sealed.hash().to_string(),
    }))
}

/// Whichever device publishes it first, a listing of a product has this id.
fn listing_id(product: &Product, former: Option<&ListingRow>) -> String {
    former.map_or_else(
        || named_id::listing(product.id, CHANNEL).to_string(),
        |listing| listing.id.clone(),
    )
}

/// How many things were signed for a listing since its document, and one more: a listing that was
/// withdrawn was signed for by that.
fn steps(former: Option<&ListingRow>) -> u64 {
    match former.map(|it| it.state) {
        Some(ListingState::Withdrawn) => 2,
        _ => 1,
    }
}

/// Sends at once when the hub is there; without it the listings wait, which is no failure.
fn send_now(app: &App, turn: &Turn<'_>, news: &mut News) -> Result<PublishOutcome> {
    if app
        .ask(|reading| Ok(read::setting(reading, HUB)?))?
        .is_none()
    {
        return Ok(PublishOutcome::default());
    }
    match exchange(app, turn, news) {
        Ok(counts) => Ok(counts.listings),
        Err(AppError::Network(NetworkError::Offline)) => Ok(PublishOutcome::default()),
        Err(error) => {
            // The listings are queued: whoever follows the hub tries again.
            app.to_send.send(&());
            Err(error)
        }
    }
}
