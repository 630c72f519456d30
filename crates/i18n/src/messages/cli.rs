//! Messages of `cli.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “The exporter’s desk: list goods once, price them for every market, publish in every langua”
pub fn cli_about() -> Message<'static> { Message::new("cli-about") }
/// “Usage:”
pub fn cli_usage() -> Message<'static> { Message::new("cli-usage") }
/// “Commands”
pub fn cli_heading_commands() -> Message<'static> { Message::new("cli-heading-commands") }
/// “Arguments”
pub fn cli_heading_arguments() -> Message<'static> { Message::new("cli-heading-arguments") }
/// “Options”
pub fn cli_heading_options() -> Message<'static> { Message::new("cli-heading-options") }
/// “Say how this is used”
pub fn cli_help() -> Message<'static> { Message::new("cli-help") }
/// “Say which version this is”
pub fn cli_version() -> Message<'static> { Message::new("cli-version") }
/// “Make a new workspace”
pub fn cli_init() -> Message<'static> { Message::new("cli-init") }
/// “Make a workspace with the sample catalogue”
pub fn cli_sample() -> Message<'static> { Message::new("cli-sample") }
/// “Bring in a file: read it, show what changes, apply it”
pub fn cli_import() -> Message<'static> { Message::new("cli-import") }
/// “Write the catalogue to a file without loss”
pub fn cli_export() -> Message<'static> { Message::new("cli-export") }
/// “Sets of changes, such as imports”
pub fn cli_changeset() -> Message<'static> { Message::new("cli-changeset") }
/// “List change sets, newest first”
pub fn cli_changeset_list() -> Message<'static> { Message::new("cli-changeset-list") }
/// “Show what a change set changed”
pub fn cli_changeset_show() -> Message<'static> { Message::new("cli-changeset-show") }
/// “Take a whole change set back”
pub fn cli_changeset_undo() -> Message<'static> { Message::new("cli-changeset-undo") }
/// “Take the last act back”
pub fn cli_undo() -> Message<'static> { Message::new("cli-undo") }
/// “Do again what undo took back”
pub fn cli_redo() -> Message<'static> { Message::new("cli-redo") }
/// “List acts, newest first”
pub fn cli_history() -> Message<'static> { Message::new("cli-history") }
/// “Products and their variants”
pub fn cli_product() -> Message<'static> { Message::new("cli-product") }
/// “List products”
pub fn cli_product_list() -> Message<'static> { Message::new("cli-product-list") }
/// “Show one product whole”
pub fn cli_product_show() -> Message<'static> { Message::new("cli-product-show") }
/// “Set fields of a variant or its product”
pub fn cli_product_set() -> Message<'static> { Message::new("cli-product-set") }
/// “Add a product”
pub fn cli_product_create() -> Message<'static> { Message::new("cli-product-create") }
/// “The firm as buyers know it”
pub fn cli_seller() -> Message<'static> { Message::new("cli-seller") }
/// “Show what buyers are told of the firm”
pub fn cli_seller_show() -> Message<'static> { Message::new("cli-seller-show") }
/// “Change what buyers are told of the firm”
pub fn cli_seller_set() -> Message<'static> { Message::new("cli-seller-set") }
/// “Saved views of the catalogue”
pub fn cli_view() -> Message<'static> { Message::new("cli-view") }
/// “List saved views”
pub fn cli_view_list() -> Message<'static> { Message::new("cli-view-list") }
/// “Make a view, or change the one of this name”
pub fn cli_view_save() -> Message<'static> { Message::new("cli-view-save") }
/// “Take a view away; its goods stay”
pub fn cli_view_delete() -> Message<'static> { Message::new("cli-view-delete") }
/// “Things that are there twice because two devices made them”
pub fn cli_twins() -> Message<'static> { Message::new("cli-twins") }
/// “List SKUs, markets and views that are there twice”
pub fn cli_twins_list() -> Message<'static> { Message::new("cli-twins-list") }
/// “Show what would change if each became one; with --all it is done”
pub fn cli_twins_merge() -> Message<'static> { Message::new("cli-twins-merge") }
/// “Make one of every twin, as one act”
pub fn cli_flag_twins_all() -> Message<'static> { Message::new("cli-flag-twins-all") }
/// “Nothing is there twice”
pub fn cli_twins_none() -> Message<'static> { Message::new("cli-twins-none") }
/// “$count twins became one with another; undo takes it back”
pub fn cli_twins_merged(count: impl Into<Number>) -> Message<'static> { Message::new("cli-twins-merged").number("count", count) }
/// “$count twins would become one with another; --all does it”
pub fn cli_twins_would_merge(count: impl Into<Number>) -> Message<'static> { Message::new("cli-twins-would-merge").number("count", count) }
/// “Exchange rates”
pub fn cli_rates() -> Message<'static> { Message::new("cli-rates") }
/// “Take rates in from a file”
pub fn cli_rates_import() -> Message<'static> { Message::new("cli-rates-import") }
/// “Fetch the newest rates”
pub fn cli_rates_update() -> Message<'static> { Message::new("cli-rates-update") }
/// “Show one rate with its source and day”
pub fn cli_rates_show() -> Message<'static> { Message::new("cli-rates-show") }
/// “List the rates that were set aside, with the reason”
pub fn cli_rates_quarantined() -> Message<'static> { Message::new("cli-rates-quarantined") }
/// “Use rates that were set aside”
pub fn cli_rates_accept() -> Message<'static> { Message::new("cli-rates-accept") }
/// “Markets and their price policies”
pub fn cli_market() -> Message<'static> { Message::new("cli-market") }
/// “Create or change the markets of a file”
pub fn cli_market_apply() -> Message<'static> { Message::new("cli-market-apply") }
/// “List markets”
pub fn cli_market_list() -> Message<'static> { Message::new("cli-market-list") }
/// “Take a market out”
pub fn cli_market_delete() -> Message<'static> { Message::new("cli-market-delete") }
/// “Prices and how they come about”
pub fn cli_price() -> Message<'static> { Message::new("cli-price") }
/// “Show one price with its trail”
pub fn cli_price_show() -> Message<'static> { Message::new("cli-price-show") }
/// “Show the price of every active variant in every market”
pub fn cli_price_matrix() -> Message<'static> { Message::new("cli-price-matrix") }
/// “Texts in other languages”
pub fn cli_translate() -> Message<'static> { Message::new("cli-translate") }
/// “Say how far each language is”
pub fn cli_translate_status() -> Message<'static> { Message::new("cli-translate-status") }
/// “List the texts that need a person”
pub fn cli_translate_list() -> Message<'static> { Message::new("cli-translate-list") }
/// “Write one translation”
pub fn cli_translate_set() -> Message<'static> { Message::new("cli-translate-set") }
/// “Say what would hold listings back”
pub fn cli_preflight() -> Message<'static> { Message::new("cli-preflight") }
/// “The shop as files”
pub fn cli_storefront() -> Message<'static> { Message::new("cli-storefront") }
/// “Build the shop into a folder”
pub fn cli_storefront_build() -> Message<'static> { Message::new("cli-storefront-build") }
/// “Prove that a built shop shows the prices of the workspace”
pub fn cli_storefront_check() -> Message<'static> { Message::new("cli-storefront-check") }
/// “The hub that this workspace syncs with”
pub fn cli_hub() -> Message<'static> { Message::new("cli-hub") }
/// “Join a hub as its first device”
pub fn cli_hub_enrol() -> Message<'static> { Message::new("cli-hub-enrol") }
/// “Make a code for another device”
pub fn cli_hub_invite() -> Message<'static> { Message::new("cli-hub-invite") }
/// “Join with a code, into a new file”
pub fn cli_hub_join() -> Message<'static> { Message::new("cli-hub-join") }
/// “The devices of this seller”
pub fn cli_device() -> Message<'static> { Message::new("cli-device") }
/// “List the devices that are on the hub, and those that were taken off”
pub fn cli_device_list() -> Message<'static> { Message::new("cli-device-list") }
/// “Give a device another name”
pub fn cli_device_rename() -> Message<'static> { Message::new("cli-device-rename") }
/// “Take a device off the hub: it reads and writes nothing any more”
pub fn cli_device_revoke() -> Message<'static> { Message::new("cli-device-revoke") }
/// “Show twelve recovery words, once”
pub fn cli_hub_phrase() -> Message<'static> { Message::new("cli-hub-phrase") }
/// “Come back to a hub by recovery words”
pub fn cli_hub_recover() -> Message<'static> { Message::new("cli-hub-recover") }
/// “Go on with a hub at another address”
pub fn cli_hub_move() -> Message<'static> { Message::new("cli-hub-move") }
/// “Forget the hub; all work stays here”
pub fn cli_hub_leave() -> Message<'static> { Message::new("cli-hub-leave") }
/// “Say where this device stands”
pub fn cli_hub_status() -> Message<'static> { Message::new("cli-hub-status") }
/// “Publish products, or queue them when offline”
pub fn cli_publish() -> Message<'static> { Message::new("cli-publish") }
/// “Take products off the hub and out of the shop, as drafts”
pub fn cli_unpublish() -> Message<'static> { Message::new("cli-unpublish") }
/// “Send what waits and take in what is new”
pub fn cli_sync() -> Message<'static> { Message::new("cli-sync") }
/// “Fields on which two devices disagree”
pub fn cli_conflicts() -> Message<'static> { Message::new("cli-conflicts") }
/// “List conflicts”
pub fn cli_conflicts_list() -> Message<'static> { Message::new("cli-conflicts-list") }
/// “Choose one side of conflicts”
pub fn cli_conflicts_resolve() -> Message<'static> { Message::new("cli-conflicts-resolve") }
/// “Open the desk in a browser on this computer”
pub fn cli_serve() -> Message<'static> { Message::new("cli-serve") }
/// “Copies of the workspace”
pub fn cli_backup() -> Message<'static> { Message::new("cli-backup") }
/// “Make a copy and prove it by opening it”
pub fn cli_backup_create() -> Message<'static> { Message::new("cli-backup-create") }
/// “Prove that a copy opens and is whole”
pub fn cli_backup_verify() -> Message<'static> { Message::new("cli-backup-verify") }
/// “Make a workspace of a copy”
pub fn cli_backup_restore() -> Message<'static> { Message::new("cli-backup-restore") }
/// “Look for damage in the workspace”
pub fn cli_doctor() -> Message<'static> { Message::new("cli-doctor") }
/// “Say what the status bar says”
pub fn cli_status() -> Message<'static> { Message::new("cli-status") }
/// “Workspace file”
pub fn cli_flag_workspace() -> Message<'static> { Message::new("cli-flag-workspace") }
/// “Answer in JSON; --json=lines gives one object per line”
pub fn cli_flag_json() -> Message<'static> { Message::new("cli-flag-json") }
/// “Language of the words”
pub fn cli_flag_lang() -> Message<'static> { Message::new("cli-flag-lang") }
/// “File”
pub fn cli_flag_file() -> Message<'static> { Message::new("cli-flag-file") }
/// “Name of the firm”
pub fn cli_flag_seller() -> Message<'static> { Message::new("cli-flag-seller") }
/// “Currency of the firm, such as EUR”
pub fn cli_flag_base_currency() -> Message<'static> { Message::new("cli-flag-base-currency") }
/// “Country of the firm, such as TR”
pub fn cli_flag_country() -> Message<'static> { Message::new("cli-flag-country") }
/// “Language the goods are written in, such as en”
pub fn cli_flag_source_locale() -> Message<'static> { Message::new("cli-flag-source-locale") }
/// “Format of the file: auto, shopify or table”
pub fn cli_flag_import_preset() -> Message<'static> { Message::new("cli-flag-import-preset") }
/// “Format to write: table or shopify”
pub fn cli_flag_export_preset() -> Message<'static> { Message::new("cli-flag-export-preset") }
/// “File that says which column is which field”
pub fn cli_flag_mapping() -> Message<'static> { Message::new("cli-flag-mapping") }
/// “Currency of the prices in the file”
pub fn cli_flag_currency() -> Message<'static> { Message::new("cli-flag-currency") }
/// “Whether the prices hold tax where the file does not say it: net, gross or gross:DE”
pub fn cli_flag_prices() -> Message<'static> { Message::new("cli-flag-prices") }
/// “Language”
pub fn cli_flag_locale() -> Message<'static> { Message::new("cli-flag-locale") }
/// “Language in which the numbers are written, such as de”
pub fn cli_flag_import_locale() -> Message<'static> { Message::new("cli-flag-import-locale") }
/// “Encoding of the file”
pub fn cli_flag_encoding() -> Message<'static> { Message::new("cli-flag-encoding") }
/// “Character between the columns”
pub fn cli_flag_delimiter() -> Message<'static> { Message::new("cli-flag-delimiter") }
/// “Row of the header, when it is not found by itself”
pub fn cli_flag_header_row() -> Message<'static> { Message::new("cli-flag-header-row") }
/// “Show what would change, and change nothing”
pub fn cli_flag_dry_run() -> Message<'static> { Message::new("cli-flag-dry-run") }
/// “Leave rows with errors out”
pub fn cli_flag_skip_bad_rows() -> Message<'static> { Message::new("cli-flag-skip-bad-rows") }
/// “Change goods that are there, and leave out and name the others”
pub fn cli_flag_update_only() -> Message<'static> { Message::new("cli-flag-update-only") }
/// “What becomes of a SKU that stands twice: refuse its row, or number it”
pub fn cli_flag_duplicate_skus() -> Message<'static> { Message::new("cli-flag-duplicate-skus") }
/// “Words in title, SKU or barcode”
pub fn cli_flag_search() -> Message<'static> { Message::new("cli-flag-search") }
/// “At most so many”
pub fn cli_flag_limit() -> Message<'static> { Message::new("cli-flag-limit") }
/// “Leave out so many first”
pub fn cli_flag_offset() -> Message<'static> { Message::new("cli-flag-offset") }
/// “SKU”
pub fn cli_flag_sku() -> Message<'static> { Message::new("cli-flag-sku") }
/// “SKUs; all active products when there are none”
pub fn cli_flag_skus() -> Message<'static> { Message::new("cli-flag-skus") }
/// “Id”
pub fn cli_flag_id() -> Message<'static> { Message::new("cli-flag-id") }
/// “Ids of conflicts, as `conflicts list` gives them”
pub fn cli_flag_ids() -> Message<'static> { Message::new("cli-flag-ids") }
/// “Every conflict”
pub fn cli_flag_all_conflicts() -> Message<'static> { Message::new("cli-flag-all-conflicts") }
/// “Only those about this field, such as basePrice”
pub fn cli_flag_conflict_field() -> Message<'static> { Message::new("cli-flag-conflict-field") }
/// “Only those about this SKU”
pub fn cli_flag_conflict_sku() -> Message<'static> { Message::new("cli-flag-conflict-sku") }
/// “FIELD=VALUE, as often as needed”
pub fn cli_flag_fields() -> Message<'static> { Message::new("cli-flag-fields") }
/// “Title”
pub fn cli_flag_title() -> Message<'static> { Message::new("cli-flag-title") }
/// “Where the rates come from”
pub fn cli_flag_source() -> Message<'static> { Message::new("cli-flag-source") }
/// “Currency to convert from”
pub fn cli_flag_from() -> Message<'static> { Message::new("cli-flag-from") }
/// “Currency to convert to”
pub fn cli_flag_to() -> Message<'static> { Message::new("cli-flag-to") }
/// “Day that dates rates, taxes and sales, such as 2026-10-30”
pub fn cli_flag_at() -> Message<'static> { Message::new("cli-flag-at") }
/// “Moment whose inputs are replayed, such as 2026-10-30T17:12:00Z”
pub fn cli_flag_as_of() -> Message<'static> { Message::new("cli-flag-as-of") }
/// “Code of the market”
pub fn cli_flag_market() -> Message<'static> { Message::new("cli-flag-market") }
/// “How many”
pub fn cli_flag_quantity() -> Message<'static> { Message::new("cli-flag-quantity") }
/// “Field, such as title”
pub fn cli_flag_field() -> Message<'static> { Message::new("cli-flag-field") }
/// “Text”
pub fn cli_flag_text() -> Message<'static> { Message::new("cli-flag-text") }
/// “State of the text: draft or reviewed”
pub fn cli_flag_state() -> Message<'static> { Message::new("cli-flag-state") }
/// “What is right although a check does not pass it: numbersDiffer”
pub fn cli_flag_accept() -> Message<'static> { Message::new("cli-flag-accept") }
/// “Channel: storefront or hub”
pub fn cli_flag_channel() -> Message<'static> { Message::new("cli-flag-channel") }
/// “Folder to build into”
pub fn cli_flag_out() -> Message<'static> { Message::new("cli-flag-out") }
/// “Public address of the shop”
pub fn cli_flag_base_url() -> Message<'static> { Message::new("cli-flag-base-url") }
/// “Refuse when there is any issue”
pub fn cli_flag_strict() -> Message<'static> { Message::new("cli-flag-strict") }
/// “Folder of a built shop”
pub fn cli_flag_dir() -> Message<'static> { Message::new("cli-flag-dir") }
/// “Address of the hub”
pub fn cli_flag_url() -> Message<'static> { Message::new("cli-flag-url") }
/// “Make new words; the old ones open nothing any more”
pub fn cli_flag_replace() -> Message<'static> { Message::new("cli-flag-replace") }
/// “Say that the words in this file are the ones that were given out here”
pub fn cli_flag_check_phrase() -> Message<'static> { Message::new("cli-flag-check-phrase") }
/// “File with the recovery words”
pub fn cli_flag_phrase_file() -> Message<'static> { Message::new("cli-flag-phrase-file") }
/// “Make a new workspace at this place”
pub fn cli_flag_recover_file() -> Message<'static> { Message::new("cli-flag-recover-file") }
/// “Id of the device”
pub fn cli_flag_device() -> Message<'static> { Message::new("cli-flag-device") }
/// “Its new name”
pub fn cli_flag_device_name() -> Message<'static> { Message::new("cli-flag-device-name") }
/// “Code of the invitation”
pub fn cli_flag_code() -> Message<'static> { Message::new("cli-flag-code") }
/// “Side to keep: mine or theirs”
pub fn cli_flag_keep() -> Message<'static> { Message::new("cli-flag-keep") }
/// “Only products of this state: draft, active or archived”
pub fn cli_flag_status() -> Message<'static> { Message::new("cli-flag-status") }
/// “Name of the view”
pub fn cli_flag_view_name() -> Message<'static> { Message::new("cli-flag-view-name") }
/// “Only goods of this kind: needsLook, lowStock or changed”
pub fn cli_flag_view() -> Message<'static> { Message::new("cli-flag-view") }
/// “Columns in order, with commas between; all of them when none is named”
pub fn cli_flag_columns() -> Message<'static> { Message::new("cli-flag-columns") }
/// “Order of the goods: title, sku, basePrice, stock or updated”
pub fn cli_flag_sort() -> Message<'static> { Message::new("cli-flag-sort") }
/// “Turn the order round”
pub fn cli_flag_descending() -> Message<'static> { Message::new("cli-flag-descending") }
/// “Say on standard error how far the work is”
pub fn cli_flag_progress() -> Message<'static> { Message::new("cli-flag-progress") }
/// “Port, 0 for any free one”
pub fn cli_flag_port() -> Message<'static> { Message::new("cli-flag-port") }
/// “File of the copy”
pub fn cli_flag_backup() -> Message<'static> { Message::new("cli-flag-backup") }
/// “$path is ready”
pub fn cli_created(path: &str) -> Message<'_> { Message::new("cli-created").text("path", path) }
/// “$rows rows read”
pub fn cli_import_rows(rows: impl Into<Number>) -> Message<'static> { Message::new("cli-import-rows").number("rows", rows) }
/// “Products: $create new, $update changed, $unchanged the same”
pub fn cli_import_products(create: impl Into<Number>, unchanged: impl Into<Number>, update: impl Into<Number>) -> Message<'static> { Message::new("cli-import-products").number("create", create).number("unchanged", unchanged).number("update", update) }
/// “Variants: $create new, $update changed, $unchanged the same”
pub fn cli_import_variants(create: impl Into<Number>, unchanged: impl Into<Number>, update: impl Into<Number>) -> Message<'static> { Message::new("cli-import-variants").number("create", create).number("unchanged", unchanged).number("update", update) }
/// “Applied. One undo takes it all back”
pub fn cli_import_applied() -> Message<'static> { Message::new("cli-import-applied") }
/// “Nothing was changed”
pub fn cli_import_not_applied() -> Message<'static> { Message::new("cli-import-not-applied") }
/// “$rows rows written to $path”
pub fn cli_exported(path: &str, rows: impl Into<Number>) -> Message<'_> { Message::new("cli-exported").text("path", path).number("rows", rows) }
/// “Taken back: $act ($restored fields)”
pub fn cli_undone(act: &str, restored: impl Into<Number>) -> Message<'_> { Message::new("cli-undone").text("act", act).number("restored", restored) }
/// “Done again: $act ($restored fields)”
pub fn cli_redone(act: &str, restored: impl Into<Number>) -> Message<'_> { Message::new("cli-redone").text("act", act).number("restored", restored) }
/// “$count fields were changed since and stay”
pub fn cli_left(count: impl Into<Number>) -> Message<'static> { Message::new("cli-left").number("count", count) }
/// “$changed fields changed”
pub fn cli_changed(changed: impl Into<Number>) -> Message<'static> { Message::new("cli-changed").number("changed", changed) }
/// “$shown of $total”
pub fn cli_shown_of(shown: impl Into<Number>, total: impl Into<Number>) -> Message<'static> { Message::new("cli-shown-of").number("shown", shown).number("total", total) }
/// “$pages pages with $offers prices”
pub fn cli_storefront_built(offers: impl Into<Number>, pages: impl Into<Number>) -> Message<'static> { Message::new("cli-storefront-built").number("offers", offers).number("pages", pages) }
/// “$prices prices are the same in page, data and workspace”
pub fn cli_storefront_checked(prices: impl Into<Number>) -> Message<'static> { Message::new("cli-storefront-checked").number("prices", prices) }
/// “$count issues”
pub fn cli_issues(count: impl Into<Number>) -> Message<'static> { Message::new("cli-issues").number("count", count) }
/// “$count markets”
pub fn cli_markets_applied(count: impl Into<Number>) -> Message<'static> { Message::new("cli-markets-applied").number("count", count) }
/// “$source: $days new days”
pub fn cli_rates_imported(days: impl Into<Number>, source: &str) -> Message<'_> { Message::new("cli-rates-imported").number("days", days).text("source", source) }
/// “1 $from = $rate $to, $source of $date”
pub fn cli_rate<'a>(date: &'a str, from: &'a str, rate: &'a str, source: &'a str, to: &'a str) -> Message<'a> { Message::new("cli-rate").text("date", date).text("from", from).text("rate", rate).text("source", source).text("to", to) }
/// “This device is on the hub as $device”
pub fn cli_enrolled(device: &str) -> Message<'_> { Message::new("cli-enrolled").text("device", device) }
/// “$code, works once, until $time”
pub fn cli_invite<'a>(code: &'a str, time: &'a str) -> Message<'a> { Message::new("cli-invite").text("code", code).text("time", time) }
/// “$pushed sent, $pulled taken in”
pub fn cli_synced(pulled: impl Into<Number>, pushed: impl Into<Number>) -> Message<'static> { Message::new("cli-synced").number("pulled", pulled).number("pushed", pushed) }
/// “$count things are there twice: dhow twins merge”
pub fn cli_synced_twins(count: impl Into<Number>) -> Message<'static> { Message::new("cli-synced-twins").number("count", count) }
/// “$count changes wait”
pub fn cli_pending(count: impl Into<Number>) -> Message<'static> { Message::new("cli-pending").number("count", count) }
/// “$count listings are live”
pub fn cli_live(count: impl Into<Number>) -> Message<'static> { Message::new("cli-live").number("count", count) }
/// “$count listings are withdrawn”
pub fn cli_withdrawn(count: impl Into<Number>) -> Message<'static> { Message::new("cli-withdrawn").number("count", count) }
/// “$count listings go out when you are online”
pub fn cli_queued(count: impl Into<Number>) -> Message<'static> { Message::new("cli-queued").number("count", count) }
/// “$count fields wait for your choice”
pub fn cli_conflicts_count(count: impl Into<Number>) -> Message<'static> { Message::new("cli-conflicts-count").number("count", count) }
/// “$count pictures could not be exchanged”
pub fn cli_pictures_held(count: impl Into<Number>) -> Message<'static> { Message::new("cli-pictures-held").number("count", count) }
/// “The key of this device lies in a file that only you may read”
pub fn cli_key_protection(kind: &str) -> Message<'_> { Message::new("cli-key-protection").text("kind", kind) }
/// “$resolved settled, $left left”
pub fn cli_conflicts_resolved(left: impl Into<Number>, resolved: impl Into<Number>) -> Message<'static> { Message::new("cli-conflicts-resolved").number("left", left).number("resolved", resolved) }
/// “This workspace goes on with $hub. $carried documents go there anew”
pub fn cli_hub_moved(carried: impl Into<Number>, hub: &str) -> Message<'_> { Message::new("cli-hub-moved").number("carried", carried).text("hub", hub) }
/// “This workspace has left $hub. All work is here”
pub fn cli_hub_left(hub: &str) -> Message<'_> { Message::new("cli-hub-left").text("hub", hub) }
/// “$count listings stay visible to buyers there until they are withdrawn there”
pub fn cli_hub_left_listings(count: impl Into<Number>) -> Message<'static> { Message::new("cli-hub-left-listings").number("count", count) }
/// “Write these words on paper, in this order. They are not shown again”
pub fn cli_phrase() -> Message<'static> { Message::new("cli-phrase") }
/// “These are the words. They bring you back”
pub fn cli_phrase_checked() -> Message<'static> { Message::new("cli-phrase-checked") }
/// “last seen”
pub fn cli_device_seen() -> Message<'static> { Message::new("cli-device-seen") }
/// “taken off $time”
pub fn cli_device_out(time: &str) -> Message<'_> { Message::new("cli-device-out").text("time", time) }
/// “this device”
pub fn cli_device_this() -> Message<'static> { Message::new("cli-device-this") }
/// “$name is off the hub. It keeps its copy of the workspace as of $time, and its key, which o”
pub fn cli_device_revoked<'a>(name: &'a str, time: &'a str) -> Message<'a> { Message::new("cli-device-revoked").text("name", name).text("time", time) }
/// “Ctrl C ends it”
pub fn cli_serving_stop() -> Message<'static> { Message::new("cli-serving-stop") }
/// “The interface is not part of this program”
pub fn cli_serve_not_built() -> Message<'static> { Message::new("cli-serve-not-built") }
/// “$path is there and opens”
pub fn cli_backup_made(path: &str) -> Message<'_> { Message::new("cli-backup-made").text("path", path) }
/// “The copy is whole”
pub fn cli_backup_verified() -> Message<'static> { Message::new("cli-backup-verified") }
/// “$path is ready”
pub fn cli_backup_restored(path: &str) -> Message<'_> { Message::new("cli-backup-restored").text("path", path) }
/// “Nothing is damaged”
pub fn cli_doctor_healthy() -> Message<'static> { Message::new("cli-doctor-healthy") }
/// “$check: fine”
pub fn cli_doctor_passed(check: &str) -> Message<'_> { Message::new("cli-doctor-passed").text("check", check) }
/// “$check: was wrong and is mended”
pub fn cli_doctor_mended(check: &str) -> Message<'_> { Message::new("cli-doctor-mended").text("check", check) }
/// “refused”
pub fn cli_error_prefix() -> Message<'static> { Message::new("cli-error-prefix") }
/// “what to do”
pub fn cli_hint_prefix() -> Message<'static> { Message::new("cli-hint-prefix") }
/// “No workspace is named”
pub fn cli_workspace_missing() -> Message<'static> { Message::new("cli-workspace-missing") }
/// “There is no $argument”
pub fn cli_usage_unknown(argument: &str) -> Message<'_> { Message::new("cli-usage-unknown").text("argument", argument) }
/// “$argument is missing”
pub fn cli_usage_missing(argument: &str) -> Message<'_> { Message::new("cli-usage-missing").text("argument", argument) }
/// “$value does not fit $argument”
pub fn cli_usage_invalid<'a>(argument: &'a str, value: &'a str) -> Message<'a> { Message::new("cli-usage-invalid").text("argument", argument).text("value", value) }
/// “--help says how this is used”
pub fn cli_usage_help() -> Message<'static> { Message::new("cli-usage-help") }
/// “COMMAND”
pub fn cli_value_command() -> Message<'static> { Message::new("cli-value-command") }
/// “FIELD”
pub fn cli_value_field() -> Message<'static> { Message::new("cli-value-field") }
/// “FILE”
pub fn cli_value_file() -> Message<'static> { Message::new("cli-value-file") }
/// “FOLDER”
pub fn cli_value_folder() -> Message<'static> { Message::new("cli-value-folder") }
/// “NAME”
pub fn cli_value_name() -> Message<'static> { Message::new("cli-value-name") }
/// “COLUMNS”
pub fn cli_value_columns() -> Message<'static> { Message::new("cli-value-columns") }
/// “CURRENCY”
pub fn cli_value_currency() -> Message<'static> { Message::new("cli-value-currency") }
/// “COUNTRY”
pub fn cli_value_country() -> Message<'static> { Message::new("cli-value-country") }
/// “LANGUAGE”
pub fn cli_value_locale() -> Message<'static> { Message::new("cli-value-locale") }
/// “TEXT”
pub fn cli_value_text() -> Message<'static> { Message::new("cli-value-text") }
/// “N”
pub fn cli_value_number() -> Message<'static> { Message::new("cli-value-number") }
/// “DATE”
pub fn cli_value_date() -> Message<'static> { Message::new("cli-value-date") }
/// “MOMENT”
pub fn cli_value_time() -> Message<'static> { Message::new("cli-value-time") }
/// “SKU”
pub fn cli_value_sku() -> Message<'static> { Message::new("cli-value-sku") }
/// “MARKET”
pub fn cli_value_market() -> Message<'static> { Message::new("cli-value-market") }
/// “ADDRESS”
pub fn cli_value_url() -> Message<'static> { Message::new("cli-value-url") }
/// “CODE”
pub fn cli_value_code() -> Message<'static> { Message::new("cli-value-code") }
/// “ID”
pub fn cli_value_id() -> Message<'static> { Message::new("cli-value-id") }
/// “FORMAT”
pub fn cli_value_preset() -> Message<'static> { Message::new("cli-value-preset") }
/// “SIDE”
pub fn cli_value_side() -> Message<'static> { Message::new("cli-value-side") }
/// “PORT”
pub fn cli_value_port() -> Message<'static> { Message::new("cli-value-port") }
/// “Take over an answer of the hub with less”
pub fn cli_flag_accept_less() -> Message<'static> { Message::new("cli-flag-accept-less") }
/// “Keep what is here and send it again”
pub fn cli_flag_refuse_less() -> Message<'static> { Message::new("cli-flag-refuse-less") }
/// “An act of the history; the newest of this device when absent”
pub fn cli_flag_undo_act() -> Message<'static> { Message::new("cli-flag-undo-act") }
/// “Seal the key of this device into the backup”
pub fn cli_flag_with_keys() -> Message<'static> { Message::new("cli-flag-with-keys") }
/// “File whose first line is the passphrase of the key in the backup”
pub fn cli_flag_passphrase_file() -> Message<'static> { Message::new("cli-flag-passphrase-file") }
/// “The key of this device is not in it: who restores it recovers or joins again”
pub fn cli_backup_keys(kind: &str) -> Message<'_> { Message::new("cli-backup-keys").text("kind", kind) }

