//! The listing document: what a publish act makes of a product for the hub.
//!
//! Keyed maps, decimal strings, BCP 47 keys; it names the hash of the inputs it was made from, so
//! that a reader can tell which edit it shows.

use crate::failure::Result;
use crate::pricing::ReadyMarket;
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, TextField, Variant};
use dhow_domain::pricing::{PriceQuantity, PriceStatus};
use dhow_domain::translation::{LocaleText, TranslationState};
use dhow_store::Seller;
use dhow_sync::{Hash, Json};
use serde_json::{Map, json};

/// What a document is projected from, apart from the product.
pub(super) struct Projection<'a> {
    pub(super) seller: &'a Seller,
    pub(super) markets: &'a [ReadyMarket],
}

impl Projection<'_> {
    /// The document of a product whose inputs have this hash. An offer that is under its floor is held back: what buyers saw
    /// before stays, and nothing new goes out.
    pub(super) fn document(
        &self,
        id: &str,
        product: &Product,
        inputs: &Hash,
        former: Option<&Json>,
    ) -> Result<Json> {
        let mut offers = Map::new();
        for variant in &product.variants {
            for ready in self.markets {
                let key = format!("{}:{}:1", ready.market.code, variant.id);
                offers.extend(
                    self.offer(variant, ready, former, &key)?
                        .map(|offer| (key, offer)),
                );
            }
        }
        Ok(json!({
            "type": "ProductGroup",
            "id": id,
            "product": product.id.to_string(),
            "inputs": { "product": inputs.as_str() },
            "status": product.status.as_str(),
            "name": self.texts(product, &TextField::Title, &product.text.title),
            "description": self.texts(product, &TextField::Description, &product.text.description),
            "brand": product.vendor,
            "countryOfOrigin": product.origin.map(|country| country.to_string()),
            "variesBy": product.options.iter().enumerate().map(|(index, name)| (name.clone(), json!(index + 1))).collect::<Map<_, _>>(),
            "hasVariant": product.variants.iter().map(|it| (it.id.to_string(), variant_json(it))).collect::<Map<_, _>>(),
            "offers": offers,
            "image": images(product, &self.seller.source_locale),
        }))
    }

    /// A text in every language that may be shown: source, read or machine; never a stale one, nor
    /// one with other numbers.
    fn texts(&self, product: &Product, field: &TextField, source: &str) -> Json {
        let mut texts = Map::new();
        if !source.is_empty() {
            texts.insert(
                self.seller.source_locale.to_string(),
                json!({ "text": source, "origin": "source" }),
            );
        }
        let said = LocaleText {
            text: source,
            locale: &self.seller.source_locale,
        };
        for ((_, locale), translated) in product
            .translations
            .iter()
            .filter(|((it, _), _)| it == field)
        {
            let state = translated.state_against(source);
            if translated.may_be_shown(said, locale) {
                let text = json!({ "text": translated.text, "origin": translated.origin,
                    "reviewed": state == TranslationState::Reviewed, "sourceHash": translated.source_hash.as_str() });
                texts.insert(locale.to_string(), text);
            }
        }
        Json::Object(texts)
    }

    fn offer(
        &self,
        variant: &Variant,
        ready: &ReadyMarket,
        former: Option<&Json>,
        key: &str,
    ) -> Result<Option<Json>> {
        let inputs = variant.price_inputs();
        let outcome = ready.pricing.price(&inputs)?;
        Ok(match (outcome.status, outcome.unit_price) {
            (PriceStatus::Ok, Some(price)) => Some(for_many(
                variant,
                json!({
                    "price": price.to_string(),
                    "priceCurrency": ready.market.currency.code(),
                    "valueAddedTaxIncluded": ready.pricing.tax_included(),
                    "eligibleRegion": ready.market.countries.iter().map(|country| (country.to_string(), Json::Bool(true))).collect::<Map<_, _>>(),
                    "sku": variant.sku.as_str(),
                }),
            )),
            (PriceStatus::BelowFloor, _) => former
                .and_then(|former| former.get("offers")?.get(key))
                .map(|offer| withheld(offer.clone())),
            _ => None,
        })
    }
}

/// Whether some market sells what a document describes.
pub(super) fn is_offered(document: &Json) -> bool {
    let offers = document.get("offers").and_then(Json::as_object);
    offers.is_some_and(|offers| !offers.is_empty())
}

/// An offer says how many units its price is for, where that is not one.
fn for_many(variant: &Variant, mut offer: Json) -> Json {
    if variant.price_quantity != PriceQuantity::One
        && let Some(members) = offer.as_object_mut()
    {
        let quantity = json!({ "value": variant.price_quantity.to_string() });
        members.insert("referenceQuantity".to_owned(), quantity);
    }
    offer
}

fn withheld(mut offer: Json) -> Json {
    if let Some(members) = offer.as_object_mut() {
        members.insert("held".to_owned(), Json::Bool(true));
    }
    offer
}

/// Whether any price of a product may not go out.
pub(super) fn is_withheld(product: &Product, markets: &[ReadyMarket]) -> Result<bool> {
    for variant in &product.variants {
        for ready in markets {
            let inputs = variant.price_inputs();
            if ready.pricing.price(&inputs)?.status == PriceStatus::BelowFloor {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

fn variant_json(variant: &Variant) -> Json {
    json!({
        "sku": variant.sku.as_str(),
        "gtin": variant.gtin.as_ref().map(ToString::to_string),
        "options": variant.options,
        "weight": variant.measures.weight.map(|weight| json!({ "value": weight.to_string(), "unitCode": "GRM" })),
        "hsCode": variant.hs_code,
        "countryOfOrigin": variant.origin.map(|country| country.to_string()),
        "minimumQuantity": variant.minimum_quantity.map(|quantity| quantity.to_string()),
    })
}

fn images(product: &Product, source: &Locale) -> Map<String, Json> {
    let known = product.media.iter().filter(|media| media.blob.is_some());
    known
        .map(|media| {
            let caption: Map<String, Json> = media
                .shown_alt(source)
                .into_iter()
                .map(|(locale, text)| (locale.to_string(), json!(text)))
                .collect();
            (
                media.id.to_string(),
                json!({ "blob": media.blob, "pos": media.position, "caption": caption }),
            )
        })
        .collect()
}
