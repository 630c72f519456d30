//! A product groups variants by options; it carries the words and pictures they share.

use super::{DescriptionFormat, Variant, position_after};
use crate::id::{MediaId, ProductId};
use crate::translation::{FigureDifference, LocaleText, Translated, figures_differ};
use crate::{Country, Locale};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use strum::{EnumString, IntoStaticStr};

/// Whether a product is for sale.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, EnumString, IntoStaticStr,
)]
#[strum(serialize_all = "camelCase", ascii_case_insensitive)]
pub enum ProductStatus {
    /// Not yet for sale.
    Draft,
    /// For sale.
    #[default]
    Active,
    /// No longer for sale.
    Archived,
}

impl ProductStatus {
    /// Reads the word used in files: `draft`, `active`, `archived`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }

    /// The word used in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// A text of a product that is said in every language.
///
/// The text form names the field in files and operations: `title`, `description`, `kind`,
/// `option:Size` (the name of an option), `optionValue:Size:Large` (one of its values).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextField {
    /// The name buyers see.
    Title,
    /// The description.
    Description,
    /// The product type, which the shop shows as its category.
    Kind,
    /// The name of an option.
    Option(String),
    /// One value of an option.
    OptionValue(String, String),
}

/// The two fields every product has.
pub const SOURCE_FIELDS: [TextField; 2] = [TextField::Title, TextField::Description];

impl TextField {
    /// Reads the text form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "title" => Some(Self::Title),
            "description" => Some(Self::Description),
            "kind" => Some(Self::Kind),
            _ => match text.split_once(':')? {
                ("option", name) if !name.is_empty() => Some(Self::Option(name.to_owned())),
                ("optionValue", rest) => rest
                    .split_once(':')
                    .filter(|(name, value)| !name.is_empty() && !value.is_empty())
                    .map(|(name, value)| Self::OptionValue(name.to_owned(), value.to_owned())),
                _ => None,
            },
        }
    }
}

impl fmt::Display for TextField {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title => formatter.write_str("title"),
            Self::Description => formatter.write_str("description"),
            Self::Kind => formatter.write_str("kind"),
            Self::Option(name) => write!(formatter, "option:{name}"),
            Self::OptionValue(name, value) => write!(formatter, "optionValue:{name}:{value}"),
        }
    }
}

/// The source texts of a product, in the workspace's source locale.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ProductText {
    /// The name buyers see.
    pub title: String,
    /// The description, in its [`DescriptionFormat`]; empty when there is none.
    pub description: String,
}

/// A picture of a product. Its bytes lie in the workspace under their hash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Media {
    /// Its id.
    pub id: MediaId,
    /// Position among the pictures: a fractional index, compared as text.
    pub position: String,
    /// `sha256:` hash of the bytes; absent while only the address it was imported from is known.
    pub blob: Option<String>,
    /// Address it was imported from.
    pub source: Option<String>,
    /// Alternative text by language.
    pub alt: BTreeMap<Locale, String>,
}

impl Media {
    /// The alternative texts that buyers may read: none that says other numbers than the one in the
    /// source language.
    #[must_use]
    pub fn shown_alt(&self, source: &Locale) -> BTreeMap<Locale, String> {
        let held = self.held_alt(source);
        let is_held = |locale: &Locale| held.iter().any(|held| held.locale == locale);
        let shown = self.alt.iter().filter(|(locale, _)| !is_held(locale));
        shown
            .map(|(locale, text)| (locale.clone(), text.clone()))
            .collect()
    }

    /// The alternative texts that buyers may not read, with the numbers that differ.
    #[must_use]
    pub fn held_alt(&self, source: &Locale) -> Vec<HeldText<'_>> {
        let Some(said) = self.alt.get(source) else {
            return Vec::new();
        };
        let said = LocaleText {
            text: said,
            locale: source,
        };
        let held = |(locale, text)| {
            let difference = figures_differ(said, LocaleText { text, locale })?;
            Some(HeldText { locale, difference })
        };
        let texts = self.alt.iter();
        texts
            .map(|(locale, text)| (locale, text.as_str()))
            .filter_map(held)
            .collect()
    }
}

/// An alternative text of a picture that says other numbers than the one in the source language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldText<'a> {
    /// Its language.
    pub locale: &'a Locale,
    /// How the numbers differ.
    pub difference: FigureDifference,
}

