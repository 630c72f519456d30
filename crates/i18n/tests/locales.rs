//! Every language says everything English says, with the same variables and whole plurals.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use dhow_i18n::signature::{Select, Signature, read};
use dhow_i18n::{Language, sources};
use std::collections::{BTreeMap, BTreeSet};

const OTHERS: [Language; 3] = [Language::Arabic, Language::German, Language::Chinese];

/// Plural categories of whole numbers in CLDR.
fn categories(language: Language) -> &'static [&'static str] {
    match language {
        Language::Arabic => &["zero", "one", "two", "few", "many", "other"],
        Language::German | Language::English => &["one", "other"],
        Language::Chinese => &["other"],
    }
}

/// id → (feature, message), doubled ids named.
fn messages(language: Language) -> BTreeMap<String, (&'static str, Signature)> {
    let mut messages = BTreeMap::new();
    for source in sources().filter(|source| source.language == language) {
        let place = format!("{language}/{}.ftl", source.feature);
        for message in read(source.text).unwrap_or_else(|error| panic!("{place}: {error}")) {
            let id = message.id.clone();
            let former = messages.insert(id.clone(), (source.feature, message));
            assert!(
                former.is_none(),
                "{place}: `{id}` is also in {}.ftl",
                former.map_or("", |(feature, _)| feature)
            );
        }
    }
    messages
}

fn assert_none(what: &str, offenders: &[String]) {
    assert!(
        offenders.is_empty(),
        "{} {what}:\n{}",
        offenders.len(),
        offenders.join("\n")
    );
}

/// What is compiled in is what lies in the checkout; otherwise every other test here says nothing.
#[test]
fn embedded_is_current() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    for language in Language::ALL {
        let files = std::fs::read_dir(root.join(language.tag())).unwrap();
        let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.filter(|name| name.ends_with(".ftl")).collect();
        names.sort();
        let embedded: Vec<_> = sources()
            .filter(|source| source.language == language)
            .collect();
        for (name, source) in names.iter().zip(&embedded) {
            assert_eq!(*name, format!("{}.ftl", source.feature));
            let text = std::fs::read_to_string(root.join(language.tag()).join(name)).unwrap();
            assert_eq!(
                text, source.text,
                "{language}/{name} was changed after the build"
            );
        }
        assert_eq!(names.len(), embedded.len(), "{language}: files");
    }
}

#[test]
fn every_language_has_every_message_and_no_other() {
    let source = messages(Language::English);
    let mut offenders = Vec::new();
    for language in OTHERS {
        let target = messages(language);
        for (id, (feature, _)) in &source {
            match target.get(id) {
                None => offenders.push(format!("{language}/{feature}.ftl lacks `{id}`")),
                Some((other, _)) if other != feature => {
                    offenders.push(format!(
                        "{language}: `{id}` is in {other}.ftl, not {feature}.ftl"
                    ));
                }
                Some(_) => {}
            }
        }
        let unknown = target.iter().filter(|(id, _)| !source.contains_key(*id));
        offenders
            .extend(unknown.map(|(id, (feature, _))| {
                format!("{language}/{feature}.ftl: en-US has no `{id}`")
            }));
    }
    assert_none("messages differ", &offenders);
}

#[test]
fn every_message_has_the_same_variables_and_attributes() {
    let source = messages(Language::English);
    let mut offenders = Vec::new();
    for language in OTHERS {
        for (id, (feature, message)) in messages(language) {
            let Some((_, original)) = source.get(&id) else {
                continue;
            };
            let names = |message: &Signature| message.variables.keys().cloned().collect::<Vec<_>>();
            if names(&message) != names(original) {
                let (here, there) = (names(&message), names(original));
                offenders.push(format!(
                    "{language}/{feature}.ftl `{id}`: variables {here:?}, en-US {there:?}"
                ));
            }
            if message.attributes != original.attributes {
                let (here, there) = (&message.attributes, &original.attributes);
                offenders.push(format!(
                    "{language}/{feature}.ftl `{id}`: attributes {here:?}, en-US {there:?}"
                ));
            }
        }
    }
    assert_none("messages differ from en-US", &offenders);
}

/// A plural that lacks a category says something wrong for some number; a choice that lacks a
/// key says the general sentence where English is precise.
#[test]
fn choices_are_whole() {
    let source = messages(Language::English);
    let mut offenders = Vec::new();
    for language in Language::ALL {
        for (id, (feature, message)) in messages(language) {
            let place = format!("{language}/{feature}.ftl `{id}`");
            for select in message.selects.iter().filter(|select| select.plural) {
                let missing = missing_categories(language, select);
                if !missing.is_empty() {
                    offenders.push(format!("{place}: ${} lacks {missing:?}", select.variable));
                }
            }
            let Some((_, original)) = source.get(&id) else {
                continue;
            };
            if texts(&message) != texts(original) {
                offenders.push(format!(
                    "{place}: keys {:?}, en-US {:?}",
                    texts(&message),
                    texts(original)
                ));
            }
        }
    }
    assert_none("choices are not whole", &offenders);
}

