//! Which field each header most likely stands for.

use super::field::{Field, PlainField, TextColumn};
use super::{Confidence, header, words};
use dhow_domain::money::Currency;
use std::collections::BTreeSet;

/// What a header is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Suggestion {
    pub(crate) field: Option<Field>,
    pub(crate) confidence: Confidence,
    /// Unit that stands in the header.
    pub(crate) unit: Option<String>,
    /// Currency that stands in the header.
    pub(crate) currency: Option<Currency>,
    /// How far the header is from the field's own name; the nearest of two has the field.
    rank: usize,
}

impl Suggestion {
    /// Nothing is known of the header.
    pub(crate) fn none() -> Self {
        Self {
            field: None,
            confidence: Confidence::None,
            unit: None,
            currency: None,
            rank: 0,
        }
    }
}

/// One suggestion per header. A field belongs to one column only: to the one that is most certain
/// of it, of equals to the one nearest to the field's own name, then to the first.
pub(crate) fn suggest(headers: &[String]) -> Vec<Suggestion> {
    let mut suggestions: Vec<Suggestion> = headers.iter().map(|name| of_header(name)).collect();
    let mut order: Vec<usize> = (0..headers.len()).collect();
    order.sort_by_key(|index| (suggestions[*index].confidence, suggestions[*index].rank));
    let mut taken = BTreeSet::new();
    for index in order {
        let free = suggestions[index]
            .field
            .clone()
            .is_some_and(|field| taken.insert(field));
        if !free {
            suggestions[index] = Suggestion::none();
        }
    }
    add_axes(headers, &mut suggestions, &taken);
    suggestions
}

/// What one header says by itself.
pub(crate) fn of_header(name: &str) -> Suggestion {
    known(name).unwrap_or_else(|| match words::near(&header::normal(name)) {
        Some(field) => Suggestion {
            field: Some(field),
            confidence: Confidence::Likely,
            ..Suggestion::none()
        },
        None => Suggestion::none(),
    })
}

/// What a header says by its words alone, none of them misspelt.
pub(crate) fn known(name: &str) -> Option<Suggestion> {
    let certain = |field| Suggestion {
        field: Some(field),
        confidence: Confidence::Certain,
        ..Suggestion::none()
    };
    if let Some(field) = Field::parse(name.trim()) {
        return Some(certain(field));
    }
    let whole = header::normal(name);
    if let Some(known) = words::known(&whole) {
        let confidence = if known.certain {
            Confidence::Certain
        } else {
            Confidence::Likely
        };
        return Some(Suggestion {
            confidence,
            rank: known.rank,
            ..certain(known.field)
        });
    }
    let parts = header::split(name);
    let base = words::known(&header::normal(&parts.words));
    parts
        .suffix
        .zip(base)
        .map(|(suffix, known)| with_suffix(&known, &suffix))
}

/// A known word with something behind it: a unit, a currency, a language, or nobody knows what.
fn with_suffix(known: &words::Known, suffix: &str) -> Suggestion {
    use PlainField as P;
    let base = Suggestion {
        field: Some(known.field.clone()),
        confidence: Confidence::Certain,
        rank: known.rank,
        ..Suggestion::none()
    };
    match &known.field {
        Field::Plain(P::Weight | P::Length | P::Width | P::Height) => Suggestion {
            unit: Some(suffix.to_owned()),
            ..base
        },
        Field::Plain(P::BasePrice | P::Cost | P::CompareAtPrice) => add_currency(base, suffix),
        Field::Plain(P::Title) => add_locale(base, TextColumn::Title, suffix),
        Field::Plain(P::Description) => add_locale(base, TextColumn::Description, suffix),
        _ => doubt(base),
    }
}

fn add_currency(base: Suggestion, suffix: &str) -> Suggestion {
    match header::currency(suffix) {
        Some(currency) => Suggestion {
            currency: Some(currency),
            ..base
        },
        None => doubt(base),
    }
}

fn add_locale(base: Suggestion, column: TextColumn, suffix: &str) -> Suggestion {
    match header::locale(suffix) {
        Some(locale) => Suggestion {
            field: Some(Field::Text(column, locale)),
            ..base
        },
        None => doubt(base),
    }
}

