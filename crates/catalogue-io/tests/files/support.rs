//! A file in, drafts and problems out, in one call; and a catalogue in memory to apply them to.

use dhow_catalogue_io::{
    CatalogueError, Detail, DuplicateSkus, Identity, ImportOptions, Issue, Item, Merge,
    MergeContext, Opened, Outcome, ProductDraft, Severity, Source, VariantDraft, changes_nothing,
    merge, open,
};
use dhow_domain::catalogue::Product;
use dhow_domain::catalogue::field::VariantField;
use dhow_domain::markets::{TaxClass, TaxPack, TaxPackRate};
use dhow_domain::money::{Currency, Money};
use dhow_domain::named_id::Namespace;
use dhow_domain::pricing::BaseTaxes;
use dhow_domain::{Country, Locale};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::convert::Infallible;

/// The names of a seller.
pub(crate) fn names() -> Namespace {
    Namespace::of_seller("sel_01jc000000e008000000000001").unwrap()
}

pub(crate) fn options() -> ImportOptions {
    ImportOptions {
        preset: None,
        mapping: None,
        currency: None,
        base_currency: Currency::parse("EUR").unwrap(),
        prices: None,
        firm_country: None,
        tax_rates: tax_rates(),
        source_locale: Locale::parse("en").unwrap(),
        locale: None,
        encoding: None,
        delimiter: None,
        header_row: None,
        duplicate_skus: DuplicateSkus::Refuse,
        today: jiff::civil::date(2026, 6, 15),
    }
}

/// Rates of a few countries, as a day has them.
fn tax_rates() -> BaseTaxes {
    let day = Date::constant(2026, 1, 1);
    let rates = [
        ("DE", "standard", "19"),
        ("DE", "reduced", "7"),
        ("NL", "standard", "21"),
        ("NL", "reduced", "9"),
        ("FR", "standard", "20"),
        ("FR", "reduced", "5.5"),
        ("TR", "standard", "20"),
        ("IE", "standard", "23"),
    ];
    let rate = |(country, class, percent): (&str, &str, &str)| TaxPackRate {
        country: Country::parse(country).unwrap(),
        class: TaxClass::parse(class).unwrap(),
        from: day,
        percent: Decimal::from_str_exact(percent).unwrap(),
    };
    let pack = TaxPack {
        name: "test".to_owned(),
        source: String::new(),
        as_of: day,
        rates: rates.into_iter().map(rate).collect(),
    };
    BaseTaxes::of_day(&[pack], day)
}

/// The same of a file whose prices somebody said to be in euro.
pub(crate) fn in_euro() -> ImportOptions {
    ImportOptions {
        currency: Currency::parse("EUR").ok(),
        ..options()
    }
}

/// The base price a row gives.
pub(crate) fn price(variant: &VariantDraft) -> Option<Money> {
    variant.fields.value(&VariantField::BasePrice)
}

/// The grams a row gives.
pub(crate) fn weight(variant: &VariantDraft) -> Option<Decimal> {
    variant.fields.value(&VariantField::Weight)
}

/// Any field a row gives, as text.
pub(crate) fn field(variant: &VariantDraft, field: &VariantField) -> Option<String> {
    variant.fields.get(field).value().map(ToString::to_string)
}

#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) opened: Opened,
    pub(crate) products: Vec<ProductDraft>,
    pub(crate) issues: Vec<Issue>,
}

impl Read {
    pub(crate) fn variants(&self) -> impl Iterator<Item = &VariantDraft> {
        self.products.iter().flat_map(|product| &product.variants)
    }

    pub(crate) fn skus(&self) -> Vec<String> {
        self.variants()
            .map(|variant| variant.sku.to_string())
            .collect()
    }

    /// `row column code` of all issues but the informative ones.
    pub(crate) fn problems(&self) -> Vec<String> {
        self.issues
            .iter()
            .filter(|issue| issue.severity() != Severity::Info)
            .map(line)
            .collect()
    }

    pub(crate) fn errors(&self) -> Vec<String> {
        self.issues
            .iter()
            .filter(|issue| issue.severity() == Severity::Error)
            .map(line)
            .collect()
    }

