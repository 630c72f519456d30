//! What a typed value would make of the prices.

use super::inputs::inputs_of;
use super::outcome::status;
use super::ready::{ReadyMarket, margin_of, ready_markets};
use crate::app::App;
use crate::catalogue::Writing;
use crate::failure::Result;
use dhow_contract::pricing::{Effect, EffectQuery, EffectRow};
use dhow_contract::{Code, Failure};
use dhow_domain::catalogue::field::VariantField;
use dhow_domain::money::Money;
use dhow_domain::pricing::PriceInputs;
use dhow_store::read;

pub(crate) fn price_effect(app: &App, query: &EffectQuery) -> Result<Effect> {
    let at = app.host.today();
    app.ask(|reading| {
        let base = read::seller(reading)?.base_currency;
        let (before, _) = inputs_of(reading, &query.sku)?;
        let mut after = before;
        let writing = Writing::of(base, query.locale.as_deref())?;
        let (field, money) = match VariantField::named(&query.field) {
            Some(field @ VariantField::BasePrice) => (field, &mut after.base_price),
            Some(field @ VariantField::Cost) => (field, &mut after.cost),
            _ => {
                return Err(Failure::new(Code::FieldUnknown)
                    .with("field", &query.field)
                    .into());
            }
        };
        let typed: Money =
            writing.parse(&field, &query.value, money.map(|money| money.currency))?;
        *money = Some(typed);
        let markets = ready_markets(reading, at)?;
        let rows = markets
            .iter()
            .map(|ready| effect_row(ready, &before, &after))
            .collect::<Result<_>>()?;
        Ok(Effect {
            understood: typed.amount.to_string(),
            markets: rows,
        })
    })
}

fn effect_row(ready: &ReadyMarket, before: &PriceInputs, after: &PriceInputs) -> Result<EffectRow> {
    let (then, now) = (ready.pricing.price(after)?, ready.pricing.price(before)?);
    let margin = margin_of(&ready.pricing, after, &then)?;
    Ok(EffectRow {
        market: ready.market.code.clone(),
        currency: ready.market.currency.to_string(),
        before: now.unit_price.map(|price| price.to_string()),
        after: then.unit_price.map(|price| price.to_string()),
        margin_percent: margin
            .and_then(|margin| margin.percent)
            .map(|percent| percent.normalize().to_string()),
        floor_percent: ready
            .pricing
            .floor_percent()
            .map(|percent| percent.to_string()),
        status: status(then.status),
    })
}
