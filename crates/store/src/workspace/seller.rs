//! The seller who owns the file.

use super::seller_profile;
use crate::error::{Result, StoreError};
use dhow_domain::Locale;
use dhow_domain::id;
use dhow_domain::money::Currency;
use dhow_domain::named_id::Namespace;
use dhow_domain::seller::Profile;
use dhow_sync::SellerId;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

/// Who owns the workspace, in which currency and language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seller {
    /// The seller's id.
    pub id: SellerId,
    /// The firm's name.
    pub name: String,
    /// The seller's own currency.
    pub base_currency: Currency,
    /// The language goods are written in.
    pub source_locale: Locale,
    /// What buyers are told of it.
    pub profile: Profile,
}

/// The seller.
///
/// # Errors
/// [`StoreError::NotFound`] in a file that lost it.
pub fn load(connection: &Connection) -> Result<Seller> {
    find(connection)?.ok_or(StoreError::NotFound {
        kind: "seller",
        key: String::new(),
    })
}

/// What the names that the seller gives its goods are told apart by from those of others.
///
/// # Errors
/// [`StoreError::NotFound`] in a file that lost its seller.
pub fn names(connection: &Connection) -> Result<Namespace> {
    let seller = load(connection)?;
    Namespace::of_seller(seller.id.as_str()).ok_or(StoreError::NotFound {
        kind: "seller",
        key: seller.id.to_string(),
    })
}

/// The id of a seller, where the text is one.
#[must_use]
pub fn seller_id(text: &str) -> Option<SellerId> {
    id::from_text(SellerId::PREFIX, text).map(|_| SellerId::new(text))
}

pub(crate) fn find(connection: &Connection) -> Result<Option<Seller>> {
    let columns = connection
        .prepare_cached("SELECT id, name, base_currency, source_locale FROM seller LIMIT 1")?
        .query_row([], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, String>(2)?,
                row.get::<_, String>(3)?,
            ))
        })
        .optional()?;
    let profile = seller_profile::load(connection)?;
    Ok(columns.and_then(|(id, name, currency, locale)| {
        Some(Seller {
            id: seller_id(&id)?,
            name,
            base_currency: Currency::parse(&currency).ok()?,
            source_locale: Locale::parse(&locale).ok()?,
            profile,
        })
    }))
}

pub(crate) fn write(transaction: &Transaction<'_>, seller: &Seller) -> Result<()> {
    transaction.execute("DELETE FROM seller", [])?;
    transaction.execute(
        "INSERT INTO seller (id, name, base_currency, source_locale) VALUES (?, ?, ?, ?)",
        params![
            seller.id.as_str(),
            seller.name,
            seller.base_currency.code(),
            seller.source_locale.as_str()
        ],
    )?;
    seller_profile::write(transaction, &seller.profile)
}
