//! The command table: every act and question of the desk by name.
//!
//! A host that forgets a command does not compile, because [`Desk`] has a method for each; a
//! screen never refreshes by hand, because each command declares the tags it reads or touches.

use crate::failure::{Code, Failure};
use crate::{catalogue, history, import, markets, network, prices, storefront, translate, workspace};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The request of a command that needs no argument.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Whether a command may change the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Answers from the file as it is.
    Read,
    /// May change the file; refused on a workspace that another process writes.
    Write,
}

/// What part of the workspace a screen shows or an act changed. A change event names tags; a
/// screen that read under one of them asks again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Tag {
    /// Name, base currency, settings, saved-at.
    Workspace,
    /// Products, variants, media.
    Catalogue,
    /// Markets and their price policies.
    Markets,
    /// Exchange rates.
    Rates,
    /// Any computed price.
    Prices,
    /// Listing texts in other languages.
    Translations,
    /// Acts, undo and redo.
    History,
    /// Enrolment, pending operations, conflicts, publish states.
    Network,
    /// The built storefront.
    Storefront,
}

/// One row of the command table as data.
#[derive(Debug, Clone, Copy)]
pub struct CommandInfo {
    /// Stable name, as the window and the browser call it.
    pub name: &'static str,
    /// Whether it may write.
    pub access: Access,
    /// Tags it reads.
    pub reads: &'static [Tag],
}

/// A step of a long job.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// The job's name: the command that started it.
    pub job: String,
    /// What is being counted: `rows`, `pages`, `operations`, `files`.
    pub unit: String,
    /// How many are done.
    #[ts(type = "number")]
    pub done: u64,
    /// How many there are, when known.
    #[ts(type = "number | null")]
    pub total: Option<u64>,
}

/// What the desk tells its hosts without being asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Event {
    /// Something under these tags changed.
    Changed {
        /// The tags to read again.
        tags: Vec<Tag>,
    },
    /// A long job moved on.
    Progress(Progress),
    /// A long job ended (its answer arrives as the command's own).
    Finished {
        /// The job's name.
        job: String,
    },
}

