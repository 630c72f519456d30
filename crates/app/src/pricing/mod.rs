//! Prices of the workspace: one with its trail, all as a matrix, and what a typed value would make.

use crate::App;
use crate::failure::{Result, not_found, sku_unknown, value_invalid};
use crate::rates::packs;
use dhow_contract::pricing::{
    Effect, EffectQuery, EffectRow, Matrix, MatrixCell, MatrixQuery, Price, PriceQuery, PriceStatus,
    TrailStep,
};
use dhow_contract::{Code, Failure};
use dhow_domain::catalogue::field::VariantField;
use dhow_domain::id::ProductId;
use dhow_domain::market::{Market, tax_percent};
use dhow_domain::money::Money;
use dhow_domain::price::{self, PriceFlags, PriceInputs, PriceOutcome, PriceStep, Pricing};
use dhow_domain::rate::{Publication, Publications, RateSource, rates_of_day};
use dhow_store::{Reading, StoreError, read};
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::sync::Arc;

dhow_contract::pricing_commands!(answer_commands);

/// A market made ready to price any variant on one day.
pub(crate) struct ReadyMarket {
    pub(crate) market: Market,
    pub(crate) pricing: Pricing,
}

/// Every market, ready for a day.
pub(crate) fn ready_markets(reading: &Reading, day: Date) -> Result<Vec<ReadyMarket>> {
    let publications = read::SqlitePublications::new(reading);
    read::markets(reading)?.into_iter().map(|market| ready(market, &publications, day)).collect()
}

fn ready<P: Publications<Error = StoreError>>(
    market: Market,
    publications: &P,
    day: Date,
) -> Result<ReadyMarket> {
    let rates = rates_of_day(publications, &RateSource::new(&market.policy.rate_source), day)?;
    // A pack that does not reach that day leaves this market without prices and no other.
    let percent = tax_percent(&market, packs(), day).ok().flatten();
    let pricing = Pricing::new(&market, percent, &rates)?;
    Ok(ReadyMarket { market, pricing })
}

/// Reads a day a person or script named.
pub(crate) fn day(text: Option<&str>, today: Date) -> Result<Date> {
    match text {
        None => Ok(today),
        Some(text) => Ok(text.parse::<Date>().map_err(|_| value_invalid("at", text, "notADay"))?),
    }
}

/// Rates as the file knew them at an instant.
struct PublicationsAsOf<'a> {
    reading: &'a Reading,
    instant: Timestamp,
}

impl Publications for PublicationsAsOf<'_> {
    type Error = StoreError;

    fn latest(&self, source: &RateSource, on_or_before: Date) -> Result<Arc<[Publication]>, StoreError> {
        let mut asked = on_or_before;
        loop {
            let today = read::publications(self.reading, source, asked)?;
            let Some(published) = today.first().map(|publication| publication.day) else {
                return Ok(Arc::from(today));
            };
            let mut then = Vec::new();
            for publication in &today {
                then.extend(read::publication_as_of(self.reading, publication, self.instant)?);
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
        let market = read::market(reading, &query.market)?.ok_or_else(|| market_unknown(&query.market))?;
        let (market, inputs) = match instant {
            None => (market, inputs_of(reading, &query.sku, None)?),
            Some(then) => (market_then(reading, &market, then)?, inputs_of(reading, &query.sku, Some(then))?),
        };
        let ready = match instant {
            None => ready(market, &read::SqlitePublications::new(reading), at)?,
            Some(instant) => ready(market, &PublicationsAsOf { reading, instant }, at)?,
        };
        let base_currency = read::seller(reading)?.base_currency.to_string();
        let sale = Sale { sku: &query.sku, quantity, at, base_currency };
        priced(&ready, &inputs, sale)
    })
}

/// The market's own code is unknown.
pub(crate) fn market_unknown(code: &str) -> Failure {
    Failure::new(Code::MarketUnknown).with("market", code)
}

