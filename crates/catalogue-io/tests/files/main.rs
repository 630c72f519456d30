//! What a seller relies on when files go in and out, from bytes to products.

#![allow(clippy::unwrap_used)]

mod catalogue;
mod damaged;
mod descriptions;
mod families;
mod held_back;
mod hidden;
mod hostile;
mod hostile_rows;
mod import;
mod locale;
mod merge;
mod platforms;
mod price_quantity;
mod price_tax;
mod price_words;
mod prices;
mod real;
mod round_trip;
mod shop_prices;
mod shown;
mod spreadsheet;
mod support;
mod twins;
