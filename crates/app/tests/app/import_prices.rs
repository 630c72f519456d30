//! What a file leaves unsaid of its prices is asked, with what each answer would make of one of them,
//! and what a person said is known of the next file of its kind.

use crate::support::*;
use dhow_contract::import::{ImportAnswer, ImportAnswerBy as By, ImportChoice};

const SHOP: &str = "Handle,Title,Variant SKU,Variant Price\nlamp,Lamp,L-1,121.00\n";
const LIST: &str = "sku,title,price\nL-1,Lamp,121.00\n";

fn answer(taken: &str, by: By, asked: bool) -> ImportAnswer {
    let taken = (taken != "?").then(|| taken.to_owned());
    ImportAnswer { taken, by, asked }
}

/// `answer market price status` of each choice.
fn shown(choices: &[ImportChoice]) -> Vec<String> {
    let line = |choice: &ImportChoice| {
        let prices = choice.prices.iter().map(|it| {
            let price = it.price.as_deref().unwrap_or("-");
            format!(" {} {price} {:?}", it.market, it.status)
        });
        format!("{}{}", choice.answer, prices.collect::<String>())
    };
    choices.iter().map(line).collect()
}

#[test]
fn each_answer_is_shown_with_what_the_markets_make_of_it() {
    let firm = SellerDesk::with_goods();
    firm.rates(RATES).unwrap();
    let asked = firm.import_prices(csv(SHOP)).unwrap();
    assert_eq!(asked.platform.as_deref(), Some("Shopify"));
    assert_eq!(asked.currency, answer("?", By::Custom, true));
    assert_eq!(asked.tax, answer("?", By::Custom, true));
    let example = asked.example.unwrap();
    assert_eq!(
        (example.sku.as_str(), example.amount.as_str()),
        ("L-1", "121.00")
    );
    assert_eq!(example.currency, None);
    let currencies = shown(&asked.currencies);
    assert_eq!(currencies[0], "EUR DE 143.99 Ok US 145.20 Ok");
    assert!(currencies[1].ends_with(" US 121.00 Ok"), "{currencies:?}");
    // Taxes cannot be shown in money before the currency is known.
    assert_eq!(shown(&asked.taxes), ["net", "gross:DE"]);
    let euro = ImportRequest {
        currency: Some("EUR".to_owned()),
        ..csv(SHOP)
    };
    let asked = firm.import_prices(euro).unwrap();
    assert_eq!(asked.currency, answer("EUR", By::Request, false));
    assert_eq!(
        shown(&asked.taxes),
        [
            "net DE 143.99 Ok US 145.20 Ok",
            "gross:DE DE 121.00 Ok US 122.02 Ok"
        ]
    );
}

#[test]
fn what_is_shown_is_what_taking_it_in_makes() {
    let firm = SellerDesk::with_goods();
    let dutch = || ImportRequest {
        currency: Some("USD".to_owned()),
        prices: Some("gross:NL".to_owned()),
        ..csv(SHOP)
    };
    let asked = firm.import_prices(dutch()).unwrap();
    assert_eq!(asked.taxes.len(), 3, "{:?}", shown(&asked.taxes));
    let currencies = asked.currencies.into_iter().map(|choice| {
        let currency = Some(choice.answer);
        let said = ImportRequest {
            currency,
            ..dutch()
        };
        (said, choice.prices)
    });
    let taxes = asked.taxes.into_iter().map(|choice| {
        let prices = Some(choice.answer);
        let said = ImportRequest { prices, ..dutch() };
        (said, choice.prices)
    });
    for (said, prices) in currencies.chain(taxes) {
        let firm = SellerDesk::with_goods();
        firm.import_apply(said).unwrap();
        for shown in prices {
            let query = PriceQuery {
                sku: "L-1".to_owned(),
                market: shown.market,
                ..Default::default()
            };
            let sold = firm.price_show(query).unwrap();
            assert_eq!((shown.price, shown.status), (sold.unit_price, sold.status));
        }
    }
}

#[test]
fn who_says_it_and_whether_it_is_asked() {
    let firm = SellerDesk::with_goods();
    for (text, currency, tax) in [
        (
            LIST,
            answer("EUR", By::Custom, true),
            answer("net", By::Custom, false),
        ),
        (
            "sku,title,price,currency\nA,Cup,7,EUR\n",
            answer("EUR", By::File, false),
            answer("net", By::Custom, false),
        ),
        (
            "sku,title,Price EUR incl. VAT\nA,Cup,7\n",
            answer("EUR", By::File, false),
            answer("?", By::Custom, true),
        ),
        (
            "sku,title,Price EUR incl. DE VAT\nA,Cup,7\n",
            answer("EUR", By::File, false),
            answer("gross:DE", By::File, false),
        ),
        (
            "sku,stock\nMUG,7\n",
            answer("EUR", By::File, false),
            answer("net", By::File, false),
        ),
    ] {
        let found = firm.import_prices(csv(text)).unwrap();
        assert_eq!((found.currency, found.tax), (currency, tax), "{text}");
    }
}

