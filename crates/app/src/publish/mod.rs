//! What goes out to buyers: the storefront, and the listings on a hub.

mod addresses;
mod list;
mod listing;
mod listing_document;
mod send;
mod storefront;
mod withdrawn;

use list::listing_list;
use listing::publish;
pub(crate) use send::{PublishOutcome, send};
use storefront::{storefront_build, storefront_check};

dhow_contract::publish_commands!(answer_commands);
