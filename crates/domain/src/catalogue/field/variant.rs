//! The fields of one variant.

use super::{FieldContext, FieldKind, FieldValue, InvalidField, LONGEST_WORD, read};
use crate::catalogue::{Patch, Variant};
use crate::money::{Amount, Currency};
use crate::pricing::{BasePriceTax, PriceQuantity};
use rust_decimal::Decimal;
use std::borrow::Cow;
use std::fmt;

/// The location of a simple count of stock.
pub const MAIN_LOCATION: &str = "main";

/// A field of a variant. The order is the one in which changes are told.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, strum::IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum VariantField {
    /// The seller's code.
    Sku,
    /// The value of an option, by the option's name.
    Option(String),
    /// Trade item number.
    Gtin,
    /// What prices start from.
    BasePrice,
    /// Whether the base price holds a tax.
    BasePriceTax,
    /// How many units the base price, the former price and the cost are for.
    PriceQuantity,
    /// What it costs the seller.
    Cost,
    /// Former price.
    CompareAtPrice,
    /// Weight in grams.
    Weight,
    /// Length in millimetres.
    Length,
    /// Width in millimetres.
    Width,
    /// Height in millimetres.
    Height,
    /// Harmonised System code.
    HsCode,
    /// Country of origin.
    Origin,
    /// Least quantity sold at once.
    MinimumQuantity,
    /// Sales unit.
    Unit,
    /// Stock where a person counts it without naming a location, see [`VariantField::at`].
    Stock,
    /// Stock at one location.
    StockAt(String),
}

impl VariantField {
    /// Every one with a fixed name.
    pub const ALL: &[Self] = &[
        Self::Sku,
        Self::Gtin,
        Self::BasePrice,
        Self::BasePriceTax,
        Self::PriceQuantity,
        Self::Cost,
        Self::CompareAtPrice,
        Self::Weight,
        Self::Length,
        Self::Width,
        Self::Height,
        Self::HsCode,
        Self::Origin,
        Self::MinimumQuantity,
        Self::Unit,
        Self::Stock,
    ];

