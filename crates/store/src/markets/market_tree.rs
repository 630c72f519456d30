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

fn list<T>(tree: &Json, name: &str, parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
    entries(tree, name)
        .filter_map(|(_, item)| parse(item.as_str()?))
        .collect()
}

fn policy_to_tree(policy: &PricePolicy) -> Json {
    ObjectBuilder::default()
        .text(
            "base",
            Some(match policy.base {
                PriceBase::BasePrice => "base-price",
                PriceBase::Cost => "cost",
            }),
        )
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
        base: if text(tree, "base").as_deref() == Some("cost") {
            PriceBase::Cost
        } else {
            PriceBase::BasePrice
        },
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
    let members = ObjectBuilder::default().text(
        "mode",
        Some(match tax.mode {
            TaxMode::Inclusive => "inclusive",
            TaxMode::Exclusive => "exclusive",
        }),
    );
    match &tax.rate {
        TaxRate::Percent(percent) => members.text("percent", Some(percent)),
        TaxRate::Pack { pack, class } => {
            members.text("pack", Some(pack)).text("class", Some(class))
        }
    }
    .build()
}

fn tax_from_tree(tree: &Json) -> Option<TaxRule> {
    let mode = if text(tree, "mode")? == "inclusive" {
        TaxMode::Inclusive
    } else {
        TaxMode::Exclusive
    };
    let rate = match text(tree, "pack") {
        Some(pack) => TaxRate::Pack {
            pack,
            class: text(tree, "class")?,
        },
        None => TaxRate::Percent(decimal(tree, "percent")?),
    };
    Some(TaxRule { mode, rate })
}

const ROUNDING: [(RoundingMode, &str); 4] = [
    (RoundingMode::HalfUp, "half-up"),
    (RoundingMode::HalfEven, "half-even"),
    (RoundingMode::Up, "up"),
    (RoundingMode::Down, "down"),
];

fn rounding_to_tree(round: &Rounding) -> Json {
    let mode = ROUNDING
        .iter()
        .find(|(mode, _)| *mode == round.mode)
        .map(|(_, word)| *word);
    ObjectBuilder::default()
        .text("increment", round.increment)
        .text("mode", mode)
        .build()
}

fn rounding_from_tree(tree: &Json) -> Rounding {
    let word = text(tree, "mode").unwrap_or_default();
    let mode = ROUNDING
        .iter()
        .find(|(_, known)| *known == word)
        .map_or(RoundingMode::HalfUp, |(mode, _)| *mode);
    Rounding {
        increment: parsed(tree, "increment", Amount::parse),
        mode,
    }
}

fn charm_to_tree(charm: &Charm) -> Json {
    let mode = match charm.mode {
        CharmMode::Nearest => "nearest",
        CharmMode::Up => "up",
        CharmMode::Down => "down",
    };
    ObjectBuilder::default()
        .text("ending", Some(charm.ending))
        .text("step", Some(charm.step))
        .text("mode", Some(mode))
        .text("maxPercent", charm.max_percent)
        .build()
}

fn charm_from_tree(tree: &Json) -> Option<Charm> {
    let mode = match text(tree, "mode")?.as_str() {
        "up" => CharmMode::Up,
        "down" => CharmMode::Down,
        _ => CharmMode::Nearest,
    };
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
        "onBreach": match floor.on_breach { FloorBreach::Block => "block", FloorBreach::Raise => "raise" },
    })
}

fn floor_from_tree(tree: &Json) -> Option<Floor> {
    let raise = text(tree, "onBreach").as_deref() == Some("raise");
    Some(Floor {
        margin_percent: decimal(tree, "marginPercent")?,
        on_breach: if raise {
            FloorBreach::Raise
        } else {
            FloorBreach::Block
        },
    })
}
