//! Saved views of the catalogue.

use crate::App;
use crate::catalogue::{status, written};
use crate::failure::{AppError, Result, not_found, value_invalid};
use crate::history::done;
use dhow_contract::history::Done;
use dhow_contract::views as dto;
use dhow_domain::id::ViewId;
use dhow_domain::views::{InvalidViewName, LONGEST_VIEW_NAME, SavedView, view_name};
use dhow_store::{Act, Edit, ReadTransaction, read};
use dhow_sync::DocumentId;

dhow_contract::views_commands!(answer_commands);

pub(crate) fn view_list(app: &App) -> Result<dto::SavedViews> {
    app.ask(|reading| {
        Ok(dto::SavedViews {
            views: read::views(reading)?.iter().map(shown).collect(),
        })
    })
}

pub(crate) fn view_save(app: &App, request: &dto::SavedView) -> Result<dto::SavedViews> {
    let name = name_of(&request.name)?;
    let message = if request.id.is_some() {
        "act-view-save"
    } else {
        "act-view-create"
    };
    app.act(Act::new(message).with("name", &name), |edit| {
        let before = request
            .id
            .as_deref()
            .map(|id| find(edit.connection(), id))
            .transpose()?;
        let after = view_of(edit, before.as_ref(), request, name)?;
        refuse_taken(edit.connection(), &after)?;
        Ok(edit.save(before.as_ref(), Some(&after))?)
    })?;
    view_list(app)
}

pub(crate) fn view_delete(app: &App, request: &dto::ViewRequest) -> Result<Done> {
    let committed = app.act(Act::new("act-view-delete"), |edit| {
        let before = find(edit.connection(), &request.id)?;
        edit.rename("name", &before.name)?;
        edit.save(Some(&before), None)?;
        Ok(before.name)
    })?;
    Ok(done(
        &committed,
        "act-view-delete",
        &[("name", committed.value.clone())],
    ))
}

fn find(reading: &ReadTransaction, id: &str) -> Result<SavedView> {
    let parsed = ViewId::parse(id).map_err(|_| not_found("view", id))?;
    Ok(read::view(reading, parsed)?.ok_or_else(|| not_found("view", id))?)
}

fn name_of(text: &str) -> Result<String> {
    view_name(text).map_err(|error| {
        AppError::from(match error {
            InvalidViewName::Empty => value_invalid("name", text, "empty"),
            InvalidViewName::ControlCharacter => value_invalid("name", text, "controlCharacter"),
            InvalidViewName::TooLong => {
                value_invalid("name", "", "tooLong").with("limit", LONGEST_VIEW_NAME)
            }
        })
    })
}

fn refuse_taken(reading: &ReadTransaction, view: &SavedView) -> Result<()> {
    let taken = |known: &SavedView| known.id != view.id && known.name == view.name;
    if read::views(reading)?.iter().any(taken) {
        return Err(value_invalid("name", &view.name, "taken").into());
    }
    Ok(())
}

/// What is asked for. A word that only a newer program knows stays where nothing else is asked.
fn view_of(
    edit: &Edit<'_>,
    before: Option<&SavedView>,
    request: &dto::SavedView,
    name: String,
) -> Result<SavedView> {
    let locale = request
        .locale
        .as_deref()
        .map(crate::input::locale)
        .transpose()?;
    Ok(SavedView {
        id: id_of(edit.connection(), before, &name)?,
        name,
        search: request.search.clone().unwrap_or_default().trim().to_owned(),
        status: request.status.map(written),
        scope: request
            .view
            .and_then(|view| word(&view))
            .or_else(|| unknown(before, |it| &it.scope)),
        columns: request.columns.clone(),
        sort: request
            .sort
            .and_then(|sort| word(&sort))
            .or_else(|| unknown(before, |it| &it.sort)),
        descending: request.descending,
        locale,
    })
}

/// The id it has, or the one that follows from its name.
fn id_of(reading: &ReadTransaction, before: Option<&SavedView>, name: &str) -> Result<ViewId> {
    if let Some(view) = before {
        return Ok(view.id);
    }
    let is_taken = |id: ViewId| read::is_taken(reading, &DocumentId::new(id.to_string()));
    Ok(read::names(reading)?.view(name, is_taken)?)
}

/// The word that a value has on the wire.
fn word(value: &impl serde::Serialize) -> Option<String> {
    serde_json::to_value(value)
        .ok()?
        .as_str()
        .map(str::to_owned)
}

/// The value that a word of the wire stands for; `None` when only a newer program knows it.
fn value<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

fn unknown(
    before: Option<&SavedView>,
    part: impl Fn(&SavedView) -> &Option<String>,
) -> Option<String> {
    let word = part(before?).clone()?;
    let known = value::<dhow_contract::catalogue::CatalogueView>(&word).is_some()
        || value::<dhow_contract::catalogue::CatalogueSort>(&word).is_some();
    (!known).then_some(word)
}

fn shown(view: &SavedView) -> dto::SavedView {
    dto::SavedView {
        id: Some(view.id.to_string()),
        name: view.name.clone(),
        search: Some(view.search.clone()).filter(|text| !text.is_empty()),
        status: view.status.map(status),
        view: view.scope.as_deref().and_then(value),
        columns: view.columns.clone(),
        sort: view.sort.as_deref().and_then(value),
        descending: view.descending,
        locale: view.locale.as_ref().map(ToString::to_string),
    }
}
