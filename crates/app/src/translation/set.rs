//! Writing a text, or taking it away.

use crate::app::App;
use crate::catalogue::look_up_product;
use crate::failure::{Result, value_invalid};
use crate::history::done;
use crate::input;
use dhow_contract::catalogue::ProductRequest;
use dhow_contract::history::Done;
use dhow_contract::translation::{Accepted, TranslationSet, TranslationState};
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, TextField};
use dhow_domain::id::ProductId;
use dhow_domain::translation::{SourceHash, Translated, TranslationState as Written};
use dhow_store::{Act, ReadTransaction, read};

pub(crate) fn translate_set(app: &App, request: &TranslationSet) -> Result<Done> {
    let target = ProductRequest {
        id: request.product.clone(),
        sku: request.sku.clone(),
    };
    let locale = input::locale(&request.locale)?;
    let field = TextField::parse(&request.field).ok_or_else(|| {
        dhow_contract::Failure::new(dhow_contract::Code::FieldUnknown).with("field", &request.field)
    })?;
    let (title, source) = app.ask(|reading| {
        Ok((
            look_up_product(reading, &target)?.text.title,
            read::seller(reading)?,
        ))
    })?;
    if locale == source.source_locale {
        return Err(value_invalid("locale", &request.locale, "sourceLocale").into());
    }
    let taken = request.text.trim().is_empty();
    let message = if taken {
        "act-translation-delete"
    } else {
        "act-translation-set"
    };
    let shown = [
        ("title", title),
        ("field", request.field.clone()),
        ("locale", locale.to_string()),
    ];
    let act = shown.iter().fold(Act::new(message), |act, (name, value)| {
        act.with(name, value)
    });
    let committed = app.act(act, |edit| {
        let reading = edit.connection();
        let product = look_up_product(reading, &target)?;
        let said_of = said_of(reading, &product, &field)?;
        read::each_product(reading, &said_of, |before| -> Result<()> {
            let mut after = before.clone();
            write(&mut after, field.clone(), locale.clone(), request)?;
            Ok(edit.save(Some(&before), Some(&after))?)
        })
    })?;
    Ok(done(&committed, message, &shown))
}

/// The products whose text this is: a type has one name, whichever of its goods it was written at.
fn said_of(
    reading: &ReadTransaction,
    product: &Product,
    field: &TextField,
) -> Result<Vec<ProductId>> {
    match (&product.kind, field) {
        (Some(kind), TextField::Kind) => Ok(read::products_of_kind(reading, kind)?),
        _ => Ok(vec![product.id]),
    }
}

fn write(
    product: &mut Product,
    field: TextField,
    locale: Locale,
    request: &TranslationSet,
) -> Result<()> {
    let source = product
        .source_texts()
        .find(|(it, _)| *it == field)
        .map(|(_, text)| text.to_owned());
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
        numbers_accepted: request.accept.contains(&Accepted::NumbersDiffer),
    };
    product.translations.insert((field, locale), translated);
    Ok(())
}
