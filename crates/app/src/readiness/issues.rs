//! Issues: what was found of a listing, with where it is, what it blocks, and a mend where the
//! machine has one.

use super::cause::{Cause, GoodsFault, PriceFault};
use super::inspection::{Found, Inspection};
use crate::app::App;
use crate::catalogue::look_up_product;
use crate::failure::Result;
use crate::pricing::{ReadyMarket, floor_arguments};
use dhow_contract::catalogue::ProductRequest;
use dhow_contract::readiness::{Fix, Issue};
use dhow_domain::Locale;
use dhow_domain::catalogue::field::{ProductField, VariantField};
use dhow_domain::catalogue::{Product, TextField, Variant};
use dhow_domain::translation::{FigureDifference, TranslationState};
use serde_json::json;
use std::collections::BTreeMap;

/// Stands for numbers where a side has none.
const NONE: &str = "–";

impl Inspection {
    /// The issues of one product.
    pub(crate) fn issues(&self, product: &Product) -> Result<Vec<Issue>> {
        let mut issues = Vec::new();
        self.look(product, &mut |finding| {
            issues.extend(self.issue(product, &finding));
        })?;
        Ok(issues)
    }

    /// The issue of a finding; `None` where nothing is the matter.
    pub(super) fn issue(&self, product: &Product, finding: &Found<'_>) -> Option<Issue> {
        let (code, severity) = finding.cause.issue()?;
        let leading = product.variants.first();
        let of_variant = finding.variant.or(leading);
        let issue = Issue {
            code: code.to_owned(),
            severity,
            sku: of_variant.map(|variant| variant.sku.to_string()),
            product: Some(product.id.to_string()),
            path: path(finding),
            market: None,
            locale: None,
            channel: None,
            blocks: Vec::new(),
            args: BTreeMap::new(),
            fix: None,
        };
        Some(match (finding.cause, finding.variant, &finding.field) {
            (Cause::Price(fault, market), Some(variant), _) => {
                let issue = price(issue, variant, &self.markets[market]);
                self.with_floor(issue, (fault, market), finding)
            }
            (Cause::Text(state, locale), _, Some(field)) => {
                text(issue, product, field, &self.locales[locale], state)
            }
            (Cause::Numbers(locale), _, Some(field)) => {
                let issue = of_text(issue, field, &self.locales[locale]);
                self.with_numbers(issue, product, (field, locale))
            }
            (Cause::Goods(GoodsFault::AltNumbersDiffer), ..) => of_alt(issue, product, finding),
            (_, Some(variant), _) => with(issue, &[("sku", variant.sku.as_str())]),
            _ => issue,
        })
    }

    /// What the source says and what the text says in its place, as far as they differ.
    fn with_numbers(
        &self,
        issue: Issue,
        product: &Product,
        (field, locale): (&TextField, usize),
    ) -> Issue {
        let mut sources = product.source_texts();
        let source = sources.find(|(it, _)| it == field);
        let written = product.translation(field, &self.chains[locale]);
        let found = source.and_then(|(_, source)| self.numbers_differ(source, written));
        let issue = Issue {
            blocks: vec![format!("publish:{}", self.locales[locale])],
            ..issue
        };
        with_difference(issue, found.as_ref())
    }

    fn with_floor(
        &self,
        issue: Issue,
        (fault, market): (PriceFault, usize),
        finding: &Found<'_>,
    ) -> Issue {
        let ready = &self.markets[market];
        let issue = if fault.blocks_publish() {
            Issue {
                blocks: vec![format!("publish:{}", ready.market.code.as_str())],
                ..issue
            }
        } else {
            issue
        };
        let priced = finding.variant.zip(finding.outcome);
        let Some((variant, outcome)) = priced.filter(|_| fault == PriceFault::BelowFloor) else {
            return issue;
        };
        let floor = floor_arguments(ready, &variant.price_inputs(), outcome);
        let floor = floor
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        with(issue, &floor)
    }
}

/// The numbers that the source has alone, and those that the text has alone.
fn with_difference(issue: Issue, difference: Option<&FigureDifference>) -> Issue {
    let said = |numbers: Option<&Vec<String>>| match numbers.filter(|it| !it.is_empty()) {
        Some(numbers) => numbers.join(" · "),
        None => NONE.to_owned(),
    };
    let expected = said(difference.map(|it| &it.lost));
    let found = said(difference.map(|it| &it.added));
    with(issue, &[("expected", &expected), ("found", &found)])
}

