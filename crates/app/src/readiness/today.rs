//! What needs a person, worst first: one line per cause, each with where to go.

use crate::app::App;
use crate::failure::Result;
use crate::readiness::cause::{Cause, PriceFault};
use crate::readiness::known::Known;
use crate::readiness::twins;
use dhow_contract::readiness::{Today, TodayItem, TodayKind};
use dhow_contract::sync::WordsState;
use dhow_domain::id::ProductId;
use dhow_domain::translation::TranslationState;
use dhow_store::{CatalogueFilter, CatalogueView, ReadTransaction, read};
use std::collections::BTreeMap;

/// What tells one line from another: the kind, the market, the language.
type Line = (TodayKind, Option<String>, Option<String>);

/// How often a cause is met, and where first.
#[derive(Debug, Clone, Copy, Default)]
struct Found {
    count: u64,
    first: Option<i64>,
}

pub(crate) fn today_list(app: &App) -> Result<Today> {
    app.ask_known(|reading, known| {
        let mut items = goods(reading, known)?;
        items.extend(conflicts(reading)?);
        items.extend(twins::line(reading, known)?);
        items.extend(recovery_words(reading)?);
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

fn goods(reading: &ReadTransaction, known: &Known) -> Result<Vec<TodayItem>> {
    let mut items = Vec::new();
    for (line_of, found) in lines(known) {
        let Some(first) = found.first else { continue };
        let target = target(&line_of);
        let mut item = line(line_of, target);
        item.count = found.count;
        if let Some(first) = read::ids_of(reading, &[first])?.pop() {
            name(reading, &mut item, first)?;
        }
        items.push(item);
    }
    Ok(items)
}

/// Every line there is, in order, with what was found of it.
fn lines(known: &Known) -> BTreeMap<Line, Found> {
    let mut lines: BTreeMap<Line, Found> = BTreeMap::new();
    for (cause, sum) in known.layout().every().zip(&known.sums.causes) {
        let Some(line) = line_of(known, cause).filter(|_| sum.active > 0) else {
            continue;
        };
        let found = lines.entry(line).or_default();
        let first = known.blocks.first(cause);
        found.count += sum.active;
        found.first = found.first.into_iter().chain(first).min();
    }
    lines
}

/// The line of a cause, where it has one.
fn line_of(known: &Known, cause: Cause) -> Option<Line> {
    let market = |at: usize| Some(known.markets[at].code.clone());
    let locale = |at: usize| Some(known.locales[at].to_string());
    Some(match cause {
        Cause::Price(PriceFault::BelowFloor, at) => (TodayKind::BelowFloor, market(at), None),
        Cause::Price(PriceFault::NoRate, at) => (TodayKind::NoRate, market(at), None),
        // A variant without a price lacks it in every market and is counted in the first.
        Cause::Price(PriceFault::NoBasePrice, 0) => (TodayKind::NoBasePrice, None, None),
        Cause::Text(TranslationState::Stale, at) => (TodayKind::Stale, None, locale(at)),
        Cause::Text(TranslationState::Missing, at) => (TodayKind::Missing, None, locale(at)),
        _ => return None,
    })
}

/// Where to go.
fn target((kind, market, locale): &Line) -> String {
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

fn line((kind, market, locale): Line, target: String) -> TodayItem {
    TodayItem {
        kind,
        count: 0,
        target,
        sku: None,
        title: None,
        market,
        locale,
    }
}

/// Say which product is the first.
fn name(reading: &ReadTransaction, item: &mut TodayItem, first: ProductId) -> Result<()> {
    item.sku = read::leading_sku(reading, first)?;
    item.title = read::product_title(reading, first)?;
    Ok(())
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

/// Words that are on no paper open nothing.
fn recovery_words(reading: &ReadTransaction) -> Result<Option<TodayItem>> {
    let state = crate::sync::words_state(reading)?;
    let missing = matches!(state, Some(WordsState::Missing | WordsState::Unchecked));
    let cause = (TodayKind::RecoveryWords, None, None);
    Ok(missing.then(|| TodayItem {
        count: 1,
        ..line(cause, "#/settings/network".to_owned())
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
    let mut item = line((kind, None, None), target.to_owned());
    item.count = count;
    name(reading, &mut item, first)?;
    Ok(Some(item))
}
