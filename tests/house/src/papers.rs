//! A paper that says which test holds what names tests that are there.

use crate::nobody;
use crate::reading::root;

const PAPER: &str = "docs/security-tests.md";

#[test]
fn every_test_that_the_paper_names_is_there() {
    let paper = std::fs::read_to_string(root().join(PAPER)).unwrap();
    let named: Vec<_> = names(&paper).collect();
    assert!(named.len() > 60, "the paper is read: {}", named.len());
    let gone = named.into_iter().filter(|(file, test)| {
        let source = std::fs::read_to_string(root().join(file)).unwrap_or_default();
        !has_test(&source, test)
    });
    let gone: Vec<_> = gone.map(|(file, test)| format!("{file}::{test}")).collect();
    nobody(
        "docs/security-tests.md names a test that is not there",
        &gone,
    );
}

/// Every `file.rs::test` between backticks.
fn names(paper: &str) -> impl Iterator<Item = (&str, &str)> {
    let quoted = paper.split('`').skip(1).step_by(2);
    quoted.filter_map(|text| {
        text.split_once(".rs::")
            .map(|(file, test)| (&text[..file.len() + ".rs".len()], test))
    })
}

fn has_test(source: &str, test: &str) -> bool {
    let written = format!("fn {test}(");
    let before = source
        .split(&written)
        .next()
        .filter(|it| it.len() < source.len());
    before.is_some_and(|before| {
        let lines = before.lines().rev().take(4);
        lines
            .into_iter()
            .any(|line| line.trim_start().starts_with("#[test]") || line.contains("::test"))
    })
}

#[test]
fn a_test_that_is_not_there_is_seen() {
    let paper = "| 1 | `a/b.rs::it_holds`, `--flag`, `c.rs` |";
    assert_eq!(names(paper).collect::<Vec<_>>(), [("a/b.rs", "it_holds")]);
    assert!(has_test("#[test]\nfn it_holds() {\n}\n", "it_holds"));
    assert!(!has_test("fn it_holds() {}\n", "it_holds"));
    assert!(!has_test("#[test]\nfn it_held() {}\n", "it_holds"));
}
