//! What makes a market sound. A market that passes can price anything that fits the decimal type.

use super::tax::{TaxProblem, countries_agree, tax_percent};
use super::{Adjustment, Charm, Floor, Market, PricePolicy, TaxPack, TaxRate};
use crate::money::Currency;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// What is wrong with a market, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {reason}")]
pub struct MarketProblem {
    /// The key, as `markets.toml` has it: `price.round.increment`, `price.adjust[2].percent`
    /// (the first is 1).
    pub path: String,
    /// What is wrong with it.
    pub reason: MarketReason,
}

/// What can be wrong with a key of a market. [`MarketReason::as_str`] is its stable code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, strum::IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum MarketReason {
    /// A key that must be there is not.
    #[error("is missing")]
    Missing,
    /// A key that no market has; perhaps a slip.
    #[error("there is no key `{0}`")]
    UnknownKey(String),
    /// The value is of another kind: a table for a text, a number for a table.
    #[error("must be {0}")]
    WrongKind(&'static str),
    /// A decimal written as a number: put it in quotes, so that no digit is lost.
    #[error("put the number in quotes")]
    QuoteNumber,
    /// The text is no plain decimal.
    #[error("`{0}` is not a decimal number")]
    NotANumber(String),
    /// The text is none of the words allowed.
    #[error("`{given}` is not one of {allowed}")]
    NotOneOf {
        /// As given.
        given: String,
        /// The words, joined by a comma.
        allowed: &'static str,
    },
    /// Not a currency of ISO 4217.
    #[error("`{0}` is not a currency")]
    UnknownCurrency(String),
    /// Not a country code.
    #[error("`{0}` is not a country code")]
    InvalidCountry(String),
    /// Not a language tag.
    #[error("`{0}` is not a language tag")]
    InvalidLocale(String),
    /// Not a code that can name a folder: letters, digits, `-` and `_`, at most 32.
    #[error("`{0}` cannot be a market code")]
    InvalidCode(String),
    /// The same value twice.
    #[error("`{0}` is there twice")]
    Twice(String),
    /// Nothing in the list.
    #[error("is empty")]
    Empty,
    /// Finer than the currency's minor unit.
    #[error("finer than the smallest unit {0}")]
    FinerThanMinorUnit(Decimal),
    /// An ending that no price below the next candidate can have: it is not smaller than the
    /// step. The number is the least step that fits, a power of ten.
    #[error("needs a step of at least {0}")]
    EndingBeyondStep(Decimal),
    /// Must be above zero.
    #[error("must be above zero")]
    NotPositive,
    /// Outside its range.
    #[error("must be from {0} to {1}")]
    OutOfRange(Decimal, Decimal),
    /// More than six decimals.
    #[error("has more than 6 decimals")]
    TooPrecise,
    /// Two keys that exclude each other, or a pair of which one is missing.
    #[error("say either {0}")]
    Either(&'static str),
    /// The tax is not one.
    #[error(transparent)]
    Tax(#[from] TaxProblem),
    /// The file is not TOML; the text is the reader's own.
    #[error("line {line}: {detail}")]
    NotToml {
        /// Line, the first being 1.
        line: usize,
        /// What the reader says.
        detail: String,
    },
}

impl MarketReason {
    /// The stable code that scripts see and locales word.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Tax(problem) => problem.into(),
            other => other.into(),
        }
    }
}

fn problem(path: impl Into<String>, reason: MarketReason) -> MarketProblem {
    MarketProblem {
        path: path.into(),
        reason,
    }
}

/// Whether a market is sound on a day.
///
/// # Errors
/// [`MarketProblem`] names the first key that is wrong.
pub fn validate(market: &Market, packs: &[TaxPack], day: Date) -> Result<(), MarketProblem> {
    validate_code(&market.code).map_err(|reason| problem("code", reason))?;
    distinct(
        "countries",
        market.countries.iter().map(ToString::to_string),
    )?;
    distinct("locales", market.locales.iter().map(ToString::to_string))?;
    validate_policy(&market.policy, market.currency)?;
    tax_percent(market, packs, day)
        .and_then(|percent| countries_agree(market, packs, day).map(|()| percent))
        .map_err(|tax| problem("price.tax", MarketReason::Tax(tax)))
        .and_then(|percent| {
            percent.map_or(Ok(()), |percent| {
                in_range("price.tax.percent", percent, 0, 100)
            })
        })
}

/// Whether a text can be a market's code. It names a folder of the storefront on every system, so
/// it is 1 to 32 ASCII letters, digits, `-` or `_`, begins with a letter or digit, and is none of
/// the names that the storefront or a system keeps for itself.
///
/// # Errors
/// [`MarketReason::InvalidCode`].
pub fn validate_code(code: &str) -> Result<(), MarketReason> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    let shape = (1..=32).contains(&code.len())
        && code.bytes().all(plain)
        && code
            .as_bytes()
            .first()
            .is_some_and(u8::is_ascii_alphanumeric);
    let lower = code.to_ascii_lowercase();
    let device = (lower.starts_with("com") || lower.starts_with("lpt"))
        && lower.len() == 4
        && lower.ends_with(|last: char| last.is_ascii_digit());
    if shape && !device && !KEPT_NAMES.contains(&lower.as_str()) {
        Ok(())
    } else {
        Err(MarketReason::InvalidCode(code.to_owned()))
    }
}

const KEPT_NAMES: [&str; 5] = ["assets", "con", "prn", "aux", "nul"];