fn market_then(reading: &Reading, market: &Market, then: Timestamp) -> Result<Market> {
    Ok(read::market_as_of(reading, market.id, then)?.ok_or_else(|| market_unknown(&market.code))?)
}

pub(crate) fn inputs_of(reading: &Reading, sku: &str, then: Option<Timestamp>) -> Result<PriceInputs> {
    let place = read::variant_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?;
    let product = match then {
        None => read::product(reading, place.product)?,
        Some(instant) => read::product_as_of(reading, place.product, instant)?,
    };
    let product = product.ok_or_else(|| sku_unknown(sku))?;
    let variant = product
        .variants
        .iter()
        .find(|variant| variant.id == place.variant)
        .ok_or_else(|| sku_unknown(sku))?;
    Ok(PriceInputs { base_price: variant.base_price, cost: variant.cost, lock: None })
}

fn quantity(text: Option<&str>) -> Result<Decimal> {
    let text = text.unwrap_or("1");
    let shape = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && text != ".";
    let value = if shape { Decimal::from_str_exact(text).ok() } else { None };
    Ok(value.filter(|value| !value.is_zero()).ok_or_else(|| value_invalid("quantity", text, "notANumber"))?)
}

fn instant(text: &str) -> Result<Timestamp> {
    Ok(text.parse::<Timestamp>().map_err(|_| value_invalid("asOf", text, "notAnInstant"))?)
}

/// What is sold, apart from its inputs.
struct Sale<'a> {
    sku: &'a str,
    quantity: Decimal,
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
        quantity: sale.quantity.to_string(),
        line_total: outcome.line_total(sale.quantity)?.map(|total| total.to_string()),
        tax_included: ready.pricing.tax_included(),
        tax_percent: ready.pricing.tax_percent().map(|percent| percent.to_string()),
        status: status(outcome.status),
        flags: flags(outcome.flags),
        net: margin.as_ref().map(|margin| margin.net.normalize().to_string()),
        contribution: margin.as_ref().map(|margin| margin.contribution.normalize().to_string()),
        margin_percent: margin
            .as_ref()
            .and_then(|margin| margin.percent)
            .map(|it| it.normalize().to_string()),
        floor_percent: ready.pricing.floor_percent().map(|it| it.to_string()),
        base_currency: margin.as_ref().map_or(sale.base_currency, |margin| margin.currency.to_string()),
        at: sale.at.to_string(),
        trail: trail.steps.iter().map(step).collect(),
        trail_hash: Some(trail.hash()),
    })
}

fn margin_of(
    pricing: &Pricing,
    inputs: &PriceInputs,
    outcome: &PriceOutcome,
) -> Result<Option<price::Margin>> {
    match (inputs.cost, outcome.unit_price) {
        (Some(_), Some(unit)) => Ok(pricing.margin(inputs, unit)?),
        _ => Ok(None),
    }
}

