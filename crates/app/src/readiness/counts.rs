//! What is counted of one product: its prices in each market, its texts in each language.

use dhow_domain::Locale;
use dhow_domain::catalogue::Product;
use dhow_domain::translation::TranslationState;

/// Variants of one product without a proper price in one market.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct PriceCounts {
    pub(super) below_floor: u32,
    pub(super) no_rate: u32,
    pub(super) no_base_price: u32,
}

/// Texts in one language, by state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct TextCounts {
    pub(crate) missing: u32,
    pub(crate) machine: u32,
    pub(crate) draft: u32,
    pub(crate) reviewed: u32,
    pub(crate) stale: u32,
}

impl TextCounts {
    /// The texts of a product.
    pub(crate) fn of(product: &Product, locale: &Locale) -> Self {
        let mut counts = Self::default();
        for (field, source) in product.source_texts() {
            let written = product.translations.get(&(field, locale.clone()));
            *match written.map(|text| text.state_against(source)) {
                None | Some(TranslationState::Missing) => &mut counts.missing,
                Some(TranslationState::Machine) => &mut counts.machine,
                Some(TranslationState::Draft) => &mut counts.draft,
                Some(TranslationState::Reviewed) => &mut counts.reviewed,
                Some(TranslationState::Stale) => &mut counts.stale,
            } += 1;
        }
        counts
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.missing += other.missing;
        self.machine += other.machine;
        self.draft += other.draft;
        self.reviewed += other.reviewed;
        self.stale += other.stale;
    }

    /// `other` was added before.
    pub(super) fn take_away(&mut self, other: &Self) {
        self.missing -= other.missing;
        self.machine -= other.machine;
        self.draft -= other.draft;
        self.reviewed -= other.reviewed;
        self.stale -= other.stale;
    }
}

/// One product that is not archived: a count for each language and for each market. Only active
/// goods have prices that matter.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct ProductCounts {
    pub(super) active: bool,
    pub(super) texts: Vec<TextCounts>,
    pub(super) prices: Vec<PriceCounts>,
}
