//! Messages of `publish.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “Publish”
pub fn publish_title() -> Message<'static> { Message::new("publish-title") }
/// “Overview”
pub fn publish_tab_overview() -> Message<'static> { Message::new("publish-tab-overview") }
/// “Outbox”
pub fn publish_tab_outbox() -> Message<'static> { Message::new("publish-tab-outbox") }
/// “Conflicts”
pub fn publish_tab_conflicts() -> Message<'static> { Message::new("publish-tab-conflicts") }
/// “Storefront”
pub fn publish_tab_storefront() -> Message<'static> { Message::new("publish-tab-storefront") }
/// “Publish $count listings”
pub fn publish_primary(count: impl Into<Number>) -> Message<'static> { Message::new("publish-primary").number("count", count) }
/// “Everything buyers see is what you see here”
pub fn publish_empty() -> Message<'static> { Message::new("publish-empty") }
/// “$count listings go out when you are online”
pub fn publish_when_online(count: impl Into<Number>) -> Message<'static> { Message::new("publish-when-online").number("count", count) }
/// “Read back”
pub fn publish_read_back() -> Message<'static> { Message::new("publish-read-back") }
/// “Before it goes out”
pub fn publish_preflight() -> Message<'static> { Message::new("publish-preflight") }
/// “checked offline”
pub fn publish_preflight_checked() -> Message<'static> { Message::new("publish-preflight-checked") }
/// “Nothing stands in the way”
pub fn publish_preflight_empty() -> Message<'static> { Message::new("publish-preflight-empty") }
/// “Listing”
pub fn publish_col_listing() -> Message<'static> { Message::new("publish-col-listing") }
/// “State”
pub fn publish_col_state() -> Message<'static> { Message::new("publish-col-state") }
/// “$queued listings are on the way”
pub fn publish_done(queued: impl Into<Number>) -> Message<'static> { Message::new("publish-done").number("queued", queued) }
/// “Sync now”
pub fn outbox_sync() -> Message<'static> { Message::new("outbox-sync") }
/// “$pushed sent, $pulled taken in”
pub fn outbox_synced(pulled: impl Into<Number>, pushed: impl Into<Number>) -> Message<'static> { Message::new("outbox-synced").number("pulled", pulled).number("pushed", pushed) }
/// “The hub refused these”
pub fn outbox_parked() -> Message<'static> { Message::new("outbox-parked") }
/// “Everything is kept here and goes out later”
pub fn outbox_everything_kept() -> Message<'static> { Message::new("outbox-everything-kept") }
/// “Conflicts”
pub fn conflicts_title() -> Message<'static> { Message::new("conflicts-title") }
/// “No two devices disagree”
pub fn conflicts_empty() -> Message<'static> { Message::new("conflicts-empty") }
/// “These fields were changed on two devices. Both values are kept. Buyers see the one that st”
pub fn conflicts_explain() -> Message<'static> { Message::new("conflicts-explain") }
/// “Take mine”
pub fn conflict_take_mine() -> Message<'static> { Message::new("conflict-take-mine") }
/// “Take theirs”
pub fn conflict_take_theirs() -> Message<'static> { Message::new("conflict-take-theirs") }
/// “$device, $time”
pub fn conflict_by<'a>(device: &'a str, time: &'a str) -> Message<'a> { Message::new("conflict-by").text("device", device).text("time", time) }
/// “This device”
pub fn conflict_this_device() -> Message<'static> { Message::new("conflict-this-device") }
/// “Another device”
pub fn conflict_other_device() -> Message<'static> { Message::new("conflict-other-device") }
/// “taken out”
pub fn conflict_deleted() -> Message<'static> { Message::new("conflict-deleted") }
/// “$field, $title”
pub fn conflict_of<'a>(field: &'a str, title: &'a str) -> Message<'a> { Message::new("conflict-of").text("field", field).text("title", title) }
/// “$count fields wait for your choice”
pub fn conflicts_waiting(count: impl Into<Number>) -> Message<'static> { Message::new("conflicts-waiting").number("count", count) }
/// “Hub”
pub fn hub_title() -> Message<'static> { Message::new("hub-title") }
/// “No hub. Everything works on this computer”
pub fn hub_none() -> Message<'static> { Message::new("hub-none") }
/// “Join a hub”
pub fn hub_enrol() -> Message<'static> { Message::new("hub-enrol") }
/// “Address of the hub”
pub fn hub_address() -> Message<'static> { Message::new("hub-address") }
/// “Add a device”
pub fn hub_invite() -> Message<'static> { Message::new("hub-invite") }
/// “Code for the other device”
pub fn hub_invite_code() -> Message<'static> { Message::new("hub-invite-code") }
/// “Works once, until $time”
pub fn hub_invite_until(time: &str) -> Message<'_> { Message::new("hub-invite-until").text("time", time) }
/// “This device”
pub fn hub_device() -> Message<'static> { Message::new("hub-device") }
/// “Synced $time”
pub fn hub_synced(time: &str) -> Message<'_> { Message::new("hub-synced").text("time", time) }
/// “This device is on the hub”
pub fn hub_joined() -> Message<'static> { Message::new("hub-joined") }
/// “Build the storefront”
pub fn storefront_build() -> Message<'static> { Message::new("storefront-build") }
/// “Check it”
pub fn storefront_check() -> Message<'static> { Message::new("storefront-check") }
/// “Open it”
pub fn storefront_open() -> Message<'static> { Message::new("storefront-open") }
/// “Folder”
pub fn storefront_folder() -> Message<'static> { Message::new("storefront-folder") }
/// “Public address”
pub fn storefront_base_url() -> Message<'static> { Message::new("storefront-base-url") }
/// “Choose a folder…”
pub fn storefront_choose_folder() -> Message<'static> { Message::new("storefront-choose-folder") }
/// “$pages pages with $offers prices”
pub fn storefront_built(offers: impl Into<Number>, pages: impl Into<Number>) -> Message<'static> { Message::new("storefront-built").number("offers", offers).number("pages", pages) }
/// “$prices prices are the same in the page, its data and here”
pub fn storefront_checked(prices: impl Into<Number>) -> Message<'static> { Message::new("storefront-checked").number("prices", prices) }
/// “$count prices differ”
pub fn storefront_mismatches(count: impl Into<Number>) -> Message<'static> { Message::new("storefront-mismatches").number("count", count) }
/// “Your own shop as files. Put the folder on any web server, or open it here”
pub fn storefront_explain() -> Message<'static> { Message::new("storefront-explain") }
/// “and $count more like it, in $products products”
pub fn publish_issue_more(count: impl Into<Number>, products: impl Into<Number>) -> Message<'static> { Message::new("publish-issue-more").number("count", count).number("products", products) }
/// “Waiting”
pub fn hub_waiting() -> Message<'static> { Message::new("hub-waiting") }
/// “Last synced”
pub fn hub_last() -> Message<'static> { Message::new("hub-last") }
/// “is there”
pub fn conflict_there() -> Message<'static> { Message::new("conflict-there") }
/// “Came to light $time”
pub fn conflict_seen(time: &str) -> Message<'_> { Message::new("conflict-seen").text("time", time) }
/// “An empty folder, or one that Dhow has built into before”
pub fn storefront_folder_help() -> Message<'static> { Message::new("storefront-folder-help") }
/// “Where the shop will be found. Without it, links between languages and the sitemap are left”
pub fn storefront_base_url_help() -> Message<'static> { Message::new("storefront-base-url-help") }
/// “Copy the folder”
pub fn storefront_copy_place() -> Message<'static> { Message::new("storefront-copy-place") }
/// “stands now”
pub fn conflict_stands() -> Message<'static> { Message::new("conflict-stands") }
/// “kept”
pub fn conflict_kept() -> Message<'static> { Message::new("conflict-kept") }
/// “What it will hold”
pub fn storefront_contents() -> Message<'static> { Message::new("storefront-contents") }
/// “$count things are wrong with the pages”
pub fn storefront_faults(count: impl Into<Number>) -> Message<'static> { Message::new("storefront-faults").number("count", count) }
/// “A file of the shop is gone”
pub fn page_fault_missing() -> Message<'static> { Message::new("page-fault-missing") }
/// “A page does not name its language”
pub fn page_fault_language() -> Message<'static> { Message::new("page-fault-language") }
/// “A page does not say which way its text runs”
pub fn page_fault_direction() -> Message<'static> { Message::new("page-fault-direction") }
/// “A page has no title”
pub fn page_fault_title() -> Message<'static> { Message::new("page-fault-title") }
/// “The data for search engines differs from the page”
pub fn page_fault_structured_data() -> Message<'static> { Message::new("page-fault-structuredData") }
/// “A link leads nowhere”
pub fn page_fault_link() -> Message<'static> { Message::new("page-fault-link") }
/// “Something is loaded from another host”
pub fn page_fault_foreign_host() -> Message<'static> { Message::new("page-fault-foreignHost") }
/// “A page does not name its own address”
pub fn page_fault_canonical() -> Message<'static> { Message::new("page-fault-canonical") }
/// “Languages of a page do not link to each other”
pub fn page_fault_alternate() -> Message<'static> { Message::new("page-fault-alternate") }
/// “The sitemap and the pages differ”
pub fn page_fault_sitemap() -> Message<'static> { Message::new("page-fault-sitemap") }
/// “it does not fit the rules of its field”
pub fn hub_reason_document_invalid() -> Message<'static> { Message::new("hub-reason-document-invalid") }
/// “it is too large”
pub fn hub_reason_too_large() -> Message<'static> { Message::new("hub-reason-too-large") }
/// “there are too many of them”
pub fn hub_reason_limit() -> Message<'static> { Message::new("hub-reason-limit") }
/// “refused there, $code”
pub fn hub_reason_other(code: &str) -> Message<'_> { Message::new("hub-reason-other").text("code", code) }

