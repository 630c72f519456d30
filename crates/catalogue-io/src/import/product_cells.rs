//! What a row says of its product: fields, tags and pictures.

use super::cell_reader::CellReader;
use super::cleaned::taken_away;
use super::draft::{ImageDraft, ProductDraft};
use super::layout::Kind;
use crate::IssueCode as Code;
use crate::columns::{Field, PictureColumn, PlainField as P};
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
        if format == Some(DescriptionFormat::Html) {
            let taken = taken_away(text);
            if !taken.is_empty() {
                self.report(index, Code::DescriptionCleaned, &taken);
            }
        }
    }

    fn status(&mut self) -> Option<ProductStatus> {
        if let Some((index, text)) = self.find(&Field::Plain(P::Status)) {
            let status = status_of(text);
            if status.is_none() {
                self.report(index, Code::StatusUnknown, text);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_of_a_product_is_read_as_its_field() {
        for (column, field) in PRODUCT_COLUMNS {
            assert_eq!(column.product_field(), Some(field));
        }
    }
}
