//! One of the seller's computers: a folder of its own, keys of its own, a workspace, and `dhow`.

use crate::Program;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A computer with `dhow` on it.
#[derive(Debug, Clone)]
pub struct Device {
    program: Program,
    folder: PathBuf,
}

/// What a command said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Output {
    /// Its exit code; none when it was killed.
    pub code: Option<i32>,
    /// What it wrote to standard output.
    pub out: String,
    /// What it wrote to standard error.
    pub err: String,
}

impl Output {
    /// Its standard output as JSON.
    ///
    /// # Panics
    /// When it is none.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

impl Device {
    /// A computer with nothing on it, in a folder that is made.
    ///
    /// # Panics
    /// When the folder cannot be made.
    #[must_use]
    pub fn new(program: Program, folder: &Path) -> Self {
        std::fs::create_dir_all(folder).unwrap();
        Self {
            program,
            folder: folder.to_owned(),
        }
    }

    /// The same with an empty workspace of a firm that reckons in euro and writes English.
    #[must_use]
    pub fn with_workspace(program: Program, folder: &Path) -> Self {
        let device = Self::new(program, folder);
        let file = device.workspace().display().to_string();
        device.does(&[
            "init",
            &file,
            "--seller",
            "Ege",
            "--base-currency",
            "EUR",
            "--source-locale",
            "en",
        ]);
        device
    }

    /// Where its workspace is, or will be.
    #[must_use]
    pub fn workspace(&self) -> PathBuf {
        self.folder.join("ege.dhow")
    }

    /// A path in its folder.
    #[must_use]
    pub fn path(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    /// Writes a file into its folder and answers where.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// A command of it, not started.
    #[must_use]
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = self.program.command();
        command
            .current_dir(&self.folder)
            .args(words)
            .env("XDG_DATA_HOME", self.folder.join("data"))
            .env("APPDATA", self.folder.join("data"))
            .env("DHOW_WORKSPACE", self.workspace())
            .env("DHOW_LANG", "en-US")
            .env_remove("LC_ALL");
        command
    }

    /// Runs a command to its end.
    ///
    /// # Panics
    /// When the program does not start.
    #[must_use]
    pub fn dhow(&self, words: &[&str]) -> Output {
        let done = self.command(words).stdin(Stdio::null()).output().unwrap();
        Output {
            code: done.status.code(),
            out: String::from_utf8(done.stdout).unwrap(),
            err: String::from_utf8(done.stderr).unwrap(),
        }
    }

    /// Runs a command that must be done, and answers its JSON.
    ///
    /// # Panics
    /// When it is refused.
    pub fn does(&self, words: &[&str]) -> Value {
        let said = self.dhow(&[words, &["--json"]].concat());
        assert_eq!(said.code, Some(0), "{words:?}: {said:?}");
        said.json()
    }

    /// Runs a command that must be refused, and answers all of its JSON.
    ///
    /// # Panics
    /// When it is not refused.
    #[must_use]
    pub fn refuses(&self, words: &[&str]) -> Value {
        let said = self.dhow(&[words, &["--json"]].concat());
        assert_eq!(said.code, Some(1), "{words:?}: {said:?}");
        let json = said.json();
        let error = &json["error"];
        assert!(
            error["message"]
                .as_str()
                .is_some_and(|text| !text.is_empty()),
            "{json}"
        );
        json
    }

    /// The code with which a command is refused.
    ///
    /// # Panics
    /// When it is not refused.
    #[must_use]
    pub fn refusal(&self, words: &[&str]) -> String {
        self.refuses(words)["error"]["code"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Starts a command and leaves it running, its output to be read.
    ///
    /// # Panics
    /// When the program does not start.
    #[must_use]
    pub fn starts(&self, words: &[&str]) -> Child {
        let mut command = self.command(words);
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap()
    }

    /// One field of the variant with this SKU, as `product show` has it.
    #[must_use]
    pub fn field(&self, sku: &str, field: &str) -> Value {
        let product = self.does(&["product", "show", sku]);
        let variants = product["variants"].as_array().cloned().unwrap_or_default();
        let variant = variants
            .into_iter()
            .find(|variant| variant["sku"] == sku)
            .unwrap_or_default();
        if variant.get(field).is_some() {
            variant[field].clone()
        } else {
            product[field].clone()
        }
    }
}