fn missing_categories(language: Language, select: &Select) -> Vec<&'static str> {
    let exact = |category: &str| {
        let number = match category {
            "zero" => "0",
            "one" => "1",
            "two" => "2",
            _ => return false,
        };
        select.keys.contains(number)
    };
    let categories = categories(language).iter().copied();
    categories
        .filter(|category| !select.keys.contains(*category) && !exact(category))
        .collect()
}

fn texts(message: &Signature) -> BTreeSet<Select> {
    message
        .selects
        .iter()
        .filter(|select| !select.plural)
        .cloned()
        .collect()
}

/// Texts that are written as in English, because the other language took the word over.
const BORROWED: &[(Language, &[&str])] = &[
    (
        Language::Arabic,
        &["app-name", "details-format-html", "details-format-markdown"],
    ),
    (
        Language::German,
        &[
            "app-name",
            "details-format-html",
            "details-format-markdown",
            "field-whatsapp",
            "publish-live",
            "publish-state-live",
            "shop-weight-grams",
            "shop-weight-kilograms",
            "shop-whatsapp",
            "status-label",
        ],
    ),
    (
        Language::Chinese,
        &[
            "app-name",
            "details-format-html",
            "details-format-markdown",
            "field-whatsapp",
            "shop-whatsapp",
        ],
    ),
];

#[test]
fn no_message_is_left_in_english() {
    let text = |language| entries(language).into_iter().collect::<BTreeMap<_, _>>();
    let source = text(Language::English);
    let mut offenders = Vec::new();
    for language in OTHERS {
        for (id, value) in text(language) {
            // Short words such as “in” may well be the same.
            let words = value
                .split(|letter: char| !letter.is_alphabetic())
                .any(|word| word.chars().count() > 2);
            let same = source.get(&id) == Some(&value) && words;
            if same && !is_borrowed(language, &id) {
                offenders.push(format!("{language} `{id}`: {value}"));
            }
        }
    }
    assert_none("texts are still English", &offenders);
}

fn is_borrowed(language: Language, id: &str) -> bool {
    BORROWED
        .iter()
        .any(|(of, ids)| *of == language && ids.contains(&id))
}

/// id or id.attribute → its text as written, without the variables.
fn entries(language: Language) -> Vec<(String, String)> {
    use fluent_syntax::ast::{Entry, Pattern};
    use fluent_syntax::serializer::serialize;
    let mut entries = Vec::new();
    for source in sources().filter(|source| source.language == language) {
        let resource = fluent_syntax::parser::parse(source.text).unwrap();
        for entry in resource.body {
            let Entry::Message(mut message) = entry else {
                continue;
            };
            message.comment = None;
            let id = message.id.name;
            let written = |pattern: &Pattern<&str>| {
                let mut alone = message.clone();
                alone.value = Some(pattern.clone());
                alone.attributes.clear();
                let resource = fluent_syntax::ast::Resource {
                    body: vec![Entry::Message(alone)],
                };
                without_variables(serialize(&resource).trim_start_matches(id))
            };
            if let Some(value) = &message.value {
                entries.push((id.to_owned(), written(value)));
            }
            for attribute in &message.attributes {
                entries.push((
                    format!("{id}.{}", attribute.id.name),
                    written(&attribute.value),
                ));
            }
        }
    }
    entries
}

/// What is left when variables, calls and selectors are taken out.
fn without_variables(text: &str) -> String {
    let mut words = String::new();
    let mut rest = text;
    while let Some(start) = rest.find('$') {
        words.push_str(&rest[..start]);
        rest = rest[start + 1..].trim_start_matches(|letter: char| letter.is_ascii_alphanumeric());
    }
    words.push_str(rest);
    let words = words
        .replace("NUMBER", "")
        .replace("useGrouping: \"false\"", "");
    let keyless: String = words
        .split('[')
        .map(|part| part.split_once(']').map_or(part, |(_, text)| text))
        .collect();
    keyless
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .trim_matches(|letter| "= {}()".contains(letter))
        .to_owned()
}

