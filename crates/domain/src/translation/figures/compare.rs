//! Which numbers one text has and the other lacks.

use super::figure::{Figure, FigureKind};
use super::fold::{Written, fold};
use super::marks::has_figures;
use super::number::Writing;
use super::order::turned;
use super::pairs::unmatched;
use super::scan::figures;
use super::words::TextWords;
use crate::Locale;

/// A text with its language, whose custom says what its separators mean.
#[derive(Debug, Clone, Copy)]
pub struct LocaleText<'a> {
    /// The text: plain, Markdown or HTML.
    pub text: &'a str,
    /// What it is written in.
    pub locale: &'a Locale,
}

/// How the numbers of a translation differ from those of its source, as they are written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigureDifference {
    /// Numbers of the source that the translation lacks.
    pub lost: Vec<String>,
    /// Numbers of the translation that the source lacks.
    pub added: Vec<String>,
}

/// Compares the numbers of a text and its translation as values with their units, however they are
/// written; `None` when they agree. Of their order counts that of the sides of a thing and of the
/// parts of a ratio.
#[must_use]
pub fn figures_differ(
    source: LocaleText<'_>,
    translation: LocaleText<'_>,
) -> Option<FigureDifference> {
    if !has_figures(source.text) && !has_figures(translation.text) {
        return None;
    }
    let (source, translation) = (Counted::of(source), Counted::of(translation));
    let mut usual = None;
    for wanted in &source.readings {
        for there in &translation.readings {
            let difference = difference((&source, wanted), (&translation, there))?;
            usual.get_or_insert(difference);
        }
    }
    usual
}

/// How they differ as they are read here.
fn difference(
    (source, wanted): (&Counted<'_>, &[Figure]),
    (translation, there): (&Counted<'_>, &[Figure]),
) -> Option<FigureDifference> {
    let (lost, added) = unmatched(wanted, there);
    let lost = translation.said.not_said(lost, &source.said);
    let added = source.said.not_said(added, &translation.said);
    // What may be missing may not be another: V2A is no V4A.
    let is_weak = |figure: &&Figure| figure.kind != FigureKind::Full;
    let is_other = lost.iter().any(is_weak) && added.iter().any(is_weak);
    let difference = FigureDifference {
        lost: written(&lost, is_other),
        added: written(&added, is_other),
    };
    if !difference.lost.is_empty() || !difference.added.is_empty() {
        return Some(difference);
    }
    let turned = turned((&source.said.text, wanted), (&translation.said.text, there));
    turned.map(|(lost, added)| FigureDifference {
        lost: vec![lost],
        added: vec![added],
    })
}

/// A text with its numbers.
struct Counted<'a> {
    said: TextWords<'a>,
    /// The numbers, read by the custom of the language first.
    readings: Vec<Vec<Figure>>,
}

impl<'a> Counted<'a> {
    fn of(said: LocaleText<'a>) -> Self {
        let letters = fold(said.text);
        let writings = writings(&letters, said.locale);
        let read = |writing: &Writing| figures(&letters, *writing);
        Self {
            readings: writings.iter().map(read).collect(),
            said: TextWords::of(letters, said.locale),
        }
    }
}

/// How they are written; weak ones only where they count.
fn written(figures: &[&Figure], with_weak: bool) -> Vec<String> {
    let counted = figures
        .iter()
        .filter(|it| with_weak || it.kind == FigureKind::Full);
    counted.map(|it| it.shown.trim().to_owned()).collect()
}

/// What may be meant where a writer did not keep to the custom: `10 000` is ten thousand even in a
/// language that sets a comma there, and in Persian `۱/۵` may be a decimal.
fn writings(letters: &[Written], locale: &Locale) -> Vec<Writing> {
    let usual = Writing::of(locale);
    let mut writings = vec![usual];
    let parts = |middle: char| {
        move |three: &[Written]| {
            three[1].0 == middle && three[0].0.is_ascii_digit() && three[2].0.is_ascii_digit()
        }
    };
    if letters.windows(3).any(parts(' ')) {
        writings.push(Writing {
            blanks: !usual.blanks,
            ..usual
        });
    }
    if matches!(locale.language(), "fa" | "ps" | "ckb") && letters.windows(3).any(parts('/')) {
        writings.push(Writing {
            stroke: true,
            ..usual
        });
    }
    if letters.windows(3).any(parts(',')) {
        writings.push(Writing {
            lists: true,
            ..usual
        });
    }
    let is_english = matches!(locale.as_str(), "en" | "en-US" | "en-CA");
    if is_english && (letters.windows(3).any(parts('/')) || letters.windows(3).any(parts('-'))) {
        writings.push(Writing {
            month_first: true,
            ..usual
        });
    }
    writings
}
