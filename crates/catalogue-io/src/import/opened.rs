//! A file whose head is known, and whose rows have been looked over once.

use super::importer::Importer;
use super::layout::{Kind, Layout, Wanted};
use super::money::settle_currency;
use super::number_styles::decide_styles;
use super::price_unknown::{PriceTaxes, settle_tax};
use super::survey::Survey;
use crate::columns::{Column, Confidence, Field, Mapping, PlainField, is_further_option};
use crate::source::{Dialect, Encoded, Rows, detect_delimiter, detect_encoding};
use crate::{CatalogueError, Issue, IssueCode, Source};
use dhow_domain::money::Currency;
use dhow_domain::{Country, Locale};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is known of a file before it is read.
#[derive(Debug, Clone)]
pub struct ImportOptions {
    /// `auto`, `shopify`, `table`; `None` is `auto`.
    pub preset: Option<String>,
    /// Which column is which; suggested where absent.
    pub mapping: Option<Mapping>,
    /// Currency of prices that name none, when it was asked for.
    pub currency: Option<Currency>,
    /// The workspace's base currency: that of prices where nothing says another.
    pub base_currency: Currency,
    /// Whether the prices hold tax, where their header does not say it.
    pub prices: Option<PriceTaxes>,
    /// The firm's country: its tax is in prices that hold one nobody names.
    pub firm_country: Option<Country>,
    /// Language of titles and descriptions.
    pub source_locale: Locale,
    /// Locale whose numbers the file holds.
    pub locale: Option<Locale>,
    /// Encoding label, such as `utf-8`, `gbk`, `windows-1252`.
    pub encoding: Option<String>,
    /// `,` `;` `|`, a tab, or `tab`.
    pub delimiter: Option<String>,
}

/// A file whose head is known.
#[derive(Debug, Clone)]
pub struct Opened {
    /// `shopify` or `table`.
    pub preset: &'static str,
    /// Encoding it is read in.
    pub encoding: String,
    /// Character between cells.
    pub delimiter: char,
    /// Data rows, blank ones not counted.
    pub rows: u64,
    /// Columns, in order.
    pub columns: Vec<Column>,
    /// Whether SKU or title is certain, so that it can be imported without a mapping.
    pub certain: bool,
    /// Locale of the numbers, when it was given.
    pub locale: Option<Locale>,
    /// Currency of prices that name none.
    pub currency: Currency,
    source: Source,
    encoded: Encoded,
    dialect: Dialect,
    header_row: u64,
    pub(super) layout: Arc<Layout>,
    survey: Arc<Survey>,
}

/// Looks a file over: encoding, delimiter, columns, how each column writes its numbers.
///
/// # Errors
/// The file cannot be read, is no table, breaks a limit, or the mapping does not fit it.
pub fn open(source: Source, options: &ImportOptions) -> Result<Opened, CatalogueError> {
    let encoded = detect_encoding(&source, options.encoding.as_deref())?;
    let dialect = detect_delimiter(&source, encoded, options.delimiter.as_deref())?;
    let mut rows = Rows::open(&source, encoded, dialect)?;
    let (header_row, header) = match rows.next()? {
        Some((row, record)) => (row, record.clone()),
        None => return Err(CatalogueError::Empty),
    };
    let wanted = Wanted {
        preset: options.preset.as_deref(),
        mapping: options.mapping.as_ref(),
        currency: options.currency,
        base_currency: options.base_currency,
        prices: options.prices,
        firm_country: options.firm_country,
        source_locale: &options.source_locale,
    };
    let mut layout = Layout::of(&header, header_row, &wanted)?;
    let locale = number_locale(options)?;
    layout.declare(locale.as_ref());
    let survey = Survey::take(&mut rows, &layout).map_err(|error| named(error, &layout))?;
    settle(&mut layout, &survey, &wanted, header_row);
    if encoded.guessed {
        let issue = Issue::of_row(header_row, IssueCode::EncodingGuessed);
        layout
            .issues
            .push(issue.with("encoding", encoded.encoding.name()));
    }
    Ok(Opened {
        preset: layout.preset(),
        encoding: encoded.encoding.name().to_owned(),
        delimiter: char::from(dialect.delimiter),
        rows: survey.rows,
        columns: layout.columns(&survey.samples),
        certain: layout.certain,
        locale,
        currency: layout.currency,
        source,
        encoded,
        dialect,
        header_row,
        layout: Arc::new(layout),
        survey: Arc::new(survey),
    })
}

