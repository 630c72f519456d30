//! Markets: from a file or a form, by the same rules.

use crate::support::*;

fn codes(firm: &SellerDesk) -> Vec<String> {
    firm.market_list(Nothing {})
        .unwrap()
        .markets
        .into_iter()
        .map(|market| market.code)
        .collect()
}

fn market(firm: &SellerDesk, code: &str) -> Market {
    let markets = firm.market_list(Nothing {}).unwrap().markets;
    markets
        .into_iter()
        .find(|market| market.code == code)
        .unwrap()
}

#[test]
fn a_file_of_markets_is_taken_in_as_it_is_written() {
    let firm = SellerDesk::with_goods();
    assert_eq!(codes(&firm), ["DE", "US"]);
    let german = market(&firm, "DE");
    assert_eq!(
        (german.currency.as_str(), german.locales.as_slice()),
        ("EUR", ["de".to_owned(), "en".to_owned()].as_slice())
    );
    let price = german.price;
    assert_eq!(
        (price.tax.mode.as_str(), price.tax.percent.as_deref()),
        ("inclusive", Some("19"))
    );
    assert_eq!(price.floor.unwrap().margin_percent, "45");
    assert_eq!(market(&firm, "US").price.rate_source, "csv");
}

#[test]
fn a_form_that_is_saved_as_it_was_shown_changes_nothing() {
    let firm = SellerDesk::sample();
    let acts = firm.acts();
    for shown in firm.market_list(Nothing {}).unwrap().markets {
        firm.market_save(shown).unwrap();
    }
    assert_eq!(firm.acts(), acts);
}

#[test]
fn a_saved_form_changes_its_market_and_its_prices_and_no_other() {
    let firm = SellerDesk::with_goods();
    let us = market(&firm, "US");
    let mut german = market(&firm, "DE");
    german.price.tax.percent = Some("7".to_owned());
    firm.market_save(german).unwrap();
    assert_eq!(
        (codes(&firm), market(&firm, "US")),
        (vec!["DE".to_owned(), "US".to_owned()], us)
    );
    assert_eq!(firm.unit("TWL-S", "DE"), "53.50");
    assert_eq!(firm.acts()[0], "act-market-save");
    firm.undo(Nothing {}).unwrap();
    assert_eq!(firm.unit("TWL-S", "DE"), "59.50");
}

#[test]
fn a_form_with_a_new_code_makes_a_market() {
    let firm = SellerDesk::with_goods();
    let austria = Market {
        code: "AT".to_owned(),
        countries: vec!["AT".to_owned()],
        ..market(&firm, "DE")
    };
    firm.market_save(austria).unwrap();
    assert_eq!(
        (codes(&firm).len(), firm.acts()[0].as_str()),
        (3, "act-market-create")
    );
    assert_eq!(firm.unit("TWL-S", "AT"), "59.50");
}

#[test]
fn a_deleted_market_is_gone_with_its_prices_until_it_is_undone() {
    let firm = SellerDesk::with_goods();
    firm.market_delete(MarketRequest {
        code: "DE".to_owned(),
    })
    .unwrap();
    let german = PriceQuery {
        sku: "MUG".to_owned(),
        market: "DE".to_owned(),
        ..Default::default()
    };
    assert_eq!(refusal(firm.price_show(german)), "marketUnknown market=DE");
    assert_eq!(codes(&firm), ["US"]);
    firm.undo(Nothing {}).unwrap();
    assert_eq!(firm.unit("TWL-S", "DE"), "59.50");
    let none = MarketRequest {
        code: "XX".to_owned(),
    };
    check_refused(
        &firm,
        |firm| firm.market_delete(none),
        "marketUnknown market=XX",
    );
}

#[test]
fn a_market_that_does_not_hold_is_refused_with_the_place_and_the_reason() {
    let firm = SellerDesk::with_goods();
    let check = |changed: (&str, &str), path: &str, reason: &str| {
        let text = MARKETS.replacen(changed.0, changed.1, 1);
        assert_ne!(text, MARKETS);
        let before = firm.digest();
        let failure = firm.markets(&text).unwrap_err();
        assert_eq!(failure.code, Code::MarketInvalid, "{failure}");
        assert_eq!(
            (
                failure.args["path"].as_str(),
                failure.args["reason"].as_str()
            ),
            (path, reason),
            "{failure}"
        );
        assert_eq!(firm.digest(), before);
    };
    check(
        ("\"EUR\"", "\"EUX\""),
        "market[1].currency",
        "unknownCurrency",
    );
    check(
        ("[\"DE\"]", "[\"Germany\"]"),
        "market[1].countries[1]",
        "invalidCountry",
    );
    check(
        ("[\"de\", \"en\"]", "[\"german!\"]"),
        "market[1].locales[1]",
        "invalidLocale",
    );
    check(
        ("percent = \"19\"", "percent = 19"),
        "market[1].price.tax.percent",
        "quoteNumber",
    );
    check(
        ("\"inclusive\"", "\"included\""),
        "market[1].price.tax.mode",
        "notOneOf",
    );
    check(
        ("code = \"US\"", "code = \"DE\""),
        "market[2].code",
        "twice",
    );
    check(
        ("code = \"US\"", "code = \"de\""),
        "market[2].code",
        "twice",
    );
}

#[test]
fn a_code_in_other_letters_is_no_second_market() {
    let firm = SellerDesk::with_goods();
    let small = Market {
        code: "de".to_owned(),
        ..market(&firm, "DE")
    };
    check_refused(
        &firm,
        |firm| firm.market_save(small),
        "marketInvalid detail=`DE` is there twice path=de.code reason=twice",
    );
}

#[test]
fn languages_that_markets_want_are_those_that_are_asked_for() {
    let firm = SellerDesk::with_goods();
    let wanted = || {
        firm.translate_status(StatusQuery::default())
            .unwrap()
            .locales
            .into_keys()
            .collect::<Vec<_>>()
    };
    assert_eq!(wanted(), ["de"]);
    let french = Market {
        locales: vec!["fr".to_owned()],
        ..market(&firm, "US")
    };
    firm.market_save(french).unwrap();
    assert_eq!(wanted(), ["de", "fr"]);
}
