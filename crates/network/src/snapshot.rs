//! A snapshot as it comes over the wire: one line after the other, whole or not at all.
//!
//! Its documents go into a file without a name as they come, and are read from there one at a time:
//! the last line proves the rest, and until then none may be taken in.

use crate::{Distrust, NetworkError};
use dhow_sync::documents::{DocumentSource, Documents};
use dhow_sync::feed::{MAXIMUM_SNAPSHOT, Snapshot, SnapshotLine};
use dhow_sync::{DocumentId, Problem, Value};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// How much of a snapshot is read.
#[derive(Debug, Clone, Copy)]
struct Bounds {
    /// Bytes of one line: a document is never longer.
    line: u64,
    /// Bytes of all lines, which the disk has to hold.
    all: u64,
    /// Bytes of what is held in memory: ids, and conflicts as a whole.
    held: u64,
}

const BOUNDS: Bounds = Bounds {
    line: 64 * 1024 * 1024,
    all: MAXIMUM_SNAPSHOT,
    held: 128 * 1024 * 1024,
};

/// What an id that is held takes beside its letters, roughly.
const BESIDE_AN_ID: u64 = 100;

/// Reads a snapshot to its end; its documents are kept in a file of this folder until it is dropped.
///
/// # Errors
/// [`NetworkError::Offline`] when the connection broke, [`Distrust::Answer`] when what came is no
/// snapshot, [`NetworkError::TooLarge`] as soon as more comes than is held, [`NetworkError::Machine`]
/// or [`NetworkError::DiskFull`] when the file cannot be written.
pub(crate) fn read(answer: impl Read, folder: &Path) -> Result<Snapshot, NetworkError> {
    read_within(answer, folder, BOUNDS)
}

fn read_within(answer: impl Read, folder: &Path, most: Bounds) -> Result<Snapshot, NetworkError> {
    let (mut answer, mut draft) = (BufReader::new(answer), Draft::new(folder)?);
    let (mut left, mut room) = (most.all, most.held);
    let (mut is_ended, mut is_cut) = (false, false);
    let mut next = || {
        let Some(line) = next_line(&mut answer, most.line)? else {
            is_cut = !is_ended;
            return Ok(None);
        };
        let length = line.len() as u64 + 1;
        left = less(left, length, most.all)?;
        let line = crate::transport::from_json::<SnapshotLine>(&line)?;
        is_ended = matches!(line, SnapshotLine::End { .. });
        room = less(room, held(&line, length), most.held)?;
        Ok(Some(line))
    };
    let lines = std::iter::from_fn(|| next().transpose());
    let snapshot = Snapshot::of_lines(lines, |doc, tree| draft.keep(doc, &tree));
    match snapshot {
        Ok(mut snapshot) => {
            snapshot.documents = draft.documents()?;
            Ok(snapshot)
        }
        Err(_) if is_cut => Err(NetworkError::Offline),
        Err(error) => Err(error),
    }
}

/// What is left of a bound.
fn less(left: u64, taken: u64, limit: u64) -> Result<u64, NetworkError> {
    left.checked_sub(taken)
        .ok_or(NetworkError::TooLarge { limit })
}

/// Bytes that a line takes in memory until the snapshot is taken in.
fn held(line: &SnapshotLine, length: u64) -> u64 {
    match line {
        SnapshotLine::Document { doc, .. } | SnapshotLine::Tombstone { doc } => {
            doc.as_str().len() as u64 + BESIDE_AN_ID
        }
        SnapshotLine::Parked(_) => length,
        SnapshotLine::Head { .. } | SnapshotLine::End { .. } => 0,
    }
}

/// Documents on their way into a file.
struct Draft {
    file: BufWriter<File>,
    places: BTreeMap<DocumentId, (u64, usize)>,
    end: u64,
}

