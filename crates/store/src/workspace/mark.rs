//! The mark of a clean end: what the file looked like when its last writer closed it.
//!
//! To look at every page of a file costs a second where the catalogue is large. A file that nobody
//! touched since this program closed it was looked at before, so a writer leaves the file's size
//! and time of change in the lock beside it, and takes them away while it works: a kill, a copy, a
//! damage or a stranger's change leaves a file without a mark that fits, and that one is looked at
//! again.

use jiff::{SignedDuration, Timestamp};
use std::fs::{self, File};
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::time::UNIX_EPOCH;

/// A file is looked at again after so long, whoever closed it.
const TRUSTED_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);

/// When all pages of a file that has not changed since were last looked at; `None` when they are
/// to be looked at now. `mark` is the text that was left.
pub(super) fn checked_at(mark: &str, workspace: &Path, now: Timestamp) -> Option<Timestamp> {
    let (state, checked) = mark.trim_end().rsplit_once(' ')?;
    let checked: Timestamp = checked.parse().ok()?;
    let age = now.duration_since(checked);
    let fits = state_of(workspace).is_some_and(|now| now == state);
    (fits && age >= SignedDuration::ZERO && age < TRUSTED_FOR).then_some(checked)
}

/// The text of a lock file, which holds the mark; nothing where it cannot be read.
pub(super) fn read(lock: &Path) -> String {
    let mut text = String::new();
    let read = File::open(lock).and_then(|file| file.take(200).read_to_string(&mut text));
    read.map(|_| text).unwrap_or_default()
}

/// Takes the mark away while the file is being changed.
pub(super) fn clear(lock: &mut File) -> std::io::Result<()> {
    lock.set_len(0)?;
    lock.rewind()
}

/// Leaves a mark, once nothing writes the file any more. Where none can be left, the next one to
/// open the file looks at all of it.
pub(super) fn leave(lock: &mut File, workspace: &Path, checked: Timestamp) {
    let left = state_of(workspace).map(|state| {
        clear(lock)?;
        writeln!(lock, "{state} {checked}")
    });
    debug_assert!(!matches!(left, Some(Err(_))), "a held lock can be written");
}

/// Size and time of change; `None` while a log holds what the file does not.
fn state_of(workspace: &Path) -> Option<String> {
    let log = fs::metadata(super::lock::real_with_suffix(workspace, "-wal"));
    if log.is_ok_and(|log| log.len() > 0) {
        return None;
    }
    let metadata = fs::metadata(workspace).ok()?;
    let changed = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(format!("{} {}", metadata.len(), changed.as_nanos()))
}
