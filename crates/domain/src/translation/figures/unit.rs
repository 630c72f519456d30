//! Units, where a word is certain to mean one.
//!
//! A word that is not known here, or that may mean something else, is no unit: the number alone is
//! compared then.

use super::fold::Written;
use super::measure::{Measure, Unit};
use super::unit_words::{UNSPACED as MORE, unit_of};

pub(super) const PERCENT: Unit = Unit {
    measure: Measure::Percent,
    tens: 0,
};

/// The unit that stands behind a number, and where the text goes on after it.
pub(super) fn unit_at(text: &[Written], at: usize) -> Option<(Unit, usize)> {
    let begin = skip_gap(text, at);
    let first = text.get(begin)?.0;
    let (unit, end) = if first == '%' {
        (PERCENT, begin + 1)
    } else if is_unspaced(first) {
        unspaced(text, begin)?
    } else {
        let end = word_end(text, begin);
        if end == begin {
            return None;
        }
        let word: String = text[begin..end].iter().map(|(letter, _)| letter).collect();
        (
            symbol(&word)
                .or_else(|| spelled(&word.to_lowercase()))
                .or_else(|| unit_of(&word))?,
            end,
        )
    };
    match raised(text, end, unit) {
        Some(raised) => Some((raised, rate_end(text, end + 1))),
        None => Some((unit, rate_end(text, end))),
    }
}

/// The unit with the power behind it: `m²`, `m2`.
fn raised(text: &[Written], end: usize, unit: Unit) -> Option<Unit> {
    let power = match text.get(end)?.0 {
        '²' => 2,
        '³' => 3,
        plain @ ('2' | '3') if text[end - 1].0.is_alphabetic() && !is_unspaced(text[end - 1].0) => {
            let goes_on = text.get(end + 1).is_some_and(|it| it.0.is_alphanumeric());
            if goes_on {
                return None;
            }
            if plain == '2' { 2 } else { 3 }
        }
        _ => return None,
    };
    power_of(unit, power)
}

/// A blank, or the hyphen of `10-metre`.
fn skip_gap(text: &[Written], at: usize) -> usize {
    let gap = |letter: char| matches!(letter, ' ' | '\u{A0}' | '-');
    let is_gap = text.get(at).is_some_and(|(letter, _)| gap(*letter));
    at + usize::from(is_gap)
}

/// `300 g/m²` is as many grams; what they are divided by has no number of its own.
fn rate_end(text: &[Written], end: usize) -> usize {
    if text.get(end).is_none_or(|(letter, _)| *letter != '/') {
        return end;
    }
    let word = word_end(text, end + 1);
    let raised = text
        .get(word)
        .is_some_and(|it| matches!(it.0, '2' | '3' | '²' | '³'));
    word + usize::from(raised && word > end + 1)
}

fn word_end(text: &[Written], begin: usize) -> usize {
    let mut end = begin;
    while let Some((letter, _)) = text.get(end) {
        let within = letter.is_alphabetic()
            || matches!(*letter, '°' | '″' | '‰' | '\u{0900}'..='\u{0963}')
            || (*letter == '.' && text.get(end + 1).is_some_and(|it| is_devanagari(it.0)));
        if !within || is_unspaced(*letter) {
            break;
        }
        end += 1;
    }
    end
}

fn is_devanagari(letter: char) -> bool {
    matches!(letter, '\u{0900}'..='\u{097F}')
}

/// Scripts in which no blank ends a word.
fn is_unspaced(letter: char) -> bool {
    matches!(letter, '\u{0E00}'..='\u{0E7F}' | '\u{3040}'..='\u{30FF}' | '\u{3300}'..='\u{33FF}'
        | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '℃' | '℉')
}

fn power_of(unit: Unit, power: i8) -> Option<Unit> {
    let (measure, base) = match (unit.measure, power) {
        (Measure::Length, 2) => (Measure::Area, 0),
        // A cubic metre is a thousand litres.
        (Measure::Length, 3) => (Measure::Volume, 3),
        _ => return None,
    };
    Some(of(measure, unit.tens * power + base))
}

const fn of(measure: Measure, tens: i8) -> Unit {
    Unit { measure, tens }
}

/// Units whose case or sign tells them from words.
fn symbol(word: &str) -> Option<Unit> {
    use Measure::{Celsius, Fahrenheit, Inch, Mass, Power, Voltage, Volume};
    Some(match word {
        "W" | "Вт" => of(Power, 0),
        "kW" | "KW" | "кВт" => of(Power, 3),
        "V" | "В" => of(Voltage, 0),
        "kV" | "кВ" => of(Voltage, 3),
        "g" | "г" => of(Mass, 0),
        "t" | "т" => of(Mass, 6),
        "m" | "м" => of(Measure::Length, 0),
        "l" | "L" | "ℓ" | "л" => of(Volume, 0),
        "°C" | "°С" => of(Celsius, 0),
        "°F" => of(Fahrenheit, 0),
        "″" => of(Inch, 0),
        _ => return None,
    })
}