impl Draft {
    fn new(folder: &Path) -> Result<Self, NetworkError> {
        let file = tempfile::tempfile_in(folder).map_err(machine)?;
        Ok(Self {
            file: BufWriter::new(file),
            places: BTreeMap::new(),
            end: 0,
        })
    }

    fn keep(&mut self, doc: DocumentId, tree: &Value) -> Result<(), NetworkError> {
        let text = tree.text();
        self.file.write_all(text.as_bytes()).map_err(machine)?;
        self.places.insert(doc, (self.end, text.len()));
        self.end += text.len() as u64;
        Ok(())
    }

    fn documents(self) -> Result<Documents, NetworkError> {
        let file = self
            .file
            .into_inner()
            .map_err(|it| machine(it.into_error()))?;
        Ok(Documents::kept(Kept {
            file: Mutex::new(file),
            places: self.places,
        }))
    }
}

fn machine(error: std::io::Error) -> NetworkError {
    match error.kind() {
        std::io::ErrorKind::StorageFull => NetworkError::DiskFull,
        _ => NetworkError::Machine(error.to_string()),
    }
}

impl From<Problem> for NetworkError {
    fn from(problem: Problem) -> Self {
        Distrust::Answer(problem.code().to_owned()).into()
    }
}

/// Documents in a file.
#[derive(Debug)]
struct Kept {
    file: Mutex<File>,
    places: BTreeMap<DocumentId, (u64, usize)>,
}

impl DocumentSource for Kept {
    fn ids(&self) -> Box<dyn Iterator<Item = &DocumentId> + '_> {
        Box::new(self.places.keys())
    }

    fn document(&self, id: &DocumentId) -> Result<Option<Value>, Problem> {
        let Some(&(at, length)) = self.places.get(id) else {
            return Ok(None);
        };
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let mut bytes = vec![0; length];
        let read = file
            .seek(SeekFrom::Start(at))
            .and_then(|_| file.read_exact(&mut bytes));
        read.map_err(|_| Problem::SnapshotTorn)?;
        let text = String::from_utf8(bytes).map_err(|_| Problem::SnapshotTorn)?;
        let value = Value::from_text(text).map_err(|_| Problem::SnapshotTorn)?;
        Ok(Some(value))
    }
}

