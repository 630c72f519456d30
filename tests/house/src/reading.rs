//! How the other modules see the house: its packages, its files, its Rust as tokens.

use cargo_metadata::{Metadata, MetadataCommand, Package};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The checkout.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap()
}

/// The manifests of the house as cargo reads them; nothing is resolved or fetched.
pub(crate) fn metadata() -> Metadata {
    MetadataCommand::new()
        .manifest_path(root().join("Cargo.toml"))
        .no_deps()
        .exec()
        .unwrap()
}

/// The packages of the house itself.
pub(crate) fn members(metadata: &Metadata) -> Vec<&Package> {
    metadata.workspace_packages()
}

/// A file of the checkout with its text.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// Path in the checkout, with `/` everywhere.
    pub(crate) path: String,
    pub(crate) text: String,
    words: OnceLock<Vec<Word>>,
}

impl Source {
    /// A file that a test makes up.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
            words: OnceLock::new(),
        }
    }

    /// Its code as words; read once, since a debug build takes its time over it.
    pub(crate) fn words(&self) -> &[Word] {
        self.words.get_or_init(|| words(&self.text))
    }

    /// Its folder in the checkout: `crates/store`, `src-tauri`.
    pub(crate) fn package(&self) -> &str {
        let depth = if self.path.starts_with("crates/") {
            2
        } else {
            1
        };
        let end = self
            .path
            .match_indices('/')
            .nth(depth - 1)
            .map_or(0, |(at, _)| at);
        &self.path[..end]
    }

    /// Whether it is compiled for tests alone.
    pub(crate) fn is_test(&self) -> bool {
        self.path.starts_with("tests/")
            || self.path.starts_with("crates/testkit/")
            || self.path.contains("/tests/")
            || self.path.contains("/benches/")
            || self.path.contains("/examples/")
            || self.path.ends_with("/tests.rs")
            || test_modules().iter().any(|module| self.lies_in(module))
    }

    /// Whether it is this file, or lies in this folder, which ends with `/`.
    fn lies_in(&self, module: &str) -> bool {
        self.path == module || (module.ends_with('/') && self.path.starts_with(module))
    }
}

/// Every text file under a folder that git would carry, sorted by path. A folder that is not there
/// is a mistake of the test, which would otherwise find nothing to complain of.
pub(crate) fn sources(under: &str, extensions: &[&str]) -> Vec<Source> {
    let root = root();
    let folder = root.join(under);
    assert!(folder.is_dir(), "there is no folder {under}");
    let walk = ignore::WalkBuilder::new(folder)
        .hidden(false)
        .require_git(false)
        .build();
    let mut sources: Vec<_> = walk
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_some_and(|kind| kind.is_file()))
        .filter(|entry| {
            !entry
                .path()
                .components()
                .any(|part| part.as_os_str() == ".git")
        })
        .filter(|entry| has_extension(entry.path(), extensions))
        .filter_map(|entry| read(&root, entry.path()))
        .collect();
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    sources
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    extensions.is_empty()
        || path
            .extension()
            .is_some_and(|found| extensions.iter().any(|name| found == *name))
}

/// Pictures and other files that are not text are passed over.
fn read(root: &Path, path: &Path) -> Option<Source> {
    let text = std::fs::read_to_string(path).ok()?;
    let path = path
        .strip_prefix(root)
        .ok()?
        .to_string_lossy()
        .replace('\\', "/");
    Some(Source::new(&path, &text))
}

/// Every Rust file of the house.
pub(crate) fn rust() -> &'static [Source] {
    static RUST: OnceLock<Vec<Source>> = OnceLock::new();
    RUST.get_or_init(|| {
        ["crates", "src-tauri", "xtask", "tests"]
            .iter()
            .flat_map(|folder| sources(folder, &["rs"]))
            .collect()
    })
}

/// Files and folders of modules that a parent declares as `#[cfg(test)] mod name;`.
fn test_modules() -> &'static HashSet<String> {
    static MODULES: OnceLock<HashSet<String>> = OnceLock::new();
    MODULES.get_or_init(|| rust().iter().flat_map(declared_for_tests).collect())
}

/// The places where each module may lie that this file declares for tests: a file, or all of a
/// folder.
fn declared_for_tests(source: &Source) -> Vec<String> {
    let (folder, file) = source.path.rsplit_once('/').unwrap_or_default();
    let folder = match file {
        "lib.rs" | "main.rs" | "mod.rs" => folder.to_owned(),
        other => format!("{folder}/{}", other.trim_end_matches(".rs")),
    };
    let lines: Vec<&str> = source.text.lines().map(str::trim).collect();
    let declared = lines
        .windows(2)
        .filter(|pair| pair[0] == "#[cfg(test)]")
        .map(|pair| pair[1]);
    let names = declared.filter_map(|line| line.strip_prefix("mod ")?.strip_suffix(';'));
    names
        .flat_map(|name| [format!("{folder}/{name}.rs"), format!("{folder}/{name}/")])
        .collect()
}

