//! The catalogue grid: rows, views and their counts.

use super::show::{language_states, status};
use crate::App;
use crate::failure::{Result, not_found};
use crate::{markets, network};
use dhow_contract::catalogue as dto;
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, ProductStatus, TextField, Variant};
use dhow_store::{CatalogueFilter, CatalogueOrder, Reading, Seller, read};
use rust_decimal::Decimal;

/// Rows of a page when nobody says how many.
const PAGE: u64 = 200;
/// Most rows of one page.
const LARGEST_PAGE: u64 = 2_000;
/// At or under this, a count is little stock.
const LITTLE: i64 = 10;

pub(crate) fn list(app: &App, query: &dto::CatalogueQuery) -> Result<dto::CataloguePage> {
    app.ask(|reading| {
        let seller = read::seller(reading)?;
        let wanted = markets::wanted_locales(reading)?;
        let title_locale = query.locale.as_deref().and_then(|tag| Locale::parse(tag).ok());
        let products = matching(reading, query)?;
        let offset = usize::try_from(query.offset).unwrap_or(usize::MAX);
        let limit = usize::try_from(query.limit.unwrap_or(PAGE).min(LARGEST_PAGE)).unwrap_or(usize::MAX);
        let total = products.len() as u64;
        let page = products.into_iter().skip(offset).take(limit);
        let rows = page
            .map(|product| row(reading, &product, &seller, &wanted, title_locale.as_ref()))
            .collect::<Result<_>>()?;
        Ok(dto::CataloguePage { products: rows, total, counts: counts(reading)? })
    })
}

fn matching(reading: &Reading, query: &dto::CatalogueQuery) -> Result<Vec<Product>> {
    let statuses =
        query.status.as_deref().unwrap_or(&[dto::ProductStatus::Draft, dto::ProductStatus::Active]);
    let filter = CatalogueFilter {
        search: query.search.clone().filter(|text| !text.trim().is_empty()),
        statuses: statuses.iter().map(|it| written(*it)).collect(),
        only: None,
        order: match query.sort {
            Some(dto::CatalogueSort::Sku) => CatalogueOrder::Sku,
            Some(dto::CatalogueSort::Updated) => CatalogueOrder::Updated,
            _ => CatalogueOrder::Title,
        },
        descending: query.descending,
    };
    let mut products = Vec::new();
    for id in read::product_ids(reading, &filter)? {
        let product = read::product(reading, id)?.ok_or_else(|| not_found("product", &id.to_string()))?;
        if query.view.map_or(Ok(true), |view| is_in(reading, &product, view))? {
            products.push(product);
        }
    }
    sort_by_number(&mut products, query);
    Ok(products)
}

/// Amounts and counts are decimals as text in the file, so these two orders are made here.
fn sort_by_number(products: &mut [Product], query: &dto::CatalogueQuery) {
    let price = |product: &Product| {
        product.variants.iter().filter_map(|it| it.base_price.map(|money| money.amount.decimal())).min()
    };
    let stock = |product: &Product| product.variants.iter().filter_map(Variant::total_stock).sum::<Decimal>();
    match query.sort {
        Some(dto::CatalogueSort::BasePrice) => products.sort_by_key(price),
        Some(dto::CatalogueSort::Stock) => products.sort_by_key(stock),
        _ => return,
    }
    if query.descending {
        products.reverse();
    }
}

fn written(status: dto::ProductStatus) -> ProductStatus {
    match status {
        dto::ProductStatus::Draft => ProductStatus::Draft,
        dto::ProductStatus::Active => ProductStatus::Active,
        dto::ProductStatus::Archived => ProductStatus::Archived,
    }
}

fn is_in(reading: &Reading, product: &Product, view: dto::CatalogueView) -> Result<bool> {
    Ok(match view {
        dto::CatalogueView::NeedsLook => needs_look(product),
        dto::CatalogueView::LowStock => is_low(product),
        dto::CatalogueView::Changed => {
            network::publish_state(reading, product)? == dto::PublishState::Changed
        }
    })
}

