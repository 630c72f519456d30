//! A refusal carries what its sentence needs: the arguments that code gives to a `Failure` are
//! held against the variables of `error-<code>` in the source language.

use crate::nobody;
use crate::reading::{Source, root, rust};
use std::collections::{BTreeMap, BTreeSet};
use syn::visit::{self, Visit};

/// Variables that only one form of their sentence needs, by the code as it stands in Rust.
const SOMETIMES: &[(&str, &str)] = &[
    ("FormatUnknown", "row"),
    ("TooLarge", "row"),
    ("TooLarge", "product"),
    ("TooLarge", "field"),
    ("MarketInvalid", "detail"),
    ("MarketInvalid", "step"),
    ("NoRate", "lastPublished"),
    ("ValueInvalid", "field"),
    ("ValueInvalid", "limit"),
];

/// Code, as it stands in Rust → the variables of its sentence.
type Sentences = BTreeMap<String, BTreeSet<String>>;

#[test]
fn a_refusal_brings_the_words_of_its_sentence() {
    let sentences = sentences();
    let shipped = rust().iter().filter(|source| !source.is_test());
    let offenders: Vec<_> = shipped
        .flat_map(|source| lacking(source, &sentences))
        .collect();
    nobody("a refusal lacks an argument of its sentence", &offenders);
}

fn sentences() -> Sentences {
    let text = std::fs::read_to_string(root().join("locales/en-US/errors.ftl")).unwrap();
    let mut sentences = Sentences::new();
    let mut code = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line
            .strip_prefix("error-")
            .and_then(|rest| rest.split_once('='))
        {
            code = capital(name.trim());
            sentences.entry(code.clone()).or_default();
        }
        sentences
            .entry(code.clone())
            .or_default()
            .extend(variables(line));
    }
    sentences
}

fn capital(name: &str) -> String {
    name[..1].to_uppercase() + &name[1..]
}

fn variables(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$').skip(1).map(|rest| {
        rest.chars()
            .take_while(|letter| letter.is_ascii_alphanumeric())
            .collect()
    })
}

/// Every refusal of a file that lacks something.
fn lacking(source: &Source, sentences: &Sentences) -> Vec<String> {
    let Ok(file) = syn::parse_file(&source.text) else {
        return Vec::new();
    };
    let mut reader = Reader {
        sentences,
        path: &source.path,
        named: vec![BTreeSet::new()],
        lacking: Vec::new(),
    };
    reader.visit_file(&file);
    reader.lacking
}

/// Walks the code; knows which codes were named since the function or closure began, for a refusal
/// whose code is a variable.
struct Reader<'a> {
    sentences: &'a Sentences,
    path: &'a str,
    named: Vec<BTreeSet<String>>,
    lacking: Vec<String>,
}

impl Reader<'_> {
    fn judge(&mut self, code: &syn::Expr, given: &BTreeSet<String>) {
        let codes = match code_of(code) {
            Some(code) => BTreeSet::from([code]),
            None => self.named.last().cloned().unwrap_or_default(),
        };
        for code in codes {
            let needed = self.sentences.get(&code).into_iter().flatten();
            let sometimes = |name: &str| SOMETIMES.contains(&(code.as_str(), name));
            for name in needed.filter(|name| !given.contains(*name) && !sometimes(name)) {
                self.lacking
                    .push(format!("{}: {code} without {name}", self.path));
            }
        }
    }

    fn inside(&mut self, walk: impl FnOnce(&mut Self)) {
        self.named.push(BTreeSet::new());
        walk(self);
        self.named.pop();
    }
}

impl<'ast> Visit<'ast> for Reader<'_> {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        let for_tests = module
            .attrs
            .iter()
            .any(|attribute| attribute.path().is_ident("cfg"));
        if !for_tests {
            visit::visit_item_mod(self, module);
        }
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.inside(|reader| visit::visit_item_fn(reader, function));
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.inside(|reader| visit::visit_impl_item_fn(reader, function));
    }

    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        self.inside(|reader| visit::visit_expr_closure(reader, closure));
    }

    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        let code = code_of(&syn::Expr::Path(path.clone()));
        self.named.last_mut().unwrap().extend(code);
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        if let Some(code) = refusal(call) {
            self.judge(code, &BTreeSet::new());
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let (root, given) = chain(call);
        match root {
            syn::Expr::Call(begun) if refusal(begun).is_some() => {
                refusal(begun)
                    .into_iter()
                    .for_each(|code| self.judge(code, &given));
            }
            _ => visit::visit_expr_method_call(self, call),
        }
    }
}

/// What a chain of calls begins with, and the names its `with`s carry.
fn chain(call: &syn::ExprMethodCall) -> (&syn::Expr, BTreeSet<String>) {
    let (mut given, mut call) = (BTreeSet::new(), call);
    loop {
        if let (true, Some(syn::Expr::Lit(name))) = (call.method == "with", call.args.first())
            && let syn::Lit::Str(name) = &name.lit
        {
            given.insert(name.value());
        }
        match call.receiver.as_ref() {
            syn::Expr::MethodCall(inner) => call = inner,
            root => return (root, given),
        }
    }
}

/// The code of `Failure::new(code)`.
fn refusal(call: &syn::ExprCall) -> Option<&syn::Expr> {
    let syn::Expr::Path(function) = call.func.as_ref() else {
        return None;
    };
    let names: Vec<_> = function
        .path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    names
        .ends_with(&["Failure".to_owned(), "new".to_owned()])
        .then(|| call.args.first())
        .flatten()
}

fn code_of(expression: &syn::Expr) -> Option<String> {
    let syn::Expr::Path(path) = expression else {
        return None;
    };
    let mut names = path
        .path
        .segments
        .iter()
        .rev()
        .map(|segment| segment.ident.to_string());
    let name = names.next()?;
    (names.next()? == "Code").then_some(name)
}

#[test]
fn a_missing_argument_is_seen() {
    let check = |code: &str, expect: &[&str]| {
        let source = Source::new("a.rs", &format!("fn a() {{ {code} }}"));
        let lacking: Vec<_> = lacking(&source, &sentences());
        assert_eq!(
            lacking
                .iter()
                .map(|it| it.trim_start_matches("a.rs: "))
                .collect::<Vec<_>>(),
            expect
        );
    };
    check("Failure::new(Code::FileMissing).with(\"file\", path);", &[]);
    check(
        "Failure::new(Code::FileMissing).with(\"path\", path).into();",
        &["FileMissing without file"],
    );
    check(
        "Err(Failure::new(Code::FileMissing));",
        &["FileMissing without file"],
    );
    check(
        "let code = if a { Code::FileAccess } else { Code::DiskFull }; Failure::new(code);",
        &["FileAccess without file"],
    );
    check(
        "dhow_contract::Failure::new(dhow_contract::Code::DiskFull);",
        &[],
    );
}
