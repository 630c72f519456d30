//! Ways out of a hub: to another address, to another hub, to none. The work stays here whatever the
//! hub that is left has to say.

use super::attempt::{enrolling_at, remembered};
use super::client::client;
use super::less::{self, Decision, Intake};
use super::repair::replay_after_reset;
use super::settings::{
    CHECKED, CURSOR, DEVICE, EPOCH, HUB, KEYS, LEFT, NUMBERS, OFFLINE_SINCE, RECOVERY, REVOKED,
    SYNCED_AT,
};
use crate::app::App;
use crate::events::News;
use crate::failure::{AppError, Result};
use dhow_contract::hub::DeviceEnrolled;
use dhow_contract::sync::{EnrolRequest, Enrolled, HubMoved, HubOutlook, HubQuestion};
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
        KEYS,
        NUMBERS,
        SYNCED_AT,
        OFFLINE_SINCE,
        REVOKED,
        RECOVERY,
    ] {
        edit.set(name, None)?;
    }
    edit.clear_hub_changed()?;
    Ok(edit.forget_hub()?)
}

/// The other hub is asked, and nothing is done.
pub(crate) fn hub_look(app: &App, request: &HubQuestion) -> Result<HubOutlook> {
    left_hub(app)?;
    let asked = request.url.as_deref().map(|url| {
        let hub = HubClient::new(url)?;
        is_known_at(app, &hub)
    });
    let same_log = asked.transpose()?;
    app.ask(|reading| {
        Ok(HubOutlook {
            same_log,
            carried: match same_log {
                Some(false) => read::documents(reading)?.len() as u64,
                _ => 0,
            },
            listings: read::live_listings(reading)?,
        })
    })
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
    let name = app.ask(|reading| Ok(read::seller(reading)?.name))?;
    let (identity, epoch) = let_in(app, hub, &|identity| {
        Ok(hub.enrol(identity, &name, &app.host.device_name)?)
    })?;
    let own = app.ask(|reading| Ok(read::operation_ids(reading)?))?;
    let known = hub.as_device(identity.clone()).known_ops(&own)?;
    if !known.is_empty() {
        meet_again(app, hub, &identity, &epoch)?;
        return Ok(None);
    }
    let carried = app.act(Act::new("act-enrol"), |edit| {
        belong(edit, hub)?;
        let mut replica = SqliteReplica::new(edit);
        Ok(repair::carry_over(&mut replica, &identity.device, &epoch)?)
    })?;
    app.connection.put(hub.as_device(identity));
    Ok(Some(carried.value))
}

/// A workspace goes on at a hub that has its seller, as a device that is let in so.
pub(super) fn come_back(app: &App, hub: &HubClient, ask: Ask<'_>) -> Result<Enrolled> {
    let (identity, epoch) = let_in(app, hub, ask)?;
    meet_again(app, hub, &identity, &epoch)?;
    app.keep(&mut News::default(), |edit| {
        Ok(edit.set(RECOVERY, Some(CHECKED))?)
    })?;
    app.send_news(News::default().with([Tag::Network, Tag::Workspace, Tag::Catalogue]));
    app.enrolled.send(&());
    Ok(Enrolled {
        seller_id: identity.seller.to_string(),
        device: identity.device.to_string(),
    })
}

/// How a hub is asked to let a device in.
type Ask<'a> = &'a dyn Fn(&Identity) -> Result<DeviceEnrolled>;

/// The device that is in, and the incarnation of the hub's log.
fn let_in(app: &App, hub: &HubClient, ask: Ask<'_>) -> Result<(Identity, Epoch)> {
    let seller = app.ask(|reading| Ok(read::seller(reading)?.id))?;
    let identity = remembered(app, &enrolling_at(hub.address()), &seller)?;
    let enrolled = ask(&identity)?;
    Ok((identity, Epoch::new(enrolled.epoch)))
}

/// The workspace is of this hub from now on, which has nothing of it that counts.
fn belong(edit: &mut Edit<'_>, hub: &HubClient) -> Result<()> {
    forget(edit)?;
    edit.set(HUB, Some(hub.address().as_str()))?;
    edit.set(LEFT, None)?;
    Ok(edit.set(&enrolling_at(hub.address()), None)?)
}

/// The hub has what was written here, up to some moment: what it lacks goes out again.
fn meet_again(app: &App, hub: &HubClient, identity: &Identity, epoch: &Epoch) -> Result<()> {
    app.act(Act::new("act-enrol"), |edit| {
        belong(edit, hub)?;
        repair::enrol(&mut SqliteReplica::new(edit), &identity.device, epoch)?;
        Ok(())
    })?;
    app.connection.put(hub.as_device(identity.clone()));
    let mut news = News::default();
    let intake = Intake::new(app, Decision::Open);
    let done = replay_after_reset(app, &mut news, &intake, &identity.device);
    less::note(app, done.as_ref().err())?;
    if matches!(done, Err(AppError::Less(_))) {
        // The next exchange takes the snapshot again, and asks again.
        app.keep(&mut news, |edit| Ok(edit.lose_place()?))?;
    }
    app.send_news(news);
    done
}
