//! What people rely on from the file: acts, undo across restarts, and calm refusals.
#![allow(clippy::unwrap_used, missing_docs, unused_crate_dependencies)]

use dhow_domain::catalogue::Product;
use dhow_domain::catalogue::Variant;
use dhow_domain::id::{IdSource, ProductId, SellerId, VariantId};
use dhow_domain::money::{Amount, Currency, Money};
use dhow_domain::translation::{SourceHash, Translated, TranslationState};
use dhow_domain::{Locale, Sku};
use dhow_store::{Act, Context, Mode, Seller, StoreError, Workspace, read};
use jiff::Timestamp;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

#[derive(Default)]
struct Counting(AtomicU64);

impl IdSource for Counting {
    fn next(&self) -> uuid::Uuid {
        uuid::Uuid::from_u128(u128::from(self.0.fetch_add(1, Ordering::Relaxed)))
    }
}

/// Ids go on from `from`, so that a file opened again does not meet its own ids.
fn context(from: u64) -> Context {
    let ticks = Arc::new(AtomicU64::new(from));
    let clock = Arc::new(move || {
        Timestamp::from_second(1_790_000_000 + i64::try_from(ticks.fetch_add(1, Ordering::Relaxed)).unwrap())
            .unwrap()
    });
    Context { clock, ids: Arc::new(Counting(AtomicU64::new(from))) }
}

fn workspace(folder: &Path) -> (Workspace, PathBuf) {
    let path = folder.join("ege.dhow");
    let context = context(1);
    let seller = Seller {
        id: SellerId::new(context.ids.as_ref()),
        name: "Ege Home Textiles".to_owned(),
        base_currency: Currency::parse("TRY").unwrap(),
        source_locale: Locale::parse("en").unwrap(),
    };
    (Workspace::create(&path, &seller, context).unwrap(), path)
}

fn towel(workspace: &Workspace) -> Product {
    let ids = workspace.context().ids.as_ref();
    let mut product = Product::new(ProductId::new(ids), "Bath towel");
    let mut variant = Variant::new(VariantId::new(ids), Sku::parse("ATT-70140-SND").unwrap());
    variant.base_price = Some(price("690.00"));
    variant.stock.insert("main".to_owned(), 212.into());
    product.variants.push(variant);
    let german = Translated {
        text: "Badetuch".to_owned(),
        state: TranslationState::Reviewed,
        origin: "human".to_owned(),
        source_hash: SourceHash::of("Bath towel"),
    };
    product
        .translations
        .insert((dhow_domain::catalogue::TextField::Title, Locale::parse("de").unwrap()), german);
    workspace.transact(Act::new("act-product-create"), |edit| edit.save(None, Some(&product))).unwrap();
    product
}

fn price(amount: &str) -> Money {
    Money::new(Amount::parse(amount).unwrap(), Currency::parse("TRY").unwrap())
}

fn reprice(workspace: &Workspace, id: ProductId, amount: &str) {
    workspace
        .transact(Act::new("act-variant-set"), |edit| {
            let before = read::product(edit.connection(), id)?.unwrap();
            let mut after = before.clone();
            after.variants[0].base_price = Some(price(amount));
            edit.save(Some(&before), Some(&after))
        })
        .unwrap();
}

fn shown_price(workspace: &Workspace, id: ProductId) -> Option<String> {
    let product = workspace.read(|connection| read::product(connection, id)).unwrap()?;
    product.variants[0].base_price.map(|money| money.amount.to_string())
}

#[test]
fn a_product_is_read_back_whole() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let product = towel(&workspace);
    assert_eq!(workspace.read(|connection| read::product(connection, product.id)).unwrap(), Some(product));
}

#[test]
fn undo_and_redo_survive_a_restart_and_name_what_they_left() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, path) = workspace(folder.path());
    let id = towel(&workspace).id;
    reprice(&workspace, id, "700");
    reprice(&workspace, id, "710");
    drop(workspace);
    let workspace = Workspace::open(&path, context(1_000)).unwrap();
    workspace.undo().unwrap();
    assert_eq!(shown_price(&workspace, id).as_deref(), Some("700"));
    workspace.undo().unwrap();
    assert_eq!(shown_price(&workspace, id).as_deref(), Some("690.00"));
    workspace.redo().unwrap();
    workspace.redo().unwrap();
    assert_eq!(shown_price(&workspace, id).as_deref(), Some("710"));
    assert!(matches!(workspace.redo(), Err(StoreError::NothingToRedo)));
    for _ in 0..3 {
        workspace.undo().unwrap();
    }
    assert_eq!(shown_price(&workspace, id), None, "the product itself is undone");
    assert!(matches!(workspace.undo(), Err(StoreError::NothingToUndo)));
}

