//! What in the goods needs a person, kept from one look to the next.
//!
//! Today is asked for after every change. What it counts is kept by product and market, and of a
//! change only what it touches is worked out again: the cells of the products that changed, and
//! the column of a market whose policy, tax or rates changed.

use crate::failure::Result;
use crate::markets::wanted_locales;
use crate::pricing::{ReadyMarket, ready_markets};
use crate::readiness::counts::{PriceCounts, ProductCounts, TextCounts};
use crate::readiness::totals::{Cause, Found, Products, Totals};
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, ProductStatus};
use dhow_domain::id::ProductId;
use dhow_domain::markets::Market;
use dhow_domain::money::Currency;
use dhow_domain::pricing::{PriceInputs, PriceStatus};
use dhow_domain::rates::{RateSource, rates_of_day};
use dhow_store::{Extent, ReadTransaction, read};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// What the prices of a market come from, apart from the goods.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Basis {
    market: Market,
    tax_percent: Option<Decimal>,
    /// Rates into the market's currency, of the currencies in which anything is priced.
    rates: BTreeMap<Currency, Option<Decimal>>,
}

/// A market on a day.
struct Column {
    ready: ReadyMarket,
    basis: Basis,
}

/// What was worked out again for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Effort {
    /// Products that were read.
    pub(crate) products: u64,
    /// Prices of a variant in a market.
    pub(crate) cells: u64,
}

/// With more products changed than this, everything is summed up again.
const MANY: usize = 200;

/// Every product's counts, as of the newest change that was seen.
#[derive(Debug, Default)]
pub(crate) struct ReadinessCache {
    seen: Option<i64>,
    source: Option<Locale>,
    pub(crate) locales: Vec<Locale>,
    bases: Vec<Basis>,
    currencies: BTreeSet<Currency>,
    products: Products,
    totals: Totals,
    effort: Effort,
}

impl ReadinessCache {
    /// Brings everything up to date and answers what that took. What failed half way is forgotten,
    /// for sums of which only a part was followed would stay wrong.
    pub(crate) fn refresh(&mut self, reading: &ReadTransaction, today: Date) -> Result<Effort> {
        let effort = self.catch_up(reading, today);
        if effort.is_err() {
            *self = Self::default();
        }
        effort
    }

    fn catch_up(&mut self, reading: &ReadTransaction, today: Date) -> Result<Effort> {
        self.effort = Effort::default();
        let newest = read::newest_change(reading)?;
        self.begin_anew_when_languages_changed(reading)?;
        let columns = self.columns(reading, today)?;
        let repriced = self.reprice(reading, &columns)?;
        let ready: Vec<&ReadyMarket> = columns.iter().map(|column| &column.ready).collect();
        match self.seen {
            Some(seen) => {
                let changed = changed_products(reading, seen)?;
                let before = self.look_at(reading, &changed, &ready)?;
                if repriced || changed.len() > MANY {
                    self.sum_up(ready.len());
                } else {
                    self.follow(&before);
                }
            }
            None => {
                self.look_at_all(reading, &ready)?;
                self.sum_up(ready.len());
            }
        }
        // The goods may name a currency that none named before.
        self.bases = self
            .columns(reading, today)?
            .into_iter()
            .map(|column| column.basis)
            .collect();
        self.seen = Some(newest);
        Ok(self.effort)
    }

    /// The markets of today, in order.
    pub(crate) fn markets(&self) -> impl Iterator<Item = &Market> {
        self.bases.iter().map(|basis| &basis.market)
    }

    /// How often each cause is met, and where first.
    pub(super) fn causes(&self) -> impl Iterator<Item = (Cause, Found)> {
        self.totals.causes.iter().copied()
    }

    /// The texts of drafts and active goods in every language that is sold in.
    pub(crate) fn texts(&self) -> impl Iterator<Item = (&Locale, TextCounts)> {
        self.locales.iter().zip(self.totals.texts.iter().copied())
    }

