//! The workspace file: a SQLite database with everything of one seller.
//!
//! The only crate of the desk that names rusqlite. Readers take `&Connection`, writers an
//! [`Edit`], which is one transaction, one named act of history, its undo data and its rows of
//! the operation log, all or nothing.

mod backup;
mod blob;
mod catalogue;
mod conflict;
mod context;
mod doctor;
pub mod document;
mod edit;
mod error;
mod glance;
mod history;
mod journal;
mod listing;
mod lock;
mod market;
mod order_key;
mod page;
mod product;
mod rates;
mod replica;
mod schema;
mod search;
mod seller;
mod setting;
mod undo;
mod variant;
mod whole;
mod workspace;

pub use backup::BackupProof;
pub use blob::{Blob, MAXIMUM_BLOB};
pub use catalogue::{VariantPlace, VariantPricing};
pub use conflict::{StoredConflict, choose as resolve_conflict};
pub use context::{Clock, Context};
pub use doctor::{Check, diagnose};
pub use edit::{Act, Committed, Edit, Touched};
pub use error::{Result, StoreError};
pub use history::{ActKind, ActRow, ChangeRow, HistoryFilter};
pub use listing::{ListingRow, ListingState};
pub use page::{CatalogueCounts, CatalogueFilter, CatalogueOrder, CatalogueView, Mark, Neighbours};
pub use rates::SourceSpan;
pub use replica::SqliteReplica;
pub use seller::Seller;
pub use undo::{LeftField, Reversal};
pub use workspace::{Mode, Workspace};

/// A consistent state of the file, to be asked through [`read`].
pub type Reading = rusqlite::Connection;

pub mod read {
    //! Questions to the file. Each takes a connection and changes nothing.
    pub use crate::blob::{
        bytes as blob_bytes, describe as blob, missing as missing_blobs, unsent as unsent_blobs,
    };
    pub use crate::catalogue::{
        all_products, pricing, pricing_of, product_of_sku, product_of_variant, total_products, updated_at,
        variant_of_sku,
    };
    pub use crate::conflict::{list as conflicts, open_count as open_conflicts};
    pub use crate::document::{DocumentKind, tree_of};
    pub use crate::document::{as_of, market_as_of, product_as_of, publication_as_of};
    pub use crate::history::{
        acts, by_id as act, change_sets, changes_of, documents_changed_since, last_act, last_source_text, newest_change,
        newest_redoable, newest_undoable,
    };
    pub use crate::journal::{operation_ids, parked, pending_count};
    pub use crate::listing::{all as listings, of_product as listing, queued_count as queued_listings};
    pub use crate::market::{all as markets, by_code as market};
    pub use crate::page::{catalogue_counts, marks, neighbours, product_count, product_ids, products};
    pub use crate::product::product_of_handle;
    pub use crate::rates::{
        SqlitePublications, all_on as publications, days as publication_days, sources as rate_sources,
    };
    pub use crate::search::find;
    pub use crate::seller::load as seller;
    pub use crate::setting::get as setting;
    pub use crate::whole::{each_product, product, products_of};
}
