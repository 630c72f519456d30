//! How the columns of one file are read: which is which, in what unit, currency and number
//! reading, and what groups its rows.

use super::key::{Key, key_of};
use super::neighbours::{take_meanings, take_source_texts};
use super::positions::Positions;
use super::price_unknown::{PriceTaxes, PriceUnknown, UnknownPrices};
use super::row_tax::RowTaxes;
use super::special::{RowKind, SpecialColumns, row_kind_of};
use crate::columns::{
    Column, ColumnMapping, Confidence, Field, MOST_OPTIONS, Mapping, PlainField as P, Suggestion,
    TextColumn, is_shopify_header, normal_word, of_header, suggest,
};
use crate::currency_signs::KnownCurrencies;
use crate::numbers::{ColumnNumberStyle, reading_of};
use crate::{CatalogueError, Issue, IssueCode};
use csv::StringRecord;
use dhow_domain::catalogue::{DescriptionFormat, FormatEvidence};
use dhow_domain::money::Currency;
use dhow_domain::pricing::BaseTaxes;
use dhow_domain::{Country, Locale};
use jiff::civil::Date;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// A format with rules of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Any table with headers.
    Table,
    /// Shopify's product CSV.
    Shopify,
    /// What this crate's own `table` export writes.
    Lossless,
}

/// See the module.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    pub(crate) kind: Kind,
    pub(crate) names: Vec<String>,
    pub(crate) read_as: Vec<Suggestion>,
    pub(crate) readings: Vec<Option<ColumnNumberStyle>>,
    /// Columns of money in which three decimals are in doubt.
    pub(crate) doubtful: BTreeSet<usize>,
    pub(crate) key: Key,
    pub(crate) certain: bool,
    /// Columns without a field, with the name they are kept under.
    pub(crate) kept: Vec<(usize, String)>,
    pub(crate) currency: Currency,
    /// Currencies of the file, for signs that several share.
    pub(crate) known: KnownCurrencies,
    /// What must be said before a row is read.
    pub(crate) question: Option<PriceUnknown>,
    /// What the file itself leaves unsaid of its prices.
    pub(crate) unsaid: UnknownPrices,
    pub(crate) source_locale: Locale,
    /// Problems of the header itself.
    pub(crate) issues: Vec<Issue>,
    /// Kept columns nobody chose to keep: a warning where they hold anything.
    pub(crate) unknown: BTreeSet<usize>,
    pub(crate) positions: Positions,
    /// What descriptions are written in whose rows do not say it.
    pub(crate) description_format: Option<DescriptionFormat>,
    /// What says what a row is, or what is to be done with it.
    pub(crate) special: SpecialColumns,
    /// Columns that say by a tick alone that goods are shown.
    pub(crate) ticks: BTreeSet<usize>,
    /// The day on which goods are brought in.
    pub(crate) today: Date,
    /// Where rows say the tax of their prices.
    pub(crate) row_taxes: RowTaxes,
}

/// What was asked for.
pub(crate) struct Wanted<'a> {
    pub(crate) preset: Option<&'a str>,
    pub(crate) mapping: Option<&'a Mapping>,
    pub(crate) currency: Option<Currency>,
    pub(crate) base_currency: Currency,
    /// What was said of the prices, and the firm's country.
    pub(crate) prices: Option<PriceTaxes>,
    pub(crate) firm_country: Option<Country>,
    pub(crate) tax_rates: &'a BaseTaxes,
    pub(crate) source_locale: &'a Locale,
    pub(crate) today: Date,
}

