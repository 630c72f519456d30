//! Documents: the form in which products, markets and the rest travel between devices.
//!
//! A document is a tree of keyed maps. A *merge unit* is the smallest part that two devices can
//! disagree about: a price with its currency, a translation with its source hash. [`units::diff`]
//! finds the units in which two states differ; history, undo and the operation log are all made
//! of such differences, so there is one way to change anything.

mod market;
mod members;
mod product;
mod publication;
mod remainder;
mod seller;
mod units;
mod variant;

pub(crate) use market::{from_tree as market_from_tree, to_tree as market_to_tree};
pub(crate) use product::{from_tree as product_from_tree, to_tree as product_to_tree};
pub(crate) use publication::{
    from_tree as publication_from_tree, id as publication_id, key_of as publication_key,
    to_tree as publication_to_tree,
};
pub(crate) use seller::{from_tree as seller_from_tree, to_tree as seller_to_tree};
pub(crate) use units::{Difference, diff};

use crate::edit::Edit;
use crate::error::Result;
use dhow_domain::catalogue::Product;
use dhow_domain::id::{MarketId, ProductId, SellerId};
use dhow_domain::market::Market;
use dhow_domain::rate::Publication;
use dhow_sync::{DocumentId, Json, Path};
use jiff::Timestamp;
use rusqlite::{Connection, params};

/// What a document describes. Its id's prefix says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DocumentKind {
    /// A product with its variants, texts and pictures.
    Product(ProductId),
    /// A market with its price policy.
    Market(MarketId),
    /// The seller.
    Seller(SellerId),
    /// What one source published on one day.
    Publication,
    /// A kind that a newer program made; it is kept by the hub and not shown here.
    Unknown,
}

impl DocumentKind {
    /// The kind of a document.
    #[must_use]
    pub fn of(document: &DocumentId) -> Self {
        let text = document.as_str();
        if let Ok(id) = ProductId::parse(text) {
            Self::Product(id)
        } else if let Ok(id) = MarketId::parse(text) {
            Self::Market(id)
        } else if let Ok(id) = SellerId::parse(text) {
            Self::Seller(id)
        } else if publication::key_of(text).is_some() {
            Self::Publication
        } else {
            Self::Unknown
        }
    }
}

/// A document as it stands in the tables; `None` when it is not there. Members that this program
/// does not know are part of it.
///
/// # Errors
/// What SQLite answers.
pub fn tree_of(connection: &Connection, document: &DocumentId) -> Result<Option<Json>> {
    let mut tree = known_tree(connection, document)?;
    remainder::add(connection, document, &mut tree)?;
    Ok(tree)
}

fn known_tree(connection: &Connection, document: &DocumentId) -> Result<Option<Json>> {
    Ok(match DocumentKind::of(document) {
        DocumentKind::Product(id) => {
            crate::whole::product(connection, id)?.map(|product| product_to_tree(&product))
        }
        DocumentKind::Market(id) => {
            crate::market::load(connection, id)?.map(|market| market_to_tree(&market))
        }
        DocumentKind::Seller(_) => {
            let seller = crate::seller::load(connection)?;
            (seller.id.to_string() == document.as_str()).then(|| seller_to_tree(&seller))
        }
        DocumentKind::Publication => {
            crate::rates::load(connection, document)?.map(|it| publication_to_tree(&it))
        }
        DocumentKind::Unknown => None,
    })
}

/// Every document that stands in the file and travels, in the order of their ids: the seller,
/// goods, markets, and publications but for those that came with the program.
///
/// # Errors
/// What SQLite answers.
pub fn documents(connection: &Connection) -> Result<Vec<DocumentId>> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM seller UNION SELECT id FROM product UNION SELECT id FROM market
         UNION SELECT 'rts_' || source || '_' || day || '_' || base AS id FROM rate_publication
           WHERE id IN (SELECT document FROM change)
         ORDER BY 1",
    )?;
    let ids = statement.query_map([], |row| row.get::<_, String>(0))?;
    Ok(ids.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().map(DocumentId::new).collect())
}

/// The merge units of a document as it stands, each with its path and value; none when it is not
/// there. Put together again they are [`tree_of`].
///
/// # Errors
/// What SQLite answers.
pub fn units_of(connection: &Connection, document: &DocumentId) -> Result<Vec<(Path, Json)>> {
    Ok(tree_of(connection, document)?.as_ref().map(units::all).unwrap_or_default())
}

