//! The gates themselves: a path that a rule names is there, or the rule watches nothing.

use crate::nobody;
use crate::reading::{Source, after_item, is_test_attribute, root, sources};
use proc_macro2::{TokenStream, TokenTree};

/// Folders at the top of the checkout that paths begin with.
const TOP: &[&str] = &[
    "crates/",
    "docs/",
    "locales/",
    "src-tauri/",
    "tests/",
    "ui/",
    "xtask/",
];

#[test]
fn every_path_that_a_rule_names_is_there() {
    let rules = sources("tests/house/src", &["rs"]);
    let named: Vec<(&str, String)> = rules
        .iter()
        .flat_map(|rule| {
            paths(rule)
                .into_iter()
                .map(|path| (rule.path.as_str(), path))
        })
        .collect();
    assert!(named.len() > 20, "the rules name paths");
    let gone = named.iter().filter(|(_, path)| !root().join(path).exists());
    nobody(
        "a rule names what is there",
        &gone
            .map(|(rule, path)| format!("{rule}: {path}"))
            .collect::<Vec<_>>(),
    );
}

/// The paths of the checkout that a rule names outside its own tests.
fn paths(rule: &Source) -> Vec<String> {
    let mut literals = Vec::new();
    texts(rule.text.parse().unwrap(), &mut literals);
    literals.retain(|text| {
        TOP.iter().any(|top| text.starts_with(top)) && !text.contains(['{', ' ', '\n'])
    });
    literals
}

/// Every text literal outside tests.
fn texts(stream: TokenStream, found: &mut Vec<String>) {
    let trees: Vec<_> = stream.into_iter().collect();
    let mut at = 0;
    while at < trees.len() {
        if is_test_attribute(&trees[at..]) {
            at = after_item(&trees, at + 2);
            continue;
        }
        match &trees[at] {
            TokenTree::Group(group) => texts(group.stream(), found),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    found.push(text.value());
                }
            }
            _ => {}
        }
        at += 1;
    }
}

#[test]
fn paths_are_told_from_other_texts_and_from_what_a_test_makes_up() {
    let rule = Source::new(
        "a.rs",
        r##"
        const A: &[&str] = &["crates/app/src/lib.rs", "ui/src", "serde", "a/b", "crates/{name}"];
        #[test] fn a() { Source::new("crates/made/up.rs", ""); }
        #[cfg(test)] mod tests { const B: &str = "crates/made/up.rs"; }
        "##,
    );
    assert_eq!(paths(&rule), ["crates/app/src/lib.rs", "ui/src"]);
}
