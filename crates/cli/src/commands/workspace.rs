//! The workspace itself: made, sampled, served, copied, looked after.

use super::catalogue::field;
use crate::answer::Answer;
use crate::args::path_text;
use crate::context::{Desk, Machine};
use crate::handler::{Handler, Outcome};
use crate::localize::Words;
use crate::phrases::{done, name_of};
use crate::refusal::Refusal;
use clap::{Args, Subcommand};
use dhow_app::{App, NewWorkspace};
use dhow_contract::prelude::*;
use dhow_contract::workspace::{
    BackupReport, DoctorReport, PathRequest, SellerProfile, SellerSet, WorkspaceStatus,
};
use dhow_contract::{Code, Failure, Nothing};
use dhow_i18n::messages;
use serde::Serialize;
use serde_json::json;
use std::path::{Path, PathBuf};

/// Commands that make a workspace.
#[derive(Debug, Subcommand)]
pub(crate) enum Begin {
    #[command(about = messages::cli_init().id())]
    Init(Init),
    #[command(about = messages::cli_sample().id())]
    Sample {
        #[arg(help = messages::cli_flag_file().id(), value_name = messages::cli_value_file().id())]
        file: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Init {
    #[arg(help = messages::cli_flag_file().id(), value_name = messages::cli_value_file().id())]
    file: PathBuf,
    #[arg(long, help = messages::cli_flag_seller().id(), value_name = messages::cli_value_name().id())]
    seller: String,
    #[arg(long)]
    #[arg(help = messages::cli_flag_base_currency().id(), value_name = messages::cli_value_currency().id())]
    base_currency: String,
    #[arg(long)]
    #[arg(help = messages::cli_flag_source_locale().id(), value_name = messages::cli_value_locale().id())]
    source_locale: String,
    #[arg(long, help = messages::cli_flag_country().id(), value_name = messages::cli_value_country().id())]
    country: Option<String>,
}

/// Commands that look after one.
#[derive(Debug, Subcommand)]
pub(crate) enum Maintenance {
    #[command(about = messages::cli_status().id())]
    Status,
    #[command(about = messages::cli_serve().id())]
    Serve {
        #[arg(long, help = messages::cli_flag_port().id(), value_name = messages::cli_value_port().id())]
        port: Option<u16>,
    },
    #[command(subcommand, about = messages::cli_seller().id())]
    Seller(Seller),
    #[command(subcommand, about = messages::cli_backup().id())]
    Backup(Backup),
    #[command(about = messages::cli_doctor().id())]
    Doctor,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Seller {
    #[command(about = messages::cli_seller_show().id())]
    Show,
    #[command(about = messages::cli_seller_set().id())]
    Set {
        #[arg(num_args = 1.., required = true)]
        #[arg(help = messages::cli_flag_fields().id(), value_name = messages::cli_value_field().id())]
        fields: Vec<String>,
    },
}

#[derive(Debug, Subcommand)]
pub(crate) enum Backup {
    #[command(about = messages::cli_backup_create().id())]
    Create {
        #[arg(help = messages::cli_flag_backup().id(), value_name = messages::cli_value_file().id())]
        backup: PathBuf,
    },
    #[command(about = messages::cli_backup_verify().id())]
    Verify {
        #[arg(help = messages::cli_flag_backup().id(), value_name = messages::cli_value_file().id())]
        backup: PathBuf,
    },
    #[command(about = messages::cli_backup_restore().id())]
    Restore {
        #[arg(help = messages::cli_flag_backup().id(), value_name = messages::cli_value_file().id())]
        backup: PathBuf,
        #[arg(long, help = messages::cli_flag_file().id(), value_name = messages::cli_value_file().id())]
        file: PathBuf,
    },
}

impl Begin {
    pub(super) fn handler(self) -> Handler {
        match self {
            Self::Init(given) => Handler::on_machine(move |machine| init(machine, &given)),
            Self::Sample { file } => Handler::on_machine(move |machine| {
                created(&dhow_app::sample(&file, machine.host())?)
            }),
        }
    }
}

impl Maintenance {
    pub(super) fn handler(self) -> Handler {
        match self {
            Self::Status => Handler::on_desk(|desk| {
                Ok(Answer::one(desk.app.workspace_status(Nothing {})?, status))
            }),
            Self::Serve { port } => {
                Handler::with_desk(move |desk| serve(desk, port.unwrap_or_default()))
            }
            Self::Seller(command) => command.handler(),
            Self::Backup(command) => command.handler(),
            Self::Doctor => {
                Handler::on_desk(|desk| healthy(desk.app.doctor_run(Nothing {})?, &desk.app))
            }
        }
    }
}

impl Seller {
    fn handler(self) -> Handler {
        match self {
            Self::Show => {
                Handler::on_desk(|desk| Ok(Answer::one(desk.app.seller_show(Nothing {})?, profile)))
            }
            Self::Set { fields } => Handler::on_desk(move |desk| {
                let fields = fields.iter().map(|text| field(text));
                let request = SellerSet {
                    fields: fields.collect::<Result<_, Failure>>()?,
                };
                Ok(Answer::one(desk.app.seller_set(request)?, done))
            }),
        }
    }
}

impl Backup {
    fn handler(self) -> Handler {
        match self {
            Self::Create { backup } => Handler::on_desk(move |desk| create_backup(desk, &backup)),
            Self::Verify { backup } => {
                Handler::on_machine(move |machine| verify_backup(machine, &backup))
            }
            Self::Restore { backup, file } => {
                Handler::on_machine(move |machine| restore_backup(machine, &backup, &file))
            }
        }
    }
}

/// A workspace that was made.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Created {
    workspace: String,
    seller_id: String,
}

fn init(machine: &Machine, given: &Init) -> Outcome {
    let new = NewWorkspace {
        path: &given.file,
        seller: &given.seller,
        base_currency: &given.base_currency,
        source_locale: &given.source_locale,
        country: given.country.as_deref(),
    };
    created(&dhow_app::create(&new, machine.host())?)
}

fn created(app: &App) -> Outcome {
    let status = app.workspace_status(Nothing {})?;
    let created = Created {
        workspace: status.workspace,
        seller_id: status.seller_id,
    };
    Ok(Answer::one(created, |created, words| {
        words.text(&messages::cli_created(&created.workspace))
    }))
}

fn status(status: &WorkspaceStatus, words: &Words) -> String {
    let saved = status.saved_at.as_deref().unwrap_or_default();
    let rates = [
        status.rates_source.as_deref(),
        status.rates_published.as_deref(),
    ];
    let lines = [
        format!("{} · {}", status.name, status.seller),
        format!(
            "{} · {} · {saved}",
            status.base_currency, status.source_locale
        ),
        format!(
            "{} · {}",
            words.code("connection", &name_of(&status.connection)),
            pending(status, words)
        ),
        rates.into_iter().flatten().collect::<Vec<_>>().join(" "),
        status
            .undo
            .as_ref()
            .map(|act| words.text(&messages::status_undo(&words.act(act))))
            .unwrap_or_default(),
    ];
    lines
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

/// What was said of the firm, a field a line, and which promises there are.
fn profile(seller: &SellerProfile, words: &Words) -> String {
    let said = [
        ("name", Some(&seller.name)),
        ("legalName", seller.legal_name.as_ref()),
        ("address", seller.address.as_ref()),
        ("country", seller.country.as_ref()),
        ("vatId", seller.vat_id.as_ref()),
        ("email", seller.email.as_ref()),
        ("phone", seller.phone.as_ref()),
        ("whatsapp", seller.whatsapp.as_ref()),
    ];
    let line = |(name, text): (&str, Option<&String>)| {
        let text = text?.replace('\n', ", ");
        Some(format!("{}: {text}", words.code("field", name)))
    };
    let lines = said.into_iter().filter_map(line);
    let policies = seller.policies.iter().map(|(market, policies)| {
        let kinds = [
            ("returns", &policies.returns),
            ("shipping", &policies.shipping),
            ("terms", &policies.terms),
            ("privacy", &policies.privacy),
        ];
        let kinds = kinds.iter().filter(|(_, text)| text.is_some());
        let kinds: Vec<String> = kinds.map(|(kind, _)| words.code("field", kind)).collect();
        format!("{market}: {}", kinds.join(", "))
    });
    lines.chain(policies).collect::<Vec<_>>().join("\n")
}

fn pending(status: &WorkspaceStatus, words: &Words) -> String {
    words.text(&messages::cli_pending(status.pending))
}

fn serve(desk: Desk<'_>, port: u16) -> Outcome {
    let Desk { app, machine } = desk;
    crate::serve::serve(app, port, machine.words.localizer())?;
    Ok(Answer::silent())
}

fn create_backup(desk: &Desk<'_>, copy: &Path) -> Outcome {
    let report = desk.app.backup_create(PathRequest {
        path: path_text(copy),
    })?;
    Ok(Answer::one(report, |report: &BackupReport, words| {
        words.text(&messages::cli_backup_made(&report.path))
    }))
}

/// A copy is whole when it opens, the doctor finds nothing, and each part is what it was.
fn verify_backup(machine: &Machine, path: &Path) -> Outcome {
    let check = dhow_app::verify_backup(path, machine.host())?;
    if !check.health.healthy {
        let failure = damaged(check.path.clone(), &check.health);
        return Err(Refusal::beside(failure, &check));
    }
    Ok(Answer::one(check, |_, words| {
        words.text(&messages::cli_backup_verified())
    }))
}

fn restore_backup(machine: &Machine, copy: &Path, file: &Path) -> Outcome {
    let report = dhow_app::restore_backup(copy, file, machine.host())?;
    let restored =
        json!({ "workspace": report.path, "products": report.products, "digest": report.digest });
    Ok(Answer::one(restored, move |_, words| {
        words.text(&messages::cli_backup_restored(&report.path))
    }))
}

/// A damaged file is a refusal that carries what was found.
fn healthy(report: DoctorReport, app: &App) -> Outcome {
    if report.healthy {
        return Ok(Answer::one(report, checks));
    }
    let path = app
        .workspace_status(Nothing {})
        .map(|status| status.workspace)
        .unwrap_or_default();
    Err(Refusal::beside(damaged(path, &report), &report))
}

fn damaged(path: String, report: &DoctorReport) -> Failure {
    let finding = report
        .checks
        .iter()
        .flat_map(|check| &check.findings)
        .next()
        .cloned()
        .unwrap_or_default();
    Failure::new(Code::WorkspaceCorrupt)
        .with("file", path)
        .with("finding", finding)
}

fn checks(report: &DoctorReport, words: &Words) -> String {
    let lines = report.checks.iter().map(|check| {
        words.text(&if check.mended {
            messages::cli_doctor_mended(&check.name)
        } else {
            messages::cli_doctor_passed(&check.name)
        })
    });
    lines
        .chain([words.text(&messages::cli_doctor_healthy())])
        .collect::<Vec<_>>()
        .join("\n")
}
