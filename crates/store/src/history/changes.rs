//! Reading what acts changed, wherever it lies: with the acts, in blocks, or in rows of earlier
//! programs, in the order of the numbers.

use super::block::{Block, MOST_OF_AN_ACT};
use super::block_index::blocks_of;
use super::change::Change;
use crate::error::Result;
use dhow_sync::{ConflictId, DocumentId, Path};
use rusqlite::{Connection, OptionalExtension, Row, params};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::ops::Range;
use std::rc::Rc;

/// Most rows or small acts that are read at once.
const ROWS: i64 = 512;

/// Blocks that stay open: neighbours of one act are asked for one after another, often from the
/// two blocks at whose border they lie.
const OPEN: usize = 4;

/// Which end of a range is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    First,
    Last,
}

impl End {
    fn order(self) -> &'static str {
        match self {
            Self::First => "",
            Self::Last => "DESC",
        }
    }
}

/// Reads changes. It keeps the blocks it opened last, so one reader should serve one piece of work.
#[derive(Debug)]
pub(crate) struct Changes<'connection> {
    connection: &'connection Connection,
    open: RefCell<VecDeque<Rc<Block>>>,
}

impl<'connection> Changes<'connection> {
    pub(crate) fn new(connection: &'connection Connection) -> Self {
        Self {
            connection,
            open: RefCell::default(),
        }
    }

