//! Markets in their table.

use super::market_tree;
use crate::error::Result;
use crate::text::json;
use dhow_domain::id::MarketId;
use dhow_domain::markets::Market;
use dhow_sync::Json;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

const SELECT: &str = "SELECT id, code, countries, currency, locales, policy FROM market";

/// One market by id.
pub(crate) fn load(connection: &Connection, id: MarketId) -> Result<Option<Market>> {
    let sql = format!("{SELECT} WHERE id = ?");
    Ok(connection
        .prepare_cached(&sql)?
        .query_row(params![id.to_string()], market)
        .optional()?
        .flatten())
}

/// One market by the workspace's own key.
///
/// # Errors
/// See [`crate::error`].
pub fn by_code(connection: &Connection, code: &str) -> Result<Option<Market>> {
    let sql = format!("{SELECT} WHERE code = ? ORDER BY id LIMIT 1");
    Ok(connection
        .prepare_cached(&sql)?
        .query_row(params![code], market)
        .optional()?
        .flatten())
}

/// All markets in the order of their codes: ids say nothing of when they were made.
///
/// # Errors
/// See [`crate::error`].
pub fn all(connection: &Connection) -> Result<Vec<Market>> {
    let sql = format!("{SELECT} ORDER BY code COLLATE NOCASE, id");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([], market)?;
    Ok(rows
        .collect::<rusqlite::Result<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect())
}

fn market(row: &Row<'_>) -> rusqlite::Result<Option<Market>> {
    let tree = serde_json::json!({
        "code": row.get::<_, String>(1)?,
        "countries": json(&row.get::<_, String>(2)?),
        "currency": row.get::<_, String>(3)?,
        "locales": json(&row.get::<_, String>(4)?),
        "policy": json(&row.get::<_, String>(5)?),
    });
    Ok(MarketId::parse(&row.get::<_, String>(0)?)
        .ok()
        .and_then(|id| market_tree::from_tree(id, &tree)))
}

pub(crate) fn delete(transaction: &Transaction<'_>, id: MarketId) -> Result<()> {
    transaction.execute("DELETE FROM market WHERE id = ?", params![id.to_string()])?;
    Ok(())
}

pub(crate) fn write(transaction: &Transaction<'_>, market: &Market) -> Result<()> {
    delete(transaction, market.id)?;
    let tree = market_tree::to_tree(market);
    let member = |name: &str| tree.get(name).map(Json::to_string).unwrap_or_default();
    transaction.execute(
        "INSERT INTO market (id, code, countries, currency, locales, policy) VALUES (?, ?, ?, ?, ?, ?)",
        params![
            market.id.to_string(),
            market.code,
            member("countries"),
            market.currency.code(),
            member("locales"),
            member("policy")
        ],
    )?;
    Ok(())
}