#[test]
fn undoing_an_older_act_leaves_what_was_edited_since() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let id = towel(&workspace).id;
    reprice(&workspace, id, "700");
    let older = workspace.read(read::last_act).unwrap().unwrap();
    reprice(&workspace, id, "710");
    let undone = workspace.undo_act(&older.id).unwrap().value;
    assert_eq!((undone.restored, undone.left.len()), (0, 1));
    assert_eq!(shown_price(&workspace, id).as_deref(), Some("710"));
    assert!(undone.left[0].path.as_str().ends_with("/basePrice"));
}

#[test]
fn an_act_that_fails_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let id = towel(&workspace).id;
    let failed = workspace.transact(Act::new("act-variant-set"), |edit| {
        let before = read::product(edit.connection(), id)?.unwrap();
        let mut after = before.clone();
        after.text.title = "Half done".to_owned();
        edit.save(Some(&before), Some(&after))?;
        Err::<(), _>(StoreError::DiskFull)
    });
    assert!(failed.is_err());
    let product = workspace.read(|connection| read::product(connection, id)).unwrap().unwrap();
    assert_eq!(product.text.title, "Bath towel");
    assert_eq!(
        workspace.read(read::pending_count).unwrap(),
        2,
        "seller and product, nothing of the failed act"
    );
}

#[test]
fn an_act_without_a_difference_is_no_act() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let product = towel(&workspace);
    let act = workspace
        .transact(Act::new("act-product-set"), |edit| edit.save(Some(&product), Some(&product)))
        .unwrap();
    assert_eq!((act.act, act.changed), (None, 0));
}

#[test]
fn a_document_is_replayed_as_of_an_instant() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let id = towel(&workspace).id;
    let then: Timestamp = workspace.read(read::last_act).unwrap().unwrap().at.parse().unwrap();
    reprice(&workspace, id, "999");
    let document = dhow_sync::DocumentId::new(id.to_string());
    let tree = workspace.read(|connection| read::as_of(connection, &document, then)).unwrap().unwrap();
    assert!(tree.to_string().contains("690.00"), "{tree}");
}

#[test]
fn search_finds_words_codes_and_single_chinese_characters() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let before = towel(&workspace);
    let mut after = before.clone();
    after.text.title = "浴巾 Aegean".to_owned();
    workspace.transact(Act::new("act-product-set"), |edit| edit.save(Some(&before), Some(&after))).unwrap();
    let found =
        |text: &str| workspace.read(|connection| read::find(connection, text, 10)).unwrap().unwrap().len();
    assert_eq!(
        [found("浴"), found("浴巾"), found("aeg"), found("70140"), found("badet"), found("bath")],
        [1, 1, 1, 1, 1, 0]
    );
}

#[test]
fn a_second_writer_is_refused_and_a_reader_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, path) = workspace(folder.path());
    let id = towel(&workspace).id;
    let second = Workspace::open(&path, context(5_000)).map(|_| ());
    assert!(matches!(second, Err(StoreError::InUse(_))), "{second:?}");
    let reader = Workspace::open_for_reading(&path, Mode::InUse, context(5_000)).unwrap();
    assert_eq!(shown_price(&reader, id).as_deref(), Some("690.00"));
    let refused = reader.transact(Act::new("act-product-set"), |_| Ok::<_, StoreError>(()));
    assert!(matches!(refused, Err(StoreError::InUse(_))));
    drop(workspace);
    assert!(Workspace::open(&path, context(5_000)).is_ok());
}

#[test]
fn a_file_on_a_disk_that_cannot_be_written_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, path) = workspace(folder.path());
    let id = towel(&workspace).id;
    drop(workspace);
    // In the way of SQLite's log, as a disk that takes no file is.
    let odd = folder.path().join("50% #1?.dhow");
    std::fs::rename(&path, &odd).unwrap();
    std::fs::create_dir(folder.path().join("50% #1?.dhow-wal")).unwrap();
    let open = |mode| Workspace::open_for_reading(&odd, mode, context(5_000));
    assert!(open(Mode::InUse).is_err());
    let reader = open(Mode::ReadOnly).unwrap();
    assert_eq!(shown_price(&reader, id).as_deref(), Some("690.00"));
    let refused = reader.transact(Act::new("act-product-set"), |_| Ok::<_, StoreError>(()));
    assert!(matches!(refused, Err(StoreError::ReadOnly(_))));
}

