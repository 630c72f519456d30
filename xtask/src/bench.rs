//! `cargo xtask bench`: sets the peers up and starts the benchmarks of `tests/benches/`.

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::interface;
use crate::paths::Paths;
use crate::process;
use crate::programs;
use crate::python;

/// Python peers, pinned; they live in the build output and touch nothing of the system.
const PYTHON_PEERS: &[&str] = &["sqlite-utils==3.39"];

/// Measures what was named, or everything there is.
pub(crate) fn bench(paths: &Paths, arguments: &Arguments) -> Result<(), Failure> {
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
