//! The storefront: the workspace as a site, its build, and the proof that its prices are ours.

use super::addresses;
use crate::app::App;
use crate::events::News;
use crate::failure::{AppError, Result, of_io, value_invalid};
use crate::input::day;
use crate::pricing::{ReadyMarket, floor_arguments, inputs_of, ready_markets};
use dhow_contract::publish as dto;
use dhow_contract::readiness::Severity;
use dhow_contract::workspace::PathRequest;
use dhow_contract::{Code, Failure, Tag};
use dhow_domain::catalogue::{DescriptionFormat, Product, ProductStatus, TextField, Variant};
use dhow_domain::pricing::{PriceInputs, PriceStatus};
use dhow_domain::translation::LocaleText;
use dhow_store::{Extent, ReadTransaction, Seller, read};
use dhow_storefront::{
    Availability, GivenAddresses, NoPrice, Site, SiteCategory, SiteMarket, SiteOption, SitePicture,
    SitePrice, SiteProduct, SiteVariant, Strictness, Texts,
};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::path::Path;

/// Where the day of the last build of a folder is kept, so that a check compares the same day.
const BUILT_ON: &str = "storefront.day:";

pub(crate) fn storefront_build(app: &App, request: &dto::BuildRequest) -> Result<dto::BuildReport> {
    let at = day(request.at.as_deref(), app.host.today())?;
    let job = app.job("storefront_build", "pages", None);
    let site = app.ask(|reading| site(reading, request.base_url.clone(), at))?;
    job.step(0)?;
    let pictures = |hash: &str| app.ask(|reading| Ok(read::blob_bytes(reading, hash)?)).ok();
    let strictness = if request.strict {
        Strictness::Strict
    } else {
        Strictness::Lenient
    };
    let report = match dhow_storefront::build(&site, &pictures, Path::new(&request.out), strictness)
    {
        Err(dhow_storefront::Error::Issues(found)) => {
            let issues = app.ask(|reading| issues(reading, &found, &site))?;
            let failure = Failure::new(Code::StorefrontIssues).with("count", issues.len());
            return Err(failure
                .with_detail(serde_json::json!({ "issues": issues }))
                .into());
        }
        built => built.map_err(|error| refusal(&error))?,
    };
    drop(job);
    let issues = app.ask(|reading| issues(reading, &report.issues, &site))?;
    remember(app, &request.out, at, report.given)?;
    app.send_news(News::default().with([Tag::Storefront]));
    Ok(dto::BuildReport {
        out: request.out.clone(),
        pages: report.pages,
        changed: report.changed,
        offers: report.offers,
        bytes: report.bytes,
        issues,
        certificate: certificate(&report.certificate),
    })
}

/// Keeps the day of a build, and the addresses it gave. A reader has nothing to remember by; its
/// check then compares today.
fn remember(app: &App, out: &str, at: Date, given: GivenAddresses) -> Result<()> {
    if app.is_writable() {
        let name = format!("{BUILT_ON}{}", absolute(out));
        app.keep(&mut News::default(), |edit| {
            addresses::remember(edit, given)?;
            Ok(edit.set(&name, Some(&at.to_string()))?)
        })?;
    }
    Ok(())
}

fn absolute(folder: &str) -> String {
    std::path::absolute(folder)
        .unwrap_or_else(|_| folder.into())
        .display()
        .to_string()
}

