//! What a seller relies on when files go in and out, from bytes to products.

mod catalogue;
mod hostile;
mod import;
mod locale;
mod merge;
mod real;
mod round_trip;
mod support;
