//! What is to be said of a hub whose log is not what it was, until somebody knows or it is mended.

use crate::error::Result;
use crate::history::edit::Edit;
use crate::registry::another;
use crate::sync::replica::SqliteReplica;
use crate::text::{json, stamp};
use crate::workspace::setting;
use dhow_sync::feed::cursor;
use dhow_sync::less::Taking;
use dhow_sync::{Chain, DocumentId, Epoch, Json, Replica as _};
use jiff::{SignedDuration, Timestamp};
use rusqlite::Connection;
use strum::{EnumString, IntoStaticStr};

/// Where it is kept. It never travels: each device sees for itself.
const HUB_CHANGED: &str = "sync.hubChanged";

/// How many documents went without a question within a day, with the beginning of that day.
const TAKEN_LATELY: &str = "sync.takenLately";

/// An incarnation that no hub has.
const NOWHERE: &str = "nowhere";

/// How long what went counts.
const LATELY: SignedDuration = SignedDuration::from_hours(24);

/// How a hub's log is another one than before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum HubChange {
    /// The hub was put back to an older state; what it had lost goes out again.
    Restored,
    /// The hub answered with less than before, and nothing was taken in.
    Less,
}

/// How much an answer would take away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HubLess {
    /// Documents that are here and of which the answer says nothing.
    pub missing: u64,
    /// Documents that the answer says were removed.
    pub deleted: u64,
    /// Documents that are here.
    pub of: u64,
    /// The first of those that would go, as people call them.
    pub names: Vec<String>,
}

/// What was noted of the hub.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubChanged {
    /// What is the matter.
    pub kind: HubChange,
    /// When it came to light, RFC 3339.
    pub at: String,
    /// How much would go, where the hub answered with less.
    pub less: HubLess,
}

impl Edit<'_> {
    /// Remembers that the hub's log is another one, as of the time of this act. What was noted
    /// before counts no more.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn note_hub_changed(&mut self, kind: HubChange, less: &HubLess) -> Result<()> {
        let kind: &str = kind.into();
        let noted = serde_json::json!({
            "kind": kind, "at": stamp(self.now()), "missing": less.missing,
            "deleted": less.deleted, "of": less.of, "names": less.names,
        });
        self.set(HUB_CHANGED, Some(&noted.to_string()))
    }

    /// How many documents went without a question since some moment of the last 24 hours.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn taken_lately(&self) -> Result<u64> {
        Ok(self.lately()?.map_or(0, |(_, taken)| taken))
    }

    /// So many more went.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn count_taken(&mut self, taken: u64) -> Result<()> {
        let (since, before) = self.lately()?.unwrap_or((self.now(), 0));
        let noted = format!("{since} {}", before + taken);
        self.set(TAKEN_LATELY, Some(&noted))
    }

    fn lately(&self) -> Result<Option<(Timestamp, u64)>> {
        let noted = setting::get(self.connection(), TAKEN_LATELY)?;
        Ok(noted.and_then(|noted| {
            let (since, taken) = noted.split_once(' ')?;
            let since: Timestamp = since.parse().ok()?;
            let age = self.now().duration_since(since);
            (age.abs() < LATELY).then_some((since, taken.parse().ok()?))
        }))
    }

    /// Where this device is in the feed is not known: the hub is asked for everything that stands.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn lose_place(&mut self) -> Result<()> {
        let mut replica = SqliteReplica::new(self);
        replica.set_epoch(&Epoch::new(NOWHERE))?;
        replica.set_cursor(Some(&cursor(&Epoch::new(NOWHERE), 0, &Chain::START)))
    }

    /// The replica's way to put back what went; answers how many documents that were.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn give_back(&mut self, taking: Taking) -> Result<u64> {
        let ids = self.ids();
        let mut new_id = |document: &DocumentId| another(document, ids);
        taking.give_back(&mut SqliteReplica::new(self), &mut new_id)
    }

    /// Nothing is to be said of the hub any more.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn clear_hub_changed(&mut self) -> Result<()> {
        self.set(HUB_CHANGED, None)
    }
}

/// What was noted of the hub, where anything was.
///
/// # Errors
/// See [`crate::error`].
pub fn hub_changed(connection: &Connection) -> Result<Option<HubChanged>> {
    Ok(setting::get(connection, HUB_CHANGED)?.and_then(|text| read(&json(&text))))
}

/// What a newer program noted otherwise is passed over.
fn read(noted: &Json) -> Option<HubChanged> {
    let number = |name: &str| noted.get(name).and_then(Json::as_u64).unwrap_or_default();
    let names = noted.get("names").and_then(Json::as_array);
    let names = names.into_iter().flatten().filter_map(Json::as_str);
    Some(HubChanged {
        kind: noted.get("kind")?.as_str()?.parse().ok()?,
        at: noted.get("at")?.as_str()?.to_owned(),
        less: HubLess {
            missing: number("missing"),
            deleted: number("deleted"),
            of: number("of"),
            names: names.map(str::to_owned).collect(),
        },
    })
}
