//! Writes shops into a folder, to be opened in a browser: `hostile FOLDER [hostile|harbour|preview|plain|chinese]`.
//! The hostile one is what a page would have to be made of to do harm; opened in Chromium it must
//! show no dialog and log no error.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "an example for tests"
)]

mod fixture;

use dhow_storefront::{Strictness, build};
use std::path::PathBuf;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap());
    let site = match arguments.next().as_deref() {
        Some("harbour") => fixture::harbour(),
        Some("preview") => dhow_storefront::Site {
            preview: true,
            ..fixture::harbour()
        },
        Some("plain") => dhow_storefront::Site {
            base_url: None,
            ..fixture::harbour()
        },
        Some("chinese") => fixture::chinese(),
        _ => fixture::hostile(),
    };
    let report = build(&site, &fixture::pixel, &folder, Strictness::Lenient).unwrap();
    println!(
        "{} pages, {} offers, {}",
        report.pages, report.offers, report.certificate.hash
    );
}