    /// The texts of each product in a language; `None` when nothing is sold in it.
    pub(crate) fn texts_by_product(
        &self,
        locale: &Locale,
    ) -> Option<BTreeMap<ProductId, TextCounts>> {
        let at = self.locales.iter().position(|known| known == locale)?;
        let texts = self.products.iter().map(|(id, it)| (*id, it.texts[at]));
        Some(texts.collect())
    }

    fn sum_up(&mut self, markets: usize) {
        self.totals = Totals::of(&self.products, markets, self.locales.len());
    }

    fn follow(&mut self, before: &BTreeMap<ProductId, Option<ProductCounts>>) {
        for (id, before) in before {
            self.totals.follow(&self.products, *id, before.as_ref());
        }
    }

    fn begin_anew_when_languages_changed(&mut self, reading: &ReadTransaction) -> Result<()> {
        let source = read::seller(reading)?.source_locale;
        let mut locales = wanted_locales(reading)?;
        locales.retain(|locale| *locale != source);
        if self.locales != locales || self.source.as_ref() != Some(&source) {
            *self = Self {
                source: Some(source),
                locales,
                ..Self::default()
            };
        }
        Ok(())
    }

    fn columns(&self, reading: &ReadTransaction, today: Date) -> Result<Vec<Column>> {
        let publications = read::SqlitePublications::new(reading);
        let column = |ready: ReadyMarket| {
            let source = RateSource::new(&ready.market.policy.rate_source);
            let rates = rates_of_day(&publications, &source, today)?;
            let rate = |from: &Currency| {
                (
                    *from,
                    rates.rate(*from, ready.market.currency).map(|it| it.rate),
                )
            };
            let basis = Basis {
                market: ready.market.clone(),
                tax_percent: ready.pricing.tax_percent(),
                rates: self.currencies.iter().map(rate).collect(),
            };
            Ok(Column { ready, basis })
        };
        ready_markets(reading, today)?
            .into_iter()
            .map(column)
            .collect()
    }

    /// Gives every product a count for each market, and prices the goods in those that changed.
    /// Answers whether any did.
    fn reprice(&mut self, reading: &ReadTransaction, columns: &[Column]) -> Result<bool> {
        let former: Vec<Option<usize>> = columns
            .iter()
            .map(|column| self.bases.iter().position(|known| *known == column.basis))
            .collect();
        if former.iter().copied().eq((0..self.bases.len()).map(Some)) {
            return Ok(false);
        }
        for counts in self.products.values_mut() {
            let kept = |index: &Option<usize>| {
                index.map_or_else(PriceCounts::default, |it| counts.prices[it])
            };
            counts.prices = former.iter().map(kept).collect();
        }
        let fresh: Vec<usize> = (0..columns.len())
            .filter(|index| former[*index].is_none())
            .collect();
        if fresh.is_empty() || self.products.is_empty() {
            return Ok(true);
        }
        for variant in read::pricing(reading)? {
            let Some(counts) = self.products.get_mut(&variant.product) else {
                continue;
            };
            let inputs = PriceInputs::new(variant.base_price, variant.cost);
            for index in &fresh {
                self.effort.cells += 1;
                count(&mut counts.prices[*index], &inputs, &columns[*index].ready)?;
            }
        }
        Ok(true)
    }

    fn look_at_all(&mut self, reading: &ReadTransaction, markets: &[&ReadyMarket]) -> Result<()> {
        let extent = Extent::PricesAndTexts;
        read::stream_products(reading, extent, |product| self.add(&product, markets))
    }

    /// Looks at some products again, and answers how each was before.
    fn look_at(
        &mut self,
        reading: &ReadTransaction,
        ids: &[ProductId],
        markets: &[&ReadyMarket],
    ) -> Result<BTreeMap<ProductId, Option<ProductCounts>>> {
        let before = ids
            .iter()
            .map(|id| (*id, self.products.remove(id)))
            .collect();
        read::each_product(reading, ids, |product| self.add(&product, markets))?;
        Ok(before)
    }

    fn add(&mut self, product: &Product, markets: &[&ReadyMarket]) -> Result<()> {
        self.effort.products += 1;
        if product.status != ProductStatus::Archived {
            let counts = self.counts(product, markets)?;
            self.products.insert(product.id, counts);
        }
        Ok(())
    }

