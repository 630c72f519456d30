//! A file whose head is known, and whose rows have been looked over once.

use super::doubt::{Unsure, doubt_of};
use super::header_row::{HeadRow, Header, find, head};
use super::importer::{DuplicateSkus, Importer};
use super::layout::{Kind, Layout, Wanted};
use super::money::settle_currency;
use super::number_styles::decide_styles;
use super::price_notes::PriceNotes;
use super::price_tax::settle_tax;
use super::price_unknown::PriceTaxes;
use super::survey::{Survey, fingerprint};
use super::tax_columns::settle_rows;
use crate::columns::{Column, Confidence, Field, Mapping, PlainField as P, is_further_option};
use crate::source::{Dialect, Encoded, Rows, detect_delimiter, detect_encoding};
use crate::{CatalogueError, Doubt, Issue, IssueCode, Source};
use dhow_domain::money::Currency;
use dhow_domain::pricing::BaseTaxes;
use dhow_domain::{Country, Locale};
use jiff::civil::Date;
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
    /// The tax rates that countries have on the day of the import: which class a named rate is.
    pub tax_rates: BaseTaxes,
    /// Language of titles and descriptions.
    pub source_locale: Locale,
    /// Locale whose numbers the file holds.
    pub locale: Option<Locale>,
    /// Encoding label, such as `utf-8`, `gbk`, `windows-1252`.
    pub encoding: Option<String>,
    /// `,` `;` `|`, a tab, or `tab`.
    pub delimiter: Option<String>,
    /// Spreadsheet row of the header; looked for in the first twenty where it is absent.
    pub header_row: Option<u64>,
    /// What becomes of a SKU that stands in several rows.
    pub duplicate_skus: DuplicateSkus,
    /// The day that counts for goods which are sold from a day on, or until one.
    pub today: Date,
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
    /// Which new goods nobody can vouch for while columns are not understood.
    pub unsure: Unsure,
    /// The columns that a person is asked about for their sake.
    pub doubt: Option<Doubt>,
    /// Spreadsheet row of the header.
    pub header_row: u64,
    /// Locale of the numbers, when it was given.
    pub locale: Option<Locale>,
    /// Currency of prices that name none.
    pub currency: Currency,
    source: Source,
    encoded: Encoded,
    dialect: Dialect,
    header: Header,
    pub(super) layout: Arc<Layout>,
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
    let header = find(
        &mut Rows::open(&source, encoded, dialect)?,
        options.header_row,
    )?;
    let header_row = header.row;
    let mut rows = rows_below(&source, encoded, dialect, header_row)?;
    let wanted = wanted(options);
    let mut layout = Layout::of(&header.cells, header_row, &wanted)?;
    let locale = number_locale(options)?;
    layout.declare(locale.as_ref());
    let survey = Survey::take(&mut rows, &layout).map_err(|error| named(error, &layout))?;
    layout.declare_descriptions(survey.descriptions);
    settle(&mut layout, &survey, &wanted, &header);
    layout.issues.extend(guessed(encoded, header_row));
    let (unsure, doubt) = doubt_of(&layout, &survey, options.mapping.is_some());
    Ok(Opened {
        preset: layout.preset(),
        encoding: encoded.encoding.name().to_owned(),
        delimiter: char::from(dialect.delimiter),
        rows: survey.rows,
        columns: layout.columns(&survey.samples),
        certain: layout.certain,
        unsure,
        doubt,
        header_row,
        locale,
        currency: layout.currency,
        source,
        encoded,
        dialect,
        header,
        layout: Arc::new(layout),
        survey: Arc::new(survey),
        duplicate_skus: options.duplicate_skus,
    })
}

/// What of it decides what the columns are.
fn wanted(options: &ImportOptions) -> Wanted<'_> {
    Wanted {
        preset: options.preset.as_deref(),
        mapping: options.mapping.as_ref(),
        currency: options.currency,
        base_currency: options.base_currency,
        prices: options.prices,
        firm_country: options.firm_country,
        tax_rates: &options.tax_rates,
        source_locale: &options.source_locale,
        today: options.today,
    }
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
fn settle(layout: &mut Layout, survey: &Survey, wanted: &Wanted<'_>, header: &Header) {
    let mut notes = PriceNotes::default();
    // Our own table says the tax of each price.
    if layout.kind != Kind::Lossless {
        notes = PriceNotes::of(&header.above, &survey.notes);
        let price = layout.index_of(&Field::Plain(P::BasePrice));
        let stated = price.is_some_and(|index| layout.read_as[index].tax.is_some());
        let samples = survey.samples.as_slice();
        settle_tax(layout, wanted, (&notes, samples), header.row);
        settle_rows(layout, wanted, (samples, stated), header.row);
    }
    layout.ticks = survey.ticks.columns();
    settle_currency(layout, (&survey.money, &notes), wanted, header.row);
    decide_styles(layout, survey, header.row);
    report_head(layout, survey, header);
}

