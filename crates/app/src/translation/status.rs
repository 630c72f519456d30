//! How far the texts are in each language.

use crate::app::App;
use crate::failure::Result;
use crate::input;
use crate::readiness::TextCounts;
use dhow_contract::translation::{StateCounts, Status, StatusQuery};
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, TextField};
use dhow_domain::id::ProductId;
use dhow_domain::translation::TranslationState as Written;
use dhow_store::{Extent, ReadTransaction, read};
use std::collections::BTreeMap;
use std::sync::PoisonError;

pub(crate) fn translate_status(app: &App, query: &StatusQuery) -> Result<Status> {
    let only = query.locale.as_deref().map(input::locale).transpose()?;
    let today = app.host.today();
    app.ask(|reading| {
        let mut readiness = app.readiness.lock().unwrap_or_else(PoisonError::into_inner);
        readiness.refresh(reading, today)?;
        let mut known: BTreeMap<String, StateCounts> = readiness
            .texts()
            .map(|(locale, counts)| (locale.to_string(), shown(counts)))
            .collect();
        drop(readiness);
        let Some(only) = only else {
            return Ok(Status { locales: known });
        };
        let tag = only.to_string();
        let counts = match known.remove(&tag) {
            Some(counts) => counts,
            None => shown(sum(&counts_by_product(app, reading, &only)?)),
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
        missing: counts.missing.into(),
        machine: counts.machine.into(),
        draft: counts.draft.into(),
        reviewed: counts.reviewed.into(),
        stale: counts.stale.into(),
    }
}

/// The texts of every product that is not archived, by state.
pub(super) fn counts_by_product(
    app: &App,
    reading: &ReadTransaction,
    locale: &Locale,
) -> Result<BTreeMap<ProductId, TextCounts>> {
    let mut readiness = app.readiness.lock().unwrap_or_else(PoisonError::into_inner);
    readiness.refresh(reading, app.host.today())?;
    if let Some(counts) = readiness.texts_by_product(locale) {
        return Ok(counts);
    }
    drop(readiness);
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
