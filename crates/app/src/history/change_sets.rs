//! Bulk acts, which a person can look at and take back as a whole.

use super::label::label;
use super::list::change;
use crate::app::App;
use crate::failure::{Result, cursor_unknown, not_found};
use dhow_contract::history::{
    ChangeSetDetail, ChangeSetQuery, ChangeSetRow, ChangeSets, ChangeSetsQuery,
};
use dhow_store::{ActRow, read};

/// Most change sets of one page.
const LARGEST_LIST: u64 = 500;
/// Most changes of one page.
const LARGEST_PAGE: u64 = 1_000;

pub(crate) fn changeset_list(app: &App, query: &ChangeSetsQuery) -> Result<ChangeSets> {
    let limit = query.limit.unwrap_or(LARGEST_LIST).min(LARGEST_LIST);
    app.ask(|reading| {
        let rows = read::change_sets(reading, query.cursor.as_deref(), limit)?;
        let is_full = rows.len() as u64 == limit;
        let last = rows.last().filter(|_| is_full);
        Ok(ChangeSets {
            change_sets: rows.iter().map(change_set_row).collect(),
            next: last.map(|row| row.id.clone()),
        })
    })
}

fn change_set_row(row: &ActRow) -> ChangeSetRow {
    ChangeSetRow {
        id: row.id.clone(),
        label: label(row),
        at: row.at.clone(),
        changed: row.changed,
        undone: row.reversed,
    }
}

pub(crate) fn changeset_show(app: &App, query: &ChangeSetQuery) -> Result<ChangeSetDetail> {
    let limit = query.limit.unwrap_or(LARGEST_PAGE).min(LARGEST_PAGE);
    let from: u64 = match &query.cursor {
        None => 0,
        Some(cursor) => cursor.parse().map_err(|_| cursor_unknown())?,
    };
    app.ask(|reading| {
        let row = read::act(reading, &query.id)?.filter(|row| row.change_set);
        let row = row.ok_or_else(|| not_found("changeSet", &query.id))?;
        let changes = read::changes_of(reading, &row, from, limit)?;
        let told = from.saturating_add(changes.len() as u64);
        let is_last = changes.is_empty() || told >= row.changed;
        Ok(ChangeSetDetail {
            change_set: change_set_row(&row),
            changes: changes.into_iter().map(change).collect(),
            next: (!is_last).then(|| told.to_string()),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::{NewWorkspace, create};
    use dhow_contract::Code;
    use dhow_domain::Sku;
    use dhow_domain::catalogue::{Product, Variant};
    use dhow_domain::id::{ProductId, VariantId};
    use dhow_store::{Act, Edit};

    /// More than a page of change sets shows.
    const MANY: usize = 501;

    fn add_product(edit: &mut Edit<'_>, number: usize) -> Result<()> {
        let mut product = Product::new(ProductId::new(edit.ids()), "Mug");
        let sku = Sku::parse(&format!("MUG-{number}")).unwrap();
        product
            .variants
            .push(Variant::new(VariantId::new(edit.ids()), sku));
        Ok(edit.save(None, Some(&product))?)
    }

    /// The ids on the two pages that there are.
    fn pages(app: &App) -> [Vec<String>; 2] {
        let page = |cursor| {
            let query = ChangeSetsQuery {
                cursor,
                limit: None,
            };
            let page = changeset_list(app, &query).unwrap();
            let ids = page.change_sets.into_iter().map(|row| row.id);
            (ids.collect(), page.next)
        };
        let (first, next) = page(None);
        let (rest, end) = page(next);
        assert_eq!(end, None);
        [first, rest]
    }

    fn firm(folder: &std::path::Path) -> App {
        let new = NewWorkspace {
            path: &folder.join("ege.dhow"),
            seller: "Ege",
            base_currency: "EUR",
            source_locale: "en",
            country: None,
        };
        create(&new, crate::system_host(folder.to_owned(), "en-US")).unwrap()
    }

    #[test]
    fn every_change_set_is_shown_also_one_that_only_the_next_page_has() {
        let folder = tempfile::tempdir().unwrap();
        let app = firm(folder.path());
        let act = |number: usize, act: Act| {
            app.act(act, |edit| add_product(edit, number))
                .unwrap()
                .act
                .unwrap()
        };
        let ids: Vec<String> = (0..MANY)
            .map(|number| act(number, Act::new("act-import").as_change_set()))
            .collect();
        let [first, rest] = pages(&app);
        assert!(
            first.iter().all(|id| *id != ids[0]),
            "the page ends before the oldest"
        );
        let all: Vec<String> = first.into_iter().chain(rest).rev().collect();
        assert_eq!(all, ids);
        let query = |id: &str| ChangeSetQuery {
            id: id.to_owned(),
            ..ChangeSetQuery::default()
        };
        let shown = changeset_show(&app, &query(&ids[0])).unwrap();
        assert_eq!(
            (shown.change_set.id.as_str(), shown.changes.is_empty()),
            (ids[0].as_str(), false)
        );
        let edit = act(MANY, Act::new("act-product-create"));
        for id in [edit.as_str(), "none"] {
            let refused = changeset_show(&app, &query(id));
            assert_eq!(
                dhow_contract::Failure::from(refused.unwrap_err()).code,
                Code::NotFound,
                "{id}"
            );
        }
    }
}
