//! Header words of seven languages and of the exports of common shops. The words themselves are
//! data: `data/header-words.txt`, whose head says how they are written.

use super::field::{Field, MOST_OPTIONS, PictureColumn, PlainField};
use std::collections::HashMap;
use std::sync::LazyLock;

const WORDS: &str = include_str!("../../data/header-words.txt");

/// What a word stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Known {
    pub(super) field: Field,
    /// Position among the words of its field: the first is the field's own name.
    pub(super) rank: usize,
    /// Whether the word says it beyond doubt.
    pub(super) certain: bool,
}

static PLAIN: LazyLock<HashMap<&'static str, Known>> = LazyLock::new(|| {
    let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(": "))
        .flat_map(|(name, words)| words_of(name, words))
        .collect()
});

fn words_of(name: &'static str, words: &'static str) -> Vec<(&'static str, Known)> {
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
                },
            )
        }
    };
    let sure = sure.split(' ').enumerate().map(known(true));
    sure.chain(likely.split_whitespace().enumerate().map(known(false)))
        .collect()
}

/// Columns that are an option by their own name: their header is the option, their cell the value.
const AXES: [&str; 19] = [
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
];

/// The field a normal word stands for.
pub(super) fn known(word: &str) -> Option<Known> {
    let numbered = || {
        numbered(word).map(|field| Known {
            field,
            rank: 0,
            certain: true,
        })
    };
    PLAIN.get(word).cloned().or_else(numbered)
}

/// Whether the column is an option of its own.
pub(super) fn is_axis(word: &str) -> bool {
    AXES.contains(&word)
}

/// Words with a number in them: options and pictures.
fn numbered(word: &str) -> Option<Field> {
    let start = word.find(|letter: char| letter.is_ascii_digit())?;
    let digits = word[start..].bytes().take_while(u8::is_ascii_digit).count();
    let number = word[start..start + digits].parse::<u16>().ok()?;
    let (before, after) = (&word[..start], &word[start + digits..]);
    let option = u8::try_from(number)
        .ok()
        .filter(|number| (1..=MOST_OPTIONS).contains(number));
    match (before, after) {
        ("option" | "optionname" | "attribute" | "attributename", "name")
        | ("optionname" | "attributename" | "productoptionname", "") => {
            option.map(Field::OptionName)
        }
        ("option" | "attribute", "value" | "values")
        | ("optionvalue" | "attributevalue" | "option" | "productoptiondescription", "") => {
            option.map(Field::OptionValue)
        }
        (
            "image"
            | "bild"
            | "picture"
            | "photo"
            | "imagen"
            | "resim"
            | "gorsel"
            | "图片"
            | "画像"
            | "immagine"
            | "imagem"
            | "afbeelding"
            | "zdjecie"
            | "foto"
            | "이미지"
            | "изображение"
            | "صورة"
            | "productimagefile"
            | "otherimageurl",
            "" | "src" | "url",
        )
        | ("imageurl" | "imagesrc", "") => {
            Some(Field::Picture(number.max(1), PictureColumn::Source))
        }
        _ => None,
    }
}

/// The field of the known word nearest to one that is not known, if it is near enough to be a slip
/// of the pen.
pub(super) fn near(word: &str) -> Option<Field> {
    const NEAR: f64 = 0.84;
    const SHORTEST: usize = 5;
    if word.chars().count() < SHORTEST {
        return None;
    }
    let long = PLAIN
        .iter()
        .filter(|(known, _)| known.chars().count() >= SHORTEST);
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
}
