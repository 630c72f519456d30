//! What needs a person, worst first: one line per cause, each with where to go.

use crate::App;
use crate::failure::Result;
use crate::standing::Standings;
use dhow_contract::workspace::{Today, TodayItem, TodayKind};
use dhow_domain::id::ProductId;
use dhow_store::{CatalogueFilter, CatalogueView, Reading, read};
use std::collections::BTreeMap;
use std::sync::PoisonError;

/// What tells one line from another: the kind, the market, the language.
type Cause = (TodayKind, Option<String>, Option<String>);

/// How often a cause was met, and where first.
type Found = BTreeMap<Cause, (u64, ProductId)>;

pub(crate) fn list(app: &App) -> Result<Today> {
    let today = app.host.today();
    app.ask(|reading| {
        let mut standings = app.standings.lock().unwrap_or_else(PoisonError::into_inner);
        standings.refresh(reading, today)?;
        let mut items = goods(reading, &standings)?;
        items.extend(conflicts(reading)?);
        items.extend(view(reading, TodayKind::Changed, CatalogueView::Changed, "#/publish")?);
        let low = "#/catalogue?view=lowStock";
        items.extend(view(reading, TodayKind::LowStock, CatalogueView::LowStock, low)?);
        Ok(Today { items })
    })
}

fn goods(reading: &Reading, standings: &Standings) -> Result<Vec<TodayItem>> {
    let item = |(cause, (count, first)): (Cause, (u64, ProductId))| {
        let target = target(&cause);
        Ok(TodayItem { count, sku: sku(reading, first)?, ..line(cause, target) })
    };
    found(standings).into_iter().map(item).collect()
}

fn found(standings: &Standings) -> Found {
    let mut found = Found::new();
    let markets: Vec<String> = standings.markets().map(|market| market.code.clone()).collect();
    let locales: Vec<String> = standings.locales.iter().map(ToString::to_string).collect();
    for (id, standing) in &standings.products {
        let mut add = |kind, market: Option<&String>, locale: Option<&String>, count| {
            if count > 0 {
                let cause = (kind, market.cloned(), locale.cloned());
                found.entry(cause).or_insert((0, *id)).0 += count;
            }
        };
        for (market, prices) in markets.iter().zip(&standing.prices) {
            add(TodayKind::BelowFloor, Some(market), None, prices.below_floor);
            add(TodayKind::NoRate, Some(market), None, prices.no_rate);
            add(TodayKind::NoBasePrice, None, None, prices.no_base_price);
        }
        for (locale, texts) in locales.iter().zip(&standing.texts) {
            add(TodayKind::Stale, None, Some(locale), texts.stale);
            add(TodayKind::Missing, None, Some(locale), texts.missing);
        }
    }
    found
}

/// Where to go.
fn target((kind, market, locale): &Cause) -> String {
    let (market, locale) = (market.as_deref().unwrap_or_default(), locale.as_deref().unwrap_or_default());
    match kind {
        TodayKind::BelowFloor => format!("#/markets/matrix?market={market}"),
        TodayKind::NoRate => "#/markets/rates".to_owned(),
        TodayKind::Stale => format!("#/translate/{locale}?state=stale"),
        TodayKind::Missing => format!("#/translate/{locale}?state=missing"),
        _ => "#/catalogue?view=needsLook".to_owned(),
    }
}

fn line((kind, market, locale): Cause, target: String) -> TodayItem {
    TodayItem { kind, count: 0, target, sku: None, market, locale }
}

fn conflicts(reading: &Reading) -> Result<Option<TodayItem>> {
    let conflicts = read::conflicts(reading)?;
    let Some(first) = conflicts.first() else { return Ok(None) };
    let sku = crate::history::sku_at(reading, &first.document, &first.path)?;
    let cause = (TodayKind::Conflict, None, None);
    Ok(Some(TodayItem {
        count: conflicts.len() as u64,
        sku,
        ..line(cause, "#/publish/conflicts".to_owned())
    }))
}

/// A line for the products of a view of the catalogue.
fn view(reading: &Reading, kind: TodayKind, view: CatalogueView, target: &str) -> Result<Option<TodayItem>> {
    let filter = CatalogueFilter { view: Some(view), limit: Some(1), ..CatalogueFilter::default() };
    let Some(first) = read::product_ids(reading, &filter)?.first().copied() else { return Ok(None) };
    let count = read::product_count(reading, &filter)?;
    let sku = sku(reading, first)?;
    Ok(Some(TodayItem { count, sku, ..line((kind, None, None), target.to_owned()) }))
}

/// The first SKU of a product.
fn sku(reading: &Reading, product: ProductId) -> Result<Option<String>> {
    let product = read::product(reading, product)?;
    Ok(product.and_then(|product| product.variants.first().map(|variant| variant.sku.to_string())))
}
