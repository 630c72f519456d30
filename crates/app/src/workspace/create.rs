//! A new workspace.

use super::seller::{name_of, say};
use crate::app::App;
use crate::failure::Result;
use crate::host::Host;
use crate::input::{currency, locale};
use crate::rates;
use dhow_contract::Failure;
use dhow_domain::id;
use dhow_domain::seller::{Profile, ProfileField};
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
    /// The country it sits in, ISO 3166-1; it can be said later.
    pub country: Option<&'a str>,
}

/// Makes a workspace with the rates that come with the program, and opens it.
///
/// # Errors
/// `valueInvalid`, `fileExists` and what the system answers.
pub fn create(new: &NewWorkspace<'_>, host: Host) -> Result<App, Failure> {
    host.refuse_clock()?;
    create_seller(new, host).map_err(Failure::from)
}

fn create_seller(new: &NewWorkspace<'_>, host: Host) -> Result<App> {
    let seller = Seller {
        id: SellerId::new(id::mint(SellerId::PREFIX, host.ids.as_ref())),
        name: name_of(new.seller)?,
        base_currency: currency(new.base_currency)?,
        source_locale: locale(new.source_locale)?,
        profile: firm_in(new.country)?,
    };
    let workspace = Workspace::create(new.path, &seller, host.context())?;
    let app = App::over(workspace, host);
    rates::seed(&app)?;
    Ok(app)
}

fn firm_in(country: Option<&str>) -> Result<Profile> {
    let mut firm = Profile::default();
    say(
        &mut firm,
        ProfileField::Country,
        country.unwrap_or_default(),
    )?;
    Ok(firm)
}
