//! What a source published on one day, as a document of its own: `rts_ecb_2026-10-30_EUR`.
//!
//! One document a day keeps each small; rows of a day are never merged with one another.

use crate::document::object::{entries, text};
use dhow_domain::money::Currency;
use dhow_domain::rates::{Implausible, Publication, RateSource};
use dhow_sync::{DocumentId, Json};
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde_json::{Map, json};

/// Source, day and base of a publication's document id.
pub(crate) fn key_of(document: &str) -> Option<(RateSource, Date, Currency)> {
    let (rest, base) = document.strip_prefix("rts_")?.rsplit_once('_')?;
    let (source, day) = rest.rsplit_once('_')?;
    Some((
        RateSource::new(source),
        day.parse().ok()?,
        Currency::parse(base).ok()?,
    ))
}

/// The id of a publication's document.
pub(crate) fn id(publication: &Publication) -> DocumentId {
    id_of(&publication.source, publication.day, publication.base)
}

/// The id of what a source published on a day against a base.
pub(crate) fn id_of(source: &RateSource, day: Date, base: Currency) -> DocumentId {
    DocumentId::new(format!("rts_{source}_{day}_{base}"))
}

pub(crate) fn to_tree(publication: &Publication) -> Json {
    let rates: Map<String, Json> = publication
        .rates
        .iter()
        .map(|(quote, rate)| (quote.code().to_owned(), json!(rate.to_string())))
        .collect();
    let mut tree = json!({ "fetchedAt": publication.fetched_at.to_string(), "rates": rates });
    if !publication.set_aside.is_empty() {
        tree["setAside"] = set_aside(publication);
    }
    tree
}

/// Rates that are not used: `"USD 1222": "farFromLast"` each.
pub(crate) fn set_aside(publication: &Publication) -> Json {
    let members: Map<String, Json> = publication
        .set_aside
        .iter()
        .map(|((quote, rate), reason)| (format!("{quote} {rate}"), json!(reason.as_str())))
        .collect();
    Json::Object(members)
}

fn not_used(pair: &str, reason: &Json) -> Option<((Currency, Decimal), Implausible)> {
    let (quote, rate) = pair.split_once(' ')?;
    let key = (
        Currency::parse(quote).ok()?,
        Decimal::from_str_exact(rate).ok()?,
    );
    Some((key, Implausible::parse(reason.as_str()?)?))
}

pub(crate) fn from_tree(document: &str, tree: &Json) -> Option<Publication> {
    let (source, day, base) = key_of(document)?;
    Some(Publication {
        source,
        day,
        base,
        fetched_at: text(tree, "fetchedAt")?.parse::<Timestamp>().ok()?,
        rates: entries(tree, "rates")
            .filter_map(|(quote, rate)| {
                Some((
                    Currency::parse(quote).ok()?,
                    Decimal::from_str_exact(rate.as_str()?).ok()?,
                ))
            })
            .collect(),
        set_aside: entries(tree, "setAside")
            .filter_map(|(pair, reason)| not_used(pair, reason))
            .collect(),
    })
}
