//! The folder a storefront is written to.
//!
//! Every file is compared with the one that stands there; only what differs is written, first to
//! a stage inside the folder and at the end put into place by renaming. So a build that fails
//! changes nothing, unchanged files keep their times, and no reader meets half a file. Files of
//! former builds that no longer belong are removed; anything else in the folder is left alone,
//! and a build that would have to overwrite it is refused.

use crate::error::Error;
use crate::manifest::{self, Manifest};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// Where new files wait until all of them are known to be right.
const STAGE: &str = ".dhow-stage";

/// A folder being built into.
#[derive(Debug)]
pub(crate) struct Folder {
    root: PathBuf,
    former: Manifest,
    staged: AtomicU64,
    /// How many files were brought to the disk.
    synced: AtomicU64,
    plain_folders: Mutex<BTreeSet<PathBuf>>,
}

/// A file that belongs to the build.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StagedFile {
    /// Path in the folder, with `/`.
    pub(crate) path: String,
    /// Size in bytes.
    pub(crate) size: u64,
    /// Its new bytes, when they differ from what stands there.
    stage: Option<PathBuf>,
}

impl Folder {
    /// Opens a folder, which is made when it is not there.
    ///
    /// # Errors
    /// [`Error::FolderNotOurs`] when it holds something and no build wrote it.
    pub(crate) fn open(root: &Path) -> Result<Self, Error> {
        fs::create_dir_all(root).map_err(Error::folder(root))?;
        let former = read_manifest(root)?;
        if former.is_none() && holds_something(root)? {
            return Err(Error::FolderNotOurs(root.to_owned()));
        }
        let folder = Self {
            root: root.to_owned(),
            former: former.unwrap_or_default(),
            staged: AtomicU64::new(0),
            synced: AtomicU64::new(0),
            plain_folders: Mutex::default(),
        };
        folder.clear_stage()?;
        fs::create_dir(folder.stage()).map_err(Error::folder(folder.stage()))?;
        Ok(folder)
    }

    /// Whether the former build wrote a file of this path and it still has its size; for files
    /// named by their content that is enough to keep them unread.
    pub(crate) fn keep(&self, path: &str) -> Option<StagedFile> {
        let size = *self.former.files.get(path)?;
        let found = fs::symlink_metadata(self.root.join(path)).ok()?;
        (found.is_file() && found.len() == size).then(|| StagedFile {
            path: path.to_owned(),
            size,
            stage: None,
        })
    }

    /// Width and height of a picture, by the beginning of its file.
    pub(crate) fn picture_size(&self, file: &StagedFile) -> Option<(u32, u32)> {
        let path = file.stage.clone();
        let path = path.unwrap_or_else(|| self.root.join(&file.path));
        let reader = image::ImageReader::open(path).ok()?;
        let (width, height) = reader.with_guessed_format().ok()?.into_dimensions().ok()?;
        (width > 0 && height > 0).then_some((width, height))
    }

    /// Compares a file with what stands there and stages it when it differs.
    ///
    /// # Errors
    /// [`Error::SymbolicLink`] and [`Error::FolderNotOurs`] when something else is in the way.
    pub(crate) fn stage_file(&self, path: &str, bytes: &[u8]) -> Result<StagedFile, Error> {
        let target = self.root.join(path);
        self.check_way(&target)?;
        let size = bytes.len() as u64;
        let stage = if self.stands(path, &target, bytes)? {
            None
        } else {
            Some(self.write_stage(bytes)?)
        };
        Ok(StagedFile {
            path: path.to_owned(),
            size,
            stage,
        })
    }

