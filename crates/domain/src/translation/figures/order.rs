//! Numbers whose order says something: `70 × 140 cm` is no `140 × 70 cm`, nor `1:10` a `10:1`.

use super::figure::Figure;
use super::fold::Written;
use super::measure::Measure;
use super::value::Value;
use std::collections::BTreeMap;

/// What stands between two sides of a thing, or the parts of a ratio.
const TIMES: [&str; 14] = [
    "x", "×", "*", "✕", "х", "by", "mal", "на", "sur", "por", "乘", ":", "zu", "比",
];

/// What one number of a chain is worth, in the unit that it shares with the last.
type Amount = (Option<Measure>, Value);

/// The chains of a text that the other has with its numbers in another order, as they are written.
pub(super) fn turned<'t>(
    (text, figures): (&'t [Written], &[Figure]),
    (there, others): (&'t [Written], &[Figure]),
) -> Option<(String, String)> {
    let (own, other) = (chains(text, figures), chains(there, others));
    let mut known: BTreeMap<&[Amount], usize> = BTreeMap::new();
    for chain in &other {
        *known.entry(&chain.amounts).or_default() += 1;
    }
    let mut missing = Vec::new();
    for chain in &own {
        match known.get_mut(chain.amounts.as_slice()) {
            Some(count) if *count > 0 => *count -= 1,
            _ => missing.push(chain),
        }
    }
    let left = other.iter().filter(|chain| {
        known
            .get(chain.amounts.as_slice())
            .is_some_and(|it| *it > 0)
    });
    let unordered: BTreeMap<Vec<Amount>, &Chain> = left.map(|it| (it.sorted(), it)).collect();
    let found = missing
        .into_iter()
        .find_map(|chain| unordered.get(&chain.sorted()).map(|other| (chain, *other)));
    found.map(|(chain, other)| (chain.shown(text), other.shown(there)))
}

struct Chain {
    amounts: Vec<Amount>,
    begin: usize,
    end: usize,
}

impl Chain {
    fn of(figures: &[Figure]) -> Self {
        let shared = figures.last().and_then(|figure| figure.unit);
        let amount = |figure: &Figure| {
            let unit = figure.unit.or(shared);
            let value = figure.values.first().copied();
            let value = value.unwrap_or(Value::fraction(0, 1));
            let tens = unit.map_or(0, |unit| unit.tens);
            (
                unit.map(|unit| unit.measure),
                value.shifted(tens).unwrap_or(value),
            )
        };
        Self {
            amounts: figures.iter().map(amount).collect(),
            begin: figures.first().map_or(0, |figure| figure.begin),
            end: figures.last().map_or(0, |figure| figure.end),
        }
    }

    fn sorted(&self) -> Vec<Amount> {
        let mut sorted = self.amounts.clone();
        sorted.sort_unstable();
        sorted
    }

    fn shown(&self, text: &[Written]) -> String {
        let letters = text.get(self.begin..self.end).unwrap_or_default();
        letters.iter().map(|(_, written)| written).collect()
    }
}

fn chains(text: &[Written], figures: &[Figure]) -> Vec<Chain> {
    let runs = figures.chunk_by(|one, next| is_joined(text, one.end, next.begin));
    runs.filter(|run| run.len() > 1).map(Chain::of).collect()
}

fn is_joined(text: &[Written], end: usize, begin: usize) -> bool {
    if begin < end || begin > end + 6 {
        return false;
    }
    let between: String = text[end..begin].iter().map(|it| it.0).collect();
    let word = between.trim_matches([' ', '\u{A0}']).to_lowercase();
    TIMES.contains(&word.as_str())
}
