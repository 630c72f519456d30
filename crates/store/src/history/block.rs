//! Changes as they lie in the file: those of a bulk act many in one compressed block, the few of a
//! small act as lines in its own row.
//!
//! A created product is a change of half a kilobyte, and a hundred thousand of them in rows, each
//! with its indexes and its state, were nearly half of a file. A block is small enough to be opened
//! for one document while a person waits.

use super::change::{Change, ChangeText};
use crate::error::Result;
use dhow_domain::id;
use dhow_sync::{ConflictId, DocumentId, Json, Path};
use flate2::Compression;
use flate2::read::{DeflateDecoder, DeflateEncoder};
use rusqlite::types::{Type, ValueRef};
use serde_json::value::RawValue;
use std::collections::BTreeSet;
use std::io::Read;
use std::ops::Range;

/// A block is closed when its lines are as long as this. Larger ones take longer to open and hardly
/// less room (docs/adr/0020).
pub(super) const FULL: usize = 128 * 1024;

/// Most changes of an act that keeps them in its own row.
pub(crate) const MOST_OF_AN_ACT: i64 = 64;

/// Longest lines of an act that keeps them in its own row.
const SHORT: usize = 1_024;

/// More than any block can hold: one line beyond [`FULL`], with both values of the largest
/// document. What inflates to more was not written here.
const LARGEST: u64 = 64 * 1024 * 1024;

/// A block that is being filled.
#[derive(Debug, Default)]
pub(crate) struct BlockDraft {
    lines: String,
    changes: i64,
    documents: BTreeSet<Vec<u8>>,
}

impl BlockDraft {
    pub(crate) fn add(&mut self, change: ChangeText<'_>) {
        let lines = &mut self.lines;
        lines.push('[');
        add_text(lines, change.document);
        lines.push(',');
        add_text(lines, change.path);
        for value in [change.before, change.after] {
            lines.push(',');
            lines.push_str(value.unwrap_or("null"));
        }
        lines.push(',');
        match change.resolves {
            Some(conflict) => add_text(lines, conflict),
            None => lines.push_str("null"),
        }
        lines.push_str("]\n");
        self.changes += 1;
        self.documents.insert(document_key(change.document));
    }

    /// Whether it is short enough to stand in its act's row: as long as most acts of a person at the
    /// screen are, so that a list of acts stays quick to walk.
    pub(crate) fn is_short(&self) -> bool {
        self.changes <= MOST_OF_AN_ACT && self.lines.len() <= SHORT
    }

    pub(crate) fn is_full(&self) -> bool {
        self.lines.len() >= FULL
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.changes == 0
    }

    /// A block with room for so many bytes.
    pub(crate) fn with_capacity(bytes: usize) -> Self {
        Self {
            lines: String::with_capacity(bytes),
            ..Self::default()
        }
    }

    /// Bytes that a created document takes.
    pub(crate) fn length(document: &DocumentId, text: &str) -> usize {
        document.as_str().len() + text.len() + "[\"\",\"\",null,,null]\n".len()
    }

    /// The lines as they are.
    pub(crate) fn lines(&self) -> &str {
        &self.lines
    }

    pub(crate) fn changes(&self) -> i64 {
        self.changes
    }

    pub(crate) fn documents(&self) -> &BTreeSet<Vec<u8>> {
        &self.documents
    }

    /// The block as it lies in the file.
    ///
    /// # Errors
    /// None that memory does not answer.
    pub(crate) fn press(self) -> Result<PackedBlock> {
        let mut deflated = Vec::with_capacity(self.lines.len() / 4);
        DeflateEncoder::new(self.lines.as_bytes(), Compression::new(LEVEL))
            .read_to_end(&mut deflated)?;
        Ok(PackedBlock {
            changes: self.changes,
            documents: self.documents,
            deflated,
        })
    }
}

/// Adds a text as JSON has it.
fn add_text(lines: &mut String, text: &str) {
    let plain = |byte| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
    if text.bytes().all(plain) {
        lines.push('"');
        lines.push_str(text);
        lines.push('"');
    } else {
        lines.push_str(&Json::from(text).to_string());
    }
}

/// A block that is full.
#[derive(Debug)]
pub(crate) struct PackedBlock {
    pub(crate) changes: i64,
    pub(crate) documents: BTreeSet<Vec<u8>>,
    /// Its lines, deflated.
    pub(crate) deflated: Vec<u8>,
}

/// How hard a block is pressed.
const LEVEL: u32 = 3;

/// By what a document is found among blocks: the 16 bytes of its id where it has one, its text
/// where it is named otherwise, as the rates of a day are.
pub(crate) fn document_key(document: &str) -> Vec<u8> {
    let uuid = document
        .split_once('_')
        .and_then(|(prefix, _)| id::from_text(prefix, document));
    match uuid {
        Some(uuid) => uuid.into_bytes().to_vec(),
        None => document.as_bytes().to_vec(),
    }
}

/// A block that was opened.
#[derive(Debug)]
pub(crate) struct Block {
    pub(crate) first: i64,
    pub(crate) act: i64,
    text: String,
    lines: Vec<Range<usize>>,
}

impl Block {
    pub(crate) fn open(first: i64, act: i64, deflated: &[u8]) -> rusqlite::Result<Self> {
        let mut text = String::new();
        DeflateDecoder::new(deflated)
            .take(LARGEST)
            .read_to_string(&mut text)
            .map_err(unreadable)?;
        Ok(Self::of_lines(first, act, text))
    }