pub(crate) fn storefront_check(app: &App, request: &PathRequest) -> Result<dto::CheckReport> {
    let today = app.host.today();
    let (matrix, currencies) = app.ask(|reading| {
        let built = read::setting(reading, &format!("{BUILT_ON}{}", absolute(&request.path)))?;
        let currencies = read::markets(reading)?
            .into_iter()
            .map(|market| (market.code, market.currency));
        Ok((
            expected(reading, day(built.as_deref(), today)?)?,
            currencies.collect(),
        ))
    })?;
    let report = dhow_storefront::check_matrix(Path::new(&request.path), &matrix, &currencies)
        .map_err(|error| refusal(&error))?;
    Ok(dto::CheckReport {
        pages: report.pages,
        offers: report.offers,
        mismatches: report
            .mismatches
            .iter()
            .map(|found| dto::Mismatch {
                page: found.page.clone(),
                sku: found.sku.clone(),
                market: found.market.clone(),
                shown: found.shown.clone(),
                expected: found.expected.map(|price| price.to_string()),
            })
            .collect(),
        faults: report
            .faults
            .iter()
            .map(|fault| dto::PageFault {
                page: fault.page.clone(),
                kind: fault.kind.as_str().to_owned(),
                detail: fault.detail.clone(),
            })
            .collect(),
        certificate: certificate(&report.certificate),
    })
}

/// Every active variant in every market, with the price buyers must see.
fn expected(
    reading: &ReadTransaction,
    at: Date,
) -> Result<BTreeMap<(String, String), Option<Decimal>>> {
    let markets = ready_markets(reading, at)?;
    let mut matrix = BTreeMap::new();
    for variant in read::pricing(reading)? {
        for ready in &markets {
            let shown = match price(ready, &variant.inputs) {
                SitePrice::Shown(price) => Some(price),
                SitePrice::OnRequest(_) => None,
            };
            matrix.insert((variant.sku.clone(), ready.market.code.clone()), shown);
        }
    }
    Ok(matrix)
}

fn certificate(certificate: &dhow_storefront::Certificate) -> dto::Certificate {
    dto::Certificate {
        prices: certificate.prices,
        hash: certificate.hash.clone(),
    }
}

fn refusal(error: &dhow_storefront::Error) -> AppError {
    use dhow_storefront::Error;
    let failure = match error {
        Error::FolderNotOurs(path) | Error::SymbolicLink(path) => {
            Failure::new(Code::FolderNotOurs).with("folder", path.display())
        }
        Error::NotAStorefront(path) => Failure::new(Code::FileMissing).with("file", path.display()),
        Error::Folder { path, source } => of_io(&path.display().to_string(), source),
        Error::PriceMismatch(conflicts) => {
            let first = conflicts.first();
            Failure::new(Code::PriceMismatch)
                .with("sku", first.map(|it| it.sku.clone()).unwrap_or_default())
                .with(
                    "market",
                    first.map(|it| it.market.clone()).unwrap_or_default(),
                )
                .with("count", conflicts.len())
                .with("detail", error)
        }
        Error::Issues(issues) => Failure::new(Code::StorefrontIssues).with("count", issues.len()),
        Error::BaseUrl(address) => value_invalid("baseUrl", address, "address"),
        Error::MarketTwice(code) => Failure::new(Code::MarketInvalid)
            .with("market", code)
            .with("path", format!("{code}.code"))
            .with("reason", "twice"),
        Error::Page { .. } => Failure::new(Code::Internal).with("detail", error),
    };
    failure.into()
}

/// The issues of a build in the words of the contract.
fn issues(
    reading: &ReadTransaction,
    found: &[dhow_storefront::BuildIssue],
    site: &Site,
) -> Result<Vec<dhow_contract::readiness::Issue>> {
    let mut issues: Vec<_> = found.iter().map(|found| issue(found, site)).collect();
    let below = |issue: &dhow_contract::readiness::Issue| issue.code == "belowFloor";
    if issues.iter().any(below) {
        let markets = ready_markets(reading, site.date)?;
        for issue in issues.iter_mut().filter(|issue| below(issue)) {
            let found = floor_of(reading, issue, &markets)?.into_iter().flatten();
            issue
                .args
                .extend(found.map(|(name, value)| (name.to_owned(), value)));
        }
    }
    Ok(issues)
}

