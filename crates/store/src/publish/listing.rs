//! Listings: what a publish act made of a product, and what was read back of it.

use crate::catalogue::{keys, summary};
use crate::error::{Result, StoreError};
use crate::history::edit::Edit;
use crate::registry::tree_of;
use crate::text::stamp;
use dhow_domain::id::ProductId;
use dhow_sync::{DocumentId, Hash, Json};
use rusqlite::{Connection, OptionalExtension, Row, params};
use strum::{EnumString, IntoStaticStr};

/// Where a listing stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum ListingState {
    /// Waits for a connection to the hub.
    Queued,
    /// Read back as published.
    Live,
    /// Accepted, but the read-back differs.
    NotLive,
    /// Held back by an issue.
    Held,
    /// Read back as gone from its channel.
    Withdrawn,
}

impl ListingState {
    fn as_str(self) -> &'static str {
        self.into()
    }

    /// The column's value; that a listing was withdrawn is a column of its own.
    fn column(self) -> &'static str {
        match self {
            Self::Withdrawn => Self::NotLive.as_str(),
            state => state.as_str(),
        }
    }

    pub(crate) fn parse(text: &str) -> Self {
        text.parse().unwrap_or(Self::Queued)
    }
}

/// One product as published on one channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListingRow {
    /// The listing's id on the channel.
    pub id: String,
    /// The product, by id (`prd_…`).
    pub product: String,
    /// The channel.
    pub channel: String,
    /// Hash of the document of the last publish act.
    pub head: String,
    /// Hash that was read back.
    pub live: Option<String>,
    /// Where it stands.
    pub state: ListingState,
    /// The document, canonical JSON.
    pub document: String,
    /// When it was read back.
    pub checked_at: Option<String>,
}

/// A listing that is not read back as it was published last: it is to be sent, or only looked at
/// again. Its document is read by [`document`] when it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PendingListing {
    /// The listing's id on the channel.
    pub id: String,
    /// The product, by id (`prd_…`).
    pub product: String,
    /// Hash of the document of the last publish act.
    pub head: String,
    /// Hash that was read back.
    pub live: Option<String>,
    /// Where it stands.
    pub state: ListingState,
}

const SELECT: &str = "SELECT id, product, channel, head, live,
     CASE WHEN withdrawn_at IS NULL THEN state ELSE 'withdrawn' END, document, checked_at FROM listing";

