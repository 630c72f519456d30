//! System packages: what the platform must have before anything builds, and how it gets there.

use crate::failure::Failure;
use crate::process;
use std::io::{IsTerminal, Write};
use std::path::Path;

/// A package of the system and how to see that it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Package {
    name: &'static str,
    proof: Proof,
}

/// How a package shows that it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Proof {
    /// The package manager says so.
    Installed,
    /// One of these programs answers, whoever installed it.
    Program(&'static [&'static str]),
}

/// What a task needs of the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// To compile `dhow` and `dhow-hub`.
    Programs,
    /// To compile and show the desk's window.
    Window,
    /// To run the whole suite, with a display and browsers of its own.
    Suite,
    /// To compile for Windows from here.
    Windows,
}

const COMPILER: &[Package] = &[
    Package {
        name: "build-essential",
        proof: Proof::Program(&["cc"]),
    },
    Package {
        name: "pkg-config",
        proof: Proof::Program(&["pkg-config", "pkgconf"]),
    },
];

const WINDOW: &[Package] = &[
    Package {
        name: "libwebkit2gtk-4.1-dev",
        proof: Proof::Installed,
    },
    Package {
        name: "fonts-noto-core",
        proof: Proof::Installed,
    },
    Package {
        name: "fonts-noto-cjk",
        proof: Proof::Installed,
    },
];

const SUITE: &[Package] = &[
    Package {
        name: "webkit2gtk-driver",
        proof: Proof::Program(&["WebKitWebDriver"]),
    },
    Package {
        name: "xvfb",
        proof: Proof::Program(&["Xvfb"]),
    },
    Package {
        name: "chromium",
        proof: Proof::Program(&["chromium", "chromium-browser", "google-chrome"]),
    },
];

const WINDOWS: &[Package] = &[Package {
    name: "gcc-mingw-w64-x86-64-win32",
    proof: Proof::Program(&["x86_64-w64-mingw32-gcc"]),
}];

/// What other platforms call the same things.
const ELSEWHERE: &str = "\
Dhow's window needs the platform's own web view and a C compiler:
  Fedora    dnf install webkit2gtk4.1-devel gcc pkgconf-pkg-config google-noto-sans-fonts google-noto-sans-cjk-fonts
  Arch      pacman -S --needed webkit2gtk-4.1 base-devel noto-fonts noto-fonts-cjk
  openSUSE  zypper install webkit2gtk3-devel gcc pkgconf google-noto-sans-fonts
  macOS     xcode-select --install
  Windows   Visual Studio Build Tools with C++, and the WebView2 runtime";

/// Whether the system has what a task needs, whoever put it there.
pub(crate) fn has(need: Need) -> bool {
    missing(need).is_empty()
}

/// Makes sure that the system has what a task needs; installs it where that is allowed.
pub(crate) fn ensure(need: Need, yes: bool) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return elsewhere(process::answers("rustc", &["--version"]));
    }
    if !on_path("apt-get") {
        // The look at Windows is left out where its compiler is not, and fails nothing.
        let by_hand = on_path("cc") && (need == Need::Programs || has_web_view());
        return elsewhere(need == Need::Windows || by_hand);
    }
    let missing = missing(need);
    if missing.is_empty() {
        Ok(())
    } else {
        install(&missing, yes)
    }
}

/// Whether a window can be shown here at all.
pub(crate) fn has_display() -> bool {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

/// The Chromium of this machine, for the browser tests.
pub(crate) fn chromium() -> Option<std::path::PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"]
        .iter()
        .find_map(|name| find(name))
}

fn elsewhere(complete: bool) -> Result<(), Failure> {
    if complete {
        Ok(())
    } else {
        Err(Failure::Missing(ELSEWHERE.to_owned()))
    }
}

fn has_web_view() -> bool {
    process::answers("pkg-config", &["--exists", "webkit2gtk-4.1"])
}

fn packages(need: Need) -> Vec<Package> {
    let groups: &[&[Package]] = match need {
        Need::Programs => &[COMPILER],
        Need::Window => &[COMPILER, WINDOW],
        Need::Suite => &[COMPILER, WINDOW, SUITE],
        Need::Windows => &[WINDOWS],
    };
    groups.concat()
}

fn missing(need: Need) -> Vec<&'static str> {
    packages(need)
        .into_iter()
        .filter(|package| !is_there(package))
        .map(|package| package.name)
        .collect()
}

fn is_there(package: &Package) -> bool {
    match package.proof {
        Proof::Program(names) => names.iter().any(|name| on_path(name)),
        Proof::Installed => std::process::Command::new("dpkg-query")
            .args(["--show", "--showformat=${db:Status-Status}", package.name])
            .output()
            .is_ok_and(|output| output.stdout == b"installed"),
    }
}

fn on_path(program: &str) -> bool {
    find(program).is_some()
}

fn find(program: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// As root by apt; with sudo after a yes; otherwise says what to type.
fn install(missing: &[&str], yes: bool) -> Result<(), Failure> {
    let by_hand = format!(
        "sudo apt-get install --no-install-recommends {}",
        missing.join(" ")
    );
    let words: &[&str] = if is_root() {
        &[]
    } else if on_path("sudo") && (yes || agreed(&by_hand)) {
        &["sudo"]
    } else {
        return Err(Failure::Missing(format!(
            "These system packages are missing. Install them with\n  {by_hand}"
        )));
    };
    println!("Installing {}.", missing.join(", "));
    apt(words, &["update", "--quiet"])?;
    let mut install = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    install.extend(missing);
    apt(words, &install)
}

fn apt(before: &[&str], words: &[&str]) -> Result<(), Failure> {
    // Set by `env`, because sudo hands no variable on.
    let mut line = before.to_vec();
    line.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    line.extend(words);
    process::run(process::command(line[0], Path::new("/"), &line[1..]))
}

fn agreed(by_hand: &str) -> bool {
    if !std::io::stdin().is_terminal() {
        return false;
    }
    print!("These system packages are missing:\n  {by_hand}\nInstall them now? [y/N] ");
    let _ = std::io::stdout().flush();
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).is_ok() && answer.trim().eq_ignore_ascii_case("y")
}

fn is_root() -> bool {
    std::process::Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout.starts_with(b"0\n"))
}