    fn counts(&mut self, product: &Product, markets: &[&ReadyMarket]) -> Result<ProductCounts> {
        let texts = self
            .locales
            .iter()
            .map(|locale| TextCounts::of(product, locale))
            .collect();
        let active = product.status == ProductStatus::Active;
        let mut prices = vec![PriceCounts::default(); markets.len()];
        for variant in product.variants.iter().filter(|_| active) {
            let inputs = variant.price_inputs();
            self.currencies.extend(
                variant
                    .base_price
                    .iter()
                    .chain(&variant.cost)
                    .map(|money| money.currency),
            );
            for (index, ready) in markets.iter().enumerate() {
                self.effort.cells += 1;
                count(&mut prices[index], &inputs, ready)?;
            }
        }
        Ok(ProductCounts {
            active,
            texts,
            prices,
        })
    }
}

fn changed_products(reading: &ReadTransaction, seen: i64) -> Result<Vec<ProductId>> {
    let documents = read::documents_changed_since(reading, seen)?;
    Ok(documents
        .iter()
        .filter_map(|document| ProductId::parse(document.as_str()).ok())
        .collect())
}

fn count(counts: &mut PriceCounts, inputs: &PriceInputs, ready: &ReadyMarket) -> Result<()> {
    match ready.pricing.price(inputs)?.status {
        PriceStatus::BelowFloor => counts.below_floor += 1,
        PriceStatus::NoRate => counts.no_rate += 1,
        PriceStatus::NoBasePrice => counts.no_base_price += 1,
        _ => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::App;
    use base64::Engine;
    use dhow_contract::catalogue::{ProductSet, VariantSet};
    use dhow_contract::markets::MarketsFile;
    use dhow_contract::prelude::*;
    use dhow_contract::rates::RatesImport;
    use std::path::Path;

    const MARKETS: u64 = 4;

    struct Look {
        app: App,
        readiness: ReadinessCache,
    }

    impl Look {
        fn open(folder: &Path) -> Self {
            let host = crate::system_host(folder.to_owned(), "en-US");
            Self {
                app: crate::sample(&folder.join("sample.dhow"), host).unwrap(),
                readiness: ReadinessCache::default(),
            }
        }

        /// How many products and variants there are.
        fn goods(&self) -> (u64, u64) {
            self.app
                .ask(|reading| {
                    Ok((
                        read::total_products(reading)?,
                        read::pricing(reading)?.len() as u64,
                    ))
                })
                .unwrap()
        }

        fn again(&mut self) -> (u64, u64) {
            let (app, readiness) = (&self.app, &mut self.readiness);
            let effort = app
                .ask(|reading| readiness.refresh(reading, app.host.today()))
                .unwrap();
            let kept =
                |readiness: &ReadinessCache| (readiness.products.clone(), readiness.totals.clone());
            let mut anew = ReadinessCache::default();
            app.ask(|reading| anew.refresh(reading, app.host.today()))
                .unwrap();
            assert_eq!(
                kept(readiness),
                kept(&anew),
                "what was kept is what reading everything finds"
            );
            (effort.products, effort.cells)
        }

        /// Sets the price of one variant, and answers how many its product has.
        fn change_price(&self) -> u64 {
            let fields = BTreeMap::from([("basePrice".to_owned(), Some("1".to_owned()))]);
            let (sku, siblings) = self
                .app
                .ask(|reading| {
                    let sku = read::pricing(reading)?[0].sku.clone();
                    let product = read::product_of_sku(reading, &sku)?.unwrap();
                    let siblings = read::pricing_of(reading, &[product])?.len() as u64;
                    Ok((sku, siblings))
                })
                .unwrap();
            self.app
                .variant_set(VariantSet {
                    sku: Some(sku),
                    fields,
                    ..VariantSet::default()
                })
                .unwrap();
            siblings
        }

        fn set_variant(&self, sku: &str, field: &str, value: &str) {
            let fields = BTreeMap::from([(field.to_owned(), Some(value.to_owned()))]);
            let request = VariantSet {
                sku: Some(sku.to_owned()),
                fields,
                ..VariantSet::default()
            };
            self.app.variant_set(request).unwrap();
        }

        fn set_product(&self, sku: &str, field: &str, value: &str) {
            let fields = BTreeMap::from([(field.to_owned(), Some(value.to_owned()))]);
            let request = ProductSet {
                sku: Some(sku.to_owned()),
                fields,
                ..ProductSet::default()
            };
            self.app.product_set(request).unwrap();
        }

        fn change_policy(&self) {
            let policy = include_str!("../../sample/markets.toml")
                .replace("percent = \"12\"", "percent = \"1\"");
            self.app
                .market_apply(MarketsFile {
                    text: Some(policy),
                    path: None,
                })
                .unwrap();
        }

        fn import_rate(&self) {
            let rates = base64::engine::general_purpose::STANDARD
                .encode("date,from,to,rate\n2026-10-31,TRY,AED,0.02\n");
            let rates = RatesImport {
                base64: Some(rates),
                path: None,
                source: "csv".to_owned(),
            };
            self.app.rates_import(rates).unwrap();
        }
    }

    #[test]
    fn a_change_works_out_again_only_what_it_touches() {
        let folder = tempfile::tempdir().unwrap();
        let mut look = Look::open(folder.path());
        let (products, variants) = look.goods();
        assert_eq!(
            look.again(),
            (products, variants * MARKETS),
            "the first look is at everything"
        );
        assert_eq!(look.again(), (0, 0), "nothing changed");

        let siblings = look.change_price();
        assert_eq!(
            look.again(),
            (1, siblings * MARKETS),
            "one price: its product in every market"
        );

        look.change_policy();
        assert_eq!(
            look.again(),
            (0, variants),
            "one market's policy: its column"
        );

        look.import_rate();
        assert_eq!(
            look.again(),
            (0, variants),
            "one rate: the column of the market that uses it"
        );

        look.app.undo(dhow_contract::Nothing {}).unwrap();
        assert_eq!(look.again(), (0, variants), "and its undo");
    }

    /// Sums and firsts are kept along; `again` compares them with those of a fresh look.
    #[test]
    fn sums_follow_every_act() {
        let folder = tempfile::tempdir().unwrap();
        let mut look = Look::open(folder.path());
        look.again();
        let skus: Vec<String> = look
            .app
            .ask(|reading| {
                Ok(read::pricing(reading)?
                    .into_iter()
                    .map(|it| it.sku)
                    .collect())
            })
            .unwrap();
        for (turn, sku) in skus.iter().enumerate().step_by(3) {
            match turn % 4 {
                0 => look.set_variant(sku, "basePrice", ""),
                1 => look.set_variant(sku, "basePrice", "0.01"),
                2 => look.set_product(sku, "title", "Anew"),
                _ => look.set_product(sku, "status", "archived"),
            }
            look.again();
        }
        for _ in 0..6 {
            look.app.undo(dhow_contract::Nothing {}).unwrap();
            look.again();
        }
    }

    #[test]
    fn a_look_that_failed_half_way_leaves_no_wrong_sums() {
        let folder = tempfile::tempdir().unwrap();
        let mut look = Look::open(folder.path());
        look.again();
        let price = || {
            look.app
                .ask(|reading| Ok(read::pricing(reading)?[0].sku.clone()))
        };
        let sku = price().unwrap();
        let steep = ["{ percent = \"10000\" }"; 6].join(", ");
        let policy =
            include_str!("../../sample/markets.toml").replace("{ percent = \"12\" }", &steep);
        look.app
            .market_apply(MarketsFile {
                text: Some(policy),
                path: None,
            })
            .unwrap();
        look.again();
        look.set_variant(&sku, "basePrice", "999999999999999999.999999");
        let today = look.app.host.today();
        let failed = look
            .app
            .ask(|reading| look.readiness.refresh(reading, today).map(|_| ()));
        assert!(failed.is_err(), "the price is more than can be reckoned");
        look.app.undo(dhow_contract::Nothing {}).unwrap();
        look.again();
    }
}