/// The rows of goods, those above them and the header passed over.
fn rows_below(
    source: &Source,
    encoded: Encoded,
    dialect: Dialect,
    header_row: u64,
) -> Result<Rows, CatalogueError> {
    let mut rows = Rows::open(source, encoded, dialect)?;
    while rows.next()?.is_some_and(|(row, _)| row < header_row) {}
    Ok(rows)
}

fn guessed(encoded: Encoded, header_row: u64) -> Option<Issue> {
    let issue = Issue::of_row(header_row, IssueCode::EncodingGuessed);
    encoded
        .guessed
        .then(|| issue.with("encoding", encoded.encoding.name()))
}

/// What of the header and its columns a person should know.
fn report_head(layout: &mut Layout, survey: &Survey, header: &Header) {
    if header.found {
        let found = Issue::of_row(header.row, IssueCode::HeaderFound);
        layout.issues.push(found);
    }
    layout.issues.extend(kept(layout, survey, header.row));
    let filled = |index: &usize| survey.filled[*index];
    let columns = (0..layout.names.len()).filter(filled);
    let coded: Vec<Issue> = columns
        .filter_map(|index| {
            let code = column_code(layout, index)?;
            Some(Issue::of_cell(header.row, &layout.names[index], code))
        })
        .collect();
    layout.issues.extend(coded);
    let empty = survey.placeholders.iter().zip(&layout.names);
    let empty = empty.filter_map(|(found, name)| {
        let found = found.as_ref()?;
        let issue = Issue::of_cell(found.row, name, IssueCode::PlaceholderEmpty);
        Some(issue.with("value", &found.text).with("count", found.count))
    });
    layout.issues.extend(empty);
    let special = &layout.special;
    let acts = special.acts.iter().chain(&special.tags_command);
    let acts: Vec<Issue> = acts
        .filter(|index| filled(index))
        .map(|index| Issue::of_cell(header.row, &layout.names[*index], IssueCode::ActsLeftOut))
        .collect();
    layout.issues.extend(acts);
}

/// The columns that are kept as they are, in one issue.
fn kept(layout: &Layout, survey: &Survey, header_row: u64) -> Option<Issue> {
    let unknown = layout.unknown.iter().filter(|index| survey.filled[**index]);
    let names = unknown.map(|index| layout.names[*index].as_str());
    let names: Vec<&str> = names.filter(|name| !is_further_option(name)).collect();
    let issue = Issue::of_row(header_row, IssueCode::ColumnsKept).with("count", names.len());
    (!names.is_empty()).then(|| issue.with_list("columns", &names.join(", ")))
}

fn column_code(layout: &Layout, index: usize) -> Option<IssueCode> {
    let column = &layout.read_as[index];
    let price = column.field == Some(Field::Plain(P::BasePrice));
    // Options are among what Shopify's own columns are kept as without a word.
    let nobody_chose =
        layout.unknown.contains(&index) || column.field.is_none() && layout.kind == Kind::Shopify;
    if nobody_chose && is_further_option(&layout.names[index]) {
        return Some(IssueCode::FourthOption);
    }
    (price && column.confidence == Confidence::Likely).then_some(IssueCode::PriceGuessed)
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
    /// [`CatalogueError::MappingNeeded`] when neither SKU nor title is certain,
    /// [`CatalogueError::CurrencyNeeded`], [`CatalogueError::TaxCountryNeeded`] and their like when
    /// the prices would be guessed.
    pub fn importer(&self) -> Result<Importer, CatalogueError> {
        if !self.certain {
            return Err(self.mapping_needed());
        }
        match self.layout.question.clone() {
            Some(question) => Err(question.refusal(|| self.mapping_needed())),
            None => self.rows_of(&self.layout),
        }
    }

    /// The rows, whatever must still be said of their prices: those that name no currency in this one,
    /// with no tax but what their rows say.
    pub(super) fn read_rows(&self, currency: Currency) -> Result<Importer, CatalogueError> {
        let mut layout = Layout::clone(&self.layout);
        layout.currency = currency;
        layout
            .read_as
            .iter_mut()
            .for_each(|column| column.tax = None);
        self.rows_of(&Arc::new(layout))
    }

    fn rows_of(&self, layout: &Arc<Layout>) -> Result<Importer, CatalogueError> {
        let rows = rows_below(&self.source, self.encoded, self.dialect, self.header_row)?;
        let survey = Arc::clone(&self.survey);
        Ok(Importer::new(rows, layout, survey, self.duplicate_skus))
    }

    /// The rows among which the header was looked for.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn head(&self) -> Result<Vec<HeadRow>, CatalogueError> {
        head(Rows::open(&self.source, self.encoded, self.dialect)?)
    }

    /// Another row that may be the header, where the one that was taken is not known for certain.
    #[must_use]
    pub fn suggested_header_row(&self) -> Option<u64> {
        self.header.other
    }

    /// Why the file cannot be brought in as it is understood.
    #[must_use]
    pub fn mapping_needed(&self) -> CatalogueError {
        CatalogueError::MappingNeeded {
            suggestion: self.mapping(),
            header_row: self.header_row,
            header: self.header.cells.iter().map(str::to_owned).collect(),
            suggested_header_row: self.header.other,
            doubt: self.doubt.clone(),
        }
    }
}
