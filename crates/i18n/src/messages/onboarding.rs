//! Messages of `onboarding.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::signature::Variables;

/// “Welcome”
pub fn onboarding_title() -> Message<'static> { Message::new("onboarding-title") }
/// “Your goods, listed once. Priced for every market, said in every language, and yours in one”
pub fn onboarding_tagline() -> Message<'static> { Message::new("onboarding-tagline") }
/// “Nothing leaves this computer”
pub fn onboarding_private() -> Message<'static> { Message::new("onboarding-private") }
/// “Language”
pub fn onboarding_step_language() -> Message<'static> { Message::new("onboarding-step-language") }
/// “Your firm”
pub fn onboarding_step_firm() -> Message<'static> { Message::new("onboarding-step-firm") }
/// “Your goods”
pub fn onboarding_step_goods() -> Message<'static> { Message::new("onboarding-step-goods") }
/// “Choose your language”
pub fn onboarding_choose_language() -> Message<'static> { Message::new("onboarding-choose-language") }
/// “This is the language of the desk. What your buyers read is chosen market by market. You ca”
pub fn onboarding_language_help() -> Message<'static> { Message::new("onboarding-language-help") }
/// “Already have a workspace?”
pub fn onboarding_have_workspace() -> Message<'static> { Message::new("onboarding-have-workspace") }
/// “Open a .dhow file…”
pub fn onboarding_open() -> Message<'static> { Message::new("onboarding-open") }
/// “New workspace…”
pub fn onboarding_new() -> Message<'static> { Message::new("onboarding-new") }
/// “Go on”
pub fn onboarding_go_on() -> Message<'static> { Message::new("onboarding-go-on") }
/// “Back”
pub fn onboarding_back() -> Message<'static> { Message::new("onboarding-back") }
/// “What is your firm called?”
pub fn onboarding_firm_title() -> Message<'static> { Message::new("onboarding-firm-title") }
/// “Name of the firm”
pub fn onboarding_firm_name() -> Message<'static> { Message::new("onboarding-firm-name") }
/// “A firm needs a name”
pub fn onboarding_firm_needed() -> Message<'static> { Message::new("onboarding-firm-needed") }
/// “Own currency”
pub fn onboarding_currency() -> Message<'static> { Message::new("onboarding-currency") }
/// “Language of the goods”
pub fn onboarding_source_locale() -> Message<'static> { Message::new("onboarding-source-locale") }
/// “Where are your goods?”
pub fn onboarding_goods_title() -> Message<'static> { Message::new("onboarding-goods-title") }
/// “Try the sample”
pub fn onboarding_goods_sample() -> Message<'static> { Message::new("onboarding-goods-sample") }
/// “An invented firm with 30 products, to look around”
pub fn onboarding_goods_sample_help() -> Message<'static> { Message::new("onboarding-goods-sample-help") }
/// “From a spreadsheet”
pub fn onboarding_goods_file() -> Message<'static> { Message::new("onboarding-goods-file") }
/// “Any table with headings. Nothing changes until you apply”
pub fn onboarding_goods_file_help() -> Message<'static> { Message::new("onboarding-goods-file-help") }
/// “Begin empty”
pub fn onboarding_goods_empty() -> Message<'static> { Message::new("onboarding-goods-empty") }
/// “Add the first product by hand”
pub fn onboarding_goods_empty_help() -> Message<'static> { Message::new("onboarding-goods-empty-help") }
/// “Where to keep the file”
pub fn onboarding_where() -> Message<'static> { Message::new("onboarding-where") }
/// “Choose a place…”
pub fn onboarding_choose_place() -> Message<'static> { Message::new("onboarding-choose-place") }

pub(super) static SIGNATURES: Variables = &[
    ("onboarding-back", &[]),
    ("onboarding-choose-language", &[]),
    ("onboarding-choose-place", &[]),
    ("onboarding-currency", &[]),
    ("onboarding-firm-name", &[]),
    ("onboarding-firm-needed", &[]),
    ("onboarding-firm-title", &[]),
    ("onboarding-go-on", &[]),
    ("onboarding-goods-empty", &[]),
    ("onboarding-goods-empty-help", &[]),
    ("onboarding-goods-file", &[]),
    ("onboarding-goods-file-help", &[]),
    ("onboarding-goods-sample", &[]),
    ("onboarding-goods-sample-help", &[]),
    ("onboarding-goods-title", &[]),
    ("onboarding-have-workspace", &[]),
    ("onboarding-language-help", &[]),
    ("onboarding-new", &[]),
    ("onboarding-open", &[]),
    ("onboarding-private", &[]),
    ("onboarding-source-locale", &[]),
    ("onboarding-step-firm", &[]),
    ("onboarding-step-goods", &[]),
    ("onboarding-step-language", &[]),
    ("onboarding-tagline", &[]),
    ("onboarding-title", &[]),
    ("onboarding-where", &[]),
];