/// The margin and the floor that an issue of a price under its floor names.
fn floor_of(
    reading: &ReadTransaction,
    issue: &dhow_contract::readiness::Issue,
    markets: &[ReadyMarket],
) -> Result<Option<[(&'static str, String); 2]>> {
    let ready = markets
        .iter()
        .find(|ready| Some(&ready.market.code) == issue.market.as_ref());
    let (Some(ready), Some(sku)) = (ready, &issue.sku) else {
        return Ok(None);
    };
    let (inputs, _) = inputs_of(reading, sku)?;
    Ok(Some(floor_arguments(
        ready,
        &inputs,
        &ready.pricing.price(&inputs)?,
    )))
}

/// An issue of the build in the words of the contract.
fn issue(found: &dhow_storefront::BuildIssue, site: &Site) -> dhow_contract::readiness::Issue {
    let currency = site
        .markets
        .iter()
        .find(|market| Some(&market.code) == found.market.as_ref());
    let args = [
        ("sku", found.sku.clone()),
        ("market", found.market.clone()),
        ("slug", found.slug.clone()),
        (
            "currency",
            currency.map(|market| market.currency.to_string()),
        ),
    ];
    dhow_contract::readiness::Issue {
        code: found.code.as_str().to_owned(),
        severity: match found.code.severity() {
            dhow_storefront::BuildSeverity::Info => Severity::Info,
            dhow_storefront::BuildSeverity::Warning => Severity::Warning,
        },
        sku: found.sku.clone(),
        product: found.product.clone(),
        path: found.path.clone(),
        market: found.market.clone(),
        locale: None,
        channel: Some("storefront".to_owned()),
        blocks: Vec::new(),
        args: args
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value?)))
            .collect(),
        fix: None,
    }
}

/// The workspace as a site: active products of which there is something to buy, priced for a day.
fn site(reading: &ReadTransaction, base_url: Option<String>, at: Date) -> Result<Site> {
    let seller = read::seller(reading)?;
    let markets = ready_markets(reading, at)?;
    let mut products = Vec::new();
    read::stream_products(reading, Extent::Whole, |product| -> Result<()> {
        if product.status == ProductStatus::Active && !product.variants.is_empty() {
            products.push(site_product(&product, &seller, &markets));
        }
        Ok(())
    })?;
    name_categories(&mut products);
    Ok(Site {
        seller: seller.name,
        profile: seller.profile,
        source_locale: seller.source_locale,
        base_url,
        date: at,
        preview: false,
        markets: markets.iter().map(site_market).collect(),
        products,
        addresses: addresses::of_products(reading)?,
        category_addresses: addresses::of_categories(reading)?,
        built_before: read::has_setting(reading, BUILT_ON)?,
    })
}

/// Gives a category the name that any of its goods knows in a language: goods that came later say it
/// as those before them.
fn name_categories(products: &mut [SiteProduct]) {
    let mut names: BTreeMap<String, Texts> = BTreeMap::new();
    let categories = || {
        products
            .iter()
            .filter_map(|product| product.category.as_ref())
    };
    for category in categories() {
        let known = names.entry(category.key.clone()).or_default();
        for (locale, name) in &category.name {
            known.entry(locale.clone()).or_insert_with(|| name.clone());
        }
    }
    for product in products {
        if let Some(category) = &mut product.category {
            category.name.clone_from(&names[&category.key]);
        }
    }
}

fn site_market(ready: &ReadyMarket) -> SiteMarket {
    SiteMarket {
        code: ready.market.code.clone(),
        countries: ready.market.countries.clone(),
        currency: ready.market.currency,
        locales: ready.market.locales.clone(),
        tax_included: ready.pricing.tax_included(),
        tax_percent: ready.pricing.tax_percent(),
    }
}

