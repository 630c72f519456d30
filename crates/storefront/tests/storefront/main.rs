//! Whole shops, built into folders and read again.
#![allow(clippy::unwrap_used)]

#[path = "../../examples/fixture/mod.rs"]
mod fixture;

mod addresses;
mod building;
mod checking;
mod data;
mod hostile;
mod imprint;
mod languages;
mod versions;

use dhow_storefront::{BuildReport, Error, Site, Strictness, build};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A shop built into a folder of its own.
struct Built {
    folder: tempfile::TempDir,
    report: BuildReport,
}

impl Built {
    fn new(site: &Site) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let report = built(site, folder.path()).unwrap();
        Self { folder, report }
    }

    fn page(&self, path: &str) -> String {
        fs::read_to_string(self.folder.path().join(path))
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn change(&self, path: &str, from: &str, to: &str) {
        let before = self.page(path);
        assert!(before.contains(from), "{path} does not hold {from}");
        fs::write(self.folder.path().join(path), before.replacen(from, to, 1)).unwrap();
    }

    fn files(&self) -> BTreeMap<String, Vec<u8>> {
        files(self.folder.path())
    }
}

fn built(site: &Site, folder: &Path) -> Result<BuildReport, Error> {
    build(site, &fixture::pixel, folder, Strictness::Lenient)
}

/// Every file under a folder with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(&next).unwrap().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                waiting.push(entry.path());
            } else {
                let path = entry
                    .path()
                    .strip_prefix(folder)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('\\', "/");
                found.insert(path, fs::read(entry.path()).unwrap());
            }
        }
    }
    found
}
