//! What was done, and taking it back.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::form::Given;
use crate::phrases::{name_of, value};
use crate::table::Table;
use crate::wording::Words;
use clap::value_parser;
use dhow_contract::Nothing;
use dhow_contract::history::{Act, FieldChange, History, HistoryQuery, Undone};
use dhow_contract::history::{ChangeSetDetail, ChangeSetRequest, ChangeSetRow, ChangeSets};
use dhow_contract::prelude::*;
use dhow_i18n::messages;

pub(super) fn nouns() -> Vec<Noun> {
    vec![
        change_sets(),
        Noun::Alone(Command {
            name: "undo",
            about: messages::cli_undo,
            arguments: |_| Vec::new(),
            run: Run::OnDesk(|desk, _| Ok(Answer::one(desk.app.undo(Nothing {})?, undone))),
        }),
        Noun::Alone(Command {
            name: "redo",
            about: messages::cli_redo,
            arguments: |_| Vec::new(),
            run: Run::OnDesk(|desk, _| Ok(Answer::one(desk.app.redo(Nothing {})?, redone))),
        }),
        Noun::Alone(Command {
            name: "history",
            about: messages::cli_history,
            arguments: |form| {
                let limit = form.flag("limit", messages::cli_flag_limit(), messages::cli_value_number());
                vec![
                    form.flag("sku", messages::cli_flag_sku(), messages::cli_value_sku()),
                    limit.value_parser(value_parser!(u64)),
                ]
            },
            run: Run::OnDesk(|desk, given| {
                let query = HistoryQuery {
                    sku: given.text("sku"),
                    limit: given.count("limit"),
                    ..HistoryQuery::default()
                };
                Ok(Answer::list("acts", desk.app.history_list(query)?, acts))
            }),
        }),
    ]
}

fn change_sets() -> Noun {
    let id =
        |form: &crate::form::Form| vec![form.word("id", messages::cli_flag_id(), messages::cli_value_id())];
    Noun::With(
        "changeset",
        messages::cli_changeset,
        vec![
            Command {
                name: "list",
                about: messages::cli_changeset_list,
                arguments: |_| Vec::new(),
                run: Run::OnDesk(|desk, _| {
                    let sets = desk.app.changeset_list(Nothing {})?;
                    Ok(Answer::list("changeSets", sets, |sets: &ChangeSets, words| {
                        rows(&sets.change_sets, words)
                    }))
                }),
            },
            Command {
                name: "show",
                about: messages::cli_changeset_show,
                arguments: id,
                run: Run::OnDesk(|desk, given| {
                    let detail = desk.app.changeset_show(ChangeSetRequest { id: given.must("id") })?;
                    Ok(Answer::list("changes", detail, shown))
                }),
            },
            Command {
                name: "undo",
                about: messages::cli_changeset_undo,
                arguments: id,
                run: Run::OnDesk(|desk, given| {
                    let request = ChangeSetRequest { id: given.must("id") };
                    Ok(Answer::one(desk.app.changeset_undo(request)?, undone))
                }),
            },
        ],
    )
}

fn undone(undone: &Undone, words: &Words) -> String {
    with_left(words.text(&messages::cli_undone(&words.act(&undone.label), undone.restored)), undone, words)
}

fn redone(undone: &Undone, words: &Words) -> String {
    with_left(words.text(&messages::cli_redone(&words.act(&undone.label), undone.restored)), undone, words)
}

fn with_left(sentence: String, undone: &Undone, words: &Words) -> String {
    if undone.left.is_empty() {
        return sentence;
    }
    format!("{sentence}\n{}", words.text(&messages::cli_left(undone.left.len())))
}

fn acts(history: &History, words: &Words) -> String {
    let head = [messages::history_when(), messages::history_who(), messages::history_what()];
    Table::of(head.iter().map(|it| words.text(it)), &history.acts, |act: &Act| {
        let who = words.code("origin", &name_of(&act.origin));
        let taken_back = act.undone.then(|| words.text(&messages::history_undone()));
        vec![act.at.clone(), who, words.act(&act.label), taken_back.unwrap_or_default()]
    })
    .lines()
}

fn rows(sets: &[ChangeSetRow], words: &Words) -> String {
    let head = [messages::history_when(), messages::history_what()].map(|it| words.text(&it));
    Table::of([String::new()].into_iter().chain(head), sets, |set| {
        let taken_back = set.undone.then(|| words.text(&messages::history_undone()));
        vec![set.id.clone(), set.at.clone(), words.act(&set.label), taken_back.unwrap_or_default()]
    })
    .lines()
}

fn shown(detail: &ChangeSetDetail, words: &Words) -> String {
    let head = [messages::history_what(), messages::history_before(), messages::history_after()];
    let changes = Table::of(head.iter().map(|it| words.text(it)), &detail.changes, |change: &FieldChange| {
        vec![change.path.clone(), value(change.before.as_ref()), value(change.after.as_ref())]
    });
    format!("{}\n{}", words.act(&detail.change_set.label), changes.lines())
}