    /// Puts all files into place and removes those of the former build that are not among them.
    /// Gives the number of files written or removed.
    ///
    /// # Errors
    /// [`Error::Folder`] when the disk refuses; the next build goes on from there.
    pub(crate) fn commit(&self, staged: &[StagedFile]) -> Result<u64, Error> {
        let files: BTreeMap<_, _> = staged
            .iter()
            .map(|file| (file.path.clone(), file.size))
            .collect();
        let stale: Vec<_> = self
            .former
            .files
            .keys()
            .filter(|path| !files.contains_key(*path))
            .collect();
        let written = staged.iter().filter(|file| file.stage.is_some()).count() as u64;
        let last = Manifest::new(files.clone());
        if written == 0 && stale.is_empty() && last == self.former {
            self.clear_stage()?;
            return Ok(0);
        }
        stale
            .iter()
            .try_for_each(|path| self.check_way(&self.root.join(path)))?;
        // What is renamed is on the disk before: after a power cut a name leads to the whole of its
        // file, the old one or the new.
        let new = staged.iter().filter_map(|file| file.stage.as_deref());
        new.collect::<Vec<_>>()
            .into_par_iter()
            .try_for_each(|stage| self.sync(stage))?;
        // While files are being moved the list names old and new, so that a build cut off here
        // leaves no file that the next one takes for a stranger's.
        let mut both = self.former.files.clone();
        both.extend(files);
        self.write_manifest(&Manifest::new(both))?;
        staged
            .iter()
            .try_for_each(|file| self.move_into_place(file))?;
        stale.iter().try_for_each(|path| self.remove(path))?;
        self.sync_folders(staged)?;
        self.write_manifest(&last)?;
        self.clear_stage()?;
        Ok(written + stale.len() as u64)
    }

    fn stage(&self) -> PathBuf {
        self.root.join(STAGE)
    }

    fn clear_stage(&self) -> Result<(), Error> {
        let stage = self.stage();
        match fs::symlink_metadata(&stage) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
            Ok(found) if found.is_dir() => fs::remove_dir_all(&stage).map_err(Error::folder(stage)),
            Ok(_) => Err(Error::FolderNotOurs(stage)),
            Err(error) => Err(Error::folder(stage)(error)),
        }
    }

    /// Refuses a path of which any part below the root is a symbolic link.
    fn check_way(&self, target: &Path) -> Result<(), Error> {
        let Some(folder) = target.parent().filter(|folder| *folder != self.root) else {
            return Ok(());
        };
        if self
            .plain_folders
            .lock()
            .is_ok_and(|plain| plain.contains(folder))
        {
            return Ok(());
        }
        self.check_way(folder)?;
        match fs::symlink_metadata(folder) {
            Ok(found) if found.is_symlink() => return Err(Error::SymbolicLink(folder.to_owned())),
            Ok(found) if !found.is_dir() => return Err(Error::FolderNotOurs(folder.to_owned())),
            _ => {}
        }
        if let Ok(mut plain) = self.plain_folders.lock() {
            plain.insert(folder.to_owned());
        }
        Ok(())
    }

    /// Whether exactly these bytes stand at the target already.
    fn stands(&self, path: &str, target: &Path, bytes: &[u8]) -> Result<bool, Error> {
        let found = match fs::symlink_metadata(target) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
            Err(error) => return Err(Error::folder(target)(error)),
            Ok(found) => found,
        };
        if found.is_symlink() {
            return Err(Error::SymbolicLink(target.to_owned()));
        }
        if !found.is_file() || !self.former.files.contains_key(path) {
            return Err(Error::FolderNotOurs(target.to_owned()));
        }
        let same = found.len() == bytes.len() as u64
            && fs::read(target).is_ok_and(|standing| standing == bytes);
        Ok(same)
    }

    fn write_stage(&self, bytes: &[u8]) -> Result<PathBuf, Error> {
        let number = self.staged.fetch_add(1, Ordering::Relaxed);
        let path = self.stage().join(number.to_string());
        fs::write(&path, bytes).map_err(Error::folder(&path))?;
        Ok(path)
    }

    fn move_into_place(&self, file: &StagedFile) -> Result<(), Error> {
        let Some(stage) = &file.stage else {
            return Ok(());
        };
        let target = self.root.join(&file.path);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(Error::folder(folder))?;
        }
        fs::rename(stage, &target).map_err(Error::folder(target))
    }

    /// The list is on the disk under its name before anything that it names is touched.
    fn write_manifest(&self, manifest: &Manifest) -> Result<(), Error> {
        let stage = self.write_stage(&manifest.write())?;
        self.sync(&stage)?;
        self.check_way(&self.root.join(manifest::PATH))?;
        let file = StagedFile {
            path: manifest::PATH.to_owned(),
            size: 0,
            stage: Some(stage),
        };
        self.move_into_place(&file)?;
        self.sync_folders(&[file])
    }

    /// Brings a file of the stage to the disk.
    fn sync(&self, stage: &Path) -> Result<(), Error> {
        let file = fs::File::options().write(true).open(stage);
        file.and_then(|file| file.sync_all())
            .map_err(Error::folder(stage))?;
        self.synced.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Brings the names of new files to the disk, in the folders that hold them, where a system has
    /// a way to ask for it. A drive that refuses has the files all the same.
    fn sync_folders(&self, staged: &[StagedFile]) -> Result<(), Error> {
        if !cfg!(unix) {
            return Ok(());
        }
        let new = staged.iter().filter(|file| file.stage.is_some());
        let folders: BTreeSet<PathBuf> = new
            .flat_map(|file| Path::new(&file.path).ancestors().skip(1))
            .map(|folder| self.root.join(folder))
            .collect();
        folders.into_par_iter().for_each(|folder| {
            let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
        });
        Ok(())
    }

    /// Removes a file of the former build, and the folders it leaves empty.
    fn remove(&self, path: &str) -> Result<(), Error> {
        let target = self.root.join(path);
        self.check_way(&target)?;
        match fs::remove_file(&target) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(Error::folder(target)(error));
            }
            _ => {}
        }
        for folder in target
            .ancestors()
            .skip(1)
            .take_while(|folder| *folder != self.root)
        {
            if fs::remove_dir(folder).is_err() {
                break;
            }
        }
        Ok(())
    }
}

