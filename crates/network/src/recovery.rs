//! Recovery words: twelve words of BIP 39's English list, on paper, that make one key. The hub knows
//! the key's public half, and no device keeps the other.

use crate::NetworkError;
use bip39::{Language, Mnemonic};
use ed25519_dalek::SigningKey;
use sha2::{Digest, Sha256};

/// Bytes of chance in twelve words.
const ENTROPY: usize = 16;

/// Twelve words.
#[derive(Clone)]
pub struct RecoveryWords(Mnemonic);

impl std::fmt::Debug for RecoveryWords {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("RecoveryWords")
    }
}

impl RecoveryWords {
    /// New words, out of chance.
    ///
    /// # Errors
    /// This machine gives no randomness.
    pub fn by_chance() -> Result<Self, NetworkError> {
        let machine = |error: String| NetworkError::Machine(error);
        let mut chance = [0; ENTROPY];
        getrandom::fill(&mut chance).map_err(|error| machine(error.to_string()))?;
        let words = Mnemonic::from_entropy_in(Language::English, &chance);
        Ok(Self(words.map_err(|error| machine(error.to_string()))?))
    }

    /// Words as a person wrote them down: case, gaps and line ends do not matter. `None` where they
    /// are not twelve of the list, or a word is not the one that was given out.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let plain: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        let words = Mnemonic::parse_in_normalized(Language::English, &plain.join(" ")).ok()?;
        (words.word_count() == 12).then_some(Self(words))
    }

    /// The words in their order.
    #[must_use]
    pub fn words(&self) -> Vec<String> {
        self.0.words().map(str::to_owned).collect()
    }

    /// The key that they make.
    #[must_use]
    pub fn key(&self) -> SigningKey {
        let mut digest = Sha256::new_with_prefix(b"dhow/1 recovery\n");
        digest.update(self.0.to_seed_normalized(""));
        SigningKey::from_bytes(&digest.finalize().into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_on_paper_make_the_same_key_again() {
        let words = RecoveryWords::by_chance().unwrap();
        assert_eq!(words.words().len(), 12);
        let paper = format!("  {}\r\n", words.words().join("\n ").to_uppercase());
        let read = RecoveryWords::read(&paper).unwrap();
        assert_eq!(read.key().to_bytes(), words.key().to_bytes());
        let other = RecoveryWords::by_chance().unwrap();
        assert_ne!(other.key().to_bytes(), words.key().to_bytes());
    }

    /// The list and the way to the key must stay, or no paper opens anything any more.
    #[test]
    fn these_words_make_this_key_for_ever() {
        let words = "legal winner thank year wave sausage worth useful legal winner thank yellow";
        let key = RecoveryWords::read(words).unwrap().key();
        let public = dhow_sync::sign::public_key_text(&key.verifying_key());
        assert_eq!(public, "riD8C5RHVEwjInZDZLfTJ3xUJmgZw1KFhvBNl9tZtck=");
    }

    #[test]
    fn what_is_no_twelve_words_makes_no_key() {
        let twelve = "legal winner thank year wave sausage worth useful legal winner thank yellow";
        let more = format!("{twelve} {twelve}");
        for text in [
            "",
            "legal",
            &twelve.replace("yellow", "year"),
            &twelve.replace("wave", "wafe"),
            &more,
        ] {
            assert!(RecoveryWords::read(text).is_none(), "{text}");
        }
    }
}
