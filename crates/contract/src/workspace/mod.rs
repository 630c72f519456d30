//! The workspace itself: state, settings, what needs a person, health.

mod commands;

pub use commands::WorkspaceCommands;
pub(crate) use commands::{CHANGED, ROOM, handle};

use crate::Code;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What the frame and the status bar show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkspaceStatus {
    /// Path of the file.
    pub workspace: String,
    /// File name without folder.
    pub name: String,
    /// The firm's name.
    pub seller: String,
    /// The seller's id.
    pub seller_id: String,
    /// ISO 4217 code of the seller's own currency.
    pub base_currency: String,
    /// BCP 47 tag of the language goods are written in.
    pub source_locale: String,
    /// True when another process writes this file, or it cannot be written at all.
    pub read_only: bool,
    /// Which of the two: the refusal that an act would meet.
    pub read_only_because: Option<Code>,
    /// When the last act was committed, RFC 3339.
    pub saved_at: Option<String>,
    /// What undo would undo.
    pub undo: Option<crate::history::ActLabel>,
    /// What redo would redo.
    pub redo: Option<crate::history::ActLabel>,
    /// State of the connection to the hub.
    pub connection: crate::sync::Connection,
    /// Operations not yet acknowledged by the hub.
    pub pending: u64,
    /// Conflicts that wait for a choice.
    pub conflicts: u64,
    /// Source of the newest rates in use.
    pub rates_source: Option<String>,
    /// Day of the newest rates in use.
    pub rates_published: Option<String>,
    /// Age of these rates in days.
    pub rates_age_days: Option<i64>,
    /// Today's date as the desk understands it, `YYYY-MM-DD`.
    pub today: String,
    /// Version of the program.
    pub program_version: String,
}

/// The seller's choices on this device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Settings {
    /// Interface language, BCP 47.
    pub locale: String,
    /// Interface languages there are.
    pub locales: Vec<String>,
    /// The colours of the screens.
    pub theme: Theme,
    /// The height of rows in a grid.
    pub density: Density,
}

/// Colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Theme {
    /// As the system says.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Contrast,
}

/// Height of rows and controls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Density {
    /// 28 px rows.
    Compact,
    /// 36 px rows.
    Regular,
    /// 44 px rows.
    Roomy,
}

/// Settings to change; what is absent stays.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct SettingsChange {
    /// The language of the screens, BCP 47.
    #[ts(optional)]
    pub locale: Option<String>,
    /// The colours of the screens.
    #[ts(optional)]
    pub theme: Option<Theme>,
    /// The height of rows in a grid.
    #[ts(optional)]
    pub density: Option<Density>,
}

/// The firm as buyers know it. What nobody said is null.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SellerProfile {
    /// The name it trades under.
    pub name: String,
    /// The name it is registered under.
    pub legal_name: Option<String>,
    /// Where it sits, in lines.
    pub address: Option<String>,
    /// The country it sits in, ISO 3166-1.
    pub country: Option<String>,
    /// Its number for value added tax.
    pub vat_id: Option<String>,
    /// Where mail reaches it.
    pub email: Option<String>,
    /// Its telephone, as it is written.
    pub phone: Option<String>,
    /// Its number on WhatsApp: `+` and digits.
    pub whatsapp: Option<String>,
    /// ISO 4217 code of its own currency.
    pub base_currency: String,
    /// BCP 47 tag of the language goods are written in.
    pub source_locale: String,
    /// What it promises, by the code of the market; a market without promises is not there.
    pub policies: BTreeMap<String, Policies>,
}

/// What a firm promises in one market, as plain text with blank lines between paragraphs.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Policies {
    /// How goods are given back.
    pub returns: Option<String>,
    /// How goods come, and what that costs.
    pub shipping: Option<String>,
    /// On which terms is sold.
    pub terms: Option<String>,
    /// What is kept of a buyer.
    pub privacy: Option<String>,
}

/// What to say of the firm: `name`, `legalName`, `address`, `country`, `vatId`, `email`, `phone`,
/// `whatsapp`, or `policies.<market>.<returns|shipping|terms|privacy>`. Null or empty takes it back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SellerSet {
    /// Field → text.
    pub fields: BTreeMap<String, Option<String>>,
}

/// A file or folder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PathRequest {
    /// Path on this machine.
    pub path: String,
}

/// A running job.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JobRequest {
    /// Its name: the command that started it.
    pub job: String,
}

/// A backup that was made and proven by opening it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupReport {
    /// Where it is.
    pub path: String,
    /// The size of the file in bytes.
    pub bytes: u64,
    /// Products found when it was opened again.
    pub products: u64,
    /// BLAKE3 of the catalogue, equal in the workspace and the copy.
    pub digest: String,
    /// BLAKE3 of each part of the file: `goods`, `markets`, `seller`, `pictures`, `rates`,
    /// `settings`, `listings`, `operations`, `history`.
    pub digests: BTreeMap<String, String>,
    /// Whether the keys of devices are in it.
    pub device_keys: DeviceKeys,
}

/// Whether a copy holds the keys with which devices sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DeviceKeys {
    /// They are not in it: whoever has the copy is not the device.
    Absent,
    /// They are in it, under a passphrase.
    Sealed,
}

/// What was found when a copy was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BackupCheck {
    /// Where it is.
    pub path: String,
    /// Whether the keys of devices are in it.
    pub device_keys: DeviceKeys,
    /// Its health, which names the parts that are not what they were under `digests`.
    #[serde(flatten)]
    pub health: DoctorReport,
}

/// Health of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoctorReport {
    /// True when every check passed.
    pub healthy: bool,
    /// Every check that was run, in order.
    pub checks: Vec<DoctorCheck>,
}

/// One check of the file, and what it found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DoctorCheck {
    /// `integrity`, `foreignKeys`, `fragments`, `schema`, `search`, `journal`, `media`, `summaries`,
    /// `issueCounts`.
    pub name: String,
    /// Whether it passed, or what was found is mended.
    pub passed: bool,
    /// Whether something was found and is mended: only what derives from the rest can be.
    pub mended: bool,
    /// What was found.
    pub findings: Vec<String>,
}
