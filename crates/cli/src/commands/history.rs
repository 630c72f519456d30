//! What was done, and taking it back.

use crate::answer::Answer;
use crate::handler::Handler;
use crate::localize::Words;
use crate::pages::gather;
use crate::phrases::{name_of, value};
use crate::table::Table;
use clap::Subcommand;
use dhow_contract::Nothing;
use dhow_contract::history::{self, Act, FieldChange, History, HistoryQuery, Undone};
use dhow_contract::history::{ChangeSetDetail, ChangeSetRequest, ChangeSetRow, ChangeSets};
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
    Undo,
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
            Self::Undo => {
                Handler::on_desk(|desk| Ok(Answer::one(desk.app.undo(Nothing {})?, undone)))
            }
            Self::Redo => {
                Handler::on_desk(|desk| Ok(Answer::one(desk.app.redo(Nothing {})?, redone)))
            }
            Self::History { sku, limit } => Handler::on_desk(move |desk| {
                let limit = Some(limit.unwrap_or(ACTS));
                let gathered = gather(limit, |rows: &[Act], count| {
                    let query = HistoryQuery {
                        sku: sku.clone(),
                        limit: Some(count),
                        before: rows.last().map(|act| act.id.clone()),
                        ..HistoryQuery::default()
                    };
                    Ok(desk.app.history_list(query)?.acts)
                });
                let history = History { acts: gathered? };
                Ok(Answer::list("acts", history, acts))
            }),
        }
    }
}

impl ChangeSet {
    fn handler(self) -> Handler {
        match self {
            Self::List => Handler::on_desk(|desk| {
                Ok(Answer::list(
                    "changeSets",
                    desk.app.changeset_list(Nothing {})?,
                    rows,
                ))
            }),
            Self::Show { id } => Handler::on_desk(move |desk| {
                Ok(Answer::list(
                    "changes",
                    desk.app.changeset_show(ChangeSetRequest { id })?,
                    shown,
                ))
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

fn acts(history: &history::History, words: &Words) -> String {
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
    .lines()
}

fn rows(sets: &ChangeSets, words: &Words) -> String {
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
    .lines()
}

fn shown(detail: &ChangeSetDetail, words: &Words) -> String {
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
    format!(
        "{}\n{}",
        words.act(&detail.change_set.label),
        changes.lines()
    )
}
