//! Which files list goods that are known: SKUs with stocks or prices. Goods that are not there would
//! come in without a word of what they are.

use super::layout::Layout;
use crate::columns::{Field, PlainField as P};

impl Layout {
    /// Whether the columns that hold anything are SKUs with stocks or prices, and nothing that a new
    /// product needs.
    pub(crate) fn lists_known_goods(&self, filled: &[bool]) -> bool {
        let filled = |index: &usize| filled.get(*index).is_some_and(|filled| *filled);
        // What a file asks to be done with goods says nothing of them.
        let consumed = self.special.consumed();
        let fields = || {
            let indexes = (0..self.names.len()).filter(filled);
            let indexes = indexes.filter(|index| !consumed.contains(index));
            indexes.map(|index| self.read_as[index].field.as_ref())
        };
        self.index_of(&Field::Plain(P::Sku)).is_some()
            && fields().flatten().any(counts_goods)
            && fields().all(|field| field.is_some_and(|it| counts_goods(it) || is_beside(it)))
    }
}

/// Whether a column says how many goods there are or what they cost.
fn counts_goods(field: &Field) -> bool {
    matches!(
        field,
        Field::StockAt(_) | Field::Plain(P::Stock | P::BasePrice)
    )
}

/// Whether a column goes beside such a one in a list of goods that are known.
fn is_beside(field: &Field) -> bool {
    matches!(
        field,
        Field::Plain(
            P::Sku
                | P::Gtin
                | P::CompareAtPrice
                | P::CompareAtPriceCurrency
                | P::Cost
                | P::CostCurrency
                | P::Currency
                | P::BasePriceTax
                | P::PriceQuantity
                | P::MinimumQuantity
                | P::Unit
                | P::Status
                | P::Published
                | P::Ignore
        )
    )
}
