//! The workspace itself: made, sampled, served, copied, looked after.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::context::{Desk, Machine};
use crate::form::{Given, path};
use crate::phrases::name_of;
use crate::refusal::Refusal;
use crate::wording::Words;
use clap::{ArgMatches, value_parser};
use dhow_app::{App, NewWorkspace};
use dhow_contract::prelude::*;
use dhow_contract::workspace::{BackupReport, DoctorReport, PathRequest, WorkspaceStatus};
use dhow_contract::{Code, Failure, Nothing};
use dhow_i18n::messages;
use serde::Serialize;
use serde_json::json;
use std::path::Path;

/// Commands that make a workspace.
pub(super) fn beginnings() -> Vec<Noun> {
    vec![
        Noun::Alone(Command {
            name: "init",
            about: messages::cli_init,
            arguments: |form| {
                vec![
                    form.word("file", messages::cli_flag_file(), messages::cli_value_file())
                        .value_parser(path()),
                    form.needed("seller", messages::cli_flag_seller(), messages::cli_value_name()),
                    form.needed(
                        "base-currency",
                        messages::cli_flag_base_currency(),
                        messages::cli_value_currency(),
                    ),
                    form.needed(
                        "source-locale",
                        messages::cli_flag_source_locale(),
                        messages::cli_value_locale(),
                    ),
                ]
            },
            run: Run::OnMachine(init),
        }),
        Noun::Alone(Command {
            name: "sample",
            about: messages::cli_sample,
            arguments: |form| {
                vec![
                    form.word("file", messages::cli_flag_file(), messages::cli_value_file())
                        .value_parser(path()),
                ]
            },
            run: Run::OnMachine(sample),
        }),
    ]
}

/// Commands that look after one.
pub(super) fn upkeep() -> Vec<Noun> {
    vec![
        Noun::Alone(Command {
            name: "status",
            about: messages::cli_status,
            arguments: |_| Vec::new(),
            run: Run::OnDesk(|desk, _| Ok(Answer::one(desk.app.workspace_status(Nothing {})?, status))),
        }),
        Noun::Alone(Command {
            name: "serve",
            about: messages::cli_serve,
            arguments: |form| {
                let port = form.flag("port", messages::cli_flag_port(), messages::cli_value_port());
                vec![port.value_parser(value_parser!(u16))]
            },
            run: Run::WithDesk(serve),
        }),
        backup(),
        Noun::Alone(Command {
            name: "doctor",
            about: messages::cli_doctor,
            arguments: |_| Vec::new(),
            run: Run::OnDesk(|desk, _| healthy(desk.app.doctor_run(Nothing {})?, &desk.app)),
        }),
    ]
}

fn backup() -> Noun {
    Noun::With(
        "backup",
        messages::cli_backup,
        vec![
            Command {
                name: "create",
                about: messages::cli_backup_create,
                arguments: |form| vec![copy(form)],
                run: Run::OnDesk(create_backup),
            },
            Command {
                name: "verify",
                about: messages::cli_backup_verify,
                arguments: |form| vec![copy(form)],
                run: Run::OnMachine(verify_backup),
            },
            Command {
                name: "restore",
                about: messages::cli_backup_restore,
                arguments: |form| {
                    let file = form.needed("file", messages::cli_flag_file(), messages::cli_value_file());
                    vec![copy(form), file.value_parser(path())]
                },
                run: Run::OnMachine(restore_backup),
            },
        ],
    )
}

fn copy(form: &crate::form::Form) -> clap::Arg {
    form.word("backup", messages::cli_flag_backup(), messages::cli_value_file()).value_parser(path())
}

/// A workspace that was made.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    workspace: String,
    seller_id: String,
}

fn init(machine: &Machine, given: &ArgMatches) -> Result<Answer, Refusal> {
    let file = given.place("file");
    let new = NewWorkspace {
        path: Path::new(&file),
        seller: &given.must("seller"),
        base_currency: &given.must("base-currency"),
        source_locale: &given.must("source-locale"),
    };
    created(&dhow_app::create(&new, machine.host())?)
}

