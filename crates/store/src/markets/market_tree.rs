//! A market as a tree. The whole price policy is one merge unit: two halves of two policies
//! would be a policy nobody wrote.

use crate::document::object::{ObjectBuilder, entries, numbered, parsed, text};
use dhow_domain::id::MarketId;
use dhow_domain::markets::{
    Adjustment, Charm, CharmMode, Floor, FloorBreach, Market, PriceBase, PricePolicy, Rounding,
    RoundingMode, TaxMode, TaxRate, TaxRule,
};
use dhow_domain::money::{Amount, Currency};
use dhow_domain::{Country, Locale};
use dhow_sync::Json;
use rust_decimal::Decimal;
use serde_json::json;

pub(crate) fn to_tree(market: &Market) -> Json {
    json!({
        "code": market.code,
        "countries": numbered(market.countries.iter().map(|country| json!(country.as_str()))),
        "currency": market.currency.code(),
        "locales": numbered(market.locales.iter().map(|locale| json!(locale.as_str()))),
        "policy": policy_to_tree(&market.policy),
    })
}

pub(crate) fn from_tree(id: MarketId, tree: &Json) -> Option<Market> {
    Some(Market {
        id,
        code: text(tree, "code")?,
        countries: list(tree, "countries", |text| Country::parse(text).ok()),
        currency: parsed(tree, "currency", Currency::parse)?,
        locales: list(tree, "locales", |text| Locale::parse(text).ok()),
        policy: policy_from_tree(tree.get("policy")?)?,
    })
}

/// Each once: what was two codes when it was written (`GB` and `UK`) may be one by now.
fn list<T: PartialEq>(tree: &Json, name: &str, parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
    let mut found = Vec::new();
    for item in entries(tree, name).filter_map(|(_, item)| parse(item.as_str()?)) {
        if !found.contains(&item) {
            found.push(item);
        }
    }
    found
}

fn policy_to_tree(policy: &PricePolicy) -> Json {
    ObjectBuilder::default()
        .text("base", Some(policy.base.as_str()))
        .text("rateSource", Some(&policy.rate_source))
        .value("adjust", steps_to_tree(&policy.adjust))
        .value("fees", steps_to_tree(&policy.fees))
        .value("tax", Some(tax_to_tree(&policy.tax)))
        .value("round", Some(rounding_to_tree(&policy.round)))
        .value("charm", policy.charm.as_ref().map(charm_to_tree))
        .value("floor", policy.floor.as_ref().map(floor_to_tree))
        .build()
}

fn policy_from_tree(tree: &Json) -> Option<PricePolicy> {
    Some(PricePolicy {
        base: text(tree, "base")
            .and_then(|word| PriceBase::parse(&word))
            .unwrap_or(PriceBase::BasePrice),
        rate_source: text(tree, "rateSource")?,
        adjust: steps_from_tree(tree, "adjust"),
        fees: steps_from_tree(tree, "fees"),
        tax: tax_from_tree(tree.get("tax")?)?,
        round: tree
            .get("round")
            .map_or(MINOR_UNIT_HALF_UP, rounding_from_tree),
        charm: tree.get("charm").and_then(charm_from_tree),
        floor: tree.get("floor").and_then(floor_from_tree),
    })
}

const MINOR_UNIT_HALF_UP: Rounding = Rounding {
    increment: None,
    mode: RoundingMode::HalfUp,
};

fn steps_to_tree(steps: &[Adjustment]) -> Option<Json> {
    let step = |step: &Adjustment| match step {
        Adjustment::Percent(percent) => json!({ "percent": percent.to_string() }),
        Adjustment::Fixed(fixed) => json!({ "fixed": fixed.to_string() }),
    };
    (!steps.is_empty()).then(|| numbered(steps.iter().map(step)))
}

fn steps_from_tree(tree: &Json, name: &str) -> Vec<Adjustment> {
    let step = |step: &Json| {
        decimal(step, "percent")
            .map(Adjustment::Percent)
            .or_else(|| decimal(step, "fixed").map(Adjustment::Fixed))
    };
    entries(tree, name)
        .filter_map(|(_, body)| step(body))
        .collect()
}

