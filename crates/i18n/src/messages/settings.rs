//! Messages of `settings.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “Settings”
pub fn settings_title() -> Message<'static> { Message::new("settings-title") }
/// “Find a setting”
pub fn settings_search() -> Message<'static> { Message::new("settings-search") }
/// “Firm”
pub fn settings_firm() -> Message<'static> { Message::new("settings-firm") }
/// “Name of the firm”
pub fn settings_seller() -> Message<'static> { Message::new("settings-seller") }
/// “Own currency”
pub fn settings_base_currency() -> Message<'static> { Message::new("settings-base-currency") }
/// “Language of the goods”
pub fn settings_source_locale() -> Message<'static> { Message::new("settings-source-locale") }
/// “Language and formats”
pub fn settings_language() -> Message<'static> { Message::new("settings-language") }
/// “Language of the desk”
pub fn settings_interface_language() -> Message<'static> { Message::new("settings-interface-language") }
/// “Appearance”
pub fn settings_appearance() -> Message<'static> { Message::new("settings-appearance") }
/// “Colours”
pub fn settings_theme() -> Message<'static> { Message::new("settings-theme") }
/// “As the system”
pub fn settings_theme_system() -> Message<'static> { Message::new("settings-theme-system") }
/// “Light”
pub fn settings_theme_light() -> Message<'static> { Message::new("settings-theme-light") }
/// “Dark”
pub fn settings_theme_dark() -> Message<'static> { Message::new("settings-theme-dark") }
/// “High contrast”
pub fn settings_theme_contrast() -> Message<'static> { Message::new("settings-theme-contrast") }
/// “Height of rows”
pub fn settings_density() -> Message<'static> { Message::new("settings-density") }
/// “Compact”
pub fn settings_density_compact() -> Message<'static> { Message::new("settings-density-compact") }
/// “Regular”
pub fn settings_density_regular() -> Message<'static> { Message::new("settings-density-regular") }
/// “Roomy”
pub fn settings_density_roomy() -> Message<'static> { Message::new("settings-density-roomy") }
/// “Hub and devices”
pub fn settings_network() -> Message<'static> { Message::new("settings-network") }
/// “File and backups”
pub fn settings_files() -> Message<'static> { Message::new("settings-files") }
/// “Workspace”
pub fn settings_workspace() -> Message<'static> { Message::new("settings-workspace") }
/// “Make a backup”
pub fn settings_backup() -> Message<'static> { Message::new("settings-backup") }
/// “A copy that is opened once to prove it”
pub fn settings_backup_help() -> Message<'static> { Message::new("settings-backup-help") }
/// “$path is there and opens, with $products products”
pub fn settings_backup_done(path: &str, products: impl Into<Number>) -> Message<'_> { Message::new("settings-backup-done").text("path", path).number("products", products) }
/// “Check the file”
pub fn settings_doctor() -> Message<'static> { Message::new("settings-doctor") }
/// “Nothing is damaged”
pub fn settings_doctor_healthy() -> Message<'static> { Message::new("settings-doctor-healthy") }
/// “$count checks did not pass”
pub fn settings_doctor_findings(count: impl Into<Number>) -> Message<'static> { Message::new("settings-doctor-findings").number("count", count) }
/// “Pages of the file”
pub fn doctor_integrity() -> Message<'static> { Message::new("doctor-integrity") }
/// “Links between rows”
pub fn doctor_foreign_keys() -> Message<'static> { Message::new("doctor-foreignKeys") }
/// “Tables”
pub fn doctor_schema() -> Message<'static> { Message::new("doctor-schema") }
/// “Search index”
pub fn doctor_search() -> Message<'static> { Message::new("doctor-search") }
/// “Journal”
pub fn doctor_journal() -> Message<'static> { Message::new("doctor-journal") }
/// “Pictures”
pub fn doctor_media() -> Message<'static> { Message::new("doctor-media") }
/// “About”
pub fn settings_about() -> Message<'static> { Message::new("settings-about") }
/// “Dhow $version”
pub fn settings_version(version: &str) -> Message<'_> { Message::new("settings-version").text("version", version) }
/// “Changes act at once and can be undone”
pub fn settings_at_once() -> Message<'static> { Message::new("settings-at-once") }
/// “Size of letters”
pub fn settings_scale() -> Message<'static> { Message::new("settings-scale") }
/// “Single letters act as keys”
pub fn settings_single_keys() -> Message<'static> { Message::new("settings-single-keys") }
/// “Such as T for why this price. They never act while you type”
pub fn settings_single_keys_help() -> Message<'static> { Message::new("settings-single-keys-help") }
/// “History”
pub fn settings_history() -> Message<'static> { Message::new("settings-history") }
/// “No setting has these words”
pub fn settings_find_none() -> Message<'static> { Message::new("settings-find-none") }
/// “Where to, with the name of the copy”
pub fn settings_backup_path() -> Message<'static> { Message::new("settings-backup-path") }
/// “On”
pub fn settings_on() -> Message<'static> { Message::new("settings-on") }
/// “Off”
pub fn settings_off() -> Message<'static> { Message::new("settings-off") }

pub(super) static SIGNATURES: Variables = &[
    ("doctor-foreignKeys", &[]),
    ("doctor-integrity", &[]),
    ("doctor-journal", &[]),
    ("doctor-media", &[]),
    ("doctor-schema", &[]),
    ("doctor-search", &[]),
    ("settings-about", &[]),
    ("settings-appearance", &[]),
    ("settings-at-once", &[]),
    ("settings-backup", &[]),
    ("settings-backup-done", &[("path", Kind::Text), ("products", Kind::Number)]),
    ("settings-backup-help", &[]),
    ("settings-backup-path", &[]),
    ("settings-base-currency", &[]),
    ("settings-density", &[]),
    ("settings-density-compact", &[]),
    ("settings-density-regular", &[]),
    ("settings-density-roomy", &[]),
    ("settings-doctor", &[]),
    ("settings-doctor-findings", &[("count", Kind::Number)]),
    ("settings-doctor-healthy", &[]),
    ("settings-files", &[]),
    ("settings-find-none", &[]),
    ("settings-firm", &[]),
    ("settings-history", &[]),
    ("settings-interface-language", &[]),
    ("settings-language", &[]),
    ("settings-network", &[]),
    ("settings-off", &[]),
    ("settings-on", &[]),
    ("settings-scale", &[]),
    ("settings-search", &[]),
    ("settings-seller", &[]),
    ("settings-single-keys", &[]),
    ("settings-single-keys-help", &[]),
    ("settings-source-locale", &[]),
    ("settings-theme", &[]),
    ("settings-theme-contrast", &[]),
    ("settings-theme-dark", &[]),
    ("settings-theme-light", &[]),
    ("settings-theme-system", &[]),
    ("settings-title", &[]),
    ("settings-version", &[("version", Kind::Text)]),
    ("settings-workspace", &[]),
];