fn number_locale(options: &ImportOptions) -> Result<Option<Locale>, CatalogueError> {
    if options.locale.is_some() {
        return Ok(options.locale.clone());
    }
    let Some(tag) = options
        .mapping
        .as_ref()
        .and_then(|mapping| mapping.locale.as_deref())
    else {
        return Ok(None);
    };
    match Locale::parse(tag) {
        Ok(locale) => Ok(Some(locale)),
        Err(_) => Err(CatalogueError::OptionInvalid {
            option: "locale",
            value: tag.to_owned(),
        }),
    }
}

/// A limit that breaks in column 3 breaks in the column of that header.
fn named(error: CatalogueError, layout: &Layout) -> CatalogueError {
    let CatalogueError::TooLarge {
        what,
        row,
        column: Some(column),
        limit,
    } = error
    else {
        return error;
    };
    let index = column.trim_start_matches('#').parse::<usize>().ok();
    let name = index.and_then(|index| layout.names.get(index - 1)).cloned();
    CatalogueError::TooLarge {
        what,
        row,
        column: Some(name.unwrap_or(column)),
        limit,
    }
}

/// What the columns are, once all their cells were seen.
fn settle(layout: &mut Layout, survey: &Survey, wanted: &Wanted<'_>, header_row: u64) {
    // Our own table says the tax of each price.
    if layout.kind != Kind::Lossless {
        settle_tax(layout, wanted, header_row);
    }
    settle_currency(layout, &survey.money, wanted, header_row);
    decide_styles(layout, survey, header_row);
    report_columns(layout, survey, header_row);
}

/// What of the columns a person should know: which are kept, guessed, hold no number.
fn report_columns(layout: &mut Layout, survey: &Survey, header_row: u64) {
    let filled = (0..layout.names.len()).filter(|index| survey.filled[*index]);
    let issues: Vec<Issue> = filled
        .filter_map(|index| {
            let code = column_code(layout, index)?;
            Some(Issue::of_cell(header_row, &layout.names[index], code))
        })
        .collect();
    layout.issues.extend(issues);
    let empty = survey.placeholders.iter().zip(&layout.names);
    let issues: Vec<Issue> = empty
        .filter_map(|(found, name)| {
            let found = found.as_ref()?;
            let issue = Issue::of_cell(found.row, name, IssueCode::PlaceholderEmpty);
            Some(issue.with("value", &found.text).with("count", found.count))
        })
        .collect();
    layout.issues.extend(issues);
}

fn column_code(layout: &Layout, index: usize) -> Option<IssueCode> {
    let column = &layout.read_as[index];
    let price = column.field == Some(Field::Plain(PlainField::BasePrice));
    let unknown = layout.unknown.contains(&index);
    // Options are among what Shopify's own columns are kept as without a word.
    let nobody_chose = unknown || column.field.is_none() && layout.kind == Kind::Shopify;
    if nobody_chose && is_further_option(&layout.names[index]) {
        return Some(IssueCode::FourthOption);
    }
    if unknown {
        return Some(IssueCode::ColumnKept);
    }
    (price && column.confidence == Confidence::Likely).then_some(IssueCode::PriceGuessed)
}

impl Opened {
    /// Header → field, as it will be read.
    #[must_use]
    pub fn mapping(&self) -> BTreeMap<String, Option<String>> {
        self.layout.suggestion()
    }

    /// Begins to read the rows.
    ///
    /// # Errors
    /// [`CatalogueError::MappingNeeded`] when neither SKU nor title is certain,
    /// [`CatalogueError::CurrencyNeeded`] and [`CatalogueError::TaxCountryNeeded`] when the prices
    /// would be guessed.
    pub fn importer(&self) -> Result<Importer, CatalogueError> {
        if !self.certain {
            return Err(CatalogueError::MappingNeeded {
                suggestion: self.mapping(),
            });
        }
        if let Some(question) = self.layout.question.clone() {
            return Err(question.into());
        }
        self.rows_of(&self.layout)
    }

    /// The rows, whatever must still be said of their prices, those that name no currency in this one.
    pub(super) fn read_rows(&self, currency: Currency) -> Result<Importer, CatalogueError> {
        let mut layout = Layout::clone(&self.layout);
        layout.currency = currency;
        self.rows_of(&Arc::new(layout))
    }

    fn rows_of(&self, layout: &Arc<Layout>) -> Result<Importer, CatalogueError> {
        let mut rows = Rows::open(&self.source, self.encoded, self.dialect)?;
        while rows.next()?.is_some_and(|(row, _)| row < self.header_row) {}
        Ok(Importer::new(rows, layout, Arc::clone(&self.survey)))
    }
}
