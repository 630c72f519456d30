//! Every field through its table: read, shown, read again, and refused by its limits.

use super::*;
use crate::Sku;
use crate::catalogue::{Product, Variant};
use crate::id::{IdSource, ProductId, VariantId};
use crate::money::Currency;
use uuid::Uuid;

struct One;

impl IdSource for One {
    fn next(&self) -> Uuid {
        Uuid::from_u128(1)
    }
}

fn euro() -> FieldContext<'static> {
    FieldContext::plain(Currency::parse("EUR").unwrap())
}

fn variant() -> Variant {
    Variant::new(VariantId::new(&One), Sku::parse("A-1").unwrap())
}

fn product() -> Product {
    Product::new(ProductId::new(&One), "Towel")
}

/// A field, what is typed, and what stands there then or why it is refused.
type Case<'a> = (&'a str, &'a str, Result<&'a str, &'a str>);

fn check_variant((name, text, expect): Case<'_>) {
    let field = VariantField::named(name).unwrap();
    let mut variant = variant();
    let set = field
        .read(Some(text), &euro())
        .and_then(|patch| field.apply(&mut variant, patch));
    let found = set.map(|()| {
        field
            .get(&variant)
            .map_or(String::new(), |value| value.to_string())
    });
    assert_eq!(
        found.as_deref().map_err(InvalidField::reason),
        expect,
        "{name} = {text:?}"
    );
    let Some(value) = found.ok().and(field.get(&variant)) else {
        return;
    };
    let fresh = super::tests::variant();
    assert!(field.holds(&variant, &value), "{name} holds what was set");
    assert_eq!(
        field.holds(&fresh, &value),
        field.get(&fresh).as_ref() == Some(&value),
        "{name} of something else"
    );
    assert_eq!(
        field.parse(&value.to_string(), &euro()),
        Ok(value),
        "{name} is read back"
    );
}

fn check_product((name, text, expect): Case<'_>) {
    let field = ProductField::named(name).unwrap();
    let mut product = product();
    let set = field
        .read(Some(text), &euro())
        .and_then(|patch| field.apply(&mut product, patch));
    let found = set.map(|()| {
        field
            .get(&product)
            .map_or(String::new(), |value| value.to_string())
    });
    assert_eq!(
        found.as_deref().map_err(InvalidField::reason),
        expect,
        "{name} = {text:?}"
    );
    let Some(value) = found.ok().and(field.get(&product)) else {
        return;
    };
    let fresh = super::tests::product();
    assert!(field.holds(&product, &value), "{name} holds what was set");
    assert_eq!(
        field.holds(&fresh, &value),
        field.get(&fresh).as_ref() == Some(&value),
        "{name} of something else"
    );
    assert_eq!(
        field.parse(&value.to_string(), &euro()),
        Ok(value),
        "{name} is read back"
    );
}

