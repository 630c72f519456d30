//! Which language the words are in.

use dhow_i18n::Localizer;
use std::ffi::OsString;

/// Where a language may be named, first wish first.
const VARIABLES: [&str; 4] = ["DHOW_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
const FLAG: &str = "--lang";

/// The words for this run, without marks: they go to terminals and into JSON.
///
/// The flag is looked for before the line is parsed, because help and usage errors need words too.
pub(crate) fn localizer(words: &[OsString]) -> Localizer {
    let named = VARIABLES
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    Localizer::new(&tag(flag(words).or(named).as_deref().unwrap_or_default())).plain()
}

/// A POSIX name such as `de_DE.UTF-8` as a BCP 47 tag.
fn tag(name: &str) -> String {
    let name = name.split(['.', '@']).next().unwrap_or_default();
    match name {
        "" | "C" | "POSIX" => "en-US".to_owned(),
        name => name.replace('_', "-"),
    }
}

fn flag(words: &[OsString]) -> Option<String> {
    let mut words = words.iter().map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        match word.strip_prefix(FLAG) {
            Some("") => return words.next().map(|value| value.into_owned()),
            Some(rest) if rest.starts_with('=') => return Some(rest[1..].to_owned()),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posix_names_become_tags() {
        let check = |name: &str, expect: &str| assert_eq!(tag(name), expect);
        check("de_DE.UTF-8", "de-DE");
        check("zh_CN.GB18030@stroke", "zh-CN");
        check("ar", "ar");
        check("C.UTF-8", "en-US");
        check("", "en-US");
    }

    #[test]
    fn the_flag_is_found_wherever_it_stands() {
        let check = |line: &str, expect: Option<&str>| {
            let words: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
            assert_eq!(flag(&words).as_deref(), expect, "{line}");
        };
        check("dhow --lang de undo", Some("de"));
        check("dhow product list --lang=ar --json", Some("ar"));
        check("dhow undo --language de", None);
        check("dhow undo --lang", None);
    }
}
