//! Messages of `markets.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “Markets”
pub fn markets_title() -> Message<'static> { Message::new("markets-title") }
/// “All markets”
pub fn markets_tab_all() -> Message<'static> { Message::new("markets-tab-all") }
/// “Price matrix”
pub fn markets_tab_matrix() -> Message<'static> { Message::new("markets-tab-matrix") }
/// “Rates”
pub fn markets_tab_rates() -> Message<'static> { Message::new("markets-tab-rates") }
/// “Add a market”
pub fn markets_add() -> Message<'static> { Message::new("markets-add") }
/// “From a file…”
pub fn markets_apply_file() -> Message<'static> { Message::new("markets-apply-file") }
/// “Add a market and every price appears”
pub fn markets_empty() -> Message<'static> { Message::new("markets-empty") }
/// “Code”
pub fn market_code() -> Message<'static> { Message::new("market-code") }
/// “Countries”
pub fn market_countries() -> Message<'static> { Message::new("market-countries") }
/// “Currency”
pub fn market_currency() -> Message<'static> { Message::new("market-currency") }
/// “Languages, first choice first”
pub fn market_locales() -> Message<'static> { Message::new("market-locales") }
/// “Price”
pub fn market_price() -> Message<'static> { Message::new("market-price") }
/// “Starts from”
pub fn market_base() -> Message<'static> { Message::new("market-base") }
/// “the base price”
pub fn market_base_base_price() -> Message<'static> { Message::new("market-base-base-price") }
/// “the cost”
pub fn market_base_cost() -> Message<'static> { Message::new("market-base-cost") }
/// “Rates from”
pub fn market_rate_source() -> Message<'static> { Message::new("market-rate-source") }
/// “Then”
pub fn market_adjust() -> Message<'static> { Message::new("market-adjust") }
/// “Add a step”
pub fn market_adjust_add() -> Message<'static> { Message::new("market-adjust-add") }
/// “percent”
pub fn market_adjust_percent() -> Message<'static> { Message::new("market-adjust-percent") }
/// “fixed”
pub fn market_adjust_fixed() -> Message<'static> { Message::new("market-adjust-fixed") }
/// “Fees, for the floor only”
pub fn market_fees() -> Message<'static> { Message::new("market-fees") }
/// “Tax”
pub fn market_tax() -> Message<'static> { Message::new("market-tax") }
/// “in the price”
pub fn market_tax_inclusive() -> Message<'static> { Message::new("market-tax-inclusive") }
/// “on top”
pub fn market_tax_exclusive() -> Message<'static> { Message::new("market-tax-exclusive") }
/// “Tax rate”
pub fn market_tax_percent() -> Message<'static> { Message::new("market-tax-percent") }
/// “Round”
pub fn market_round() -> Message<'static> { Message::new("market-round") }
/// “to a multiple of”
pub fn market_round_increment() -> Message<'static> { Message::new("market-round-increment") }
/// “Mode”
pub fn market_round_mode() -> Message<'static> { Message::new("market-round-mode") }
/// “to the nearest, halves up”
pub fn market_round_half_up() -> Message<'static> { Message::new("market-round-half-up") }
/// “to the nearest, halves to even”
pub fn market_round_half_even() -> Message<'static> { Message::new("market-round-half-even") }
/// “up”
pub fn market_round_up() -> Message<'static> { Message::new("market-round-up") }
/// “down”
pub fn market_round_down() -> Message<'static> { Message::new("market-round-down") }
/// “Ending”
pub fn market_charm() -> Message<'static> { Message::new("market-charm") }
/// “Prices end in”
pub fn market_charm_ending() -> Message<'static> { Message::new("market-charm-ending") }
/// “every”
pub fn market_charm_step() -> Message<'static> { Message::new("market-charm-step") }
/// “nearest”
pub fn market_charm_nearest() -> Message<'static> { Message::new("market-charm-nearest") }
/// “up”
pub fn market_charm_up() -> Message<'static> { Message::new("market-charm-up") }
/// “down”
pub fn market_charm_down() -> Message<'static> { Message::new("market-charm-down") }
/// “moves at most”
pub fn market_charm_max() -> Message<'static> { Message::new("market-charm-max") }
/// “Floor”
pub fn market_floor() -> Message<'static> { Message::new("market-floor") }
/// “hold back below it”
pub fn market_floor_block() -> Message<'static> { Message::new("market-floor-block") }
/// “raise to it”
pub fn market_floor_raise() -> Message<'static> { Message::new("market-floor-raise") }
/// “A live example”
pub fn market_example() -> Message<'static> { Message::new("market-example") }
/// “Take this market out”
pub fn market_delete() -> Message<'static> { Message::new("market-delete") }
/// “Keep this market”
pub fn market_save() -> Message<'static> { Message::new("market-save") }
/// “Your own short name, such as DE”
pub fn market_code_help() -> Message<'static> { Message::new("market-code-help") }
/// “From $base in $currency, $tax”
pub fn market_sentence<'a>(base: &'a str, currency: &'a str, tax: &'a str) -> Message<'a> { Message::new("market-sentence").text("base", base).text("currency", currency).text("tax", tax) }
/// “with $percent tax”
pub fn market_tax_in(percent: &str) -> Message<'_> { Message::new("market-tax-in").text("percent", percent) }
/// “before tax”
pub fn market_tax_before() -> Message<'static> { Message::new("market-tax-before") }
/// “Price matrix”
pub fn matrix_title() -> Message<'static> { Message::new("matrix-title") }
/// “$count products, each by its weakest variant”
pub fn matrix_rows(count: impl Into<Number>) -> Message<'static> { Message::new("matrix-rows").number("count", count) }
/// “Points from the floor”
pub fn matrix_legend() -> Message<'static> { Message::new("matrix-legend") }
/// “Lowest margin first”
pub fn matrix_sort() -> Message<'static> { Message::new("matrix-sort") }
/// “No prices yet. Add a product and a market”
pub fn matrix_empty() -> Message<'static> { Message::new("matrix-empty") }
/// “$count prices are under their floor”
pub fn matrix_under_floor(count: impl Into<Number>) -> Message<'static> { Message::new("matrix-under-floor").number("count", count) }
/// “$count prices have no rate”
pub fn matrix_no_rate(count: impl Into<Number>) -> Message<'static> { Message::new("matrix-no-rate").number("count", count) }
/// “Fetch now”
pub fn rates_fetch() -> Message<'static> { Message::new("rates-fetch") }
/// “Fetch when online”
pub fn rates_fetch_online() -> Message<'static> { Message::new("rates-fetch-online") }
/// “From a file…”
pub fn rates_from_file() -> Message<'static> { Message::new("rates-from-file") }
/// “Pair”
pub fn rates_pair() -> Message<'static> { Message::new("rates-pair") }
/// “Rate”
pub fn rates_rate() -> Message<'static> { Message::new("rates-rate") }
/// “Source, published”
pub fn rates_source() -> Message<'static> { Message::new("rates-source") }
/// “Used by”
pub fn rates_used_by() -> Message<'static> { Message::new("rates-used-by") }
/// “$count markets”
pub fn rates_used_by_markets(count: impl Into<Number>) -> Message<'static> { Message::new("rates-used-by-markets").number("count", count) }
/// “Into $currency”
pub fn rates_into(currency: &str) -> Message<'_> { Message::new("rates-into").text("currency", currency) }
/// “$to for 1 $from”
pub fn rates_series<'a>(from: &'a str, to: &'a str) -> Message<'a> { Message::new("rates-series").text("from", from).text("to", to) }
/// “$days days”
pub fn rates_last_days(days: impl Into<Number>) -> Message<'static> { Message::new("rates-last-days").number("days", days) }
/// “All”
pub fn rates_all_days() -> Message<'static> { Message::new("rates-all-days") }
/// “ended, last on $date”
pub fn rates_ended(date: &str) -> Message<'_> { Message::new("rates-ended").text("date", date) }
/// “never published”
pub fn rates_never() -> Message<'static> { Message::new("rates-never") }
/// “Cross through $via”
pub fn rates_via(via: &str) -> Message<'_> { Message::new("rates-via").text("via", via) }
/// “$source, published $published, fetched $fetched”
pub fn rates_published<'a>(fetched: &'a str, published: &'a str, source: &'a str) -> Message<'a> { Message::new("rates-published").text("fetched", fetched).text("published", published).text("source", source) }
/// “Rates are only ever added. A price keeps the row it was made with”
pub fn rates_only_added() -> Message<'static> { Message::new("rates-only-added") }
/// “$count new days”
pub fn rates_imported(count: impl Into<Number>) -> Message<'static> { Message::new("rates-imported").number("count", count) }
/// “$count rates set aside”
pub fn rates_set_aside(count: impl Into<Number>) -> Message<'static> { Message::new("rates-set-aside").number("count", count) }
/// “1 $from = $rate $to: $reason”
pub fn rates_set_aside_row<'a>(from: &'a str, rate: &'a str, reason: &'a str, to: &'a str) -> Message<'a> { Message::new("rates-set-aside-row").text("from", from).text("rate", rate).text("reason", reason).text("to", to) }
/// “ECB”
pub fn rate_source_ecb() -> Message<'static> { Message::new("rate-source-ecb") }
/// “From a file”
pub fn rate_source_csv() -> Message<'static> { Message::new("rate-source-csv") }
/// “Why this price?”
pub fn trail_title() -> Message<'static> { Message::new("trail-title") }
/// “Why $price?”
pub fn trail_why(price: &str) -> Message<'_> { Message::new("trail-why").text("price", price) }
/// “Base price”
pub fn trail_step_base() -> Message<'static> { Message::new("trail-step-base") }
/// “Cost”
pub fn trail_step_base_cost() -> Message<'static> { Message::new("trail-step-base-cost") }
/// “Into $currency”
pub fn trail_step_convert(currency: &str) -> Message<'_> { Message::new("trail-step-convert").text("currency", currency) }
/// “Same currency”
pub fn trail_step_convert_same() -> Message<'static> { Message::new("trail-step-convert-same") }
/// “Add $percent”
pub fn trail_step_adjust_percent(percent: &str) -> Message<'_> { Message::new("trail-step-adjust-percent").text("percent", percent) }
/// “Add $amount”
pub fn trail_step_adjust_fixed(amount: &str) -> Message<'_> { Message::new("trail-step-adjust-fixed").text("amount", amount) }
/// “Adjust”
pub fn trail_step_adjust() -> Message<'static> { Message::new("trail-step-adjust") }
/// “Tax $percent”
pub fn trail_step_tax(percent: &str) -> Message<'_> { Message::new("trail-step-tax").text("percent", percent) }
/// “Tax”
pub fn trail_step_tax_none() -> Message<'static> { Message::new("trail-step-tax-none") }
/// “Not in these prices”
pub fn trail_tax_exclusive() -> Message<'static> { Message::new("trail-tax-exclusive") }
/// “Round to $increment, halves up”
pub fn trail_step_round<'a>(increment: &'a str, mode: &'a str) -> Message<'a> { Message::new("trail-step-round").text("increment", increment).text("mode", mode) }
/// “Nearest ending $ending”
pub fn trail_step_charm<'a>(ending: &'a str, mode: &'a str) -> Message<'a> { Message::new("trail-step-charm").text("ending", ending).text("mode", mode) }
/// “The ending is too far, so the rounded price stands”
pub fn trail_charm_skipped() -> Message<'static> { Message::new("trail-charm-skipped") }
/// “Held until $date”
pub fn trail_step_lock(date: &str) -> Message<'_> { Message::new("trail-step-lock").text("date", date) }
/// “Held”
pub fn trail_step_lock_open() -> Message<'static> { Message::new("trail-step-lock-open") }
/// “Floor $floor: this leaves $margin”
pub fn trail_floor_ok<'a>(floor: &'a str, margin: &'a str) -> Message<'a> { Message::new("trail-floor-ok").text("floor", floor).text("margin", margin) }
/// “Under the floor of $floor: this leaves $margin”
pub fn trail_floor_under<'a>(floor: &'a str, margin: &'a str) -> Message<'a> { Message::new("trail-floor-under").text("floor", floor).text("margin", margin) }
/// “Raised to the floor”
pub fn trail_floor_raised() -> Message<'static> { Message::new("trail-floor-raised") }
/// “Without a cost the floor cannot be checked”
pub fn trail_floor_unknown() -> Message<'static> { Message::new("trail-floor-unknown") }
/// “$source $date: $rate”
pub fn trail_rate<'a>(date: &'a str, rate: &'a str, source: &'a str) -> Message<'a> { Message::new("trail-rate").text("date", date).text("rate", rate).text("source", source) }
/// “No rate from $from to $to, $source”
pub fn trail_no_rate<'a>(from: &'a str, source: &'a str, to: &'a str) -> Message<'a> { Message::new("trail-no-rate").text("from", from).text("source", source).text("to", to) }
/// “What is left of $amount”
pub fn trail_left_of(amount: &str) -> Message<'_> { Message::new("trail-left-of").text("amount", amount) }
/// “Cost”
pub fn trail_cost() -> Message<'static> { Message::new("trail-cost") }
/// “Fees”
pub fn trail_fees() -> Message<'static> { Message::new("trail-fees") }
/// “You keep”
pub fn trail_keep() -> Message<'static> { Message::new("trail-keep") }
/// “Trail $hash. Works out the same for any past day”
pub fn trail_hash(hash: &str) -> Message<'_> { Message::new("trail-hash").text("hash", hash) }
/// “Price before tax”
pub fn trail_net() -> Message<'static> { Message::new("trail-net") }
/// “The markets of the file are taken in”
pub fn markets_applied() -> Message<'static> { Message::new("markets-applied") }
/// “Add $country”
pub fn markets_add_this(country: &str) -> Message<'_> { Message::new("markets-add-this").text("country", country) }
/// “Country”
pub fn market_country() -> Message<'static> { Message::new("market-country") }
/// “Rules as in”
pub fn market_rules_like() -> Message<'static> { Message::new("market-rules-like") }
/// “No rules yet, just the converted price”
pub fn market_rules_plain() -> Message<'static> { Message::new("market-rules-plain") }
/// “Where and for whom”
pub fn market_where() -> Message<'static> { Message::new("market-where") }
/// “by $pack”
pub fn market_tax_by_pack(pack: &str) -> Message<'_> { Message::new("market-tax-by-pack").text("pack", pack) }
/// “typed here”
pub fn market_tax_typed() -> Message<'static> { Message::new("market-tax-typed") }
/// “Tax is”
pub fn market_tax_stands() -> Message<'static> { Message::new("market-tax-stands") }
/// “ends in $ending”
pub fn market_sentence_charm(ending: &str) -> Message<'_> { Message::new("market-sentence-charm").text("ending", ending) }
/// “floor $percent”
pub fn market_sentence_floor(percent: &str) -> Message<'_> { Message::new("market-sentence-floor").text("percent", percent) }
/// “Prices have an ending”
pub fn market_charm_use() -> Message<'static> { Message::new("market-charm-use") }
/// “Which one”
pub fn market_charm_mode() -> Message<'static> { Message::new("market-charm-mode") }
/// “smallest unit”
pub fn market_round_minor() -> Message<'static> { Message::new("market-round-minor") }
/// “At least this margin”
pub fn market_floor_least() -> Message<'static> { Message::new("market-floor-least") }
/// “no floor”
pub fn market_floor_none() -> Message<'static> { Message::new("market-floor-none") }
/// “Put earlier”
pub fn market_earlier() -> Message<'static> { Message::new("market-earlier") }
/// “The example is your first active product. There is none yet”
pub fn market_example_none() -> Message<'static> { Message::new("market-example-none") }
/// “Something is missing here”
pub fn market_wrong_missing() -> Message<'static> { Message::new("market-wrong-missing") }
/// “This is not known”
pub fn market_wrong_unknown_key() -> Message<'static> { Message::new("market-wrong-unknownKey") }
/// “This has the wrong form”
pub fn market_wrong_wrong_kind() -> Message<'static> { Message::new("market-wrong-wrongKind") }
/// “Numbers stand in quotation marks”
pub fn market_wrong_quote_number() -> Message<'static> { Message::new("market-wrong-quoteNumber") }
/// “This is not a number”
pub fn market_wrong_not_a_number() -> Message<'static> { Message::new("market-wrong-notANumber") }
/// “Choose one of those offered”
pub fn market_wrong_not_one_of() -> Message<'static> { Message::new("market-wrong-notOneOf") }
/// “This is not a currency”
pub fn market_wrong_unknown_currency() -> Message<'static> { Message::new("market-wrong-unknownCurrency") }
/// “This is not a country”
pub fn market_wrong_invalid_country() -> Message<'static> { Message::new("market-wrong-invalidCountry") }
/// “This is not a language”
pub fn market_wrong_invalid_locale() -> Message<'static> { Message::new("market-wrong-invalidLocale") }
/// “A code has letters and digits, such as DE”
pub fn market_wrong_invalid_code() -> Message<'static> { Message::new("market-wrong-invalidCode") }
/// “This is there twice”
pub fn market_wrong_twice() -> Message<'static> { Message::new("market-wrong-twice") }
/// “At least one is needed”
pub fn market_wrong_empty() -> Message<'static> { Message::new("market-wrong-empty") }
/// “Finer than the smallest unit of the currency”
pub fn market_wrong_finer_than_minor_unit() -> Message<'static> { Message::new("market-wrong-finerThanMinorUnit") }
/// “It must be more than zero”
pub fn market_wrong_not_positive() -> Message<'static> { Message::new("market-wrong-notPositive") }
/// “This is out of range”
pub fn market_wrong_out_of_range() -> Message<'static> { Message::new("market-wrong-outOfRange") }
/// “Keep at most 6 decimals”
pub fn market_wrong_too_precise() -> Message<'static> { Message::new("market-wrong-tooPrecise") }
/// “Say one of the two, wholly”
pub fn market_wrong_either() -> Message<'static> { Message::new("market-wrong-either") }
/// “There is no such rule pack”
pub fn market_wrong_pack_unknown() -> Message<'static> { Message::new("market-wrong-packUnknown") }
/// “The rule pack does not cover this country. Type the rate”
pub fn market_wrong_not_covered() -> Message<'static> { Message::new("market-wrong-notCovered") }
/// “These countries have different tax rates. Make a market for each”
pub fn market_wrong_tax_rates_differ() -> Message<'static> { Message::new("market-wrong-taxRatesDiffer") }
/// “The file cannot be read as TOML”
pub fn market_wrong_not_toml() -> Message<'static> { Message::new("market-wrong-notToml") }
/// “Rates of this day”
pub fn matrix_at() -> Message<'static> { Message::new("matrix-at") }
/// “By title”
pub fn matrix_sort_title() -> Message<'static> { Message::new("matrix-sort-title") }
/// “Floor $percent”
pub fn matrix_floor(percent: &str) -> Message<'_> { Message::new("matrix-floor").text("percent", percent) }
/// “Points from the floor of $percent”
pub fn matrix_legend_of(percent: &str) -> Message<'_> { Message::new("matrix-legend-of").text("percent", percent) }
/// “under $points”
pub fn matrix_under(points: &str) -> Message<'_> { Message::new("matrix-under").text("points", points) }
/// “over $points”
pub fn matrix_over(points: &str) -> Message<'_> { Message::new("matrix-over").text("points", points) }
/// “Offline. The rates that are here serve on. Newer ones come when you are online”
pub fn rates_offline() -> Message<'static> { Message::new("rates-offline") }
/// “No market needs a rate yet”
pub fn rates_none_needed() -> Message<'static> { Message::new("rates-none-needed") }
/// “$source: $first to $last, $days days”
pub fn rates_span<'a>(days: impl Into<Number>, first: &'a str, last: &'a str, source: &'a str) -> Message<'a> { Message::new("rates-span").number("days", days).text("first", first).text("last", last).text("source", source) }
/// “$days days old”
pub fn rates_days_old(days: impl Into<Number>) -> Message<'static> { Message::new("rates-days-old").number("days", days) }
/// “How far back”
pub fn rates_span_label() -> Message<'static> { Message::new("rates-span-label") }
/// “$source does not publish $currency. Take its rate in from a file”
pub fn rates_not_published<'a>(currency: &'a str, source: &'a str) -> Message<'a> { Message::new("rates-not-published").text("currency", currency).text("source", source) }
/// “$source published $currency last on $date. Older rates are not used. Take a newer one in f”
pub fn rates_not_published_since<'a>(currency: &'a str, date: &'a str, source: &'a str) -> Message<'a> { Message::new("rates-not-published-since").text("currency", currency).text("date", date).text("source", source) }
/// “the VAT rates of the EU”
pub fn tax_pack_vat_eu() -> Message<'static> { Message::new("tax-pack-vat-eu") }
/// “the VAT rates of Europe”
pub fn tax_pack_vat_europe() -> Message<'static> { Message::new("tax-pack-vat-europe") }
/// “standard rate”
pub fn tax_class_standard() -> Message<'static> { Message::new("tax-class-standard") }

