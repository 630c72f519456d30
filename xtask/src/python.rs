//! Tools that Python carries, in environments of our own under the build output.

use crate::failure::Failure;
use crate::paths::Paths;
use crate::process;
use std::path::PathBuf;

/// The Python of an environment with exactly these packages; nothing of the system is touched.
pub(crate) fn environment(
    paths: &Paths,
    name: &str,
    packages: &[&str],
) -> Result<PathBuf, Failure> {
    let folder = paths.target.join("python").join(name);
    let python = folder.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    });
    let stamp = folder.join("packages.txt");
    let wanted = packages.join("\n");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(python);
    }
    let target = folder.to_string_lossy();
    process::run(process::command(
        "python3",
        &paths.root,
        &["-m", "venv", &target],
    ))?;
    let mut words = vec![
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
    ];
    words.extend(packages);
    process::run(process::command(&python, &paths.root, &words))?;
    std::fs::write(&stamp, wanted).map_err(Failure::file(&stamp))?;
    Ok(python)
}
