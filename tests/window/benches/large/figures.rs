//! What a step took: as the page saw it, and as the system counts it.

use dhow_window::process::children_of;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Ticks of the system's clock of processor time in a second, on every Linux there is.
const TICKS: u64 = 100;

/// What the page saw of one step; times are milliseconds since the key.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Seen {
    /// The first of it was on the screen.
    pub(crate) seen: Option<f64>,
    /// All of it was there.
    pub(crate) whole: Option<f64>,
    /// Everything was answered.
    pub(crate) rest: Option<f64>,
    /// Calls of the desk.
    pub(crate) calls: u64,
    pub(crate) names: BTreeMap<String, u64>,
    pub(crate) slowest: String,
    /// Milliseconds of the slowest call, as the page waited for it.
    pub(crate) slow: Option<f64>,
    /// The longest time between two frames.
    pub(crate) longest: f64,
    /// Milliseconds in which rows were missing where rows belong.
    pub(crate) gap: f64,
    /// The first such sight.
    #[serde(rename = "where")]
    pub(crate) gap_at: String,
    /// Milliseconds without a screen.
    pub(crate) bare: f64,
    /// Milliseconds in which a screen had lost more than half of what it said.
    pub(crate) thin: f64,
    /// Cells that had said something and said nothing.
    pub(crate) lost: u64,
    pub(crate) example: String,
    /// The row that is active, and how many rows there are, heads counted.
    pub(crate) active: Option<u64>,
    pub(crate) count: u64,
}

impl Seen {
    /// The worse of what went blank here and there.
    fn take_blanks(&mut self, other: &Self) {
        if other.gap > self.gap {
            self.gap_at.clone_from(&other.gap_at);
        }
        if other.lost > self.lost {
            self.example.clone_from(&other.example);
        }
        self.gap = self.gap.max(other.gap);
        self.bare = self.bare.max(other.bare);
        self.thin = self.thin.max(other.thin);
        self.lost = self.lost.max(other.lost);
    }
}

/// Processor time in milliseconds: the desk itself, and the web view that draws for it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Processor {
    desk: u64,
    view: u64,
}

impl Processor {
    /// What the processes of a desk took so far.
    pub(crate) fn of(desk: u32) -> Self {
        Self {
            desk: milliseconds(desk),
            view: children_of(desk).into_iter().map(tree).sum(),
        }
    }

    fn average(all: impl ExactSizeIterator<Item = Self>) -> Self {
        let count = all.len().max(1) as u64;
        let sum = all.fold(Self::default(), |sum, one| Self {
            desk: sum.desk + one.desk,
            view: sum.view + one.view,
        });
        Self {
            desk: sum.desk / count,
            view: sum.view / count,
        }
    }

    fn since(self, before: Self) -> Self {
        Self {
            desk: self.desk.saturating_sub(before.desk),
            view: self.view.saturating_sub(before.view),
        }
    }
}

/// A process and all that it started.
fn tree(process: u32) -> u64 {
    let children: u64 = children_of(process).into_iter().map(tree).sum();
    milliseconds(process) + children
}

fn milliseconds(process: u32) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    // The name of the program, in brackets, may hold blanks.
    let after = stat.rsplit_once(')').map_or("", |(_, after)| after);
    let fields: Vec<u64> = after
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse().ok())
        .collect();
    fields.iter().sum::<u64>() * 1_000 / TICKS
}

/// The most memory that a process had, in megabytes.
pub(crate) fn memory(process: u32) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let most = most.and_then(|line| line.split_whitespace().next()?.parse::<f64>().ok());
    most.unwrap_or(0.0) / 1_000.0
}

/// The same of everything that a process started.
pub(crate) fn memory_of_children(process: u32) -> f64 {
    let children = children_of(process).into_iter();
    children
        .map(|child| memory(child) + memory_of_children(child))
        .sum()
}

/// A step that was taken.
#[derive(Clone)]
pub(crate) struct Line {
    name: String,
    seen: Seen,
    took: Processor,
}

impl Line {
    pub(crate) fn new(name: &str, seen: Seen, before: Processor, after: Processor) -> Self {
        Self {
            name: name.to_owned(),
            seen,
            took: after.since(before),
        }
    }

