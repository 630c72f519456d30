//! The catalogue page by page: filtered, ordered and counted by SQLite.

use super::hits::Hits;
use super::key_set::KeySet;
use super::keys::{self, AMONG};
use crate::error::Result;
use crate::publish::listing::ListingState;
use crate::text::stamp_of;
use dhow_domain::catalogue::ProductStatus;
use dhow_domain::id::ProductId;
use rusqlite::{Connection, OptionalExtension, ToSql, params};
use std::collections::HashMap;

/// Which products are wanted, and which of them in which order.
#[derive(Debug, Clone, Default)]
pub struct CatalogueFilter {
    /// Words in title, description, SKU or GTIN, in any language.
    pub search: Option<String>,
    /// Only these states; all when empty.
    pub statuses: Vec<ProductStatus>,
    /// Only products of this kind.
    pub view: Option<CatalogueView>,
    /// In which order the products come.
    pub order: CatalogueOrder,
    /// Turn the order round.
    pub descending: bool,
    /// Products to skip.
    pub offset: u64,
    /// At most so many; all when absent.
    pub limit: Option<u64>,
}

/// A question about the catalogue. Archived products are in none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CatalogueView {
    /// No title, no price, or a SKU that was made up.
    NeedsLook,
    /// A variant with little stock.
    LowStock,
    /// Changed since it was published.
    Changed,
}

/// An order of products.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CatalogueOrder {
    /// By source title.
    #[default]
    Title,
    /// By first SKU.
    Sku,
    /// By lowest base price, whatever its currency; products without one come first.
    BasePrice,
    /// By stock of all variants.
    Stock,
    /// By last change.
    Updated,
}

impl CatalogueOrder {
    fn column(self) -> &'static str {
        match self {
            Self::Title => "title COLLATE NOCASE",
            Self::Sku => "first_sku",
            Self::BasePrice => "price_key",
            Self::Stock => "stock_key",
            Self::Updated => "updated_at",
        }
    }
}

impl CatalogueView {
    fn condition(self) -> &'static str {
        match self {
            Self::NeedsLook => "needs_look = 1 AND listed = 1",
            Self::LowStock => "low_stock = 1 AND listed = 1",
            Self::Changed => "changed = 1 AND listed = 1",
        }
    }

    /// The index that holds this view's products and no others. SQLite does not see by itself that
    /// it is the shortest way.
    fn index(self) -> &'static str {
        match self {
            Self::NeedsLook => "product_needs_look",
            Self::LowStock => "product_low_stock",
            Self::Changed => "product_changed",
        }
    }
}

/// Products that are not archived, and how many of them each view holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CatalogueCounts {
    /// Products in any view.
    pub all: u64,
    /// Products in [`CatalogueView::NeedsLook`].
    pub needs_look: u64,
    /// Products in [`CatalogueView::LowStock`].
    pub low_stock: u64,
    /// Products in [`CatalogueView::Changed`].
    pub changed: u64,
}

/// The table and the conditions of a filter, apart from its words.
struct Conditions {
    parts: Vec<String>,
    index: Option<&'static str>,
    states: States,
}

impl Conditions {
    fn of(filter: &CatalogueFilter) -> Self {
        let mut parts: Vec<String> = Vec::new();
        parts.extend(statuses(filter));
        parts.extend(filter.view.map(|view| view.condition().to_owned()));
        Self {
            parts,
            index: filter.view.map(CatalogueView::index),
            states: States::of(&filter.statuses),
        }
    }

    /// The products by the index of the order or of the view.
    fn by_index(&self) -> String {
        let index = self
            .index
            .map_or_else(String::new, |index| format!("INDEXED BY {index}"));
        format!("product {index} WHERE {}", self.joined())
    }

    /// The same in pieces, each of which an index has in order: goods that are archived stand apart
    /// from those that are not in every index of an order.
    fn by_order(&self) -> Vec<String> {
        let one = self.index.is_some() || self.parts.iter().any(|part| part.starts_with("listed"));
        let all = self.by_index();
        if one {
            return vec![all];
        }
        [1, 0]
            .map(|listed| format!("{all} AND listed = {listed}"))
            .to_vec()
    }

    /// Some products by their keys, a JSON list in `?1`. The conditions stand in brackets behind a
    /// plus, or SQLite would rather walk an index of all products than look at these few.
    fn by_keys(&self) -> String {
        format!(
            "product WHERE key IN (SELECT value FROM json_each(?1)) AND +({})",
            self.joined()
        )
    }

    fn joined(&self) -> String {
        if self.parts.is_empty() {
            "1".to_owned()
        } else {
            self.parts.join(" AND ")
        }
    }
}

