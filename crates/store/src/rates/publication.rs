//! Exchange rates in their table.

use super::publication_tree;
use crate::document::Document;
use crate::error::{Result, StoreError};
use crate::history::edit::Edit;
use crate::text::json;
use dhow_domain::money::Currency;
use dhow_domain::rates::{Publication, Publications, RateSource};
use dhow_sync::{DocumentId, Json};
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use rust_decimal::Decimal;
use std::sync::Arc;

const SELECT: &str = "SELECT source, day, base, fetched_at, rates, set_aside FROM rate_publication";

pub(crate) fn load(connection: &Connection, document: &DocumentId) -> Result<Option<Publication>> {
    let Some((source, day, base)) = publication_tree::key_of(document.as_str()) else {
        return Ok(None);
    };
    let sql = format!("{SELECT} WHERE source = ? AND day = ? AND base = ?");
    let found = connection
        .prepare_cached(&sql)?
        .query_row(
            params![source.as_str(), day.to_string(), base.code()],
            publication,
        )
        .optional()?;
    Ok(found.flatten())
}

fn publication(row: &Row<'_>) -> rusqlite::Result<Option<Publication>> {
    let id = format!(
        "rts_{}_{}_{}",
        row.get::<_, String>(0)?,
        row.get::<_, String>(1)?,
        row.get::<_, String>(2)?
    );
    let mut tree = serde_json::json!({ "fetchedAt": row.get::<_, String>(3)?, "rates": json(&row.get::<_, String>(4)?) });
    if let Some(set_aside) = row.get::<_, Option<String>>(5)? {
        tree["setAside"] = json(&set_aside);
    }
    Ok(publication_tree::from_tree(&id, &tree))
}

/// Everything a source published on its latest day not after `day`.
///
/// # Errors
/// See [`crate::error`].
pub fn all_on(connection: &Connection, source: &RateSource, day: Date) -> Result<Vec<Publication>> {
    let sql = format!(
        "{SELECT} WHERE source = ?1 AND day = (SELECT max(day) FROM rate_publication WHERE source = ?1 AND day <= ?2)"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params![source.as_str(), day.to_string()], publication)?;
    Ok(rows
        .collect::<rusqlite::Result<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect())
}

/// Everything a source published in a span of days, oldest first.
///
/// # Errors
/// See [`crate::error`].
pub fn days(
    connection: &Connection,
    source: &RateSource,
    from: Date,
    to: Date,
) -> Result<Vec<Publication>> {
    let sql = format!("{SELECT} WHERE source = ? AND day BETWEEN ? AND ? ORDER BY day, base");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(
        params![source.as_str(), from.to_string(), to.to_string()],
        publication,
    )?;
    Ok(rows
        .collect::<rusqlite::Result<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect())
}

/// Every day with a rate that was set aside, the newest first.
///
/// # Errors
/// See [`crate::error`].
pub fn with_set_aside(connection: &Connection) -> Result<Vec<Publication>> {
    let sql = format!("{SELECT} WHERE set_aside IS NOT NULL ORDER BY day DESC, source, base");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([], publication)?;
    Ok(rows
        .collect::<rusqlite::Result<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect())
}

/// The span of a source: name, first day, last day, number of days, when the newest came.
pub type SourceSpan = (String, String, String, u64, String);

