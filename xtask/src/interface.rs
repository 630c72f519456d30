//! The interface: its packages and its build, done again only when something changed.

use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::time::SystemTime;

/// `npm ci` where the lock file differs from the one last installed.
pub(crate) fn install_packages(folder: &Path) -> Result<(), Failure> {
    let lock = folder.join("package-lock.json");
    let wanted = std::fs::read(&lock).map_err(Failure::file(&lock))?;
    let stamp = folder.join("node_modules/.installed-lock.json");
    if std::fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    process::run(process::npm(
        folder,
        &["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    ))?;
    std::fs::write(&stamp, wanted).map_err(Failure::file(&stamp))
}

/// Builds `ui/dist` where a source, a text or the lock file changed since.
pub(crate) fn build(paths: &Paths) -> Result<(), Failure> {
    let folder = paths.interface();
    install_packages(&folder)?;
    let stamp = folder.join("node_modules/.built-from");
    let inputs = fingerprint(paths);
    let built = folder.join("dist/index.html").is_file();
    if built && std::fs::read_to_string(&stamp).is_ok_and(|former| former == inputs) {
        return Ok(());
    }
    process::run(process::npm(&folder, &["run", "--silent", "build"]))?;
    std::fs::write(&stamp, inputs).map_err(Failure::file(&stamp))
}

/// Types, lints and unit tests of the interface, one npm script.
pub(crate) fn script(paths: &Paths, name: &str) -> Result<(), Failure> {
    process::run(process::npm(&paths.interface(), &["run", "--silent", name]))
}

/// Names, sizes and times of everything the build reads, as one short text.
fn fingerprint(paths: &Paths) -> String {
    let mut hasher = DefaultHasher::new();
    add(&paths.interface(), &mut hasher);
    add(&paths.root.join("locales"), &mut hasher);
    format!("{:016x}", hasher.finish())
}

fn add(folder: &Path, hasher: &mut DefaultHasher) {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return;
    };
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let skipped = path
            .file_name()
            .is_some_and(|name| name == "node_modules" || name == "dist");
        match path.metadata() {
            Ok(metadata) if metadata.is_dir() && !skipped => add(&path, hasher),
            Ok(metadata) if metadata.is_file() => {
                let modified = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
                (path, metadata.len(), modified).hash(hasher);
            }
            _ => {}
        }
    }
}
