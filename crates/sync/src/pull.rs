//! Pulling: one page of the feed goes into the mirror, and the view follows, in one transaction.

use crate::feed::{Changes, OpenConflict, position};
use crate::problem::Problem;
use crate::replica::{Mirror, Refused, Replica, rebase};
use crate::written_anew::{self, Former};
use crate::{ChangeRow, Cursor, DocumentId, Effect, Json, Path, Value, tree};
use std::collections::BTreeMap;

/// What a page did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Applied {
    /// Documents that look different now, in the order of their ids.
    pub changed: Vec<DocumentId>,
    /// Conflicts that were opened or closed.
    pub conflicts: usize,
    /// Own operations the hub refused.
    pub rejected: usize,
    /// Another installation pushes under this device's id: enrol a new device and
    /// [`reidentify`](crate::repair::reidentify).
    pub forked: bool,
    /// Whether there is a next page now.
    pub more: bool,
}

/// Applies a page that was asked for with `asked` as the cursor.
///
/// # Errors
/// [`Problem::CursorMoved`] when the page answers an earlier question, [`Problem::EpochChanged`],
/// [`Problem::PageOutOfOrder`], [`Problem::Diverged`], or the storage's own. The caller rolls back.
pub fn apply_changes<R: Replica>(
    replica: &mut R,
    asked: Option<&Cursor>,
    page: &Changes,
) -> Result<Applied, R::Error> {
    check_page(replica, asked, page)?;
    let mut applied = Applied {
        more: page.more,
        ..Applied::default()
    };
    let mut documents: BTreeMap<DocumentId, PulledDocument> = BTreeMap::new();
    let device = replica.device()?;
    let waiting = Pending::of(replica)?;
    for row in &page.rows {
        let is_own = device.as_ref() == Some(&row.device);
        if is_own
            && is_as_written(row)
            && !documents.contains_key(&row.doc)
            && replica.acknowledge(row)?
        {
            continue;
        }
        // It stands under this device's id without having been written here.
        applied.forked |= is_own && !replica.journal_has(&row.op_id)?;
        let touched = match documents.remove(&row.doc) {
            Some(touched) => touched,
            None => PulledDocument::load(replica, &row.doc, waiting)?,
        };
        documents.insert(
            row.doc.clone(),
            apply_row(replica, row, touched, &mut applied)?,
        );
        if waiting == Pending::Something {
            replica.remove_pending(&row.op_id)?;
        }
    }
    for (doc, touched) in documents {
        if show(replica, &doc, touched, waiting)? {
            applied.changed.push(doc);
        }
    }
    replica.set_cursor(Some(&page.next))?;
    Ok(applied)
}

fn check_page<R: Replica>(
    replica: &R,
    asked: Option<&Cursor>,
    page: &Changes,
) -> Result<(), R::Error> {
    if replica.cursor()?.as_ref() != asked {
        return Err(Problem::CursorMoved.into());
    }
    let (next_epoch, next) = position(&page.next)?;
    if replica.epoch()?.as_ref() != Some(&page.epoch) || next_epoch != page.epoch {
        return Err(Problem::EpochChanged {
            epoch: page.epoch.clone(),
        }
        .into());
    }
    let mut last = asked.map(position).transpose()?.map_or(0, |(_, seq)| seq);
    for row in &page.rows {
        if row.seq <= last || row.seq > next {
            return Err(Problem::PageOutOfOrder { seq: row.seq }.into());
        }
        last = row.seq;
    }
    if next < last {
        Err(Problem::PageOutOfOrder { seq: next }.into())
    } else {
        Ok(())
    }
}

/// Whether a row says that an operation was taken and nothing else came of it. Its author has
/// nothing to learn from that: applied to the mirror it gives what the pending operation gave.
fn is_as_written(row: &ChangeRow) -> bool {
    matches!(row.effect, Effect::Value { resolved: None, .. })
}

/// Whether anything is pending when a page comes. Where nothing is, no document has a mirror of its
/// own, and none is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pending {
    Nothing,
    Something,
}

impl Pending {
    pub(crate) fn of<R: Replica>(replica: &R) -> Result<Self, R::Error> {
        Ok(if replica.pending(0, 1)?.is_empty() {
            Self::Nothing
        } else {
            Self::Something
        })
    }
}

/// A document of the page: as people saw it before, and as the hub has it so far.
struct PulledDocument {
    before: Before,
    mirror: Mirrored,
    /// What it was to an author whose operations wait.
    former: Option<Former>,
}

/// A document as the hub has it: a whole one stays the text it came as until something is put
/// inside it.
enum Mirrored {
    Whole(Value),
    Tree(Option<Json>),
}

impl Mirrored {
    fn into_tree(self) -> Option<Json> {
        match self {
            Self::Whole(value) => Some(value.into_tree()),
            Self::Tree(tree) => tree,
        }
    }

    /// Puts the value of a row into it. A whole document that came as text is in normal form.
    fn put(&mut self, path: &Path, value: &Value) -> Result<(), Problem> {
        if path.is_root() && value.is_map() && value.as_text().is_some() {
            *self = Self::Whole(value.clone());
            return Ok(());
        }
        let mut tree = std::mem::replace(self, Self::Tree(None)).into_tree();
        tree::put(&mut tree, path, Some(value.tree().into_owned()))
            .map_err(|_| Problem::Diverged)?;
        *self = Self::Tree(tree);
        Ok(())
    }
}

