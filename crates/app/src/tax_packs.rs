//! The rule packs of tax rates that come with the program.

use dhow_domain::markets::TaxPack;
use std::sync::LazyLock;

/// The rule packs that come with the program.
pub(crate) fn packs() -> &'static [TaxPack] {
    static PACKS: LazyLock<Vec<TaxPack>> = LazyLock::new(dhow_packs::tax_packs::embedded_tax_packs);
    &PACKS
}
