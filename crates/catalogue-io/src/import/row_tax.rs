//! What the rows of a file say of the tax in their prices: a rate, a class, that there is none. One
//! tax for all rows would make wrong prices of right ones.

use super::answers::yes_no;
use super::cell_reader::CellReader;
use super::layout::{Layout, Wanted};
use super::price_tax::tax_of_rate;
use super::price_unknown::{PriceTaxes, PriceUnknown, UnknownTax};
use super::row::RowDraft;
use super::special::RowKind;
use crate::columns::{
    ColumnTax, Field, PlainField as P, TaxColumn, cell_says, normal_word, only_number, rates_in,
    tax_column,
};
use crate::currency_signs::sign;
use crate::{Issue, IssueCode as Code};
use dhow_domain::Country;
use dhow_domain::catalogue::Patch;
use dhow_domain::catalogue::field::VariantField as V;
use dhow_domain::markets::TaxClass;
use dhow_domain::pricing::{BasePriceTax, BaseTaxes};
use rust_decimal::Decimal;

/// Words for the class of most goods, in normal form.
const STANDARD: &str = "standard standardrate standardtax normal full fullrate default taxable \
    taxablegoods defaulttaxclass regelsteuersatz regelsatz voll normalsatz normale normaal general \
    ordinaria ordinario pelna podstawowa genel 標準 標準税率 标准 일반 과세 стандартная عادي मानक";
/// Words for one below it.
const REDUCED: &str = "reduced reducedrate reducedtax ermassigt ermassigtersteuersatz reduit \
    tauxreduit reducido reducida tiporeducido ridotta ridotto reduzida reduzido verlaagd laag \
    obnizona indirimli 軽減 軽減税率 低税率 경감 пониженная льготная مخفض रियायती";
/// Words for none.
const NONE: &str = "zero zerorate zerorated zerotax none exempt taxexempt taxfree nontaxable \
    nontaxableproducts notax shipping frei steuerfrei befreit keine exonere exento exenta esente \
    isento isenta vrijgesteld zwolniony zwolnione zw muaf istisna 非課税 免税 零税率 면세 \
    необлагается безндс معفى صفري मुक्त";

/// Where rows say it, and what it is said against.
#[derive(Debug, Clone, Default)]
pub(crate) struct RowTaxes {
    /// Whose tax a price holds.
    country: Option<Country>,
    taxes: BaseTaxes,
    /// Whether the header of the price says it as well.
    stated: bool,
    /// Which rate the price has.
    rate: Option<usize>,
    /// Whether the price holds tax.
    included: Option<usize>,
    /// Whether the goods are taxed at all, and in which class, as shops say it.
    status: Option<usize>,
    class: Option<usize>,
}

/// What one row says.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct RowTax {
    said: Option<BasePriceTax>,
    /// What it would be without a class.
    column: Option<BasePriceTax>,
    /// It is of the class that its product is of.
    of_parent: bool,
}

/// Columns of that sort that nobody gave another meaning, with their samples.
fn columns<'a>(
    layout: &'a Layout,
    samples: &'a [Vec<String>],
    wanted: TaxColumn,
) -> impl Iterator<Item = (usize, &'a [String])> {
    let of_sort = move |index: &usize| tax_column(&layout.names[*index]) == Some(wanted);
    let unknown = layout.unknown.iter().copied().filter(of_sort);
    unknown
        .map(|index| (index, samples[index].as_slice()))
        .filter(|(_, samples)| !samples.is_empty())
}

fn is_rate(text: &String) -> bool {
    text.contains(char::is_numeric) || word_of(text).is_some()
}

/// Whether rows say the rate of their prices.
pub(super) fn has_rates(layout: &Layout, samples: &[Vec<String>]) -> bool {
    let mut columns = columns(layout, samples, TaxColumn::Rate);
    columns.any(|(_, samples)| samples.iter().any(is_rate))
}

