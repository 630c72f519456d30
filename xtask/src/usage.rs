//! How `cargo xtask` is used.

/// What `cargo xtask help` prints.
pub(crate) const USAGE: &str = "\
cargo xtask run [--yes] [--release] [--serve] [--workspace FILE]
    Installs what is missing, builds, and opens the desk on the sample workspace with its own
    hub. With no display, or with --serve, it serves the desk to a browser and prints the address.
cargo xtask test [--yes] [STAGE…]
    Sets itself up and runs the whole suite, or only the named stages.
cargo xtask build [--release]
    Builds the interface, the desk, `dhow` and `dhow-hub`.
cargo xtask check
    The quick part of the suite: format, lints, types, house rules.
cargo xtask generate
    Writes the generated TypeScript, messages and capabilities anew.
cargo xtask bench [NAME…] [--quick] [--record]
    Measures against peers and limits, in turns, and what people wait for at 1,000 to 100,000
    products; names what got worse by more than 15 % since the table in tests/benches/table.json.
    --quick stops at 10,000 products, --record keeps the figures as the new table.
cargo xtask bench WINDOW [--quick] [--pictures FOLDER] [--programs FOLDER]
    The desk in the real window with 100,000 products, in English and Arabic: from a key to what is
    seen of it, calls, blanks, processor time; a picture of each step. It takes Xvfb and
    WebKitWebDriver. --programs takes the desk, `dhow` and `dhow-hub` as they are built there.
cargo xtask soak [kills] [power]
    The long runs: property tests, kills, power cuts and searches, many times over, and a large file
    of an earlier program, which is built for it; or the kills or power cuts of desk and hub alone.
cargo xtask bundle
    An installer for this platform.

--yes installs missing system packages without asking.";