    /// Its name on the wire and in files: `hsCode`, `option:Size`, `stock@warehouse`.
    #[must_use]
    pub fn name(&self) -> Cow<'static, str> {
        match self {
            Self::Option(name) => Cow::Owned(format!("option:{name}")),
            Self::StockAt(location) => Cow::Owned(format!("stock@{location}")),
            fixed => Cow::Borrowed(fixed.into()),
        }
    }

    /// The field of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        if let Some(option) = name.strip_prefix("option:") {
            return (!option.is_empty()).then(|| Self::Option(option.to_owned()));
        }
        if let Some(location) = name.strip_prefix("stock@") {
            return (!location.is_empty()).then(|| Self::StockAt(location.to_owned()));
        }
        Self::ALL.iter().find(|field| field.name() == name).cloned()
    }

    /// What its text must be.
    #[must_use]
    pub fn kind(&self) -> FieldKind {
        match self {
            Self::Sku => FieldKind::Sku,
            Self::Gtin => FieldKind::Gtin,
            Self::BasePrice | Self::Cost | Self::CompareAtPrice => FieldKind::Money,
            Self::BasePriceTax => FieldKind::BasePriceTax,
            Self::PriceQuantity => FieldKind::PriceQuantity,
            Self::Weight | Self::Length | Self::Width | Self::Height | Self::MinimumQuantity => {
                FieldKind::Measure
            }
            Self::HsCode => FieldKind::HsCode,
            Self::Origin => FieldKind::Country,
            Self::Unit => FieldKind::Unit,
            Self::Stock | Self::StockAt(_) => FieldKind::Count,
            Self::Option(_) => FieldKind::Line {
                limit: LONGEST_WORD,
            },
        }
    }

    /// Reads a text as a value of this field.
    ///
    /// # Errors
    /// [`InvalidField`] says which rule it breaks.
    pub fn parse(
        &self,
        text: &str,
        context: &FieldContext<'_>,
    ) -> Result<FieldValue, InvalidField> {
        self.kind().parse(text, context)
    }

    /// Reads what was typed into this field: nothing clears it. The name of an option or a location
    /// is a text too and keeps the rule of one.
    ///
    /// # Errors
    /// [`InvalidField`] says which rule it breaks.
    pub fn read(
        &self,
        text: Option<&str>,
        context: &FieldContext<'_>,
    ) -> Result<Patch<FieldValue>, InvalidField> {
        if let Self::Option(name) | Self::StockAt(name) = self {
            FieldKind::Line {
                limit: LONGEST_WORD,
            }
            .parse(name, context)?;
        }
        read(self.kind(), text, context)
    }

    /// The currency its amount is in now, which one that names none will keep.
    #[must_use]
    pub fn currency(&self, variant: &Variant) -> Option<Currency> {
        let money = match self {
            Self::BasePrice => variant.base_price,
            Self::CompareAtPrice => variant.former_price().or(variant.base_price),
            Self::Cost => variant.cost,
            _ => None,
        };
        money.map(|money| money.currency)
    }

    /// The same field of this variant with its location: stock counted without one is at `main`, or
    /// at the only other location there is.
    ///
    /// # Errors
    /// [`InvalidField::SeveralLocations`] where that leaves a choice.
    pub fn at(&self, variant: &Variant) -> Result<Self, InvalidField> {
        if *self != Self::Stock {
            return Ok(self.clone());
        }
        let locations: Vec<&String> = variant.stock.keys().collect();
        match locations.as_slice() {
            [only] => Ok(Self::StockAt((*only).clone())),
            several if several.is_empty() || variant.stock.contains_key(MAIN_LOCATION) => {
                Ok(Self::StockAt(MAIN_LOCATION.to_owned()))
            }
            _ => Err(InvalidField::SeveralLocations),
        }
    }

    /// Its words as they stand, where it has words.
    pub(super) fn words<'v>(&self, variant: &'v Variant) -> Option<&'v str> {
        match self {
            Self::Sku => Some(variant.sku.as_str()),
            Self::Option(name) => variant.options.get(name).map(String::as_str),
            Self::HsCode => variant.hs_code.as_deref(),
            Self::Unit => variant.unit.as_deref(),
            _ => None,
        }
    }

    /// Its value; `None` where it is empty. Stock without a location is that of all of them.
    #[must_use]
    pub fn get(&self, variant: &Variant) -> Option<FieldValue> {
        let number = |number: Option<Decimal>| number.map(FieldValue::from);
        let measures = &variant.measures;
        match self {
            Self::Sku => Some(variant.sku.clone().into()),
            Self::Option(_) | Self::HsCode | Self::Unit => {
                Some(self.words(variant)?.to_owned().into())
            }
            Self::Gtin => variant.gtin.clone().map(Into::into),
            Self::BasePrice => variant.base_price.map(Into::into),
            Self::BasePriceTax => stated(variant.base_price_tax),
            Self::PriceQuantity => stated(variant.price_quantity),
            Self::Cost => variant.cost.map(Into::into),
            Self::CompareAtPrice => match variant.former_price() {
                Some(money) => Some(money.into()),
                None => number(variant.compare_at_price.map(Amount::decimal)),
            },
            Self::Weight => number(measures.weight),
            Self::Length => number(measures.length),
            Self::Width => number(measures.width),
            Self::Height => number(measures.height),
            Self::Origin => variant.origin.map(Into::into),
            Self::MinimumQuantity => number(variant.minimum_quantity),
            Self::Stock => number(variant.total_stock()),
            Self::StockAt(location) => number(variant.stock.get(location).copied()),
        }
    }

    /// Whether this is its value already, asked without a copy of it.
    #[must_use]
    pub fn holds(&self, variant: &Variant, value: &FieldValue) -> bool {
        match self {
            Self::Sku => matches!(value, FieldValue::Sku(wanted) if *wanted == variant.sku),
            Self::BasePriceTax => *value == FieldValue::from(variant.base_price_tax),
            Self::PriceQuantity => *value == FieldValue::from(variant.price_quantity),
            Self::Option(_) | Self::HsCode | Self::Unit => {
                let words = self.words(variant);
                matches!((words, value), (Some(words), FieldValue::Text(wanted)) if wanted == words)
            }
            _ => self.get(variant).as_ref() == Some(value),
        }
    }

    /// Sets it. Stock touches one location only.
    ///
    /// # Errors
    /// [`InvalidField::WrongKind`] when the value is of another field, or as [`VariantField::at`].
    pub fn set(&self, variant: &mut Variant, value: FieldValue) -> Result<(), InvalidField> {
        let measures = &mut variant.measures;
        match self {
            Self::Sku => {
                variant.sku = value.try_into()?;
                variant.generated_sku = false;
            }
            Self::Option(name) => drop(variant.options.insert(name.clone(), value.try_into()?)),
            Self::Gtin => variant.gtin = Some(value.try_into()?),
            Self::BasePrice => variant.set_base_price(Some(value.try_into()?)),
            Self::BasePriceTax => variant.base_price_tax = value.try_into()?,
            Self::PriceQuantity => variant.price_quantity = value.try_into()?,
            Self::Cost => variant.cost = Some(value.try_into()?),
            Self::CompareAtPrice => variant.set_former_price(Some(value.try_into()?)),
            Self::Weight => measures.weight = Some(value.try_into()?),
            Self::Length => measures.length = Some(value.try_into()?),
            Self::Width => measures.width = Some(value.try_into()?),
            Self::Height => measures.height = Some(value.try_into()?),
            Self::HsCode => variant.hs_code = Some(value.try_into()?),
            Self::Origin => variant.origin = Some(value.try_into()?),
            Self::MinimumQuantity => variant.minimum_quantity = Some(value.try_into()?),
            Self::Unit => variant.unit = Some(value.try_into()?),
            Self::Stock => return self.at(variant)?.set(variant, value),
            Self::StockAt(location) => {
                variant.stock.insert(location.clone(), value.try_into()?);
            }
        }
        Ok(())
    }

    /// Empties it. Stock touches one location only.
    ///
    /// # Errors
    /// [`InvalidField::Empty`] where every variant has one: a SKU, the value of an option; or as
    /// [`VariantField::at`].
    pub fn clear(&self, variant: &mut Variant) -> Result<(), InvalidField> {
        match self {
            Self::Sku | Self::Option(_) => return Err(InvalidField::Empty),
            Self::Gtin => variant.gtin = None,
            Self::BasePrice => variant.set_base_price(None),
            Self::BasePriceTax => variant.base_price_tax = BasePriceTax::default(),
            Self::PriceQuantity => variant.price_quantity = PriceQuantity::default(),
            Self::Cost => variant.cost = None,
            Self::CompareAtPrice => variant.set_former_price(None),
            Self::Weight => variant.measures.weight = None,
            Self::Length => variant.measures.length = None,
            Self::Width => variant.measures.width = None,
            Self::Height => variant.measures.height = None,
            Self::HsCode => variant.hs_code = None,
            Self::Origin => variant.origin = None,
            Self::MinimumQuantity => variant.minimum_quantity = None,
            Self::Unit => variant.unit = None,
            Self::Stock => return self.at(variant)?.clear(variant),
            Self::StockAt(location) => drop(variant.stock.remove(location)),
        }
        Ok(())
    }

    /// Does what is said of it.
    ///
    /// # Errors
    /// As [`VariantField::set`] and [`VariantField::clear`].
    pub fn apply(
        &self,
        variant: &mut Variant,
        patch: Patch<FieldValue>,
    ) -> Result<(), InvalidField> {
        match patch {
            Patch::Keep => Ok(()),
            Patch::Clear => self.clear(variant),
            Patch::Set(value) => self.set(variant, value),
        }
    }
}

/// What goes without saying is an empty field: a price before tax, for one unit.
fn stated<T: Default + PartialEq + Into<FieldValue>>(value: T) -> Option<FieldValue> {
    (value != T::default()).then(|| value.into())
}

impl fmt::Display for VariantField {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.name())
    }
}
