//! What keeps a listing from its buyers, and what needs a person today.

mod cache;
mod counts;
pub(crate) mod issues;
mod today;
mod totals;

pub(crate) use cache::ReadinessCache;
pub(crate) use counts::TextCounts;
use issues::preflight;
use today::today_list;

dhow_contract::readiness_commands!(answer_commands);
