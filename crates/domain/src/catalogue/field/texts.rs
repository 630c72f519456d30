//! Goods as the texts of their fields.
//!
//! A file that goes out is made of texts, and so are the rows it is made from. Whoever writes one
//! asks for texts, so that nobody has to make values of a row to write them as texts again.

use super::{MAIN_LOCATION, ProductField, VariantField};
use crate::catalogue::{Product, Variant};
use std::borrow::Cow;

/// A product that can be asked for the texts of its fields; an empty field has none.
pub trait FieldTexts {
    /// How many variants it has.
    fn variants(&self) -> usize;

    /// The text of a field of the product; tags have [`FieldTexts::tags`].
    fn product_text(&self, field: ProductField) -> Option<Cow<'_, str>>;

    /// Its tags, in order.
    fn tags(&self) -> Vec<Cow<'_, str>>;

    /// The text of a field of one of its variants, of money without its currency.
    fn variant_text(&self, variant: usize, field: &VariantField) -> Option<Cow<'_, str>>;

    /// The currency in which a field of one of its variants is.
    fn currency(&self, variant: usize, field: &VariantField) -> Option<Cow<'_, str>>;

    /// Whether the SKU of one of its variants was made up.
    fn has_generated_sku(&self, variant: usize) -> bool;

    /// Whether it has nothing beside these: no options, no pictures, no texts in
    /// other languages, no kept cells, no stock but at the main location.
    fn is_plain(&self) -> bool;

    /// The product with all it has.
    fn whole(&self) -> Cow<'_, Product>;
}

impl FieldTexts for Product {
    fn variants(&self) -> usize {
        self.variants.len()
    }

    fn product_text(&self, field: ProductField) -> Option<Cow<'_, str>> {
        match field.words(self) {
            Some(words) => Some(words.into()),
            None => Some(field.get(self)?.to_string().into()),
        }
    }

    fn tags(&self) -> Vec<Cow<'_, str>> {
        self.tags.iter().map(Into::into).collect()
    }

    fn variant_text(&self, variant: usize, field: &VariantField) -> Option<Cow<'_, str>> {
        let variant = self.variants.get(variant)?;
        match field.words(variant) {
            Some(words) => Some(words.into()),
            None => Some(field.get(variant)?.without_currency().into()),
        }
    }

    fn currency(&self, variant: usize, field: &VariantField) -> Option<Cow<'_, str>> {
        let currency = field.currency(self.variants.get(variant)?)?;
        Some(currency.code().into())
    }

    fn has_generated_sku(&self, variant: usize) -> bool {
        let generated = |variant: &Variant| variant.generated_sku;
        self.variants.get(variant).is_some_and(generated)
    }

    fn is_plain(&self) -> bool {
        let plain = |variant: &Variant| {
            let mut locations = variant.stock.keys();
            variant.options.is_empty() && locations.all(|location| location == MAIN_LOCATION)
        };
        self.options.is_empty()
            && self.media.is_empty()
            && self.translations.is_empty()
            && self.attributes.is_empty()
            && self.variants.iter().all(plain)
    }

    fn whole(&self) -> Cow<'_, Product> {
        Cow::Borrowed(self)
    }
}
