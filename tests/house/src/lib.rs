//! The rules of the house, as tests: each fails with the name of the offender.
//!
//! What the compiler or clippy can say itself is said there (`unsafe_code`, `missing_docs`,
//! `float_arithmetic`); these tests make sure that nobody takes those attributes away, and check
//! what no lint knows: who may know whom, who may name which library, where a clock may be read.

#![cfg(test)]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "every line here runs in a test"
)]

mod arrows;
mod circles;
mod declared;
mod direction;
mod gates;
mod generated;
mod interface;
mod libraries;
mod messages;
mod papers;
mod platform;
mod reading;
mod refusals;
mod size;
mod style;
mod text;
mod window;
mod words;

/// Fails with one line per offender, and says which rule they break.
#[track_caller]
fn nobody(rule: &str, offenders: &[String]) {
    assert!(
        offenders.is_empty(),
        "{rule}:\n  {}",
        offenders.join("\n  ")
    );
}
