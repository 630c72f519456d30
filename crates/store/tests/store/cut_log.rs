//! A log of SQLite that is cut anywhere: what a kill at that moment leaves.
//!
//! A program writes into SQLite's log alone as long as somebody reads the file as it was. What a
//! kill leaves is then a beginning of that log: here it is cut behind every transaction, and before,
//! within and behind frames of each.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A log: a head, then frames of a head and a page each.
const LOG_HEAD: usize = 32;
const FRAME_HEAD: usize = 24;

/// What was written to a file, as far as a kill can tell.
pub(crate) struct CutLog {
    /// The file before it.
    pub(crate) before: Vec<u8>,
    /// Everything that was written, in the order in which it was.
    pub(crate) log: Vec<u8>,
    /// The file after it, the log folded in.
    pub(crate) after: Vec<u8>,
}

/// Where a kill fell.
#[derive(Debug)]
pub(crate) struct Kill {
    pub(crate) what: String,
    file: Vec<u8>,
    log: Vec<u8>,
}

pub(crate) fn with(path: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(format!("{}{suffix}", path.display()))
}

impl Kill {
    /// Lays down what the kill left.
    pub(crate) fn lay(&self, path: &Path) {
        for suffix in ["", "-wal", "-shm", "-lock"] {
            let _ = fs::remove_file(with(path, suffix));
        }
        fs::write(path, &self.file).unwrap();
        fs::write(with(path, "-wal"), &self.log).unwrap();
    }
}

impl CutLog {
    fn page(&self) -> usize {
        u32::from_be_bytes(self.log[8..12].try_into().unwrap()) as usize
    }

    fn frames(&self) -> usize {
        (self.log.len() - LOG_HEAD) / (self.page() + FRAME_HEAD)
    }

    fn end_of(&self, frames: usize) -> usize {
        LOG_HEAD + frames * (self.page() + FRAME_HEAD)
    }

    /// After how many frames a transaction was whole, for each.
    pub(crate) fn commits(&self) -> Vec<usize> {
        // A frame that ends a transaction says how large the file is then.
        let size = |frame: usize| &self.log[self.end_of(frame) + 4..self.end_of(frame) + 8];
        (0..self.frames())
            .filter(|frame| size(*frame) != [0; 4])
            .map(|frame| frame + 1)
            .collect()
    }

    fn cut(&self, what: String, end: usize) -> Kill {
        Kill {
            what,
            file: self.before.clone(),
            log: self.log[..end].to_vec(),
        }
    }

    /// Before the first transaction, behind each, and within each: between frames, and in the
    /// middle of the last.
    pub(crate) fn kills(&self, cuts: usize) -> Vec<Kill> {
        let mut kills = vec![self.cut("before anything was written".to_owned(), 0)];
        let mut from = 0;
        for (at, commit) in self.commits().into_iter().enumerate() {
            let all = commit - from;
            let inside: BTreeSet<usize> = (1..=cuts)
                .map(|cut| all * cut / (cuts + 1))
                .chain([all - 1])
                .collect();
            for frames in inside {
                let what = format!("transaction {at}, {frames} of {all} frames");
                kills.push(self.cut(what, self.end_of(from + frames)));
            }
            let torn = self.end_of(commit) - self.page() / 2;
            kills.push(self.cut(format!("transaction {at}, half of its last frame"), torn));
            kills.push(self.cut(format!("transaction {at}, whole"), self.end_of(commit)));
            from = commit;
        }
        kills.push(self.folded_half());
        kills
    }

    /// Killed while the log was folded into the file: some pages are new, the log is whole.
    fn folded_half(&self) -> Kill {
        let half = self.after.len() / self.page() / 2 * self.page();
        let mut file = self.after[..half].to_vec();
        file.extend(self.before.iter().skip(half));
        Kill {
            what: "half of the log folded in".to_owned(),
            file,
            log: self.log.clone(),
        }
    }
}

/// Writes to a file while somebody reads it as it was.
pub(crate) fn written<T>(path: &Path, write: impl FnOnce() -> T) -> CutLog {
    let before = fs::read(path).unwrap();
    let mut reader = rusqlite::Connection::open(path).unwrap();
    let reading = reader.transaction().unwrap();
    reading
        .query_row("SELECT count(*) FROM act", [], |_| Ok(()))
        .unwrap();
    let open = write();
    let log = fs::read(with(path, "-wal")).unwrap();
    assert!(fs::read(path).unwrap() == before, "all of it is in the log");
    drop(reading);
    drop(reader);
    drop(open);
    let after = fs::read(path).unwrap();
    CutLog { before, log, after }
}
