//! The rules: what is found when a product is looked at. Totals and issues both come from here, so
//! they cannot differ.

use super::cause::{Cause, GoodsFault, PriceFault};
use crate::failure::Result;
use crate::markets::wanted_locales;
use crate::pricing::{ReadyMarket, ready_markets};
use dhow_domain::Locale;
use dhow_domain::catalogue::{HeldText, Product, TextField, Variant};
use dhow_domain::pricing::{PriceFlag, PriceInputs, PriceOutcome, PriceStatus};
use dhow_domain::translation::{FigureDifference, LocaleText, Translated, TranslationState};
use dhow_store::{ReadTransaction, read};
use jiff::civil::Date;

/// One thing that was found of a product.
pub(crate) struct Found<'a> {
    pub(crate) cause: Cause,
    /// The variant it is about, where it is about one.
    pub(crate) variant: Option<&'a Variant>,
    /// The text it is about.
    pub(crate) field: Option<TextField>,
    /// The price it is about.
    pub(crate) outcome: Option<&'a PriceOutcome>,
    /// The picture it is about, counted from 1, and the text of it.
    pub(crate) alt: Option<(usize, HeldText<'a>)>,
}

impl Found<'_> {
    fn of(cause: Cause) -> Self {
        Self {
            cause,
            variant: None,
            field: None,
            outcome: None,
            alt: None,
        }
    }
}

/// Everything that goods are looked at against: markets and languages.
pub(crate) struct Inspection {
    pub(crate) markets: Vec<ReadyMarket>,
    /// The languages that are sold in, but those whose readers read the one goods are written in.
    pub(crate) locales: Vec<Locale>,
    /// Of each the languages whose texts are read in its place; see [`Locale::chain`].
    pub(super) chains: Vec<Vec<Locale>>,
    /// The language goods are written in.
    pub(super) source: Locale,
}

impl Inspection {
    pub(crate) fn begin(reading: &ReadTransaction, today: Date) -> Result<Self> {
        let source = read::seller(reading)?.source_locale;
        let mut locales = wanted_locales(reading)?;
        locales.retain(|locale| !locale.is_same_language(&source));
        Ok(Self {
            markets: ready_markets(reading, today)?,
            chains: locales.iter().map(Locale::chain).collect(),
            locales,
            source,
        })
    }

