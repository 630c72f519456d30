//! What issue counts come from beside the goods. As long as it stays as it was, so do they.

use super::inspection::Inspection;
use crate::failure::Result;
use crate::pricing::ReadyMarket;
use dhow_domain::Locale;
use dhow_domain::money::Currency;
use dhow_domain::pricing::BasePriceTax;
use dhow_domain::rates::{RateSource, rates_of_day};
use dhow_store::{Document, ReadTransaction, read};
use dhow_sync::Hash;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Counted up with every change of the rules that a look goes by.
const RULES: u32 = 5;

/// What issue counts come from, as it is kept beside them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Origin {
    /// The program and its rules: packs of tax rates come with it.
    program: String,
    /// The language goods are written in.
    source: String,
    /// The languages that are looked at.
    locales: Vec<String>,
    /// What the prices of each market come from, hashed.
    pub(super) markets: Vec<String>,
    /// Currencies in which anything is priced.
    currencies: BTreeSet<String>,
    /// Taxes that base prices hold.
    #[serde(default)]
    taxes: BTreeSet<String>,
}

impl Origin {
    /// Of this program on this day. The markets are to be said.
    pub(super) fn of(reading: &ReadTransaction, inspection: &Inspection) -> Result<Self> {
        let locales = inspection.locales.iter();
        Ok(Self {
            program: format!("{} {RULES}", env!("CARGO_PKG_VERSION")),
            source: read::seller(reading)?.source_locale.to_string(),
            locales: locales.map(Locale::to_string).collect(),
            markets: Vec::new(),
            currencies: BTreeSet::new(),
            taxes: BTreeSet::new(),
        })
    }

    /// Whether texts are looked at by the same rules in the same languages.
    pub(super) fn has_languages_of(&self, other: &Self) -> bool {
        (&self.program, &self.source, &self.locales)
            == (&other.program, &other.source, &other.locales)
    }

    pub(super) fn languages(&self) -> usize {
        self.locales.len()
    }

    /// Notes a currency in which something is priced.
    pub(super) fn note(&mut self, currency: Currency) {
        if !self.currencies.contains(currency.code()) {
            self.currencies.insert(currency.code().to_owned());
        }
    }

    /// Notes a tax that a base price holds.
    pub(super) fn note_tax(&mut self, tax: BasePriceTax) {
        if !tax.is_excluded() {
            self.taxes.insert(tax.to_string());
        }
    }

    /// Says what the prices of each market come from on a day.
    pub(super) fn say_markets(
        &mut self,
        reading: &ReadTransaction,
        markets: &[ReadyMarket],
        today: Date,
    ) -> Result<()> {
        let hash = |ready| self.hash(reading, ready, today);
        self.markets = markets.iter().map(hash).collect::<Result<_>>()?;
        Ok(())
    }

    /// The market, its tax, the rates into its currency of the currencies in which anything is
    /// priced, and the taxes that base prices hold.
    fn hash(&self, reading: &ReadTransaction, ready: &ReadyMarket, today: Date) -> Result<String> {
        let publications = read::SqlitePublications::new(reading);
        let source = RateSource::new(&ready.market.policy.rate_source);
        let rates = rates_of_day(&publications, &source, today)?;
        let tax = ready.pricing.tax_percent();
        let mut text = format!("{} {tax:?}", ready.market.to_tree());
        let currencies = self.currencies.iter();
        for from in currencies.filter_map(|code| Currency::parse(code).ok()) {
            let rate = rates.rate(from, ready.market.currency).map(|it| it.rate);
            text.push_str(&format!(" {} {rate:?}", from.code()));
        }
        for held in self.taxes.iter().filter_map(|text| text.parse().ok()) {
            text.push_str(&format!(" {held} {:?}", ready.pricing.held_percent(held)));
        }
        Ok(Hash::of_bytes(text.as_bytes()).to_string())
    }
}
