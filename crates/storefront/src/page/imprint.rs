//! Pages of the firm: who sells, how to reach it, what it promises; and the ways to ask about one
//! product.

use super::Renderer;
use super::foot::name_of;
use super::frame::Head;
use super::front::Front;
use super::product::{SUMMARY, cut};
use super::variants::View;
use crate::contact;
use crate::imprint::promise;
use crate::layout::Page;
use crate::markup::{Markup, clean, code, escape};
use crate::price::price_of;
use crate::words::Words;
use dhow_domain::seller::{PolicyKind, Profile, ProfileField, dialled};
use minijinja::{Value, context};
use serde::Serialize;

/// A way to the firm.
#[derive(Serialize)]
struct Way {
    href: String,
    label: Value,
}

/// What a buyer asks for: the message on the way, and the one that the question begins with.
type Asked = (&'static str, &'static str);

const QUESTION: Asked = ("shop-ask", "shop-ask-subject");
const PRICE: Asked = ("shop-request-price", "shop-request-price-subject");

impl Renderer<'_> {
    pub(super) fn imprint(&self, front: &Front<'_>) -> Result<String, minijinja::Error> {
        let firm = &self.layout.site.profile;
        let said = [ProfileField::LegalName, ProfileField::Address].map(|field| firm.get(&field));
        let said = said.into_iter().flatten().flat_map(str::lines);
        let country = firm.country();
        let country = country.map(|country| front.words.country_name(country.as_str()));
        let said: Vec<String> = said.map(str::to_owned).chain(country).collect();
        let facts = facts(firm, &front.words);
        self.about_firm(front, Page::Imprint, &said.join(", "), context! { facts })
    }

    pub(super) fn policy(
        &self,
        front: &Front<'_>,
        kind: PolicyKind,
    ) -> Result<String, minijinja::Error> {
        let said = promise(self.layout.site, &front.shop.market.code, kind);
        let said = said.unwrap_or_default();
        let paragraphs = paragraphs(said);
        self.about_firm(front, Page::Policy(kind), said, context! { paragraphs })
    }

    fn about_firm(
        &self,
        front: &Front<'_>,
        page: Page,
        said: &str,
        content: Value,
    ) -> Result<String, minijinja::Error> {
        let title = front.words.text(name_of(page), &[]);
        let head = Head {
            title: Some(&title),
            summary: Some(about(&title, said)),
            ..Head::default()
        };
        let heading = front.words.markup(name_of(page), &[]).value();
        let frame = Value::from_serialize(self.frame(front, page, head));
        let shared =
            context! { shop => front.about, words => front.phrases, page => frame, heading };
        self.fill("imprint.html", context! { ..content, ..shared })
    }

    /// Ways to ask about a product, and for a price that the page does not show.
    pub(super) fn ways_to_ask(&self, view: &View<'_>, index: usize, title: &str) -> Value {
        let front = view.front;
        let address = self
            .base
            .map(|base| base.page(self.layout, front.shop, Page::Product(index)));
        let market = &front.shop.market.code;
        let variants = &view.product.variants;
        let lead = variants.get(view.lead);
        let unpriced = variants.iter().find(|it| price_of(it, market).is_err());
        let ways = [(QUESTION, lead), (PRICE, unpriced)].map(|(asked, variant)| {
            let sku = variant?.sku.as_str();
            self.way(front, asked, (title, sku, address.as_deref()))
        });
        Value::from_serialize(ways.into_iter().flatten().collect::<Vec<Way>>())
    }

    /// One question by mail; where there is no mail, by WhatsApp.
    fn way(
        &self,
        front: &Front<'_>,
        (label, subject): Asked,
        (title, sku, address): (&str, &str, Option<&str>),
    ) -> Option<Way> {
        let firm = &self.layout.site.profile;
        let title = clean(title);
        let subject = front
            .words
            .text(subject, &[("title", title.as_ref()), ("sku", sku)]);
        let lines: Vec<&str> = [Some(sku), address].into_iter().flatten().collect();
        let by_mail = || {
            let to = firm.get(&ProfileField::Email)?;
            Some(contact::mail_about(to, &subject, &lines))
        };
        let by_whatsapp = || {
            let number = firm.get(&ProfileField::Whatsapp)?;
            let said = [Some(subject.as_str()), address].into_iter().flatten();
            let text: Vec<&str> = said.collect();
            Some(contact::whatsapp(number, &text.join("\n")))
        };
        Some(Way {
            href: by_mail().or_else(by_whatsapp)?,
            label: front.words.markup(label, &[]).value(),
        })
    }
}

/// What search engines say of a page of the firm: its name, and what is said there.
fn about(title: &str, said: &str) -> String {
    let said: Vec<&str> = said.split_whitespace().collect();
    if said.is_empty() {
        return title.to_owned();
    }
    cut(&format!("{title}: {}", clean(&said.join(" "))), SUMMARY)
}

/// What was said of the firm, in words.
fn facts(firm: &Profile, words: &Words) -> Vec<Value> {
    let said = |field: ProfileField| firm.get(&field);
    let own = |text: &str| Markup(format!("<bdi>{}</bdi>", Markup::text(text).0));
    let facts = [
        ("shop-legal-name", said(ProfileField::LegalName).map(own)),
        ("shop-address", said(ProfileField::Address).map(lines)),
        (
            "shop-country",
            firm.country()
                .map(|country| Markup::text(&words.country_name(country.as_str()))),
        ),
        ("shop-vat-id", said(ProfileField::VatId).map(code)),
        (
            "shop-email",
            said(ProfileField::Email).map(|it| link(&contact::mail(it), it)),
        ),
        ("shop-phone", said(ProfileField::Phone).map(telephone)),
        (
            "shop-whatsapp",
            said(ProfileField::Whatsapp).map(|it| link(&contact::whatsapp(it, ""), it)),
        ),
    ];
    let fact = |(label, value): (&'static str, Option<Markup>)| {
        let value = value?.value();
        Some(context! { label => words.markup(label, &[]).value(), value })
    };
    facts.into_iter().filter_map(fact).collect()
}

/// A number that is dialled from anywhere can be called from the page.
fn telephone(number: &str) -> Markup {
    match dialled(number) {
        Some(dialled) => link(&contact::call(&dialled), number),
        None => code(number),
    }
}

fn link(href: &str, text: &str) -> Markup {
    Markup(format!(
        r#"<a href="{}">{}</a>"#,
        escape(href),
        code(text).0
    ))
}

/// Lines as they were written, each with its own direction.
fn lines(text: &str) -> Markup {
    let lines: Vec<String> = text
        .lines()
        .map(|line| format!("<bdi>{}</bdi>", Markup::text(line).0))
        .collect();
    Markup(lines.join("<br>"))
}

/// What blank lines part.
fn paragraphs(text: &str) -> Vec<Value> {
    text.split("\n\n")
        .filter(|paragraph| !paragraph.trim().is_empty())
        .map(|paragraph| lines(paragraph.trim_matches('\n')).value())
        .collect()
}
