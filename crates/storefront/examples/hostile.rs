//! Writes shops into a folder, to be opened in a browser: `hostile FOLDER [hostile|harbour|preview]`.
//! The hostile one is what a page would have to be made of to do harm; opened in Chromium it must
//! show no dialog and log no error.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "an example for tests")]

mod fixture;

use dhow_storefront::{Strictness, build};
use std::path::PathBuf;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap());
    let mut site = match arguments.next().as_deref() {
        Some("harbour") => fixture::harbour(),
        Some("preview") => dhow_storefront::Site { preview: true, ..fixture::harbour() },
        Some("plain") => dhow_storefront::Site { base_url: None, ..fixture::harbour() },
        _ => fixture::hostile(),
    };
    if std::env::args().any(|argument| argument == "no-address") {
        site.base_url = None;
    }
    let report = build(&site, &fixture::pixel, &folder, Strictness::Lenient).unwrap();
    println!("{} pages, {} offers, {}", report.pages, report.offers, report.certificate.hash);
}
