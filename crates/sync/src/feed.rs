//! A seller's feed as devices read it: pages of rows, snapshots, and the cursor between them.

pub use crate::operation::OpenConflict;
use crate::problem::Problem;
use crate::{Chain, ChangeRow, Cursor, DocumentId, Documents, Epoch, Ledger, OperationId, Value};
use serde::{Deserialize, Serialize};

/// Most rows of one page.
pub const MAXIMUM_ROWS: usize = 500;
/// Most bytes of a snapshot: no hub sends and no desk reads a longer one.
pub const MAXIMUM_SNAPSHOT: u64 = 1024 * 1024 * 1024;

/// One page of a seller's feed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Changes {
    /// The incarnation of the hub's log.
    pub epoch: Epoch,
    /// Rows in the order of the log.
    pub rows: Vec<ChangeRow>,
    /// Where the next page begins.
    pub next: Cursor,
    /// Whether there is a next page now.
    pub more: bool,
}

/// Everything that stands at one position of the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// The incarnation of the hub's log.
    pub epoch: Epoch,
    /// The position: pull from here afterwards.
    pub cursor: Cursor,
    /// Every living document.
    pub documents: Documents,
    /// Every document that was deleted.
    pub tombstones: Vec<DocumentId>,
    /// Every conflict nobody has chosen in.
    pub conflicts: Vec<OpenConflict>,
}

/// One line of a snapshot on the wire (NDJSON). The last line says how many came before it, so
/// that a cut connection is noticed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "line", rename_all = "camelCase")]
pub enum SnapshotLine {
    /// The first line.
    Head {
        /// The incarnation of the hub's log.
        epoch: Epoch,
        /// The position in the feed.
        cursor: Cursor,
    },
    /// A living document.
    Document {
        /// The document, by id.
        doc: DocumentId,
        /// The whole document, as every device merges it.
        tree: Value,
    },
    /// A deleted document.
    #[serde(rename = "grave")]
    Tombstone {
        /// The document, by id.
        doc: DocumentId,
    },
    /// An open conflict.
    Parked(OpenConflict),
    /// The last line.
    End {
        /// How many lines stand before this one.
        lines: u64,
    },
}

/// The cursor of a place in a log, with what the log comes to there. Opaque to devices.
#[must_use]
pub fn cursor(epoch: &Epoch, seq: u64, chain: &Chain) -> Cursor {
    Cursor::new(format!("{epoch}.{seq}{CHAIN}{chain}"))
}

/// What stands before the chain in a cursor; no number has it.
const CHAIN: &str = ".h";

/// What a cursor stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The incarnation of the log.
    pub epoch: Epoch,
    /// The last row before it.
    pub seq: u64,
    /// What the log comes to there. Hubs from before gave out cursors without it.
    pub chain: Option<Chain>,
}

/// What a cursor stands for.
///
/// # Errors
/// [`Problem::CursorUnreadable`] for text that no hub gave out.
pub fn position(cursor: &Cursor) -> Result<Position, Problem> {
    parse(cursor.as_str()).ok_or(Problem::CursorUnreadable)
}

fn parse(cursor: &str) -> Option<Position> {
    let (place, chain) = match cursor.rsplit_once(CHAIN) {
        Some((place, chain)) => (place, Some(Chain::parse(chain)?)),
        None => (cursor, None),
    };
    let (epoch, seq) = place.rsplit_once('.')?;
    let number: u64 = seq.parse().ok()?;
    let canonical = !epoch.is_empty() && number.to_string() == seq;
    canonical.then(|| Position {
        epoch: Epoch::new(epoch),
        seq: number,
        chain,
    })
}

/// The rows after a cursor, oldest first; from the beginning where there is no cursor. At most
/// `limit` rows, and never more than [`MAXIMUM_ROWS`].
///
/// # Errors
/// [`Problem::EpochChanged`] for a cursor of another incarnation, [`Problem::LogChanged`] for one of
/// a log that was put back meanwhile, [`Problem::CursorExpired`] when the rows after it are compacted
/// away, [`Problem::CursorUnreadable`], or the storage's own.
pub fn changes<L: Ledger>(
    ledger: &L,
    after: Option<&Cursor>,
    limit: usize,
) -> Result<Changes, L::Error> {
    let epoch = ledger.epoch()?;
    let from = start(ledger, &epoch, after)?;
    let limit = limit.clamp(1, MAXIMUM_ROWS);
    let rows = ledger.rows_after(from, limit)?;
    let last = rows.last().map_or(from, |row| row.seq);
    let more = last < ledger.head()?;
    let next = cursor(&epoch, last, &ledger.chain(last)?);
    Ok(Changes {
        epoch,
        rows,
        next,
        more,
    })
}

fn start<L: Ledger>(ledger: &L, epoch: &Epoch, after: Option<&Cursor>) -> Result<u64, L::Error> {
    let from = match after.map(position).transpose()? {
        Some(place) => {
            check(ledger, epoch, &place)?;
            place.seq
        }
        None => 0,
    };
    if from < ledger.compacted()? {
        Err(Problem::CursorExpired.into())
    } else {
        Ok(from)
    }
}

