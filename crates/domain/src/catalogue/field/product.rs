//! The fields a product has once, whatever its variants.

use super::{FieldContext, FieldKind, FieldValue, InvalidField, LONGEST_TITLE, LONGEST_WORD, read};
use crate::catalogue::{Patch, Product};
use strum::{IntoStaticStr, VariantArray};

/// A field of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum ProductField {
    /// The name buyers see.
    Title,
    /// The description.
    Description,
    /// The handle it was imported under.
    Handle,
    /// Address part in the storefront.
    Slug,
    /// Maker.
    Vendor,
    /// The seller's own product type.
    #[strum(serialize = "type")]
    Kind,
    /// Country of origin of all variants that name none.
    #[strum(serialize = "productOrigin")]
    Origin,
    /// Whether it is for sale.
    Status,
    /// Tags.
    Tags,
}

impl ProductField {
    /// Every one.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Its name on the wire and in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The field of a name; `kind` is another name of `type`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let name = if name == "kind" {
            Self::Kind.name()
        } else {
            name
        };
        Self::ALL.iter().copied().find(|field| field.name() == name)
    }

    /// What its text must be.
    #[must_use]
    pub fn kind(self) -> FieldKind {
        match self {
            Self::Title => FieldKind::Line {
                limit: LONGEST_TITLE,
            },
            Self::Description => FieldKind::Paragraphs,
            Self::Handle | Self::Vendor | Self::Kind => FieldKind::Line {
                limit: LONGEST_WORD,
            },
            Self::Slug => FieldKind::Slug,
            Self::Origin => FieldKind::Country,
            Self::Status => FieldKind::Status,
            Self::Tags => FieldKind::Tags,
        }
    }

    /// Reads a text as a value of this field.
    ///
    /// # Errors
    /// [`InvalidField`] says which rule it breaks.
    pub fn parse(self, text: &str, context: &FieldContext<'_>) -> Result<FieldValue, InvalidField> {
        self.kind().parse(text, context)
    }

    /// Reads what was typed into this field: nothing clears it.
    ///
    /// # Errors
    /// [`InvalidField`] says which rule it breaks.
    pub fn read(
        self,
        text: Option<&str>,
        context: &FieldContext<'_>,
    ) -> Result<Patch<FieldValue>, InvalidField> {
        read(self.kind(), text, context)
    }

    /// Its value; `None` where it is empty.
    #[must_use]
    pub fn get(self, product: &Product) -> Option<FieldValue> {
        let text = |text: &String| {
            Some(text)
                .filter(|text| !text.is_empty())
                .cloned()
                .map(FieldValue::from)
        };
        match self {
            Self::Title => text(&product.text.title),
            Self::Description => text(&product.text.description),
            Self::Handle => product.handle.clone().map(Into::into),
            Self::Slug => product.slug.clone().map(Into::into),
            Self::Vendor => product.vendor.clone().map(Into::into),
            Self::Kind => product.kind.clone().map(Into::into),
            Self::Origin => product.origin.map(Into::into),
            Self::Status => Some(product.status.into()),
            Self::Tags => Some(product.tags.clone())
                .filter(|tags| !tags.is_empty())
                .map(Into::into),
        }
    }

    /// Whether this is its value already, asked without a copy of it. An empty text or no tags are
    /// the value of an empty field.
    #[must_use]
    pub fn holds(self, product: &Product, value: &FieldValue) -> bool {
        let text = |text: &str| matches!(value, FieldValue::Text(wanted) if wanted == text);
        let maybe = |field: &Option<String>| text(field.as_deref().unwrap_or_default());
        match self {
            Self::Title => text(&product.text.title),
            Self::Description => text(&product.text.description),
            Self::Handle => maybe(&product.handle),
            Self::Slug => maybe(&product.slug),
            Self::Vendor => maybe(&product.vendor),
            Self::Kind => maybe(&product.kind),
            Self::Tags => matches!(value, FieldValue::Tags(wanted) if *wanted == product.tags),
            Self::Origin | Self::Status => self.get(product).as_ref() == Some(value),
        }
    }

    /// Sets it.
    ///
    /// # Errors
    /// [`InvalidField::WrongKind`] when the value is of another field.
    pub fn set(self, product: &mut Product, value: FieldValue) -> Result<(), InvalidField> {
        match self {
            Self::Title => product.text.title = value.try_into()?,
            Self::Description => product.text.description = value.try_into()?,
            Self::Handle => product.handle = Some(value.try_into()?),
            Self::Slug => product.slug = Some(value.try_into()?),
            Self::Vendor => product.vendor = Some(value.try_into()?),
            Self::Kind => product.kind = Some(value.try_into()?),
            Self::Origin => product.origin = Some(value.try_into()?),
            Self::Status => product.status = value.try_into()?,
            Self::Tags => product.tags = value.try_into()?,
        }
        Ok(())
    }

    /// Empties it.
    ///
    /// # Errors
    /// [`InvalidField`] where every product has one: a title, a state of sale.
    pub fn clear(self, product: &mut Product) -> Result<(), InvalidField> {
        match self {
            Self::Title => return Err(InvalidField::Empty),
            Self::Status => return Err(InvalidField::NotOneOf),
            Self::Description => product.text.description.clear(),
            Self::Handle => product.handle = None,
            Self::Slug => product.slug = None,
            Self::Vendor => product.vendor = None,
            Self::Kind => product.kind = None,
            Self::Origin => product.origin = None,
            Self::Tags => product.tags.clear(),
        }
        Ok(())
    }

    /// Does what is said of it.
    ///
    /// # Errors
    /// As [`ProductField::set`] and [`ProductField::clear`].
    pub fn apply(
        self,
        product: &mut Product,
        patch: Patch<FieldValue>,
    ) -> Result<(), InvalidField> {
        match patch {
            Patch::Keep => Ok(()),
            Patch::Clear => self.clear(product),
            Patch::Set(value) => self.set(product, value),
        }
    }
}
