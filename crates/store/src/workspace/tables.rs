//! The check that a file's tables are those of this program: a mailed file may carry triggers, views
//! or columns that nobody here wrote.
//!
//! What the migrations make is kept as text, so that opening a file need not make it anew.

use crate::error::{Result, StoreError};
use rusqlite::Connection;
use std::path::Path;

/// Every table, index and view of a file, by kind and name, with the SQL that SQLite keeps of it.
const EXPECTED: &str = include_str!("../../migrations/tables.sql");

/// What stands between two of them.
const BETWEEN: &str = "\n----\n";

/// Compares the file's tables with those that the migrations make.
pub(crate) fn compare(connection: &Connection, path: &Path) -> Result<()> {
    let found = objects(connection)?;
    let found: Vec<(&str, &str)> = found
        .iter()
        .map(|(name, sql)| (name.as_str(), sql.as_str()))
        .collect();
    let expected: Vec<(&str, &str)> = expected().collect();
    match expected
        .iter()
        .find(|object| !found.contains(object))
        .or_else(|| found.iter().find(|object| !expected.contains(object)))
    {
        None => Ok(()),
        Some((name, _)) => Err(StoreError::Altered {
            path: path.to_owned(),
            object: (*name).to_owned(),
        }),
    }
}

fn expected() -> impl Iterator<Item = (&'static str, &'static str)> {
    let objects = EXPECTED.trim_end().split(BETWEEN);
    objects.map(|object| object.split_once('\n').unwrap_or((object, "")))
}

pub(super) fn objects(connection: &Connection) -> Result<Vec<(String, String)>> {
    let mut statement = connection.prepare(
        "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY 1",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::schema;

    /// With `DHOW_GOLDEN=rewrite`, the text becomes what the migrations make today.
    #[test]
    fn the_text_says_what_the_migrations_make() {
        let mut fresh = Connection::open_in_memory().unwrap();
        schema::migrate(&mut fresh, 0).unwrap();
        let made = objects(&fresh).unwrap();
        let text: Vec<String> = made
            .iter()
            .map(|(name, sql)| format!("{name}\n{sql}"))
            .collect();
        let text = text.join(BETWEEN) + "\n";
        if std::env::var("DHOW_GOLDEN").is_ok_and(|it| it == "rewrite") {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/tables.sql");
            return std::fs::write(path, text).unwrap();
        }
        assert_eq!(text, EXPECTED);
        assert!(made.len() > 40, "{} objects", made.len());
        compare(&fresh, Path::new("fresh.dhow")).unwrap();
    }

    #[test]
    fn what_is_missing_added_or_otherwise_is_named() {
        let check = |change: &str, expect: &str| {
            let mut altered = Connection::open_in_memory().unwrap();
            schema::migrate(&mut altered, 0).unwrap();
            altered.execute_batch(change).unwrap();
            let refused = compare(&altered, Path::new("altered.dhow"));
            assert!(
                matches!(&refused, Err(StoreError::Altered { object, .. }) if object == expect),
                "{change}: {refused:?}"
            );
        };
        check("DROP INDEX variant_sku", "index variant_sku");
        check("DROP TABLE saved_view", "table saved_view");
        check("ALTER TABLE variant ADD COLUMN note TEXT", "table variant");
        check("CREATE VIEW cheap AS SELECT 1", "view cheap");
        check("CREATE TABLE extra (a)", "table extra");
        check(
            "CREATE TRIGGER spy AFTER INSERT ON act BEGIN DELETE FROM product; END",
            "trigger spy",
        );
        check(
            "DROP INDEX product_sku; CREATE INDEX product_sku ON product (first_sku, listed)",
            "index product_sku",
        );
    }
}
