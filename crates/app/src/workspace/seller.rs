//! The seller as buyers know it: its name, where it sits, how it is reached, what it promises.

use crate::app::App;
use crate::failure::{Result, market_unknown, value_invalid};
use crate::history::done;
use dhow_contract::history::Done;
use dhow_contract::workspace as dto;
use dhow_contract::{Code, Failure};
use dhow_domain::seller::{PolicyKind, Profile, ProfileField, ProfileProblem};
use dhow_store::{Act, ReadTransaction, Seller, read};
use std::collections::BTreeMap;

/// What is told when a workspace is made and stays: all goods and prices are reckoned by it.
const STAYS: [&str; 2] = ["baseCurrency", "sourceLocale"];

pub(crate) fn seller_show(app: &App) -> Result<dto::SellerProfile> {
    app.ask(|reading| Ok(profile(&read::seller(reading)?)))
}

fn profile(seller: &Seller) -> dto::SellerProfile {
    let said = |field| seller.profile.get(&field).map(str::to_owned);
    dto::SellerProfile {
        name: seller.name.clone(),
        legal_name: said(ProfileField::LegalName),
        address: said(ProfileField::Address),
        country: said(ProfileField::Country),
        vat_id: said(ProfileField::VatId),
        email: said(ProfileField::Email),
        phone: said(ProfileField::Phone),
        whatsapp: said(ProfileField::Whatsapp),
        base_currency: seller.base_currency.to_string(),
        source_locale: seller.source_locale.to_string(),
        policies: policies(&seller.profile),
    }
}

fn policies(firm: &Profile) -> BTreeMap<String, dto::Policies> {
    let mut markets: BTreeMap<String, dto::Policies> = BTreeMap::new();
    for (field, text) in firm.iter() {
        let ProfileField::Policy(market, kind) = field else {
            continue;
        };
        let of_market = markets.entry(market.clone()).or_default();
        let place = match kind {
            PolicyKind::Returns => &mut of_market.returns,
            PolicyKind::Shipping => &mut of_market.shipping,
            PolicyKind::Terms => &mut of_market.terms,
            PolicyKind::Privacy => &mut of_market.privacy,
        };
        *place = Some(text.to_owned());
    }
    markets
}

pub(crate) fn seller_set(app: &App, request: &dto::SellerSet) -> Result<Done> {
    let (message, (name, value)) = label(&request.fields);
    let committed = app.act(Act::new(message).with(name, &value), |edit| {
        let before = read::seller(edit.connection())?;
        let mut after = before.clone();
        for (field, text) in &request.fields {
            let text = text.as_deref().unwrap_or_default();
            set(edit.connection(), &mut after, field, text)?;
        }
        refuse_other_tax(&after.profile)?;
        Ok(edit.save(Some(&before), Some(&after))?)
    })?;
    Ok(done(&committed, message, &[(name, value)]))
}

/// What the act is called: by its field, or by how many there are.
fn label(fields: &BTreeMap<String, Option<String>>) -> (&'static str, (&'static str, String)) {
    let only = fields.keys().next().filter(|_| fields.len() == 1);
    match only {
        Some(field) => {
            let name = ProfileField::parse(field).map_or(field.as_str(), |field| field.name());
            ("act-seller-set", ("field", name.to_owned()))
        }
        None => ("act-seller-set-many", ("count", fields.len().to_string())),
    }
}

fn set(reading: &ReadTransaction, seller: &mut Seller, field: &str, text: &str) -> Result<()> {
    if field == "name" {
        seller.name = name_of(text)?;
        return Ok(());
    }
    if STAYS.contains(&field) {
        return Err(value_invalid(field, text, "stays").into());
    }
    let known = ProfileField::parse(field)
        .ok_or_else(|| Failure::new(Code::FieldUnknown).with("field", field))?;
    if let ProfileField::Policy(market, _) = &known {
        // A promise for a market that is gone can still be taken back.
        let is_taken_back = text.trim().is_empty();
        if !is_taken_back && read::market(reading, market)?.is_none() {
            return Err(market_unknown(market).into());
        }
    }
    say(&mut seller.profile, known, text)
}

/// Reads the name a firm trades under.
pub(super) fn name_of(text: &str) -> Result<String> {
    let name = text.trim();
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(value_invalid("seller", text, "empty").into());
    }
    Ok(name.to_owned())
}

/// Says something of a firm, or refuses it in words.
pub(super) fn say(firm: &mut Profile, field: ProfileField, text: &str) -> Result<()> {
    firm.set(field.clone(), text).map_err(|problem| {
        let refused = value_invalid(field.name(), text, problem.as_str());
        match problem {
            ProfileProblem::TooLong => refused.with("limit", field.limit()).into(),
            _ => refused.into(),
        }
    })
}

/// The tax number is held against the country once both stand.
fn refuse_other_tax(firm: &Profile) -> Result<()> {
    if firm.vat_id_fits() {
        return Ok(());
    }
    let vat_id = firm.get(&ProfileField::VatId).unwrap_or_default();
    Err(value_invalid("vatId", vat_id, ProfileProblem::VatId.as_str()).into())
}
