//! `cargo xtask bench`: sets the peers up and starts the benchmarks of `tests/benches/`.

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::interface;
use crate::paths::Paths;
use crate::process;
use crate::programs;
use crate::python;
use crate::system::{self, Need};
use std::path::{Path, PathBuf};

/// Python peers, pinned; they live in the build output and touch nothing of the system.
const PYTHON_PEERS: &[&str] = &["sqlite-utils==3.39"];

/// Measures what was named, or everything there is but the window.
pub(crate) fn bench(paths: &Paths, arguments: &Arguments) -> Result<(), Failure> {
    let is_window = |name: &&String| name.eq_ignore_ascii_case("WINDOW");
    let windows = arguments.names.iter().filter(is_window).count();
    if windows > 0 {
        window(paths, arguments)?;
    }
    if windows > 0 && windows == arguments.names.len() {
        Ok(())
    } else {
        house(paths, arguments)
    }
}

/// The real window with many products: it needs a display of its own, so it runs when it is named.
fn window(paths: &Paths, arguments: &Arguments) -> Result<(), Failure> {
    system::ensure(Need::Suite, arguments.yes)?;
    if arguments.programs.is_none() {
        interface::build(paths)?;
        programs::build(paths, programs::ALL, true)?;
    }
    let words = [
        "bench",
        "--package",
        "dhow-window",
        "--bench",
        "large",
        "--",
    ];
    let mut bench = process::cargo(&paths.root, &words);
    bench.args(arguments.quick.then_some("--quick"));
    if let Some(folder) = &arguments.pictures {
        bench.arg("--pictures").arg(absolute(folder)?);
    }
    if let Some(folder) = &arguments.programs {
        bench.env("DHOW_PROGRAMS", absolute(folder)?);
    }
    process::run(bench)
}

/// Cargo starts a benchmark in the folder of its package.
fn absolute(folder: &Path) -> Result<PathBuf, Failure> {
    std::path::absolute(folder).map_err(Failure::file(folder))
}

/// Everything that is measured without a window.
fn house(paths: &Paths, arguments: &Arguments) -> Result<(), Failure> {
    let peers = paths.root.join("tests/benches/peers");
    interface::install_packages(&peers)?;
    let example = [
        "build",
        "--release",
        "--package",
        "dhow-store",
        "--example",
        "raw_import",
    ];
    process::run(process::cargo(&paths.root, &example))?;
    interface::build(paths)?;
    programs::build(paths, programs::SERVING, true)?;
    let mut words = vec![
        "bench",
        "--package",
        "dhow-stories",
        "--bench",
        "house",
        "--",
    ];
    words.extend(arguments.names.iter().map(String::as_str));
    words.extend(arguments.quick.then_some("--quick"));
    words.extend(arguments.record.then_some("--record"));
    let mut bench = process::cargo(&paths.root, &words);
    bench
        .env("DHOW_BENCH_PEERS", &peers)
        .env(
            "DHOW_BENCH_TABLE",
            paths.root.join("tests/benches/table.json"),
        )
        .env("DHOW", paths.program("dhow", true))
        .env("DHOW_HUB", paths.program("dhow-hub", true))
        .env(
            "DHOW_BENCH_RAW_IMPORT",
            paths.program("examples/raw_import", true),
        )
        .env(
            "DHOW_BENCH_PYTHON",
            python::environment(paths, "bench", PYTHON_PEERS)?,
        );
    process::run(bench)
}
