//! The text is that of the tree, for whatever a product can hold.

use super::product_text;
use crate::document::Document;
use dhow_domain::catalogue::{
    DescriptionFormat, Measures, Media, Product, ProductStatus, TextField, Variant,
};
use dhow_domain::id::{MediaId, ProductId, VariantId};
use dhow_domain::money::{Amount, Currency, Money};
use dhow_domain::pricing::{BasePriceTax, PriceQuantity};
use dhow_domain::translation::{SourceHash, Translated, TranslationState};
use dhow_domain::{Country, Gtin, Locale, Sku};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Texts of anything, more often than not of what is escaped or sorts in surprising ways.
fn text() -> impl Strategy<Value = String> {
    let nasty = [
        "\"", "\\", "\0", "\u{1}", "\u{8}", "\t", "\n", "\u{b}", "\u{c}", "\r", "\u{1f}", "\u{7f}",
        "\u{2028}", "\u{ffff}", "😀", "é", "浴", "/", "{", "}", ":", ",", "@", "A", "a", "z", "0",
    ];
    let pieces = vec(prop::sample::select(nasty.to_vec()), 0..8).prop_map(|parts| parts.concat());
    prop_oneof![pieces, any::<String>(), Just(String::new())]
}

fn decimal() -> impl Strategy<Value = Decimal> {
    (any::<i64>(), 0_u32..20).prop_map(|(digits, scale)| Decimal::new(digits, scale))
}

fn amount() -> impl Strategy<Value = Amount> {
    (0_i64..1_000_000_000, 0_u32..=6)
        .prop_map(|(digits, scale)| Amount::new(Decimal::new(digits, scale)).unwrap())
}

fn money() -> impl Strategy<Value = Money> {
    let currency = prop::sample::select(vec!["EUR", "JPY", "TND"]);
    (amount(), currency)
        .prop_map(|(amount, code)| Money::new(amount, Currency::parse(code).unwrap()))
}

fn locale() -> impl Strategy<Value = Locale> {
    prop::sample::select(vec!["de", "de-AT", "ar", "zh-Hans", "zh"])
        .prop_map(|tag| Locale::parse(tag).unwrap())
}

fn country() -> impl Strategy<Value = Country> {
    prop::sample::select(vec!["TR", "DE"]).prop_map(|code| Country::parse(code).unwrap())
}

fn uuid() -> impl Strategy<Value = uuid::Uuid> {
    any::<u128>().prop_map(uuid::Uuid::from_u128)
}

fn gtin() -> impl Strategy<Value = Gtin> {
    Just(Gtin::parse("4006381333931").unwrap())
}

fn variant() -> impl Strategy<Value = Variant> {
    let names = (
        uuid(),
        "[A-Za-z\"\\\\é-]{1,9}",
        any::<bool>(),
        btree_map(text(), text(), 0..4),
    );
    let prices = (
        option::of(money()),
        option::of(money()),
        option::of(money()),
        terms(),
    );
    let sizes = proptest::array::uniform5(option::of(decimal()));
    let codes = (
        option::of(gtin()),
        option::of(text()),
        option::of(country()),
        option::of(text()),
        option::of(text()),
    );
    let stock = btree_map(text(), decimal(), 0..4);
    (names, prices, sizes, codes, stock).prop_map(|(names, prices, sizes, codes, stock)| Variant {
        position: codes.4,
        generated_sku: names.2,
        options: names.3,
        gtin: codes.0,
        base_price: prices.0,
        compare_at_price: prices.1.map(|money| money.amount),
        compare_at_price_currency: prices.1.map(|money| money.currency),
        cost: prices.2,
        base_price_tax: prices.3.0,
        price_quantity: prices.3.1,
        measures: Measures {
            weight: sizes[0],
            length: sizes[1],
            width: sizes[2],
            height: sizes[3],
        },
        hs_code: codes.1,
        origin: codes.2,
        minimum_quantity: sizes[4],
        unit: codes.3,
        stock,
        ..Variant::new(VariantId::from_uuid(names.0), Sku::parse(&names.1).unwrap())
    })
}

/// Whose tax a price holds, and how many units it is for.
fn terms() -> impl Strategy<Value = (BasePriceTax, PriceQuantity)> {
    let tax = prop::sample::select(vec!["excluded", "included:DE", "included:NL:reduced"]);
    let quantity = prop::sample::select(PriceQuantity::ALL.to_vec());
    (tax.prop_map(|tax| tax.parse().unwrap()), quantity)
}

fn media() -> impl Strategy<Value = Media> {
    let alt = btree_map(locale(), text(), 0..3);
    (uuid(), text(), option::of(text()), option::of(text()), alt).prop_map(
        |(id, position, blob, source, alt)| Media {
            id: MediaId::from_uuid(id),
            position,
            blob,
            source,
            alt,
        },
    )
}

fn translations() -> impl Strategy<Value = BTreeMap<(TextField, Locale), Translated>> {
    let field = prop_oneof![
        Just(TextField::Title),
        Just(TextField::Description),
        text().prop_map(TextField::Option),
        (text(), text()).prop_map(|(name, value)| TextField::OptionValue(name, value)),
    ];
    let state = prop::sample::select(vec![TranslationState::Machine, TranslationState::Reviewed]);
    let translated = (text(), state, text(), text(), any::<bool>()).prop_map(|found| Translated {
        text: found.0,
        state: found.1,
        origin: found.2,
        source_hash: SourceHash::from_text(&found.3),
        numbers_accepted: found.4,
    });
    btree_map((field, locale()), translated, 0..6)
}

/// Any product.
pub(in crate::catalogue) fn product() -> impl Strategy<Value = Product> {
    let head = (
        uuid(),
        text(),
        text(),
        proptest::array::uniform4(option::of(text())),
    );
    let status = (
        prop::sample::select(vec![ProductStatus::Draft, ProductStatus::Archived]),
        option::of(prop::sample::select(DescriptionFormat::ALL.to_vec())),
    );
    let lists = (
        btree_set(text(), 0..4),
        vec(text(), 0..4),
        btree_map(text(), text(), 0..4),
    );
    let parts = (vec(variant(), 0..4), vec(media(), 0..3), translations());
    (head, status, option::of(country()), lists, parts).prop_map(
        |((id, title, description, [handle, slug, vendor, kind]), status, origin, lists, parts)| {
            let mut product = Product::new(ProductId::from_uuid(id), &title);
            product.text.description = description;
            (product.handle, product.slug) = (handle, slug);
            (product.vendor, product.kind) = (vendor, kind);
            ((product.status, product.description_format), product.origin) = (status, origin);
            (product.tags, product.options, product.attributes) = lists;
            (product.variants, product.media, product.translations) = parts;
            product
        },
    )
}

fn of_tree(product: &Product) -> String {
    String::from_utf8(dhow_sync::hash::canonical(&product.to_tree())).unwrap()
}

proptest! {
    #[test]
    fn the_text_is_the_canonical_text_of_the_tree(product in product()) {
        prop_assert_eq!(product_text(&product), of_tree(&product));
    }
}

#[test]
fn more_options_than_two_digits_count_sort_as_the_tree_sorts_them() {
    let mut product = Product::new(ProductId::from_uuid(uuid::Uuid::from_u128(7)), "");
    product.options = (0..120).map(|number| format!("Option {number}")).collect();
    assert_eq!(product_text(&product), of_tree(&product));
}
