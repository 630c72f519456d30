//! The command table, answered: each command is one line that names its feature.

use crate::App;
use crate::failure::Result as AppResult;
use dhow_contract::{
    Desk, Failure, Nothing, catalogue, history, import, markets, network, prices, storefront, translate,
    workspace,
};

macro_rules! answer {
    ($( $name:ident($request:ty) -> $response:ty = $feature:expr; )*) => {
        impl Desk for App {
            $( fn $name(&self, request: $request) -> Result<$response, Failure> {
                let feature: fn(&App, $request) -> AppResult<$response> = $feature;
                feature(self, request).map_err(Failure::from)
            } )*
        }
    };
}

answer! {
    workspace_status(Nothing) -> workspace::WorkspaceStatus = |app, _| crate::status::status(app);
    settings_get(Nothing) -> workspace::Settings = |app, _| crate::settings::get(app);
    settings_set(workspace::SettingsChange) -> workspace::Settings = |app, request| crate::settings::set(app, &request);
    today_list(Nothing) -> workspace::Today = |app, _| crate::today::list(app);
    doctor_run(Nothing) -> workspace::DoctorReport = |app, _| crate::backup::doctor(app);
    backup_create(workspace::PathRequest) -> workspace::BackupReport = |app, request| crate::backup::create(app, &request);
    job_cancel(workspace::JobRequest) -> Nothing = |app, request| app.cancel_job(&request);

    catalogue_list(catalogue::CatalogueQuery) -> catalogue::CataloguePage = |app, request| crate::catalogue::list(app, &request);
    product_get(catalogue::ProductRequest) -> catalogue::Product = |app, request| crate::catalogue::get(app, &request);
    product_create(catalogue::ProductCreate) -> catalogue::Product = |app, request| crate::catalogue::create(app, &request);
    product_set(catalogue::ProductSet) -> history::Done = |app, request| crate::catalogue::set_product(app, &request);
    product_delete(catalogue::ProductRequest) -> history::Done = |app, request| crate::catalogue::delete(app, &request);
    variant_set(catalogue::VariantSet) -> history::Done = |app, request| crate::catalogue::set_variant(app, &request);
    variant_add(catalogue::VariantAdd) -> history::Done = |app, request| crate::catalogue::add_variant(app, &request);
    variant_delete(catalogue::VariantRequest) -> history::Done = |app, request| crate::catalogue::delete_variant(app, &request);
    media_add(catalogue::MediaAdd) -> history::Done = |app, request| crate::media::add(app, &request);
    media_set(catalogue::MediaSet) -> history::Done = |app, request| crate::media::set(app, &request);
    media_delete(catalogue::MediaRequest) -> history::Done = |app, request| crate::media::delete(app, &request);
    media_read(catalogue::MediaRead) -> catalogue::MediaBytes = |app, request| crate::media::read(app, &request);

    import_open(import::ImportOpen) -> import::ImportColumns = |app, request| crate::import::open(app, &request);
    import_preview(import::ImportRequest) -> import::ImportReport = |app, request| crate::import::preview(app, &request);
    import_apply(import::ImportRequest) -> import::ImportReport = |app, request| crate::import::apply(app, &request);
    catalogue_export(import::ExportRequest) -> import::ExportReport = |app, request| crate::import::export(app, &request);
    changeset_list(Nothing) -> import::ChangeSets = |app, _| crate::history::change_sets(app);
    changeset_show(import::ChangeSetRequest) -> import::ChangeSetDetail = |app, request| crate::history::change_set(app, &request);
    changeset_undo(import::ChangeSetRequest) -> history::Undone = |app, request| crate::history::undo_change_set(app, &request);

    undo(Nothing) -> history::Undone = |app, _| crate::history::undo(app);
    redo(Nothing) -> history::Undone = |app, _| crate::history::redo(app);
    history_list(history::HistoryQuery) -> history::History = |app, request| crate::history::list(app, &request);

    market_list(Nothing) -> markets::Markets = |app, _| crate::markets::list(app);
    market_save(markets::Market) -> markets::Markets = |app, request| crate::markets::save(app, &request);
    market_apply(markets::MarketsFile) -> markets::Markets = |app, request| crate::markets::apply(app, &request);
    market_delete(markets::MarketRequest) -> history::Done = |app, request| crate::markets::delete(app, &request);

    rates_overview(Nothing) -> markets::RatesOverview = |app, _| crate::rates::overview(app);
    rates_show(markets::RateQuery) -> markets::RateAnswer = |app, request| crate::rates::show(app, &request);
    rates_series(markets::RateSeriesQuery) -> markets::RateSeries = |app, request| crate::rates::series(app, &request);
    rates_import(markets::RatesImport) -> markets::RatesImported = |app, request| crate::rates::import(app, &request);
    rates_update(Nothing) -> markets::RatesImported = |app, _| crate::rates::update(app);

    price_show(prices::PriceQuery) -> prices::Price = |app, request| crate::prices::show(app, &request);
    price_matrix(prices::MatrixQuery) -> prices::Matrix = |app, request| crate::prices::matrix(app, &request);
    price_effect(prices::EffectQuery) -> prices::Effect = |app, request| crate::prices::effect(app, &request);

    translate_status(translate::StatusQuery) -> translate::Status = |app, request| crate::translate::status(app, &request);
    translate_list(translate::QueueQuery) -> translate::Queue = |app, request| crate::translate::list(app, &request);
    translate_set(translate::TranslationSet) -> history::Done = |app, request| crate::translate::set(app, &request);

    preflight(storefront::PreflightQuery) -> storefront::Preflight = |app, request| crate::issues::preflight(app, &request);
    storefront_build(storefront::BuildRequest) -> storefront::BuildReport = |app, request| crate::storefront::build(app, &request);
    storefront_check(workspace::PathRequest) -> storefront::CheckReport = |app, request| crate::storefront::check(app, &request);

    network_status(Nothing) -> network::NetworkStatus = |app, _| crate::network::status(app);
    hub_enrol(network::EnrolRequest) -> network::Enrolled = |app, request| crate::network::enrol(app, &request);
    hub_invite(Nothing) -> network::Invite = |app, _| crate::network::invite(app);
    publish(network::PublishRequest) -> network::Published = |app, request| crate::network::publish(app, &request);
    sync_now(Nothing) -> network::SyncReport = |app, _| crate::network::sync(app);
    conflict_list(Nothing) -> network::Conflicts = |app, _| crate::network::conflicts(app);
    conflict_resolve(network::ConflictChoice) -> history::Done = |app, request| crate::network::resolve(app, &request);
}
