//! One price with its trail, today or as the file knew it at an instant.

use super::inputs::{inputs_of, inputs_then};
use super::outcome::{flags, status};
use super::ready::{ReadyMarket, margin_of, ready};
use crate::app::App;
use crate::failure::{Result, market_unknown};
use crate::input::{day, instant, quantity};
use dhow_contract::pricing::{PerUnit, Price, PriceQuery, TrailStep};
use dhow_domain::markets::Market;
use dhow_domain::pricing::{PriceInputs, PriceQuantity, PriceStep};
use dhow_domain::rates::{Publication, Publications, RateSource};
use dhow_store::{ReadTransaction, StoreError, read};
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::sync::Arc;

/// Rates as the file knew them at an instant.
struct PublicationsAsOf<'a> {
    reading: &'a ReadTransaction,
    instant: Timestamp,
}

impl Publications for PublicationsAsOf<'_> {
    type Error = StoreError;

    fn latest(
        &self,
        source: &RateSource,
        on_or_before: Date,
    ) -> Result<Arc<[Publication]>, StoreError> {
        let mut asked = on_or_before;
        loop {
            let today = read::publications(self.reading, source, asked)?;
            let Some(published) = today.first().map(|publication| publication.day) else {
                return Ok(Arc::from(today));
            };
            let mut then = Vec::new();
            for publication in &today {
                then.extend(read::publication_as_of(
                    self.reading,
                    publication,
                    self.instant,
                )?);
            }
            match (then.is_empty(), published.yesterday()) {
                (true, Ok(yesterday)) => asked = yesterday,
                _ => return Ok(Arc::from(then)),
            }
        }
    }

    fn last_with(
        &self,
        source: &RateSource,
        currency: dhow_domain::money::Currency,
        before: Date,
    ) -> Result<Option<Date>, StoreError> {
        read::SqlitePublications::new(self.reading).last_with(source, currency, before)
    }
}

pub(crate) fn price_show(app: &App, query: &PriceQuery) -> Result<Price> {
    let quantity = quantity(query.quantity.as_deref())?;
    let at = day(query.at.as_deref(), app.host.today())?;
    let instant = query.as_of.as_deref().map(instant).transpose()?;
    app.ask(|reading| {
        let market =
            read::market(reading, &query.market)?.ok_or_else(|| market_unknown(&query.market))?;
        let (market, (inputs, per)) = match instant {
            None => (market, inputs_of(reading, &query.sku)?),
            Some(then) => (
                market_then(reading, &market, then)?,
                inputs_then(reading, &query.sku, then)?,
            ),
        };
        let ready = match instant {
            None => ready(market, &read::SqlitePublications::new(reading), at)?,
            Some(instant) => ready(market, &PublicationsAsOf { reading, instant }, at)?,
        };
        let base_currency = read::seller(reading)?.base_currency.to_string();
        let sale = Sale {
            sku: &query.sku,
            quantity,
            per,
            at,
            base_currency,
        };
        priced(&ready, &inputs, sale)
    })
}

fn market_then(reading: &ReadTransaction, market: &Market, then: Timestamp) -> Result<Market> {
    Ok(
        read::market_as_of(reading, market.id, then)?
            .ok_or_else(|| market_unknown(&market.code))?,
    )
}

/// What is sold, apart from its inputs.
struct Sale<'a> {
    sku: &'a str,
    quantity: Decimal,
    per: PriceQuantity,
    at: Date,
    base_currency: String,
}

fn priced(ready: &ReadyMarket, inputs: &PriceInputs, sale: Sale<'_>) -> Result<Price> {
    let (outcome, trail) = ready.pricing.price_with_trail(inputs)?;
    let margin = margin_of(&ready.pricing, inputs, &outcome)?;
    Ok(Price {
        sku: sale.sku.to_owned(),
        market: ready.market.code.clone(),
        currency: ready.market.currency.to_string(),
        unit_price: outcome.unit_price.map(|price| price.to_string()),
        per_unit: PerUnit {
            price: outcome.unit_price.map(|price| price.to_string()),
            quantity: sale.per.units(),
        },
        quantity: sale.quantity.to_string(),
        line_total: outcome
            .line_total(sale.quantity, sale.per, ready.market.currency)?
            .map(|total| total.to_string()),
        tax_included: ready.pricing.tax_included(),
        tax_percent: ready
            .pricing
            .tax_percent()
            .map(|percent| percent.to_string()),
        status: status(outcome.status),
        flags: flags(outcome.flags),
        net: margin
            .as_ref()
            .map(|margin| margin.net.normalize().to_string()),
        contribution: margin
            .as_ref()
            .map(|margin| margin.contribution.normalize().to_string()),
        margin_percent: margin
            .as_ref()
            .and_then(|margin| margin.percent)
            .map(|it| it.normalize().to_string()),
        floor_percent: ready.pricing.floor_percent().map(|it| it.to_string()),
        base_currency: margin
            .as_ref()
            .map_or(sale.base_currency, |margin| margin.currency.to_string()),
        at: sale.at.to_string(),
        trail: trail.steps.iter().map(step).collect(),
        trail_hash: Some(trail.hash()),
    })
}

fn step(step: &PriceStep) -> TrailStep {
    TrailStep {
        step: step.step.as_str().to_owned(),
        r#in: step.input.map(|amount| amount.to_string()),
        out: step.output.map(|amount| amount.to_string()),
        currency: step.currency.to_string(),
        params: step
            .params
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect(),
    }
}