    pub(crate) fn codes(&self) -> Vec<&'static str> {
        self.issues
            .iter()
            .map(|issue| issue.code.as_str())
            .collect()
    }
}

fn line(issue: &Issue) -> String {
    format!(
        "{} {} {}",
        issue.row,
        issue.column.as_deref().unwrap_or("-"),
        issue.code
    )
}

pub(crate) fn try_read(bytes: &[u8], options: &ImportOptions) -> Result<Read, CatalogueError> {
    let opened = open(Source::Bytes(bytes.into()), options)?;
    let (mut products, mut issues) = (Vec::new(), Vec::new());
    for item in opened.importer()? {
        match item? {
            Item::Product(product) => products.push(*product),
            Item::Issue(issue) => issues.push(issue),
        }
    }
    Ok(Read {
        opened,
        products,
        issues,
    })
}

pub(crate) fn read(text: &str) -> Read {
    try_read(text.as_bytes(), &in_euro()).unwrap()
}

pub(crate) fn fixture(name: &str) -> Vec<u8> {
    let path = format!(
        "{}/../../tests/fixtures/import/{name}",
        env!("CARGO_MANIFEST_DIR")
    );
    std::fs::read(path).unwrap()
}

/// What a merge tells, apart from the product it was made with.
fn owned(merged: Merge<'_>) -> Merge<'static> {
    Merge {
        product: Cow::Owned(merged.product.into_owned()),
        outcome: merged.outcome,
        cells: merged.cells,
        variants: merged.variants,
        issues: merged.issues,
    }
}

/// Products in memory, found the way whoever holds the workspace finds them.
pub(crate) struct Catalogue {
    pub(crate) products: Vec<Product>,
    source_locale: Locale,
}

impl Catalogue {
    pub(crate) fn new() -> Self {
        Self {
            products: Vec::new(),
            source_locale: Locale::parse("en").unwrap(),
        }
    }

    pub(crate) fn apply(&mut self, read: &Read) -> Vec<Outcome> {
        read.products
            .iter()
            .map(|draft| self.apply_one(draft).unwrap().outcome)
            .collect()
    }

    pub(crate) fn apply_one(&mut self, draft: &ProductDraft) -> Result<Merge<'static>, Issue> {
        let place = self.find(draft);
        let is_taken = |id| Ok::<_, Infallible>(self.products.iter().any(|it| it.id == id));
        let Ok(new_product) = names().product(draft.name(), is_taken);
        let context = MergeContext {
            names: names(),
            new_product,
            source_locale: &self.source_locale,
            detail: Detail::Cells,
        };
        let existing = place.map(|place| &self.products[place]);
        let brief = MergeContext {
            detail: Detail::Outcome,
            ..context
        };
        let brief = merge(existing, draft, brief).map(|merged| merged.outcome);
        let merged = merge(existing, draft, context);
        assert_eq!(
            brief,
            merged.as_ref().map(|it| it.outcome).map_err(Clone::clone),
            "who asks for the outcome alone is told the same"
        );
        let merged = owned(merged?);
        if existing.is_some_and(|product| changes_nothing(product, draft)) {
            let variants = merged.variants.iter().map(|variant| variant.outcome);
            let mut outcomes = variants.chain([merged.outcome]);
            assert!(
                outcomes.all(|it| it == Outcome::Unchanged) && merged.issues.is_empty(),
                "what changes nothing for the texts does so for the product: {merged:?}"
            );
        }
        match place {
            Some(place) => self.products[place] = merged.product.clone().into_owned(),
            None => self.products.push(merged.product.clone().into_owned()),
        }
        Ok(merged)
    }

    fn find(&self, draft: &ProductDraft) -> Option<usize> {
        draft.identities().find_map(|identity| {
            self.products.iter().position(|product| match identity {
                Identity::Sku(sku) => product
                    .variants
                    .iter()
                    .any(|variant| variant.sku.as_str() == sku),
                Identity::Handle(handle) => product.handle.as_deref() == Some(handle),
            })
        })
    }
}
