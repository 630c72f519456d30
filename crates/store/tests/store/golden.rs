//! The merge units of the fixtures, frozen: where two devices can disagree, and what each place
//! holds. A file here changes only with a decision that changes what travels. The history of the
//! fixtures is frozen beside them: an upgrade may keep it otherwise, and says the same of it.

use crate::upgrade::Fixture;
use dhow_store::{ActRow, HistoryFilter, StoreError, read};
use dhow_sync::hash::canonical;
use dhow_sync::{DocumentId, Hash, Json, Path};
use std::collections::BTreeSet;

/// Set to `rewrite`, it makes the golden files what the program says today.
const REWRITE: &str = "DHOW_GOLDEN";
/// Longer values stand as their hash.
const LONGEST: usize = 600;
/// Most lines of a difference that are shown.
const MOST_SHOWN: usize = 40;

type Document = (DocumentId, Vec<(Path, Json)>);

fn documents(fixture: &Fixture) -> Vec<Document> {
    fixture
        .workspace
        .read(|reading| {
            let documents = read::documents(reading)?;
            let units = |id: DocumentId| Ok((id.clone(), read::units_of(reading, &id)?));
            documents
                .into_iter()
                .map(units)
                .collect::<Result<_, StoreError>>()
        })
        .unwrap()
}

/// A line for each unit: document, path, value.
fn every_unit(documents: &[Document]) -> Vec<String> {
    let line = |id: &DocumentId, (path, value): &(Path, Json)| {
        let text = String::from_utf8(canonical(value)).unwrap();
        let text = if text.len() > LONGEST {
            Hash::of(Some(value)).to_string()
        } else {
            text
        };
        format!("{id} {path} {text}")
    };
    documents
        .iter()
        .flat_map(|(id, units)| units.iter().map(move |unit| line(id, unit)))
        .collect()
}

/// A line for each document: how many units it has, and a hash over their paths and values.
fn every_document(documents: &[Document]) -> Vec<String> {
    let line = |(id, units): &Document| {
        let all: Vec<String> = units
            .iter()
            .map(|(path, value)| format!("{path} {value}\n"))
            .collect();
        format!(
            "{id} {} {}",
            units.len(),
            &Hash::of_bytes(all.concat().as_bytes()).as_str()[..19]
        )
    };
    documents.iter().map(line).collect()
}

/// A line for each act: its name, and a hash over what it changed, whatever order that is kept in.
fn every_act(fixture: &Fixture) -> Vec<String> {
    let all = HistoryFilter {
        limit: 1_000_000,
        ..HistoryFilter::default()
    };
    let line = |reading: &_, act: ActRow| {
        let mut changes: Vec<String> = read::changes_of(reading, &act, 0, 1_000_000)?
            .iter()
            .map(|it| {
                let [before, after] = [&it.before, &it.after].map(|value| Hash::of(value.as_ref()));
                format!("{} {} {before} {after}\n", it.document, it.path)
            })
            .collect();
        changes.sort_unstable();
        let hash = Hash::of_bytes(changes.concat().as_bytes());
        Ok(format!(
            "{} {} {:?} {} {:?} reversed: {} changed: {} {}",
            act.id, act.at, act.kind, act.message, act.args, act.reversed, act.changed, hash
        ))
    };
    fixture
        .workspace
        .read(|reading| {
            let acts = read::acts(reading, &all)?;
            let lines = acts.into_iter().map(|act| line(reading, act));
            lines.collect::<Result<_, StoreError>>()
        })
        .unwrap()
}

fn check(name: &str, found: &[String]) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/store/golden")
        .join(name);
    if std::env::var(REWRITE).is_ok_and(|value| value == "rewrite") {
        std::fs::write(&path, found.join("\n") + "\n").unwrap();
    }
    let text = std::fs::read_to_string(&path).unwrap();
    let expect: Vec<&str> = text.lines().collect();
    assert!(
        expect == found,
        "{name} is not what it was; {}",
        difference(&expect, found)
    );
}

fn difference(expect: &[&str], found: &[String]) -> String {
    let (before, after): (BTreeSet<&str>, BTreeSet<&str>) = (
        expect.iter().copied().collect(),
        found.iter().map(String::as_str).collect(),
    );
    let gone = before.difference(&after).map(|line| (*line, '-'));
    let new = after.difference(&before).map(|line| (*line, '+'));
    let mut lines: Vec<_> = gone.chain(new).collect();
    lines.sort_unstable();
    let shown: Vec<String> = lines
        .iter()
        .take(MOST_SHOWN)
        .map(|(line, sign)| format!("{sign} {line}"))
        .collect();
    let count = lines.len();
    format!(
        "{count} lines differ (only their order, where none does):\n{}\n\
        If that is meant, run once more with {REWRITE}=rewrite and say why in the commit.",
        shown.join("\n")
    )
}

#[test]
fn every_unit_of_the_sample_is_where_it_was() {
    check(
        "sample.txt",
        &every_unit(&documents(&Fixture::open("sample"))),
    );
}

#[test]
fn every_unit_of_an_enrolled_device_is_where_it_was() {
    check(
        "enrolled.txt",
        &every_unit(&documents(&Fixture::open("enrolled"))),
    );
}

#[test]
fn two_thousand_products_have_the_units_they_had() {
    check(
        "goods.txt",
        &every_document(&documents(&Fixture::open("goods"))),
    );
}

#[test]
fn every_act_of_an_earlier_program_is_told_as_it_was() {
    for name in ["sample", "goods", "enrolled"] {
        check(
            &format!("{name}-history.txt"),
            &every_act(&Fixture::open(name)),
        );
    }
}

#[test]
fn units_put_together_are_the_documents_again() {
    for name in ["sample", "enrolled"] {
        let fixture = Fixture::open(name);
        for (id, units) in documents(&fixture) {
            let mut whole = None;
            for (path, value) in units {
                dhow_sync::tree::put(&mut whole, &path, Some(value)).unwrap();
            }
            let tree = fixture
                .workspace
                .read(|reading| read::tree_of(reading, &id))
                .unwrap();
            assert_eq!(whole, tree, "{id}");
        }
    }
}