impl Layout {
    pub(crate) fn of(
        header: &StringRecord,
        row: u64,
        wanted: &Wanted<'_>,
    ) -> Result<Self, CatalogueError> {
        let mut issues = Vec::new();
        let names = unique_names(header, row, &mut issues);
        let kind = kind_of(&names, wanted.preset)?;
        let mut read_as = suggested(&names, kind, wanted.source_locale);
        let mut unknown: BTreeSet<usize> = (0..names.len())
            .filter(|index| read_as[*index].field.is_none())
            .filter(|index| kind != Kind::Shopify || !is_shopify_header(&names[*index]))
            .collect();
        let mut certain = kind != Kind::Table || is_certain(&read_as);
        if let Some(mapping) = wanted.mapping {
            apply_mapping(mapping, &names, &mut read_as, &mut unknown)?;
            certain = is_certain(&read_as);
        }
        let asked = asked_currency(&read_as, &names, row, wanted, &mut issues)?;
        let special = match kind {
            Kind::Lossless => SpecialColumns::default(),
            _ => SpecialColumns::of(&names, &read_as, wanted.mapping),
        };
        let mut layout = Self {
            kind,
            readings: vec![None; names.len()],
            doubtful: BTreeSet::new(),
            key: Key::None,
            certain,
            kept: kept_columns(&names, &read_as),
            currency: asked.unwrap_or(wanted.base_currency),
            known: KnownCurrencies::new(asked, wanted.base_currency),
            question: None,
            unsaid: UnknownPrices::default(),
            source_locale: wanted.source_locale.clone(),
            issues,
            unknown,
            positions: Positions::of(&read_as),
            names,
            read_as,
            special,
            ticks: BTreeSet::new(),
            today: wanted.today,
            description_format: None,
            row_taxes: RowTaxes::default(),
        };
        layout.take_special();
        Ok(layout)
    }

    /// What a special column says is used up and not kept. What the rows are is kept where it is
    /// none of the words that are known. Then it is known what groups rows.
    fn take_special(&mut self) {
        let consumed = self.special.consumed();
        self.kept.retain(|(index, _)| !consumed.contains(index));
        let understood = self.special.understood();
        self.unknown.retain(|index| !understood.contains(index));
        let plain = |field| self.index_of(&Field::Plain(field));
        self.key = key_of(plain, &self.special, self.has_options());
    }

    pub(crate) fn has_options(&self) -> bool {
        let special = &self.special;
        self.positions.has_options() || special.options_text.is_some()
    }

    pub(crate) fn index_of(&self, field: &Field) -> Option<usize> {
        self.positions.get(field)
    }

    /// Whether the cells of a column are numbers.
    pub(crate) fn is_number(&self, index: usize) -> bool {
        let Some(field) = &self.read_as[index].field else {
            return false;
        };
        // A weight in any unit is a number too; which one, its unit says.
        *field == Field::Plain(P::Weight)
            || field
                .variant_field()
                .is_some_and(|field| field.kind().is_number())
    }

    /// Whether the cells of a column are descriptions, in whatever language.
    pub(crate) fn is_description(&self, index: usize) -> bool {
        matches!(
            self.read_as[index].field,
            Some(Field::Plain(P::Description) | Field::Text(TextColumn::Description, _))
        )
    }

    /// Fixes what descriptions are written in. A shop's export and a column that is called so are
    /// HTML by definition; our own format says it row by row.
    pub(crate) fn declare_descriptions(&mut self, evidence: FormatEvidence) {
        let named = |index: &usize| self.names[*index].to_ascii_lowercase().contains("html");
        let mut columns = (0..self.names.len()).filter(|index| self.is_description(*index));
        self.description_format = match self.kind {
            Kind::Lossless => None,
            Kind::Shopify => Some(DescriptionFormat::Html),
            Kind::Table if columns.any(|index| named(&index)) => Some(DescriptionFormat::Html),
            Kind::Table => evidence.decide(),
        };
    }

    /// Fixes how every number is read, by a declared locale or because the format is our own.
    pub(crate) fn declare(&mut self, locale: Option<&Locale>) {
        let declared = match self.kind {
            Kind::Lossless => Some(crate::numbers::NumberStyle::Point),
            _ => locale.map(reading_of),
        };
        if let Some(reading) = declared {
            for index in 0..self.names.len() {
                self.readings[index] = self
                    .is_number(index)
                    .then_some(ColumnNumberStyle::Only(reading));
            }
        }
    }

    pub(crate) fn reading(&self, index: usize) -> ColumnNumberStyle {
        self.readings[index].unwrap_or(ColumnNumberStyle::Either)
    }

