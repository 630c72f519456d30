//! Acts that are killed in the middle of a write: whatever of them had reached the disk, what the
//! file keeps beside the goods is what the goods make of it.
//!
//! Kept are the columns that a list is sorted and counted by, the words of the search and where each
//! product stands on its way to buyers. They are held against a file that is made anew of the same
//! goods.

use crate::cut_log::{CutLog, written};
use crate::killed_upgrade::cuts;
use crate::support::{Scene, add_many, context, findings, locale, price, translated, workspace};
use dhow_domain::catalogue::{Product, ProductStatus, TextField};
use dhow_domain::id::{ListingId, ProductId};
use dhow_store::{Act, ListingRow, ListingState, StoreError, Workspace, read};
use std::path::Path;

/// What the file keeps of each product beside it.
const COLUMNS: &str = "SELECT hex(id) || concat_ws('|', listed, first_sku, price_key, stock_key,
    needs_look, low_stock) FROM product ORDER BY id";
/// Products that do not stand where their listing says, which is none.
const MISPLACED: &str = "SELECT hex(id) || concat_ws('|', publish_state, changed) FROM product
    WHERE publish_state IS NOT (SELECT CASE WHEN product.changed THEN 'changed' ELSE state END
      FROM listing WHERE listing.product = product.id ORDER BY channel LIMIT 1)";
const WORDS: [&str; 6] = ["towel", "soft", "bade", "renamed", "linen", "T"];

fn listing(product: &Product, state: ListingState, workspace: &Workspace) -> ListingRow {
    ListingRow {
        id: ListingId::new(workspace.context().ids.as_ref()).to_string(),
        product: product.id.to_string(),
        channel: "hub".to_owned(),
        head: "h1".to_owned(),
        live: None,
        state,
        document: "{}".to_owned(),
        checked_at: None,
    }
}

fn act<T>(
    workspace: &Workspace,
    work: impl FnOnce(&mut dhow_store::Edit<'_>) -> Result<T, StoreError>,
) {
    workspace
        .transact(Act::new("act-product-set"), work)
        .unwrap();
}

/// Something of every kind that what is kept derives from.
fn works(workspace: &Workspace) {
    let goods = add_many(workspace, 70);
    let change = |at: usize, work: &dyn Fn(&mut Product)| {
        crate::support::change(workspace, goods[at].id, work);
    };
    change(0, &|it| it.text.title = "Renamed".to_owned());
    change(1, &|it| it.variants[0].base_price = Some(price("12.50")));
    change(2, &|it| it.status = ProductStatus::Archived);
    change(3, &|it| {
        it.variants[0].stock.insert("main".to_owned(), 3.into());
    });
    change(4, &|it| {
        it.translations.insert(
            (TextField::Title, locale("de")),
            translated("Badetuch", "Towel 4"),
        );
    });
    act(workspace, |edit| edit.save(Some(&goods[5]), None));
    for at in [6, 7] {
        let published = listing(&goods[at], ListingState::Queued, workspace);
        act(workspace, |edit| edit.save_listing(&published));
    }
    change(6, &|it| it.text.title = "Linen".to_owned());
    workspace.undo().unwrap();
    let bulk = Act::new("act-product-set").as_change_set();
    let work = |edit: &mut dhow_store::Edit<'_>| {
        goods[10..].iter().try_for_each(|before| {
            let mut after = before.clone();
            after.text.title = format!("Linen {}", before.text.title);
            after.variants[0].base_price = Some(price("9"));
            edit.save(Some(before), Some(&after))
        })
    };
    workspace.transact(bulk, work).unwrap();
    workspace.undo().unwrap();
    workspace.redo().unwrap();
}

fn lines(path: &Path, sql: &str) -> Vec<String> {
    let connection = rusqlite::Connection::open(path).unwrap();
    let mut statement = connection.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

fn found(workspace: &Workspace) -> Vec<Option<Vec<ProductId>>> {
    let ask = |reading: &_| {
        let found = WORDS.map(|word| {
            let mut found = read::find(reading, word, 1_000)?;
            found.iter_mut().for_each(|ids| ids.sort());
            Ok(found)
        });
        found.into_iter().collect::<Result<_, StoreError>>()
    };
    workspace.read(ask).unwrap()
}

/// Opens what a kill left, and holds what it keeps against a file of the same goods.
fn check(path: &Path, what: &str) -> usize {
    let killed = Workspace::open(path, context(200_000_000)).unwrap();
    let goods = killed
        .read(|reading| read::products_of(reading, &read::all_products(reading)?))
        .unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (anew, fresh) = workspace(folder.path());
    act(&anew, |edit| {
        goods.iter().try_for_each(|it| edit.save(None, Some(it)))
    });
    assert_eq!(lines(path, COLUMNS), lines(&fresh, COLUMNS), "{what}");
    assert_eq!(found(&killed), found(&anew), "{what}");
    assert_eq!(lines(path, MISPLACED), Vec::<String>::new(), "{what}");
    assert_eq!(findings(&killed), Vec::<String>::new(), "{what}");
    goods.len()
}

#[test]
fn what_is_kept_beside_the_goods_survives_every_kill_of_a_write() {
    let Scene {
        workspace,
        path,
        folder,
    } = Scene::new();
    let log: CutLog = {
        drop(workspace);
        written(&path, || {
            let workspace = Workspace::open(&path, context(1_000)).unwrap();
            works(&workspace);
            workspace
        })
    };
    assert!(log.commits().len() > 12, "an act is a transaction at least");
    let killed = folder.path().join("killed.dhow");
    let mut counts = Vec::new();
    for kill in log.kills(cuts() / 3) {
        kill.lay(&killed);
        counts.push(check(&killed, &kill.what));
    }
    assert_eq!((counts[0], counts.last()), (0, Some(&69)));
    println!(
        "{} kills of {} writes: nothing kept beside the goods differs",
        counts.len(),
        log.commits().len()
    );
}
