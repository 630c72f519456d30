//! A market as the contract shows it.

use crate::app::App;
use crate::failure::Result;
use dhow_contract::markets as dto;
use dhow_domain::markets::{Adjustment, Charm, Floor, Market, TaxRate};
use dhow_store::read;

pub(crate) fn market_list(app: &App) -> Result<dto::Markets> {
    app.ask(|reading| {
        Ok(dto::Markets {
            markets: read::markets(reading)?.iter().map(market).collect(),
        })
    })
}

/// A market as the contract shows it.
fn market(market: &Market) -> dto::Market {
    let policy = &market.policy;
    dto::Market {
        code: market.code.clone(),
        countries: market.countries.iter().map(ToString::to_string).collect(),
        currency: market.currency.to_string(),
        locales: market.locales.iter().map(ToString::to_string).collect(),
        price: dto::PricePolicy {
            base: policy.base.as_str().to_owned(),
            rate_source: policy.rate_source.clone(),
            adjust: policy.adjust.iter().map(adjustment).collect(),
            fees: policy.fees.iter().map(adjustment).collect(),
            tax: tax(&policy.tax),
            round: Some(dto::Round {
                increment: policy
                    .round
                    .increment
                    .map(|increment| increment.to_string()),
                mode: Some(policy.round.mode.as_str().to_owned()),
            }),
            charm: policy.charm.as_ref().map(charm),
            floor: policy.floor.as_ref().map(floor),
        },
    }
}

fn adjustment(step: &Adjustment) -> dto::Adjustment {
    match step {
        Adjustment::Percent(percent) => dto::Adjustment {
            percent: Some(percent.to_string()),
            fixed: None,
        },
        Adjustment::Fixed(fixed) => dto::Adjustment {
            percent: None,
            fixed: Some(fixed.to_string()),
        },
    }
}

fn tax(tax: &dhow_domain::markets::TaxRule) -> dto::Tax {
    let (percent, pack, class) = match &tax.rate {
        TaxRate::Percent(percent) => (Some(percent.to_string()), None, None),
        TaxRate::Pack { pack, class } => (None, Some(pack.clone()), Some(class.clone())),
    };
    dto::Tax {
        mode: tax.mode.as_str().to_owned(),
        percent,
        pack,
        class,
    }
}

fn charm(charm: &Charm) -> dto::Charm {
    dto::Charm {
        ending: charm.ending.to_string(),
        step: charm.step.to_string(),
        mode: Some(charm.mode.as_str().to_owned()),
        max_percent: charm.max_percent.map(|percent| percent.to_string()),
    }
}

fn floor(floor: &Floor) -> dto::Floor {
    dto::Floor {
        margin_percent: floor.margin_percent.to_string(),
        on_breach: Some(floor.on_breach.as_str().to_owned()),
    }
}
