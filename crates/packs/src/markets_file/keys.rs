//! The keys of one table: each is taken once, and what is left over is refused by name.

use dhow_domain::markets::{MarketProblem, MarketReason};
use dhow_domain::money::Amount;
use rust_decimal::Decimal;
use toml::{Table, Value};

/// A text in quotes.
pub(super) const TEXT: &str = "a text in quotes";
/// A table.
pub(super) const TABLE: &str = "a table";
/// An array.
pub(super) const LIST: &str = "a list";
/// An array of tables.
pub(super) const TABLES: &str = "a list of tables";

/// What is wrong, and where.
pub(super) fn problem(path: &str, reason: MarketReason) -> MarketProblem {
    MarketProblem {
        path: path.to_owned(),
        reason,
    }
}

/// A table whose keys are being taken.
#[derive(Debug)]
pub(super) struct Keys {
    table: Table,
    path: String,
}

impl Keys {
    pub(super) fn new(table: Table, path: String) -> Self {
        Self { table, path }
    }

    pub(super) fn of(value: Value, path: &str) -> Result<Self, MarketProblem> {
        match value {
            Value::Table(table) => Ok(Self::new(table, path.to_owned())),
            _ => Err(problem(path, MarketReason::WrongKind(TABLE))),
        }
    }

    pub(super) fn path(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }

    pub(super) fn optional<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&str, Value) -> Result<T, MarketProblem>,
    ) -> Result<Option<T>, MarketProblem> {
        let path = self.path(key);
        self.table
            .remove(key)
            .map(|value| read(&path, value))
            .transpose()
    }

    pub(super) fn required<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&str, Value) -> Result<T, MarketProblem>,
    ) -> Result<T, MarketProblem> {
        self.optional(key, read)?
            .ok_or_else(|| problem(&self.path(key), MarketReason::Missing))
    }

    /// A table inside this one; an absent one is `None`.
    pub(super) fn table(&mut self, key: &str) -> Result<Option<Self>, MarketProblem> {
        self.optional(key, |path, value| Self::of(value, path))
    }

    /// Refuses the keys that nobody took.
    pub(super) fn finish(self) -> Result<(), MarketProblem> {
        match self.table.keys().next() {
            None => Ok(()),
            Some(key) => Err(problem(
                &self.path(key),
                MarketReason::UnknownKey(key.clone()),
            )),
        }
    }
}

pub(super) fn text(path: &str, value: Value) -> Result<String, MarketProblem> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err(problem(path, MarketReason::WrongKind(TEXT))),
    }
}

/// A decimal in quotes: digits, at most one point, optionally a minus.
pub(super) fn decimal(path: &str, value: Value) -> Result<Decimal, MarketProblem> {
    let text = match value {
        Value::String(text) => text,
        Value::Float(_) | Value::Integer(_) => {
            return Err(problem(path, MarketReason::QuoteNumber));
        }
        _ => return Err(problem(path, MarketReason::WrongKind(TEXT))),
    };
    let plain = text.strip_prefix('-').unwrap_or(&text);
    let (whole, part) = plain.split_once('.').unwrap_or((plain, "0"));
    let digits = |text: &str| {
        (1..=18).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    let number = if digits(whole) && digits(part) {
        Decimal::from_str_exact(&text).ok()
    } else {
        None
    };
    match number {
        Some(number) if number.is_zero() => Ok(Decimal::ZERO),
        Some(number) => Ok(number),
        None => Err(problem(path, MarketReason::NotANumber(text))),
    }
}

/// A decimal that is an amount: not below zero, at most six decimals.
pub(super) fn amount(path: &str, value: Value) -> Result<Amount, MarketProblem> {
    let number = decimal(path, value)?;
    if number < Decimal::ZERO {
        return Err(problem(path, MarketReason::NotPositive));
    }
    Amount::new(number).map_err(|_| problem(path, MarketReason::TooPrecise))
}

/// One of a few words.
pub(super) fn word<T>(
    path: &str,
    value: Value,
    read: impl FnOnce(&str) -> Option<T>,
    allowed: &'static str,
) -> Result<T, MarketProblem> {
    let given = text(path, value)?;
    read(&given).ok_or_else(|| problem(path, MarketReason::NotOneOf { given, allowed }))
}
