//! Which numbers of two texts go together.
//!
//! Numbers are looked up by what they are worth, so that a text of a hundred thousand is compared
//! as quickly as it is read.

use super::figure::{Figure, FigureKind};
use super::measure::{MONTH, Measure, Unit};
use super::value::Value;
use std::collections::{BTreeMap, VecDeque};

/// What numbers must share to go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    /// Unit and value.
    Same(Option<Unit>, Value),
    /// As much of one measure, in whatever unit.
    AsMuch(Measure, Value),
    /// The value, where one of them has no unit.
    Bare(Value),
    WithUnit(Value),
    /// The place in a list or an order.
    Item(Value),
}

/// How numbers are looked for in one pass: as what those of one side ask, and as what those of the
/// other offer.
struct Pass {
    asks: fn(&Figure) -> Vec<Key>,
    offers: fn(&Figure) -> Vec<Key>,
}

const PASSES: [Pass; 6] = [
    Pass {
        asks: item,
        offers: item,
    },
    Pass {
        asks: item,
        offers: place,
    },
    Pass {
        asks: place,
        offers: item,
    },
    Pass {
        asks: same,
        offers: same,
    },
    Pass {
        asks: as_much,
        offers: as_much,
    },
    Pass {
        asks: bare,
        offers: bare_or_not,
    },
];

/// The numbers of each side that have none on the other.
pub(super) fn unmatched<'f>(
    wanted: &'f [Figure],
    there: &'f [Figure],
) -> (Vec<&'f Figure>, Vec<&'f Figure>) {
    let mut lost: Vec<&Figure> = wanted.iter().collect();
    let mut added: Vec<&Figure> = there.iter().collect();
    for pass in &PASSES {
        (lost, added) = pass.run(lost, added);
    }
    (lost, added) = whole_list(lost, added);
    (added, lost) = whole_list(added, lost);
    let counts = |figure: &&Figure| figure.kind != FigureKind::Item;
    lost.retain(counts);
    added.retain(counts);
    (lost, added)
}

impl Pass {
    fn run<'f>(
        &self,
        lost: Vec<&'f Figure>,
        added: Vec<&'f Figure>,
    ) -> (Vec<&'f Figure>, Vec<&'f Figure>) {
        let mut known: BTreeMap<Key, VecDeque<usize>> = BTreeMap::new();
        for (at, figure) in added.iter().enumerate() {
            for key in (self.offers)(figure) {
                known.entry(key).or_default().push_back(at);
            }
        }
        let mut used = vec![false; added.len()];
        let mut left = Vec::new();
        for figure in lost {
            let mut keys = (self.asks)(figure).into_iter();
            let found = keys.find_map(|key| free(known.get_mut(&key)?, &used));
            match found {
                Some(at) => used[at] = true,
                None => left.push(figure),
            }
        }
        let rest = added.into_iter().zip(used).filter(|(_, used)| !used);
        (left, rest.map(|(figure, _)| figure).collect())
    }
}

/// The first that no other took.
fn free(places: &mut VecDeque<usize>, used: &[bool]) -> Option<usize> {
    while let Some(at) = places.pop_front() {
        if !used[at] {
            return Some(at);
        }
    }
    None
}

/// `Step 1, step 2` may be a list: where each of its numbers is one that the other text lacks.
/// Otherwise the numbers of a list stand for no others.
fn whole_list<'f>(
    lost: Vec<&'f Figure>,
    added: Vec<&'f Figure>,
) -> (Vec<&'f Figure>, Vec<&'f Figure>) {
    if !added.iter().copied().any(is_item) {
        return (lost, added);
    }
    let items = added.iter().copied().filter(|it| is_item(it)).collect();
    let pass = Pass {
        asks: unlisted,
        offers: item,
    };
    let (left, rest) = pass.run(lost.clone(), items);
    if !rest.is_empty() {
        return (lost, added);
    }
    let others = added.into_iter().filter(|it| !is_item(it));
    (left, others.collect())
}

fn keys(figure: &Figure, key: impl Fn(Value) -> Key) -> Vec<Key> {
    figure.values.iter().map(|value| key(*value)).collect()
}

fn is_item(figure: &Figure) -> bool {
    figure.kind == FigureKind::Item
}

fn item(figure: &Figure) -> Vec<Key> {
    let items = is_item(figure).then(|| keys(figure, Key::Item));
    items.unwrap_or_default()
}

fn place(figure: &Figure) -> Vec<Key> {
    let is_place = !is_item(figure) && (figure.is_ordinal || figure.is_circled);
    let places = is_place.then(|| keys(figure, Key::Item));
    places.unwrap_or_default()
}

fn unlisted(figure: &Figure) -> Vec<Key> {
    let is_bare = !is_item(figure) && figure.unit.is_none();
    let places = is_bare.then(|| keys(figure, Key::Item));
    places.unwrap_or_default()
}

/// The number of an item in a circle stands for others too: nobody counts with it otherwise.
fn is_other(figure: &Figure) -> bool {
    !is_item(figure) || figure.is_circled
}

fn same(figure: &Figure) -> Vec<Key> {
    let keys = is_other(figure).then(|| keys(figure, |value| Key::Same(figure.unit, value)));
    keys.unwrap_or_default()
}

fn as_much(figure: &Figure) -> Vec<Key> {
    let amounts = figure.unit.map(|unit| {
        let values = figure.values.iter();
        let amounts = values.filter_map(|value| value.shifted(unit.tens));
        amounts
            .map(|value| Key::AsMuch(unit.measure, value))
            .collect()
    });
    amounts.unwrap_or_default()
}

fn bare(figure: &Figure) -> Vec<Key> {
    match (is_other(figure), figure.unit) {
        (false, _) | (_, Some(MONTH)) => Vec::new(),
        (true, None) => [keys(figure, Key::Bare), keys(figure, Key::WithUnit)].concat(),
        (true, Some(_)) => keys(figure, Key::Bare),
    }
}

fn bare_or_not(figure: &Figure) -> Vec<Key> {
    match (is_other(figure), figure.unit) {
        (false, _) | (_, Some(MONTH)) => Vec::new(),
        (true, None) => keys(figure, Key::Bare),
        (true, Some(_)) => keys(figure, Key::WithUnit),
    }
}
