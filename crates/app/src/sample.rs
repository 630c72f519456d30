//! The sample workspace.

use crate::App;
use crate::clock::Host;
use crate::create::{NewWorkspace, create};
use dhow_contract::Failure;
use std::path::Path;

/// Makes a workspace with the sample catalogue, its markets and rates.
///
/// # Errors
/// `fileExists` and what the system answers.
pub fn sample(path: &Path, host: Host) -> Result<App, Failure> {
    create(
        &NewWorkspace { path, seller: "Ege Home Textiles", base_currency: "TRY", source_locale: "en" },
        host,
    )
}
