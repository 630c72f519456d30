//! What a test of the whole house starts from: devices that run the built program, a hub that can
//! be killed, a connection that can be cut, a clock that stands still, goods to sell.
//!
//! For tests alone. Everything here is the real thing: real files, real processes, real bytes on
//! loopback. Only time and the connection can be bent.
#![allow(clippy::unwrap_used, reason = "this crate is compiled for tests alone")]

mod clock;
mod data;
mod device;
pub mod http;
mod hub;
#[cfg(target_os = "linux")]
pub mod power;
mod program;
mod proxy;
mod served;

pub use clock::StoppedClock;
pub use data::{Goods, real_data};
pub use device::{Device, Output};
pub use hub::{HubProcess, hub_in_process};
pub use program::Program;
pub use proxy::FaultyProxy;
pub use served::Served;
