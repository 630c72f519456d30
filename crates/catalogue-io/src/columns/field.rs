//! The fields a column can be read as, and their names in mappings.

use dhow_domain::Locale;
use dhow_domain::catalogue::field::{MAIN_LOCATION, ProductField, VariantField};
use std::fmt;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// Options a product can have.
pub const MOST_OPTIONS: u8 = 3;

/// A field of a product or variant. The text form is what a mapping says.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// A field with a fixed name.
    Plain(PlainField),
    /// Name of option 1, 2 or 3: `option1Name`.
    OptionName(u8),
    /// Value of option 1, 2 or 3: `option1Value`.
    OptionValue(u8),
    /// A text in another language: `title@de`, `option1Value@de`.
    Text(TextColumn, Locale),
    /// What is known of such a text (lossless format): `title@de:state`, `:origin`, `:source`.
    TextDetail(TextColumn, Locale, TextDetail),
    /// Picture n, from 1: `image1`, `image1Blob`, `image1Alt`, `image1Alt@de`.
    Picture(u16, PictureColumn),
    /// Stock at a location: `stock@izmir`; plain `stock` is at `main`.
    StockAt(String),
    /// Kept under a name: `attribute:Shelf`.
    Attribute(String),
}

/// A text that has translations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextColumn {
    /// The title.
    Title,
    /// The description.
    Description,
    /// The product type.
    Type,
    /// The name of an option.
    OptionName(u8),
    /// The value of an option in this row.
    OptionValue(u8),
}

/// What is known of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextDetail {
    /// Its state.
    State,
    /// Who or what wrote it.
    Origin,
    /// Hash of the source it was made from, when it is stale.
    Source,
}

/// A part of a numbered picture.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PictureColumn {
    /// Its address.
    Source,
    /// Its hash.
    Blob,
    /// Its alternative text, in the source locale or in the one given.
    Alt(Option<Locale>),
}

/// Fields with a fixed name.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[strum(serialize_all = "camelCase")]
pub enum PlainField {
    /// Code of the variant.
    Sku,
    /// Title in the source locale.
    Title,
    /// Description in the source locale.
    Description,
    /// What the description is written in: `plain`, `markdown`, `html`.
    DescriptionFormat,
    /// Groups the rows of one product.
    Handle,
    /// Address part; groups rows where there is no handle.
    Slug,
    /// SKU of the row that describes the product, or `id:` and its number.
    Parent,
    /// Language of the texts of this row.
    Locale,
    /// `draft`, `active`, `archived`.
    Status,
    /// Yes or no: no makes a draft.
    Published,
    /// Maker.
    Vendor,
    /// The seller's own product type.
    Type,
    /// Category path; kept as an attribute of that name.
    Category,
    /// Tags, separated by commas.
    Tags,
    /// Barcode.
    Gtin,
    /// Price to start from.
    BasePrice,
    /// Whether the price holds a tax.
    BasePriceTax,
    /// How many units price, former price and cost are for.
    PriceQuantity,
    /// Former price.
    CompareAtPrice,
    /// Currency of the former price alone.
    CompareAtPriceCurrency,
    /// Cost.
    Cost,
    /// Currency of price and cost of the row.
    Currency,
    /// Currency of the cost alone.
    CostCurrency,
    /// Weight; its unit stands in the header, in the cell or in the unit column.
    Weight,
    /// Weight in grams, whatever the unit column says.
    WeightGrams,
    /// Unit of the weight.
    WeightUnit,
    /// Length.
    Length,
    /// Width.
    Width,
    /// Height.
    Height,
    /// Unit of length, width and height.
    DimensionsUnit,
    /// Harmonised System code.
    HsCode,
    /// Country of origin of the variant.
    Origin,
    /// Country of origin of the product.
    ProductOrigin,
    /// Least quantity.
    MinimumQuantity,
    /// Sales unit.
    Unit,
    /// Stock.
    Stock,
    /// Option names, separated by `|`.
    OptionNames,
    /// Option values, separated by `|`.
    OptionValues,
    /// Address of a picture.
    Image,
    /// Addresses of pictures, separated by commas, bars or lines.
    Images,
    /// Alternative text of the picture of this row.
    ImageAlt,
    /// Position of the picture of this row.
    ImagePosition,
    /// Number of the product in a lossless file.
    Group,
    /// Whether the SKU was generated (lossless format).
    GeneratedSku,
    /// Number of the product in its shop: it groups rows and is no name of the goods.
    ProductId,
    /// Left out altogether.
    Ignore,
}

