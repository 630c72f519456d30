//! A product as a tree.

use super::variant_tree as variant;
use crate::document::object::{ObjectBuilder, Tree, entries, numbered, parsed, text};
use dhow_domain::catalogue::{DescriptionFormat, Media, Product, ProductStatus, TextField};
use dhow_domain::id::{MediaId, ProductId};
use dhow_domain::translation::{SourceHash, Translated, TranslationState};
use dhow_domain::{Country, Locale};
use dhow_sync::Json;
use serde_json::{Map, json};
use std::collections::BTreeMap;

/// What a text is marked with whose numbers a person said are right although they differ.
pub(super) const NUMBERS_DIFFER: &str = "numbersDiffer";

pub(crate) fn to_tree(product: &Product) -> Json {
    let object = write_fields(ObjectBuilder::default(), product);
    write_parts(object, product).build()
}

/// What stands once in a product.
fn write_fields(object: ObjectBuilder, product: &Product) -> ObjectBuilder {
    let options = || numbered(product.options.iter().map(|name| json!(name)));
    object
        .text("status", Some(product.status.as_str()))
        .text("title", Some(&product.text.title))
        .text("description", non_empty(&product.text.description))
        .text(
            "descriptionFormat",
            product.description_format.map(DescriptionFormat::as_str),
        )
        .text("handle", product.handle.as_ref())
        .text("slug", product.slug.as_ref())
        .text("vendor", product.vendor.as_ref())
        .text("kind", product.kind.as_ref())
        .text("origin", product.origin)
        .value("options", (!product.options.is_empty()).then(options))
}

/// What a product has any number of, each under a key of its own.
fn write_parts(object: ObjectBuilder, product: &Product) -> ObjectBuilder {
    let tags = product.tags.iter().map(|tag| (tag, Json::Bool(true)));
    let attributes = product.attributes.iter();
    let media = product.media.iter();
    let variants = product.variants.iter();
    object
        .map("tag", tags)
        .map(
            "attribute",
            attributes.map(|(name, value)| (name, json!(value))),
        )
        .map("media", media.map(|media| (media.id, media_to_tree(media))))
        .map("text", texts_to_tree(product))
        .map(
            "variant",
            variants.clone().map(|it| (it.id, variant::to_tree(it))),
        )
        .map("stock", variants.flat_map(variant::stock_to_tree))
}

pub(crate) fn from_tree(id: ProductId, tree: &impl Tree) -> Product {
    let mut product = Product::new(id, &text(tree, "title").unwrap_or_default());
    product.status = tree
        .member("status")
        .and_then(|status| ProductStatus::parse(status.as_text()?))
        .unwrap_or_default();
    product.text.description = text(tree, "description").unwrap_or_default();
    product.description_format = tree
        .member("descriptionFormat")
        .and_then(|format| DescriptionFormat::parse(format.as_text()?));
    product.handle = text(tree, "handle");
    product.slug = text(tree, "slug");
    product.vendor = text(tree, "vendor");
    product.kind = text(tree, "kind");
    product.origin = parsed(tree, "origin", Country::parse);
    product.options = entries(tree, "options")
        .filter_map(|(_, name)| name.as_text().map(str::to_owned))
        .collect();
    product.tags = entries(tree, "tag")
        .map(|(tag, _)| tag.to_owned())
        .collect();
    product.attributes = entries(tree, "attribute").filter_map(owned_text).collect();
    product.media = media_from_tree(tree);
    product.translations = texts_from_tree(tree);
    product.variants = variant::all_from_tree(tree);
    product
}

fn non_empty(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}

fn owned_text((name, value): (&str, &impl Tree)) -> Option<(String, String)> {
    let value = value.as_text()?;
    Some((name.to_owned(), value.to_owned()))
}

fn media_to_tree(media: &Media) -> Json {
    ObjectBuilder::default()
        .text("position", Some(&media.position))
        .text("blob", media.blob.as_ref())
        .text("source", media.source.as_ref())
        .map(
            "alt",
            media.alt.iter().map(|(locale, text)| (locale, json!(text))),
        )
        .build()
}

fn media_from_tree(tree: &impl Tree) -> Vec<Media> {
    let mut media: Vec<Media> = entries(tree, "media")
        .filter_map(|(id, body)| {
            Some(Media {
                id: MediaId::parse(id).ok()?,
                position: text(body, "position").unwrap_or_default(),
                blob: text(body, "blob"),
                source: text(body, "source"),
                alt: entries(body, "alt")
                    .filter_map(|(locale, text)| {
                        Some((Locale::parse(locale).ok()?, text.as_text()?.to_owned()))
                    })
                    .collect(),
            })
        })
        .collect();
    media.sort_by(|left, right| (&left.position, left.id).cmp(&(&right.position, right.id)));
    media
}

fn texts_to_tree(product: &Product) -> BTreeMap<String, Json> {
    let mut fields: BTreeMap<String, Map<String, Json>> = BTreeMap::new();
    for ((field, locale), translated) in &product.translations {
        fields
            .entry(field.to_string())
            .or_default()
            .insert(locale.to_string(), translated_to_tree(translated));
    }
    fields
        .into_iter()
        .map(|(field, locales)| (field, Json::Object(locales)))
        .collect()
}

fn translated_to_tree(translated: &Translated) -> Json {
    let accepted = translated.numbers_accepted.then_some(NUMBERS_DIFFER);
    ObjectBuilder::default()
        .text("text", Some(&translated.text))
        .text("state", Some(translated.state.as_str()))
        .text("origin", Some(&translated.origin))
        .text("sourceHash", Some(translated.source_hash.as_str()))
        .text("accepted", accepted)
        .build()
}

/// Where a document has a language under a former tag too, what stands under today's is newer.
fn texts_from_tree(tree: &impl Tree) -> BTreeMap<(TextField, Locale), Translated> {
    let texts = || {
        entries(tree, "text")
            .filter_map(|(field, locales)| Some((TextField::parse(field)?, locales)))
            .flat_map(|(field, locales)| {
                locales.members().filter_map(move |(tag, body)| {
                    let locale = Locale::parse(tag).ok()?;
                    let is_today = locale.as_str() == tag;
                    let key = (field.clone(), locale);
                    Some((is_today, key, translated_from_tree(body)?))
                })
            })
    };
    let of = |today: bool| texts().filter(move |(is_today, ..)| *is_today == today);
    let former = of(false).chain(of(true));
    former
        .map(|(_, key, translated)| (key, translated))
        .collect()
}

fn translated_from_tree(body: &impl Tree) -> Option<Translated> {
    Some(Translated {
        text: text(body, "text")?,
        state: text(body, "state")
            .and_then(|state| TranslationState::parse(&state))
            .unwrap_or(TranslationState::Draft),
        origin: text(body, "origin").unwrap_or_default(),
        source_hash: SourceHash::from_text(&text(body, "sourceHash").unwrap_or_default()),
        numbers_accepted: text(body, "accepted").as_deref() == Some(NUMBERS_DIFFER),
    })
}