/// What a glance at the goods alone shows; prices and texts have screens of their own.
fn needs_look(product: &Product) -> bool {
    product.text.title.is_empty()
        || product.variants.iter().any(|variant| variant.base_price.is_none() || variant.generated_sku)
}

/// Whether any counted variant has little stock.
pub(crate) fn is_low(product: &Product) -> bool {
    product.variants.iter().filter_map(Variant::total_stock).any(|stock| stock <= Decimal::from(LITTLE))
}

fn counts(reading: &Reading) -> Result<dto::CatalogueCounts> {
    let mut counts = dto::CatalogueCounts { all: 0, needs_look: 0, low_stock: 0, changed: 0 };
    for id in read::products(reading)? {
        let Some(product) = read::product(reading, id)? else { continue };
        counts.all += 1;
        counts.needs_look += u64::from(needs_look(&product));
        counts.low_stock += u64::from(is_low(&product));
        counts.changed += u64::from(is_in(reading, &product, dto::CatalogueView::Changed)?);
    }
    Ok(counts)
}

fn row(
    reading: &Reading,
    product: &Product,
    seller: &Seller,
    wanted: &[Locale],
    title_locale: Option<&Locale>,
) -> Result<dto::ProductRow> {
    let translated = title_locale
        .filter(|locale| **locale != seller.source_locale)
        .and_then(|locale| Some((locale, product.translations.get(&(TextField::Title, locale.clone()))?)));
    let stocks: Vec<Decimal> = product.variants.iter().filter_map(Variant::total_stock).collect();
    Ok(dto::ProductRow {
        id: product.id.to_string(),
        title: translated.map_or_else(|| product.text.title.clone(), |(_, it)| it.text.clone()),
        title_locale: translated.map_or(&seller.source_locale, |(locale, _)| locale).to_string(),
        status: status(product.status),
        sku: shared_sku(product),
        variants: product.variants.len() as u64,
        variant_rows: product.variants.iter().map(|it| variant_row(product, it)).collect(),
        stock: (!stocks.is_empty()).then(|| stocks.iter().sum::<Decimal>().to_string()),
        picture: product.media.iter().find_map(|media| media.blob.clone()),
        languages: language_states(product, wanted, seller),
        publish: network::publish_state(reading, product)?,
        tags: product.tags.iter().cloned().collect(),
        updated_at: read::updated_at(reading, product.id)?.unwrap_or_default(),
    })
}

/// What the SKUs of a product begin with, up to a separator; the first SKU when they share nothing.
fn shared_sku(product: &Product) -> String {
    let Some(first) = product.variants.first().map(|variant| variant.sku.as_str()) else {
        return String::new();
    };
    if product.variants.len() == 1 {
        return first.to_owned();
    }
    let shared = first
        .char_indices()
        .take_while(|(end, _)| product.variants.iter().all(|it| it.sku.as_str().starts_with(&first[..*end])))
        .filter(|(_, letter)| matches!(letter, '-' | '_' | '.' | ' ' | '/'))
        .last();
    shared.map_or(first, |(end, _)| &first[..end]).to_owned()
}

fn variant_row(product: &Product, variant: &Variant) -> dto::VariantRow {
    let options: Vec<dto::OptionValue> = product
        .options
        .iter()
        .filter_map(|name| {
            Some(dto::OptionValue { name: name.clone(), value: variant.options.get(name)?.clone() })
        })
        .collect();
    let label: Vec<&str> = options.iter().map(|option| option.value.as_str()).collect();
    dto::VariantRow {
        id: variant.id.to_string(),
        sku: variant.sku.to_string(),
        label: label.join(" · "),
        options,
        base_price: variant.base_price.map(|money| money.amount.to_string()),
        base_price_currency: variant.base_price.map(|money| money.currency.to_string()),
        cost: variant.cost.map(|money| money.amount.to_string()),
        cost_currency: variant.cost.map(|money| money.currency.to_string()),
        stock: variant.total_stock().map(|stock| stock.to_string()),
        gtin: variant.gtin.as_ref().map(ToString::to_string),
    }
}