impl PlainField {
    /// Every one.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its name in mappings.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The field of a variant that a cell of this column is, where the cell alone says it: a weight
    /// in any unit is none. Stock without a location is at `main`.
    #[must_use]
    pub fn variant_field(self) -> Option<VariantField> {
        match self {
            Self::WeightGrams => Some(VariantField::Weight),
            Self::Weight => None,
            Self::Stock => Some(VariantField::StockAt(MAIN_LOCATION.to_owned())),
            other => VariantField::named(other.as_str()),
        }
    }

    /// The field of a product that a cell of this column is.
    #[must_use]
    pub fn product_field(self) -> Option<ProductField> {
        ProductField::named(self.as_str())
    }
}

impl Field {
    /// The field of a variant that a cell of this column is.
    #[must_use]
    pub fn variant_field(&self) -> Option<VariantField> {
        match self {
            Self::Plain(field) => field.variant_field(),
            Self::StockAt(location) => Some(VariantField::StockAt(location.clone())),
            _ => None,
        }
    }

    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(name) = text.strip_prefix("attribute:") {
            return (!name.is_empty()).then(|| Self::Attribute(name.to_owned()));
        }
        if let Some(location) = text.strip_prefix("stock@") {
            return (!location.is_empty()).then(|| Self::StockAt(location.to_owned()));
        }
        if let Ok(plain) = text.parse() {
            return Some(Self::Plain(plain));
        }
        parse_picture(text).or_else(|| match text.split_once('@') {
            Some((name, rest)) => parse_text(name, rest),
            None => parse_option(text),
        })
    }

    /// The names a column may be mapped to, for a list to choose from.
    pub fn choices() -> impl Iterator<Item = String> {
        let plain = PlainField::ALL
            .iter()
            .filter(|field| !matches!(field, PlainField::Group | PlainField::GeneratedSku))
            .map(|field| field.as_str().to_owned());
        let options = (1..=MOST_OPTIONS).flat_map(|number| {
            [
                Self::OptionName(number).to_string(),
                Self::OptionValue(number).to_string(),
            ]
        });
        plain.chain(options)
    }
}

fn parse_option(text: &str) -> Option<Field> {
    match parse_text_column(text)? {
        TextColumn::OptionName(number) => Some(Field::OptionName(number)),
        TextColumn::OptionValue(number) => Some(Field::OptionValue(number)),
        _ => None,
    }
}

fn parse_text_column(text: &str) -> Option<TextColumn> {
    match text {
        "title" => return Some(TextColumn::Title),
        "description" => return Some(TextColumn::Description),
        "type" => return Some(TextColumn::Type),
        _ => {}
    }
    let rest = text.strip_prefix("option")?;
    let number = rest.bytes().next().map(|byte| byte.wrapping_sub(b'0'))?;
    if !(1..=MOST_OPTIONS).contains(&number) {
        return None;
    }
    match &rest[1..] {
        "Name" => Some(TextColumn::OptionName(number)),
        "Value" => Some(TextColumn::OptionValue(number)),
        _ => None,
    }
}

