//! What a row says of its product: fields, tags and pictures.

use super::answers::{is_gone, shown_of};
use super::cell_reader::CellReader;
use super::cleaned::taken_away;
use super::draft::{ImageDraft, ProductDraft};
use super::hidden::hides_goods;
use super::layout::Kind;
use crate::IssueCode as Code;
use crate::columns::{Field, PictureColumn, PlainField as P, normal_word};
use dhow_domain::catalogue::field::ProductField;
use dhow_domain::catalogue::{DescriptionFormat, Patch, Patches, ProductStatus};
use std::collections::{BTreeMap, BTreeSet};

/// The columns of a product's fields, in the order their problems are told.
const PRODUCT_COLUMNS: [(P, ProductField); 10] = [
    (P::Handle, ProductField::Handle),
    (P::Status, ProductField::Status),
    (P::Title, ProductField::Title),
    (P::Description, ProductField::Description),
    (P::DescriptionFormat, ProductField::DescriptionFormat),
    (P::Slug, ProductField::Slug),
    (P::Vendor, ProductField::Vendor),
    (P::Type, ProductField::Kind),
    (P::ProductOrigin, ProductField::Origin),
    (P::Tags, ProductField::Tags),
];

impl CellReader<'_> {
    pub(super) fn product(&mut self) -> ProductDraft {
        let mut fields = Patches::with_room(self.cells.layout.positions.product_fields());
        for (column, field) in PRODUCT_COLUMNS {
            let value = match field {
                ProductField::Status => self.status().map(Into::into),
                ProductField::Origin => self.country(column),
                ProductField::Tags => self.tags().map(Into::into),
                ProductField::Kind if self.is_machine_type() => None,
                _ => self.cell(&Field::Plain(column), field.kind()),
            };
            if let Some(value) = value {
                fields.insert(field, Patch::Set(value));
            }
        }
        self.describe(&mut fields);
        ProductDraft {
            row: self.row,
            fields,
            images: self.images(),
            ..ProductDraft::default()
        }
    }

    /// A description is of the kind of its column, unless its row says another; what pages will
    /// not show of it is told here, where somebody can still mend the file.
    fn describe(&mut self, fields: &mut Patches<ProductField>) {
        let column = Field::Plain(P::Description);
        let Some((index, text)) = self.find(&column) else {
            return;
        };
        let said: Option<DescriptionFormat> = fields.value(&ProductField::DescriptionFormat);
        let format = said.or(self.cells.layout.description_format);
        if let (None, Some(format)) = (said, format) {
            fields.insert(ProductField::DescriptionFormat, Patch::Set(format.into()));
        }
        if format == Some(DescriptionFormat::Html)
            && let Some(plain) = unescaped(text)
        {
            fields.insert(ProductField::Description, Patch::Set(plain.into()));
        }
        if format == Some(DescriptionFormat::Html) {
            let taken = taken_away(text);
            if !taken.is_empty() {
                self.report(index, Code::DescriptionCleaned, &taken);
            }
        }
    }

    fn is_machine_type(&self) -> bool {
        let table = self.cells.layout.kind == Kind::Table;
        table && self.cells.plain(P::Type).is_some_and(is_machine_type)
    }

    /// What the status column says; a no of any column that says whether goods are shown makes a
    /// draft of them, unless they are archived.
    fn status(&mut self) -> Option<ProductStatus> {
        let stated = self.status_in(P::Status);
        let shown = self.status_in(P::Published);
        let hidden = self.is_hidden();
        match (stated, shown) {
            (Some(ProductStatus::Archived), _) | (None, Some(ProductStatus::Archived)) => {
                Some(ProductStatus::Archived)
            }
            _ if hidden || self.is_discontinued() => Some(ProductStatus::Draft),
            (Some(ProductStatus::Active), Some(shown)) if shown != ProductStatus::Active => {
                Some(ProductStatus::Draft)
            }
            (stated, shown) => stated.or(shown),
        }
    }

    /// Whether any column beside that of the field hides the goods. A word that says neither yes nor
    /// no is no yes.
    fn is_hidden(&mut self) -> bool {
        let layout = self.cells.layout;
        let mut hidden = false;
        for (index, means) in &layout.special.shown {
            let Some(text) = self.cells.at(*index) else {
                continue;
            };
            let hides = if *means {
                shown_of(text).map(|status| status != ProductStatus::Active)
            } else {
                hides_goods(self.name(*index), text, layout.today)
            };
            if hides.is_none() {
                self.report(*index, Code::StatusUnknown, text);
            }
            hidden |= hides.unwrap_or(true);
        }
        hidden
    }

    /// Whether a feed says that the goods will not come again.
    fn is_discontinued(&self) -> bool {
        let special = &self.cells.layout.special;
        let said = [special.available, special.lifecycle].into_iter().flatten();
        said.filter_map(|index| self.cells.at(index)).any(is_gone)
    }

    fn status_in(&mut self, column: P) -> Option<ProductStatus> {
        let (index, text) = self.find(&Field::Plain(column))?;
        // Magento counts its two states from one.
        let is_second = text == "2" && normal_word(self.name(index)) == "productonline";
        let status = shown_of(if is_second { "no" } else { text });
        if status.is_none() {
            self.report(index, Code::StatusUnknown, text);
        }
        status
    }

    fn tags(&self) -> Option<BTreeSet<String>> {
        let command = self.cells.layout.special.tags_command;
        let command = command.and_then(|index| self.cells.at(index));
        if command.is_some_and(|command| command.eq_ignore_ascii_case("delete")) {
            return None;
        }
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
        let several = cells.plain(P::Image).map(addresses).unwrap_or_default();
        if let Some((source, further)) = several.split_first() {
            images.push(ImageDraft {
                source: Some((*source).to_owned()),
                alt: alt(cells.plain(P::ImageAlt)),
                position: cells
                    .plain(P::ImagePosition)
                    .and_then(|text| text.parse().ok()),
                ..ImageDraft::default()
            });
            images.extend(further.iter().map(|source| picture(source)));
        }
        let listed = addresses(cells.plain(P::Images).unwrap_or_default());
        images.extend(listed.into_iter().map(picture));
        images.extend(self.numbered_images());
        images
    }

    fn numbered_images(&self) -> Vec<ImageDraft> {
        let cells = self.cells;
        let mut numbered: BTreeMap<u16, ImageDraft> = BTreeMap::new();
        for (number, part, index) in &cells.layout.positions.pictures {
            let Some(text) = cells.at(*index) else {
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
}

/// A shop may write the marks of its pages as characters of a text: `&lt;p&gt;`. A text that is
/// nothing else is read as the page it is.
fn unescaped(text: &str) -> Option<String> {
    let text = text.trim();
    let whole = text.starts_with("&lt;") && text.ends_with("&gt;") && !text.contains('<');
    whole.then(|| {
        let marks = text.replace("&lt;", "<").replace("&gt;", ">");
        marks.replace("&quot;", "\"").replace("&amp;", "&")
    })
}

fn picture(source: &str) -> ImageDraft {
    ImageDraft {
        source: Some(source.to_owned()),
        ..ImageDraft::default()
    }
}

/// The addresses of a cell. Where they are whole ones, a comma or a semicolon inside one is its own.
fn addresses(text: &str) -> Vec<&str> {
    let whole = |text: &str| {
        let text = text.trim_start();
        text.starts_with("http://") || text.starts_with("https://") || text.starts_with("//")
    };
    let separators = [',', '|', '\n', ';'];
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, found) in
        text.match_indices(|letter: char| separators.contains(&letter) || letter.is_whitespace())
    {
        let apart = if whole(&text[from..]) {
            whole(&text[at + found.len()..])
        } else {
            separators.iter().any(|it| found.starts_with(*it))
        };
        if apart {
            parts.push(&text[from..at]);
            from = at + found.len();
        }
    }
    parts.push(&text[from..]);
    let trimmed = parts
        .into_iter()
        .map(|part| part.trim().trim_end_matches(separators));
    trimmed.filter(|part| !part.is_empty()).collect()
}

/// How shops mark what sort of product a row is: no type that a seller gave it.
fn is_machine_type(text: &str) -> bool {
    const WORDS: [&str; 22] = [
        "P",
        "D",
        "PHYSICAL",
        "DIGITAL",
        "SERVICE",
        "GIFT_CARD",
        "simple",
        "variable",
        "variation",
        "grouped",
        "external",
        "virtual",
        "downloadable",
        "configurable",
        "bundle",
        "physical",
        "digital",
        "product",
        "product_option",
        "product_variation",
        "Storable Product",
        "Consumable",
    ];
    text.split(',').all(|part| WORDS.contains(&part.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_one_cell() {
        for (cell, expect) in [
            ("https://a.test/1.jpg", &["https://a.test/1.jpg"][..]),
            (
                "https://a.test/1.jpg https://a.test/2.jpg",
                &["https://a.test/1.jpg", "https://a.test/2.jpg"],
            ),
            (
                "https://a.test/1.jpg, https://a.test/2.jpg",
                &["https://a.test/1.jpg", "https://a.test/2.jpg"],
            ),
            (
                "https://a.test/w_9,h_9/1.jpg|https://a.test/2.jpg",
                &["https://a.test/w_9,h_9/1.jpg", "https://a.test/2.jpg"],
            ),
            ("a1.jpg;b 2.jpg", &["a1.jpg", "b 2.jpg"]),
            ("/m/s/a.jpg,/m/s/b.jpg", &["/m/s/a.jpg", "/m/s/b.jpg"]),
            ("", &[]),
        ] {
            assert_eq!(addresses(cell), expect, "{cell}");
        }
    }

    #[test]
    fn every_column_of_a_product_is_read_as_its_field() {
        for (column, field) in PRODUCT_COLUMNS {
            assert_eq!(column.product_field(), Some(field));
        }
    }
}
