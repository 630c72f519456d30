//! Which file of a crate names which other: every path of its code, followed to where it leads.
//!
//! `mod x;` is no arrow, since a folder has to list its files. Nor is a `pub use`, unless the file
//! itself says the name too: whoever asks for the name is led through to the file that has it.

use crate::reading::{Source, after_item, is_test_attribute};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};

/// One file names another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Arrow {
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) line: usize,
    /// The path as the code has it.
    pub(crate) names: String,
}

/// Every arrow between the files of one crate. Each file that no `mod` leads to is a root.
pub(crate) fn arrows(files: &[&Source]) -> Vec<Arrow> {
    let texts: BTreeMap<&str, &str> = files
        .iter()
        .map(|file| (file.path.as_str(), file.text.as_str()))
        .collect();
    let roots = files.iter().map(|file| file.path.as_str());
    let (mut mains, others): (Vec<_>, Vec<_>) =
        roots.partition(|path| path.ends_with("/lib.rs") || path.ends_with("/main.rs"));
    mains.extend(others);
    let mut reached = BTreeSet::new();
    let mut arrows = Vec::new();
    for root in mains {
        if !reached.contains(root) {
            let tree = Tree::read(root, &texts);
            reached.extend(tree.modules.iter().map(|module| module.file.clone()));
            arrows.extend(tree.arrows());
        }
    }
    arrows
}

/// A module, its own file or part of one.
#[derive(Debug, Default)]
struct Module {
    file: String,
    parent: usize,
    children: BTreeMap<String, usize>,
    /// Names of its own items.
    defined: BTreeSet<String>,
    imports: Vec<Import>,
    /// Paths in its code beside `use`.
    mentions: Vec<Mention>,
    /// Every word of its code beside `use`.
    words: BTreeSet<String>,
}

/// One name that a `use` brings; a glob brings none of its own.
#[derive(Debug)]
struct Import {
    name: Option<String>,
    public: bool,
    from: Mention,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Mention {
    path: Vec<String>,
    line: usize,
}

/// Where a path leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Target {
    Module(usize),
    /// Something that this module defines.
    Item(usize),
    /// Another crate.
    Outside,
}

/// The modules of a crate from one root on; the first is the root.
struct Tree<'a> {
    texts: &'a BTreeMap<&'a str, &'a str>,
    modules: Vec<Module>,
    /// `#[macro_export]` puts a macro at the root, wherever it stands.
    exported_macros: BTreeMap<String, usize>,
}

impl<'a> Tree<'a> {
    fn read(root: &str, texts: &'a BTreeMap<&'a str, &'a str>) -> Self {
        let mut tree = Self {
            texts,
            modules: Vec::new(),
            exported_macros: BTreeMap::new(),
        };
        let (folder, _) = root.rsplit_once('/').unwrap_or_default();
        tree.file(root, folder, 0);
        tree
    }

    /// Reads a file as a module; its submodules lie in `folder`.
    fn file(&mut self, path: &str, folder: &str, parent: usize) -> usize {
        let module = self.module(path, parent);
        if let Ok(stream) = self.texts.get(path).copied().unwrap_or_default().parse() {
            self.items(stream, module, folder);
        }
        module
    }

    fn module(&mut self, file: &str, parent: usize) -> usize {
        self.modules.push(Module {
            file: file.to_owned(),
            parent,
            ..Module::default()
        });
        self.modules.len() - 1
    }

    /// The items of a module, from its tokens.
    fn items(&mut self, stream: TokenStream, module: usize, folder: &str) {
        let trees: Vec<_> = stream.into_iter().collect();
        let mut at = 0;
        while at < trees.len() {
            at = match &trees[at..] {
                rest if is_test_attribute(rest) => after_item(&trees, at + 2),
                [TokenTree::Ident(word), TokenTree::Ident(name), body, ..] if word == "mod" => {
                    self.submodule(&name.to_string(), body, module, folder);
                    at + 3
                }
                [TokenTree::Ident(word), TokenTree::Ident(name), ..]
                    if defines(&word.to_string()) =>
                {
                    self.modules[module].defined.insert(name.to_string());
                    at + 1
                }
                [
                    TokenTree::Ident(word),
                    TokenTree::Punct(_),
                    TokenTree::Ident(name),
                    ..,
                ] if word == "macro_rules" => {
                    self.modules[module].defined.insert(name.to_string());
                    if is_exported(&trees[..at]) {
                        self.exported_macros.insert(name.to_string(), module);
                    }
                    at + 3
                }
                _ => self.code(&trees, at, module),
            };
        }
    }

