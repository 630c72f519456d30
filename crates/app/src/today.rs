//! What needs a person, worst first: one line per cause, each with where to go.

use crate::App;
use crate::failure::Result;
use crate::issues::Inspection;
use dhow_contract::storefront::Issue;
use dhow_contract::workspace::{Today, TodayItem, TodayKind};
use dhow_domain::catalogue::ProductStatus;
use dhow_store::read;
use std::collections::BTreeMap;

/// What tells one line from another.
type Cause = (TodayKind, Option<String>, Option<String>);

pub(crate) fn list(app: &App) -> Result<Today> {
    let today = app.host.today();
    app.ask(|reading| {
        let inspection = Inspection::begin(reading, today)?;
        let mut items: BTreeMap<Cause, TodayItem> = BTreeMap::new();
        for id in read::products(reading)? {
            let Some(product) = read::product(reading, id)? else { continue };
            if product.status == ProductStatus::Active {
                inspection.of(&product)?.iter().for_each(|issue| note(&mut items, issue));
            }
            if crate::catalogue::is_low(&product) {
                let sku = product.variants.first().map(|variant| variant.sku.to_string());
                add(&mut items, (TodayKind::LowStock, None, None), "#/catalogue?view=lowStock", sku);
            }
            if crate::network::publish_state(reading, &product)?
                == dhow_contract::catalogue::PublishState::Changed
            {
                let sku = product.variants.first().map(|variant| variant.sku.to_string());
                add(&mut items, (TodayKind::Changed, None, None), "#/publish", sku);
            }
        }
        for conflict in read::conflicts(reading)? {
            let sku = crate::history::sku_at(reading, &conflict.document, &conflict.path)?;
            add(&mut items, (TodayKind::Conflict, None, None), "#/publish/conflicts", sku);
        }
        Ok(Today { items: items.into_values().collect() })
    })
}

fn note(items: &mut BTreeMap<Cause, TodayItem>, issue: &Issue) {
    let (kind, target) = match issue.code.as_str() {
        "belowFloor" => (
            TodayKind::BelowFloor,
            format!("#/markets/matrix?market={}", issue.market.as_deref().unwrap_or_default()),
        ),
        "noRate" => (TodayKind::NoRate, "#/markets/rates".to_owned()),
        "noBasePrice" => (TodayKind::NoBasePrice, "#/catalogue?view=needsLook".to_owned()),
        "translationStale" => (TodayKind::Stale, translate_target(issue, "stale")),
        "translationMissing" => (TodayKind::Missing, translate_target(issue, "missing")),
        _ => return,
    };
    let by_market = matches!(kind, TodayKind::BelowFloor | TodayKind::NoRate);
    let market = issue.market.clone().filter(|_| by_market);
    add(items, (kind, market, issue.locale.clone()), &target, issue.sku.clone());
}

fn translate_target(issue: &Issue, state: &str) -> String {
    format!("#/translate/{}?state={state}", issue.locale.as_deref().unwrap_or_default())
}

fn add(items: &mut BTreeMap<Cause, TodayItem>, cause: Cause, target: &str, sku: Option<String>) {
    let item = items.entry(cause.clone()).or_insert_with(|| TodayItem {
        kind: cause.0,
        count: 0,
        target: target.to_owned(),
        sku,
        market: cause.1,
        locale: cause.2,
    });
    item.count += 1;
}
