//! Columns that say by a tick alone that goods are shown: where nothing but ticks stands in one, an
//! empty cell is a no.

use super::answers::shown_of;
use super::layout::{Cells, Layout};
use crate::columns::{Field, PlainField as P};
use dhow_domain::catalogue::ProductStatus;
use std::collections::BTreeSet;

/// What the columns that show goods hold.
#[derive(Debug, Clone, Default)]
pub(crate) struct TickSurvey(Vec<Seen>);

#[derive(Debug, Clone, Default)]
struct Seen {
    index: usize,
    ticked: bool,
    empty: bool,
    /// Something is written in it that is no tick.
    said: bool,
}

impl TickSurvey {
    /// Of the columns of this file that show goods.
    pub(super) fn of(layout: &Layout) -> Self {
        let fields = [P::Published, P::Status].into_iter();
        let fields = fields.filter_map(|field| layout.index_of(&Field::Plain(field)));
        let special = layout.special.shown.iter();
        let shows = special.filter_map(|(index, shows)| shows.then_some(*index));
        let seen = |index| Seen {
            index,
            ..Seen::default()
        };
        Self(fields.chain(shows).map(seen).collect())
    }

    /// Rows that repeat no title go on with the product above, whose row speaks for them.
    pub(super) fn see(&mut self, cells: &Cells<'_>) {
        let speaks = cells.plain(P::Title).is_some();
        for column in &mut self.0 {
            match cells.at(column.index) {
                Some(text) if shown_of(text) == Some(ProductStatus::Active) => column.ticked = true,
                Some(_) => column.said = true,
                None => column.empty |= speaks,
            }
        }
    }

    /// Those that hold ticks and nothing else.
    pub(super) fn columns(&self) -> BTreeSet<usize> {
        let ticks = self.0.iter();
        let ticks = ticks.filter(|column| column.ticked && column.empty && !column.said);
        ticks.map(|column| column.index).collect()
    }
}
