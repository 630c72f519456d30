//! How people type what they have read: a part of it, in other letters, case, width or composition.

use super::oracle::{is_unspaced, is_written};
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// Letters that people type for each other.
const FOR_EACH_OTHER: [&str; 5] = ["اأإآٱ", "يىی", "هة", "كک", "iıİI"];
const TASHKEEL: [char; 4] = ['\u{064E}', '\u{0650}', '\u{0651}', '\u{0640}'];

/// A sequence that is the same in every run (Knuth's constants).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit.max(1)
    }

    pub(crate) fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// How a word is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Mode {
    AsItStands,
    InCapitals,
    InTurkishCapitals,
    WithoutAccents,
    WithOtherLetters,
    WithTashkeel,
    InFullWidth,
    InHalfWidth,
    TakenApart,
}

pub(crate) const MODES: [Mode; 9] = [
    Mode::AsItStands,
    Mode::InCapitals,
    Mode::InTurkishCapitals,
    Mode::WithoutAccents,
    Mode::WithOtherLetters,
    Mode::WithTashkeel,
    Mode::InFullWidth,
    Mode::InHalfWidth,
    Mode::TakenApart,
];

/// A word of a text from its beginning, or up to four signs that follow each other; nobody cuts
/// between a letter and what Unicode may keep apart from it.
pub(crate) fn piece(text: &str, random: &mut Random) -> Option<String> {
    let text = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let words: Vec<&str> = text
        .split(|character| !is_written(character))
        .filter(|word| !word.is_empty())
        .collect();
    let word: Vec<char> = words.get(random.below(words.len()))?.chars().collect();
    let at = random.below(word.len());
    let unspaced = is_unspaced(word[at]);
    // From here on to the other kind of script; a word from its beginning.
    let alike = |character: &&char| is_unspaced(**character) == unspaced;
    let before = word[..at].iter().rev().take_while(alike).count();
    let from = if unspaced { at } else { at - before };
    let longest = if unspaced { 4 } else { word.len() };
    let count = 1 + random.below(longest);
    let piece: String = word[from..].iter().take_while(alike).take(count).collect();
    Some(piece)
}

/// The same as somebody else would type it.
pub(crate) fn typed(word: &str, mode: Mode, random: &mut Random) -> String {
    match mode {
        Mode::AsItStands => word.to_owned(),
        Mode::InCapitals => word.to_uppercase(),
        Mode::InTurkishCapitals => word.replace('i', "İ").replace('ı', "I").to_uppercase(),
        Mode::WithoutAccents => bare(word),
        Mode::WithOtherLetters => word.chars().map(|it| exchanged(it, random)).collect(),
        Mode::WithTashkeel => word.chars().flat_map(|it| vowelled(it, random)).collect(),
        Mode::InFullWidth => word.chars().map(wide).collect(),
        Mode::InHalfWidth => word.chars().map(narrow).collect(),
        Mode::TakenApart => DecomposingNormalizerBorrowed::new_nfd()
            .normalize(word)
            .into_owned(),
    }
}

/// As on a keyboard that has no accents.
fn bare(word: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfd().normalize(word);
    let kept = apart
        .chars()
        .filter(|it| !matches!(it, '\u{0300}'..='\u{036F}'));
    let plain: String = kept.collect();
    let keys = [("ß", "ss"), ("ı", "i"), ("đ", "d"), ("ł", "l"), ("ø", "o")];
    let plain = keys
        .iter()
        .fold(plain, |text, (letter, key)| text.replace(letter, key));
    ComposingNormalizerBorrowed::new_nfc()
        .normalize(&plain)
        .into_owned()
}

fn exchanged(letter: char, random: &mut Random) -> char {
    let row = FOR_EACH_OTHER.iter().find(|row| row.contains(letter));
    row.map_or(letter, |row| {
        *random.one_of(&row.chars().collect::<Vec<_>>())
    })
}

fn vowelled(letter: char, random: &mut Random) -> Vec<char> {
    let arabic = matches!(letter, '\u{0620}'..='\u{064A}');
    let mark = *random.one_of(&TASHKEEL);
    [Some(letter), arabic.then_some(mark)]
        .into_iter()
        .flatten()
        .collect()
}

/// As an input method for Chinese or Japanese leaves it.
fn wide(letter: char) -> char {
    match letter {
        '!'..='~' => char::from_u32(u32::from(letter) + 0xFEE0).unwrap_or(letter),
        other => other,
    }
}

/// Katakana without voicing as old tills print it.
fn narrow(letter: char) -> char {
    match letter {
        'ア' => 'ｱ',
        'ス' => 'ｽ',
        'タ' => 'ﾀ',
        'ン' => 'ﾝ',
        'ラ' => 'ﾗ',
        'ル' => 'ﾙ',
        'テ' => 'ﾃ',
        'レ' => 'ﾚ',
        'オ' => 'ｵ',
        'ー' => 'ｰ',
        other => other,
    }
}
