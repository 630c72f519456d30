//! One message with its arguments, ready to be localized into any language.

use fluent::types::FluentNumber;
use fluent::{FluentArgs, FluentValue};
use std::borrow::Cow;

/// A message id of `locales/en-US` and what its sentence needs.
///
/// Made by the functions of [`messages`](crate::messages), which know the names and kinds.
#[derive(Debug)]
#[must_use = "a message is only words once a localizer formats it"]
pub struct Message<'a> {
    id: &'static str,
    arguments: FluentArgs<'a>,
}

impl<'a> Message<'a> {
    pub(crate) fn new(id: &'static str) -> Self {
        Self {
            id,
            arguments: FluentArgs::new(),
        }
    }

    pub(crate) fn text(mut self, name: &'static str, value: &'a str) -> Self {
        self.arguments.set(name, value);
        self
    }

    pub(crate) fn number(mut self, name: &'static str, value: impl Into<Number>) -> Self {
        self.arguments.set(name, value.into().value());
        self
    }

    /// Its id in `locales/`, such as `cli-undone`.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.id
    }

    /// The arguments, or nothing, so that a plain text is borrowed and not copied.
    pub(crate) fn arguments(&self) -> Option<&FluentArgs<'a>> {
        self.arguments.iter().next().map(|_| &self.arguments)
    }
}

/// A count: something that is never money, since Fluent reckons numbers as floats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number(i64);

impl Number {
    /// The number as Fluent takes it.
    ///
    /// Fluent's plural rules (intl_pluralrules 7) forget the “modulo 100” of Arabic: 1284 counts like
    /// 100 and not like 84. From 100 on, a smaller number with the same last two digits therefore
    /// chooses the form, and the number itself travels in the one text field there is, from where
    /// [`shown`] takes it.
    pub(crate) fn value<'a>(self) -> FluentValue<'a> {
        if self.0 < 100 {
            return self.0.into();
        }
        let last = self.0 % 100;
        let chooses = if last < 3 { 100 + last } else { last };
        let mut number = FluentNumber::from(chooses);
        number.options.currency = Some(self.0.to_string());
        number.into()
    }
}

/// The digits of a number as it was given.
pub(crate) fn shown(number: &FluentNumber) -> Cow<'_, str> {
    number
        .options
        .currency
        .as_deref()
        .map_or_else(|| number.as_string(), Cow::Borrowed)
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        Self(value.into())
    }
}

impl From<u32> for Number {
    fn from(value: u32) -> Self {
        Self(value.into())
    }
}

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        Self(value.try_into().unwrap_or(i64::MAX))
    }
}

impl From<usize> for Number {
    fn from(value: usize) -> Self {
        Self(value.try_into().unwrap_or(i64::MAX))
    }
}
