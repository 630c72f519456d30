//! What goes between this device and its hub: enrolment, exchange, conflicts. That the hub cannot
//! be reached is a state, not an error: everything here queues.

mod attempt;
mod authors;
mod client;
mod conflicts;
mod connection;
mod devices;
mod enrol;
mod follow;
mod join;
mod less;
mod moving;
mod pictures;
mod recovery;
mod renewal;
mod repair;
mod round;
mod settings;
mod status;

pub(crate) use client::{client, identity, named};
use conflicts::{conflict_list, conflict_resolve};
pub(crate) use connection::{HubConnection, Turn};
use devices::{device_list, device_rename, device_revoke};
use enrol::{hub_enrol, hub_invite};
pub use follow::follow;
pub use join::{Joined, join};
use moving::{hub_leave, hub_look, hub_move};
pub use recovery::recover;
use recovery::{hub_phrase, hub_phrase_check, hub_recover};
pub(crate) use round::exchange;
use round::{hub_settle, sync_now};
pub(crate) use settings::{CHANNEL, HUB};
use status::network_status;
pub(crate) use status::{connection, publish_state, publish_state_of, waiting, words_state};

dhow_contract::sync_commands!(answer_commands);
