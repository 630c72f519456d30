//! The stable words of closed sets, as files, hubs and scripts have them: whoever renames a variant
//! must not rename what is written already.

#![allow(clippy::unwrap_used, reason = "this is compiled for tests alone")]

use dhow_domain::Country;
use dhow_domain::catalogue::ProductStatus;
use dhow_domain::catalogue::field::{ProductField, VariantField};
use dhow_domain::markets::{
    CharmMode, FloorBreach, MarketReason, NotCovered, PriceBase, RoundingMode, TaxMode, TaxProblem,
};
use dhow_domain::pricing::{PriceFlag, PriceStatus, StepName};
use dhow_domain::rates::Implausible;
use dhow_domain::translation::TranslationState;
use jiff::civil::Date;
use rust_decimal::Decimal;

fn check<T>(of: &str, all: &[T], word: impl Fn(&T) -> String, expect: &str) {
    let words: Vec<String> = all.iter().map(word).collect();
    assert_eq!(words.join(" "), expect, "{of}");
}

/// The words read back as what they were made from, and nothing else reads.
fn check_both<T: PartialEq + std::fmt::Debug>(
    all: &[T],
    word: impl Fn(&T) -> &'static str,
    parse: impl Fn(&str) -> Option<T>,
    expect: &str,
) {
    check("written", all, |one| word(one).to_owned(), expect);
    for one in all {
        assert_eq!(parse(word(one)).as_ref(), Some(one));
    }
    assert_eq!(parse(""), None);
    assert_eq!(parse("Nothing"), None);
}

#[test]
fn words_of_a_price_policy() {
    check_both(
        PriceBase::ALL,
        |it| it.as_str(),
        PriceBase::parse,
        "base-price cost",
    );
    check_both(
        TaxMode::ALL,
        |it| it.as_str(),
        TaxMode::parse,
        "inclusive exclusive",
    );
    check_both(
        RoundingMode::ALL,
        |it| it.as_str(),
        RoundingMode::parse,
        "half-up half-even up down",
    );
    check_both(
        CharmMode::ALL,
        |it| it.as_str(),
        CharmMode::parse,
        "nearest up down",
    );
    check_both(
        FloorBreach::ALL,
        |it| it.as_str(),
        FloorBreach::parse,
        "block raise",
    );
    assert_eq!(
        RoundingMode::parse("Half-Up"),
        None,
        "files are read as they are written"
    );
}

#[test]
fn words_of_goods_and_their_texts() {
    use ProductStatus::{Active, Archived, Draft};
    check_both(
        &[Draft, Active, Archived],
        |it| it.as_str(),
        ProductStatus::parse,
        "draft active archived",
    );
    assert_eq!(ProductStatus::parse(" ARCHIVED\t"), Some(Archived));
    use TranslationState as State;
    check_both(
        &[
            State::Missing,
            State::Stale,
            State::Machine,
            State::Draft,
            State::Reviewed,
        ],
        |it| it.as_str(),
        State::parse,
        "missing stale machine draft reviewed",
    );
    assert_eq!(State::parse("Draft"), None);
}

#[test]
fn names_of_fields() {
    check(
        "product",
        ProductField::ALL,
        |it| it.name().to_owned(),
        "title description descriptionFormat handle slug vendor type productOrigin status tags",
    );
    check(
        "variant",
        VariantField::ALL,
        |it| it.name().into_owned(),
        "sku gtin basePrice basePriceTax priceQuantity cost compareAtPrice weight length width height \
         hsCode origin minimumQuantity unit stock",
    );
    let named = [
        VariantField::Option("Size".to_owned()),
        VariantField::StockAt("izmir".to_owned()),
    ];
    check(
        "with a name",
        &named,
        |it| it.name().into_owned(),
        "option:Size stock@izmir",
    );
}

#[test]
fn words_of_a_price_and_its_trail() {
    use PriceStatus::{BelowFloor, BelowMinorUnit, NoBasePrice, NoRate, NoTaxRate, Ok};
    check(
        "status",
        &[
            Ok,
            NoRate,
            NoBasePrice,
            NoTaxRate,
            BelowFloor,
            BelowMinorUnit,
        ],
        |it| it.as_str().to_owned(),
        "ok noRate noBasePrice noTaxRate belowFloor belowMinorUnit",
    );
    check(
        "flags",
        PriceFlag::ALL,
        |it| it.as_str().to_owned(),
        "charmSkipped raisedToFloor locked noCost noCostRate belowZero free",
    );
    use StepName as Step;
    let steps = [
        Step::Base,
        Step::Net,
        Step::Convert,
        Step::Adjust,
        Step::Tax,
        Step::Round,
        Step::Charm,
        Step::Lock,
        Step::Floor,
    ];
    check(
        "steps",
        &steps,
        |it| it.as_str().to_owned(),
        "base net convert adjust tax round charm lock floor",
    );
    check_both(
        &[
            Implausible::OneBetweenUnlike,
            Implausible::NotPositive,
            Implausible::FarFromLast,
            Implausible::ReciprocalOfLast,
            Implausible::FarFromNext,
            Implausible::ReciprocalOfNext,
            Implausible::FarFromOtherSource,
            Implausible::ReciprocalOfOtherSource,
            Implausible::FarFromPeg,
            Implausible::ReciprocalOfPeg,
            Implausible::ContradictsOpposite,
        ],
        |it| it.as_str(),
        Implausible::parse,
        "oneBetweenUnlike notPositive farFromLast reciprocalOfLast farFromNext reciprocalOfNext \
         farFromOtherSource reciprocalOfOtherSource farFromPeg reciprocalOfPeg contradictsOpposite",
    );
}

#[test]
fn codes_of_what_is_wrong_with_a_market() {
    use MarketReason as Reason;
    let text = String::new;
    let country = Country::parse("DE").unwrap();
    let not_covered = NotCovered {
        pack: text(),
        country,
        class: text(),
        day: Date::constant(2026, 10, 30),
    };
    let differ = TaxProblem::RatesDiffer {
        first: (country, Decimal::ONE),
        other: (country, Decimal::TWO),
    };
    let reasons = [
        Reason::Missing,
        Reason::UnknownKey(text()),
        Reason::WrongKind(""),
        Reason::QuoteNumber,
        Reason::NotANumber(text()),
        Reason::NotOneOf {
            given: text(),
            allowed: "",
        },
        Reason::UnknownCurrency(text()),
        Reason::InvalidCountry(text()),
        Reason::InvalidLocale(text()),
        Reason::InvalidCode(text()),
        Reason::Twice(text()),
        Reason::Empty,
        Reason::FinerThanMinorUnit(Decimal::ONE),
        Reason::EndingBeyondStep(Decimal::ONE),
        Reason::NotPositive,
        Reason::OutOfRange(Decimal::ZERO, Decimal::ONE),
        Reason::TooPrecise,
        Reason::Either(""),
        Reason::Tax(TaxProblem::PackUnknown(text())),
        Reason::Tax(TaxProblem::NotCovered(not_covered)),
        Reason::Tax(differ),
        Reason::NotToml {
            line: 1,
            detail: text(),
        },
    ];
    check(
        "reasons",
        &reasons,
        |it| it.as_str().to_owned(),
        "missing unknownKey wrongKind quoteNumber notANumber notOneOf unknownCurrency \
         invalidCountry invalidLocale invalidCode twice empty finerThanMinorUnit endingBeyondStep notPositive \
         outOfRange tooPrecise either packUnknown notCovered taxRatesDiffer notToml",
    );
}
