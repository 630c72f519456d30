//! P15: wording a message with its fallback chain, isolation marks and digits, beside Fluent alone.

use crate::runner::{Contender, Contest, Role};
use dhow_i18n::{Language, Localizer, messages, sources};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// How often each of the three messages is worded in one run.
const TIMES: u64 = 50_000;

pub(crate) fn contest() -> Contest {
    let (localizer, bundle) = (Localizer::new("en-US"), raw());
    Contest::new(
        "P15",
        "three messages: plain, with an argument, with a plural",
        3 * TIMES,
        vec![
            Contender::new("dhow wording", Role::Ours, move || {
                timed(|| ours(&localizer))
            }),
            Contender::new("fluent alone", Role::Limit, move || {
                timed(|| alone(&bundle))
            }),
        ],
    )
}

fn timed(word: impl Fn()) -> Duration {
    let start = Instant::now();
    (0..TIMES).for_each(|_| word());
    start.elapsed()
}

fn ours(words: &Localizer) {
    black_box(words.text(&messages::nav_today()));
    black_box(words.text(&messages::error_sku_unknown("ATT-70140-SND")));
    black_box(words.text(&messages::act_product_set_many(
        12,
        "Aegean Terry bath towel",
    )));
}

fn raw() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec!["en-US".parse().unwrap()]);
    for source in sources().filter(|source| source.language == Language::English) {
        bundle
            .add_resource(FluentResource::try_new(source.text.to_owned()).unwrap())
            .unwrap();
    }
    bundle
}

fn alone(bundle: &FluentBundle<FluentResource>) {
    text(bundle, "nav-today", None);
    let mut sku = FluentArgs::new();
    sku.set("sku", "ATT-70140-SND");
    text(bundle, "error-skuUnknown", Some(&sku));
    let mut many = FluentArgs::new();
    many.set("count", 12);
    many.set("title", "Aegean Terry bath towel");
    text(bundle, "act-product-set-many", Some(&many));
}

fn text(bundle: &FluentBundle<FluentResource>, id: &str, arguments: Option<&FluentArgs<'_>>) {
    let message = bundle.get_message(id).unwrap();
    black_box(bundle.format_pattern(message.value().unwrap(), arguments, &mut Vec::new()));
}
