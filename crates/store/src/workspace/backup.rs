//! Copies of the workspace, proven by opening them again.

use super::context::Context;
use super::file::{Mode, Workspace};
use crate::document::Document as _;
use crate::error::{Result, StoreError};
use crate::registry;
use dhow_domain::catalogue::Product;
use dhow_domain::markets::Market;
use dhow_sync::Hash;
use rusqlite::Connection;
use rusqlite::backup::Backup;
use std::path::Path;
use std::time::Duration;

/// What was found when a copy was opened again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupProof {
    /// Size in bytes.
    pub bytes: u64,
    /// Products in the copy.
    pub products: u64,
    /// Hash of all goods and markets, equal in the workspace and the copy.
    pub digest: String,
}

impl Workspace {
    /// Copies the workspace while it is in use, opens the copy and compares it.
    ///
    /// # Errors
    /// [`StoreError::Exists`] when something is there already; [`StoreError::Corrupt`] when the
    /// copy differs, which is then removed.
    pub fn back_up(&self, target: &Path, context: Context) -> Result<BackupProof> {
        if target.exists() {
            return Err(StoreError::Exists(target.to_owned()));
        }
        let expected = self.read(|connection| {
            let mut copy = Connection::open(target)?;
            Backup::new(connection, &mut copy)?.run_to_completion(512, Duration::ZERO, None)?;
            digest(connection)
        })?;
        let proof = prove(target, context)?;
        if proof.digest != expected {
            let _ = std::fs::remove_file(target);
            return Err(StoreError::Corrupt {
                path: target.to_owned(),
                finding: "digest".to_owned(),
            });
        }
        Ok(proof)
    }
}

/// Opens a copy and takes its digest.
fn prove(path: &Path, context: Context) -> Result<BackupProof> {
    let copy = Workspace::open_for_reading(path, Mode::ReadOnly, context)?;
    let (products, digest) = copy.read(|connection| {
        Ok::<_, StoreError>((
            crate::catalogue::lookup::total_products(connection)?,
            digest(connection)?,
        ))
    })?;
    Ok(BackupProof {
        bytes: std::fs::metadata(path)?.len(),
        products,
        digest,
    })
}

/// A hash over every product and market, in the order of their ids.
pub(crate) fn digest(connection: &Connection) -> Result<String> {
    let mut lines = String::new();
    for id in registry::documents_of(connection, &[&Product::KIND, &Market::KIND])? {
        let tree = registry::tree_of(connection, &id)?;
        lines.push_str(&format!("{id} {}\n", Hash::of(tree.as_ref())));
    }
    Ok(Hash::of_bytes(lines.as_bytes()).to_string())
}
