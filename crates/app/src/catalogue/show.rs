//! One product whole, as screens and scripts see it.

use super::look_up_product;
use crate::app::App;
use crate::failure::Result;
use crate::readiness::issues;
use crate::sync;
use dhow_contract::catalogue as dto;
use dhow_contract::translation::TranslationState;
use dhow_domain::Locale;
use dhow_domain::catalogue::{Media, Product, ProductStatus, TextField, Variant};
use dhow_domain::money::Money;
use dhow_domain::translation::TranslationState as Written;
use dhow_store::{ReadTransaction, read};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

pub(crate) fn product_get(app: &App, request: &dto::ProductRequest) -> Result<dto::Product> {
    let mut shown = app.ask(|reading| {
        let product = look_up_product(reading, request)?;
        show(reading, &product)
    })?;
    shown.issues = issues::of_product(app, &shown.id)?;
    Ok(shown)
}

fn show(reading: &ReadTransaction, product: &Product) -> Result<dto::Product> {
    let seller = read::seller(reading)?;
    let neighbours = read::neighbours(reading, product.id)?;
    Ok(dto::Product {
        id: product.id.to_string(),
        title: product.text.title.clone(),
        description: Some(product.text.description.clone()).filter(|text| !text.is_empty()),
        description_format: product
            .description_format
            .map(|format| format.as_str().to_owned()),
        source_locale: seller.source_locale.to_string(),
        status: status(product.status),
        slug: product.slug.clone(),
        handle: product.handle.clone(),
        vendor: product.vendor.clone(),
        kind: product.kind.clone(),
        product_origin: product.origin.map(|country| country.to_string()),
        tags: product.tags.iter().cloned().collect(),
        options: product
            .options
            .iter()
            .map(|name| option(product, name))
            .collect(),
        variants: product
            .variants
            .iter()
            .map(|it| variant(it, product))
            .collect(),
        media: product
            .media
            .iter()
            .map(|it| media(reading, it))
            .collect::<Result<_>>()?,
        translations: translations(product),
        attributes: product.attributes.clone(),
        publish: sync::publish_state(reading, product.id)?,
        issues: Vec::new(),
        position: neighbours.position,
        previous: neighbours.previous.map(|id| id.to_string()),
        next: neighbours.next.map(|id| id.to_string()),
        updated_at: read::updated_at(reading, product.id)?.unwrap_or_default(),
    })
}

pub(crate) fn status(status: ProductStatus) -> dto::ProductStatus {
    match status {
        ProductStatus::Draft => dto::ProductStatus::Draft,
        ProductStatus::Active => dto::ProductStatus::Active,
        ProductStatus::Archived => dto::ProductStatus::Archived,
    }
}

fn option(product: &Product, name: &str) -> dto::ProductOption {
    let mut values: Vec<String> = Vec::new();
    for value in product
        .variants
        .iter()
        .filter_map(|variant| variant.options.get(name))
    {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    dto::ProductOption {
        name: name.to_owned(),
        values,
    }
}

fn amount(money: Option<Money>) -> Option<String> {
    money.map(|money| money.amount.to_string())
}

fn currency(money: Option<Money>) -> Option<String> {
    money.map(|money| money.currency.to_string())
}

fn variant(variant: &Variant, product: &Product) -> dto::Variant {
    let text = |number: Option<Decimal>| number.map(|number| number.to_string());
    let measures = &variant.measures;
    dto::Variant {
        id: variant.id.to_string(),
        sku: variant.sku.to_string(),
        generated_sku: variant.generated_sku,
        options: variant.options.clone(),
        gtin: variant.gtin.as_ref().map(ToString::to_string),
        base_price: amount(variant.base_price),
        base_price_currency: currency(variant.base_price),
        base_price_tax: variant.base_price_tax.to_string(),
        price_quantity: variant.price_quantity.units(),
        compare_at_price: variant.compare_at_price.map(|amount| amount.to_string()),
        compare_at_price_currency: currency(variant.former_price()),
        cost: amount(variant.cost),
        cost_currency: currency(variant.cost),
        weight: text(measures.weight),
        length: text(measures.length),
        width: text(measures.width),
        height: text(measures.height),
        hs_code: variant.hs_code.clone(),
        origin: variant
            .origin
            .or(product.origin)
            .map(|country| country.to_string()),
        minimum_quantity: text(variant.minimum_quantity),
        unit: variant.unit.clone(),
        stock: text(variant.total_stock()),
        flags: flags(variant),
    }
}

fn flags(variant: &Variant) -> Vec<String> {
    let mut flags = Vec::new();
    if variant.generated_sku {
        flags.push("generatedSku".to_owned());
    }
    if variant.base_price.is_none() {
        flags.push("noBasePrice".to_owned());
    }
    flags
}

fn media(reading: &ReadTransaction, media: &Media) -> Result<dto::Media> {
    let blob = media
        .blob
        .as_deref()
        .map(|hash| read::blob(reading, hash))
        .transpose()?
        .flatten();
    Ok(dto::Media {
        id: media.id.to_string(),
        blob: blob
            .as_ref()
            .map(|blob| blob.hash.clone())
            .unwrap_or_default(),
        mime: blob
            .as_ref()
            .map(|blob| blob.mime.clone())
            .unwrap_or_default(),
        width: blob.as_ref().map_or(0, |blob| blob.width),
        height: blob.as_ref().map_or(0, |blob| blob.height),
        alt: media
            .alt
            .iter()
            .map(|(locale, text)| (locale.to_string(), text.clone()))
            .collect(),
        source: media.source.clone(),
    })
}

fn translations(product: &Product) -> BTreeMap<String, BTreeMap<String, dto::Translation>> {
    let sources: BTreeMap<TextField, &str> = product.source_texts().collect();
    let mut shown: BTreeMap<String, BTreeMap<String, dto::Translation>> = BTreeMap::new();
    for ((field, locale), translated) in &product.translations {
        let source = sources.get(field).copied().unwrap_or_default();
        let translation = dto::Translation {
            text: translated.text.clone(),
            state: state(translated.state_against(source)),
            origin: translated.origin.clone(),
        };
        shown
            .entry(locale.to_string())
            .or_default()
            .insert(field.to_string(), translation);
    }
    shown
}

/// A state as the contract names it.
pub(crate) fn state(state: Written) -> TranslationState {
    match state {
        Written::Missing => TranslationState::Missing,
        Written::Stale => TranslationState::Stale,
        Written::Machine => TranslationState::Machine,
        Written::Draft => TranslationState::Draft,
        Written::Reviewed => TranslationState::Reviewed,
    }
}

/// The least finished text of a product in each wanted language, which leads its chain.
pub(crate) fn language_states(
    product: &Product,
    chains: &[Vec<Locale>],
) -> Vec<dto::LanguageState> {
    let wanted = chains
        .iter()
        .filter_map(|chain| Some((chain.first()?, chain)));
    wanted
        .map(|(locale, chain)| {
            let least = product
                .source_texts()
                .map(|(field, source)| match product.translation(&field, chain) {
                    Some((_, translated)) => translated.state_against(source),
                    None => Written::Missing,
                })
                .min()
                .unwrap_or(Written::Reviewed);
            dto::LanguageState {
                locale: locale.to_string(),
                state: state(least),
            }
        })
        .collect()
}