#[test]
fn files_that_are_no_workspace_are_refused_and_not_changed() {
    let folder = tempfile::tempdir().unwrap();
    let check = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let refused = Workspace::open(&path, context(1)).map(|_| ());
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "{name} was changed");
        refused.unwrap_err()
    };
    assert!(matches!(check("empty", b""), StoreError::NotAWorkspace(_)));
    assert!(matches!(check("table.csv", &b"sku,title\nA,B\n".repeat(20)), StoreError::NotAWorkspace(_)));
    assert!(matches!(Workspace::open(&folder.path().join("none"), context(1)), Err(StoreError::Missing(_))));
    assert!(matches!(Workspace::open(folder.path(), context(1)), Err(StoreError::NotAWorkspace(_))));
}

#[test]
fn newer_altered_and_damaged_files_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let (made, path) = workspace(folder.path());
    towel(&made);
    drop(made);
    let with = |name: &str, change: &dyn Fn(&Path)| {
        let copy = folder.path().join(name);
        std::fs::copy(&path, &copy).unwrap();
        change(&copy);
        Workspace::open(&copy, context(9_000)).map(|_| ()).unwrap_err()
    };
    let sql = |text: &'static str| {
        move |path: &Path| rusqlite::Connection::open(path).unwrap().execute_batch(text).unwrap()
    };
    assert!(matches!(with("newer", &sql("PRAGMA user_version = 99")), StoreError::Newer { found: 99, .. }));
    assert!(matches!(
        with("trigger", &sql("CREATE TRIGGER t AFTER INSERT ON act BEGIN DELETE FROM product; END")),
        StoreError::Altered { .. }
    ));
    assert!(matches!(
        with("column", &sql("ALTER TABLE variant ADD COLUMN note TEXT")),
        StoreError::Altered { .. }
    ));
    let damaged = with("damaged", &|path| {
        let mut bytes = std::fs::read(path).unwrap();
        let half = bytes.len() / 2;
        bytes[4096..half].fill(0xAA);
        std::fs::write(path, bytes).unwrap();
    });
    assert!(matches!(damaged, StoreError::Corrupt { .. }), "{damaged:?}");
    let cut = with("cut", &|path| {
        let bytes = std::fs::read(path).unwrap();
        std::fs::write(path, &bytes[..bytes.len() / 3]).unwrap();
    });
    assert!(matches!(cut, StoreError::Corrupt { .. }), "{cut:?}");
}

#[test]
fn a_backup_is_opened_again_and_compared() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    towel(&workspace);
    let target = folder.path().join("copy.dhow");
    let proof = workspace.back_up(&target, context(7_000)).unwrap();
    assert_eq!(proof.products, 1);
    assert!(matches!(workspace.back_up(&target, context(7_000)), Err(StoreError::Exists(_))));
    assert!(workspace.read(dhow_store::diagnose).unwrap().iter().all(|check| check.findings.is_empty()));
}

#[test]
fn rates_are_added_and_a_missing_row_takes_none_away() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let source = dhow_domain::rate::RateSource::new("csv");
    let day: jiff::civil::Date = "2026-10-30".parse().unwrap();
    let give = |quote: &str, rate: i64| {
        let rates = [(Currency::parse(quote).unwrap(), rust_decimal::Decimal::new(rate, 2))].into();
        let base = Currency::parse("USD").unwrap();
        let fetched_at = Timestamp::UNIX_EPOCH;
        let publication =
            dhow_domain::rate::Publication { source: source.clone(), day, base, fetched_at, rates };
        workspace
            .transact(Act::new("act-rates-import"), |edit| edit.add_publication(&publication))
            .unwrap()
            .value
    };
    assert_eq!([give("EUR", 90), give("JPY", 15000), give("EUR", 90)], [true, true, false]);
    let known = workspace.read(|connection| read::publications(connection, &source, day)).unwrap();
    assert_eq!(known[0].rates.len(), 2);
    workspace.undo().unwrap();
    let known = workspace.read(|connection| read::publications(connection, &source, day)).unwrap();
    assert_eq!(known[0].rates.len(), 1, "undo takes the added row away again");
}