#[test]
fn fields_of_a_variant_are_read_shown_and_limited() {
    let (long_sku, long_word) = ("x".repeat(121), "x".repeat(256));
    let (whole_sku, whole_word) = ("x".repeat(120), "ü".repeat(255));
    let cases: &[Case<'_>] = &[
        ("sku", " B-2 ", Ok("B-2")),
        ("sku", "", Err("empty")),
        ("sku", &whole_sku, Ok(&whole_sku)),
        ("sku", &long_sku, Err("tooLong")),
        ("sku", "B\u{200B}2", Err("controlCharacter")),
        ("gtin", "4006381-333931", Ok("4006381333931")),
        ("gtin", "4006381333930", Err("checkDigit")),
        ("gtin", "123", Err("length")),
        ("gtin", "400638133393X", Err("notDigits")),
        ("gtin", "4.01E+12", Err("digitsLost")),
        ("gtin", " ", Ok("")),
        ("basePrice", "12.50", Ok("12.50 EUR")),
        ("basePrice", "12.50 USD", Ok("12.50 USD")),
        ("basePrice", "usd  12.50", Ok("12.50 USD")),
        ("basePrice", "12.50 EUR USD", Err("notANumber")),
        ("basePrice", "1 250", Err("notANumber")),
        ("basePrice", "1.234,50", Err("notANumber")),
        ("cost", "0", Ok("0 EUR")),
        ("cost", "-1", Err("negative")),
        ("cost", "0.0000001", Err("tooPrecise")),
        ("cost", "1000000000000000000", Err("tooLarge")),
        ("compareAtPrice", "99.90", Ok("99.90 EUR")),
        ("compareAtPrice", "99.90 USD", Ok("99.90 USD")),
        ("basePriceTax", "included:nl", Ok("included:NL")),
        (
            "basePriceTax",
            "included:NL:reduced",
            Ok("included:NL:reduced"),
        ),
        ("basePriceTax", "excluded", Ok("")),
        ("basePriceTax", "", Ok("")),
        ("basePriceTax", "gross", Err("basePriceTax")),
        ("priceQuantity", "100", Ok("100")),
        ("priceQuantity", "1", Ok("")),
        ("priceQuantity", "12", Err("notOneOf")),
        ("weight", "490.5", Ok("490.5")),
        ("weight", "-1", Err("negative")),
        ("weight", "heavy", Err("notANumber")),
        ("length", "1400", Ok("1400")),
        ("width", "700", Ok("700")),
        ("height", "5", Ok("5")),
        ("hsCode", "6302.60 00-00", Ok("6302600000")),
        ("hsCode", "630260", Ok("630260")),
        ("hsCode", "63026", Err("hsCode")),
        ("hsCode", "123456789012", Ok("123456789012")),
        ("hsCode", "1234567890123", Err("hsCode")),
        ("hsCode", "6302/60", Err("hsCode")),
        ("origin", "tr", Ok("TR")),
        ("origin", "Turkey", Err("invalidCountry")),
        ("minimumQuantity", "6", Ok("6")),
        ("minimumQuantity", "-6", Err("negative")),
        ("unit", "kgm", Ok("KGM")),
        ("unit", "Stück", Ok("C62")),
        ("unit", "bucket", Err("unit")),
        ("stock", "-3", Ok("-3")),
        ("stock", "many", Err("notANumber")),
        ("stock@Izmir", "7", Ok("7")),
        ("option:Size", "70 × 140", Ok("70 × 140")),
        ("option:Size", "", Err("empty")),
        ("option:Size", &whole_word, Ok(&whole_word)),
        ("option:Size", &long_word, Err("tooLong")),
        ("option:Size", "a\tb", Err("controlCharacter")),
        ("option:Si\tze", "a", Err("controlCharacter")),
    ];
    cases.iter().copied().for_each(check_variant);
    for field in VariantField::ALL {
        assert!(
            cases.iter().any(|(name, ..)| *name == field.name()),
            "{field} has no case"
        );
    }
}

#[test]
fn fields_of_a_product_are_read_shown_and_limited() {
    let (whole_title, long_title) = ("ü".repeat(2_000), "ü".repeat(2_001));
    let long_slug = "x".repeat(201);
    let long_word = "x".repeat(256);
    let cases: &[Case<'_>] = &[
        ("title", " Bath towel ", Ok("Bath towel")),
        ("title", "", Err("empty")),
        ("title", &whole_title, Ok(&whole_title)),
        ("title", &long_title, Err("tooLong")),
        ("title", "Bath\ntowel", Err("controlCharacter")),
        ("description", " Soft.\n\tThick. ", Ok(" Soft.\n\tThick. ")),
        ("description", "", Ok("")),
        ("description", "Soft\u{7}", Err("controlCharacter")),
        ("handle", "aegean", Ok("aegean")),
        ("descriptionFormat", "HTML", Ok("html")),
        ("descriptionFormat", "markdown", Ok("markdown")),
        ("descriptionFormat", "rtf", Err("notOneOf")),
        ("descriptionFormat", "", Ok("")),
        ("slug", "aegean-terry", Ok("aegean-terry")),
        ("slug", "../x", Err("slug")),
        ("slug", &long_slug, Err("tooLong")),
        ("slug", "", Ok("")),
        ("vendor", "Ege", Ok("Ege")),
        ("vendor", &long_word, Err("tooLong")),
        ("type", "Towels", Ok("Towels")),
        ("kind", "Towels", Ok("Towels")),
        ("productOrigin", "TR", Ok("TR")),
        ("productOrigin", "TRX", Err("invalidCountry")),
        ("status", "Archived", Ok("archived")),
        ("status", "gone", Err("notOneOf")),
        ("status", "", Err("notOneOf")),
        ("tags", " b, a,,b ", Ok("a, b")),
        ("tags", "", Ok("")),
        ("tags", &long_title, Err("tooLong")),
    ];
    cases.iter().copied().for_each(check_product);
    for &field in ProductField::ALL {
        assert!(
            cases.iter().any(|(name, ..)| *name == field.name()),
            "{} has no case",
            field.name()
        );
    }
}

