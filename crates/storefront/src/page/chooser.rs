//! The page at the root: buyers choose their market and language, each named in its own words.

use super::Renderer;
use super::front::market_label;
use crate::layout::Page;
use crate::markup::Markup;
use crate::words::{self, Words};
use minijinja::{Value, context};

impl Renderer<'_> {
    pub(super) fn chooser(&self) -> Result<String, minijinja::Error> {
        let site = self.layout.site;
        let locale = &site.source_locale;
        let words = Words::new(locale);
        self.fill(
            "chooser.html",
            context! {
                lang => locale.as_str(),
                dir => words::direction(locale),
                seller => crate::markup::clean(&site.seller),
                summary => words.text("shop-choose-title", &[]),
                heading => words.markup("shop-choose-title", &[]).value(),
                canonical => self.base.map(|base| base.root()),
                alternates => self.first_pages(),
                markets => self.choices(),
            },
        )
    }

    /// The first page of every shop by language and country, and this page for everybody else.
    fn first_pages(&self) -> Vec<(String, String)> {
        let shop = self.layout.shops.iter().find(|shop| !shop.alone);
        let Some((base, shop)) = self.base.zip(shop) else {
            return Vec::new();
        };
        base.alternates(self.layout, shop, Page::Home)
    }

    /// Markets with their languages; a market is named in its own first language.
    fn choices(&self) -> Vec<Value> {
        let mut markets: Vec<(&str, Value, Vec<super::frame::Version>)> = Vec::new();
        for front in &self.fronts {
            let shop = front.shop;
            let code = shop.market.code.as_str();
            if markets.last().is_none_or(|(known, _, _)| *known != code) {
                let label = Markup::text(&market_label(shop, &front.words));
                let label = Markup::foreign(
                    &label.0,
                    shop.locale.as_str(),
                    words::direction(shop.locale),
                );
                markets.push((code, label.value(), Vec::new()));
            }
            if let Some((_, _, languages)) = markets.last_mut() {
                languages.push(self.language(shop, format!("{}/index.html", shop.path)));
            }
        }
        let as_value = |(_, label, languages)| context! { label, languages => Value::from_serialize::<Vec<_>>(languages) };
        markets.into_iter().map(as_value).collect()
    }
}
