//! Header words of seven languages and of the exports of common shops. The words themselves are
//! data: `data/header-words.txt`, whose head says how they are written.

use super::field::{Field, MOST_OPTIONS, PictureColumn, PlainField};
use std::collections::HashMap;
use std::sync::LazyLock;

const WORDS: &str = include_str!("../../data/header-words.txt");

/// Ends the name of a field in a line of its distant words.
const DISTANT: &str = "/distant";

/// What a word stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) field: Field,
    /// Position among the words of its field: the first is the field's own name.
    pub(super) rank: usize,
    /// Whether the word says it beyond doubt.
    pub(super) certain: bool,
    /// Whether any other word of the field is nearer to what it means: the price of a unit, of a
    /// list, that others recommend.
    pub(super) distant: bool,
}

static PLAIN: LazyLock<HashMap<&'static str, Known>> = LazyLock::new(|| {
    let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(": "))
        .flat_map(|(name, words)| words_of(name, words))
        .collect()
});

fn words_of(name: &'static str, words: &'static str) -> Vec<(&'static str, Known)> {
    let (name, distant) = match name.strip_suffix(DISTANT) {
        Some(name) => (name, true),
        None => (name, false),
    };
    let Some(field) = PlainField::ALL.iter().find(|field| field.as_str() == name) else {
        return Vec::new();
    };
    let (sure, likely) = words.split_once(" | ").unwrap_or((words, ""));
    let known = |certain| {
        move |(rank, word)| {
            (
                word,
                Known {
                    field: Field::Plain(*field),
                    rank,
                    certain,
                    distant,
                },
            )
        }
    };
    let sure = sure.split(' ').enumerate().map(known(true));
    sure.chain(likely.split_whitespace().enumerate().map(known(false)))
        .collect()
}

/// Columns that are an option by their own name: their header is the option, their cell the value.
const AXES: [&str; 36] = [
    "size",
    "color",
    "colour",
    "colorname",
    "sizename",
    "grosse",
    "farbe",
    "taille",
    "couleur",
    "talla",
    "tamano",
    "beden",
    "renk",
    "尺寸",
    "尺码",
    "颜色",
    "サイズ",
    "カラー",
    "色",
    "colorfamily",
    "taglia",
    "colore",
    "tamanho",
    "cor",
    "maat",
    "kleur",
    "rozmiar",
    "kolor",
    "urunrengi",
    "размер",
    "цвет",
    "характеристика",
    "사이즈",
    "색상",
    "المقاس",
    "اللون",
];

/// The field a normal word stands for.
pub(super) fn known(word: &str) -> Option<Known> {
    let numbered = || {
        numbered(word).map(|field| Known {
            field,
            rank: 0,
            certain: true,
            distant: false,
        })
    };
    PLAIN.get(word).cloned().or_else(numbered)
}

/// The same of what is left of a price's header without its words of tax: `价` of `含税价`.
pub(super) fn known_price(word: &str) -> Option<Known> {
    let bare = matches!(word, "价" | "價" | "価" | "가" | "값" | "値");
    known(if bare { "price" } else { word })
}

/// Whether the column is an option of its own.
pub(super) fn is_axis(word: &str) -> bool {
    AXES.contains(&word)
}

/// Within a header: the price is one for shops, not for their customers.
const WHOLESALE: [&str; 24] = [
    "wholesale",
    "mayorista",
    "mayoreo",
    "ingrosso",
    "rivenditor",
    "handler",
    "grosshandel",
    "grossist",
    "revendeur",
    "atacado",
    "revenda",
    "groothandel",
    "hurtow",
    "toptan",
    "bayi",
    "批发",
    "批發",
    "下代",
    "卸",
    "도매",
    "공급가",
    "оптов",
    "جملة",
    "थोक",
];
/// Within a header: it is of a price, whichever.
const PRICE: [&str; 20] = [
    "price",
    "preis",
    "prix",
    "tarif",
    "precio",
    "preco",
    "prezz",
    "listino",
    "prijs",
    "cena",
    "ceny",
    "fiyat",
    "цена",
    "цену",
    "سعر",
    "कीमत",
    "मूलय",
    "价",
    "価格",
    "가격",
];

/// Whether the header is that of a price for shops.
pub(super) fn is_wholesale(word: &str) -> bool {
    WHOLESALE.iter().any(|known| word.contains(known))
}

/// Whether the header speaks of a price, though nobody knows which.
pub(crate) fn speaks_of_price(header: &str) -> bool {
    let word = super::header::normal(header);
    PRICE
        .iter()
        .chain(&WHOLESALE)
        .any(|known| word.contains(known))
}

/// A word around the number in it.
fn around_number(word: &str) -> Option<(&str, u16, &str)> {
    let start = word.find(|letter: char| letter.is_ascii_digit())?;
    let digits = word[start..].bytes().take_while(u8::is_ascii_digit).count();
    let number = word[start..start + digits].parse::<u16>().ok()?;
    Some((&word[..start], number, &word[start + digits..]))
}

/// Whether the word is that of one option more than a product can have.
pub(super) fn is_further_option(word: &str) -> bool {
    let further = u16::from(MOST_OPTIONS) + 1..100;
    let option = |before: &str, after: &str| {
        matches!(
            (before, after),
            ("option" | "optionname", "name")
                | ("option" | "optionname" | "optionvalue", "")
                | ("option", "value" | "values")
        )
    };
    around_number(word)
        .is_some_and(|(before, number, after)| further.contains(&number) && option(before, after))
}