/// The states that are wanted, as they are counted. Nearly all goods are active, so only the others
/// stand in an index, and the active ones are what is left of all.
struct States {
    /// Whether the active ones are wanted.
    active: bool,
    /// The products of the other states that are wanted too; where active ones are, of those that
    /// are not.
    others: Option<String>,
}

impl States {
    fn of(wanted: &[ProductStatus]) -> Self {
        use ProductStatus::{Active, Archived, Draft};
        let wants = |status: &ProductStatus| wanted.is_empty() || wanted.contains(status);
        let active = wants(&Active);
        let others: Vec<ProductStatus> = [Draft, Archived]
            .into_iter()
            .filter(|status| wants(status) != active)
            .collect();
        // The condition of the index, word for word, so that SQLite can use it.
        let others = (!others.is_empty())
            .then(|| format!("product WHERE status <> 'active' AND {}", among(&others)));
        Self { active, others }
    }

    /// How many products are in these states, by how many there are at all, and of the others.
    fn count(
        &self,
        all: impl FnOnce() -> Result<u64>,
        of: impl FnOnce(&str) -> Result<u64>,
    ) -> Result<u64> {
        let others = self.others.as_deref().map_or(Ok(0), of)?;
        if self.active {
            Ok(all()?.saturating_sub(others))
        } else {
            Ok(others)
        }
    }
}

/// The conditions are those of the indexes, word for word, so that SQLite can use them.
fn statuses(filter: &CatalogueFilter) -> Option<String> {
    use ProductStatus::{Active, Archived, Draft};
    let wanted = &filter.statuses;
    let has = |status| wanted.contains(&status);
    match (has(Draft), has(Active), has(Archived)) {
        (false, false, false) | (true, true, true) => None,
        (true, true, false) => Some("listed = 1".to_owned()),
        (false, false, true) => Some("listed = 0".to_owned()),
        // What is passed over is not looked up: the index of the others says enough.
        (false, true, false) if filter.offset > 0 && filter.search.is_none() => Some(format!(
            "listed = 1 AND key NOT IN (SELECT key FROM product WHERE status <> 'active' AND {})",
            among(&[Draft])
        )),
        (_, _, false) => Some(format!("listed = 1 AND {}", among(wanted))),
        (_, _, true) => Some(among(wanted)),
    }
}

fn among(statuses: &[ProductStatus]) -> String {
    let names: Vec<String> = statuses
        .iter()
        .map(|status| format!("'{}'", status.as_str()))
        .collect();
    format!("status IN ({})", names.join(", "))
}

/// The products that hold the words of a filter.
fn hits(connection: &Connection, filter: &CatalogueFilter) -> Result<Option<Hits>> {
    filter
        .search
        .as_deref()
        .map(|text| Hits::of(connection, text))
        .transpose()
}

/// The products of some states, where they are few: a walk along the order would have to pass over
/// all others to find them.
fn few(connection: &Connection, filter: &CatalogueFilter) -> Result<Option<Hits>> {
    let states = States::of(&filter.statuses);
    if filter.view.is_some() || (states.active && states.others.is_none()) {
        return Ok(None);
    }
    if !Hits::are_few(states.count(
        || count(connection, "product", &[]),
        |of| count(connection, of, &[]),
    )?) {
        return Ok(None);
    }
    let products = match states.others {
        Some(others) if !states.active => others,
        _ => format!("product WHERE {}", among(&filter.statuses)),
    };
    Hits::few(connection, &products).map(Some)
}

fn count(connection: &Connection, products: &str, values: &[&dyn ToSql]) -> Result<u64> {
    let mut statement = connection.prepare_cached(&format!("SELECT count(*) FROM {products}"))?;
    Ok(statement.query_row(values, |row| row.get(0))?)
}

/// Ids of the products that match, in order: one page, or all.
///
/// # Errors
/// See [`crate::error`].
pub fn product_ids(connection: &Connection, filter: &CatalogueFilter) -> Result<Vec<ProductId>> {
    let hits = hits(connection, filter)?;
    ids_of(connection, filter, hits.as_ref())
}

/// One page of the ids of the products that match, and how many match on all pages: the search is
/// asked once for both.
///
/// # Errors
/// See [`crate::error`].
pub fn product_page(
    connection: &Connection,
    filter: &CatalogueFilter,
) -> Result<(Vec<ProductId>, u64)> {
    let hits = hits(connection, filter)?;
    let ids = ids_of(connection, filter, hits.as_ref())?;
    Ok((ids, count_of(connection, filter, hits.as_ref())?))
}

