//! Listing texts in other languages: how far they are, what needs a person, writing one.

use crate::App;
use crate::catalogue::{find_product, state};
use crate::failure::{Result, value_invalid};
use crate::history::done;
use crate::markets::wanted_locales;
use dhow_contract::catalogue::ProductRequest;
use dhow_contract::history::Done;
use dhow_contract::translation::{
    Queue, QueueQuery, Segment, StateCounts, Status, StatusQuery, TranslationSet, TranslationState,
};
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, TextField};
use dhow_domain::translation::{SourceHash, Translated, TranslationState as Written};
use dhow_store::{Act, Reading, read};
use dhow_sync::DocumentId;
use std::collections::BTreeMap;

dhow_contract::translation_commands!(answer_commands);

/// Texts of a page when nobody says how many.
const PAGE: u64 = 200;

pub(crate) fn translate_status(app: &App, query: &StatusQuery) -> Result<Status> {
    let only = query.locale.as_deref().map(crate::workspace::create::locale).transpose()?;
    app.ask(|reading| {
        let source = read::seller(reading)?.source_locale;
        let mut wanted = wanted_locales(reading)?;
        wanted.retain(|locale| *locale != source);
        if let Some(only) = only {
            wanted = vec![only];
        }
        let mut locales: BTreeMap<String, StateCounts> =
            wanted.iter().map(|locale| (locale.to_string(), StateCounts::none())).collect();
        for product in translatable(reading)? {
            for locale in &wanted {
                let counts = locales.entry(locale.to_string()).or_insert_with(StateCounts::none);
                product.source_texts().for_each(|text| count(counts, state_of(&product, &text, locale)));
            }
        }
        Ok(Status { locales })
    })
}

/// Products whose texts buyers may see, in the order of the catalogue.
fn translatable(reading: &Reading) -> Result<Vec<Product>> {
    Ok(read::products_of(reading, &read::products(reading)?)?)
}

fn state_of(product: &Product, (field, source): &(TextField, &str), locale: &Locale) -> Written {
    product
        .translations
        .get(&(field.clone(), locale.clone()))
        .map_or(Written::Missing, |translated| translated.state_against(source))
}

trait Counting {
    fn none() -> Self;
}

impl Counting for StateCounts {
    fn none() -> Self {
        Self { missing: 0, machine: 0, draft: 0, reviewed: 0, stale: 0 }
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

pub(crate) fn translate_list(app: &App, query: &QueueQuery) -> Result<Queue> {
    let locale = crate::workspace::create::locale(&query.locale)?;
    app.ask(|reading| {
        let products = match &query.product {
            Some(id) => vec![find_product(reading, &ProductRequest { id: Some(id.clone()), sku: None })?],
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
        Ok(Queue { segments: segments.into_iter().skip(skip).take(take).collect(), total })
    })
}

fn segment(
    reading: &Reading,
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
        sku: product.variants.first().map(|variant| variant.sku.to_string()).unwrap_or_default(),
        title: product.text.title.clone(),
        field: field.to_string(),
        locale: locale.to_string(),
        source: (*source).to_owned(),
        source_before,
        text: written.map(|written| written.text.clone()).unwrap_or_default(),
        state: state(now),
        origin: written.map(|written| written.origin.clone()),
    })
}

pub(crate) fn translate_set(app: &App, request: &TranslationSet) -> Result<Done> {
    let target = ProductRequest { id: request.product.clone(), sku: request.sku.clone() };
    let locale = crate::workspace::create::locale(&request.locale)?;
    let field = TextField::parse(&request.field).ok_or_else(|| {
        dhow_contract::Failure::new(dhow_contract::Code::FieldUnknown).with("field", &request.field)
    })?;
    let (title, source) =
        app.ask(|reading| Ok((find_product(reading, &target)?.text.title, read::seller(reading)?)))?;
    if locale == source.source_locale {
        return Err(value_invalid("locale", &request.locale, "sourceLocale").into());
    }
    let taken = request.text.trim().is_empty();
    let message = if taken { "act-translation-delete" } else { "act-translation-set" };
    let shown = [("title", title), ("field", request.field.clone()), ("locale", locale.to_string())];
    let act = shown.iter().fold(Act::new(message), |act, (name, value)| act.with(name, value));
    let committed = app.act(act, |edit| {
        let before = find_product(edit.connection(), &target)?;
        let mut after = before.clone();
        write(&mut after, field, locale, request)?;
        Ok(edit.save(Some(&before), Some(&after))?)
    })?;
    Ok(done(&committed, message, &shown))
}

fn write(product: &mut Product, field: TextField, locale: Locale, request: &TranslationSet) -> Result<()> {
    let source = product.source_texts().find(|(it, _)| *it == field).map(|(_, text)| text.to_owned());
    let Some(source) = source else {
        return Err(value_invalid("field", &request.field, "noSourceText").into());
    };
    if request.text.trim().is_empty() {
        product.translations.remove(&(field, locale));
        return Ok(());
    }
    let state = match request.state.unwrap_or(TranslationState::Draft) {
        TranslationState::Reviewed => Written::Reviewed,
        TranslationState::Machine => Written::Machine,
        TranslationState::Draft => Written::Draft,
        TranslationState::Missing | TranslationState::Stale => {
            return Err(value_invalid("state", "", "notOneOf").into());
        }
    };
    let translated = Translated {
        text: request.text.clone(),
        state,
        origin: "human".to_owned(),
        source_hash: SourceHash::of(&source),
    };
    product.translations.insert((field, locale), translated);
    Ok(())
}
