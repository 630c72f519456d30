//! One exchange with the hub: pictures, then what waits, then what is new, then what is published.

use super::enrol::renew_identity;
use super::{CURSOR, OFFLINE_SINCE, REVOKED, SYNCED_AT, client, waiting};
use crate::App;
use crate::failure::{AppError, Result};
use crate::jobs::Job;
use crate::publish::listing as publish;
use dhow_contract::sync::SyncReport;
use dhow_contract::{Code, Failure, Tag};
use dhow_network::{DeviceClient, HubRefusal, NetworkError};
use dhow_store::{Act, Blob, Edit, SqliteReplica, read};
use dhow_sync::replica::{Limits, next_push, settle};
use dhow_sync::{Cursor, DocumentId, Snapshot, pull, repair};
use std::collections::BTreeSet;
use std::time::Duration;

/// Rows of one page of the feed.
const PAGE: usize = 500;
/// How often one exchange starts over when the hub says that its log is another one.
const MOST_REPAIRS: u32 = 3;

/// What an exchange has done so far.
#[derive(Debug, Default)]
struct Tally {
    pushed: u64,
    pulled: u64,
    rejected: u64,
}

/// One exchange because a person asked for it, with the report.
pub(crate) fn sync_now(app: &App) -> Result<SyncReport> {
    let (tally, live) = exchange_once(app, |job| job)?;
    app.ask(|reading| {
        Ok(SyncReport {
            pushed: tally.pushed,
            pulled: tally.pulled,
            rejected: tally.rejected,
            conflicts: read::open_conflicts(reading)?,
            pending: waiting(reading)?,
            live,
            cursor: read::setting(reading, CURSOR)?.unwrap_or_default(),
        })
    })
}

/// One exchange that nobody asked for: only a long one is told of.
pub(super) fn follow_up(app: &App) -> Result<()> {
    exchange_once(app, |job| job.calm()).map(|_| ())
}

/// The hub did not answer: remembers it, and refuses as an exchange would.
pub(super) fn lose_line(app: &App) -> Result<()> {
    let lost = AppError::Network(NetworkError::Offline);
    let known = app.ask(|reading| Ok(read::setting(reading, OFFLINE_SINCE)?.is_some()))?;
    if !known {
        note_line(app, Some(&lost))?;
        app.tell(vec![Tag::Network]);
    }
    Err(lost)
}

