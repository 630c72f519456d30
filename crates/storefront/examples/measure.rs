//! Builds a large shop again and again and prints how fast: `measure FOLDER [PRODUCTS]`.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "an example for measuring"
)]

mod fixture;

use dhow_storefront::{Strictness, build, check};
use std::path::PathBuf;
use std::time::Instant;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap());
    let products = arguments
        .next()
        .map_or(2_500, |count| count.parse().unwrap());
    let mut site = fixture::large(products);
    let timed = |label: &str, site: &dhow_storefront::Site| {
        let start = Instant::now();
        let report = build(site, &fixture::pixel, &folder, Strictness::Lenient).unwrap();
        let taken = start.elapsed();
        let rate = u128::from(report.pages) * 1000 / taken.as_millis().max(1);
        println!(
            "{label}: {} pages, {} changed, {} MB, {taken:.2?}, {rate} pages/s",
            report.pages,
            report.changed,
            report.bytes / 1_000_000
        );
    };
    timed("cold", &site);
    timed("same again", &site);
    site.products[7].description = fixture::texts(&[("en", "Edited.")]);
    timed("one edit", &site);
    let start = Instant::now();
    let report = check(&folder, |_, _| None).unwrap();
    println!("check: {} pages, {:.2?}", report.pages, start.elapsed());
}
