//! Texts of a product in one language, by state.

use dhow_domain::Locale;
use dhow_domain::catalogue::Product;
use dhow_domain::translation::TranslationState;

/// Texts in one language, by state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct TextCounts {
    pub(crate) missing: u64,
    pub(crate) machine: u64,
    pub(crate) draft: u64,
    pub(crate) reviewed: u64,
    pub(crate) stale: u64,
}

impl TextCounts {
    /// The texts of a product in the first of some languages that has each; see
    /// [`Locale::chain`].
    pub(crate) fn of(product: &Product, chain: &[Locale]) -> Self {
        let mut counts = Self::default();
        for (field, source) in product.source_texts() {
            let written = product.translation(&field, chain);
            let state = written.map(|(_, text)| text.state_against(source));
            *counts.in_state(state.unwrap_or(TranslationState::Missing)) += 1;
        }
        counts
    }

    /// The texts in a state.
    pub(super) fn in_state(&mut self, state: TranslationState) -> &mut u64 {
        match state {
            TranslationState::Missing => &mut self.missing,
            TranslationState::Machine => &mut self.machine,
            TranslationState::Draft => &mut self.draft,
            TranslationState::Reviewed => &mut self.reviewed,
            TranslationState::Stale => &mut self.stale,
        }
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.missing += other.missing;
        self.machine += other.machine;
        self.draft += other.draft;
        self.reviewed += other.reviewed;
        self.stale += other.stale;
    }
}
