//! The acts of the workspace or of one product, newest first.

use super::label::label;
use crate::app::App;
use crate::catalogue::look_up_product;
use crate::failure::Result;
use dhow_contract::catalogue::ProductRequest;
use dhow_contract::history::{Act, ActOrigin, FieldChange, History, HistoryQuery};
use dhow_store::{ActKind, ActRow, ChangeRow, HistoryFilter, ReadTransaction, read};
use dhow_sync::DocumentId;

/// Acts of a page when nobody says how many.
const PAGE: u64 = 100;
/// Most acts of one page.
const LARGEST_PAGE: u64 = 1_000;

pub(crate) fn history_list(app: &App, query: &HistoryQuery) -> Result<History> {
    app.ask(|reading| {
        let wanted = query.sku.is_some() || query.product.is_some();
        let document = if wanted {
            let request = ProductRequest {
                sku: query.sku.clone(),
                id: query.product.clone(),
            };
            Some(DocumentId::new(
                look_up_product(reading, &request)?.id.to_string(),
            ))
        } else {
            None
        };
        let filter = HistoryFilter {
            document: document.clone(),
            before: query.before.clone(),
            limit: query.limit.unwrap_or(PAGE).min(LARGEST_PAGE),
        };
        let acts = read::acts(reading, &filter)?;
        let acts = acts
            .iter()
            .map(|row| act(reading, row, document.as_ref()))
            .collect::<Result<Vec<_>>>()?;
        let is_full = acts.len() as u64 == filter.limit;
        let last = acts.last().filter(|_| is_full);
        Ok(History {
            next: last.map(|act| act.id.clone()),
            acts,
        })
    })
}

fn act(reading: &ReadTransaction, row: &ActRow, document: Option<&DocumentId>) -> Result<Act> {
    let changes = match document {
        Some(document) => {
            let changes = read::changes_of_document(reading, row, document)?;
            changes.into_iter().map(change).collect()
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

pub(crate) fn change(change: ChangeRow) -> FieldChange {
    FieldChange {
        document: change.document.to_string(),
        path: change.path.to_string(),
        before: change.before,
        after: change.after,
    }
}
