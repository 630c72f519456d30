//! What "found" means, said without the search and without its index.
//!
//! A text is words and signs. In a script with blanks, letters that follow each other with their
//! marks and digits are a word; a product is found by the beginning of a word. In a script without
//! blanks each letter is a sign; a product is found by signs that follow each other. A question of
//! several words and runs of signs finds the products that have all of them, anywhere.
//!
//! Words are the same when they differ only in what a reader does not tell apart: the width and
//! composition of letters (compatibility of Unicode), their case, marks that belong to no script
//! (accents, tashkeel), dotted and dotless i, strokes, and the Arabic letters of [`READ_ALIKE`]. Signs are
//! the same when Unicode calls them compatible.

use dhow_domain::catalogue::Product;
use icu::casemap::CaseMapper;
use icu::normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup, Script};
use icu::properties::script::ScriptWithExtensions;
use std::collections::BTreeSet;

/// Letters that stand for the first of their row in careless or foreign spelling, beside those that
/// Unicode takes apart into that letter and a mark.
const READ_ALIKE: [&str; 8] = ["اٱ", "يىی", "هة", "كک", "iı", "dđ", "lł", "oø"];
/// Lengthens a word on the line and is no letter of it.
const TATWEEL: char = '\u{0640}';

const UNSPACED: [Script; 8] = [
    Script::Han,
    Script::Hiragana,
    Script::Katakana,
    Script::Hangul,
    Script::Thai,
    Script::Lao,
    Script::Khmer,
    Script::Myanmar,
];

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    Word(String),
    Signs(String),
}

/// The parts of a text, words as their readers take them.
pub(crate) fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut apart = true;
    for character in ComposingNormalizerBorrowed::new_nfkc()
        .normalize(text)
        .chars()
    {
        if !is_written(character) {
            apart = true;
            continue;
        }
        match (parts.last_mut(), is_unspaced(character)) {
            (Some(Part::Word(word)), false) if !apart => word.push(character),
            (Some(Part::Signs(signs)), true) if !apart => signs.push(character),
            (_, false) => parts.push(Part::Word(character.to_string())),
            (_, true) => parts.push(Part::Signs(character.to_string())),
        }
        apart = false;
    }
    parts.into_iter().map(as_read).collect()
}

fn as_read(part: Part) -> Part {
    let Part::Word(word) = part else { return part };
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(&word);
    let folded = CaseMapper::new().fold_string(&apart).into_owned();
    let alike = |letter: char| {
        let row = READ_ALIKE.iter().find(|row| row.contains(letter));
        row.and_then(|row| row.chars().next()).unwrap_or(letter)
    };
    let counts = |letter: &char| *letter != TATWEEL && !is_mark_of_no_script(*letter);
    // Folding takes some letters apart itself, as İ into i and a dot.
    Part::Word(folded.chars().filter(counts).map(alike).collect())
}

/// A letter, a mark or a number.
pub(crate) fn is_written(character: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    GeneralCategoryGroup::Letter.contains(category)
        || GeneralCategoryGroup::Mark.contains(category)
        || GeneralCategoryGroup::Number.contains(category)
}

fn is_mark_of_no_script(character: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    GeneralCategoryGroup::Mark.contains(category)
        && CodePointMapData::<Script>::new().get(character) == Script::Inherited
}

pub(crate) fn is_unspaced(character: char) -> bool {
    let scripts = ScriptWithExtensions::new();
    // Digits of these scripts are numbers as everywhere, and so are marks of all scripts.
    UNSPACED
        .iter()
        .any(|script| scripts.has_script(character, *script))
}

/// A product as the oracle reads it.
pub(crate) struct Item {
    words: BTreeSet<String>,
    /// Runs of signs, as they stand.
    runs: Vec<String>,
    /// The same where runs are read on over blanks, punctuation and the ends of texts.
    read_on: Vec<String>,
}

impl Item {
    pub(crate) fn of(product: &Product) -> Self {
        let mut item = Self {
            words: BTreeSet::new(),
            runs: Vec::new(),
            read_on: Vec::new(),
        };
        let texts = product.translations.values().map(|it| it.text.as_str());
        let codes = product.variants.iter().map(|it| it.sku.as_str());
        let own = [
            product.text.title.as_str(),
            product.text.description.as_str(),
        ];
        let handle = product.handle.as_deref();
        let gtins = product.variants.iter().filter_map(|it| it.gtin.as_ref());
        let codes = codes.chain(gtins.map(|gtin| gtin.as_str())).chain(handle);
        for text in own.into_iter().chain(texts).chain(codes) {
            item.put(text);
        }
        item
    }

    fn put(&mut self, text: &str) {
        let mut goes_on = true;
        for part in parts(text) {
            match part {
                Part::Word(word) => {
                    self.words.insert(word);
                    goes_on = false;
                }
                Part::Signs(signs) => {
                    match self.read_on.last_mut() {
                        Some(before) if goes_on => before.push_str(&signs),
                        _ => self.read_on.push(signs.clone()),
                    }
                    goes_on = true;
                    self.runs.push(signs);
                }
            }
        }
    }

    /// Whether a product must be found by these parts.
    pub(crate) fn must_have(&self, asked: &[Part]) -> bool {
        asked.iter().all(|part| match part {
            Part::Word(word) => self.begins(word),
            Part::Signs(signs) => self.runs.iter().any(|run| run.contains(signs.as_str())),
        })
    }

    /// Whether a product may be found by them: punctuation between signs is nobody's concern.
    pub(crate) fn may_have(&self, asked: &[Part]) -> bool {
        asked.iter().all(|part| match part {
            Part::Word(word) => self.begins(word),
            Part::Signs(signs) => self.read_on.iter().any(|run| run.contains(signs.as_str())),
        })
    }

    fn begins(&self, beginning: &str) -> bool {
        self.words
            .range(beginning.to_owned()..)
            .next()
            .is_some_and(|word| word.starts_with(beginning))
    }
}
