//! What was done, and taking it back.

use crate::answer::Answer;
use crate::handler::Handler;
use crate::localize::Words;
use crate::pages::{PAGE, each};
use crate::phrases::{name_of, value};
use crate::table::{Columns, Table};
use clap::Subcommand;
use dhow_contract::Nothing;
use dhow_contract::history::{self, Act, FieldChange, History, HistoryQuery, Undone};
use dhow_contract::history::{
    ChangeSetDetail, ChangeSetQuery, ChangeSetRequest, ChangeSetRow, ChangeSets, ChangeSetsQuery,
};
use dhow_contract::prelude::*;
use dhow_i18n::messages;

/// Acts when nobody says how many.
const ACTS: u64 = 100;

/// Words of this room.
#[derive(Debug, Subcommand)]
pub(crate) enum Acts {
    #[command(subcommand, about = messages::cli_changeset().id())]
    Changeset(ChangeSet),
    #[command(about = messages::cli_undo().id())]
    Undo {
        #[arg(help = messages::cli_flag_undo_act().id(), value_name = messages::cli_value_id().id())]
        id: Option<String>,
    },
    #[command(about = messages::cli_redo().id())]
    Redo,
    #[command(about = messages::cli_history().id())]
    History {
        #[arg(long, help = messages::cli_flag_sku().id(), value_name = messages::cli_value_sku().id())]
        sku: Option<String>,
        #[arg(long, help = messages::cli_flag_limit().id(), value_name = messages::cli_value_number().id())]
        limit: Option<u64>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum ChangeSet {
    #[command(about = messages::cli_changeset_list().id())]
    List,
    #[command(about = messages::cli_changeset_show().id())]
    Show {
        #[arg(help = messages::cli_flag_id().id(), value_name = messages::cli_value_id().id())]
        id: String,
    },
    #[command(about = messages::cli_changeset_undo().id())]
    Undo {
        #[arg(help = messages::cli_flag_id().id(), value_name = messages::cli_value_id().id())]
        id: String,
    },
}

impl Acts {
    pub(super) fn handler(self) -> Handler {
        match self {
            Self::Changeset(command) => command.handler(),
            Self::Undo { id } => Handler::on_desk(|desk| {
                let done = match id {
                    None => desk.app.undo(Nothing {})?,
                    Some(id) => desk.app.changeset_undo(ChangeSetRequest { id })?,
                };
                Ok(Answer::one(done, undone))
            }),
            Self::Redo => {
                Handler::on_desk(|desk| Ok(Answer::one(desk.app.redo(Nothing {})?, redone)))
            }
            Self::History { sku, limit } => Handler::with_desk(move |desk| {
                let app = desk.app;
                let mut left = limit.unwrap_or(ACTS);
                let page = move |before| {
                    let page = app.history_list(HistoryQuery {
                        sku: sku.clone(),
                        limit: Some(left.min(PAGE)),
                        before,
                        ..HistoryQuery::default()
                    })?;
                    left = left.saturating_sub(page.acts.len() as u64);
                    let next = page.next.filter(|_| left > 0);
                    Ok((
                        History {
                            next: None,
                            acts: page.acts,
                        },
                        next,
                    ))
                };
                Answer::pages("acts", each(page), acts)
            }),
        }
    }
}

impl ChangeSet {
    fn handler(self) -> Handler {
        match self {
            Self::List => Handler::with_desk(|desk| {
                let app = desk.app;
                let page = move |cursor| {
                    let query = ChangeSetsQuery {
                        cursor,
                        ..ChangeSetsQuery::default()
                    };
                    let page = app.changeset_list(query)?;
                    let next = page.next.clone();
                    Ok((page, next))
                };
                Answer::pages("changeSets", each(page), rows)
            }),
            Self::Show { id } => Handler::with_desk(move |desk| {
                let app = desk.app;
                let page = move |cursor: Option<String>| {
                    let page = app.changeset_show(ChangeSetQuery {
                        id: id.clone(),
                        cursor,
                        ..ChangeSetQuery::default()
                    })?;
                    let next = page.next.clone();
                    Ok((page, next))
                };
                Answer::pages("changes", each(page), shown)
            }),
            Self::Undo { id } => Handler::on_desk(move |desk| {
                Ok(Answer::one(
                    desk.app.changeset_undo(ChangeSetRequest { id })?,
                    undone,
                ))
            }),
        }
    }
}

fn undone(undone: &Undone, words: &Words) -> String {
    with_left(
        words.text(&messages::cli_undone(
            &words.act(&undone.label),
            undone.restored,
        )),
        undone,
        words,
    )
}

fn redone(undone: &Undone, words: &Words) -> String {
    with_left(
        words.text(&messages::cli_redone(
            &words.act(&undone.label),
            undone.restored,
        )),
        undone,
        words,
    )
}

fn with_left(sentence: String, undone: &Undone, words: &Words) -> String {
    if undone.left.is_empty() {
        return sentence;
    }
    format!(
        "{sentence}\n{}",
        words.text(&messages::cli_left(undone.left.len()))
    )
}

fn acts(history: &history::History, columns: &mut Columns, words: &Words) -> String {
    let head = [
        messages::history_when(),
        messages::history_who(),
        messages::history_what(),
    ];
    Table::of(
        head.iter().map(|it| words.text(it)),
        &history.acts,
        |act: &Act| {
            let who = words.code("origin", &name_of(&act.origin));
            let taken_back = act.undone.then(|| words.text(&messages::history_undone()));
            vec![
                act.at.clone(),
                who,
                words.act(&act.label),
                taken_back.unwrap_or_default(),
            ]
        },
    )
    .page(columns)
}

fn rows(sets: &ChangeSets, columns: &mut Columns, words: &Words) -> String {
    let head = [messages::history_when(), messages::history_what()].map(|it| words.text(&it));
    Table::of(
        [String::new()].into_iter().chain(head),
        &sets.change_sets,
        |set: &ChangeSetRow| {
            let taken_back = set.undone.then(|| words.text(&messages::history_undone()));
            vec![
                set.id.clone(),
                set.at.clone(),
                words.act(&set.label),
                taken_back.unwrap_or_default(),
            ]
        },
    )
    .page(columns)
}

fn shown(detail: &ChangeSetDetail, columns: &mut Columns, words: &Words) -> String {
    let head = [
        messages::history_what(),
        messages::history_before(),
        messages::history_after(),
    ];
    let changes = Table::of(
        head.iter().map(|it| words.text(it)),
        &detail.changes,
        |change: &FieldChange| {
            vec![
                change.path.clone(),
                value(change.before.as_ref()),
                value(change.after.as_ref()),
            ]
        },
    );
    if columns.are_empty() {
        let label = words.act(&detail.change_set.label);
        return format!("{label}\n{}", changes.page(columns));
    }
    changes.page(columns)
}
