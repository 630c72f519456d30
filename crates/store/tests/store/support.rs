//! Workspaces with goods in them, on a clock and ids that count.

use dhow_domain::catalogue::{Product, TextField, Variant};
use dhow_domain::id::{self, IdSource, ProductId, VariantId};
use dhow_domain::money::{Amount, Currency, Money};
use dhow_domain::translation::{SourceHash, Translated, TranslationState};
use dhow_domain::{Locale, Sku};
use dhow_store::{Act, ChangeRow, Committed, Context, Edit, Seller, StoreError, Workspace, read};
use dhow_sync::{DocumentId, SellerId};
use jiff::Timestamp;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;

/// Ids that are numbered through.
#[derive(Debug, Default)]
pub(crate) struct Counting(pub(crate) AtomicU64);

impl IdSource for Counting {
    fn next(&self) -> uuid::Uuid {
        uuid::Uuid::from_u128(u128::from(self.0.fetch_add(1, Ordering::Relaxed)))
    }
}

/// Ids and seconds go on from `from`, so that a file opened again does not meet its own ids.
pub(crate) fn context(from: u64) -> Context {
    let ticks = Arc::new(AtomicU64::new(from));
    let clock = Arc::new(move || {
        Timestamp::from_second(
            1_790_000_000 + i64::try_from(ticks.fetch_add(1, Ordering::Relaxed)).unwrap(),
        )
        .unwrap()
    });
    Context {
        clock,
        ids: Arc::new(Counting(AtomicU64::new(from))),
    }
}

/// Who sells, in this currency.
pub(crate) fn seller(context: &Context, currency: &str) -> Seller {
    Seller {
        id: SellerId::new(id::mint(SellerId::PREFIX, context.ids.as_ref())),
        name: "Ege Home Textiles".to_owned(),
        base_currency: Currency::parse(currency).unwrap(),
        source_locale: locale("en"),
        profile: dhow_domain::seller::Profile::default(),
    }
}

/// A new file of a firm that reckons in lira.
pub(crate) fn workspace(folder: &Path) -> (Workspace, PathBuf) {
    let path = folder.join("ege.dhow");
    let context = context(1);
    let seller = seller(&context, "TRY");
    (Workspace::create(&path, &seller, context).unwrap(), path)
}

/// A workspace in a folder that goes with it.
pub(crate) struct Scene {
    pub(crate) workspace: Workspace,
    pub(crate) path: PathBuf,
    pub(crate) folder: TempDir,
}

impl Scene {
    /// With nothing in it but its seller.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (workspace, path) = workspace(folder.path());
        Self {
            workspace,
            path,
            folder,
        }
    }

    /// With one towel in it.
    pub(crate) fn with_towel() -> (Self, Product) {
        let scene = Self::new();
        let product = towel(&scene.workspace);
        (scene, product)
    }

    pub(crate) fn add(&self, product: &Product) -> Committed<()> {
        let act = Act::new("act-product-create");
        self.workspace
            .transact(act, |edit| edit.save(None, Some(product)))
            .unwrap()
    }

    pub(crate) fn delete(&self, product: &Product) -> Committed<()> {
        let act = Act::new("act-product-delete");
        self.workspace
            .transact(act, |edit| edit.save(Some(product), None))
            .unwrap()
    }

    pub(crate) fn change(&self, id: ProductId, work: impl FnOnce(&mut Product)) -> Committed<()> {
        change(&self.workspace, id, work)
    }

    pub(crate) fn product(&self, id: ProductId) -> Option<Product> {
        self.workspace
            .read(|reading| read::product(reading, id))
            .unwrap()
    }

    pub(crate) fn draft(&self, title: &str, sku: &str) -> Product {
        draft(&self.workspace, title, sku)
    }

    /// What the newest act changed.
    pub(crate) fn newest_changes(&self) -> Vec<ChangeRow> {
        self.workspace
            .read(|reading| {
                let act = read::last_act(reading)?.unwrap();
                read::changes_of(reading, &act, 0, 100)
            })
            .unwrap()
    }

    /// Paths of what the newest act changed; the ids of things are left out.
    pub(crate) fn newest_paths(&self) -> Vec<String> {
        self.newest_changes()
            .iter()
            .map(|change| without_ids(change.path.as_str()))
            .collect()
    }

    pub(crate) fn pending(&self) -> u64 {
        self.workspace.read(read::pending_count).unwrap()
    }

    /// Runs SQL on the file behind the program's back.
    pub(crate) fn tamper(&self, sql: &str) {
        rusqlite::Connection::open(&self.path)
            .unwrap()
            .execute_batch(sql)
            .unwrap();
    }
}

