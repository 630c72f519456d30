//! How far the texts are in each language.

use crate::app::App;
use crate::failure::Result;
use crate::input;
use crate::markets::wanted_locales;
use dhow_contract::translation::{StateCounts, Status, StatusQuery};
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, TextField};
use dhow_domain::translation::TranslationState as Written;
use dhow_store::{ReadTransaction, read};
use std::collections::BTreeMap;

pub(crate) fn translate_status(app: &App, query: &StatusQuery) -> Result<Status> {
    let only = query.locale.as_deref().map(input::locale).transpose()?;
    app.ask(|reading| {
        let source = read::seller(reading)?.source_locale;
        let mut wanted = wanted_locales(reading)?;
        wanted.retain(|locale| *locale != source);
        if let Some(only) = only {
            wanted = vec![only];
        }
        let mut locales: BTreeMap<String, StateCounts> = wanted
            .iter()
            .map(|locale| (locale.to_string(), StateCounts::none()))
            .collect();
        for product in translatable(reading)? {
            for locale in &wanted {
                let counts = locales
                    .entry(locale.to_string())
                    .or_insert_with(StateCounts::none);
                product
                    .source_texts()
                    .for_each(|text| count(counts, state_of(&product, &text, locale)));
            }
        }
        Ok(Status { locales })
    })
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

trait Counting {
    fn none() -> Self;
}

impl Counting for StateCounts {
    fn none() -> Self {
        Self {
            missing: 0,
            machine: 0,
            draft: 0,
            reviewed: 0,
            stale: 0,
        }
    }
}

fn count(counts: &mut StateCounts, state: Written) {
    let place = match state {
        Written::Missing => &mut counts.missing,
        Written::Machine => &mut counts.machine,
        Written::Draft => &mut counts.draft,
        Written::Reviewed => &mut counts.reviewed,
        Written::Stale => &mut counts.stale,
    };
    *place += 1;
}
