//! The hub, and what two devices disagree on.

use crate::answer::Answer;
use crate::args::{one_of, path_text, short_text};
use crate::context::Machine;
use crate::handler::{Handler, Outcome};
use crate::localize::{Words, or_nothing};
use crate::pages::{PAGE, each};
use crate::phrases::{name_of, value};
use crate::table::Table;
use clap::Subcommand;
use dhow_contract::prelude::*;
use dhow_contract::publish::ListingQuery;
use dhow_contract::sync::{
    Conflict, ConflictChoice, Conflicts, Device, DeviceDone, DeviceRename, DeviceRequest,
    EnrolRequest, Enrolled, HubChanged, HubMoved, HubSettle, Invite, Keep, LessChoice,
    NetworkStatus, Phrase, PhraseCheck, PhraseRequest, RecoverRequest, Resolved, SyncReport,
};
use dhow_contract::{Code, Nothing};
use dhow_i18n::messages;
use serde_json::json;
use std::path::{Path, PathBuf};

/// Sides of a conflict.
const SIDES: [(&str, Keep); 2] = [("mine", Keep::Mine), ("theirs", Keep::Theirs)];

/// What ties this device to a hub.
#[derive(Debug, Subcommand)]
pub(crate) enum Hub {
    #[command(subcommand, about = messages::cli_hub().id())]
    Hub(HubCommand),
}

#[derive(Debug, Subcommand)]
pub(crate) enum HubCommand {
    #[command(about = messages::cli_hub_enrol().id())]
    Enrol {
        #[arg(help = messages::cli_flag_url().id(), value_name = messages::cli_value_url().id())]
        url: String,
    },
    #[command(about = messages::cli_hub_invite().id())]
    Invite,
    #[command(about = messages::cli_hub_join().id())]
    Join {
        #[arg(help = messages::cli_flag_url().id(), value_name = messages::cli_value_url().id())]
        url: String,
        #[arg(long, help = messages::cli_flag_code().id(), value_name = messages::cli_value_code().id())]
        code: String,
        #[arg(long, help = messages::cli_flag_file().id(), value_name = messages::cli_value_file().id())]
        file: PathBuf,
    },
    #[command(about = messages::cli_hub_phrase().id())]
    Phrase {
        #[arg(long, help = messages::cli_flag_replace().id())]
        replace: bool,
        #[arg(long, conflicts_with = "replace", help = messages::cli_flag_check_phrase().id(), value_name = messages::cli_value_file().id())]
        check: Option<PathBuf>,
    },
    #[command(about = messages::cli_hub_recover().id())]
    Recover {
        #[arg(help = messages::cli_flag_url().id(), value_name = messages::cli_value_url().id())]
        url: String,
        #[arg(long, help = messages::cli_flag_phrase_file().id(), value_name = messages::cli_value_file().id())]
        phrase_file: PathBuf,
        #[arg(long, help = messages::cli_flag_recover_file().id(), value_name = messages::cli_value_file().id())]
        file: Option<PathBuf>,
    },
    #[command(about = messages::cli_hub_move().id())]
    Move {
        #[arg(help = messages::cli_flag_url().id(), value_name = messages::cli_value_url().id())]
        url: String,
    },
    #[command(about = messages::cli_hub_leave().id())]
    Leave,
    #[command(about = messages::cli_hub_status().id())]
    Status,
}