pub(super) static SIGNATURES: Variables = &[
    ("market-adjust", &[]),
    ("market-adjust-add", &[]),
    ("market-adjust-fixed", &[]),
    ("market-adjust-percent", &[]),
    ("market-base", &[]),
    ("market-base-base-price", &[]),
    ("market-base-cost", &[]),
    ("market-charm", &[]),
    ("market-charm-down", &[]),
    ("market-charm-ending", &[]),
    ("market-charm-max", &[]),
    ("market-charm-mode", &[]),
    ("market-charm-nearest", &[]),
    ("market-charm-step", &[]),
    ("market-charm-up", &[]),
    ("market-charm-use", &[]),
    ("market-code", &[]),
    ("market-code-help", &[]),
    ("market-countries", &[]),
    ("market-country", &[]),
    ("market-currency", &[]),
    ("market-delete", &[]),
    ("market-earlier", &[]),
    ("market-example", &[]),
    ("market-example-none", &[]),
    ("market-fees", &[]),
    ("market-floor", &[]),
    ("market-floor-block", &[]),
    ("market-floor-least", &[]),
    ("market-floor-none", &[]),
    ("market-floor-raise", &[]),
    ("market-locales", &[]),
    ("market-price", &[]),
    ("market-rate-source", &[]),
    ("market-round", &[]),
    ("market-round-down", &[]),
    ("market-round-half-even", &[]),
    ("market-round-half-up", &[]),
    ("market-round-increment", &[]),
    ("market-round-minor", &[]),
    ("market-round-mode", &[]),
    ("market-round-up", &[]),
    ("market-rules-like", &[]),
    ("market-rules-plain", &[]),
    ("market-save", &[]),
    ("market-sentence", &[("base", Kind::Text), ("currency", Kind::Text), ("tax", Kind::Text)]),
    ("market-sentence-charm", &[("ending", Kind::Text)]),
    ("market-sentence-floor", &[("percent", Kind::Text)]),
    ("market-tax", &[]),
    ("market-tax-before", &[]),
    ("market-tax-by-pack", &[("pack", Kind::Text)]),
    ("market-tax-exclusive", &[]),
    ("market-tax-in", &[("percent", Kind::Text)]),
    ("market-tax-inclusive", &[]),
    ("market-tax-percent", &[]),
    ("market-tax-stands", &[]),
    ("market-tax-typed", &[]),
    ("market-where", &[]),
    ("market-wrong-either", &[]),
    ("market-wrong-empty", &[]),
    ("market-wrong-finerThanMinorUnit", &[]),
    ("market-wrong-invalidCode", &[]),
    ("market-wrong-invalidCountry", &[]),
    ("market-wrong-invalidLocale", &[]),
    ("market-wrong-missing", &[]),
    ("market-wrong-notANumber", &[]),
    ("market-wrong-notCovered", &[]),
    ("market-wrong-notOneOf", &[]),
    ("market-wrong-notPositive", &[]),
    ("market-wrong-notToml", &[]),
    ("market-wrong-outOfRange", &[]),
    ("market-wrong-packUnknown", &[]),
    ("market-wrong-quoteNumber", &[]),
    ("market-wrong-taxRatesDiffer", &[]),
    ("market-wrong-tooPrecise", &[]),
    ("market-wrong-twice", &[]),
    ("market-wrong-unknownCurrency", &[]),
    ("market-wrong-unknownKey", &[]),
    ("market-wrong-wrongKind", &[]),
    ("markets-add", &[]),
    ("markets-add-this", &[("country", Kind::Text)]),
    ("markets-applied", &[]),
    ("markets-apply-file", &[]),
    ("markets-empty", &[]),
    ("markets-tab-all", &[]),
    ("markets-tab-matrix", &[]),
    ("markets-tab-rates", &[]),
    ("markets-title", &[]),
    ("matrix-at", &[]),
    ("matrix-empty", &[]),
    ("matrix-floor", &[("percent", Kind::Text)]),
    ("matrix-legend", &[]),
    ("matrix-legend-of", &[("percent", Kind::Text)]),
    ("matrix-no-rate", &[("count", Kind::Number)]),
    ("matrix-over", &[("points", Kind::Text)]),
    ("matrix-rows", &[("count", Kind::Number)]),
    ("matrix-sort", &[]),
    ("matrix-sort-title", &[]),
    ("matrix-title", &[]),
    ("matrix-under", &[("points", Kind::Text)]),
    ("matrix-under-floor", &[("count", Kind::Number)]),
    ("rate-source-csv", &[]),
    ("rate-source-ecb", &[]),
    ("rates-all-days", &[]),
    ("rates-days-old", &[("days", Kind::Number)]),
    ("rates-ended", &[("date", Kind::Text)]),
    ("rates-fetch", &[]),
    ("rates-fetch-online", &[]),
    ("rates-from-file", &[]),
    ("rates-imported", &[("count", Kind::Number)]),
    ("rates-into", &[("currency", Kind::Text)]),
    ("rates-last-days", &[("days", Kind::Number)]),
    ("rates-never", &[]),
    ("rates-none-needed", &[]),
    ("rates-not-published", &[("currency", Kind::Text), ("source", Kind::Text)]),
    ("rates-not-published-since", &[("currency", Kind::Text), ("date", Kind::Text), ("source", Kind::Text)]),
    ("rates-offline", &[]),
    ("rates-only-added", &[]),
    ("rates-pair", &[]),
    ("rates-published", &[("fetched", Kind::Text), ("published", Kind::Text), ("source", Kind::Text)]),
    ("rates-rate", &[]),
    ("rates-series", &[("from", Kind::Text), ("to", Kind::Text)]),
    ("rates-set-aside", &[("count", Kind::Number)]),
    ("rates-set-aside-row", &[("from", Kind::Text), ("rate", Kind::Text), ("reason", Kind::Text), ("to", Kind::Text)]),
    ("rates-source", &[]),
    ("rates-span", &[("days", Kind::Number), ("first", Kind::Text), ("last", Kind::Text), ("source", Kind::Text)]),
    ("rates-span-label", &[]),
    ("rates-used-by", &[]),
    ("rates-used-by-markets", &[("count", Kind::Number)]),
    ("rates-via", &[("via", Kind::Text)]),
    ("tax-class-standard", &[]),
    ("tax-pack-vat-eu", &[]),
    ("tax-pack-vat-europe", &[]),
    ("trail-charm-skipped", &[]),
    ("trail-cost", &[]),
    ("trail-fees", &[]),
    ("trail-floor-ok", &[("floor", Kind::Text), ("margin", Kind::Text)]),
    ("trail-floor-raised", &[]),
    ("trail-floor-under", &[("floor", Kind::Text), ("margin", Kind::Text)]),
    ("trail-floor-unknown", &[]),
    ("trail-hash", &[("hash", Kind::Text)]),
    ("trail-keep", &[]),
    ("trail-left-of", &[("amount", Kind::Text)]),
    ("trail-net", &[]),
    ("trail-no-rate", &[("from", Kind::Text), ("source", Kind::Text), ("to", Kind::Text)]),
    ("trail-rate", &[("date", Kind::Text), ("rate", Kind::Text), ("source", Kind::Text)]),
    ("trail-step-adjust", &[]),
    ("trail-step-adjust-fixed", &[("amount", Kind::Text)]),
    ("trail-step-adjust-percent", &[("percent", Kind::Text)]),
    ("trail-step-base", &[]),
    ("trail-step-base-cost", &[]),
    ("trail-step-charm", &[("ending", Kind::Text), ("mode", Kind::Text)]),
    ("trail-step-convert", &[("currency", Kind::Text)]),
    ("trail-step-convert-same", &[]),
    ("trail-step-lock", &[("date", Kind::Text)]),
    ("trail-step-lock-open", &[]),
    ("trail-step-round", &[("increment", Kind::Text), ("mode", Kind::Text)]),
    ("trail-step-tax", &[("percent", Kind::Text)]),
    ("trail-step-tax-none", &[]),
    ("trail-tax-exclusive", &[]),
    ("trail-title", &[]),
    ("trail-why", &[("price", Kind::Text)]),
];
