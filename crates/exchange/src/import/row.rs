//! One row as typed values. A cell that cannot be read is a problem of its row, not of the file.

use super::draft::{ImageDraft, ProductDraft, TextDraft, VariantValues};
use super::layout::{Cells, Kind};
use crate::columns::{Field, MOST_OPTIONS, PictureColumn, PlainField as P, TextColumn, TextDetail};
use crate::numbers::{self, NumberProblem};
use crate::{Issue, IssueCode as Code, Severity, units};
use dhow_domain::catalogue::{ProductStatus, check_slug};
use dhow_domain::gtin::InvalidGtin;
use dhow_domain::money::{Amount, Currency, InvalidAmount, Money};
use dhow_domain::sku::InvalidSku;
use dhow_domain::translation::{SourceHash, TranslationState};
use dhow_domain::{Country, Gtin, Locale, Sku};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

const LONGEST_TITLE: usize = 2000;
const LONGEST_WORD: usize = 255;

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
    pub(crate) values: VariantValues,
    pub(crate) kept: Vec<(String, String)>,
    /// In the lossless format: columns whose cell is empty here.
    pub(crate) emptied: Vec<Field>,
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
        let mut reader = Self { cells, row, issues: Vec::new(), kept: Vec::new() };
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
            values: reader.values(),
            product: reader.product(),
            emptied: reader.emptied(),
            ..RowDraft::default()
        };
        for (place, name) in &cells.layout.kept {
            if let Some(text) = cells.at(*place) {
                reader.kept.push((name.clone(), text.to_owned()));
            }
        }
        draft.bad = reader.issues.iter().any(|issue| issue.severity() == Severity::Error);
        draft.kept = reader.kept;
        (draft, reader.issues)
    }

    /// Only our own format holds every field there is, so that an empty cell in it means that the
    /// field is empty. In anybody else's table it means that the table does not know.
    fn emptied(&self) -> Vec<Field> {
        if self.cells.layout.kind != Kind::Lossless {
            return Vec::new();
        }
        let empty = |place: usize| self.cells.record.get(place).is_some() && self.cells.at(place).is_none();
        let columns = self.cells.layout.read_as.iter().enumerate();
        columns.filter(|(place, _)| empty(*place)).filter_map(|(_, column)| column.field.clone()).collect()
    }

    fn name(&self, place: usize) -> &'a str {
        &self.cells.layout.names[place]
    }

    fn report(&mut self, place: usize, code: Code, value: &str) {
        self.issues.push(Issue::of_cell(self.row, self.name(place), code).with("value", value));
    }

    /// A cell that its field cannot take is kept under its header.
    fn keep(&mut self, place: usize, code: Code, value: &str) {
        self.report(place, code, value);
        self.kept.push((self.name(place).to_owned(), value.to_owned()));
    }

    fn check_text(&mut self) {
        let (record, width) = (self.cells.record, self.cells.layout.names.len());
        if record.iter().skip(width).any(|cell| !cell.trim().is_empty()) {
            let issue = Issue::of_row(self.row, Code::TooManyCells);
            self.issues.push(issue.with("cells", record.len()).with("columns", width));
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

    fn text(&mut self, field: &Field, limit: usize) -> Option<String> {
        let place = self.cells.layout.place(field)?;
        let text = self.cells.at(place)?;
        if text.len() > limit && text.chars().count() > limit {
            let issue = Issue::of_cell(self.row, self.name(place), Code::TextTooLong);
            self.issues.push(issue.with("limit", limit));
            return None;
        }
        let turns = |letter| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        if !text.is_ascii() && text.contains(turns) {
            self.report(place, Code::DirectionCharacter, &text.replace(turns, ""));
        }
        Some(text.to_owned())
    }

    fn word(&mut self, field: P) -> Option<String> {
        self.text(&Field::Plain(field), LONGEST_WORD)
    }

    fn sku(&mut self) -> Option<Sku> {
        let place = self.cells.layout.place(&Field::Plain(P::Sku))?;
        let text = self.cells.at(place)?;
        match Sku::parse(text) {
            Ok(sku) => {
                if numbers::is_scientific(text) {
                    self.report(place, Code::DigitsLost, text);
                }
                if mixes_scripts(text) {
                    self.report(place, Code::SkuConfusable, text);
                }
                Some(sku)
            }
            Err(InvalidSku::Empty) => None,
            Err(InvalidSku::TooLong) => {
                self.report(place, Code::SkuTooLong, text);
                None
            }
            Err(InvalidSku::ControlCharacter) => {
                let visible: String =
                    text.chars().map(|letter| if is_shown(letter) { letter } else { '␣' }).collect();
                self.report(place, Code::SkuControlCharacter, &visible);
                None
            }
        }
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

    fn options<const COUNT: usize>(&mut self, list: P, field: fn(u8) -> Field) -> [Option<String>; COUNT] {
        let joined = self.cells.plain(list).unwrap_or_default();
        let mut listed = joined.split('|').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty());
        std::array::from_fn(|place| {
            let place = u8::try_from(place + 1).unwrap_or(u8::MAX);
            let text = self.text(&field(place), LONGEST_WORD).or_else(|| listed.next());
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
        for (column, locale, place) in &cells.layout.places.texts {
            let Some(text) = cells.at(*place) else { continue };
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
        ProductDraft {
            row: self.row,
            handle: self.word(P::Handle),
            status: self.status(),
            title: self.text(&Field::Plain(P::Title), LONGEST_TITLE),
            description: self.text(&Field::Plain(P::Description), usize::MAX),
            slug: self.slug(),
            vendor: self.word(P::Vendor),
            kind: self.word(P::Type),
            origin: self.country(P::ProductOrigin),
            tags: self.tags(),
            images: self.images(),
            ..ProductDraft::default()
        }
    }

    fn status(&mut self) -> Option<ProductStatus> {
        let place = self.cells.layout.place(&Field::Plain(P::Status));
        if let Some((place, text)) = place.and_then(|place| Some((place, self.cells.at(place)?))) {
            let status = status_of(text);
            if status.is_none() {
                self.report(place, Code::StatusUnknown, text);
            }
            return status;
        }
        let published = self.yes(P::Published)?;
        Some(if published { ProductStatus::Active } else { ProductStatus::Draft })
    }

    fn yes(&self, field: P) -> Option<bool> {
        match self.cells.plain(field)?.to_lowercase().as_str() {
            "true" | "1" | "yes" | "y" | "ja" | "oui" | "sí" | "si" | "evet" | "wahr" | "vrai"
            | "verdadero" | "是" | "はい" => Some(true),
            "false" | "0" | "-1" | "no" | "n" | "nein" | "non" | "hayır" | "falsch" | "faux" | "falso"
            | "否" | "いいえ" => Some(false),
            _ => None,
        }
    }

    fn slug(&mut self) -> Option<String> {
        let place = self.cells.layout.place(&Field::Plain(P::Slug))?;
        let text = self.cells.at(place)?;
        if check_slug(text).is_ok() {
            return Some(text.to_owned());
        }
        self.report(place, Code::SlugUnsafe, text);
        None
    }

    fn tags(&self) -> Option<BTreeSet<String>> {
        let text = self.cells.plain(P::Tags)?;
        // Our own format quotes a tag that holds a separator; elsewhere all of them separate.
        let lossless = self.cells.layout.kind == Kind::Lossless;
        let separators: &[char] = if lossless { &[','] } else { &[',', ';', '，', '、', '\n'] };
        if !text.contains('"') {
            let tags = text.split(separators).map(|tag| if lossless { tag } else { tag.trim() });
            return Some(tags.filter(|tag| !tag.is_empty()).map(str::to_owned).collect());
        }
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let records: Vec<csv::StringRecord> = reader.records().map_while(Result::ok).collect();
        let tags = records.iter().flat_map(csv::StringRecord::iter);
        let plain = |tag: &str| if lossless { tag.to_owned() } else { tag.trim().to_owned() };
        Some(tags.map(plain).filter(|tag| !tag.is_empty()).collect())
    }

    fn images(&self) -> Vec<ImageDraft> {
        let cells = self.cells;
        let source_locale = &cells.layout.source_locale;
        let alt = |text: Option<&str>| {
            text.map(|text| (source_locale.clone(), text.to_owned())).into_iter().collect()
        };
        let mut images = Vec::new();
        if let Some(source) = cells.plain(P::Image) {
            images.push(ImageDraft {
                source: Some(source.to_owned()),
                alt: alt(cells.plain(P::ImageAlt)),
                position: cells.plain(P::ImagePosition).and_then(|text| text.parse().ok()),
                ..ImageDraft::default()
            });
        }
        let listed = cells.plain(P::Images).unwrap_or_default();
        images.extend(
            listed
                .split([',', '|', '\n', ';'])
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .map(|source| ImageDraft { source: Some(source.to_owned()), ..ImageDraft::default() }),
        );
        images.extend(self.numbered_images());
        images
    }

    fn numbered_images(&self) -> Vec<ImageDraft> {
        let cells = self.cells;
        let mut numbered: BTreeMap<u16, ImageDraft> = BTreeMap::new();
        for (number, part, place) in &cells.layout.places.pictures {
            let Some(text) = cells.at(*place) else { continue };
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
        numbered.into_values().filter(|image| image.source.is_some() || image.blob.is_some()).collect()
    }

    fn values(&mut self) -> VariantValues {
        let price_currency = self.currency(P::Currency);
        let cost_currency = self.currency(P::CostCurrency).or(price_currency);
        VariantValues {
            gtin: self.gtin(),
            base_price: self.money(P::BasePrice, price_currency),
            compare_at_price: self.money(P::CompareAtPrice, price_currency).map(|money| money.amount),
            cost: self.money(P::Cost, cost_currency),
            weight: self.weight(),
            length: self.measure(P::Length),
            width: self.measure(P::Width),
            height: self.measure(P::Height),
            hs_code: self.hs_code(),
            origin: self.country(P::Origin),
            minimum_quantity: self.positive(P::MinimumQuantity),
            unit: self.sales_unit(),
            stock: self.stock(),
        }
    }

    fn currency(&mut self, field: P) -> Option<Currency> {
        let place = self.cells.layout.place(&Field::Plain(field))?;
        let text = self.cells.at(place)?;
        let currency = Currency::parse(text).ok();
        if currency.is_none() {
            self.report(place, Code::CurrencyUnknown, text);
        }
        currency
    }

    fn number(&mut self, place: usize, text: &str, currency: Option<Currency>) -> Option<Decimal> {
        let problem = match numbers::read(text, self.cells.layout.reading(place), currency) {
            Ok(value) => return Some(value),
            Err(problem) => problem,
        };
        let issue = |code| Issue::of_cell(self.row, self.name(place), code).with("value", text);
        let issue = match problem {
            NumberProblem::NotANumber => issue(Code::NotANumber),
            NumberProblem::DigitsLost => issue(Code::DigitsLost),
            NumberProblem::OtherSeparator => issue(Code::OtherSeparator),
            NumberProblem::TooLarge => issue(Code::NumberTooLarge),
            NumberProblem::Ambiguous { point, comma } => {
                issue(Code::AmbiguousNumber).with("point", point).with("comma", comma)
            }
            NumberProblem::OtherCurrency(_) => {
                issue(Code::OtherCurrency).with("currency", currency.map_or("", Currency::code))
            }
        };
        self.issues.push(issue);
        None
    }

    fn money(&mut self, field: P, stated: Option<Currency>) -> Option<Money> {
        let place = self.cells.layout.place(&Field::Plain(field))?;
        let text = self.cells.at(place)?;
        let header = self.cells.layout.read_as[place].currency;
        let currency = stated.or(header).unwrap_or(self.cells.layout.currency);
        let value = self.number(place, text, Some(currency))?;
        let code = match Amount::new(value) {
            Ok(amount) => return Some(Money::new(amount, currency)),
            Err(InvalidAmount::Negative) => Code::NegativeNumber,
            Err(InvalidAmount::TooPrecise) => Code::TooManyDecimals,
            Err(InvalidAmount::TooLarge) => Code::NumberTooLarge,
            Err(InvalidAmount::NotANumber) => Code::NotANumber,
        };
        self.report(place, code, text);
        None
    }

    fn positive(&mut self, field: P) -> Option<Decimal> {
        let place = self.cells.layout.place(&Field::Plain(field))?;
        let text = self.cells.at(place)?;
        self.not_negative(place, text)
    }

    fn not_negative(&mut self, place: usize, text: &str) -> Option<Decimal> {
        let value = self.number(place, text, None)?;
        if value.is_sign_negative() && !value.is_zero() {
            self.report(place, Code::NegativeNumber, text);
            return None;
        }
        Some(value)
    }

    fn weight(&mut self) -> Option<Decimal> {
        if let Some(place) = self.cells.layout.place(&Field::Plain(P::WeightGrams)) {
            let value = self.cells.at(place).and_then(|text| self.not_negative(place, text));
            // Shopify writes 0 where nobody entered a weight.
            let unset = self.cells.layout.kind == Kind::Shopify && value.is_some_and(|grams| grams.is_zero());
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
        let unit = in_cell.or_else(|| self.cells.plain(unit_field)).or(header).or(own);
        let Some(unit) = unit else {
            self.keep(place, Code::UnitMissing, text);
            return None;
        };
        let Some(factor) = factor(unit) else {
            self.keep(
                place,
                Code::UnitUnknown,
                &if in_cell.is_some() { text.to_owned() } else { format!("{text} {unit}") },
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

    fn gtin(&mut self) -> Option<Gtin> {
        let place = self.cells.layout.place(&Field::Plain(P::Gtin))?;
        let text = self.cells.at(place)?;
        match Gtin::parse(text) {
            Ok(gtin) => return Some(gtin),
            Err(InvalidGtin::ScientificNotation(_)) => self.report(place, Code::DigitsLost, text),
            Err(InvalidGtin::NotDigits) => self.keep(place, Code::GtinNotDigits, text),
            Err(InvalidGtin::Length) => self.keep(place, Code::GtinLength, text),
            Err(InvalidGtin::CheckDigit { expected }) => {
                let issue = Issue::of_cell(self.row, self.name(place), Code::GtinCheckDigit);
                self.issues.push(issue.with("value", text).with("expected", expected));
                self.kept.push((self.name(place).to_owned(), text.to_owned()));
            }
        }
        None
    }

    fn hs_code(&mut self) -> Option<String> {
        let place = self.cells.layout.place(&Field::Plain(P::HsCode))?;
        let text = self.cells.at(place)?;
        let digits: String = text.chars().filter(|letter| !matches!(letter, '.' | ' ' | '-')).collect();
        if (6..=12).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(digits);
        }
        self.keep(place, Code::HsCodeInvalid, text);
        None
    }

    fn country(&mut self, field: P) -> Option<Country> {
        let place = self.cells.layout.place(&Field::Plain(field))?;
        let text = self.cells.at(place)?;
        let country = Country::parse(text).ok().or_else(|| super::countries::named(text));
        if country.is_none() {
            self.keep(place, Code::CountryUnknown, text);
        }
        country
    }

    fn sales_unit(&mut self) -> Option<String> {
        let place = self.cells.layout.place(&Field::Plain(P::Unit))?;
        let text = self.cells.at(place)?;
        let unit = if self.cells.layout.kind == Kind::Lossless {
            Some(text.to_owned())
        } else {
            units::sales_unit(text)
        };
        if unit.is_none() {
            self.keep(place, Code::UnitUnknown, text);
        }
        unit
    }

    fn stock(&mut self) -> BTreeMap<String, Decimal> {
        let cells = self.cells;
        let mut stock = BTreeMap::new();
        for (location, place) in &cells.layout.places.stock {
            let Some(text) = cells.at(*place) else { continue };
            let Some(value) = self.number(*place, text, None) else { continue };
            if value.is_sign_negative() && !value.is_zero() {
                self.report(*place, Code::NegativeStock, text);
            }
            stock.insert(location.clone(), value);
        }
        stock
    }
}

fn status_of(text: &str) -> Option<ProductStatus> {
    ProductStatus::parse(text).or_else(|| match text.to_lowercase().as_str() {
        "published" | "live" | "enabled" | "available" | "aktiv" | "actif" | "active(e)" | "activo"
        | "aktif" | "etkin" | "yayında" | "上架" | "在售" | "有效" | "已上架" | "公開" | "公開中"
        | "有効" | "販売中" => Some(ProductStatus::Active),
        "unpublished" | "hidden" | "pending" | "unlisted" | "entwurf" | "brouillon" | "borrador"
        | "taslak" | "草稿" | "下書き" | "非公開" => Some(ProductStatus::Draft),
        "discontinued" | "disabled" | "inactive" | "archiviert" | "inaktiv" | "archivé" | "inactif"
        | "archivado" | "inactivo" | "arşiv" | "pasif" | "下架" | "停售" | "已下架" | "已归档"
        | "アーカイブ" | "販売終了" => Some(ProductStatus::Archived),
        _ => None,
    })
}

/// `03.May`, `5-Mar`, `Mär 05`: a day and a month's short name.
fn looks_like_date(text: &str) -> bool {
    const MONTHS: [&str; 24] = [
        "jan", "feb", "mar", "mär", "mrz", "apr", "may", "mai", "jun", "jul", "aug", "sep", "oct", "okt",
        "nov", "dec", "dez", "ene", "abr", "ago", "dic", "oca", "haz", "ara",
    ];
    let lower = text.to_lowercase();
    let mut parts = lower.split(['.', '-', ' ', '/']).filter(|part| !part.is_empty());
    let (Some(one), Some(other), None) = (parts.next(), parts.next(), parts.next()) else { return false };
    let day = |part: &str| part.len() <= 2 && part.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    (day(one) && MONTHS.contains(&other)) || (MONTHS.contains(&one) && day(other))
}

fn is_shown(letter: char) -> bool {
    !letter.is_control()
        && !matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Latin beside Greek or Cyrillic letters, many of which look alike.
fn mixes_scripts(text: &str) -> bool {
    let latin = text.chars().any(|letter| letter.is_ascii_alphabetic());
    latin && text.chars().any(|letter| ('\u{370}'..'\u{530}').contains(&letter))
}
