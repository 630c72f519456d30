//! `cargo xtask bench`: sets the peers up and starts the benchmarks of `tests/benches/`.

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::interface;
use crate::places::Places;
use crate::process;

/// Python peers, pinned; they live in the build output and touch nothing of the system.
const PYTHON_PEERS: &[&str] = &["sqlite-utils==3.39"];

/// Measures what was named, or everything there is.
pub(crate) fn bench(places: &Places, arguments: &Arguments) -> Result<(), Failure> {
    let peers = places.root.join("tests/benches/peers");
    interface::install_packages(&peers)?;
    let mut words = vec!["bench", "--package", "dhow-stories", "--bench", "house", "--"];
    words.extend(arguments.names.iter().map(String::as_str));
    words.extend(arguments.quick.then_some("--quick"));
    let mut bench = process::cargo(&places.root, &words);
    bench.env("DHOW_BENCH_NODE", &peers).env("DHOW_BENCH_PYTHON", python(places)?);
    process::run(bench)
}

/// A Python of our own with the peers in it.
fn python(places: &Places) -> Result<std::path::PathBuf, Failure> {
    let folder = places.target.join("bench-python");
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let stamp = folder.join("peers.txt");
    let wanted = PYTHON_PEERS.join("\n");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    let target = folder.to_string_lossy();
    process::run(process::command("python3", &places.root, &["-m", "venv", &target]))?;
    let mut words = vec!["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    words.extend(PYTHON_PEERS);
    process::run(process::command(&python, &places.root, &words))?;
    std::fs::write(&stamp, wanted).map_err(Failure::file(&stamp))?;
    Ok(python)
}