    /// Many turns of one step as two lines: the middle one, with what a turn costs on average, and
    /// the slowest, with the most that went blank in any of them.
    pub(crate) fn of_many(name: &str, mut turns: Vec<Self>) -> Vec<Self> {
        let whole = |line: &Self| line.seen.whole.unwrap_or(f64::INFINITY);
        turns.sort_by(|one, other| whole(one).total_cmp(&whole(other)));
        let count = turns.len();
        let (Some(mut middle), Some(mut slowest)) =
            (turns.get(count / 2).cloned(), turns.last().cloned())
        else {
            return turns;
        };
        middle.took = Processor::average(turns.iter().map(|turn| turn.took));
        for turn in turns {
            slowest.seen.take_blanks(&turn.seen);
        }
        middle.name = format!("{name}, middle of {count}");
        slowest.name = format!("{name}, slowest of {count}");
        vec![middle, slowest]
    }

    fn blanks(&self) -> String {
        let Seen {
            gap,
            bare,
            thin,
            lost,
            ..
        } = self.seen;
        let parts = [("rows", gap), ("no screen", bare), ("words", thin)];
        let mut said: Vec<String> = parts
            .into_iter()
            .filter(|(_, time)| *time > 0.0)
            .map(|(what, time)| format!("{what} {time:.0} ms"))
            .collect();
        if gap > 0.0 {
            said.push(format!("first {}", self.seen.gap_at));
        }
        if lost > 0 {
            said.push(format!("{lost} cells, such as {:?}", self.seen.example));
        }
        if said.is_empty() {
            "no".to_owned()
        } else {
            said.join(", ")
        }
    }

    /// A time as the table has it; a step that looked at nothing has none.
    fn time(&self, time: Option<f64>) -> String {
        match time {
            Some(time) => format!("{time:.0}"),
            None if self.seen.longest > 0.0 => "never".to_owned(),
            None => String::new(),
        }
    }

    fn slowest(&self) -> String {
        let slow = self.seen.slow.filter(|_| self.seen.calls > 0);
        slow.map_or(String::new(), |slow| {
            format!("{} {slow:.0}", self.seen.slowest)
        })
    }

    /// The active row and how many there are, without the head.
    fn row(&self) -> String {
        match self.seen.active {
            Some(row @ 1..) => format!("{} of {}", row - 1, self.seen.count.saturating_sub(1)),
            _ => String::new(),
        }
    }

    fn asked(&self) -> String {
        let names = self.seen.names.iter();
        let names: Vec<String> = names
            .map(|(name, count)| format!("{count} {name}"))
            .collect();
        names.join(", ")
    }
}

const HEAD: &str = "\
| | seen, ms | whole, ms | at rest, ms | calls | slowest call, ms | longest frame, ms | went blank | desk, ms CPU | web view, ms CPU | row |
|---|---:|---:|---:|---:|---|---:|---|---:|---:|---:|
";

/// All steps as a table, and under it what they asked of the desk.
pub(crate) fn table(title: &str, lines: &[Line]) -> String {
    let mut text = format!("{title}\n{HEAD}");
    for line in lines {
        let seen = &line.seen;
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {:.0} | {} | {} | {} | {} |",
            line.name,
            line.time(seen.seen),
            line.time(seen.whole),
            line.time(seen.rest),
            seen.calls,
            line.slowest(),
            seen.longest,
            line.blanks(),
            line.took.desk,
            line.took.view,
            line.row(),
        );
    }
    for line in lines.iter().filter(|line| line.seen.calls > 0) {
        let _ = writeln!(text, "{}: {}", line.name, line.asked());
    }
    text
}

/// What the same steps took in a small and in a large workspace.
pub(crate) fn growth(small: &[Line], large: &[Line]) -> String {
    let mut text = String::from(
        "Growth with the workspace, the small one and the large one\n| | whole, ms | | desk, ms CPU | |\n|---|---:|---:|---:|---:|\n",
    );
    for line in large {
        let Some(before) = small.iter().find(|before| before.name == line.name) else {
            continue;
        };
        let whole = |line: &Line| {
            line.seen
                .whole
                .map_or(String::new(), |time| format!("{time:.0}"))
        };
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} |",
            line.name,
            whole(before),
            whole(line),
            before.took.desk,
            line.took.desk
        );
    }
    text
}
