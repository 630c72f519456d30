//! A file that somebody brings: where its bytes are, how it wants to be read, its columns.

use crate::app::App;
use crate::failure::{Result, of_io, value_invalid};
use crate::tax_packs::packs;
use crate::{files, input};
use dhow_catalogue_io::columns::{Column, Confidence, Field, Mapping};
use dhow_catalogue_io::import::HeadRow;
use dhow_catalogue_io::{
    Doubt, DoubtAbout, DuplicateSkus, ImportOptions, Opened, PriceTaxes, Source, Unsure,
};
use dhow_contract::import as dto;
use dhow_contract::{Code, Failure};
use dhow_domain::Country;
use dhow_domain::pricing::BaseTaxes;
use dhow_store::Seller;
use std::path::PathBuf;
use std::sync::Arc;

/// Most bytes that come over a wire instead of by path.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

fn source(path: Option<&str>, base64: Option<&str>) -> Result<Source> {
    match path {
        Some(path) => {
            let metadata = std::fs::metadata(path).map_err(|error| of_io(path, &error))?;
            if !metadata.is_file() {
                return Err(Failure::new(Code::FileMissing).with("file", path).into());
            }
            Ok(Source::Path(PathBuf::from(path)))
        }
        None => Ok(Source::Bytes(Arc::from(files::bytes(
            None, base64, MOST_BYTES,
        )?))),
    }
}

/// The firm's country; no firm has said it yet.
pub(super) fn firm_country(seller: &Seller) -> Option<Country> {
    seller.profile.country()
}

/// `net`, `gross`, `gross:NL`.
fn prices(text: &str) -> Result<PriceTaxes> {
    let invalid = || value_invalid("prices", text, "optionInvalid");
    let (word, country) = match text.split_once(':') {
        Some((word, country)) => (word, Some(country)),
        None => (text, None),
    };
    let country = country.map(Country::parse).transpose();
    match (word, country) {
        ("net", Ok(None)) => Ok(PriceTaxes::Net),
        ("gross", Ok(country)) => Ok(PriceTaxes::Gross(country)),
        _ => Err(invalid().into()),
    }
}

/// How a request wants its file read, against the workspace's own currency and language.
fn options(app: &App, seller: &Seller, request: &dto::ImportRequest) -> Result<ImportOptions> {
    let mapping = request.mapping.clone().map(|columns| Mapping {
        columns,
        currency: None,
        locale: None,
    });
    Ok(ImportOptions {
        preset: request.preset.clone(),
        mapping,
        currency: request
            .currency
            .as_deref()
            .map(input::currency)
            .transpose()?,
        base_currency: seller.base_currency,
        prices: request.prices.as_deref().map(prices).transpose()?,
        firm_country: firm_country(seller),
        tax_rates: BaseTaxes::of_day(packs(), app.host.today()),
        source_locale: seller.source_locale.clone(),
        locale: request.locale.as_deref().map(input::locale).transpose()?,
        encoding: request.encoding.clone(),
        delimiter: request.delimiter.clone(),
        header_row: request.header_row,
        duplicate_skus: duplicate_skus(request.duplicate_skus.as_deref())?,
        today: app.host.today(),
    })
}

fn duplicate_skus(word: Option<&str>) -> Result<DuplicateSkus> {
    let Some(word) = word else {
        return Ok(DuplicateSkus::default());
    };
    let unknown = || value_invalid("duplicateSkus", word, "optionInvalid");
    Ok(DuplicateSkus::parse(word).ok_or_else(unknown)?)
}

pub(crate) fn import_open(app: &App, request: &dto::ImportOpen) -> Result<dto::ImportColumns> {
    let seller = app.workspace.seller()?;
    let wanted = dto::ImportRequest {
        encoding: request.encoding.clone(),
        delimiter: request.delimiter.clone(),
        header_row: request.header_row,
        ..Default::default()
    };
    let file = source(request.path.as_deref(), request.base64.as_deref())?;
    let opened = dhow_catalogue_io::open(file, &options(app, &seller, &wanted)?)?;
    Ok(dto::ImportColumns {
        preset: opened.preset.to_owned(),
        encoding: opened.encoding.clone(),
        delimiter: opened.delimiter.to_string(),
        rows: opened.rows,
        columns: opened.columns.iter().map(column).collect(),
        fields: Field::choices().collect(),
        certain: opened.certain && opened.unsure == Unsure::Nothing,
        doubt: opened.doubt.as_ref().map(doubt),
        header_row: opened.header_row,
        suggested_header_row: opened.suggested_header_row(),
        head: opened.head()?.into_iter().map(head_row).collect(),
        locale: opened.locale.as_ref().map(ToString::to_string),
    })
}

fn doubt(Doubt { about, columns }: &Doubt) -> dto::ImportDoubt {
    let column = |(column, example): &(String, String)| dto::ImportDoubtfulColumn {
        column: column.clone(),
        example: example.clone(),
    };
    dto::ImportDoubt {
        about: match about {
            DoubtAbout::Hides => dto::DoubtAbout::Hides,
            DoubtAbout::Price => dto::DoubtAbout::Price,
        },
        columns: columns.iter().map(column).collect(),
    }
}

fn head_row(HeadRow { row, cells }: HeadRow) -> dto::ImportHeadRow {
    dto::ImportHeadRow { row, cells }
}

fn column(column: &Column) -> dto::ImportColumn {
    dto::ImportColumn {
        name: column.name.clone(),
        samples: column.samples.clone(),
        field: column.field.as_ref().map(ToString::to_string),
        confidence: match column.confidence {
            Confidence::Certain => dto::Confidence::Certain,
            Confidence::Likely => dto::Confidence::Likely,
            Confidence::None => dto::Confidence::None,
        },
        reading: column
            .reading
            .and_then(|reading| reading.as_str())
            .map(str::to_owned),
        base_price_tax: column.base_price_tax.clone(),
    }
}

pub(super) fn opened(app: &App, request: &dto::ImportRequest) -> Result<Opened> {
    let seller = app.workspace.seller()?;
    let file = source(request.path.as_deref(), request.base64.as_deref())?;
    Ok(dhow_catalogue_io::open(
        file,
        &options(app, &seller, request)?,
    )?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_prices() {
        let nl = Country::parse("NL").unwrap();
        for (text, expect) in [
            ("net", Some(PriceTaxes::Net)),
            ("gross", Some(PriceTaxes::Gross(None))),
            ("gross:NL", Some(PriceTaxes::Gross(Some(nl)))),
            ("gross:nl", Some(PriceTaxes::Gross(Some(nl)))),
            ("gross:", None),
            ("gross:Netherlands", None),
            ("net:NL", None),
            ("", None),
        ] {
            assert_eq!(prices(text).ok(), expect, "{text}");
        }
    }
}