    /// The currency of a column's amounts that name none, where their row says none either.
    pub(crate) fn currency_of(&self, index: usize) -> Currency {
        self.read_as[index].currency.unwrap_or(self.currency)
    }

    pub(crate) fn preset(&self) -> &'static str {
        if self.kind == Kind::Shopify {
            "shopify"
        } else {
            "table"
        }
    }

    pub(crate) fn suggestion(&self) -> BTreeMap<String, Option<String>> {
        let fields = self
            .read_as
            .iter()
            .map(|one| one.field.as_ref().map(ToString::to_string));
        self.names.iter().cloned().zip(fields).collect()
    }

    pub(crate) fn columns(&self, samples: &[Vec<String>]) -> Vec<Column> {
        let column = |index: usize| Column {
            name: self.names[index].clone(),
            samples: samples.get(index).cloned().unwrap_or_default(),
            field: self.read_as[index].field.clone(),
            confidence: self.read_as[index].confidence,
            reading: self.readings[index],
            base_price_tax: self.read_as[index].tax.map(|tax| tax.to_string()),
        };
        (0..self.names.len()).map(column).collect()
    }
}

/// What the columns are by their headers; a format with rules of its own leaves nothing to guess.
fn suggested(names: &[String], kind: Kind, source: &Locale) -> Vec<Suggestion> {
    let mut read_as = suggest(names);
    if kind == Kind::Table {
        take_meanings(names, &mut read_as);
        take_source_texts(&mut read_as, source);
    } else {
        read_as
            .iter_mut()
            .filter(|one| one.confidence != Confidence::Certain)
            .for_each(clear);
    }
    read_as
}

fn clear(suggestion: &mut Suggestion) {
    *suggestion = Suggestion::none();
}

fn unique_names(header: &StringRecord, row: u64, issues: &mut Vec<Issue>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut names = Vec::with_capacity(header.len());
    for (index, cell) in header.iter().enumerate() {
        let cell = crate::guard::unguard(cell.trim());
        let plain = if cell.is_empty() {
            format!("#{}", index + 1)
        } else {
            cell.to_owned()
        };
        let mut name = plain.clone();
        let mut count = 1;
        while !seen.insert(name.clone()) {
            count += 1;
            name = format!("{plain} ({count})");
        }
        if name != plain {
            issues
                .push(Issue::of_cell(row, &plain, IssueCode::DuplicateHeader).with("name", &name));
        }
        names.push(name);
    }
    names
}

fn kind_of(names: &[String], preset: Option<&str>) -> Result<Kind, CatalogueError> {
    let has = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
    let lossless = names.first().is_some_and(|name| name == "group")
        && names.iter().all(|name| Field::parse(name).is_some());
    let variants = names
        .iter()
        .filter(|name| name.to_ascii_lowercase().starts_with("variant "))
        .count();
    match preset.unwrap_or("auto") {
        "auto" if lossless => Ok(Kind::Lossless),
        "auto"
            if has("Handle") && (variants >= 2 || has("Body (HTML)") || has("Option1 Value")) =>
        {
            Ok(Kind::Shopify)
        }
        "auto" => Ok(Kind::Table),
        "table" => Ok(if lossless {
            Kind::Lossless
        } else {
            Kind::Table
        }),
        "shopify" => match ["Handle", "Title"]
            .into_iter()
            .find(|wanted| !has(wanted) && !has(&format!("URL {wanted}")))
        {
            Some(missing) => Err(CatalogueError::HeaderMissing(missing.to_owned())),
            None => Ok(Kind::Shopify),
        },
        other => Err(CatalogueError::OptionInvalid {
            option: "preset",
            value: other.to_owned(),
        }),
    }
}

fn is_certain(read_as: &[Suggestion]) -> bool {
    read_as.iter().any(|one| {
        one.confidence == Confidence::Certain
            && matches!(one.field, Some(Field::Plain(P::Sku | P::Title)))
    })
}

