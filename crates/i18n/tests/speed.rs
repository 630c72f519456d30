//! Wording costs what Fluent itself costs: the chain, the marks and the digits come nearly free.

#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use dhow_i18n::{Language, Localizer, messages, sources};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource};
use std::hint::black_box;
use std::time::{Duration, Instant};

const ROUNDS: usize = 30;
const TIMES: usize = 500;

/// The shortest of many turns, taken alternately, so that a busy machine disturbs both alike.
fn shortest(mut one: impl FnMut(), mut other: impl FnMut()) -> (Duration, Duration) {
    let turn = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        (0..TIMES).for_each(|_| work());
        start.elapsed()
    };
    let turns = (0..ROUNDS).map(|_| (turn(&mut one), turn(&mut other)));
    turns.fold((Duration::MAX, Duration::MAX), |best, now| (best.0.min(now.0), best.1.min(now.1)))
}

fn raw() -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec!["en-US".parse().unwrap()]);
    for source in sources().filter(|source| source.language == Language::English) {
        bundle.add_resource(FluentResource::try_new(source.text.to_owned()).unwrap()).unwrap();
    }
    bundle
}

fn raw_text(bundle: &FluentBundle<FluentResource>, id: &str, arguments: Option<&FluentArgs<'_>>) {
    let message = bundle.get_message(id).unwrap();
    black_box(bundle.format_pattern(message.value().unwrap(), arguments, &mut Vec::new()));
}

#[test]
fn wording_is_nearly_as_fast_as_fluent() {
    let (bundle, localizer) = (raw(), Localizer::new("en-US"));
    let check = |what: &str, (raw, ours): (Duration, Duration)| {
        let ratio = raw.as_secs_f64() / ours.as_secs_f64();
        println!("{what}: {ratio:.2} of raw, {:?} a text", ours / u32::try_from(TIMES).unwrap());
        // The floor is for builds without optimisation, on a busy machine.
        assert!(ratio > 0.3, "{what}: {ratio:.2} of raw Fluent");
    };
    check(
        "plain",
        shortest(
            || raw_text(&bundle, "nav-today", None),
            || drop(black_box(localizer.text(&messages::nav_today()))),
        ),
    );
    check(
        "argument",
        shortest(
            || {
                let mut arguments = FluentArgs::new();
                arguments.set("sku", "ATT-70140-SND");
                raw_text(&bundle, "error-skuUnknown", Some(&arguments));
            },
            || drop(black_box(localizer.text(&messages::error_sku_unknown("ATT-70140-SND")))),
        ),
    );
    check(
        "plural",
        shortest(
            || {
                let mut arguments = FluentArgs::new();
                arguments.set("count", 12);
                arguments.set("title", "Aegean Terry bath towel");
                raw_text(&bundle, "act-product-set-many", Some(&arguments));
            },
            || {
                drop(black_box(
                    localizer.text(&messages::act_product_set_many(12, "Aegean Terry bath towel")),
                ))
            },
        ),
    );
}
