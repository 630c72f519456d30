//! Publishing: one act makes the documents, and an exchange takes them to the hub.

use super::listing_document::Projection;
use crate::app::App;
use crate::catalogue::look_up_product;
use crate::events::News;
use crate::failure::{AppError, Result};
use crate::pricing::ready_markets;
use crate::sync::{CHANNEL, HUB, Turn, exchange};
use dhow_contract::Tag;
use dhow_contract::catalogue::ProductRequest;
use dhow_contract::publish::{ListingVersion, PublishRequest, Published};
use dhow_domain::catalogue::{Product, ProductStatus};
use dhow_domain::id::ListingId;
use dhow_network::{NetworkError, SealedListing};
use dhow_store::{Edit, ListingRow, ListingState, ReadTransaction, read};
use dhow_sync::Json;

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
            reading,
            seller: &seller,
            markets: &markets,
        };
        let mut versions = Vec::new();
        for product in wanted(reading, &request.skus)? {
            versions.push(prepare(edit, &projection, &product)?);
        }
        Ok(versions)
    })?;
    news.add([Tag::Network, Tag::Catalogue]);
    let live = send_now(app, &turn, &mut news);
    app.tell(news);
    let live = live?;
    Ok(Published {
        queued: app.ask(|reading| Ok(read::queued_listings(reading)?))?,
        versions,
        live,
    })
}

/// The products of these SKUs, or every active one.
fn wanted(reading: &ReadTransaction, skus: &[String]) -> Result<Vec<Product>> {
    let mut products: Vec<Product> = Vec::new();
    if skus.is_empty() {
        for id in read::products(reading)? {
            products.extend(
                read::product(reading, id)?.filter(|it| it.status == ProductStatus::Active),
            );
        }
        return Ok(products);
    }
    for sku in skus {
        let product = look_up_product(
            reading,
            &ProductRequest {
                sku: Some(sku.clone()),
                id: None,
            },
        )?;
        if !products.iter().any(|known| known.id == product.id) {
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
