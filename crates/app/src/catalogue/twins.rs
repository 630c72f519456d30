//! Twins are found and made one: goods of one SKU, markets of one code, views of one name.
//!
//! The one of the smallest id stays. Nothing decides that two devices may know differently, such as
//! which of them is published: both may merge at once, and must come to the same.

use crate::app::App;
use crate::failure::Result;
use crate::history::change;
use dhow_contract::catalogue as dto;
use dhow_domain::catalogue::Product;
use dhow_domain::id::ProductId;
use dhow_domain::markets::Market;
use dhow_domain::views::SavedView;
use dhow_store::{Act, ChangeRow, Document, Edit, ReadTransaction, changes_between, read};
use std::collections::{BTreeMap, BTreeSet};

/// Most changes of one answer.
const TOLD: usize = 1_000;

pub(crate) fn twins_list(app: &App) -> Result<dto::Twins> {
    app.ask(|reading| {
        Ok(dto::Twins {
            twins: twins(reading)?,
        })
    })
}

pub(crate) fn twins_merge(app: &App, request: &dto::TwinsMerge) -> Result<dto::TwinsReport> {
    if request.preview {
        let plan = app.ask(Plan::of)?;
        return Ok(plan.report(None));
    }
    let committed = app.act(Act::new("act-twins-merge").as_change_set(), |edit| {
        let plan = Plan::of(edit.connection())?;
        edit.rename("count", plan.merged().to_string())?;
        plan.write(edit)?;
        Ok(plan)
    })?;
    Ok(committed.value.report(committed.act))
}

/// Every twin of every kind. This looks at all goods: whoever is asked after every change knows
/// which SKUs it may be, see [`twins_among`].
pub(crate) fn twins(reading: &ReadTransaction) -> Result<Vec<dto::Twin>> {
    all_kinds(reading, read::twin_skus(reading)?)
}

/// Every twin of every kind, where goods may only be twins by these SKUs.
pub(crate) fn twins_among(
    reading: &ReadTransaction,
    skus: &BTreeSet<String>,
) -> Result<Vec<dto::Twin>> {
    all_kinds(reading, read::twins_among(reading, skus)?)
}

fn all_kinds(
    reading: &ReadTransaction,
    goods: Vec<(String, Vec<ProductId>)>,
) -> Result<Vec<dto::Twin>> {
    let goods = goods.into_iter().map(|(sku, products)| dto::Twin {
        kind: dto::TwinKind::Sku,
        key: sku,
        documents: products.iter().map(ToString::to_string).collect(),
    });
    let markets = of_one_code(reading)?.into_iter();
    let markets = markets.map(|twins| twin(dto::TwinKind::Market, &twins, |it| &it.code));
    let views = of_one_name(reading)?.into_iter();
    let views = views.map(|twins| twin(dto::TwinKind::View, &twins, |it| &it.name));
    Ok(goods.chain(markets).chain(views).collect())
}

fn twin<D: Document>(kind: dto::TwinKind, twins: &[D], key: fn(&D) -> &String) -> dto::Twin {
    let ids = twins.iter().map(|it| it.document_id().to_string());
    dto::Twin {
        kind,
        key: twins.first().map(key).cloned().unwrap_or_default(),
        documents: ids.collect(),
    }
}

/// Codes name folders, and not every file system tells cases apart.
fn of_one_code(reading: &ReadTransaction) -> Result<Vec<Vec<Market>>> {
    let markets = read::markets(reading)?;
    Ok(of_one_key(markets, |it| it.code.to_ascii_lowercase()))
}

fn of_one_name(reading: &ReadTransaction) -> Result<Vec<Vec<SavedView>>> {
    Ok(of_one_key(read::views(reading)?, |it| it.name.clone()))
}

/// Those of which there are several, in the order of keys and ids.
fn of_one_key<D: Document>(all: Vec<D>, key: impl Fn(&D) -> String) -> Vec<Vec<D>> {
    let mut groups: BTreeMap<String, Vec<D>> = BTreeMap::new();
    for one in all {
        groups.entry(key(&one)).or_default().push(one);
    }
    let mut twins: Vec<Vec<D>> = groups.into_values().filter(|it| it.len() > 1).collect();
    for group in &mut twins {
        group.sort_by_cached_key(D::document_id);
    }
    twins
}

/// Products that are twins of each other, each group whole: one may share a SKU with one and
/// another SKU with another.
fn groups(twins: &[(String, Vec<ProductId>)]) -> Vec<BTreeSet<ProductId>> {
    let mut groups: Vec<BTreeSet<ProductId>> = Vec::new();
    let mut group_of: BTreeMap<ProductId, usize> = BTreeMap::new();
    for (_, products) in twins {
        let mut joined: BTreeSet<ProductId> = products.iter().copied().collect();
        for product in products {
            if let Some(group) = group_of.get(product) {
                joined.append(&mut groups[*group]);
            }
        }
        group_of.extend(joined.iter().map(|product| (*product, groups.len())));
        groups.push(joined);
    }
    groups.retain(|group| !group.is_empty());
    groups
}

/// What becomes of everything that is there several times.
#[derive(Default)]
struct Plan {
    /// Products that stay, before and after.
    kept: Vec<(Product, Product)>,
    products: Vec<Product>,
    markets: Vec<Market>,
    views: Vec<SavedView>,
}

