//! A disk with what is safe on it and what waits.

use super::event::Event;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What reaches a disk as a whole or not at all.
const SECTOR: usize = 512;

/// Bytes of a file, whatever its name.
#[derive(Debug, Default)]
struct Content {
    safe: Vec<u8>,
    waiting: Vec<Waiting>,
}

/// What was done to a file and is not safe yet.
#[derive(Debug)]
enum Waiting {
    Write(usize, Vec<u8>),
    Truncate(usize),
}

/// Which content a name has stood for since it was last safe; the first is the safe one.
#[derive(Debug)]
struct Name(Vec<Option<usize>>);

impl Name {
    fn now(&self) -> Option<usize> {
        self.0.last().copied().flatten()
    }

    fn is_safe(&mut self) {
        let last = self.0.len() - 1;
        self.0.drain(..last);
    }
}

/// A disk under a program.
#[derive(Debug, Default)]
pub(super) struct Disk {
    contents: Vec<Content>,
    names: BTreeMap<PathBuf, Name>,
}

impl Disk {
    /// A disk on which everything is safe.
    pub(super) fn new(files: impl Iterator<Item = (PathBuf, Vec<u8>)>) -> Self {
        let mut disk = Self::default();
        for (path, safe) in files {
            let content = Content {
                safe,
                waiting: Vec::new(),
            };
            disk.names
                .insert(path, Name(vec![Some(disk.contents.len())]));
            disk.contents.push(content);
        }
        disk
    }

    pub(super) fn take(&mut self, event: &Event) {
        match event {
            Event::Write { path, at, bytes } => {
                let write = Waiting::Write(*at, bytes.clone());
                self.content(path).waiting.push(write);
            }
            Event::Truncate { path, length } => {
                self.content(path).waiting.push(Waiting::Truncate(*length));
            }
            Event::Sync { path } => self.sync(path),
            Event::Unlink { path } => self.point(path, None),
            Event::Rename { from, to } => {
                let content = self.names.get(from).and_then(Name::now);
                self.point(to, content);
                self.point(from, None);
            }
            Event::Said { .. } => {}
        }
    }

    fn content(&mut self, path: &Path) -> &mut Content {
        let known = self.names.get(path).and_then(Name::now);
        let at = known.unwrap_or_else(|| {
            self.contents.push(Content::default());
            self.point(path, Some(self.contents.len() - 1));
            self.contents.len() - 1
        });
        &mut self.contents[at]
    }

    fn point(&mut self, path: &Path, to: Option<usize>) {
        let name = self.names.entry(path.to_owned());
        name.or_insert_with(|| Name(vec![None])).0.push(to);
    }

    /// A file that is synced is safe with its name; a folder makes the names in it safe.
    fn sync(&mut self, path: &Path) {
        for (name, it) in &mut self.names {
            if name == path || name.parent() == Some(path) {
                it.is_safe();
            }
        }
        if let Some(at) = self.names.get(path).and_then(Name::now) {
            let content = &mut self.contents[at];
            for waiting in std::mem::take(&mut content.waiting) {
                waiting.reach(&mut content.safe, &mut |_| true);
            }
        }
    }

    /// What is there when the power comes back: of names any state since the last safe one, and of
    /// what waited any part.
    pub(super) fn without_power(&self, seed: u64) -> Vec<(PathBuf, Vec<u8>)> {
        let mut chance = Chance::new(seed);
        let mut files = Vec::new();
        for (path, name) in &self.names {
            let Some(content) = name.0[chance.below(name.0.len())] else {
                continue;
            };
            let Content { safe, waiting } = &self.contents[content];
            let mut bytes = safe.clone();
            for waiting in waiting {
                match chance.below(3) {
                    0 => {}
                    1 => waiting.reach(&mut bytes, &mut |_| true),
                    _ => waiting.reach(&mut bytes, &mut |_| chance.below(2) == 0),
                }
            }
            files.push((path.clone(), bytes));
        }
        files
    }
}

