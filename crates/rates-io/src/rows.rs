//! Rows of any reader, on their way to publications: checked, in order of day, grouped by base.

use crate::memory::{LastRate, Memory, Openings};
use dhow_domain::money::Currency;
use dhow_domain::rates::{Implausible, KnownRate, Publication, RateSource, contradict, plausible};
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// Where a reading stands: whose rates, when they came, and what was known before.
#[derive(Clone, Copy)]
pub struct RatesContext<'a> {
    /// When the bytes came here.
    pub fetched_at: Timestamp,
    /// The last rate of a pair before a day, as the workspace has it, with its day. Asked once
    /// per pair.
    pub last_known: &'a dyn Fn(LastRate) -> Option<(Date, Decimal)>,
    /// What else is known of a pair on a day: in use already, of other sources, of pegs. Asked
    /// for every rate, day by day.
    pub elsewhere: &'a dyn Fn(LastRate) -> Vec<KnownRate>,
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

/// From one currency to another.
type Pair = (Currency, Currency);

/// Takes rows in any order.
#[derive(Debug)]
pub(crate) struct Collector {
    source: RateSource,
    /// Rates given for a day and pair: one, or a file contradicts itself.
    rows: BTreeMap<Date, BTreeMap<Pair, Vec<Row>>>,
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
        let day = self.rows.entry(row.day).or_default();
        let given = day.entry((row.from, row.to)).or_default();
        if !given.iter().any(|known| known.rate == row.rate) {
            given.push(row);
        }
    }

    /// Sets aside what is implausible and groups the rest. A day all of whose rates were set aside
    /// is still a day of the source: its pairs have no rate then, and never an older one.
    pub(crate) fn finish(mut self, context: RatesContext<'_>) -> RatesRead {
        let mut memory = Memory::new(context.last_known, self.openings());
        let mut publications: BTreeMap<(Date, Currency), Publication> = BTreeMap::new();
        for (day, pairs) in std::mem::take(&mut self.rows) {
            for (from, _) in pairs.keys() {
                publications
                    .entry((day, *from))
                    .or_insert_with(|| self.empty((day, *from), context));
            }
            for row in self.used(pairs, context, &mut memory) {
                memory.keep((row.from, row.to), (day, row.rate));
                if let Some(publication) = publications.get_mut(&(day, row.from)) {
                    publication.rates.insert(row.to, row.rate);
                }
            }
        }
        self.keep_set_aside(&mut publications);
        self.read.publications = publications.into_values().collect();
        self.read.set_aside.sort_by_key(|aside| aside.row);
        self.read.bad.sort_by_key(|bad| bad.row);
        self.read
    }

    fn openings(&self) -> Openings {
        let mut openings = Openings::default();
        for row in self.rows.values().flat_map(BTreeMap::values).flatten() {
            openings.add((row.from, row.to), (row.day, row.rate));
        }
        openings
    }

    /// The rates of one day that may be used. Two that pass by themselves and contradict each
    /// other are both set aside: which one is wrong, nobody has said.
    fn used(
        &mut self,
        pairs: BTreeMap<Pair, Vec<Row>>,
        context: RatesContext<'_>,
        memory: &mut Memory<'_>,
    ) -> Vec<Row> {
        let mut chosen = BTreeMap::new();
        for ((from, to), given) in pairs {
            let Some(before) = given.first().map(|row| row.day) else {
                continue;
            };
            let asked = LastRate { from, to, before };
            let known: Vec<_> = memory
                .last(asked)
                .into_iter()
                .chain((context.elsewhere)(asked))
                .collect();
            if let Some(row) = self.chosen(given, &known) {
                chosen.insert((from, to), row);
            }
        }
        let contradicted: BTreeSet<Pair> = chosen
            .iter()
            .filter(|((from, to), row)| {
                let back = chosen.get(&(*to, *from));
                back.is_some_and(|back| contradict(row.rate, back.rate))
            })
            .map(|(pair, _)| *pair)
            .collect();
        let (used, aside): (Vec<_>, Vec<_>) = chosen
            .into_iter()
            .partition(|(pair, _)| !contradicted.contains(pair));
        let contradictions = aside
            .iter()
            .map(|(_, row)| set_aside(row, Implausible::ContradictsOpposite));
        self.read.set_aside.extend(contradictions);
        used.into_iter().map(|(_, row)| row).collect()
    }

    /// The one plausible rate of those given for a day and pair. A second one is a contradiction.
    fn chosen(&mut self, given: Vec<Row>, known: &[KnownRate]) -> Option<Row> {
        let mut chosen = None;
        for row in given {
            match plausible(&self.source, (row.from, row.to), (row.day, row.rate), known) {
                Err(reason) => self.read.set_aside.push(set_aside(&row, reason)),
                Ok(()) if chosen.is_none() => chosen = Some(row),
                Ok(()) => self.bad(row.row, &row.column, RateRule::Twice, &row.rate.to_string()),
            }
        }
        chosen
    }

    /// What was set aside stays with the day, for a person to see; not beside a rate of the same
    /// pair that is used.
    fn keep_set_aside(&self, publications: &mut BTreeMap<(Date, Currency), Publication>) {
        for aside in &self.read.set_aside {
            let publication = publications.get_mut(&(aside.day, aside.from));
            let rate = Decimal::from_str_exact(&aside.rate);
            if let (Some(publication), Ok(rate)) = (publication, rate)
                && !publication.rates.contains_key(&aside.to)
            {
                publication.set_aside.insert((aside.to, rate), aside.reason);
            }
        }
    }

    fn empty(&self, (day, base): (Date, Currency), context: RatesContext<'_>) -> Publication {
        let source = self.source.clone();
        Publication {
            source,
            day,
            base,
            fetched_at: context.fetched_at,
            rates: BTreeMap::new(),
            set_aside: BTreeMap::new(),
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
