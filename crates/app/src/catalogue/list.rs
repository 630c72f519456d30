//! The catalogue grid: rows, views and their counts.

use super::show::{language_states, status};
use crate::app::App;
use crate::failure::Result;
use crate::{markets, sync};
use dhow_contract::catalogue as dto;
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, ProductStatus, TextField, Variant};
use dhow_store::{
    CatalogueCounts, CatalogueFilter, CatalogueOrder, CatalogueView, Mark, Seller, read,
};
use rust_decimal::Decimal;

/// Rows of a page when nobody says how many.
const PAGE: u64 = 200;
/// Most rows of one page.
const LARGEST_PAGE: u64 = 2_000;

pub(crate) fn catalogue_list(app: &App, query: &dto::CatalogueQuery) -> Result<dto::CataloguePage> {
    app.ask(|reading| {
        let seller = read::seller(reading)?;
        let foreign = |locale: &Locale| !locale.is_same_language(&seller.source_locale);
        let wanted = markets::wanted_locales(reading)?.into_iter();
        let chains = wanted.filter(foreign).map(|locale| locale.chain());
        let chains: Vec<Vec<Locale>> = chains.collect();
        let title_locale = query.locale.as_deref();
        let title_locale = title_locale.and_then(|tag| Locale::parse(tag).ok());
        let title_chain = title_locale.filter(foreign).map(|locale| locale.chain());
        let filter = filter(query);
        let (ids, total) = read::product_page(reading, &filter)?;
        let marks = read::marks(reading, &ids, sync::CHANNEL)?;
        let rows = read::products_of(reading, &ids)?
            .iter()
            .filter_map(|product| {
                let mark = marks.get(&product.id)?;
                Some(row(
                    product,
                    mark,
                    &seller,
                    (&chains, title_chain.as_deref()),
                ))
            })
            .collect();
        Ok(dto::CataloguePage {
            products: rows,
            total,
            counts: shown(read::catalogue_counts(reading)?),
        })
    })
}

fn filter(query: &dto::CatalogueQuery) -> CatalogueFilter {
    let statuses = query
        .status
        .as_deref()
        .unwrap_or(&[dto::ProductStatus::Draft, dto::ProductStatus::Active]);
    CatalogueFilter {
        search: query.search.clone().filter(|text| !text.trim().is_empty()),
        statuses: statuses.iter().map(|it| written(*it)).collect(),
        view: query.view.map(view),
        order: query.sort.map_or(CatalogueOrder::Title, order),
        descending: query.descending,
        offset: query.offset,
        limit: Some(query.limit.unwrap_or(PAGE).min(LARGEST_PAGE)),
    }
}

fn view(view: dto::CatalogueView) -> CatalogueView {
    match view {
        dto::CatalogueView::NeedsLook => CatalogueView::NeedsLook,
        dto::CatalogueView::LowStock => CatalogueView::LowStock,
        dto::CatalogueView::Changed => CatalogueView::Changed,
    }
}

fn order(sort: dto::CatalogueSort) -> CatalogueOrder {
    match sort {
        dto::CatalogueSort::Title => CatalogueOrder::Title,
        dto::CatalogueSort::Sku => CatalogueOrder::Sku,
        dto::CatalogueSort::BasePrice => CatalogueOrder::BasePrice,
        dto::CatalogueSort::Stock => CatalogueOrder::Stock,
        dto::CatalogueSort::Updated => CatalogueOrder::Updated,
    }
}

pub(crate) fn written(status: dto::ProductStatus) -> ProductStatus {
    match status {
        dto::ProductStatus::Draft => ProductStatus::Draft,
        dto::ProductStatus::Active => ProductStatus::Active,
        dto::ProductStatus::Archived => ProductStatus::Archived,
    }
}

fn shown(counts: CatalogueCounts) -> dto::CatalogueCounts {
    dto::CatalogueCounts {
        all: counts.all,
        needs_look: counts.needs_look,
        low_stock: counts.low_stock,
        changed: counts.changed,
    }
}

fn row(
    product: &Product,
    mark: &Mark,
    seller: &Seller,
    (chains, title_chain): (&[Vec<Locale>], Option<&[Locale]>),
) -> dto::ProductRow {
    let translated = title_chain.and_then(|chain| product.translation(&TextField::Title, chain));
    let stocks: Vec<Decimal> = product
        .variants
        .iter()
        .filter_map(Variant::total_stock)
        .collect();
    dto::ProductRow {
        id: product.id.to_string(),
        title: translated.map_or_else(|| product.text.title.clone(), |(_, it)| it.text.clone()),
        title_locale: translated
            .map_or(&seller.source_locale, |(locale, _)| locale)
            .to_string(),
        status: status(product.status),
        sku: shared_sku(product),
        variants: product.variants.len() as u64,
        variant_rows: product
            .variants
            .iter()
            .map(|it| variant_row(product, it))
            .collect(),
        stock: (!stocks.is_empty()).then(|| stocks.iter().sum::<Decimal>().to_string()),
        picture: product.media.iter().find_map(|media| media.blob.clone()),
        languages: language_states(product, chains),
        publish: sync::publish_state_of(mark),
        tags: product.tags.iter().cloned().collect(),
        updated_at: mark.updated_at.clone(),
    }
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
        .take_while(|(end, _)| {
            product
                .variants
                .iter()
                .all(|it| it.sku.as_str().starts_with(&first[..*end]))
        })
        .filter(|(_, letter)| matches!(letter, '-' | '_' | '.' | ' ' | '/'))
        .last();
    shared.map_or(first, |(end, _)| &first[..end]).to_owned()
}

fn variant_row(product: &Product, variant: &Variant) -> dto::VariantRow {
    let options: Vec<dto::OptionValue> = product
        .options
        .iter()
        .filter_map(|name| {
            Some(dto::OptionValue {
                name: name.clone(),
                value: variant.options.get(name)?.clone(),
            })
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
        base_price_tax: variant.base_price_tax.to_string(),
        price_quantity: variant.price_quantity.units(),
        compare_at_price: variant.compare_at_price.map(|amount| amount.to_string()),
        compare_at_price_currency: variant
            .former_price()
            .map(|money| money.currency.to_string()),
        cost: variant.cost.map(|money| money.amount.to_string()),
        cost_currency: variant.cost.map(|money| money.currency.to_string()),
        stock: variant.total_stock().map(|stock| stock.to_string()),
        gtin: variant.gtin.as_ref().map(ToString::to_string),
    }
}