    /// Hands over everything that is found of a product, in the order in which issues are shown.
    pub(crate) fn look(&self, product: &Product, see: &mut impl FnMut(Found<'_>)) -> Result<()> {
        lacks(product, see);
        for (media, picture) in product.media.iter().zip(1..) {
            for held in media.held_alt(&self.source) {
                see(Found {
                    alt: Some((picture, held)),
                    ..Found::of(Cause::Goods(GoodsFault::AltNumbersDiffer))
                });
            }
        }
        for variant in &product.variants {
            lacks_of(product, variant, see);
            let inputs = variant.price_inputs();
            for (market, ready) in self.markets.iter().enumerate() {
                let outcome = ready.pricing.price(&inputs)?;
                for cause in causes(&outcome, market) {
                    see(Found {
                        variant: Some(variant),
                        outcome: Some(&outcome),
                        ..Found::of(cause)
                    });
                }
            }
        }
        self.look_at_texts(product, see);
        Ok(())
    }

    /// The same of its texts alone.
    pub(crate) fn look_at_texts(&self, product: &Product, see: &mut impl FnMut(Found<'_>)) {
        for (index, chain) in self.chains.iter().enumerate() {
            for (field, source) in product.source_texts() {
                let written = product.translation(&field, chain);
                let state = written.map(|(_, written)| written.state_against(source));
                let state = state.unwrap_or(TranslationState::Missing);
                let differ = self.numbers_differ(source, written).is_some();
                let differ = differ.then_some(Cause::Numbers(index));
                for cause in [Cause::Text(state, index)].into_iter().chain(differ) {
                    see(Found {
                        field: Some(field.clone()),
                        ..Found::of(cause)
                    });
                }
            }
        }
    }

    /// How the numbers of a text differ from those of its source.
    pub(super) fn numbers_differ(
        &self,
        source: &str,
        written: Option<(&Locale, &Translated)>,
    ) -> Option<FigureDifference> {
        let said = LocaleText {
            text: source,
            locale: &self.source,
        };
        let (locale, written) = written?;
        written.numbers_differ(said, locale)
    }
}

fn lacks(product: &Product, see: &mut impl FnMut(Found<'_>)) {
    let no_picture = product.media.is_empty();
    let not_here = product.media.iter().any(|media| media.blob.is_none());
    let lacks = [
        (GoodsFault::NoTitle, product.text.title.trim().is_empty()),
        (
            GoodsFault::NoDescription,
            product.text.description.trim().is_empty(),
        ),
        (GoodsFault::NoVariant, product.variants.is_empty()),
        (GoodsFault::NoPicture, no_picture),
        (GoodsFault::PictureNotHere, not_here),
    ];
    for (lack, _) in lacks.into_iter().filter(|(_, is_so)| *is_so) {
        see(Found::of(Cause::Goods(lack)));
    }
}

fn lacks_of(product: &Product, variant: &Variant, see: &mut impl FnMut(Found<'_>)) {
    let no_origin = variant.origin.is_none() && product.origin.is_none();
    let lacks = [
        (GoodsFault::GeneratedSku, variant.generated_sku),
        (GoodsFault::NoHsCode, variant.hs_code.is_none()),
        (GoodsFault::NoOrigin, no_origin),
        (GoodsFault::FormerPriceNotAbove, is_not_above(variant)),
    ];
    for (lack, _) in lacks.into_iter().filter(|(_, is_so)| *is_so) {
        see(Found {
            variant: Some(variant),
            ..Found::of(Cause::Goods(lack))
        });
    }
}

/// Whether a former price is none: at or below the price, or in another currency, where nobody can
/// tell.
fn is_not_above(variant: &Variant) -> bool {
    let prices = variant.former_price().zip(variant.base_price);
    prices.is_some_and(|(former, price)| {
        former.currency != price.currency || former.amount <= price.amount
    })
}

/// What there is to count of a variant in a market.
pub(super) fn causes_of(
    ready: &ReadyMarket,
    inputs: &PriceInputs,
    market: usize,
) -> Result<Vec<Cause>> {
    Ok(causes(&ready.pricing.price(inputs)?, market).collect())
}

fn causes(outcome: &PriceOutcome, market: usize) -> impl Iterator<Item = Cause> + use<> {
    let is_sold = outcome.status == PriceStatus::Ok && outcome.unit_price.is_some();
    let sold = is_sold.then_some(Cause::Sold(market));
    faults(outcome)
        .map(move |fault| Cause::Price(fault, market))
        .chain(sold)
}

fn faults(outcome: &PriceOutcome) -> impl Iterator<Item = PriceFault> + use<> {
    let status = match outcome.status {
        PriceStatus::Ok => None,
        PriceStatus::NoRate => Some(PriceFault::NoRate),
        PriceStatus::NoBasePrice => Some(PriceFault::NoBasePrice),
        PriceStatus::NoTaxRate => Some(PriceFault::NoTaxRate),
        PriceStatus::BelowFloor => Some(PriceFault::BelowFloor),
        PriceStatus::BelowMinorUnit => Some(PriceFault::BelowMinorUnit),
    };
    let flag = |flag: PriceFlag| match flag {
        PriceFlag::CharmSkipped => Some(PriceFault::CharmSkipped),
        PriceFlag::NoCost => Some(PriceFault::NoCost),
        PriceFlag::Free => Some(PriceFault::Free),
        _ => None,
    };
    status
        .into_iter()
        .chain(outcome.flags.iter().filter_map(flag))
}
