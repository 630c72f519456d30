//! Listings on the hub, and the shop as files.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::context::Desk;
use crate::form::{Given, path};
use crate::phrases::issues;
use crate::refusal::Refusal;
use clap::ArgMatches;
use dhow_contract::prelude::*;
use dhow_contract::publish::{BuildReport, BuildRequest, CheckReport, PublishRequest, Published};
use dhow_contract::workspace::PathRequest;
use dhow_contract::{Code, Failure};
use dhow_i18n::messages;

/// The shop as files.
pub(super) fn storefront() -> Noun {
    Noun::With("storefront", messages::cli_storefront, vec![build_command(), check_command()])
}

/// Listings on their way to the hub.
pub(super) fn publish() -> Noun {
    Noun::Alone(Command {
        name: "publish",
        about: messages::cli_publish,
        arguments: |form| vec![form.words("skus", messages::cli_flag_skus(), messages::cli_value_sku())],
        run: Run::OnDesk(|desk, given| {
            let published = desk.app.publish(PublishRequest { skus: given.texts("skus") })?;
            Ok(Answer::one(published, |published: &Published, words| {
                let live = words.text(&messages::cli_live(published.live));
                format!("{live}\n{}", words.text(&messages::cli_queued(published.queued)))
            }))
        }),
    })
}

fn build_command() -> Command {
    Command {
        name: "build",
        about: messages::cli_storefront_build,
        arguments: |form| {
            vec![
                form.needed("out", messages::cli_flag_out(), messages::cli_value_folder())
                    .value_parser(path()),
                form.flag("base-url", messages::cli_flag_base_url(), messages::cli_value_url()),
                form.flag("at", messages::cli_flag_at(), messages::cli_value_date()),
                form.switch("strict", messages::cli_flag_strict()),
            ]
        },
        run: Run::OnDesk(build),
    }
}

fn build(desk: &Desk<'_>, given: &ArgMatches) -> Result<Answer, Refusal> {
    let request = BuildRequest {
        out: given.place("out"),
        base_url: given.text("base-url"),
        strict: given.has("strict"),
        at: given.text("at"),
    };
    Ok(Answer::one(desk.app.storefront_build(request)?, |report: &BuildReport, words| {
        let built = words.text(&messages::cli_storefront_built(report.offers, report.pages));
        format!("{built}\n{}", issues(&report.issues, words))
    }))
}

fn check_command() -> Command {
    Command {
        name: "check",
        about: messages::cli_storefront_check,
        arguments: |form| {
            vec![
                form.word("dir", messages::cli_flag_dir(), messages::cli_value_folder()).value_parser(path()),
            ]
        },
        run: Run::OnDesk(check),
    }
}

fn check(desk: &Desk<'_>, given: &ArgMatches) -> Result<Answer, Refusal> {
    let folder = given.place("dir");
    let report = desk.app.storefront_check(PathRequest { path: folder })?;
    if let Some(first) = report.mismatches.first() {
        let failure = Failure::new(Code::PriceMismatch)
            .with("sku", &first.sku)
            .with("market", &first.market)
            .with("count", report.mismatches.len());
        return Err(Refusal::beside(failure, &report));
    }
    if !report.faults.is_empty() {
        let failure = Failure::new(Code::StorefrontIssues).with("count", report.faults.len());
        return Err(Refusal::beside(failure, &report));
    }
    Ok(Answer::one(report, |report: &CheckReport, words| {
        words.text(&messages::cli_storefront_checked(report.certificate.prices))
    }))
}
