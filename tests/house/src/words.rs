//! Names say what the field says: a file, a public type is called by words of GLOSSARY.md, or by
//! plain terms that `words.txt` lists. Words that were given up do not come back.

use crate::nobody;
use crate::reading::{Source, Word, root, rust};
use std::collections::{BTreeMap, BTreeSet};

/// Words that were given up, and what is said instead.
const RETIRED: &[(&str, &str)] = &[
    ("bent", "mutated"),
    ("buried", "deleted"),
    ("calm", "quiet"),
    ("door", "session, or origin check"),
    ("emptied", "cleared"),
    ("exchange", "sync round, tabular file, or rate"),
    ("find", "lookup"),
    ("firm", "seller"),
    ("form", "arguments"),
    ("glance", "summary"),
    ("grave", "tombstone"),
    ("heard", "received"),
    ("hold", "floor, withheld, or price override"),
    ("member", "object"),
    ("mend", "recover, or fix"),
    ("overlay", "rebase"),
    ("pace", "rate limit"),
    ("place", "index, location, position, folder, path, or key"),
    ("placed", "grouped, or staged"),
    ("poke", "notify"),
    ("reading", "read transaction, parsed page, or number style"),
    ("remainder", "unknown fields"),
    ("replant", "bootstrap"),
    ("said", "output, or localized text"),
    ("ship", "seed"),
    ("spoken", "localized"),
    ("standing", "state, or issue counts"),
    ("tally", "counts, or report"),
    ("tap", "probe"),
    ("tell", "announce"),
    ("tie", "connection"),
    ("told", "answer"),
    ("upkeep", "maintenance"),
    ("whole", "load"),
    ("worded", "localized"),
    ("wording", "localize, or phrases"),
    ("wrong", "usage error"),
];

/// Names that still use a retired word: the file, and the word. Each is to go.
const KNOWN: &[(&str, &str)] = &[];

/// Names that say nothing of their own: the folder's name stands for them.
const UNNAMED: &[&str] = &["main", "lib", "mod"];

#[test]
fn names_are_words_of_the_glossary_or_plain_terms() {
    let (glossary, plain) = (glossary(), plain());
    let known =
        |word: &str| forms(word).any(|form| glossary.contains(&form) || plain.contains(&form));
    let offenders: Vec<_> = used()
        .into_iter()
        .filter(|(word, _)| retired(word).is_none() && !known(word))
        .map(|(word, files)| format!("`{word}`: {}", listed(&files)))
        .collect();
    nobody(
        "a name is made of words of GLOSSARY.md, or of terms in tests/house/words.txt",
        &offenders,
    );
}

#[test]
fn what_was_given_up_does_not_come_back() {
    let mut offenders = Vec::new();
    let mut left: BTreeSet<_> = KNOWN.iter().copied().collect();
    let used = used();
    for (word, files) in &used {
        let Some((word, instead)) = retired(word) else {
            continue;
        };
        for file in files
            .iter()
            .filter(|file| !left.contains(&(file.as_str(), word)))
        {
            offenders.push(format!("{file}: `{word}`; say {instead}"));
        }
    }
    for (word, files) in &used {
        let Some((word, _)) = retired(word) else {
            continue;
        };
        left.retain(|(file, known)| *known != word || !files.contains(*file));
    }
    offenders.extend(
        left.iter()
            .map(|(file, word)| format!("{file} is free of `{word}`: take it out of KNOWN")),
    );
    nobody("a retired word is not used again", &offenders);
}

#[test]
fn the_list_of_terms_is_short_and_in_order() {
    let text = listed_terms();
    let lines: Vec<&str> = text.lines().collect();
    assert!(
        lines.is_sorted_by(|one, other| one < other),
        "words.txt is sorted, and has no word twice"
    );
    let used: BTreeSet<String> = used()
        .keys()
        .flat_map(|word| forms(word).collect::<Vec<_>>())
        .collect();
    let glossary = glossary();
    let mut offenders = Vec::new();
    for line in lines {
        if retired(line).is_some() {
            offenders.push(format!("`{line}` is retired"));
        }
        if glossary.contains(line) {
            offenders.push(format!("`{line}` stands in GLOSSARY.md"));
        }
        if !used.contains(line) {
            offenders.push(format!("`{line}` is in no name any more"));
        }
    }
    nobody(
        "words.txt has what the glossary has not and names use",
        &offenders,
    );
}

