//! An upgrade that is killed: whatever of it had reached the disk, the next program that opens the
//! file ends up with the same goods, history, journal and listings as an upgrade that went through.
//!
//! An upgrade writes into SQLite's log alone as long as somebody reads the file as it was. What a
//! kill leaves is then a beginning of that log: here it is cut behind every transaction, and before,
//! within and behind frames of each. So this knows of no step by name; a new one is cut up too.

use crate::support::{context, findings};
use crate::upgrade::{self, Fixture};
use dhow_store::{Act, HistoryFilter, SqliteReplica, StoreError, Workspace, read};
use dhow_sync::replica::{Limits, next_push};
use dhow_sync::{Hash, Replica as _};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Set in a soak: at how many frames of each transaction the log is cut.
const CUTS: &str = "DHOW_CUTS";
const CUTS_OF_A_RUN: usize = 12;
/// SQLite's log: a head, then frames of a head and a page each.
const LOG_HEAD: usize = 32;
const FRAME_HEAD: usize = 24;

/// What an upgrade did to a file, as far as a kill can tell.
struct Upgrade {
    folder: tempfile::TempDir,
    /// The file before it.
    before: Vec<u8>,
    /// Everything that it wrote, in the order in which it did.
    log: Vec<u8>,
    /// The file after it, the log folded in.
    after: Vec<u8>,
    /// The schema before and after.
    versions: (i64, i64),
}

/// Where a kill fell.
#[derive(Debug)]
struct Kill {
    what: String,
    file: Vec<u8>,
    log: Vec<u8>,
}

fn with(path: &Path, suffix: &str) -> PathBuf {
    PathBuf::from(format!("{}{suffix}", path.display()))
}

fn version(path: &Path) -> i64 {
    rusqlite::Connection::open(path)
        .unwrap()
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap()
}

fn upgraded(name: &str) -> Upgrade {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("old.dhow");
    upgrade::unpack(name, &path);
    let before = fs::read(&path).unwrap();
    let from = version(&path);
    let mut reader = rusqlite::Connection::open(&path).unwrap();
    let reading = reader.transaction().unwrap();
    reading
        .query_row("SELECT count(*) FROM act", [], |_| Ok(()))
        .unwrap();
    let workspace = Workspace::open(&path, context(100_000_000)).unwrap();
    let log = fs::read(with(&path, "-wal")).unwrap();
    assert!(
        fs::read(&path).unwrap() == before,
        "{name}: all of it is in the log"
    );
    drop(reading);
    drop(reader);
    drop(workspace);
    let after = fs::read(&path).unwrap();
    Upgrade {
        versions: (from, version(&path)),
        folder,
        before,
        log,
        after,
    }
}

impl Upgrade {
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
    fn commits(&self) -> Vec<usize> {
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
    fn kills(&self, cuts: usize) -> Vec<Kill> {
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

    /// Opens what a kill left, and says what is in it.
    fn opened_after(&self, kill: &Kill) -> (i64, Vec<String>) {
        let path = self.folder.path().join("killed.dhow");
        for suffix in ["", "-wal", "-shm", "-lock"] {
            let _ = fs::remove_file(with(&path, suffix));
        }
        fs::write(&path, &kill.file).unwrap();
        fs::write(with(&path, "-wal"), &kill.log).unwrap();
        let found = version(&path);
        // That look folded the log in, as any reader's would; the next is to find it as it was.
        fs::write(&path, &kill.file).unwrap();
        fs::write(with(&path, "-wal"), &kill.log).unwrap();
        let workspace = Workspace::open(&path, context(100_000_000)).unwrap();
        let state = state_of(&workspace);
        drop(workspace);
        assert_eq!(version(&path), self.versions.1, "{}", kill.what);
        (found, state)
    }
}

/// Everything a user, another device or an undo would notice, a line for each thing.
fn state_of(workspace: &Workspace) -> Vec<String> {
    let push = workspace.transact(Act::pull(), |edit| {
        let replica = SqliteReplica::new(edit);
        // A file that knows no hub refuses, each time alike.
        let push = next_push(&replica, 0, "", Limits::default());
        Ok::<_, StoreError>(format!("{:?} {push:?}", replica.cursor()))
    });
    let push = push.unwrap().value;
    let mut lines = vec![format!("push {}", Hash::of_bytes(push.as_bytes()))];
    lines.extend(findings(workspace));
    let stored = workspace.read(|reading| {
        let mut lines = documents(reading)?;
        lines.extend(acts(reading)?);
        lines.extend(read::listings(reading)?.iter().map(|it| format!("{it:?}")));
        lines.extend(read::conflicts(reading)?.iter().map(|it| format!("{it:?}")));
        lines.push(format!("{:?}", read::catalogue_counts(reading)?));
        lines.push(format!("pending {}", read::pending_count(reading)?));
        for text in ["bath", "浴", "منشفه", "G-0002", "towel"] {
            lines.push(format!("{text}: {:?}", read::find(reading, text, 5_000)?));
        }
        Ok::<_, StoreError>(lines)
    });
    lines.extend(stored.unwrap());
    lines
}

fn documents(reading: &rusqlite::Connection) -> Result<Vec<String>, StoreError> {
    let line = |id: dhow_sync::DocumentId| {
        let units = format!("{:?}", read::units_of(reading, &id)?);
        let tree = Hash::of(read::tree_of(reading, &id)?.as_ref());
        Ok(format!("{id} {tree} {}", Hash::of_bytes(units.as_bytes())))
    };
    read::documents(reading)?.into_iter().map(line).collect()
}

fn acts(reading: &rusqlite::Connection) -> Result<Vec<String>, StoreError> {
    let all = HistoryFilter {
        limit: 1_000_000,
        ..HistoryFilter::default()
    };
    let line = |act| {
        let changes = format!(
            "{:?}",
            read::changes_of(reading, &act, 0, u64::from(u32::MAX))?
        );
        Ok(format!("{act:?} {}", Hash::of_bytes(changes.as_bytes())))
    };
    read::acts(reading, &all)?.into_iter().map(line).collect()
}

fn cuts() -> usize {
    let set = std::env::var(CUTS)
        .ok()
        .and_then(|count| count.parse().ok());
    set.unwrap_or(CUTS_OF_A_RUN)
}

#[allow(clippy::print_stdout, reason = "a soak shows the table of kills")]
fn check(name: &str) {
    let expected = state_of(&Fixture::open(name).workspace);
    let upgrade = upgraded(name);
    let ((from, to), commits) = (upgrade.versions, upgrade.commits());
    // All steps are one transaction: no program ever meets a file between two schemas.
    assert!(from < to && !commits.is_empty(), "{name}");
    let mut last = from;
    for kill in upgrade.kills(cuts()) {
        let (found, state) = upgrade.opened_after(&kill);
        assert!(
            (last..=to).contains(&found),
            "{name}, {}: a step was taken back",
            kill.what
        );
        last = found;
        let other = expected
            .iter()
            .zip(&state)
            .find(|(one, other)| one != other);
        assert_eq!(other, None, "{name}, {}: schema {found}", kill.what);
        assert_eq!(expected.len(), state.len(), "{name}, {}", kill.what);
        println!(
            "{name} | {} | schema {found}, then {to}, nothing lost",
            kill.what
        );
    }
    assert_eq!(last, to, "{name}");
}

#[test]
fn the_sample_survives_every_kill_of_its_upgrade() {
    check("sample");
}

#[test]
fn two_thousand_products_survive_every_kill_of_their_upgrade() {
    check("goods");
}

#[test]
fn an_enrolled_file_survives_every_kill_of_its_upgrade() {
    check("enrolled");
}
