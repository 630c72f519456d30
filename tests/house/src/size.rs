//! Sizes of files and functions: reported as habits, refused beyond a limit.

use crate::nobody;
use crate::reading::{Source, rust, sources};
use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

/// Lines beyond which a file has more than one subject.
const RUST_FILE: usize = 600;
const SCRIPT_FILE: usize = 300;
/// Columns beyond which a line of a script is not read to its end; what `prettier` leaves longer is broken by hand.
const SCRIPT_COLUMNS: usize = 120;
/// Lines beyond which nobody reads a function.
const FUNCTION: usize = 45;

/// The typed messages, which are generated.
pub(crate) const MESSAGES: &str = "crates/i18n/src/messages/";

/// Generated files are as long as what they list.
fn written_by_hand(source: &Source) -> bool {
    !source.path.contains("/generated/") && !source.path.starts_with(MESSAGES)
}

/// A function and its length in lines.
struct Function {
    place: String,
    lines: usize,
}

struct Functions<'a> {
    path: &'a str,
    found: Vec<Function>,
}

impl Functions<'_> {
    fn add(&mut self, name: &syn::Ident, whole: Span) {
        let lines = whole.end().line - whole.start().line + 1;
        self.found.push(Function {
            place: format!("{}:{} {name}", self.path, whole.start().line),
            lines,
        });
    }
}

impl<'ast> Visit<'ast> for Functions<'_> {
    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.add(&function.sig.ident, function.block.span());
        visit::visit_item_fn(self, function);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.add(&function.sig.ident, function.block.span());
        visit::visit_impl_item_fn(self, function);
    }
}

fn functions(source: &Source) -> Vec<Function> {
    let file =
        syn::parse_file(&source.text).unwrap_or_else(|error| panic!("{}: {error}", source.path));
    let mut functions = Functions {
        path: &source.path,
        found: Vec::new(),
    };
    functions.visit_file(&file);
    functions.found
}

/// Median and 95th percentile.
fn habits(mut lengths: Vec<usize>) -> (usize, usize) {
    lengths.sort_unstable();
    let at = |share: usize| {
        lengths
            .get(lengths.len().saturating_sub(1) * share / 100)
            .copied()
            .unwrap_or(0)
    };
    (at(50), at(95))
}

/// TypeScript that people write: the interface, its configuration and the tests in a browser.
fn scripts() -> Vec<Source> {
    ["ui", "tests/e2e"]
        .into_iter()
        .flat_map(|folder| sources(folder, &["ts", "tsx", "js"]))
        .filter(written_by_hand)
        .collect()
}

/// Lines with more columns than a reader takes in; a column is a character.
fn too_wide(source: &Source, limit: usize) -> Vec<String> {
    let lines = source
        .text
        .lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line.chars().count()));
    lines
        .filter(|(_, columns)| *columns > limit)
        .map(|(line, columns)| format!("{}:{line} has {columns} columns", source.path))
        .collect()
}

fn too_long(sources: &[&Source], limit: usize) -> Vec<String> {
    sources
        .iter()
        .map(|source| (source, source.text.lines().count()))
        .filter(|(_, lines)| *lines > limit)
        .map(|(source, lines)| format!("{} has {lines} lines", source.path))
        .collect()
}

#[test]
fn files_stay_within_their_limits() {
    let rust: Vec<_> = rust()
        .iter()
        .filter(|source| written_by_hand(source))
        .collect();
    let scripts = scripts();
    let scripts: Vec<_> = scripts.iter().collect();
    for (name, sources) in [("Rust", &rust), ("TypeScript", &scripts)] {
        let (median, p95) = habits(
            sources
                .iter()
                .map(|source| source.text.lines().count())
                .collect(),
        );
        println!(
            "{name}: {} files, median {median}, p95 {p95} lines",
            sources.len()
        );
    }
    nobody(
        "a Rust file has at most 600 lines",
        &too_long(&rust, RUST_FILE),
    );
    nobody(
        "a TypeScript file has at most 300 lines",
        &too_long(&scripts, SCRIPT_FILE),
    );
}

#[test]
fn lines_of_scripts_stay_within_their_limit() {
    let offenders: Vec<_> = scripts()
        .iter()
        .flat_map(|source| too_wide(source, SCRIPT_COLUMNS))
        .collect();
    nobody("a line of TypeScript has at most 120 columns", &offenders);
}

#[test]
fn columns_are_counted_as_characters() {
    let source = Source::new("a.ts", "abc\näöü\nabcd\n");
    assert_eq!(too_wide(&source, 3), ["a.ts:3 has 4 columns"]);
}

#[test]
fn functions_stay_within_their_limit() {
    let sources: Vec<_> = rust()
        .iter()
        .filter(|source| written_by_hand(source) && !source.is_test())
        .collect();
    let functions: Vec<_> = sources
        .iter()
        .flat_map(|source| functions(source))
        .collect();
    let (median, p95) = habits(functions.iter().map(|function| function.lines).collect());
    println!(
        "{} functions, median {median}, p95 {p95} lines",
        functions.len()
    );
    let offenders: Vec<_> = functions
        .iter()
        .filter(|function| function.lines > FUNCTION)
        .map(|function| format!("{} has {} lines", function.place, function.lines))
        .collect();
    nobody("a function has at most 45 lines", &offenders);
}

#[test]
fn lengths_are_counted_with_their_braces() {
    let source = Source::new("a.rs", "struct A;\nimpl A {\n fn a() {\n  1;\n }\n}\n");
    let found = functions(&source);
    assert_eq!((found[0].place.as_str(), found[0].lines), ("a.rs:3 a", 3));
    assert_eq!(habits((1..=100).collect()), (50, 95));
}
