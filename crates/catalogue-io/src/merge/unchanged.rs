//! Drafts that say what is there already, found without a product to merge them into.
//!
//! Most of a file that comes a second time says nothing new. The texts of the goods are enough to
//! see that; whatever they leave open is for [`merge`](super::merge) to find out.

use crate::ProductDraft;
use crate::import::{Cleared, VariantDraft};
use dhow_domain::catalogue::field::{FieldTexts, FieldValue, ProductField, VariantField};
use dhow_domain::money::Amount;
use rust_decimal::Decimal;

/// Whether a draft certainly changes nothing of these goods and has nothing to say of them.
#[must_use]
pub fn changes_nothing(goods: &impl FieldTexts, draft: &ProductDraft) -> bool {
    let only_fields = draft.options.is_empty()
        && draft.images.is_empty()
        && draft.texts.is_empty()
        && draft.attributes.is_empty()
        && draft.cleared == Cleared::default();
    let fields = &draft.fields;
    only_fields
        && goods.is_plain()
        && fields
            .set()
            .all(|(field, value)| holds(goods, *field, value))
        && fields.cleared().all(|field| is_empty(goods, *field))
        && draft
            .variants
            .iter()
            .all(|variant| leaves_variant(goods, variant))
}

fn is_empty(goods: &impl FieldTexts, field: ProductField) -> bool {
    match field {
        ProductField::Tags => goods.tags().is_empty(),
        field => goods.product_text(field).is_none(),
    }
}

fn holds(goods: &impl FieldTexts, field: ProductField, value: &FieldValue) -> bool {
    match value {
        FieldValue::Tags(tags) => goods.tags().iter().eq(tags),
        value => says(&goods.product_text(field).unwrap_or_default(), value),
    }
}

/// A variant without a price is told of, and one without a SKU of its own goes by its options.
fn leaves_variant(goods: &impl FieldTexts, draft: &VariantDraft) -> bool {
    let text = |variant, field: &VariantField| goods.variant_text(variant, field);
    let found = (0..goods.variants()).find(|variant| {
        let sku = text(*variant, &VariantField::Sku);
        sku.is_some_and(|sku| sku == draft.sku.as_str())
    });
    let Some(variant) = found else { return false };
    let holds = |field: &VariantField, value: &FieldValue| {
        let currency = || goods.currency(variant, field);
        text(variant, field).is_some_and(|text| says(&text, value))
            && value
                .currency()
                .is_none_or(|wanted| currency().is_some_and(|it| it == wanted.code()))
    };
    !draft.generated_sku
        && draft.options.is_empty()
        && text(variant, &VariantField::BasePrice).is_some()
        && draft.fields.set().all(|(field, value)| holds(field, value))
        && draft
            .fields
            .cleared()
            .all(|field| text(variant, field).is_none())
}

/// Whether a text says this value, whatever its currency.
fn says(text: &str, value: &FieldValue) -> bool {
    match value {
        FieldValue::Text(words) => words == text,
        FieldValue::Sku(sku) => sku.as_str() == text,
        FieldValue::Gtin(gtin) => gtin.as_str() == text,
        FieldValue::Money(money) => Amount::parse(text).is_ok_and(|amount| amount == money.amount),
        FieldValue::BasePriceTax(tax) => text.parse() == Ok(*tax),
        FieldValue::PriceQuantity(quantity) => text == quantity.to_string(),
        FieldValue::Number(number) => Decimal::from_str_exact(text).is_ok_and(|it| it == *number),
        FieldValue::Country(country) => country.as_str() == text,
        FieldValue::DescriptionFormat(format) => format.as_str() == text,
        FieldValue::Status(status) => status.as_str() == text,
        FieldValue::Tags(_) => false,
    }
}
