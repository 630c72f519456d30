//! Words and signs that make thousands and more of the number before them: `5万`, `1 Mio.`, `10k`.

use super::fold::Written;
use super::number::Language;
use super::text::{letter, word_at};
use super::unit::unit_at;
use super::value::Value;

/// What stands behind a number.
pub(super) struct Thousands {
    /// How many tens it may mean.
    tens: Vec<i8>,
    pub(super) end: usize,
}

impl Thousands {
    pub(super) fn of(&self, values: &[Value]) -> Vec<Value> {
        let tens = self.tens.iter();
        tens.flat_map(|tens| values.iter().filter_map(|value| value.shifted(*tens)))
            .collect()
    }
}

/// Words in small letters, by the tens that they mean in every language that has them.
const WORDS: [(i8, &str); 6] = [
    (
        3,
        "thousand thousands tausend tsd mille mila duizend tys tysiąc tysiące tysięcy тыс тысяча \
         тысячи тысяч ألف ألفا آلاف الف هزار हजार",
    ),
    (5, "lakh lakhs lac lacs लाख"),
    (
        6,
        "million millions millionen mio mln mn milione milioni millón millon millones milhão \
         milhões miljoen milion miliony milionów milyon مليون ملايين میلیون миллион миллиона \
         миллионов млн मिलियन",
    ),
    (7, "crore crores करोड"),
    (
        9,
        "milliarde milliarden mrd milliard milliards miliardo miliardi miljard miliard miliardy \
         miliardów milyar مليار مليارات میلیارد миллиард миллиарда миллиардов млрд bilhão bilhões",
    ),
    (12, "trilyon biliardo"),
];

/// Words for thousands of millions in English, and for millions of millions elsewhere.
const BILLIONS: [&str; 9] = [
    "billion",
    "billions",
    "billionen",
    "billón",
    "billones",
    "biljoen",
    "bilion",
    "bilião",
    "bn",
];

pub(super) fn scale_at(text: &[Written], at: usize, language: Language) -> Option<Thousands> {
    signs_at(text, at)
        .or_else(|| letter_at(text, at))
        .or_else(|| words_at(text, at, language))
}

/// `5百万`; `5千克` are kilograms.
fn signs_at(text: &[Written], at: usize) -> Option<Thousands> {
    let (mut tens, mut end) = (0, at);
    while unit_at(text, end).is_none() {
        tens += match letter(text, end) {
            '十' => 1,
            '百' | '백' => 2,
            '千' | '천' => 3,
            '万' | '萬' | '만' => 4,
            '亿' | '億' | '억' => 8,
            _ => break,
        };
        end += 1;
        if tens > 12 {
            return None;
        }
    }
    (end > at).then(|| Thousands {
        tens: vec![tens],
        end,
    })
}

/// `10k`. What `4K` and `5M` mean is left open.
fn letter_at(text: &[Written], at: usize) -> Option<Thousands> {
    let tens = match letter(text, at) {
        'k' => vec![3],
        'K' => vec![0, 3],
        'M' => vec![0, 6],
        _ => return None,
    };
    let next = letter(text, at + 1);
    let is_alone = !next.is_alphanumeric() || next >= '\u{2E80}';
    is_alone.then_some(Thousands { tens, end: at + 1 })
}

/// `5 million`, `2 Mio.`, and `5 mil millones`.
fn words_at(text: &[Written], at: usize, language: Language) -> Option<Thousands> {
    let (tens, end) = one_word(text, at, language)?;
    let next = (tens == 3).then(|| one_word(text, end, language)).flatten();
    let (more, end) = next.filter(|(more, _)| *more == 6).unwrap_or((0, end));
    Some(Thousands {
        tens: vec![tens + more],
        end,
    })
}

fn one_word(text: &[Written], at: usize, language: Language) -> Option<(i8, usize)> {
    let begin = at + usize::from(matches!(letter(text, at), ' ' | '\u{A0}' | '-'));
    let word = word_at(text, begin).to_lowercase();
    let plain = word.trim_end_matches('.');
    if plain.is_empty() {
        return None;
    }
    let is_own = matches!(
        (language, plain),
        (Language::Iberian, "mil") | (Language::Turkish, "bin")
    );
    let tens = if is_own {
        3
    } else if BILLIONS.contains(&plain) {
        if language == Language::English { 9 } else { 12 }
    } else {
        let known = |words: &str| words.split(' ').any(|known| known == plain);
        WORDS.iter().find(|(_, words)| known(words))?.0
    };
    // The point of `Mio.` belongs to it, the one of a sentence does no harm.
    Some((tens, begin + word.chars().count()))
}
