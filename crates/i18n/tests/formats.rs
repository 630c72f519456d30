//! Amounts, dates and names: pinned for the locales of the sample, and the same as `Intl` makes
//! them, so that the window and the storefront agree.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use dhow_i18n::Formats;
use insta::assert_snapshot;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn shown(tag: &str) -> String {
    let formats = Formats::new(tag);
    let decimal = |text: &str| text.parse::<Decimal>().unwrap();
    [
        formats.money(&decimal("1284.5"), "EUR"),
        formats.money(&decimal("3280"), "JPY"),
        formats.money(&decimal("-4.9"), "KWD"),
        formats.decimal(&decimal("1234567.50")),
        formats.percent(&decimal("27.96")),
        formats.date("2026-10-30".parse().unwrap()),
        formats.list(["a", "b", "c"]),
    ]
    .map(|text| text.escape_debug().to_string().replace("\\'", "'"))
    .join(" | ")
}

#[test]
fn formats_are_cldrs() {
    assert_snapshot!(shown("en-US"), @r"€1,284.50 | ¥3,280 | -KWD\u{a0}4.900 | 1,234,567.50 | 27.96% | Oct 30, 2026 | a, b, and c");
    assert_snapshot!(shown("de"), @r"1.284,50\u{a0}€ | 3.280\u{a0}¥ | -4,900\u{a0}KWD | 1.234.567,50 | 27,96\u{a0}% | 30.10.2026 | a, b und c");
    assert_snapshot!(shown("ar"), @r"\u{200f}1,284.50\u{a0}€ | \u{200f}3,280\u{a0}JP¥ | \u{200f}\u{200e}-4.900\u{a0}د.ك.\u{200f} | 1,234,567.50 | 27.96\u{200e}%\u{200e} | 30\u{200f}/10\u{200f}/2026 | a وb وc");
    assert_snapshot!(shown("ar-EG"), @r"\u{200f}١٬٢٨٤٫٥٠\u{a0}€ | \u{200f}٣٬٢٨٠\u{a0}JP¥ | \u{61c}-\u{200f}٤٫٩٠٠\u{a0}د.ك.\u{200f} | ١٬٢٣٤٬٥٦٧٫٥٠ | ٢٧٫٩٦٪\u{61c} | ٣٠\u{200f}/١٠\u{200f}/٢٠٢٦ | a وb وc");
    assert_snapshot!(shown("ar-EG-u-nu-latn"), @r"\u{200f}1,284.50\u{a0}€ | \u{200f}3,280\u{a0}JP¥ | \u{200f}\u{200e}-4.900\u{a0}د.ك.\u{200f} | 1,234,567.50 | 27.96\u{200e}%\u{200e} | 30\u{200f}/10\u{200f}/2026 | a وb وc");
    assert_snapshot!(shown("zh-Hans"), @r"€1,284.50 | JP¥3,280 | -KWD\u{a0}4.900 | 1,234,567.50 | 27.96% | 2026年10月30日 | a、b和c");
    assert_snapshot!(shown("ja"), @r"€1,284.50 | ￥3,280 | -KWD\u{a0}4.900 | 1,234,567.50 | 27.96% | 2026/10/30 | a、b、c");
    assert_snapshot!(shown("fr"), @r"1\u{202f}284,50\u{a0}€ | 3\u{202f}280\u{a0}JP¥ | -4,900\u{a0}KWD | 1\u{202f}234\u{202f}567,50 | 27,96\u{a0}% | 30 oct. 2026 | a, b et c");
    assert_snapshot!(shown("tr"), @r"€1.284,50 | ¥3.280 | -KWD\u{a0}4,900 | 1.234.567,50 | %27,96 | 30 Eki 2026 | a, b ve c");
}

/// Where ICU4X is known to differ from `Intl`: (kind, locale, how the input ends). French and
/// Spanish write these currencies by code, which ICU4X's data takes for “no symbol of its own”;
/// Hindi lists got a comma in a newer CLDR.
const KNOWN: &[(&str, &str, &str)] = &[
    ("money", "fr", "CNY"),
    ("money", "fr", "JPY"),
    ("money", "es", "CNY"),
    ("money", "es", "GBP"),
    ("money", "es", "JPY"),
    ("money", "es", "KRW"),
    ("list", "hi", "a b c"),
];

fn is_known(kind: &str, tag: &str, input: &str) -> bool {
    KNOWN
        .iter()
        .any(|(known, of, ends)| *known == kind && *of == tag && input.ends_with(ends))
}

#[test]
fn formats_agree_with_intl() {
    let mut differences = Vec::new();
    let mut compared = 0;
    for line in include_str!("intl.tsv").lines() {
        let [kind, tag, input, expect] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        compared += 1;
        let made = format(&Formats::new(tag), kind, input);
        if made != expect && !is_known(kind, tag, input) {
            differences.push(format!("{kind} {tag} {input}: {made:?}, Intl {expect:?}"));
        }
    }
    assert!(compared > 500, "the table is whole");
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

fn format(formats: &Formats, kind: &str, input: &str) -> String {
    match kind {
        "decimal" => formats.decimal(&input.parse().unwrap()),
        "money" => {
            let (amount, currency) = input.split_once(' ').unwrap();
            formats.money(&amount.parse().unwrap(), currency)
        }
        "percent" => formats.percent(&input.parse().unwrap()),
        "date" => formats.date(input.parse().unwrap()),
        "language" => formats.language(input),
        "region" => formats.region(input),
        "list" => formats.list(input.split(' ')),
        other => panic!("unknown kind {other}"),
    }
}

#[test]
fn minor_units_are_in_full_and_no_digit_is_lost() {
    let formats = Formats::new("en-US");
    let check = |amount: &str, currency: &str, expect: &str| {
        assert_eq!(formats.money(&amount.parse().unwrap(), currency), expect);
    };
    check("18.9", "EUR", "€18.90");
    check("18", "USD", "$18.00");
    check("3280", "JPY", "¥3,280");
    check("3.6", "KWD", "KWD\u{a0}3.600");
    // CLDR would cut these two: it knows no minor units of the dinar and the pound in daily use.
    check("1500.25", "IQD", "IQD\u{a0}1,500.250");
    check("1500.5", "LBP", "LBP\u{a0}1,500.50");
    check("13.814467", "USD", "$13.814467");
    check(
        "79228162514264337593543950335",
        "JPY",
        "¥79,228,162,514,264,337,593,543,950,335",
    );
}

#[test]
fn what_is_no_currency_or_language_names_itself() {
    let formats = Formats::new("de");
    assert_eq!(formats.money(&Decimal::ONE, "?!"), "?!\u{a0}1");
    assert_eq!(formats.language("not a tag"), "not a tag");
    assert_eq!(formats.region("??"), "??");
    assert_eq!(
        Formats::new("").decimal(&"1234.5".parse().unwrap()),
        "1,234.5"
    );
}

proptest! {
    /// Whatever the locale, the digits shown are the digits given.
    #[test]
    fn money_keeps_every_digit(units in any::<i64>(), scale in 0u32..7, locale in 0usize..6) {
        let tag = ["en-US", "de", "fr", "ja", "tr", "zh-Hans"][locale];
        let amount = Decimal::new(units, scale);
        let text = Formats::new(tag).money(&amount, "EUR");
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let mut expect = amount.abs();
        expect.rescale(scale.max(2));
        prop_assert_eq!(digits, expect.to_string().replace('.', ""));
    }
}
