//! History, undo and redo as the desk shows them.

use crate::App;
use crate::catalogue::find_product;
use crate::failure::Result;
use dhow_contract::catalogue::ProductRequest;
use dhow_contract::history::{
    Act, ActLabel, ActOrigin, Done, FieldChange, History, HistoryQuery, LeftField, Undone,
};
use dhow_contract::history::{ChangeSetDetail, ChangeSetRequest, ChangeSetRow, ChangeSets};
use dhow_contract::{Code, Failure};
use dhow_domain::id::ProductId;
use dhow_domain::id::VariantId;
use dhow_store::{ActKind, ActRow, ChangeRow, Committed, HistoryFilter, Reading, Reversal, read};
use dhow_sync::DocumentId;

dhow_contract::history_commands!(answer_commands);

/// Most changes shown of one act.
const SHOWN_CHANGES: u64 = 1_000;

pub(crate) fn label(act: &ActRow) -> ActLabel {
    ActLabel { message: act.message.clone(), args: act.args.clone() }
}

/// What a committed act looks like to a host.
pub(crate) fn done<T>(committed: &Committed<T>, message: &str, args: &[(&str, String)]) -> Done {
    let args = args.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    Done {
        act: committed.act.clone(),
        label: ActLabel { message: message.to_owned(), args },
        changed: committed.changed,
    }
}

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
    app.announce(&committed.touched);
    let reversal = &committed.value;
    let left = app.ask(|reading| reversal.left.iter().map(|left| left_field(reading, left)).collect())?;
    Ok(Undone {
        act: reversal.act.id.clone(),
        label: label(&reversal.act),
        restored: reversal.restored,
        left,
    })
}

fn left_field(reading: &Reading, left: &dhow_store::LeftField) -> Result<LeftField> {
    Ok(LeftField {
        document: left.document.to_string(),
        path: left.path.to_string(),
        sku: sku_at(reading, &left.document, &left.path)?,
    })
}

/// The SKU a path of a product is about: its variant's, or the product's first.
pub(crate) fn sku_at(
    reading: &Reading,
    document: &DocumentId,
    path: &dhow_sync::Path,
) -> Result<Option<String>> {
    let Ok(id) = ProductId::parse(document.as_str()) else { return Ok(None) };
    let Some(product) = read::product(reading, id)? else { return Ok(None) };
    let named = path.keys().find_map(|key| VariantId::parse(key.split('@').next().unwrap_or_default()).ok());
    let variant =
        product.variants.iter().find(|variant| Some(variant.id) == named).or(product.variants.first());
    Ok(variant.map(|variant| variant.sku.to_string()))
}

pub(crate) fn history_list(app: &App, query: &HistoryQuery) -> Result<History> {
    app.ask(|reading| {
        let wanted = query.sku.is_some() || query.product.is_some();
        let document = if wanted {
            let request = ProductRequest { sku: query.sku.clone(), id: query.product.clone() };
            Some(DocumentId::new(find_product(reading, &request)?.id.to_string()))
        } else {
            None
        };
        let filter = HistoryFilter {
            document: document.clone(),
            before: query.before.clone(),
            limit: query.limit.unwrap_or(100).min(1_000),
        };
        let acts = read::acts(reading, &filter)?;
        let acts = acts.iter().map(|row| act(reading, row, document.as_ref())).collect::<Result<_>>()?;
        Ok(History { acts })
    })
}

fn act(reading: &Reading, row: &ActRow, document: Option<&DocumentId>) -> Result<Act> {
    let changes = match document {
        Some(document) => {
            let all = read::changes_of(reading, row, SHOWN_CHANGES)?;
            all.into_iter().filter(|change| change.document == *document).map(change).collect()
        }
        None => Vec::new(),
    };
    Ok(Act {
        id: row.id.clone(),
        label: label(row),
        at: row.at.clone(),
        origin: match row.kind {
            ActKind::Do => ActOrigin::Person,
            ActKind::Undo | ActKind::Redo => ActOrigin::Undo,
            ActKind::Pull => ActOrigin::Device,
        },
        undone: row.reversed,
        undoable: row.undoable(),
        changed: row.changed,
        changes,
    })
}

fn change(change: ChangeRow) -> FieldChange {
    FieldChange {
        document: change.document.to_string(),
        path: change.path.to_string(),
        before: change.before,
        after: change.after,
    }
}

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
