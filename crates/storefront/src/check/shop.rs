//! A built storefront as its files have it.

use crate::error::Error;
use crate::manifest::{self, Manifest};
use crate::parsed_page::{self, ParsedPage};
use crate::report::{Fault, FaultKind};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A built storefront, read again.
pub(super) struct Shop<'d> {
    pub(super) folder: &'d Path,
    pub(super) manifest: Manifest,
    /// Pages by their path in the folder.
    pub(super) pages: BTreeMap<String, ParsedPage>,
    /// Pages in the folder that no build wrote.
    pub(super) unlisted: BTreeMap<String, ParsedPage>,
}

impl<'d> Shop<'d> {
    pub(super) fn read(folder: &'d Path) -> Result<Self, Error> {
        let nothing = || Error::NotAStorefront(folder.to_owned());
        let bytes = fs::read(folder.join(manifest::PATH)).map_err(|_| nothing())?;
        let manifest = Manifest::read(&bytes).ok_or_else(nothing)?;
        let html = manifest
            .files
            .keys()
            .filter(|path| path.ends_with(".html") && folder.join(path).is_file());
        let own: Vec<String> = html.cloned().collect();
        let mut others = pages_in(folder, "")?;
        others.retain(|path| !manifest.files.contains_key(path));
        Ok(Self {
            folder,
            pages: parsed_pages(folder, &own)?,
            unlisted: parsed_pages(folder, &others)?,
            manifest,
        })
    }

    pub(super) fn missing_files(&self) -> Vec<Fault> {
        let missing = self
            .manifest
            .files
            .keys()
            .filter(|path| !self.folder.join(path).is_file());
        missing
            .map(|path| Fault {
                page: path.clone(),
                kind: FaultKind::Missing,
                detail: String::new(),
            })
            .collect()
    }
}

fn parsed_pages(folder: &Path, paths: &[String]) -> Result<BTreeMap<String, ParsedPage>, Error> {
    let read = |path: &String| {
        let file = folder.join(path);
        let bytes = fs::read(&file).map_err(Error::folder(file))?;
        Ok((
            path.clone(),
            parsed_page::read(&String::from_utf8_lossy(&bytes)),
        ))
    };
    paths.par_iter().map(read).collect()
}

/// Every page below a folder, by its path from there. Links out of the folder are not followed.
fn pages_in(folder: &Path, under: &str) -> Result<Vec<String>, Error> {
    let mut pages = Vec::new();
    let here = folder.join(under);
    for entry in fs::read_dir(&here).map_err(Error::folder(&here))? {
        let entry = entry.map_err(Error::folder(&here))?;
        let kind = entry.file_type().map_err(Error::folder(&here))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if under.is_empty() {
            name
        } else {
            format!("{under}/{name}")
        };
        if kind.is_dir() {
            pages.extend(pages_in(folder, &path)?);
        } else if kind.is_file() && path.ends_with(".html") {
            pages.push(path);
        }
    }
    Ok(pages)
}
