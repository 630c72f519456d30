//! Listings: every version as it was signed, and which one is published.

use super::sellers;
use crate::storage::error::StorageError;
use crate::storage::port::{ListingVersion, NewListing, PublishedState, Quota};
use dhow_sync::{DeviceId, SellerId};
use rusqlite::{Connection, OptionalExtension, Row};

/// Keeps versions and lets each be the published one, one after the other.
pub(super) fn publish(
    connection: &Connection,
    seller: &SellerId,
    listings: &[NewListing],
    now: i64,
    quota: Quota,
) -> Result<Vec<PublishedState>, StorageError> {
    listings
        .iter()
        .map(|NewListing { listing, version }| {
            let added = keep(connection, seller, listing, version, now)?;
            sellers::charge(connection, seller, added, quota.bytes)?;
            set_published(connection, seller, listing, Some(&version.hash), now)
        })
        .collect()
}

/// Lets a listing be published no more.
pub(super) fn withdraw(
    connection: &Connection,
    seller: &SellerId,
    listing: &str,
    now: i64,
) -> Result<PublishedState, StorageError> {
    published(connection, seller, listing)?.ok_or(StorageError::NotFound)?;
    set_published(connection, seller, listing, None, now)
}

/// The version of this hash, or the published one where no hash is asked for.
pub(super) fn find(
    connection: &Connection,
    seller: &SellerId,
    listing: &str,
    hash: Option<&str>,
) -> Result<ListingVersion, StorageError> {
    let found = match hash {
        Some(hash) => version(connection, seller, listing, hash)?,
        None => {
            let state = published(connection, seller, listing)?.ok_or(StorageError::NotFound)?;
            version(
                connection,
                seller,
                listing,
                &state.hash.ok_or(StorageError::Withdrawn)?,
            )?
        }
    };
    found.ok_or(StorageError::NotFound)
}

/// The published document of each of these listings, up to so many bytes.
pub(super) fn documents(
    connection: &Connection,
    seller: &SellerId,
    listings: &[String],
    bytes: usize,
) -> Result<Vec<Option<Vec<u8>>>, StorageError> {
    let (mut documents, mut taken) = (Vec::with_capacity(listings.len()), 0);
    for listing in listings {
        let document = match find(connection, seller, listing, None) {
            Ok(version) => Some(version.document),
            Err(StorageError::NotFound | StorageError::Withdrawn) => None,
            Err(error) => return Err(error),
        };
        taken += document.as_ref().map_or(0, Vec::len);
        if taken > bytes && !documents.is_empty() {
            break;
        }
        documents.push(document);
    }
    Ok(documents)
}

fn of_row(row: &Row<'_>) -> rusqlite::Result<PublishedState> {
    Ok(PublishedState {
        listing: row.get(0)?,
        hash: row.get(1)?,
        revision: row.get(2)?,
        changed_at: row.get(3)?,
    })
}

/// What is published of a listing, if it ever was.
fn published(
    connection: &Connection,
    seller: &SellerId,
    listing: &str,
) -> Result<Option<PublishedState>, StorageError> {
    let sql = "SELECT listing_id, hash, revision, changed_at FROM listings
               WHERE seller_id = ?1 AND listing_id = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement
        .query_row((seller.as_str(), listing), of_row)
        .optional()?)
}

/// One version of a listing.
fn version(
    connection: &Connection,
    seller: &SellerId,
    listing: &str,
    hash: &str,
) -> Result<Option<ListingVersion>, StorageError> {
    let sql = "SELECT hash, device_id, signature, document FROM listing_versions
               WHERE seller_id = ?1 AND listing_id = ?2 AND hash = ?3";
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_row((seller.as_str(), listing, hash), |row| {
        Ok(ListingVersion {
            hash: row.get(0)?,
            device: DeviceId::new(row.get::<_, String>(1)?),
            signature: row.get(2)?,
            document: row.get(3)?,
        })
    });
    Ok(found.optional()?)
}

/// Keeps a version, and answers how many bytes that adds; one that is there stays as it was first
/// signed.
fn keep(
    connection: &Connection,
    seller: &SellerId,
    listing: &str,
    version: &ListingVersion,
    now: i64,
) -> Result<usize, StorageError> {
    let sql = "INSERT INTO listing_versions
               (seller_id, listing_id, hash, device_id, signature, published_at, document)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING";
    let ListingVersion {
        hash,
        device,
        signature,
        document,
    } = version;
    let values = (
        seller.as_str(),
        listing,
        hash,
        device.as_str(),
        signature,
        now,
        document,
    );
    let added = connection.prepare_cached(sql)?.execute(values)?;
    Ok(added * document.len())
}

/// Lets a version be the published one, or none, and answers what is published now. What is
/// published already is not published again.
fn set_published(
    connection: &Connection,
    seller: &SellerId,
    listing: &str,
    hash: Option<&str>,
    now: i64,
) -> Result<PublishedState, StorageError> {
    if let Some(state) = published(connection, seller, listing)?
        && state.hash.as_deref() == hash
    {
        return Ok(state);
    }
    let next = "UPDATE sellers SET revision = revision + 1 WHERE seller_id = ?1 RETURNING revision";
    let revision: u64 = connection
        .prepare_cached(next)?
        .query_row([seller.as_str()], |row| row.get(0))?;
    let sql = "INSERT INTO listings (seller_id, listing_id, hash, revision, changed_at)
               VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (seller_id, listing_id) DO UPDATE
               SET hash = excluded.hash, revision = excluded.revision, changed_at = excluded.changed_at";
    connection
        .prepare_cached(sql)?
        .execute((seller.as_str(), listing, hash, revision, now))?;
    let hash = hash.map(str::to_owned);
    Ok(PublishedState {
        listing: listing.to_owned(),
        hash,
        revision,
        changed_at: now,
    })
}

/// At most `limit` listings that changed after a revision, in that order.
pub(super) fn changed_after(
    connection: &Connection,
    seller: &SellerId,
    revision: u64,
    limit: usize,
) -> Result<Vec<PublishedState>, StorageError> {
    let sql = "SELECT listing_id, hash, revision, changed_at FROM listings
               WHERE seller_id = ?1 AND revision > ?2 ORDER BY revision LIMIT ?3";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map((seller.as_str(), revision, limit as u64), of_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