    fn submodule(&mut self, name: &str, body: &TokenTree, parent: usize, folder: &str) {
        let inner = format!("{folder}/{name}");
        let child = match body {
            TokenTree::Group(group) => {
                let file = self.modules[parent].file.clone();
                let child = self.module(&file, parent);
                self.items(group.stream(), child, &inner);
                child
            }
            _ => {
                let places = [format!("{inner}.rs"), format!("{inner}/mod.rs")];
                let Some(path) = places
                    .iter()
                    .find(|path| self.texts.contains_key(path.as_str()))
                else {
                    return;
                };
                self.file(path, &inner, parent)
            }
        };
        self.modules[parent].children.insert(name.to_owned(), child);
    }

    /// One step through code; the place to go on from.
    fn code(&mut self, trees: &[TokenTree], at: usize, module: usize) -> usize {
        match &trees[at] {
            TokenTree::Group(group) => self.inside(group, module),
            TokenTree::Ident(word) if word == "use" && !is_mark(trees.get(at + 1), '<') => {
                let end = at
                    + trees[at..]
                        .iter()
                        .take_while(|tree| !is_mark(Some(tree), ';'))
                        .count();
                let statement = trees[at..trees.len().min(end + 1)]
                    .iter()
                    .cloned()
                    .collect();
                self.modules[module]
                    .imports
                    .extend(imports(statement, is_public(&trees[..at])));
                return end + 1;
            }
            TokenTree::Ident(word) => {
                let (path, end) = path(trees, at);
                self.modules[module].words.insert(word.to_string());
                if path.len() > 1 && !continues(&trees[..at], &word.to_string()) {
                    let line = word.span().start().line;
                    self.modules[module].mentions.push(Mention { path, line });
                    return end;
                }
            }
            _ => {}
        }
        at + 1
    }

    fn inside(&mut self, group: &Group, module: usize) {
        let trees: Vec<_> = group.stream().into_iter().collect();
        let mut at = 0;
        while at < trees.len() {
            at = match is_test_attribute(&trees[at..]) {
                true => after_item(&trees, at + 2),
                false => self.code(&trees, at, module),
            };
        }
    }

    fn arrows(&self) -> Vec<Arrow> {
        let mut arrows = Vec::new();
        for (at, module) in self.modules.iter().enumerate() {
            let imports = module
                .imports
                .iter()
                .filter(|import| is_needed(import, module));
            for import in imports.clone() {
                let target = self.resolve(at, &import.from.path, 0);
                let whole = import.name.is_none().then_some(target).flatten();
                let item = match (whole, target) {
                    (Some(Target::Module(glob)), _) | (_, Some(Target::Item(glob))) => glob,
                    _ => continue,
                };
                arrows.extend(self.arrow(module, item, &import.from));
            }
            for mention in &module.mentions {
                if let Some(Target::Item(item)) = self.resolve(at, &mention.path, 0) {
                    arrows.extend(self.arrow(module, item, mention));
                }
            }
        }
        arrows
    }

    fn arrow(&self, from: &Module, to: usize, mention: &Mention) -> Option<Arrow> {
        let to = &self.modules[to].file;
        (*to != from.file).then(|| Arrow {
            from: from.file.clone(),
            to: to.clone(),
            line: mention.line,
            names: mention.path.join("::"),
        })
    }

    /// Where a path that stands in a module leads; nothing when its first word is not of this crate.
    fn resolve(&self, module: usize, path: &[String], depth: usize) -> Option<Target> {
        // Two globs may look at each other.
        if depth > 16 {
            return None;
        }
        let (first, mut rest) = path.split_first()?;
        let mut here = match first.as_str() {
            "crate" => Target::Module(0),
            "self" => Target::Module(module),
            "super" => Target::Module(self.modules[module].parent),
            name => self.step(module, name, rest.is_empty(), depth)?,
        };
        while let (Target::Module(at), Some((name, further))) = (here, rest.split_first()) {
            here = match name.as_str() {
                "super" => Target::Module(self.modules[at].parent),
                "self" => here,
                // What is not found is made by a macro of that file.
                name => self
                    .step(at, name, further.is_empty(), depth)
                    .unwrap_or(Target::Item(at)),
            };
            rest = further;
        }
        Some(here)
    }

