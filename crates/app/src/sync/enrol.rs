//! Joining a hub as the first device, and letting another one in.

use super::client::client;
use super::settings::HUB;
use crate::app::App;
use crate::events::News;
use crate::failure::Result;
use dhow_contract::sync::{EnrolRequest, Enrolled, Invite};
use dhow_contract::{Code, Failure, Tag};
use dhow_domain::id;
use dhow_network::{HubClient, Identity, keys};
use dhow_store::{Act, SqliteReplica, read};
use dhow_sync::{DeviceId, Epoch, SellerId, repair};

pub(crate) fn hub_enrol(app: &App, request: &EnrolRequest) -> Result<Enrolled> {
    let seller = app.ask(|reading| match read::setting(reading, HUB)? {
        Some(url) => Err(Failure::new(Code::AlreadyEnrolled).with("hub", url).into()),
        None => Ok(read::seller(reading)?),
    })?;
    let hub = HubClient::new(&request.url)?;
    let identity = new_identity(app, &seller.id)?;
    let enrolled = hub.enrol(&identity, &seller.name, &app.host.device_name)?;
    app.act(Act::new("act-enrol"), |edit| {
        edit.set(HUB, Some(&request.url))?;
        let epoch = Epoch::new(enrolled.epoch);
        repair::enrol(&mut SqliteReplica::new(edit), &identity.device, &epoch)?;
        Ok(())
    })?;
    app.connection.put(hub.as_device(identity.clone()));
    app.send_news(News::default().with([Tag::Network, Tag::Workspace]));
    app.enrolled.send(&());
    Ok(Enrolled {
        seller_id: seller.id.to_string(),
        device: identity.device.to_string(),
    })
}

/// A device of its own with a new key, which is on the disk before the hub hears of it.
pub(super) fn new_identity(app: &App, seller: &SellerId) -> Result<Identity> {
    let device = DeviceId::new(id::mint(DeviceId::PREFIX, app.host.ids.as_ref()));
    let key = keys::new_key()?;
    app.host.keys.save(seller, &device, &key)?;
    Ok(Identity {
        seller: seller.clone(),
        device,
        key,
    })
}

pub(crate) fn hub_invite(app: &App) -> Result<Invite> {
    let invitation = client(app)?.invite()?;
    Ok(Invite {
        code: invitation.code,
        expires_at: invitation.expires_at,
    })
}

/// A new device id for a workspace that turned out to be a copy, or whose hub was restored.
pub(super) fn renew_identity(app: &App) -> Result<Identity> {
    let old = client(app)?;
    let identity = new_identity(app, &old.identity().seller)?;
    old.add_device(&identity.device, &app.host.device_name, &identity.key)?;
    app.connection
        .put(old.hub().clone().as_device(identity.clone()));
    Ok(identity)
}
