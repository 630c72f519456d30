//! Issues of the listings: what blocks a publish or should be looked at, with a mend where the
//! machine has one. The same rules answer for one product and for all, offline.

use crate::app::App;
use crate::catalogue::look_up_product;
use crate::failure::Result;
use crate::markets::wanted_locales;
use crate::pricing::{ReadyMarket, floor_arguments, ready_markets};
use dhow_contract::catalogue::ProductRequest;
use dhow_contract::readiness::Severity;
use dhow_contract::readiness::{Fix, Issue, Preflight, PreflightQuery};
use dhow_domain::Locale;
use dhow_domain::catalogue::field::{ProductField, VariantField};
use dhow_domain::catalogue::{Product, ProductStatus, TextField, Variant};
use dhow_domain::pricing::{PriceFlag, PriceStatus};
use dhow_domain::translation::TranslationState;
use dhow_store::{ReadTransaction, read};
use serde_json::json;
use std::collections::BTreeMap;

/// An issue of a product as a whole.
fn issue(code: &str, severity: Severity, product: &Product) -> Issue {
    Issue {
        code: code.to_owned(),
        severity,
        sku: product
            .variants
            .first()
            .map(|variant| variant.sku.to_string()),
        product: Some(product.id.to_string()),
        path: String::new(),
        market: None,
        locale: None,
        channel: None,
        blocks: Vec::new(),
        args: BTreeMap::new(),
        fix: None,
    }
}

