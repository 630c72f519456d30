//! A further device: a new file that takes everything from the hub. It is made beside the place it
//! is meant for and comes there whole; what broke off is gone on with by the next try.

use super::attempt::{Arrival, beside, draft_of};
use super::round;
use super::settings::{ELSEWHERE, HUB, RECOVERY};
use crate::app::App;
use crate::failure::{AppError, Result, of_io, value_invalid};
use crate::host::Host;
use crate::input;
use dhow_contract::hub::DeviceEnrolled;
use dhow_contract::{Code, Failure};
use dhow_domain::seller::Profile;
use dhow_network::{HubClient, Identity, NetworkError};
use dhow_store::{Act, Seller, SqliteReplica, Workspace, read, seller_id};
use dhow_sync::{Epoch, SellerId, repair};
use std::fs;
use std::path::Path;

/// A device that joined.
#[derive(Debug)]
pub struct Joined {
    /// Its workspace, open.
    pub app: App,
    /// The seller's id.
    pub seller: String,
    /// Its id.
    pub device: String,
}

/// Makes a new workspace at `path` that belongs to the seller who gave out `code`. Sent twice, it is
/// done once: a try that broke off goes on where it stopped.
///
/// # Errors
/// `inviteInvalid`, `offline`, `fileExists`; `joinUnfinished` once the device is in and not all has
/// come yet. At `path` there is a whole workspace or none.
pub fn join(path: &Path, url: &str, code: &str, host: Host) -> Result<Joined, Failure> {
    let ask = |hub: &HubClient, guest: &Identity, host: &Host| {
        hub.join(code, &guest.device, &host.device_name, &guest.key)
    };
    let ticket = Ticket {
        secret: code,
        words: ELSEWHERE,
        ask: &ask,
    };
    arrive(path, url, &ticket, host).map_err(Failure::from)
}

/// What lets a device in.
pub(super) struct Ticket<'a> {
    pub(super) secret: &'a str,
    /// What is known of the recovery words by it.
    pub(super) words: &'a str,
    /// How a hub is asked with it.
    pub(super) ask:
        &'a dyn Fn(&HubClient, &Identity, &Host) -> Result<DeviceEnrolled, NetworkError>,
}

pub(super) fn arrive(path: &Path, url: &str, ticket: &Ticket<'_>, host: Host) -> Result<Joined> {
    if path.exists() {
        return Err(Failure::new(Code::FileExists)
            .with("file", path.display())
            .into());
    }
    let (hub, draft) = (HubClient::new(url)?, draft_of(path));
    if let Some(app) = unfinished(&draft, &hub, &host)? {
        return finish(app, path, &draft);
    }
    let arrival = Arrival::at(path, hub.address(), ticket.secret, &host)?;
    let enrolled = match (ticket.ask)(&hub, &arrival.identity, &host) {
        Err(error @ NetworkError::Refused(_)) => {
            arrival.forget();
            return Err(error.into());
        }
        answer => answer?,
    };
    let app = begin(&draft, &hub, &enrolled, (&arrival, ticket.words), host)?;
    finish(app, path, &draft)
}

/// A workspace that belongs to the hub and has nothing of it yet.
fn begin(
    draft: &Path,
    hub: &HubClient,
    enrolled: &DeviceEnrolled,
    (arrival, words): (&Arrival, &str),
    host: Host,
) -> Result<App> {
    let seller = known_seller(&enrolled.seller)?;
    let Identity { device, key, .. } = &arrival.identity;
    host.keys.save(&seller, device, key)?;
    let app = receive(draft, &seller, &enrolled.name, host)?;
    app.act(Act::new("act-join"), |edit| {
        edit.set(HUB, Some(hub.address().as_str()))?;
        edit.set(RECOVERY, Some(words))?;
        let epoch = Epoch::new(enrolled.epoch.clone());
        repair::enrol(&mut SqliteReplica::new(edit), device, &epoch)?;
        Ok(())
    })?;
    arrival.forget();
    Ok(app)
}

/// A workspace that an earlier try left behind. One that does not belong to this hub yet is of no
/// use to anybody.
fn unfinished(draft: &Path, hub: &HubClient, host: &Host) -> Result<Option<App>> {
    if !draft.exists() {
        return Ok(None);
    }
    let ours = hub.address().as_str();
    let opened = App::open(draft, host.clone()).ok();
    if let Some(app) = opened
        && app
            .ask(|reading| Ok(read::setting(reading, HUB)?))?
            .as_deref()
            == Some(ours)
    {
        return Ok(Some(app));
    }
    for suffix in ["", "-wal", "-shm", "-lock"] {
        let _ = fs::remove_file(beside(draft, suffix));
    }
    Ok(None)
}

/// Takes what the hub has, and puts the whole where it is meant to be.
fn finish(app: App, path: &Path, draft: &Path) -> Result<Joined> {
    round::take_everything(&app).map_err(|error| match error {
        AppError::Network(NetworkError::Offline) => Failure::new(Code::JoinUnfinished).into(),
        other => other,
    })?;
    let identity = super::client(&app)?.identity().clone();
    let host = app.host.clone();
    drop(app);
    let there = path.display().to_string();
    // The lock's file goes along: it says that all pages were looked at.
    let _ = fs::rename(beside(draft, "-lock"), beside(path, "-lock"));
    fs::rename(draft, path).map_err(|error| of_io(&there, &error))?;
    Ok(Joined {
        app: App::open(path, host)?,
        seller: identity.seller.to_string(),
        device: identity.device.to_string(),
    })
}

fn known_seller(text: &str) -> Result<SellerId> {
    seller_id(text).ok_or_else(|| value_invalid("seller", text, "notAnId").into())
}

/// An empty workspace of a known seller. Currency and language stand in until the first pull
/// brings the seller's own.
fn receive(path: &Path, seller: &SellerId, name: &str, host: Host) -> Result<App> {
    let seller = Seller {
        id: seller.clone(),
        name: name.to_owned(),
        base_currency: input::currency("EUR")?,
        source_locale: input::locale("en")?,
        profile: Profile::default(),
    };
    let workspace = Workspace::create_for_pull(path, &seller, host.context())?;
    let app = App::over(workspace, host);
    crate::rates::seed(&app)?;
    Ok(app)
}
