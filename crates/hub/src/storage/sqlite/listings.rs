//! Listings: every version as it was signed, and which one is published.

use super::{chain, sellers};
use crate::storage::error::StorageError;
use crate::storage::port::{
    ListingVersion, NewListing, PublicPage, Published, PublishedState, Quota,
};
use crate::storage::public_cursor::PublicCursor;
use dhow_sync::problem::Problem;
use dhow_sync::{DeviceId, Epoch, SellerId};
use rusqlite::{Connection, OptionalExtension, Row};

/// Keeps versions and lets each be the published one, one after the other, where it counts further
/// than what stands.
pub(super) fn publish(
    connection: &Connection,
    seller: &SellerId,
    listings: &[NewListing],
    now: i64,
    quota: Quota,
) -> Result<Vec<Published>, StorageError> {
    let publish = |new: &NewListing| {
        let NewListing {
            listing,
            counter,
            version,
        } = new;
        match published(connection, seller, listing)? {
            // Sent twice, it is done once.
            Some(stands) if stands.hash.as_ref() == Some(&version.hash) => {
                return Ok(Published::Stands(stands));
            }
            Some(stands) if *counter <= stands.counter => {
                return Ok(Published::Superseded(listing.clone(), stands.counter));
            }
            _ => {}
        }
        let added = keep(connection, seller, listing, version, now)?;
        sellers::charge(connection, seller, added, quota.bytes)?;
        let head = Head {
            hash: Some(&version.hash),
            counter: *counter,
        };
        set_published(connection, seller, listing, head, now).map(Published::Stands)
    };
    listings.iter().map(publish).collect()
}

/// What is to stand of a listing.
struct Head<'a> {
    hash: Option<&'a str>,
    counter: u64,
}

/// Lets a listing be published no more, where this counts further than what stands.
pub(super) fn withdraw(
    connection: &Connection,
    seller: &SellerId,
    listing: &str,
    counter: u64,
    now: i64,
) -> Result<PublishedState, StorageError> {
    let stands = published(connection, seller, listing)?.ok_or(StorageError::NotFound)?;
    if stands.hash.is_none() {
        return Ok(stands);
    }
    if counter <= stands.counter {
        return Err(StorageError::Superseded(stands.counter));
    }
    let head = Head {
        hash: None,
        counter,
    };
    set_published(connection, seller, listing, head, now)
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
        counter: row.get(4)?,
    })
}

/// What is published of a listing, if it ever was.
fn published(
    connection: &Connection,
    seller: &SellerId,
    listing: &str,
) -> Result<Option<PublishedState>, StorageError> {
    let sql = "SELECT listing_id, hash, revision, changed_at, counter FROM listings
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

/// Lets a version be the published one, or none, and answers what is published now.
fn set_published(
    connection: &Connection,
    seller: &SellerId,
    listing: &str,
    Head { hash, counter }: Head<'_>,
    now: i64,
) -> Result<PublishedState, StorageError> {
    let next = "UPDATE sellers SET revision = revision + 1 WHERE seller_id = ?1 RETURNING revision";
    let revision: u64 = connection
        .prepare_cached(next)?
        .query_row([seller.as_str()], |row| row.get(0))?;
    let sql = "INSERT INTO listings (seller_id, listing_id, hash, revision, changed_at, counter)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (seller_id, listing_id) DO UPDATE
               SET hash = excluded.hash, revision = excluded.revision,
                   changed_at = excluded.changed_at, counter = excluded.counter";
    connection.prepare_cached(sql)?.execute((
        seller.as_str(),
        listing,
        hash,
        revision,
        now,
        counter,
    ))?;
    chain::keep_published(connection, seller, (revision, listing, hash))?;
    let hash = hash.map(str::to_owned);
    Ok(PublishedState {
        listing: listing.to_owned(),
        hash,
        revision,
        counter,
        changed_at: now,
    })
}

/// A page of what changed, and where the next one begins.
pub(super) fn page(
    connection: &Connection,
    seller: &SellerId,
    after: Option<&PublicCursor>,
    limit: usize,
) -> Result<PublicPage, StorageError> {
    let epoch = sellers::epoch(connection)?;
    let from = match after {
        Some(place) => {
            check(connection, seller, &epoch, place)?;
            place.revision
        }
        None => 0,
    };
    let mut states = changed_after(connection, seller, from, limit + 1)?;
    let more = states.len() > limit;
    states.truncate(limit);
    let revision = states.last().map_or(from, |last| last.revision);
    let chain = chain::published(connection, seller, revision)?;
    Ok(PublicPage {
        states,
        next: PublicCursor {
            revision,
            log: Some((epoch, chain)),
        },
        more,
    })
}

/// Whether a place is one of what this hub has published.
fn check(
    connection: &Connection,
    seller: &SellerId,
    epoch: &Epoch,
    place: &PublicCursor,
) -> Result<(), StorageError> {
    let sql = "SELECT revision FROM sellers WHERE seller_id = ?1";
    let mut statement = connection.prepare_cached(sql)?;
    let last: Option<u64> = statement
        .query_row([seller.as_str()], |row| row.get(0))
        .optional()?;
    let is_within = place.revision <= last.unwrap_or(0);
    let is_this_log = match &place.log {
        Some((theirs, chain)) => {
            theirs == epoch && *chain == chain::published(connection, seller, place.revision)?
        }
        None => true,
    };
    if is_within && is_this_log {
        Ok(())
    } else {
        Err(Problem::LogChanged.into())
    }
}

/// At most `limit` listings that changed after a revision, in that order.
pub(super) fn changed_after(
    connection: &Connection,
    seller: &SellerId,
    revision: u64,
    limit: usize,
) -> Result<Vec<PublishedState>, StorageError> {
    let sql = "SELECT listing_id, hash, revision, changed_at, counter FROM listings
               WHERE seller_id = ?1 AND revision > ?2 ORDER BY revision LIMIT ?3";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map((seller.as_str(), revision, limit as u64), of_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