fn site_product(product: &Product, seller: &Seller, markets: &[ReadyMarket]) -> SiteProduct {
    SiteProduct {
        id: product.id.to_string(),
        slug: product.slug.clone(),
        handle: product.handle.clone(),
        category: product.kind.as_ref().map(|kind| SiteCategory {
            key: kind.clone(),
            name: texts(product, seller, &TextField::Kind, kind),
        }),
        vendor: product.vendor.clone(),
        origin: product.origin,
        title: texts(product, seller, &TextField::Title, &product.text.title),
        description: texts(
            product,
            seller,
            &TextField::Description,
            &product.text.description,
        ),
        description_format: product
            .description_format
            .unwrap_or_else(|| DescriptionFormat::of(&product.text.description)),
        options: product
            .options
            .iter()
            .map(|name| site_option(product, seller, name))
            .collect(),
        variants: product
            .variants
            .iter()
            .map(|variant| site_variant(variant, markets))
            .collect(),
        pictures: product
            .media
            .iter()
            .filter_map(|media| {
                Some(SitePicture {
                    hash: media.blob.clone()?,
                    alt: media.shown_alt(&seller.source_locale),
                })
            })
            .collect(),
    }
}

/// A text in every language it may be shown in: a stale one falls back as a missing one does, and
/// so does one that says other numbers.
fn texts(product: &Product, seller: &Seller, field: &TextField, source: &str) -> Texts {
    let said = LocaleText {
        text: source,
        locale: &seller.source_locale,
    };
    let mut texts: Texts = product
        .translations
        .iter()
        .filter(|((it, locale), translated)| it == field && translated.may_be_shown(said, locale))
        .map(|((_, locale), translated)| (locale.clone(), translated.text.clone()))
        .collect();
    if !source.is_empty() {
        texts.insert(seller.source_locale.clone(), source.to_owned());
    }
    texts
}

fn site_option(product: &Product, seller: &Seller, name: &str) -> SiteOption {
    let values: std::collections::BTreeSet<&String> = product
        .variants
        .iter()
        .filter_map(|variant| variant.options.get(name))
        .collect();
    SiteOption {
        key: name.to_owned(),
        name: texts(product, seller, &TextField::Option(name.to_owned()), name),
        values: values
            .into_iter()
            .map(|value| {
                let field = TextField::OptionValue(name.to_owned(), value.clone());
                (value.clone(), texts(product, seller, &field, value))
            })
            .collect(),
    }
}

fn site_variant(variant: &Variant, markets: &[ReadyMarket]) -> SiteVariant {
    let inputs = variant.price_inputs();
    SiteVariant {
        sku: variant.sku.clone(),
        options: variant.options.clone(),
        gtin: variant.gtin.clone(),
        prices: markets
            .iter()
            .map(|ready| (ready.market.code.clone(), price(ready, &inputs)))
            .collect(),
        weight: variant.measures.weight,
        origin: variant.origin,
        price_quantity: variant.price_quantity.units(),
        unit: variant.unit.clone(),
        minimum_quantity: variant.minimum_quantity,
        availability: match variant.total_stock() {
            None => Availability::Unknown,
            Some(stock) if stock <= Decimal::ZERO => Availability::OutOfStock,
            Some(stock) if stock <= Decimal::from(5) => Availability::FewLeft,
            Some(_) => Availability::InStock,
        },
    }
}

fn price(ready: &ReadyMarket, inputs: &PriceInputs) -> SitePrice {
    match ready.pricing.price(inputs) {
        Ok(outcome) => match (outcome.status, outcome.unit_price) {
            (PriceStatus::Ok, Some(price)) => SitePrice::Shown(price),
            (PriceStatus::NoRate, _) => SitePrice::OnRequest(NoPrice::NoRate),
            (PriceStatus::NoTaxRate, _) => SitePrice::OnRequest(NoPrice::NoTaxRate),
            (PriceStatus::NoBasePrice, _) => SitePrice::OnRequest(NoPrice::NoBasePrice),
            (PriceStatus::BelowFloor, _) => SitePrice::OnRequest(NoPrice::BelowFloor),
            (PriceStatus::BelowMinorUnit, _) => SitePrice::OnRequest(NoPrice::BelowMinorUnit),
            (PriceStatus::Ok, None) => SitePrice::OnRequest(NoPrice::Other),
        },
        Err(_) => SitePrice::OnRequest(NoPrice::Other),
    }
}
