//! Text as the search knows it: what people leave out or write for each other is the same.
//!
//! The index folds letters of the Latin script by itself. What it does not know is folded here, in
//! texts and in questions alike: letters of another width or stored apart from their marks, marks
//! on Greek and Cyrillic letters, `ß`, `ı` and Latin letters with a stroke, Arabic letters that are
//! written for each other, and scripts without blanks between words.

use icu::normalizer::{
    ComposingNormalizer, ComposingNormalizerBorrowed, DecomposingNormalizer,
    DecomposingNormalizerBorrowed,
};
use icu::properties::CodePointMapData;
use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};

const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfkc();
const NFD: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizer::new_nfd();

/// Hands every letter, mark and other character of a text to `see`, folded.
pub(crate) fn each(text: &str, mut see: impl FnMut(char)) {
    if text.is_ascii() {
        return text.chars().for_each(see);
    }
    for character in NFKC.normalize(text).chars() {
        match character {
            'ß' | 'ẞ' => ['s', 's'].into_iter().for_each(&mut see),
            // No mark that could be left out, and yet people type the plain letter.
            'ı' => see('i'),
            'đ' | 'Đ' => see('d'),
            'ł' | 'Ł' => see('l'),
            'ø' | 'Ø' => see('o'),
            // Decomposing would take Hangul apart.
            _ if character.is_ascii() || is_unspaced(character) => see(character),
            _ => NFD
                .normalize_iter([character].into_iter())
                .filter_map(arabic)
                .filter(|part| !is_accent(*part))
                .for_each(&mut see),
        }
    }
}

/// Arabic as people type it: without tashkeel and tatweel, and one letter for alef in all its
/// forms, for final ya, for ta marbuta, for Persian kaf and ya, as Lucene's normalizers do.
fn arabic(character: char) -> Option<char> {
    match character {
        '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0640}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ى' | 'ی' => Some('ي'),
        'ة' => Some('ه'),
        'ک' => Some('ك'),
        other => Some(other),
    }
}

/// Accents, whatever letter they stand on.
fn is_accent(character: char) -> bool {
    matches!(character, '\u{0300}'..='\u{036F}')
}

/// Whether a character is part of a word: a letter, a digit, or a mark on one.
pub(crate) fn is_word(character: char) -> bool {
    let category = || CodePointMapData::<GeneralCategory>::new().get(character);
    character.is_alphanumeric()
        || (!character.is_ascii() && GeneralCategoryGroup::Mark.contains(category()))
}

/// Whether words of this character's script are written without blanks: Chinese, Japanese and, as
/// nobody wants to guess at Korean endings, Hangul; Thai, Lao, Burmese, Khmer.
pub(crate) fn is_unspaced(character: char) -> bool {
    matches!(u32::from(character),
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF
        | 0x3005..=0x3007 | 0x3040..=0x30FF | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xAC00..=0xD7AF
        | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_for_each_other_is_the_same() {
        let folded = |text: &str| {
            let mut folded = String::new();
            each(text, |character| folded.push(character));
            folded
        };
        let check = |one: &str, other: &str| {
            assert_eq!(folded(one).to_lowercase(), folded(other).to_lowercase());
        };
        check("إبريق", "ابريق");
        check("آنية", "انيه");
        check("كرسي", "كرسى");
        check("مِنشفةُ", "منشفه");
        check("کتاب بزرگی", "كتاب بزرگي");
        check("Größe", "GROSSE");
        check("Πετσέτα", "ΠΕΤΣΕΤΑ");
        check("ёлка", "елка");
        check("KIRMIZI ışık", "kırmızı İŞIK");
        check("khăn đẹp, łyżka, rød", "KHAN DEP, LYZKA, ROD");
        check("ＬＥＤ　１２３", "led 123");
        check("ﾊﾞｽﾀｵﾙ", "バスタオル");
        check("ハ\u{3099}スタオル", "バスタオル");
        check("\u{1109}\u{116E}\u{1100}\u{1165}\u{11AB}", "수건");
        assert_eq!(folded("수건 ผ้า 浴巾"), "수건 ผ้า 浴巾");
    }

    #[test]
    fn marks_belong_to_their_words() {
        let check = |character, expect| assert_eq!(is_word(character), expect, "{character:?}");
        check('a', true);
        check('7', true);
        check('्', true);
        check('ा', true);
        check('-', false);
        check('。', false);
        check(' ', false);
    }
}