/// Finds the columns in which rows say it, once the tax of the price column is settled; `stated` is
/// what its header says.
pub(crate) fn settle_rows(
    layout: &mut Layout,
    wanted: &Wanted<'_>,
    (samples, stated): (&[Vec<String>], bool),
    row: u64,
) {
    let own = layout.index_of(&Field::Plain(P::BasePriceTax));
    let (Some(price), None) = (layout.index_of(&Field::Plain(P::BasePrice)), own) else {
        return;
    };
    let tax = layout.read_as[price].tax;
    let mut found = RowTaxes {
        country: country_of(tax, wanted),
        taxes: wanted.tax_rates.clone(),
        stated,
        status: shop_column(
            layout,
            wanted,
            &["taxstatus", "varianttaxable", "chargetax"],
        ),
        class: shop_column(
            layout,
            wanted,
            &["taxclass", "producttaxclass", "taxclassname"],
        ),
        ..RowTaxes::default()
    };
    found.included = included(layout, samples, tax);
    if let Some(index) = found.included
        && found.country.is_none()
    {
        let column = layout.names[index].clone();
        layout.unsaid.tax = Some(UnknownTax::Country);
        layout.question = Some(PriceUnknown::TaxCountry { column });
    }
    let gross = tax.is_some_and(ColumnTax::is_gross) || found.included.is_some();
    if gross && layout.question.is_none() {
        found.rate = rate(layout, samples, &found, row);
    }
    layout.row_taxes = found;
}

fn country_of(tax: Option<ColumnTax>, wanted: &Wanted<'_>) -> Option<Country> {
    match (tax, wanted.prices) {
        (Some(ColumnTax::Known(BasePriceTax::Included { country, .. })), _) => Some(country),
        (_, Some(PriceTaxes::Gross(Some(country)))) => Some(country),
        _ => wanted.firm_country,
    }
}

/// A column that a shop program calls so, unless a person said that it says nothing.
fn shop_column(layout: &Layout, wanted: &Wanted<'_>, words: &[&str]) -> Option<usize> {
    let mapped = |name: &str| {
        let mapping = wanted.mapping.into_iter();
        let mut headers = mapping.flat_map(|mapping| mapping.columns.keys());
        headers.any(|header| header.trim() == name)
    };
    (0..layout.names.len()).find(|index| {
        let name = &layout.names[*index];
        let free = layout.read_as[*index].field.is_none() && !mapped(name);
        free && words.contains(&normal_word(name).as_str())
    })
}

/// The column that says for each row whether its price holds tax. Where its cells say something else,
/// a person must say what the column is, unless the price says its tax.
fn included(layout: &mut Layout, samples: &[Vec<String>], tax: Option<ColumnTax>) -> Option<usize> {
    let (index, samples) = columns(layout, samples, TaxColumn::Included).next()?;
    if samples.iter().all(|text| holds_tax(text).is_some()) {
        return Some(index);
    }
    if tax.is_none() {
        layout.question = Some(PriceUnknown::Mapping);
    }
    None
}

/// The column of rates beside prices with tax: of several the one whose cells are rates of the country.
/// Of a country without known rates each such column is asked about by name.
fn rate(layout: &mut Layout, samples: &[Vec<String>], found: &RowTaxes, row: u64) -> Option<usize> {
    let columns = columns(layout, samples, TaxColumn::Rate);
    let columns: Vec<_> = columns
        .filter(|(_, samples)| samples.iter().any(is_rate))
        .collect();
    let country = found.country?;
    if found.taxes.percent(country, TaxClass::STANDARD).is_none() {
        let names = columns.iter().map(|(index, _)| &layout.names[*index]);
        let issue = |name: &String| {
            Issue::of_cell(row, name, Code::BasePriceTaxUnknown).with("value", name)
        };
        let issues: Vec<Issue> = names.map(issue).collect();
        layout.issues.extend(issues);
        return None;
    }
    let fits = |(_, samples): &&(usize, &[String])| {
        let fits = |text: &String| tax_of_text(&found.taxes, country, text).is_some();
        samples.iter().all(fits)
    };
    let best = columns.iter().find(fits).or(columns.first());
    best.map(|(index, _)| *index)
}

