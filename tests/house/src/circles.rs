//! No circles: within a crate, and within the interface, what a file names never leads back to it.
//!
//! `DHOW_CRATE=crates/store cargo test -p dhow-house circles` looks at one crate alone.

use crate::arrows::{Arrow, arrows};
use crate::interface::{SCRIPTS, imports_of_line, path_of};
use crate::nobody;
use crate::reading::{Source, rust, sources};
use std::collections::{BTreeMap, BTreeSet};

/// Circles that still stand: the crate, and how many of its files lie in one. Each is to go.
const KNOWN: &[(&str, usize)] = &[];

/// The interface counts as one more crate.
const INTERFACE: &str = "ui/src";

#[test]
fn no_file_leads_back_to_itself() {
    let only = std::env::var("DHOW_CRATE").ok();
    let wanted = |name: &str| only.as_deref().is_none_or(|only| only == name);
    let mut offenders = Vec::new();
    for (name, files) in crates().into_iter().filter(|(name, _)| wanted(name)) {
        offenders.extend(judged(name, &arrows(&files)));
    }
    if wanted(INTERFACE) {
        offenders.extend(judged(INTERFACE, &script_arrows(&scripts())));
    }
    nobody(
        "within a crate the files that name each other form no circle",
        &offenders,
    );
}

/// The shipped files of each crate of the house; the testkit's are its shipped ones.
fn crates() -> BTreeMap<&'static str, Vec<&'static Source>> {
    let mut crates = BTreeMap::<_, Vec<_>>::new();
    for source in rust() {
        let package = source.package();
        let shipped = !source.is_test() || package == "crates/testkit";
        if shipped && source.path.starts_with(&format!("{package}/src/")) {
            crates.entry(package).or_default().push(source);
        }
    }
    crates
}

/// What is wrong with a crate: circles beyond those that are known, or fewer than are written down.
fn judged(name: &str, arrows: &[Arrow]) -> Vec<String> {
    let circles = circles(arrows);
    let found: usize = circles.iter().map(BTreeSet::len).sum();
    let known = KNOWN
        .iter()
        .find(|(known, _)| *known == name)
        .map_or(0, |(_, files)| *files);
    match found {
        _ if found > known => {
            let told = circles.iter().map(|circle| told(circle, arrows));
            let head = format!(
                "{name}: {found} files in {} circles, {known} are known",
                circles.len()
            );
            std::iter::once(head).chain(told).collect()
        }
        _ if found < known => vec![format!(
            "{name}: only {found} files are left: write that into KNOWN"
        )],
        _ => Vec::new(),
    }
}

/// The files of a circle with one example of each arrow.
fn told(circle: &BTreeSet<&str>, arrows: &[Arrow]) -> String {
    let files: Vec<_> = circle.iter().copied().collect();
    let mut examples = BTreeMap::new();
    let inside =
        |arrow: &&Arrow| circle.contains(arrow.from.as_str()) && circle.contains(arrow.to.as_str());
    for arrow in arrows.iter().filter(inside) {
        let line = format!(
            "    {}:{} names {} of {}",
            arrow.from, arrow.line, arrow.names, arrow.to
        );
        examples.entry((&arrow.from, &arrow.to)).or_insert(line);
    }
    let examples: Vec<_> = examples.into_values().collect();
    format!(
        "{} files: {}\n{}",
        files.len(),
        files.join(", "),
        examples.join("\n")
    )
}

/// Every circle of at least two files: Tarjan's strongly connected components.
fn circles(arrows: &[Arrow]) -> Vec<BTreeSet<&str>> {
    let mut search = Search::default();
    for arrow in arrows {
        search
            .next
            .entry(&arrow.from)
            .or_default()
            .insert(&arrow.to);
    }
    for file in search.next.keys().copied().collect::<Vec<_>>() {
        if !search.number.contains_key(file) {
            search.visit(file);
        }
    }
    search.circles.sort();
    search.circles
}

#[derive(Default)]
struct Search<'a> {
    next: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// The order in which files were met.
    number: BTreeMap<&'a str, usize>,
    /// Files whose circle is still open.
    open: Vec<&'a str>,
    circles: Vec<BTreeSet<&'a str>>,
}