fn ids_of(
    connection: &Connection,
    filter: &CatalogueFilter,
    hits: Option<&Hits>,
) -> Result<Vec<ProductId>> {
    let conditions = Conditions::of(filter);
    let few = match hits {
        None => few(connection, filter)?,
        Some(_) => None,
    };
    match hits.or(few.as_ref()) {
        None => ids(
            connection,
            &page_sql("id", &conditions.by_order(), filter),
            &[],
        ),
        Some(Hits::Few(keys)) => ids(
            connection,
            &page_sql("id", &[conditions.by_keys()], filter),
            &[keys],
        ),
        Some(Hits::Many(keys)) => ids_among(connection, &conditions, filter, keys),
    }
}

fn ids(connection: &Connection, sql: &str, values: &[&dyn ToSql]) -> Result<Vec<ProductId>> {
    let mut statement = connection.prepare_cached(sql)?;
    let ids = statement.query_map(values, keys::product_id)?;
    Ok(ids
        .filter_map(Result::transpose)
        .collect::<rusqlite::Result<_>>()?)
}

/// One page of many hits: the order's own index is walked until the page is full, which is soon,
/// for the hits are many. Where the end of the list is nearer, it is walked from there.
fn ids_among(
    connection: &Connection,
    conditions: &Conditions,
    filter: &CatalogueFilter,
    among: &KeySet,
) -> Result<Vec<ProductId>> {
    let total = count_among(connection, conditions, among)?;
    let before = filter.offset.min(total);
    let wanted = filter
        .limit
        .map_or(total, |limit| limit.min(total))
        .min(total - before);
    let behind = total - before - wanted;
    let backwards = behind < before;
    let whole = CatalogueFilter {
        descending: filter.descending != backwards,
        offset: 0,
        limit: None,
        ..filter.clone()
    };
    let sql = page_sql("key", &conditions.by_order(), &whole);
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| row.get::<_, i64>(0))?;
    let size = |count: u64| usize::try_from(count).unwrap_or(usize::MAX);
    let mut page: Vec<i64> = rows
        .filter(|key| key.as_ref().map_or(true, |key| among.contains(*key)))
        .skip(size(before.min(behind)))
        .take(size(wanted))
        .collect::<rusqlite::Result<_>>()?;
    if backwards {
        page.reverse();
    }
    ids_of_keys(connection, &page)
}

fn ids_of_keys(connection: &Connection, keys: &[i64]) -> Result<Vec<ProductId>> {
    let mut id = connection.prepare_cached("SELECT id FROM product WHERE key = ?")?;
    let ids = keys
        .iter()
        .map(|key| id.query_row(params![key], keys::product_id));
    Ok(ids
        .filter_map(Result::transpose)
        .collect::<rusqlite::Result<_>>()?)
}

/// A page of products that stand in these pieces; several are merged as they come.
fn page_sql(column: &str, pieces: &[String], filter: &CatalogueFilter) -> String {
    let direction = if filter.descending { "DESC" } else { "ASC" };
    let limit = filter
        .limit
        .map_or(-1, |limit| i64::try_from(limit).unwrap_or(i64::MAX));
    let order = filter.order.column();
    let (found, by) = match pieces {
        [products] => (format!("SELECT {column} FROM {products}"), [order, "key"]),
        _ => {
            let one = |products| format!("SELECT {column}, key, {order} FROM {products}");
            let pieces: Vec<String> = pieces.iter().map(one).collect();
            (pieces.join(" UNION ALL "), ["3", "2"])
        }
    };
    format!(
        "{found} ORDER BY {} {direction}, {} {direction} LIMIT {limit} OFFSET {}",
        by[0],
        by[1],
        filter.offset.min(i64::MAX as u64),
    )
}

/// How many products match, on all pages.
///
/// # Errors
/// See [`crate::error`].
pub fn product_count(connection: &Connection, filter: &CatalogueFilter) -> Result<u64> {
    let hits = hits(connection, filter)?;
    count_of(connection, filter, hits.as_ref())
}

fn count_of(connection: &Connection, filter: &CatalogueFilter, hits: Option<&Hits>) -> Result<u64> {
    let conditions = Conditions::of(filter);
    let count = |products: &str, values: &[&dyn ToSql]| count(connection, products, values);
    match hits {
        None if conditions.index.is_none() => conditions
            .states
            .count(|| count("product", &[]), |of| count(of, &[])),
        None => count(&conditions.by_index(), &[]),
        Some(Hits::Few(keys)) => count(&conditions.by_keys(), &[keys]),
        Some(Hits::Many(keys)) => count_among(connection, &conditions, keys),
    }
}

