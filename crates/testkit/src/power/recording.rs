//! What a program did, in its order.

use super::disk::{Chance, Disk};
use super::event::Event;
use std::path::PathBuf;

/// What a program did above what the disk held before.
#[derive(Debug)]
pub struct Recording {
    before: Vec<(PathBuf, Vec<u8>)>,
    /// Each with the length of the record behind it, from where it begins.
    events: Vec<(usize, Event)>,
    /// Whether a sync holds: without, nothing written is ever safe.
    syncs_hold: bool,
}

impl Recording {
    pub(super) fn new(before: Vec<(PathBuf, Vec<u8>)>, record: &[u8], since: usize) -> Self {
        let record = &record[since..];
        let (mut events, mut rest) = (Vec::new(), record);
        while let Some((event, behind)) = first(rest) {
            rest = behind;
            events.push((record.len() - rest.len(), event));
        }
        Self {
            before,
            events,
            syncs_hold: true,
        }
    }

    /// The same as a disk has it that syncs nothing, whatever it answers.
    #[must_use]
    pub fn without_syncs(self) -> Self {
        Self {
            syncs_hold: false,
            ..self
        }
    }

    /// What was done, each with the length of the record behind it.
    #[must_use]
    pub fn events(&self) -> &[(usize, Event)] {
        &self.events
    }

    /// After how many events the power goes; a seed says.
    #[must_use]
    pub fn moment(&self, seed: u64) -> usize {
        Chance::new(!seed).below(self.events.len() + 1)
    }

    /// How long the record was after so many events.
    #[must_use]
    pub fn place(&self, events: usize) -> usize {
        let last = events.checked_sub(1).and_then(|last| self.events.get(last));
        last.map_or(0, |(place, _)| *place)
    }

    /// One of the disks there may be when the power goes after so many events; which, the seed says.
    #[must_use]
    pub fn cut(&self, events: usize, seed: u64) -> Vec<(PathBuf, Vec<u8>)> {
        let mut disk = Disk::new(self.before.iter().cloned());
        for (_, event) in &self.events[..events] {
            match event {
                Event::Sync { .. } if !self.syncs_hold => {}
                event => disk.take(event),
            }
        }
        disk.without_power(seed)
    }
}

/// The first event of a record, and what stands behind it.
fn first(record: &[u8]) -> Option<(Event, &[u8])> {
    let (&kind, rest) = record.split_first()?;
    let (name, rest) = rest.split_first_chunk::<4>()?;
    let (at, rest) = rest.split_first_chunk::<8>()?;
    let (length, rest) = rest.split_first_chunk::<8>()?;
    let (name, at) = (u32::from_ne_bytes(*name), u64::from_ne_bytes(*at));
    let (path, rest) = rest.split_at_checked(name as usize)?;
    let (bytes, rest) = rest.split_at_checked(u64::from_ne_bytes(*length) as usize)?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (path, at) = (PathBuf::from(text(path)), at as usize);
    let event = match kind {
        b'w' => Event::Write {
            path,
            at,
            bytes: bytes.to_vec(),
        },
        b't' => Event::Truncate { path, length: at },
        b's' => Event::Sync { path },
        b'u' => Event::Unlink { path },
        b'r' => Event::Rename {
            from: path,
            to: PathBuf::from(text(bytes)),
        },
        _ => Event::Said { text: text(bytes) },
    };
    Some((event, rest))
}
