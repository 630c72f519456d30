//! Runs contenders in turns and compares them round by round.
//!
//! A B C, A B C, …: whatever slows the machine for a while slows all of them, and the median of
//! the ratios within a round hardly moves.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Duration;

/// How often everybody runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rounds(usize);

impl Rounds {
    /// What a published table is made with.
    pub(crate) const FULL: Self = Self(7);
    /// To see that it works.
    pub(crate) const QUICK: Self = Self(2);
}

/// What somebody is in a contest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Dhow's own code, all of it.
    Ours,
    /// What a user would run today.
    Peer,
    /// The least code that does the physical work.
    Limit,
}

/// The time a contender says its work took, without its own preparation.
type Work = Box<dyn FnMut() -> Duration>;

/// Somebody who does the job.
pub(crate) struct Contender {
    name: String,
    role: Role,
    work: Work,
}

impl Contender {
    pub(crate) fn new(name: &str, role: Role, work: impl FnMut() -> Duration + 'static) -> Self {
        Self {
            name: name.to_owned(),
            role,
            work: Box::new(work),
        }
    }
}

/// One job and everybody who does it; the first is ours.
pub(crate) struct Contest {
    name: &'static str,
    /// What is done, with its size.
    job: String,
    /// Units of work in one run, for the rate.
    units: u64,
    contenders: Vec<Contender>,
}

impl Contest {
    pub(crate) fn new(
        name: &'static str,
        job: &str,
        units: u64,
        contenders: Vec<Contender>,
    ) -> Self {
        assert!(
            contenders
                .first()
                .is_some_and(|first| first.role == Role::Ours),
            "{name}: ours comes first"
        );
        Self {
            name,
            job: job.to_owned(),
            units,
            contenders,
        }
    }

    /// Runs all rounds and words the outcome as a table.
    pub(crate) fn run(mut self, rounds: Rounds) -> String {
        let mut seconds: Vec<Vec<f64>> = vec![Vec::new(); self.contenders.len()];
        for _ in 0..rounds.0 {
            for (contender, seconds) in self.contenders.iter_mut().zip(&mut seconds) {
                seconds.push((contender.work)().as_secs_f64());
            }
        }
        self.table(&seconds)
    }

    fn table(&self, seconds: &[Vec<f64>]) -> String {
        let mut text = format!("{} · {}\n", self.name, self.job);
        let _ = writeln!(
            text,
            "| | role | median s | units/s | ours is |\n|---|---|---:|---:|---:|"
        );
        for (contender, own) in self.contenders.iter().zip(seconds) {
            let middle = median(own.clone());
            let ratio = match contender.role {
                Role::Ours => String::new(),
                _ => format!("{:.2}×", median_ratio(own, &seconds[0])),
            };
            let rate = self.units as f64 / middle;
            let role = format!("{:?}", contender.role).to_lowercase();
            let _ = writeln!(
                text,
                "| {} | {role} | {middle:.3} | {rate:.0} | {ratio} |",
                contender.name
            );
        }
        text
    }
}

/// How many times as fast as `other` ours is: the median over rounds.
fn median_ratio(other: &[f64], ours: &[f64]) -> f64 {
    median(
        other
            .iter()
            .zip(ours)
            .map(|(other, ours)| other / ours)
            .collect(),
    )
}

pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => f64::NAN,
        even if even % 2 == 0 => f64::midpoint(values[middle - 1], values[middle]),
        _ => values[middle],
    }
}

/// A peer's program, and what else `cargo xtask bench` sets up.
pub(crate) fn peer(script: &str) -> PathBuf {
    set_up("DHOW_BENCH_PEERS").join(script)
}

/// A path that `cargo xtask bench` hands over.
pub(crate) fn set_up(variable: &str) -> PathBuf {
    std::env::var_os(variable)
        .map(PathBuf::from)
        .expect("`cargo xtask bench` sets this up")
}

/// Processor milliseconds of a loop that does the same everywhere: it sorts and looks up texts, as
/// the house does most of the time. The least of some turns, since others work here too.
pub(crate) fn calibration() -> f64 {
    let turn = || {
        let begin = crate::desk::processor_time();
        let mut state = 1_u64;
        let mut texts = std::collections::BTreeMap::new();
        for number in 0..200_000_u64 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(number);
            texts.insert(format!("G-{state:016x}"), number);
        }
        let found =
            (0..200_000_u64).filter(|number| texts.contains_key(&format!("G-{number:016x}")));
        std::hint::black_box(found.count());
        (crate::desk::processor_time() - begin).as_secs_f64() * 1_000.0
    };
    (0..5).map(|_| turn()).fold(f64::INFINITY, f64::min)
}

/// The machine in one line: a table without it says nothing.
pub(crate) fn machine() -> String {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let info = read("/proc/cpuinfo");
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or("unknown CPU", |(_, name)| name);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let kernel = read("/proc/sys/kernel/osrelease");
    format!(
        "{model}, {cores} cores, Linux {}, {} build",
        kernel.trim(),
        if cfg!(debug_assertions) {
            "debug"
        } else {
            "release"
        }
    )
}
