//! The translation ledger: a text in another language knows the source it was made from.

use strum::{EnumString, IntoStaticStr};

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

/// Hash of a source text: what a translation was made from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SourceHash(String);

impl SourceHash {
    /// The hash of a source text.
    #[must_use]
    pub fn of(source: &str) -> Self {
        Self(blake3::hash(source.as_bytes()).to_hex()[..32].to_owned())
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
}

impl Translated {
    /// How far the text is today: stale when its source is another one by now. Nothing is
    /// written when a source changes, so exactly its own translations turn stale, and putting
    /// the source back makes them fresh again.
    #[must_use]
    pub fn state_against(&self, source: &str) -> TranslationState {
        if self.source_hash == SourceHash::of(source) {
            self.state
        } else {
            TranslationState::Stale
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_translation_turns_stale_with_its_source_and_fresh_again() {
        let german = Translated {
            text: "Badetuch".to_owned(),
            state: TranslationState::Reviewed,
            origin: "human".to_owned(),
            source_hash: SourceHash::of("Bath towel"),
        };
        assert_eq!(
            german.state_against("Bath towel"),
            TranslationState::Reviewed
        );
        assert_eq!(
            german.state_against("Bath towel, 70 × 140"),
            TranslationState::Stale
        );
        assert_eq!(
            german.state_against("Bath towel"),
            TranslationState::Reviewed
        );
    }
}
