//! What a device mends by itself when the hub's log and its own do not fit.

use super::attempt::RENEWING;
use super::client::client;
use super::less::Intake;
use super::pictures;
use super::renewal::{go_on, renew_identity};
use crate::app::App;
use crate::events::News;
use crate::failure::{AppError, Result};
use crate::publish;
use dhow_network::{DeviceClient, HubRefusal, NetworkError};
use dhow_store::{Edit, HubChange, HubLess, SqliteReplica, StoreError, read};
use dhow_sync::replica::{Limits, next_push, note_acknowledged};
use dhow_sync::{DeviceId, DocumentId, OperationId, Push, Snapshot, repair};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;

/// How long it is said of a hub that it was put back.
const SAID_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What a device can mend by itself; everything else goes to the person.
pub(super) fn recover(app: &App, news: &mut News, intake: &Intake, error: AppError) -> Result<()> {
    let code = match &error {
        AppError::Network(error) => error.code().unwrap_or_default().to_owned(),
        AppError::Store(StoreError::Sync(problem)) => problem.code().to_owned(),
        _ => String::new(),
    };
    match code.as_str() {
        "epoch-changed" | "log-changed" => {
            look_anew(app, news)?;
            replay_as_before(app, news, intake)
        }
        "cursor-expired" => bootstrap_from_snapshot(app, news, intake),
        "device-forked" => reidentify(app, news),
        _ => Err(error),
    }
}

/// The hub has this device's operations up to another number than was assumed: goes on from there,
/// and numbers anew what begins later.
pub(super) fn close_gap(
    app: &App,
    news: &mut News,
    after: u64,
    refusal: HubRefusal,
) -> Result<u64> {
    let last = refusal.number("lastMid").unwrap_or_default();
    let next = app.keep(news, |edit| {
        let mut replica = SqliteReplica::new(edit);
        note_acknowledged(&mut replica, last)?;
        Ok(next_push(&replica, last, "", Limits::default())?
            .and_then(|it| it.ops.first().map(|op| op.mid)))
    })?;
    if next == Some(last + 1) && last == after {
        return Err(NetworkError::Refused(refusal).into());
    }
    if next.is_some_and(|mid| mid != last + 1) {
        app.keep(news, |edit| {
            Ok(repair::renumber_after(&mut SqliteReplica::new(edit), last)?)
        })?;
    }
    Ok(last)
}

/// The hub took nothing of a push because its author had not seen what happened to a document, and
/// now he has: what is pending on it is written anew where it has to be.
pub(super) fn catch_up(app: &App, news: &mut News, behind: &HubRefusal) -> Result<()> {
    let document = DocumentId::new(behind.text("doc").unwrap_or_default());
    app.keep(news, |edit| {
        Ok(repair::catch_up(&mut SqliteReplica::new(edit), &document)?)
    })
}

/// Another installation writes under this id: go on under a new one.
pub(super) fn reidentify(app: &App, news: &mut News) -> Result<()> {
    let identity = renew_identity(app)?;
    go_on(app, news, |edit| {
        Ok(repair::reidentify(
            &mut SqliteReplica::new(edit),
            &identity.device,
        )?)
    })
}

/// The hub was put back to an earlier state, whatever told it. That is to be said, and what it has of
/// pictures and listings is to be seen anew.
fn look_anew(app: &App, news: &mut News) -> Result<()> {
    app.keep(news, |edit| {
        edit.send_pictures_again()?;
        Ok(edit.note_hub_changed(HubChange::Restored, &HubLess::default())?)
    })?;
    publish::look_again(app, news)?;
    pictures::send(app)
}

/// What the hub lost goes out again, under the id that it knows.
fn replay_as_before(app: &App, news: &mut News, intake: &Intake) -> Result<()> {
    let client = client(app)?;
    let (snapshot, known) = snapshot(app, &client)?;
    let nothing = Push {
        device: client.identity().device.clone(),
        epoch: snapshot.epoch.clone(),
        created: String::new(),
        ops: Vec::new(),
    };
    let last_mid = client.push(&nothing)?.last_mid;
    intake.take_snapshot(app, news, |edit, taking| {
        let mut replica = SqliteReplica::watched(edit, taking);
        repair::replay_as_before(&mut replica, &snapshot, &known, last_mid)?;
        Ok(())
    })
}

/// What was said of a hub that was put back is said for a week.
pub(super) fn forget_after_a_while(edit: &mut Edit<'_>, now: Timestamp) -> Result<()> {
    let noted = read::hub_changed(edit.connection())?;
    let put_back = noted.filter(|noted| noted.kind == HubChange::Restored);
    let since: Option<Timestamp> = put_back.and_then(|noted| noted.at.parse().ok());
    if since.is_some_and(|since| now.duration_since(since) > SAID_FOR) {
        edit.clear_hub_changed()?;
    }
    Ok(())
}

/// The hub has what was written here, up to some moment: what it lacks goes out again, under this id.
pub(super) fn replay_after_reset(
    app: &App,
    news: &mut News,
    intake: &Intake,
    device: &DeviceId,
) -> Result<()> {
    let client = client(app)?;
    let (snapshot, known) = snapshot(app, &client)?;
    intake.take_snapshot(app, news, |edit, taking| {
        edit.set(RENEWING, None)?;
        let mut replica = SqliteReplica::watched(edit, taking);
        repair::replay_after_reset(&mut replica, &snapshot, &known, device)?;
        Ok(())
    })?;
    app.connection.forget();
    Ok(())
}

/// The feed no longer reaches back to the cursor: take everything anew, and keep what waits.
fn bootstrap_from_snapshot(app: &App, news: &mut News, intake: &Intake) -> Result<()> {
    let client = client(app)?;
    let (snapshot, known) = snapshot(app, &client)?;
    intake.take_snapshot(app, news, |edit, taking| {
        let mut replica = SqliteReplica::watched(edit, taking);
        repair::bootstrap_from_snapshot(&mut replica, &snapshot, &known)?;
        Ok(())
    })
}

/// A snapshot and the own operations that stand in it: asked before and after, until nothing came
/// to stand in between.
fn snapshot(app: &App, client: &DeviceClient) -> Result<(Snapshot, BTreeSet<OperationId>)> {
    loop {
        let before = known_operations(app, client)?;
        let snapshot = client.snapshot(app.workspace.folder())?;
        if known_operations(app, client)? == before {
            return Ok((snapshot, before));
        }
    }
}

fn known_operations(app: &App, client: &DeviceClient) -> Result<BTreeSet<OperationId>> {
    let own = app.ask(|reading| Ok(read::operation_ids(reading)?))?;
    Ok(client.known_ops(&own)?.into_iter().collect())
}
