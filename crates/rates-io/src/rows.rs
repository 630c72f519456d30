//! Rows of any reader, on their way to publications: checked, in order of day, grouped by base.

use dhow_domain::money::Currency;
use dhow_domain::rates::{Implausible, Publication, RateSource, plausible};
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// Where a reading stands: whose rates, when they came, and what was known before.
#[derive(Clone, Copy)]
pub struct RatesContext<'a> {
    /// When the bytes came here.
    pub fetched_at: Timestamp,
    /// The last rate of a pair before a day, as the workspace has it. Asked once per pair.
    pub last_known: &'a dyn Fn(LastRate) -> Option<Decimal>,
}

impl std::fmt::Debug for RatesContext<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("RatesContext")
            .field("fetched_at", &self.fetched_at)
            .finish_non_exhaustive()
    }
}

/// What a file of rates gave.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RatesRead {
    /// What may be used, in order of day and base.
    pub publications: Vec<Publication>,
    /// Rates that are kept for a person to see and not used.
    pub set_aside: Vec<SetAside>,
    /// Rows that cannot be understood. A caller that wants all or nothing refuses the file.
    pub bad: Vec<BadRow>,
    /// Codes of columns that are no currency today (the mark, the lira of Malta): left out.
    pub unknown_currencies: BTreeSet<String>,
}

/// A rate that is set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Row of the file, the header being 1; in XML the position of the rate among all rates.
    pub row: u64,
    /// Publication day.
    pub day: Date,
    /// Currency one unit of which is expressed.
    pub from: Currency,
    /// Currency it is expressed in.
    pub to: Currency,
    /// The rate as given.
    pub rate: String,
    /// Why.
    pub reason: Implausible,
}

/// A row that cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadRow {
    /// Row of the file, the header being 1; in XML the position of the rate among all rates.
    pub row: u64,
    /// The column, as the header names it.
    pub column: String,
    /// The rule it breaks.
    pub rule: RateRule,
    /// The cell as given, cut after 40 characters.
    pub value: String,
}

/// What a row of rates must keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum RateRule {
    /// A day as `2026-10-30`.
    Date,
    /// A currency of ISO 4217.
    Currency,
    /// A decimal number with a point, at most 15 digits before it and 15 behind.
    Number,
    /// A currency has no rate to itself other than 1.
    SameCurrency,
    /// One rate per day and pair.
    Twice,
    /// As many cells as the header.
    Cells,
}

impl RateRule {
    /// The stable word that scripts see.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// Which last rate is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastRate {
    /// Currency one unit of which is expressed.
    pub from: Currency,
    /// Currency it is expressed in.
    pub to: Currency,
    /// Before this day.
    pub before: Date,
}

/// One understood row.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    pub(crate) row: u64,
    pub(crate) column: String,
    pub(crate) day: Date,
    pub(crate) from: Currency,
    pub(crate) to: Currency,
    pub(crate) rate: Decimal,
}

/// A rate this old says nothing of today's: a currency may come back at another value.
const MEMORY_DAYS: i32 = 366;

/// Takes rows in any order.
#[derive(Debug)]
pub(crate) struct Collector {
    source: RateSource,
    /// Rates given for a day and pair: one, or a file contradicts itself.
    rows: BTreeMap<(Date, Currency, Currency), Vec<Row>>,
    read: RatesRead,
}

impl Collector {
    pub(crate) fn new(source: RateSource) -> Self {
        Self {
            source,
            rows: BTreeMap::new(),
            read: RatesRead::default(),
        }
    }

    pub(crate) fn unknown_currency(&mut self, code: &str) {
        self.read
            .unknown_currencies
            .insert(code.chars().take(40).collect());
    }

    pub(crate) fn bad(&mut self, row: u64, column: &str, rule: RateRule, value: &str) {
        let value = value.chars().take(40).collect();
        self.read.bad.push(BadRow {
            row,
            column: column.to_owned(),
            rule,
            value,
        });
    }

