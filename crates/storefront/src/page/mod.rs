//! Pages: what all of them share, and the engine that turns values into markup.
//!
//! Templates hold structure only. Every text reaches them either escaped and marked with its
//! language ([`Markup`]) or as a plain value that the engine escapes.

mod card;
mod chooser;
mod foot;
mod frame;
mod front;
mod group;
mod home;
mod imprint;
mod moved;
mod product;
mod variants;

use crate::address::BaseUrl;
use crate::description::{Described, describe};
use crate::error::Error;
use crate::gallery::Gallery;
use crate::layout::{Layout, Page};
use crate::markup::escape;
use crate::site::SiteProduct;
use crate::words::Words;
pub(crate) use card::initial;
use dhow_domain::Locale;
use front::Front;
use minijinja::{Environment, Output, State, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

const TEMPLATES: [(&str, &str); 10] = [
    ("frame.html", include_str!("../../templates/frame.html")),
    ("cards.html", include_str!("../../templates/cards.html")),
    ("chooser.html", include_str!("../../templates/chooser.html")),
    ("home.html", include_str!("../../templates/home.html")),
    ("group.html", include_str!("../../templates/group.html")),
    ("product.html", include_str!("../../templates/product.html")),
    ("moved.html", include_str!("../../templates/moved.html")),
    ("ask.html", include_str!("../../templates/ask.html")),
    ("imprint.html", include_str!("../../templates/imprint.html")),
    ("foot.html", include_str!("../../templates/foot.html")),
];

/// Renders pages of one site.
#[derive(Debug)]
pub(crate) struct Renderer<'a> {
    layout: &'a Layout<'a>,
    base: Option<&'a BaseUrl>,
    gallery: &'a Gallery,
    fronts: Vec<Front<'a>>,
    /// The names of languages, each in itself.
    own_names: BTreeMap<&'a Locale, String>,
    /// For each product its description in the languages it is written in.
    descriptions: Vec<BTreeMap<&'a Locale, Described>>,
    environment: Environment<'static>,
}

impl<'a> Renderer<'a> {
    pub(crate) fn new(
        layout: &'a Layout<'a>,
        base: Option<&'a BaseUrl>,
        gallery: &'a Gallery,
    ) -> Result<Self, Error> {
        let locales: BTreeMap<_, _> = layout
            .shops
            .iter()
            .map(|shop| (shop.locale, Arc::new(Words::new(shop.locale))))
            .collect();
        let own_names = locales
            .iter()
            .map(|(locale, words)| (*locale, words.language_name(locale.as_str())))
            .collect();
        let fronts = layout
            .shops
            .iter()
            .map(|shop| Front::new(layout, shop, Arc::clone(&locales[shop.locale])));
        let descriptions = layout
            .products
            .iter()
            .map(|grouped| describe_all(grouped.product));
        Ok(Self {
            layout,
            base,
            gallery,
            fronts: fronts.collect(),
            own_names,
            descriptions: descriptions.collect(),
            environment: environment().map_err(|error| page_error("templates", &error))?,
        })
    }

    /// The markup of a page of the shop with this index.
    pub(crate) fn render(&self, shop: usize, page: Page) -> Result<String, Error> {
        let front = &self.fronts[shop];
        let rendered = match page {
            Page::Home => self.home(front),
            Page::Group(group, number) => self.group(front, group, number),
            Page::Product(product) => self.product(front, product),
            Page::Imprint => self.imprint(front),
            Page::Policy(kind) => self.policy(front, kind),
        };
        rendered.map_err(|error| page_error(&self.layout.file(front.shop, page), &error))
    }

    /// The markup of the page at the root, on which buyers choose market and language.
    pub(crate) fn render_chooser(&self) -> Result<String, Error> {
        self.chooser()
            .map_err(|error| page_error("index.html", &error))
    }

    /// The markup of what a page left behind in a folder of the shop with this index.
    pub(crate) fn render_moved(
        &self,
        shop: usize,
        folder: &str,
        page: Page,
    ) -> Result<String, Error> {
        self.moved(shop, folder, page)
            .map_err(|error| page_error(folder, &error))
    }

    fn fill(&self, template: &str, context: Value) -> Result<String, minijinja::Error> {
        self.environment.get_template(template)?.render(context)
    }
}

fn describe_all(product: &SiteProduct) -> BTreeMap<&Locale, Described> {
    let texts = product.description.iter();
    texts
        .map(|(locale, text)| (locale, describe(text, product.description_format)))
        .collect()
}

fn environment() -> Result<Environment<'static>, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_formatter(write_value);
    for (name, source) in TEMPLATES {
        environment.add_template(name, source)?;
    }
    Ok(environment)
}

/// Writes a value into a page: markup as it is, anything else escaped. The engine's own way would
/// also turn every `/` of every link into an entity.
fn write_value(
    out: &mut Output<'_>,
    _state: &State<'_, '_>,
    value: &Value,
) -> Result<(), minijinja::Error> {
    if value.is_undefined() || value.is_none() {
        return Ok(());
    }
    let written = match value.as_str() {
        Some(text) if value.is_safe() => out.write_str(text),
        Some(text) => out.write_str(&escape(text)),
        None => out.write_str(&escape(&value.to_string())),
    };
    written.map_err(minijinja::Error::from)
}

fn page_error(page: &str, error: &minijinja::Error) -> Error {
    Error::Page {
        page: page.to_owned(),
        reason: error.to_string(),
    }
}