/// The tone of the desk: no alarm, no pleading, no praise; one blank between sentences.
#[test]
fn english_keeps_its_tone() {
    let mut offenders = Vec::new();
    for (id, text) in entries(Language::English) {
        let lower = text.to_lowercase();
        let loud = ["!", "please", "successfully", "oops", "sorry", "  "]
            .iter()
            .find(|word| lower.contains(**word));
        if let Some(word) = loud {
            offenders.push(format!("`{id}` says “{word}”: {text}"));
        }
        if text.contains('\'') || text.contains("...") {
            offenders.push(format!("`{id}` has a typewriter sign: {text}"));
        }
    }
    assert_none("texts have the wrong tone", &offenders);
}

/// Messages of the shell, and what it says beside the window's own remedy.
fn is_of_the_shell(id: &str) -> bool {
    id.starts_with("cli-") || id.ends_with(".shell-hint")
}

/// An option such as `--currency`, or a command in quotation marks such as “product show”.
fn shell_words(text: &str) -> Option<&str> {
    let begins = |rest: &str| rest.starts_with(|letter: char| letter.is_ascii_lowercase());
    let option = text
        .match_indices("--")
        .find(|(at, dashes)| begins(&text[at + dashes.len()..]))
        .map(|(at, _)| &text[at..]);
    let quoted = || text.split(['“', '”', '„', '«', '»']).skip(1).step_by(2);
    option.or_else(|| quoted().find(|quoted| is_command(quoted)))
}

/// `product show`: what it is about as the contract calls it, and a verb; names of buttons are capital.
fn is_command(words: &str) -> bool {
    let Some((noun, verb)) = words.split_once(' ') else {
        return false;
    };
    let about = dhow_contract::commands().filter_map(|command| command.name.split('_').next());
    verb.starts_with(|letter: char| letter.is_ascii_lowercase())
        && about.into_iter().any(|known| known == noun)
}

/// Who has a window before them cannot type an option: what to do there is a button or words.
#[test]
fn the_window_speaks_of_no_option() {
    let mut offenders = Vec::new();
    for language in Language::ALL {
        let entries = entries(language);
        let ids: BTreeSet<&str> = entries.iter().map(|(id, _)| id.as_str()).collect();
        for (id, text) in &entries {
            let beside = id.strip_suffix("shell-hint").map(|id| format!("{id}hint"));
            if beside.is_some_and(|hint| !ids.contains(hint.as_str())) {
                offenders.push(format!("{language} `{id}`: the window has no hint"));
            }
            let words = shell_words(text).filter(|_| !is_of_the_shell(id));
            offenders.extend(words.map(|words| format!("{language} `{id}`: {words}")));
        }
    }
    assert_none("texts of the window speak of the shell", &offenders);
}

#[test]
fn words_of_the_shell_are_told_from_others() {
    for (text, expect) in [
        ("Say it with --currency", Some("--currency")),
        ("指明数字的书写方式：--locale", Some("--locale")),
        (
            "بالخيار \u{200e}--mapping\u{200e}",
            Some("--mapping\u{200e}"),
        ),
        ("as in “product show”", Some("product show")),
        ("كما في جواب «seller show»", Some("seller show")),
        ("wie in „product show“", Some("product show")),
        ("Size — colour -- both", None),
        ("Choose “Leave these rows out”", None),
        ("A range 1--2", None),
        ("under “Market prices”", None),
        ("“product”", None),
    ] {
        assert_eq!(shell_words(text), expect, "{text}");
    }
}

/// Beside Arabic letters `--json` is shown as `json--`, 2026-10-30 as 30-10-2026 and +90 532 as
/// 532 90+, unless a mark says that it reads from left to right.
#[test]
fn what_reads_from_left_to_right_is_set_off_in_arabic() {
    let begins = |text: &str| {
        let mut letters = text.chars();
        match (letters.next(), letters.next(), letters.next()) {
            (Some('-'), Some('-'), Some(letter)) => letter.is_ascii_alphabetic(),
            (Some('+'), Some(digit), _) => digit.is_ascii_digit(),
            _ => {
                let is_day = text.starts_with("20") && text.get(4..5) == Some("-");
                is_day || [".dhow", "https://"].iter().any(|it| text.starts_with(it))
            }
        }
    };
    let arabic = sources().filter(|source| source.language == Language::Arabic);
    let lines = arabic.flat_map(|source| source.text.lines());
    let offends = |line: &&str| {
        let mut places = line.char_indices().map(|(at, _)| line.split_at(at));
        !line.starts_with('#')
            && places.any(|(before, from)| begins(from) && !before.ends_with('\u{200e}'))
    };
    let offenders: Vec<String> = lines.filter(offends).map(str::to_owned).collect();
    assert_none("lines without a mark", &offenders);
}
