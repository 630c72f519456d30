//! Migrations: append-only SQL files, and the check that a file's tables are those they make.

use crate::catalogue::{search, summary};
use crate::error::{Result, StoreError};
use rusqlite::{Connection, Transaction};
use std::path::Path;

/// `DHOW` in ASCII: what `file` and SQLite's header know a workspace by.
pub(crate) const APPLICATION_ID: i64 = 0x4448_4F57;

const MIGRATIONS: &[Migration] = &[
    Migration {
        sql: include_str!("../../migrations/0001_workspace.sql"),
        fill: None,
    },
    Migration {
        sql: include_str!("../../migrations/0002_glance.sql"),
        fill: Some(summary::fill),
    },
    Migration {
        sql: include_str!("../../migrations/0003_saved_view.sql"),
        fill: None,
    },
    Migration {
        sql: include_str!("../../migrations/0004_search_and_waiting.sql"),
        fill: Some(search::index_folded),
    },
    Migration {
        sql: include_str!("../../migrations/0005_issue_counts.sql"),
        fill: None,
    },
];

/// One step: its SQL, and what fills columns that SQL alone cannot work out.
struct Migration {
    sql: &'static str,
    fill: Option<fn(&Transaction<'_>) -> Result<()>>,
}

/// The newest schema this program knows.
pub(crate) const VERSION: i64 = MIGRATIONS.len() as i64;

/// Brings a connection from its version to the newest, each step in a transaction of its own.
pub(crate) fn migrate(connection: &mut Connection, from: i64) -> Result<()> {
    for (index, migration) in MIGRATIONS
        .iter()
        .enumerate()
        .skip(usize::try_from(from).unwrap_or(0))
    {
        let transaction = connection.transaction()?;
        transaction.execute_batch(migration.sql)?;
        if let Some(fill) = migration.fill {
            fill(&transaction)?;
        }
        transaction.pragma_update(None, "user_version", index as i64 + 1)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.commit()?;
    }
    Ok(())
}

/// Compares the file's tables with those that the migrations make: a mailed file may carry
/// triggers, views or columns that nobody here wrote.
pub(crate) fn compare(connection: &Connection, path: &Path) -> Result<()> {
    let mut fresh = Connection::open_in_memory()?;
    migrate(&mut fresh, 0)?;
    let (expected, found) = (objects(&fresh)?, objects(connection)?);
    match expected
        .iter()
        .find(|object| !found.contains(object))
        .or_else(|| found.iter().find(|object| !expected.contains(object)))
    {
        None => Ok(()),
        Some((name, _)) => Err(StoreError::Altered {
            path: path.to_owned(),
            object: name.clone(),
        }),
    }
}

fn objects(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = connection.prepare(
        "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of the first schema, with goods, as every later program must take it over.
    #[test]
    fn a_file_of_the_first_schema_gets_its_derived_columns_filled() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(MIGRATIONS[0].sql).unwrap();
        let (product, variant) = (
            "prd_00000000000000000000000001",
            "var_00000000000000000000000002",
        );
        let goods = format!(
            "INSERT INTO product (id, status, title, description, updated_at)
               VALUES ('{product}', 'active', 'Bath towel', '', '2026-01-01T00:00:00.000000000Z');
             INSERT INTO variant (id, product, sku, base_price, base_price_currency)
               VALUES ('{variant}', '{product}', 'ATT-1', '690', 'TRY');
             INSERT INTO stock (variant, location, quantity) VALUES ('{variant}', 'main', '7');"
        );
        connection.execute_batch(&goods).unwrap();
        migrate(&mut connection, 1).unwrap();
        let found: (bool, String, String, String, bool, bool) = connection
            .query_row(
                "SELECT listed, first_sku, price_key, stock_key, needs_look, low_stock FROM product",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?)),
            )
            .unwrap();
        assert_eq!(
            found,
            (
                true,
                "ATT-1".to_owned(),
                "25369".to_owned(),
                "2517".to_owned(),
                false,
                true
            )
        );
    }
}
