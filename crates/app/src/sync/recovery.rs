//! The way back without a device: twelve words, given out once, that let a new one in.

use super::client::client;
use super::join::arrive;
use super::moving::come_back;
use crate::app::App;
use crate::failure::Result;
use crate::host::Host;
use crate::sync::Joined;
use dhow_contract::sync::{Enrolled, Phrase, PhraseRequest, RecoverRequest};
use dhow_contract::{Code, Failure};
use dhow_network::{HubClient, Identity, RecoveryWords};
use dhow_store::read;
use dhow_sync::sign;
use std::path::Path;

pub(crate) fn hub_phrase(app: &App, request: &PhraseRequest) -> Result<Phrase> {
    let client = client(app)?;
    let words = RecoveryWords::by_chance()?;
    client.set_recovery(&words.key().verifying_key(), request.replace)?;
    Ok(Phrase {
        words: words.words(),
    })
}

/// A workspace whose device is gone, or whose key is, goes on as a new one.
pub(crate) fn hub_recover(app: &App, request: &RecoverRequest) -> Result<Enrolled> {
    let _turn = app.connection.turn();
    let words = words_of(&request.words)?;
    let seller = app.ask(|reading| Ok(read::seller(reading)?))?;
    let hub = HubClient::new(&request.url)?;
    come_back(app, &hub, &|identity: &Identity| {
        let enrolled = hub.recover(&words.key(), identity, &app.host.device_name)?;
        if enrolled.seller == seller.id.as_str() {
            Ok(enrolled)
        } else {
            Err(Failure::new(Code::PhraseOther)
                .with("name", &enrolled.name)
                .into())
        }
    })
}

/// Makes a new workspace at `path` that belongs to the seller whose words these are.
///
/// # Errors
/// `phraseInvalid`, `phraseUnknown`, and those of [`crate::join`].
pub fn recover(path: &Path, url: &str, words: &str, host: Host) -> Result<Joined, Failure> {
    let words = words_of(words).map_err(Failure::from)?;
    let key = words.key();
    let ticket = sign::public_key_text(&key.verifying_key());
    let ask = |hub: &HubClient, guest: &Identity, host: &Host| {
        hub.recover(&key, guest, &host.device_name)
    };
    arrive(path, url, (&ticket, &ask), host).map_err(Failure::from)
}

fn words_of(text: &str) -> Result<RecoveryWords> {
    RecoveryWords::read(text).ok_or_else(|| Failure::new(Code::PhraseInvalid).into())
}