pub(super) static SIGNATURES: Variables = &[
    ("cli-about", &[]),
    ("cli-backup", &[]),
    ("cli-backup-create", &[]),
    ("cli-backup-keys", &[("kind", Kind::Text)]),
    ("cli-backup-made", &[("path", Kind::Text)]),
    ("cli-backup-restore", &[]),
    ("cli-backup-restored", &[("path", Kind::Text)]),
    ("cli-backup-verified", &[]),
    ("cli-backup-verify", &[]),
    ("cli-changed", &[("changed", Kind::Number)]),
    ("cli-changeset", &[]),
    ("cli-changeset-list", &[]),
    ("cli-changeset-show", &[]),
    ("cli-changeset-undo", &[]),
    ("cli-conflicts", &[]),
    ("cli-conflicts-count", &[("count", Kind::Number)]),
    ("cli-conflicts-list", &[]),
    ("cli-conflicts-resolve", &[]),
    ("cli-conflicts-resolved", &[("left", Kind::Number), ("resolved", Kind::Number)]),
    ("cli-created", &[("path", Kind::Text)]),
    ("cli-device", &[]),
    ("cli-device-list", &[]),
    ("cli-device-out", &[("time", Kind::Text)]),
    ("cli-device-rename", &[]),
    ("cli-device-revoke", &[]),
    ("cli-device-revoked", &[("name", Kind::Text), ("time", Kind::Text)]),
    ("cli-device-seen", &[]),
    ("cli-device-this", &[]),
    ("cli-doctor", &[]),
    ("cli-doctor-healthy", &[]),
    ("cli-doctor-mended", &[("check", Kind::Text)]),
    ("cli-doctor-passed", &[("check", Kind::Text)]),
    ("cli-enrolled", &[("device", Kind::Text)]),
    ("cli-error-prefix", &[]),
    ("cli-export", &[]),
    ("cli-exported", &[("path", Kind::Text), ("rows", Kind::Number)]),
    ("cli-flag-accept", &[]),
    ("cli-flag-accept-less", &[]),
    ("cli-flag-all-conflicts", &[]),
    ("cli-flag-as-of", &[]),
    ("cli-flag-at", &[]),
    ("cli-flag-backup", &[]),
    ("cli-flag-base-currency", &[]),
    ("cli-flag-base-url", &[]),
    ("cli-flag-channel", &[]),
    ("cli-flag-check-phrase", &[]),
    ("cli-flag-code", &[]),
    ("cli-flag-columns", &[]),
    ("cli-flag-conflict-field", &[]),
    ("cli-flag-conflict-sku", &[]),
    ("cli-flag-country", &[]),
    ("cli-flag-currency", &[]),
    ("cli-flag-delimiter", &[]),
    ("cli-flag-descending", &[]),
    ("cli-flag-device", &[]),
    ("cli-flag-device-name", &[]),
    ("cli-flag-dir", &[]),
    ("cli-flag-dry-run", &[]),
    ("cli-flag-duplicate-skus", &[]),
    ("cli-flag-encoding", &[]),
    ("cli-flag-export-preset", &[]),
    ("cli-flag-field", &[]),
    ("cli-flag-fields", &[]),
    ("cli-flag-file", &[]),
    ("cli-flag-from", &[]),
    ("cli-flag-header-row", &[]),
    ("cli-flag-id", &[]),
    ("cli-flag-ids", &[]),
    ("cli-flag-import-locale", &[]),
    ("cli-flag-import-preset", &[]),
    ("cli-flag-json", &[]),
    ("cli-flag-keep", &[]),
    ("cli-flag-lang", &[]),
    ("cli-flag-limit", &[]),
    ("cli-flag-locale", &[]),
    ("cli-flag-mapping", &[]),
    ("cli-flag-market", &[]),
    ("cli-flag-offset", &[]),
    ("cli-flag-out", &[]),
    ("cli-flag-passphrase-file", &[]),
    ("cli-flag-phrase-file", &[]),
    ("cli-flag-port", &[]),
    ("cli-flag-prices", &[]),
    ("cli-flag-progress", &[]),
    ("cli-flag-quantity", &[]),
    ("cli-flag-recover-file", &[]),
    ("cli-flag-refuse-less", &[]),
    ("cli-flag-replace", &[]),
    ("cli-flag-search", &[]),
    ("cli-flag-seller", &[]),
    ("cli-flag-skip-bad-rows", &[]),
    ("cli-flag-sku", &[]),
    ("cli-flag-skus", &[]),
    ("cli-flag-sort", &[]),
    ("cli-flag-source", &[]),
    ("cli-flag-source-locale", &[]),
    ("cli-flag-state", &[]),
    ("cli-flag-status", &[]),
    ("cli-flag-strict", &[]),
    ("cli-flag-text", &[]),
    ("cli-flag-title", &[]),
    ("cli-flag-to", &[]),
    ("cli-flag-twins-all", &[]),
    ("cli-flag-undo-act", &[]),
    ("cli-flag-update-only", &[]),
    ("cli-flag-url", &[]),
    ("cli-flag-view", &[]),
    ("cli-flag-view-name", &[]),
    ("cli-flag-with-keys", &[]),
    ("cli-flag-workspace", &[]),
    ("cli-heading-arguments", &[]),
    ("cli-heading-commands", &[]),
    ("cli-heading-options", &[]),
    ("cli-help", &[]),
    ("cli-hint-prefix", &[]),
    ("cli-history", &[]),
    ("cli-hub", &[]),
    ("cli-hub-enrol", &[]),
    ("cli-hub-invite", &[]),
    ("cli-hub-join", &[]),
    ("cli-hub-leave", &[]),
    ("cli-hub-left", &[("hub", Kind::Text)]),
    ("cli-hub-left-listings", &[("count", Kind::Number)]),
    ("cli-hub-move", &[]),
    ("cli-hub-moved", &[("carried", Kind::Number), ("hub", Kind::Text)]),
    ("cli-hub-phrase", &[]),
    ("cli-hub-recover", &[]),
    ("cli-hub-status", &[]),
    ("cli-import", &[]),
    ("cli-import-applied", &[]),
    ("cli-import-not-applied", &[]),
    ("cli-import-products", &[("create", Kind::Number), ("unchanged", Kind::Number), ("update", Kind::Number)]),
    ("cli-import-rows", &[("rows", Kind::Number)]),
    ("cli-import-variants", &[("create", Kind::Number), ("unchanged", Kind::Number), ("update", Kind::Number)]),
    ("cli-init", &[]),
    ("cli-invite", &[("code", Kind::Text), ("time", Kind::Text)]),
    ("cli-issues", &[("count", Kind::Number)]),
    ("cli-key-protection", &[("kind", Kind::Text)]),
    ("cli-left", &[("count", Kind::Number)]),
    ("cli-live", &[("count", Kind::Number)]),
    ("cli-market", &[]),
    ("cli-market-apply", &[]),
    ("cli-market-delete", &[]),
    ("cli-market-list", &[]),
    ("cli-markets-applied", &[("count", Kind::Number)]),
    ("cli-pending", &[("count", Kind::Number)]),
    ("cli-phrase", &[]),
    ("cli-phrase-checked", &[]),
    ("cli-pictures-held", &[("count", Kind::Number)]),
    ("cli-preflight", &[]),
    ("cli-price", &[]),
    ("cli-price-matrix", &[]),
    ("cli-price-show", &[]),
    ("cli-product", &[]),
    ("cli-product-create", &[]),
    ("cli-product-list", &[]),
    ("cli-product-set", &[]),
    ("cli-product-show", &[]),
    ("cli-publish", &[]),
    ("cli-queued", &[("count", Kind::Number)]),
    ("cli-rate", &[("date", Kind::Text), ("from", Kind::Text), ("rate", Kind::Text), ("source", Kind::Text), ("to", Kind::Text)]),
    ("cli-rates", &[]),
    ("cli-rates-accept", &[]),
    ("cli-rates-import", &[]),
    ("cli-rates-imported", &[("days", Kind::Number), ("source", Kind::Text)]),
    ("cli-rates-quarantined", &[]),
    ("cli-rates-show", &[]),
    ("cli-rates-update", &[]),
    ("cli-redo", &[]),
    ("cli-redone", &[("act", Kind::Text), ("restored", Kind::Number)]),
    ("cli-sample", &[]),
    ("cli-seller", &[]),
    ("cli-seller-set", &[]),
    ("cli-seller-show", &[]),
    ("cli-serve", &[]),
    ("cli-serve-not-built", &[]),
    ("cli-serving-stop", &[]),
    ("cli-shown-of", &[("shown", Kind::Number), ("total", Kind::Number)]),
    ("cli-status", &[]),
    ("cli-storefront", &[]),
    ("cli-storefront-build", &[]),
    ("cli-storefront-built", &[("offers", Kind::Number), ("pages", Kind::Number)]),
    ("cli-storefront-check", &[]),
    ("cli-storefront-checked", &[("prices", Kind::Number)]),
    ("cli-sync", &[]),
    ("cli-synced", &[("pulled", Kind::Number), ("pushed", Kind::Number)]),
    ("cli-synced-twins", &[("count", Kind::Number)]),
    ("cli-translate", &[]),
    ("cli-translate-list", &[]),
    ("cli-translate-set", &[]),
    ("cli-translate-status", &[]),
    ("cli-twins", &[]),
    ("cli-twins-list", &[]),
    ("cli-twins-merge", &[]),
    ("cli-twins-merged", &[("count", Kind::Number)]),
    ("cli-twins-none", &[]),
    ("cli-twins-would-merge", &[("count", Kind::Number)]),
    ("cli-undo", &[]),
    ("cli-undone", &[("act", Kind::Text), ("restored", Kind::Number)]),
    ("cli-unpublish", &[]),
    ("cli-usage", &[]),
    ("cli-usage-help", &[]),
    ("cli-usage-invalid", &[("argument", Kind::Text), ("value", Kind::Text)]),
    ("cli-usage-missing", &[("argument", Kind::Text)]),
    ("cli-usage-unknown", &[("argument", Kind::Text)]),
    ("cli-value-code", &[]),
    ("cli-value-columns", &[]),
    ("cli-value-command", &[]),
    ("cli-value-country", &[]),
    ("cli-value-currency", &[]),
    ("cli-value-date", &[]),
    ("cli-value-field", &[]),
    ("cli-value-file", &[]),
    ("cli-value-folder", &[]),
    ("cli-value-id", &[]),
    ("cli-value-locale", &[]),
    ("cli-value-market", &[]),
    ("cli-value-name", &[]),
    ("cli-value-number", &[]),
    ("cli-value-port", &[]),
    ("cli-value-preset", &[]),
    ("cli-value-side", &[]),
    ("cli-value-sku", &[]),
    ("cli-value-text", &[]),
    ("cli-value-time", &[]),
    ("cli-value-url", &[]),
    ("cli-version", &[]),
    ("cli-view", &[]),
    ("cli-view-delete", &[]),
    ("cli-view-list", &[]),
    ("cli-view-save", &[]),
    ("cli-withdrawn", &[("count", Kind::Number)]),
    ("cli-workspace-missing", &[]),
];
