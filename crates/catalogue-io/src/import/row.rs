//! One row as typed values. A cell that cannot be read is a problem of its row, not of the file.

use super::cell_reader::CellReader;
use super::characters::mixes_scripts;
use super::draft::{ProductDraft, TextDraft};
use super::layout::{Cells, Kind};
use super::option_text::children;
use super::row_tax::RowTax;
use super::special::RowKind;
use crate::columns::{Field, MOST_OPTIONS, PlainField as P, TextColumn, TextDetail};
use crate::{Issue, IssueCode as Code, Severity};
use dhow_domain::catalogue::field::{FieldKind, LONGEST_WORD, ProductField, VariantField};
use dhow_domain::catalogue::{Patch, Patches};
use dhow_domain::translation::{SourceHash, TranslationState};
use dhow_domain::{Locale, Sku};
use rust_decimal::Decimal;

/// What one row says.
#[derive(Debug, Clone, Default)]
pub(crate) struct RowDraft {
    pub(crate) row: u64,
    /// It has an error: its variant is left out.
    pub(crate) bad: bool,
    /// Language of its texts, when that is not the source locale.
    pub(crate) locale: Option<Locale>,
    pub(crate) sku: Option<Sku>,
    pub(crate) generated_sku: bool,
    /// Its SKU stands in an earlier row too, so that it was given a number.
    pub(crate) numbered: bool,
    pub(crate) has_parent: bool,
    /// What it says it is.
    pub(crate) kind: RowKind,
    /// Its variant is left out by order of the file.
    pub(crate) ignored: bool,
    /// Its product is to be taken out of sale.
    pub(crate) withdrawn: bool,
    /// Its one option has no name but that of its column.
    pub(crate) loose_option: bool,
    /// It is shown within a product alone.
    pub(crate) only_within: bool,
    /// Why its goods are not put on sale.
    pub(crate) withheld: RowWithheld,
    /// The variants it lists, with their options.
    pub(crate) children: Vec<(String, Vec<(String, String)>)>,
    /// What its variant costs more than the product.
    pub(crate) surcharge: Option<Decimal>,
    /// What it says of the tax in its price.
    pub(crate) tax: RowTax,
    pub(crate) option_names: [Option<String>; MOST_OPTIONS as usize],
    pub(crate) option_values: [Option<String>; MOST_OPTIONS as usize],
    pub(crate) texts: Vec<(TextColumn, Locale, TextDraft)>,
    pub(crate) fields: Patches<VariantField>,
    pub(crate) kept: Vec<(String, String)>,
    /// In the lossless format: columns whose cell is empty here and that are none of the variant's.
    pub(crate) cleared: Vec<Field>,
    /// What it says of its product; without variants, options and attributes.
    pub(crate) product: ProductDraft,
}

/// What a row says of whether it may be sold.
#[derive(Debug, Clone, Default)]
pub(crate) struct RowWithheld {
    /// Why its goods are held back.
    pub(crate) reasons: Vec<Issue>,
    /// Whether it speaks for itself; another goes by the row above.
    pub(crate) own: bool,
}

impl RowDraft {
    /// Reads a row, and tells what is wrong with it.
    pub(crate) fn read(cells: Cells<'_>, row: u64) -> (Self, Vec<Issue>) {
        let mut reader = CellReader::new(cells, row);
        reader.check_text();
        let sku = reader.sku();
        let mut draft = Self {
            row,
            sku,
            locale: reader.locale(),
            generated_sku: reader.yes(P::GeneratedSku).unwrap_or(false),
            has_parent: cells.plain(P::Parent).is_some(),
            kind: cells.row_kind(),
            surcharge: reader.surcharge(),
            option_names: reader.options(P::OptionNames, Field::OptionName),
            option_values: reader.options(P::OptionValues, Field::OptionValue),
            texts: reader.texts(),
            fields: reader.fields(),
            product: reader.product(),
            withheld: reader.withheld(),
            ..Self::default()
        };
        draft.clear_empty_cells(cells);
        draft.list_children(cells);
        draft.only_within = cells
            .filled()
            .any(|(_, cell)| cell.eq_ignore_ascii_case("Not Visible Individually"));
        let said = cells
            .layout
            .special
            .kind
            .filter(|_| draft.kind != RowKind::Plain);
        let kept = cells.layout.kept.iter();
        for (index, name) in kept.filter(|(index, _)| Some(*index) != said) {
            if let Some(text) = cells.at(*index) {
                reader.kept.push((name.clone(), text.to_owned()));
            }
        }
        draft.bad = reader
            .issues
            .iter()
            .any(|issue| issue.severity() == Severity::Error);
        draft.tax = reader.tax;
        draft.kept = reader.kept;
        (draft, reader.issues)
    }

    /// Reads no more of a row than the names of its product.
    pub(crate) fn withdrawn(cells: Cells<'_>, row: u64) -> (Self, Vec<Issue>) {
        let mut reader = CellReader::new(cells, row);
        let mut draft = Self {
            row,
            withdrawn: true,
            sku: reader.sku(),
            kind: cells.row_kind(),
            ..Self::default()
        };
        let handle = cells.plain(P::Handle).map(str::to_owned);
        let handle = handle.map_or(Patch::Keep, |handle| Patch::Set(handle.into()));
        draft.product.fields.insert(ProductField::Handle, handle);
        (draft, reader.issues)
    }

