//! What a request or a file says of fields: keep, clear or set, in one value instead of two.

use super::field::{FieldValue, InvalidField};

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
///
/// They lie in the order of the fields in one piece of memory: there are a dozen at most, and an
/// import makes and drops two of these for every row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Patches<F: Ord>(Vec<(F, Patch<FieldValue>)>);

impl<F: Ord> Default for Patches<F> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<F: Ord> Patches<F> {
    /// Nothing yet, with room for what is said of so many fields.
    #[must_use]
    pub fn with_room(fields: usize) -> Self {
        Self(Vec::with_capacity(fields))
    }

    fn place(&self, field: &F) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(field))
    }

    /// Says something of a field; the last word counts.
    pub fn insert(&mut self, field: F, patch: Patch<FieldValue>) {
        match (self.place(&field), patch) {
            (Ok(at), Patch::Keep) => drop(self.0.remove(at)),
            (Err(_), Patch::Keep) => {}
            (Ok(at), patch) => self.0[at].1 = patch,
            (Err(at), patch) => self.0.insert(at, (field, patch)),
        }
    }

    /// What is said of a field.
    #[must_use]
    pub fn get(&self, field: &F) -> &Patch<FieldValue> {
        self.place(field).map_or(&Patch::Keep, |at| &self.0[at].1)
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
        if self.0.is_empty() {
            self.0.clone_from(&other.0);
            return;
        }
        for (field, patch) in &other.0 {
            if let Err(at) = self.place(field) {
                self.0.insert(at, (field.clone(), patch.clone()));
            }
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
