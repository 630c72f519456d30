//! Which field each header most likely stands for.

use super::field::{Field, PlainField, TextColumn};
use super::price_tax::{self, ColumnTax};
use super::{Confidence, header, words};
use dhow_domain::money::Currency;
use rust_decimal::Decimal;
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
    /// A sign in the header that several currencies share.
    pub(crate) shared_sign: Option<String>,
    /// What is known of the tax in the prices of the column.
    pub(crate) tax: Option<ColumnTax>,
    /// The rates of that tax that the header names in percent.
    pub(crate) tax_rates: Vec<Decimal>,
    /// Whether the header means something beside the field, so that any other goes before it.
    distant: bool,
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
            shared_sign: None,
            tax: None,
            tax_rates: Vec::new(),
            distant: false,
            rank: 0,
        }
    }

    /// The tax that a person states. Who states its class has looked at the rate.
    pub(crate) fn state_tax(&mut self, tax: Option<ColumnTax>) {
        if tax.is_some() {
            self.tax = tax;
            self.tax_rates.clear();
        }
    }

    fn of(known: words::Known) -> Self {
        Self {
            field: Some(known.field),
            confidence: if known.certain {
                Confidence::Certain
            } else {
                Confidence::Likely
            },
            distant: known.distant,
            rank: known.rank,
            ..Self::none()
        }
    }

    /// What goes first where several columns claim a field. A price before tax goes before one that
    /// does not say, and that before one that holds tax, which a unit price before tax goes before too.
    fn order(&self) -> (Confidence, u8, usize) {
        let tax = match (self.tax, self.distant) {
            (Some(tax), false) if !tax.is_gross() => 0,
            (None, false) => 1,
            (Some(tax), true) if !tax.is_gross() => 2,
            (Some(_), false) => 3,
            (None, true) => 4,
            (Some(_), true) => 5,
        };
        (self.confidence, tax, self.rank)
    }
}

/// One suggestion per header. A field belongs to one column only: to the one that is most certain
/// of it, of equals to the one nearest to the field's own name, then to the first.
pub(crate) fn suggest(headers: &[String]) -> Vec<Suggestion> {
    let mut suggestions: Vec<Suggestion> = headers.iter().map(|name| of_header(name)).collect();
    let mut order: Vec<usize> = (0..headers.len()).collect();
    order.sort_by_key(|index| suggestions[*index].order());
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
    drop_other_tax(&mut suggestions);
    drop_retail_beside_wholesale(headers, &mut suggestions);
    take_only_place(headers, &mut suggestions, &taken);
    add_axes(headers, &mut suggestions, &taken);
    suggestions
}

/// A cost is before tax, and a former price holds what the price holds: a column that says otherwise
/// is no such column.
fn drop_other_tax(suggestions: &mut [Suggestion]) {
    use PlainField as P;
    let price = suggestions
        .iter()
        .find(|one| one.field == Some(Field::Plain(P::BasePrice)));
    let price = price
        .and_then(|one| one.tax)
        .is_some_and(ColumnTax::is_gross);
    for one in suggestions {
        let wanted = match one.field {
            Some(Field::Plain(P::CompareAtPrice)) => price,
            Some(Field::Plain(P::Cost)) => false,
            _ => continue,
        };
        if one.tax.is_some_and(|tax| tax.is_gross() != wanted) {
            *one = Suggestion::none();
        }
    }
}

/// The stock of a shop that has one place is its stock. A header that is a field's own name, as our
/// tables write them, means that place.
fn take_only_place(headers: &[String], suggestions: &mut [Suggestion], taken: &BTreeSet<Field>) {
    let stock = Field::Plain(PlainField::Stock);
    let mut places = headers
        .iter()
        .zip(suggestions)
        .filter(|(name, _)| Field::parse(name.trim()).is_none())
        .map(|(_, one)| one)
        .filter(|one| matches!(one.field, Some(Field::StockAt(_))));
    if let (Some(only), None, false) = (places.next(), places.next(), taken.contains(&stock)) {
        only.field = Some(stock);
    }
}

