//! What a typed value would make of the prices.

use super::inputs::inputs_of;
use super::ready::{ReadyMarket, margin_of, ready_markets};
use super::show::status;
use crate::app::App;
use crate::failure::Result;
use crate::input::plain_number;
use dhow_contract::pricing::{Effect, EffectQuery, EffectRow};
use dhow_contract::{Code, Failure};
use dhow_domain::price::PriceInputs;
use dhow_store::read;

pub(crate) fn price_effect(app: &App, query: &EffectQuery) -> Result<Effect> {
    let at = app.host.today();
    app.ask(|reading| {
        let base = read::seller(reading)?.base_currency;
        let before = inputs_of(reading, &query.sku)?;
        let mut after = before;
        let plain = plain_number(&query.value, query.locale.as_deref());
        let field = match query.field.as_str() {
            "basePrice" => &mut after.base_price,
            "cost" => &mut after.cost,
            other => return Err(Failure::new(Code::FieldUnknown).with("field", other).into()),
        };
        let kept = field.map_or(base, |money| money.currency);
        let typed = crate::catalogue::money(&query.field, &plain, kept)?;
        *field = Some(typed);
        let markets = ready_markets(reading, at)?;
        let rows = markets.iter().map(|ready| effect_row(ready, &before, &after)).collect::<Result<_>>()?;
        Ok(Effect { understood: typed.amount.to_string(), markets: rows })
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
        floor_percent: ready.pricing.floor_percent().map(|percent| percent.to_string()),
        status: status(then.status),
    })
}
