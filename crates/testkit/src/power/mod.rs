//! The power goes: what a disk may hold then of what a program wrote.
//!
//! A kill leaves everything that was written; a power cut leaves what was synced, and any part of
//! the rest, in any order and torn within a write. A [`Recorder`] writes down what a program does to
//! its files, and [`Recording::cut`] lays down one of the disks that there may be after so much of
//! it. Linux alone, where a library can be loaded before the one of the system.

mod disk;
mod event;
mod recording;

pub use event::Event;
pub use recording::Recording;

use std::path::{Path, PathBuf};
use std::process::Command;

/// The library that writes down, built for one test.
#[derive(Debug)]
pub struct Recorder {
    library: PathBuf,
    record: PathBuf,
    root: PathBuf,
}

impl Recorder {
    /// Builds the library in a folder, which is to hold the record too. What is done below `root`
    /// is written down.
    ///
    /// # Panics
    /// When there is no C compiler; SQLite would not have been built without one.
    #[must_use]
    pub fn new(folder: &Path, root: &Path) -> Self {
        let (source, library) = (folder.join("recorder.c"), folder.join("recorder.so"));
        std::fs::write(&source, include_str!("recorder.c")).unwrap();
        let built = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-o"])
            .args([&library, &source])
            .args(["-ldl", "-lpthread"])
            .status()
            .unwrap();
        assert!(built.success(), "the recorder does not build");
        let root = root.canonicalize().unwrap();
        Self {
            library,
            record: folder.join("record"),
            root,
        }
    }

    /// Lets the recorder watch a program that is about to start.
    pub fn watch(&self, command: &mut Command) {
        command
            .env("LD_PRELOAD", &self.library)
            .env("POWER_RECORD", &self.record)
            .env("POWER_ROOT", &self.root);
    }

    /// How much is written down by now, to be asked between two deeds.
    #[must_use]
    pub fn length(&self) -> usize {
        std::fs::metadata(&self.record).map_or(0, |it| it.len() as usize)
    }

    /// What was written down since the record had a length, above what the disk held then.
    ///
    /// # Panics
    /// When nothing was.
    #[must_use]
    pub fn recording(&self, since: usize, before: Vec<(PathBuf, Vec<u8>)>) -> Recording {
        let bytes = std::fs::read(&self.record).unwrap();
        Recording::new(before, &bytes, since)
    }

    /// Every file below the root, as the programs see it.
    ///
    /// # Panics
    /// When one cannot be read.
    #[must_use]
    pub fn files(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut folders = vec![self.root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let bytes = std::fs::read(&path).unwrap();
                    found.push((path, bytes));
                }
            }
        }
        found
    }

    /// Where a file of a disk that was laid down lies, by its path on the watched one.
    #[must_use]
    pub fn place(&self, path: &Path, disk: &Path) -> PathBuf {
        disk.join(path.strip_prefix(&self.root).unwrap_or(path))
    }

    /// Lays down what [`Recording::cut`] answered, in a folder instead of the root.
    ///
    /// # Panics
    /// When a file cannot be written.
    pub fn lay(&self, files: &[(PathBuf, Vec<u8>)], disk: &Path) {
        for (path, bytes) in files {
            let place = self.place(path, disk);
            std::fs::create_dir_all(place.parent().unwrap()).unwrap();
            std::fs::write(place, bytes).unwrap();
        }
    }
}