fn sample(machine: &Machine, given: &ArgMatches) -> Result<Answer, Refusal> {
    created(&dhow_app::sample(Path::new(&given.place("file")), machine.host())?)
}

fn created(app: &App) -> Result<Answer, Refusal> {
    let status = app.workspace_status(Nothing {})?;
    let created = Created { workspace: status.workspace, seller_id: status.seller_id };
    Ok(Answer::one(created, |created, words| words.text(&messages::cli_created(&created.workspace))))
}

fn status(status: &WorkspaceStatus, words: &Words) -> String {
    let saved = status.saved_at.as_deref().unwrap_or_default();
    let rates = [status.rates_source.as_deref(), status.rates_published.as_deref()];
    let lines = [
        format!("{} · {}", status.name, status.seller),
        format!("{} · {} · {saved}", status.base_currency, status.source_locale),
        format!("{} · {}", words.code("connection", &name_of(&status.connection)), pending(status, words)),
        rates.into_iter().flatten().collect::<Vec<_>>().join(" "),
        status
            .undo
            .as_ref()
            .map(|act| words.text(&messages::status_undo(&words.act(act))))
            .unwrap_or_default(),
    ];
    lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn pending(status: &WorkspaceStatus, words: &Words) -> String {
    words.text(&messages::cli_pending(status.pending))
}

fn serve(desk: Desk<'_>, given: &ArgMatches) -> Result<Answer, Refusal> {
    let port = given.get_one::<u16>("port").copied().unwrap_or_default();
    let Desk { app, machine } = desk;
    crate::serve::serve(app, port, machine.words.localizer())?;
    Ok(Answer::silent())
}

fn create_backup(desk: &Desk<'_>, given: &ArgMatches) -> Result<Answer, Refusal> {
    let report = desk.app.backup_create(PathRequest { path: given.place("backup") })?;
    Ok(Answer::one(report, |report: &BackupReport, words| {
        words.text(&messages::cli_backup_made(&report.path))
    }))
}

/// A copy is whole when it opens and the doctor finds nothing.
fn verify_backup(machine: &Machine, given: &ArgMatches) -> Result<Answer, Refusal> {
    let path = given.place("backup");
    let copy = machine.open(path.clone().into())?;
    let report = copy.app.doctor_run(Nothing {})?;
    if !report.healthy {
        return healthy(report, &copy.app);
    }
    let verified = json!({ "path": path, "healthy": true, "checks": report.checks });
    Ok(Answer::one(verified, |_, words| words.text(&messages::cli_backup_verified())))
}

/// Restoring is copying the copy, so that the copy stays one and the new file is proven too.
fn restore_backup(machine: &Machine, given: &ArgMatches) -> Result<Answer, Refusal> {
    let copy = machine.open(given.place("backup").into())?;
    let report = copy.app.backup_create(PathRequest { path: given.place("file") })?;
    let restored = json!({ "workspace": report.path, "products": report.products, "digest": report.digest });
    Ok(Answer::one(restored, move |_, words| words.text(&messages::cli_backup_restored(&report.path))))
}

/// A damaged file is a refusal that carries what was found.
fn healthy(report: DoctorReport, app: &App) -> Result<Answer, Refusal> {
    if report.healthy {
        return Ok(Answer::one(report, checks));
    }
    let path = app.workspace_status(Nothing {}).map(|status| status.workspace).unwrap_or_default();
    let finding = report.checks.iter().flat_map(|check| &check.findings).next().cloned().unwrap_or_default();
    let failure = Failure::new(Code::WorkspaceCorrupt).with("file", path).with("finding", finding);
    Err(Refusal::beside(failure, &report))
}

fn checks(report: &DoctorReport, words: &Words) -> String {
    let lines = report.checks.iter().map(|check| words.text(&messages::cli_doctor_passed(&check.name)));
    lines.chain([words.text(&messages::cli_doctor_healthy())]).collect::<Vec<_>>().join("\n")
}
