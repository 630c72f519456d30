//! An upgrade that is killed: whatever of it had reached the disk, the next program that opens the
//! file ends up with the same goods, history, journal and listings as an upgrade that went through.
//!
//! The log that it writes is cut up ([`crate::cut_log`]). So this knows of no step by name; a new one
//! is cut up too.

use crate::cut_log::{CutLog, Kill, written};
use crate::support::{context, findings};
use crate::upgrade::{self, Fixture};
use dhow_store::{Act, HistoryFilter, SqliteReplica, StoreError, Workspace, read};
use dhow_sync::replica::{Limits, next_push};
use dhow_sync::{Hash, Replica as _};
use std::path::Path;

/// Set in a soak: at how many frames of each transaction the log is cut.
const CUTS: &str = "DHOW_CUTS";
const CUTS_OF_A_RUN: usize = 12;

/// What an upgrade did to a file.
struct Upgrade {
    folder: tempfile::TempDir,
    log: CutLog,
    /// The schema before and after.
    versions: (i64, i64),
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
    let from = version(&path);
    let log = written(&path, || {
        Workspace::open(&path, context(100_000_000)).unwrap()
    });
    Upgrade {
        versions: (from, version(&path)),
        folder,
        log,
    }
}

impl Upgrade {
    /// Opens what a kill left, and says what is in it.
    fn opened_after(&self, kill: &Kill) -> (i64, Vec<String>) {
        let path = self.folder.path().join("killed.dhow");
        kill.lay(&path);
        let found = version(&path);
        // That look folded the log in, as any reader's would; the next is to find it as it was.
        kill.lay(&path);
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

pub(crate) fn cuts() -> usize {
    let set = std::env::var(CUTS)
        .ok()
        .and_then(|count| count.parse().ok());
    set.unwrap_or(CUTS_OF_A_RUN)
}

#[allow(clippy::print_stdout, reason = "a soak shows the table of kills")]
fn check(name: &str) {
    let expected = state_of(&Fixture::open(name).workspace);
    let upgrade = upgraded(name);
    let ((from, to), commits) = (upgrade.versions, upgrade.log.commits());
    // All steps are one transaction: no program ever meets a file between two schemas.
    assert!(from < to && !commits.is_empty(), "{name}");
    let mut last = from;
    for kill in upgrade.log.kills(cuts()) {
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