    /// A name inside a module; an item goes before a module of its name where a path ends.
    fn step(&self, at: usize, name: &str, last: bool, depth: usize) -> Option<Target> {
        let module = &self.modules[at];
        let child = module
            .children
            .get(name)
            .map(|child| Target::Module(*child));
        let item = || {
            if module.defined.contains(name) {
                return Some(Target::Item(at));
            }
            let import = module
                .imports
                .iter()
                .find(|import| import.name.as_deref() == Some(name))?;
            Some(
                self.resolve(at, &import.from.path, depth + 1)
                    .unwrap_or(Target::Outside),
            )
        };
        let exported =
            || (at == 0).then(|| self.exported_macros.get(name).map(|it| Target::Item(*it)))?;
        let found = if last {
            item().or(child)
        } else {
            child.or_else(item)
        };
        found
            .or_else(exported)
            .or_else(|| self.through_globs(at, name, last, depth))
    }

    fn through_globs(&self, at: usize, name: &str, last: bool, depth: usize) -> Option<Target> {
        let globs = self.modules[at]
            .imports
            .iter()
            .filter(|import| import.name.is_none());
        globs
            .filter_map(|glob| self.resolve(at, &glob.from.path, depth + 1))
            .find_map(|target| match target {
                Target::Module(inner) if inner != at && depth < 16 => {
                    self.step(inner, name, last, depth + 1)
                }
                _ => None,
            })
    }
}

/// A re-export alone needs nothing; one whose name the file says as well does.
fn is_needed(import: &Import, module: &Module) -> bool {
    !import.public
        || import
            .name
            .as_ref()
            .is_some_and(|name| module.words.contains(name))
}

fn defines(word: &str) -> bool {
    [
        "fn", "struct", "enum", "trait", "type", "const", "static", "union",
    ]
    .contains(&word)
}

fn is_mark(tree: Option<&TokenTree>, wanted: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(mark)) if mark.as_char() == wanted)
}

/// Whether `#[macro_export]` stands before.
fn is_exported(before: &[TokenTree]) -> bool {
    matches!(before, [.., TokenTree::Group(group)] if group.stream().to_string().contains("macro_export"))
}

/// Whether `pub` or `pub(…)` stands before.
fn is_public(before: &[TokenTree]) -> bool {
    match before {
        [.., TokenTree::Ident(word)] => word == "pub",
        [.., TokenTree::Ident(word), TokenTree::Group(group)] => {
            word == "pub" && group.delimiter() == Delimiter::Parenthesis
        }
        _ => false,
    }
}

/// Whether a word goes on a path, calls a method or is a macro's variable.
fn continues(before: &[TokenTree], word: &str) -> bool {
    match before {
        [.., one, other] if is_mark(Some(one), ':') && is_mark(Some(other), ':') => true,
        [.., last] => is_mark(Some(last), '.') || (is_mark(Some(last), '$') && word != "crate"),
        [] => false,
    }
}

/// The path that begins here, and the place after it.
fn path(trees: &[TokenTree], mut at: usize) -> (Vec<String>, usize) {
    let mut path = Vec::new();
    while let Some(TokenTree::Ident(word)) = trees.get(at) {
        path.push(word.to_string());
        at += 1;
        if !(is_mark(trees.get(at), ':') && is_mark(trees.get(at + 1), ':')) {
            break;
        }
        at += 2;
    }
    (path, at)
}

/// The names that a `use` statement brings.
fn imports(statement: TokenStream, public: bool) -> Vec<Import> {
    let Ok(statement) = syn::parse2::<syn::ItemUse>(statement) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    branch(&statement.tree, &mut Vec::new(), public, &mut found);
    found
}

