//! One row as typed values. A cell that cannot be read is a problem of its row, not of the file.

use super::draft::{ImageDraft, ProductDraft, TextDraft};
use super::layout::{Cells, Kind};
use crate::columns::{Field, MOST_OPTIONS, PictureColumn, PlainField as P, TextColumn, TextDetail};
use crate::number_formats::ColumnNumbers;
use crate::{Issue, IssueCode as Code, Severity, numbers, units};
use dhow_domain::catalogue::field::{
    ControlCharacters, FieldContext, FieldKind, FieldValue, InvalidField, LONGEST_WORD,
    ProductField, VariantField,
};
use dhow_domain::catalogue::{Patch, Patches, ProductStatus, sales_unit};
use dhow_domain::money::Currency;
use dhow_domain::translation::{SourceHash, TranslationState};
use dhow_domain::{Country, Locale, Sku};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

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
    pub(crate) has_parent: bool,
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

/// Reads the cells of a row and collects what is wrong with them.
pub(crate) struct RowReader<'a> {
    cells: Cells<'a>,
    row: u64,
    issues: Vec<Issue>,
    kept: Vec<(String, String)>,
}

impl<'a> RowReader<'a> {
    pub(crate) fn read(cells: Cells<'a>, row: u64) -> (RowDraft, Vec<Issue>) {
        let mut reader = Self {
            cells,
            row,
            issues: Vec::new(),
            kept: Vec::new(),
        };
        reader.check_text();
        let sku = reader.sku();
        let mut draft = RowDraft {
            row,
            sku,
            locale: reader.locale(),
            generated_sku: reader.yes(P::GeneratedSku).unwrap_or(false),
            has_parent: cells.plain(P::Parent).is_some(),
            option_names: reader.options(P::OptionNames, Field::OptionName),
            option_values: reader.options(P::OptionValues, Field::OptionValue),
            texts: reader.texts(),
            fields: reader.fields(),
            product: reader.product(),
            ..RowDraft::default()
        };
        reader.clear_empty_cells(&mut draft);
        for (place, name) in &cells.layout.kept {
            if let Some(text) = cells.at(*place) {
                reader.kept.push((name.clone(), text.to_owned()));
            }
        }
        draft.bad = reader
            .issues
            .iter()
            .any(|issue| issue.severity() == Severity::Error);
        draft.kept = reader.kept;
        (draft, reader.issues)
    }

    /// Only our own format holds every field there is, so that an empty cell in it means that the
    /// field is empty. In anybody else's table it means that the table does not know.
    fn clear_empty_cells(&self, draft: &mut RowDraft) {
        if self.cells.layout.kind != Kind::Lossless {
            return;
        }
        let empty =
            |place: usize| self.cells.record.get(place).is_some() && self.cells.at(place).is_none();
        let columns = self
            .cells
            .layout
            .read_as
            .iter()
            .enumerate()
            .filter(|(place, _)| empty(*place));
        for column in columns.filter_map(|(_, column)| column.field.as_ref()) {
            match column.variant_field() {
                Some(VariantField::Sku) => {}
                Some(field) => draft.fields.insert(field, Patch::Clear),
                None => draft.cleared.push(column.clone()),
            }
        }
    }

