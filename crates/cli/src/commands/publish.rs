//! Listings on the hub, and the shop as files.

use crate::answer::Answer;
use crate::args::path_text;
use crate::context::Desk;
use crate::handler::{Handler, Outcome};
use crate::localize::Words;
use crate::phrases::issues;
use crate::refusal::Refusal;
use clap::{Args, Subcommand};
use dhow_contract::catalogue::{FieldEdit, ManyEdits, ProductRequest, ProductStatus};
use dhow_contract::prelude::*;
use dhow_contract::publish::{BuildReport, BuildRequest, CheckReport, PublishRequest, Published};
use dhow_contract::workspace::PathRequest;
use dhow_contract::{Code, Failure};
use dhow_i18n::messages;
use std::path::{Path, PathBuf};

/// Listings on their way to the hub.
#[derive(Debug, Subcommand)]
pub(crate) enum Publish {
    #[command(about = messages::cli_publish().id())]
    Publish {
        #[arg(num_args = 0..)]
        #[arg(help = messages::cli_flag_skus().id(), value_name = messages::cli_value_sku().id())]
        skus: Vec<String>,
    },
    #[command(about = messages::cli_unpublish().id())]
    Unpublish {
        #[arg(num_args = 1.., required = true)]
        #[arg(help = messages::cli_flag_sku().id(), value_name = messages::cli_value_sku().id())]
        skus: Vec<String>,
    },
}

impl Publish {
    pub(super) fn handler(self) -> Handler {
        Handler::on_desk(move |desk| {
            let skus = match self {
                Self::Publish { skus } => skus,
                Self::Unpublish { skus } => {
                    make_drafts(desk, &skus)?;
                    skus
                }
            };
            Ok(Answer::one(
                desk.app.publish(PublishRequest { skus })?,
                published,
            ))
        })
    }
}

/// Makes drafts of those that are for sale, as one act that undo takes back.
fn make_drafts(desk: &Desk<'_>, skus: &[String]) -> Result<(), Failure> {
    let mut edits = Vec::new();
    for sku in skus {
        let product = desk.app.product_get(ProductRequest {
            sku: Some(sku.clone()),
            id: None,
        })?;
        if product.status == ProductStatus::Active {
            edits.push(FieldEdit {
                id: Some(product.id),
                sku: None,
                fields: [("status".to_owned(), Some("draft".to_owned()))].into(),
            });
        }
    }
    if !edits.is_empty() {
        desk.app.products_set(ManyEdits {
            edits,
            ..ManyEdits::default()
        })?;
    }
    Ok(())
}

fn published(published: &Published, words: &Words) -> String {
    let withdrawn = published.withdrawn.len();
    let lines = [
        Some(messages::cli_live(published.live)),
        Some(messages::cli_queued(published.queued)),
        (withdrawn > 0).then(|| messages::cli_withdrawn(withdrawn)),
    ];
    let lines: Vec<String> = lines.iter().flatten().map(|it| words.text(it)).collect();
    lines.join("\n")
}

/// The shop as files.
#[derive(Debug, Subcommand)]
pub(crate) enum Storefront {
    #[command(subcommand, about = messages::cli_storefront().id())]
    Storefront(Shop),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Shop {
    #[command(about = messages::cli_storefront_build().id())]
    Build(Build),
    #[command(about = messages::cli_storefront_check().id())]
    Check {
        #[arg(help = messages::cli_flag_dir().id(), value_name = messages::cli_value_folder().id())]
        dir: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Build {
    #[arg(long, help = messages::cli_flag_out().id(), value_name = messages::cli_value_folder().id())]
    out: PathBuf,
    #[arg(long, help = messages::cli_flag_base_url().id(), value_name = messages::cli_value_url().id())]
    base_url: Option<String>,
    #[arg(long, help = messages::cli_flag_at().id(), value_name = messages::cli_value_date().id())]
    at: Option<String>,
    #[arg(long, help = messages::cli_flag_strict().id())]
    strict: bool,
}

impl Storefront {
    pub(super) fn handler(self) -> Handler {
        let Self::Storefront(command) = self;
        match command {
            Shop::Build(build) => Handler::on_desk(move |desk| {
                Ok(Answer::one(
                    desk.app.storefront_build(build.request())?,
                    built,
                ))
            }),
            Shop::Check { dir } => Handler::on_desk(move |desk| check(desk, &dir)),
        }
    }
}

impl Build {
    fn request(self) -> BuildRequest {
        let Self {
            out,
            base_url,
            at,
            strict,
        } = self;
        BuildRequest {
            out: path_text(&out),
            base_url,
            strict,
            at,
        }
    }
}

fn built(report: &BuildReport, words: &Words) -> String {
    let built = words.text(&messages::cli_storefront_built(report.offers, report.pages));
    format!(
        "{built}\n{}",
        issues(&report.issues, report.issues.len() as u64, words)
    )
}

fn check(desk: &Desk<'_>, folder: &Path) -> Outcome {
    let report = desk.app.storefront_check(PathRequest {
        path: path_text(folder),
    })?;
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
