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
    /// What the description is written in.
    DescriptionFormat,
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
            Self::DescriptionFormat => FieldKind::DescriptionFormat,
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

    /// Its words as they stand, where it has words; no title or description is none.
    pub(super) fn words(self, product: &Product) -> Option<&str> {
        let source = |text| Some(text).filter(|text: &&str| !text.is_empty());
        match self {
            Self::Title => source(&product.text.title),
            Self::Description => source(&product.text.description),
            Self::Handle => product.handle.as_deref(),
            Self::Slug => product.slug.as_deref(),
            Self::Vendor => product.vendor.as_deref(),
            Self::Kind => product.kind.as_deref(),
            Self::DescriptionFormat | Self::Origin | Self::Status | Self::Tags => None,
        }
    }

    /// Its value; `None` where it is empty.
    #[must_use]
    pub fn get(self, product: &Product) -> Option<FieldValue> {
        match self {
            Self::DescriptionFormat => product.description_format.map(Into::into),
            Self::Origin => product.origin.map(Into::into),
            Self::Status => Some(product.status.into()),
            Self::Tags => Some(product.tags.clone())
                .filter(|tags| !tags.is_empty())
                .map(Into::into),
            words => Some(words.words(product)?.to_owned().into()),
        }
    }

    /// Whether this is its value already, asked without a copy of it. An empty text or no tags are
    /// the value of an empty field.
    #[must_use]
    pub fn holds(self, product: &Product, value: &FieldValue) -> bool {
        match self {
            Self::Tags => matches!(value, FieldValue::Tags(wanted) if *wanted == product.tags),
            Self::DescriptionFormat | Self::Origin | Self::Status => {
                self.get(product).as_ref() == Some(value)
            }
            words => {
                let words = words.words(product).unwrap_or_default();
                matches!(value, FieldValue::Text(wanted) if wanted == words)
            }
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
            Self::DescriptionFormat => product.description_format = Some(value.try_into()?),
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
            Self::DescriptionFormat => product.description_format = None,
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
