//! The real window as a test has it: programs that end with their owner, a display, a driver, and
//! what a person can do with the page.
//!
//! For tests and measurements alone; it drives built programs from outside and knows no crate of
//! the house. The stories live in `tests/window/`, the large workspace in `benches/large/`.

#![allow(clippy::unwrap_used, reason = "this crate is compiled for tests alone")]

pub mod page;
pub mod process;
pub mod session;
