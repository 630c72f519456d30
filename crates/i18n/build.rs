//! Embeds `locales/` into the crate, so that a new file is found without being listed anywhere.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    // The table names each file from the package on: a build folder may serve several checkouts in
    // turn, and the compiler looks again when `CARGO_MANIFEST_DIR` is another one.
    let package = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let locales = Path::new(&package).join("../../locales");
    println!("cargo::rerun-if-changed=../../locales");
    let mut table = String::from("&[\n");
    for folder in entries(&locales)?.iter().filter(|path| path.is_dir()) {
        for file in entries(folder)?
            .iter()
            .filter(|path| path.extension().is_some_and(|kind| kind == "ftl"))
        {
            let (tag, feature) = (name(folder), stem(file));
            let path = format!("/../../locales/{tag}/{feature}.ftl");
            let _ = writeln!(
                table,
                "({tag:?}, {feature:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),"
            );
        }
    }
    table.push(']');
    fs::write(
        Path::new(&env::var("OUT_DIR").map_err(io::Error::other)?).join("embedded.rs"),
        table,
    )
}

/// What a folder holds, sorted, so that the table is the same on every machine.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
