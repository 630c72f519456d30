//! The way back without a device: twelve words, given out once, that let a new one in.

use super::client::client;
use super::join::{Ticket, arrive};
use super::moving::come_back;
use super::settings::{CHECKED, ELSEWHERE, RECOVERY};
use crate::app::App;
use crate::events::News;
use crate::failure::Result;
use crate::host::Host;
use crate::sync::Joined;
use dhow_contract::sync::{
    Enrolled, Phrase, PhraseCheck, PhraseChecked, PhraseRequest, RecoverRequest, WordsState,
};
use dhow_contract::{Code, Failure, Tag};
use dhow_network::{HubClient, Identity, NetworkError, RecoveryWords};
use dhow_store::read;
use dhow_sync::sign;
use std::path::Path;

/// Goes before the public key of words that were given out here, or would have been, if the answer of
/// the hub had come.
const GIVEN_OUT: &str = "unchecked:";

/// The key of the words is on the disk before the hub hears of it: a paper can be checked against it,
/// and words whose answer was lost are not taken for those of another device.
pub(crate) fn hub_phrase(app: &App, request: &PhraseRequest) -> Result<Phrase> {
    let client = client(app)?;
    let words = RecoveryWords::by_chance()?;
    let key = words.key().verifying_key();
    let before = app.ask(|reading| Ok(read::setting(reading, RECOVERY)?))?;
    let given = format!("{GIVEN_OUT}{}", sign::public_key_text(&key));
    if request.replace || before.as_deref() != Some(CHECKED) {
        remember(app, Some(&given))?;
    }
    match client.set_recovery(&key, request.replace) {
        Ok(()) => {
            remember(app, Some(&given))?;
            Ok(Phrase {
                words: words.words(),
            })
        }
        Err(NetworkError::Offline) => Err(NetworkError::Offline.into()),
        Err(refused) => {
            let others = matches!(&refused, NetworkError::Refused(it) if it.code == SHOWN);
            remember(app, before.as_deref().or(others.then_some(ELSEWHERE)))?;
            Err(refused.into())
        }
    }
}

/// The hub's code where words were given out before.
const SHOWN: &str = "recovery-set";

/// Whether this is what was given out here last; no hub is asked.
pub(crate) fn hub_phrase_check(app: &App, request: &PhraseCheck) -> Result<PhraseChecked> {
    let key = words_of(&request.words)?.key().verifying_key();
    let given = format!("{GIVEN_OUT}{}", sign::public_key_text(&key));
    let known = app.ask(|reading| Ok(read::setting(reading, RECOVERY)?))?;
    if known.as_deref() != Some(given.as_str()) {
        return Err(Failure::new(Code::PhraseInvalid).into());
    }
    remember(app, Some(CHECKED))?;
    Ok(PhraseChecked {
        recovery_words: WordsState::Checked,
    })
}

fn remember(app: &App, state: Option<&str>) -> Result<()> {
    app.keep(&mut News::default(), |edit| Ok(edit.set(RECOVERY, state)?))?;
    app.send_news(News::default().with([Tag::Network, Tag::Catalogue]));
    Ok(())
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
    let ticket = Ticket {
        secret: &ticket,
        words: CHECKED,
        ask: &ask,
    };
    arrive(path, url, &ticket, host).map_err(Failure::from)
}

fn words_of(text: &str) -> Result<RecoveryWords> {
    RecoveryWords::read(text).ok_or_else(|| Failure::new(Code::PhraseInvalid).into())
}