/// Whether a cell says that a price holds tax.
fn holds_tax(text: &str) -> Option<bool> {
    yes_no(text).or_else(|| cell_says(text))
}

/// A class as a word says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Standard,
    Reduced,
    None,
}

fn word_of(text: &str) -> Option<Word> {
    let word = normal_word(text);
    let among = |words: &str| words.split_whitespace().any(|known| known == word);
    [
        (STANDARD, Word::Standard),
        (REDUCED, Word::Reduced),
        (NONE, Word::None),
    ]
    .into_iter()
    .find_map(|(words, found)| among(words).then_some(found))
}

fn reduced_of(country: Country) -> Option<BasePriceTax> {
    let class = TaxClass::parse("reduced").ok()?;
    Some(BasePriceTax::Included { country, class })
}

fn has_rate(taxes: &BaseTaxes, tax: BasePriceTax) -> bool {
    match tax {
        BasePriceTax::Excluded => true,
        BasePriceTax::Included { country, class } => taxes.percent(country, class).is_some(),
    }
}

/// The tax of a cell of rates: `19`, `19 %`, `0.19`, `exempt`.
fn tax_of_text(taxes: &BaseTaxes, country: Country, text: &str) -> Option<BasePriceTax> {
    let found = match word_of(text) {
        Some(Word::Standard) => Some(BasePriceTax::standard_of(country)),
        Some(Word::Reduced) => reduced_of(country),
        Some(Word::None) => Some(BasePriceTax::Excluded),
        None => rate_of(text).and_then(|rate| {
            // A spreadsheet keeps 19 % as 0.19.
            let share = rate > Decimal::ZERO && rate < Decimal::ONE && !text.contains('%');
            let hundredfold = share
                .then(|| rate.checked_mul(Decimal::ONE_HUNDRED))
                .flatten();
            tax_of_rate(taxes, country, hundredfold.unwrap_or(rate))
        }),
    };
    found.filter(|tax| has_rate(taxes, *tax))
}

/// An amount in a currency is no rate, nor are two numbers.
fn rate_of(text: &str) -> Option<Decimal> {
    match rates_in(text).as_slice() {
        [rate] => return Some(*rate),
        [_, ..] => return None,
        [] => {}
    }
    let mut words = text.split(|letter: char| letter.is_numeric() || " .,".contains(letter));
    let amount = words.any(|word| !word.is_empty() && sign(word).is_some());
    only_number(text).filter(|_| !amount)
}

