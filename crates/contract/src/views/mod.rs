//! Saved views of the catalogue.

mod commands;

use crate::catalogue::{CatalogueSort, CatalogueView, ProductStatus};
pub use commands::ViewsCommands;
pub(crate) use commands::{CHANGED, ROOM, handle};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The views of the workspace, in the order they were made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedViews {
    /// The views.
    pub views: Vec<SavedView>,
}

/// A question about the catalogue with a name, and the columns that show its answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SavedView {
    /// Its id. A view that is saved without one is a new one.
    #[ts(optional)]
    pub id: Option<String>,
    /// What its tab says; no two views have one name.
    pub name: String,
    /// Words in title, SKU or GTIN.
    #[ts(optional)]
    pub search: Option<String>,
    /// Only products in this state; all that are not archived when absent.
    #[ts(optional)]
    pub status: Option<ProductStatus>,
    /// Only products of this kind.
    #[ts(optional)]
    pub view: Option<CatalogueView>,
    /// Columns in order, as the grid names them; its own choice when empty.
    #[serde(default)]
    pub columns: Vec<String>,
    /// Order of the rows.
    #[ts(optional)]
    pub sort: Option<CatalogueSort>,
    /// Turn the order round.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub descending: bool,
    /// Language of the titles, BCP 47; the source locale when absent.
    #[ts(optional)]
    pub locale: Option<String>,
}

/// Names one view.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ViewRequest {
    /// Its id.
    pub id: String,
}
