//! The file itself: opening, schema, lock, copies, health, settings and its seller.

pub(crate) mod acts;
pub(crate) mod backup;
mod connection;
pub(crate) mod context;
pub(crate) mod digest;
pub(crate) mod doctor;
pub(crate) mod file;
mod inode_lock;
pub(crate) mod lock;
mod mark;
pub(crate) mod mode;
mod private_file;
pub(crate) mod schema;
mod seal;
pub(crate) mod seller;
mod seller_document;
mod seller_profile;
pub(crate) mod seller_tree;
pub(crate) mod setting;
pub(crate) mod tables;
