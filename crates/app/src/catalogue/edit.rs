//! Editing goods: every edit loads the product, changes it, and lets the store find what differs.

use super::field::{Writing, set_field};
use super::lookup::{look_up_product, look_up_variant};
use super::show;
use crate::app::App;
use crate::failure::{Result, value_invalid};
use crate::history::done;
use dhow_contract::catalogue as dto;
use dhow_contract::history::Done;
use dhow_contract::{Code, Failure};
use dhow_domain::Sku;
use dhow_domain::catalogue::field::VariantField;
use dhow_domain::catalogue::{Product, ProductStatus, Variant};
use dhow_domain::id::{ProductId, VariantId};
use dhow_domain::named_id::{Namespace, ProductName};
use dhow_store::{Act, Edit, ReadTransaction, read};
use dhow_sync::DocumentId;
use std::collections::BTreeMap;

type Fields = BTreeMap<String, Option<String>>;

pub(crate) fn product_create(app: &App, request: &dto::ProductCreate) -> Result<dto::Product> {
    let writing = Writing::plain(app.workspace.seller()?.base_currency);
    let title = writing.title(&request.title)?;
    let committed = app.act(
        Act::new("act-product-create").with("title", &title),
        |edit| {
            let reading = edit.connection();
            let given = request.sku.as_deref();
            let given = given.map(|given| writing.parse(&VariantField::Sku, given, None));
            let given = given.transpose()?;
            let name = match &given {
                Some(sku) => ProductName::Sku(sku),
                None => ProductName::Title(&title),
            };
            let names = read::names(reading)?;
            let id = new_product_id(reading, names, name)?;
            let sku = match given {
                Some(sku) => sku,
                None => free_sku(reading, &title)?,
            };
            refuse_taken(reading, &sku, None)?;
            let mut product = Product::new(id, &title);
            product.status = ProductStatus::Draft;
            product.add_variant(Variant::new(names.variant(&product, &sku), sku));
            edit.save(None, Some(&product))?;
            Ok(product.id)
        },
    )?;
    let request = dto::ProductRequest {
        id: Some(committed.value.to_string()),
        sku: None,
    };
    show::product_get(app, &request)
}

/// The id of a product of this name that is not there yet.
pub(crate) fn new_product_id(
    reading: &ReadTransaction,
    names: Namespace,
    name: ProductName<'_>,
) -> Result<ProductId> {
    let is_taken = |id: ProductId| read::is_taken(reading, &DocumentId::new(id.to_string()));
    Ok(names.product(name, is_taken)?)
}

/// A SKU made from a text, with a number behind it where it is taken.
fn free_sku(reading: &ReadTransaction, text: &str) -> Result<Sku> {
    let stem = sku_stem(text);
    for number in 0_u32.. {
        let candidate = if number == 0 {
            stem.clone()
        } else {
            format!("{stem}-{}", number + 1)
        };
        if read::variant_of_sku(reading, &candidate)?.is_none() {
            return Ok(
                Sku::parse(&candidate).map_err(|_| value_invalid("sku", &candidate, "empty"))?
            );
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
    if stem.is_empty() {
        "NEW".to_owned()
    } else {
        stem
    }
}

pub(super) fn refuse_taken(
    reading: &ReadTransaction,
    sku: &Sku,
    own: Option<VariantId>,
) -> Result<()> {
    match read::variant_of_sku(reading, sku.as_str())? {
        Some(found) if Some(found.variant) != own => {
            Err(Failure::new(Code::SkuTaken).with("sku", sku).into())
        }
        _ => Ok(()),
    }
}

/// A slug that is set is used as it is; one that buyers know as another product's is refused here,
/// where a person can choose another.
fn refuse_taken_slug(reading: &ReadTransaction, before: &Product, after: &Product) -> Result<()> {
    let Some(slug) = after.slug.as_deref().filter(|_| after.slug != before.slug) else {
        return Ok(());
    };
    match read::other_owner_of_slug(reading, slug, after.id)? {
        Some(_) => Err(value_invalid("slug", slug, "taken").into()),
        None => Ok(()),
    }
}

/// The name of an edit of one thing: one field by its name, several by their number. Whose fields
/// they are is told once that is found.
fn named(
    fields: &Fields,
    [one, many]: [&'static str; 2],
) -> (&'static str, (&'static str, String)) {
    match fields.keys().next() {
        Some(field) if fields.len() == 1 => (one, ("field", field.clone())),
        _ => (many, ("count", fields.len().to_string())),
    }
}

pub(super) fn name_of_product_edit(fields: &Fields) -> (&'static str, (&'static str, String)) {
    named(fields, ["act-product-set", "act-product-set-many"])
}

pub(super) fn name_of_variant_edit(fields: &Fields) -> (&'static str, (&'static str, String)) {
    named(fields, ["act-variant-set", "act-variant-set-many"])
}

