//! What a header says: its words in normal form, and the unit, currency or language behind them.

use crate::currency_signs;
use dhow_domain::Locale;
use dhow_domain::money::Currency;

/// Lower case, without accents, spaces and signs; letters of other scripts stay.
pub(crate) fn normal(header: &str) -> String {
    header
        .chars()
        .filter_map(plain)
        .collect::<String>()
        .to_lowercase()
}

fn plain(letter: char) -> Option<String> {
    let letter = match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(letter as u32 - 0xFEE0)?,
        _ => letter,
    };
    if !letter.is_alphanumeric() {
        return None;
    }
    let latin = letter < '\u{250}' || ('\u{1E00}'..'\u{1F00}').contains(&letter);
    Some(if latin {
        deunicode::deunicode_char(letter)?.to_owned()
    } else {
        letter.to_string()
    })
}

/// A word of a header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// As it stands there, without points between single letters: `TTC` of `T.T.C.`
    pub(super) text: String,
    /// In normal form.
    pub(super) normal: String,
}

/// The words of a header; `+`, `%` and signs of currencies are words of their own.
pub(super) fn tokens(header: &str) -> Vec<Token> {
    let mut words = vec![String::new()];
    let mut dotted = false;
    for letter in header.chars() {
        let single = |word: &String| word.chars().count() == 1;
        let joined = letter == '.' && (dotted || words.last().is_some_and(single));
        match letter {
            _ if joined => dotted = true,
            '+' | '%' | '€' | '£' | '₺' | '₹' | '₩' | '¥' | '￥' | '$' | '₽' => {
                dotted = false;
                words.extend([letter.to_string(), String::new()]);
            }
            _ if letter.is_alphanumeric() || is_mark(letter) => {
                let last = words.last_mut();
                last.into_iter().for_each(|word| word.push(letter));
            }
            _ => {
                dotted = false;
                words.push(String::new());
            }
        }
    }
    let words = words.into_iter().filter(|word| !word.is_empty());
    words
        .map(|text| Token {
            normal: normal(&text),
            text,
        })
        .collect()
}

/// A sign above or below a letter, as Devanagari has them within a word.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036F}' | '\u{093C}' | '\u{094D}')
}

/// A header without the currency that stands in it as a word of its own.
pub(super) fn without_currency(header: &str) -> Option<(Currency, String)> {
    let tokens = tokens(header);
    let place = tokens
        .iter()
        .position(|token| currency(&token.text).is_some())?;
    let others = tokens.iter().enumerate().filter(|(at, _)| *at != place);
    let others: Vec<&str> = others.map(|(_, token)| token.text.as_str()).collect();
    Some((currency(&tokens[place].text)?, others.join(" ")))
}

/// A header and what stands behind it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Parts {
    /// The words.
    pub(super) words: String,
    /// `kg` of `Weight (kg)`, `EUR` of `Price EUR`, `de` of `Title (de)`.
    pub(super) suffix: Option<String>,
}

/// Splits off what stands in brackets, or a last word that is a unit, currency or language.
pub(super) fn split(header: &str) -> Parts {
    let header = header.trim();
    let closing = [(')', '('), (']', '['), ('）', '（'), ('】', '【')];
    for (close, open) in closing {
        if let Some((words, inside)) = header
            .strip_suffix(close)
            .and_then(|rest| rest.rsplit_once(open))
        {
            let suffix = inside.trim().to_owned();
            return Parts {
                words: words.trim().to_owned(),
                suffix: Some(suffix),
            };
        }
    }
    // `name_en-GB`: the tag has a hyphen of its own.
    if let Some((words, last)) = header.rsplit_once([' ', '_', ',', '/', '.', '@'])
        && last.contains('-')
        && locale(last).is_some()
        && !words.trim().is_empty()
    {
        return Parts {
            words: words.trim().to_owned(),
            suffix: Some(last.to_owned()),
        };
    }
    if let Some((words, last)) = header.rsplit_once([' ', '_', ',', '/', '-', '.', '@']) {
        let words = words.trim_end_matches([' ', '_', ',', '/', '-', '.']);
        let words = words
            .strip_suffix(" in")
            .or_else(|| words.strip_suffix(" en"))
            .unwrap_or(words);
        if is_suffix(last) && !words.is_empty() {
            return Parts {
                words: words.trim().to_owned(),
                suffix: Some(last.to_owned()),
            };
        }
    }
    Parts {
        words: header.to_owned(),
        suffix: None,
    }
}

fn is_suffix(word: &str) -> bool {
    crate::units::grams(word).is_some()
        || crate::units::millimetres(word).is_some()
        || currency(word).is_some()
        || is_shared_sign(word)
        || locale(word).is_some()
}

/// A currency code or sign in a header. A code stands in capitals, since `all` is a word.
pub(super) fn currency(suffix: &str) -> Option<Currency> {
    let code = suffix.len() == 3 && suffix.bytes().all(|byte| byte.is_ascii_uppercase());
    if suffix.bytes().all(|byte| byte.is_ascii_alphabetic()) && !code && suffix != "TL" {
        return None;
    }
    currency_signs::sign(suffix)?.only_or_dominant()
}

/// Whether it is a sign that several currencies share: `$`.
pub(super) fn is_shared_sign(suffix: &str) -> bool {
    let signs = suffix.chars().all(|letter| !letter.is_alphanumeric());
    signs && currency_signs::sign(suffix).is_some_and(|sign| sign.only().is_none())
}

/// A language in a header: a tag whose language is a common one, so that `in` or `no` in a
/// sentence is none.
pub(super) fn locale(suffix: &str) -> Option<Locale> {
    const LANGUAGES: [&str; 36] = [
        "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr",
        "hu", "id", "it", "ja", "ko", "lt", "lv", "ms", "nb", "nl", "pl", "pt", "ro", "ru", "sk",
        "sv", "th", "tr", "uk", "vi", "zh",
    ];
    Locale::parse(suffix)
        .ok()
        .filter(|locale| LANGUAGES.contains(&locale.language()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_in_normal_form() {
        for (header, expect) in [
            ("Artikel-Nr.", "artikelnr"),
            ("Größe", "grosse"),
            ("ÜRÜN ADI", "urunadi"),
            ("Ağırlık", "agirlik"),
            ("Prix d’achat", "prixdachat"),
            ("Ｓ Ｋ Ｕ", "sku"),
            ("商品 编码", "商品编码"),
            ("compare_at_price", "compareatprice"),
        ] {
            assert_eq!(normal(header), expect);
        }
    }

    #[test]
    fn units_currencies_and_languages_stand_behind() {
        for (header, words, suffix) in [
            ("Weight (kg)", "Weight", Some("kg")),
            ("Gewicht in g", "Gewicht", Some("g")),
            ("重量（克）", "重量", Some("克")),
            ("weight_kg", "weight", Some("kg")),
            ("Price, EUR", "Price", Some("EUR")),
            ("Title (de)", "Title", Some("de")),
            ("name_fr", "name", Some("fr")),
            ("name_en-GB", "name", Some("en-GB")),
            ("Title zh-Hans", "Title", Some("zh-Hans")),
            ("E-mail", "E-mail", None),
            ("Body (HTML)", "Body", Some("HTML")),
            ("Item name", "Item name", None),
            ("Cost per item", "Cost per item", None),
        ] {
            let expect = Parts {
                words: words.to_owned(),
                suffix: suffix.map(str::to_owned),
            };
            assert_eq!(split(header), expect, "{header}");
        }
    }
}