/// Hands the command table to a macro: `for_each_command!(path::to::macro)`.
///
/// A row reads `name(Request) -> Response, access [tags read];`.
#[macro_export]
macro_rules! for_each_command {
    ($then:ident) => {
        $then! {
            /// Name, connection, pending work, age of rates, and what undo would undo.
            workspace_status(Nothing) -> workspace::WorkspaceStatus, Read [Workspace, Network, Rates, History];
            /// The seller's choices: interface language, theme, density.
            settings_get(Nothing) -> workspace::Settings, Read [Workspace];
            /// Changes the seller's choices.
            settings_set(workspace::SettingsChange) -> workspace::Settings, Write [];
            /// Everything that needs a person, worst first.
            today_list(Nothing) -> workspace::Today, Read [Catalogue, Prices, Translations, Network];
            /// Looks for damage in the file.
            doctor_run(Nothing) -> workspace::DoctorReport, Read [];
            /// Copies the workspace while it is in use.
            backup_create(workspace::PathRequest) -> workspace::BackupReport, Read [];
            /// Stops a long job at the next whole step.
            job_cancel(workspace::JobRequest) -> Nothing, Read [];

            /// A page of products, searched and filtered.
            catalogue_list(catalogue::CatalogueQuery) -> catalogue::CataloguePage, Read [Catalogue, Translations, Network];
            /// One product whole.
            product_get(catalogue::ProductRequest) -> catalogue::Product, Read [Catalogue, Translations];
            /// A new draft product with one variant.
            product_create(catalogue::ProductCreate) -> catalogue::Product, Write [];
            /// Sets fields of a product: title, description, status, slug, vendor, type, tags.
            product_set(catalogue::ProductSet) -> history::Done, Write [];
            /// Takes a product out of the workspace; undo brings it back.
            product_delete(catalogue::ProductRequest) -> history::Done, Write [];
            /// Sets fields of a variant: sku, gtin, basePrice, cost, weight, and the rest.
            variant_set(catalogue::VariantSet) -> history::Done, Write [];
            /// Adds a variant to a product.
            variant_add(catalogue::VariantAdd) -> history::Done, Write [];
            /// Takes a variant out of its product.
            variant_delete(catalogue::VariantRequest) -> history::Done, Write [];
            /// Adds a picture to a product.
            media_add(catalogue::MediaAdd) -> history::Done, Write [];
            /// Moves a picture or sets its alternative text.
            media_set(catalogue::MediaSet) -> history::Done, Write [];
            /// Takes a picture off a product.
            media_delete(catalogue::MediaRequest) -> history::Done, Write [];
            /// The bytes of a picture, as base64.
            media_read(catalogue::MediaRead) -> catalogue::MediaBytes, Read [Catalogue];

            /// Reads a file's head: encoding, delimiter, columns, samples, suggested mapping.
            import_open(import::ImportOpen) -> import::ImportColumns, Read [];
            /// Dry run: what the file would change, row by row.
            import_preview(import::ImportRequest) -> import::ImportReport, Read [Catalogue];
            /// Applies the file in one act.
            import_apply(import::ImportRequest) -> import::ImportReport, Write [];
            /// Writes the catalogue to a file without loss.
            catalogue_export(import::ExportRequest) -> import::ExportReport, Read [];
            /// Change sets, newest first.
            changeset_list(Nothing) -> import::ChangeSets, Read [History];
            /// One change set with its changes.
            changeset_show(import::ChangeSetRequest) -> import::ChangeSetDetail, Read [History];
            /// Undoes a whole change set, leaving what was edited since.
            changeset_undo(import::ChangeSetRequest) -> history::Undone, Write [];

            /// Undoes the newest act that can be undone.
            undo(Nothing) -> history::Undone, Write [];
            /// Does again what undo took back.
            redo(Nothing) -> history::Undone, Write [];
            /// Acts, newest first.
            history_list(history::HistoryQuery) -> history::History, Read [History];

            /// The workspace's markets.
            market_list(Nothing) -> markets::Markets, Read [Markets];
            /// Creates or changes one market, by its code.
            market_save(markets::Market) -> markets::Markets, Write [];
            /// Creates or changes the markets of a `markets.toml`.
            market_apply(markets::MarketsFile) -> markets::Markets, Write [];
            /// Takes a market out.
            market_delete(markets::MarketRequest) -> history::Done, Write [];

            /// Rate sources and their newest rows.
            rates_overview(Nothing) -> markets::RatesOverview, Read [Rates, Markets];
            /// One rate on one day, with its row.
            rates_show(markets::RateQuery) -> markets::RateAnswer, Read [Rates];
            /// A pair over a span of days, for the chart.
            rates_series(markets::RateSeriesQuery) -> markets::RateSeries, Read [Rates];
            /// Reads rates from a file.
            rates_import(markets::RatesImport) -> markets::RatesImported, Write [];
            /// Fetches the newest rates from their publisher.
            rates_update(Nothing) -> markets::RatesImported, Write [];

            /// One price with its trail.
            price_show(prices::PriceQuery) -> prices::Price, Read [Prices, Catalogue, Markets, Rates];
            /// Every active variant in every market.
            price_matrix(prices::MatrixQuery) -> prices::Matrix, Read [Prices, Catalogue, Markets, Rates];
            /// What a typed price or cost would make of the market prices, without keeping it.
            price_effect(prices::EffectQuery) -> prices::Effect, Read [Prices, Catalogue, Markets, Rates];

            /// How far each language is.
            translate_status(translate::StatusQuery) -> translate::Status, Read [Translations, Catalogue];
            /// Texts of one language that need a person.
            translate_list(translate::QueueQuery) -> translate::Queue, Read [Translations, Catalogue];
            /// Writes one translation.
            translate_set(translate::TranslationSet) -> history::Done, Write [];

            /// Issues of the listings: what blocks a publish and how to mend it.
            preflight(storefront::PreflightQuery) -> storefront::Preflight, Read [Catalogue, Prices, Translations, Markets];
            /// Builds the storefront into a folder.
            storefront_build(storefront::BuildRequest) -> storefront::BuildReport, Read [];
            /// Proves that a built storefront shows the workspace's prices.
            storefront_check(workspace::PathRequest) -> storefront::CheckReport, Read [];

            /// Whether and where this device is enrolled, what waits, what is live.
            network_status(Nothing) -> network::NetworkStatus, Read [Network, Catalogue];
            /// Joins a hub as its first device.
            hub_enrol(network::EnrolRequest) -> network::Enrolled, Write [];
            /// A code by which a second device joins this seller.
            hub_invite(Nothing) -> network::Invite, Write [];
            /// Queues the publish of products and, when a line is there, sends it.
            publish(network::PublishRequest) -> network::Published, Write [];
            /// Sends what waits and takes what is new.
            sync_now(Nothing) -> network::SyncReport, Write [];
            /// Where two devices disagree.
            conflict_list(Nothing) -> network::Conflicts, Read [Network];
            /// Chooses one side of a conflict.
            conflict_resolve(network::ConflictChoice) -> history::Done, Write [];
        }
    };
}

macro_rules! declare_desk {
    ($( $(#[doc = $doc:literal])* $name:ident($request:ty) -> $response:ty, $access:ident [$($tag:ident),*]; )*) => {
        /// The desk as its hosts see it: one method per command.
        pub trait Desk: Send + Sync {
            $( $(#[doc = $doc])*
            ///
            /// # Errors
            /// A [`Failure`] with a stable code; nothing has changed then.
            fn $name(&self, request: $request) -> Result<$response, Failure>; )*
        }

        /// Every command, in the order of the table.
        pub const COMMANDS: &[CommandInfo] = &[
            $( CommandInfo {
                name: stringify!($name),
                access: Access::$access,
                reads: &[$(Tag::$tag),*],
            }, )*
        ];

        /// Calls a command by name with a JSON request, for hosts that speak JSON.
        ///
        /// # Errors
        /// `unknownCommand`, `badRequest`, or what the command itself answers.
        pub fn dispatch(
            desk: &dyn Desk,
            name: &str,
            request: serde_json::Value,
        ) -> Result<serde_json::Value, Failure> {
            match name {
                $( stringify!($name) => answer(desk.$name(parse(request)?)?), )*
                _ => Err(Failure::new(Code::UnknownCommand).with("name", name)),
            }
        }

        pub(crate) fn command_types() -> Vec<crate::typescript::CommandType> {
            vec![ $( crate::typescript::CommandType::of::<$request, $response>(
                stringify!($name), &[$(Tag::$tag),*], Access::$access,
            ), )* ]
        }
    };
}

for_each_command!(declare_desk);

fn parse<T: serde::de::DeserializeOwned>(request: serde_json::Value) -> Result<T, Failure> {
    serde_json::from_value(request).map_err(|error| Failure::new(Code::BadRequest).with("detail", error))
}

fn answer<T: Serialize>(response: T) -> Result<serde_json::Value, Failure> {
    serde_json::to_value(response).map_err(|error| Failure::new(Code::Internal).with("detail", error))
}
