//! What goes out to buyers: the storefront, and the listings on a hub.

pub(crate) mod listing;
mod listing_document;
mod storefront;

use listing::publish;
use storefront::{storefront_build, storefront_check};

dhow_contract::publish_commands!(answer_commands);