/// Units by their abbreviations and names, in small letters.
fn spelled(word: &str) -> Option<Unit> {
    length(word)
        .or_else(|| volume(word))
        .or_else(|| mass(word))
        .or_else(|| other(word))
}

/// Words for lengths in every language that Dhow knows, by the power of ten of a metre.
const LENGTHS: [(i8, &str); 4] = [
    (
        -3,
        "mm мм millimeter millimeters millimetre millimetres millimètre millimètres milímetro \
     milímetros millimetri millimetro milimetre миллиметр миллиметра миллиметров ملم مم \
     ملليمتر میلیمتر मिमी मि.मी मिलीमीटर",
    ),
    (
        -2,
        "cm см centimeter centimeters centimetre centimetres zentimeter zentimetern \
     centimètre centimètres centímetro centímetros centimetri centimetro santim \
     santimetre сантиметр сантиметра сантиметров سم سنتيمتر سنتيمترا سانتیمتر سانتی सेमी \
     से.मी सेंमी सेंटीमीटर",
    ),
    (
        0,
        "meter meters metre metres metern mètre mètres metro metros metri метр метра метров م \
     متر مترا أمتار मीटर मी",
    ),
    (
        3,
        "km км kilometer kilometers kilometre kilometres kilomètre kilomètres kilómetro \
     kilómetros chilometri chilometro километр километра километров كم كيلومتر کیلومتر \
     किमी कि.मी किलोमीटर",
    ),
];

fn length(word: &str) -> Option<Unit> {
    let known = LENGTHS.iter();
    let mut named = known.filter(|(_, words)| words.split(' ').any(|known| known == word));
    named.next().map(|(tens, _)| of(Measure::Length, *tens))
}

fn volume(word: &str) -> Option<Unit> {
    let tens = match word {
        "ml"
        | "мл"
        | "milliliter"
        | "milliliters"
        | "millilitre"
        | "millilitres"
        | "mililitro"
        | "mililitros"
        | "millilitri"
        | "millilitro"
        | "mililitre"
        | "миллилитр"
        | "миллилитра"
        | "миллилитров"
        | "مل"
        | "ملل"
        | "ملليلتر"
        | "میلیلیتر"
        | "मिली"
        | "मि.ली"
        | "मिलीलीटर" => -3,
        "cl" | "сл" => -2,
        "dl" | "дл" => -1,
        "lt" | "liter" | "liters" | "litern" | "litre" | "litres" | "litro" | "litros"
        | "litri" | "литр" | "литра" | "литров" | "لتر" | "لترا" | "لترات" | "ل" | "لیتر"
        | "लीटर" | "ली" => 0,
        _ => return None,
    };
    Some(of(Measure::Volume, tens))
}

fn mass(word: &str) -> Option<Unit> {
    let tens = match word {
        "mg" | "мг" | "milligram" | "milligrams" | "milligramm" | "ملغ" | "ملجم" | "میلیگرم" => {
            -3
        }
        "gr" | "gram" | "grams" | "gramm" | "gramme" | "grammes" | "gramo" | "gramos"
        | "grammi" | "grammo" | "грамм" | "грамма" | "граммов" | "غ" | "جم" | "غم" | "غرام"
        | "غراما" | "جرام" | "جراما" | "گرم" | "ग्राम" => 0,
        "kg"
        | "кг"
        | "kilo"
        | "kilos"
        | "kilogram"
        | "kilograms"
        | "kilogramm"
        | "kilogramme"
        | "kilogrammes"
        | "kilogramo"
        | "kilogramos"
        | "chilo"
        | "chili"
        | "chilogrammi"
        | "chilogrammo"
        | "килограмм"
        | "килограмма"
        | "килограммов"
        | "كجم"
        | "كغ"
        | "كغم"
        | "كلغ"
        | "كيلو"
        | "كيلوغرام"
        | "كيلوجرام"
        | "کیلو"
        | "کیلوگرم"
        | "किग्रा"
        | "कि.ग्रा"
        | "किलो"
        | "किलोग्राम" => 3,
        "tonne" | "tonnes" | "tonnen" | "тонна" | "тонны" | "тонн" | "طن" => 6,
        _ => return None,
    };
    Some(of(Measure::Mass, tens))
}

fn other(word: &str) -> Option<Unit> {
    use Measure::{Inch, Percent, Power, Voltage};
    Some(match word {
        "watt" | "watts" | "vatio" | "vatios" | "ватт" | "واط" | "وات" | "वाट" => {
            of(Power, 0)
        }
        "volt" | "volts" | "voltio" | "voltios" | "вольт" | "فولت" | "ولت" | "वोल्ट" => {
            of(Voltage, 0)
        }
        "inch" | "inches" | "cale" | "cali" | "duim" | "polegada" | "polegadas" | "zoll"
        | "pouce" | "pouces" | "pulgada" | "pulgadas" | "pollice" | "pollici" | "inç" | "дюйм"
        | "дюйма" | "дюймов" | "بوصة" | "اینچ" | "इंच" => of(Inch, 0),
        "percent" | "prozent" | "процент" | "процента" | "процентов" | "درصد" | "प्रतिशत" => {
            of(Percent, 0)
        }
        _ => return None,
    })
}

