//! A price for a hundred never comes in as the price of one.

use crate::support::{field, read};
use dhow_domain::catalogue::field::VariantField;

/// For how many units the price of a row is, as its column says it.
fn check(header: &str, cell: &str, expect: Option<&str>) {
    let read = read(&format!(
        "SKU;Title;Price;{header}\nA;Screw;12.50;{cell}\nB;Nut;3.50;1\n"
    ));
    let first = read.variants().next().unwrap();
    let quantity = field(first, &VariantField::PriceQuantity);
    match expect {
        Some(expect) => {
            assert_eq!(quantity.as_deref(), Some(expect), "{header}: {cell}");
            assert_eq!(read.errors(), [] as [&str; 0], "{header}: {cell}");
        }
        None => {
            assert_eq!(read.skus(), ["B"], "{header}: {cell}");
            let error = format!("2 {header} priceQuantityUnknown");
            assert_eq!(read.errors(), [error], "{header}: {cell}");
        }
    }
}

#[test]
fn a_column_that_says_for_how_many_is_known_in_every_language() {
    for header in [
        "Price unit",
        "Price per",
        "Preiseinheit",
        "Preis pro",
        "Preis je",
        "PE",
        "Unité de prix",
        "Prix par",
        "Precio por",
        "Prezzo per",
        "Prijs per",
        "Prijseenheid",
        "Fiyat birimi",
        "价格单位",
    ] {
        check(header, "100", Some("100"));
    }
}

#[test]
fn the_number_may_stand_among_words() {
    for (cell, expect) in [
        ("per 100", "100"),
        ("100 St", "100"),
        ("100 Stk.", "100"),
        ("je 10 Stück", "10"),
        ("pro 1000", "1000"),
        ("/100", "100"),
        ("par 100 pièces", "100"),
        ("100 pcs", "100"),
        ("1 piece", "1"),
        ("pcs", "1"),
        ("Stück", "1"),
    ] {
        check("Price unit", cell, Some(expect));
    }
}

#[test]
fn what_says_no_known_quantity_leaves_the_row_out() {
    for cell in [
        "12",
        "per 50",
        "EUR",
        "100 kg",
        "kg",
        "10 x 10",
        "per hundred",
        "100 g",
    ] {
        check("Price unit", cell, None);
    }
}
