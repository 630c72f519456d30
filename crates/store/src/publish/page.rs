//! Goods on their way to buyers, page by page, and how many of them stand where.

use super::listing::ListingState;
use crate::catalogue::keys;
use crate::catalogue::page::Mark;
use crate::catalogue::position::TitlePosition;
use crate::error::Result;
use crate::text::stamp_of;
use dhow_domain::catalogue::ProductStatus;
use dhow_domain::id::ProductId;
use rusqlite::{Connection, Row, params};
use strum::{IntoStaticStr, VariantArray};

/// Where a product stands on its way to buyers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum PublishState {
    /// Nothing of it was published yet.
    Never,
    /// Changed since it was published.
    Changed,
    /// Waits for a connection to the hub.
    Queued,
    /// Read back as published.
    Live,
    /// Accepted, but the read-back differs.
    NotLive,
    /// Held back by an issue.
    Held,
    /// Taken off its channel, and not published since.
    Withdrawn,
}

impl PublishState {
    /// The column's value.
    fn column(self) -> Option<&'static str> {
        (self != Self::Never).then(|| self.into())
    }

    /// What a product's mark says.
    #[must_use]
    pub fn of(mark: &Mark) -> Self {
        match mark.listing {
            None => Self::Never,
            Some(ListingState::Withdrawn) => Self::Withdrawn,
            Some(_) if mark.changed => Self::Changed,
            Some(ListingState::Queued) => Self::Queued,
            Some(ListingState::Live) => Self::Live,
            Some(ListingState::NotLive) => Self::NotLive,
            Some(ListingState::Held) => Self::Held,
        }
    }
}

/// How many products in a state of their own stand so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PublishCounts {
    /// On the way to buyers.
    pub state: PublishState,
    /// Of the product itself.
    pub status: ProductStatus,
    /// How many there are.
    pub count: u64,
}

/// How many products stand where, archived ones apart.
///
/// # Errors
/// See [`crate::error`].
pub fn counts(connection: &Connection) -> Result<Vec<PublishCounts>> {
    let mut statement = connection.prepare_cached(
        "SELECT count(*) FROM product INDEXED BY product_publish
         WHERE listed = 1 AND publish_state IS ?1 AND (status = 'draft') = ?2",
    )?;
    let mut counts = Vec::new();
    for &state in PublishState::VARIANTS {
        for status in [ProductStatus::Active, ProductStatus::Draft] {
            let values = params![state.column(), status == ProductStatus::Draft];
            counts.push(PublishCounts {
                state,
                status,
                count: statement.query_row(values, |row| row.get(0))?,
            });
        }
    }
    Ok(counts)
}

/// Which goods are wanted.
#[derive(Debug, Clone, Default)]
pub struct PublishFilter {
    /// Only those that stand so.
    pub state: Option<PublishState>,
    /// Drafts that were never published, too.
    pub drafts: bool,
    /// Only what comes after this.
    pub after: Option<TitlePosition>,
    /// Products to skip.
    pub offset: u64,
    /// At most so many.
    pub limit: u64,
}

impl PublishFilter {
    /// Whether products of a count are among those wanted.
    #[must_use]
    pub fn takes(&self, count: &PublishCounts) -> bool {
        let is_asked = self.state.is_none_or(|state| state == count.state);
        let is_plain_draft =
            count.state == PublishState::Never && count.status == ProductStatus::Draft;
        is_asked && (self.drafts || !is_plain_draft)
    }
}

/// What the list of published goods shows of a product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishRow {
    /// The product.
    pub product: ProductId,
    /// Its source title.
    pub title: String,
    /// Whether it is for sale.
    pub status: ProductStatus,
    /// The SKU of its first variant, if it has one.
    pub sku: Option<String>,
    /// Hash of its first picture.
    pub picture: Option<String>,
    /// How it stands on the channel.
    pub mark: Mark,
    /// Hash of the document of its last publish act.
    pub head: Option<String>,
    /// Hash that was read back.
    pub live: Option<String>,
    /// When it was read back.
    pub checked_at: Option<String>,
    /// Where it stands in the order of titles.
    pub position: TitlePosition,
}

/// Up to so many are found by their state and sorted; of more, the order of titles is walked, and
/// enough of them are met soon.
const FEW: u64 = 5_000;