/// Each word of the names of files and public types of `crates/`, and the files that use it.
fn used() -> BTreeMap<String, BTreeSet<String>> {
    let mut used = BTreeMap::<String, BTreeSet<String>>::new();
    let sources = rust()
        .iter()
        .filter(|source| source.path.starts_with("crates/"));
    for source in sources.filter(|source| !source.path.contains("/src/messages/")) {
        for word in names(source).iter().flat_map(|name| split(name)) {
            used.entry(word).or_default().insert(source.path.clone());
        }
    }
    used
}

/// The file's own name, and those of the types it shows to others.
fn names(source: &Source) -> Vec<String> {
    let mut names = public_types(source.words());
    let mut parts = source.path.trim_end_matches(".rs").rsplit('/');
    let stem = parts.next().unwrap_or_default();
    let stem = if UNNAMED.contains(&stem) {
        parts.next().unwrap_or_default()
    } else {
        stem
    };
    names.extend(Some(stem.to_owned()).filter(|stem| stem != "src"));
    names
}

/// Names behind `pub struct` and its like, whatever the `pub` is limited to.
fn public_types(words: &[Word]) -> Vec<String> {
    let mut names = Vec::new();
    let mut public = false;
    for pair in words.windows(2) {
        match pair[0].text.as_str() {
            "pub" => public = true,
            "crate" | "super" | "in" | "self" => {}
            "struct" | "enum" | "trait" | "type" | "union" => {
                names.extend(public.then(|| pair[1].text.clone()));
                public = false;
            }
            _ => public = false,
        }
    }
    names
}

/// The words of a name in either spelling, in small letters.
fn split(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| letters[before]);
        let begins = letter.is_uppercase()
            && (before.is_some_and(|it| !it.is_uppercase())
                || letters.get(at + 1).is_some_and(|next| next.is_lowercase()));
        if begins || *letter == '_' {
            words.push(String::new());
        }
        if letter.is_alphabetic() {
            words.last_mut().unwrap().extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A word as it stands, and as its singular would be.
fn forms(word: &str) -> impl Iterator<Item = String> + use<> {
    let singular = word.strip_suffix('s').map(str::to_owned);
    let es = word.strip_suffix("es").map(str::to_owned);
    let ies = word.strip_suffix("ies").map(|stem| format!("{stem}y"));
    [Some(word.to_owned()), singular, es, ies]
        .into_iter()
        .flatten()
}

/// The retired word that this one is a form of, and what is said instead.
fn retired(word: &str) -> Option<(&'static str, &'static str)> {
    let mut forms = forms(word);
    forms.find_map(|form| RETIRED.iter().find(|(word, _)| *word == form).copied())
}

/// The words of the first column.
fn glossary() -> BTreeSet<String> {
    let text = std::fs::read_to_string(root().join("GLOSSARY.md")).unwrap();
    let terms: Vec<&str> = text
        .lines()
        .filter_map(|line| line.split('|').nth(1))
        .collect();
    assert!(terms.len() > 40, "the glossary is a table");
    let words = terms
        .iter()
        .flat_map(|term| term.split(|letter: char| !letter.is_alphabetic()));
    words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn plain() -> BTreeSet<String> {
    listed_terms().lines().map(str::to_owned).collect()
}

fn listed_terms() -> String {
    std::fs::read_to_string(root().join("tests/house/words.txt")).unwrap()
}

fn listed(files: &BTreeSet<String>) -> String {
    files
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_falls_into_its_words() {
        let check = |name: &str, expect: &[&str]| assert_eq!(split(name), expect, "{name}");
        check("unknown_fields", &["unknown", "fields"]);
        check("HubRefusal", &["hub", "refusal"]);
        check("SKUOfHTTPBody", &["sku", "of", "http", "body"]);
        check("session_auth2", &["session", "auth"]);
    }

    #[test]
    fn a_file_shows_its_name_and_its_public_types() {
        let code = "pub struct Listing; pub(crate) enum Head {} struct Own; pub(in crate::a) type Live = u8;
            pub fn f(x: Y) {} impl Other { pub const A: u8 = 1; }";
        let of = |path: &str| names(&Source::new(path, code));
        assert_eq!(
            of("crates/store/src/publish/mod.rs"),
            ["Listing", "Head", "publish"]
        );
        assert_eq!(of("crates/store/src/lib.rs").len(), 2);
    }

    #[test]
    fn a_retired_word_is_known_in_each_form() {
        let check = |word: &str, expect: Option<&str>| {
            assert_eq!(retired(word).map(|(word, _)| word), expect, "{word}");
        };
        check("graves", Some("grave"));
        check("tallies", Some("tally"));
        check("place", Some("place"));
        check("replace", None);
        check("pages", None);
    }
}
