//! Saved views in their table.

use crate::error::Result;
use dhow_domain::Locale;
use dhow_domain::catalogue::ProductStatus;
use dhow_domain::id::ViewId;
use dhow_domain::views::SavedView;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

const SELECT: &str =
    "SELECT id, name, search, status, scope, columns, sort, descending, locale FROM saved_view";

/// One view by its id.
///
/// # Errors
/// See [`crate::error`].
pub fn load(connection: &Connection, id: ViewId) -> Result<Option<SavedView>> {
    let sql = format!("{SELECT} WHERE id = ?");
    Ok(connection
        .prepare_cached(&sql)?
        .query_row(params![id.to_string()], view)
        .optional()?
        .flatten())
}

/// All views in the order of their names: ids say nothing of when they were made.
///
/// # Errors
/// See [`crate::error`].
pub fn all(connection: &Connection) -> Result<Vec<SavedView>> {
    let sql = format!("{SELECT} ORDER BY name COLLATE NOCASE, id");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map([], view)?;
    Ok(rows
        .collect::<rusqlite::Result<Vec<_>>>()?
        .into_iter()
        .flatten()
        .collect())
}

fn view(row: &Row<'_>) -> rusqlite::Result<Option<SavedView>> {
    let Ok(id) = ViewId::parse(&row.get::<_, String>(0)?) else {
        return Ok(None);
    };
    Ok(Some(SavedView {
        id,
        name: row.get(1)?,
        search: row.get(2)?,
        status: row
            .get::<_, Option<String>>(3)?
            .and_then(|text| ProductStatus::parse(&text)),
        scope: row.get(4)?,
        columns: serde_json::from_str(&row.get::<_, String>(5)?).unwrap_or_default(),
        sort: row.get(6)?,
        descending: row.get(7)?,
        locale: row
            .get::<_, Option<String>>(8)?
            .and_then(|tag| Locale::parse(&tag).ok()),
    }))
}

pub(crate) fn write(transaction: &Transaction<'_>, view: &SavedView) -> Result<()> {
    transaction
        .prepare_cached(
            "INSERT OR REPLACE INTO saved_view
               (id, name, search, status, scope, columns, sort, descending, locale)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            view.id.to_string(),
            view.name,
            view.search,
            view.status.map(ProductStatus::as_str),
            view.scope,
            serde_json::to_string(&view.columns).unwrap_or_else(|_| "[]".to_owned()),
            view.sort,
            view.descending,
            view.locale.as_ref().map(Locale::as_str),
        ])?;
    Ok(())
}

pub(crate) fn delete(transaction: &Transaction<'_>, id: ViewId) -> Result<()> {
    transaction.execute(
        "DELETE FROM saved_view WHERE id = ?",
        params![id.to_string()],
    )?;
    Ok(())
}
