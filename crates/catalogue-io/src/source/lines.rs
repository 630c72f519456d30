//! Keeps count of rows and watches limits while text flows into the CSV parser.
//!
//! The parser skips blank lines and accepts a quotation mark that is never closed, a cell of any
//! size and rows of any width. Here a blank line becomes a row of one empty cell (it is a row of
//! the spreadsheet, so the rows after it keep their numbers), all line ends become line feeds, and
//! what breaks a limit stops the file with row and column. A quoted cell that goes on behind its
//! closing quotation mark is remembered with its row: another mark was in it, and which one is not
//! known.

use std::collections::VecDeque;
use std::io::{self, Read};

/// Largest cell in bytes.
pub(crate) const LARGEST_CELL: usize = 1024 * 1024;
/// Largest row in bytes.
pub(crate) const LARGEST_ROW: usize = 16 * LARGEST_CELL;
/// Most columns.
pub(crate) const MOST_COLUMNS: usize = 1024;

/// What a file breaks, and where: spreadsheet row from 1, column from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Broken {
    #[error("cell too large")]
    Cell { row: u64, column: usize },
    #[error("row too large")]
    Row { row: u64 },
    #[error("too many columns")]
    Columns { row: u64 },
    #[error("quotation mark never closed")]
    Quote { row: u64 },
}

/// A quoted cell goes on behind its closing quotation mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BrokenQuote {
    row: u64,
    /// Line ends between the marks.
    pub(crate) lines: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    RowStart,
    CellStart,
    Plain,
    Quoted,
    AfterQuote,
}

/// See the module.
pub(crate) struct Lines<R> {
    inner: R,
    delimiter: u8,
    state: State,
    after_return: bool,
    row: u64,
    column: usize,
    cell_bytes: usize,
    row_bytes: usize,
    quote_row: u64,
    quoted_lines: usize,
    broken_quotes: VecDeque<BrokenQuote>,
    raw: Vec<u8>,
    ready: Vec<u8>,
    ready_start: usize,
    ended: bool,
}

impl<R: Read> Lines<R> {
    pub(crate) fn new(inner: R, delimiter: u8) -> Self {
        Self {
            inner,
            delimiter,
            state: State::RowStart,
            after_return: false,
            row: 1,
            column: 0,
            cell_bytes: 0,
            row_bytes: 0,
            quote_row: 1,
            quoted_lines: 0,
            broken_quotes: VecDeque::new(),
            raw: vec![0; 32 * 1024],
            ready: Vec::with_capacity(40 * 1024),
            ready_start: 0,
            ended: false,
        }
    }

    /// What is broken in this row, the worst of it; rows before it are forgotten.
    pub(crate) fn broken_quote(&mut self, row: u64) -> Option<BrokenQuote> {
        while self.broken_quotes.front().is_some_and(|it| it.row < row) {
            self.broken_quotes.pop_front();
        }
        let first = self.broken_quotes.front().copied();
        first.filter(|found| found.row == row)
    }

    /// Whether the text ended without a line end, so that its last row may be cut off.
    pub(crate) fn ends_within_row(&self) -> bool {
        self.ended && self.state != State::RowStart
    }

    fn refill(&mut self) -> io::Result<()> {
        self.ready.clear();
        self.ready_start = 0;
        let read = self.inner.read(&mut self.raw)?;
        if read == 0 {
            self.ended = true;
            let open = self.state == State::Quoted;
            return if open {
                Err(io::Error::other(Broken::Quote {
                    row: self.quote_row,
                }))
            } else {
                Ok(())
            };
        }
        let raw = std::mem::take(&mut self.raw);
        let result = self.take_all(&raw[..read]);
        self.raw = raw;
        result.map_err(io::Error::other)
    }

    fn take_all(&mut self, mut rest: &[u8]) -> Result<(), Broken> {
        while let Some(first) = rest.first() {
            let run = self.run(rest);
            if run > 0 {
                self.content(&rest[..run])?;
            } else {
                self.take(*first)?;
            }
            rest = &rest[run.max(1)..];
        }
        Ok(())
    }

    /// How many bytes from here are content and nothing else.
    fn run(&self, rest: &[u8]) -> usize {
        let delimiter = self.delimiter;
        let end = match self.state {
            State::Quoted => rest.iter().position(|byte| *byte == b'"'),
            State::Plain => rest
                .iter()
                .position(|byte| matches!(*byte, b'\n' | b'\r') || *byte == delimiter),
            _ => Some(0),
        };
        end.unwrap_or(rest.len())
    }

    fn take(&mut self, byte: u8) -> Result<(), Broken> {
        if self.state == State::Quoted {
            if byte == b'"' {
                self.state = State::AfterQuote;
            }
            return self.content(&[byte]);
        }
        let second_half = std::mem::take(&mut self.after_return) && byte == b'\n';
        match byte {
            b'\n' if second_half => Ok(()),
            b'\n' | b'\r' => {
                self.after_return = byte == b'\r';
                self.end_row();
                Ok(())
            }
            b'"' if matches!(
                self.state,
                State::RowStart | State::CellStart | State::AfterQuote
            ) =>
            {
                if self.state != State::AfterQuote {
                    self.quote_row = self.row;
                    self.quoted_lines = 0;
                }
                self.state = State::Quoted;
                self.content(&[byte])
            }
            byte if byte == self.delimiter => self.end_cell(byte),
            _ => {
                self.go_on();
                self.content(&[byte])
            }
        }
    }