/// The words of Rust code in order, without comments and literals, and without test modules.
fn words(text: &str) -> Vec<Word> {
    let Ok(stream) = text.parse::<TokenStream>() else {
        return Vec::new();
    };
    let mut words = Vec::new();
    flatten(stream, &mut words);
    words
}

/// An identifier or a punctuation mark, and its line.
#[derive(Debug)]
pub(crate) struct Word {
    pub(crate) text: String,
    pub(crate) line: usize,
}

/// `#[cfg(test)]` and the item it stands on are for tests; everything else is kept.
fn flatten(stream: TokenStream, words: &mut Vec<Word>) {
    let trees: Vec<_> = stream.into_iter().collect();
    let mut at = 0;
    while at < trees.len() {
        if is_test_attribute(&trees[at..]) {
            at = after_item(&trees, at + 2);
            continue;
        }
        match &trees[at] {
            TokenTree::Group(group) => flatten(group.stream(), words),
            TokenTree::Literal(_) => {}
            other => words.push(Word {
                text: other.to_string(),
                line: other.span().start().line,
            }),
        }
        at += 1;
    }
}

pub(crate) fn is_test_attribute(trees: &[TokenTree]) -> bool {
    let [TokenTree::Punct(mark), TokenTree::Group(group), ..] = trees else {
        return false;
    };
    let attribute = group.stream().to_string().replace(' ', "");
    mark.as_char() == '#' && (attribute.starts_with("cfg(test") || attribute == "test")
}

/// The place after the item that starts here: past its body or its semicolon.
pub(crate) fn after_item(trees: &[TokenTree], mut at: usize) -> usize {
    while at < trees.len() {
        let ends = match &trees[at] {
            TokenTree::Group(group) => group.delimiter() == proc_macro2::Delimiter::Brace,
            TokenTree::Punct(mark) => mark.as_char() == ';',
            _ => false,
        };
        at += 1;
        if ends {
            break;
        }
    }
    at
}

/// Lines on which these words stand in a row, such as `SystemTime :: now`.
pub(crate) fn lines_with(words: &[Word], row: &[&str]) -> Vec<usize> {
    words
        .windows(row.len())
        .filter(|window| {
            window
                .iter()
                .zip(row)
                .all(|(word, wanted)| word.text == *wanted)
        })
        .map(|window| window[0].line)
        .collect()
}

/// Whether code names a library: `library::…` or `use library`.
pub(crate) fn names_library(words: &[Word], library: &str) -> Option<usize> {
    let path = lines_with(words, &[library, ":", ":"]);
    let import = lines_with(words, &["use", library]);
    path.into_iter().chain(import).min()
}

#[test]
fn modules_for_tests_are_found_where_they_lie() {
    let declared =
        |path: &str| declared_for_tests(&Source::new(path, "mod a;\n#[cfg(test)]\nmod oracle;\n"));
    assert_eq!(
        declared("crates/hub/src/storage/mod.rs")[0],
        "crates/hub/src/storage/oracle.rs"
    );
    assert_eq!(
        declared("crates/hub/src/storage.rs")[1],
        "crates/hub/src/storage/oracle/"
    );
    let lies = |path: &str| Source::new(path, "").lies_in("crates/hub/src/storage/oracle/");
    assert!(
        lies("crates/hub/src/storage/oracle/mod.rs")
            && lies("crates/hub/src/storage/oracle/plans.rs")
    );
    assert!(!lies("crates/hub/src/storage/oracles/mod.rs"));
}

#[test]
fn code_is_told_from_comments_texts_and_tests() {
    let code = r#"
        //! rusqlite::in_comment
        fn a() { let _ = "rusqlite::in_text"; }
        #[cfg(test)]
        mod tests { use rusqlite::Connection; fn b() { x.unwrap(); } }
        fn c() { SystemTime::now(); }
    "#;
    let found = words(code);
    assert_eq!(names_library(&found, "rusqlite"), None);
    assert_eq!(lines_with(&found, &["SystemTime", ":", ":", "now"]), [6]);
    assert_eq!(
        names_library(&words("use rusqlite::Row;"), "rusqlite"),
        Some(1)
    );
    assert_eq!(
        names_library(&words("fn a(r: rusqlite::Row) {}"), "rusqlite"),
        Some(1)
    );
}