    /// The changes that an act keeps in its own row, read in the same way.
    pub(crate) fn of_lines(first: i64, act: i64, text: String) -> Self {
        let mut start = 0;
        let mut lines = Vec::new();
        for line in text.split_inclusive('\n') {
            lines.push(start..start + line.len());
            start += line.len();
        }
        Self {
            first,
            act,
            text,
            lines,
        }
    }

    /// As it lies in a column: deflated, or as lines.
    pub(crate) fn of_column(first: i64, act: i64, column: ValueRef<'_>) -> rusqlite::Result<Self> {
        match column {
            ValueRef::Text(_) => Ok(Self::of_lines(first, act, column.as_str()?.to_owned())),
            _ => Self::open(first, act, column.as_blob()?),
        }
    }

    /// Number of the change after its last one.
    pub(crate) fn end(&self) -> i64 {
        self.first + i64::try_from(self.lines.len()).unwrap_or(i64::MAX)
    }

    /// One change by its number.
    pub(crate) fn change(&self, number: i64) -> rusqlite::Result<Change> {
        let line = usize::try_from(number - self.first)
            .ok()
            .and_then(|index| self.lines.get(index))
            .ok_or(rusqlite::Error::QueryReturnedNoRows)?;
        let line: Line = serde_json::from_str(&self.text[line.clone()]).map_err(unreadable)?;
        let (document, path, before, after, resolves) = line;
        let text = |raw: Box<RawValue>| Box::<str>::from(raw).into_string();
        Ok(Change {
            number,
            act: self.act,
            document,
            path: Path::parse(&path).unwrap_or_default(),
            before: before.map(text),
            after: after.map(text),
            resolves,
        })
    }

    /// Numbers of the changes of one document.
    pub(crate) fn of_document(&self, document: &str) -> impl Iterator<Item = i64> {
        let start = format!("[{},", Json::from(document));
        let found = self.lines.iter().enumerate();
        found
            .filter(move |(_, line)| self.text[(*line).clone()].starts_with(&start))
            .map(|(index, _)| self.first + i64::try_from(index).unwrap_or(i64::MAX))
    }
}

/// A change as a line says it.
type Line = (
    DocumentId,
    String,
    Option<Box<RawValue>>,
    Option<Box<RawValue>>,
    Option<ConflictId>,
);

fn unreadable(error: impl std::error::Error + Send + Sync + 'static) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Blob, Box::new(error))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn block(changes: &[ChangeText<'_>]) -> Block {
        let mut draft = BlockDraft::default();
        changes.iter().for_each(|change| draft.add(*change));
        Block::open(7, 1, &draft.press().unwrap().deflated).unwrap()
    }

    const MADE: ChangeText<'_> = ChangeText {
        document: "prd_00000000000000000000000001",
        path: "",
        before: None,
        after: Some(r#"{"title":"Mug\nwith \"handle\""}"#),
        resolves: None,
    };

    #[test]
    fn a_change_is_read_as_it_was_laid_down() {
        let chosen = ChangeText {
            document: "rts_ecb_2026-10-30_EUR",
            path: "/text/title/ar",
            before: Some("\"فنجان\""),
            after: None,
            resolves: Some("cf_1"),
        };
        let block = block(&[MADE, chosen, MADE]);
        assert_eq!((block.first, block.end()), (7, 10));
        let change = block.change(7).unwrap();
        assert_eq!(
            change.value_after(),
            Some(json!({"title": "Mug\nwith \"handle\""}))
        );
        assert_eq!((change.before, change.resolves), (None, None));
        let change = block.change(8).unwrap();
        assert_eq!(change.path.as_str(), "/text/title/ar");
        assert_eq!(change.value_before(), Some(json!("فنجان")));
        assert_eq!(change.after, None);
        assert_eq!(change.resolves, Some(ConflictId::new("cf_1")));
        assert!(block.change(6).is_err() && block.change(10).is_err());
    }

    #[test]
    fn changes_of_one_document_are_found_among_those_of_others() {
        let other = ChangeText {
            document: "prd_000000000000000000000000011",
            ..MADE
        };
        let block = block(&[MADE, other, MADE]);
        let found = |document: &str| block.of_document(document).collect::<Vec<_>>();
        assert_eq!(found(MADE.document), [7, 9]);
        assert_eq!(found(other.document), [8]);
        assert_eq!(found("prd_0"), [0; 0]);
    }

    #[test]
    fn a_document_is_found_by_its_bytes_or_else_by_its_text() {
        assert_eq!(document_key(MADE.document), 1_u128.to_be_bytes());
        for text in ["rts_ecb_2026-10-30_EUR", "prd_", "", "prd_u"] {
            assert_eq!(document_key(text), text.as_bytes());
        }
    }

    #[test]
    fn damage_is_an_error_and_nothing_else() {
        let mut draft = BlockDraft::default();
        draft.add(MADE);
        let whole = draft.press().unwrap().deflated;
        assert!(Block::open(1, 1, &whole[..whole.len() / 2]).is_err());
        assert!(Block::open(1, 1, b"no block").is_err());
        let mut draft = BlockDraft::default();
        draft.add(ChangeText {
            after: Some("{"),
            ..MADE
        });
        let block = Block::open(1, 1, &draft.press().unwrap().deflated).unwrap();
        assert!(block.change(1).is_err());
    }
}