/// Where a list has a price for shops, the one it recommends to their customers is not taken for the
/// price: which of the two is meant, only a person knows.
fn drop_retail_beside_wholesale(headers: &[String], suggestions: &mut [Suggestion]) {
    let wholesale = headers
        .iter()
        .zip(suggestions.iter())
        .any(|(name, one)| one.field.is_none() && words::is_wholesale(&header::normal(name)));
    let retail = suggestions.iter_mut().find(|one| {
        let price = one.field == Some(Field::Plain(PlainField::BasePrice));
        price && one.distant && one.confidence == Confidence::Likely
    });
    if let Some(retail) = retail.filter(|_| wholesale) {
        *retail = Suggestion::none();
    }
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
    if let Some(suggestion) = taxed(name).or_else(|| signed(name)) {
        return Some(suggestion);
    }
    let whole = header::normal(name);
    if let Some(known) = words::known(&whole) {
        return Some(Suggestion::of(known));
    }
    suffixed(name)
        .or_else(|| with_currency(name))
        .or_else(|| placed(name))
}

/// `Current Quantity Izmir`: the stock at a place of that name.
fn placed(name: &str) -> Option<Suggestion> {
    let place = name.trim().strip_prefix("Current Quantity ")?.trim();
    (!place.is_empty()).then(|| Suggestion {
        field: Some(Field::StockAt(place.to_owned())),
        confidence: Confidence::Certain,
        ..Suggestion::none()
    })
}

/// A known word with a unit, a currency or a language behind it.
fn suffixed(name: &str) -> Option<Suggestion> {
    let parts = header::split(name);
    let known = words::known(&header::normal(&parts.words))?;
    Some(with_suffix(known, &parts.suffix?))
}

/// A price with a sign in its header, which the normal form does not have: `Preis (€)`, `Price %`.
fn signed(name: &str) -> Option<Suggestion> {
    let price = |name: &str| {
        let known = words::known(&header::normal(name));
        known.is_some_and(|known| is_money(&known.field))
    };
    if !name.contains(['€', '£', '₺', '₹', '₩', '¥', '￥', '$', '₽', '%']) || !price(name)
    {
        return None;
    }
    let percent = name.contains('%').then(Suggestion::none);
    percent
        .or_else(|| suffixed(name))
        .or_else(|| with_currency(name))
}

fn is_money(field: &Field) -> bool {
    use PlainField as P;
    matches!(
        field,
        Field::Plain(P::BasePrice | P::CompareAtPrice | P::Cost)
    )
}

/// A price whose header says whether it holds tax, and perhaps its currency too.
fn taxed(name: &str) -> Option<Suggestion> {
    let taxed = price_tax::read(name)?;
    let (currency, words) = match header::without_currency(&taxed.words) {
        Some((currency, words)) => (Some(currency), words),
        None => (None, taxed.words),
    };
    let words = header::normal(&words);
    // A French net price is one with tax, or one without: it is no word of tax.
    if words == "prix" && header::normal(name).ends_with("net") {
        return None;
    }
    let known = words::known_price(&words).filter(|it| is_money(&it.field))?;
    Some(Suggestion {
        tax: Some(taxed.tax),
        tax_rates: taxed.rates,
        currency,
        ..Suggestion::of(known)
    })
}

/// `USD price`: the currency stands elsewhere than at the end.
fn with_currency(name: &str) -> Option<Suggestion> {
    let (currency, words) = header::without_currency(name)?;
    let known = words::known(&header::normal(&words)).filter(|it| is_money(&it.field))?;
    Some(Suggestion {
        currency: Some(currency),
        ..Suggestion::of(known)
    })
}

/// A known word with something behind it: a unit, a currency, a language, or nobody knows what.
fn with_suffix(known: words::Known, suffix: &str) -> Suggestion {
    use PlainField as P;
    let field = known.field.clone();
    let base = Suggestion::of(known);
    match &field {
        Field::Plain(P::Weight | P::Length | P::Width | P::Height) => Suggestion {
            unit: Some(suffix.to_owned()),
            ..base
        },
        Field::Plain(P::BasePrice | P::Cost | P::CompareAtPrice) => add_currency(base, suffix),
        Field::Plain(P::Title) => add_locale(base, TextColumn::Title, suffix),
        Field::Plain(P::Description) => add_locale(base, TextColumn::Description, suffix),
        Field::Plain(P::Type) => add_locale(base, TextColumn::Type, suffix),
        // The number of a brand or a category in its shop is none of its names.
        _ if suffix.eq_ignore_ascii_case("id") => Suggestion::none(),
        // `Price per kg`: of what a price is, is not for how many.
        Field::Plain(P::PriceQuantity) => Suggestion::none(),
        _ => doubt(base),
    }
}

