//! Markets: reading them, taking them in as data, saving one from a form.

mod locales;
mod save;
mod show;

pub(crate) use locales::wanted_locales;
use save::{market_apply, market_delete, market_save};
use show::market_list;

dhow_contract::markets_commands!(answer_commands);
