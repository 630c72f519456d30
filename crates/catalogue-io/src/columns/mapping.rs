//! The mapping file: which column is which field, in TOML or JSON.
//!
//! ```toml
//! currency = "TRY"          # optional: currency of prices and costs
//! locale = "tr"             # optional: how numbers are written
//! [columns]
//! "Stok kodu" = "sku"       # header = field; names as in `Field`
//! "Raf" = ""                # kept as it is (null in JSON); "ignore" leaves it out
//! ```
//! Headers are compared as they are shown, without spaces at their ends. A header the mapping does
//! not name is read as suggested. A file that has no `columns` is the table of columns itself.

use crate::CatalogueError;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A mapping as a person saved it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// Header → field name; `None` or empty keeps the column as it is.
    pub columns: BTreeMap<String, Option<String>>,
    /// Currency of prices and costs.
    #[serde(default)]
    pub currency: Option<String>,
    /// Locale of the numbers.
    #[serde(default)]
    pub locale: Option<String>,
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
        let flat = || -> Result<BTreeMap<String, Option<String>>, String> {
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
                        columns,
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
}
