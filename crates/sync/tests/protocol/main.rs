//! The protocol rule by rule, as a device meets it, and the repairs on the device's side.

#![allow(clippy::unwrap_used)]

mod atoms;
mod conflicts;
mod feed;
mod push;
mod repair;
mod replica;
mod support;
mod wire;
