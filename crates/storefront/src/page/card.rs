//! A product where many are listed: picture, name, price.

use super::Renderer;
use super::front::Front;
use crate::localized_text::localize;
use crate::markup::Markup;
use crate::price;
use minijinja::Value;
use serde::Serialize;

/// How wide a card is shown.
const CARD: &str = "(min-width: 40rem) 15rem, 50vw";

/// What the template of cards shows of one product.
#[derive(Debug, Serialize)]
pub(super) struct Card<'r> {
    slug: &'r str,
    picture: Option<String>,
    /// Its width and height, and its smaller copies.
    size: Value,
    /// Stands in for a missing picture.
    initial: String,
    title: Value,
    price: Value,
}

impl Renderer<'_> {
    /// The card of a product on a page whose way to the root is given.
    pub(super) fn card(&self, front: &Front<'_>, product: usize, root: &str) -> Card<'_> {
        let grouped = &self.layout.products[product];
        let localized = localize(&grouped.product.title, &front.shop.chain);
        let picture = grouped
            .product
            .pictures
            .iter()
            .find_map(|picture| Some((self.gallery.file(&picture.hash)?, &picture.hash)));
        Card {
            slug: &grouped.slug,
            picture: picture.map(|(file, _)| format!("{root}{file}")),
            size: picture
                .map_or_else(Markup::default, |(_, hash)| {
                    self.gallery.attributes(hash, root, CARD)
                })
                .value(),
            initial: initial(localized.map_or("", |localized| localized.text)),
            title: localized
                .map_or_else(
                    || crate::markup::code(&grouped.slug),
                    |localized| localized.markup(&front.words, self.layout.site.preview),
                )
                .value(),
            price: price::summary(grouped.product, front.shop, &front.words).value(),
        }
    }
}

/// The first letter or digit of a name.
pub(crate) fn initial(title: &str) -> String {
    title
        .chars()
        .find(|letter| letter.is_alphanumeric())
        .map_or_else(String::new, |letter| letter.to_uppercase().collect())
}
