//! The desk as a story has it: fresh folders, a fresh workspace, its own display and driver.

use crate::page::Page;
use crate::process::{self, Running};
use dhow_window::session;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::rc::Rc;
use std::time::Duration;
use tempfile::TempDir;

/// A story that takes longer has hung.
const LONGEST: Duration = Duration::from_secs(60);

/// Everything a story works on.
pub(crate) struct Desk {
    folder: TempDir,
    name: &'static str,
}

impl Desk {
    /// A path in the story's own folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The workspace that the window opens.
    pub(crate) fn workspace(&self) -> PathBuf {
        self.path("story.dhow")
    }

    /// `dhow` on the workspace, beside the window's back.
    pub(crate) fn dhow(&self, words: &[&str]) -> String {
        let mut command = self.command("dhow");
        command.arg("--workspace").arg(self.workspace()).args(words);
        process::output(&mut command)
    }

    /// What `dhow` answers as JSON; while the window writes the file, `dhow` reads it.
    pub(crate) fn dhow_json(&self, words: &[&str]) -> Value {
        let words = [words, &["--json"]].concat();
        let text = self.dhow(&words);
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{words:?}: {error}: {text}"))
    }

    /// A product by the SKU of one of its variants.
    pub(crate) fn product(&self, sku: &str) -> Value {
        self.dhow_json(&["product", "show", sku])
    }

    /// A variant by its SKU.
    pub(crate) fn variant(&self, sku: &str) -> Value {
        let product = self.product(sku);
        let variants = product["variants"].as_array().cloned().unwrap_or_default();
        variants
            .into_iter()
            .find(|variant| variant["sku"] == sku)
            .unwrap_or_else(|| panic!("{sku} in {product}"))
    }

    /// Titles of all products.
    pub(crate) fn titles(&self) -> Vec<String> {
        let list = self.dhow_json(&["product", "list"]);
        let products = list["products"].as_array().into_iter().flatten();
        products
            .filter_map(|product| product["title"].as_str().map(str::to_owned))
            .collect()
    }

    /// `dhow` on another computer of the same firm, with a folder and keys of its own.
    pub(crate) fn second(&self, words: &[&str]) -> Value {
        let mut command = self.command("dhow");
        command.env("XDG_DATA_HOME", self.path("second-data"));
        command
            .arg("--workspace")
            .arg(self.path("second.dhow"))
            .args(words)
            .arg("--json");
        let text = process::output(&mut command);
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{words:?}: {error}: {text}"))
    }

    /// A program of the house that keeps its data in the story's folder.
    pub(crate) fn command(&self, name: &str) -> Command {
        let mut command = Command::new(process::program(name));
        self.keep_in_folder(&mut command);
        command
    }

    /// A hub of the story's own; it listens until the value is dropped.
    pub(crate) fn hub(&self, port: u16) -> Running {
        let mut command = self.command("dhow-hub");
        command
            .arg("serve")
            .arg("--db")
            .arg(self.path("hub.sqlite"));
        command.arg("--listen").arg(format!("127.0.0.1:{port}"));
        Running::announced(command, &self.log("hub"))
    }

    fn keep_in_folder(&self, command: &mut Command) {
        for (variable, name) in [
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
        ] {
            command.env(variable, self.path(name));
        }
        command
            .env("HOME", self.folder.path())
            .env("LANG", "C.UTF-8");
    }

    fn log(&self, program: &str) -> PathBuf {
        process::evidence().join(format!("{}-{program}.log", self.name))
    }
}

/// Runs one story: a workspace is made, the window opens on it, the story acts, all is ended.
///
/// `prepare` makes the workspace, and where it makes none the window welcomes; `act` is the story. On failure the picture of the window and
/// the page as it stood are kept.
pub(crate) fn story<Told>(
    name: &'static str,
    prepare: impl FnOnce(&Desk),
    act: impl FnOnce(Rc<Desk>, Page) -> Told,
) where
    Told: Future<Output = ()> + 'static,
{
    let desk = Rc::new(Desk {
        folder: tempfile::tempdir().unwrap(),
        name,
    });
    prepare(&desk);
    let (_display, screen) = process::display(&desk.log("display"));
    let port = process::free_port();
    let _driver = session::driver(&screen, port, &desk.log("desk"), |command| {
        desk.keep_in_folder(command);
    });
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    tokio::task::LocalSet::new().block_on(&runtime, async {
        let workspace = Some(desk.workspace()).filter(|workspace| workspace.exists());
        let page = session::open(port, workspace.as_deref()).await;
        let told = tokio::task::spawn_local(tokio::time::timeout(
            LONGEST,
            act(desk.clone(), page.clone()),
        ))
        .await;
        let failure = match told {
            Ok(Ok(())) => None,
            Ok(Err(_)) => Some(format!("took longer than {} s", LONGEST.as_secs())),
            Err(error) => Some(error.to_string()),
        };
        if let Some(failure) = failure {
            keep_evidence(name, &page).await;
            panic!("{name}: {failure}; see {}", process::evidence().display());
        }
        page.close().await;
    });
}

async fn keep_evidence(name: &str, page: &Page) {
    let keep = |extension: &str, bytes: &[u8]| {
        let _ = std::fs::write(
            process::evidence().join(format!("{name}.{extension}")),
            bytes,
        );
    };
    let taken = tokio::time::timeout(session::ANSWERS, async {
        keep("png", &page.picture().await.unwrap_or_default());
        keep("html", page.source().await.unwrap_or_default().as_bytes());
    });
    if taken.await.is_err() {
        eprintln!("{name}: the window answers no more, there is no picture");
    }
}

/// A workspace with the sample catalogue.
pub(crate) fn sample(desk: &Desk) {
    process::output(desk.command("dhow").arg("sample").arg(desk.workspace()));
}

/// A firm that has nothing yet but its own currency.
pub(crate) fn firm(desk: &Desk) {
    let mut init = desk.command("dhow");
    init.arg("init").arg(desk.workspace());
    init.args([
        "--seller",
        "Ege Home Textiles",
        "--base-currency",
        "EUR",
        "--source-locale",
        "en",
    ]);
    process::output(&mut init);
}

/// A small firm: four variants of towels, a market with tax and charm prices, one in yen.
pub(crate) fn towels(desk: &Desk) {
    firm(desk);
    let sheet = goods("towels.csv");
    desk.dhow(&["import", &sheet.to_string_lossy(), "--currency", "EUR"]);
    desk.dhow(&["market", "apply", &goods("markets.toml").to_string_lossy()]);
}

/// A file that comes with the stories.
pub(crate) fn goods(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/window/goods")
        .join(name)
}

/// Whether a folder holds a file of this name somewhere.
pub(crate) fn holds(folder: &Path, name: &str) -> bool {
    std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .any(|entry| {
            entry.file_name() == name || (entry.path().is_dir() && holds(&entry.path(), name))
        })
}
