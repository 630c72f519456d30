//! How far the texts are in each language.

use crate::app::App;
use crate::failure::Result;
use crate::input;
use crate::readiness::{Known, TextCounts};
use dhow_contract::translation::{StateCounts, Status, StatusQuery};
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, TextField};
use dhow_domain::translation::TranslationState as Written;
use dhow_store::{Extent, ReadTransaction, read};
use std::collections::BTreeMap;

pub(crate) fn translate_status(app: &App, query: &StatusQuery) -> Result<Status> {
    let only = query.locale.as_deref().map(input::locale).transpose()?;
    app.ask_known(|reading, known| {
        let mut sold: BTreeMap<String, StateCounts> = known
            .texts()
            .map(|(locale, counts)| (locale.to_string(), shown(counts)))
            .collect();
        let Some(only) = only else {
            return Ok(Status { locales: sold });
        };
        let tag = only.to_string();
        let counts = match sold.remove(&tag) {
            Some(counts) => counts,
            None => shown(sum(reading, &only)?),
        };
        let locales = BTreeMap::from([(tag, counts)]);
        Ok(Status { locales })
    })
}

/// The texts of drafts and active goods in a language that nothing is sold in.
fn sum(reading: &ReadTransaction, locale: &Locale) -> Result<TextCounts> {
    let mut sum = TextCounts::default();
    each_product(reading, locale, |_, counts| sum.add(&counts))?;
    Ok(sum)
}

fn each_product(
    reading: &ReadTransaction,
    locale: &Locale,
    mut see: impl FnMut(i64, TextCounts),
) -> Result<()> {
    let (extent, chain) = (Extent::PricesAndTexts, locale.chain());
    read::stream_numbered_products(reading, extent, |key, product| -> Result<()> {
        see(key, TextCounts::of(&product, &chain));
        Ok(())
    })
}

fn shown(counts: TextCounts) -> StateCounts {
    StateCounts {
        missing: counts.missing,
        machine: counts.machine,
        draft: counts.draft,
        reviewed: counts.reviewed,
        stale: counts.stale,
    }
}

/// The texts of every product that is not archived, by state, in the order of titles; a product is
/// given by the number of its row.
pub(super) fn counts_by_title(
    known: &Known,
    reading: &ReadTransaction,
    locale: &Locale,
    mut see: impl FnMut(i64, TextCounts),
) -> Result<()> {
    let keys = read::keys_by_title(reading)?;
    if let Some(texts) = known.texts_in(locale) {
        keys.into_iter().for_each(|key| see(key, texts(key)));
        return Ok(());
    }
    let mut counts = BTreeMap::new();
    each_product(reading, locale, |key, texts| {
        counts.insert(key, texts);
    })?;
    let mut counted = |key: i64| counts.remove(&key).unwrap_or_default();
    keys.into_iter().for_each(|key| see(key, counted(key)));
    Ok(())
}

pub(super) fn state_of(
    product: &Product,
    (field, source): &(TextField, &str),
    chain: &[Locale],
) -> Written {
    product
        .translation(field, chain)
        .map_or(Written::Missing, |(_, translated)| {
            translated.state_against(source)
        })
}
