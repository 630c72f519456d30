//! What a host shows of each kind of document.

use crate::{catalogue, markets, rates, workspace};
use dhow_contract::Tag;

/// By kind of document, the tags to read again when one changed.
pub(crate) const CHANGES: &[(&str, &[Tag])] =
    &[catalogue::CHANGES, markets::CHANGES, rates::CHANGES, workspace::CHANGES];
