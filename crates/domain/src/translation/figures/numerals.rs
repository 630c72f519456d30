//! Numbers above twenty as words: `thirty-five`, `fünfunddreißig`, `quatre-vingt-dix`.

use super::number_words::words_of;
use super::numeral_tables::{HINDI, large, tens};

/// How two words make a number.
enum Joint {
    /// `thirty five`
    Between(&'static str),
    /// `fünfunddreißig`
    Reversed(&'static str),
}

/// The ways to write a number above twenty, each as words with a blank between.
pub(super) fn spelled(language: &str, number: usize) -> Vec<String> {
    match number {
        21..=99 => below_hundred(language, number),
        200..=999 => hundreds(language, number),
        101..=199 => above_hundred(language, number),
        1_000 | 1_000_000 => large(language, number).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

fn ones(language: &str, number: usize) -> Vec<&'static str> {
    let words = words_of(language).and_then(|words| words.number(number));
    let most = match language {
        "ru" | "pl" | "he" | "ko" | "zh" => 2,
        _ => 1,
    };
    let plain = words.into_iter().flat_map(|words| words.split('|'));
    let plain = plain.filter(|word| !word.ends_with(['*', '+', '~']));
    plain
        .map(|word| word.trim_end_matches('^'))
        .take(most)
        .collect()
}

fn below_hundred(language: &str, number: usize) -> Vec<String> {
    match language {
        "hi" => return vec![HINDI[number - 21].to_owned()],
        "fr" => return french(number),
        "ko" => return [korean(number), sino(number)].concat(),
        "zh" | "ja" => return vec![han(number)],
        _ => {}
    }
    let Some(words) = tens(language) else {
        return Vec::new();
    };
    let tens = words[number / 10 - 2].split('|');
    match number % 10 {
        0 => tens.map(str::to_owned).collect(),
        1 if language == "th" => tens.map(|ten| format!("{ten}เอ็ด")).collect(),
        one => {
            let both = |ten| ones(language, one).into_iter().map(move |one| (ten, one));
            tens.flat_map(both)
                .map(|(ten, one)| join(language, ten, one))
                .collect()
        }
    }
}

fn joint(language: &str) -> Joint {
    match language {
        "es" => Joint::Between(" y "),
        "pt" => Joint::Between(" e "),
        "fa" => Joint::Between(" و "),
        "he" => Joint::Between(" ו"),
        "it" | "sv" | "th" => Joint::Between(""),
        "de" => Joint::Reversed("und"),
        "nl" => Joint::Reversed("en"),
        "ar" => Joint::Reversed(" و"),
        _ => Joint::Between(" "),
    }
}

fn join(language: &str, ten: &str, one: &str) -> String {
    match (language, ten, one) {
        ("es", "veinte", "dos") => "veintidós".to_owned(),
        ("es", "veinte", "tres") => "veintitrés".to_owned(),
        ("es", "veinte", "seis") => "veintiséis".to_owned(),
        ("es", "veinte", "un") => "veintiún".to_owned(),
        ("es", "veinte", _) => format!("veinti{one}"),
        ("de", _, "eins") => format!("einund{ten}"),
        ("nl", _, "twee" | "drie") => format!("{one}ën{ten}"),
        ("it", _, "un" | "otto") => {
            let one = if one == "un" { "uno" } else { one };
            format!("{}{one}", ten.trim_end_matches(['i', 'a']))
        }
        ("it", _, "tre") => format!("{ten}tré"),
        // Before what is counted the word takes an ending, which is read as a tail.
        _ => match joint(language) {
            Joint::Between(joint) => format!("{ten}{joint}{one}"),
            Joint::Reversed(joint) => format!("{one}{joint}{ten}"),
        },
    }
}

fn french(number: usize) -> Vec<String> {
    let Some(words) = tens("fr") else {
        return Vec::new();
    };
    let (ten, one) = (number / 10, number % 10);
    let word = words[ten - 2];
    // From seventy on one counts to nineteen: soixante-dix-sept.
    let (word, rest) = match ten {
        7 | 9 => (words[ten - 3], one + 10),
        _ => (word, one),
    };
    let word = if rest > 0 {
        word.trim_end_matches('s')
    } else {
        word
    };
    let and = if matches!(rest, 1 | 11) && ten != 8 && ten != 9 {
        " et"
    } else {
        ""
    };
    if rest == 0 {
        return vec![word.to_owned()];
    }
    let ones = words_of("fr").and_then(|it| it.number(rest));
    let one = ones.and_then(|it| it.split('|').next()).unwrap_or_default();
    let mut spelled = vec![format!("{word}{and} {}", one.trim_end_matches('^'))];
    if rest == 1 {
        spelled.push(format!("{word}{and} une"));
    }
    spelled
}

fn korean(number: usize) -> Vec<String> {
    const TENS: [&str; 8] = ["스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"];
    let ten = TENS[number / 10 - 2];
    if number.is_multiple_of(10) {
        return vec![ten.to_owned()];
    }
    let ones = ones("ko", number % 10).into_iter();
    ones.map(|one| format!("{ten}{one}")).collect()
}

fn sino(number: usize) -> Vec<String> {
    const ONES: [&str; 10] = ["", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
    vec![format!("{}십{}", ONES[number / 10], ONES[number % 10])]
}

/// Signs for tens and ones, as in China and Japan.
fn han(number: usize) -> String {
    const ONES: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    format!("{}十{}", ONES[number / 10], ONES[number % 10])
}

fn above_hundred(language: &str, number: usize) -> Vec<String> {
    let words = words_of(language).and_then(|words| words.number(100));
    let words = words.into_iter().flat_map(|words| words.split('|'));
    let plain = words.filter(|word| !word.ends_with(['*', '+', '~']));
    let mut spelled = Vec::new();
    for hundred in plain {
        spelled.extend(with_rest(language, hundred, number % 100));
    }
    let one = spelled.clone().into_iter();
    if language == "en" {
        spelled.extend(one.map(|words| format!("one {words}")));
    }
    spelled
}

fn hundreds(language: &str, number: usize) -> Vec<String> {
    let (hundreds, rest) = (number / 100, number % 100);
    let listed = super::numeral_tables::hundreds(language);
    if let Some(words) = listed {
        let words = words[hundreds - 2].split('|');
        return words
            .flat_map(|word| with_rest(language, word, rest))
            .collect();
    }
    let Some(hundred) = (match language {
        "en" => Some(" hundred"),
        "de" => Some("hundert"),
        "nl" => Some("honderd"),
        "it" => Some("cento"),
        "sv" => Some("hundra"),
        "tr" => Some(" yüz"),
        "hi" => Some(" सौ"),
        "zh" | "ja" => Some("百"),
        _ => None,
    }) else {
        return Vec::new();
    };
    let ones = ones(language, hundreds).into_iter();
    ones.flat_map(|one| with_rest(language, &format!("{one}{hundred}"), rest))
        .collect()
}

/// A word for hundreds with what is left behind it.
fn with_rest(language: &str, hundred: &str, rest: usize) -> Vec<String> {
    if rest == 0 {
        return vec![hundred.to_owned()];
    }
    if rest <= 20 && matches!(language, "zh" | "ja") {
        return Vec::new();
    }
    let rests = if rest > 20 {
        below_hundred(language, rest)
    } else {
        ones(language, rest)
            .into_iter()
            .map(str::to_owned)
            .collect()
    };
    let between: &[&str] = match language {
        "en" => &[" ", " and "],
        "pt" => &[" e "],
        "fa" => &[" و "],
        "ar" => &[" و"],
        "de" | "nl" | "it" | "sv" | "zh" | "ja" => &[""],
        _ => &[" "],
    };
    let all = |rest: String| between.iter().map(move |it| format!("{hundred}{it}{rest}"));
    rests.into_iter().flat_map(all).collect()
}
