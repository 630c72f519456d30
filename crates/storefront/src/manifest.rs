//! The list of files a build wrote, kept in the folder itself: what is on it may be replaced and
//! removed by the next build, and nothing else.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Component, Path};

/// Where the list lies.
pub(crate) const PATH: &str = "assets/build.json";

/// The only form there is so far.
const FORMAT: u32 = 1;

/// Files of a build and their sizes in bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Manifest {
    format: u32,
    pub(crate) files: BTreeMap<String, u64>,
}

impl Manifest {
    pub(crate) fn new(files: BTreeMap<String, u64>) -> Self {
        Self {
            format: FORMAT,
            files,
        }
    }

    /// Reads a list; `None` when it is none of ours. A path that leads out of the folder makes
    /// the whole list somebody else's, because acting on it would remove their files.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let manifest: Self = serde_json::from_slice(bytes).ok()?;
        let harmless = manifest.files.keys().all(|path| is_inside(path));
        (manifest.format == FORMAT && harmless).then_some(manifest)
    }

    pub(crate) fn write(&self) -> Vec<u8> {
        let mut bytes =
            serde_json::to_vec_pretty(self).expect("a map of texts and numbers is always JSON");
        bytes.push(b'\n');
        bytes
    }
}

/// Whether a relative path stays inside its folder by its wording.
pub(crate) fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains('\\')
        && Path::new(path)
            .components()
            .all(|part| matches!(part, Component::Normal(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_back() {
        let manifest = Manifest::new([("DE/de/index.html".to_owned(), 7)].into());
        assert_eq!(Manifest::read(&manifest.write()), Some(manifest));
    }

    #[test]
    fn a_list_that_is_not_ours_is_not_believed() {
        let check = |text: &str| assert_eq!(Manifest::read(text.as_bytes()), None, "{text}");
        check("");
        check("{}");
        check(r#"{"format":2,"files":{}}"#);
        check(r#"{"format":1,"files":{"../outside":1}}"#);
        check(r#"{"format":1,"files":{"/etc/passwd":1}}"#);
        check(r#"{"format":1,"files":{"a\\..\\..\\b":1}}"#);
        check(r#"{"format":1,"files":{"":1}}"#);
    }
}
