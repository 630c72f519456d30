//! Messages of `shell.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “Dhow”
pub fn app_name() -> Message<'static> { Message::new("app-name") }
/// “Main”
pub fn nav_label() -> Message<'static> { Message::new("nav-label") }
/// “Today”
pub fn nav_today() -> Message<'static> { Message::new("nav-today") }
/// “Catalogue”
pub fn nav_catalogue() -> Message<'static> { Message::new("nav-catalogue") }
/// “Markets”
pub fn nav_markets() -> Message<'static> { Message::new("nav-markets") }
/// “Translate”
pub fn nav_translate() -> Message<'static> { Message::new("nav-translate") }
/// “Publish”
pub fn nav_publish() -> Message<'static> { Message::new("nav-publish") }
/// “Settings”
pub fn nav_settings() -> Message<'static> { Message::new("nav-settings") }
/// “$count need a person”
pub fn nav_count(count: impl Into<Number>) -> Message<'static> { Message::new("nav-count").number("count", count) }
/// “Status”
pub fn status_label() -> Message<'static> { Message::new("status-label") }
/// “Saved $time”
pub fn status_saved(time: &str) -> Message<'_> { Message::new("status-saved").text("time", time) }
/// “Nothing changed yet”
pub fn status_unsaved() -> Message<'static> { Message::new("status-unsaved") }
/// “Online”
pub fn status_online() -> Message<'static> { Message::new("status-online") }
/// “Online · synced $time”
pub fn status_synced(time: &str) -> Message<'_> { Message::new("status-synced").text("time", time) }
/// “Offline since $time. Everything works”
pub fn status_offline(time: &str) -> Message<'_> { Message::new("status-offline").text("time", time) }
/// “Offline. Everything works”
pub fn status_offline_plain() -> Message<'static> { Message::new("status-offline-plain") }
/// “Works on this computer”
pub fn status_not_enrolled() -> Message<'static> { Message::new("status-not-enrolled") }
/// “Taken off the hub”
pub fn status_revoked() -> Message<'static> { Message::new("status-revoked") }
/// “$count changes waiting”
pub fn status_pending(count: impl Into<Number>) -> Message<'static> { Message::new("status-pending").number("count", count) }
/// “$count changes wait for a connection”
pub fn status_pending_offline(count: impl Into<Number>) -> Message<'static> { Message::new("status-pending-offline").number("count", count) }
/// “$source rates of $date (today)”
pub fn status_rates_today<'a>(date: &'a str, source: &'a str) -> Message<'a> { Message::new("status-rates-today").text("date", date).text("source", source) }
/// “$source rates of $date, $days days old”
pub fn status_rates<'a>(date: &'a str, days: impl Into<Number>, source: &'a str) -> Message<'a> { Message::new("status-rates").text("date", date).number("days", days).text("source", source) }
/// “No rates yet”
pub fn status_no_rates() -> Message<'static> { Message::new("status-no-rates") }
/// “Undo: $act”
pub fn status_undo(act: &str) -> Message<'_> { Message::new("status-undo").text("act", act) }
/// “$count conflicts”
pub fn status_conflicts(count: impl Into<Number>) -> Message<'static> { Message::new("status-conflicts").number("count", count) }
/// “Undo”
pub fn shell_undo() -> Message<'static> { Message::new("shell-undo") }
/// “Taken back: $act”
pub fn toast_undone(act: &str) -> Message<'_> { Message::new("toast-undone").text("act", act) }
/// “Done again: $act”
pub fn toast_redone(act: &str) -> Message<'_> { Message::new("toast-redone").text("act", act) }
/// “Taken back: $act. $count fields were changed since and stay”
pub fn toast_undone_left(act: &str, count: impl Into<Number>) -> Message<'_> { Message::new("toast-undone-left").text("act", act).number("count", count) }
/// “Messages”
pub fn toast_label() -> Message<'static> { Message::new("toast-label") }
/// “Close the message”
pub fn toast_close() -> Message<'static> { Message::new("toast-close") }
/// “Search or do”
pub fn palette_title() -> Message<'static> { Message::new("palette-title") }
/// “Search or do”
pub fn palette_placeholder() -> Message<'static> { Message::new("palette-placeholder") }
/// “Nothing found”
pub fn palette_empty() -> Message<'static> { Message::new("palette-empty") }
/// “Goods”
pub fn palette_goods() -> Message<'static> { Message::new("palette-goods") }
/// “Do”
pub fn palette_do() -> Message<'static> { Message::new("palette-do") }
/// “Go to”
pub fn palette_go() -> Message<'static> { Message::new("palette-go") }
/// “why this price”
pub fn palette_why() -> Message<'static> { Message::new("palette-why") }
/// “move”
pub fn palette_move() -> Message<'static> { Message::new("palette-move") }
/// “narrow down”
pub fn palette_narrow() -> Message<'static> { Message::new("palette-narrow") }
/// “close”
pub fn palette_close() -> Message<'static> { Message::new("palette-close") }
/// “Keys of this screen”
pub fn keys_title() -> Message<'static> { Message::new("keys-title") }
/// “Everywhere”
pub fn keys_everywhere() -> Message<'static> { Message::new("keys-everywhere") }
/// “Here”
pub fn keys_here() -> Message<'static> { Message::new("keys-here") }
/// “Search or do”
pub fn keys_palette() -> Message<'static> { Message::new("keys-palette") }
/// “Undo”
pub fn keys_undo() -> Message<'static> { Message::new("keys-undo") }
/// “Redo”
pub fn keys_redo() -> Message<'static> { Message::new("keys-redo") }
/// “The main act of the screen”
pub fn keys_primary() -> Message<'static> { Message::new("keys-primary") }
/// “First offered fix”
pub fn keys_fix() -> Message<'static> { Message::new("keys-fix") }
/// “Why this price”
pub fn keys_why() -> Message<'static> { Message::new("keys-why") }
/// “Find in this list”
pub fn keys_find() -> Message<'static> { Message::new("keys-find") }
/// “New here”
pub fn keys_new() -> Message<'static> { Message::new("keys-new") }
/// “Next”
pub fn keys_next() -> Message<'static> { Message::new("keys-next") }
/// “Previous”
pub fn keys_previous() -> Message<'static> { Message::new("keys-previous") }
/// “Leave, close, clear the selection”
pub fn keys_leave() -> Message<'static> { Message::new("keys-leave") }
/// “Next region”
pub fn keys_region() -> Message<'static> { Message::new("keys-region") }
/// “Fold the sidebar”
pub fn keys_fold() -> Message<'static> { Message::new("keys-fold") }
/// “Settings”
pub fn keys_settings() -> Message<'static> { Message::new("keys-settings") }
/// “This map”
pub fn keys_map() -> Message<'static> { Message::new("keys-map") }
/// “Back”
pub fn keys_back() -> Message<'static> { Message::new("keys-back") }
/// “Cancel”
pub fn action_cancel() -> Message<'static> { Message::new("action-cancel") }
/// “Close”
pub fn action_close() -> Message<'static> { Message::new("action-close") }
/// “Back”
pub fn action_back() -> Message<'static> { Message::new("action-back") }
/// “Copy”
pub fn action_copy() -> Message<'static> { Message::new("action-copy") }
/// “Copied”
pub fn action_copied() -> Message<'static> { Message::new("action-copied") }
/// “Details”
pub fn action_details() -> Message<'static> { Message::new("action-details") }
/// “Look”
pub fn action_look() -> Message<'static> { Message::new("action-look") }
/// “Clear”
pub fn action_clear() -> Message<'static> { Message::new("action-clear") }
/// “Take out”
pub fn action_remove() -> Message<'static> { Message::new("action-remove") }
/// “Add”
pub fn action_add() -> Message<'static> { Message::new("action-add") }
/// “Show all”
pub fn action_show_all() -> Message<'static> { Message::new("action-show-all") }
/// “Stop”
pub fn action_stop() -> Message<'static> { Message::new("action-stop") }
/// “Reading the file”
pub fn loading_file() -> Message<'static> { Message::new("loading-file") }
/// “$done of $total rows”
pub fn progress_rows(done: impl Into<Number>, total: impl Into<Number>) -> Message<'static> { Message::new("progress-rows").number("done", done).number("total", total) }
/// “$done of $total pages”
pub fn progress_pages(done: impl Into<Number>, total: impl Into<Number>) -> Message<'static> { Message::new("progress-pages").number("done", done).number("total", total) }
/// “$done of $total changes”
pub fn progress_operations(done: impl Into<Number>, total: impl Into<Number>) -> Message<'static> { Message::new("progress-operations").number("done", done).number("total", total) }
/// “$done of $total files”
pub fn progress_files(done: impl Into<Number>, total: impl Into<Number>) -> Message<'static> { Message::new("progress-files").number("done", done).number("total", total) }
/// “$done so far”
pub fn progress_counted(done: impl Into<Number>) -> Message<'static> { Message::new("progress-counted").number("done", done) }
/// “Importing”
pub fn job_import() -> Message<'static> { Message::new("job-import") }
/// “Exporting”
pub fn job_export() -> Message<'static> { Message::new("job-export") }
/// “Publishing”
pub fn job_publish() -> Message<'static> { Message::new("job-publish") }
/// “Syncing”
pub fn job_sync() -> Message<'static> { Message::new("job-sync") }
/// “Building the storefront”
pub fn job_storefront() -> Message<'static> { Message::new("job-storefront") }
/// “Fetching rates”
pub fn job_rates() -> Message<'static> { Message::new("job-rates") }
/// “Nothing has all $count filters. Clear the last one”
pub fn nothing_found(count: impl Into<Number>) -> Message<'static> { Message::new("nothing-found").number("count", count) }
/// “–”
pub fn empty_value() -> Message<'static> { Message::new("empty-value") }
/// “$from to $to”
pub fn range<'a>(from: &'a str, to: &'a str) -> Message<'a> { Message::new("range").text("from", from).text("to", to) }
/// “$count selected”
pub fn selected_count(count: impl Into<Number>) -> Message<'static> { Message::new("selected-count").number("count", count) }
/// “$path is open in another window. Here it can only be read”
pub fn locked_bar(path: &str) -> Message<'_> { Message::new("locked-bar").text("path", path) }
/// “This file can only be read”
pub fn read_only_bar() -> Message<'static> { Message::new("read-only-bar") }
/// “This page has lost its key”
pub fn reopen_title() -> Message<'static> { Message::new("reopen-title") }
/// “The address works once. Open the new one that “dhow serve” prints in the terminal”
pub fn reopen_text() -> Message<'static> { Message::new("reopen-text") }
/// “Go to the content”
pub fn skip_to_content() -> Message<'static> { Message::new("skip-to-content") }
/// “This could mean two numbers. Type it like $example”
pub fn number_unclear(example: &str) -> Message<'_> { Message::new("number-unclear").text("example", example) }