fn with(mut issue: Issue, args: &[(&str, &str)]) -> Issue {
    issue.args.extend(
        args.iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    issue
}

/// Everything that is looked at: the goods against markets and languages.
pub(crate) struct Inspection {
    markets: Vec<ReadyMarket>,
    locales: Vec<Locale>,
}

impl Inspection {
    pub(crate) fn begin(reading: &ReadTransaction, today: jiff::civil::Date) -> Result<Self> {
        let source = read::seller(reading)?.source_locale;
        let mut locales = wanted_locales(reading)?;
        locales.retain(|locale| *locale != source);
        Ok(Self {
            markets: ready_markets(reading, today)?,
            locales,
        })
    }

    /// The issues of one product.
    pub(crate) fn of(&self, product: &Product) -> Result<Vec<Issue>> {
        let mut issues = Vec::new();
        texts(product, &mut issues);
        for variant in &product.variants {
            goods(product, variant, &mut issues);
            for ready in &self.markets {
                price(product, variant, ready, &mut issues)?;
            }
        }
        for locale in &self.locales {
            translations(product, locale, &mut issues);
        }
        Ok(issues)
    }
}

fn texts(product: &Product, issues: &mut Vec<Issue>) {
    let mut add = |code: &str, severity, path: &str| {
        issues.push(Issue {
            path: path.to_owned(),
            ..issue(code, severity, product)
        });
    };
    if product.text.title.trim().is_empty() {
        add(
            "noTitle",
            Severity::Error,
            &format!("/{}", ProductField::Title.name()),
        );
    }
    if product.text.description.trim().is_empty() {
        add(
            "noDescription",
            Severity::Info,
            &format!("/{}", ProductField::Description.name()),
        );
    }
    if product.variants.is_empty() {
        add("noVariant", Severity::Error, "/variant");
    }
    if product.media.is_empty() {
        add("noPicture", Severity::Info, "/media");
    } else if product.media.iter().any(|media| media.blob.is_none()) {
        add("pictureNotHere", Severity::Info, "/media");
    }
}

fn path_of(variant: &Variant, field: &VariantField) -> String {
    format!("/variant/{}/{}", variant.id, field.name())
}

fn goods(product: &Product, variant: &Variant, issues: &mut Vec<Issue>) {
    let sku = variant.sku.as_str();
    let mut add = |code: &str, severity, field: VariantField| {
        let found = Issue {
            sku: Some(sku.to_owned()),
            path: path_of(variant, &field),
            ..issue(code, severity, product)
        };
        issues.push(with(found, &[("sku", sku)]));
    };
    if variant.generated_sku {
        add("generatedSku", Severity::Info, VariantField::Sku);
    }
    if variant.hs_code.is_none() {
        add("noHsCode", Severity::Info, VariantField::HsCode);
    }
    if variant.origin.is_none() && product.origin.is_none() {
        add("noOrigin", Severity::Info, VariantField::Origin);
    }
}

fn price(
    product: &Product,
    variant: &Variant,
    ready: &ReadyMarket,
    issues: &mut Vec<Issue>,
) -> Result<()> {
    let inputs = variant.price_inputs();
    let outcome = ready.pricing.price(&inputs)?;
    let found = |code: &str, severity| price_issue(code, severity, product, variant, ready);
    let blocking = match outcome.status {
        PriceStatus::Ok => None,
        PriceStatus::NoRate => Some(found("noRate", Severity::Warning)),
        PriceStatus::NoBasePrice => Some(found("noBasePrice", Severity::Warning)),
        PriceStatus::NoTaxRate => Some(found("noTaxRate", Severity::Warning)),
        PriceStatus::BelowFloor => {
            let floor = floor_arguments(ready, &inputs, &outcome);
            let floor = floor
                .each_ref()
                .map(|(name, value)| (*name, value.as_str()));
            Some(with(found("belowFloor", Severity::Error), &floor))
        }
    };
    issues.extend(blocking.map(|issue| block_publish(issue, ready)));
    let is_shown = |flag: &PriceFlag| matches!(flag, PriceFlag::CharmSkipped | PriceFlag::NoCost);
    let flags = outcome.flags.iter().filter(is_shown);
    issues.extend(flags.map(|flag| found(flag.as_str(), Severity::Info)));
    Ok(())
}

/// An issue of what a variant costs in a market.
fn price_issue(
    code: &str,
    severity: Severity,
    product: &Product,
    variant: &Variant,
    ready: &ReadyMarket,
) -> Issue {
    let market = ready.market.code.as_str();
    let found = Issue {
        sku: Some(variant.sku.to_string()),
        path: path_of(variant, &VariantField::BasePrice),
        market: Some(market.to_owned()),
        ..issue(code, severity, product)
    };
    let args = [
        ("sku", variant.sku.as_str()),
        ("market", market),
        ("currency", ready.market.currency.code()),
    ];
    with(found, &args)
}

/// Without a proper price nothing is published in the market.
fn block_publish(issue: Issue, ready: &ReadyMarket) -> Issue {
    Issue {
        blocks: vec![format!("publish:{}", ready.market.code.as_str())],
        ..issue
    }
}

fn translations(product: &Product, locale: &Locale, issues: &mut Vec<Issue>) {
    for (field, source) in product.source_texts() {
        let written = product.translations.get(&(field.clone(), locale.clone()));
        let code = match written.map(|written| written.state_against(source)) {
            None => "translationMissing",
            Some(TranslationState::Stale) => "translationStale",
            Some(TranslationState::Machine) => "translationMachine",
            Some(_) => continue,
        };
        issues.push(translation(code, product, &field, locale));
    }
}

fn translation(code: &str, product: &Product, field: &TextField, locale: &Locale) -> Issue {
    let (name, tag) = (field.to_string(), locale.as_str());
    let fix = (code == "translationStale").then(|| Fix {
        command: "translate_set".to_owned(),
        request: json!({
            "product": product.id.to_string(), "field": name, "locale": tag, "state": "reviewed",
            "text": product.translations.get(&(field.clone(), locale.clone())).map(|it| it.text.clone()),
        }),
    });
    let found = Issue {
        path: format!("/text/{name}/{tag}"),
        locale: Some(tag.to_owned()),
        fix,
        ..issue(code, Severity::Warning, product)
    };
    with(found, &[("field", &name), ("locale", tag)])
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
        Inspection::begin(reading, today)?.of(&product)
    })
}

pub(crate) fn preflight(app: &App, query: &PreflightQuery) -> Result<Preflight> {
    let today = app.host.today();
    app.ask(|reading| {
        let inspection = Inspection::begin(reading, today)?;
        let mut report = Preflight {
            products: 0,
            issues: Vec::new(),
        };
        read::each_product(
            reading,
            &read::products(reading)?,
            |product| -> Result<()> {
                if product.status == ProductStatus::Active {
                    report.products += 1;
                    let found = inspection.of(&product)?;
                    report.issues.extend(found.into_iter().map(|issue| Issue {
                        channel: query.channel.clone(),
                        ..issue
                    }));
                }
                Ok(())
            },
        )?;
        Ok(report)
    })
}
