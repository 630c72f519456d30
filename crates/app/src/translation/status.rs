//! How far the texts are in each language.

use crate::app::App;
use crate::failure::Result;
use crate::input;
use crate::readiness::{Known, TextCounts};
use dhow_contract::translation::{StateCounts, Status, StatusQuery};
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, TextField};
use dhow_domain::id::ProductId;
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
            None => shown(sum(&counts_by_product(known, reading, &only)?)),
        };
        let locales = BTreeMap::from([(tag, counts)]);
        Ok(Status { locales })
    })
}

fn sum(counts: &BTreeMap<ProductId, TextCounts>) -> TextCounts {
    let mut sum = TextCounts::default();
    counts.values().for_each(|counts| sum.add(counts));
    sum
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

/// The texts of every product that is not archived, by state.
pub(super) fn counts_by_product(
    known: &Known,
    reading: &ReadTransaction,
    locale: &Locale,
) -> Result<BTreeMap<ProductId, TextCounts>> {
    if let Some(counts) = known.texts_by_product(reading, locale)? {
        return Ok(counts);
    }
    let mut counts = BTreeMap::new();
    read::stream_products(reading, Extent::PricesAndTexts, |product| -> Result<()> {
        counts.insert(product.id, TextCounts::of(&product, locale));
        Ok(())
    })?;
    Ok(counts)
}

pub(super) fn state_of(
    product: &Product,
    (field, source): &(TextField, &str),
    locale: &Locale,
) -> Written {
    product
        .translations
        .get(&(field.clone(), locale.clone()))
        .map_or(Written::Missing, |translated| {
            translated.state_against(source)
        })
}
