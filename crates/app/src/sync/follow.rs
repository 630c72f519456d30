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
use dhow_contract::{Event, Tag};
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
    let acts = app.listen();
    let (sender, listener) = (Arc::downgrade(app), Arc::downgrade(app));
    spawn("dhow-send", move || send_what_is_done(&sender, &acts));
    spawn("dhow-hear", move || hear_the_hub(&listener));
}

/// Where no thread can be had, exchanges are still made by hand.
fn spawn(name: &str, work: impl FnOnce() + Send + 'static) {
    let _ = thread::Builder::new().name(name.to_owned()).spawn(work);
}

/// Sends acts as they are done, until the workspace is closed.
fn send_what_is_done(app: &Weak<App>, acts: &Receiver<Event>) {
    while let Ok(event) = acts.recv() {
        if !is_act(&event) || !has_paused(acts) {
            continue;
        }
        let Some(app) = app.upgrade() else { return };
        if matches!(is_to_send(&app), Ok(true)) {
            // What went wrong stands in the status; the next act or the hub's return tries again.
            let _ = round::follow_up(&app);
        }
    }
}

fn is_act(event: &Event) -> bool {
    matches!(event, Event::Changed { tags } if tags.contains(&Tag::History) || tags.contains(&Tag::Network))
}

/// Waits until nothing has happened for a while; `false` when the workspace is closed.
fn has_paused(acts: &Receiver<Event>) -> bool {
    for _ in 0..MOST_CUT_PAUSES {
        match acts.recv_timeout(PAUSE) {
            Ok(_) => {}
            Err(RecvTimeoutError::Timeout) => return true,
            Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
    true
}

/// Whether something waits and the hub was there when last tried.
fn is_to_send(app: &App) -> Result<bool> {
    app.ask(|reading| Ok(status::connection(reading)? == Connection::Online && status::waiting(reading)? > 0))
}

/// Keeps a question open at the hub, until the workspace is closed.
fn hear_the_hub(app: &Weak<App>) {
    let mut wait = FIRST_WAIT;
    let mut at_hand = false;
    while let Some(open) = app.upgrade() {
        let question = question(&open);
        drop(open);
        let Ok(Some(question)) = question else {
            (at_hand, wait) = (false, FIRST_WAIT);
            thread::sleep(FIRST_WAIT);
            continue;
        };
        // The first answer says that the hub is there: what waited on either side goes over.
        let patience = if at_hand { QUESTION } else { Duration::ZERO };
        let answer = question.client.changes(question.cursor.as_ref(), 1, patience);
        let Some(open) = app.upgrade() else { return };
        let news = answer.as_ref().is_ok_and(|page| !page.rows.is_empty());
        let heard = match answer {
            Ok(_) if at_hand && !news => Ok(()),
            Ok(_) if at_hand && !question.still_stands(&open) => Ok(()),
            Err(NetworkError::Offline) => round::lose_connection(&open),
            Ok(_) | Err(_) => round::follow_up(&open).map(|_| ()),
        };
        drop(open);
        at_hand = heard.is_ok();
        wait = if at_hand { FIRST_WAIT } else { rest(wait) };
    }
}

/// Sleeps, and answers how long to sleep the next time.
fn rest(wait: Duration) -> Duration {
    thread::sleep(wait);
    (wait * 2).min(LONGEST_WAIT)
}

/// What to ask whom; the workspace need not be held while the hub thinks.
struct Question {
    client: Arc<DeviceClient>,
    cursor: Option<Cursor>,
}

impl Question {
    /// Whether the answer is about where this device still is: a round of its own may have
    /// taken the news in meanwhile.
    fn still_stands(&self, app: &App) -> bool {
        matches!(cursor(app), Ok(now) if now == self.cursor)
    }
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
    Ok(Some(Question { client: client(app)?, cursor: cursor(app)? }))
}
