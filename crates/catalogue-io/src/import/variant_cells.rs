//! What a row says of its variant: money, measures, stock and the plain fields.

use super::cell_reader::CellReader;
use super::layout::Kind;
use super::money::{RowCurrency, stated_currency};
use super::stock_words::{StockWord, stock_word};
use crate::columns::{Field, PlainField as P, normal_word};
use crate::{Issue, IssueCode as Code, units};
use dhow_domain::catalogue::field::{
    FieldKind, FieldValue, InvalidField, MAIN_LOCATION, VariantField as V,
};
use dhow_domain::catalogue::{Patch, Patches, sales_unit};
use dhow_domain::money::Currency;
use rust_decimal::Decimal;

/// The columns of a variant's fields but SKU and stock, in the order their problems are told.
const VARIANT_COLUMNS: [(P, V); 14] = [
    (P::Gtin, V::Gtin),
    (P::BasePrice, V::BasePrice),
    (P::BasePriceTax, V::BasePriceTax),
    (P::PriceQuantity, V::PriceQuantity),
    (P::CompareAtPrice, V::CompareAtPrice),
    (P::Cost, V::Cost),
    (P::WeightGrams, V::Weight),
    (P::Length, V::Length),
    (P::Width, V::Width),
    (P::Height, V::Height),
    (P::HsCode, V::HsCode),
    (P::Origin, V::Origin),
    (P::MinimumQuantity, V::MinimumQuantity),
    (P::Unit, V::Unit),
];

