//! Where this device stands with the hub, in the desk's words.

use super::settings::{
    CHANNEL, CHECKED, CURSOR, DEVICE, ELSEWHERE, HUB, OFFLINE_SINCE, RECOVERY, REVOKED, SYNCED_AT,
};
use super::{authors, pictures};
use crate::app::App;
use crate::failure::Result;
use dhow_contract::catalogue::PublishState;
use dhow_contract::sync::{
    Connection, HeldPicture, HubChange, HubChanged, KeyProtection, NetworkStatus, ParkedOperation,
    WordsState,
};
use dhow_domain::id::ProductId;
use dhow_network::KeyProtection as Kept;
use dhow_store::{
    HubChange as Noted, HubChanged as NotedChange, Mark, PublishState as Stored, ReadTransaction,
    StoredConflict, read,
};
use dhow_sync::DeviceId;

/// State of the connection, as the last exchange left it.
pub(crate) fn connection(reading: &ReadTransaction) -> Result<Connection> {
    Ok(if read::setting(reading, HUB)?.is_none() {
        Connection::NotEnrolled
    } else if read::setting(reading, REVOKED)?.is_some() {
        Connection::Revoked
    } else if read::setting(reading, OFFLINE_SINCE)?.is_some() {
        Connection::Offline
    } else {
        Connection::Online
    })
}

/// What hosts are shown of the connection and of what goes over it, apart from the listings: to
/// see whether an exchange changed any of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Shown {
    connection: Connection,
    device: Option<String>,
    synced_at: Option<String>,
    offline_since: Option<String>,
    pending: u64,
    parked: Vec<(String, String, String)>,
    conflicts: Vec<StoredConflict>,
    pictures: Vec<HeldPicture>,
    hub_changed: Option<NotedChange>,
}

impl Shown {
    pub(super) fn read(reading: &ReadTransaction) -> Result<Self> {
        Ok(Self {
            connection: connection(reading)?,
            device: read::setting(reading, DEVICE)?,
            synced_at: read::setting(reading, SYNCED_AT)?,
            offline_since: read::setting(reading, OFFLINE_SINCE)?,
            pending: waiting(reading)?,
            parked: read::parked(reading)?,
            conflicts: read::conflicts(reading)?,
            pictures: pictures::held(reading)?,
            hub_changed: read::hub_changed(reading)?,
        })
    }
}

/// Operations and listings that wait. A workspace without a hub has nothing waiting.
pub(crate) fn waiting(reading: &ReadTransaction) -> Result<u64> {
    if read::setting(reading, HUB)?.is_none() {
        return Ok(0);
    }
    Ok(read::pending_count(reading)? + read::queued_listings(reading)?)
}

/// Where a product stands on the hub. "Live" is only what was read back.
pub(crate) fn publish_state(reading: &ReadTransaction, product: ProductId) -> Result<PublishState> {
    let marks = read::marks(reading, &[product], CHANNEL)?;
    Ok(marks
        .get(&product)
        .map_or(PublishState::Never, publish_state_of))
}

/// The same, for a product whose mark is read.
pub(crate) fn publish_state_of(mark: &Mark) -> PublishState {
    match Stored::of(mark) {
        Stored::Never => PublishState::Never,
        Stored::Changed => PublishState::Changed,
        Stored::Queued => PublishState::Queued,
        Stored::Live => PublishState::Live,
        Stored::NotLive => PublishState::NotLive,
        Stored::Held => PublishState::Held,
        Stored::Withdrawn => PublishState::Withdrawn,
    }
}

pub(crate) fn network_status(app: &App) -> Result<NetworkStatus> {
    app.ask(|reading| {
        Ok(NetworkStatus {
            connection: connection(reading)?,
            hub: read::setting(reading, HUB)?,
            seller_id: read::seller(reading)?.id.to_string(),
            device: read::setting(reading, DEVICE)?,
            pending: waiting(reading)?,
            conflicts: read::open_conflicts(reading)?,
            cursor: read::setting(reading, CURSOR)?,
            synced_at: read::setting(reading, SYNCED_AT)?,
            offline_since: read::setting(reading, OFFLINE_SINCE)?,
            parked: read::parked(reading)?
                .into_iter()
                .map(|(document, path, reason)| ParkedOperation {
                    document,
                    path,
                    reason,
                })
                .collect(),
            pictures: pictures::held(reading)?,
            key_protection: key_protection(app, reading)?,
            hub_changed: read::hub_changed(reading)?.map(hub_changed),
            unsigned: authors::unsigned(reading)?,
            recovery_words: words_state(reading)?,
        })
    })
}

fn hub_changed(noted: NotedChange) -> HubChanged {
    HubChanged {
        kind: match noted.kind {
            Noted::Restored => HubChange::Restored,
            Noted::Less => HubChange::Less,
        },
        at: noted.at,
        missing: noted.less.missing,
        deleted: noted.less.deleted,
        of: noted.less.of,
        names: noted.less.names,
    }
}

/// How the key of this device is kept; `None` for a workspace without a hub.
pub(crate) fn key_protection(
    app: &App,
    reading: &ReadTransaction,
) -> Result<Option<KeyProtection>> {
    let Some(device) = read::setting(reading, DEVICE)? else {
        return Ok(None);
    };
    let seller = read::seller(reading)?.id;
    let kept = app.host.keys.protection(&seller, &DeviceId::new(device));
    Ok(Some(match kept {
        Kept::Keychain => KeyProtection::Keychain,
        Kept::Sealed => KeyProtection::Sealed,
        Kept::File => KeyProtection::File,
    }))
}

/// What is known here of the recovery words; `None` without a hub.
pub(crate) fn words_state(reading: &ReadTransaction) -> Result<Option<WordsState>> {
    if read::setting(reading, HUB)?.is_none() {
        return Ok(None);
    }
    Ok(Some(match read::setting(reading, RECOVERY)?.as_deref() {
        None => WordsState::Missing,
        Some(CHECKED) => WordsState::Checked,
        Some(ELSEWHERE) => WordsState::Elsewhere,
        Some(_) => WordsState::Unchecked,
    }))
}
