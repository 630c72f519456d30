//! Which workspace was open last: one path in a small file of the person's own.

use std::path::{Path, PathBuf};

/// The note and where it lies.
pub(crate) struct LastOpened {
    note: PathBuf,
}

impl LastOpened {
    pub(crate) fn in_folder(data: &Path) -> Self {
        Self {
            note: data.join("last-workspace"),
        }
    }

    /// The last workspace, if it is still where it was.
    pub(crate) fn read(&self) -> Option<PathBuf> {
        let path = PathBuf::from(std::fs::read_to_string(&self.note).ok()?);
        path.is_file().then_some(path)
    }

    /// Notes a workspace; where that is impossible the desk works all the same.
    pub(crate) fn remember(&self, path: &Path) {
        let Some((path, folder)) = path.canonicalize().ok().zip(self.note.parent()) else {
            return;
        };
        if let Some(path) = path.to_str() {
            let _ = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&self.note, path));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LastOpened;

    #[test]
    fn the_last_workspace_is_remembered_while_it_is_there() {
        let folder = std::env::temp_dir().join(format!("dhow-last-{}", std::process::id()));
        let last = LastOpened::in_folder(&folder.join("data"));
        assert_eq!(last.read(), None);
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join("shop.dhow");
        std::fs::write(&file, "").unwrap();
        last.remember(&file);
        assert_eq!(last.read(), Some(file.canonicalize().unwrap()));
        std::fs::remove_file(&file).unwrap();
        assert_eq!(last.read(), None);
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
