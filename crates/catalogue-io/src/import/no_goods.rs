//! Rows that are no goods: totals, notes, headings, and the header over again. A sheet that people
//! read has them, and none of them may be sold.

use super::layout::{Cells, Kind};
use super::placeholders::is_placeholder;
use super::special::RowKind;
use crate::columns::{Field, PlainField as P, normal_word, speaks_of_price};

/// What stands before a sum, in normal form.
const TOTALS: &[&str] = &[
    "total",
    "totals",
    "subtotal",
    "subtotals",
    "grandtotal",
    "sum",
    "sumtotal",
    "totalsum",
    "totalamount",
    "totalprice",
    "totalitems",
    "totalquantity",
    "summe",
    "summen",
    "gesamt",
    "gesamtsumme",
    "zwischensumme",
    "endsumme",
    "gesamtbetrag",
    "insgesamt",
    "somme",
    "totalgeneral",
    "soustotal",
    "totaux",
    "suma",
    "sumatotal",
    "importetotal",
    "totale",
    "totalegenerale",
    "subtotale",
    "totalecomplessivo",
    "totalgeral",
    "soma",
    "totaal",
    "subtotaal",
    "eindtotaal",
    "razem",
    "sumacalkowita",
    "lacznie",
    "ogolem",
    "toplam",
    "geneltoplam",
    "aratoplam",
    "المجموع",
    "الإجمالي",
    "الاجمالي",
    "المجموعالكلي",
    "合计",
    "总计",
    "小计",
    "總計",
    "合計",
    "小計",
    "総計",
    "总额",
    "합계",
    "총계",
    "소계",
    "총합계",
    "कुल",
    "योग",
    "итого",
    "всего",
    "всегокоплате",
    "сумма",
    "itogo",
    "vsego",
    "average",
    "averageprice",
    "durchschnitt",
    "mittelwert",
    "moyenne",
    "promedio",
    "gemiddelde",
    "srednia",
    "ortalama",
    "平均",
    "平均价",
    "평균",
    "среднее",
    "المتوسط",
    "amountdue",
    "balancedue",
    "rechnungsbetrag",
    "rechnungssumme",
    "gesamtpreis",
    "zuzahlen",
    "montanttotal",
    "totalapagar",
    "netapayer",
    "totaledovuto",
    "totaalbedrag",
    "kwotacalkowita",
    "odenecektutar",
    "मूलयोग",
    "कुलयोग",
    "कलयोग",
];
/// Rows of an invoice beside its goods, by their first word.
const BESIDE: &[&str] = &[
    "vat",
    "tax",
    "taxes",
    "gst",
    "mwst",
    "ust",
    "umsatzsteuer",
    "mehrwertsteuer",
    "tva",
    "iva",
    "btw",
    "kdv",
    "ндс",
    "shipping",
    "freight",
    "postage",
    "delivery",
    "handling",
    "discount",
    "rebate",
    "versand",
    "versandkosten",
    "porto",
    "fracht",
    "rabatt",
    "skonto",
    "livraison",
    "remise",
    "envio",
    "descuento",
    "spedizione",
    "sconto",
    "frete",
    "desconto",
    "verzending",
    "verzendkosten",
    "korting",
    "wysyłka",
    "wysylka",
    "dostawa",
    "rabat",
    "kargo",
    "indirim",
    "nakliye",
    "доставка",
    "скидка",
    "运费",
    "税费",
    "税额",
    "折扣",
    "送料",
    "消費税",
    "値引",
    "배송비",
    "부가세",
    "할인",
    "الشحن",
    "الضريبة",
    "خصم",
];
/// What may stand behind it.
const BEHIND: &[&str] = &[
    "net",
    "netto",
    "gross",
    "brutto",
    "ht",
    "ttc",
    "eur",
    "usd",
    "gbp",
    "chf",
    "cny",
    "jpy",
    "items",
    "item",
    "products",
    "product",
    "articles",
    "article",
    "pieces",
    "pcs",
    "qty",
    "of",
    "all",
    "prices",
    "price",
    "incl",
    "excl",
    "including",
    "excluding",
    "inclusive",
    "exclusive",
    "inkl",
    "exkl",
    "zzgl",
    "einschl",
    "incluse",
    "inclusa",
    "incluso",
    "incluido",
    "compris",
    "comprise",
    "escl",
    "esclusa",
    "inbegrepen",
    "inclusief",
    "exclusief",
    "vat",
    "tax",
    "taxes",
    "mwst",
    "ust",
    "tva",
    "iva",
    "btw",
    "kdv",
    "gst",
    "ндс",
    "artikel",
    "produkte",
    "stuck",
    "produits",
    "articulos",
    "productos",
    "articoli",
    "prodotti",
    "artikelen",
    "urun",
];

/// Whether a row is certainly none of the goods.
pub(crate) fn is_no_goods(cells: &Cells<'_>) -> bool {
    if cells.layout.kind == Kind::Lossless {
        return false;
    }
    cells.row_kind() == RowKind::NoGoods
        || is_total(cells)
        || is_rule_of_signs(cells)
        || is_header_again(cells)
        || says_what_is_needed(cells)
        || explains_columns(cells)
        || names_no_goods(cells)
        || is_note(cells)
        || is_label(cells)
}

