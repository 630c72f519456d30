//! Carts over bases before tax and after it: their lines come to what whole numbers say, and to the
//! same whichever way a price is written.

use crate::builders::*;
use dhow_domain::money::{Amount, Money};
use dhow_domain::pricing::{BasePriceTax, PriceInputs, PriceQuantity, Pricing, line_total};
use proptest::prelude::*;
use rust_decimal::Decimal;
use std::sync::LazyLock;

const CURRENCIES: [(&str, u32); 3] = [("EUR", 2), ("JPY", 0), ("KWD", 3)];
const HIGHEST_TAX: usize = 270;

/// What lies in a cart, in whole numbers: minor units, tenths of a percent, pieces.
#[derive(Debug, Clone)]
struct Line {
    base: i64,
    /// The tax that the base price holds; none is a price before tax.
    held: Option<usize>,
    per: PriceQuantity,
    quantity: i64,
}

#[derive(Debug, Clone)]
struct Cart {
    currency: usize,
    /// The tax of the shop, which its prices hold.
    tax: usize,
    lines: Vec<Line>,
}

fn lines() -> impl Strategy<Value = Line> {
    let held = prop::option::of(0..=HIGHEST_TAX);
    let per = prop::sample::select(&PriceQuantity::ALL[..]);
    (1..=999_999_i64, held, per, 1..=2000_i64).prop_map(|(base, held, per, quantity)| Line {
        base,
        held,
        per,
        quantity,
    })
}

fn carts() -> impl Strategy<Value = Cart> {
    let lines = prop::collection::vec(lines(), 1..=5);
    (0..CURRENCIES.len(), 0..=HIGHEST_TAX, lines).prop_map(|(currency, tax, lines)| Cart {
        currency,
        tax,
        lines,
    })
}

/// A shop of each currency and tax, made ready once.
fn shop(cart: &Cart) -> &'static Pricing {
    static SHOPS: LazyLock<Vec<Vec<Pricing>>> = LazyLock::new(|| {
        let taxes = |code| (0..=HIGHEST_TAX).map(move |tax| shop_of(code, tax));
        let shops = CURRENCIES.iter().map(|(code, _)| taxes(*code).collect());
        shops.collect()
    });
    &SHOPS[cart.currency][cart.tax]
}

fn shop_of(code: &str, tax: usize) -> Pricing {
    let percent = Decimal::new(tax as i64, 1).to_string();
    pricing(&market(code).includes_tax(&percent), &rates(&[]))
}

fn included(tenths: usize) -> BasePriceTax {
    format!("included:XX:t{tenths}").parse().unwrap()
}

/// The whole number next to a quotient, a half upwards.
fn rounded(numerator: i128, denominator: i128) -> i128 {
    (2 * numerator + denominator) / (2 * denominator)
}

/// What a shop that holds `tax` asks for a base, in minor units.
fn shown(line: &Line, tax: usize) -> i128 {
    let base = i128::from(line.base);
    match line.held {
        Some(held) if held == tax => base,
        held => rounded(
            base * (1000 + tax as i128),
            1000 + held.unwrap_or(0) as i128,
        ),
    }
}

/// Price and total of a line by the program.
fn sold(cart: &Cart, line: &Line, base: Decimal, tax: BasePriceTax) -> (Decimal, Decimal) {
    let currency = currency(CURRENCIES[cart.currency].0);
    let inputs = PriceInputs {
        base_price: Some(Money::new(Amount::new(base).unwrap(), currency)),
        ..PriceInputs::default()
    };
    let outcome = shop(cart).price(&inputs.with_tax(tax)).unwrap();
    let price = outcome.unit_price.unwrap();
    let total = line_total(price, Decimal::from(line.quantity), line.per, currency).unwrap();
    (price, total)
}

/// The total of a cart three ways: by whole numbers, as its prices are written, and with each price
/// written as the shop shows it.
fn totals(cart: &Cart) -> [Decimal; 3] {
    let digits = CURRENCIES[cart.currency].1;
    let mut totals = [Decimal::ZERO; 3];
    for line in &cart.lines {
        let units = shown(line, cart.tax);
        let whole = rounded(
            units * i128::from(line.quantity),
            i128::from(line.per.units()),
        );
        let tax = line.held.map_or(BasePriceTax::Excluded, included);
        let (price, total) = sold(cart, line, Decimal::new(line.base, digits), tax);
        let (again, at_home) = sold(cart, line, price, included(cart.tax));
        assert_eq!(
            again, price,
            "what a shop shows is what it shows: {line:?} at {}",
            cart.tax
        );
        assert_eq!(price, Decimal::from_i128_with_scale(units, digits));
        totals[0] += Decimal::from_i128_with_scale(whole, digits);
        totals[1] += total;
        totals[2] += at_home;
    }
    totals
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    /// A hundred carts a case: 10⁵ of one to five lines.
    #[test]
    fn carts_over_gross_and_net_bases_tie(carts in prop::collection::vec(carts(), 100)) {
        for cart in &carts {
            let [whole, as_written, as_shown] = totals(cart);
            prop_assert_eq!(as_written, whole, "{:?}", cart);
            prop_assert_eq!(as_shown, whole, "{:?}", cart);
        }
    }
}
