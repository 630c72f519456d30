//! The seller's choices on this device.

use crate::app::App;
use crate::events::News;
use crate::failure::Result;
use crate::input;
use dhow_contract::Tag;
use dhow_contract::workspace::{Density, Settings, SettingsChange, Theme};
use dhow_i18n::Localizer;
use dhow_store::{Act, ReadTransaction, read};
use serde::Serialize;
use serde::de::DeserializeOwned;

const LOCALE: &str = "ui.locale";
const THEME: &str = "ui.theme";
const DENSITY: &str = "ui.density";

pub(crate) fn settings_get(app: &App) -> Result<Settings> {
    let own = app.host.locale.clone();
    app.ask(|reading| {
        Ok(Settings {
            locale: read::setting(reading, LOCALE)?.unwrap_or(own),
            locales: dhow_i18n::Language::ALL
                .into_iter()
                .map(|language| language.tag().to_owned())
                .collect(),
            theme: word(reading, THEME)?.unwrap_or(Theme::System),
            density: word(reading, DENSITY)?.unwrap_or(Density::Regular),
        })
    })
}

pub(crate) fn settings_set(app: &App, change: &SettingsChange) -> Result<Settings> {
    app.act(Act::new("act-settings"), |edit| {
        if let Some(locale) = &change.locale {
            edit.set(LOCALE, Some(input::locale(locale)?.as_str()))?;
        }
        if let Some(theme) = &change.theme {
            edit.set(THEME, Some(&name(theme)))?;
        }
        if let Some(density) = &change.density {
            edit.set(DENSITY, Some(&name(density)))?;
        }
        Ok(())
    })?;
    app.send_news(News::default().with([Tag::Workspace]));
    settings_get(app)
}

/// The language of sentences in answers: the interface's, or the host's.
fn language(app: &App) -> Result<String> {
    Ok(settings_get(app)?.locale)
}

/// Words in the language of this workspace, without isolation marks.
pub(crate) fn localizer(app: &App) -> Result<Localizer> {
    Ok(Localizer::new(&language(app)?).plain())
}

fn word<T: DeserializeOwned>(reading: &ReadTransaction, setting: &str) -> Result<Option<T>> {
    let text = read::setting(reading, setting)?;
    Ok(text.and_then(|text| serde_json::from_value(serde_json::Value::String(text)).ok()))
}

fn name(value: &impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
