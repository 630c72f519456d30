//! Every offer that goes out, in a shop or to the hub, over goods and markets of all kinds: it is at
//! least a minor unit, it is the price that the desk tells, and its trail leads to it again.

use crate::random::Random;
use crate::replay::replay;
use crate::support::*;
use dhow_testkit::{http, hub_in_process};
use rust_decimal::Decimal;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const GOODS_OF_A_FIRM: usize = 60;
const DIGITS: [(&str, u32); 4] = [("EUR", 2), ("USD", 2), ("JPY", 0), ("KWD", 3)];
const RATES_OF_THE_DAY: &str = "date,from,to,rate\n2026-10-30,EUR,USD,1.083\n2026-10-30,EUR,JPY,171.4\n2026-10-30,EUR,KWD,0.3312\n";

fn digits(currency: &str) -> u32 {
    DIGITS.iter().find(|it| it.0 == currency).unwrap().1
}

/// A decimal below a limit, from almost nothing to a lot.
fn amount(random: &mut Random) -> String {
    let scale = random.below(5) as u32;
    let number = match random.below(12) {
        0 => 0,
        1..=4 => random.between(1, 60),
        _ => random.between(1, 99_999),
    };
    Decimal::new(number as i64, scale).to_string()
}

/// Rows of a sheet: every way to say a price, and what nobody could sell.
fn goods(random: &mut Random) -> String {
    let head = "sku,title,basePrice,currency,basePriceTax,priceQuantity,cost,costCurrency";
    let mut rows = format!("{head}\n");
    for number in 0..GOODS_OF_A_FIRM {
        let tax = random.one_of(&["excluded", "excluded", "included:NL", "included:DE:reduced"]);
        let per = random.one_of(&["1", "1", "10", "100", "1000"]);
        let currency = random.one_of(&["EUR", "EUR", "USD", "JPY"]);
        let (price, cost) = (amount(random), amount(random));
        let cost = if random.once_in(4) {
            String::new()
        } else {
            cost
        };
        let (first, title) = (number % 26, "Piece");
        let letter = char::from(b'A' + first as u8);
        writeln!(
            rows,
            "{letter}-{number},{title} {letter}{number},{price},{currency},{tax},{per},{cost},EUR"
        )
        .unwrap();
    }
    rows
}

/// One market for each currency and a second one in euro, each with rules of its own.
fn markets(random: &mut Random) -> String {
    let mut text = String::new();
    for (code, country, currency) in [
        ("DE", "DE", "EUR"),
        ("NL", "NL", "EUR"),
        ("US", "US", "USD"),
        ("JP", "JP", "JPY"),
        ("KW", "KW", "KWD"),
    ] {
        write!(
            text,
            "[[market]]\ncode = \"{code}\"\ncountries = [\"{country}\"]\ncurrency = \"{currency}\"\nlocales = [\"en\"]\n[market.price]\nrate_source = \"csv\"\n"
        )
        .unwrap();
        let unit = |count: usize| Decimal::new(count as i64, digits(currency)).to_string();
        for rule in rules(random, unit) {
            text.push_str(&rule);
            text.push('\n');
        }
    }
    text
}

fn rules(random: &mut Random, unit: impl Fn(usize) -> String) -> Vec<String> {
    let mode = random.one_of(&["inclusive", "exclusive"]);
    let tax = random.one_of(&["0", "7", "19", "21", "5.5"]);
    let mut rules = vec![format!(
        "tax = {{ mode = \"{mode}\", percent = \"{tax}\" }}"
    )];
    if random.once_in(2) {
        let (percent, fixed) = (
            random.one_of(&["12.5", "-40", "-100", "300"]),
            unit(random.below(300)),
        );
        rules.push(format!(
            "adjust = [ {{ percent = \"{percent}\" }}, {{ fixed = \"{fixed}\" }} ]"
        ));
    }
    if random.once_in(2) {
        let percent = random.one_of(&["0", "2.9", "8"]);
        rules.push(format!("fees = [ {{ percent = \"{percent}\" }} ]"));
    }
    if random.once_in(2) {
        let mode = random.one_of(&["half-up", "half-even", "up", "down"]);
        rules.push(format!(
            "round = {{ increment = \"{}\", mode = \"{mode}\" }}",
            unit(random.between(1, 60))
        ));
    }
    if random.once_in(2) {
        let mode = random.one_of(&["nearest", "up", "down"]);
        let step = random.between(2, 200);
        let ending = unit(random.below(step));
        rules.push(format!(
            "charm = {{ ending = \"{ending}\", step = \"{}\", mode = \"{mode}\" }}",
            unit(step)
        ));
    }
    if random.once_in(2) {
        let (percent, breach) = (
            random.one_of(&["0", "15", "60"]),
            random.one_of(&["block", "raise"]),
        );
        rules.push(format!(
            "floor = {{ margin_percent = \"{percent}\", on_breach = \"{breach}\" }}"
        ));
    }
    rules
}