/// How many of many hits match.
fn count_among(connection: &Connection, conditions: &Conditions, among: &KeySet) -> Result<u64> {
    let walk = |products: &str| -> Result<u64> {
        let mut statement = connection.prepare_cached(&format!("SELECT key FROM {products}"))?;
        let mut rows = statement.query([])?;
        let mut count = 0;
        while let Some(row) = rows.next()? {
            count += u64::from(among.contains(row.get(0)?));
        }
        Ok(count)
    };
    if conditions.index.is_none() {
        conditions.states.count(|| Ok(among.count()), walk)
    } else {
        walk(&conditions.by_index())
    }
}

/// How many products there are, and how many of them each view holds.
///
/// # Errors
/// See [`crate::error`].
pub fn catalogue_counts(connection: &Connection) -> Result<CatalogueCounts> {
    let count = |view: Option<CatalogueView>| {
        let statuses = vec![ProductStatus::Draft, ProductStatus::Active];
        product_count(
            connection,
            &CatalogueFilter {
                view,
                statuses,
                ..CatalogueFilter::default()
            },
        )
    };
    Ok(CatalogueCounts {
        all: count(None)?,
        needs_look: count(Some(CatalogueView::NeedsLook))?,
        low_stock: count(Some(CatalogueView::LowStock))?,
        changed: count(Some(CatalogueView::Changed))?,
    })
}

/// All products that are not archived, in the order of titles.
///
/// # Errors
/// See [`crate::error`].
pub fn products(connection: &Connection) -> Result<Vec<ProductId>> {
    let statuses = vec![ProductStatus::Draft, ProductStatus::Active];
    product_ids(
        connection,
        &CatalogueFilter {
            statuses,
            ..CatalogueFilter::default()
        },
    )
}

/// What a list shows of a product beside the product itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// When it was last changed.
    pub updated_at: String,
    /// Whether it changed since it was published.
    pub changed: bool,
    /// Where its listing on the channel stands, if it has one.
    pub listing: Option<ListingState>,
}

/// The marks of these products.
///
/// # Errors
/// See [`crate::error`].
pub fn marks(
    connection: &Connection,
    ids: &[ProductId],
    channel: &str,
) -> Result<HashMap<ProductId, Mark>> {
    let sql = format!(
        "SELECT product.id, product.updated_at, product.changed,
           CASE WHEN withdrawn_at IS NULL THEN listing.state ELSE 'withdrawn' END FROM product
         LEFT JOIN listing ON listing.product = product.id AND listing.channel = ?2
         WHERE product.id {AMONG}"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![keys::listed(ids), channel], |row| {
        let listing: Option<String> = row.get(3)?;
        let mark = Mark {
            updated_at: stamp_of(row.get(1)?),
            changed: row.get(2)?,
            listing: listing.as_deref().map(ListingState::parse),
        };
        Ok(keys::product_id(row)?.map(|id| (id, mark)))
    })?;
    Ok(rows
        .collect::<rusqlite::Result<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect())
}

/// A product's position among those that are not archived, in the order of titles.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Neighbours {
    /// Its position, from 1; `None` for an archived product.
    pub position: Option<u64>,
    /// The one before.
    pub previous: Option<ProductId>,
    /// The one after.
    pub next: Option<ProductId>,
}

/// Where a product is in the catalogue's own order, and what stands beside it.
///
/// # Errors
/// See [`crate::error`].
pub fn neighbours(connection: &Connection, product: ProductId) -> Result<Neighbours> {
    let sort_key: Option<(i64, String)> = connection
        .prepare_cached("SELECT key, title FROM product WHERE id = ? AND listed = 1")?
        .query_row(params![product.bytes()], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    let Some((key, title)) = sort_key else {
        return Ok(Neighbours::default());
    };
    let beside = |sql: &str| -> Result<Option<ProductId>> {
        Ok(connection
            .prepare_cached(sql)?
            .query_row(params![title, key], keys::product_id)
            .optional()?
            .flatten())
    };
    let before: u64 = connection
        .prepare_cached(
            "SELECT count(*) FROM product WHERE listed = 1 AND title COLLATE NOCASE <= ?1
               AND (title COLLATE NOCASE < ?1 OR key < ?2)",
        )?
        .query_row(params![title, key], |row| row.get(0))?;
    Ok(Neighbours {
        position: Some(before + 1),
        previous: beside(
            "SELECT id FROM product WHERE listed = 1 AND title COLLATE NOCASE <= ?1
               AND (title COLLATE NOCASE < ?1 OR key < ?2) ORDER BY title COLLATE NOCASE DESC, key DESC LIMIT 1",
        )?,
        next: beside(
            "SELECT id FROM product WHERE listed = 1 AND title COLLATE NOCASE >= ?1
               AND (title COLLATE NOCASE > ?1 OR key > ?2) ORDER BY title COLLATE NOCASE, key LIMIT 1",
        )?,
    })
}

#[cfg(test)]
mod tests;
