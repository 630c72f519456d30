//! A further device: a new file that takes everything from the hub.

use super::round;
use super::settings::HUB;
use crate::app::App;
use crate::failure::{Result, value_invalid};
use crate::host::Host;
use crate::input;
use dhow_contract::{Code, Failure};
use dhow_domain::id;
use dhow_domain::seller::Profile;
use dhow_network::{HubClient, Identity, keys};
use dhow_store::{Act, Seller, SqliteReplica, Workspace, seller_id};
use dhow_sync::{DeviceId, Epoch, SellerId, repair};
use std::path::Path;

/// A device that joined.
#[derive(Debug)]
pub struct Joined {
    /// Its workspace, open.
    pub app: App,
    /// Its id.
    pub device: String,
}

/// Makes a new workspace at `path` that belongs to the seller who gave out `code`.
///
/// # Errors
/// `inviteInvalid`, `offline`, `fileExists`. A file half made is removed.
pub fn join(path: &Path, url: &str, code: &str, host: Host) -> Result<Joined, Failure> {
    if path.exists() {
        return Err(Failure::new(Code::FileExists).with("file", path.display()));
    }
    join_seller(path, url, code, host).map_err(Failure::from)
}

fn join_seller(path: &Path, url: &str, code: &str, host: Host) -> Result<Joined> {
    let hub = HubClient::new(url)?;
    let device = DeviceId::new(id::mint(DeviceId::PREFIX, host.ids.as_ref()));
    let key = keys::new_key()?;
    let enrolled = hub.join(code, &device, &host.device_name, &key)?;
    let seller = known_seller(&enrolled.seller)?;
    host.keys.save(&seller, &device, &key)?;
    let app = receive(path, &seller, &enrolled.name, host)?;
    app.act(Act::new("act-join"), |edit| {
        edit.set(HUB, Some(url))?;
        repair::enrol(
            &mut SqliteReplica::new(edit),
            &device,
            &Epoch::new(enrolled.epoch),
        )?;
        Ok(())
    })?;
    app.connection.put(hub.as_device(Identity {
        seller,
        device: device.clone(),
        key,
    }));
    round::take_everything(&app)?;
    Ok(Joined {
        app,
        device: device.to_string(),
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