impl<'a> Search<'a> {
    /// The earliest open file that this one leads back to.
    fn visit(&mut self, file: &'a str) -> usize {
        let own = self.number.len();
        self.number.insert(file, own);
        self.open.push(file);
        let mut earliest = own;
        for next in self.next.get(file).cloned().unwrap_or_default() {
            match self.number.get(next) {
                None => earliest = earliest.min(self.visit(next)),
                Some(met) if self.open.contains(&next) => earliest = earliest.min(*met),
                Some(_) => {}
            }
        }
        if earliest == own {
            let from = self.open.iter().position(|open| *open == file).unwrap();
            let circle: BTreeSet<_> = self.open.drain(from..).collect();
            self.circles
                .extend(Some(circle).filter(|circle| circle.len() > 1));
        }
        earliest
    }
}

fn scripts() -> Vec<Source> {
    let files = sources(INTERFACE, SCRIPTS).into_iter();
    files.filter(|file| !file.path.contains(".test.")).collect()
}

/// Arrows between scripts; an import of types alone is one as well.
fn script_arrows(files: &[Source]) -> Vec<Arrow> {
    let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let mut arrows = Vec::new();
    for file in files {
        for (at, line) in file.text.lines().enumerate() {
            for import in imports_of_line(line) {
                let Some(to) = path_of(file, import).and_then(|path| script(&path, &paths)) else {
                    continue;
                };
                let (from, names) = (file.path.clone(), import.to_owned());
                arrows.push(Arrow {
                    from,
                    to,
                    line: at + 1,
                    names,
                });
            }
        }
    }
    arrows
}

/// The file that an import without an ending means.
fn script(path: &str, paths: &BTreeSet<&str>) -> Option<String> {
    let endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];
    endings
        .iter()
        .map(|ending| format!("{path}{ending}"))
        .find(|path| paths.contains(path.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrow(from: &str, to: &str, line: usize) -> Arrow {
        Arrow {
            from: from.to_owned(),
            to: to.to_owned(),
            line,
            names: format!("crate::{to}"),
        }
    }

    #[track_caller]
    fn check(pairs: &[(&str, &str)], expect: &[&[&str]]) {
        let arrows: Vec<_> = pairs.iter().map(|(from, to)| arrow(from, to, 1)).collect();
        let found: Vec<Vec<&str>> = circles(&arrows)
            .into_iter()
            .map(|circle| circle.into_iter().collect())
            .collect();
        assert_eq!(found, expect);
    }

    #[test]
    fn circles_are_found_and_chains_are_none() {
        check(&[("a", "b"), ("b", "c"), ("a", "c")], &[]);
        check(&[("a", "b"), ("b", "a")], &[&["a", "b"]]);
        check(
            &[("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("x", "a")],
            &[&["a", "b", "c"]],
        );
        check(
            &[("a", "b"), ("b", "a"), ("b", "c"), ("c", "d"), ("d", "c")],
            &[&["a", "b"], &["c", "d"]],
        );
    }

    #[test]
    fn a_circle_is_told_with_one_line_for_each_arrow() {
        let arrows = [
            arrow("a", "b", 3),
            arrow("a", "b", 9),
            arrow("b", "a", 4),
            arrow("b", "c", 5),
        ];
        let judged = judged("crates/none", &arrows);
        assert_eq!(
            judged,
            [
                "crates/none: 2 files in 1 circles, 0 are known",
                "2 files: a, b\n    a:3 names crate::b of b\n    b:4 names crate::a of a"
            ]
        );
    }

    #[test]
    fn a_circle_between_two_files_is_seen_in_their_code() {
        let root = Source::new("src/lib.rs", "mod a; mod b;");
        let one = Source::new("src/a.rs", "use crate::b::B; pub struct A;");
        let other = Source::new("src/b.rs", "pub struct B(Option<super::a::A>);");
        assert_eq!(
            circles(&arrows(&[&root, &one, &other])),
            [BTreeSet::from(["src/a.rs", "src/b.rs"])]
        );
    }

    #[test]
    fn a_circle_between_two_scripts_is_seen() {
        let grid = Source::new(
            "ui/src/grid/Grid.tsx",
            "import {\n  useKeys,\n} from \"./useKeys\";",
        );
        let keys = Source::new(
            "ui/src/grid/useKeys.ts",
            "import type { Props } from \"@/grid/Grid\";\n// from \"./x\"",
        );
        let arrows = script_arrows(&[grid, keys]);
        assert_eq!(
            circles(&arrows),
            [BTreeSet::from([
                "ui/src/grid/Grid.tsx",
                "ui/src/grid/useKeys.ts"
            ])]
        );
        assert_eq!(arrows[0].line, 3);
    }
}
