//! What people and scripts read: sentences, hints, counts, marks and what happens when a piece is
//! missing.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use dhow_contract::Code;
use dhow_i18n::{Error, Language, Localizer, messages};
use std::collections::BTreeMap;

fn arguments(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

#[test]
fn every_code_has_a_sentence_and_a_hint_in_every_language() {
    let mut offenders = Vec::new();
    for language in Language::ALL {
        let localizer = Localizer::new(language.tag());
        for code in Code::ALL {
            let localized = localizer.failure(code.as_str(), &BTreeMap::new());
            let internal = localizer.failure("internal", &arguments(&[("detail", code.as_str())]));
            if localized == internal && *code != Code::Internal {
                offenders.push(format!("{language}: no sentence for `{code}`"));
            }
            if localized.hint.is_none_or(|hint| hint.is_empty()) {
                offenders.push(format!("{language}: no hint for `{code}`"));
            }
        }
    }
    assert!(offenders.is_empty(), "{}", offenders.join("\n"));
}

#[test]
fn arguments_are_set_off_by_marks_unless_plain() {
    let localizer = Localizer::new("en-US");
    let message = messages::error_sku_unknown("ATT-1");
    assert_eq!(
        localizer.text(&message),
        "There is no SKU \u{2068}ATT-1\u{2069}"
    );
    assert_eq!(localizer.plain().text(&message), "There is no SKU ATT-1");
    assert_eq!(
        localizer.plain().attribute(&message, "hint").as_deref(),
        Some("Check the spelling. Capitals count")
    );
    assert_eq!(localizer.attribute(&message, "title"), None);
}

#[test]
fn the_shell_is_told_its_own_remedy_where_it_has_one() {
    let hint = |code: Code| {
        let localizer = Localizer::new("en-US");
        localizer
            .failure(code.as_str(), &BTreeMap::new())
            .hint
            .unwrap()
    };
    assert!(hint(Code::CurrencyNeeded).contains("--currency"));
    assert!(hint(Code::SkuUnknown).starts_with("Check the spelling"));
    let issue = Localizer::new("de").import_issue("duplicateSku", &BTreeMap::new());
    assert!(issue.hint.unwrap().contains("--duplicate-skus number"));
}

#[test]
fn an_option_is_set_off_in_arabic_unless_plain() {
    let localizer = Localizer::new("ar");
    let hint = |localizer: &Localizer| {
        let code = Code::RowsRefused.as_str();
        localizer.failure(code, &BTreeMap::new()).hint.unwrap()
    };
    assert!(hint(&localizer).contains("\u{200e}--skip-bad-rows\u{200e}"));
    let plain = hint(&localizer.plain());
    assert!(plain.contains("باستعمال --skip-bad-rows"), "{plain:?}");
    assert!(!plain.contains('\u{200e}'), "{plain:?}");
}

#[test]
fn marks_of_the_seller_are_not_touched() {
    let title = "\u{2068}شال\u{2069}";
    let words = Localizer::new("en-US")
        .plain()
        .text(&messages::act_product_create(title))
        .into_owned();
    assert_eq!(words, format!("New product {title}"));
}

#[test]
fn counts_choose_their_form_and_the_digits_of_the_region() {
    let check = |tag: &str, count: u64, expect: &str| {
        let localizer = Localizer::new(tag).plain();
        assert_eq!(
            localizer.text(&messages::shop_product_count(count)),
            expect,
            "{tag} {count}"
        );
    };
    check("en-US", 1, "1 product");
    check("en-US", 1284, "1,284 products");
    check("de-AT", 1, "1 Produkt");
    check("de", 1284, "1.284 Produkte");
    check("zh-CN", 1284, "1,284 件商品");
    check("ar", 1, "منتج واحد");
    check("ar", 2, "منتجان");
    check("ar", 3, "3 منتجات");
    check("ar", 11, "11 منتجًا");
    check("ar", 100, "100 منتج");
    check("ar-EG", 11, "١١ منتجًا");
    check("ar-EG", 1284, "١٬٢٨٤ منتجًا");
    check("ar-EG-u-nu-latn", 1284, "1,284 منتجًا");
    check("fr", 1284, "1,284 products");
    check("fr", 0, "0 products");
    check("en-IN", 128_400, "1,28,400 products");
    check(
        "en-US",
        9_007_199_254_740_993,
        "9,007,199,254,740,993 products",
    );
}

/// Plural forms are CLDR's for every count, as they are in the window.
#[test]
fn counts_choose_as_cldr_does() {
    use icu::locale::locale;
    use icu::plurals::{PluralCategory, PluralRules};
    let rules = PluralRules::try_new_cardinal(locale!("ar").into()).unwrap();
    let words = Localizer::new("ar").plain();
    for count in (0..1300_u32).chain([10_003, 99_911, 1_000_000]) {
        let digits = words.formats().integer(count.into());
        let expect = match rules.category_for(count) {
            PluralCategory::Zero => "لا منتجات".to_owned(),
            PluralCategory::One => "منتج واحد".to_owned(),
            PluralCategory::Two => "منتجان".to_owned(),
            PluralCategory::Few => format!("{digits} منتجات"),
            PluralCategory::Many => format!("{digits} منتجًا"),
            PluralCategory::Other => format!("{digits} منتج"),
        };
        assert_eq!(
            words.text(&messages::shop_product_count(count)),
            expect,
            "{count}"
        );
    }
}

#[test]
fn a_code_that_crossed_a_wire_is_worded_with_its_arguments() {
    let check = |tag: &str, code: &str, pairs: &[(&str, &str)], expect: &str| {
        assert_eq!(
            Localizer::new(tag)
                .plain()
                .failure(code, &arguments(pairs))
                .message,
            expect
        );
    };
    check(
        "en-US",
        "noRate",
        &[("from", "EUR"), ("to", "HRK"), ("asked", "2024-05-02")],
        "No rate from EUR to HRK on May 2, 2024",
    );
    check(
        "de",
        "noRate",
        &[("from", "EUR"), ("to", "HRK"), ("asked", "2024-05-02")],
        "Kein Kurs von EUR nach HRK am 02.05.2024",
    );
    check(
        "en-US",
        "rowsRefused",
        &[("count", "1")],
        "1 row has an error. Nothing was changed",
    );
    check(
        "en-US",
        "rowsRefused",
        &[("count", "12")],
        "12 rows have errors. Nothing was changed",
    );
    check(
        "en-US",
        "valueInvalid",
        &[
            ("field", "basePrice"),
            ("value", "abc"),
            ("reason", "other thing"),
        ],
        "abc does not fit Base price",
    );
    check(
        "en-US",
        "valueInvalid",
        &[
            ("field", "gtin"),
            ("value", "8690000001186"),
            ("reason", "checkDigit"),
        ],
        "The last digit of 8690000001186 does not fit",
    );
}

#[test]
fn a_missing_argument_or_code_never_loses_the_sentence() {
    let localizer = Localizer::new("en-US").plain();
    assert_eq!(
        localizer.failure("skuUnknown", &BTreeMap::new()).message,
        "There is no SKU …"
    );
    assert_eq!(
        localizer.failure("rowsRefused", &BTreeMap::new()).message,
        "… rows have errors. Nothing was changed"
    );
    assert_eq!(
        localizer.failure("brandNew", &BTreeMap::new()).message,
        "Something went wrong in Dhow: brandNew"
    );
    assert_eq!(
        localizer.issue("brandNew", &BTreeMap::new()).message,
        "brandNew"
    );
    assert_eq!(localizer.act("act-brand-new", &BTreeMap::new()), "A change");
}

#[test]
fn acts_are_named_with_words_for_fields_and_languages() {
    let localizer = Localizer::new("en-US").plain();
    let set = arguments(&[("sku", "ATT-1"), ("field", "basePrice")]);
    assert_eq!(
        localizer.act("act-variant-set", &set),
        "Base price of ATT-1"
    );
    let translation = arguments(&[("title", "Towel"), ("field", "title"), ("locale", "de")]);
    assert_eq!(
        localizer.act("act-translation-set", &translation),
        "Title of Towel, German"
    );
}

#[test]
fn a_dynamic_id_is_checked() {
    let localizer = Localizer::new("de").plain();
    let none = BTreeMap::new();
    assert_eq!(
        localizer.format_dynamic("no-such", &none),
        Err(Error::UnknownMessage("no-such".to_owned()))
    );
    assert_eq!(
        localizer.format_dynamic("error-skuUnknown", &none),
        Err(Error::MissingVariable {
            message: "error-skuUnknown".to_owned(),
            variable: "sku".to_owned()
        })
    );
    assert_eq!(
        localizer.format_dynamic("error-rowsRefused", &arguments(&[("count", "many")])),
        Err(Error::NotANumber {
            message: "error-rowsRefused".to_owned(),
            variable: "count".to_owned()
        })
    );
    assert_eq!(
        localizer.format_dynamic_attribute("nav-today", "hint", &none),
        Err(Error::UnknownAttribute {
            message: "nav-today".to_owned(),
            attribute: "hint".to_owned()
        })
    );
    assert_eq!(
        localizer
            .format_dynamic("status-archived", &none)
            .as_deref(),
        Ok("Archiviert")
    );
}

#[test]
fn words_of_a_language_that_is_not_spoken_are_english_and_say_so() {
    let localizer = Localizer::new("fr");
    assert_eq!(localizer.language(), Language::English);
    assert_eq!(localizer.text(&messages::nav_today()), "Today");
    assert_eq!(
        localizer.formats().percent(&"27.96".parse().unwrap()),
        "27,96\u{a0}%"
    );
}
