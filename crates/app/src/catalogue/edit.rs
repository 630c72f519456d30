//! Editing goods: every edit loads the product, changes it, and lets the store find what differs.

use super::field::{
    LONGEST_TITLE, is_product_field, line, reason_of_sku, set_product_field, set_variant_field,
};
use super::{find_product, show};
use crate::app::App;
use crate::failure::{Result, not_found, sku_unknown, value_invalid};
use crate::history::done;
use dhow_contract::catalogue as dto;
use dhow_contract::history::Done;
use dhow_contract::{Code, Failure};
use dhow_domain::Sku;
use dhow_domain::catalogue::{Product, ProductStatus, Variant};
use dhow_domain::id::{ProductId, VariantId};
use dhow_store::{Act, Edit, Reading, VariantKey, read};
use std::collections::BTreeMap;

type Fields = BTreeMap<String, Option<String>>;

pub(crate) fn product_create(app: &App, request: &dto::ProductCreate) -> Result<dto::Product> {
    let title = request.title.trim();
    if title.is_empty() {
        return Err(value_invalid("title", "", "empty").into());
    }
    line("title", title, LONGEST_TITLE)?;
    let committed = app.act(Act::new("act-product-create").with("title", title), |edit| {
        let mut product = Product::new(ProductId::new(edit.ids()), title);
        product.status = ProductStatus::Draft;
        let sku = match &request.sku {
            Some(given) => {
                Sku::parse(given).map_err(|error| value_invalid("sku", given, reason_of_sku(error)))?
            }
            None => free_sku(edit.connection(), title)?,
        };
        refuse_taken(edit.connection(), &sku, None)?;
        product.variants.push(Variant::new(VariantId::new(edit.ids()), sku));
        edit.save(None, Some(&product))?;
        Ok(product.id)
    })?;
    let request = dto::ProductRequest { id: Some(committed.value.to_string()), sku: None };
    show::product_get(app, &request)
}

/// A SKU made from a text, with a number behind it where it is taken.
fn free_sku(reading: &Reading, text: &str) -> Result<Sku> {
    let stem = sku_stem(text);
    for number in 0_u32.. {
        let candidate = if number == 0 { stem.clone() } else { format!("{stem}-{}", number + 1) };
        if read::variant_of_sku(reading, &candidate)?.is_none() {
            return Ok(Sku::parse(&candidate).map_err(|_| value_invalid("sku", &candidate, "empty"))?);
        }
    }
    Err(value_invalid("sku", &stem, "taken").into())
}

fn sku_stem(text: &str) -> String {
    let words: Vec<String> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_uppercase)
        .collect();
    let stem: String = words.join("-").chars().take(40).collect();
    if stem.is_empty() { "NEW".to_owned() } else { stem }
}

fn refuse_taken(reading: &Reading, sku: &Sku, own: Option<VariantId>) -> Result<()> {
    match read::variant_of_sku(reading, sku.as_str())? {
        Some(place) if Some(place.variant) != own => {
            Err(Failure::new(Code::SkuTaken).with("sku", sku).into())
        }
        _ => Ok(()),
    }
}

pub(crate) fn product_set(app: &App, request: &dto::ProductSet) -> Result<Done> {
    let target = dto::ProductRequest { id: request.id.clone(), sku: request.sku.clone() };
    let title = app.ask(|reading| find_product(reading, &target))?.text.title;
    let (message, shown) = label_of("act-product-set", "title", title, &request.fields);
    let committed = app.act(labelled(message, &shown), |edit| {
        let before = find_product(edit.connection(), &target)?;
        let mut after = before.clone();
        for (field, value) in &request.fields {
            set_product_field(&mut after, field, value.as_deref())?;
        }
        Ok(edit.save(Some(&before), Some(&after))?)
    })?;
    Ok(done(&committed, message, &shown))
}

/// The name of an edit: one field by its name, several by their number.
fn label_of(
    one: &'static str,
    noun: &'static str,
    name: String,
    fields: &Fields,
) -> (&'static str, Vec<(&'static str, String)>) {
    match fields.keys().next() {
        Some(field) if fields.len() == 1 => (one, vec![(noun, name), ("field", field.clone())]),
        _ => {
            let many = if one == "act-product-set" { "act-product-set-many" } else { "act-variant-set-many" };
            (many, vec![(noun, name), ("count", fields.len().to_string())])
        }
    }
}

fn labelled(message: &str, args: &[(&str, String)]) -> Act {
    args.iter().fold(Act::new(message), |act, (name, value)| act.with(name, value))
}

pub(crate) fn product_delete(app: &App, request: &dto::ProductRequest) -> Result<Done> {
    let title = app.ask(|reading| find_product(reading, request))?.text.title;
    let shown = [("title", title)];
    let committed = app.act(labelled("act-product-delete", &shown), |edit| {
        let before = find_product(edit.connection(), request)?;
        Ok(edit.save(Some(&before), None)?)
    })?;
    Ok(done(&committed, "act-product-delete", &shown))
}

