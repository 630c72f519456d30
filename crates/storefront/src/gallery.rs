//! The pictures of all products as files named by their content, each written once.

use crate::error::Error;
use crate::folder::{Folder, StagedFile};
use crate::issue::{BuildIssue, BuildIssueCode};
use crate::site::{Pictures, Site};
use std::collections::{BTreeMap, BTreeSet};

/// Kinds of pictures the shop shows, by what their bytes begin with. SVG is not among them: it is
/// a document that may carry script.
const KINDS: [&str; 4] = ["png", "jpg", "webp", "gif"];

/// Files of pictures, found by hash.
#[derive(Debug, Default)]
pub(crate) struct Gallery {
    files: BTreeMap<String, String>,
    pub(crate) staged: Vec<StagedFile>,
    pub(crate) issues: Vec<BuildIssue>,
}

impl Gallery {
    /// Places every picture of a site into the folder.
    ///
    /// # Errors
    /// What [`Folder::stage_file`] refuses.
    pub(crate) fn stage(
        site: &Site,
        pictures: &dyn Pictures,
        folder: &Folder,
    ) -> Result<Self, Error> {
        let mut gallery = Self::default();
        let mut tried: BTreeMap<&str, Option<BuildIssueCode>> = BTreeMap::new();
        for product in &site.products {
            let own: BTreeSet<_> = product
                .pictures
                .iter()
                .map(|picture| picture.hash.as_str())
                .collect();
            for hash in own {
                let known = tried.get(hash).copied();
                let outcome = match known {
                    Some(outcome) => outcome,
                    None => gallery.stage_one(hash, pictures, folder)?,
                };
                tried.insert(hash, outcome);
                gallery
                    .issues
                    .extend(outcome.map(|code| BuildIssue::picture(code, &product.id, hash)));
            }
        }
        Ok(gallery)
    }

    /// The file of a picture from the root of the shop; `None` when it cannot be shown.
    pub(crate) fn file(&self, hash: &str) -> Option<&str> {
        self.files.get(hash).map(String::as_str)
    }

    fn stage_one(
        &mut self,
        hash: &str,
        pictures: &dyn Pictures,
        folder: &Folder,
    ) -> Result<Option<BuildIssueCode>, Error> {
        let Some(stem) = stem(hash) else {
            return Ok(Some(BuildIssueCode::PictureMissing));
        };
        let path = |kind: &str| format!("assets/pictures/{stem}.{kind}");
        let staged = match KINDS.iter().find_map(|kind| folder.keep(&path(kind))) {
            Some(kept) => kept,
            None => {
                let Some(bytes) = pictures.read(hash) else {
                    return Ok(Some(BuildIssueCode::PictureMissing));
                };
                let Some(kind) = kind(&bytes) else {
                    return Ok(Some(BuildIssueCode::PictureUnsupported));
                };
                folder.stage_file(&path(kind), &bytes)?
            }
        };
        self.files.insert(hash.to_owned(), staged.path.clone());
        self.staged.push(staged);
        Ok(None)
    }
}

/// The digits of a hash that name its file. Anything but hexadecimal digits is no hash.
fn stem(hash: &str) -> Option<&str> {
    let digits = hash.rsplit(':').next().unwrap_or(hash);
    let hexadecimal = digits.len() >= 32
        && digits
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    hexadecimal.then(|| &digits[..32])
}

/// What a picture is by its first bytes; a name or a declared type can lie.
fn kind(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Some("png"),
        [0xFF, 0xD8, 0xFF, ..] => Some("jpg"),
        [b'G', b'I', b'F', b'8', ..] => Some("gif"),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Some("webp"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_known_by_its_bytes() {
        assert_eq!(kind(b"\x89PNG\r\n\x1a\n...."), Some("png"));
        assert_eq!(kind(b"\xFF\xD8\xFF\xE0"), Some("jpg"));
        assert_eq!(kind(b"RIFF\0\0\0\0WEBPVP8 "), Some("webp"));
        assert_eq!(kind(b"<svg onload=alert(1)>"), None);
        assert_eq!(kind(b"<html>"), None);
        assert_eq!(kind(b""), None);
    }

    #[test]
    fn a_file_is_named_by_hexadecimal_digits_only() {
        let digits = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
        assert_eq!(stem(&format!("sha256:{digits}")), Some(&digits[..32]));
        assert_eq!(
            stem("sha256:../../../../../../../../../../etc/passwd"),
            None
        );
        assert_eq!(stem("sha256:abc"), None);
        assert_eq!(stem(""), None);
    }
}
