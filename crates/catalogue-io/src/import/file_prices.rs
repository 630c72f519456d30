//! What a file and a person say of its prices together, what they leave to be said, and one price of
//! it to show what an answer would mean.

use super::draft::{ProductDraft, VariantDraft};
use super::importer::Item;
use super::layout::{Kind, Layout};
use super::opened::Opened;
use super::price_unknown::{PriceUnknown, UnknownTax};
use crate::CatalogueError;
use crate::columns::{ColumnTax, Field, PlainField as P, normal_word, platform};
use dhow_domain::catalogue::field::VariantField;
use dhow_domain::money::{Currency, Money};
use dhow_domain::pricing::BasePriceTax;

/// Most drafts and problems that are read to find a price.
const MOST_READ: usize = 1_000;
/// A currency of bank accounts alone: no price is in it.
const OF_NO_PRICE: &str = "CHW";

/// What is known of the prices of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FilePrices {
    /// The shop platform it comes from.
    pub platform: Option<&'static str>,
    /// Whether prices name no currency, so that it is for a person to say.
    pub currency_unsaid: bool,
    /// The currency of prices that name none; `None` where nobody would know it.
    pub currency: Option<Currency>,
    /// Whether it is for a person to say whether the prices hold tax.
    pub tax_unsaid: bool,
    /// Whether it is for a person to say of which country it is.
    pub tax_country_unsaid: bool,
    /// What the prices are taken with; `None` where they hold the tax of an unknown country.
    pub tax: Option<BasePriceTax>,
    /// Whether they are those of a shop, which shows them with tax where shops do.
    pub of_a_shop: bool,
}

/// One price of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceSample {
    /// Spreadsheet row; the header is 1.
    pub row: u64,
    /// The variant's SKU, given or generated.
    pub sku: String,
    /// The title of its product.
    pub title: String,
    /// The price as it is read.
    pub price: Money,
    /// The tax that its row says it holds.
    pub tax: Option<BasePriceTax>,
}

impl Layout {
    /// The shop platform whose file it is.
    pub(crate) fn platform(&self) -> Option<&'static str> {
        match self.kind {
            Kind::Shopify => Some("Shopify"),
            Kind::Table => platform(&self.names),
            Kind::Lossless => None,
        }
    }

    /// Whether nobody would know the currency of prices that name none.
    pub(crate) fn asks_currency(&self) -> bool {
        use PriceUnknown as Q;
        matches!(
            self.question,
            Some(Q::Currency { .. } | Q::CurrencyDiffers { .. })
        )
    }

    /// Whether nobody would know the tax of its prices.
    fn asks_tax(&self) -> bool {
        use PriceUnknown as Q;
        matches!(
            self.question,
            Some(Q::TaxCountry { .. } | Q::TaxRate { .. } | Q::TaxDiffers { .. })
        )
    }
}

impl Opened {
    /// What is known of its prices.
    #[must_use]
    pub fn prices(&self) -> FilePrices {
        let layout = &self.layout;
        let price = layout.index_of(&Field::Plain(P::BasePrice));
        let column = price.and_then(|index| layout.read_as[index].tax);
        let tax = match column {
            Some(ColumnTax::Gross) => None,
            Some(ColumnTax::Known(tax)) => Some(tax),
            None => Some(BasePriceTax::Excluded),
        };
        let tax = tax.filter(|_| !layout.asks_tax());
        let platform = layout.platform();
        let unsaid = layout.unsaid;
        FilePrices {
            platform,
            currency_unsaid: unsaid.currency,
            currency: (!layout.asks_currency()).then_some(layout.currency),
            tax_unsaid: unsaid.tax == Some(UnknownTax::Whether),
            tax_country_unsaid: unsaid.tax.is_some(),
            tax,
            of_a_shop: platform.is_some(),
        }
    }

    /// What the file says nothing of although it has prices, so that new goods get what most goods have:
    /// whether a price holds tax, and for how many units it is.
    #[must_use]
    pub fn unsaid_terms(&self) -> Vec<VariantField> {
        let layout = &self.layout;
        let index = |field| layout.index_of(&Field::Plain(field));
        let Some(price) = index(P::BasePrice) else {
            return Vec::new();
        };
        let tax = layout.read_as[price].tax.is_none() && index(P::BasePriceTax).is_none();
        let unsaid = [
            (VariantField::BasePriceTax, tax),
            (
                VariantField::PriceQuantity,
                index(P::PriceQuantity).is_none(),
            ),
        ];
        let unsaid = unsaid.into_iter().filter(|(_, unsaid)| *unsaid);
        unsaid.map(|(field, _)| field).collect()
    }

    /// The kind of file this is: its platform or format and the headers it has. Another file of the same
    /// source has the same.
    #[must_use]
    pub fn source(&self) -> String {
        let family = self.layout.platform().unwrap_or(self.preset);
        let headers = self.layout.names.iter().map(|name| normal_word(name));
        let parts: Vec<String> = [family.to_owned()].into_iter().chain(headers).collect();
        parts.join("\n")
    }

    /// The first price that names no currency, else the first price; `None` where none stands near the
    /// beginning. A file that is refused for its prices has one too.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn price_sample(&self) -> Result<Option<PriceSample>, CatalogueError> {
        // Read so, prices that name no currency can be told from the others.
        let unsaid = Currency::parse(OF_NO_PRICE).unwrap_or(self.currency);
        let mut first = None;
        for item in self.read_rows(unsaid)?.take(MOST_READ) {
            let Item::Product(draft) = item? else {
                continue;
            };
            for mut example in examples(&draft) {
                if example.price.currency == unsaid {
                    example.price.currency = self.currency;
                    return Ok(Some(example));
                }
                first.get_or_insert(example);
            }
        }
        Ok(first)
    }
}

/// The prices of a product that an answer would change.
fn examples(draft: &ProductDraft) -> impl Iterator<Item = PriceSample> {
    let example = |variant: &VariantDraft| {
        let price: Money = variant.fields.value(&VariantField::BasePrice)?;
        (!price.amount.is_zero()).then(|| PriceSample {
            row: variant.row,
            sku: variant.sku.to_string(),
            title: draft.title().unwrap_or_default().to_owned(),
            price,
            tax: variant.fields.value(&VariantField::BasePriceTax),
        })
    };
    draft.variants.iter().filter_map(example)
}
