//! Small numbers as words: `Set of 3` is `Dreierset`, and nothing is lost.
//!
//! A word that only looks like a number lets a difference pass; that is the lesser evil, for the
//! words are few and the numbers small.

use crate::Locale;

/// How a word is found in a text.
#[derive(Clone, Copy)]
enum Fit {
    /// As a word of its own.
    Whole,
    /// A word begins with it.
    Start,
    /// Anywhere, in scripts without blanks.
    Inside,
}

/// The words for one to twelve, those for one number parted by `|`.
struct Words {
    /// How the words from two to ten are found; the others stand alone.
    fit: Fit,
    words: [&'static str; 12],
}

/// Whether a text in small letters says a number as a word.
pub(super) fn says(text: &str, locale: &Locale, number: usize) -> bool {
    let Some(words) = words_of(locale.language()) else {
        return false;
    };
    let Some(wanted) = number.checked_sub(1).and_then(|at| words.words.get(at)) else {
        return false;
    };
    let fit = match words.fit {
        Fit::Start if number == 1 || number > 10 => Fit::Whole,
        fit => fit,
    };
    let mut spoken = text.split(|letter: char| !letter.is_alphabetic() && !is_mark(letter));
    match fit {
        Fit::Inside => wanted.split('|').any(|word| text.contains(word)),
        Fit::Start => spoken.any(|it| wanted.split('|').any(|word| it.starts_with(word))),
        Fit::Whole => spoken.any(|it| wanted.split('|').any(|word| it == word)),
    }
}

/// Vowel signs of Hindi.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{0900}'..='\u{0963}')
}

fn words_of(language: &str) -> Option<Words> {
    use Fit::{Inside, Start, Whole};
    let (fit, words) = match language {
        "en" => (Whole, ENGLISH),
        "de" => (Start, GERMAN),
        "fr" => (Whole, FRENCH),
        "es" => (Whole, SPANISH),
        "it" => (Whole, ITALIAN),
        "tr" => (Start, TURKISH),
        "ru" => (Start, RUSSIAN),
        "ar" => (Start, ARABIC),
        "fa" => (Start, PERSIAN),
        "zh" => (Inside, CHINESE),
        "ja" => (Inside, JAPANESE),
        "ko" => (Whole, KOREAN),
        "hi" => (Whole, HINDI),
        "th" => (Inside, THAI),
        _ => return None,
    };
    Some(Words { fit, words })
}

const ENGLISH: [&str; 12] = [
    "one|a|an|the|single",
    "two|pair|twin|double",
    "three|triple",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve|dozen",
];
const GERMAN: [&str; 12] = [
    "ein|eine|einer|einem|einen|eins",
    "zwei|paar|doppel",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf|dutzend",
];
const FRENCH: [&str; 12] = [
    "un|une",
    "deux|paire|double",
    "trois|triple",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze|douzaine",
];
const SPANISH: [&str; 12] = [
    "un|una|uno",
    "dos|par|doble",
    "tres|triple",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce|docena",
];
const ITALIAN: [&str; 12] = [
    "un|una|uno",
    "due|paio|coppia|doppio|doppia",
    "tre|triplo|tripla",
    "quattro",
    "cinque",
    "sei",
    "sette",
    "otto",
    "nove",
    "dieci",
    "undici",
    "dodici|dozzina",
];
const TURKISH: [&str; 12] = [
    "bir",
    "iki|çift",
    "üç",
    "dört",
    "beş",
    "altı",
    "yedi",
    "sekiz",
    "dokuz",
    "onlu",
    "onbir",
    "düzine",
];
const RUSSIAN: [&str; 12] = [
    "один|одна|одно",
    "два|две|двух|двой|двум|пара|пары",
    "три|трёх|трех|трой",
    "четыр",
    "пять|пяти",
    "шесть|шести",
    "семь|семи",
    "восемь|восьми",
    "девят",
    "десят",
    "одиннадцать",
    "двенадцать|дюжина",
];
const ARABIC: [&str; 12] = [
    "واحد|واحدة",
    "اثنان|اثنين|اثنتان|اثنتين|قطعتان|قطعتين|زوج|حبتان|حبتين",
    "ثلاث",
    "أربع",
    "خمس",
    "ست",
    "سبع",
    "ثمان",
    "تسع",
    "عشر",
    "أحد",
    "اثنا",
];
const PERSIAN: [&str; 12] = [
    "یک",
    "دو|جفت",
    "سه",
    "چهار",
    "پنج",
    "شش",
    "هفت",
    "هشت",
    "نه",
    "ده",
    "یازده",
    "دوازده",
];
const CHINESE: [&str; 12] = [
    "一|单|單",
    "二|两|兩|双|雙|对|對",
    "三",
    "四",
    "五",
    "六",
    "七",
    "八",
    "九",
    "十",
    "十一",
    "十二",
];
const JAPANESE: [&str; 12] = [
    "一|ひと",
    "二|ふた|ペア|両",
    "三",
    "四",
    "五",
    "六",
    "七",
    "八",
    "九",
    "十",
    "十一",
    "十二|ダース",
];
const KOREAN: [&str; 12] = [
    "하나|한",
    "둘|두|쌍|켤레",
    "셋|세",
    "넷|네",
    "다섯",
    "여섯",
    "일곱",
    "여덟",
    "아홉",
    "열",
    "열한",
    "열두",
];
const HINDI: [&str; 12] = [
    "एक",
    "दो|जोड़ी",
    "तीन",
    "चार",
    "पाँच|पांच",
    "छह|छः",
    "सात",
    "आठ",
    "नौ",
    "दस",
    "ग्यारह",
    "बारह|दर्जन",
];
const THAI: [&str; 12] = [
    "หนึ่ง|เดียว",
    "สอง|คู่",
    "สาม",
    "สี่",
    "ห้า",
    "หก",
    "เจ็ด",
    "แปด",
    "เก้า",
    "สิบ",
    "สิบเอ็ด",
    "สิบสอง|โหล",
];
