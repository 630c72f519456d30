//! Everything that is counted of a product: why it is looked at, and how far its texts are.

use dhow_contract::readiness::Severity;
use dhow_domain::translation::TranslationState;

/// What a product or a variant lacks, wherever it is sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GoodsFault {
    NoTitle,
    NoDescription,
    NoVariant,
    NoPicture,
    PictureNotHere,
    GeneratedSku,
    NoHsCode,
    NoOrigin,
    FormerPriceNotAbove,
    /// The text of a picture says other numbers than the one in the source language.
    AltNumbersDiffer,
}

/// What is the matter with a price in a market.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PriceFault {
    BelowFloor,
    NoRate,
    NoBasePrice,
    NoTaxRate,
    BelowMinorUnit,
    Free,
    CharmSkipped,
    NoCost,
}

/// One thing that is counted. A market and a language are given by their index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cause {
    Goods(GoodsFault),
    Text(TranslationState, usize),
    /// A text whose numbers are not those of its source.
    Numbers(usize),
    Price(PriceFault, usize),
    /// A variant that is sold in a market: counted to find what none sells.
    Sold(usize),
}

impl GoodsFault {
    const ALL: [Self; 10] = [
        Self::NoTitle,
        Self::NoDescription,
        Self::NoVariant,
        Self::NoPicture,
        Self::PictureNotHere,
        Self::GeneratedSku,
        Self::NoHsCode,
        Self::NoOrigin,
        Self::FormerPriceNotAbove,
        Self::AltNumbersDiffer,
    ];

    fn issue(self) -> (&'static str, Severity) {
        match self {
            Self::NoTitle => ("noTitle", Severity::Error),
            Self::NoDescription => ("noDescription", Severity::Info),
            Self::NoVariant => ("noVariant", Severity::Error),
            Self::NoPicture => ("noPicture", Severity::Info),
            Self::PictureNotHere => ("pictureNotHere", Severity::Info),
            Self::GeneratedSku => ("generatedSku", Severity::Info),
            Self::NoHsCode => ("noHsCode", Severity::Info),
            Self::NoOrigin => ("noOrigin", Severity::Info),
            Self::FormerPriceNotAbove => ("formerPriceNotAbove", Severity::Warning),
            Self::AltNumbersDiffer => ("altNumbersDiffer", Severity::Error),
        }
    }
}

impl PriceFault {
    const ALL: [Self; 8] = [
        Self::BelowFloor,
        Self::NoRate,
        Self::NoBasePrice,
        Self::NoTaxRate,
        Self::BelowMinorUnit,
        Self::Free,
        Self::CharmSkipped,
        Self::NoCost,
    ];

    fn issue(self) -> (&'static str, Severity) {
        match self {
            Self::BelowFloor => ("belowFloor", Severity::Error),
            Self::NoRate => ("noRate", Severity::Warning),
            Self::NoBasePrice => ("noBasePrice", Severity::Warning),
            Self::NoTaxRate => ("noTaxRate", Severity::Warning),
            Self::BelowMinorUnit => ("belowMinorUnit", Severity::Error),
            Self::Free => ("free", Severity::Warning),
            Self::CharmSkipped => ("charmSkipped", Severity::Info),
            Self::NoCost => ("noCost", Severity::Info),
        }
    }

    /// Without a proper price nothing is published in the market.
    pub(crate) fn blocks_publish(self) -> bool {
        !matches!(self, Self::CharmSkipped | Self::NoCost | Self::Free)
    }
}

impl Cause {
    /// The code and the severity of its issues; `None` where it is as it should be.
    pub(crate) fn issue(self) -> Option<(&'static str, Severity)> {
        use TranslationState::{Draft, Machine, Missing, Reviewed, Stale};
        Some(match self {
            Self::Goods(lack) => lack.issue(),
            Self::Price(fault, _) => fault.issue(),
            Self::Text(Missing, _) => ("translationMissing", Severity::Warning),
            Self::Text(Stale, _) => ("translationStale", Severity::Warning),
            Self::Text(Machine, _) => ("translationMachine", Severity::Warning),
            Self::Text(Draft | Reviewed, _) | Self::Sold(_) => return None,
            Self::Numbers(_) => ("numbersDiffer", Severity::Error),
        })
    }
}

const STATES: [TranslationState; 5] = [
    TranslationState::Missing,
    TranslationState::Stale,
    TranslationState::Machine,
    TranslationState::Draft,
    TranslationState::Reviewed,
];

/// The order in which causes are counted: lacks, then texts by language, then those with other
/// numbers by language, then prices by market, then what is sold by market.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Layout {
    pub(super) locales: usize,
    pub(super) markets: usize,
}

impl Layout {
    /// How many causes there are.
    pub(super) fn causes(self) -> usize {
        self.index(Cause::Sold(self.markets))
    }

    pub(super) fn index(self, cause: Cause) -> usize {
        let texts = GoodsFault::ALL.len();
        match cause {
            Cause::Goods(lack) => lack as usize,
            Cause::Text(state, locale) => texts + locale * STATES.len() + state as usize,
            Cause::Numbers(locale) => texts + self.locales * STATES.len() + locale,
            Cause::Price(fault, market) => {
                let prices = texts + self.locales * (STATES.len() + 1);
                prices + market * PriceFault::ALL.len() + fault as usize
            }
            Cause::Sold(market) => {
                self.index(Cause::Price(PriceFault::ALL[0], self.markets)) + market
            }
        }
    }

    /// Every cause, in the order of their indexes.
    pub(super) fn every(self) -> impl Iterator<Item = Cause> {
        let texts =
            (0..self.locales).flat_map(|locale| STATES.map(|state| Cause::Text(state, locale)));
        let prices = (0..self.markets)
            .flat_map(|market| PriceFault::ALL.map(|fault| Cause::Price(fault, market)));
        GoodsFault::ALL
            .map(Cause::Goods)
            .into_iter()
            .chain(texts)
            .chain((0..self.locales).map(Cause::Numbers))
            .chain(prices)
            .chain((0..self.markets).map(Cause::Sold))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cause_stands_where_its_index_says() {
        for (locales, markets) in [(0, 0), (1, 0), (0, 3), (2, 4)] {
            let layout = Layout { locales, markets };
            let indexes: Vec<usize> = layout.every().map(|cause| layout.index(cause)).collect();
            assert_eq!(indexes, (0..layout.causes()).collect::<Vec<_>>());
        }
    }
}
