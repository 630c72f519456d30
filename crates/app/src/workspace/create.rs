//! A new workspace.

use crate::app::App;
use crate::failure::{Result, value_invalid};
use crate::host::Host;
use crate::input::{currency, locale};
use crate::rates;
use dhow_contract::Failure;
use dhow_domain::id;
use dhow_store::{Seller, Workspace};
use dhow_sync::SellerId;
use std::path::Path;

/// What a new workspace needs to be told.
#[derive(Debug, Clone, Copy)]
pub struct NewWorkspace<'a> {
    /// Where the file goes.
    pub path: &'a Path,
    /// The firm's name.
    pub seller: &'a str,
    /// Its own currency, ISO 4217.
    pub base_currency: &'a str,
    /// Language its goods are written in, BCP 47.
    pub source_locale: &'a str,
}

/// Makes a workspace with the rates that come with the program, and opens it.
///
/// # Errors
/// `valueInvalid`, `fileExists` and what the system answers.
pub fn create(new: &NewWorkspace<'_>, host: Host) -> Result<App, Failure> {
    create_seller(new, host).map_err(Failure::from)
}

fn create_seller(new: &NewWorkspace<'_>, host: Host) -> Result<App> {
    let seller = Seller {
        id: SellerId::new(id::mint(SellerId::PREFIX, host.ids.as_ref())),
        name: name_of(new.seller)?,
        base_currency: currency(new.base_currency)?,
        source_locale: locale(new.source_locale)?,
    };
    let workspace = Workspace::create(new.path, &seller, host.context())?;
    let app = App::over(workspace, host);
    rates::seed(&app)?;
    Ok(app)
}

fn name_of(text: &str) -> Result<String> {
    let name = text.trim();
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(value_invalid("seller", text, "empty").into());
    }
    Ok(name.to_owned())
}