    fn name(&self, place: usize) -> &'a str {
        &self.cells.layout.names[place]
    }

    fn report(&mut self, place: usize, code: Code, value: &str) {
        self.issues
            .push(Issue::of_cell(self.row, self.name(place), code).with("value", value));
    }

    /// A cell that its field cannot take is kept under its header.
    fn keep(&mut self, place: usize, code: Code, value: &str) {
        self.report(place, code, value);
        self.kept
            .push((self.name(place).to_owned(), value.to_owned()));
    }

    fn check_text(&mut self) {
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
        for (place, cell) in record.iter().take(width).enumerate() {
            if cell.contains('\0') {
                self.report(place, Code::NulCharacter, &cell.replace('\0', "␀"));
            }
            if cell.contains('\u{FFFD}') {
                self.report(place, Code::EncodingInvalid, cell);
            }
        }
    }

    /// The text of a column, with its place.
    fn find(&self, column: &Field) -> Option<(usize, &'a str)> {
        let place = self.cells.layout.place(column)?;
        Some((place, self.cells.at(place)?))
    }

    /// Reads a text by the rule of its field.
    fn parse(
        &mut self,
        place: usize,
        text: &str,
        kind: FieldKind,
        currency: Currency,
    ) -> Option<FieldValue> {
        let numbers = ColumnNumbers(self.cells.layout.reading(place));
        let control_characters = ControlCharacters::Keep;
        let context = FieldContext {
            currency,
            numbers: &numbers,
            control_characters,
        };
        kind.parse(text, &context)
            .map_err(|invalid| self.refuse(place, text, kind, currency, &invalid))
            .ok()
    }

    /// A cell of a column that has one rule and no currency.
    fn cell(&mut self, column: &Field, kind: FieldKind) -> Option<FieldValue> {
        let (place, text) = self.find(column)?;
        let value = self.parse(place, text, kind, self.cells.layout.currency)?;
        let words = matches!(kind, FieldKind::Line { .. } | FieldKind::Paragraphs);
        if words && !text.is_ascii() && text.contains(turns) {
            self.report(place, Code::DirectionCharacter, &text.replace(turns, ""));
        }
        Some(value)
    }

    /// What is wrong with a cell. One that only its field cannot take is kept under its header.
    fn refuse(
        &mut self,
        place: usize,
        text: &str,
        kind: FieldKind,
        currency: Currency,
        invalid: &InvalidField,
    ) {
        let Some(code) = code_of(invalid, kind) else {
            return;
        };
        let issue = Issue::of_cell(self.row, self.name(place), code);
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
                let money = matches!(kind, FieldKind::Money | FieldKind::Amount);
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
                .push((self.name(place).to_owned(), text.to_owned()));
        }
    }

    fn sku(&mut self) -> Option<Sku> {
        let (place, text) = self.find(&Field::Plain(P::Sku))?;
        let sku = self.parse(place, text, FieldKind::Sku, self.cells.layout.currency)?;
        if numbers::is_scientific(text) {
            self.report(place, Code::DigitsLost, text);
        }
        if mixes_scripts(text) {
            self.report(place, Code::SkuConfusable, text);
        }
        sku.try_into().ok()
    }

    fn locale(&mut self) -> Option<Locale> {
        match self.cells.locale()? {
            Ok(locale) => Some(locale),
            Err(text) => {
                let place = self.cells.layout.place(&Field::Plain(P::Locale))?;
                self.report(place, Code::LocaleUnknown, text);
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
        let mut listed = joined
            .split('|')
            .map(|part| part.trim().to_owned())
            .filter(|part| !part.is_empty());
        std::array::from_fn(|place| {
            let place = u8::try_from(place + 1).unwrap_or(u8::MAX);
            let cell = self.cell(
                &field(place),
                FieldKind::Line {
                    limit: LONGEST_WORD,
                },
            );
            let text = cell
                .and_then(|value| value.try_into().ok())
                .or_else(|| listed.next());
            self.suspect_date(&field(place), text.as_deref());
            text
        })
    }

    /// `3-5` years becomes `03.May` when a sheet takes it for a date.
    fn suspect_date(&mut self, field: &Field, text: Option<&str>) {
        let place = self.cells.layout.place(field);
        if let Some((place, text)) = place.zip(text.filter(|text| looks_like_date(text))) {
            self.report(place, Code::LooksLikeDate, text);
        }
    }

    fn texts(&mut self) -> Vec<(TextColumn, Locale, TextDraft)> {
        let cells = self.cells;
        let mut texts = Vec::new();
        for (column, locale, place) in &cells.layout.positions.texts {
            let Some(text) = cells.at(*place) else {
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

    fn product(&mut self) -> ProductDraft {
        let mut fields = Patches::default();
        for column in PRODUCT_COLUMNS {
            let Some(field) = column.product_field() else {
                continue;
            };
            let value = match field {
                ProductField::Status => self.status().map(Into::into),
                ProductField::Origin => self.country(column),
                ProductField::Tags => self.tags().map(Into::into),
                _ => self.cell(&Field::Plain(column), field.kind()),
            };
            fields.insert(field, value.map_or(Patch::Keep, Patch::Set));
        }
        ProductDraft {
            row: self.row,
            fields,
            images: self.images(),
            ..ProductDraft::default()
        }
    }

    fn status(&mut self) -> Option<ProductStatus> {
        if let Some((place, text)) = self.find(&Field::Plain(P::Status)) {
            let status = status_of(text);
            if status.is_none() {
                self.report(place, Code::StatusUnknown, text);
            }
            return status;
        }
        let published = self.yes(P::Published)?;
        Some(if published {
            ProductStatus::Active
        } else {
            ProductStatus::Draft
        })
    }

    fn yes(&self, field: P) -> Option<bool> {
        match self.cells.plain(field)?.to_lowercase().as_str() {
            "true" | "1" | "yes" | "y" | "ja" | "oui" | "sí" | "si" | "evet" | "wahr" | "vrai"
            | "verdadero" | "是" | "はい" => Some(true),
            "false" | "0" | "-1" | "no" | "n" | "nein" | "non" | "hayır" | "falsch" | "faux"
            | "falso" | "否" | "いいえ" => Some(false),
            _ => None,
        }
    }

    fn tags(&self) -> Option<BTreeSet<String>> {
        let text = self.cells.plain(P::Tags)?;
        // Our own format quotes a tag that holds a separator; elsewhere all of them separate.
        let lossless = self.cells.layout.kind == Kind::Lossless;
        let separators: &[char] = if lossless {
            &[',']
        } else {
            &[',', ';', '，', '、', '\n']
        };
        if !text.contains('"') {
            let tags = text
                .split(separators)
                .map(|tag| if lossless { tag } else { tag.trim() });
            return Some(
                tags.filter(|tag| !tag.is_empty())
                    .map(str::to_owned)
                    .collect(),
            );
        }
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let records: Vec<csv::StringRecord> = reader.records().map_while(Result::ok).collect();
        let tags = records.iter().flat_map(csv::StringRecord::iter);
        let plain = |tag: &str| {
            if lossless {
                tag.to_owned()
            } else {
                tag.trim().to_owned()
            }
        };
        Some(tags.map(plain).filter(|tag| !tag.is_empty()).collect())
    }

    fn images(&self) -> Vec<ImageDraft> {
        let cells = self.cells;
        let source_locale = &cells.layout.source_locale;
        let alt = |text: Option<&str>| {
            text.map(|text| (source_locale.clone(), text.to_owned()))
                .into_iter()
                .collect()
        };
        let mut images = Vec::new();
        if let Some(source) = cells.plain(P::Image) {
            images.push(ImageDraft {
                source: Some(source.to_owned()),
                alt: alt(cells.plain(P::ImageAlt)),
                position: cells
                    .plain(P::ImagePosition)
                    .and_then(|text| text.parse().ok()),
                ..ImageDraft::default()
            });
        }
        let listed = cells.plain(P::Images).unwrap_or_default();
        images.extend(
            listed
                .split([',', '|', '\n', ';'])
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .map(|source| ImageDraft {
                    source: Some(source.to_owned()),
                    ..ImageDraft::default()
                }),
        );
        images.extend(self.numbered_images());
        images
    }

    fn numbered_images(&self) -> Vec<ImageDraft> {
        let cells = self.cells;
        let mut numbered: BTreeMap<u16, ImageDraft> = BTreeMap::new();
        for (number, part, place) in &cells.layout.positions.pictures {
            let Some(text) = cells.at(*place) else {
                continue;
            };
            let image = numbered.entry(*number).or_default();
            match part {
                PictureColumn::Source => image.source = Some(text.to_owned()),
                PictureColumn::Blob => image.blob = Some(text.to_owned()),
                PictureColumn::Alt(locale) => {
                    let locale = locale.as_ref().unwrap_or(&cells.layout.source_locale);
                    image.alt.insert(locale.clone(), text.to_owned());
                }
            }
        }
        numbered
            .into_values()
            .filter(|image| image.source.is_some() || image.blob.is_some())
            .collect()
    }

    fn fields(&mut self) -> Patches<VariantField> {
        let price_currency = self.currency(P::Currency);
        let cost_currency = self.currency(P::CostCurrency).or(price_currency);
        let mut fields = Patches::default();
        for column in VARIANT_COLUMNS {
            let Some(field) = column.variant_field() else {
                continue;
            };
            let value = match column {
                P::BasePrice | P::CompareAtPrice => self.money(column, &field, price_currency),
                P::Cost => self.money(column, &field, cost_currency),
                P::WeightGrams => self.weight().map(Into::into),
                P::Length | P::Width | P::Height => self.measure(column).map(Into::into),
                P::Origin => self.country(column),
                P::Unit => self.sales_unit(),
                _ => self.cell(&Field::Plain(column), field.kind()),
            };
            fields.insert(field, value.map_or(Patch::Keep, Patch::Set));
        }
        self.stock(&mut fields);
        fields
    }

    fn currency(&mut self, field: P) -> Option<Currency> {
        let (place, text) = self.find(&Field::Plain(field))?;
        let currency = Currency::parse(text).ok();
        if currency.is_none() {
            self.report(place, Code::CurrencyUnknown, text);
        }
        currency
    }

    fn money(
        &mut self,
        column: P,
        field: &VariantField,
        stated: Option<Currency>,
    ) -> Option<FieldValue> {
        let (place, text) = self.find(&Field::Plain(column))?;
        let header = self.cells.layout.read_as[place].currency;
        let currency = stated.or(header).unwrap_or(self.cells.layout.currency);
        self.parse(place, text, field.kind(), currency)
    }

    fn not_negative(&mut self, place: usize, text: &str) -> Option<Decimal> {
        let value = self.parse(place, text, FieldKind::Measure, self.cells.layout.currency)?;
        value.try_into().ok()
    }

    fn weight(&mut self) -> Option<Decimal> {
        if let Some(place) = self.cells.layout.place(&Field::Plain(P::WeightGrams)) {
            let value = self
                .cells
                .at(place)
                .and_then(|text| self.not_negative(place, text));
            // Shopify writes 0 where nobody entered a weight.
            let unset = self.cells.layout.kind == Kind::Shopify
                && value.is_some_and(|grams| grams.is_zero());
            return value.filter(|_| !unset);
        }
        self.quantity(P::Weight, P::WeightUnit, None, units::grams)
    }

    fn measure(&mut self, field: P) -> Option<Decimal> {
        let own = (self.cells.layout.kind == Kind::Lossless).then_some("mm");
        self.quantity(field, P::DimensionsUnit, own, units::millimetres)
    }

    /// A number in a unit: that of the cell, else of the unit column, else of the header.
    fn quantity(
        &mut self,
        field: P,
        unit_field: P,
        own: Option<&str>,
        factor: fn(&str) -> Option<Decimal>,
    ) -> Option<Decimal> {
        let place = self.cells.layout.place(&Field::Plain(field))?;
        let text = self.cells.at(place)?;
        let (number, in_cell) = units::split(text);
        let header = self.cells.layout.read_as[place].unit.as_deref();
        let unit = in_cell
            .or_else(|| self.cells.plain(unit_field))
            .or(header)
            .or(own);
        let Some(unit) = unit else {
            self.keep(place, Code::UnitMissing, text);
            return None;
        };
        let Some(factor) = factor(unit) else {
            self.keep(
                place,
                Code::UnitUnknown,
                &if in_cell.is_some() {
                    text.to_owned()
                } else {
                    format!("{text} {unit}")
                },
            );
            return None;
        };
        let value = self.not_negative(place, number)?;
        let product = if factor == Decimal::ONE {
            Some(value)
        } else {
            value.checked_mul(factor).map(|value| value.normalize())
        };
        if product.is_none() {
            self.report(place, Code::NumberTooLarge, text);
        }
        product
    }

    /// By its code, or by its name in one of the languages that files come in.
    fn country(&mut self, column: P) -> Option<FieldValue> {
        let (place, text) = self.find(&Field::Plain(column))?;
        let country = Country::parse(text)
            .ok()
            .or_else(|| super::countries::named(text));
        if country.is_none() {
            self.refuse(
                place,
                text,
                FieldKind::Country,
                self.cells.layout.currency,
                &InvalidField::Country,
            );
        }
        country.map(Into::into)
    }

    /// Our own format gives back what a workspace has, a code of older days too.
    fn sales_unit(&mut self) -> Option<FieldValue> {
        let column = Field::Plain(P::Unit);
        let (_, text) = self.find(&column)?;
        let older = self.cells.layout.kind == Kind::Lossless && sales_unit(text).is_none();
        if older {
            Some(text.to_owned().into())
        } else {
            self.cell(&column, FieldKind::Unit)
        }
    }

    fn stock(&mut self, fields: &mut Patches<VariantField>) {
        let cells = self.cells;
        for (location, place) in &cells.layout.positions.stock {
            let Some(text) = cells.at(*place) else {
                continue;
            };
            let value = self.parse(*place, text, FieldKind::Count, cells.layout.currency);
            let Some(FieldValue::Number(count)) = value else {
                continue;
            };
            if count.is_sign_negative() && !count.is_zero() {
                self.report(*place, Code::NegativeStock, text);
            }
            fields.insert(
                VariantField::StockAt(location.clone()),
                Patch::Set(count.into()),
            );
        }
    }
}

/// The columns of a product's fields, in the order their problems are told.
const PRODUCT_COLUMNS: [P; 9] = [
    P::Handle,
    P::Status,
    P::Title,
    P::Description,
    P::Slug,
    P::Vendor,
    P::Type,
    P::ProductOrigin,
    P::Tags,
];

/// The columns of a variant's fields but SKU and stock, in the order their problems are told.
const VARIANT_COLUMNS: [P; 12] = [
    P::Gtin,
    P::BasePrice,
    P::CompareAtPrice,
    P::Cost,
    P::WeightGrams,
    P::Length,
    P::Width,
    P::Height,
    P::HsCode,
    P::Origin,
    P::MinimumQuantity,
    P::Unit,
];

/// The issue that a broken rule of a field is; no cell of a file makes the last ones.
fn code_of(invalid: &InvalidField, kind: FieldKind) -> Option<Code> {
    use InvalidField as I;
    Some(match invalid {
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
        I::NotDigits => Code::GtinNotDigits,
        I::Length => Code::GtinLength,
        I::CheckDigit { .. } => Code::GtinCheckDigit,
        I::Empty | I::SeveralLocations | I::WrongKind => return None,
    })
}

fn turns(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn visible(text: &str) -> String {
    text.chars()
        .map(|letter| if is_shown(letter) { letter } else { '␣' })
        .collect()
}

fn status_of(text: &str) -> Option<ProductStatus> {
    ProductStatus::parse(text).or_else(|| match text.to_lowercase().as_str() {
        "published" | "live" | "enabled" | "available" | "aktiv" | "actif" | "active(e)"
        | "activo" | "aktif" | "etkin" | "yayında" | "上架" | "在售" | "有效" | "已上架"
        | "公開" | "公開中" | "有効" | "販売中" => Some(ProductStatus::Active),
        "unpublished" | "hidden" | "pending" | "unlisted" | "entwurf" | "brouillon"
        | "borrador" | "taslak" | "草稿" | "下書き" | "非公開" => {
            Some(ProductStatus::Draft)
        }
        "discontinued" | "disabled" | "inactive" | "archiviert" | "inaktiv" | "archivé"
        | "inactif" | "archivado" | "inactivo" | "arşiv" | "pasif" | "下架" | "停售" | "已下架"
        | "已归档" | "アーカイブ" | "販売終了" => Some(ProductStatus::Archived),
        _ => None,
    })
}

/// `03.May`, `5-Mar`, `Mär 05`: a day and a month's short name.
fn looks_like_date(text: &str) -> bool {
    const MONTHS: [&str; 24] = [
        "jan", "feb", "mar", "mär", "mrz", "apr", "may", "mai", "jun", "jul", "aug", "sep", "oct",
        "okt", "nov", "dec", "dez", "ene", "abr", "ago", "dic", "oca", "haz", "ara",
    ];
    let lower = text.to_lowercase();
    let mut parts = lower
        .split(['.', '-', ' ', '/'])
        .filter(|part| !part.is_empty());
    let (Some(one), Some(other), None) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let day =
        |part: &str| part.len() <= 2 && part.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    (day(one) && MONTHS.contains(&other)) || (MONTHS.contains(&one) && day(other))
}

fn is_shown(letter: char) -> bool {
    !letter.is_control()
        && !matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Latin beside Greek or Cyrillic letters, many of which look alike.
fn mixes_scripts(text: &str) -> bool {
    let latin = text.chars().any(|letter| letter.is_ascii_alphabetic());
    latin
        && text
            .chars()
            .any(|letter| ('\u{370}'..'\u{530}').contains(&letter))
}
