//! The translation ledger: a text in another language knows the source it was made from.

mod figures;

use crate::Locale;
use icu::normalizer::{ComposingNormalizer, ComposingNormalizerBorrowed};
use std::borrow::Cow;
use strum::{EnumString, IntoStaticStr};

pub use figures::{FigureDifference, LocaleText, figures_differ};

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfc();

/// How far a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, EnumString, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum TranslationState {
    /// There is none.
    Missing,
    /// Older than its source.
    Stale,
    /// Made by a machine, not read by a person.
    Machine,
    /// Begun by a person.
    Draft,
    /// Read and approved.
    Reviewed,
}

impl TranslationState {
    /// The word used in files and on wires.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

/// A text as it is compared: letters composed, line ends and blanks of one kind. What a keyboard, a
/// spreadsheet or another system does to these changes no word.
#[must_use]
pub fn compared(text: &str) -> Cow<'_, str> {
    if text.is_ascii() && !text.contains('\r') {
        return Cow::Borrowed(text);
    }
    let text = NFC.normalize(text);
    if !text.contains(['\r', '\u{A0}', '\u{2007}', '\u{202F}', '\u{2028}']) {
        return text;
    }
    let lines = text.replace("\r\n", "\n").replace(['\r', '\u{2028}'], "\n");
    Cow::Owned(lines.replace(['\u{A0}', '\u{2007}', '\u{202F}'], " "))
}

/// Hash of a source text: what a translation was made from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SourceHash(String);

impl SourceHash {
    /// The hash of a source text, as it is compared.
    #[must_use]
    pub fn of(source: &str) -> Self {
        Self::of_bytes(&compared(source))
    }

    fn of_bytes(text: &str) -> Self {
        Self(blake3::hash(text.as_bytes()).to_hex()[..32].to_owned())
    }

    /// Whether it is of this source. Earlier programs hashed texts as they were written.
    #[must_use]
    pub fn is_of(&self, source: &str) -> bool {
        let text = compared(source);
        let is_folded = *text != *source;
        *self == Self::of_bytes(&text) || is_folded && *self == Self::of_bytes(source)
    }

    /// Takes a stored hash.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The hash as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A text in another language, as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translated {
    /// The text.
    pub text: String,
    /// What its author said of it: machine, draft or reviewed. Staleness is not written but seen.
    pub state: TranslationState,
    /// `human`, `import`, or an engine and its version.
    pub origin: String,
    /// The source it was made from.
    pub source_hash: SourceHash,
    /// A person said that it is right although its numbers differ from those of that source.
    pub numbers_accepted: bool,
}

impl Translated {
    /// How far the text is today: stale when its source is another one by now. Nothing is
    /// written when a source changes, so exactly its own translations turn stale, and putting
    /// the source back makes them fresh again.
    #[must_use]
    pub fn state_against(&self, source: &str) -> TranslationState {
        if self.source_hash.is_of(source) {
            self.state
        } else {
            TranslationState::Stale
        }
    }

    /// How its numbers differ from those of its source; `None` when they agree, when a person said
    /// that it is right so, or when it is stale, which says more.
    #[must_use]
    pub fn numbers_differ(
        &self,
        source: LocaleText<'_>,
        locale: &Locale,
    ) -> Option<FigureDifference> {
        if self.numbers_accepted || self.state_against(source.text) == TranslationState::Stale {
            return None;
        }
        let text = &self.text;
        figures_differ(source, LocaleText { text, locale })
    }

    /// Whether buyers may read it: neither when it is stale nor when it says other numbers.
    #[must_use]
    pub fn may_be_shown(&self, source: LocaleText<'_>, locale: &Locale) -> bool {
        self.state_against(source.text) != TranslationState::Stale
            && self.numbers_differ(source, locale).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn towel(source: &str, text: &str) -> Translated {
        Translated {
            text: text.to_owned(),
            state: TranslationState::Reviewed,
            origin: "human".to_owned(),
            source_hash: SourceHash::of(source),
            numbers_accepted: false,
        }
    }

    #[test]
    fn a_translation_turns_stale_with_its_source_and_fresh_again() {
        let german = towel("Bath towel", "Badetuch");
        let check = |source, expect| assert_eq!(german.state_against(source), expect, "{source}");
        check("Bath towel", TranslationState::Reviewed);
        check("Bath towel, 70 × 140", TranslationState::Stale);
        check("Bath towel", TranslationState::Reviewed);
    }

    #[test]
    fn another_way_to_write_the_same_words_turns_nothing_stale() {
        let check = |source, again, expect| {
            let state = towel(source, "…").state_against(again);
            assert_eq!(state == TranslationState::Reviewed, expect, "{again:?}");
        };
        check("Crème brûlée", "Cre\u{300}me bru\u{302}le\u{301}e", true);
        check("Cre\u{300}me", "Crème", true);
        check("two\nlines", "two\r\nlines", true);
        check("two\nlines", "two\rlines", true);
        check("70\u{a0}cm", "70 cm", true);
        check("70\u{202f}cm", "70 cm", true);
        check("Crème", "Creme", false);
        check("two lines", "two\nlines", false);
        check("Towel", "towel", false);
    }

    #[test]
    fn hashes_of_earlier_programs_are_known() {
        let source = "Cre\u{300}me\r\n70\u{a0}cm";
        let before = blake3::hash(source.as_bytes()).to_hex()[..32].to_owned();
        assert!(SourceHash::from_text(&before).is_of(source));
        assert!(!SourceHash::from_text(&before).is_of("Creme"));
    }

    #[test]
    fn other_numbers_are_held_back_until_a_person_says_that_they_are_right() {
        let [en, de] = ["en", "de"].map(|tag| Locale::parse(tag).unwrap());
        let source = |text| LocaleText { text, locale: &en };
        let mut german = towel("Rug, 180 cm", "Teppich");
        let found = german.numbers_differ(source("Rug, 180 cm"), &de).unwrap();
        assert_eq!(found.lost, ["180 cm"]);
        assert!(!german.may_be_shown(source("Rug, 180 cm"), &de));
        german.numbers_accepted = true;
        assert!(german.may_be_shown(source("Rug, 180 cm"), &de));
        assert!(!german.may_be_shown(source("Rug, 190 cm"), &de), "stale");
        german = towel("Rug, 180 cm", "Teppich, 180 cm");
        assert!(german.may_be_shown(source("Rug, 180 cm"), &de));
    }
}