impl Hub {
    pub(super) fn handler(self) -> Handler {
        let Self::Hub(command) = self;
        match command {
            HubCommand::Enrol { url } => Handler::on_desk(move |desk| {
                Ok(Answer::one(
                    desk.app.hub_enrol(EnrolRequest { url })?,
                    enrolled,
                ))
            }),
            HubCommand::Invite => Handler::on_desk(|desk| {
                Ok(Answer::one(desk.app.hub_invite(Nothing {})?, invitation))
            }),
            HubCommand::Join { url, code, file } => {
                Handler::on_machine(move |machine| join(machine, &url, &code, &file))
            }
            HubCommand::Phrase { replace, check } => phrase(replace, check),
            HubCommand::Recover {
                url,
                phrase_file,
                file,
            } => recover(url, phrase_file, file),
            HubCommand::Move { url } => Handler::on_desk(move |desk| {
                let moved = desk.app.hub_move(EnrolRequest { url })?;
                Ok(Answer::one(moved, |moved, words| {
                    words.text(&messages::cli_hub_moved(moved.carried, &moved.hub))
                }))
            }),
            HubCommand::Leave => {
                Handler::on_desk(|desk| Ok(Answer::one(desk.app.hub_leave(Nothing {})?, left)))
            }
            HubCommand::Status => status(),
        }
    }
}

fn status() -> Handler {
    Handler::with_desk(|desk| {
        let app = desk.app;
        let status = Answer::one(app.network_status(Nothing {})?, standing);
        let page = move |cursor| {
            let page = app.listing_list(ListingQuery {
                drafts: true,
                cursor,
                limit: Some(PAGE),
                ..ListingQuery::default()
            })?;
            let next = page.next;
            Ok((json!({ "listings": page.listings }), next))
        };
        Ok(status.with_pages("listings", each(page)))
    })
}

/// Words are given out, or those on a paper are looked at.
fn phrase(replace: bool, check: Option<PathBuf>) -> Handler {
    Handler::on_desk(move |desk| {
        let Some(file) = check else {
            let phrase = desk.app.hub_phrase(PhraseRequest { replace })?;
            return Ok(Answer::one(phrase, words_on_paper));
        };
        let words = short_text(&file, Code::PhraseInvalid)?;
        let checked = desk.app.hub_phrase_check(PhraseCheck { words })?;
        Ok(Answer::one(checked, |_, words| {
            words.text(&messages::cli_phrase_checked())
        }))
    })
}

/// Into a new file, or on the workspace there is.
fn recover(url: String, phrase_file: PathBuf, file: Option<PathBuf>) -> Handler {
    let Some(file) = file else {
        return Handler::on_desk(move |desk| {
            let words = short_text(&phrase_file, Code::PhraseInvalid)?;
            let request = RecoverRequest { url, words };
            Ok(Answer::one(desk.app.hub_recover(request)?, enrolled))
        });
    };
    Handler::on_machine(move |machine| {
        let words = short_text(&phrase_file, Code::PhraseInvalid)?;
        let joined = dhow_app::recover(&file, &url, &words, machine.host())?;
        Ok(Answer::one(
            json!({ "sellerId": joined.seller, "device": joined.device }),
            move |_, words| words.text(&messages::cli_created(&path_text(&file))),
        ))
    })
}

fn words_on_paper(phrase: &Phrase, words: &Words) -> String {
    let said = words.text(&messages::cli_phrase());
    format!("{}\n{said}", phrase.words.join(" "))
}

fn enrolled(enrolled: &Enrolled, words: &Words) -> String {
    words.text(&messages::cli_enrolled(&enrolled.device))
}

/// What stays behind is said.
fn left(moved: &HubMoved, words: &Words) -> String {
    let mut lines = vec![words.text(&messages::cli_hub_left(&moved.hub))];
    if moved.listings > 0 {
        lines.push(words.text(&messages::cli_hub_left_listings(moved.listings)));
    }
    lines.join("\n")
}

fn invitation(invite: &Invite, words: &Words) -> String {
    words.text(&messages::cli_invite(&invite.code, &invite.expires_at))
}

fn join(machine: &Machine, url: &str, code: &str, file: &Path) -> Outcome {
    let joined = dhow_app::join(file, url, code, machine.host())?;
    let file = path_text(file);
    let answer = json!({ "workspace": file, "device": joined.device });
    Ok(Answer::one(answer, move |_, words| {
        words.text(&messages::cli_created(&file))
    }))
}

/// The seller's devices.
#[derive(Debug, Subcommand)]
pub(crate) enum Devices {
    #[command(subcommand, about = messages::cli_device().id())]
    Device(DeviceCommand),
}

