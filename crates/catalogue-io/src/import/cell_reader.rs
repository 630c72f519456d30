//! The cells of one row as values of fields. What is wrong with a cell is noted here, whichever
//! part of the row asked for it.

use super::answers::yes_no;
use super::characters::{turns, visible};
use super::layout::{Cells, Kind};
use super::mangled;
use super::placeholders::is_placeholder;
use super::row_tax::RowTax;
use crate::columns::{Field, PlainField as P};
use crate::number_formats::ColumnNumbers;
use crate::numbers::is_range;
use crate::{Issue, IssueCode as Code};
use dhow_domain::Country;
use dhow_domain::catalogue::field::{
    ControlCharacters, FieldContext, FieldKind, FieldValue, InvalidField,
};
use dhow_domain::money::Currency;

/// Reads the cells of a row and collects what is wrong with them.
pub(super) struct CellReader<'a> {
    pub(super) cells: Cells<'a>,
    pub(super) row: u64,
    pub(super) issues: Vec<Issue>,
    pub(super) kept: Vec<(String, String)>,
    /// What the row says of the tax in its price.
    pub(super) tax: RowTax,
}

impl<'a> CellReader<'a> {
    pub(super) fn new(cells: Cells<'a>, row: u64) -> Self {
        Self {
            cells,
            row,
            issues: Vec::new(),
            kept: Vec::new(),
            tax: RowTax::default(),
        }
    }

    pub(super) fn name(&self, index: usize) -> &'a str {
        &self.cells.layout.names[index]
    }

    pub(super) fn report(&mut self, index: usize, code: Code, value: &str) {
        self.issues
            .push(Issue::of_cell(self.row, self.name(index), code).with("value", value));
    }

    /// A cell that its field cannot take is kept under its header.
    pub(super) fn keep(&mut self, index: usize, code: Code, value: &str) {
        self.report(index, code, value);
        self.kept
            .push((self.name(index).to_owned(), value.to_owned()));
    }

    pub(super) fn check_text(&mut self) {
        let (record, width) = (self.cells.record, self.cells.layout.names.len());
        if record
            .iter()
            .skip(width)
            .any(|cell| !cell.trim().is_empty())
        {
            let issue = Issue::of_row(self.row, Code::TooManyCells);
            self.issues
                .push(issue.with("cells", record.len()).with("columns", width));
        }
        if !record.as_slice().contains(['\0', '\u{FFFD}']) {
            return;
        }
        for (index, cell) in record.iter().take(width).enumerate() {
            if cell.contains('\0') {
                self.report(index, Code::NulCharacter, &cell.replace('\0', "␀"));
            }
            if cell.contains('\u{FFFD}') {
                self.report(index, Code::EncodingInvalid, cell);
            }
        }
    }

    /// The text of a column, with its index.
    pub(super) fn find(&self, column: &Field) -> Option<(usize, &'a str)> {
        let index = self.cells.layout.index_of(column)?;
        Some((index, self.cells.at(index)?))
    }

    /// Reads a text by the rule of its field.
    pub(super) fn parse(
        &mut self,
        index: usize,
        text: &str,
        kind: FieldKind,
        currency: Currency,
    ) -> Option<FieldValue> {
        self.parse_in(index, text, kind, (currency, false))
    }

    /// The same, of money whose currency its row or header may state.
    pub(super) fn parse_in(
        &mut self,
        index: usize,
        text: &str,
        kind: FieldKind,
        currency: (Currency, bool),
    ) -> Option<FieldValue> {
        self.try_parse(index, text, kind, currency)
            .map_err(|invalid| self.refuse(index, text, kind, currency.0, &invalid))
            .ok()
    }

    /// The same, where the caller knows what becomes of a cell that cannot be read.
    pub(super) fn try_parse(
        &self,
        index: usize,
        text: &str,
        kind: FieldKind,
        (currency, stated): (Currency, bool),
    ) -> Result<FieldValue, InvalidField> {
        let numbers = ColumnNumbers {
            style: self.cells.layout.reading(index),
            stated,
            known: &self.cells.layout.known,
            doubt: self.cells.layout.doubtful.contains(&index),
        };
        let control_characters = ControlCharacters::Keep;
        let context = FieldContext {
            currency,
            numbers: &numbers,
            control_characters,
        };
        kind.parse(text, &context)
    }

    /// Whether the cell holds what a formula says without a result, which is no text of goods.
    pub(super) fn is_error_value(&mut self, index: usize, text: &str) -> bool {
        let foreign = self.cells.layout.kind != Kind::Lossless;
        let found = foreign && text.starts_with(['#', 'E']) && mangled::is_error_value(text);
        if found {
            self.report(index, Code::FormulaError, text);
        }
        found
    }

    /// A code that a sheet may have made something else of: `1-Mar` of `3-1`, `1.00E+12` of digits.
    pub(super) fn suspect_code(&mut self, index: usize, text: &str) {
        if self.cells.layout.kind == Kind::Lossless {
            return;
        }
        if mangled::is_shortened(text) {
            self.report(index, Code::DigitsLost, text);
        } else if let Some(perhaps) = mangled::before_date(text) {
            let issue = Issue::of_cell(self.row, self.name(index), Code::LooksLikeDate);
            self.issues
                .push(issue.with("value", text).with("perhaps", perhaps));
        }
    }

    /// A cell of a column that has one rule and no currency.
    pub(super) fn cell(&mut self, column: &Field, kind: FieldKind) -> Option<FieldValue> {
        let (index, text) = self.find(column)?;
        let is_text = matches!(kind, FieldKind::Line { .. } | FieldKind::Paragraphs);
        if is_text && self.is_error_value(index, text) {
            return None;
        }
        let value = self.parse(index, text, kind, self.cells.layout.currency)?;
        if is_text && !text.is_ascii() && text.contains(turns) {
            self.report(index, Code::DirectionCharacter, &text.replace(turns, ""));
        }
        Some(value)
    }

    /// What is wrong with a cell. One that only its field cannot take is kept under its header.
    pub(super) fn refuse(
        &mut self,
        index: usize,
        text: &str,
        kind: FieldKind,
        currency: Currency,
        invalid: &InvalidField,
    ) {
        let Some(code) = code_of(invalid, kind).and_then(|code| of_text(code, kind, text)) else {
            return;
        };
        let issue = Issue::of_cell(self.row, self.name(index), code);
        let issue = match invalid {
            InvalidField::TooLong { limit } if code == Code::TextTooLong => {
                issue.with("limit", limit)
            }
            InvalidField::ControlCharacter => issue.with("value", visible(text)),
            InvalidField::Ambiguous { point, comma } => issue
                .with("value", text)
                .with("point", point)
                .with("comma", comma),
            InvalidField::CheckDigit { expected } => {
                issue.with("value", text).with("expected", expected)
            }
            InvalidField::OtherCurrency => {
                let money = kind == FieldKind::Money;
                issue
                    .with("value", text)
                    .with("currency", if money { currency.code() } else { "" })
            }
            _ => issue.with("value", text),
        };
        self.issues.push(issue);
        let rule_of_field = matches!(
            code,
            Code::GtinNotDigits
                | Code::GtinLength
                | Code::GtinCheckDigit
                | Code::HsCodeInvalid
                | Code::CountryUnknown
                | Code::UnitUnknown
        );
        if rule_of_field {
            self.kept
                .push((self.name(index).to_owned(), text.to_owned()));
        }
    }

    pub(super) fn yes(&self, field: P) -> Option<bool> {
        yes_no(self.cells.plain(field)?)
    }

    /// By its code, or by its name in one of the languages that files come in.
    pub(super) fn country(&mut self, column: P) -> Option<FieldValue> {
        let (index, text) = self.find(&Field::Plain(column))?;
        let country = Country::parse(text)
            .ok()
            .or_else(|| super::countries::named(text));
        if country.is_none() {
            self.refuse(
                index,
                text,
                FieldKind::Country,
                self.cells.layout.currency,
                &InvalidField::Country,
            );
        }
        country.map(Into::into)
    }
}

