//! The workspace file: a SQLite database with everything of one seller.
//!
//! The only crate of the desk that names rusqlite. Readers take `&Connection`, writers an
//! [`Edit`], which is one transaction, one named act of history, its undo data and its rows of
//! the operation log, all or nothing.

mod catalogue;
pub mod document;
pub mod error;
mod history;
mod markets;
mod publish;
mod rates;
mod readiness;
mod registry;
mod sync;
mod text;
mod views;
mod workspace;

pub use catalogue::blob::Blob;
pub use catalogue::lookup::{VariantKey, VariantPricing};
pub use catalogue::new_products::NewProducts;
pub use catalogue::page::{
    CatalogueCounts, CatalogueFilter, CatalogueOrder, CatalogueView, Mark, Neighbours,
};
pub use catalogue::position::TitlePosition;
pub use catalogue::price_page::{MatrixRow, PricingRow};
pub use catalogue::product_rows::ProductRows;
pub use catalogue::stream::Extent;
pub use dhow_sync::MAXIMUM_BLOB;
pub use document::{Document, Kind};
pub use error::{Overlong, Result, StoreError};
pub use history::act::{Act, ActKind, ActRow, Committed, Touched};
pub use history::change::ChangeRow;
pub use history::difference::changes_between;
pub use history::edit::Edit;
pub use history::log::HistoryFilter;
pub use history::undo::{LeftField, Reversal};
pub use publish::address::{GivenAddress, GivenCategoryAddress};
pub use publish::listing::{ListingRow, ListingState, PendingListing};
pub use publish::page::{PublishCounts, PublishFilter, PublishRow, PublishState};
pub use rates::publication::SourceSpan;
pub use readiness::counts::{COUNTS_OF_A_BLOCK, IssueCountsBlock, IssueCountsHeader};
pub use registry::kind_of;
pub use sync::conflict::{Choice, StoredConflict, choose as resolve_conflicts};
pub use sync::hub_changed::{HubChange, HubChanged, HubLess};
pub use sync::replica::SqliteReplica;
pub use workspace::acts::Acts;
pub use workspace::backup::BackupProof;
pub use workspace::context::{Clock, Context};
pub use workspace::digest::Digests;
pub use workspace::doctor::{Check, diagnose, wrong_summaries};
pub use workspace::file::{Effort, Workspace};
pub use workspace::mode::Mode;
pub use workspace::seller::{Seller, seller_id};

/// A consistent state of the file, to be asked through [`read`].
pub type ReadTransaction = rusqlite::Connection;

pub mod read {
    //! Questions to the file. Each takes a connection and changes nothing.
    pub use crate::catalogue::blob::{
        bytes as blob_bytes, describe as blob, missing as missing_blobs, unsent as unsent_blobs,
    };
    pub use crate::catalogue::identities::{
        each_doubled_sku, each_handle, each_sku, each_taken_product, twin_skus, twins_among,
    };
    pub use crate::catalogue::load::{each_product, product, products_of};
    pub use crate::catalogue::lookup::{
        all_products, first_amount, leading_sku, pricing, pricing_of, product_of_sku,
        product_of_variant, product_title, products_of_kind, total_products, updated_at,
        variant_of_sku,
    };
    pub use crate::catalogue::page::{
        catalogue_counts, marks, neighbours, product_count, product_ids, product_page, products,
    };
    pub use crate::catalogue::price_page::{each_price_start, priced_page, priced_products};
    pub use crate::catalogue::product::product_of_handle;
    pub use crate::catalogue::search::find;
    pub use crate::catalogue::stream::{
        products_from, stream_numbered_products, stream_products, stream_rows,
        stream_uneven_products,
    };
    pub use crate::history::as_of::{as_of, market_as_of, product_as_of, publication_as_of};
    pub use crate::history::journal::{operation_ids, parked, pending_count};
    pub use crate::history::log::{
        acts, by_id as act, change_sets, changes_of, changes_of_document, documents_changed_since,
        last_act, last_source_text, newest_change, newest_redoable, newest_undoable,
    };
    pub use crate::markets::market::{all as markets, by_code as market};
    pub use crate::publish::address::{
        all as addresses, of_categories as category_addresses, other_owner as other_owner_of_slug,
    };
    pub use crate::publish::left::live_count as live_listings;
    pub use crate::publish::listing::{
        all as listings, count as listing_count, document as listing_document,
        of_product as listing, pending as pending_listings, queued_count as queued_listings,
        seen as seen_listings,
    };
    pub use crate::publish::page::{counts as publish_counts, rows as publish_rows};
    pub use crate::publish::withdrawn::{
        has_any as has_listings, leaving as leaving_listings,
        leaving_count as leaving_listing_count, offered_of as offered_listings,
        unsold as unsold_listings,
    };
    pub use crate::rates::publication::{
        SqlitePublications, all_on as publications, days as publication_days,
        sources as rate_sources, with_set_aside as days_with_rates_set_aside,
    };
    pub use crate::readiness::counts::{
        each_block as each_issue_counts_block, header as issue_counts_header,
    };
    pub use crate::readiness::goods::{ids_of, keys_by_title, keys_of};
    pub use crate::registry::{
        count_documents, standing_documents as documents, tree_of, units_of,
    };
    pub use crate::sync::conflict::{last_whole, list as conflicts, open_count as open_conflicts};
    pub use crate::sync::hub_changed::hub_changed;
    pub use crate::sync::replica::is_taken;
    pub use crate::views::view::{all as views, load as view};
    pub use crate::workspace::seller::{load as seller, names};
    pub use crate::workspace::setting::{get as setting, has_any as has_setting};
}