impl Plan {
    fn of(reading: &ReadTransaction) -> Result<Self> {
        let names = read::names(reading)?;
        let mut plan = Self::default();
        for group in groups(&read::twin_skus(reading)?) {
            let ids: Vec<ProductId> = group.into_iter().collect();
            let mut goods = read::products_of(reading, &ids)?.into_iter();
            let Some(before) = goods.next() else { continue };
            let mut after = before.clone();
            after.join_doubles();
            for other in goods {
                after.absorb(&other, names);
                plan.products.push(other);
            }
            after.join_doubles();
            plan.kept.push((before, after));
        }
        let markets = of_one_code(reading)?.into_iter();
        plan.markets = markets
            .flat_map(|twins| twins.into_iter().skip(1))
            .collect();
        let views = of_one_name(reading)?.into_iter();
        plan.views = views.flat_map(|twins| twins.into_iter().skip(1)).collect();
        Ok(plan)
    }

    /// How many things become one with another.
    fn merged(&self) -> usize {
        let doubled = self.kept.iter().map(|(before, _)| doubled(before));
        doubled.sum::<usize>() + self.products.len() + self.markets.len() + self.views.len()
    }

    fn write(&self, edit: &mut Edit<'_>) -> Result<()> {
        take_out(edit, &self.products)?;
        for (before, after) in &self.kept {
            edit.save(Some(before), Some(after))?;
        }
        take_out(edit, &self.markets)?;
        take_out(edit, &self.views)
    }

    fn report(&self, change_set: Option<String>) -> dto::TwinsReport {
        let kept = self.kept.iter();
        let kept = kept.flat_map(|(before, after)| changes_between(Some(before), Some(after)));
        let changes = kept
            .chain(taken_out(&self.products))
            .chain(taken_out(&self.markets))
            .chain(taken_out(&self.views));
        dto::TwinsReport {
            applied: change_set.is_some(),
            change_set,
            merged: self.merged() as u64,
            changes: changes.take(TOLD).map(change).collect(),
        }
    }
}

/// How many variants of a product have a SKU that one before them has.
fn doubled(product: &Product) -> usize {
    let skus: BTreeSet<&str> = product.variants.iter().map(|it| it.sku.as_str()).collect();
    product.variants.len() - skus.len()
}

fn take_out<D: Document>(edit: &mut Edit<'_>, gone: &[D]) -> Result<()> {
    for one in gone {
        edit.save(Some(one), None)?;
    }
    Ok(())
}

fn taken_out<D: Document>(gone: &[D]) -> impl Iterator<Item = ChangeRow> + '_ {
    gone.iter().flat_map(|one| changes_between(Some(one), None))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::{NewWorkspace, create};
    use dhow_contract::CatalogueCommands as _;
    use dhow_contract::MarketsCommands as _;
    use dhow_contract::markets::MarketsFile;
    use dhow_domain::id::MarketId;
    use uuid::Uuid;

    fn product(number: u128) -> ProductId {
        ProductId::from_uuid(Uuid::from_u128(number))
    }

    #[test]
    fn goods_that_share_any_sku_are_one_group() {
        let check = |twins: &[&[u128]], expect: &[&[u128]]| {
            let twins: Vec<_> = twins
                .iter()
                .map(|ids| (String::new(), ids.iter().copied().map(product).collect()))
                .collect();
            let expect: Vec<BTreeSet<_>> = expect
                .iter()
                .map(|ids| ids.iter().copied().map(product).collect())
                .collect();
            assert_eq!(groups(&twins), expect);
        };
        check(&[], &[]);
        check(&[&[1, 2], &[3, 4]], &[&[1, 2], &[3, 4]]);
        check(&[&[1, 2], &[2, 3], &[4, 5]], &[&[1, 2, 3], &[4, 5]]);
        check(&[&[1, 2], &[3, 4], &[2, 3]], &[&[1, 2, 3, 4]]);
        check(&[&[7]], &[&[7]]);
    }

    /// As earlier programs made them on two devices.
    #[test]
    fn of_markets_of_one_code_the_one_of_the_smallest_id_stays() {
        let folder = tempfile::tempdir().unwrap();
        let host = crate::host::system_host(folder.path().to_owned(), "en-US");
        let new = NewWorkspace {
            path: &folder.path().join("ege.dhow"),
            seller: "Ege",
            base_currency: "EUR",
            source_locale: "en",
            country: None,
        };
        let app = create(&new, host).unwrap();
        let text = "[[market]]\ncode = \"DE\"\ncountries = [\"DE\"]\ncurrency = \"EUR\"\nlocales = [\"de\"]\n";
        app.market_apply(MarketsFile {
            text: Some(text.to_owned()),
            path: None,
        })
        .unwrap();
        let smaller = MarketId::from_uuid(Uuid::from_u128(7));
        app.act(Act::new("act-market-create"), |edit| {
            let market = read::markets(edit.connection())?.remove(0);
            let twin = Market {
                id: smaller,
                ..market
            };
            Ok(edit.save(None, Some(&twin))?)
        })
        .unwrap();
        let found = app.twins_list(dhow_contract::Nothing {}).unwrap().twins;
        assert_eq!(found[0].kind, dto::TwinKind::Market);
        assert_eq!(found[0].documents[0], smaller.to_string());
        let merged = app.twins_merge(dto::TwinsMerge::default()).unwrap();
        assert_eq!(merged.merged, 1);
        let left = app.ask(|reading| Ok(read::markets(reading)?)).unwrap();
        assert_eq!(left.iter().map(|it| it.id).collect::<Vec<_>>(), [smaller]);
    }
}
