//! Files a request names by path or brings as bytes.

use crate::failure::{Result, of_io, value_invalid};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use dhow_contract::{Code, Failure};
use std::fs::File;
use std::io::Read;

/// The bytes of a file, read up to a limit.
pub(crate) fn bytes(path: Option<&str>, base64: Option<&str>, limit: u64) -> Result<Vec<u8>> {
    let bytes = match (path, base64) {
        (Some(path), _) => read(path, limit)?,
        (None, Some(text)) => decode(text)?,
        (None, None) => return Err(Failure::missing_argument("path").into()),
    };
    if bytes.len() as u64 > limit {
        return Err(Failure::new(Code::TooLarge)
            .with("what", "file")
            .with("limit", limit)
            .into());
    }
    Ok(bytes)
}

/// The bytes of base64 text.
pub(crate) fn decode(text: &str) -> Result<Vec<u8>> {
    Ok(STANDARD
        .decode(text)
        .map_err(|_| value_invalid("base64", "", "notBase64"))?)
}

/// Bytes as base64 text.
pub(crate) fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

fn read(path: &str, limit: u64) -> Result<Vec<u8>> {
    let file = File::open(path).map_err(|error| of_io(path, &error))?;
    let mut bytes = Vec::new();
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| of_io(path, &error))?;
    Ok(bytes)
}