    /// What is read.
    pub(crate) fn connection(&self) -> &'connection Connection {
        self.connection
    }

    /// Walks a range of numbers, oldest first.
    pub(crate) fn walk<E: From<crate::StoreError>>(
        &self,
        mut range: Range<i64>,
        mut visit: impl FnMut(Change) -> Result<(), E>,
    ) -> Result<(), E> {
        loop {
            let chunk = self.first_of(range.clone())?;
            let Some(last) = chunk.last() else {
                return Ok(());
            };
            range.start = last.number + 1;
            chunk.into_iter().try_for_each(&mut visit)?;
        }
    }

    /// The first changes of a range, as many as lie together; none when there are none.
    pub(crate) fn first_of(&self, range: Range<i64>) -> Result<Vec<Change>> {
        self.some_of(range, End::First)
    }

    /// The last changes of a range, as many as lie together, oldest first.
    pub(crate) fn last_of(&self, range: Range<i64>) -> Result<Vec<Change>> {
        self.some_of(range, End::Last)
    }

    fn some_of(&self, range: Range<i64>, end: End) -> Result<Vec<Change>> {
        if range.is_empty() {
            return Ok(Vec::new());
        }
        let block = self.block_near(&range, end)?;
        let within = |number| block.as_ref().is_some_and(|it| spans(it, number));
        let wanted = match end {
            End::First => range.start,
            End::Last => range.end - 1,
        };
        if let Some(block) = block.as_ref().filter(|_| within(wanted)) {
            let found = range.start.max(block.first)..range.end.min(block.end());
            return found.map(|number| Ok(block.change(number)?)).collect();
        }
        let rows = match (&block, end) {
            (None, _) => range.clone(),
            (Some(block), End::First) => range.start..block.first,
            (Some(block), End::Last) => block.end()..range.end,
        };
        let found = self.rows(&rows, end)?;
        if found.is_empty() && block.is_some() {
            // Rows that are not there leave a hole; what follows is in the block.
            let beyond = match end {
                End::First => rows.end..range.end,
                End::Last => range.start..rows.start,
            };
            return self.some_of(beyond, end);
        }
        Ok(found)
    }

    /// What lies with acts or in rows. Rows are older than every act that keeps its own changes.
    fn rows(&self, range: &Range<i64>, end: End) -> Result<Vec<Change>> {
        let found = match end {
            End::First => self.of_rows(range, end)?,
            End::Last => self.of_acts(range, end)?,
        };
        match end {
            _ if !found.is_empty() => Ok(found),
            End::First => self.of_acts(range, end),
            End::Last => self.of_rows(range, end),
        }
    }

    /// Changes of small acts, which are numbered by their first change.
    fn of_acts(&self, range: &Range<i64>, end: End) -> Result<Vec<Change>> {
        let sql = format!(
            "SELECT seq, lines FROM act WHERE seq > ? AND seq < ? AND lines IS NOT NULL ORDER BY seq {} LIMIT ?",
            end.order()
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let after = range.start.saturating_sub(MOST_OF_AN_ACT);
        let acts = statement.query_map(params![after, range.end, ROWS], |row| {
            Ok(Block::of_lines(row.get(0)?, row.get(0)?, row.get(1)?))
        })?;
        let mut acts: Vec<Block> = acts.collect::<rusqlite::Result<_>>()?;
        acts.sort_by_key(|act| act.first);
        let mut found = Vec::new();
        for act in acts {
            for number in range.start.max(act.first)..range.end.min(act.end()) {
                found.push(act.change(number)?);
            }
        }
        Ok(found)
    }

    fn of_rows(&self, range: &Range<i64>, end: End) -> Result<Vec<Change>> {
        let order = end.order();
        let sql = format!("{ROW} WHERE seq >= ? AND seq < ? ORDER BY seq {order} LIMIT ?");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(params![range.start, range.end, ROWS], change)?;
        let mut found: Vec<Change> = rows.collect::<rusqlite::Result<_>>()?;
        if end == End::Last {
            found.reverse();
        }
        Ok(found)
    }

    /// The block at this end of a range, or the nearest one inside it.
    fn block_near(&self, range: &Range<i64>, end: End) -> Result<Option<Rc<Block>>> {
        let last = self.block_where(
            "first < ? ORDER BY first DESC LIMIT 1",
            match end {
                End::First => range.start + 1,
                End::Last => range.end,
            },
        )?;
        if let Some(block) = last.filter(|block| block.end() > range.start) {
            return Ok(Some(block));
        }
        if end == End::Last {
            return Ok(None);
        }
        let next = self.block_where("first > ? ORDER BY first LIMIT 1", range.start)?;
        Ok(next.filter(|block| block.first < range.end))
    }

    /// Where a block lies is asked without its bytes, so that one that is open stays so.
    fn block_where(&self, condition: &str, number: i64) -> Result<Option<Rc<Block>>> {
        let first: Option<i64> = self
            .connection
            .prepare_cached(&format!("SELECT first FROM change_block WHERE {condition}"))?
            .query_row(params![number], |row| row.get(0))
            .optional()?;
        first.map(|first| self.block(first)).transpose()
    }

    fn block(&self, first: i64) -> Result<Rc<Block>> {
        let mut open = self.open.borrow_mut();
        if let Some(block) = open.iter().find(|block| block.first == first) {
            return Ok(Rc::clone(block));
        }
        let block = self
            .connection
            .prepare_cached(
                "SELECT act, lines FROM change_block WHERE first = ?1
                 UNION ALL SELECT seq, lines FROM act WHERE seq = ?1 AND lines IS NOT NULL",
            )?
            .query_row(params![first], |row| {
                Block::of_column(first, row.get(0)?, row.get_ref(1)?)
            })?;
        let block = Rc::new(block);
        open.push_front(Rc::clone(&block));
        open.truncate(OPEN);
        Ok(block)
    }

    /// Every change of one document, oldest first.
    pub(crate) fn of_document(&self, document: &DocumentId) -> Result<Vec<Change>> {
        let sql = format!("{ROW} WHERE document = ? ORDER BY seq");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let rows = statement.query_map(params![document.as_str()], change)?;
        let mut found: Vec<Change> = rows.collect::<rusqlite::Result<_>>()?;
        for first in blocks_of(self.connection, document.as_str())? {
            let block = self.block(first)?;
            for number in block.of_document(document.as_str()) {
                found.push(block.change(number)?);
            }
        }
        found.sort_by_key(|change| change.number);
        Ok(found)
    }

    /// Numbers of the changes of one document.
    pub(crate) fn numbers_of(&self, document: &DocumentId) -> Result<Vec<i64>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT seq FROM change WHERE document = ?")?;
        let rows = statement.query_map(params![document.as_str()], |row| row.get(0))?;
        let mut found: Vec<i64> = rows.collect::<rusqlite::Result<_>>()?;
        for first in blocks_of(self.connection, document.as_str())? {
            found.extend(self.block(first)?.of_document(document.as_str()));
        }
        Ok(found)
    }
}

const ROW: &str = "SELECT seq, act, document, path, before, after, resolves FROM change";

fn change(row: &Row<'_>) -> rusqlite::Result<Change> {
    Ok(Change {
        number: row.get(0)?,
        act: row.get(1)?,
        document: DocumentId::new(row.get::<_, String>(2)?),
        path: Path::parse(row.get_ref(3)?.as_str()?).unwrap_or_default(),
        before: row.get(4)?,
        after: row.get(5)?,
        resolves: row.get::<_, Option<String>>(6)?.map(ConflictId::new),
    })
}

fn spans(block: &Block, number: i64) -> bool {
    (block.first..block.end()).contains(&number)
}
