//! The hub, and what two devices disagree on.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::context::Machine;
use crate::form::{Given, path};
use crate::phrases::{name_of, value};
use crate::refusal::Refusal;
use crate::table::Table;
use crate::wording::{Words, or_nothing};
use clap::ArgMatches;
use clap::builder::PossibleValuesParser;
use dhow_contract::Nothing;
use dhow_contract::prelude::*;
use dhow_contract::sync::{
    Conflict, ConflictChoice, Conflicts, EnrolRequest, Enrolled, Invite, Keep, NetworkStatus, SyncReport,
};
use dhow_i18n::messages;
use serde_json::json;
use std::path::Path;

/// Sides of a conflict.
const SIDES: [(&str, Keep); 2] = [("mine", Keep::Mine), ("theirs", Keep::Theirs)];

/// What ties this device to a hub.
pub(super) fn hub() -> Noun {
    Noun::With("hub", messages::cli_hub, vec![enrol(), invite(), join(), status()])
}

pub(super) fn nouns() -> Vec<Noun> {
    vec![
        Noun::Alone(Command {
            name: "sync",
            about: messages::cli_sync,
            arguments: |_| Vec::new(),
            run: Run::OnDesk(|desk, _| Ok(Answer::one(desk.app.sync_now(Nothing {})?, synced))),
        }),
        Noun::With("conflicts", messages::cli_conflicts, vec![list(), resolve()]),
    ]
}

fn enrol() -> Command {
    Command {
        name: "enrol",
        about: messages::cli_hub_enrol,
        arguments: |form| vec![form.word("url", messages::cli_flag_url(), messages::cli_value_url())],
        run: Run::OnDesk(|desk, given| {
            let enrolled = desk.app.hub_enrol(EnrolRequest { url: given.must("url") })?;
            Ok(Answer::one(enrolled, |enrolled: &Enrolled, words| {
                words.text(&messages::cli_enrolled(&enrolled.device))
            }))
        }),
    }
}

fn invite() -> Command {
    Command {
        name: "invite",
        about: messages::cli_hub_invite,
        arguments: |_| Vec::new(),
        run: Run::OnDesk(|desk, _| {
            Ok(Answer::one(desk.app.hub_invite(Nothing {})?, |invite: &Invite, words| {
                words.text(&messages::cli_invite(&invite.code, &invite.expires_at))
            }))
        }),
    }
}

fn join() -> Command {
    Command {
        name: "join",
        about: messages::cli_hub_join,
        arguments: |form| {
            vec![
                form.word("url", messages::cli_flag_url(), messages::cli_value_url()),
                form.needed("code", messages::cli_flag_code(), messages::cli_value_code()),
                form.needed("file", messages::cli_flag_file(), messages::cli_value_file())
                    .value_parser(path()),
            ]
        },
        run: Run::OnMachine(join_seller),
    }
}

fn join_seller(machine: &Machine, given: &ArgMatches) -> Result<Answer, Refusal> {
    let file = given.place("file");
    let joined = dhow_app::join(Path::new(&file), &given.must("url"), &given.must("code"), machine.host())?;
    let answer = json!({ "workspace": file, "device": joined.device });
    Ok(Answer::one(answer, move |_, words| words.text(&messages::cli_created(&file))))
}

fn status() -> Command {
    Command {
        name: "status",
        about: messages::cli_hub_status,
        arguments: |_| Vec::new(),
        run: Run::OnDesk(|desk, _| Ok(Answer::one(desk.app.network_status(Nothing {})?, standing))),
    }
}

fn standing(status: &NetworkStatus, words: &Words) -> String {
    let connection = words.code("connection", &name_of(&status.connection));
    let hub = status.hub.clone().unwrap_or_default();
    let lines = [
        format!("{connection} {hub}").trim_end().to_owned(),
        words.text(&messages::cli_pending(status.pending)),
        words.text(&messages::cli_conflicts_count(status.conflicts)),
    ];
    lines.join("\n")
}

fn synced(report: &SyncReport, words: &Words) -> String {
    let lines = [
        messages::cli_synced(report.pulled, report.pushed),
        messages::cli_pending(report.pending),
        messages::cli_live(report.live),
        messages::cli_conflicts_count(report.conflicts),
    ];
    lines.iter().map(|line| words.text(line)).collect::<Vec<_>>().join("\n")
}

fn list() -> Command {
    Command {
        name: "list",
        about: messages::cli_conflicts_list,
        arguments: |_| Vec::new(),
        run: Run::OnDesk(|desk, _| {
            Ok(Answer::list("conflicts", desk.app.conflict_list(Nothing {})?, conflicts))
        }),
    }
}

fn conflicts(conflicts: &Conflicts, words: &Words) -> String {
    let count = words.text(&messages::cli_conflicts_count(conflicts.conflicts.len()));
    let head = [
        messages::field_sku(),
        messages::conflict_mine(),
        messages::conflict_theirs(),
        messages::conflict_before(),
    ];
    let head = [String::new()].into_iter().chain(head.iter().map(|it| words.text(it)));
    let table = Table::of(head, &conflicts.conflicts, |conflict: &Conflict| {
        let [mine, theirs, before] =
            [&conflict.mine, &conflict.theirs, &conflict.before].map(|it| value(it.as_ref()));
        vec![
            conflict.id.clone(),
            or_nothing(conflict.sku.as_deref()),
            mine,
            theirs,
            before,
            conflict.path.clone(),
        ]
    });
    format!("{}\n{count}", table.lines()).trim_start().to_owned()
}

fn resolve() -> Command {
    Command {
        name: "resolve",
        about: messages::cli_conflicts_resolve,
        arguments: |form| {
            let keep = form.needed("keep", messages::cli_flag_keep(), messages::cli_value_side());
            vec![
                form.word("id", messages::cli_flag_id(), messages::cli_value_id()),
                keep.value_parser(PossibleValuesParser::new(SIDES.map(|(name, _)| name))),
            ]
        },
        run: Run::OnDesk(|desk, given| {
            let wanted = given.must("keep");
            let keep = SIDES.into_iter().find(|(name, _)| *name == wanted).map(|(_, side)| side);
            let done = desk.app.conflict_resolve(ConflictChoice { id: given.must("id"), keep })?;
            Ok(Answer::one(done, |_, words| words.text(&messages::cli_conflict_resolved())))
        }),
    }
}