/// Sources and their spans.
///
/// # Errors
/// See [`crate::error`].
pub fn sources(connection: &Connection) -> Result<Vec<SourceSpan>> {
    let mut statement = connection.prepare_cached(
        "SELECT source, min(day), max(day), count(DISTINCT day), max(fetched_at) FROM rate_publication GROUP BY source",
    )?;
    let rows = statement.query_map([], |row| {
        Ok((
            row.get(0)?,
            row.get(1)?,
            row.get(2)?,
            row.get(3)?,
            row.get(4)?,
        ))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn write(transaction: &Transaction<'_>, publication: &Publication) -> Result<()> {
    let rates = publication_tree::to_tree(publication)
        .get("rates")
        .map(Json::to_string)
        .unwrap_or_default();
    let set_aside = (!publication.set_aside.is_empty())
        .then(|| publication_tree::set_aside(publication).to_string());
    transaction
        .prepare_cached(
            "INSERT INTO rate_publication (source, day, base, fetched_at, rates, set_aside) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (source, day, base) DO UPDATE SET fetched_at = ?4, rates = ?5, set_aside = ?6",
        )?
        .execute(params![
            publication.source.as_str(),
            publication.day.to_string(),
            publication.base.code(),
            publication.fetched_at.to_string(),
            rates,
            set_aside
        ])?;
    Ok(())
}

pub(crate) fn delete(transaction: &Transaction<'_>, publication: &Publication) -> Result<()> {
    transaction.execute(
        "DELETE FROM rate_publication WHERE source = ? AND day = ? AND base = ?",
        params![
            publication.source.as_str(),
            publication.day.to_string(),
            publication.base.code()
        ],
    )?;
    Ok(())
}

impl Edit<'_> {
    /// Adds what a source published on one day; answers whether anything was new or differed.
    /// Rates that are there and not given stay: a missing row takes nothing away. A publication
    /// that brings nothing new stays as it is, its fetch time included.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn add_publication(&mut self, publication: &Publication) -> Result<bool> {
        let before = load(self.connection(), &publication.document_id())?;
        let mut whole = publication.clone();
        if let Some(known) = &before {
            whole.rates = known.rates.clone().into_iter().chain(whole.rates).collect();
            whole.set_aside.extend(known.set_aside.clone());
        }
        keep_only_without_rate(&mut whole);
        if before.as_ref().is_some_and(|known| {
            (&known.rates, &known.set_aside) == (&whole.rates, &whole.set_aside)
        }) {
            return Ok(false);
        }
        self.save(before.as_ref(), Some(&whole))?;
        Ok(true)
    }

    /// A rate that was set aside is used from now on; answers whether it was there.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn believe_rate(
        &mut self,
        source: &RateSource,
        day: Date,
        (base, quote): (Currency, Currency),
        rate: Decimal,
    ) -> Result<bool> {
        let id = publication_tree::id_of(source, day, base);
        let Some(before) = load(self.connection(), &id)? else {
            return Ok(false);
        };
        if !before.set_aside.contains_key(&(quote, rate)) {
            return Ok(false);
        }
        let mut after = before.clone();
        after.rates.insert(quote, rate);
        keep_only_without_rate(&mut after);
        self.save(Some(&before), Some(&after))?;
        Ok(true)
    }

    /// Stores a publication that came with the program: every copy of the program has it, so it
    /// is no act, has no history and does not travel.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn seed_publication(&self, publication: &Publication) -> Result<()> {
        write(self.connection(), publication)
    }
}

/// What is set aside beside a rate of the same pair that is used says nothing any more.
fn keep_only_without_rate(publication: &mut Publication) {
    let Publication {
        rates, set_aside, ..
    } = publication;
    set_aside.retain(|(quote, _), _| !rates.contains_key(quote));
}

/// The rates of the file as the price pipeline asks for them.
#[derive(Debug)]
pub struct SqlitePublications<'a> {
    connection: &'a Connection,
}

impl<'a> SqlitePublications<'a> {
    /// Rates of an open file.
    #[must_use]
    pub fn new(connection: &'a Connection) -> Self {
        Self { connection }
    }
}

impl Publications for SqlitePublications<'_> {
    type Error = StoreError;

    fn latest(&self, source: &RateSource, on_or_before: Date) -> Result<Arc<[Publication]>> {
        all_on(self.connection, source, on_or_before).map(Arc::from)
    }

    fn last_with(
        &self,
        source: &RateSource,
        currency: Currency,
        before: Date,
    ) -> Result<Option<Date>> {
        let found: Option<String> = self
            .connection
            .prepare_cached(
                "SELECT day FROM rate_publication WHERE source = ?1 AND day < ?2
                   AND (base = ?3 OR json_extract(rates, '$.' || ?3) IS NOT NULL) ORDER BY day DESC LIMIT 1",
            )?
            .query_row(params![source.as_str(), before.to_string(), currency.code()], |row| row.get(0))
            .optional()?;
        Ok(found.and_then(|day| day.parse().ok()))
    }
}
