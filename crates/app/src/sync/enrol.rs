//! Joining a hub as the first device, and letting another one in.

use super::attempt;
use super::client::client;
use super::moving::settle_in;
use super::settings::{HUB, LEFT};
use crate::app::App;
use crate::events::News;
use crate::failure::Result;
use dhow_contract::sync::{EnrolRequest, Enrolled, Invite};
use dhow_contract::{Code, Failure, Tag};
use dhow_network::{HubClient, NetworkError};
use dhow_store::{Act, Seller, SqliteReplica, read};
use dhow_sync::{Epoch, repair};

pub(crate) fn hub_enrol(app: &App, request: &EnrolRequest) -> Result<Enrolled> {
    let seller = app.ask(|reading| match read::setting(reading, HUB)? {
        Some(url) => Err(Failure::new(Code::AlreadyEnrolled).with("hub", url).into()),
        None => Ok(read::seller(reading)?),
    })?;
    let hub = HubClient::new(&request.url)?;
    if app
        .ask(|reading| Ok(read::setting(reading, LEFT)?))?
        .is_some()
    {
        settle_in(app, &hub)?;
    } else {
        begin(app, &hub, &seller)?;
    }
    app.send_news(News::default().with([Tag::Network, Tag::Workspace]));
    app.enrolled.send(&());
    Ok(Enrolled {
        seller_id: seller.id.to_string(),
        device: client(app)?.identity().device.to_string(),
    })
}

/// Enrols a workspace that has been with no hub.
fn begin(app: &App, hub: &HubClient, seller: &Seller) -> Result<()> {
    let tried = attempt::enrolling_at(hub.address());
    let identity = attempt::remembered(app, &tried, &seller.id)?;
    let enrolled = hub.enrol(&identity, &seller.name, &app.host.device_name)?;
    app.act(Act::new("act-enrol"), |edit| {
        edit.set(HUB, Some(hub.address().as_str()))?;
        edit.set(&tried, None)?;
        let epoch = Epoch::new(enrolled.epoch);
        repair::enrol(&mut SqliteReplica::new(edit), &identity.device, &epoch)?;
        Ok(())
    })?;
    app.connection.put(hub.as_device(identity));
    Ok(())
}

pub(crate) fn hub_invite(app: &App) -> Result<Invite> {
    let client = client(app)?;
    let known = app.ask(|reading| Ok(read::setting(reading, attempt::INVITING)?))?;
    let asked = match known {
        Some(code) => client.invite(&code),
        None => client.invite(&begin_invitation(app)?),
    };
    if !matches!(asked, Err(NetworkError::Offline)) {
        end_invitation(app)?;
    }
    let invitation = asked?;
    Ok(Invite {
        code: invitation.code,
        expires_at: invitation.expires_at,
    })
}

/// A code that is on the disk before the hub hears of it, and is asked with until it answers.
fn begin_invitation(app: &App) -> Result<String> {
    let code = dhow_network::new_code()?;
    app.keep(&mut News::default(), |edit| {
        Ok(edit.set(attempt::INVITING, Some(&code))?)
    })?;
    Ok(code)
}

fn end_invitation(app: &App) -> Result<()> {
    app.keep(&mut News::default(), |edit| {
        Ok(edit.set(attempt::INVITING, None)?)
    })
}
