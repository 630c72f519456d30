//! Listing texts in other languages: how far they are, what needs a person, writing one.

mod list;
mod set;
mod status;

use list::translate_list;
use set::translate_set;
use status::translate_status;

dhow_contract::translation_commands!(answer_commands);