/// Writes a document's tables to be what a tree says, and records what differs.
pub(crate) fn put_tree(edit: &mut Edit<'_>, document: &DocumentId, after: Option<&Json>) -> Result<()> {
    put_known(edit, document, after)?;
    let known = known_tree(edit.connection(), document)?;
    remainder::keep(edit.connection(), document, known.as_ref(), after)?;
    match DocumentKind::of(document) {
        DocumentKind::Product(id) => crate::glance::keep_changed(edit.connection(), id),
        _ => Ok(()),
    }
}

fn put_known(edit: &mut Edit<'_>, document: &DocumentId, after: Option<&Json>) -> Result<()> {
    match DocumentKind::of(document) {
        DocumentKind::Product(id) => {
            let before = crate::whole::product(edit.connection(), id)?;
            let after = after.map(|tree| product_from_tree(id, tree));
            edit.save_product(before.as_ref(), after.as_ref())
        }
        DocumentKind::Market(id) => {
            let before = crate::market::load(edit.connection(), id)?;
            let after = after.and_then(|tree| market_from_tree(id, tree));
            edit.save_market(before.as_ref(), after.as_ref())
        }
        DocumentKind::Seller(id) => match after {
            Some(tree) => {
                let before = crate::seller::load(edit.connection())?;
                edit.save_seller(&seller_from_tree(id, tree, &before))
            }
            None => Ok(()),
        },
        DocumentKind::Publication => {
            match after.and_then(|tree| publication_from_tree(document.as_str(), tree)) {
                Some(publication) => {
                    let before = crate::rates::load(edit.connection(), document)?;
                    edit.put_publication(before.as_ref(), &publication)
                }
                None => edit.drop_publication(document),
            }
        }
        DocumentKind::Unknown => Ok(()),
    }
}

/// A document as it stood at an instant: today's tree with every later change taken back.
///
/// # Errors
/// What SQLite answers.
pub fn as_of(connection: &Connection, document: &DocumentId, instant: Timestamp) -> Result<Option<Json>> {
    let mut tree = tree_of(connection, document)?;
    let mut statement = connection.prepare_cached(
        "SELECT change.path, change.before FROM change JOIN act ON act.seq = change.act
         WHERE change.document = ?1 AND act.at > ?2 ORDER BY change.seq DESC",
    )?;
    let rows = statement.query_map(params![document.as_str(), stamp(instant)], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, Option<String>>(1)?))
    })?;
    for row in rows {
        let (path, before) = row?;
        let path = Path::parse(&path).unwrap_or_default();
        put(&mut tree, &path, before.as_deref().map(json));
    }
    Ok(tree)
}

/// An instant as the file writes it: RFC 3339 in UTC with nine decimals, so that text order is
/// time order.
#[must_use]
pub fn stamp(instant: Timestamp) -> String {
    format!("{instant:.9}")
}

/// Stored JSON back as a value. What the store wrote it can read; damage reads as `null`.
pub(crate) fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or(Json::Null)
}

/// The value at a path of a tree.
pub(crate) fn get<'tree>(tree: Option<&'tree Json>, path: &Path) -> Option<&'tree Json> {
    dhow_sync::tree::get(tree, path)
}

/// Puts or takes away the value at a path of a tree. A path that leads through a text or number
/// has nothing to put; the tree stays as it is then.
pub(crate) fn put(tree: &mut Option<Json>, path: &Path, value: Option<Json>) {
    let _unfit = dhow_sync::tree::put(tree, path, value);
}

/// A product as it stood at an instant.
///
/// # Errors
/// What SQLite answers.
pub fn product_as_of(connection: &Connection, id: ProductId, instant: Timestamp) -> Result<Option<Product>> {
    let tree = as_of(connection, &DocumentId::new(id.to_string()), instant)?;
    Ok(tree.map(|tree| product_from_tree(id, &tree)))
}

/// A market as it stood at an instant.
///
/// # Errors
/// What SQLite answers.
pub fn market_as_of(connection: &Connection, id: MarketId, instant: Timestamp) -> Result<Option<Market>> {
    let tree = as_of(connection, &DocumentId::new(id.to_string()), instant)?;
    Ok(tree.and_then(|tree| market_from_tree(id, &tree)))
}

/// What a source had published on one day as far as the file knew at an instant.
///
/// # Errors
/// What SQLite answers.
pub fn publication_as_of(
    connection: &Connection,
    publication: &Publication,
    instant: Timestamp,
) -> Result<Option<Publication>> {
    let id = publication_id(publication);
    let tree = as_of(connection, &id, instant)?;
    Ok(tree.and_then(|tree| publication_from_tree(id.as_str(), &tree)))
}