/// What numbered pictures are called.
const PICTURES: &[&str] = &[
    "image",
    "bild",
    "picture",
    "photo",
    "imagen",
    "resim",
    "gorsel",
    "图片",
    "画像",
    "immagine",
    "imagem",
    "afbeelding",
    "zdjecie",
    "foto",
    "이미지",
    "изображение",
    "صورة",
    "productimagefile",
    "otherimageurl",
    "itemimage",
    "productimages",
    "productmediagalleryimageurl",
];

/// Words with a number in them: options and pictures.
fn numbered(word: &str) -> Option<Field> {
    // Some write the number as a word: `variant_option_one_value`.
    for (number, name) in ["one", "two", "three"].into_iter().enumerate() {
        let option = u8::try_from(number + 1).ok()?;
        match word
            .strip_prefix("variantoption")
            .and_then(|it| it.strip_prefix(name))
        {
            Some("name") => return Some(Field::OptionName(option)),
            Some("value") => return Some(Field::OptionValue(option)),
            _ => {}
        }
    }
    let (before, number, after) = around_number(word)?;
    let option = u8::try_from(number)
        .ok()
        .filter(|number| (1..=MOST_OPTIONS).contains(number));
    match (before, after) {
        ("option" | "optionname" | "attribute" | "attributename", "name")
        | (
            "optionname" | "attributename" | "productoptionname" | "variationname"
            | "variationsname",
            "",
        ) => option.map(Field::OptionName),
        ("option" | "attribute", "value" | "values")
        | (
            "optionvalue"
            | "attributevalue"
            | "option"
            | "productoptiondescription"
            | "optionforvariation"
            | "variationswert"
            | "variationswertname",
            "",
        ) => option.map(Field::OptionValue),
        (name, "" | "src" | "url") if PICTURES.contains(&name) => {
            Some(Field::Picture(number.max(1), PictureColumn::Source))
        }
        ("imageurl" | "imagesrc", "") => Some(Field::Picture(number.max(1), PictureColumn::Source)),
        _ => None,
    }
}

/// Whether a field is one of money. What lies beside a price is not a price with a slip of the pen.
fn is_money(field: &Field) -> bool {
    use PlainField as P;
    matches!(
        field,
        Field::Plain(
            P::BasePrice | P::CompareAtPrice | P::Cost | P::BasePriceTax | P::PriceQuantity
        )
    )
}

/// Whether a word begins as those do that say the opposite: `inactive` is no slip of `isactive`.
fn denies(word: &str) -> bool {
    const DENYING: [&str; 7] = ["in", "un", "dis", "des", "non", "not", "nie"];
    DENYING.iter().any(|beginning| word.starts_with(beginning))
}

/// The field of the known word nearest to one that is not known, if it is near enough to be a slip
/// of the pen. A price is never guessed, and no word is a slip of one with other digits.
pub(super) fn near(word: &str) -> Option<Field> {
    const NEAR: f64 = 0.84;
    const SHORTEST: usize = 5;
    if word.chars().count() < SHORTEST {
        return None;
    }
    let digits = |text: &str| -> String { text.chars().filter(|it| it.is_numeric()).collect() };
    let wanted = digits(word);
    let long = PLAIN
        .iter()
        .filter(|(known, _)| known.chars().count() >= SHORTEST)
        .filter(|(text, known)| !is_money(&known.field) && digits(text) == wanted)
        .filter(|(text, known)| {
            known.field != Field::Plain(PlainField::Published) || denies(word) == denies(text)
        });
    let likeness = |known: &str| strsim::normalized_damerau_levenshtein(word, known);
    long.map(|(text, known)| (likeness(text), *text, known))
        .filter(|(likeness, ..)| *likeness >= NEAR)
        // The text decides between equals, so that the same header always gets the same field.
        .max_by(|one, other| one.0.total_cmp(&other.0).then_with(|| other.1.cmp(one.1)))
        .map(|(_, _, known)| known.field.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_names_a_field_and_no_word_two_of_them() {
        let mut seen = HashMap::new();
        for line in WORDS
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            let (name, words) = line.split_once(": ").unwrap();
            let name = name.strip_suffix(DISTANT).unwrap_or(name);
            assert!(
                PlainField::ALL.iter().any(|field| field.as_str() == name),
                "{name}"
            );
            for word in words.split_whitespace().filter(|word| *word != "|") {
                assert_eq!(
                    super::super::header::normal(word),
                    word,
                    "{name} is not in normal form"
                );
                assert_eq!(seen.insert(word, name), None, "{word} stands twice");
            }
        }
        assert_eq!(seen.len(), PLAIN.len());
    }

    #[test]
    fn a_slip_of_the_pen_crosses_no_digit_and_makes_no_price() {
        for (word, expect) in [
            ("artikelnumer", Some("sku")),
            ("beschreibng", Some("description")),
            ("optionname4", None),
            ("barcode2", None),
            ("weightgrams2", None),
            ("sellingpricee", None),
            ("unitprices", None),
            ("costprise", None),
            ("wholesaleprice", None),
            ("publishd", Some("published")),
            ("inactive", None),
            ("invisibles", None),
        ] {
            let found = near(word).map(|field| field.to_string());
            assert_eq!(found.as_deref(), expect, "{word}");
        }
    }

    #[test]
    fn options_beyond_those_a_product_can_have() {
        for (word, expect) in [
            ("optionname4", true),
            ("option4name", true),
            ("option5value", true),
            ("option4", true),
            ("option3", false),
            ("option2value", false),
            ("options", false),
            ("option2026", false),
            ("attribute4name", false),
        ] {
            assert_eq!(is_further_option(word), expect, "{word}");
        }
    }
}
