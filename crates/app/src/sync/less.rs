//! What happens to an answer of the hub that takes away more than usual: nothing, until a person says
//! what. It is judged inside the transaction that takes it in, so that a refusal leaves no trace.

use super::settings::CURSOR;
use crate::app::App;
use crate::events::News;
use crate::failure::{AppError, Less, Result};
use dhow_domain::id::ProductId;
use dhow_store::{Act, Edit, HubChange, HubLess, ReadTransaction, read};
use dhow_sync::DocumentId;
use dhow_sync::less::{Taking, is_unusual};
use std::cell::Cell;

/// As many of those that would go are named.
const NAMED: usize = 5;

/// What a person answers to it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Decision {
    /// Nothing yet.
    #[default]
    Open,
    /// So many documents may go, which is what was asked about.
    Accept(Cell<u64>),
    /// What is here goes out again.
    Refuse,
}

/// How an exchange takes over what comes.
#[derive(Debug, Clone, Default)]
pub(super) struct Intake {
    decision: Decision,
    /// Its acts carry this, so that they are taken back together; none where a device begins.
    exchange: Option<String>,
}

impl Intake {
    pub(super) fn new(app: &App, decision: Decision) -> Self {
        // Where it begins names it: whatever is taken over moves on from there.
        let begins = app.ask(|reading| Ok(read::setting(reading, CURSOR)?));
        let exchange = begins.ok().flatten().unwrap_or_default();
        Self {
            decision,
            exchange: Some(exchange),
        }
    }

    /// An act that takes over what came.
    pub(super) fn act(&self) -> Act {
        let Some(exchange) = &self.exchange else {
            return Act::pull();
        };
        Act::taken_over(exchange, matches!(self.decision, Decision::Accept(_)))
    }

    /// Takes a snapshot in, in a transaction of its own.
    pub(super) fn take_snapshot(
        &self,
        app: &App,
        news: &mut News,
        work: impl FnOnce(&mut Edit<'_>, &mut Taking) -> Result<()>,
    ) -> Result<()> {
        app.keep_as(self.act(), news, |edit| {
            let mut taking = Taking::of_snapshot();
            work(edit, &mut taking)?;
            self.name(edit, [0; 3], &taking)?;
            self.judge(edit, taking)
        })
    }

    /// Names an act by what it did: what there is now beyond what there was before.
    pub(super) fn name(&self, edit: &mut Edit<'_>, before: [u64; 3], now: &Taking) -> Result<()> {
        if self.exchange.is_none() || edit.is_empty() {
            return Ok(());
        }
        let names = ["new", "changed", "removed"].into_iter();
        let counts = now.counts().into_iter().zip(before);
        let counts = counts.map(|(now, before)| (now - before).to_string());
        Ok(edit.rename_all(names.zip(counts))?)
    }

    /// Lets what came stand, puts back what it takes away, or refuses it.
    pub(super) fn judge(&self, edit: &mut Edit<'_>, taking: Taking) -> Result<()> {
        let count = taking.count();
        let taken = count.all();
        if taken == 0 {
            return Ok(());
        }
        match &self.decision {
            Decision::Refuse => {
                edit.give_back(taking)?;
                return Ok(());
            }
            Decision::Accept(left) if taken <= left.get() => {
                left.set(left.get() - taken);
                return Ok(());
            }
            Decision::Accept(_) | Decision::Open => {}
        }
        let of = read::count_documents(edit.connection())? + taking.removed;
        let lately = edit.taken_lately()?;
        if is_unusual(taken + lately, of + lately) {
            return Err(AppError::Less(Less {
                count,
                of,
                documents: taking.documents().cloned().collect(),
            }));
        }
        Ok(edit.count_taken(taken)?)
    }
}

/// Remembers the question that an exchange ended with, or that there is none any more.
pub(super) fn note(app: &App, error: Option<&AppError>) -> Result<()> {
    let noted = app.ask(|reading| Ok(read::hub_changed(reading)?))?;
    let asked = noted.filter(|noted| noted.kind == HubChange::Less);
    let less = match (error, asked) {
        (Some(AppError::Less(less)), asked) => {
            let now = app.ask(|reading| shown(reading, less))?;
            if asked.is_some_and(|asked| asked.less == now) {
                return Ok(());
            }
            Some(now)
        }
        (None, Some(_)) => None,
        _ => return Ok(()),
    };
    app.keep(&mut News::default(), |edit| {
        match &less {
            Some(less) => edit.note_hub_changed(HubChange::Less, less)?,
            None => edit.clear_hub_changed()?,
        }
        Ok(())
    })
}

fn shown(reading: &ReadTransaction, less: &Less) -> Result<HubLess> {
    let is_product = |doc: &&DocumentId| ProductId::parse(doc.as_str()).is_ok();
    let (goods, others): (Vec<_>, Vec<_>) = less.documents.iter().partition(is_product);
    let mut names = Vec::new();
    for doc in goods.into_iter().chain(others) {
        if names.len() == NAMED {
            break;
        }
        names.extend(name(reading, doc)?);
    }
    Ok(HubLess {
        missing: less.count.missing,
        deleted: less.count.deleted,
        of: less.of,
        names,
    })
}

/// A document as people call it.
fn name(reading: &ReadTransaction, doc: &DocumentId) -> Result<Option<String>> {
    let tree = read::tree_of(reading, doc)?;
    let said = ["title", "name", "code"].into_iter();
    let mut said = said.filter_map(|key| tree.as_ref()?.get(key)?.as_str());
    Ok(said.find(|text| !text.is_empty()).map(str::to_owned))
}

/// What a person may accept: what he was asked about.
pub(super) fn asked(app: &App) -> Result<u64> {
    let noted = app.ask(|reading| Ok(read::hub_changed(reading)?))?;
    let asked = noted.filter(|noted| noted.kind == HubChange::Less);
    Ok(asked.map_or(0, |noted| noted.less.missing + noted.less.deleted))
}
