//! How pages and counts are found.

use super::*;
use crate::workspace::schema;

fn plan(connection: &Connection, sql: &str) -> Result<String> {
    let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
    let steps = statement.query_map([], |row| row.get::<_, String>(3))?;
    Ok(steps.collect::<rusqlite::Result<Vec<_>>>()?.join("; "))
}

#[test]
fn no_page_is_sorted_and_no_count_reads_the_products() {
    use CatalogueOrder::{BasePrice, Sku, Stock, Title, Updated};
    use CatalogueView::{Changed, LowStock, NeedsLook};
    let folder = tempfile::tempdir().unwrap();
    let workspace = crate::workspace::file::tests::fresh(folder.path());
    let statuses = vec![ProductStatus::Draft, ProductStatus::Active];
    let listed = CatalogueFilter {
        statuses,
        limit: Some(200),
        ..CatalogueFilter::default()
    };
    let orders = [Title, Sku, BasePrice, Stock, Updated].map(|order| (order, None));
    let views = [NeedsLook, LowStock, Changed].map(|view| (Title, Some(view)));
    let archived_too = CatalogueFilter {
        statuses: Vec::new(),
        ..listed.clone()
    };
    workspace
        .read(|connection| {
            for (order, view) in orders.into_iter().chain(views) {
                for descending in [false, true] {
                    let filter = CatalogueFilter {
                        order,
                        view,
                        descending,
                        ..listed.clone()
                    };
                    let conditions = Conditions::of(&filter);
                    let of_all = CatalogueFilter {
                        order,
                        view,
                        descending,
                        ..archived_too.clone()
                    };
                    for filter in [&filter, &of_all] {
                        let pieces = Conditions::of(filter).by_order();
                        let page = plan(connection, &page_sql("id", &pieces, filter))?;
                        assert!(
                            !page.contains("TEMP B-TREE") && page.contains("INDEX"),
                            "{filter:?}: {page}"
                        );
                    }
                    let count = plan(
                        connection,
                        &format!("SELECT count(*) FROM {}", conditions.by_index()),
                    )?;
                    assert!(count.contains("COVERING INDEX"), "{view:?}: {count}");
                }
            }
            Ok::<_, crate::StoreError>(())
        })
        .unwrap();
}

/// 2,100 active goods and 40 drafts, so that one state is found by a walk and one by its index.
fn of_two_states(connection: &Connection) {
    let rows = "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 2139)
        INSERT INTO product (id, status, title, description, updated_at, listed, first_sku, needs_look, low_stock)
        SELECT unhex(printf('%032x', i)), CASE WHEN i % 53 = 0 THEN 'draft' ELSE 'active' END, i * 7919 % 100, '', i * 31 % 1000, 1, i * 17 % 97, 0, 0
        FROM n";
    connection.execute_batch(rows).unwrap();
}

#[test]
fn goods_of_a_state_are_counted_by_their_index_and_come_in_the_order_asked_for() {
    let mut connection = Connection::open_in_memory().unwrap();
    schema::migrate(&mut connection, 0).unwrap();
    of_two_states(&connection);
    for (status, expect) in [(ProductStatus::Active, 2_099), (ProductStatus::Draft, 41)] {
        for order in [
            CatalogueOrder::Title,
            CatalogueOrder::Sku,
            CatalogueOrder::Updated,
        ] {
            for descending in [false, true] {
                let filter = CatalogueFilter {
                    statuses: vec![status],
                    order,
                    descending,
                    ..CatalogueFilter::default()
                };
                let sql = format!(
                    "SELECT id FROM product WHERE status = '{}'",
                    status.as_str()
                );
                let direction = if descending { "DESC" } else { "" };
                let sorted = format!(
                    "{sql} ORDER BY +{} {direction}, key {direction}",
                    order.column()
                );
                let sorted = ids(&connection, &sorted, &[]).unwrap();
                assert_eq!(
                    product_ids(&connection, &filter).unwrap(),
                    sorted,
                    "{order:?}"
                );
                assert_eq!(product_count(&connection, &filter).unwrap(), expect);
                let page = CatalogueFilter {
                    offset: 20,
                    limit: Some(10),
                    ..filter
                };
                assert_eq!(product_ids(&connection, &page).unwrap(), sorted[20..30]);
            }
        }
        let filter = CatalogueFilter {
            statuses: vec![status],
            limit: Some(200),
            ..CatalogueFilter::default()
        };
        let conditions = Conditions::of(&filter);
        let page = plan(
            &connection,
            &page_sql("id", &conditions.by_order(), &filter),
        )
        .unwrap();
        assert!(
            page.contains("product_title") && !page.contains("TEMP B-TREE"),
            "{page}"
        );
        let others = conditions.states.others.unwrap();
        let count = plan(&connection, &format!("SELECT count(*) FROM {others}")).unwrap();
        assert!(count.contains("COVERING INDEX product_status"), "{count}");
    }
}

/// Most goods are active somewhere, and somewhere nearly none is.
#[test]
fn goods_of_any_states_are_counted_whichever_are_many() {
    use ProductStatus::{Active, Archived, Draft};
    for turned in [false, true] {
        let mut connection = Connection::open_in_memory().unwrap();
        schema::migrate(&mut connection, 0).unwrap();
        of_two_states(&connection);
        let archived = "UPDATE product SET status = 'archived', listed = 0 WHERE key % 100 = 7";
        connection.execute_batch(archived).unwrap();
        if turned {
            let turn = "UPDATE product SET status = CASE status WHEN 'active' THEN 'draft' ELSE 'active' END
                WHERE listed = 1";
            connection.execute_batch(turn).unwrap();
        }
        let sets = [
            &[Active][..],
            &[Draft],
            &[Archived],
            &[Active, Draft],
            &[Active, Archived],
            &[Draft, Archived],
            &[],
        ];
        for wanted in sets {
            let filter = CatalogueFilter {
                statuses: wanted.to_vec(),
                ..CatalogueFilter::default()
            };
            let condition = if wanted.is_empty() {
                "1".to_owned()
            } else {
                among(wanted)
            };
            let order = "ORDER BY +title COLLATE NOCASE, key";
            let sorted = format!("SELECT id FROM product WHERE {condition} {order}");
            let expect = ids(&connection, &sorted, &[]).unwrap();
            let count = product_count(&connection, &filter).unwrap();
            assert_eq!(count, expect.len() as u64, "{wanted:?}");
            let found = product_ids(&connection, &filter).unwrap();
            assert_eq!(found, expect, "{wanted:?}");
        }
    }
}