fn doubt(base: Suggestion) -> Suggestion {
    Suggestion {
        confidence: Confidence::Likely,
        ..base
    }
}

/// Size and colour columns become options where the file has no option columns of its own.
fn add_axes(headers: &[String], suggestions: &mut [Suggestion], taken: &BTreeSet<Field>) {
    let has_options = taken.iter().any(|field| {
        matches!(
            field,
            Field::OptionValue(_) | Field::Plain(PlainField::OptionValues)
        )
    });
    if has_options {
        return;
    }
    let axes = headers
        .iter()
        .zip(suggestions)
        .filter(|(name, suggestion)| {
            suggestion.field.is_none() && words::is_axis(&header::normal(name))
        });
    for ((_, suggestion), number) in axes.zip(1..=super::field::MOST_OPTIONS) {
        *suggestion = Suggestion {
            field: Some(Field::OptionValue(number)),
            confidence: Confidence::Likely,
            ..Suggestion::none()
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(headers: &[&str]) -> Vec<String> {
        let headers: Vec<String> = headers.iter().map(|name| (*name).to_owned()).collect();
        suggest(&headers)
            .iter()
            .map(|suggestion| {
                let field = suggestion
                    .field
                    .as_ref()
                    .map_or("-".to_owned(), ToString::to_string);
                let mark = if suggestion.confidence == Confidence::Likely {
                    "?"
                } else {
                    ""
                };
                let unit = suggestion
                    .unit
                    .as_ref()
                    .map_or(String::new(), |unit| format!(" [{unit}]"));
                let currency = suggestion
                    .currency
                    .map_or(String::new(), |currency| format!(" [{currency}]"));
                format!("{field}{mark}{unit}{currency}")
            })
            .collect()
    }

    #[test]
    fn seven_languages() {
        for headers in [
            "SKU|Title|Price|Cost|Weight (kg)|Barcode|Stock",
            "Artikelnummer|Bezeichnung|Preis|Einkaufspreis|Gewicht (kg)|EAN|Bestand",
            "Référence|Désignation|Prix de vente|Prix d'achat|Poids (kg)|Code-barres|Quantité",
            "Código|Nombre|Precio|Coste|Peso (kg)|Código de barras|Existencias",
            "Stok kodu|Ürün adı|Fiyat|Maliyet|Ağırlık (kg)|Barkod|Adet",
            "货号|商品名称|价格|成本|重量（kg）|条形码|库存",
            "商品コード|商品名|価格|原価|重量（kg）|バーコード|在庫数",
        ] {
            assert_eq!(
                fields(&headers.split('|').collect::<Vec<_>>()),
                [
                    "sku",
                    "title",
                    "basePrice",
                    "cost",
                    "weight [kg]",
                    "gtin",
                    "stock"
                ],
                "{headers}"
            );
        }
    }

    #[test]
    fn slips_second_claims_and_unknown_words() {
        assert_eq!(
            fields(&["Artikelnumer", "Beschreibng"]),
            ["sku?", "description?"]
        );
        assert_eq!(
            fields(&["Name", "Title", "Raf", "Renk kodu"]),
            ["-", "title", "-", "-"]
        );
        assert_eq!(
            fields(&["Reference", "SKU", "Sale price", "Regular price"]),
            ["-", "sku", "-", "basePrice"]
        );
        assert_eq!(fields(&["Sale price"]), ["basePrice?"]);
        assert_eq!(
            fields(&["Price EUR", "Cost (USD)"]),
            ["basePrice [EUR]", "cost [USD]"]
        );
        assert_eq!(
            fields(&["Title", "Title (de)", "name_fr"]),
            ["title", "title@de", "title@fr"]
        );
        assert_eq!(
            fields(&["SKU", "Size", "Farbe"]),
            ["sku", "option1Value?", "option2Value?"]
        );
        assert_eq!(
            fields(&[
                "option1_name",
                "option1_value",
                "image2_src",
                "Attribute 1 value(s)"
            ]),
            ["option1Name", "option1Value", "image2", "-"]
        );
    }
}
