//! Stories over the whole house: the built programs, real files, a real hub, and what goes wrong.
#![allow(clippy::unwrap_used)]

mod bad_input;
mod earlier;
mod journey;
mod killed;
mod killed_upgrade;
#[cfg(target_os = "linux")]
mod power;

use dhow_testkit::{Device, Program};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const MARKETS: &str = include_str!("../../fixtures/story/markets.toml");

/// A file of the stories' own.
fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures/story")
        .join(name)
}

/// A device with an empty workspace; it lives as long as the folder.
fn device() -> (TempDir, Device) {
    let folder = tempfile::tempdir().unwrap();
    let device = Device::with_workspace(Program::dhow(), folder.path());
    (folder, device)
}

/// The same with some goods.
fn device_with(goods: &str) -> (TempDir, Device) {
    let (folder, device) = device();
    let file = device.file("goods.csv", goods);
    device.does(&["import", &file]);
    (folder, device)
}
