//! What needs a person, worst first: one line per cause, each with where to go.

use crate::app::App;
use crate::failure::Result;
use crate::readiness::cache::ReadinessCache;
use crate::readiness::totals::{Cause, Found};
use dhow_contract::readiness::{Today, TodayItem, TodayKind};
use dhow_domain::markets::Market;
use dhow_store::{CatalogueFilter, CatalogueView, ReadTransaction, read};
use std::collections::BTreeMap;
use std::sync::PoisonError;

/// What tells one line from another: the kind, the market, the language.
type Line = (TodayKind, Option<String>, Option<String>);

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
    for (line_of, found) in lines(readiness) {
        let Some(first) = found.first else { continue };
        let target = target(&line_of);
        items.push(TodayItem {
            count: found.count,
            sku: read::leading_sku(reading, first)?,
            ..line(line_of, target)
        });
    }
    Ok(items)
}

/// Every line there may be, in order, with what was found of it.
fn lines(readiness: &ReadinessCache) -> BTreeMap<Line, Found> {
    let markets: Vec<&Market> = readiness.markets().collect();
    let market = |at: usize| Some(markets[at].code.clone());
    let locale = |at: usize| Some(readiness.locales[at].to_string());
    let line = |cause| match cause {
        Cause::BelowFloor(at) => (TodayKind::BelowFloor, market(at), None),
        Cause::NoRate(at) => (TodayKind::NoRate, market(at), None),
        Cause::NoBasePrice => (TodayKind::NoBasePrice, None, None),
        Cause::Stale(at) => (TodayKind::Stale, None, locale(at)),
        Cause::Missing(at) => (TodayKind::Missing, None, locale(at)),
    };
    let causes = readiness.causes();
    causes.map(|(cause, found)| (line(cause), found)).collect()
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
    let sku = read::leading_sku(reading, first)?;
    Ok(Some(TodayItem {
        count,
        sku,
        ..line((kind, None, None), target.to_owned())
    }))
}
