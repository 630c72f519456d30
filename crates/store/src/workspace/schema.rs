//! Migrations: append-only SQL files.

use crate::catalogue::{keys, search, summary};
use crate::error::{Result, StoreError};
use crate::publish::address;
use rusqlite::{Connection, ErrorCode, Transaction};
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
        // What it changed in the search, 0006 makes anew.
        sql: include_str!("../../migrations/0004_search_and_waiting.sql"),
        fill: None,
    },
    Migration {
        sql: include_str!("../../migrations/0005_history_by_act.sql"),
        fill: None,
    },
    Migration {
        sql: include_str!("../../migrations/0006_keys.sql"),
        fill: Some(search::index_all),
    },
    Migration {
        sql: include_str!("../../migrations/0007_issue_counts.sql"),
        fill: None,
    },
    Migration {
        sql: include_str!("../../migrations/0008_publish_state.sql"),
        fill: None,
    },
    Migration {
        sql: include_str!("../../migrations/0009_acts_with_their_changes.sql"),
        fill: None,
    },
    Migration {
        sql: include_str!("../../migrations/0010_price_terms.sql"),
        fill: None,
    },
    Migration {
        sql: include_str!("../../migrations/0011_rates_set_aside.sql"),
        fill: None,
    },
    Migration {
        sql: include_str!("../../migrations/0012_accepted_numbers.sql"),
        fill: None,
    },
    Migration {
        sql: include_str!("../../migrations/0013_addresses.sql"),
        fill: None,
    },
    Migration {
        sql: include_str!("../../migrations/0014_seller_and_withdrawals.sql"),
        fill: None,
    },
    Migration {
        sql: include_str!("../../migrations/0015_addresses_of_categories.sql"),
        fill: Some(address::fill_keys),
    },
    Migration {
        sql: include_str!("../../migrations/0016_order_of_variants.sql"),
        fill: None,
    },
];

/// One step: its SQL, and what fills that which SQL alone cannot work out.
struct Migration {
    sql: &'static str,
    /// Runs after the SQL of all steps, for it reads the file as today's program does.
    fill: Option<fn(&Transaction<'_>) -> Result<()>>,
}

/// The newest schema this program knows.
pub(crate) const VERSION: i64 = MIGRATIONS.len() as i64;

/// Brings a connection from its version to the newest, in one transaction: what is killed on the
/// way has done nothing.
pub(crate) fn migrate(connection: &mut Connection, from: i64) -> Result<()> {
    let steps = MIGRATIONS
        .get(usize::try_from(from).unwrap_or(0)..)
        .unwrap_or_default();
    if steps.is_empty() {
        return Ok(());
    }
    keys::lend(connection)?;
    let transaction = connection.transaction()?;
    for step in steps {
        transaction.execute_batch(step.sql)?;
    }
    for fill in steps.iter().filter_map(|step| step.fill) {
        fill(&transaction)?;
    }
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.commit()?;
    Ok(keys::take_back(connection)?)
}

/// The same for a file from elsewhere, whose tables may not be those of the version it names.
pub(super) fn upgrade(connection: &mut Connection, from: i64, path: &Path) -> Result<()> {
    migrate(connection, from).map_err(|error| match error {
        StoreError::Sqlite(error)
            if matches!(
                error.sqlite_error_code(),
                Some(ErrorCode::Unknown | ErrorCode::ConstraintViolation)
            ) =>
        {
            altered_version(path)
        }
        error => error,
    })?;
    if from < VERSION {
        give_back_room(connection);
    }
    Ok(())
}

/// A file says that it has a version which its tables have not.
pub(super) fn altered_version(path: &Path) -> StoreError {
    StoreError::Altered {
        path: path.to_owned(),
        object: "user_version".to_owned(),
    }
}

/// Gives back the room that an upgrade left free, by way of the disk: the file does not have to fit
/// into memory. Where the disk has none to spare, the file stays as large as it is.
fn give_back_room(connection: &Connection) {
    let _ = connection.execute_batch("PRAGMA temp_store = FILE; VACUUM;");
    let _ = connection.execute_batch("PRAGMA temp_store = MEMORY;");
}

#[cfg(test)]
mod tests {
    use super::super::tables::{compare, objects};
    use super::*;
    use crate::catalogue::{load, lookup};
    use crate::document::Document as _;
    use crate::publish::listing;
    use dhow_domain::id::{self, ProductId};
    use dhow_sync::Json;
    use std::path::Path;

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

    /// Text ids of a number: `prd_…`.
    fn text_id(prefix: &str, number: u128) -> String {
        id::text_of(prefix, &number.to_be_bytes()).unwrap()
    }