/// How a document looked before a page. Reading it is dear, and where its mirror is stored it looks
/// like that with what is pending on top: so an operation that comes back to its author, which
/// changes nothing that he sees, is taken in without reading the document.
enum Before {
    Read(Option<Json>),
    Rebased(Option<Json>),
}

impl PulledDocument {
    fn load<R: Replica>(replica: &R, doc: &DocumentId, waiting: Pending) -> Result<Self, R::Error> {
        let stored = match waiting {
            Pending::Something => replica.mirror(doc)?,
            Pending::Nothing => None,
        };
        let Some(Mirror(mirror)) = stored else {
            let view = tree::normal_document(replica.view(doc)?);
            return Ok(Self {
                mirror: Mirrored::Tree(view.clone()),
                before: Before::Read(view),
                former: None,
            });
        };
        let pending = replica.pending_of(doc)?;
        let view = rebase(mirror.as_ref(), replica.is_deleted(doc)?, &pending);
        let mirror = tree::normal_document(mirror);
        Ok(Self {
            former: Some(Former::of(mirror.clone())),
            mirror: Mirrored::Tree(mirror),
            before: Before::Rebased(view),
        })
    }
}

impl PulledDocument {
    /// What a row takes out is remembered for those who still write parts of it.
    fn take_out(&mut self, path: &Path) {
        let Some(former) = &mut self.former else {
            return;
        };
        match &self.mirror {
            Mirrored::Whole(whole) => former.take_out(path, Some(&whole.tree())),
            Mirrored::Tree(tree) => former.take_out(path, tree.as_ref()),
        }
    }
}

fn apply_row<R: Replica>(
    replica: &mut R,
    row: &ChangeRow,
    mut touched: PulledDocument,
    applied: &mut Applied,
) -> Result<PulledDocument, R::Error> {
    match &row.effect {
        Effect::Value { value, resolved } => {
            if value.is_null() {
                touched.take_out(&row.path);
            }
            touched.mirror.put(&row.path, value)?;
            if let Some(conflict) = resolved {
                replica.close_conflict(conflict)?;
                applied.conflicts += 1;
            }
        }
        Effect::Deleted => {
            replica.add_tombstone(&row.doc)?;
            touched.take_out(&Path::root());
            touched.mirror = Mirrored::Tree(None);
        }
        Effect::Parked(conflict) => {
            if let Some(old) = &conflict.replaces {
                replica.close_conflict(old)?;
            }
            let (doc, path) = (row.doc.clone(), row.path.clone());
            replica.park(&OpenConflict {
                doc,
                path,
                conflict: conflict.clone(),
            })?;
            applied.conflicts += 1;
        }
        Effect::Rejected { reason } => {
            if replica.journal_has(&row.op_id)? {
                let (op_id, doc, path) = (row.op_id.clone(), row.doc.clone(), row.path.clone());
                replica.note_rejected(&Refused {
                    op_id,
                    doc,
                    path,
                    reason: reason.clone(),
                })?;
                applied.rejected += 1;
            }
        }
    }
    Ok(touched)
}

/// Brings a document's view in line with its mirror and what is still pending; tells whether it
/// looks different now.
fn show<R: Replica>(
    replica: &mut R,
    doc: &DocumentId,
    touched: PulledDocument,
    waiting: Pending,
) -> Result<bool, R::Error> {
    let deleted = replica.is_deleted(doc)?;
    if let (false, Before::Read(None), Mirrored::Whole(whole)) =
        (deleted, &touched.before, &touched.mirror)
    {
        // It had no mirror either, so nothing of it is pending.
        replica.create_view(doc, whole)?;
        return Ok(true);
    }
    let mirror = touched.mirror.into_tree();
    if let Some(former) = &touched.former {
        written_anew::write_anew(replica, doc, former, mirror.as_ref())?;
    }
    let view = match waiting {
        Pending::Something => settle_document(replica, doc, mirror.as_ref())?,
        Pending::Nothing if deleted => None,
        Pending::Nothing => mirror,
    };
    let before = match touched.before {
        Before::Read(before) => before,
        Before::Rebased(before) if before == view => return Ok(false),
        Before::Rebased(_) => tree::normal_document(replica.view(doc)?),
    };
    if view == before {
        return Ok(false);
    }
    replica.set_view(doc, before.as_ref(), view.as_ref())?;
    Ok(true)
}

/// Stores or forgets the mirror of a document, and answers how it looks over that mirror.
pub(crate) fn settle_document<R: Replica>(
    replica: &mut R,
    doc: &DocumentId,
    mirror: Option<&Json>,
) -> Result<Option<Json>, R::Error> {
    let pending = replica.pending_of(doc)?;
    if pending.is_empty() {
        replica.clear_mirror(doc)?;
    } else {
        replica.set_mirror(doc, &Mirror(mirror.cloned()))?;
    }
    Ok(rebase(mirror, replica.is_deleted(doc)?, &pending))
}
