//! Bulk acts, which a person can look at and take back as a whole.

use super::label::label;
use super::list::{SHOWN_CHANGES, change};
use crate::app::App;
use crate::failure::Result;
use dhow_contract::history::{ChangeSetDetail, ChangeSetRequest, ChangeSetRow, ChangeSets};
use dhow_contract::{Code, Failure};
use dhow_store::{ActRow, read};

pub(crate) fn changeset_list(app: &App) -> Result<ChangeSets> {
    app.ask(|reading| {
        let rows = read::change_sets(reading)?;
        Ok(ChangeSets { change_sets: rows.iter().map(change_set_row).collect() })
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
        let rows = read::change_sets(reading)?;
        let row = rows
            .iter()
            .find(|row| row.id == request.id)
            .ok_or_else(|| Failure::new(Code::NotFound).with("kind", "changeSet").with("key", &request.id))?;
        let changes = read::changes_of(reading, row, SHOWN_CHANGES)?;
        Ok(ChangeSetDetail {
            change_set: change_set_row(row),
            changes: changes.into_iter().map(change).collect(),
        })
    })
}