#[derive(Debug, Subcommand)]
pub(crate) enum DeviceCommand {
    #[command(about = messages::cli_device_list().id())]
    List,
    #[command(about = messages::cli_device_rename().id())]
    Rename {
        #[arg(help = messages::cli_flag_device().id(), value_name = messages::cli_value_id().id())]
        id: String,
        #[arg(help = messages::cli_flag_device_name().id(), value_name = messages::cli_value_name().id())]
        name: String,
    },
    #[command(about = messages::cli_device_revoke().id())]
    Revoke {
        #[arg(help = messages::cli_flag_device().id(), value_name = messages::cli_value_id().id())]
        id: String,
    },
}

impl Devices {
    pub(super) fn handler(self) -> Handler {
        let Self::Device(command) = self;
        Handler::on_desk(move |desk| match command {
            DeviceCommand::List => {
                let known = desk.app.device_list(Nothing {})?;
                Ok(Answer::list("devices", known, devices))
            }
            DeviceCommand::Rename { id, name } => {
                let done = desk.app.device_rename(DeviceRename { id, name })?;
                Ok(Answer::one(done, |done, _| done.device.name.clone()))
            }
            DeviceCommand::Revoke { id } => {
                let done = desk.app.device_revoke(DeviceRequest { id })?;
                Ok(Answer::one(done, revoked))
            }
        })
    }
}

/// What a device that was taken out had, and has still.
fn revoked(done: &DeviceDone, words: &Words) -> String {
    let Device {
        name,
        last_seen,
        enrolled,
        ..
    } = &done.device;
    let until = last_seen.as_ref().unwrap_or(enrolled);
    words.text(&messages::cli_device_revoked(name, until))
}

fn devices(devices: &dhow_contract::sync::Devices, words: &Words) -> String {
    let head = [
        String::new(),
        String::new(),
        words.text(&messages::cli_device_seen()),
        String::new(),
    ];
    let table = Table::of(head, &devices.devices, |device: &Device| {
        let standing = match (&device.revoked, device.this_device) {
            (Some(at), _) => words.text(&messages::cli_device_out(at)),
            (None, true) => words.text(&messages::cli_device_this()),
            (None, false) => String::new(),
        };
        let seen = or_nothing(device.last_seen.as_deref());
        vec![device.id.clone(), device.name.clone(), seen, standing]
    });
    table.lines()
}