/// Whether a row holds a title and nothing else: a heading or a note, where most rows say more.
pub(crate) fn is_heading(cells: &Cells<'_>) -> bool {
    let lone = cells.layout.kind == Kind::Table && cells.layout.names.len() >= 3;
    let title = cells.layout.index_of(&Field::Plain(P::Title));
    lone && title.is_some() && lone_cell(cells).map(|(index, _)| index) == title
}

/// A word for a sum and numbers behind it. Goods may be called so, but then more is known of them.
fn is_total(cells: &Cells<'_>) -> bool {
    let mut filled = cells.filled();
    let Some((_, first)) = filled.next() else {
        return false;
    };
    match (cells.plain(P::Sku), cells.plain(P::Title)) {
        (Some(sku), Some(title)) => {
            let label = sku.ends_with([':', '：']) && (names_total(sku) || names_beside(sku));
            label || (names_total(sku) && says_nothing(title))
        }
        _ => names_total(first) && filled.all(|(_, cell)| is_amount(cell)),
    }
}

/// A line of an invoice that is no goods, such as its tax or shipping: a title that begins so and has
/// no code, in a file whose goods have one.
pub(crate) fn is_beside_goods(cells: &Cells<'_>) -> bool {
    let title = cells.layout.index_of(&Field::Plain(P::Title));
    let Some(text) = title.and_then(|index| cells.at(index)) else {
        return false;
    };
    let first = text.split_whitespace().next().map(normal_word);
    let sum = first.is_some_and(|word| TOTALS.contains(&word.as_str()));
    cells.layout.kind == Kind::Table
        && cells.plain(P::Sku).is_none()
        && (sum || names_beside(text))
        && cells
            .filled()
            .all(|(index, cell)| Some(index) == title || is_amount(cell))
}

/// Whether a text begins with a word for what stands beside goods.
fn names_beside(text: &str) -> bool {
    let first = text.split_whitespace().next().map(normal_word);
    first.is_some_and(|word| BESIDE.contains(&word.as_str()))
}

/// Whether a title says no more than a sum does: `12.50`, `3 products`, `Sum of all prices`.
fn says_nothing(title: &str) -> bool {
    let words = title.split_whitespace().map(normal_word);
    let mut words = words.filter(|word| word.chars().any(char::is_alphabetic));
    names_total(title) || words.all(|word| BEHIND.contains(&word.as_str()))
}

fn names_total(text: &str) -> bool {
    const LONGEST: usize = 60;
    if text.len() > LONGEST {
        return false;
    }
    let words: Vec<&str> = text
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect();
    // `SUM-1` is a code.
    if words.iter().any(|word| word.chars().any(char::is_numeric)) {
        return false;
    }
    let among = |word: &str| TOTALS.contains(&word);
    // `TOTAL incl. VAT`, `Sum of all prices`.
    let behind = |word: &&&str| BEHIND.contains(&normal_word(word).as_str());
    let after = words.iter().rev().take_while(behind).count();
    let before = normal_word(&words[..words.len() - after].concat());
    let word = normal_word(&words.concat());
    among(&word)
        || among(&before)
        || BEHIND
            .iter()
            .any(|behind| word.strip_suffix(behind).is_some_and(among))
}

/// A number with at most a short word such as a currency or unit.
fn is_amount(cell: &str) -> bool {
    cell.chars().filter(|letter| letter.is_alphabetic()).count() <= 4
}

/// `-----` and its like.
fn is_rule_of_signs(cells: &Cells<'_>) -> bool {
    let signs = |text: &str| !text.chars().any(char::is_alphanumeric);
    cells.filled().next().is_some() && cells.filled().all(|(_, cell)| signs(cell))
}

/// Cells in columns that nobody understands, and none in those of goods: a detail of the row above.
fn names_no_goods(cells: &Cells<'_>) -> bool {
    let layout = cells.layout;
    let field = |index: usize| layout.read_as.get(index).and_then(|one| one.field.as_ref());
    let goods = layout.index_of(&Field::Plain(P::Sku)).is_some()
        && layout.index_of(&Field::Plain(P::Title)).is_some();
    let own = layout.special.options_text.is_some() || layout.special.kind.is_some();
    layout.kind == Kind::Table
        && goods
        && !own
        && cells.filled().next().is_some()
        && cells
            .filled()
            .all(|(index, _)| index < layout.names.len() && field(index).is_none())
}

/// Below the header of a form: which of its columns have to be filled in.
fn says_what_is_needed(cells: &Cells<'_>) -> bool {
    let needed = |word: &str| {
        let word = normal_word(word);
        matches!(
            word.as_str(),
            "mandatory"
                | "optional"
                | "required"
                | "recommended"
                | "conditionalmandatory"
                | "preferred"
        )
    };
    cells.filled().nth(1).is_some() && cells.filled().all(|(_, cell)| needed(cell))
}

