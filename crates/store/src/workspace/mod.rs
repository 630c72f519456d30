//! The file itself: opening, schema, lock, copies, health, settings and its seller.

pub(crate) mod acts;
pub(crate) mod backup;
pub(crate) mod context;
pub(crate) mod doctor;
pub(crate) mod file;
pub(crate) mod lock;
mod mark;
pub(crate) mod schema;
pub(crate) mod seller;
mod seller_document;
mod seller_profile;
pub(crate) mod seller_tree;
pub(crate) mod setting;
pub(crate) mod tables;
