//! The words and formats of one page language; the only module here that knows `dhow_i18n`.

use crate::markup::Markup;
use dhow_domain::Locale;
use dhow_domain::money::Currency;
use dhow_i18n::{Formats, Localizer};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, HashMap};
use std::sync::{PoisonError, RwLock};

/// A private-use character that stands where markup goes into a sentence.
const SLOT: &str = "\u{E000}";

/// Words and formats for pages in one language.
#[derive(Debug)]
pub(crate) struct Words {
    localizer: Localizer,
    /// The language of the words when the shop speaks none of the page's.
    foreign: Option<(&'static str, &'static str)>,
    money: RwLock<HashMap<(Decimal, Currency), String>>,
    /// Phrases without arguments, localized once.
    phrases: RwLock<HashMap<&'static str, String>>,
}

impl Words {
    pub(crate) fn new(locale: &Locale) -> Self {
        let localizer = Localizer::new(locale.as_str()).plain();
        let tag = localizer.language().tag();
        let same = tag.split('-').next() == Some(locale.language());
        let foreign = (!same).then(|| (tag, dhow_i18n::direction(tag).as_str()));
        Self {
            localizer,
            foreign,
            money: RwLock::default(),
            phrases: RwLock::default(),
        }
    }

    /// A phrase as plain text, for attributes and titles.
    pub(crate) fn text(&self, id: &'static str, arguments: &[(&str, &str)]) -> String {
        if !arguments.is_empty() {
            return self.localized(id, arguments);
        }
        let known = self
            .phrases
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(id)
            .cloned();
        known.unwrap_or_else(|| {
            let made = self.localized(id, arguments);
            self.phrases
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(id, made.clone());
            made
        })
    }

    fn localized(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments: BTreeMap<_, _> = arguments
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        self.localizer
            .format_dynamic(id, &arguments)
            .unwrap_or_else(|_| id.to_owned())
    }

    /// A phrase as markup, marked with its language where that is not the page's.
    pub(crate) fn markup(&self, id: &'static str, arguments: &[(&str, &str)]) -> Markup {
        self.in_language(Markup::text(&self.text(id, arguments)))
    }

    /// A phrase with markup in place of one argument.
    pub(crate) fn around(&self, id: &'static str, name: &'static str, inner: &Markup) -> Markup {
        let phrase = self.around_slot(id, name);
        self.in_language(Markup(phrase.0.replace(SLOT, &inner.0)))
    }

    /// The phrase around the slot, localized once.
    fn around_slot(&self, id: &'static str, name: &str) -> Markup {
        let known = self
            .phrases
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(id)
            .cloned();
        Markup::text(&known.unwrap_or_else(|| {
            let made = self.localized(id, &[(name, SLOT)]);
            self.phrases
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(id, made.clone());
            made
        }))
    }

    /// An amount as CLDR writes it, such as `18,95 €`.
    pub(crate) fn money(&self, amount: Decimal, currency: Currency) -> String {
        let key = (amount, currency);
        let known = self
            .money
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .cloned();
        known.unwrap_or_else(|| {
            let made = self.formats().money(&amount, currency.code());
            self.money
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(key, made.clone());
            made
        })
    }

    pub(crate) fn percent(&self, percent: Decimal) -> String {
        self.formats().percent(&percent.normalize())
    }

    pub(crate) fn number(&self, number: Decimal) -> String {
        self.formats().decimal(&number.normalize())
    }

    /// Things joined by "and".
    pub(crate) fn list(&self, items: &[String]) -> String {
        self.formats().list(items.iter().map(String::as_str))
    }

    pub(crate) fn date(&self, date: Date) -> String {
        self.formats().date(date)
    }

    /// The name of a language in this one.
    pub(crate) fn language_name(&self, tag: &str) -> String {
        self.formats().language(tag)
    }

    /// The name of a country in this language.
    pub(crate) fn country_name(&self, code: &str) -> String {
        self.formats().region(code)
    }

    fn formats(&self) -> &Formats {
        self.localizer.formats()
    }

    fn in_language(&self, phrase: Markup) -> Markup {
        match self.foreign {
            Some((language, direction)) => Markup::foreign(&phrase.0, language, direction),
            None => phrase,
        }
    }
}

/// `ltr` or `rtl`.
pub(crate) fn direction(locale: &Locale) -> &'static str {
    dhow_i18n::direction(locale.as_str()).as_str()
}
