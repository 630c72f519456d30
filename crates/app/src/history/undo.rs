//! Undo and redo.

use super::label::label;
use crate::app::App;
use crate::catalogue::sku_at;
use crate::failure::Result;
use dhow_contract::Tag;
use dhow_contract::history::{ChangeSetRequest, LeftField, Undone};
use dhow_store::{Committed, ReadTransaction, Reversal};

pub(crate) fn undo(app: &App) -> Result<Undone> {
    let committed = app.workspace.undo()?;
    finish(app, &committed)
}

pub(crate) fn redo(app: &App) -> Result<Undone> {
    let committed = app.workspace.redo()?;
    finish(app, &committed)
}

pub(crate) fn changeset_undo(app: &App, request: &ChangeSetRequest) -> Result<Undone> {
    let committed = app.workspace.undo_act(&request.id)?;
    finish(app, &committed)
}

fn finish(app: &App, committed: &Committed<Reversal>) -> Result<Undone> {
    // An act of which nothing could be put back counts as undone, and that is all that changed.
    app.announce(committed, &[Tag::History]);
    let reversal = &committed.value;
    let left = app.ask(|reading| {
        reversal
            .left
            .iter()
            .map(|left| left_field(reading, left))
            .collect()
    })?;
    Ok(Undone {
        act: reversal.act.id.clone(),
        label: label(&reversal.act),
        restored: reversal.restored,
        left,
    })
}

fn left_field(reading: &ReadTransaction, left: &dhow_store::LeftField) -> Result<LeftField> {
    Ok(LeftField {
        document: left.document.to_string(),
        path: left.path.to_string(),
        sku: sku_at(reading, &left.document, &left.path)?,
    })
}
