//! What must be asked before a file makes new goods: columns that are not understood may hold what
//! they are called, what they cost, or which of them are not to be sold.

use super::hidden::may_hide;
use super::layout::{Kind, Layout};
use super::survey::Survey;
use crate::columns::{Field, PlainField as P, speaks_of_price};
use crate::{Doubt, DoubtAbout};

/// Which goods a file may not make while some of its columns are not understood: what is known
/// already may be counted and priced by such a list, but a name may lie in one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unsure {
    /// Its columns are understood, or a person said which is which.
    #[default]
    Nothing,
    /// There is no column of titles.
    Untitled,
    /// There is no column of prices, and one that is not understood looks like it.
    Any,
}

/// What is not sure of a file, and what to ask. Whoever said which column is which (`mapped`) has
/// looked at them.
pub(super) fn doubt_of(layout: &Layout, survey: &Survey, mapped: bool) -> (Unsure, Option<Doubt>) {
    let has = |field| layout.index_of(&Field::Plain(field)).is_some();
    let unknown = layout.unknown.iter().copied();
    let unknown: Vec<usize> = unknown.filter(|index| survey.filled[*index]).collect();
    if layout.kind != Kind::Table || mapped || unknown.is_empty() {
        return (Unsure::Nothing, None);
    }
    let of = |about, are: &dyn Fn(&usize) -> bool| {
        let columns = unknown.iter().copied().filter(are);
        let named = |index: usize| {
            let example = survey.samples[index].first().cloned().unwrap_or_default();
            (layout.names[index].clone(), example)
        };
        let columns: Vec<_> = columns.map(named).collect();
        (!columns.is_empty()).then_some(Doubt { about, columns })
    };
    let hides = of(DoubtAbout::Hides, &|index| {
        is_hiding(*index, layout, survey)
    });
    let prices = || of(DoubtAbout::Price, &|index| is_price(*index, layout, survey));
    let doubt = hides.or_else(|| prices().filter(|_| !has(P::BasePrice)));
    // Without a title more is in doubt than these columns.
    match doubt {
        _ if !has(P::Title) => (Unsure::Untitled, None),
        Some(doubt) => (Unsure::Any, Some(doubt)),
        None => (Unsure::Nothing, None),
    }
}

/// What goods are not to be sold is not guessed, but for a column that is read as saying so.
fn is_hiding(index: usize, layout: &Layout, survey: &Survey) -> bool {
    let mut shown = layout.special.shown.iter();
    let is_read = shown.any(|(column, _)| *column == index);
    !is_read && may_hide(&layout.names[index], &survey.samples[index], layout.today)
}

fn is_price(index: usize, layout: &Layout, survey: &Survey) -> bool {
    let samples = &survey.samples[index];
    look_like_prices(samples)
        || speaks_of_price(&layout.names[index])
            && samples.iter().any(|it| look_of(it) != Look::Other)
}

/// How a cell looks that may be an amount: with two decimals it is most likely a price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Other,
    Number,
    Price,
}

fn look_of(text: &str) -> Look {
    let digits = text.trim_matches(|letter: char| !letter.is_numeric());
    let numeric = |letter: char| letter.is_numeric() || ".,' \u{a0}\u{202f}’٫٬".contains(letter);
    let around = text.chars().filter(|letter| letter.is_alphabetic());
    if digits.is_empty() || !digits.chars().all(numeric) || around.count() > 4 {
        return Look::Other;
    }
    let cents = digits.rsplit_once(['.', ',', '٫']);
    match cents.map(|(_, cents)| cents.chars().count()) {
        Some(2) => Look::Price,
        _ => Look::Number,
    }
}

/// Whether values may be prices: all of them numbers, and one with two decimals.
fn look_like_prices(samples: &[String]) -> bool {
    let looks = || samples.iter().map(|text| look_of(text));
    looks().all(|look| look != Look::Other) && looks().any(|look| look == Look::Price)
}
