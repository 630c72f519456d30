//! Every variant in every market.

use super::outcome::{flags, status};
use super::rank::{Rank, RankingCache};
use super::ready::{ReadyMarket, margin_of, ready_markets};
use crate::app::App;
use crate::failure::{Result, cursor_unknown, market_unknown, not_found};
use crate::input::day;
use dhow_contract::pricing::{
    CellDetails, Matrix, MatrixCell, MatrixCounts, MatrixOrder, MatrixProduct, MatrixQuery, PerUnit,
};
use dhow_domain::Locale;
use dhow_domain::id::ProductId;
use dhow_domain::money::Currency;
use dhow_domain::pricing::Margin;
use dhow_store::{MatrixRow, ReadTransaction, VariantPricing, read};
use jiff::civil::Date;
use std::collections::HashMap;

/// Products of a page when nobody says how many.
const PAGE: u64 = 200;
/// Most products of one page.
const LARGEST_PAGE: u64 = 2_000;

pub(crate) fn price_matrix(app: &App, query: &MatrixQuery) -> Result<Matrix> {
    let at = day(query.at.as_deref(), app.host.today())?;
    let named = query
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
        let seller = read::seller(reading)?;
        // Whoever asks for details is told them in this currency where nothing is left to tell of.
        let base = query.details.then_some(seller.base_currency);
        match &named {
            Some(ids) => Ok(Matrix {
                prices: cells(&markets, &read::pricing_of(reading, ids)?, base)?,
                products: Vec::new(),
                counts: None,
                next: None,
            }),
            None => {
                let page = Page::read(reading, &app.ranking, &markets, at, query)?;
                let prices = cells(&markets, &page.variants(reading)?, base)?;
                Ok(page.matrix(prices, &seller.source_locale))
            }
        }
    })
}

/// The products of one page, before they are priced for it.
struct Page {
    products: Vec<MatrixRow>,
    counts: Option<MatrixCounts>,
    next: Option<Rank>,
}

impl Page {
    fn read(
        reading: &ReadTransaction,
        kept: &RankingCache,
        markets: &[ReadyMarket],
        at: Date,
        query: &MatrixQuery,
    ) -> Result<Self> {
        let after = rank(query.cursor.as_deref())?;
        let limit = query.limit.unwrap_or(PAGE).min(LARGEST_PAGE);
        let tells_counts = query.counts && after.is_none();
        let is_plain = query.order == MatrixOrder::Title && query.only.is_none() && !tells_counts;
        if is_plain && (after.is_some() || query.offset == 0) {
            return Self::by_title(reading, after, limit);
        }
        let ranking = kept.of(reading, markets, at, query)?;
        let start = match after {
            Some(rank) => ranking.after(reading, &rank)?,
            None => size(query.offset),
        };
        let products = read::priced_products(reading, &ranking.keys(start, size(limit)))?;
        let last = products.last().map(|product| {
            let distance = ranking.distance(start + products.len() - 1);
            Rank::new(distance, product.position.clone())
        });
        let counts = tells_counts.then(|| ranking.counts.clone());
        Ok(Self::of(products, last, limit, counts))
    }

    /// In the order of titles that the store has at hand.
    fn by_title(reading: &ReadTransaction, after: Option<Rank>, limit: u64) -> Result<Self> {
        let after = after.map(Rank::into_position);
        let products = read::priced_page(reading, after.as_ref(), limit)?;
        let last = products
            .last()
            .map(|it| Rank::new(None, it.position.clone()));
        Ok(Self::of(products, last, limit, None))
    }

    /// A page that is not full is the last.
    fn of(
        products: Vec<MatrixRow>,
        last: Option<Rank>,
        limit: u64,
        counts: Option<MatrixCounts>,
    ) -> Self {
        let is_full = products.len() as u64 == limit;
        Self {
            products,
            counts,
            next: last.filter(|_| is_full),
        }
    }

    /// The variants of the products, product by product in the order of the page.
    fn variants(&self, reading: &ReadTransaction) -> Result<Vec<VariantPricing>> {
        let ids: Vec<ProductId> = self.products.iter().map(|it| it.product).collect();
        let place: HashMap<ProductId, usize> = ids.iter().copied().zip(0..).collect();
        let mut variants = read::pricing_of(reading, &ids)?;
        variants.sort_by_key(|variant| place.get(&variant.product).copied());
        Ok(variants)
    }

    fn matrix(self, prices: Vec<MatrixCell>, source_locale: &Locale) -> Matrix {
        let head = |product: MatrixRow| MatrixProduct {
            product: product.product.to_string(),
            title: product.title,
            title_locale: source_locale.to_string(),
            picture: product.picture,
        };
        Matrix {
            prices,
            products: self.products.into_iter().map(head).collect(),
            counts: self.counts,
            next: self.next.map(|rank| rank.to_string()),
        }
    }
}

fn size(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// Reads the cursor of a page of prices.
fn rank(cursor: Option<&str>) -> Result<Option<Rank>> {
    Ok(cursor
        .map(|text| Rank::parse(text).ok_or_else(cursor_unknown))
        .transpose()?)
}

fn cells(
    markets: &[ReadyMarket],
    variants: &[VariantPricing],
    base: Option<Currency>,
) -> Result<Vec<MatrixCell>> {
    let mut cells = Vec::with_capacity(variants.len() * markets.len());
    for variant in variants {
        for ready in markets {
            cells.push(cell(ready, variant, base)?);
        }
    }
    Ok(cells)
}

fn product_ids(ids: &[String]) -> Result<Vec<ProductId>> {
    ids.iter()
        .map(|id| ProductId::parse(id).map_err(|_| not_found("product", id).into()))
        .collect()
}

fn cell(
    ready: &ReadyMarket,
    variant: &VariantPricing,
    base: Option<Currency>,
) -> Result<MatrixCell> {
    let inputs = &variant.inputs;
    let outcome = ready.pricing.price(inputs)?;
    let margin = margin_of(&ready.pricing, inputs, &outcome)?;
    let unit_price = outcome.unit_price.map(|price| price.to_string());
    let details = base.map(|base| details(ready, margin.as_ref(), base));
    Ok(MatrixCell {
        sku: variant.sku.clone(),
        product: variant.product.to_string(),
        variant: variant.variant.to_string(),
        market: ready.market.code.clone(),
        currency: ready.market.currency.to_string(),
        line_total: unit_price.clone(),
        per_unit: PerUnit {
            price: unit_price.clone(),
            quantity: variant.price_quantity.units(),
        },
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
