//! Bulk acts, which a person can look at and take back as a whole.

use super::label::label;
use super::list::{SHOWN_CHANGES, change};
use crate::app::App;
use crate::failure::{Result, not_found};
use dhow_contract::history::{ChangeSetDetail, ChangeSetRequest, ChangeSetRow, ChangeSets};
use dhow_store::{ActRow, read};

pub(crate) fn changeset_list(app: &App) -> Result<ChangeSets> {
    app.ask(|reading| {
        let rows = read::change_sets(reading)?;
        Ok(ChangeSets {
            change_sets: rows.iter().map(change_set_row).collect(),
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

pub(crate) fn changeset_show(app: &App, request: &ChangeSetRequest) -> Result<ChangeSetDetail> {
    app.ask(|reading| {
        let row = read::act(reading, &request.id)?.filter(|row| row.change_set);
        let row = row.ok_or_else(|| not_found("changeSet", &request.id))?;
        let changes = read::changes_of(reading, &row, 0, SHOWN_CHANGES)?;
        Ok(ChangeSetDetail {
            change_set: change_set_row(&row),
            changes: changes.into_iter().map(change).collect(),
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

    /// More than a list of change sets shows.
    const MANY: usize = 501;

    fn add_product(edit: &mut Edit<'_>, number: usize) -> Result<()> {
        let mut product = Product::new(ProductId::new(edit.ids()), "Mug");
        let sku = Sku::parse(&format!("MUG-{number}")).unwrap();
        product
            .variants
            .push(Variant::new(VariantId::new(edit.ids()), sku));
        Ok(edit.save(None, Some(&product))?)
    }

    #[test]
    fn every_change_set_is_shown_also_one_that_the_list_no_longer_has() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ege.dhow");
        let new = NewWorkspace {
            path: &path,
            seller: "Ege",
            base_currency: "EUR",
            source_locale: "en",
        };
        let app = create(&new, crate::system_host(folder.path().to_owned(), "en-US")).unwrap();
        let act = |number: usize, act: Act| {
            app.act(act, |edit| add_product(edit, number))
                .unwrap()
                .act
                .unwrap()
        };
        let ids: Vec<String> = (0..MANY)
            .map(|number| act(number, Act::new("act-import").as_change_set()))
            .collect();
        let listed = changeset_list(&app).unwrap().change_sets;
        assert!(
            listed.iter().all(|row| row.id != ids[0]),
            "the list ends before the oldest"
        );
        let shown = changeset_show(&app, &ChangeSetRequest { id: ids[0].clone() }).unwrap();
        assert_eq!(
            (shown.change_set.id.as_str(), shown.changes.is_empty()),
            (ids[0].as_str(), false)
        );
        let edit = act(MANY, Act::new("act-product-create"));
        for id in [edit.as_str(), "none"] {
            let refused = changeset_show(&app, &ChangeSetRequest { id: id.to_owned() });
            assert_eq!(
                dhow_contract::Failure::from(refused.unwrap_err()).code,
                Code::NotFound,
                "{id}"
            );
        }
    }
}