    /// A file of the schema before keys, with what one product can have, and rows that no program
    /// could ever read.
    fn with_text_ids(connection: &Connection) {
        for step in &MIGRATIONS[..4] {
            connection.execute_batch(step.sql).unwrap();
        }
        connection.pragma_update(None, "user_version", 4).unwrap();
        let [towel, other] = [9, u128::MAX].map(|number| text_id("prd", number));
        let [one, two, none] = [3, 2, 1].map(|number| text_id("var", number));
        let (picture, listing) = (text_id("med", 5), text_id("lst", 6));
        let goods = format!(
            "INSERT INTO product (key, id, status, title, description, options, updated_at, first_sku, stock_key)
               VALUES (7, '{towel}', 'draft', 'Bath towel', 'soft', '[\"Size\"]', '2026-01-01T00:00:00.123456789Z', 'A-1', '2517'),
                      (8, '{other}', 'active', 'Sheet', '', '[]', '2026-01-02T00:00:00.000000000Z', NULL, '1'),
                      (9, 'prd_of_nobody', 'active', 'Lost', '', '[]', '2026-01-02T00:00:00.000000000Z', NULL, '1');
             INSERT INTO product_tag VALUES ('{towel}', 'soft'), ('{towel}', 'a \"b\"'), ('prd_of_nobody', 'x');
             INSERT INTO product_attribute VALUES ('{towel}', 'Shelf', 'R-0'), ('prd_of_nobody', 'Shelf', 'R-1');
             INSERT INTO variant (key, id, product, sku, options, base_price, base_price_currency)
               VALUES (4, '{one}', '{towel}', 'A-1', '{{\"Size\":\"L\"}}', '690.00', 'TRY'),
                      (5, '{two}', '{towel}', 'A-2', '{{}}', NULL, NULL),
                      (6, '{none}', '{towel}', 'A-3', '{{}}', NULL, NULL),
                      (7, 'var_of_nobody', '{towel}', 'A-4', '{{}}', NULL, NULL),
                      (8, '{}', 'prd_of_nobody', 'A-5', '{{}}', NULL, NULL);
             INSERT INTO stock VALUES ('{one}', 'main', '7'), ('{two}', 'main', '1.50'), ('{two}', 'Izmir', '3'),
               ('var_of_nobody', 'main', '1');
             INSERT INTO translation VALUES ('{towel}', 'title', 'de', 'Badetuch', 'draft', 'human', '00'),
               ('{towel}', 'title', 'iw', 'מגבת', 'draft', 'human', '00');
             INSERT INTO media (id, product, position, source) VALUES ('{picture}', '{towel}', 'a', 'https://example.com/a.png');
             INSERT INTO listing (id, product, channel, head, state, document)
               VALUES ('{listing}', '{towel}', 'shop', 'h', 'live', '{{}}');",
            text_id("var", 77)
        );
        connection.execute_batch(&goods).unwrap();
    }

    /// The towel of that file, as it travels.
    fn towel() -> Json {
        serde_json::json!({
            "status": "draft", "title": "Bath towel", "description": "soft",
            "options": {"00": "Size"}, "tag": {"soft": true, "a \"b\"": true},
            "attribute": {"Shelf": "R-0"},
            // A former tag is read as today's.
            "text": {"title": {
                "de": {"text": "Badetuch", "state": "draft", "origin": "human", "sourceHash": "00"},
                "he": {"text": "מגבת", "state": "draft", "origin": "human", "sourceHash": "00"},
            }},
            "media": {text_id("med", 5): {"position": "a", "source": "https://example.com/a.png"}},
            "variant": {
                text_id("var", 3): {"sku": "A-1", "option": {"Size": "L"}, "basePrice": {"amount": "690.00", "currency": "TRY"}},
                text_id("var", 2): {"sku": "A-2"},
                text_id("var", 1): {"sku": "A-3"},
            },
            "stock": {
                format!("{}@main", text_id("var", 3)): "7",
                format!("{}@Izmir", text_id("var", 2)): "3",
                format!("{}@main", text_id("var", 2)): "1.50",
            },
        })
    }

    #[test]
    fn what_stood_under_text_ids_stands_under_keys() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection
            .pragma_update(None, "foreign_keys", true)
            .unwrap();
        with_text_ids(&connection);
        migrate(&mut connection, 4).unwrap();
        compare(&connection, Path::new("towels.dhow")).unwrap();
        let id = |number: u128| ProductId::from_bytes(&number.to_be_bytes()).unwrap();
        assert_eq!(
            lookup::all_products(&connection).unwrap(),
            [id(9), id(u128::MAX)]
        );
        let product = load::product(&connection, id(9)).unwrap().unwrap();
        assert_eq!(product.to_tree(), towel());
        assert_eq!(
            lookup::updated_at(&connection, id(9)).unwrap().as_deref(),
            Some("2026-01-01T00:00:00.123456789Z")
        );
        let listing = listing::of_product(&connection, &text_id("prd", 9), "shop").unwrap();
        assert_eq!(listing.unwrap().id, text_id("lst", 6));
        assert_eq!(
            search::find(&connection, "badet", 9).unwrap().unwrap(),
            [id(9)]
        );
        assert_eq!(search::find(&connection, "lost", 9).unwrap().unwrap(), []);
        for check in diagnose_without_history(&connection) {
            assert_eq!(check.findings, Vec::<String>::new(), "{}", check.name);
        }
    }

