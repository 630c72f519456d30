//! Stocks that are said in words, in the languages files come in: goods that are there without
//! anybody counting them, and goods that are gone.

/// What a word says of a stock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StockWord {
    /// The goods can be had; nobody counts them.
    NotCounted,
    /// There are none.
    SoldOut,
}

/// Without spaces, hyphens and case, as [`plain`] leaves them.
const NOT_COUNTED: &[&str] = &[
    "∞",
    "unlimited",
    "unlimitedstock",
    "infinite",
    "infinity",
    "nolimit",
    "instock",
    "available",
    "onbackorder",
    "madetoorder",
    "yes",
    "true",
    // de
    "unbegrenzt",
    "unbeschränkt",
    "unlimitiert",
    "unendlich",
    "auflager",
    "amlager",
    "lagernd",
    "vorrätig",
    "verfügbar",
    "lieferbar",
    "sofortlieferbar",
    "ja",
    // fr
    "illimité",
    "illimitée",
    "enstock",
    "disponible",
    "oui",
    // es
    "ilimitado",
    "ilimitada",
    "enexistencia",
    "enexistencias",
    "hayexistencias",
    "sinlímite",
    // it
    "illimitato",
    "illimitata",
    "disponibile",
    "inmagazzino",
    "disponibilitàimmediata",
    // pt
    "ilimitada",
    "emestoque",
    "emstock",
    "disponível",
    // nl
    "onbeperkt",
    "ongelimiteerd",
    "opvoorraad",
    "voorradig",
    "leverbaar",
    "beschikbaar",
    // pl
    "bezlimitu",
    "nielimitowany",
    "nielimitowane",
    "nieograniczony",
    "nieograniczona",
    "dostępny",
    "dostępna",
    "dostępne",
    "wmagazynie",
    "nastanie",
    // tr
    "sınırsız",
    "limitsiz",
    "stokta",
    "stoktavar",
    "mevcut",
    "var",
    // ar
    "غيرمحدود",
    "بلاحدود",
    "متوفر",
    "متاح",
    "فيالمخزون",
    "متوفرفيالمخزون",
    // zh
    "无限",
    "不限",
    "不限量",
    "无限制",
    "有货",
    "有现货",
    "现货",
    "充足",
    "有库存",
    "無限",
    "不限制",
    "有貨",
    "現貨",
    "有庫存",
    // ja
    "無制限",
    "在庫あり",
    "在庫有り",
    "在庫有",
    "あり",
    // ko
    "무제한",
    "재고있음",
    "있음",
    "구매가능",
    // hi
    "असीमित",
    "उपलब्ध",
    "स्टॉकमें",
    "स्टॉकमेंहै",
    "उपलब्धहै",
    // ru
    "неограниченно",
    "неограничено",
    "безограничений",
    "безлимит",
    "вналичии",
    "есть",
    "имеется",
    "наскладе",
];

/// The same for what is gone.
const SOLD_OUT: &[&str] = &[
    "outofstock",
    "soldout",
    "unavailable",
    "notavailable",
    "notinstock",
    "nostock",
    "no",
    "false",
    // de
    "ausverkauft",
    "nichtvorrätig",
    "nichtlieferbar",
    "nichtverfügbar",
    "vergriffen",
    "nichtauflager",
    "nein",
    // fr
    "épuisé",
    "épuisée",
    "rupture",
    "rupturedestock",
    "enrupture",
    "enrupturedestock",
    "indisponible",
    "horsstock",
    "nondisponible",
    "non",
    // es
    "agotado",
    "agotada",
    "sinstock",
    "sinexistencias",
    "sinexistencia",
    "nodisponible",
    // it
    "esaurito",
    "esaurita",
    "nondisponibile",
    // pt
    "esgotado",
    "esgotada",
    "semestoque",
    "semstock",
    "indisponível",
    "foradeestoque",
    "foradestock",
    // nl
    "uitverkocht",
    "nietopvoorraad",
    "nietvoorradig",
    "nietleverbaar",
    "nietbeschikbaar",
    // pl
    "wyprzedany",
    "wyprzedana",
    "wyprzedane",
    "niedostępny",
    "niedostępna",
    "niedostępne",
    "brak",
    "brakwmagazynie",
    "braknastanie",
    // tr
    "tükendi",
    "stoktayok",
    "stokyok",
    "mevcutdeğil",
    "yok",
    // ar
    "نفد",
    "نفذ",
    "نفدمنالمخزون",
    "نفدتالكمية",
    "نفذتالكمية",
    "غيرمتوفر",
    "غيرمتاح",
    // zh
    "无货",
    "缺货",
    "售罄",
    "售完",
    "已售完",
    "已售罄",
    "无库存",
    "断货",
    "無貨",
    "缺貨",
    "無庫存",
    // ja
    "在庫なし",
    "在庫無し",
    "在庫切れ",
    "売り切れ",
    "売切れ",
    "完売",
    "品切れ",
    "欠品",
    "なし",
    // ko
    "품절",
    "일시품절",
    "재고없음",
    "없음",
    "매진",
    // hi
    "स्टॉकमेंनहीं",
    "स्टॉकमेंनहींहै",
    "अनुपलब्ध",
    "उपलब्धनहीं",
    "समाप्त",
    "स्टॉकसमाप्त",
    "बिकगया",
    // ru
    "нетвналичии",
    "нет",
    "отсутствует",
    "распродано",
    "закончился",
    "закончилось",
];