fn decimal(tree: &Json, name: &str) -> Option<Decimal> {
    parsed(tree, name, Decimal::from_str_exact)
}

fn tax_to_tree(tax: &TaxRule) -> Json {
    let members = ObjectBuilder::default().text("mode", Some(tax.mode.as_str()));
    match &tax.rate {
        TaxRate::Percent(percent) => members.text("percent", Some(percent)),
        TaxRate::Pack { pack, class } => {
            members.text("pack", Some(pack)).text("class", Some(class))
        }
    }
    .build()
}

fn tax_from_tree(tree: &Json) -> Option<TaxRule> {
    let mode = TaxMode::parse(&text(tree, "mode")?).unwrap_or(TaxMode::Exclusive);
    let rate = match text(tree, "pack") {
        Some(pack) => TaxRate::Pack {
            pack,
            class: text(tree, "class")?,
        },
        None => TaxRate::Percent(decimal(tree, "percent")?),
    };
    Some(TaxRule { mode, rate })
}

fn rounding_to_tree(round: &Rounding) -> Json {
    ObjectBuilder::default()
        .text("increment", round.increment)
        .text("mode", Some(round.mode.as_str()))
        .build()
}

fn rounding_from_tree(tree: &Json) -> Rounding {
    Rounding {
        increment: parsed(tree, "increment", Amount::parse),
        mode: text(tree, "mode")
            .and_then(|word| RoundingMode::parse(&word))
            .unwrap_or(RoundingMode::HalfUp),
    }
}

fn charm_to_tree(charm: &Charm) -> Json {
    ObjectBuilder::default()
        .text("ending", Some(charm.ending))
        .text("step", Some(charm.step))
        .text("mode", Some(charm.mode.as_str()))
        .text("maxPercent", charm.max_percent)
        .build()
}

fn charm_from_tree(tree: &Json) -> Option<Charm> {
    let mode = CharmMode::parse(&text(tree, "mode")?).unwrap_or(CharmMode::Nearest);
    Some(Charm {
        ending: decimal(tree, "ending")?,
        step: parsed(tree, "step", Amount::parse)?,
        mode,
        max_percent: decimal(tree, "maxPercent"),
    })
}

fn floor_to_tree(floor: &Floor) -> Json {
    json!({
        "marginPercent": floor.margin_percent.to_string(),
        "onBreach": floor.on_breach.as_str(),
    })
}

fn floor_from_tree(tree: &Json) -> Option<Floor> {
    Some(Floor {
        margin_percent: decimal(tree, "marginPercent")?,
        on_breach: text(tree, "onBreach")
            .and_then(|word| FloorBreach::parse(&word))
            .unwrap_or(FloorBreach::Block),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_became_one_code_since_it_was_kept_stands_once() {
        let check = |countries: &[&str], locales: &[&str], expect: (&str, &str)| {
            let listed = |items: &[&str]| numbered(items.iter().map(|item| json!(item)));
            let tree = json!({
                "code": "ONE", "currency": "GBP",
                "countries": listed(countries), "locales": listed(locales),
                "policy": {"rateSource": "ecb", "tax": {"mode": "exclusive", "percent": "0"}},
            });
            let market = from_tree(MarketId::from_uuid(uuid::Uuid::nil()), &tree).unwrap();
            let countries: Vec<_> = market.countries.iter().map(ToString::to_string).collect();
            let locales: Vec<_> = market.locales.iter().map(ToString::to_string).collect();
            assert_eq!(
                (countries.join(" "), locales.join(" ")),
                (expect.0.to_owned(), expect.1.to_owned())
            );
        };
        check(&["GB", "UK", "IE"], &["en"], ("GB IE", "en"));
        check(&["UK", "IE", "GB"], &["en"], ("GB IE", "en"));
        check(&["EL", "GR"], &["el"], ("GR", "el"));
        check(&["IL"], &["iw", "en", "he"], ("IL", "he en"));
        check(&["CN"], &["zh-CN", "zh-Hans"], ("CN", "zh-Hans"));
        check(&["DE", "AT"], &["de", "de-AT"], ("DE AT", "de de-AT"));
    }
}
