//! Parts of addresses that are safe as a folder's name on every system and readable to people.
//!
//! Everything that comes out is a non-empty run of ASCII letters, digits, `-` and `_`, of at most 100
//! bytes, never a name that Windows or the shop keeps for itself.

use dhow_domain::catalogue::folded_slug;
use std::collections::BTreeSet;

/// Most bytes of a part before the number that tells equal names apart; with it a part stays
/// within 100 bytes.
const STEM: usize = 90;

/// Names Windows keeps for devices, and those of the shop's own files and folders.
const KEPT: [&str; 8] = [
    "con", "prn", "aux", "nul", "c", "assets", "index", "sitemap",
];

/// A readable part made from a text in any script: lower case, words joined by hyphens. `None`
/// when nothing readable comes of it, as with most Arabic, whose vowels are not written.
pub(crate) fn slug(text: &str) -> Option<String> {
    if text.chars().any(is_without_vowels) {
        return None;
    }
    let latin = deunicode::deunicode_with_tofu(text, " ");
    let mut made = String::new();
    for letter in latin.chars() {
        if letter.is_ascii_alphanumeric() {
            made.push(letter.to_ascii_lowercase());
        } else if letter != '\'' && !made.is_empty() && !made.ends_with('-') {
            made.push('-');
        }
        if made.len() >= STEM {
            break;
        }
    }
    let made = made.trim_end_matches('-');
    (!made.is_empty()).then(|| made.to_owned())
}

/// Arabic and Hebrew: scripts whose transliteration letter by letter cannot be read.
fn is_without_vowels(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

/// Whether a name is kept by Windows or by the shop itself.
fn is_kept(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let device = name.len() == 4
        && (name.starts_with("com") || name.starts_with("lpt"))
        && name.ends_with(|digit: char| digit.is_ascii_digit());
    device || KEPT.contains(&name.as_str())
}

/// Gives names out, each once: two that differ by letter case only are one folder on half of all
/// computers.
#[derive(Debug, Default)]
pub(crate) struct Names {
    taken: BTreeSet<String>,
}

impl Names {
    /// Keeps a name from being given out.
    pub(crate) fn reserve(&mut self, name: &str) {
        self.taken.insert(folded_slug(name));
    }

    /// A name as a person wrote it, or with a number from 2 on where it is taken.
    pub(crate) fn take_written(&mut self, wish: &str) -> String {
        let mut name = wish.to_owned();
        let mut number = 1_u32;
        while !self.taken.insert(folded_slug(&name)) {
            number += 1;
            name = format!("{wish}-{number}");
        }
        name
    }

    /// The first free name for a wish: itself, or with a number from 2 on.
    pub(crate) fn take(&mut self, wish: &str) -> String {
        let mut name = wish.to_owned();
        let mut number = 1_u32;
        while is_kept(&name) || !self.taken.insert(folded_slug(&name)) {
            number += 1;
            name = format!("{wish}-{number}");
        }
        name
    }

    /// The name of a product: its wished-for slug, its title, its first SKU or its id, whichever
    /// first can be read.
    pub(crate) fn take_slug<'a>(&mut self, wishes: impl IntoIterator<Item = &'a str>) -> String {
        let wish = wishes.into_iter().find_map(slug);
        self.take(wish.as_deref().unwrap_or("item"))
    }

    /// A code kept as the workspace writes it when it is safe, else made readable.
    pub(crate) fn take_code(&mut self, code: &str) -> String {
        if is_safe(code) {
            self.take(code)
        } else {
            self.take(slug(code).as_deref().unwrap_or("x"))
        }
    }
}

pub(crate) fn is_safe(code: &str) -> bool {
    (1..=STEM).contains(&code.len())
        && code
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(wishes: &[&str], expect: &str) {
        assert_eq!(
            Names::default().take_slug(wishes.iter().copied()),
            expect,
            "{wishes:?}"
        );
    }

    #[test]
    fn a_slug_is_readable_and_harmless() {
        check(&["Aegean Terry Bath Towel"], "aegean-terry-bath-towel");
        check(&["Frottier Größe 70 × 140"], "frottier-grosse-70-x-140");
        check(&["../../x"], "x");
        check(&["/etc/passwd"], "etc-passwd");
        check(&["C:\\Windows"], "c-windows");
        check(&["..", "Towel"], "towel");
        check(&["毛巾"], "mao-jin");
        check(&["منشفة حمّام", "ATT-70140"], "att-70140");
        check(&["منشفة", "منشفة"], "item");
        check(&["", "  ", "---"], "item");
        check(&["CON"], "con-2");
        check(&["com1"], "com1-2");
        check(&["Assets"], "assets-2");
        check(&["c"], "c-2");
        check(&["index.html"], "index-html");
        check(&["trailing dot."], "trailing-dot");
        check(&["Seller's towel"], "sellers-towel");
        check(&["a\u{0}b\u{202E}c"], "a-bc");
        // The same word in composed and decomposed letters is one address.
        check(&["Caf\u{e9}"], "cafe");
        check(&["Cafe\u{301}"], "cafe");
    }

    #[test]
    fn a_slug_has_at_most_100_bytes_even_when_taken() {
        let mut names = Names::default();
        let long = "towel ".repeat(60);
        for _ in 0..20 {
            let name = names.take_slug([long.as_str()]);
            assert!(name.len() <= 100, "{name}");
        }
    }

    #[test]
    fn equal_names_are_told_apart_also_by_case() {
        let mut names = Names::default();
        assert_eq!(names.take_slug(["Towel"]), "towel");
        assert_eq!(names.take_slug(["TOWEL"]), "towel-2");
        assert_eq!(names.take_slug(["towel 2"]), "towel-2-2");
    }

    #[test]
    fn market_codes_stay_as_they_are_when_they_are_safe() {
        let mut names = Names::default();
        let mut check =
            |code: &str, expect: &str| assert_eq!(names.take_code(code), expect, "{code}");
        check("DE", "DE");
        check("de", "de-2");
        check("US_B2B", "US_B2B");
        check("..", "x");
        check("a/b", "a-b");
        check("NUL", "NUL-2");
        check("nul.txt", "nul-txt");
        check("Österreich", "osterreich");
    }
}