fn apply_mapping(
    mapping: &Mapping,
    names: &[String],
    read_as: &mut [Suggestion],
    unknown: &mut BTreeSet<usize>,
) -> Result<(), CatalogueError> {
    let mut chosen = BTreeSet::new();
    for (header, word) in &mapping.columns {
        let index = names
            .iter()
            .position(|name| name == header.trim())
            .ok_or_else(|| CatalogueError::HeaderMissing(header.clone()))?;
        unknown.remove(&index);
        let word = word.as_deref().unwrap_or_default();
        if word.is_empty() {
            clear(&mut read_as[index]);
            continue;
        }
        let invalid = || CatalogueError::MappingInvalid {
            header: header.clone(),
            field: word.to_owned(),
        };
        let ColumnMapping { field, tax } = ColumnMapping::parse(word).ok_or_else(invalid)?;
        let repeatable = matches!(field, Field::Plain(P::Ignore));
        if !repeatable && !chosen.insert(field.clone()) {
            return Err(invalid());
        }
        // A unit or currency in the header counts, whatever field it is mapped to.
        read_as[index] = of_header(header);
        read_as[index].field = Some(field);
        read_as[index].confidence = Confidence::Certain;
        read_as[index].state_tax(tax);
    }
    for (index, name) in names.iter().enumerate() {
        let named = mapping.columns.keys().any(|header| header.trim() == name);
        if !named
            && read_as[index]
                .field
                .as_ref()
                .is_some_and(|field| chosen.contains(field))
        {
            clear(&mut read_as[index]);
            unknown.insert(index);
        }
    }
    Ok(())
}

/// The currency a person said, on the line or in the mapping.
fn asked_currency(
    read_as: &[Suggestion],
    names: &[String],
    row: u64,
    wanted: &Wanted<'_>,
    issues: &mut Vec<Issue>,
) -> Result<Option<Currency>, CatalogueError> {
    let mapped = wanted
        .mapping
        .and_then(|mapping| mapping.currency.as_deref());
    let mapped = match mapped {
        Some(code) => Some(
            Currency::parse(code).map_err(|_| CatalogueError::OptionInvalid {
                option: "currency",
                value: code.to_owned(),
            })?,
        ),
        None => None,
    };
    if let Some(asked) = wanted.currency {
        let other = read_as
            .iter()
            .zip(names)
            .find(|(one, _)| one.currency.is_some_and(|stated| stated != asked));
        if let Some((one, name)) = other {
            let stated = one.currency.map_or("", Currency::code);
            issues.push(
                Issue::of_cell(row, name, IssueCode::OtherCurrency)
                    .with("value", stated)
                    .with("currency", asked),
            );
        }
    }
    Ok(wanted.currency.or(mapped))
}

fn kept_columns(names: &[String], read_as: &[Suggestion]) -> Vec<(usize, String)> {
    let kept = |(index, one): (usize, &Suggestion)| match &one.field {
        None => Some((index, names[index].clone())),
        Some(Field::Attribute(name)) => Some((index, name.clone())),
        Some(Field::Plain(P::Category)) => Some((index, P::Category.as_str().to_owned())),
        // It groups rows, and whoever writes back to its shop needs it.
        Some(Field::Plain(P::ProductId)) => Some((index, names[index].clone())),
        _ => None,
    };
    read_as.iter().enumerate().filter_map(kept).collect()
}

/// The cells of one row.
#[derive(Clone, Copy)]
pub(crate) struct Cells<'a> {
    pub(crate) layout: &'a Layout,
    pub(crate) record: &'a StringRecord,
}

