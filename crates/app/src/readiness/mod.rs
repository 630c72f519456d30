//! What keeps a listing from its buyers, and what needs a person today.

mod basis;
mod block;
mod blocks;
mod cause;
mod check;
mod counts;
mod inspection;
pub(crate) mod issues;
mod kept;
mod known;
mod preflight;
mod standing;
#[cfg(test)]
mod tests;
mod today;

pub(crate) use check::check_standings;
pub(crate) use counts::TextCounts;
pub(crate) use kept::Readiness;
pub(crate) use known::Known;
use preflight::preflight;
use today::today_list;

dhow_contract::readiness_commands!(answer_commands);