    /// Gives it these options, as many as a product can have.
    pub(crate) fn set_options(&mut self, options: Vec<(String, String)>) {
        let places = self.option_names.iter_mut().zip(&mut self.option_values);
        for ((name, value), option) in places.zip(options) {
            (*name, *value) = (Some(option.0), Some(option.1));
        }
    }

    fn list_children(&mut self, cells: Cells<'_>) {
        let special = &cells.layout.special;
        let list = special.children.and_then(|index| cells.at(index));
        let labels = special.labels.and_then(|index| cells.at(index));
        if let Some(list) = list {
            self.children = children(list, labels.unwrap_or_default());
        }
    }

    /// Only our own format holds every field there is, so that an empty cell in it means that the
    /// field is empty. In anybody else's table it means that the table does not know.
    fn clear_empty_cells(&mut self, cells: Cells<'_>) {
        if cells.layout.kind != Kind::Lossless {
            return;
        }
        let empty = |index: usize| cells.record.get(index).is_some() && cells.at(index).is_none();
        let columns = cells
            .layout
            .read_as
            .iter()
            .enumerate()
            .filter(|(index, _)| empty(*index));
        for column in columns.filter_map(|(_, column)| column.field.as_ref()) {
            match column.variant_field() {
                Some(VariantField::Sku) => {}
                Some(field) => self.fields.insert(field, Patch::Clear),
                None => self.cleared.push(column.clone()),
            }
        }
    }
}

impl CellReader<'_> {
    fn surcharge(&mut self) -> Option<Decimal> {
        let index = self.cells.layout.special.surcharge?;
        let text = self.cells.at(index)?;
        let surcharge = Decimal::from_str_exact(text).ok();
        if surcharge.is_none() {
            self.report(index, Code::NotANumber, text);
        }
        surcharge
    }

    fn sku(&mut self) -> Option<Sku> {
        let (index, text) = self.find(&Field::Plain(P::Sku))?;
        if self.is_error_value(index, text) {
            return None;
        }
        let sku = self.parse(index, text, FieldKind::Sku, self.cells.layout.currency)?;
        self.suspect_code(index, text);
        if mixes_scripts(text) {
            self.report(index, Code::SkuConfusable, text);
        }
        sku.try_into().ok()
    }

    fn locale(&mut self) -> Option<Locale> {
        match self.cells.locale()? {
            Ok(locale) => Some(locale),
            Err(text) => {
                let index = self.cells.layout.index_of(&Field::Plain(P::Locale))?;
                self.report(index, Code::LocaleUnknown, text);
                None
            }
        }
    }

    fn options<const COUNT: usize>(
        &mut self,
        list: P,
        field: fn(u8) -> Field,
    ) -> [Option<String>; COUNT] {
        let joined = self.cells.plain(list).unwrap_or_default();
        let list_index = self.cells.layout.index_of(&Field::Plain(list));
        let mut listed = joined
            .split('|')
            .map(|part| part.trim().to_owned())
            .filter(|part| !part.is_empty());
        std::array::from_fn(|index| {
            let number = u8::try_from(index + 1).unwrap_or(u8::MAX);
            let cell = self.cell(
                &field(number),
                FieldKind::Line {
                    limit: LONGEST_WORD,
                },
            );
            let text = cell
                .and_then(|value| value.try_into().ok())
                .or_else(|| listed.next());
            let column = self.cells.layout.index_of(&field(number)).or(list_index);
            self.option(column, text)
        })
    }

    fn option(&mut self, column: Option<usize>, text: Option<String>) -> Option<String> {
        let text = text?;
        if let Some(index) = column {
            if self.is_error_value(index, &text) {
                return None;
            }
            self.suspect_code(index, &text);
        }
        Some(without_swatch(text))
    }

    fn texts(&mut self) -> Vec<(TextColumn, Locale, TextDraft)> {
        let cells = self.cells;
        let mut texts = Vec::new();
        for (column, locale, index) in &cells.layout.positions.texts {
            let Some(text) = cells.at(*index) else {
                continue;
            };
            let detail = |detail| cells.of(&Field::TextDetail(*column, locale.clone(), detail));
            let draft = TextDraft {
                text: text.to_owned(),
                state: detail(TextDetail::State).and_then(TranslationState::parse),
                origin: detail(TextDetail::Origin).map(str::to_owned),
                source_hash: detail(TextDetail::Source).map(SourceHash::from_text),
            };
            texts.push((*column, locale.clone(), draft));
        }
        texts
    }
}

/// `#ff0000:Red`: a swatch has its colour before the name.
fn without_swatch(text: String) -> String {
    let swatch = text.strip_prefix('#').and_then(|it| it.split_once(':'));
    let named = swatch.filter(|(colour, name)| {
        let digits = colour.chars().all(|letter| letter.is_ascii_hexdigit());
        digits && (3..=8).contains(&colour.len()) && !name.trim().is_empty()
    });
    match named {
        Some((_, name)) => name.trim().to_owned(),
        None => text,
    }
}
