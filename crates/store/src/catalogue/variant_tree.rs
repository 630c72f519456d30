//! A variant as a part of its product's tree.

use crate::document::object::{ObjectBuilder, Tree, entries, parsed, text};
use dhow_domain::catalogue::{Measures, Variant};
use dhow_domain::id::VariantId;
use dhow_domain::money::{Amount, Currency, Money};
use dhow_domain::pricing::{BasePriceTax, PriceQuantity};
use dhow_domain::{Country, Gtin, Sku};
use dhow_sync::Json;
use rust_decimal::Decimal;
use serde_json::json;
use std::collections::BTreeMap;

pub(super) fn to_tree(variant: &Variant) -> Json {
    let measures = &variant.measures;
    ObjectBuilder::default()
        .text("sku", Some(&variant.sku))
        .value(
            "generatedSku",
            variant.generated_sku.then_some(Json::Bool(true)),
        )
        .map(
            "option",
            variant
                .options
                .iter()
                .map(|(name, value)| (name, json!(value))),
        )
        .text("gtin", variant.gtin.as_ref())
        .value("basePrice", variant.base_price.map(money_to_tree))
        .text("basePriceTax", base_price_tax(variant))
        .text("priceQuantity", price_quantity(variant))
        .text("compareAtPrice", variant.compare_at_price)
        .text("compareAtPriceCurrency", variant.compare_at_price_currency)
        .value("cost", variant.cost.map(money_to_tree))
        .text("weight", measures.weight)
        .text("length", measures.length)
        .text("width", measures.width)
        .text("height", measures.height)
        .text("hsCode", variant.hs_code.as_ref())
        .text("origin", variant.origin)
        .text("minimumQuantity", variant.minimum_quantity)
        .text("position", variant.position.as_ref())
        .text("unit", variant.unit.as_ref())
        .build()
}

/// What a base price before tax does not say.
pub(super) fn base_price_tax(variant: &Variant) -> Option<BasePriceTax> {
    Some(variant.base_price_tax).filter(|tax| !tax.is_excluded())
}

/// What a price for one unit does not say.
pub(super) fn price_quantity(variant: &Variant) -> Option<PriceQuantity> {
    Some(variant.price_quantity).filter(|quantity| *quantity != PriceQuantity::One)
}

/// Stock stands beside the variants, not in them: `/stock/<variant>@<location>`.
pub(super) fn stock_to_tree(variant: &Variant) -> impl Iterator<Item = (String, Json)> + '_ {
    variant.stock.iter().map(|(location, count)| {
        (
            format!("{}@{location}", variant.id),
            json!(count.to_string()),
        )
    })
}

/// The variants of a product in the order of their places.
pub(super) fn all_from_tree(product: &impl Tree) -> Vec<Variant> {
    let mut stock = stock_from_tree(product);
    let mut variants: Vec<Variant> = entries(product, "variant")
        .filter_map(|(id, body)| {
            let id = VariantId::parse(id).ok()?;
            let mut variant = from_tree(id, body);
            variant.stock = stock.remove(&id).unwrap_or_default();
            Some(variant)
        })
        .collect();
    variants.sort_by(|one, other| one.place().cmp(&other.place()));
    variants
}

fn from_tree(id: VariantId, tree: &impl Tree) -> Variant {
    let mut variant = Variant::new(id, sku_or_id(id, tree));
    variant.position = text(tree, "position");
    variant.generated_sku = tree.member("generatedSku").is_some_and(Tree::is_true);
    variant.options = entries(tree, "option")
        .filter_map(|(name, value)| Some((name.to_owned(), value.as_text()?.to_owned())))
        .collect();
    variant.gtin = parsed(tree, "gtin", Gtin::parse);
    variant.base_price = tree.member("basePrice").and_then(money_from_tree);
    variant.base_price_tax = parsed(tree, "basePriceTax", str::parse).unwrap_or_default();
    variant.price_quantity = decimal(tree, "priceQuantity")
        .and_then(PriceQuantity::of)
        .unwrap_or_default();
    variant.compare_at_price = parsed(tree, "compareAtPrice", Amount::parse);
    variant.compare_at_price_currency = parsed(tree, "compareAtPriceCurrency", Currency::parse);
    variant.cost = tree.member("cost").and_then(money_from_tree);
    variant.measures = Measures {
        weight: decimal(tree, "weight"),
        length: decimal(tree, "length"),
        width: decimal(tree, "width"),
        height: decimal(tree, "height"),
    };
    variant.hs_code = text(tree, "hsCode");
    variant.origin = parsed(tree, "origin", Country::parse);
    variant.minimum_quantity = decimal(tree, "minimumQuantity");
    variant.unit = text(tree, "unit");
    variant
}

/// A variant whose SKU does not read (another program, a damaged feed) goes by its id until
/// somebody gives it one: a pull never fails over one field.
fn sku_or_id(id: VariantId, tree: &impl Tree) -> Sku {
    parsed(tree, "sku", Sku::parse)
        .unwrap_or_else(|| Sku::parse(&id.to_string()).expect("an id is thirty letters and digits"))
}

fn decimal(tree: &impl Tree, name: &str) -> Option<Decimal> {
    parsed(tree, name, Decimal::from_str_exact)
}

fn money_to_tree(money: Money) -> Json {
    json!({ "amount": money.amount.to_string(), "currency": money.currency.code() })
}

fn money_from_tree(tree: &impl Tree) -> Option<Money> {
    Some(Money::new(
        parsed(tree, "amount", Amount::parse)?,
        parsed(tree, "currency", Currency::parse)?,
    ))
}

fn stock_from_tree(product: &impl Tree) -> BTreeMap<VariantId, BTreeMap<String, Decimal>> {
    let mut stock: BTreeMap<VariantId, BTreeMap<String, Decimal>> = BTreeMap::new();
    for (key, count) in entries(product, "stock") {
        let variant_and_location = key
            .split_once('@')
            .and_then(|(id, location)| Some((VariantId::parse(id).ok()?, location)));
        let count = count
            .as_text()
            .and_then(|text| Decimal::from_str_exact(text).ok());
        if let (Some((id, location)), Some(count)) = (variant_and_location, count) {
            stock
                .entry(id)
                .or_default()
                .insert(location.to_owned(), count);
        }
    }
    stock
}
