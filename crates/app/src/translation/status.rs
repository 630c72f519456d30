//! How far the texts are in each language.

use crate::app::App;
use crate::failure::Result;
use crate::input;
use crate::readiness::TextCounts;
use dhow_contract::translation::{StateCounts, Status, StatusQuery};
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, TextField};
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
            None => shown(counted(reading, &only)?),
        };
        let locales = BTreeMap::from([(tag, counts)]);
        Ok(Status { locales })
    })
}

/// The texts in a language that no market asks for.
fn counted(reading: &ReadTransaction, locale: &Locale) -> Result<TextCounts> {
    let mut counts = TextCounts::default();
    read::stream_products(reading, Extent::PricesAndTexts, |product| -> Result<()> {
        counts.add(&TextCounts::of(&product, locale));
        Ok(())
    })?;
    Ok(counts)
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

/// Products whose texts buyers may see, in the order of the catalogue.
pub(super) fn translatable(reading: &ReadTransaction) -> Result<Vec<Product>> {
    Ok(read::products_of(reading, &read::products(reading)?)?)
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