/// The next line without its end, if there is one.
fn next_line(answer: &mut impl BufRead, most: u64) -> Result<Option<Vec<u8>>, NetworkError> {
    let mut line = Vec::new();
    answer
        .by_ref()
        .take(most)
        .read_until(b'\n', &mut line)
        .map_err(|_| NetworkError::Offline)?;
    match line.pop() {
        None => Ok(None),
        Some(b'\n') => Ok(Some(line)),
        Some(_) if line.len() as u64 + 1 == most => Err(NetworkError::TooLarge { limit: most }),
        Some(_) => Err(NetworkError::Offline),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dhow_sync::{Cursor, Epoch};

    fn read(answer: impl Read) -> Result<Snapshot, NetworkError> {
        within(answer, BOUNDS)
    }

    fn within(answer: impl Read, most: Bounds) -> Result<Snapshot, NetworkError> {
        read_within(answer, tempfile::tempdir().unwrap().path(), most)
    }

    const WHOLE: &str = concat!(
        r#"{"line":"head","epoch":"e1","cursor":"e1.7"}"#,
        "\n",
        r#"{"line":"document","doc":"prd_1","tree":{"title":"Mug"}}"#,
        "\n",
        r#"{"line":"end","lines":2}"#,
        "\n"
    );

    #[test]
    fn a_whole_snapshot_is_read_and_a_cut_one_is_offline() {
        let snapshot = read(WHOLE.as_bytes()).unwrap();
        assert_eq!(
            (snapshot.epoch, snapshot.cursor),
            (Epoch::new("e1"), Cursor::new("e1.7"))
        );
        let documents: Vec<_> = snapshot.documents.iter().collect();
        let mug = Value::from_text(r#"{"title":"Mug"}"#.to_owned()).unwrap();
        assert_eq!(documents, [Ok((DocumentId::new("prd_1"), mug))]);
        for cut in [0, 10, 45, WHOLE.len() - 10, WHOLE.len() - 1] {
            let answer = read(&WHOLE.as_bytes()[..cut]);
            assert!(
                matches!(answer, Err(NetworkError::Offline)),
                "cut at {cut}: {answer:?}"
            );
        }
    }

    /// Documents without an end: what is not looked at any more was not asked for.
    #[test]
    fn a_snapshot_without_an_end_is_refused_at_its_bound() {
        const LINE: &str = "{\"line\":\"document\",\"doc\":\"prd_1\",\"tree\":{}}\n";
        let limit = 1_000;
        let mut asked = 0_u64;
        let endless = std::iter::repeat_with(|| {
            asked += LINE.len() as u64;
            assert!(asked < limit * 20, "it stops to ask");
            LINE.as_bytes()
        });
        let head = WHOLE.lines().next().unwrap().to_owned() + "\n";
        let answer = head.as_bytes().chain(Parts(endless));
        let all = |all: u64| Bounds { all, ..BOUNDS };
        let refused = within(answer, all(limit));
        assert!(
            matches!(refused, Err(NetworkError::TooLarge { limit: 1_000 })),
            "{refused:?}"
        );
        assert!(within(WHOLE.as_bytes(), all(WHOLE.len() as u64)).is_ok());
        assert!(within(WHOLE.as_bytes(), all(WHOLE.len() as u64 - 1)).is_err());
    }

    /// Documents do not count for memory, whatever their length; ids and conflicts do.
    #[test]
    fn documents_lie_in_a_file_and_what_is_held_has_a_bound() {
        let text = "x".repeat(5_000);
        let document =
            format!("{{\"line\":\"document\",\"doc\":\"prd_1\",\"tree\":{{\"t\":\"{text}\"}}}}\n");
        let grave = "{\"line\":\"grave\",\"doc\":\"prd_2\"}\n";
        let snapshot = |lines: &[&str]| {
            let head = WHOLE.lines().next().unwrap();
            let end = format!("{{\"line\":\"end\",\"lines\":{}}}\n", lines.len() + 1);
            format!("{head}\n{}{end}", lines.concat())
        };
        let held = Bounds {
            held: 300,
            ..BOUNDS
        };
        let check = |lines: &[&str], expect: bool| {
            let answer = within(snapshot(lines).as_bytes(), held);
            assert_eq!(answer.is_ok(), expect, "{} lines: {answer:?}", lines.len());
        };
        check(&[&document, grave], true);
        check(&[&document, grave, grave], false);
    }

    /// What lay in the file and is gone is no document.
    #[test]
    fn a_file_that_was_cut_is_told() {
        let snapshot = read(WHOLE.as_bytes()).unwrap();
        let kept = Kept {
            file: Mutex::new(tempfile::tempfile().unwrap()),
            places: [(DocumentId::new("prd_1"), (0, 15))].into(),
        };
        let cut = Documents::kept(kept);
        assert_eq!(
            cut.get(&DocumentId::new("prd_1")),
            Err(Problem::SnapshotTorn)
        );
        assert_ne!(cut, snapshot.documents);
    }

    struct Parts<I>(I);

    impl<I: Iterator<Item = &'static [u8]>> Read for Parts<I> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let part = self.0.next().unwrap_or_default();
            into[..part.len()].copy_from_slice(part);
            Ok(part.len())
        }
    }

    #[test]
    fn a_snapshot_that_lost_a_line_is_not_trusted() {
        let lost: String = WHOLE
            .lines()
            .filter(|line| !line.contains("prd_1"))
            .map(|line| format!("{line}\n"))
            .collect();
        assert!(matches!(
            read(lost.as_bytes()),
            Err(NetworkError::Untrusted(_))
        ));
    }
}
