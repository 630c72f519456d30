//! The mapping file: which column is which field, in TOML or JSON.
//!
//! ```toml
//! currency = "TRY"          # optional: currency of prices and costs
//! locale = "tr"             # optional: how numbers are written
//! [columns]
//! "Stok kodu" = "sku"       # header = field; names as in `Field`
//! "Raf" = ""                # kept as it is (null in JSON); "ignore" leaves it out
//! "Fiyat" = { field = "basePrice", basePriceTax = "included:TR" }   # or "basePrice:included:TR"
//! ```
//! Headers are compared as they are shown, without spaces at their ends. A header the mapping does
//! not name is read as suggested. A file that has no `columns` is the table of columns itself.

use super::field::{Field, PlainField};
use super::price_tax::ColumnTax;
use crate::CatalogueError;
use dhow_domain::pricing::BasePriceTax;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

/// A mapping as a person saved it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// Header → field name; `None` or empty keeps the column as it is. A price may say its tax
    /// behind a colon: `basePrice:included:TR`.
    #[serde(deserialize_with = "columns")]
    pub columns: BTreeMap<String, Option<String>>,
    /// Currency of prices and costs.
    #[serde(default)]
    pub currency: Option<String>,
    /// Locale of the numbers.
    #[serde(default)]
    pub locale: Option<String>,
}

/// What a mapping says of one column.
#[derive(Deserialize)]
#[serde(untagged)]
enum Said {
    Word(Option<String>),
    Table(Table),
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Table {
    field: String,
    #[serde(default)]
    base_price_tax: Option<String>,
}

#[derive(Deserialize)]
#[serde(transparent)]
struct Columns(#[serde(deserialize_with = "columns")] BTreeMap<String, Option<String>>);

fn columns<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, Option<String>>, D::Error> {
    let said = BTreeMap::<String, Said>::deserialize(deserializer)?;
    let word = |said| match said {
        Said::Word(word) => word,
        Said::Table(table) => Some(match table.base_price_tax {
            Some(tax) => format!("{}:{tax}", table.field),
            None => table.field,
        }),
    };
    let columns = said.into_iter().map(|(header, said)| (header, word(said)));
    Ok(columns.collect())
}

/// The word of a column as its field, with the tax that the word states.
pub(crate) struct ColumnMapping {
    pub(crate) field: Field,
    pub(crate) tax: Option<ColumnTax>,
}

impl ColumnMapping {
    /// Reads `sku`, `basePrice`, `basePrice:included:TR`.
    pub(crate) fn parse(word: &str) -> Option<Self> {
        if let Some(field) = Field::parse(word) {
            return Some(Self { field, tax: None });
        }
        let (name, tax) = word.split_once(':')?;
        let field = Field::parse(name).filter(|it| *it == Field::Plain(PlainField::BasePrice))?;
        let tax = tax.parse::<BasePriceTax>().ok()?;
        Some(Self {
            field,
            tax: Some(ColumnTax::Known(tax)),
        })
    }
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// [`CatalogueError::MappingUnreadable`] says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, CatalogueError> {
        let text = text.trim_start_matches('\u{FEFF}');
        let json = text.trim_start().starts_with('{');
        let whole: Result<Self, String> = if json {
            from_json(text)
        } else {
            from_toml(text)
        };
        let flat = || -> Result<Columns, String> {
            if json {
                from_json(text)
            } else {
                from_toml(text)
            }
        };
        whole
            .or_else(|reason| {
                flat()
                    .map(|columns| Self {
                        columns: columns.0,
                        ..Self::default()
                    })
                    .map_err(|_| reason)
            })
            .map_err(CatalogueError::MappingUnreadable)
    }
}

fn from_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

fn from_toml<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    toml::from_str(text).map_err(|error| error.message().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toml_json_and_the_bare_table_say_the_same() {
        let expect: BTreeMap<_, _> = [
            ("Stok kodu".to_owned(), Some("sku".to_owned())),
            ("Raf".to_owned(), Some(String::new())),
        ]
        .into();
        for text in [
            "locale = \"tr\"\n[columns]\n\"Stok kodu\" = \"sku\"\nRaf = \"\"\n",
            "{\"columns\": {\"Stok kodu\": \"sku\", \"Raf\": \"\"}, \"locale\": \"tr\"}",
            "\u{FEFF}{\"Stok kodu\": \"sku\", \"Raf\": \"\"}",
            "\"Stok kodu\" = \"sku\"\nRaf = \"\"\n",
        ] {
            assert_eq!(
                Mapping::parse(text)
                    .map(|mapping| mapping.columns)
                    .ok()
                    .as_ref(),
                Some(&expect),
                "{text}"
            );
        }
        assert_eq!(
            Mapping::parse("{\"columns\": {\"Raf\": null}}")
                .unwrap()
                .columns
                .get("Raf"),
            Some(&None),
            "null keeps a column"
        );
        assert!(Mapping::parse("columns = 3").is_err());
        assert!(Mapping::parse("{\"columns\": {}, \"kolumns\": {}}").is_err());
    }

    #[test]
    fn a_price_says_its_tax_in_a_table_or_behind_a_colon() {
        for text in [
            "[columns]\nFiyat = { field = \"basePrice\", basePriceTax = \"included:TR\" }\n",
            "Fiyat = \"basePrice:included:TR\"\n",
            "{\"Fiyat\": {\"field\": \"basePrice\", \"basePriceTax\": \"included:TR\"}}",
        ] {
            let mapping = Mapping::parse(text).expect(text);
            let word = mapping.columns["Fiyat"].as_deref();
            assert_eq!(word, Some("basePrice:included:TR"), "{text}");
        }
    }

    #[test]
    fn words_of_columns() {
        for (word, expect) in [
            ("sku", Some("sku")),
            ("basePrice", Some("basePrice")),
            ("basePrice:excluded", Some("basePrice:excluded")),
            ("basePrice:included:tr", Some("basePrice:included:TR")),
            ("basePrice:included", None),
            ("basePrice:gross", None),
            ("cost:included:TR", None),
            ("title:excluded", None),
        ] {
            let read = ColumnMapping::parse(word).map(|column| match column.tax {
                Some(tax) => format!("{}:{tax}", column.field),
                None => column.field.to_string(),
            });
            assert_eq!(read.as_deref(), expect, "{word}");
        }
    }
}