/// One exchange at a time, whoever asks; the state of the line is remembered.
fn exchange_once(app: &App, tell: impl FnOnce(Job<'_>) -> Job<'_>) -> Result<(Tally, u64)> {
    let _turn = app.line.turn();
    let job = app.job("sync_now", "operations", Some(app.ask(|reading| Ok(read::pending_count(reading)?))?));
    let result = exchange(app, &tell(job));
    note_line(app, result.as_ref().err())?;
    app.tell(vec![Tag::Network]);
    result
}

fn exchange(app: &App, job: &Job<'_>) -> Result<(Tally, u64)> {
    let mut tally = Tally::default();
    send_pictures(app)?;
    for _ in 0..MOST_REPAIRS {
        let outcome = push_all(app, job, &mut tally).and_then(|()| pull_all(app, job, &mut tally));
        match outcome {
            Ok(forked) => {
                if !forked {
                    fetch_pictures(app)?;
                    return Ok((tally, publish::send(app)?));
                }
                renumber(app)?;
            }
            Err(error) => mend(app, error)?,
        }
    }
    Err(Failure::new(Code::HubRefused).with("reason", "epoch-changed").into())
}

/// The three refusals a device can mend by itself; every other one goes to the person.
fn mend(app: &App, error: AppError) -> Result<()> {
    let code = match &error {
        AppError::Network(error) => error.code().unwrap_or_default().to_owned(),
        _ => String::new(),
    };
    match code.as_str() {
        "epoch-changed" => restore(app),
        "cursor-expired" => replant(app),
        "device-forked" => renumber(app),
        _ => Err(error),
    }
}

/// Sends what waits, batch after batch. The answers are hints; the feed brings the truth.
fn push_all(app: &App, job: &Job<'_>, tally: &mut Tally) -> Result<()> {
    let client = client(app)?;
    let mut after = 0;
    loop {
        let push =
            quietly(app, |edit| Ok(next_push(&SqliteReplica::new(edit), after, "", Limits::default())?))?;
        let Some(push) = push else { return Ok(()) };
        let answer = match client.push(&push) {
            Err(NetworkError::Refused(refusal)) if refusal.code == "mid-gap" => {
                after = close_gap(app, after, refusal)?;
                continue;
            }
            answer => answer?,
        };
        let settled = quietly(app, |edit| Ok(settle(&SqliteReplica::new(edit), &answer)?))?;
        tally.pushed += settled.standing as u64;
        tally.rejected += settled.rejected.len() as u64;
        after = settled.last_mid;
        job.step(tally.pushed)?;
    }
}

/// The hub has this device's operations up to another number than was assumed: goes on from there,
/// and numbers anew what begins later.
fn close_gap(app: &App, after: u64, refusal: HubRefusal) -> Result<u64> {
    let last = refusal.number("lastMid").unwrap_or_default();
    let next = quietly(app, |edit| {
        Ok(next_push(&SqliteReplica::new(edit), last, "", Limits::default())?
            .and_then(|it| it.ops.first().map(|op| op.mid)))
    })?;
    if next == Some(last + 1) && last == after {
        return Err(NetworkError::Refused(refusal).into());
    }
    if next.is_some_and(|mid| mid != last + 1) {
        quietly(app, |edit| Ok(repair::renumber_after(&mut SqliteReplica::new(edit), last)?))?;
    }
    Ok(last)
}

/// Takes what is new, page after page, each in one act. Answers whether another installation
/// writes under this device's id.
fn pull_all(app: &App, job: &Job<'_>, tally: &mut Tally) -> Result<bool> {
    let client = client(app)?;
    loop {
        let cursor = app.ask(|reading| Ok(read::setting(reading, CURSOR)?))?.map(Cursor::new);
        let page = client.changes(cursor.as_ref(), PAGE, Duration::ZERO)?;
        let own = client.identity().device.clone();
        let foreign = page.rows.iter().filter(|row| row.device != own).count() as u64;
        let applied = app.act(Act::pull(), |edit| {
            Ok(pull::apply_changes(&mut SqliteReplica::new(edit), cursor.as_ref(), &page)?)
        })?;
        tally.pulled += foreign;
        job.step(tally.pushed + tally.pulled)?;
        if applied.value.forked {
            return Ok(true);
        }
        if !applied.value.more {
            return Ok(false);
        }
    }
}

/// Work on the replica's own state that is no act of history.
fn quietly<T>(app: &App, work: impl FnOnce(&mut Edit<'_>) -> Result<T>) -> Result<T> {
    Ok(app.act(Act::pull(), work)?.value)
}

/// Another installation writes under this id: go on under a new one.
fn renumber(app: &App) -> Result<()> {
    let identity = renew_identity(app)?;
    quietly(app, |edit| Ok(repair::reidentify(&mut SqliteReplica::new(edit), &identity.device)?))
}

/// The hub was restored from an older copy: what it lost goes out again, under a new id.
fn restore(app: &App) -> Result<()> {
    let client = client(app)?;
    let (snapshot, known) = snapshot(app, &client)?;
    let identity = renew_identity(app)?;
    quietly(app, |edit| {
        Ok(repair::replay_after_reset(&mut SqliteReplica::new(edit), &snapshot, &known, &identity.device)?)
    })
    .map(|_: Vec<DocumentId>| ())
}

/// The feed no longer reaches back to the cursor: take everything anew, and keep what waits.
fn replant(app: &App) -> Result<()> {
    let client = client(app)?;
    let (snapshot, known) = snapshot(app, &client)?;
    quietly(app, |edit| {
        Ok(repair::bootstrap_from_snapshot(&mut SqliteReplica::new(edit), &snapshot, &known)?)
    })
    .map(|_: Vec<DocumentId>| ())
}

/// A snapshot and the own operations that stand in it: asked before and after, until nothing came
/// to stand in between.
fn snapshot(app: &App, client: &DeviceClient) -> Result<(Snapshot, BTreeSet<dhow_sync::OperationId>)> {
    loop {
        let before = known_operations(app, client)?;
        let snapshot = client.snapshot()?;
        if known_operations(app, client)? == before {
            return Ok((snapshot, before));
        }
    }
}

fn known_operations(app: &App, client: &DeviceClient) -> Result<BTreeSet<dhow_sync::OperationId>> {
    let own = app.ask(|reading| Ok(read::operation_ids(reading)?))?;
    Ok(client.known_ops(&own)?.into_iter().collect())
}

fn send_pictures(app: &App) -> Result<()> {
    let client = client(app)?;
    for hash in app.ask(|reading| Ok(read::unsent_blobs(reading)?))? {
        let bytes = app.ask(|reading| Ok(read::blob_bytes(reading, &hash)?))?;
        client.put_blob(&bytes)?;
        quietly(app, |edit| Ok(edit.mark_blob_sent(&hash)?))?;
    }
    Ok(())
}

/// Fetches pictures that came by name only. One the hub does not have (yet) is no error.
fn fetch_pictures(app: &App) -> Result<()> {
    let client = client(app)?;
    for hash in app.ask(|reading| Ok(read::missing_blobs(reading)?))? {
        let Some(bytes) = client.get_blob(hash.trim_start_matches("sha256:"))? else { continue };
        let Some((mime, width, height)) = crate::catalogue::media::describe(&bytes) else { continue };
        let blob = Blob::of(&bytes, mime, width, height);
        quietly(app, |edit| {
            edit.keep_blob(&blob, &bytes)?;
            Ok(edit.mark_blob_sent(&blob.hash)?)
        })?;
        app.tell(vec![Tag::Catalogue]);
    }
    Ok(())
}

/// Remembers the state of the line for the status bar.
fn note_line(app: &App, error: Option<&AppError>) -> Result<()> {
    let now = app.host.now().to_string();
    quietly(app, |edit| {
        match error {
            None => {
                edit.set(SYNCED_AT, Some(&now))?;
                edit.set(OFFLINE_SINCE, None)?;
            }
            Some(AppError::Network(NetworkError::Offline)) => {
                if read::setting(edit.connection(), OFFLINE_SINCE)?.is_none() {
                    edit.set(OFFLINE_SINCE, Some(&now))?;
                }
            }
            Some(AppError::Network(error)) if error.is_revoked() => edit.set(REVOKED, Some(&now))?,
            Some(_) => {}
        }
        Ok(())
    })
}
