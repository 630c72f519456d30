//! A variant: the sellable thing.

use crate::id::VariantId;
use crate::money::{Amount, Currency, Money};
use crate::pricing::{BasePriceTax, PriceInputs, PriceQuantity};
use crate::{Country, Gtin, Sku};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// Weight and size of one piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Measures {
    /// Weight in grams.
    pub weight: Option<Decimal>,
    /// Length in millimetres.
    pub length: Option<Decimal>,
    /// Width in millimetres.
    pub width: Option<Decimal>,
    /// Height in millimetres.
    pub height: Option<Decimal>,
}

/// The sellable thing: one combination of option values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// Its id.
    pub id: VariantId,
    /// Position among the variants of its product: a fractional index, compared as text. One without
    /// stands before those that have one, in the order of ids.
    pub position: Option<String>,
    /// The seller's code, unique in the workspace.
    pub sku: Sku,
    /// Whether the SKU was made from handle and options because the file had none.
    pub generated_sku: bool,
    /// Option name → value.
    pub options: BTreeMap<String, String>,
    /// Trade item number.
    pub gtin: Option<Gtin>,
    /// What prices start from.
    pub base_price: Option<Money>,
    /// Whether the base price and the former price hold a tax.
    pub base_price_tax: BasePriceTax,
    /// How many units the base price, the former price and the cost are for.
    pub price_quantity: PriceQuantity,
    /// Former price, as imported; shown nowhere yet.
    pub compare_at_price: Option<Amount>,
    /// Its currency, where that is not the base price's; see [`Variant::former_price`].
    pub compare_at_price_currency: Option<Currency>,
    /// What it costs the seller, before tax.
    pub cost: Option<Money>,
    /// Weight and size.
    pub measures: Measures,
    /// Harmonised System code, digits only.
    pub hs_code: Option<String>,
    /// Country of origin.
    pub origin: Option<Country>,
    /// Least quantity sold at once.
    pub minimum_quantity: Option<Decimal>,
    /// UNECE Rec 20 code of the sales unit; `C62` (piece) when absent.
    pub unit: Option<String>,
    /// Stock by location; the location of a simple count is `main`.
    pub stock: BTreeMap<String, Decimal>,
}

impl Variant {
    /// A variant with nothing but its id and SKU.
    #[must_use]
    pub fn new(id: VariantId, sku: Sku) -> Self {
        Self {
            id,
            position: None,
            sku,
            generated_sku: false,
            options: BTreeMap::new(),
            gtin: None,
            base_price: None,
            base_price_tax: BasePriceTax::default(),
            price_quantity: PriceQuantity::default(),
            compare_at_price: None,
            compare_at_price_currency: None,
            cost: None,
            measures: Measures::default(),
            hs_code: None,
            origin: None,
            minimum_quantity: None,
            unit: None,
            stock: BTreeMap::new(),
        }
    }

    /// What variants of a product are in the order of.
    #[must_use]
    pub fn place(&self) -> (Option<&str>, VariantId) {
        (self.position.as_deref(), self.id)
    }

    /// What it brings to its price, without a price that is held.
    #[must_use]
    pub fn price_inputs(&self) -> PriceInputs {
        PriceInputs::new(self.base_price, self.cost).with_tax(self.base_price_tax)
    }

    /// The former price; `None` too where nobody says in which currency.
    #[must_use]
    pub fn former_price(&self) -> Option<Money> {
        let base = self.base_price.map(|base| base.currency);
        let currency = self.compare_at_price_currency.or(base)?;
        Some(Money::new(self.compare_at_price?, currency))
    }

    /// Sets the former price. Its currency goes without saying as long as it is the base price's.
    pub fn set_former_price(&mut self, former: Option<Money>) {
        let base = self.base_price.map(|base| base.currency);
        self.compare_at_price = former.map(|money| money.amount);
        self.compare_at_price_currency = former
            .map(|money| money.currency)
            .filter(|currency| base != Some(*currency));
    }

    /// Sets the base price. A former price stays in the currency it was in.
    pub fn set_base_price(&mut self, price: Option<Money>) {
        let former = self.former_price();
        self.base_price = price;
        if former.is_some() {
            self.set_former_price(former);
        }
    }

    /// Stock over all locations, when it is counted at all.
    #[must_use]
    pub fn total_stock(&self) -> Option<Decimal> {
        (!self.stock.is_empty()).then(|| self.stock.values().sum())
    }
}
