//! The texts of rows, one behind the other in one piece of memory.

use rusqlite::Row;
use rusqlite::types::ValueRef;
use std::fmt::Write as _;
use std::ops::Range;

/// Where the texts of a row stand, each by the number of its column; no text is none.
#[derive(Debug)]
pub(super) struct Spans<const COLUMNS: usize>([Option<Range<u32>>; COLUMNS]);

impl<const COLUMNS: usize> Spans<COLUMNS> {
    const EMPTY: Self = Self([const { None }; COLUMNS]);

    /// Copies the columns of a row from `first` on behind other texts.
    pub(super) fn of(row: &Row<'_>, first: usize, texts: &mut String) -> rusqlite::Result<Self> {
        let mut spans = Self::EMPTY;
        for (column, span) in spans.0.iter_mut().enumerate() {
            let begin = place(texts)?;
            match row.get_ref(first + column)? {
                ValueRef::Null => continue,
                ValueRef::Integer(number) => write!(texts, "{number}").expect("memory takes it"),
                value => texts.push_str(value.as_str()?),
            }
            *span = Some(begin..place(texts)?);
        }
        Ok(spans)
    }

    /// The row whose texts these are.
    pub(super) fn over<'t>(&'t self, texts: &'t str) -> Texts<'t, COLUMNS> {
        Texts { texts, spans: self }
    }
}

/// The texts of one row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Texts<'t, const COLUMNS: usize> {
    texts: &'t str,
    spans: &'t Spans<COLUMNS>,
}

impl<'t, const COLUMNS: usize> Texts<'t, COLUMNS> {
    /// The text of a column.
    pub(super) fn text(&self, column: usize) -> Option<&'t str> {
        let span = self.spans.0[column].clone()?;
        self.texts.get(span.start as usize..span.end as usize)
    }
}

/// Where the next text begins. A product of more than four gigabytes is none.
fn place(texts: &str) -> rusqlite::Result<u32> {
    let beyond = |_| rusqlite::Error::IntegralValueOutOfRange(0, i64::MAX);
    u32::try_from(texts.len()).map_err(beyond)
}