/// Which text of which picture.
fn of_alt(issue: Issue, product: &Product, finding: &Found<'_>) -> Issue {
    let Some((picture, held)) = &finding.alt else {
        return issue;
    };
    let tag = held.locale.as_str();
    let id = product.media.get(picture - 1);
    let id = id.map(|media| media.id.to_string()).unwrap_or_default();
    let issue = Issue {
        path: format!("/media/{id}/alt/{tag}"),
        locale: Some(tag.to_owned()),
        blocks: vec![format!("publish:{tag}")],
        ..issue
    };
    let issue = with_difference(issue, Some(&held.difference));
    with(issue, &[("picture", &picture.to_string()), ("locale", tag)])
}

fn with(mut issue: Issue, args: &[(&str, &str)]) -> Issue {
    let args = args.iter();
    issue
        .args
        .extend(args.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    issue
}

/// Where it is; a text's path is its own.
fn path(finding: &Found<'_>) -> String {
    let of_product = |field: ProductField| format!("/{}", field.name());
    let of_variant = |field: VariantField| {
        let variant = finding.variant.map(|variant| variant.id.to_string());
        format!("/variant/{}/{}", variant.unwrap_or_default(), field.name())
    };
    match finding.cause {
        Cause::Goods(GoodsFault::NoTitle) => of_product(ProductField::Title),
        Cause::Goods(GoodsFault::NoDescription) => of_product(ProductField::Description),
        Cause::Goods(GoodsFault::NoVariant) => "/variant".to_owned(),
        Cause::Goods(GoodsFault::NoPicture | GoodsFault::PictureNotHere) => "/media".to_owned(),
        Cause::Goods(GoodsFault::GeneratedSku) => of_variant(VariantField::Sku),
        Cause::Goods(GoodsFault::NoHsCode) => of_variant(VariantField::HsCode),
        Cause::Goods(GoodsFault::NoOrigin) => of_variant(VariantField::Origin),
        Cause::Goods(GoodsFault::FormerPriceNotAbove) => of_variant(VariantField::CompareAtPrice),
        Cause::Price(..) => of_variant(VariantField::BasePrice),
        Cause::Text(..)
        | Cause::Numbers(_)
        | Cause::Sold(_)
        | Cause::Goods(GoodsFault::AltNumbersDiffer) => String::new(),
    }
}

/// An issue of what a variant costs in a market.
fn price(issue: Issue, variant: &Variant, ready: &ReadyMarket) -> Issue {
    let market = ready.market.code.as_str();
    let args = [
        ("sku", variant.sku.as_str()),
        ("market", market),
        ("currency", ready.market.currency.code()),
    ];
    let issue = Issue {
        market: Some(market.to_owned()),
        ..issue
    };
    with(issue, &args)
}

fn text(
    issue: Issue,
    product: &Product,
    field: &TextField,
    locale: &Locale,
    state: TranslationState,
) -> Issue {
    let (name, tag) = (field.to_string(), locale.as_str());
    let written = product.translation(field, &locale.chain());
    let fix = (state == TranslationState::Stale).then(|| Fix {
        command: "translate_set".to_owned(),
        request: json!({
            "product": product.id.to_string(), "field": name, "locale": tag, "state": "reviewed",
            "text": written.map(|(_, it)| it.text.clone()),
        }),
    });
    Issue {
        fix,
        ..of_text(issue, field, locale)
    }
}

/// Where a text is.
fn of_text(issue: Issue, field: &TextField, locale: &Locale) -> Issue {
    let (name, tag) = (field.to_string(), locale.as_str());
    let issue = Issue {
        path: format!("/text/{name}/{tag}"),
        locale: Some(tag.to_owned()),
        ..issue
    };
    with(issue, &[("field", &name), ("locale", tag)])
}

/// The issues of one product, by id.
pub(crate) fn of_product(app: &App, id: &str) -> Result<Vec<Issue>> {
    let today = app.host.today();
    app.ask(|reading| {
        let request = ProductRequest {
            id: Some(id.to_owned()),
            sku: None,
        };
        let product = look_up_product(reading, &request)?;
        Inspection::begin(reading, today)?.issues(&product)
    })
}
