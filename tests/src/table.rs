//! Figures of a benchmark, kept from one commit to the next, and what got worse between two of
//! them.
//!
//! Processor time of two machines is compared by a loop that both of them ran; sizes and memory
//! are compared as they are.

use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt;

/// By how much a figure may grow before it is named: 15 %.
const ALLOWED: f64 = 1.15;
/// Differences in processor time below this many milliseconds are the clock's.
const LEAST_MILLISECONDS: f64 = 0.2;
/// The same of other figures, in their own unit.
const LEAST: f64 = 1.0;

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Milliseconds of processor time.
    Cpu,
    /// Milliseconds by the clock: shown, and not compared, since others work on the machine too.
    Wall,
    /// Bytes.
    Bytes,
    /// Megabytes of memory.
    Memory,
}

impl Unit {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Cpu, "ms CPU"),
        (Self::Wall, "ms"),
        (Self::Bytes, "bytes"),
        (Self::Memory, "MB"),
    ];

    /// As it stands in the table.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(unit, _)| *unit == self)
            .map_or("", |(_, name)| name)
    }

    fn named(name: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(_, own)| *own == name);
        found.map(|(unit, _)| *unit)
    }
}

/// One thing that was measured, at every size.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// What its figures count.
    pub unit: Unit,
    /// Products, and the figure.
    pub figures: BTreeMap<u64, f64>,
}

/// What one run measured on one machine.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// The machine in one line.
    pub machine: String,
    /// Milliseconds of a loop that does the same work everywhere.
    pub calibration: f64,
    /// Each thing that was measured, by its name.
    pub rows: BTreeMap<String, Row>,
}

/// A figure that got worse, or is measured no more.
#[derive(Debug, Clone, PartialEq)]
pub struct Worse {
    /// Which row.
    pub row: String,
    /// At how many products.
    pub size: u64,
    /// What it counts.
    pub unit: Unit,
    /// What it was, as this machine would have it.
    pub before: f64,
    /// What it is; `None`: nobody measured it.
    pub now: Option<f64>,
}

impl fmt::Display for Worse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (row, size, unit, before) = (&self.row, self.size, self.unit.name(), self.before);
        match self.now {
            Some(now) => {
                let percent = (now / before.max(f64::MIN_POSITIVE) - 1.0) * 100.0;
                write!(
                    formatter,
                    "{row} at {size}: {before:.2} → {now:.2} {unit} (+{percent:.0} %)"
                )
            }
            None => write!(
                formatter,
                "{row} at {size}: {before:.2} {unit}, not measured any more"
            ),
        }
    }
}

impl Table {
    /// Puts a figure in, in the place of an earlier one.
    pub fn put(&mut self, row: &str, size: u64, unit: Unit, figure: f64) {
        let empty = Row {
            unit,
            figures: BTreeMap::new(),
        };
        let row = self.rows.entry(row.to_owned()).or_insert(empty);
        row.unit = unit;
        row.figures.insert(size, figure);
    }

    /// The figure of a row at a size.
    #[must_use]
    pub fn figure(&self, row: &str, size: u64) -> Option<f64> {
        self.rows.get(row)?.figures.get(&size).copied()
    }

    /// What got worse since `before`, of the rows and sizes that were `asked` for.
    #[must_use]
    pub fn worse_than(&self, before: &Self, asked: impl Fn(&str, u64) -> bool) -> Vec<Worse> {
        let mut worse = Vec::new();
        for (name, row) in &before.rows {
            for (size, figure) in row.figures.iter().filter(|(size, _)| asked(name, **size)) {
                let expected = figure * self.scale(before, row.unit);
                let now = self.figure(name, *size);
                if now.is_none_or(|now| grew(row.unit, expected, now)) {
                    worse.push(Worse {
                        row: name.clone(),
                        size: *size,
                        unit: row.unit,
                        before: expected,
                        now,
                    });
                }
            }
        }
        worse
    }

    /// What a figure of another machine is to be multiplied with.
    fn scale(&self, before: &Self, unit: Unit) -> f64 {
        let comparable = self.machine == before.machine
            || self.calibration <= 0.0
            || before.calibration <= 0.0
            || unit != Unit::Cpu;
        if comparable {
            1.0
        } else {
            self.calibration / before.calibration
        }
    }

    /// The lesser of two figures each: what a busy machine adds comes and goes.
    pub fn lessen(&mut self, again: &Self) {
        for (name, row) in &again.rows {
            for (size, figure) in &row.figures {
                let known = self.figure(name, *size).unwrap_or(f64::INFINITY);
                self.put(name, *size, row.unit, known.min(*figure));
            }
        }
    }

    /// Takes the figures of a later run over; others stay as they were.
    pub fn update(&mut self, later: &Self) {
        self.machine.clone_from(&later.machine);
        self.calibration = later.calibration;
        for (name, row) in &later.rows {
            for (size, figure) in &row.figures {
                self.put(name, *size, row.unit, *figure);
            }
        }
    }

    /// Reads a table; `None` where the text is none.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        let mut table = Self {
            machine: value["machine"].as_str()?.to_owned(),
            calibration: value["calibration"].as_f64()?,
            rows: BTreeMap::new(),
        };
        for (name, row) in value["rows"].as_object()? {
            let unit = Unit::named(row["unit"].as_str()?)?;
            for (size, figure) in row["figures"].as_object()? {
                table.put(name, size.parse().ok()?, unit, figure.as_f64()?);
            }
        }
        Some(table)
    }

    /// As it is kept: a line for each row, so that a change is seen as one.
    #[must_use]
    pub fn text(&self) -> String {
        let rows: Vec<String> = self
            .rows
            .iter()
            .map(|(name, row)| line(name, row))
            .collect();
        format!(
            "{{\n\"machine\": {},\n\"calibration\": {:.1},\n\"rows\": {{\n{}\n}}\n}}\n",
            json!(self.machine),
            self.calibration,
            rows.join(",\n")
        )
    }
}