/// What a cell that is no number is besides. A placeholder is empty, and its column has told so.
fn of_text(code: Code, kind: FieldKind, text: &str) -> Option<Code> {
    match code {
        Code::NotANumber if mangled::is_error_value(text) => Some(Code::FormulaError),
        Code::NotANumber if kind.is_number() && is_placeholder(text) => None,
        Code::NotANumber if is_range(text) => Some(Code::NumberRange),
        code => Some(code),
    }
}

/// The issue that a broken rule of a field is; no cell of a file makes the last ones.
fn code_of(invalid: &InvalidField, kind: FieldKind) -> Option<Code> {
    use InvalidField as I;
    Some(match invalid {
        I::NotOneOf if kind == FieldKind::PriceQuantity => Code::PriceQuantityUnknown,
        I::NotOneOf if kind == FieldKind::DescriptionFormat => Code::DescriptionFormatUnknown,
        I::NotOneOf => Code::StatusUnknown,
        I::NotANumber => Code::NotANumber,
        I::DigitsLost => Code::DigitsLost,
        I::OtherSeparator => Code::OtherSeparator,
        I::Ambiguous { .. } => Code::AmbiguousNumber,
        I::OtherCurrency => Code::OtherCurrency,
        I::Negative => Code::NegativeNumber,
        I::TooPrecise => Code::TooManyDecimals,
        I::TooLarge => Code::NumberTooLarge,
        I::TooLong { .. } if kind == FieldKind::Sku => Code::SkuTooLong,
        I::TooLong { .. } if kind == FieldKind::Slug => Code::SlugUnsafe,
        I::TooLong { .. } => Code::TextTooLong,
        I::ControlCharacter => Code::SkuControlCharacter,
        I::Slug => Code::SlugUnsafe,
        I::HsCode => Code::HsCodeInvalid,
        I::Unit => Code::UnitUnknown,
        I::Country => Code::CountryUnknown,
        I::BasePriceTax => Code::BasePriceTaxUnknown,
        I::NotDigits => Code::GtinNotDigits,
        I::Length => Code::GtinLength,
        I::CheckDigit { .. } => Code::GtinCheckDigit,
        I::Empty | I::SeveralLocations | I::WrongKind => return None,
    })
}