pub(super) static SIGNATURES: Variables = &[
    ("conflict-by", &[("device", Kind::Text), ("time", Kind::Text)]),
    ("conflict-deleted", &[]),
    ("conflict-kept", &[]),
    ("conflict-of", &[("field", Kind::Text), ("title", Kind::Text)]),
    ("conflict-other-device", &[]),
    ("conflict-seen", &[("time", Kind::Text)]),
    ("conflict-stands", &[]),
    ("conflict-take-mine", &[]),
    ("conflict-take-theirs", &[]),
    ("conflict-there", &[]),
    ("conflict-this-device", &[]),
    ("conflicts-empty", &[]),
    ("conflicts-explain", &[]),
    ("conflicts-title", &[]),
    ("conflicts-waiting", &[("count", Kind::Number)]),
    ("hub-address", &[]),
    ("hub-device", &[]),
    ("hub-enrol", &[]),
    ("hub-invite", &[]),
    ("hub-invite-code", &[]),
    ("hub-invite-until", &[("time", Kind::Text)]),
    ("hub-joined", &[]),
    ("hub-last", &[]),
    ("hub-none", &[]),
    ("hub-reason-document-invalid", &[]),
    ("hub-reason-limit", &[]),
    ("hub-reason-other", &[("code", Kind::Text)]),
    ("hub-reason-too-large", &[]),
    ("hub-synced", &[("time", Kind::Text)]),
    ("hub-title", &[]),
    ("hub-waiting", &[]),
    ("outbox-everything-kept", &[]),
    ("outbox-parked", &[]),
    ("outbox-sync", &[]),
    ("outbox-synced", &[("pulled", Kind::Number), ("pushed", Kind::Number)]),
    ("page-fault-alternate", &[]),
    ("page-fault-canonical", &[]),
    ("page-fault-direction", &[]),
    ("page-fault-foreignHost", &[]),
    ("page-fault-language", &[]),
    ("page-fault-link", &[]),
    ("page-fault-missing", &[]),
    ("page-fault-sitemap", &[]),
    ("page-fault-structuredData", &[]),
    ("page-fault-title", &[]),
    ("publish-col-listing", &[]),
    ("publish-col-state", &[]),
    ("publish-done", &[("queued", Kind::Number)]),
    ("publish-empty", &[]),
    ("publish-issue-more", &[("count", Kind::Number), ("products", Kind::Number)]),
    ("publish-preflight", &[]),
    ("publish-preflight-checked", &[]),
    ("publish-preflight-empty", &[]),
    ("publish-primary", &[("count", Kind::Number)]),
    ("publish-read-back", &[]),
    ("publish-tab-conflicts", &[]),
    ("publish-tab-outbox", &[]),
    ("publish-tab-overview", &[]),
    ("publish-tab-storefront", &[]),
    ("publish-title", &[]),
    ("publish-when-online", &[("count", Kind::Number)]),
    ("storefront-base-url", &[]),
    ("storefront-base-url-help", &[]),
    ("storefront-build", &[]),
    ("storefront-built", &[("offers", Kind::Number), ("pages", Kind::Number)]),
    ("storefront-check", &[]),
    ("storefront-checked", &[("prices", Kind::Number)]),
    ("storefront-choose-folder", &[]),
    ("storefront-contents", &[]),
    ("storefront-copy-place", &[]),
    ("storefront-explain", &[]),
    ("storefront-faults", &[("count", Kind::Number)]),
    ("storefront-folder", &[]),
    ("storefront-folder-help", &[]),
    ("storefront-mismatches", &[("count", Kind::Number)]),
    ("storefront-open", &[]),
];