impl Drop for Folder {
    /// A build that failed leaves no stage behind; if it cannot be removed the next build will.
    fn drop(&mut self) {
        let _ = self.clear_stage();
    }
}

fn read_manifest(root: &Path) -> Result<Option<Manifest>, Error> {
    let path = root.join(manifest::PATH);
    for part in [root.join("assets"), path.clone()] {
        if fs::symlink_metadata(&part).is_ok_and(|found| found.is_symlink()) {
            return Err(Error::SymbolicLink(part));
        }
    }
    match fs::read(&path) {
        Ok(bytes) => Ok(Manifest::read(&bytes)),
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Ok(None)
        }
        Err(error) => Err(Error::folder(path)(error)),
    }
}

/// Whether there is anything in a folder but the stage of a build that was cut off.
fn holds_something(root: &Path) -> Result<bool, Error> {
    for entry in fs::read_dir(root).map_err(Error::folder(root))? {
        if entry.map_err(Error::folder(root))?.file_name() != STAGE {
            return Ok(true);
        }
    }
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(root: &Path, files: &[(&str, &str)]) -> Result<u64, Error> {
        let folder = Folder::open(root)?;
        let staged: Result<Vec<_>, _> = files
            .iter()
            .map(|(path, text)| folder.stage_file(path, text.as_bytes()))
            .collect();
        folder.commit(&staged?)
    }

    fn listing(root: &Path) -> Vec<String> {
        fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
            for entry in fs::read_dir(folder).unwrap().flatten() {
                found.push(entry.path());
                if entry.file_type().unwrap().is_dir() {
                    walk(&entry.path(), found);
                }
            }
        }
        let mut found = Vec::new();
        walk(root, &mut found);
        let mut names: Vec<_> = found
            .iter()
            .map(|path| path.strip_prefix(root).unwrap().display().to_string())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn only_changed_files_are_touched_and_stale_ones_go() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        assert_eq!(write(root, &[("a/x", "1"), ("b/y", "2")]).unwrap(), 2);
        let time = |path: &str| fs::metadata(root.join(path)).unwrap().modified().unwrap();
        let before = (time("a/x"), time(manifest::PATH));
        std::thread::sleep(std::time::Duration::from_millis(20));
        assert_eq!(write(root, &[("a/x", "1"), ("b/y", "2")]).unwrap(), 0);
        assert_eq!((time("a/x"), time(manifest::PATH)), before);
        assert_eq!(write(root, &[("a/x", "1")]).unwrap(), 1);
        assert_eq!(time("a/x"), before.0);
        assert_eq!(listing(root), ["a", "a/x", "assets", "assets/build.json"]);
    }

    #[test]
    fn what_others_put_there_stays_and_is_never_overwritten() {
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        write(root, &[("a/x", "1"), ("a/z", "1")]).unwrap();
        fs::write(root.join("CNAME"), "shop.example").unwrap();
        fs::write(root.join("a/theirs"), "theirs").unwrap();
        write(root, &[("b", "2")]).unwrap();
        assert_eq!(
            listing(root),
            ["CNAME", "a", "a/theirs", "assets", "assets/build.json", "b"]
        );
        assert!(matches!(
            write(root, &[("CNAME", "mine")]),
            Err(Error::FolderNotOurs(_))
        ));
        assert_eq!(
            fs::read_to_string(root.join("CNAME")).unwrap(),
            "shop.example"
        );
        assert_eq!(fs::read_to_string(root.join("b")).unwrap(), "2");
    }

    #[test]
    fn a_folder_of_somebody_else_is_refused_untouched() {
        let root = tempfile::tempdir().unwrap();
        fs::write(root.path().join("thesis.doc"), "years of work").unwrap();
        assert!(matches!(
            write(root.path(), &[("a", "1")]),
            Err(Error::FolderNotOurs(_))
        ));
        assert_eq!(listing(root.path()), ["thesis.doc"]);
    }

    #[test]
    fn the_stage_of_a_build_that_was_cut_off_does_not_hinder() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join(STAGE)).unwrap();
        fs::write(root.path().join(STAGE).join("0"), "half").unwrap();
        assert_eq!(write(root.path(), &[("a", "1")]).unwrap(), 1);
        assert_eq!(listing(root.path()), ["a", "assets", "assets/build.json"]);
    }

    /// A name that is taken before the bytes are on the disk is an empty page after a power cut.
    #[test]
    fn what_is_put_into_place_is_on_the_disk() {
        let root = tempfile::tempdir().unwrap();
        let check = |files: &[(&str, &str)], expect: u64| {
            let folder = Folder::open(root.path()).unwrap();
            let staged: Vec<_> = files
                .iter()
                .map(|(path, text)| folder.stage_file(path, text.as_bytes()).unwrap())
                .collect();
            folder.commit(&staged).unwrap();
            assert_eq!(folder.synced.load(Ordering::Relaxed), expect, "{files:?}");
        };
        let lists = 2;
        check(&[("a/x", "1"), ("b", "1"), ("c", "1")], 3 + lists);
        check(&[("a/x", "1"), ("b", "2"), ("c", "1")], 1 + lists);
        check(&[("a/x", "1"), ("b", "2"), ("c", "1")], 0);
    }

    #[cfg(unix)]
    #[test]
    fn a_symbolic_link_is_never_followed() {
        use std::os::unix::fs::symlink;
        let outside = tempfile::tempdir().unwrap();
        let root = tempfile::tempdir().unwrap();
        let root = root.path();
        write(root, &[("a/x", "1"), ("b", "1")]).unwrap();

        fs::remove_dir_all(root.join("a")).unwrap();
        symlink(outside.path(), root.join("a")).unwrap();
        assert!(matches!(
            write(root, &[("a/x", "2")]),
            Err(Error::SymbolicLink(_))
        ));
        assert!(
            matches!(write(root, &[("b", "2")]), Err(Error::SymbolicLink(_))),
            "nor to remove what is stale"
        );
        fs::remove_file(root.join("a")).unwrap();

        fs::remove_file(root.join("b")).unwrap();
        fs::write(outside.path().join("target"), "theirs").unwrap();
        symlink(outside.path().join("target"), root.join("b")).unwrap();
        assert!(matches!(
            write(root, &[("b", "2")]),
            Err(Error::SymbolicLink(_))
        ));
        assert_eq!(
            fs::read_to_string(outside.path().join("target")).unwrap(),
            "theirs"
        );
        assert_eq!(listing(outside.path()), ["target"]);
    }
}
