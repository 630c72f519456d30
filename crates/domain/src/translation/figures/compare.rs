//! Which numbers one text has and the other lacks.

use super::fold::{Written, fold, has_figures};
use super::number::Writing;
use super::scan::{Figure, figures};
use super::words::says;
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
/// written and in whatever order; `None` when they agree.
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
            let (lost, added) = unmatched(wanted, there);
            let (lost, added) = (translation.not_said(lost), source.not_said(added));
            // What may be missing may not be another: V2A is no V4A.
            let is_weak = |figure: &&Figure| figure.is_weak;
            let is_other = lost.iter().any(is_weak) && added.iter().any(is_weak);
            let difference = FigureDifference {
                lost: written(&lost, is_other),
                added: written(&added, is_other),
            };
            if difference.lost.is_empty() && difference.added.is_empty() {
                return None;
            }
            usual.get_or_insert(difference);
        }
    }
    usual
}

/// A text with its numbers.
struct Counted<'a> {
    locale: &'a Locale,
    letters: Vec<Written>,
    /// The numbers, read by the custom of the language first.
    readings: Vec<Vec<Figure>>,
}

impl<'a> Counted<'a> {
    fn of(said: LocaleText<'a>) -> Self {
        let letters = fold(said.text);
        let writings = writings(&letters, said.locale);
        let read = |writing: &Writing| figures(&letters, *writing);
        Self {
            locale: said.locale,
            readings: writings.iter().map(read).collect(),
            letters,
        }
    }

    /// Those that this text does not say as words either.
    fn not_said<'f>(&self, mut figures: Vec<&'f Figure>) -> Vec<&'f Figure> {
        figures.retain(|figure| !says(&self.letters, self.locale, figure));
        figures
    }
}

/// How they are written; weak ones only where they count.
fn written(figures: &[&Figure], with_weak: bool) -> Vec<String> {
    let counted = figures.iter().filter(|it| with_weak || !it.is_weak);
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
    let is_english = matches!(locale.as_str(), "en" | "en-US" | "en-CA");
    if is_english && (letters.windows(3).any(parts('/')) || letters.windows(3).any(parts('-'))) {
        writings.push(Writing {
            month_first: true,
            ..usual
        });
    }
    writings
}

/// The numbers of each side that have none on the other: what is alike in unit and value goes
/// together first, then what is as much in another unit, then what is alike as a number alone.
fn unmatched<'f>(wanted: &'f [Figure], there: &'f [Figure]) -> (Vec<&'f Figure>, Vec<&'f Figure>) {
    let mut lost: Vec<&Figure> = wanted.iter().collect();
    let mut added: Vec<&Figure> = there.iter().collect();
    for fits in [is_same, is_as_much, is_same_number] {
        lost.retain(|one| {
            let found = added.iter().position(|other| fits(one, other));
            found.map(|at| added.remove(at)).is_none()
        });
    }
    (lost, added)
}

fn has_same_value(one: &Figure, other: &Figure) -> bool {
    one.values.iter().any(|value| other.values.contains(value))
}

fn is_same(one: &Figure, other: &Figure) -> bool {
    one.unit == other.unit && has_same_value(one, other)
}

fn is_as_much(one: &Figure, other: &Figure) -> bool {
    let Some((left, right)) = one.unit.zip(other.unit) else {
        return false;
    };
    let amounts = |figure: &Figure, tens: i8| -> Vec<_> {
        let values = figure.values.iter();
        values.filter_map(|value| value.shifted(tens)).collect()
    };
    let there = amounts(other, right.tens);
    left.measure == right.measure && amounts(one, left.tens).iter().any(|it| there.contains(it))
}

fn is_same_number(one: &Figure, other: &Figure) -> bool {
    (one.unit.is_none() || other.unit.is_none()) && has_same_value(one, other)
}