#[test]
fn names_are_read_back_and_limits_are_told() {
    let dynamic = [
        VariantField::Option("Size".to_owned()),
        VariantField::StockAt("Izmir".to_owned()),
    ];
    for field in VariantField::ALL.iter().chain(&dynamic) {
        assert_eq!(VariantField::named(&field.name()).as_ref(), Some(field));
    }
    for &field in ProductField::ALL {
        assert_eq!(ProductField::named(field.name()), Some(field));
        assert_eq!(
            VariantField::named(field.name()),
            None,
            "one name, one field"
        );
    }
    for name in ["", "titel", "option:", "stock@", "hscode"] {
        assert_eq!(
            (VariantField::named(name), ProductField::named(name)),
            (None, None),
            "{name}"
        );
    }
    let limit = |name: &str| ProductField::named(name).and_then(|field| field.kind().limit());
    assert_eq!(
        (limit("title"), limit("vendor"), limit("slug")),
        (Some(2_000), Some(255), Some(200))
    );
    assert_eq!(
        (limit("description"), VariantField::HsCode.kind().limit()),
        (None, Some(12))
    );
}

#[test]
fn a_cell_of_a_file_keeps_its_line_break() {
    let file = FieldContext {
        control_characters: ControlCharacters::Keep,
        ..euro()
    };
    let read = ProductField::Title.parse("Bath\r\ntowel", &file);
    assert_eq!(read, Ok(FieldValue::Text("Bath\r\ntowel".to_owned())));
}

#[test]
fn stock_touches_one_location_only() {
    let check =
        |stock: &[(&str, i64)], typed: Option<&str>, expect: Result<&[(&str, i64)], &str>| {
            let lay = |stock: &[(&str, i64)]| {
                stock
                    .iter()
                    .map(|(at, count)| ((*at).to_owned(), (*count).into()))
                    .collect()
            };
            let mut variant = variant();
            variant.stock = lay(stock);
            let patch = VariantField::Stock.read(typed, &euro()).unwrap();
            let set = VariantField::Stock
                .apply(&mut variant, patch)
                .map(|()| variant.stock);
            assert_eq!(
                set.map_err(|invalid| invalid.reason()),
                expect.map(lay),
                "{stock:?} {typed:?}"
            );
        };
    check(&[], Some("5"), Ok(&[("main", 5)]));
    check(
        &[("main", 1), ("b", 2)],
        Some("5"),
        Ok(&[("main", 5), ("b", 2)]),
    );
    check(&[("main", 1), ("b", 2)], None, Ok(&[("b", 2)]));
    check(&[("b", 2)], Some("5"), Ok(&[("b", 5)]));
    check(&[("b", 2)], None, Ok(&[]));
    check(&[("b", 2), ("c", 3)], Some("5"), Err("severalLocations"));
    check(&[("b", 2), ("c", 3)], None, Err("severalLocations"));
}

#[test]
fn a_value_of_another_field_is_refused_and_changes_nothing() {
    let mut changed = variant();
    let wrong = VariantField::Weight.set(&mut changed, FieldValue::Text("heavy".to_owned()));
    assert_eq!((wrong, changed), (Err(InvalidField::WrongKind), variant()));
}

#[test]
fn a_sku_that_was_made_is_a_given_one_once_it_is_set() {
    let mut variant = variant();
    variant.generated_sku = true;
    let value = VariantField::Sku.parse("B-1", &euro()).unwrap();
    VariantField::Sku.set(&mut variant, value).unwrap();
    assert!(!variant.generated_sku);
}
