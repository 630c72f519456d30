//! Who this device is while it asks to be let in: decided once, on the disk before the request, and
//! used again by every further try. So a try whose answer was lost is the same try again.

use crate::app::App;
use crate::events::News;
use crate::failure::Result;
use crate::host::Host;
use dhow_contract::{Code, Failure};
use dhow_domain::id;
use dhow_network::{HubAddress, Identity, keys};
use dhow_store::read;
use dhow_sync::{DeviceId, Hash, SellerId};
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The device that asks to go on in the place of this one, until it does.
pub(super) const RENEWING: &str = "hub.renewing";

/// The code of an invitation that the hub was asked for, until it answers.
pub(super) const INVITING: &str = "hub.inviting";

/// Where a workspace remembers the device it asked a hub with. Each hub hears of a device of its
/// own, so that none can use at another what was signed for it.
pub(super) fn enrolling_at(hub: &HubAddress) -> String {
    format!("hub.enrolling:{}", hub.as_str())
}

/// The identity that is remembered under this name, or a new one that is from now on.
pub(super) fn remembered(app: &App, name: &str, seller: &SellerId) -> Result<Identity> {
    let known = app.ask(|reading| Ok(read::setting(reading, name)?))?;
    if let Some(device) = known.map(DeviceId::new)
        && let Some(key) = app.host.keys.load(seller, &device)?
    {
        return Ok(Identity {
            seller: seller.clone(),
            device,
            key,
        });
    }
    let identity = new_identity(&app.host, seller)?;
    app.keep(&mut News::default(), |edit| {
        Ok(edit.set(name, Some(identity.device.as_str()))?)
    })?;
    Ok(identity)
}

/// A device of its own with a new key, which is on the disk.
fn new_identity(host: &Host, seller: &SellerId) -> Result<Identity> {
    let device = DeviceId::new(id::mint(DeviceId::PREFIX, host.ids.as_ref()));
    let key = keys::new_key()?;
    host.keys.save(seller, &device, &key)?;
    Ok(Identity {
        seller: seller.clone(),
        device,
        key,
    })
}

/// A device that comes in from nothing, and the files that stand beside the workspace it is to
/// have until that is whole.
#[derive(Debug)]
pub(super) struct Arrival {
    /// Who asks; the seller is nobody yet.
    pub(super) identity: Identity,
    note: PathBuf,
}

/// What is remembered of an arrival.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Note {
    hub: String,
    /// A digest of what lets the device in.
    ticket: String,
    device: String,
}

impl Arrival {
    /// The arrival that was begun here with the same ticket at the same hub, or a new one.
    pub(super) fn at(path: &Path, hub: &HubAddress, ticket: &str, host: &Host) -> Result<Self> {
        let note = beside(path, ".joining-as");
        let nobody = SellerId::new(dhow_contract::hub::purpose::NO_SELLER);
        let mut wanted = Note {
            hub: hub.as_str().to_owned(),
            ticket: Hash::of_bytes(ticket.as_bytes()).to_string(),
            device: String::new(),
        };
        if let Some(found) = read_note(&note) {
            let device = DeviceId::new(found.device.clone());
            wanted.device.clone_from(&found.device);
            if found == wanted
                && let Some(key) = host.keys.load(&nobody, &device)?
            {
                let identity = Identity {
                    seller: nobody,
                    device,
                    key,
                };
                return Ok(Self { identity, note });
            }
        }
        let identity = new_identity(host, &nobody)?;
        wanted.device = identity.device.to_string();
        write_note(&note, &wanted)?;
        Ok(Self { identity, note })
    }

    /// Nothing is to be tried again.
    pub(super) fn forget(&self) {
        let _ = fs::remove_file(&self.note);
    }
}

/// Where a workspace is made until all of it is there.
pub(super) fn draft_of(path: &Path) -> PathBuf {
    beside(path, ".joining")
}

/// The files that stand beside a workspace have its name and more.
pub(super) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name: OsString = path.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
    path.with_file_name(name)
}

fn read_note(file: &Path) -> Option<Note> {
    serde_json::from_slice(&fs::read(file).ok()?).ok()
}

fn write_note(file: &Path, note: &Note) -> Result<()> {
    let written = serde_json::to_vec(note)
        .map_err(std::io::Error::other)
        .and_then(|bytes| {
            let mut out = fs::File::create(file)?;
            out.write_all(&bytes)?;
            out.sync_all()
        });
    written.map_err(|error| {
        Failure::new(Code::FileAccess)
            .with("file", file.display())
            .with("reason", error)
            .into()
    })
}