/// Units of scripts without blanks, longer ones before those that they begin with.
const UNSPACED: [(&str, Measure, i8); 82] = [
    ("平方厘米", Measure::Area, -4),
    ("平方米", Measure::Area, 0),
    ("立方米", Measure::Volume, 3),
    ("毫米", Measure::Length, -3),
    ("公厘", Measure::Length, -3),
    ("厘米", Measure::Length, -2),
    ("公分", Measure::Length, -2),
    ("千米", Measure::Length, 3),
    ("公里", Measure::Length, 3),
    ("公尺", Measure::Length, 0),
    ("米", Measure::Length, 0),
    ("毫克", Measure::Mass, -3),
    ("千克", Measure::Mass, 3),
    ("公斤", Measure::Mass, 3),
    ("公克", Measure::Mass, 0),
    ("克", Measure::Mass, 0),
    ("吨", Measure::Mass, 6),
    ("噸", Measure::Mass, 6),
    ("毫升", Measure::Volume, -3),
    ("公升", Measure::Volume, 0),
    ("升", Measure::Volume, 0),
    ("千瓦", Measure::Power, 3),
    ("瓦", Measure::Power, 0),
    ("伏", Measure::Voltage, 0),
    ("英寸", Measure::Inch, 0),
    ("英吋", Measure::Inch, 0),
    ("ミリメートル", Measure::Length, -3),
    ("ミリリットル", Measure::Volume, -3),
    ("ミリグラム", Measure::Mass, -3),
    ("ミリ", Measure::Length, -3),
    ("センチメートル", Measure::Length, -2),
    ("センチ", Measure::Length, -2),
    ("キロメートル", Measure::Length, 3),
    ("キログラム", Measure::Mass, 3),
    ("メートル", Measure::Length, 0),
    ("グラム", Measure::Mass, 0),
    ("リットル", Measure::Volume, 0),
    ("キロワット", Measure::Power, 3),
    ("ワット", Measure::Power, 0),
    ("ボルト", Measure::Voltage, 0),
    ("インチ", Measure::Inch, 0),
    ("パーセント", Measure::Percent, 0),
    ("㎜", Measure::Length, -3),
    ("㎝", Measure::Length, -2),
    ("㎞", Measure::Length, 3),
    ("㎎", Measure::Mass, -3),
    ("㎏", Measure::Mass, 3),
    ("㎖", Measure::Volume, -3),
    ("㎡", Measure::Area, 0),
    ("℃", Measure::Celsius, 0),
    ("℉", Measure::Fahrenheit, 0),
    ("밀리미터", Measure::Length, -3),
    ("밀리리터", Measure::Volume, -3),
    ("센티미터", Measure::Length, -2),
    ("센티", Measure::Length, -2),
    ("킬로미터", Measure::Length, 3),
    ("킬로그램", Measure::Mass, 3),
    ("미터", Measure::Length, 0),
    ("그램", Measure::Mass, 0),
    ("리터", Measure::Volume, 0),
    ("와트", Measure::Power, 0),
    ("볼트", Measure::Voltage, 0),
    ("퍼센트", Measure::Percent, 0),
    ("มิลลิเมตร", Measure::Length, -3),
    ("มม.", Measure::Length, -3),
    ("เซนติเมตร", Measure::Length, -2),
    ("ซม.", Measure::Length, -2),
    ("ซม", Measure::Length, -2),
    ("เมตร", Measure::Length, 0),
    ("ม.", Measure::Length, 0),
    ("กิโลกรัม", Measure::Mass, 3),
    ("กก.", Measure::Mass, 3),
    ("กก", Measure::Mass, 3),
    ("กรัม", Measure::Mass, 0),
    ("ก.", Measure::Mass, 0),
    ("มิลลิลิตร", Measure::Volume, -3),
    ("มล.", Measure::Volume, -3),
    ("มล", Measure::Volume, -3),
    ("ล.", Measure::Volume, 0),
    ("ลิตร", Measure::Volume, 0),
    ("วัตต์", Measure::Power, 0),
    ("โวลต์", Measure::Voltage, 0),
];

fn unspaced(text: &[Written], begin: usize) -> Option<(Unit, usize)> {
    UNSPACED
        .iter()
        .chain(&MORE)
        .find_map(|(word, measure, tens)| {
            let mut letters = text[begin..].iter().map(|(letter, _)| *letter);
            let fits = word.chars().all(|letter| letters.next() == Some(letter));
            fits.then(|| (of(*measure, *tens), begin + word.chars().count()))
        })
}
