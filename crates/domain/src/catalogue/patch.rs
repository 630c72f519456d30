//! What a request or a file says of fields: keep, clear or set, in one value instead of two.

use super::field::{FieldValue, InvalidField};
use std::collections::BTreeMap;

/// What is said of one field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Patch<T> {
    /// Nothing: it stays as it is.
    #[default]
    Keep,
    /// It becomes empty.
    Clear,
    /// It becomes this.
    Set(T),
}

impl<T> Patch<T> {
    /// The value to set, when there is one.
    #[must_use]
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            Self::Keep | Self::Clear => None,
        }
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }
}

/// What is said of the fields of one thing; a field that is not named is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patches<F: Ord>(BTreeMap<F, Patch<FieldValue>>);

impl<F: Ord> Default for Patches<F> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<F: Ord> Patches<F> {
    /// Says something of a field; the last word counts.
    pub fn insert(&mut self, field: F, patch: Patch<FieldValue>) {
        if patch.is_keep() {
            self.0.remove(&field);
        } else {
            self.0.insert(field, patch);
        }
    }

    /// What is said of a field.
    #[must_use]
    pub fn get(&self, field: &F) -> &Patch<FieldValue> {
        self.0.get(field).unwrap_or(&Patch::Keep)
    }

    /// Whether a field is set to anything.
    #[must_use]
    pub fn sets(&self, field: &F) -> bool {
        self.get(field).value().is_some()
    }

    /// The value a field is set to, as the type it has.
    #[must_use]
    pub fn value<T: TryFrom<FieldValue, Error = InvalidField>>(&self, field: &F) -> Option<T> {
        self.get(field)
            .value()
            .and_then(|value| T::try_from(value.clone()).ok())
    }

    /// The words a field is set to.
    #[must_use]
    pub fn text(&self, field: &F) -> Option<&str> {
        match self.get(field) {
            Patch::Set(FieldValue::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// Takes from another what is not said here yet.
    pub fn fill(&mut self, other: &Self)
    where
        F: Clone,
    {
        for (field, patch) in &other.0 {
            self.0.entry(field.clone()).or_insert_with(|| patch.clone());
        }
    }

    /// The values to set, in the order of the fields.
    pub fn set(&self) -> impl Iterator<Item = (&F, &FieldValue)> {
        self.0
            .iter()
            .filter_map(|(field, patch)| Some((field, patch.value()?)))
    }

    /// The fields to clear, in their order.
    pub fn cleared(&self) -> impl Iterator<Item = &F> {
        self.0
            .iter()
            .filter(|(_, patch)| matches!(patch, Patch::Clear))
            .map(|(field, _)| field)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_that_says_anything_counts_when_filling_and_clearing_says_something() {
        let text = |text: &str| Patch::Set(FieldValue::Text(text.to_owned()));
        let mut first = Patches::default();
        first.insert(1, Patch::Clear);
        let mut second = Patches::default();
        second.insert(1, text("late"));
        second.insert(2, text("new"));
        second.insert(3, Patch::Keep);
        first.fill(&second);
        assert_eq!(first.cleared().collect::<Vec<_>>(), [&1]);
        assert_eq!(first.value::<String>(&2).as_deref(), Some("new"));
        assert_eq!((first.get(&3), first.sets(&1)), (&Patch::Keep, false));
        assert_eq!(first.value::<crate::Sku>(&2), None, "a text is no SKU");
    }
}