    /// Plain text, which has no business behind a closing quotation mark.
    fn go_on(&mut self) {
        let (row, lines) = (self.row, self.quoted_lines);
        if self.state == State::AfterQuote {
            match self.broken_quotes.back_mut() {
                Some(last) if last.row == row => last.lines = last.lines.max(lines),
                _ => self.broken_quotes.push_back(BrokenQuote { row, lines }),
            }
        }
        self.state = State::Plain;
    }

    fn content(&mut self, bytes: &[u8]) -> Result<(), Broken> {
        if self.state == State::Quoted && bytes.contains(&b'\n') {
            self.quoted_lines += bytes.iter().filter(|byte| **byte == b'\n').count();
        }
        self.ready.extend_from_slice(bytes);
        self.cell_bytes += bytes.len();
        self.row_bytes += bytes.len();
        if self.cell_bytes > LARGEST_CELL {
            return Err(Broken::Cell {
                row: self.row,
                column: self.column,
            });
        }
        if self.row_bytes > LARGEST_ROW {
            return Err(Broken::Row { row: self.row });
        }
        Ok(())
    }

    fn end_cell(&mut self, byte: u8) -> Result<(), Broken> {
        self.ready.push(byte);
        self.state = State::CellStart;
        self.cell_bytes = 0;
        self.column += 1;
        if self.column >= MOST_COLUMNS {
            Err(Broken::Columns { row: self.row })
        } else {
            Ok(())
        }
    }

    fn end_row(&mut self) {
        if self.state == State::RowStart {
            self.ready.extend_from_slice(b"\"\"");
        }
        self.ready.push(b'\n');
        self.state = State::RowStart;
        self.row += 1;
        self.column = 0;
        self.cell_bytes = 0;
        self.row_bytes = 0;
    }
}

impl<R: Read> Read for Lines<R> {
    fn read(&mut self, target: &mut [u8]) -> io::Result<usize> {
        while self.ready_start == self.ready.len() {
            if self.ended {
                return Ok(0);
            }
            self.refill()?;
        }
        let available = &self.ready[self.ready_start..];
        let count = available.len().min(target.len());
        target[..count].copy_from_slice(&available[..count]);
        self.ready_start += count;
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn through(text: &str) -> Result<String, Broken> {
        let mut found = String::new();
        match Lines::new(text.as_bytes(), b',').read_to_string(&mut found) {
            Ok(_) => Ok(found),
            Err(error) => Err(*error
                .get_ref()
                .and_then(|inner| inner.downcast_ref::<Broken>())
                .unwrap()),
        }
    }

    #[test]
    fn line_ends_and_blank_lines() {
        assert_eq!(
            through("a,b\r\n\r\nc\rd\n"),
            Ok("a,b\n\"\"\nc\nd\n".to_owned())
        );
        assert_eq!(
            through("\"a\r\n\r\nb\",c\n"),
            Ok("\"a\r\n\r\nb\",c\n".to_owned())
        );
        assert_eq!(through("a 5\" b,c"), Ok("a 5\" b,c".to_owned()));
        assert_eq!(through("\"a\"\"b\"\n"), Ok("\"a\"\"b\"\n".to_owned()));
    }

    #[test]
    fn a_quoted_cell_that_goes_on_behind_its_end_is_remembered() {
        fn check(text: &str, expect: &[(u64, usize)]) {
            let mut lines = Lines::new(text.as_bytes(), b',');
            std::io::copy(&mut lines, &mut std::io::sink()).unwrap();
            let rows = 1..=lines.row;
            let found = rows.filter_map(|row| lines.broken_quote(row));
            let found: Vec<_> = found.map(|it| (it.row, it.lines)).collect();
            assert_eq!(found, expect, "{text}");
        }
        check("a,b\n1,\"x\ny\"\n2,z\n", &[]);
        check("a,b\n1,\"say \"\"x\"\"\"\n", &[]);
        check("a,b\n1,\"12\" rug\"\n", &[(2, 0)]);
        check("a,b\n1,\"rug\n2,mat\n3,\"lamp\"\n4,x\n", &[(2, 2)]);
        check("a,b\n\n1,\"rug\n2,\"lamp\"\n", &[(3, 1)]);
    }

    #[test]
    fn limits_name_row_and_column() {
        assert_eq!(through("a\n\"b"), Err(Broken::Quote { row: 2 }));
        assert_eq!(
            through(&format!("a\nb,{}", "x".repeat(LARGEST_CELL + 1))),
            Err(Broken::Cell { row: 2, column: 1 })
        );
        assert_eq!(
            through(&format!("a\n{}", ",".repeat(100_000))),
            Err(Broken::Columns { row: 2 })
        );
        let wide = format!("{},", "x".repeat(LARGEST_CELL)).repeat(17);
        assert_eq!(through(&wide), Err(Broken::Row { row: 1 }));
        assert!(through(&format!("a{}", ",".repeat(MOST_COLUMNS - 1))).is_ok());
    }
}
