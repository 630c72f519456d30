//! The texts that wait for a person.

use super::status::{state_of, translatable};
use crate::app::App;
use crate::catalogue::{look_up_product, state};
use crate::failure::Result;
use crate::input;
use dhow_contract::catalogue::ProductRequest;
use dhow_contract::translation::{Queue, QueueQuery, Segment};
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, TextField};
use dhow_domain::translation::TranslationState as Written;
use dhow_store::{ReadTransaction, read};
use dhow_sync::DocumentId;

/// Texts of a page when nobody says how many.
const PAGE: u64 = 200;

pub(crate) fn translate_list(app: &App, query: &QueueQuery) -> Result<Queue> {
    let locale = input::locale(&query.locale)?;
    app.ask(|reading| {
        let products = match &query.product {
            Some(id) => vec![look_up_product(
                reading,
                &ProductRequest {
                    id: Some(id.clone()),
                    sku: None,
                },
            )?],
            None => translatable(reading)?,
        };
        let mut segments = Vec::new();
        for product in &products {
            for text in product.source_texts() {
                segments.push(segment(reading, product, &text, &locale)?);
            }
        }
        if let Some(states) = &query.states {
            segments.retain(|segment| states.contains(&segment.state));
        }
        let total = segments.len() as u64;
        let limit = query.limit.unwrap_or(PAGE).min(5_000);
        let skip = usize::try_from(query.offset).unwrap_or(usize::MAX);
        let take = usize::try_from(limit).unwrap_or(usize::MAX);
        Ok(Queue {
            segments: segments.into_iter().skip(skip).take(take).collect(),
            total,
        })
    })
}

fn segment(
    reading: &ReadTransaction,
    product: &Product,
    text: &(TextField, &str),
    locale: &Locale,
) -> Result<Segment> {
    let (field, source) = text;
    let written = product.translations.get(&(field.clone(), locale.clone()));
    let now = state_of(product, text, locale);
    let source_before = match written {
        Some(written) if now == Written::Stale => {
            let document = DocumentId::new(product.id.to_string());
            read::last_source_text(reading, &document, &field.to_string(), &written.source_hash)?
        }
        _ => None,
    };
    Ok(Segment {
        product: product.id.to_string(),
        sku: product
            .variants
            .first()
            .map(|variant| variant.sku.to_string())
            .unwrap_or_default(),
        title: product.text.title.clone(),
        field: field.to_string(),
        locale: locale.to_string(),
        source: (*source).to_owned(),
        source_before,
        text: written
            .map(|written| written.text.clone())
            .unwrap_or_default(),
        state: state(now),
        origin: written.map(|written| written.origin.clone()),
    })
}
