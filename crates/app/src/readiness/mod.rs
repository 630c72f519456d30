//! What keeps a listing from its buyers, and what needs a person today.

mod counts;
pub(crate) mod issues;
mod today;
mod totals;

pub(crate) use counts::{ReadinessCache, TextCounts};
use issues::preflight;
use today::today_list;

dhow_contract::readiness_commands!(answer_commands);