pub(super) static SIGNATURES: Variables = &[
    ("action-add", &[]),
    ("action-back", &[]),
    ("action-cancel", &[]),
    ("action-clear", &[]),
    ("action-close", &[]),
    ("action-copied", &[]),
    ("action-copy", &[]),
    ("action-details", &[]),
    ("action-look", &[]),
    ("action-remove", &[]),
    ("action-show-all", &[]),
    ("action-stop", &[]),
    ("app-name", &[]),
    ("empty-value", &[]),
    ("job-export", &[]),
    ("job-import", &[]),
    ("job-publish", &[]),
    ("job-rates", &[]),
    ("job-storefront", &[]),
    ("job-sync", &[]),
    ("keys-back", &[]),
    ("keys-everywhere", &[]),
    ("keys-find", &[]),
    ("keys-fix", &[]),
    ("keys-fold", &[]),
    ("keys-here", &[]),
    ("keys-leave", &[]),
    ("keys-map", &[]),
    ("keys-new", &[]),
    ("keys-next", &[]),
    ("keys-palette", &[]),
    ("keys-previous", &[]),
    ("keys-primary", &[]),
    ("keys-redo", &[]),
    ("keys-region", &[]),
    ("keys-settings", &[]),
    ("keys-title", &[]),
    ("keys-undo", &[]),
    ("keys-why", &[]),
    ("loading-file", &[]),
    ("locked-bar", &[("path", Kind::Text)]),
    ("nav-catalogue", &[]),
    ("nav-count", &[("count", Kind::Number)]),
    ("nav-label", &[]),
    ("nav-markets", &[]),
    ("nav-publish", &[]),
    ("nav-settings", &[]),
    ("nav-today", &[]),
    ("nav-translate", &[]),
    ("nothing-found", &[("count", Kind::Number)]),
    ("number-unclear", &[("example", Kind::Text)]),
    ("palette-close", &[]),
    ("palette-do", &[]),
    ("palette-empty", &[]),
    ("palette-go", &[]),
    ("palette-goods", &[]),
    ("palette-move", &[]),
    ("palette-narrow", &[]),
    ("palette-placeholder", &[]),
    ("palette-title", &[]),
    ("palette-why", &[]),
    ("progress-counted", &[("done", Kind::Number)]),
    ("progress-files", &[("done", Kind::Number), ("total", Kind::Number)]),
    ("progress-operations", &[("done", Kind::Number), ("total", Kind::Number)]),
    ("progress-pages", &[("done", Kind::Number), ("total", Kind::Number)]),
    ("progress-rows", &[("done", Kind::Number), ("total", Kind::Number)]),
    ("range", &[("from", Kind::Text), ("to", Kind::Text)]),
    ("read-only-bar", &[]),
    ("reopen-text", &[]),
    ("reopen-title", &[]),
    ("selected-count", &[("count", Kind::Number)]),
    ("shell-undo", &[]),
    ("skip-to-content", &[]),
    ("status-conflicts", &[("count", Kind::Number)]),
    ("status-label", &[]),
    ("status-no-rates", &[]),
    ("status-not-enrolled", &[]),
    ("status-offline", &[("time", Kind::Text)]),
    ("status-offline-plain", &[]),
    ("status-online", &[]),
    ("status-pending", &[("count", Kind::Number)]),
    ("status-pending-offline", &[("count", Kind::Number)]),
    ("status-rates", &[("date", Kind::Text), ("days", Kind::Number), ("source", Kind::Text)]),
    ("status-rates-today", &[("date", Kind::Text), ("source", Kind::Text)]),
    ("status-revoked", &[]),
    ("status-saved", &[("time", Kind::Text)]),
    ("status-synced", &[("time", Kind::Text)]),
    ("status-undo", &[("act", Kind::Text)]),
    ("status-unsaved", &[]),
    ("toast-close", &[]),
    ("toast-label", &[]),
    ("toast-redone", &[("act", Kind::Text)]),
    ("toast-undone", &[("act", Kind::Text)]),
    ("toast-undone-left", &[("act", Kind::Text), ("count", Kind::Number)]),
];
