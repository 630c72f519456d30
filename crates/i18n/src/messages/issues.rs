//! Messages of `issues.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::signature::{Kind, Variables};

/// “No rate for $currency, so $market shows “price on request””
pub fn issue_no_rate<'a>(currency: &'a str, market: &'a str) -> Message<'a> { Message::new("issue-noRate").text("currency", currency).text("market", market) }
/// “$sku has no price to start from”
pub fn issue_no_base_price(sku: &str) -> Message<'_> { Message::new("issue-noBasePrice").text("sku", sku) }
/// “The tax rate of $market is not known for that day, so $sku shows “price on request””
pub fn issue_no_tax_rate<'a>(market: &'a str, sku: &'a str) -> Message<'a> { Message::new("issue-noTaxRate").text("market", market).text("sku", sku) }
/// “$sku has no cost, so its floor in $market cannot be checked”
pub fn issue_no_cost<'a>(market: &'a str, sku: &'a str) -> Message<'a> { Message::new("issue-noCost").text("market", market).text("sku", sku) }
/// “$sku leaves $margin in $market, the floor is $floor”
pub fn issue_below_floor<'a>(floor: &'a str, margin: &'a str, market: &'a str, sku: &'a str) -> Message<'a> { Message::new("issue-belowFloor").text("floor", floor).text("margin", margin).text("market", market).text("sku", sku) }
/// “The ending would move $sku too far in $market, so it is left out”
pub fn issue_charm_skipped<'a>(market: &'a str, sku: &'a str) -> Message<'a> { Message::new("issue-charmSkipped").text("market", market).text("sku", sku) }
/// “$field is missing in $locale”
pub fn issue_translation_missing<'a>(field: &'a str, locale: &'a str) -> Message<'a> { Message::new("issue-translationMissing").text("field", field).text("locale", locale) }
/// “$field in $locale is older than its source”
pub fn issue_translation_stale<'a>(field: &'a str, locale: &'a str) -> Message<'a> { Message::new("issue-translationStale").text("field", field).text("locale", locale) }
/// “$field in $locale is a machine draft”
pub fn issue_translation_machine<'a>(field: &'a str, locale: &'a str) -> Message<'a> { Message::new("issue-translationMachine").text("field", field).text("locale", locale) }
/// “$field in $locale says $found where the source says $expected”
pub fn issue_numbers_differ<'a>(expected: &'a str, field: &'a str, found: &'a str, locale: &'a str) -> Message<'a> { Message::new("issue-numbersDiffer").text("expected", expected).text("field", field).text("found", found).text("locale", locale) }
/// “No picture”
pub fn issue_no_picture() -> Message<'static> { Message::new("issue-noPicture") }
/// “A picture has no text in $locale”
pub fn issue_no_alt_text(locale: &str) -> Message<'_> { Message::new("issue-noAltText").text("locale", locale) }
/// “A picture is not here yet”
pub fn issue_picture_not_here() -> Message<'static> { Message::new("issue-pictureNotHere") }
/// “No title”
pub fn issue_no_title() -> Message<'static> { Message::new("issue-noTitle") }
/// “No description”
pub fn issue_no_description() -> Message<'static> { Message::new("issue-noDescription") }
/// “The SKU was made by the program”
pub fn issue_generated_sku() -> Message<'static> { Message::new("issue-generatedSku") }
/// “The last digit of $value does not fit”
pub fn issue_gtin_invalid(value: &str) -> Message<'_> { Message::new("issue-gtinInvalid").text("value", value) }
/// “No barcode”
pub fn issue_no_gtin() -> Message<'static> { Message::new("issue-noGtin") }
/// “No HS code”
pub fn issue_no_hs_code() -> Message<'static> { Message::new("issue-noHsCode") }
/// “No country of origin”
pub fn issue_no_origin() -> Message<'static> { Message::new("issue-noOrigin") }
/// “No variant”
pub fn issue_no_variant() -> Message<'static> { Message::new("issue-noVariant") }
/// “No market”
pub fn issue_no_market() -> Message<'static> { Message::new("issue-noMarket") }
/// “No public address, so links between languages and the sitemap are left out”
pub fn issue_no_base_url() -> Message<'static> { Message::new("issue-noBaseUrl") }
/// “The address $slug belongs to another product”
pub fn issue_slug_taken(slug: &str) -> Message<'_> { Message::new("issue-slugTaken").text("slug", slug) }
/// “$slug cannot be an address, so another is used”
pub fn issue_slug_changed(slug: &str) -> Message<'_> { Message::new("issue-slugChanged").text("slug", slug) }
/// “Little stock left”
pub fn issue_low_stock() -> Message<'static> { Message::new("issue-lowStock") }
/// “The rates are of $day”
pub fn issue_old_rates(day: &str) -> Message<'_> { Message::new("issue-oldRates").text("day", day) }
/// “Two devices disagree about $sku”
pub fn issue_conflict(sku: &str) -> Message<'_> { Message::new("issue-conflict").text("sku", sku) }
/// “$sku has two prices in $market”
pub fn issue_price_mismatch<'a>(market: &'a str, sku: &'a str) -> Message<'a> { Message::new("issue-priceMismatch").text("market", market).text("sku", sku) }
/// “The shop has no words of its own in $locale yet, so its frame is in English”
pub fn issue_locale_without_words(locale: &str) -> Message<'_> { Message::new("issue-localeWithoutWords").text("locale", locale) }
/// “The rule pack $pack does not cover this”
pub fn issue_pack_not_covered(pack: &str) -> Message<'_> { Message::new("issue-packNotCovered").text("pack", pack) }
/// “$sku has no price in $market, so buyers read “price on request””
pub fn issue_no_price<'a>(market: &'a str, sku: &'a str) -> Message<'a> { Message::new("issue-noPrice").text("market", market).text("sku", sku) }
/// “A picture is named but not here”
pub fn issue_picture_missing() -> Message<'static> { Message::new("issue-pictureMissing") }
/// “A picture is of a kind that browsers do not show”
pub fn issue_picture_unsupported() -> Message<'static> { Message::new("issue-pictureUnsupported") }