pub(crate) fn product_set(app: &App, request: &dto::ProductSet) -> Result<Done> {
    let target = dto::ProductRequest {
        id: request.id.clone(),
        sku: request.sku.clone(),
    };
    let (message, (name, value)) = name_of_product_edit(&request.fields);
    let committed = app.act(Act::new(message).with(name, &value), |edit| {
        let writing = Writing::plain(read::seller(edit.connection())?.base_currency);
        let before = look_up_product(edit.connection(), &target)?;
        edit.rename("title", &before.text.title)?;
        let mut after = before.clone();
        for (field, value) in &request.fields {
            set_field(&mut after, None, (field, value.as_deref()), &writing)?;
        }
        refuse_taken_slug(edit.connection(), &before, &after)?;
        edit.save(Some(&before), Some(&after))?;
        Ok(before.text.title)
    })?;
    Ok(done(
        &committed,
        message,
        &[("title", committed.value.clone()), (name, value)],
    ))
}

pub(crate) fn product_delete(app: &App, request: &dto::ProductRequest) -> Result<Done> {
    let committed = app.act(Act::new("act-product-delete"), |edit| {
        let before = look_up_product(edit.connection(), request)?;
        edit.rename("title", &before.text.title)?;
        edit.save(Some(&before), None)?;
        Ok(before.text.title)
    })?;
    Ok(done(
        &committed,
        "act-product-delete",
        &[("title", committed.value.clone())],
    ))
}

/// Sets fields of a variant; fields of its product are taken too, as the CLI promises.
pub(crate) fn variant_set(app: &App, request: &dto::VariantSet) -> Result<Done> {
    let (message, (name, value)) = name_of_variant_edit(&request.fields);
    let committed = app.act(Act::new(message).with(name, &value), |edit| {
        let writing = Writing::plain(read::seller(edit.connection())?.base_currency);
        let (before, id) = look_up_variant(
            edit.connection(),
            request.id.as_deref(),
            request.sku.as_deref(),
        )?;
        let sku = sku_of(&before, id);
        edit.rename("sku", &sku)?;
        let mut after = before.clone();
        for (field, value) in &request.fields {
            set_field(&mut after, Some(id), (field, value.as_deref()), &writing)?;
        }
        after.keep_texts_of_corrected(&before);
        if let Some(variant) = after.variants.iter().find(|variant| variant.id == id) {
            refuse_taken(edit.connection(), &variant.sku, Some(id))?;
        }
        refuse_taken_slug(edit.connection(), &before, &after)?;
        edit.save(Some(&before), Some(&after))?;
        Ok(sku)
    })?;
    Ok(done(
        &committed,
        message,
        &[("sku", committed.value.clone()), (name, value)],
    ))
}

pub(super) fn sku_of(product: &Product, id: VariantId) -> String {
    let variant = product.variants.iter().find(|variant| variant.id == id);
    variant
        .map(|variant| variant.sku.to_string())
        .unwrap_or_default()
}

pub(crate) fn variant_add(app: &App, request: &dto::VariantAdd) -> Result<Done> {
    let target = dto::ProductRequest {
        id: Some(request.product.clone()),
        sku: None,
    };
    let committed = app.act(Act::new("act-variant-add"), |edit| {
        let before = look_up_product(edit.connection(), &target)?;
        let variant = new_variant(edit, &before, request)?;
        let sku = variant.sku.to_string();
        edit.rename("sku", &sku)?;
        let mut after = before.clone();
        for name in request
            .options
            .keys()
            .filter(|name| !before.options.contains(name))
        {
            after.options.push(name.clone());
        }
        after.add_variant(variant);
        edit.save(Some(&before), Some(&after))?;
        Ok(sku)
    })?;
    Ok(done(
        &committed,
        "act-variant-add",
        &[("sku", committed.value.clone())],
    ))
}

fn new_variant(edit: &Edit<'_>, product: &Product, request: &dto::VariantAdd) -> Result<Variant> {
    if product
        .variants
        .iter()
        .any(|variant| variant.options == request.options)
    {
        return Err(value_invalid("options", "", "taken").into());
    }
    let sku = match &request.sku {
        Some(given) => {
            let writing = Writing::plain(read::seller(edit.connection())?.base_currency);
            writing.parse(&VariantField::Sku, given, None)?
        }
        None => {
            let values: Vec<&str> = request.options.values().map(String::as_str).collect();
            free_sku(
                edit.connection(),
                &format!("{} {}", product.text.title, values.join(" ")),
            )?
        }
    };
    refuse_taken(edit.connection(), &sku, None)?;
    let id = read::names(edit.connection())?.variant(product, &sku);
    let mut variant = Variant::new(id, sku);
    variant.options.clone_from(&request.options);
    if let Some(first) = product.variants.first() {
        variant.base_price = first.base_price;
        variant.base_price_tax = first.base_price_tax;
        variant.price_quantity = first.price_quantity;
        variant.cost = first.cost;
    }
    Ok(variant)
}

pub(crate) fn variant_delete(app: &App, request: &dto::VariantRequest) -> Result<Done> {
    let committed = app.act(Act::new("act-variant-delete"), |edit| {
        let (before, id) = look_up_variant(
            edit.connection(),
            request.id.as_deref(),
            request.sku.as_deref(),
        )?;
        let sku = sku_of(&before, id);
        edit.rename("sku", &sku)?;
        let mut after = before.clone();
        after.variants.retain(|variant| variant.id != id);
        if after.variants.is_empty() {
            return Err(value_invalid("variants", "", "lastVariant").into());
        }
        edit.save(Some(&before), Some(&after))?;
        Ok(sku)
    })?;
    Ok(done(
        &committed,
        "act-variant-delete",
        &[("sku", committed.value.clone())],
    ))
}
