//! The page of one product: pictures, price, choice of variants, facts, description.

use super::Renderer;
use super::card::initial;
use super::frame::Head;
use super::front::Front;
use super::variants::{View, options};
use crate::description::Described;
use crate::groups::GroupedProduct;
use crate::layout::Page;
use crate::localized_text::{LocalizedText, localize};
use crate::markup::Markup;
use crate::price;
use crate::site::{SitePicture, SiteProduct};
use crate::structured::{Subject, structured};
use minijinja::{Value, context};
use serde::Serialize;

/// Other products shown below.
const RELATED: usize = 5;

/// How wide the first picture of a product is shown.
const STAGE: &str = "(min-width: 60rem) 38rem, 100vw";

/// The way from the page of a product to the root.
const ROOT: &str = "../../../";

/// Characters of a summary for search engines.
pub(super) const SUMMARY: usize = 160;

#[derive(Serialize)]
struct Picture {
    src: String,
    alt: String,
    attributes: Value,
    size: Value,
    thumb: Value,
}

impl Renderer<'_> {
    pub(super) fn product(
        &self,
        front: &Front<'_>,
        index: usize,
    ) -> Result<String, minijinja::Error> {
        let grouped = &self.layout.products[index];
        let product = grouped.product;
        let lead = price::leading(product, &front.shop.market.code).map_or(0, |(index, _)| index);
        let view = View {
            front,
            product,
            options: options(product),
            lead,
            preview: self.layout.site.preview,
        };
        let title = localize(&product.title, &front.shop.chain);
        let name =
            crate::markup::clean(title.map_or(grouped.slug.as_str(), |localized| localized.text));
        let name = name.as_ref();
        let described = self.described(front, index);
        let plain = described.map_or("", |(_, described)| described.plain.as_str());
        let frame = self.frame(
            front,
            Page::Product(index),
            Head {
                title: Some(name),
                summary: summary(name, plain),
                group: Some(grouped.group),
            },
        );
        let pictures = self.pictures(front, product, name);
        let page = context! {
            shop => front.about,
            words => front.phrases,
            page => Value::from_serialize(frame),
            data => Value::from_safe_string(self.data(&view, index, name, plain)),
            group => (self.layout.groups.len() > 1).then(|| self.group_link(front, grouped)),
            initial => initial(name),
            pictures,
            ask => self.ways_to_ask(&view, index, name),
            related => self.related(front, index),
        };
        self.fill(
            "product.html",
            context! { ..view.context(title), ..description(front, described, view.preview), ..page },
        )
    }

    fn group_link(&self, front: &Front<'_>, grouped: &GroupedProduct<'_>) -> Value {
        let folder = self.layout.folder(Page::Group(grouped.group, 0));
        context! { label => front.groups[grouped.group].value(), folder }
    }

    /// The description a page shows, with the language it was found in.
    fn described(
        &self,
        front: &Front<'_>,
        index: usize,
    ) -> Option<(LocalizedText<'_>, &Described)> {
        let localized = localize(
            &self.layout.products[index].product.description,
            &front.shop.chain,
        )?;
        // The chain borrows from the front; the text found belongs to the site.
        let (locale, described) = self.descriptions[index].get_key_value(localized.locale)?;
        let text = self.layout.products[index]
            .product
            .description
            .get(*locale)?;
        Some((
            LocalizedText {
                text,
                locale,
                fell_back: localized.fell_back,
            },
            described,
        ))
    }

    fn pictures(&self, front: &Front<'_>, product: &SiteProduct, title: &str) -> Vec<Picture> {
        let shown = product
            .pictures
            .iter()
            .filter_map(|picture| Some((picture, self.gallery.file(&picture.hash)?)));
        let picture = |(index, (picture, file)): (usize, (&SitePicture, &str))| {
            let localized = localize(&picture.alt, &front.shop.chain);
            let number = (index + 1).to_string();
            let generic = || match index {
                0 => front.words.text("shop-picture-of", &[("title", title)]),
                _ => front.words.text(
                    "shop-picture-number",
                    &[("index", &number), ("title", title)],
                ),
            };
            Picture {
                src: format!("{ROOT}{file}"),
                alt: localized.map_or_else(generic, |localized| {
                    crate::markup::clean(localized.text).into_owned()
                }),
                attributes: localized
                    .map_or_else(Markup::default, |localized| localized.attributes())
                    .value(),
                size: self.gallery.attributes(&picture.hash, ROOT, STAGE).value(),
                thumb: self
                    .gallery
                    .attributes(&picture.hash, ROOT, "4.5rem")
                    .value(),
            }
        };
        shown.enumerate().map(picture).collect()
    }

    /// Products that follow this one in its group, going round, then those of other groups.
    fn related(&self, front: &Front<'_>, index: usize) -> Vec<super::card::Card<'_>> {
        let group = &self.layout.groups[self.layout.products[index].group].products;
        let at = group
            .iter()
            .position(|other| *other == index)
            .unwrap_or_default();
        let near = group
            .iter()
            .cycle()
            .skip(at + 1)
            .take(group.len() - 1)
            .copied();
        let count = self.layout.products.len();
        let far = (1..count)
            .map(|step| (index + step) % count)
            .filter(|other| !group.contains(other));
        near.chain(far)
            .take(RELATED)
            .map(|other| self.card(front, other, "../../../"))
            .collect()
    }

    fn data(&self, view: &View<'_>, index: usize, title: &str, description: &str) -> String {
        let front = view.front;
        let images = view
            .product
            .pictures
            .iter()
            .filter_map(|picture| self.gallery.file(&picture.hash));
        let image = |file: &str| {
            self.base
                .map_or_else(|| format!("../../../{file}"), |base| base.of(file))
        };
        structured(&Subject {
            product: view.product,
            market: front.shop.market,
            title,
            description,
            url: self
                .base
                .map(|base| base.page(self.layout, front.shop, Page::Product(index))),
            images: images.map(image).collect(),
            options: view.terms(),
            values: view
                .product
                .variants
                .iter()
                .map(|variant| view.plain_values(variant))
                .collect(),
        })
    }
}

fn description(
    front: &Front<'_>,
    described: Option<(LocalizedText<'_>, &Described)>,
    preview: bool,
) -> Value {
    let Some((localized, described)) = described else {
        return context! {};
    };
    let tag = if preview && localized.fell_back {
        localized.tag(&front.words)
    } else {
        Markup::default()
    };
    context! {
        description => described.markup.value(),
        description_attributes => localized.attributes().value(),
        description_tag => tag.value(),
    }
}

/// What search engines say of a product: its description, or at least its name.
fn summary(name: &str, description: &str) -> Option<String> {
    let about = if description.is_empty() {
        name
    } else {
        description
    };
    Some(cut(about, SUMMARY)).filter(|summary| !summary.is_empty())
}

/// The beginning of a text, ending with a whole word.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most).collect();
    let end = head.rfind(' ').unwrap_or(head.len());
    format!("{}…", head[..end].trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_summary_ends_with_a_whole_word() {
        assert_eq!(cut("Soft and dense", 160), "Soft and dense");
        assert_eq!(cut("Soft and dense", 10), "Soft and…");
        assert_eq!(cut("毛巾毛巾毛巾", 4), "毛巾毛巾…");
    }
}