/// One page of the products that are not archived, in the order of titles, with their listings on
/// a channel. `found` is how many there are on all pages.
///
/// # Errors
/// See [`crate::error`].
pub fn rows(
    connection: &Connection,
    channel: &str,
    filter: &PublishFilter,
    found: u64,
) -> Result<Vec<PublishRow>> {
    let Some(part) = Part::of(filter, found) else {
        return Ok(Vec::new());
    };
    let keys = keys_of(connection, filter, &part, found)?;
    let list = serde_json::to_string(&keys).unwrap_or_else(|_| "[]".to_owned());
    let mut statement = connection.prepare_cached(ROWS)?;
    let rows = statement.query_map(params![channel, list], row)?;
    let rows = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut rows: Vec<PublishRow> = rows.into_iter().flatten().collect();
    rows.sort_by(|one, other| one.position.cmp(&other.position));
    Ok(rows)
}

/// What a list shows of the products of a page.
const ROWS: &str = "SELECT product.id, product.key, title, status, updated_at, changed,
       CASE WHEN withdrawn_at IS NULL THEN state ELSE 'withdrawn' END, head, live, checked_at,
       (SELECT sku FROM variant WHERE variant.product = product.key ORDER BY position, id LIMIT 1),
       (SELECT blob FROM media WHERE media.product = product.key AND blob IS NOT NULL
        ORDER BY position, id LIMIT 1)
     FROM product LEFT JOIN listing ON listing.product = product.id AND channel = ?1
     WHERE product.key IN (SELECT value FROM json_each(?2))";

/// Where a page stands in the walk that finds it, which begins at the nearer end of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Part {
    is_backward: bool,
    offset: u64,
    limit: u64,
}

impl Part {
    /// None where the list ends before it.
    fn of(filter: &PublishFilter, found: u64) -> Option<Self> {
        let (offset, limit) = (filter.offset, filter.limit);
        let here = found.checked_sub(offset)?.min(limit);
        let behind = found - offset - here;
        let is_backward = filter.after.is_none() && behind < offset;
        (here > 0).then_some(match is_backward {
            true => Self {
                is_backward,
                offset: behind,
                limit: here,
            },
            false => Self {
                is_backward,
                offset,
                limit,
            },
        })
    }
}

/// The keys of the products of a page.
fn keys_of(
    connection: &Connection,
    filter: &PublishFilter,
    part: &Part,
    found: u64,
) -> Result<Vec<i64>> {
    let mut statement = connection.prepare_cached(&keys_sql(filter, part, found))?;
    let after = filter.after.as_ref();
    let values = params![
        filter.state.and_then(PublishState::column),
        after.map(|position| position.title.as_str()),
        after.map(|position| position.key),
        part.limit,
        part.offset,
    ];
    let keys = statement.query_map(values, |row| row.get(0))?;
    Ok(keys.collect::<rusqlite::Result<_>>()?)
}

fn keys_sql(filter: &PublishFilter, part: &Part, found: u64) -> String {
    let is_few = found <= FEW && filter.state.is_some();
    let index = if is_few {
        "product_publish"
    } else {
        "product_title"
    };
    let wanted = match part.offset {
        // What is passed over is not looked up: its index says enough.
        1.. if !is_few => not_unwanted(filter),
        _ => wanted(filter),
    };
    let after = match filter.after {
        Some(_) => "title COLLATE NOCASE >= ?2 AND (title COLLATE NOCASE > ?2 OR key > ?3)",
        None => "?2 IS NULL AND ?3 IS NULL",
    };
    let direction = if part.is_backward { "DESC" } else { "ASC" };
    format!(
        "SELECT key FROM product INDEXED BY {index} WHERE listed = 1 AND {wanted} AND {after}
         ORDER BY title COLLATE NOCASE {direction}, key {direction} LIMIT ?4 OFFSET ?5"
    )
}

/// What the columns of a product that is asked for say.
fn wanted(filter: &PublishFilter) -> String {
    let state = match filter.state {
        Some(_) => "publish_state IS ?1",
        None => "?1 IS NULL",
    };
    let drafts = match filter.drafts {
        true => "1",
        false => "(publish_state IS NOT NULL OR status = 'active')",
    };
    format!("{state} AND {drafts}")
}

/// The same by the keys of all others, which an index of their own gives.
fn not_unwanted(filter: &PublishFilter) -> String {
    let unwanted = match (filter.state, filter.drafts) {
        (None, true) => return "?1 IS NULL".to_owned(),
        (None, false) => "?1 IS NULL AND publish_state IS NULL AND status = 'draft'",
        (Some(PublishState::Never), false) => "(publish_state IS NOT ?1 OR status = 'draft')",
        (Some(_), _) => "publish_state IS NOT ?1",
    };
    format!(
        "key NOT IN (SELECT key FROM product INDEXED BY product_publish WHERE listed = 1 AND {unwanted})"
    )
}