/// Below the header of a form: what belongs into its columns, in words where numbers will stand.
fn explains_columns(cells: &Cells<'_>) -> bool {
    let words = |text: &str| {
        let mut words = text
            .split_whitespace()
            .filter(|it| it.chars().all(char::is_alphabetic));
        words.nth(1).is_some() && !is_placeholder(text)
    };
    let layout = cells.layout;
    let inside = || {
        cells
            .filled()
            .filter(|(index, _)| *index < layout.names.len())
    };
    let mut numbers = inside().filter(|(index, _)| layout.is_number(*index));
    // Rows of goods end here, before the headers are looked at.
    if layout.kind != Kind::Table || !numbers.all(|(_, text)| words(text)) {
        return false;
    }
    let number = |index: usize| layout.is_number(index) || speaks_of_price(&layout.names[index]);
    let numbers = inside().filter(|(index, _)| number(*index));
    let numbers: Vec<&str> = numbers.map(|(_, text)| text).collect();
    let code = cells.plain(P::Sku).is_none_or(words);
    code && numbers.len() >= 2 && numbers.into_iter().all(words)
}

fn is_header_again(cells: &Cells<'_>) -> bool {
    let names = &cells.layout.names;
    let same = cells.filled().all(|(index, cell)| {
        let name = names.get(index).map(String::as_str);
        name.is_some_and(|name| name.trim() == cell)
    });
    same && cells.filled().nth(1).is_some()
}

/// A sentence alone in the first column, or where no field is.
fn is_note(cells: &Cells<'_>) -> bool {
    let layout = cells.layout;
    let described = layout.index_of(&Field::Plain(P::Title)).is_some();
    if layout.kind != Kind::Table || !described || layout.names.len() < 3 {
        return false;
    }
    let Some((index, text)) = lone_cell(cells) else {
        return false;
    };
    if layout.read_as.get(index).and_then(|one| one.field.as_ref()) == Some(&Field::Plain(P::Title))
    {
        return names_terms(text);
    }
    let words = text.trim().contains(char::is_whitespace) || !text.chars().any(char::is_numeric);
    match &layout.read_as.get(index).and_then(|one| one.field.clone()) {
        Some(Field::Plain(P::Sku | P::ProductId)) => words,
        None => index < layout.names.len(),
        _ => false,
    }
}

/// Whether a sentence is about the prices of the file, in a file too short to tell headings by their number.
fn names_terms(text: &str) -> bool {
    const FIRST: &str =
        "prices preise prix precios prezzi precos prijzen ceny fiyatlar цены الأسعار 价格 価格 가격";
    let mut words = text.split_whitespace().map(normal_word);
    let first = words.next().unwrap_or_default();
    words.next().is_some() && FIRST.split_whitespace().any(|known| known == first)
}

/// `Currency:` and what it says, where a code would stand; goods have a price or a count besides.
fn is_label(cells: &Cells<'_>) -> bool {
    let code = cells.plain(P::Sku).unwrap_or_default();
    let counted = [P::BasePrice, P::Stock].iter();
    cells.layout.kind == Kind::Table
        && code.ends_with([':', '：'])
        && counted.copied().all(|field| cells.plain(field).is_none())
}

/// The only cell that holds anything.
fn lone_cell<'a>(cells: &Cells<'a>) -> Option<(usize, &'a str)> {
    let mut filled = cells.filled();
    let lone = filled.next()?;
    filled.next().is_none().then_some(lone)
}

/// Numbers of rows as a person writes them: `8, 15-17`.
pub(crate) fn list_of(rows: &[u64]) -> String {
    let mut spans: Vec<(u64, u64)> = Vec::new();
    for row in rows {
        match spans.last_mut() {
            Some((_, last)) if *last + 1 == *row => *last = *row,
            _ => spans.push((*row, *row)),
        }
    }
    let spans = spans.into_iter().map(|(first, last)| {
        if first == last {
            first.to_string()
        } else {
            format!("{first}-{last}")
        }
    });
    spans.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_sums() {
        for (text, expect) in [
            ("TOTAL", true),
            ("Total:", true),
            ("Grand Total", true),
            ("Summe EUR", true),
            ("Gesamt netto", true),
            ("Total (12 items)", true),
            ("Total général", true),
            ("Итого:", true),
            ("合計", true),
            ("총 합계", true),
            ("الإجمالي", true),
            ("कुल", true),
            ("Totale 2026", true),
            ("TOTAL incl. VAT", true),
            ("Total products: 1", true),
            ("Totale IVA inclusa", true),
            ("Sum of all prices", true),
            ("Average", true),
            ("Rechnungsbetrag", true),
            ("Всего к оплате", true),
            ("मूल योग", true),
            ("of all products", false),
            ("Total Care shampoo", false),
            ("Sumac", false),
            ("SUM-1", false),
            ("TOTAL 5W30", false),
            ("P-1", false),
        ] {
            assert_eq!(names_total(text), expect, "{text}");
        }
    }

    #[test]
    fn rows_are_listed_in_spans() {
        assert_eq!(list_of(&[8]), "8");
        assert_eq!(list_of(&[2, 3, 4, 9, 11, 12]), "2-4, 9, 11-12");
        assert_eq!(list_of(&[]), "");
    }
}
