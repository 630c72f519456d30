//! Ways out of a hub: to another address, to another hub, to none. The work stays here whatever the
//! hub that is left has to say.

use super::attempt::{enrolling_at, remembered};
use super::client::client;
use super::repair::replay_after_reset;
use super::settings::{CURSOR, DEVICE, EPOCH, HUB, LEFT, OFFLINE_SINCE, REVOKED, SYNCED_AT};
use crate::app::App;
use crate::events::News;
use crate::failure::Result;
use dhow_contract::sync::{EnrolRequest, HubMoved};
use dhow_contract::{Code, Failure, Tag};
use dhow_network::{HubClient, Identity, NetworkError};
use dhow_store::{Act, Edit, SqliteReplica, read};
use dhow_sync::{Epoch, repair};

pub(crate) fn hub_leave(app: &App) -> Result<HubMoved> {
    let _turn = app.connection.turn();
    let left = left_hub(app)?;
    let own = app.ask(|reading| Ok(read::setting(reading, DEVICE)?))?;
    let taken_off = take_off(app);
    let listings = app.ask(|reading| Ok(read::live_listings(reading)?))?;
    // The hub still has this device, and knows it again by the same key.
    let again = enrolling_at(HubClient::new(&left)?.address());
    app.act(Act::new("act-leave"), |edit| {
        forget(edit)?;
        edit.set(LEFT, Some(&left))?;
        edit.set(&again, own.as_deref().filter(|_| !taken_off))?;
        Ok(())
    })?;
    app.connection.forget();
    app.send_news(News::default().with([Tag::Network, Tag::Workspace, Tag::Catalogue]));
    Ok(HubMoved {
        hub: left,
        carried: 0,
        listings,
        taken_off,
    })
}

/// Asks the hub to take this device off its list. It keeps the last one; and whether or not it
/// answers, this device leaves.
fn take_off(app: &App) -> bool {
    let Ok(client) = client(app) else {
        return false;
    };
    client.revoke(&client.identity().device).is_ok()
}

fn left_hub(app: &App) -> Result<String> {
    let known = app.ask(|reading| Ok(read::setting(reading, HUB)?))?;
    known.ok_or_else(|| Failure::new(Code::NotEnrolled).into())
}

/// Nothing here is of a hub any more.
fn forget(edit: &mut Edit<'_>) -> Result<()> {
    for name in [
        HUB,
        DEVICE,
        EPOCH,
        CURSOR,
        SYNCED_AT,
        OFFLINE_SINCE,
        REVOKED,
    ] {
        edit.set(name, None)?;
    }
    Ok(edit.forget_hub()?)
}

pub(crate) fn hub_move(app: &App, request: &EnrolRequest) -> Result<HubMoved> {
    let _turn = app.connection.turn();
    let left = left_hub(app)?;
    let hub = HubClient::new(&request.url)?;
    let moved = if is_known_at(app, &hub)? {
        let client = client(app)?;
        let identity = client.identity().clone();
        app.act(Act::new("act-move"), |edit| {
            edit.set(HUB, Some(hub.address().as_str()))?;
            Ok(edit.set(OFFLINE_SINCE, None)?)
        })?;
        app.connection.put(hub.as_device(identity));
        HubMoved {
            hub: hub.address().as_str().to_owned(),
            carried: 0,
            listings: 0,
            taken_off: false,
        }
    } else {
        move_elsewhere(app, &hub, &left)?
    };
    app.send_news(News::default().with([Tag::Network, Tag::Workspace, Tag::Catalogue]));
    app.enrolled.send(&());
    Ok(moved)
}

/// Whether the hub at this address has the log of this workspace: it knows this device by its key.
/// Whether it is as far is seen, and mended, by the next exchange.
fn is_known_at(app: &App, hub: &HubClient) -> Result<bool> {
    let identity = match client(app) {
        Ok(client) => client.identity().clone(),
        Err(_) => return Ok(false),
    };
    match hub.as_device(identity).devices() {
        Ok(_) => Ok(true),
        Err(NetworkError::Refused(refusal)) if refusal.code == "unauthorized" => Ok(false),
        Err(error) => Err(error.into()),
    }
}

fn move_elsewhere(app: &App, hub: &HubClient, left: &str) -> Result<HubMoved> {
    let listings = app.ask(|reading| Ok(read::live_listings(reading)?))?;
    let carried = settle_in(app, hub)?;
    Ok(HubMoved {
        hub: hub.address().as_str().to_owned(),
        carried: carried.unwrap_or_default(),
        listings: if hub.address().as_str() == left {
            0
        } else {
            listings
        },
        taken_off: false,
    })
}

/// Enrols a workspace that has been with a hub, and brings what stands here there. Answers how many
/// documents are carried; none where the hub knows what was written here.
pub(super) fn settle_in(app: &App, hub: &HubClient) -> Result<Option<u64>> {
    let seller = app.ask(|reading| Ok(read::seller(reading)?))?;
    let tried = enrolling_at(hub.address());
    let identity = remembered(app, &tried, &seller.id)?;
    let enrolled = hub.enrol(&identity, &seller.name, &app.host.device_name)?;
    let own = app.ask(|reading| Ok(read::operation_ids(reading)?))?;
    let known = hub.as_device(identity.clone()).known_ops(&own)?;
    let epoch = Epoch::new(enrolled.epoch);
    let carried = app.act(Act::new("act-enrol"), |edit| {
        forget(edit)?;
        edit.set(HUB, Some(hub.address().as_str()))?;
        for name in [LEFT, tried.as_str()] {
            edit.set(name, None)?;
        }
        let mut replica = SqliteReplica::new(edit);
        if known.is_empty() {
            return Ok(Some(repair::carry_over(
                &mut replica,
                &identity.device,
                &epoch,
            )?));
        }
        repair::enrol(&mut replica, &identity.device, &epoch)?;
        Ok(None)
    })?;
    app.connection.put(hub.as_device(identity.clone()));
    if carried.value.is_none() {
        meet_again(app, &identity)?;
    }
    Ok(carried.value)
}

/// The hub has what was written here, up to some moment: what it lacks goes out again.
fn meet_again(app: &App, identity: &Identity) -> Result<()> {
    let mut news = News::default();
    let done = replay_after_reset(app, &mut news, &identity.device);
    app.send_news(news);
    done
}