/// What a cell says in words; `None` for numbers and for words nobody knows.
pub(super) fn stock_word(text: &str) -> Option<StockWord> {
    const LONGEST: usize = 80;
    if text.len() > LONGEST || text.starts_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    // As schema.org says it: `https://schema.org/InStock`.
    let word = text
        .rsplit_once("schema.org/")
        .map_or(text, |(_, name)| name);
    let plain = plain(word);
    if NOT_COUNTED.contains(&plain.as_str()) {
        return Some(StockWord::NotCounted);
    }
    SOLD_OUT
        .contains(&plain.as_str())
        .then_some(StockWord::SoldOut)
}

fn plain(word: &str) -> String {
    let skipped = |letter: &char| {
        letter.is_whitespace() || matches!(letter, '-' | '_' | '.' | '!' | '?' | '\u{200C}')
    };
    let kept = word.chars().filter(|letter| !skipped(letter));
    // The small form of `İ` has its dot as a mark of its own.
    kept.flat_map(char::to_lowercase)
        .filter(|letter| *letter != '\u{307}')
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Option<StockWord>) {
        assert_eq!(stock_word(text), expect, "{text}");
    }

    #[test]
    fn what_can_be_had_is_not_counted() {
        for text in [
            "Unlimited",
            "InStock",
            "in stock",
            "IN_STOCK",
            "https://schema.org/InStock",
            "∞",
            "unbegrenzt",
            "Auf Lager",
            "En stock",
            "Ilimitado",
            "In magazzino",
            "Em estoque",
            "op voorraad",
            "Na stanie",
            "Stokta",
            "متوفر",
            "有货",
            "在庫あり",
            "재고 있음",
            "उपलब्ध",
            "В наличии",
        ] {
            check(text, Some(StockWord::NotCounted));
        }
    }

    #[test]
    fn what_is_sold_out_is_none() {
        for text in [
            "Out of stock",
            "sold-out",
            "schema.org/OutOfStock",
            "Ausverkauft",
            "Rupture de stock",
            "Agotado",
            "Esaurito",
            "Esgotado",
            "Uitverkocht",
            "brak",
            "Tükendi",
            "غير متوفر",
            "缺货",
            "売り切れ",
            "품절",
            "स्टॉक में नहीं",
            "Нет в наличии",
        ] {
            check(text, Some(StockWord::SoldOut));
        }
        for text in ["12", "-1", "", "soon", "12 in stock", "#N/A"] {
            check(text, None);
        }
    }

    #[test]
    fn no_word_says_both() {
        let both: Vec<_> = SOLD_OUT
            .iter()
            .filter(|word| NOT_COUNTED.contains(word))
            .collect();
        assert_eq!(both, [] as [&&str; 0]);
        for word in NOT_COUNTED.iter().chain(SOLD_OUT) {
            assert_eq!(plain(word), *word, "as it is looked for");
        }
    }
}
