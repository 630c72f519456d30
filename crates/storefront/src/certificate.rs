//! Collects every price that written pages show, refuses two different ones for one variant and
//! market, and hashes the rest into a [`Certificate`].

use crate::error::Conflict;
use crate::parsed_page::ParsedPage;
use crate::report::Certificate;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Prices as read from pages.
#[derive(Debug, Default)]
pub(crate) struct CertificateLines {
    /// (SKU, market) → currency and price → the first page that shows it.
    seen: BTreeMap<(String, String), BTreeMap<(String, String), String>>,
}

impl CertificateLines {
    /// Notes one price where it was read.
    pub(crate) fn note(
        &mut self,
        page: &str,
        sku: &str,
        market: &str,
        currency: &str,
        price: &str,
    ) {
        let prices = self
            .seen
            .entry((sku.to_owned(), market.to_owned()))
            .or_default();
        prices
            .entry((currency.to_owned(), price.to_owned()))
            .or_insert_with(|| page.to_owned());
    }

    /// Notes every price of a page, in text and in data. What a buyer reads counts as a price of
    /// its own when its digits are others than those for machines.
    pub(crate) fn note_page(&mut self, page: &str, parsed: &ParsedPage) {
        for price in &parsed.prices {
            self.note(
                page,
                &price.sku,
                &price.market,
                &price.currency,
                &price.value,
            );
        }
        for offer in &parsed.offers {
            self.note(
                page,
                &offer.sku,
                &parsed.market,
                &offer.currency,
                &offer.price,
            );
        }
    }

    /// Variants and markets that show more than one price.
    pub(crate) fn conflicts(&self) -> Vec<Conflict> {
        let several = self.seen.iter().filter(|(_, prices)| prices.len() > 1);
        several
            .map(|((sku, market), prices)| Conflict {
                sku: sku.clone(),
                market: market.clone(),
                prices: prices
                    .iter()
                    .map(|((currency, price), page)| (format!("{price} {currency}"), page.clone()))
                    .collect(),
            })
            .collect()
    }

    /// How many variants × markets show a price.
    pub(crate) fn offers(&self) -> u64 {
        self.seen.len() as u64
    }

    /// The proof over all prices noted.
    pub(crate) fn certificate(&self) -> Certificate {
        let lines = self.seen.iter().flat_map(|((sku, market), prices)| {
            prices
                .keys()
                .map(move |(currency, price)| format!("{sku}\t{market}\t{currency}\t{price}\n"))
        });
        let mut lines: Vec<_> = lines.collect();
        lines.sort_unstable();
        let digest = Sha256::digest(lines.concat().as_bytes());
        let hash = digest.iter().fold("sha256:".to_owned(), |hash, byte| {
            hash + &format!("{byte:02x}")
        });
        Certificate {
            prices: lines.len() as u64,
            hash,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_that_of_the_documented_lines() {
        let mut ledger = CertificateLines::default();
        ledger.note("b", "B", "US", "USD", "9.50");
        ledger.note("a", "A", "DE", "EUR", "36.00");
        ledger.note("z", "A", "DE", "EUR", "36.00");
        // printf 'A\tDE\tEUR\t36.00\nB\tUS\tUSD\t9.50\n' | sha256sum
        insta::assert_snapshot!(ledger.certificate().hash, @"sha256:0a197df651d5ce1395cc534f4f6d0d37a43df0d0555811be9aef4fd14a338ce0");
        assert_eq!(ledger.certificate().prices, 2);
        assert_eq!(ledger.conflicts(), vec![]);
    }

    #[test]
    fn two_prices_for_one_variant_and_market_are_named() {
        let mut ledger = CertificateLines::default();
        ledger.note("DE/de/a/index.html", "A", "DE", "EUR", "36.00");
        ledger.note("DE/en/a/index.html", "A", "DE", "EUR", "36.01");
        let named: Vec<_> = ledger.conflicts().iter().map(ToString::to_string).collect();
        assert_eq!(
            named,
            ["A in DE: 36.00 EUR (DE/de/a/index.html) 36.01 EUR (DE/en/a/index.html)"]
        );
    }
}
