//! What a device mends by itself when the hub's log and its own do not fit.

use super::client::client;
use super::renewal::{renew_identity, renewed};
use crate::app::App;
use crate::events::News;
use crate::failure::{AppError, Result};
use dhow_network::{DeviceClient, HubRefusal, NetworkError};
use dhow_store::{SqliteReplica, read};
use dhow_sync::replica::{Limits, next_push};
use dhow_sync::{DeviceId, DocumentId, OperationId, Snapshot, repair};
use std::collections::BTreeSet;

/// The three refusals a device can mend by itself; every other one goes to the person.
pub(super) fn recover(app: &App, news: &mut News, error: AppError) -> Result<()> {
    let code = match &error {
        AppError::Network(error) => error.code().unwrap_or_default().to_owned(),
        _ => String::new(),
    };
    match code.as_str() {
        "epoch-changed" => {
            let device = renew_identity(app)?.device;
            replay_after_reset(app, news, &device)
        }
        "cursor-expired" => bootstrap_from_snapshot(app, news),
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
        Ok(
            next_push(&SqliteReplica::new(edit), last, "", Limits::default())?
                .and_then(|it| it.ops.first().map(|op| op.mid)),
        )
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
    app.keep(news, |edit| {
        renewed(edit)?;
        Ok(repair::reidentify(
            &mut SqliteReplica::new(edit),
            &identity.device,
        )?)
    })
}

/// The hub was restored from an older copy: what it lost goes out again, under a new id.
pub(super) fn replay_after_reset(app: &App, news: &mut News, device: &DeviceId) -> Result<()> {
    let client = client(app)?;
    let (snapshot, known) = snapshot(app, &client)?;
    app.keep(news, |edit| {
        renewed(edit)?;
        repair::replay_after_reset(&mut SqliteReplica::new(edit), &snapshot, &known, device)?;
        Ok(())
    })
}

/// The feed no longer reaches back to the cursor: take everything anew, and keep what waits.
fn bootstrap_from_snapshot(app: &App, news: &mut News) -> Result<()> {
    let client = client(app)?;
    let (snapshot, known) = snapshot(app, &client)?;
    app.keep(news, |edit| {
        repair::bootstrap_from_snapshot(&mut SqliteReplica::new(edit), &snapshot, &known)?;
        Ok(())
    })
}

/// A snapshot and the own operations that stand in it: asked before and after, until nothing came
/// to stand in between.
fn snapshot(app: &App, client: &DeviceClient) -> Result<(Snapshot, BTreeSet<OperationId>)> {
    loop {
        let before = known_operations(app, client)?;
        let snapshot = client.snapshot()?;
        if known_operations(app, client)? == before {
            return Ok((snapshot, before));
        }
    }
}

fn known_operations(app: &App, client: &DeviceClient) -> Result<BTreeSet<OperationId>> {
    let own = app.ask(|reading| Ok(read::operation_ids(reading)?))?;
    Ok(client.known_ops(&own)?.into_iter().collect())
}
