//! Stories in the real window: the built desk under a display of its own, driven by WebDriver.
//!
//! They need the built programs, Xvfb and WebKitWebDriver, so an ordinary `cargo test` passes
//! them over; `cargo xtask test window` builds and runs them one after the other. A story that
//! fails leaves a picture, the page and the programs' own words in `target/e2e/`.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "every line here runs in a test"
)]

mod desk;
mod line;
mod stories;

use dhow_window::{page, process};