impl CellReader<'_> {
    /// The tax that the price of the row holds: what the row says of it goes before its column. `None`
    /// where nothing is said, and where what is said is an error of the row.
    pub(super) fn row_tax(&mut self, column: Option<ColumnTax>, priced: bool) -> RowTax {
        let tax = match column {
            Some(ColumnTax::Known(tax)) => Some(tax),
            _ => None,
        };
        let whether = if priced { self.whether(tax) } else { tax };
        let nothing = RowTax {
            said: whether,
            column: whether,
            of_parent: false,
        };
        let Some(BasePriceTax::Included { country, .. }) = whether else {
            return nothing;
        };
        let layout = self.cells.layout;
        match layout.row_taxes.rate {
            Some(index) if priced => RowTax {
                said: self.rate(index, country),
                ..nothing
            },
            Some(_) => nothing,
            None => self.class(country, nothing),
        }
    }

    /// Whether the row says that its price holds tax. A row that says otherwise than the header of the
    /// price is wrong in one of the two.
    fn whether(&mut self, tax: Option<BasePriceTax>) -> Option<BasePriceTax> {
        let taxes = &self.cells.layout.row_taxes;
        let cell = taxes.included.and_then(|it| Some((it, self.cells.at(it)?)));
        let Some((index, text)) = cell else {
            return tax;
        };
        let gross = tax.is_some_and(|tax| !tax.is_excluded());
        match holds_tax(text) {
            Some(holds) if !taxes.stated || holds == gross => match (holds, gross) {
                (false, _) => Some(BasePriceTax::Excluded),
                (true, true) => tax,
                (true, false) => taxes.country.map(BasePriceTax::standard_of),
            },
            _ => {
                self.report(index, Code::BasePriceTaxUnknown, text);
                None
            }
        }
    }

    fn rate(&mut self, index: usize, country: Country) -> Option<BasePriceTax> {
        let text = self.cells.at(index).unwrap_or_default();
        let found = tax_of_text(&self.cells.layout.row_taxes.taxes, country, text);
        if found.is_none() {
            let issue = Issue::of_cell(self.row, self.name(index), Code::TaxRateUnknown);
            let value = if text.is_empty() { "–" } else { text };
            self.issues
                .push(issue.with("value", value).with("country", country));
        }
        found
    }

    /// What a shop says of the goods: that they are not taxed, or of another class. A class without a
    /// rate is kept by its name, so that no price is made of it until somebody says the rate.
    fn class(&mut self, country: Country, column: RowTax) -> RowTax {
        let taxes = &self.cells.layout.row_taxes;
        let cell = |index: Option<usize>| index.and_then(|it| Some((it, self.cells.at(it)?)));
        let untaxed = |text: &str| yes_no(text) == Some(false) || word_of(text) == Some(Word::None);
        let said = |tax| RowTax {
            said: Some(tax),
            ..column
        };
        if cell(taxes.status).is_some_and(|(_, text)| untaxed(text)) {
            return said(BasePriceTax::Excluded);
        }
        let Some((index, text)) = cell(taxes.class) else {
            return column;
        };
        let tax = match word_of(text) {
            Some(Word::Standard) => return column,
            Some(Word::None) => BasePriceTax::Excluded,
            Some(Word::Reduced) => reduced_of(country).unwrap_or_else(|| named(country, text)),
            None => named(country, text),
        };
        let of_parent = normal_word(text) == "parent";
        if !of_parent && !has_rate(&taxes.taxes, tax) {
            self.report_class(index, text, country);
        }
        RowTax {
            of_parent,
            ..said(tax)
        }
    }

    fn report_class(&mut self, index: usize, text: &str, country: Country) {
        let issue = Issue::of_cell(self.row, self.name(index), Code::TaxClassUnknown);
        self.issues
            .push(issue.with("value", text).with("country", country));
    }
}

impl RowTax {
    pub(super) fn said(self) -> Option<BasePriceTax> {
        self.said
    }
}

/// A class by the name that a shop gives it, as far as a class can have one.
fn named(country: Country, text: &str) -> BasePriceTax {
    const LONGEST: usize = 16;
    let word: String = normal_word(text)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(LONGEST)
        .collect();
    let other = TaxClass::parse("other").unwrap_or(TaxClass::STANDARD);
    let class = TaxClass::parse(&word).unwrap_or(other);
    let taken = class == TaxClass::STANDARD;
    BasePriceTax::Included {
        country,
        class: if taken { other } else { class },
    }
}

/// A variation whose class is that of its product has it from there; without its product nobody
/// knows it.
pub(super) fn take_from_parents(rows: &mut [RowDraft], layout: &Layout, issues: &mut Vec<Issue>) {
    let is_parent = |row: &&RowDraft| {
        row.kind != RowKind::Variant && row.locale.is_none() && !row.tax.of_parent
    };
    let parent = rows.iter().find(is_parent).map(|row| row.tax);
    let priced = |row: &RowDraft| row.tax.of_parent && row.fields.sets(&V::BasePrice);
    for row in rows.iter_mut().filter(|row| priced(row)) {
        if let Some(parent) = parent {
            let tax = parent.said.or(row.tax.column);
            let patch = tax.map_or(Patch::Keep, |tax| Patch::Set(tax.into()));
            row.fields.insert(V::BasePriceTax, patch);
            continue;
        }
        let name = layout.row_taxes.class.map(|it| layout.names[it].as_str());
        let issue = Issue::of_cell(row.row, name.unwrap_or_default(), Code::TaxClassUnknown);
        let country = layout.row_taxes.country;
        let country = country.map(|it| it.to_string()).unwrap_or_default();
        issues.push(issue.with("value", "parent").with("country", country));
    }
}