fn firm(random: &mut Random) -> SellerDesk {
    let firm = SellerDesk::new();
    firm.import_apply(csv(&goods(random))).unwrap();
    firm.rates(RATES_OF_THE_DAY).unwrap();
    firm.markets(&markets(random)).unwrap();
    firm
}

/// What is offered: SKU and market, then the price.
type Offers = BTreeMap<(String, String), Decimal>;

/// The offers of every document that anybody can read.
fn public(firm: &SellerDesk, hub: &str) -> Offers {
    let seller = firm.network_status(Nothing {}).unwrap().seller_id;
    let address = hub.trim_start_matches("http://").to_owned();
    let get = |place: &str| {
        let line = format!("GET /v1/p/{seller}/listings{place}");
        http::send(address.parse().unwrap(), &line, &[("Host", &address)], "").json()
    };
    let list = get("");
    assert_eq!(list["more"], false);
    let rows = list["listings"].as_array().unwrap().iter();
    rows.flat_map(|row| offered(&get(&format!("/{}", row["listing"].as_str().unwrap()))))
        .collect()
}

fn offered(document: &Value) -> Offers {
    let offers = document["offers"].as_object();
    let offers = offers.unwrap_or_else(|| panic!("{document}"));
    offers
        .iter()
        .map(|(key, offer)| {
            let market = key.split(':').next().unwrap().to_owned();
            let sku = offer["sku"].as_str().unwrap().to_owned();
            (
                (sku, market),
                offer["price"].as_str().unwrap().parse().unwrap(),
            )
        })
        .collect()
}

/// The trail that the desk tells, in the text that its hash is of.
fn text_of(price: &Price) -> String {
    let mut text = "dhow price trail 1\n".to_owned();
    for step in &price.trail {
        let amount = |amount: &Option<String>| match amount {
            Some(amount) => amount.parse::<Decimal>().unwrap().normalize().to_string(),
            None => "-".to_owned(),
        };
        let (before, after) = (amount(&step.r#in), amount(&step.out));
        write!(text, "{}\t{before}\t{after}\t{}", step.step, step.currency).unwrap();
        let used = step.params.iter();
        for (name, value) in
            used.filter(|(name, _)| !["asked", "fetchedAt"].contains(&name.as_str()))
        {
            write!(text, "\t{name}={value}").unwrap();
        }
        text.push('\n');
    }
    text
}

/// Everything that holds of an offer that goes out.
fn check_offer(firm: &SellerDesk, (sku, market): &(String, String), offered: Decimal) {
    let price = firm.price(sku, market);
    let said = format!("{sku} in {market}: {price:?}");
    assert_eq!(price.status, PriceStatus::Ok, "{said}");
    assert_eq!(
        price.unit_price.as_ref().unwrap(),
        &offered.to_string(),
        "{said}"
    );
    let text = text_of(&price);
    assert_eq!(
        price.trail_hash.as_deref(),
        Some(blake3(&text).as_str()),
        "{said}"
    );
    assert_eq!(replay(&text), Ok(offered), "{said}");
    let least = Decimal::new(1, digits(&price.currency));
    let is_free = price.flags.contains(&"free".to_owned());
    assert_eq!(offered >= least, !is_free, "{said}");
    let base = price.trail[0].out.as_deref();
    assert!(!is_free || base == Some("0"), "{said}");
}

fn blake3(text: &str) -> String {
    dhow_sync::Hash::of_bytes(text.as_bytes())
        .as_str()
        .trim_start_matches("b3:")
        .to_owned()
}

#[test]
fn every_offer_is_a_price_whose_trail_leads_to_it() {
    let mut told = 0;
    for seed in 1..=4 {
        let mut random = Random(seed);
        let firm = firm(&mut random);
        let hub = hub_in_process(firm.folder.path(), &firm.clock);
        firm.enrol(&hub.address());
        firm.publish(PublishRequest::default()).unwrap();
        let public = public(&firm, &hub.address());
        for (offer, price) in &public {
            check_offer(&firm, offer, *price);
        }
        let built = firm
            .storefront_build(BuildRequest {
                out: firm.text_path("shop"),
                ..Default::default()
            })
            .unwrap();
        assert_eq!(
            built.offers,
            public.len() as u64,
            "seed {seed}: the shop sells what the hub tells of"
        );
        let path = firm.text_path("shop");
        let checked = firm.storefront_check(PathRequest { path }).unwrap();
        assert_eq!((checked.mismatches, checked.faults), (vec![], vec![]));
        told += public.len();
    }
    assert!(told > 400, "there was something to look at: {told}");
}