fn line(name: &str, row: &Row) -> String {
    let figures = row.figures.iter();
    let figures: Map<String, Value> = figures
        .map(|(size, figure)| (size.to_string(), json!((figure * 100.0).round() / 100.0)))
        .collect();
    let value = json!({ "unit": row.unit.name(), "figures": figures });
    format!("{}: {value}", json!(name))
}

fn grew(unit: Unit, before: f64, now: f64) -> bool {
    let least = match unit {
        Unit::Wall => return false,
        Unit::Cpu => LEAST_MILLISECONDS,
        Unit::Bytes | Unit::Memory => LEAST,
    };
    now > before * ALLOWED && now - before > least
}

#[cfg(test)]
mod tests {
    use super::{Table, Unit};

    fn table(machine: &str, calibration: f64, figures: &[(&str, u64, Unit, f64)]) -> Table {
        let mut table = Table {
            machine: machine.to_owned(),
            calibration,
            ..Table::default()
        };
        for (row, size, unit, figure) in figures {
            table.put(row, *size, *unit, *figure);
        }
        table
    }

    fn check(before: &Table, now: &Table, expect: &[&str]) {
        let worse = now.worse_than(before, |_, size| size < 100_000);
        let said: Vec<String> = worse.iter().map(ToString::to_string).collect();
        assert_eq!(said, expect);
    }

    #[test]
    fn what_grew_by_more_than_fifteen_percent_is_named() {
        let of = |search| table("one", 100.0, &[("search", 1_000, Unit::Cpu, search)]);
        check(&of(10.0), &of(11.4), &[]);
        check(
            &of(10.0),
            &of(11.6),
            &["search at 1000: 10.00 → 11.60 ms CPU (+16 %)"],
        );
        check(&of(10.0), &of(1.0), &[]);
    }

    #[test]
    fn a_difference_that_the_clock_makes_is_none() {
        let of = |figure| table("one", 100.0, &[("status", 1_000, Unit::Cpu, figure)]);
        check(&of(0.1), &of(0.25), &[]);
        check(
            &of(0.1),
            &of(0.35),
            &["status at 1000: 0.10 → 0.35 ms CPU (+250 %)"],
        );
    }

    #[test]
    fn time_by_the_clock_is_shown_and_not_compared() {
        let of = |figure| table("one", 100.0, &[("edit, p95", 1_000, Unit::Wall, figure)]);
        check(&of(1.0), &of(50.0), &[]);
    }

    #[test]
    fn another_machine_is_compared_by_what_it_needs_for_the_same_loop() {
        let rows = |time, bytes| {
            [
                ("import", 1_000, Unit::Cpu, time),
                ("file", 1_000, Unit::Bytes, bytes),
            ]
        };
        let before = table("fast", 100.0, &rows(50.0, 700.0));
        check(&before, &table("slow", 200.0, &rows(110.0, 700.0)), &[]);
        check(
            &before,
            &table("slow", 200.0, &rows(120.0, 900.0)),
            &[
                "file at 1000: 700.00 → 900.00 bytes (+29 %)",
                "import at 1000: 100.00 → 120.00 ms CPU (+20 %)",
            ],
        );
        check(
            &before,
            &table("faster", 50.0, &rows(30.0, 700.0)),
            &["import at 1000: 25.00 → 30.00 ms CPU (+20 %)"],
        );
    }

    #[test]
    fn a_row_that_is_measured_no_more_is_named_at_the_sizes_asked_for() {
        let before = table(
            "one",
            1.0,
            &[
                ("page", 1_000, Unit::Cpu, 2.0),
                ("page", 100_000, Unit::Cpu, 9.0),
            ],
        );
        check(
            &before,
            &table("one", 1.0, &[]),
            &["page at 1000: 2.00 ms CPU, not measured any more"],
        );
    }

    #[test]
    fn of_two_runs_the_lesser_figure_counts() {
        let mut one = table(
            "one",
            1.0,
            &[("a", 1, Unit::Cpu, 5.0), ("b", 1, Unit::Cpu, 2.0)],
        );
        one.lessen(&table(
            "one",
            1.0,
            &[("a", 1, Unit::Cpu, 4.0), ("b", 1, Unit::Cpu, 3.0)],
        ));
        assert_eq!(
            (one.figure("a", 1), one.figure("b", 1)),
            (Some(4.0), Some(2.0))
        );
    }

    #[test]
    fn a_table_is_read_as_it_was_written_and_a_quick_run_keeps_what_it_did_not_measure() {
        let figures = [
            ("page", 1_000, Unit::Cpu, 2.25),
            ("page", 100_000, Unit::Cpu, 9.0),
            ("file", 1_000, Unit::Bytes, 700.0),
        ];
        let mut kept = table("AMD \"x\"", 123.4, &figures);
        assert_eq!(Table::parse(&kept.text()), Some(kept.clone()));
        kept.update(&table(
            "AMD \"x\"",
            120.0,
            &[("page", 1_000, Unit::Cpu, 1.5)],
        ));
        assert_eq!(
            (kept.figure("page", 1_000), kept.figure("page", 100_000)),
            (Some(1.5), Some(9.0))
        );
        assert_eq!(Table::parse("{}"), None);
    }
}