/// All listings.
///
/// # Errors
/// See [`crate::error`].
pub fn all(connection: &Connection) -> Result<Vec<ListingRow>> {
    let sql = format!("{SELECT} ORDER BY id");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([], listing)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The listing of a product on a channel.
///
/// # Errors
/// See [`crate::error`].
pub fn of_product(
    connection: &Connection,
    product: &str,
    channel: &str,
) -> Result<Option<ListingRow>> {
    let Ok(product) = ProductId::parse(product) else {
        return Ok(None);
    };
    let sql = format!("{SELECT} WHERE product = ? AND channel = ?");
    Ok(connection
        .prepare_cached(&sql)?
        .query_row(params![product.bytes(), channel], listing)
        .optional()?)
}

/// How many listings there are on their channels or on the way there.
///
/// # Errors
/// See [`crate::error`].
pub fn count(connection: &Connection) -> Result<u64> {
    Ok(connection
        .prepare_cached(
            "SELECT (SELECT count(*) FROM listing)
               - (SELECT count(*) FROM listing WHERE withdrawn_at IS NOT NULL)",
        )?
        .query_row([], |row| row.get(0))?)
}

const PENDING: &str = "SELECT id, product, head, live, state FROM listing
     WHERE state <> 'live' AND withdrawn_at IS NULL AND (state = 'queued' OR live IS NOT head)
     ORDER BY id";

/// Every listing that is not read back as it was published last, without its document.
///
/// # Errors
/// See [`crate::error`].
pub fn pending(connection: &Connection) -> Result<Vec<PendingListing>> {
    let mut statement = connection.prepare_cached(PENDING)?;
    let rows = statement.query_map([], pending_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every listing that buyers saw when it was last read back, and that is not to go.
///
/// # Errors
/// See [`crate::error`].
pub fn seen(connection: &Connection) -> Result<Vec<PendingListing>> {
    let sql = "SELECT id, product, head, live, state FROM listing
               WHERE live IS NOT NULL AND withdrawn_at IS NULL AND leaving = 0 ORDER BY id";
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([], pending_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// A row of id, product, head, live, state.
pub(super) fn pending_row(row: &Row<'_>) -> rusqlite::Result<PendingListing> {
    Ok(PendingListing {
        id: row.get(0)?,
        product: product(row)?,
        head: row.get(2)?,
        live: row.get(3)?,
        state: ListingState::parse(&row.get::<_, String>(4)?),
    })
}

/// The document of a listing, canonical JSON.
///
/// # Errors
/// See [`crate::error`].
pub fn document(connection: &Connection, id: &str) -> Result<Option<String>> {
    Ok(connection
        .prepare_cached("SELECT document FROM listing WHERE id = ?")?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// How many listings wait for a connection to the hub.
///
/// # Errors
/// See [`crate::error`].
pub fn queued_count(connection: &Connection) -> Result<u64> {
    Ok(connection
        .prepare_cached("SELECT count(*) FROM listing WHERE state = 'queued'")?
        .query_row([], |row| row.get(0))?)
}

/// The product's id as its text.
fn product(row: &Row<'_>) -> rusqlite::Result<String> {
    let id = keys::id(row, 1, ProductId::from_bytes)?;
    Ok(id.map(|id| id.to_string()).unwrap_or_default())
}

fn listing(row: &Row<'_>) -> rusqlite::Result<ListingRow> {
    Ok(ListingRow {
        id: row.get(0)?,
        product: product(row)?,
        channel: row.get(2)?,
        head: row.get(3)?,
        live: row.get(4)?,
        state: ListingState::parse(&row.get::<_, String>(5)?),
        document: row.get(6)?,
        checked_at: row.get(7)?,
    })
}

impl Edit<'_> {
    /// Keeps where a listing stands. It is a state of this device, not an edit of the goods.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn save_listing(&self, listing: &ListingRow) -> Result<()> {
        let product = DocumentId::new(listing.product.as_str());
        let tree = tree_of(self.connection(), &product)?;
        self.save_listing_of(listing, tree.as_ref())
    }

    /// The same where the product is at hand, whole as it stands; none where it is gone.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] when the id of its product is none.
    pub fn save_listing_of(&self, listing: &ListingRow, product: Option<&Json>) -> Result<()> {
        let key = ProductId::parse(&listing.product).map_err(|_| StoreError::NotFound {
            kind: "product",
            key: listing.product.clone(),
        })?;
        let is_withdrawn = listing.state == ListingState::Withdrawn;
        self.connection()
            .prepare_cached(
                "INSERT INTO listing (id, product, channel, head, live, state, document, checked_at, withdrawn_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                 ON CONFLICT (id) DO UPDATE SET head = ?4, live = ?5, state = ?6, document = ?7,
                   checked_at = ?8, withdrawn_at = ?9, leaving = 0",
            )?
            .execute(params![
                listing.id,
                key.bytes(),
                listing.channel,
                listing.head,
                listing.live,
                listing.state.column(),
                listing.document,
                listing.checked_at,
                is_withdrawn.then(|| stamp(self.now())),
            ])?;
        let id = DocumentId::new(listing.product.as_str());
        product.map_or(Ok(()), |tree| {
            summary::keep_published(self.connection(), &id, || Hash::of(Some(tree)))
        })
    }

    /// Keeps the document of a listing as it is sealed anew: it says what it said.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn reseal_listing(&self, id: &str, head: &str, document: &str) -> Result<()> {
        let sql = "UPDATE listing SET head = ?2, document = ?3 WHERE id = ?1";
        let mut statement = self.connection().prepare_cached(sql)?;
        statement.execute(params![id, head, document])?;
        Ok(())
    }

    /// Notes what was read back of a listing: live only when it is what was sent.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn note_read_back(&self, id: &str, seen: Option<&str>) -> Result<()> {
        self.connection()
            .prepare_cached(
                "UPDATE listing SET live = ?2, checked_at = ?3,
                   state = CASE WHEN head IS ?2 THEN 'live' ELSE 'notLive' END WHERE id = ?1",
            )?
            .execute(params![id, seen, stamp(self.now())])?;
        self.keep_publish_state_of(id)
    }

    /// The hub lost a listing: it waits to be sent as it was published last.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn queue_listing_again(&self, id: &str) -> Result<()> {
        self.connection()
            .prepare_cached(
                "UPDATE listing SET live = NULL, checked_at = NULL, state = 'queued' WHERE id = ?",
            )?
            .execute(params![id])?;
        self.keep_publish_state_of(id)
    }

    /// What was read back is what was sent, but a price of it is held back.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn note_withheld(&self, id: &str) -> Result<()> {
        self.connection()
            .prepare_cached("UPDATE listing SET state = 'held' WHERE id = ?")?
            .execute(params![id])?;
        self.keep_publish_state_of(id)
    }

    /// Keeps where the product of a listing stands.
    pub(super) fn keep_publish_state_of(&self, id: &str) -> Result<()> {
        let product = self
            .connection()
            .prepare_cached("SELECT product FROM listing WHERE id = ?")?
            .query_row([id], keys::product_id)
            .optional()?
            .flatten();
        product.map_or(Ok(()), |product| {
            summary::keep_publish_state(self.connection(), product)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{ListingState, PENDING};

    #[test]
    fn a_sync_does_not_walk_what_is_live() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = crate::workspace::file::tests::fresh(folder.path());
        let plan: String = workspace
            .read(|connection| {
                let sql = format!("EXPLAIN QUERY PLAN {PENDING}");
                Ok::<_, crate::StoreError>(connection.query_row(&sql, [], |row| row.get(3))?)
            })
            .unwrap();
        assert!(plan.contains("listing_waiting"), "{plan}");
    }

    /// They stand in every file.
    #[test]
    fn words_of_states_stay() {
        let states = [
            ListingState::Queued,
            ListingState::Live,
            ListingState::NotLive,
            ListingState::Held,
            ListingState::Withdrawn,
        ];
        assert_eq!(
            states.map(ListingState::as_str).join(" "),
            "queued live notLive held withdrawn"
        );
        assert_eq!(
            states.map(|state| ListingState::parse(state.as_str())),
            states
        );
        assert_eq!(
            ListingState::parse("of a newer program"),
            ListingState::Queued
        );
    }
}
