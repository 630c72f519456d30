//! What a person said of the prices of a file, kept for the next file of the same source: the same
//! platform or format with the same headers. It stands in the workspace file and stays on this device.

use crate::failure::Result;
use dhow_catalogue_io::Opened;
use dhow_contract::import::ImportRequest;
use dhow_store::{Edit, ReadTransaction, read};
use serde::{Deserialize, Serialize};

/// Answers as a request says them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Answers {
    pub(super) currency: Option<String>,
    pub(super) prices: Option<String>,
}

/// The setting of a source.
fn setting_of(opened: &Opened) -> String {
    let print = blake3::hash(opened.source().as_bytes());
    format!("import.source.{}", &print.to_hex()[..32])
}

/// What was said of a former file of this source.
pub(super) fn remembered(reading: &ReadTransaction, opened: &Opened) -> Result<Answers> {
    let text = read::setting(reading, &setting_of(opened))?;
    // What a later program wrote and this one cannot read is asked again.
    let answers = text.and_then(|text| serde_json::from_str(&text).ok());
    Ok(answers.unwrap_or_default())
}

/// Keeps what a request says, where it is to be kept.
pub(super) fn remember(edit: &Edit<'_>, request: &ImportRequest, opened: &Opened) -> Result<()> {
    let answers = Answers {
        currency: request.currency.clone(),
        prices: request.prices.clone(),
    };
    if !request.remember || answers == Answers::default() {
        return Ok(());
    }
    let text = serde_json::to_string(&answers).unwrap_or_default();
    Ok(edit.set(&setting_of(opened), Some(&text))?)
}
