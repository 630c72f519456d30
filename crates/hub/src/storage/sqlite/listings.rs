//! Published listings: every version as it was signed, and which one stands.

use crate::HubError;
use dhow_sync::{DeviceId, SellerId};
use rusqlite::{Connection, OptionalExtension, Row};

/// A published document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Version {
    /// Its hash.
    pub(crate) hash: String,
    /// The device that signed it.
    pub(crate) device: DeviceId,
    /// The signature.
    pub(crate) signature: String,
    /// The signed bytes.
    pub(crate) document: Vec<u8>,
}

/// Where a listing stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Standing {
    /// The listing.
    pub(crate) listing: String,
    /// Hash of the document that stands; none when it was withdrawn.
    pub(crate) hash: Option<String>,
    /// The seller's publication counter at its last change.
    pub(crate) revision: u64,
    /// When it changed.
    pub(crate) changed_at: i64,
}

impl Standing {
    fn of_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { listing: row.get(0)?, hash: row.get(1)?, revision: row.get(2)?, changed_at: row.get(3)? })
    }
}

/// Where a listing stands, if it was ever published.
pub(crate) fn standing(
    connection: &Connection,
    seller: &SellerId,
    listing: &str,
) -> Result<Option<Standing>, HubError> {
    let sql = "SELECT listing_id, hash, revision, changed_at FROM listings
               WHERE seller_id = ?1 AND listing_id = ?2";
    let mut statement = connection.prepare_cached(sql)?;
    Ok(statement.query_row((seller.as_str(), listing), Standing::of_row).optional()?)
}

/// One version of a listing.
pub(crate) fn version(
    connection: &Connection,
    seller: &SellerId,
    listing: &str,
    hash: &str,
) -> Result<Option<Version>, HubError> {
    let sql = "SELECT hash, device_id, signature, document FROM listing_versions
               WHERE seller_id = ?1 AND listing_id = ?2 AND hash = ?3";
    let mut statement = connection.prepare_cached(sql)?;
    let found = statement.query_row((seller.as_str(), listing, hash), |row| {
        Ok(Version {
            hash: row.get(0)?,
            device: DeviceId::new(row.get::<_, String>(1)?),
            signature: row.get(2)?,
            document: row.get(3)?,
        })
    });
    Ok(found.optional()?)
}

/// Keeps a version; one that is there stays as it was first signed.
pub(crate) fn keep(
    connection: &Connection,
    seller: &SellerId,
    listing: &str,
    version: &Version,
    now: i64,
) -> Result<(), HubError> {
    let sql = "INSERT INTO listing_versions
               (seller_id, listing_id, hash, device_id, signature, published_at, document)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING";
    let Version { hash, device, signature, document } = version;
    let values = (seller.as_str(), listing, hash, device.as_str(), signature, now, document);
    connection.prepare_cached(sql)?.execute(values)?;
    Ok(())
}

/// Lets a version stand, or nothing (`None`), and answers where the listing stands now. What
/// stands already is not published again.
pub(crate) fn stand(
    connection: &Connection,
    seller: &SellerId,
    listing: &str,
    hash: Option<&str>,
    now: i64,
) -> Result<Standing, HubError> {
    if let Some(standing) = standing(connection, seller, listing)?
        && standing.hash.as_deref() == hash
    {
        return Ok(standing);
    }
    let next = "UPDATE sellers SET revision = revision + 1 WHERE seller_id = ?1 RETURNING revision";
    let revision: u64 = connection.prepare_cached(next)?.query_row([seller.as_str()], |row| row.get(0))?;
    let sql = "INSERT INTO listings (seller_id, listing_id, hash, revision, changed_at)
               VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (seller_id, listing_id) DO UPDATE
               SET hash = excluded.hash, revision = excluded.revision, changed_at = excluded.changed_at";
    connection.prepare_cached(sql)?.execute((seller.as_str(), listing, hash, revision, now))?;
    let hash = hash.map(str::to_owned);
    Ok(Standing { listing: listing.to_owned(), hash, revision, changed_at: now })
}

/// At most `limit` listings that changed after a revision, in that order.
pub(crate) fn changed_after(
    connection: &Connection,
    seller: &SellerId,
    revision: u64,
    limit: usize,
) -> Result<Vec<Standing>, HubError> {
    let sql = "SELECT listing_id, hash, revision, changed_at FROM listings
               WHERE seller_id = ?1 AND revision > ?2 ORDER BY revision LIMIT ?3";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map((seller.as_str(), revision, limit as u64), Standing::of_row)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