/// A product with everything it owns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// Its id.
    pub id: ProductId,
    /// Whether it is for sale.
    pub status: ProductStatus,
    /// Source texts.
    pub text: ProductText,
    /// What the description and its translations are written in, where that is kept.
    pub description_format: Option<DescriptionFormat>,
    /// The handle it was imported under; identity of rows without a SKU.
    pub handle: Option<String>,
    /// Address part in the storefront; made from the title when absent.
    pub slug: Option<String>,
    /// Maker.
    pub vendor: Option<String>,
    /// The seller's own product type.
    pub kind: Option<String>,
    /// Country of origin of all variants that name none.
    pub origin: Option<Country>,
    /// Tags.
    pub tags: BTreeSet<String>,
    /// Names of the options, in order; at most three.
    pub options: Vec<String>,
    /// Variants, in the order of their places.
    pub variants: Vec<Variant>,
    /// Pictures, in order of their position.
    pub media: Vec<Media>,
    /// Texts in other languages.
    pub translations: BTreeMap<(TextField, Locale), Translated>,
    /// Columns of imports that have no field of their own, kept as they were.
    pub attributes: BTreeMap<String, String>,
}

impl Product {
    /// A product with nothing but its id and title.
    #[must_use]
    pub fn new(id: ProductId, title: &str) -> Self {
        Self {
            id,
            status: ProductStatus::default(),
            text: ProductText {
                title: title.to_owned(),
                description: String::new(),
            },
            description_format: None,
            handle: None,
            slug: None,
            vendor: None,
            kind: None,
            origin: None,
            tags: BTreeSet::new(),
            options: Vec::new(),
            variants: Vec::new(),
            media: Vec::new(),
            translations: BTreeMap::new(),
            attributes: BTreeMap::new(),
        }
    }

    /// Adds a variant behind the others. The first one needs no position: most products have no other.
    pub fn add_variant(&mut self, mut variant: Variant) {
        let last = self.variants.last();
        variant.position = last.map(|last| position_after(last.position.as_deref()));
        self.variants.push(variant);
    }

    /// Every text of this product that is said in other languages, with its source. A text without
    /// a letter, such as `70 × 140`, is the same in all of them.
    pub fn source_texts(&self) -> impl Iterator<Item = (TextField, &str)> {
        let texts = [
            (TextField::Title, self.text.title.as_str()),
            (TextField::Description, self.text.description.as_str()),
        ];
        let kind = self.kind.as_deref().map(|kind| (TextField::Kind, kind));
        let options = self
            .options
            .iter()
            .map(|name| (TextField::Option(name.clone()), name.as_str()));
        let mut values = BTreeMap::new();
        for variant in &self.variants {
            for (name, value) in &variant.options {
                values.insert(
                    TextField::OptionValue(name.clone(), value.clone()),
                    value.as_str(),
                );
            }
        }
        texts
            .into_iter()
            .chain(kind)
            .chain(options)
            .chain(values)
            .filter(|(_, text)| text.chars().any(char::is_alphabetic))
    }

    /// The text of a field in the first of some languages that has one; see [`Locale::chain`].
    #[must_use]
    pub fn translation(
        &self,
        field: &TextField,
        chain: &[Locale],
    ) -> Option<(&Locale, &Translated)> {
        if self.translations.is_empty() {
            return None;
        }
        let mut key = (field.clone(), chain.first()?.clone());
        chain.iter().find_map(|locale| {
            key.1.clone_from(locale);
            let found = self.translations.get_key_value(&key);
            found.map(|((_, locale), translated)| (locale, translated))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_a_picture_says_the_numbers_of_its_source() {
        let locale = |tag| Locale::parse(tag).unwrap();
        let check = |source: &str, german: &str, expect: bool| {
            let alt =
                [("en", source), ("de", german)].map(|(tag, text)| (locale(tag), text.into()));
            let media = Media {
                id: MediaId::from_uuid(uuid::Uuid::nil()),
                position: "m".to_owned(),
                blob: None,
                source: None,
                alt: alt
                    .into_iter()
                    .filter(|(_, text): &(_, String)| !text.is_empty())
                    .collect(),
            };
            let shown = media.shown_alt(&locale("en"));
            assert_eq!(
                shown.contains_key(&locale("de")),
                expect,
                "{source} → {german}"
            );
            assert_eq!(shown.contains_key(&locale("en")), !source.is_empty());
        };
        check("Bowl, 24 cm", "Schale, 24 cm", true);
        check("Bowl, 24 cm", "Schale, 42 cm", false);
        check("Bowl, 24 cm", "Schale", false);
        check("Bowl", "Schale, 24 cm", false);
        check("Bowl, 1.5 l", "Schale, 1,5 l", true);
        check("", "Schale, 24 cm", true);
    }

    #[test]
    fn text_fields_are_read_back() {
        for text in [
            "title",
            "description",
            "kind",
            "option:Size",
            "optionValue:Size:70 × 140",
            "optionValue:a:b:c",
        ] {
            assert_eq!(
                TextField::parse(text)
                    .map(|field| field.to_string())
                    .as_deref(),
                Some(text)
            );
        }
        for text in ["", "titel", "option:", "optionValue:Size", "optionValue::x"] {
            assert_eq!(TextField::parse(text), None, "{text}");
        }
    }
}