fn row(row: &Row<'_>) -> rusqlite::Result<Option<PublishRow>> {
    let Some(product) = keys::product_id(row)? else {
        return Ok(None);
    };
    let title: String = row.get(2)?;
    let state: Option<String> = row.get(6)?;
    Ok(Some(PublishRow {
        product,
        position: TitlePosition {
            key: row.get(1)?,
            title: title.clone(),
        },
        title,
        status: ProductStatus::parse(row.get_ref(3)?.as_str()?).unwrap_or_default(),
        mark: Mark {
            updated_at: stamp_of(row.get(4)?),
            changed: row.get(5)?,
            listing: state.as_deref().map(ListingState::parse),
        },
        head: row.get(7)?,
        live: row.get(8)?,
        checked_at: row.get(9)?,
        sku: row.get(10)?,
        picture: row.get(11)?,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words stand in every file.
    #[test]
    fn words_of_states_stay() {
        let words: Vec<&str> = PublishState::VARIANTS
            .iter()
            .map(|state| state.column().unwrap_or("NULL"))
            .collect();
        assert_eq!(
            words.join(" "),
            "NULL changed queued live notLive held withdrawn"
        );
    }

    /// The same goods by whatever way a page is found: of few, of many, from either end.
    #[test]
    fn every_way_finds_the_same_page() {
        let connection = Connection::open_in_memory().unwrap();
        connection
            .execute_batch(
                "CREATE TABLE product (key INTEGER PRIMARY KEY, title, status, listed, publish_state);
                 CREATE INDEX product_title ON product (listed, title COLLATE NOCASE);
                 CREATE INDEX product_publish ON product (publish_state, status) WHERE listed = 1;
                 WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 59)
                 INSERT INTO product (title, status, listed, publish_state) SELECT
                   'Bowl ' || (i * 7 % 20), CASE i % 4 WHEN 0 THEN 'draft' ELSE 'active' END,
                   i % 11 <> 0, CASE i % 3 WHEN 0 THEN NULL WHEN 1 THEN 'live' ELSE 'changed' END FROM n",
            )
            .unwrap();
        let states = [None, Some(PublishState::Never), Some(PublishState::Live)];
        for (state, drafts) in states.into_iter().flat_map(|it| [(it, false), (it, true)]) {
            let find = |offset, limit, (found, size)| {
                let filter = PublishFilter {
                    state,
                    drafts,
                    after: None,
                    offset,
                    limit,
                };
                let part = Part::of(&filter, found)?;
                let mut keys = keys_of(&connection, &filter, &part, size).unwrap();
                if part.is_backward {
                    keys.reverse();
                }
                Some(keys)
            };
            let all = find(0, 100, (100, 0)).unwrap();
            let found = all.len() as u64;
            assert!(all.len() > 10);
            for (offset, size) in (0..found).flat_map(|at| [(at, found), (at, FEW + 1)]) {
                let at = usize::try_from(offset).unwrap();
                let expect = &all[at..all.len().min(at + 3)];
                let page = find(offset, 3, (found, size)).unwrap();
                assert_eq!(page, expect, "{state:?} {drafts} {offset} {size}");
            }
            assert_eq!(find(found, 3, (found, found)), None);
        }
    }

    #[test]
    fn no_page_of_many_is_sorted() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = crate::workspace::file::tests::fresh(folder.path());
        // What stands in the answer itself, not in what is asked for each of its rows.
        let plan = |sql: &str| -> String {
            let steps: Vec<(i64, String)> = workspace
                .read(|connection| {
                    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
                    let steps = statement.query_map(params!["live", "Bowl", 7, 200, 0], |row| {
                        Ok((row.get(1)?, row.get(3)?))
                    })?;
                    Ok::<_, crate::StoreError>(steps.collect::<rusqlite::Result<_>>()?)
                })
                .unwrap();
            let steps = steps.into_iter().filter(|(parent, _)| *parent == 0);
            steps.map(|(_, step)| step + "; ").collect()
        };
        for state in [None, Some(PublishState::Never), Some(PublishState::Live)] {
            for (after, offset) in [
                (None, 0),
                (None, FEW / 4),
                (None, FEW - 200),
                (TitlePosition::parse("7 Bowl"), 0),
            ] {
                let filter = PublishFilter {
                    state,
                    after,
                    offset,
                    limit: 200,
                    ..PublishFilter::default()
                };
                let part = Part::of(&filter, FEW + 1).unwrap();
                let steps = plan(&keys_sql(&filter, &part, FEW + 1));
                assert!(
                    steps.contains("INDEX product_title") && !steps.contains("TEMP B-TREE"),
                    "{steps}"
                );
                // Whatever is passed over is passed over in the index alone.
                assert_eq!(steps.contains("COVERING"), offset > 0, "{steps}");
            }
        }
    }
}
