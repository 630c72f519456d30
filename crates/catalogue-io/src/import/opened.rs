//! A file whose head is known, and whose rows have been looked over once.

use super::importer::{DuplicateSkus, Importer};
use super::layout::{Layout, Wanted};
use super::survey::{Survey, fingerprint};
use crate::columns::{Column, Mapping};
use crate::numbers::ColumnNumberStyle;
use crate::source::{Dialect, Encoded, Rows, detect_delimiter, detect_encoding};
use crate::{CatalogueError, Issue, IssueCode, Source};
use dhow_domain::Locale;
use dhow_domain::money::Currency;
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
    /// Language of titles and descriptions.
    pub source_locale: Locale,
    /// Locale whose numbers the file holds.
    pub locale: Option<Locale>,
    /// Encoding label, such as `utf-8`, `gbk`, `windows-1252`.
    pub encoding: Option<String>,
    /// `,` `;` `|`, a tab, or `tab`.
    pub delimiter: Option<String>,
    /// What becomes of a SKU that stands in several rows.
    pub duplicate_skus: DuplicateSkus,
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
    layout: Arc<Layout>,
    survey: Arc<Survey>,
    duplicate_skus: DuplicateSkus,
}

/// Which SKUs a file gives, each known by a short stand-in.
#[derive(Debug, Clone)]
pub struct FileSkus(Arc<Survey>);

impl FileSkus {
    /// Whether a row of the file gives this SKU.
    #[must_use]
    pub fn contains(&self, sku: &str) -> bool {
        self.0.given.binary_search(&fingerprint(sku)).is_ok()
    }
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
        source_locale: &options.source_locale,
    };
    let mut layout = Layout::of(&header, header_row, &wanted)?;
    let locale = number_locale(options)?;
    layout.declare(locale.as_ref());
    let survey = Survey::take(&mut rows, &layout).map_err(|error| named(error, &layout))?;
    decide_readings(&mut layout, &survey, header_row);
    report_kept(&mut layout, &survey, header_row);
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
        duplicate_skus: options.duplicate_skus,
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

fn decide_readings(layout: &mut Layout, survey: &Survey, header_row: u64) {
    for index in 0..layout.names.len() {
        if layout.readings[index].is_some() || !layout.is_number(index) {
            continue;
        }
        let decided = survey.votes[index].decide();
        layout.readings[index] = decided;
        if let Some(reading @ (ColumnNumberStyle::Only(_) | ColumnNumberStyle::Mostly(_))) = decided
        {
            let issue = Issue::of_cell(header_row, &layout.names[index], IssueCode::ColumnDecided);
            let sample = survey.samples[index].first().map_or("", String::as_str);
            layout.issues.push(
                issue
                    .with("reading", reading.as_str().unwrap_or_default())
                    .with("value", sample),
            );
        }
    }
}

fn report_kept(layout: &mut Layout, survey: &Survey, header_row: u64) {
    let kept = layout.unknown.iter().filter(|index| survey.filled[**index]);
    let issues: Vec<Issue> = kept
        .map(|index| Issue::of_cell(header_row, &layout.names[*index], IssueCode::ColumnKept))
        .collect();
    layout.issues.extend(issues);
}

impl Opened {
    /// Header → field, as it will be read.
    #[must_use]
    pub fn mapping(&self) -> BTreeMap<String, Option<String>> {
        self.layout.suggestion()
    }

    /// The SKUs that its rows give.
    #[must_use]
    pub fn skus(&self) -> FileSkus {
        FileSkus(Arc::clone(&self.survey))
    }

    /// Whether it has SKUs with stocks or prices and nothing else: a list of goods that are known.
    #[must_use]
    pub fn lists_known_goods(&self) -> bool {
        self.layout.lists_known_goods(&self.survey.filled)
    }

    /// Begins to read the rows.
    ///
    /// # Errors
    /// [`CatalogueError::MappingNeeded`] when neither SKU nor title is certain.
    pub fn importer(&self) -> Result<Importer, CatalogueError> {
        if !self.certain {
            return Err(CatalogueError::MappingNeeded {
                suggestion: self.mapping(),
            });
        }
        let mut rows = Rows::open(&self.source, self.encoded, self.dialect)?;
        while rows.next()?.is_some_and(|(row, _)| row < self.header_row) {}
        let survey = Arc::clone(&self.survey);
        Ok(Importer::new(
            rows,
            &self.layout,
            survey,
            self.duplicate_skus,
        ))
    }
}