fn parse_text(name: &str, rest: &str) -> Option<Field> {
    let column = parse_text_column(name)?;
    let (tag, detail) = rest
        .split_once(':')
        .map_or((rest, None), |(tag, detail)| (tag, Some(detail)));
    let locale = Locale::parse(tag).ok()?;
    Some(match detail {
        None => Field::Text(column, locale),
        Some("state") => Field::TextDetail(column, locale, TextDetail::State),
        Some("origin") => Field::TextDetail(column, locale, TextDetail::Origin),
        Some("source") => Field::TextDetail(column, locale, TextDetail::Source),
        Some(_) => return None,
    })
}

fn parse_picture(text: &str) -> Option<Field> {
    let rest = text.strip_prefix("image")?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let number = rest[..digits]
        .parse::<u16>()
        .ok()
        .filter(|number| *number > 0)?;
    let part = match &rest[digits..] {
        "" => PictureColumn::Source,
        "Blob" => PictureColumn::Blob,
        "Alt" => PictureColumn::Alt(None),
        alt => PictureColumn::Alt(Some(Locale::parse(alt.strip_prefix("Alt@")?).ok()?)),
    };
    Some(Field::Picture(number, part))
}

impl fmt::Display for TextColumn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title => formatter.write_str("title"),
            Self::Description => formatter.write_str("description"),
            Self::Type => formatter.write_str("type"),
            Self::OptionName(number) => write!(formatter, "option{number}Name"),
            Self::OptionValue(number) => write!(formatter, "option{number}Value"),
        }
    }
}

impl fmt::Display for Field {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(field) => formatter.write_str(field.as_str()),
            Self::OptionName(number) => write!(formatter, "option{number}Name"),
            Self::OptionValue(number) => write!(formatter, "option{number}Value"),
            Self::Text(column, locale) => write!(formatter, "{column}@{locale}"),
            Self::TextDetail(column, locale, detail) => {
                let word = match detail {
                    TextDetail::State => "state",
                    TextDetail::Origin => "origin",
                    TextDetail::Source => "source",
                };
                write!(formatter, "{column}@{locale}:{word}")
            }
            Self::Picture(number, PictureColumn::Source) => write!(formatter, "image{number}"),
            Self::Picture(number, PictureColumn::Blob) => write!(formatter, "image{number}Blob"),
            Self::Picture(number, PictureColumn::Alt(None)) => {
                write!(formatter, "image{number}Alt")
            }
            Self::Picture(number, PictureColumn::Alt(Some(locale))) => {
                write!(formatter, "image{number}Alt@{locale}")
            }
            Self::StockAt(location) => write!(formatter, "stock@{location}"),
            Self::Attribute(name) => write!(formatter, "attribute:{name}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_goods_has_its_column() {
        for field in VariantField::ALL {
            let columns = PlainField::ALL
                .iter()
                .filter_map(|column| column.variant_field());
            let at_main = VariantField::StockAt(MAIN_LOCATION.to_owned());
            let wanted = if *field == VariantField::Stock {
                &at_main
            } else {
                field
            };
            assert_eq!(
                columns.filter(|column| column == wanted).count(),
                1,
                "{field}"
            );
        }
        for &field in ProductField::ALL {
            let columns = PlainField::ALL
                .iter()
                .filter_map(|column| column.product_field());
            assert_eq!(
                columns.filter(|column| *column == field).count(),
                1,
                "{}",
                field.name()
            );
        }
    }

    #[test]
    fn every_name_is_read_back() {
        let long = [
            "title@de",
            "option2Value@zh-Hans:state",
            "image12Alt@ar",
            "stock@main",
            "attribute:Raf",
        ];
        let names = Field::choices().chain(long.map(str::to_owned));
        for name in names {
            assert_eq!(
                Field::parse(&name).map(|field| field.to_string()),
                Some(name)
            );
        }
        for name in [
            "",
            "titel",
            "option4Name",
            "option0Value",
            "image0",
            "title@",
            "attribute:",
            "title@de:x",
        ] {
            assert_eq!(Field::parse(name), None, "{name}");
        }
    }
}
