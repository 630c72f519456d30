//! Where this device stands with the hub, in the desk's words.

use super::document::product_hash;
use super::{CHANNEL, CURSOR, DEVICE, HUB, OFFLINE_SINCE, REVOKED, SYNCED_AT};
use crate::App;
use crate::failure::Result;
use dhow_contract::catalogue::PublishState;
use dhow_contract::network::{Connection, ListingState as ListingDto, NetworkStatus, ParkedOperation};
use dhow_domain::catalogue::Product;
use dhow_store::{ListingState, Reading, read};

/// State of the line, as the last exchange left it.
pub(crate) fn connection(reading: &Reading) -> Result<Connection> {
    Ok(if read::setting(reading, HUB)?.is_none() {
        Connection::NotEnrolled
    } else if read::setting(reading, REVOKED)?.is_some() {
        Connection::Revoked
    } else if read::setting(reading, OFFLINE_SINCE)?.is_some() {
        Connection::Offline
    } else {
        Connection::Online
    })
}

/// Operations and listings that wait. A workspace without a hub has nothing waiting.
pub(crate) fn waiting(reading: &Reading) -> Result<u64> {
    if read::setting(reading, HUB)?.is_none() {
        return Ok(0);
    }
    Ok(read::pending_count(reading)? + read::queued_listings(reading)?)
}

/// Where a product stands on the hub. "Live" is only what was read back.
pub(crate) fn publish_state(reading: &Reading, product: &Product) -> Result<PublishState> {
    let Some(listing) = read::listing(reading, &product.id.to_string(), CHANNEL)? else {
        return Ok(PublishState::Never);
    };
    if !listing.document.contains(product_hash(reading, product)?.as_str()) {
        return Ok(PublishState::Changed);
    }
    Ok(match listing.state {
        ListingState::Queued => PublishState::Queued,
        ListingState::Live => PublishState::Live,
        ListingState::NotLive => PublishState::NotLive,
        ListingState::Held => PublishState::Held,
    })
}

pub(crate) fn status(app: &App) -> Result<NetworkStatus> {
    app.ask(|reading| {
        Ok(NetworkStatus {
            connection: connection(reading)?,
            hub: read::setting(reading, HUB)?,
            seller_id: read::seller(reading)?.id.to_string(),
            device: read::setting(reading, DEVICE)?,
            pending: waiting(reading)?,
            conflicts: read::open_conflicts(reading)?,
            cursor: read::setting(reading, CURSOR)?,
            synced_at: read::setting(reading, SYNCED_AT)?,
            offline_since: read::setting(reading, OFFLINE_SINCE)?,
            listings: listings(reading)?,
            parked: read::parked(reading)?
                .into_iter()
                .map(|(document, path, reason)| ParkedOperation { document, path, reason })
                .collect(),
        })
    })
}

fn listings(reading: &Reading) -> Result<Vec<ListingDto>> {
    let mut rows = Vec::new();
    for id in read::products(reading)? {
        let Some(product) = read::product(reading, id)? else { continue };
        let listing = read::listing(reading, &id.to_string(), CHANNEL)?;
        rows.push(ListingDto {
            product: id.to_string(),
            sku: product.variants.first().map(|variant| variant.sku.to_string()).unwrap_or_default(),
            title: product.text.title.clone(),
            state: publish_state(reading, &product)?,
            head: listing.as_ref().map(|listing| listing.head.clone()),
            live: listing.as_ref().and_then(|listing| listing.live.clone()),
            checked_at: listing.and_then(|listing| listing.checked_at),
        });
    }
    Ok(rows)
}
