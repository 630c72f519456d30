//! What programs of the house take: processor time, memory, time by the clock.

use dhow_testkit::Device;
use std::process::Stdio;
use std::time::{Duration, Instant};

/// Ticks of the system's clock of processor time in a second, on every Linux there is.
const TICKS: u64 = 100;
/// How often a program is looked at.
const LOOK: Duration = Duration::from_millis(5);

/// What a program took from start to end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Watched {
    /// Milliseconds of processor time.
    pub(crate) cpu: f64,
    /// Milliseconds by the clock.
    pub(crate) wall: f64,
    /// The most memory it had, in megabytes.
    pub(crate) memory: f64,
}

/// Runs a command that must be done, and watches it.
pub(crate) fn watched(device: &Device, words: &[&str]) -> Watched {
    let mut command = device.command(words);
    let before = of_children();
    let start = Instant::now();
    let mut child = command
        .arg("--json")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut memory = 0.0_f64;
    while child.try_wait().unwrap().is_none() {
        memory = memory.max(kilobytes(child.id(), "VmHWM:") / 1_000.0);
        std::thread::sleep(LOOK);
    }
    assert!(child.wait().unwrap().success(), "{words:?}");
    Watched {
        cpu: of_children() - before,
        wall: start.elapsed().as_secs_f64() * 1_000.0,
        memory,
    }
}

/// Milliseconds that programs started from here took, those that have ended.
pub(crate) fn of_children() -> f64 {
    ticks("/proc/self/stat", 15) + ticks("/proc/self/stat", 16)
}

/// Milliseconds that a running program took so far.
pub(crate) fn of_process(process: u32) -> f64 {
    let path = format!("/proc/{process}/stat");
    ticks(&path, 13) + ticks(&path, 14)
}

/// A field of a `stat`, counted from 0; zero where the system has none.
fn ticks(path: &str, field: usize) -> f64 {
    let stat = std::fs::read_to_string(path).unwrap_or_default();
    // The name of the program, in brackets, may hold blanks.
    let after = stat.rsplit_once(')').map_or("", |(_, after)| after);
    let ticks = after.split_whitespace().nth(field - 2);
    let ticks: u64 = ticks.and_then(|ticks| ticks.parse().ok()).unwrap_or(0);
    (ticks * 1_000 / TICKS) as f64
}

/// A line of a program's `status`, such as the memory it has now (`VmRSS:`).
pub(crate) fn kilobytes(process: u32, line: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let found = status.lines().find_map(|own| own.strip_prefix(line));
    let found = found.and_then(|line| line.split_whitespace().next()?.parse().ok());
    found.unwrap_or(0.0)
}