/// Where the variant of a request is.
fn place(reading: &Reading, id: Option<&str>, sku: Option<&str>) -> Result<(Product, VariantId)> {
    if let Some(sku) = sku {
        let VariantKey { product, variant } =
            read::variant_of_sku(reading, sku)?.ok_or_else(|| sku_unknown(sku))?;
        let product = read::product(reading, product)?.ok_or_else(|| sku_unknown(sku))?;
        return Ok((product, variant));
    }
    let id = id.unwrap_or_default();
    let variant = VariantId::parse(id).map_err(|_| not_found("variant", id))?;
    let product = read::product_of_variant(reading, variant)?.ok_or_else(|| not_found("variant", id))?;
    Ok((read::product(reading, product)?.ok_or_else(|| not_found("variant", id))?, variant))
}

/// Sets fields of a variant; fields of its product are taken too, as the CLI promises.
pub(crate) fn variant_set(app: &App, request: &dto::VariantSet) -> Result<Done> {
    let find = |reading: &Reading| place(reading, request.id.as_deref(), request.sku.as_deref());
    let (product, variant) = app.ask(find)?;
    let (message, shown) = label_of("act-variant-set", "sku", sku_of(&product, variant), &request.fields);
    let committed = app.act(labelled(message, &shown), |edit| {
        let base = read::seller(edit.connection())?.base_currency;
        let (before, id) = find(edit.connection())?;
        let mut after = before.clone();
        for (field, value) in &request.fields {
            if is_product_field(field) {
                set_product_field(&mut after, field, value.as_deref())?;
            } else if let Some(variant) = after.variants.iter_mut().find(|variant| variant.id == id) {
                set_variant_field(variant, field, value.as_deref(), base)?;
                refuse_taken(edit.connection(), &variant.sku, Some(id))?;
            }
        }
        Ok(edit.save(Some(&before), Some(&after))?)
    })?;
    Ok(done(&committed, message, &shown))
}

fn sku_of(product: &Product, id: VariantId) -> String {
    product
        .variants
        .iter()
        .find(|variant| variant.id == id)
        .map(|variant| variant.sku.to_string())
        .unwrap_or_default()
}

pub(crate) fn variant_add(app: &App, request: &dto::VariantAdd) -> Result<Done> {
    let target = dto::ProductRequest { id: Some(request.product.clone()), sku: None };
    let committed = app.act(Act::new("act-variant-add"), |edit| {
        let before = find_product(edit.connection(), &target)?;
        let variant = new_variant(edit, &before, request)?;
        let sku = variant.sku.to_string();
        edit.rename("sku", &sku);
        let mut after = before.clone();
        for name in request.options.keys().filter(|name| !before.options.contains(name)) {
            after.options.push(name.clone());
        }
        after.variants.push(variant);
        edit.save(Some(&before), Some(&after))?;
        Ok(sku)
    })?;
    Ok(done(&committed, "act-variant-add", &[("sku", committed.value.clone())]))
}

fn new_variant(edit: &Edit<'_>, product: &Product, request: &dto::VariantAdd) -> Result<Variant> {
    if product.variants.iter().any(|variant| variant.options == request.options) {
        return Err(value_invalid("options", "", "taken").into());
    }
    let sku = match &request.sku {
        Some(given) => Sku::parse(given).map_err(|_| value_invalid("sku", given, "empty"))?,
        None => {
            let values: Vec<&str> = request.options.values().map(String::as_str).collect();
            free_sku(edit.connection(), &format!("{} {}", product.text.title, values.join(" ")))?
        }
    };
    refuse_taken(edit.connection(), &sku, None)?;
    let mut variant = Variant::new(VariantId::new(edit.ids()), sku);
    variant.options.clone_from(&request.options);
    if let Some(first) = product.variants.first() {
        variant.base_price = first.base_price;
        variant.cost = first.cost;
    }
    Ok(variant)
}

pub(crate) fn variant_delete(app: &App, request: &dto::VariantRequest) -> Result<Done> {
    let find = |reading: &Reading| place(reading, request.id.as_deref(), request.sku.as_deref());
    let (product, variant) = app.ask(find)?;
    let shown = [("sku", sku_of(&product, variant))];
    let committed = app.act(labelled("act-variant-delete", &shown), |edit| {
        let (before, id) = find(edit.connection())?;
        let mut after = before.clone();
        after.variants.retain(|variant| variant.id != id);
        if after.variants.is_empty() {
            return Err(value_invalid("variants", "", "lastVariant").into());
        }
        Ok(edit.save(Some(&before), Some(&after))?)
    })?;
    Ok(done(&committed, "act-variant-delete", &shown))
}