/// What stands behind a price and is no currency makes it another one: per kilogram, for members,
/// the second of its name. Such a column is kept until somebody says what it is.
fn add_currency(base: Suggestion, suffix: &str) -> Suggestion {
    match header::currency(suffix) {
        Some(currency) => Suggestion {
            currency: Some(currency),
            ..base
        },
        None if header::is_shared_sign(suffix) => Suggestion {
            shared_sign: Some(suffix.to_owned()),
            ..base
        },
        None => Suggestion::none(),
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
                let tax = suggestion
                    .tax
                    .map_or("", |tax| if tax.is_gross() { " gross" } else { " net" });
                format!("{field}{mark}{unit}{currency}{tax}")
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

    /// Headers beside one another, separated by bars.
    fn check(headers: &str, expect: &[&str]) {
        let headers: Vec<&str> = headers.split('|').collect();
        assert_eq!(fields(&headers), expect, "{headers:?}");
    }

    #[test]
    fn net_goes_before_gross_whichever_stands_first() {
        check("Price incl. VAT|Price excl. VAT", &["-", "basePrice net"]);
        check("Preis (brutto)|Preis (netto)", &["-", "basePrice net"]);
        check("Prix TTC|Prix HT", &["-", "basePrice net"]);
        check("税込価格|税抜価格", &["-", "basePrice net"]);
        check("Price incl. VAT|Price", &["-", "basePrice"]);
        check("Cena netto|Cena brutto", &["basePrice net", "-"]);
        check("Price incl. VAT|Unit price", &["basePrice gross", "-"]);
        check("Prezzo (EUR, IVA inclusa)", &["basePrice [EUR] gross"]);
        check("USD price incl. tax", &["basePrice [USD] gross"]);
        check("Preis (€)|Kosten €", &["basePrice [EUR]", "cost [EUR]"]);
        check("€ Preis", &["basePrice [EUR]"]);
    }

    #[test]
    fn a_cost_or_former_price_that_holds_another_tax_is_none() {
        check("Price excl. VAT|Cost incl. VAT", &["basePrice net", "-"]);
        check(
            "Price excl. VAT|Old price incl. VAT",
            &["basePrice net", "-"],
        );
        check(
            "Prix TTC|Ancien prix TTC",
            &["basePrice gross", "compareAtPrice gross"],
        );
        check("Preis|Einkaufspreis netto", &["basePrice", "cost net"]);
    }

    #[test]
    fn a_price_of_a_neighbouring_meaning_gives_way_to_a_nearer_one() {
        check("MRP|Selling price", &["-", "basePrice"]);
        check("Unit price|Price tax excluded", &["-", "basePrice net"]);
        check("UVP|Verkaufspreis|Einzelpreis", &["-", "basePrice", "-"]);
        check("List price|Sale price|Price", &["-", "-", "basePrice"]);
        check("单价|价格", &["-", "basePrice"]);
        check("PVP|Precio", &["-", "basePrice"]);
        check("単価|販売価格", &["-", "basePrice"]);
        check("Unit price", &["basePrice"]);
        check("单价", &["basePrice"]);
        check("RRP", &["basePrice?"]);
    }

    #[test]
    fn what_is_no_price_is_never_taken_for_one() {
        for header in [
            "Grundpreis",
            "Price per kg",
            "Price (per litre)",
            "Price (2)",
            "Price 2",
            "Preis ab 10",
            "Price (members)",
            "Deposit",
            "Pfand",
            "Shipping price",
            "Versandkosten",
            "Wholesale price",
            "Selling pricee",
            "Price class",
            "Price %",
            "Tax included",
        ] {
            check(header, &["-"]);
        }
    }

    #[test]
    fn prices_in_all_languages_of_files() {
        for header in [
            "Prezzo",
            "Preço",
            "Prijs",
            "Cena",
            "السعر",
            "가격",
            "कीमत",
            "Цена",
            "价格",
            "価格",
            "Fiyat",
            "Precio",
            "Prix",
            "Preis",
            "Price",
        ] {
            check(header, &["basePrice"]);
        }
    }
}