/// Whether a place is one of this log. What a hub from before gave out says nothing of what stood
/// there: it is believed as far as the log reaches, and the next cursor says it.
fn check<L: Ledger>(ledger: &L, epoch: &Epoch, place: &Position) -> Result<(), L::Error> {
    if place.epoch != *epoch {
        return Err(Problem::EpochChanged {
            epoch: epoch.clone(),
        }
        .into());
    }
    if place.seq > ledger.head()? {
        return Err(Problem::LogChanged.into());
    }
    match place.chain {
        Some(chain) if chain != ledger.chain(place.seq)? => Err(Problem::LogChanged.into()),
        _ => Ok(()),
    }
}

/// Everything that stands now. The caller reads it in one transaction, so that it is one position of
/// the feed.
///
/// # Errors
/// The storage's own.
pub fn snapshot<L: Ledger>(ledger: &L) -> Result<Snapshot, L::Error> {
    let (epoch, head) = (ledger.epoch()?, ledger.head()?);
    Ok(Snapshot {
        cursor: cursor(&epoch, head, &ledger.chain(head)?),
        epoch,
        documents: ledger.documents()?.into_iter().collect(),
        tombstones: ledger.tombstones()?,
        conflicts: ledger.conflicts()?,
    })
}

/// The same line by line, as it goes over the wire, for whoever does not hold it as a whole.
///
/// # Errors
/// The storage's own, or what `line` answers.
pub fn snapshot_lines<L: Ledger>(
    ledger: &L,
    line: &mut dyn FnMut(SnapshotLine) -> Result<(), L::Error>,
) -> Result<(), L::Error> {
    let (epoch, head) = (ledger.epoch()?, ledger.head()?);
    let mut lines = 0;
    let mut next = |it| {
        lines += 1;
        line(it)
    };
    next(SnapshotLine::Head {
        cursor: cursor(&epoch, head, &ledger.chain(head)?),
        epoch,
    })?;
    ledger.each_document(&mut |doc, tree| next(SnapshotLine::Document { doc, tree }))?;
    for doc in ledger.tombstones()? {
        next(SnapshotLine::Tombstone { doc })?;
    }
    ledger.each_conflict(&mut |open| next(SnapshotLine::Parked(open)))?;
    line(SnapshotLine::End { lines })
}

/// Which of these operations stand in the log, in the order asked; rejected and parked ones do.
///
/// # Errors
/// The storage's own.
pub fn known<L: Ledger>(ledger: &L, asked: &[OperationId]) -> Result<Vec<OperationId>, L::Error> {
    let mut known = Vec::new();
    for op_id in asked {
        if ledger.knows(op_id)? {
            known.push(op_id.clone());
        }
    }
    Ok(known)
}

impl Snapshot {
    /// The lines of the wire, of documents that are held.
    #[must_use]
    pub fn into_lines(self) -> Vec<SnapshotLine> {
        let mut lines = vec![SnapshotLine::Head {
            epoch: self.epoch,
            cursor: self.cursor,
        }];
        let documents = self.documents.iter().flatten();
        lines.extend(documents.map(|(doc, tree)| SnapshotLine::Document { doc, tree }));
        lines.extend(
            self.tombstones
                .into_iter()
                .map(|doc| SnapshotLine::Tombstone { doc }),
        );
        lines.extend(self.conflicts.into_iter().map(SnapshotLine::Parked));
        let count = lines.len() as u64;
        lines.push(SnapshotLine::End { lines: count });
        lines
    }

    /// The snapshot of the lines of the wire.
    ///
    /// # Errors
    /// [`Problem::SnapshotTorn`] unless there is one head first and one end last that counts them.
    pub fn from_lines(lines: impl IntoIterator<Item = SnapshotLine>) -> Result<Self, Problem> {
        let mut documents = Vec::new();
        let mut snapshot = Self::of_lines(lines.into_iter().map(Ok), |doc, tree| {
            documents.push((doc, tree));
            Ok::<_, Problem>(())
        })?;
        snapshot.documents = documents.into_iter().collect();
        Ok(snapshot)
    }

    /// The same without its documents, each of which is handed out as it comes.
    ///
    /// # Errors
    /// As [`Self::from_lines`], what a line could not be read for, or what `keep` answers.
    pub fn of_lines<E: From<Problem>>(
        lines: impl IntoIterator<Item = Result<SnapshotLine, E>>,
        mut keep: impl FnMut(DocumentId, Value) -> Result<(), E>,
    ) -> Result<Self, E> {
        let mut lines = lines.into_iter();
        let Some(SnapshotLine::Head { epoch, cursor }) = lines.next().transpose()? else {
            return Err(Problem::SnapshotTorn.into());
        };
        let mut snapshot = Self {
            epoch,
            cursor,
            documents: [].into_iter().collect(),
            tombstones: Vec::new(),
            conflicts: Vec::new(),
        };
        let mut count = 1;
        while let Some(line) = lines.next().transpose()? {
            match line {
                SnapshotLine::Document { doc, tree } => keep(doc, tree)?,
                SnapshotLine::Tombstone { doc } => snapshot.tombstones.push(doc),
                SnapshotLine::Parked(conflict) => snapshot.conflicts.push(conflict),
                SnapshotLine::End { lines: said } if said == count && lines.next().is_none() => {
                    return Ok(snapshot);
                }
                SnapshotLine::Head { .. } | SnapshotLine::End { .. } => {
                    return Err(Problem::SnapshotTorn.into());
                }
            }
            count += 1;
        }
        Err(Problem::SnapshotTorn.into())
    }
}
