//! The built program from outside: what it prints, what it exits with, and who may talk to it.
#![allow(clippy::unwrap_used)]

mod begin;
mod catalogue;
mod grammar;
mod import;
mod languages;
mod money;
mod serve;
mod shop;
mod views;

use dhow_testkit::{Device, Program};
use tempfile::TempDir;

const GOODS: &str = include_str!("../fixtures/goods.csv");
const MARKETS: &str = include_str!("../fixtures/markets.toml");
const RATES: &str = include_str!("../fixtures/rates.csv");

fn program() -> Program {
    Program::at(env!("CARGO_BIN_EXE_dhow"))
}

/// A device with an empty workspace; it lives as long as the folder.
fn device() -> (TempDir, Device) {
    let folder = tempfile::tempdir().unwrap();
    let device = Device::with_workspace(program(), folder.path());
    (folder, device)
}

/// A device with three goods in four markets, priced by a rate file of its own.
fn stocked() -> (TempDir, Device) {
    let (folder, device) = device();
    let goods = device.file("goods.csv", GOODS);
    device.does(&["import", &goods]);
    let markets = device.file("markets.toml", MARKETS);
    device.does(&["market", "apply", &markets]);
    (folder, device)
}