impl<'a> Cells<'a> {
    /// The text of a cell; an empty one says nothing. Only the lossless format keeps space at
    /// the ends of a text.
    pub(crate) fn at(&self, index: usize) -> Option<&'a str> {
        // Below a product its code stands again where a variant's own would.
        if let Some(own) = self.layout.special.variant_sku
            && self.layout.index_of(&Field::Plain(P::Sku)) == Some(index)
            && self.row_kind().is_below()
        {
            return self.at(own);
        }
        let cell = self.record.get(index)?;
        let text = if self.layout.kind == Kind::Lossless {
            crate::guard::unguard(cell)
        } else {
            let field = || self.layout.read_as.get(index)?.field.as_ref();
            crate::guard::of_spreadsheet(cell.trim(), field)
        };
        (!text.is_empty()).then_some(text)
    }

    /// The cells that hold anything, with their columns.
    pub(crate) fn filled(&self) -> impl Iterator<Item = (usize, &'a str)> {
        let cells = *self;
        (0..self.record.len()).filter_map(move |index| Some((index, cells.at(index)?)))
    }

    pub(crate) fn of(&self, field: &Field) -> Option<&'a str> {
        self.at(self.layout.index_of(field)?)
    }

    pub(crate) fn plain(&self, field: P) -> Option<&'a str> {
        self.of(&Field::Plain(field))
    }

    /// The language of this row's texts, when it is another than the source locale.
    pub(crate) fn locale(&self) -> Option<Result<Locale, &'a str>> {
        let text = self.plain(P::Locale)?;
        match Locale::parse(text) {
            Ok(locale) if locale == self.layout.source_locale => None,
            Ok(locale) => Some(Ok(locale)),
            Err(_) => Some(Err(text)),
        }
    }

    fn has_option(&self) -> bool {
        self.layout.has_options()
            && (self.plain(P::OptionValues).is_some()
                || self
                    .layout
                    .special
                    .options_text
                    .is_some_and(|it| self.at(it).is_some())
                || (1..=MOST_OPTIONS).any(|number| self.of(&Field::OptionValue(number)).is_some()))
    }

    /// What the row says it is.
    pub(crate) fn row_kind(&self) -> RowKind {
        row_kind_of(self.layout.special.kind.and_then(|index| self.at(index)))
    }

    /// What groups this row with others.
    pub(crate) fn key(&self) -> RowKey<'a> {
        let kind = self.row_kind();
        let below = kind.is_below();
        if below && self.layout.special.follow {
            return RowKey::Continued;
        }
        let title = self.plain(P::Title);
        let own = || {
            // Rows below a product that repeat neither handle nor title but go on with its options.
            if below || (title.is_none() && self.has_option()) {
                RowKey::Continued
            } else {
                RowKey::Own
            }
        };
        let shared = |text: &'a str| RowKey::Shared(Cow::Borrowed(text));
        match self.layout.key {
            Key::Column(index) | Key::Listed(index) => self.at(index).map_or_else(own, shared),
            Key::Parent { parent, sku, id } => {
                let named = self.at(parent);
                let by_itself = || self.at(sku).filter(|_| !below);
                let number = || id.and_then(|id| self.at(id)).filter(|_| !below);
                named
                    .or_else(by_itself)
                    .map(shared)
                    .or_else(|| number().map(|id| RowKey::Shared(Cow::Owned(format!("id:{id}")))))
                    .unwrap_or_else(own)
            }
            Key::Title(index) if self.has_option() => {
                self.at(index).map_or(RowKey::Continued, shared)
            }
            Key::Title(_) | Key::None => RowKey::Own,
        }
    }

    /// The name under which other rows may call this one by its number, and the key it has.
    pub(crate) fn alias(&self) -> Option<(String, &'a str)> {
        let Key::Parent {
            parent,
            sku,
            id: Some(id),
        } = self.layout.key
        else {
            return None;
        };
        let known = self.layout.special.kind.is_none() || self.row_kind() == RowKind::Product;
        let alone = known && self.at(parent).is_none();
        let number = self.at(id).filter(|_| alone)?;
        let by_number = normal_word(&self.layout.names[parent]) == "parentid";
        let name = if by_number {
            number.to_owned()
        } else {
            format!("id:{number}")
        };
        Some((name, self.at(sku)?))
    }
}

/// What groups a row with others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RowKey<'a> {
    /// It is a product of its own.
    Own,
    /// It goes on with the product of the row above.
    Continued,
    /// Rows with this key are one product.
    Shared(Cow<'a, str>),
}
