//! Every variant in every market.

use super::ready::{ReadyMarket, margin_of, ready_markets};
use super::show::{flags, status};
use crate::app::App;
use crate::failure::{Result, market_unknown, not_found};
use crate::input::day;
use dhow_contract::pricing::{CellDetails, Matrix, MatrixCell, MatrixQuery};
use dhow_domain::id::ProductId;
use dhow_domain::money::Currency;
use dhow_domain::pricing::{Margin, PriceInputs};
use dhow_store::{ReadTransaction, read};

pub(crate) fn price_matrix(app: &App, query: &MatrixQuery) -> Result<Matrix> {
    let at = day(query.at.as_deref(), app.host.today())?;
    let wanted = query
        .products
        .as_ref()
        .map(|ids| product_ids(ids))
        .transpose()?;
    app.ask(|reading| {
        let mut markets = ready_markets(reading, at)?;
        if let Some(code) = &query.market {
            markets.retain(|ready| ready.market.code == *code);
            if markets.is_empty() {
                return Err(market_unknown(code).into());
            }
        }
        // Whoever asks for details is told them in this currency where nothing is left to tell of.
        let base = match query.details {
            true => Some(read::seller(reading)?.base_currency),
            false => None,
        };
        let mut prices = Vec::new();
        for variant in pricing_rows(reading, wanted.as_deref())? {
            for ready in &markets {
                prices.push(cell(ready, &variant, base)?);
            }
        }
        Ok(Matrix { prices })
    })
}

/// Active variants; where products are named, theirs whatever their state.
fn pricing_rows(
    reading: &ReadTransaction,
    wanted: Option<&[ProductId]>,
) -> Result<Vec<dhow_store::VariantPricing>> {
    match wanted {
        None => Ok(read::pricing(reading)?),
        Some(ids) => Ok(read::pricing_of(reading, ids)?),
    }
}

fn product_ids(ids: &[String]) -> Result<Vec<ProductId>> {
    ids.iter()
        .map(|id| ProductId::parse(id).map_err(|_| not_found("product", id).into()))
        .collect()
}

fn cell(
    ready: &ReadyMarket,
    variant: &dhow_store::VariantPricing,
    base: Option<Currency>,
) -> Result<MatrixCell> {
    let inputs = PriceInputs::new(variant.base_price, variant.cost);
    let outcome = ready.pricing.price(&inputs)?;
    let margin = margin_of(&ready.pricing, &inputs, &outcome)?;
    let unit_price = outcome.unit_price.map(|price| price.to_string());
    let details = base.map(|base| details(ready, margin.as_ref(), base));
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
        floor_percent: ready
            .pricing
            .floor_percent()
            .map(|percent| percent.to_string()),
        details,
    })
}

fn details(ready: &ReadyMarket, margin: Option<&Margin>, base: Currency) -> CellDetails {
    let tax_percent = ready.pricing.tax_percent();
    CellDetails {
        tax_percent: tax_percent.map(|percent| percent.to_string()),
        contribution: margin.map(|margin| margin.contribution.normalize().to_string()),
        base_currency: margin.map_or(base, |margin| margin.currency).to_string(),
    }
}