#[test]
fn what_was_said_is_known_of_the_next_file_of_its_kind() {
    let firm = SellerDesk::with_goods();
    let said = |text: &str, remember| ImportRequest {
        currency: Some("USD".to_owned()),
        prices: Some("gross:DE".to_owned()),
        remember,
        ..csv(text)
    };
    let of = |text: &str| {
        let found = firm.import_prices(csv(text)).unwrap();
        (
            found.currency.taken,
            found.currency.by,
            found.tax.taken,
            found.tax.by,
        )
    };
    let open = (None, By::Custom, None, By::Custom);
    // Neither a look nor a script is remembered.
    firm.import_preview(said(SHOP, true)).unwrap();
    firm.import_apply(said(SHOP, false)).unwrap();
    assert_eq!(of(SHOP), open);
    firm.import_apply(said(SHOP, true)).unwrap();
    let next = SHOP.replace("L-1", "L-2");
    let known = (
        Some("USD".to_owned()),
        By::Memory,
        Some("gross:DE".to_owned()),
        By::Memory,
    );
    assert_eq!(of(&next), known);
    // It is known to who asks for it: a script that says nothing is refused as before.
    let refused = firm.import_preview(csv(&next));
    assert!(refusal(refused).contains("currencyNeeded"));
    let other = "Handle,Title,Variant SKU,Variant Price,Vendor\nlamp,Lamp,L-3,9,Ege\n";
    assert_eq!(of(other), open);
    // Said anew, it is the new answer.
    let euro = ImportRequest {
        currency: Some("EUR".to_owned()),
        ..said(&next, true)
    };
    firm.import_apply(euro).unwrap();
    assert_eq!(of(SHOP).0.as_deref(), Some("EUR"));
}

#[test]
fn goods_that_get_another_currency_are_counted_before_it_is_applied() {
    let firm = SellerDesk::with_goods();
    let text = "sku,price,currency\nTWL-S,50.00,USD\nTWL-L,80.00,EUR\nMUG,11.00,USD\n";
    let report = firm.import_preview(csv(text)).unwrap();
    let changed = report.currency_changed.unwrap();
    assert_eq!(changed.count, 2);
    assert_eq!(
        (changed.sku.as_str(), changed.title.as_str()),
        ("TWL-S", "Bath towel")
    );
    assert_eq!(
        (changed.before.as_str(), changed.after.as_str()),
        ("50.00 EUR", "50.00 USD")
    );
    let same = firm
        .import_preview(csv("sku,price,currency\nMUG,11.00,EUR\n"))
        .unwrap();
    assert_eq!(same.currency_changed, None);
}

#[test]
fn a_rate_is_the_class_that_the_day_knows_it_by() {
    let firm = SellerDesk::with_goods();
    let with = |prices: &str, text: &str| ImportRequest {
        prices: Some(prices.to_owned()),
        ..csv(text)
    };
    let list = "sku,title,Price EUR incl. 19% VAT\nA,Cup,7\n";
    firm.import_apply(with("gross:DE", list)).unwrap();
    assert_eq!(firm.variant("A").base_price_tax, "included:DE");
    let refused = refusal(firm.import_apply(with("gross:NL", list)));
    assert!(refused.contains("taxCountryNeeded"), "{refused}");
    assert!(refused.contains("rate=19 reason=rate"), "{refused}");
    // A rate that once was: it is the day of the import that counts.
    let old = "sku,title,Price EUR incl. 16% VAT\nB,Cup,7\n";
    let refused = refusal(firm.import_apply(with("gross:DE", old)));
    assert!(refused.contains("rate=16 reason=rate"), "{refused}");
    let asked = firm.import_prices(with("gross:NL", list)).unwrap();
    assert_eq!(asked.tax.taken, None);
}

#[test]
fn new_goods_beside_known_ones_of_other_terms_are_told_of_once() {
    let firm = SellerDesk::with_goods();
    let told = |text: &str| {
        let report = firm.import_preview(csv(text)).unwrap();
        let issues = report.issues.into_iter();
        let issues = issues.filter(|it| it.code == "newGoodsAssumed");
        let line = |it: dhow_contract::import::ImportIssue| {
            format!("{} {}", it.args["count"], it.args["terms"])
        };
        issues.map(line).collect::<Vec<_>>()
    };
    let list = "sku,title,price\nMUG,Mug,9\nN-1,Pot,7\nN-2,Pan,8\n";
    assert_eq!(told(list), [] as [&str; 0]);
    firm.set("MUG", "basePriceTax", "included:NL").unwrap();
    assert_eq!(told(list), ["2 included:NL"]);
    assert_eq!(told("sku,title,price\nMUG,Mug,9\n"), [] as [&str; 0]);
    assert_eq!(told("sku,title,price\nN-1,Pot,7\n"), [] as [&str; 0]);
    let net = "sku,title,price excl. VAT\nMUG,Mug,9\nN-1,Pot,7\n";
    assert_eq!(told(net), [] as [&str; 0]);
    firm.set("MUG", "basePriceTax", "").unwrap();
    firm.set("MUG", "priceQuantity", "100").unwrap();
    assert_eq!(told(list), ["2 100"]);
    assert_eq!(told(net), ["1 100"]);
}
