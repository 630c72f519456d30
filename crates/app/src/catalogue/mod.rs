//! Products and variants: listing, reading, editing.

mod bulk;
mod edit;
mod field;
mod list;
mod lookup;
pub(crate) mod media;
pub(crate) mod picture;
mod show;
mod twins;

use bulk::{products_set, variants_set};
pub(crate) use edit::new_product_id;
use edit::{product_create, product_delete, product_set, variant_add, variant_delete, variant_set};
pub(crate) use field::Writing;
use list::catalogue_list;
pub(crate) use list::written;
pub(crate) use lookup::{look_up_product, sku_at};
use media::{media_add, media_delete, media_read, media_set};
use show::product_get;
pub(crate) use show::{state, status};
pub(crate) use twins::{twins, twins_among};
use twins::{twins_list, twins_merge};

dhow_contract::catalogue_commands!(answer_commands);
