//! Small numbers as words: `Set of 3` is `Dreierset`, and nothing is lost.
//!
//! What is listed here is certain. A word that only looks like a number would let a difference pass.

use super::number_tables::{
    ARABIC, CHINESE, DUTCH, ENGLISH, FRENCH, GERMAN, HEBREW, HINDI, ITALIAN, JAPANESE, KOREAN,
    PERSIAN, POLISH, PORTUGUESE, RUSSIAN, SPANISH, SWEDISH, THAI, TURKISH,
};
use super::numeral_tables::parts;

/// The words of a language for one to twenty and for a hundred, those for one number parted by `|`.
/// What may stand behind a word is told by its last sign, see `words`.
#[derive(Clone)]
pub(super) struct Words {
    /// In a script without blanks a number is told by the word to count with behind it.
    pub(super) is_unspaced: bool,
    /// What goes on behind the words for two and more: `Dreierset`, `üçlü`.
    pub(super) tails: &'static [&'static str],
    words: [&'static str; 21],
    /// Tens and a thousand.
    parts: Vec<&'static str>,
}

impl Words {
    pub(super) fn number(&self, number: usize) -> Option<&'static str> {
        let at = match number {
            1..=20 => number - 1,
            100 => 20,
            _ => return None,
        };
        Some(self.words[at])
    }

    /// The usual words for numbers above one, of which longer ones are made.
    pub(super) fn above_one(&self) -> impl Iterator<Item = &'static str> {
        let words = self.words.into_iter().skip(1);
        let usual = words.filter_map(|words| words.split('|').next());
        usual.chain(self.parts.iter().copied())
    }
}

pub(super) fn words_of(language: &str) -> Option<Words> {
    let (tails, words): (&[&str], _) = match language {
        "en" => (&[], ENGLISH),
        "de" => (&GERMAN_TAILS, GERMAN),
        "fr" => (&[], FRENCH),
        "es" => (&[], SPANISH),
        "it" => (&[], ITALIAN),
        "pt" => (&[], PORTUGUESE),
        "nl" => (&["delig", "delige", "persoons"], DUTCH),
        "pl" => (&[], POLISH),
        "sv" => (&[], SWEDISH),
        "he" => (&[], HEBREW),
        "tr" => (&TURKISH_TAILS, TURKISH),
        "ru" => (&RUSSIAN_TAILS, RUSSIAN),
        "ar" => (&["ة", "ي", "ية"], ARABIC),
        "fa" => (&PERSIAN_TAILS, PERSIAN),
        "zh" => (&[], CHINESE),
        "ja" => (&[], JAPANESE),
        "ko" => (&KOREAN_TAILS, KOREAN),
        "hi" => (&[], HINDI),
        "th" => (&[], THAI),
        _ => return None,
    };
    Some(Words {
        is_unspaced: matches!(language, "zh" | "ja" | "th"),
        tails,
        words,
        parts: parts(language).collect(),
    })
}

/// The words for a half.
pub(super) fn half(language: &str) -> Option<&'static str> {
    Some(match language {
        "en" => "half|half a",
        "de" => "halb|halbe|halber|halbes|halben",
        "fr" => "demi|demie",
        "es" => "medio|media",
        "it" => "mezzo|mezza",
        "pt" => "meio|meia",
        "nl" => "half|halve",
        "pl" => "pół",
        "tr" => "yarım",
        "ar" => "نصف",
        "fa" => "نیم",
        "zh" => "半",
        "ko" => "반",
        "hi" => "आधा|आधी|आधे",
        _ => return None,
    })
}

const GERMAN_TAILS: [&str; 15] = [
    "er*",
    "fach*",
    "teilig*",
    "lagig*",
    "seitig*",
    "reihig*",
    "flammig*",
    "polig*",
    "adrig*",
    "stufig*",
    "stündig*",
    "tägig*",
    "jährig*",
    "türig*",
    "mal",
];
const TURKISH_TAILS: [&str; 8] = ["li", "lı", "lu", "lü", "er", "ar", "şer", "şar"];
const KOREAN_TAILS: [&str; 12] = [
    "개", "장", "세트", "인용", "병", "권", "벌", "켤레", "쌍", "가지", "겹", "피스",
];
const RUSSIAN_TAILS: [&str; 9] = [
    "слойн*",
    "местн*",
    "предметн*",
    "секционн*",
    "литров*",
    "метров*",
    "дневн*",
    "ярусн*",
    "штучн*",
];
const PERSIAN_TAILS: [&str; 8] = ["تایی", "تا", "نفره", "تکه", "لایه", "پارچه", "عددی", "قلو"];

/// Words to count with, of Chinese, Japanese and Thai.
pub(super) const COUNTERS: [&str; 93] = [
    "装",
    "裝",
    "岁",
    "歲",
    "代",
    "件",
    "个",
    "個",
    "只",
    "隻",
    "人",
    "层",
    "層",
    "条",
    "條",
    "支",
    "枝",
    "张",
    "張",
    "片",
    "块",
    "塊",
    "副",
    "把",
    "瓶",
    "包",
    "袋",
    "盒",
    "箱",
    "套",
    "双",
    "雙",
    "对",
    "對",
    "组",
    "組",
    "卷",
    "罐",
    "根",
    "粒",
    "颗",
    "顆",
    "杯",
    "碗",
    "盘",
    "面",
    "头",
    "頭",
    "色",
    "肩",
    "门",
    "耳",
    "座",
    "步",
    "段",
    "级",
    "級",
    "等",
    "種",
    "种",
    "次",
    "合一",
    "枚",
    "本",
    "点",
    "つ",
    "匹",
    "台",
    "缶",
    "パック",
    "セット",
    "足",
    "回",
    "重",
    "刃",
    "口",
    "玉",
    "丁",
    "ピース",
    "ชิ้น",
    "ชุด",
    "ใบ",
    "อัน",
    "ตัว",
    "ผืน",
    "คู่",
    "คน",
    "เล่ม",
    "ขวด",
    "กล่อง",
    "ชั้น",
    "แพ็ค",
    "ซอง",
];