/// `/variant/*/sku` of `/variant/var_000…/sku`.
pub(crate) fn without_ids(path: &str) -> String {
    let shown = |key: &str| {
        let id = ["var_", "med_"]
            .iter()
            .any(|prefix| key.starts_with(prefix));
        match key.split_once('@') {
            Some((_, location)) if id => format!("*@{location}"),
            _ if id => "*".to_owned(),
            _ => key.to_owned(),
        }
    };
    path.split('/').map(shown).collect::<Vec<_>>().join("/")
}

/// Adds a bath towel with one variant, a price, stock and a German title.
/// A product with a title, one variant and nothing else, not written yet.
fn draft(workspace: &Workspace, title: &str, sku: &str) -> Product {
    let ids = workspace.context().ids.as_ref();
    let mut product = Product::new(ProductId::new(ids), title);
    product
        .variants
        .push(Variant::new(VariantId::new(ids), Sku::parse(sku).unwrap()));
    product
}

/// So many products in one act, `T-0` and on; of a hundred, history needs more than one block.
pub(crate) fn add_many(workspace: &Workspace, count: usize) -> Vec<Product> {
    let goods: Vec<Product> = (0..count)
        .map(|index| {
            let mut product = draft(workspace, &format!("Towel {index}"), &format!("T-{index}"));
            product.text.description = "Soft on both sides. ".repeat(60);
            product
        })
        .collect();
    let act = Act::new("act-import").as_change_set();
    let work = |edit: &mut Edit<'_>| goods.iter().try_for_each(|it| edit.save(None, Some(it)));
    workspace.transact(act, work).unwrap();
    goods
}

pub(crate) fn towel(workspace: &Workspace) -> Product {
    let ids = workspace.context().ids.as_ref();
    let mut product = Product::new(ProductId::new(ids), "Bath towel");
    let mut variant = Variant::new(VariantId::new(ids), Sku::parse("ATT-70140-SND").unwrap());
    variant.base_price = Some(price("690.00"));
    variant.stock.insert("main".to_owned(), 212.into());
    product.variants.push(variant);
    product.translations.insert(
        (TextField::Title, locale("de")),
        translated("Badetuch", "Bath towel"),
    );
    workspace
        .transact(Act::new("act-product-create"), |edit| {
            edit.save(None, Some(&product))
        })
        .unwrap();
    product
}

/// A text that a person wrote for a source.
pub(crate) fn translated(text: &str, source: &str) -> Translated {
    Translated {
        text: text.to_owned(),
        state: TranslationState::Reviewed,
        origin: "human".to_owned(),
        source_hash: SourceHash::of(source),
        numbers_accepted: false,
    }
}

pub(crate) fn locale(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

/// An amount of lira.
pub(crate) fn price(amount: &str) -> Money {
    Money::new(
        Amount::parse(amount).unwrap(),
        Currency::parse("TRY").unwrap(),
    )
}

pub(crate) fn change(
    workspace: &Workspace,
    id: ProductId,
    work: impl FnOnce(&mut Product),
) -> Committed<()> {
    workspace
        .transact(Act::new("act-product-set"), |edit| {
            let before = read::product(edit.connection(), id)?.unwrap();
            let mut after = before.clone();
            work(&mut after);
            edit.save(Some(&before), Some(&after))
        })
        .unwrap()
}

pub(crate) fn reprice(workspace: &Workspace, id: ProductId, amount: &str) {
    change(workspace, id, |product| {
        product.variants[0].base_price = Some(price(amount))
    });
}

pub(crate) fn retitle(workspace: &Workspace, id: ProductId, title: &str) {
    change(workspace, id, |product| {
        product.text.title = title.to_owned()
    });
}

pub(crate) fn shown_price(workspace: &Workspace, id: ProductId) -> Option<String> {
    let product = workspace
        .read(|connection| read::product(connection, id))
        .unwrap()?;
    product.variants[0]
        .base_price
        .map(|money| money.amount.to_string())
}

pub(crate) fn document(id: impl ToString) -> DocumentId {
    DocumentId::new(id.to_string())
}

/// The findings of every check, in the order of the checks.
pub(crate) fn findings(workspace: &Workspace) -> Vec<String> {
    let checks = workspace.read(dhow_store::diagnose).unwrap();
    let said = checks.into_iter().flat_map(|check| {
        check
            .findings
            .into_iter()
            .map(move |it| format!("{}: {it}", check.name))
    });
    said.collect()
}

/// The error of something that must be refused.
pub(crate) fn refused<T>(result: Result<T, StoreError>) -> StoreError {
    match result {
        Ok(_) => panic!("it was not refused"),
        Err(error) => error,
    }
}
