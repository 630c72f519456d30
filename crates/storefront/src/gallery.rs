//! The pictures of all products as files named by their content, each written once.

use crate::error::Error;
use crate::folder::{Folder, StagedFile};
use crate::issue::{BuildIssue, BuildIssueCode};
use crate::markup::Markup;
use crate::scaled;
use crate::site::{Pictures, Site};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Kinds of pictures the shop shows, by what their bytes begin with. SVG is not among them: it is
/// a document that may carry script.
const KINDS: [&str; 4] = ["png", "jpg", "webp", "gif"];

/// A picture as it lies in the folder.
#[derive(Debug, Clone)]
struct Shown {
    file: String,
    /// Width and height in pixels, where the bytes say them.
    size: Option<(u32, u32)>,
    /// Smaller copies by their width.
    copies: Vec<(u32, String)>,
}

/// Files of pictures, found by hash.
#[derive(Debug, Default)]
pub(crate) struct Gallery {
    shown: BTreeMap<String, Shown>,
    pub(crate) staged: Vec<StagedFile>,
    pub(crate) issues: Vec<BuildIssue>,
}

/// What came of one picture: how it lies there with its files, or why it does not.
type Placed = Result<(Shown, Vec<StagedFile>), BuildIssueCode>;

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
        let all = site.products.iter().flat_map(|product| &product.pictures);
        let hashes: BTreeSet<&str> = all.map(|picture| picture.hash.as_str()).collect();
        let placed: Result<BTreeMap<&str, Placed>, Error> = hashes
            .into_par_iter()
            .map(|hash| Ok((hash, place(hash, pictures, folder)?)))
            .collect();
        let placed = placed?;
        let mut gallery = Self::default();
        for product in &site.products {
            let own: BTreeSet<_> = product.pictures.iter().map(|it| it.hash.as_str()).collect();
            let codes = own
                .into_iter()
                .filter_map(|hash| Some((hash, placed.get(hash)?.as_ref().err()?)));
            gallery
                .issues
                .extend(codes.map(|(hash, code)| BuildIssue::picture(*code, &product.id, hash)));
        }
        for (hash, placed) in placed {
            if let Ok((shown, staged)) = placed {
                gallery.shown.insert(hash.to_owned(), shown);
                gallery.staged.extend(staged);
            }
        }
        Ok(gallery)
    }

    /// The file of a picture from the root of the shop; `None` when it cannot be shown.
    pub(crate) fn file(&self, hash: &str) -> Option<&str> {
        self.shown.get(hash).map(|shown| shown.file.as_str())
    }

    /// What an element of a picture says beside its address: its width and height, so that the page
    /// keeps its place before it is there, and its smaller copies, for the `sizes` it is shown in.
    pub(crate) fn attributes(&self, hash: &str, root: &str, sizes: &str) -> Markup {
        let mut made = Markup::default();
        let Some((shown, (width, height))) = self
            .shown
            .get(hash)
            .and_then(|shown| Some((shown, shown.size?)))
        else {
            return made;
        };
        let _ = write!(made.0, r#" width="{width}" height="{height}""#);
        if !shown.copies.is_empty() {
            let copies = shown.copies.iter().map(|(width, file)| (*width, file));
            let all: Vec<_> = copies
                .chain([(width, &shown.file)])
                .map(|(width, file)| format!("{root}{file} {width}w"))
                .collect();
            let _ = write!(made.0, r#" srcset="{}" sizes="{sizes}""#, all.join(", "));
        }
        made
    }
}

/// Places one picture and its copies. What stands there already is kept unread but for its size.
fn place(hash: &str, pictures: &dyn Pictures, folder: &Folder) -> Result<Placed, Error> {
    let Some(stem) = stem(hash) else {
        return Ok(Err(BuildIssueCode::PictureMissing));
    };
    let path = |ending: &str| format!("assets/pictures/{stem}{ending}");
    let kept = KINDS
        .iter()
        .find_map(|kind| Some((*kind, folder.keep(&path(&format!(".{kind}")))?)));
    let (kind, staged, bytes) = match kept {
        Some((kind, kept)) => (kind, kept, None),
        None => {
            let Some(bytes) = pictures.read(hash) else {
                return Ok(Err(BuildIssueCode::PictureMissing));
            };
            let Some(kind) = kind(&bytes) else {
                return Ok(Err(BuildIssueCode::PictureUnsupported));
            };
            let staged = folder.stage_file(&path(&format!(".{kind}")), &bytes)?;
            (kind, staged, Some(bytes))
        }
    };
    let size = folder.picture_size(&staged);
    let copies = match size {
        Some((width, _)) if scaled::is_copied(kind) => {
            let read = || bytes.or_else(|| pictures.read(hash));
            place_copies(width, path, read, folder)?
        }
        _ => Vec::new(),
    };
    let shown = Shown {
        file: staged.path.clone(),
        size,
        copies: copies
            .iter()
            .map(|(width, staged)| (*width, staged.path.clone()))
            .collect(),
    };
    let copies = copies.into_iter().map(|(_, staged)| staged);
    Ok(Ok((shown, std::iter::once(staged).chain(copies).collect())))
}

/// The smaller copies of a picture of this width, made only where they do not stand there.
fn place_copies(
    own: u32,
    path: impl Fn(&str) -> String,
    read: impl FnOnce() -> Option<Vec<u8>>,
    folder: &Folder,
) -> Result<Vec<(u32, StagedFile)>, Error> {
    let name = |width: u32| path(&format!("-{width}.{}", scaled::ENDING));
    let wanted = || scaled::WIDTHS.into_iter().filter(|width| *width < own);
    let kept: Vec<_> = wanted()
        .filter_map(|width| Some((width, folder.keep(&name(width))?)))
        .collect();
    if kept.len() == wanted().count() {
        return Ok(kept);
    }
    let made = read().map_or_else(Vec::new, |bytes| scaled::copies(&bytes));
    made.into_iter()
        .map(|(width, bytes)| Ok((width, folder.stage_file(&name(width), &bytes)?)))
        .collect()
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
