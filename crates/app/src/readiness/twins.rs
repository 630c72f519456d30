//! Twins are issues of their own: they are found between goods and not in one of them, so no count
//! of a product has them, and they stand before all others.

use super::known::Known;
use crate::catalogue::{twins, twins_among};
use crate::failure::Result;
use dhow_contract::catalogue::{Twin, TwinKind};
use dhow_contract::readiness::{Fix, Issue, IssueGroup, Severity, TodayItem, TodayKind};
use dhow_store::{ReadTransaction, read};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// The issues of all twins that keep something from buyers: not of saved views.
pub(super) fn twin_issues(reading: &ReadTransaction, known: &Known) -> Result<Vec<Issue>> {
    let twins = twins_among(reading, &known.doubled)?;
    Ok(twins.iter().filter_map(issue).collect())
}

/// How many there are of each code, with the first of them.
pub(super) fn groups(issues: &[Issue]) -> Vec<IssueGroup> {
    let mut groups: Vec<IssueGroup> = Vec::new();
    for issue in issues {
        let products = u64::from(issue.product.is_some());
        match groups.iter_mut().find(|it| it.first.code == issue.code) {
            Some(group) => {
                group.count += 1;
                group.products += products;
            }
            None => groups.push(IssueGroup {
                count: 1,
                products,
                first: issue.clone(),
            }),
        }
    }
    groups
}

/// The line of Today.
pub(super) fn line(reading: &ReadTransaction, known: &Known) -> Result<Option<TodayItem>> {
    let twins = twins_among(reading, &known.doubled)?;
    let Some(first) = twins.first() else {
        return Ok(None);
    };
    let key = || Some(first.key.clone());
    let title = match first.kind {
        TwinKind::Sku => match read::product_of_sku(reading, &first.key)? {
            Some(product) => read::product_title(reading, product)?,
            None => None,
        },
        TwinKind::Market => None,
        TwinKind::View => key(),
    };
    Ok(Some(TodayItem {
        kind: TodayKind::Twin,
        count: twins.len() as u64,
        target: "#/publish/twins".to_owned(),
        sku: key().filter(|_| first.kind == TwinKind::Sku),
        title,
        market: key().filter(|_| first.kind == TwinKind::Market),
        locale: None,
    }))
}

fn issue(twin: &Twin) -> Option<Issue> {
    let (code, name) = match twin.kind {
        TwinKind::Sku => ("skuTwice", "sku"),
        TwinKind::Market => ("marketTwice", "market"),
        TwinKind::View => return None,
    };
    let of = |kind: TwinKind| Some(&twin.key).filter(|_| twin.kind == kind).cloned();
    let first = twin.documents.first();
    Some(Issue {
        code: code.to_owned(),
        severity: Severity::Error,
        sku: of(TwinKind::Sku),
        product: first.filter(|_| twin.kind == TwinKind::Sku).cloned(),
        path: match twin.kind {
            TwinKind::Sku => "/variant".to_owned(),
            _ => "/code".to_owned(),
        },
        market: of(TwinKind::Market),
        locale: None,
        channel: None,
        blocks: vec!["publish".to_owned()],
        args: BTreeMap::from([(name.to_owned(), twin.key.clone())]),
        fix: Some(Fix {
            command: "twins_merge".to_owned(),
            request: json!({}),
        }),
    })
}

/// Products that are there several times, by id: what has no listing yet gets none before they are
/// one, so that no device makes a second listing of the same goods.
pub(crate) fn doubled_products(reading: &ReadTransaction) -> Result<BTreeSet<String>> {
    let goods = twins(reading)?.into_iter();
    let goods = goods.filter(|twin| twin.kind == TwinKind::Sku && twin.documents.len() > 1);
    Ok(goods.flat_map(|twin| twin.documents).collect())
}