    fn diagnose_without_history(connection: &Connection) -> Vec<crate::Check> {
        let mut checks = crate::diagnose(connection).unwrap();
        checks.retain(|check| check.name != "journal");
        checks
    }

    /// Every table with its rows, as text.
    fn contents(connection: &Connection) -> Vec<String> {
        let mut lines = Vec::new();
        for (name, sql) in objects(connection).unwrap() {
            let Some(table) = name
                .strip_prefix("table ")
                .filter(|it| !it.contains("search"))
            else {
                continue;
            };
            lines.push(sql);
            let mut rows = connection
                .prepare(&format!("SELECT * FROM {table}"))
                .unwrap();
            let columns = rows.column_count();
            let shown = |row: &rusqlite::Row<'_>| {
                let cells = (0..columns).map(|column| row.get::<_, rusqlite::types::Value>(column));
                cells.collect::<rusqlite::Result<Vec<_>>>()
            };
            let rows = rows.query_map([], shown).unwrap();
            lines.extend(rows.map(|row| format!("{:?}", row.unwrap())));
        }
        lines
    }

    #[test]
    fn what_was_deleted_before_the_upgrade_is_to_leave() {
        let mut connection = Connection::open_in_memory().unwrap();
        with_text_ids(&connection);
        let goods = |number| text_id("prd", number);
        let rows: Vec<String> = [
            (1, u128::MAX, "live"),
            (2, 70, "live"),
            (3, 71, "held"),
            (4, 72, "queued"),
        ]
        .map(|(listing, product, state)| {
            let (id, product) = (text_id("lst", 100 + listing), goods(product));
            format!("('{id}', '{product}', 'hub', 'h', '{state}', '{{}}')")
        })
        .to_vec();
        let sql = "INSERT INTO listing (id, product, channel, head, state, document) VALUES";
        connection
            .execute_batch(&format!("{sql} {}", rows.join(", ")))
            .unwrap();
        migrate(&mut connection, 4).unwrap();
        let leaving = crate::publish::withdrawn::leaving(&connection).unwrap();
        let gone: Vec<_> = leaving.iter().map(|it| it.product.clone()).collect();
        // The first is a draft; what is on sale stays.
        assert_eq!(gone, [9, 70, 71, 72].map(goods));
    }

    #[test]
    fn slugs_that_stood_before_they_had_keys_are_found() {
        let mut connection = Connection::open_in_memory().unwrap();
        with_text_ids(&connection);
        keys::lend(&connection).unwrap();
        for step in &MIGRATIONS[4..14] {
            connection.execute_batch(step.sql).unwrap();
        }
        keys::take_back(&connection).unwrap();
        let id = |number: u128| ProductId::from_bytes(&number.to_be_bytes()).unwrap();
        connection
            .execute_batch(
                "UPDATE product SET slug = 'Straße' WHERE key = 7;
                 INSERT INTO address (slug, product, wish, given)
                   SELECT 'Äpfel', id, 'Äpfel', 1 FROM product WHERE key = 8;",
            )
            .unwrap();
        migrate(&mut connection, 14).unwrap();
        let check = |slug: &str, expect| {
            let found = address::other_owner(&connection, slug, id(1)).unwrap();
            assert_eq!(found, expect, "{slug}");
        };
        check("STRASSE", Some(id(9)));
        check("äpfel", Some(id(u128::MAX)));
        check("apfel", None);
    }

    #[test]
    fn an_upgrade_that_is_cut_off_anywhere_has_done_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("towels.dhow");
        let connection = Connection::open(&path).unwrap();
        connection
            .execute_batch("PRAGMA journal_mode = WAL")
            .unwrap();
        with_text_ids(&connection);
        let before = contents(&connection);
        drop(connection);
        let cut_off = (1..10_000_u32).step_by(37).take_while(|at| {
            let last: u32 = *at;
            let mut connection = Connection::open(&path).unwrap();
            assert_eq!(contents(&connection), before, "the cut before {at}");
            let mut asked = 0;
            let cut = move || {
                asked += 1;
                asked >= last
            };
            connection.progress_handler(20, Some(cut)).unwrap();
            migrate(&mut connection, 4).is_err()
        });
        let cut_off = cut_off.count();
        assert!(cut_off > 10, "it was cut off {cut_off} times");
        compare(&Connection::open(&path).unwrap(), &path).unwrap();
    }
}