impl CellReader<'_> {
    pub(super) fn fields(&mut self) -> Patches<V> {
        let price_currency = self.currency(P::Currency);
        let own_or_price = |own| RowCurrency {
            own,
            of_price: price_currency,
        };
        let cost_currency = own_or_price(self.currency(P::CostCurrency));
        let former_currency = own_or_price(self.currency(P::CompareAtPriceCurrency));
        let mut fields = Patches::with_room(self.cells.layout.positions.variant_fields());
        for (column, field) in VARIANT_COLUMNS {
            let value = match column {
                P::BasePrice => self.money(column, &field, own_or_price(price_currency)),
                P::CompareAtPrice => self.money(column, &field, former_currency),
                P::Cost => self.money(column, &field, cost_currency),
                P::WeightGrams => self.weight().map(Into::into),
                P::Length | P::Width | P::Height => self.measure(column).map(Into::into),
                P::Origin => self.country(column),
                P::Unit => self.sales_unit(),
                P::PriceQuantity => self.price_quantity(),
                _ => self.cell(&Field::Plain(column), field.kind()),
            };
            let Some(value) = value else { continue };
            let patch = match &value {
                // A shop writes 0 where nothing was dearer before.
                FieldValue::Money(money)
                    if column == P::CompareAtPrice && money.amount.is_zero() =>
                {
                    Patch::Clear
                }
                _ => Patch::Set(value),
            };
            fields.insert(field, patch);
        }
        self.leave_out_bids(&mut fields);
        self.base_price_tax(&mut fields);
        self.stock(&mut fields);
        self.stock_besides(&mut fields);
        fields
    }

    /// A price that bids begin at is none to sell at.
    fn leave_out_bids(&mut self, fields: &mut Patches<V>) {
        let Some(index) = self.cells.layout.special.format else {
            return;
        };
        let auction = self
            .cells
            .at(index)
            .is_some_and(|text| matches!(normal_word(text).as_str(), "auction" | "chinese"));
        if auction && fields.sets(&V::BasePrice) {
            fields.insert(V::BasePrice, Patch::Keep);
            if let Some((column, text)) = self.find(&Field::Plain(P::BasePrice)) {
                self.report(column, Code::PriceOfAuction, text);
            }
        }
    }

    /// What other columns say of the stock: that nobody counts it, or that there is none.
    fn stock_besides(&mut self, fields: &mut Patches<V>) {
        let (cells, special) = (self.cells, &self.cells.layout.special);
        let main = V::StockAt(MAIN_LOCATION.to_owned());
        let says = |index: usize| cells.at(index).map(normal_word);
        if let Some(index) = special.counted
            && fields.sets(&main)
        {
            // Shopify names who counts, and nobody where it is empty.
            let by_name = normal_word(self.name(index)).ends_with("inventorytracker");
            let word = says(index);
            let uncounted = match word.as_deref() {
                None => by_name && !self.counts_any(&main, fields),
                Some(word) => matches!(word, "none" | "0" | "no" | "n" | "false"),
            };
            if uncounted {
                self.report(
                    index,
                    Code::StockNotCounted,
                    word.as_deref().unwrap_or_default(),
                );
                fields.insert(main, Patch::Clear);
                return;
            }
        }
        let gone = special.available.and_then(says).is_some_and(|word| {
            matches!(
                word.as_str(),
                "0" | "no" | "false" | "outofstock" | "discontinued"
            )
        });
        if gone && fields.get(&main).value().is_none() {
            fields.insert(main, Patch::Set(Decimal::ZERO.into()));
        }
    }

    /// Whether the row gives a stock above nothing.
    fn counts_any(&self, stock: &V, fields: &Patches<V>) -> bool {
        let count: Option<Decimal> = fields.value(stock);
        count.is_some_and(|count| count > Decimal::ZERO)
    }

    /// A price that the row gives holds the tax that its column has; the row's own column goes
    /// before that.
    fn base_price_tax(&mut self, fields: &mut Patches<V>) {
        let layout = self.cells.layout;
        let column = layout.index_of(&Field::Plain(P::BasePrice));
        let tax = column.and_then(|index| layout.read_as[index].tax);
        let given = |field: &V| fields.get(field).value().is_some();
        let priced = given(&V::BasePrice);
        if given(&V::BasePriceTax) {
            return;
        }
        self.tax = self.row_tax(tax, priced);
        if let Some(tax) = self.tax.said.filter(|_| priced) {
            fields.insert(V::BasePriceTax, Patch::Set(tax.into()));
        }
    }

    fn currency(&mut self, field: P) -> Option<Currency> {
        let (index, text) = self.find(&Field::Plain(field))?;
        let currency = Currency::parse(text).ok();
        if currency.is_none() {
            self.report(index, Code::CurrencyUnknown, text);
        }
        currency
    }

    fn money(&mut self, column: P, field: &V, row: RowCurrency) -> Option<FieldValue> {
        let (index, text) = self.find(&Field::Plain(column))?;
        match stated_currency(self.cells.layout, index, row) {
            Ok(currency) => self.parse_in(index, text, field.kind(), currency),
            Err(header) => {
                let own = row.own.map_or("", |own| own.code());
                let issue = Issue::of_cell(self.row, self.name(index), Code::OtherCurrency);
                let issue = issue.with("value", format!("{text} {own}"));
                self.issues.push(issue.with("currency", header));
                None
            }
        }
    }

    /// A weight or size. One that cannot be read is lost alone: the goods come in without it, and the
    /// cell is kept. Where a number has two readings, somebody can still say which is meant.
    fn not_negative(&mut self, index: usize, number: &str) -> Option<Decimal> {
        let currency = self.cells.layout.currency;
        match self.try_parse(index, number, FieldKind::Measure, (currency, false)) {
            Ok(value) => value.try_into().ok(),
            Err(two @ (InvalidField::Ambiguous { .. } | InvalidField::OtherSeparator)) => {
                self.refuse(index, number, FieldKind::Measure, currency, &two);
                None
            }
            Err(_) => {
                let text = self.cells.at(index).unwrap_or(number);
                self.keep(index, Code::MeasureUnreadable, text);
                None
            }
        }
    }

    fn weight(&mut self) -> Option<Decimal> {
        if let Some(index) = self.cells.layout.index_of(&Field::Plain(P::WeightGrams)) {
            let value = self
                .cells
                .at(index)
                .and_then(|text| self.not_negative(index, text));
            // Shopify writes 0 where nobody entered a weight.
            let unset = self.cells.layout.kind == Kind::Shopify
                && value.is_some_and(|grams| grams.is_zero());
            return value.filter(|_| !unset);
        }
        self.quantity(P::Weight, P::WeightUnit, None, units::grams)
    }

    fn measure(&mut self, field: P) -> Option<Decimal> {
        let own = (self.cells.layout.kind == Kind::Lossless).then_some("mm");
        self.quantity(field, P::DimensionsUnit, own, units::millimetres)
    }

    /// A number in a unit: that of the cell, else of the unit column, else of the header.
    fn quantity(
        &mut self,
        field: P,
        unit_field: P,
        own: Option<&str>,
        factor: fn(&str) -> Option<Decimal>,
    ) -> Option<Decimal> {
        let index = self.cells.layout.index_of(&Field::Plain(field))?;
        let text = self.cells.at(index)?;
        let (number, in_cell) = units::split(text);
        let header = self.cells.layout.read_as[index].unit.as_deref();
        let unit = in_cell
            .or_else(|| self.cells.plain(unit_field))
            .or(header)
            .or(own);
        // Nothing weighs nothing: a shop writes 0 where nobody entered a number.
        if unit.is_none() && number.trim_matches(['0', '.', ',']).is_empty() {
            return None;
        }
        let Some(unit) = unit else {
            self.keep(index, Code::UnitMissing, text);
            return None;
        };
        let Some(factor) = factor(unit) else {
            self.keep(
                index,
                Code::UnitUnknown,
                &if in_cell.is_some() {
                    text.to_owned()
                } else {
                    format!("{text} {unit}")
                },
            );
            return None;
        };
        let value = self.not_negative(index, number)?;
        let product = if factor == Decimal::ONE {
            Some(value)
        } else {
            value.checked_mul(factor).map(|value| value.normalize())
        };
        if product.is_none() {
            self.keep(index, Code::MeasureUnreadable, text);
        }
        product
    }

    /// `per 100`, `100 St`; a word for one piece is the price of one. A hundred grams are no hundred
    /// pieces.
    fn price_quantity(&mut self) -> Option<FieldValue> {
        let (index, text) = self.find(&Field::Plain(P::PriceQuantity))?;
        let digits = |letter: char| letter.is_numeric();
        let number = match (text.find(digits), text.rfind(digits)) {
            (Some(first), Some(last)) => {
                let end = last + text[last..].chars().next().map_or(0, char::len_utf8);
                let unit = text[end..].trim();
                let pieces = unit.is_empty() || is_pieces(unit);
                pieces.then_some(&text[first..end])
            }
            _ => is_pieces(text).then_some("1"),
        };
        let (kind, currency) = (FieldKind::PriceQuantity, self.cells.layout.currency);
        match self.try_parse(index, number.unwrap_or(text), kind, (currency, false)) {
            Ok(quantity) => Some(quantity),
            Err(two @ InvalidField::Ambiguous { .. }) => {
                self.refuse(index, text, kind, currency, &two);
                None
            }
            Err(_) => {
                self.report(index, Code::PriceQuantityUnknown, text);
                None
            }
        }
    }

    /// Our own format gives back what a workspace has, a code of older days too.
    fn sales_unit(&mut self) -> Option<FieldValue> {
        let column = Field::Plain(P::Unit);
        let (_, text) = self.find(&column)?;
        let older = self.cells.layout.kind == Kind::Lossless && sales_unit(text).is_none();
        if older {
            Some(text.to_owned().into())
        } else {
            self.cell(&column, FieldKind::Unit)
        }
    }

    fn stock(&mut self, fields: &mut Patches<V>) {
        let cells = self.cells;
        for (location, index) in &cells.layout.positions.stock {
            let Some(text) = cells.at(*index) else {
                continue;
            };
            if let Some(patch) = self.stock_in_words(*index, text) {
                fields.insert(V::StockAt(location.clone()), patch);
                continue;
            }
            let value = self.parse(*index, text, FieldKind::Count, cells.layout.currency);
            let Some(FieldValue::Number(count)) = value else {
                continue;
            };
            if count.is_sign_negative() && !count.is_zero() {
                self.report(*index, Code::NegativeStock, text);
            }
            fields.insert(V::StockAt(location.clone()), Patch::Set(count.into()));
        }
    }

    /// What is there without being counted has no stock, and what is gone has 0. Many shops write
    /// -1 for the former; in Shopify's file that is a count.
    fn stock_in_words(&mut self, index: usize, text: &str) -> Option<Patch<FieldValue>> {
        let kind = self.cells.layout.kind;
        let said = match kind {
            Kind::Lossless => None,
            Kind::Table if text == "-1" => Some(StockWord::NotCounted),
            Kind::Table | Kind::Shopify => stock_word(text),
        };
        Some(match said? {
            StockWord::SoldOut => Patch::Set(Decimal::ZERO.into()),
            StockWord::NotCounted => {
                self.report(index, Code::StockNotCounted, text);
                Patch::Clear
            }
        })
    }
}

/// Whether a word means pieces, not grams or metres.
fn is_pieces(unit: &str) -> bool {
    let word = normal_word(unit);
    sales_unit(unit) == Some("C62")
        || matches!(
            word.as_str(),
            "st" | "stuck" | "stucke" | "stk" | "pieces" | "pcs" | "pz" | "pezzi" | "szt" | "ks"
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_of_a_variant_is_read_as_its_field() {
        for (column, field) in VARIANT_COLUMNS {
            assert_eq!(column.variant_field(), Some(field));
        }
    }
}
