//! Following the hub: while a workspace is open in a host that stays, it exchanges by itself.
//!
//! Two threads wait for two things. One waits for acts at this device and sends them once the
//! person pauses. The other keeps one long question open at the hub, so that news of other devices
//! comes at once, and a hub that goes away or comes back is noticed without anybody pressing a button.
//! Both hold the workspace only while they use it, and end when it is closed.

use super::client::client;
use super::settings::{CURSOR, HUB, REVOKED};
use super::{round, status};
use crate::app::App;
use crate::failure::{AppError, Result};
use dhow_contract::sync::Connection;
use dhow_network::{DeviceClient, NetworkError};
use dhow_store::read;
use dhow_sync::Cursor;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

/// How long a person must pause before what was done goes out.
const PAUSE: Duration = Duration::from_millis(700);
/// How many pauses may be cut short by further acts before they go out all the same.
const MOST_CUT_PAUSES: u32 = 20;
/// How long the hub may keep the question open; a dead connection is noticed soon after.
const QUESTION: Duration = Duration::from_secs(20);
/// The first wait after a question that failed; each further failure doubles it.
const FIRST_WAIT: Duration = Duration::from_secs(1);
/// The longest wait between two tries to reach the hub.
const LONGEST_WAIT: Duration = Duration::from_secs(30);

/// Keeps a workspace in step with its hub for as long as it is open. Asks nothing of a workspace
/// that is not enrolled, and nothing at all of one that is open for reading.
pub fn follow(app: &Arc<App>) {
    if !app.is_writable() {
        return;
    }
    let (acts, enrolled) = (app.to_send.add(), app.enrolled.add());
    let (sender, listener) = (Arc::downgrade(app), Arc::downgrade(app));
    spawn("dhow-send", move || send_what_is_done(&sender, &acts));
    spawn("dhow-hear", move || hear_the_hub(&listener, &enrolled));
}

/// Where no thread can be had, exchanges are still made by hand.
fn spawn(name: &str, work: impl FnOnce() + Send + 'static) {
    let _ = thread::Builder::new().name(name.to_owned()).spawn(work);
}

/// Sends acts as they are done, until the workspace is closed. A hub that is there and refuses is
/// asked again after a while; one that is away is waited for by who hears it.
fn send_what_is_done(app: &Weak<App>, acts: &Receiver<()>) {
    let mut wait = None;
    while let Some(woken) = next(acts, wait) {
        if woken && !has_paused(acts) {
            return;
        }
        let Some(app) = app.upgrade() else { return };
        // What went wrong stands in the status.
        wait = match round::follow_up(&app, is_to_send) {
            Ok(()) => None,
            Err(_) => Some(wait.map_or(FIRST_WAIT, longer)),
        };
    }
}

/// Waits for an act, or no longer than this: `true` for an act, `false` for the time, nothing when
/// the workspace is closed.
fn next(acts: &Receiver<()>, wait: Option<Duration>) -> Option<bool> {
    match wait {
        None => acts.recv().ok().map(|()| true),
        Some(wait) => match acts.recv_timeout(wait) {
            Ok(()) => Some(true),
            Err(RecvTimeoutError::Timeout) => Some(false),
            Err(RecvTimeoutError::Disconnected) => None,
        },
    }
}

/// Waits until nothing has been done for a while; `false` when the workspace is closed.
fn has_paused(acts: &Receiver<()>) -> bool {
    for _ in 0..MOST_CUT_PAUSES {
        match next(acts, Some(PAUSE)) {
            Some(true) => {}
            Some(false) => return true,
            None => return false,
        }
    }
    true
}

/// Whether something waits and the hub was there when last tried.
fn is_to_send(app: &App) -> Result<bool> {
    app.ask(|reading| {
        Ok(status::connection(reading)? == Connection::Online && status::waiting(reading)? > 0)
    })
}

/// Keeps a question open at the hub, until the workspace is closed. A workspace without a hub
/// waits to get one.
fn hear_the_hub(app: &Weak<App>, enrolled: &Receiver<()>) {
    let mut wait = FIRST_WAIT;
    let mut at_hand = false;
    while let Some(open) = app.upgrade() {
        let question = question(&open);
        drop(open);
        let pause = match question {
            Ok(Some(question)) => match ask(app, question, at_hand) {
                Ok(()) => {
                    (at_hand, wait) = (true, FIRST_WAIT);
                    continue;
                }
                Err(_) => Some(wait),
            },
            Ok(None) => None,
            Err(_) => Some(LONGEST_WAIT),
        };
        at_hand = false;
        let Some(woken) = next(enrolled, pause) else {
            return;
        };
        wait = if woken || pause.is_none() {
            FIRST_WAIT
        } else {
            longer(wait)
        };
    }
}

/// Asks once, and exchanges when the answer calls for it.
fn ask(app: &Weak<App>, question: Question, at_hand: bool) -> Result<()> {
    // The first answer says that the hub is there: what waited on either side goes over.
    let patience = if at_hand { QUESTION } else { Duration::ZERO };
    let answer = question
        .client
        .changes(question.cursor.as_ref(), 1, patience);
    let Some(open) = app.upgrade() else {
        return Ok(());
    };
    match answer {
        Ok(page) if at_hand && page.rows.is_empty() => Ok(()),
        // An exchange of its own may have taken the news in meanwhile.
        Ok(_) if at_hand => round::follow_up(&open, |open| Ok(cursor(open)? == question.cursor)),
        Err(NetworkError::Offline) => round::lose_connection(&open),
        Ok(_) | Err(_) => round::follow_up(&open, |_| Ok(true)),
    }
}

/// How long to wait the next time.
fn longer(wait: Duration) -> Duration {
    (wait * 2).min(LONGEST_WAIT)
}

/// What to ask whom; the workspace need not be held while the hub thinks.
struct Question {
    client: Arc<DeviceClient>,
    cursor: Option<Cursor>,
}

fn cursor(app: &App) -> Result<Option<Cursor>> {
    app.ask(|reading| Ok(read::setting(reading, CURSOR)?.map(Cursor::new)))
}

/// The question of an enrolled device; a device that was taken out asks nothing any more.
fn question(app: &App) -> Result<Option<Question>, AppError> {
    let enrolled = app.ask(|reading| {
        Ok(read::setting(reading, HUB)?.is_some() && read::setting(reading, REVOKED)?.is_none())
    })?;
    if !enrolled {
        return Ok(None);
    }
    Ok(Some(Question {
        client: client(app)?,
        cursor: cursor(app)?,
    }))
}