fn distinct(path: &str, values: impl Iterator<Item = String>) -> Result<(), MarketProblem> {
    let mut seen = BTreeSet::new();
    for value in values {
        if !seen.insert(value.clone()) {
            return Err(problem(path, MarketReason::Twice(value)));
        }
    }
    if seen.is_empty() {
        Err(problem(path, MarketReason::Empty))
    } else {
        Ok(())
    }
}

fn validate_policy(policy: &PricePolicy, currency: Currency) -> Result<(), MarketProblem> {
    validate_steps("price.adjust", &policy.adjust, (-100, 10_000))?;
    validate_steps("price.fees", &policy.fees, (0, 100))?;
    for (index, fee) in policy.fees.iter().enumerate() {
        if let Adjustment::Fixed(fixed) = fee {
            in_range(
                &format!("price.fees[{}].fixed", index + 1),
                *fixed,
                0,
                LARGEST,
            )?;
        }
    }
    if let TaxRate::Percent(percent) = policy.tax.rate {
        percent_in_range("price.tax.percent", percent, (0, 100))?;
    }
    if let Some(increment) = policy.round.increment {
        positive("price.round.increment", increment.decimal())?;
        on_minor_units("price.round.increment", increment.decimal(), currency)?;
    }
    policy
        .charm
        .as_ref()
        .map_or(Ok(()), |charm| validate_charm(charm, currency))?;
    policy.floor.as_ref().map_or(Ok(()), validate_floor)
}

fn validate_charm(charm: &Charm, currency: Currency) -> Result<(), MarketProblem> {
    positive("price.charm.step", charm.step.decimal())?;
    on_minor_units("price.charm.step", charm.step.decimal(), currency)?;
    on_minor_units("price.charm.ending", charm.ending, currency)?;
    in_range("price.charm.ending", charm.ending, -LARGEST, LARGEST)?;
    below_step(charm)?;
    charm.max_percent.map_or(Ok(()), |most| {
        percent_in_range("price.charm.max_percent", most, (0, 10_000))
    })
}

/// Prices that end in 80 lie 100 apart, not 1: with an ending of its step or more, every multiple
/// of the step would be a candidate, from the ending on, and the ending be seen in none.
fn below_step(charm: &Charm) -> Result<(), MarketProblem> {
    let ending = charm.ending.abs();
    if ending < charm.step.decimal() {
        return Ok(());
    }
    let reason = MarketReason::EndingBeyondStep(power_of_ten_above(ending));
    Err(problem("price.charm.ending", reason))
}

/// The least power of ten above a number: 100 for 80 and for 12.90, 1 for 0.99.
fn power_of_ten_above(number: Decimal) -> Decimal {
    let mut power = Decimal::new(1, crate::money::MAXIMUM_DECIMALS);
    while power <= number {
        power *= Decimal::TEN;
    }
    power.normalize()
}

/// A floor of 100 % or more no price can hold.
fn validate_floor(floor: &Floor) -> Result<(), MarketProblem> {
    percent_in_range(
        "price.floor.margin_percent",
        floor.margin_percent,
        (-100, 100),
    )?;
    if floor.margin_percent == Decimal::ONE_HUNDRED {
        let range = MarketReason::OutOfRange(-Decimal::ONE_HUNDRED, Decimal::new(99_999_999, 6));
        return Err(problem("price.floor.margin_percent", range));
    }
    Ok(())
}

fn validate_steps(
    path: &str,
    steps: &[Adjustment],
    range: (i64, i64),
) -> Result<(), MarketProblem> {
    for (index, step) in steps.iter().enumerate() {
        let at = |key: &str| format!("{path}[{}].{key}", index + 1);
        match step {
            Adjustment::Percent(percent) => percent_in_range(&at("percent"), *percent, range)?,
            Adjustment::Fixed(fixed) => {
                precise(&at("fixed"), *fixed)?;
                in_range(&at("fixed"), *fixed, -LARGEST, LARGEST)?;
            }
        }
    }
    Ok(())
}

/// Largest fixed amount in a policy; beyond it a slip of the keyboard is likelier than a price.
const LARGEST: i64 = 999_999_999_999;

fn percent_in_range(
    path: &str,
    percent: Decimal,
    (least, most): (i64, i64),
) -> Result<(), MarketProblem> {
    precise(path, percent)?;
    in_range(path, percent, least, most)
}

fn precise(path: &str, number: Decimal) -> Result<(), MarketProblem> {
    if number.normalize().scale() > crate::money::MAXIMUM_DECIMALS {
        return Err(problem(path, MarketReason::TooPrecise));
    }
    Ok(())
}

fn in_range(path: &str, number: Decimal, least: i64, most: i64) -> Result<(), MarketProblem> {
    let (least, most) = (Decimal::from(least), Decimal::from(most));
    if number < least || number > most {
        return Err(problem(path, MarketReason::OutOfRange(least, most)));
    }
    Ok(())
}

fn positive(path: &str, number: Decimal) -> Result<(), MarketProblem> {
    if number > Decimal::ZERO {
        Ok(())
    } else {
        Err(problem(path, MarketReason::NotPositive))
    }
}

fn on_minor_units(path: &str, number: Decimal, currency: Currency) -> Result<(), MarketProblem> {
    if number.normalize().scale() <= currency.minor_digits() {
        return Ok(());
    }
    let smallest = Decimal::new(1, currency.minor_digits());
    Err(problem(path, MarketReason::FinerThanMinorUnit(smallest)))
}