impl Waiting {
    /// Reaches the disk, as far as its sectors do.
    fn reach(&self, file: &mut Vec<u8>, does: &mut dyn FnMut(usize) -> bool) {
        match self {
            Self::Truncate(length) if does(0) => file.resize(*length, 0),
            Self::Truncate(_) => {}
            Self::Write(at, bytes) => {
                let mut from = *at;
                let end = at + bytes.len();
                while from < end {
                    let to = (from / SECTOR + 1) * SECTOR;
                    let to = to.min(end);
                    if does(from) {
                        file.resize(file.len().max(to), 0);
                        file[from..to].copy_from_slice(&bytes[from - at..to - at]);
                    }
                    from = to;
                }
            }
        }
    }
}

/// Chance that a seed repeats.
pub(super) struct Chance(u64);

impl Chance {
    /// Seeds that follow each other have nothing in common.
    pub(super) fn new(seed: u64) -> Self {
        let mut chance = Self(seed);
        chance.below(1);
        chance.0 ^= chance.0 >> 29;
        chance.below(1);
        chance
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(path: &str, at: usize, bytes: &[u8]) -> Event {
        Event::Write {
            path: path.into(),
            at,
            bytes: bytes.to_vec(),
        }
    }

    /// Every state of a file that there is in many cuts, shortest first; `-` where it is not there.
    fn states(events: &[Event], path: &str) -> Vec<String> {
        let mut disk = Disk::new([("/a".into(), b"old".to_vec())].into_iter());
        events.iter().for_each(|event| disk.take(event));
        let mut found = std::collections::BTreeSet::new();
        for seed in 0..200 {
            let files: BTreeMap<_, _> = disk.without_power(seed).into_iter().collect();
            let text = files.get(Path::new(path));
            found.insert(text.map_or("-".to_owned(), |it| {
                String::from_utf8_lossy(it).into_owned()
            }));
        }
        found.into_iter().collect()
    }

    #[test]
    fn what_is_synced_is_safe_and_the_rest_may_be_anything() {
        let sync = |path: &str| Event::Sync { path: path.into() };
        let unlink = || Event::Unlink { path: "/a".into() };
        let check = |events: &[Event], path: &str, expect: &[&str]| {
            assert_eq!(states(events, path), expect, "{events:?}");
        };
        check(&[], "/a", &["old"]);
        check(&[write("/a", 0, b"new")], "/a", &["new", "old"]);
        check(&[write("/a", 0, b"new"), sync("/a")], "/a", &["new"]);
        check(
            &[write("/a", 0, b"new"), sync("/a"), write("/a", 3, b"er")],
            "/a",
            &["new", "newer"],
        );
        check(&[write("/b", 0, b"x")], "/b", &["", "-", "x"]);
        check(&[write("/b", 0, b"x"), sync("/b")], "/b", &["x"]);
        check(&[unlink()], "/a", &["-", "old"]);
        check(&[unlink(), sync("/")], "/a", &["-"]);
        let renamed = Event::Rename {
            from: "/b".into(),
            to: "/a".into(),
        };
        check(
            &[write("/b", 0, b"x"), renamed.clone()],
            "/a",
            &["", "old", "x"],
        );
        check(
            &[write("/b", 0, b"x"), sync("/b"), renamed],
            "/a",
            &["old", "x"],
        );
    }

    /// Of a long write some sectors may reach the disk.
    #[test]
    fn a_write_may_be_torn_between_sectors() {
        let mut disk = Disk::new(std::iter::empty());
        disk.take(&write("/a", 100, &[1; 3 * SECTOR]));
        let torn = (0..200).any(|seed| {
            let files = disk.without_power(seed);
            files
                .iter()
                .any(|(_, bytes)| bytes.len() > 2 * SECTOR && bytes[100] == 0 && bytes[SECTOR] == 1)
        });
        assert!(torn);
    }
}
