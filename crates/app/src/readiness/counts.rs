//! What in the goods needs a person, kept from one look to the next.
//!
//! Today is asked for after every change. What it counts is kept by product and market, and of a
//! change only what it touches is worked out again: the cells of the products that changed, and
//! the column of a market whose policy, tax or rates changed.

use crate::failure::Result;
use crate::markets::wanted_locales;
use crate::pricing::{ReadyMarket, ready_markets};
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, ProductStatus};
use dhow_domain::id::ProductId;
use dhow_domain::markets::Market;
use dhow_domain::money::Currency;
use dhow_domain::pricing::{PriceInputs, PriceStatus};
use dhow_domain::rates::{RateSource, rates_of_day};
use dhow_domain::translation::TranslationState;
use dhow_store::{ReadTransaction, read};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

/// Variants of one product without a proper price in one market.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct PriceCounts {
    pub(crate) below_floor: u64,
    pub(crate) no_rate: u64,
    pub(crate) no_base_price: u64,
}

/// Texts of one product in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct TextCounts {
    pub(crate) missing: u64,
    pub(crate) stale: u64,
}

/// One active product: a place for each language and for each market.
#[derive(Debug, Default)]
pub(crate) struct ProductCounts {
    pub(crate) texts: Vec<TextCounts>,
    pub(crate) prices: Vec<PriceCounts>,
}

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

/// Every active product's counts, as of the newest change that was seen.
#[derive(Debug, Default)]
pub(crate) struct ReadinessCache {
    seen: Option<i64>,
    source: Option<Locale>,
    pub(crate) locales: Vec<Locale>,
    bases: Vec<Basis>,
    currencies: BTreeSet<Currency>,
    pub(crate) products: BTreeMap<ProductId, ProductCounts>,
    effort: Effort,
}

impl ReadinessCache {
    /// Brings everything up to date and answers what that took.
    pub(crate) fn refresh(&mut self, reading: &ReadTransaction, today: Date) -> Result<Effort> {
        self.effort = Effort::default();
        let newest = read::newest_change(reading)?;
        self.begin_anew_when_languages_changed(reading)?;
        let columns = self.columns(reading, today)?;
        let changed = match self.seen {
            Some(seen) => changed_products(reading, seen)?,
            None => read::products(reading)?,
        };
        self.reprice(reading, &columns)?;
        let ready: Vec<&ReadyMarket> = columns.iter().map(|column| &column.ready).collect();
        self.look_at(reading, &changed, &ready)?;
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

    /// Gives every product a place for each market, and prices the goods in those that changed.
    fn reprice(&mut self, reading: &ReadTransaction, columns: &[Column]) -> Result<()> {
        let former: Vec<Option<usize>> = columns
            .iter()
            .map(|column| self.bases.iter().position(|known| *known == column.basis))
            .collect();
        for counts in self.products.values_mut() {
            let kept = |place: &Option<usize>| {
                place.map_or_else(PriceCounts::default, |it| counts.prices[it])
            };
            counts.prices = former.iter().map(kept).collect();
        }
        let fresh: Vec<usize> = (0..columns.len())
            .filter(|place| former[*place].is_none())
            .collect();
        if fresh.is_empty() || self.products.is_empty() {
            return Ok(());
        }
        for variant in read::pricing(reading)? {
            let Some(counts) = self.products.get_mut(&variant.product) else {
                continue;
            };
            let inputs = PriceInputs::new(variant.base_price, variant.cost);
            for place in &fresh {
                self.effort.cells += 1;
                count(&mut counts.prices[*place], &inputs, &columns[*place].ready)?;
            }
        }
        Ok(())
    }

    fn look_at(
        &mut self,
        reading: &ReadTransaction,
        ids: &[ProductId],
        markets: &[&ReadyMarket],
    ) -> Result<()> {
        ids.iter().for_each(|id| drop(self.products.remove(id)));
        read::each_product(reading, ids, |product| -> Result<()> {
            self.effort.products += 1;
            if product.status == ProductStatus::Active {
                let counts = self.counts(&product, markets)?;
                self.products.insert(product.id, counts);
            }
            Ok(())
        })
    }

    fn counts(&mut self, product: &Product, markets: &[&ReadyMarket]) -> Result<ProductCounts> {
        let texts = self
            .locales
            .iter()
            .map(|locale| count_texts(product, locale))
            .collect();
        let mut prices = vec![PriceCounts::default(); markets.len()];
        for variant in &product.variants {
            let inputs = variant.price_inputs();
            self.currencies.extend(
                variant
                    .base_price
                    .iter()
                    .chain(&variant.cost)
                    .map(|money| money.currency),
            );
            for (place, ready) in markets.iter().enumerate() {
                self.effort.cells += 1;
                count(&mut prices[place], &inputs, ready)?;
            }
        }
        Ok(ProductCounts { texts, prices })
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

fn count_texts(product: &Product, locale: &Locale) -> TextCounts {
    let mut counts = TextCounts::default();
    for (field, source) in product.source_texts() {
        match product
            .translations
            .get(&(field, locale.clone()))
            .map(|text| text.state_against(source))
        {
            None => counts.missing += 1,
            Some(TranslationState::Stale) => counts.stale += 1,
            Some(_) => {}
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::App;
    use base64::Engine;
    use dhow_contract::catalogue::VariantSet;
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
            let kept = |readiness: &ReadinessCache| {
                let shown = |counts: &ProductCounts| (counts.texts.clone(), counts.prices.clone());
                readiness
                    .products
                    .iter()
                    .map(|(id, it)| (*id, shown(it)))
                    .collect::<BTreeMap<_, _>>()
            };
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
}
