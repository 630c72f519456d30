//! Flags that every command takes, wherever they stand on the line.

pub(crate) const WORKSPACE: &str = "workspace";
pub(crate) const JSON: &str = "json";
pub(crate) const LANGUAGE: &str = "lang";
pub(crate) const PROGRESS: &str = "progress";
/// Values of `--json`.
pub(crate) const OBJECT: &str = "object";
pub(crate) const LINES: &str = "lines";
