//! What needs a person, worst first: one line per cause, each with where to go.

use crate::app::App;
use crate::failure::Result;
use crate::readiness::counts::ReadinessCache;
use dhow_contract::readiness::{Today, TodayItem, TodayKind};
use dhow_domain::id::ProductId;
use dhow_store::{CatalogueFilter, CatalogueView, ReadTransaction, read};
use std::collections::BTreeMap;
use std::sync::PoisonError;

/// What tells one line from another: the kind, the market, the language.
type Cause = (TodayKind, Option<String>, Option<String>);

/// How often a cause was met, and where first.
#[derive(Debug, Clone, Copy, Default)]
struct Found {
    count: u64,
    first: Option<ProductId>,
}

impl Found {
    fn add(&mut self, count: u64, product: ProductId) {
        self.count += count;
        if count > 0 {
            self.first.get_or_insert(product);
        }
    }
}

pub(crate) fn today_list(app: &App) -> Result<Today> {
    let today = app.host.today();
    app.ask(|reading| {
        let mut readiness = app.readiness.lock().unwrap_or_else(PoisonError::into_inner);
        readiness.refresh(reading, today)?;
        let mut items = goods(reading, &readiness)?;
        items.extend(conflicts(reading)?);
        items.extend(view(
            reading,
            TodayKind::Changed,
            CatalogueView::Changed,
            "#/publish",
        )?);
        let low = "#/catalogue?view=lowStock";
        items.extend(view(
            reading,
            TodayKind::LowStock,
            CatalogueView::LowStock,
            low,
        )?);
        Ok(Today { items })
    })
}

fn goods(reading: &ReadTransaction, readiness: &ReadinessCache) -> Result<Vec<TodayItem>> {
    let mut items = Vec::new();
    for (cause, found) in causes(readiness) {
        let Some(first) = found.first else { continue };
        let target = target(&cause);
        items.push(TodayItem {
            count: found.count,
            sku: sku(reading, first)?,
            ..line(cause, target)
        });
    }
    Ok(items)
}

/// Every cause there may be, in order, with what was found of it.
fn causes(readiness: &ReadinessCache) -> BTreeMap<Cause, Found> {
    let markets: Vec<String> = readiness
        .markets()
        .map(|market| market.code.clone())
        .collect();
    let (mut floors, mut rates) = (
        vec![Found::default(); markets.len()],
        vec![Found::default(); markets.len()],
    );
    let (mut stale, mut missing) = (
        vec![Found::default(); readiness.locales.len()],
        vec![Found::default(); readiness.locales.len()],
    );
    let mut unpriced = Found::default();
    for (id, counts) in &readiness.products {
        for (place, prices) in counts.prices.iter().enumerate() {
            floors[place].add(prices.below_floor, *id);
            rates[place].add(prices.no_rate, *id);
            unpriced.add(prices.no_base_price, *id);
        }
        for (place, texts) in counts.texts.iter().enumerate() {
            stale[place].add(texts.stale, *id);
            missing[place].add(texts.missing, *id);
        }
    }
    let in_market = |kind, found: Vec<Found>| {
        markets
            .iter()
            .zip(found)
            .map(move |(code, found)| ((kind, Some(code.clone()), None), found))
    };
    let in_language = |kind, found: Vec<Found>| {
        let locales = readiness.locales.iter();
        locales
            .zip(found)
            .map(move |(locale, found)| ((kind, None, Some(locale.to_string())), found))
    };
    in_market(TodayKind::BelowFloor, floors)
        .chain(in_market(TodayKind::NoRate, rates))
        .chain([((TodayKind::NoBasePrice, None, None), unpriced)])
        .chain(in_language(TodayKind::Stale, stale))
        .chain(in_language(TodayKind::Missing, missing))
        .collect()
}

/// Where to go.
fn target((kind, market, locale): &Cause) -> String {
    let (market, locale) = (
        market.as_deref().unwrap_or_default(),
        locale.as_deref().unwrap_or_default(),
    );
    match kind {
        TodayKind::BelowFloor => format!("#/markets/matrix?market={market}"),
        TodayKind::NoRate => "#/markets/rates".to_owned(),
        TodayKind::Stale => format!("#/translate/{locale}?state=stale"),
        TodayKind::Missing => format!("#/translate/{locale}?state=missing"),
        _ => "#/catalogue?view=needsLook".to_owned(),
    }
}

fn line((kind, market, locale): Cause, target: String) -> TodayItem {
    TodayItem {
        kind,
        count: 0,
        target,
        sku: None,
        market,
        locale,
    }
}

fn conflicts(reading: &ReadTransaction) -> Result<Option<TodayItem>> {
    let conflicts = read::conflicts(reading)?;
    let Some(first) = conflicts.first() else {
        return Ok(None);
    };
    let sku = crate::catalogue::sku_at(reading, &first.document, &first.path)?;
    let cause = (TodayKind::Conflict, None, None);
    Ok(Some(TodayItem {
        count: conflicts.len() as u64,
        sku,
        ..line(cause, "#/publish/conflicts".to_owned())
    }))
}

/// A line for the products of a view of the catalogue.
fn view(
    reading: &ReadTransaction,
    kind: TodayKind,
    view: CatalogueView,
    target: &str,
) -> Result<Option<TodayItem>> {
    let filter = CatalogueFilter {
        view: Some(view),
        limit: Some(1),
        ..CatalogueFilter::default()
    };
    let Some(first) = read::product_ids(reading, &filter)?.first().copied() else {
        return Ok(None);
    };
    let count = read::product_count(reading, &filter)?;
    let sku = sku(reading, first)?;
    Ok(Some(TodayItem {
        count,
        sku,
        ..line((kind, None, None), target.to_owned())
    }))
}

/// The first SKU of a product.
fn sku(reading: &ReadTransaction, product: ProductId) -> Result<Option<String>> {
    let product = read::product(reading, product)?;
    Ok(product.and_then(|product| {
        product
            .variants
            .first()
            .map(|variant| variant.sku.to_string())
    }))
}