fn branch(tree: &syn::UseTree, before: &mut Vec<String>, public: bool, found: &mut Vec<Import>) {
    let mut add = |last: &[&syn::Ident], name: Option<String>, line: usize| {
        let mut path = before.clone();
        path.extend(last.iter().map(|word| word.to_string()));
        let own = path.iter().rfind(|word| *word != "self").cloned();
        let name = name.map(|name| {
            if name == "self" {
                own.unwrap_or_default()
            } else {
                name
            }
        });
        found.push(Import {
            name,
            public,
            from: Mention { path, line },
        });
    };
    match tree {
        syn::UseTree::Path(step) => {
            before.push(step.ident.to_string());
            branch(&step.tree, before, public, found);
            before.pop();
        }
        syn::UseTree::Name(it) => {
            add(
                &[&it.ident],
                Some(it.ident.to_string()),
                it.ident.span().start().line,
            );
        }
        syn::UseTree::Rename(it) => {
            add(
                &[&it.ident],
                Some(it.rename.to_string()),
                it.ident.span().start().line,
            );
        }
        syn::UseTree::Glob(it) => add(&[], None, it.star_token.spans[0].start().line),
        syn::UseTree::Group(group) => {
            group
                .items
                .iter()
                .for_each(|inner| branch(inner, before, public, found));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Files as `path: text`, and the arrows between them as `from -> to`.
    #[track_caller]
    fn check(files: &[(&str, &str)], expect: &[&str]) {
        let sources: Vec<_> = files
            .iter()
            .map(|(path, text)| Source::new(&format!("src/{path}"), text))
            .collect();
        let found: BTreeSet<String> = arrows(&sources.iter().collect::<Vec<_>>())
            .iter()
            .map(|arrow| format!("{} -> {}", &arrow.from[4..], &arrow.to[4..]))
            .collect();
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), expect);
    }

    const A_AND_B: (&str, &str) = ("lib.rs", "mod a;\nmod b;");
    const B: (&str, &str) = ("b.rs", "pub struct B;");

    #[test]
    fn paths_are_followed_in_every_form() {
        for code in [
            "use crate::b::B;",
            "use super::b::B;",
            "use crate::{b::{self, B}};",
            "use crate::b::*;",
            "use crate::b::B as Other;",
            "use crate::b; fn a() { b::make(); }",
            "use super::b as other; fn a() { other::make(); }",
            "fn a() { crate::b::B::new(); }",
            "fn a() { use crate::b::B; }",
            "fn a() -> Option<super::b::B> { None }",
            "fn a() { assert!(x == [crate::b::B]); }",
            "macro_rules! a { () => { $crate::b::B } }",
            "mod inner { use super::super::b::B; }",
        ] {
            check(&[A_AND_B, ("a.rs", code), B], &["a.rs -> b.rs"]);
        }
    }

    #[test]
    fn what_is_no_arrow() {
        for code in [
            "use crate::b;",
            "use other::b::B;",
            "#[cfg(test)] mod tests { use crate::b::B; }",
            "/// [`crate::b::B`]\nfn a() { let text = \"crate::b::B\"; }",
            "fn a() { x.b::<u8>(); }",
            "pub(in crate::b) fn a() {}",
        ] {
            check(&[A_AND_B, ("a.rs", code), B], &[]);
        }
    }

    #[test]
    fn a_re_export_is_looked_through() {
        let asks = ("a.rs", "use crate::b::{B, deep}; fn a() { deep::C; }");
        let folder = "mod inner; pub use inner::B; pub mod deep { pub use super::inner::*; }";
        let inner = ("b/inner.rs", "pub struct B; pub struct C;");
        check(
            &[A_AND_B, asks, ("b/mod.rs", folder), inner],
            &["a.rs -> b/inner.rs"],
        );
        let says_it = "mod inner; pub use inner::B; pub fn make() -> B { B }";
        check(
            &[A_AND_B, asks, ("b/mod.rs", says_it), inner],
            &[
                "a.rs -> b/inner.rs",
                "a.rs -> b/mod.rs",
                "b/mod.rs -> b/inner.rs",
            ],
        );
    }

    #[test]
    fn what_the_root_defines_is_an_arrow_to_it_and_what_it_hands_on_from_outside_is_none() {
        let root = (
            "lib.rs",
            "mod a; mod b; pub use outside::Json; pub use b::B; pub enum Error { No }",
        );
        check(
            &[root, ("a.rs", "use crate::{Error, Json, B};"), B],
            &["a.rs -> b.rs", "a.rs -> lib.rs"],
        );
        let exported = ("b.rs", "#[macro_export] macro_rules! each { () => {} }");
        check(
            &[A_AND_B, ("a.rs", "crate::each!();"), exported],
            &["a.rs -> b.rs"],
        );
    }

    #[test]
    fn a_function_goes_before_the_module_of_its_name() {
        let root = ("lib.rs", "mod a; mod b; mod find; pub use b::find;");
        check(
            &[
                root,
                ("a.rs", "use crate::find;"),
                ("b.rs", "pub fn find() {}"),
            ],
            &["a.rs -> b.rs"],
        );
    }

    #[test]
    fn two_programs_of_one_package_are_apart() {
        check(
            &[
                ("main.rs", "mod a;"),
                ("a.rs", "use crate::b::B;"),
                ("generate.rs", "mod b;"),
                B,
            ],
            &["a.rs -> main.rs"],
        );
    }
}