/// What an issue says of a price under its floor: the margin, cut to two decimals so that it never
/// reads as the floor itself, and the floor.
pub(crate) fn floor_arguments(
    ready: &ReadyMarket,
    inputs: &PriceInputs,
    outcome: &PriceOutcome,
) -> [(&'static str, String); 2] {
    let margin = margin_of(&ready.pricing, inputs, outcome).ok().flatten();
    let percent = margin.and_then(|margin| margin.percent).map(|percent| percent.trunc_with_scale(2));
    let shown = |number: Option<Decimal>| number.map(|number| number.to_string()).unwrap_or_default();
    [("margin", shown(percent)), ("floor", shown(ready.pricing.floor_percent()))]
}

fn status(status: price::PriceStatus) -> PriceStatus {
    match status {
        price::PriceStatus::Ok => PriceStatus::Ok,
        price::PriceStatus::NoRate => PriceStatus::NoRate,
        price::PriceStatus::NoBasePrice => PriceStatus::NoBasePrice,
        price::PriceStatus::NoTaxRate => PriceStatus::NoTaxRate,
        price::PriceStatus::BelowFloor => PriceStatus::BelowFloor,
    }
}

fn flags(flags: PriceFlags) -> Vec<String> {
    flags.iter().map(|flag| flag.as_str().to_owned()).collect()
}

fn step(step: &PriceStep) -> TrailStep {
    TrailStep {
        step: step.step.as_str().to_owned(),
        r#in: step.input.map(|amount| amount.to_string()),
        out: step.output.map(|amount| amount.to_string()),
        currency: step.currency.to_string(),
        params: step.params.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
    }
}

pub(crate) fn price_matrix(app: &App, query: &MatrixQuery) -> Result<Matrix> {
    let at = day(query.at.as_deref(), app.host.today())?;
    let wanted = query.products.as_ref().map(|ids| product_ids(ids)).transpose()?;
    app.ask(|reading| {
        let mut markets = ready_markets(reading, at)?;
        if let Some(code) = &query.market {
            markets.retain(|ready| ready.market.code == *code);
            if markets.is_empty() {
                return Err(market_unknown(code).into());
            }
        }
        let mut prices = Vec::new();
        for variant in pricing_rows(reading, wanted.as_deref())? {
            for ready in &markets {
                prices.push(cell(ready, &variant)?);
            }
        }
        Ok(Matrix { prices })
    })
}

/// Active variants; where products are named, theirs whatever their state.
fn pricing_rows(reading: &Reading, wanted: Option<&[ProductId]>) -> Result<Vec<dhow_store::VariantPricing>> {
    match wanted {
        None => Ok(read::pricing(reading)?),
        Some(ids) => Ok(read::pricing_of(reading, ids)?),
    }
}

fn product_ids(ids: &[String]) -> Result<Vec<ProductId>> {
    ids.iter().map(|id| ProductId::parse(id).map_err(|_| not_found("product", id).into())).collect()
}

fn cell(ready: &ReadyMarket, variant: &dhow_store::VariantPricing) -> Result<MatrixCell> {
    let inputs = PriceInputs { base_price: variant.base_price, cost: variant.cost, lock: None };
    let outcome = ready.pricing.price(&inputs)?;
    let margin = margin_of(&ready.pricing, &inputs, &outcome)?;
    let unit_price = outcome.unit_price.map(|price| price.to_string());
    Ok(MatrixCell {
        sku: variant.sku.clone(),
        product: variant.product.to_string(),
        variant: variant.variant.to_string(),
        market: ready.market.code.clone(),
        currency: ready.market.currency.to_string(),
        line_total: unit_price.clone(),
        unit_price,
        quantity: "1".to_owned(),
        tax_included: ready.pricing.tax_included(),
        status: status(outcome.status),
        flags: flags(outcome.flags),
        margin_percent: margin
            .and_then(|margin| margin.percent)
            .map(|percent| percent.normalize().to_string()),
        floor_percent: ready.pricing.floor_percent().map(|percent| percent.to_string()),
    })
}

pub(crate) fn price_effect(app: &App, query: &EffectQuery) -> Result<Effect> {
    let at = app.host.today();
    app.ask(|reading| {
        let base = read::seller(reading)?.base_currency;
        let before = inputs_of(reading, &query.sku, None)?;
        let mut after = before;
        let writing = crate::catalogue::Writing::of(base, query.locale.as_deref())?;
        let (field, money) = match VariantField::named(&query.field) {
            Some(field @ VariantField::BasePrice) => (field, &mut after.base_price),
            Some(field @ VariantField::Cost) => (field, &mut after.cost),
            _ => return Err(Failure::new(Code::FieldUnknown).with("field", &query.field).into()),
        };
        let typed: Money = writing.parse(&field, &query.value, money.map(|money| money.currency))?;
        *money = Some(typed);
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
