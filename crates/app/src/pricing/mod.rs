//! Prices of the workspace: one with its trail, all as a matrix, and what a typed value would make.

mod effect;
mod inputs;
mod matrix;
mod outcome;
mod rank;
mod ready;
mod show;

use effect::price_effect;
pub(crate) use inputs::inputs_of;
use matrix::price_matrix;
pub(crate) use outcome::status as price_status;
pub(crate) use rank::RankingCache;
pub(crate) use ready::{ReadyMarket, floor_arguments, ready_markets};
use show::price_show;

dhow_contract::pricing_commands!(answer_commands);
