//! What people write where they have no number: a dash, `n/a`, `on request`. Such a cell is empty.

use crate::columns::normal_word;

/// In normal form, by language. Words that say a count of zero, such as "none", are not among them.
const WORDS: &[&str] = &[
    // en
    "na",
    "onrequest",
    "variable",
    "variableprice",
    "uponrequest",
    "priceonrequest",
    "poa",
    "por",
    "tbd",
    "tba",
    "tbc",
    "tobedefined",
    "tobedetermined",
    "tobeconfirmed",
    "tobediscussed",
    "tobeannounced",
    "tobeagreed",
    "negotiable",
    "call",
    "callus",
    "callforprice",
    "ask",
    "askforprice",
    "enquire",
    "inquire",
    "contactus",
    "pleaseask",
    "onenquiry",
    "oninquiry",
    "null",
    // de
    "ka",
    "kangabe",
    "keineangabe",
    "nv",
    "aufanfrage",
    "preisaufanfrage",
    "anfragen",
    "anfrage",
    "nachabsprache",
    "nachvereinbarung",
    "folgt",
    "offen",
    // fr
    "surdemande",
    "prixsurdemande",
    "nousconsulter",
    "nc",
    "surdevis",
    "adefinir",
    "nd",
    // es, pt
    "bajopedido",
    "bajoconsulta",
    "aconsultar",
    "consultar",
    "preciobajoconsulta",
    "apedido",
    "sobconsulta",
    "sobpedido",
    "precosobconsulta",
    "aconfirmar",
    "pordefinir",
    // it
    "surichiesta",
    "arichiesta",
    "prezzosurichiesta",
    "darichiedere",
    "dadefinire",
    // nl, pl
    "opaanvraag",
    "prijsopaanvraag",
    "nvt",
    "nadertebepalen",
    "nazapytanie",
    "cenanazapytanie",
    "douzgodnienia",
    "zapytaj",
    // tr
    "talepuzerine",
    "sorunuz",
    "fiyatsorunuz",
    "fiyatsorun",
    "teklifalin",
    "belirlenecek",
    // zh, ja, ko
    "面议",
    "面議",
    "询价",
    "詢價",
    "待定",
    "电议",
    "请咨询",
    "价格面议",
    "応相談",
    "要問合せ",
    "要問い合わせ",
    "お問い合わせ",
    "お問合せ",
    "お問い合わせください",
    "未定",
    "要相談",
    "オープン価格",
    "문의",
    "별도문의",
    "가격문의",
    "미정",
    "별도협의",
    // ru, ar, hi
    "позапросу",
    "ценапозапросу",
    "уточняйте",
    "договорная",
    "عندالطلب",
    "حسبالطلب",
    "السعرعندالطلب",
    "يحددلاحقا",
    "अनुरोधपर",
    "मांगनेपर",
];

/// Whether a cell without digits says that there is no number.
pub(crate) fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    // `#N/A` is no word of a person: a formula found nothing, and the number may be somewhere.
    if text.is_empty() || text.starts_with('#') || text.chars().any(char::is_numeric) {
        return false;
    }
    let sign =
        |letter: char| matches!(letter, '.' | '…' | '?' | '_' | '/' | '*') || is_dash(letter);
    text.chars()
        .all(|letter| sign(letter) || letter.is_whitespace())
        || WORDS.contains(&normal_word(text).as_str())
}

fn is_dash(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FF0D}' | 'ー'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_say_that_there_is_no_number() {
        for (text, expect) in [
            ("-", true),
            ("—", true),
            ("--", true),
            ("...", true),
            ("?", true),
            ("n/a", true),
            ("N.A.", true),
            ("k. A.", true),
            ("On request", true),
            ("(on request)", true),
            ("variable", true),
            ("Preis auf Anfrage", true),
            ("Nous consulter", true),
            ("a consultar", true),
            ("su richiesta", true),
            ("op aanvraag", true),
            ("na zapytanie", true),
            ("Talep üzerine", true),
            ("面议", true),
            ("お問い合わせ", true),
            ("별도 문의", true),
            ("По запросу", true),
            ("عند الطلب", true),
            ("अनुरोध पर", true),
            ("", false),
            ("12", false),
            ("-12", false),
            ("none", false),
            ("#N/A", false),
            ("#NV", false),
            ("red", false),
            ("$", false),
        ] {
            assert_eq!(is_placeholder(text), expect, "{text:?}");
        }
    }

    #[test]
    fn every_word_is_in_normal_form() {
        for word in WORDS {
            assert_eq!(normal_word(word), *word);
        }
    }
}
