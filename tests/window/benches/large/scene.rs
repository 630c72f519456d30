//! What the measurement plays on: a workspace of many products that a hub knows, a display, and
//! the window under its driver.

use crate::goods;
use dhow_window::page::Page;
use dhow_window::process::{self, Running};
use dhow_window::session;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Listings that are published before, so that the screen of publishing shows both kinds.
const PUBLISHED: &[&str] = &["G-000000", "G-000001", "G-000002", "G-000003", "G-000004"];

/// The folder, the hub and the display.
pub(crate) struct Scene {
    folder: TempDir,
    screen: String,
    _display: Running,
    _hub: Running,
}

impl Scene {
    /// Imports so many products, names the hub and sends everything there.
    pub(crate) fn with(products: u64) -> Self {
        let folder = TempDir::new().unwrap();
        let (display, screen) = process::display(&log(folder.path(), "display"));
        let mut hub = command(folder.path(), "dhow-hub");
        hub.arg("serve").arg("--db").arg(folder.path().join("hub"));
        hub.args(["--listen", "127.0.0.1:0"]);
        let hub = Running::announced(hub, &log(folder.path(), "hub"));
        let address = hub.first_line.trim().to_owned();
        let scene = Self {
            folder,
            screen,
            _display: display,
            _hub: hub,
        };
        scene.fill(products, &address);
        scene
    }

    fn fill(&self, products: u64, hub: &str) {
        let workspace = self.workspace();
        let mut init = command(self.folder.path(), "dhow");
        init.arg("init").arg(&workspace).args([
            "--seller",
            "Harbour & Co",
            "--base-currency",
            "EUR",
            "--source-locale",
            "en",
        ]);
        process::output(&mut init);
        let markets = self.file("markets.toml", goods::MARKETS);
        self.dhow(&["market", "apply", &markets]);
        let sheet = self.file("goods.csv", &goods::sheet(products));
        self.dhow(&["import", &sheet]);
        self.dhow(&["hub", "enrol", hub]);
        self.dhow(&["sync"]);
        self.dhow(&[&["publish"], PUBLISHED].concat());
    }

    fn dhow(&self, words: &[&str]) {
        let start = Instant::now();
        let mut command = command(self.folder.path(), "dhow");
        command.arg("--workspace").arg(self.workspace()).args(words);
        process::output(&mut command);
        println!("  {} {:.1} s", words[0], start.elapsed().as_secs_f64());
    }

    fn file(&self, name: &str, text: &str) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    /// The workspace that the window opens.
    pub(crate) fn workspace(&self) -> PathBuf {
        self.folder.path().join("large.dhow")
    }

    /// Opens the window on the workspace.
    pub(crate) async fn open(&self) -> Window {
        let port = process::free_port();
        let folder = self.folder.path();
        let driver = session::driver(&self.screen, port, &log(folder, "desk"), |command| {
            keep(command, folder);
        });
        session::listening(port).await;
        let started = Instant::now();
        let page = session::open(port, Some(&self.workspace())).await;
        let answered = started.elapsed();
        let desk = process::children_of(driver.id())[0];
        Window {
            page,
            desk,
            answered,
            started,
            driver,
        }
    }
}

/// The open window; it is ended with its driver.
pub(crate) struct Window {
    pub(crate) page: Page,
    /// The id of the desk's process.
    pub(crate) desk: u32,
    /// How long it took from the start of the program until the driver could ask the page.
    pub(crate) answered: Duration,
    started: Instant,
    driver: Running,
}

impl Window {
    /// Milliseconds from the start of the program to the start of its page.
    pub(crate) async fn lead(&self) -> f64 {
        let now = self.page.script("return performance.now()", vec![]).await;
        self.started.elapsed().as_secs_f64() * 1_000.0 - now.as_f64().unwrap()
    }

    /// Sets the language of the desk, for the next time it is opened.
    pub(crate) async fn speak(&self, language: &str) {
        let script = format!(
            "const done = arguments[arguments.length - 1]; window.__TAURI_INTERNALS__ \
             .invoke('settings_set', {{ request: {{ locale: '{language}' }} }}).then(() => done(true))"
        );
        self.page.script_waiting(&script).await;
    }

    /// Ends the window and waits until the desk is gone: beside it the file could only be read.
    pub(crate) async fn close(self) {
        self.page.close().await;
        let desk = PathBuf::from(format!("/proc/{}", self.desk));
        let start = Instant::now();
        while desk.exists() && start.elapsed() < session::ANSWERS {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        drop(self.driver);
    }
}

fn command(folder: &Path, name: &str) -> Command {
    let mut command = Command::new(process::program(name));
    keep(&mut command, folder);
    command
}

/// Programs keep their data in the folder of the measurement.
fn keep(command: &mut Command, folder: &Path) {
    for (variable, name) in [
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
    ] {
        command.env(variable, folder.join(name));
    }
    command.env("HOME", folder).env("LANG", "C.UTF-8");
}

fn log(folder: &Path, program: &str) -> PathBuf {
    folder.join(format!("{program}.log"))
}