    pub(crate) fn add(&mut self, row: Row) {
        if row.from == row.to {
            if row.rate != Decimal::ONE {
                self.bad(
                    row.row,
                    &row.column,
                    RateRule::SameCurrency,
                    &row.rate.to_string(),
                );
            }
            return;
        }
        let given = self.rows.entry((row.day, row.from, row.to)).or_default();
        if !given.iter().any(|known| known.rate == row.rate) {
            given.push(row);
        }
    }

    /// Sets aside what is implausible and groups the rest. A day all of whose rates were set aside
    /// is still a day of the source: its pairs have no rate then, and never an older one.
    pub(crate) fn finish(mut self, context: RatesContext<'_>) -> RatesRead {
        let mut last: BTreeMap<(Currency, Currency), Option<(Date, Decimal)>> = BTreeMap::new();
        let mut publications: BTreeMap<(Date, Currency), Publication> = BTreeMap::new();
        for ((day, from, to), given) in std::mem::take(&mut self.rows) {
            let publication = publications
                .entry((day, from))
                .or_insert_with(|| self.empty((day, from), context));
            let asked = LastRate {
                from,
                to,
                before: day,
            };
            let known = last
                .entry((from, to))
                .or_insert_with(|| (context.last_known)(asked).map(|rate| (day, rate)));
            let recent = known.filter(|(earlier, _)| days_between(*earlier, day) <= MEMORY_DAYS);
            if let Some(rate) = self.chosen(given, recent.map(|(_, rate)| rate)) {
                *known = Some((day, rate));
                publication.rates.insert(to, rate);
            }
        }
        self.read.publications = publications.into_values().collect();
        self.read.set_aside.sort_by_key(|aside| aside.row);
        self.read.bad.sort_by_key(|bad| bad.row);
        self.read
    }

    /// The one plausible rate of those given for a day and pair. A second one is a contradiction.
    fn chosen(&mut self, given: Vec<Row>, last: Option<Decimal>) -> Option<Decimal> {
        let mut chosen = None;
        for row in given {
            match plausible(&self.source, (row.from, row.to), row.rate, last) {
                Err(reason) => self.read.set_aside.push(set_aside(&row, reason)),
                Ok(()) if chosen.is_none() => chosen = Some(row.rate),
                Ok(()) => self.bad(row.row, &row.column, RateRule::Twice, &row.rate.to_string()),
            }
        }
        chosen
    }

    fn empty(&self, (day, base): (Date, Currency), context: RatesContext<'_>) -> Publication {
        let source = self.source.clone();
        Publication {
            source,
            day,
            base,
            fetched_at: context.fetched_at,
            rates: BTreeMap::new(),
        }
    }
}

fn set_aside(row: &Row, reason: Implausible) -> SetAside {
    SetAside {
        row: row.row,
        day: row.day,
        from: row.from,
        to: row.to,
        rate: row.rate.to_string(),
        reason,
    }
}

fn days_between(earlier: Date, later: Date) -> i32 {
    earlier
        .until(later)
        .map_or(i32::MAX, |span| span.get_days())
}

/// Reads a rate: digits and one point, optionally a minus; no grouping, no exponent, no comma.
pub(crate) fn number(text: &str) -> Option<Decimal> {
    let plain = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = plain.split_once('.').unwrap_or((plain, "0"));
    let digits = |text: &str| {
        (1..=15).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !digits(whole) || !digits(part) {
        return None;
    }
    Decimal::from_str_exact(text).ok()
}

/// Reads a day: `2026-10-30`, and as the European Central Bank's daily CSV has it, `30 October
/// 2026`.
pub(crate) fn day(text: &str) -> Option<Date> {
    let iso = text.len() == 10
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'-');
    if iso {
        return text.parse().ok();
    }
    Date::strptime("%d %B %Y", text).ok()
}