pub(super) static SIGNATURES: Variables = &[
    ("issue-belowFloor", &[("floor", Kind::Text), ("margin", Kind::Text), ("market", Kind::Text), ("sku", Kind::Text)]),
    ("issue-charmSkipped", &[("market", Kind::Text), ("sku", Kind::Text)]),
    ("issue-conflict", &[("sku", Kind::Text)]),
    ("issue-generatedSku", &[]),
    ("issue-gtinInvalid", &[("value", Kind::Text)]),
    ("issue-localeWithoutWords", &[("locale", Kind::Text)]),
    ("issue-lowStock", &[]),
    ("issue-noAltText", &[("locale", Kind::Text)]),
    ("issue-noBasePrice", &[("sku", Kind::Text)]),
    ("issue-noBaseUrl", &[]),
    ("issue-noCost", &[("market", Kind::Text), ("sku", Kind::Text)]),
    ("issue-noDescription", &[]),
    ("issue-noGtin", &[]),
    ("issue-noHsCode", &[]),
    ("issue-noMarket", &[]),
    ("issue-noOrigin", &[]),
    ("issue-noPicture", &[]),
    ("issue-noPrice", &[("market", Kind::Text), ("sku", Kind::Text)]),
    ("issue-noRate", &[("currency", Kind::Text), ("market", Kind::Text)]),
    ("issue-noTaxRate", &[("market", Kind::Text), ("sku", Kind::Text)]),
    ("issue-noTitle", &[]),
    ("issue-noVariant", &[]),
    ("issue-numbersDiffer", &[("expected", Kind::Text), ("field", Kind::Text), ("found", Kind::Text), ("locale", Kind::Text)]),
    ("issue-oldRates", &[("day", Kind::Text)]),
    ("issue-packNotCovered", &[("pack", Kind::Text)]),
    ("issue-pictureMissing", &[]),
    ("issue-pictureNotHere", &[]),
    ("issue-pictureUnsupported", &[]),
    ("issue-priceMismatch", &[("market", Kind::Text), ("sku", Kind::Text)]),
    ("issue-slugChanged", &[("slug", Kind::Text)]),
    ("issue-slugTaken", &[("slug", Kind::Text)]),
    ("issue-translationMachine", &[("field", Kind::Text), ("locale", Kind::Text)]),
    ("issue-translationMissing", &[("field", Kind::Text), ("locale", Kind::Text)]),
    ("issue-translationStale", &[("field", Kind::Text), ("locale", Kind::Text)]),
];