/// The exchange with the hub, and what two devices disagree on.
#[derive(Debug, Subcommand)]
pub(crate) enum Sync {
    #[command(about = messages::cli_sync().id())]
    Sync {
        #[arg(long, conflicts_with = "refuse_less", help = messages::cli_flag_accept_less().id())]
        accept_less: bool,
        #[arg(long, help = messages::cli_flag_refuse_less().id())]
        refuse_less: bool,
    },
    #[command(subcommand, about = messages::cli_conflicts().id())]
    Conflicts(Disagreements),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Disagreements {
    #[command(about = messages::cli_conflicts_list().id())]
    List,
    #[command(about = messages::cli_conflicts_resolve().id())]
    Resolve {
        #[arg(help = messages::cli_flag_ids().id(), value_name = messages::cli_value_id().id())]
        #[arg(required_unless_present_any = ["all", "field", "sku"])]
        ids: Vec<String>,
        #[arg(long, conflicts_with = "ids", help = messages::cli_flag_all_conflicts().id())]
        all: bool,
        #[arg(long, help = messages::cli_flag_conflict_field().id(), value_name = messages::cli_value_field().id())]
        field: Option<String>,
        #[arg(long, help = messages::cli_flag_conflict_sku().id(), value_name = messages::cli_value_sku().id())]
        sku: Option<String>,
        #[arg(long, value_parser = one_of(&SIDES))]
        #[arg(help = messages::cli_flag_keep().id(), value_name = messages::cli_value_side().id())]
        keep: Keep,
    },
}

impl Sync {
    pub(super) fn handler(self) -> Handler {
        match self {
            Self::Sync {
                accept_less,
                refuse_less,
            } => sync(match (accept_less, refuse_less) {
                (true, _) => Some(LessChoice::Accept),
                (false, true) => Some(LessChoice::Refuse),
                (false, false) => None,
            }),
            Self::Conflicts(Disagreements::List) => Handler::on_desk(|desk| {
                Ok(Answer::list(
                    "conflicts",
                    desk.app.conflict_list(Nothing {})?,
                    conflicts,
                ))
            }),
            Self::Conflicts(Disagreements::Resolve {
                ids,
                all,
                field,
                sku,
                keep,
            }) => resolve(ConflictChoice {
                ids,
                all,
                field,
                sku,
                keep: Some(keep),
            }),
        }
    }
}

fn sync(less: Option<LessChoice>) -> Handler {
    Handler::on_desk(move |desk| {
        let report = match less {
            None => desk.app.sync_now(Nothing {})?,
            Some(_) => desk.app.hub_settle(HubSettle { less })?,
        };
        Ok(Answer::one(report, synced))
    })
}

fn resolve(choice: ConflictChoice) -> Handler {
    Handler::on_desk(move |desk| {
        let settled = desk.app.conflict_resolve(choice)?;
        Ok(Answer::one(settled, |settled: &Resolved, words| {
            words.text(&messages::cli_conflicts_resolved(
                settled.resolved,
                settled.left,
            ))
        }))
    })
}

fn standing(status: &NetworkStatus, words: &Words) -> String {
    let connection = words.code("connection", &name_of(&status.connection));
    let hub = status.hub.clone().unwrap_or_default();
    let mut lines = vec![
        format!("{connection} {hub}").trim_end().to_owned(),
        words.text(&messages::cli_pending(status.pending)),
        words.text(&messages::cli_conflicts_count(status.conflicts)),
    ];
    if !status.pictures.is_empty() {
        lines.push(words.text(&messages::cli_pictures_held(status.pictures.len())));
    }
    if let Some(changed) = &status.hub_changed {
        let kind = name_of(&changed.kind);
        lines.push(words.text(&messages::hub_changed(&kind)));
        lines.extend(counts(changed, words));
    }
    if let Some(kept) = &status.key_protection {
        lines.push(words.text(&messages::cli_key_protection(&name_of(kept))));
    }
    lines.join("\n")
}

/// How much would go, with the names of the first.
fn counts(changed: &HubChanged, words: &Words) -> Option<String> {
    let taken = changed.missing + changed.deleted;
    let (missing, deleted, of) = (changed.missing, changed.deleted, changed.of);
    let counted = words.text(&messages::hub_less_counts(deleted, missing, of, taken));
    let named = (!changed.names.is_empty()).then(|| format!(" ({})", changed.names.join(", ")));
    (taken > 0).then(|| counted + &named.unwrap_or_default())
}

fn synced(report: &SyncReport, words: &Words) -> String {
    let lines = [
        messages::cli_synced(report.pulled, report.pushed),
        messages::cli_pending(report.pending),
        messages::cli_live(report.live),
        messages::cli_conflicts_count(report.conflicts),
    ];
    let twins = (report.twins > 0).then(|| messages::cli_synced_twins(report.twins));
    lines
        .iter()
        .chain(&twins)
        .map(|line| words.text(line))
        .collect::<Vec<_>>()
        .join("\n")
}

fn conflicts(conflicts: &Conflicts, words: &Words) -> String {
    let count = words.text(&messages::cli_conflicts_count(conflicts.conflicts.len()));
    let head = [
        messages::field_sku(),
        messages::conflict_mine(),
        messages::conflict_theirs(),
        messages::conflict_before(),
    ];
    let head = [String::new()]
        .into_iter()
        .chain(head.iter().map(|it| words.text(it)));
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
    format!("{}\n{count}", table.lines())
        .trim_start()
        .to_owned()
}
