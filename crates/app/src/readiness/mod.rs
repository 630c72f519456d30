//! What keeps a listing from its buyers, and what needs a person today.

mod block;
mod blocks;
mod cache;
mod cause;
mod check;
mod counts;
mod inspection;
mod issue_counts;
pub(crate) mod issues;
mod keep;
mod known;
mod origin;
mod preflight;
#[cfg(test)]
mod tests;
mod today;
mod twins;

pub(crate) use cache::Readiness;
pub(crate) use check::check_issue_counts;
pub(crate) use counts::TextCounts;
pub(crate) use known::Known;
use preflight::preflight;
use today::today_list;
pub(crate) use twins::doubled_products;

dhow_contract::readiness_commands!(answer_commands);
