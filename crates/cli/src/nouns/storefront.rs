//! Issues of the listings, and the shop as files.

use crate::answer::Answer;
use crate::command::{Command, Noun, Run};
use crate::form::{Given, path};
use crate::refusal::Refusal;
use crate::session::Desk;
use crate::table::Table;
use crate::wording::{Words, or_nothing};
use clap::ArgMatches;
use clap::builder::PossibleValuesParser;
use dhow_contract::prelude::*;
use dhow_contract::publish::{BuildReport, BuildRequest, CheckReport};
use dhow_contract::readiness::{Issue, Preflight, PreflightQuery};
use dhow_contract::workspace::PathRequest;
use dhow_contract::{Code, Failure};
use dhow_i18n::messages;

/// Most issues that are put into words.
const MOST_SAID: usize = 50;

pub(super) fn nouns() -> Vec<Noun> {
    vec![
        Noun::Alone(Command {
            name: "preflight",
            about: messages::cli_preflight,
            arguments: |form| {
                let channel = form.flag("channel", messages::cli_flag_channel(), messages::cli_value_name());
                vec![channel.value_parser(PossibleValuesParser::new(["storefront", "hub"]))]
            },
            run: Run::OnDesk(|desk, given| {
                let query = PreflightQuery { channel: given.text("channel") };
                Ok(Answer::list("issues", desk.app.preflight(query)?, |found: &Preflight, words| {
                    issues(&found.issues, words)
                }))
            }),
        }),
        Noun::With("storefront", messages::cli_storefront, vec![build_command(), check_command()]),
    ]
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

fn issues(issues: &[Issue], words: &Words) -> String {
    let count = words.text(&messages::cli_issues(issues.len()));
    let head = [messages::field_sku(), messages::prices_market(), messages::field_locale()];
    let head = head.iter().map(|it| words.text(it)).chain([count.clone()]);
    let table = Table::of(head, &issues[..issues.len().min(MOST_SAID)], |issue| {
        let worded = words.localizer().issue(&issue.code, &issue.args).message;
        let place = [&issue.sku, &issue.market, &issue.locale].map(|it| or_nothing(it.as_deref()));
        place.into_iter().chain([worded]).collect()
    });
    if issues.is_empty() { count } else { table.lines() }
}
