//! Exchange rates: taking them in, and asking for them.

mod evidence;
mod import;
mod set_aside;
mod show;

pub(crate) use import::seed;
use import::{rates_import, rates_update};
use set_aside::{rates_accept, rates_quarantined};
pub(crate) use show::age;
use show::{rates_overview, rates_series, rates_show};

dhow_contract::rates_commands!(answer_commands);
