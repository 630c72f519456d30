//! The desk from a spreadsheet to a second device, over a real file and a real hub.

use crate::support::*;
use dhow_hub::{Hub, HubConfig, RunningHub};
use std::path::Path;
use std::sync::Arc;

const MARKETS: &str = r#"
[[market]]
code = "DE"
countries = ["DE"]
currency = "EUR"
locales = ["de", "en"]
[market.price]
tax = { mode = "inclusive", percent = "19" }
charm = { ending = "0.95", step = "1", mode = "nearest" }
[[market]]
code = "AE"
countries = ["AE"]
currency = "AED"
locales = ["ar"]
[market.price]
tax = { mode = "inclusive", percent = "5" }
"#;

fn host(folder: &Path) -> Host {
    dhow_app::system_host(folder.to_owned(), "en-US")
}

fn desk(folder: &Path) -> App {
    let path = folder.join("ege.dhow");
    let new = NewWorkspace {
        path: &path,
        seller: "Ege",
        base_currency: "TRY",
        source_locale: "en",
        country: None,
    };
    let app = create(&new, host(folder)).unwrap();
    app.import_apply(import(
        "sku,title,price,cost\nATT-1,Bath towel,690.00,318\nATT-2,Hand towel,345,149\n",
    ))
    .unwrap();
    app.market_apply(MarketsFile {
        text: Some(MARKETS.to_owned()),
        path: None,
    })
    .unwrap();
    app
}

fn import(text: &str) -> ImportRequest {
    use base64::Engine;
    let base64 = base64::engine::general_purpose::STANDARD.encode(text);
    ImportRequest {
        base64: Some(base64),
        name: Some("goods.csv".to_owned()),
        ..Default::default()
    }
}

fn hub(folder: &Path) -> RunningHub {
    Hub::start(config(folder)).unwrap()
}

/// The same hub at the same address.
fn again(folder: &Path, address: &str) -> RunningHub {
    let listen = address.trim_start_matches("http://").parse().unwrap();
    Hub::start(HubConfig {
        listen,
        ..config(folder)
    })
    .unwrap()
}

fn config(folder: &Path) -> HubConfig {
    #[expect(
        clippy::disallowed_methods,
        reason = "a test is its own composition root"
    )]
    let clock = Arc::new(jiff::Timestamp::now);
    HubConfig::new(
        folder.join("hub.sqlite"),
        "127.0.0.1:0".parse().unwrap(),
        clock,
    )
}

fn set(app: &App, sku: &str, field: &str, value: &str) {
    let fields = [(field.to_owned(), Some(value.to_owned()))].into();
    app.variant_set(VariantSet {
        sku: Some(sku.to_owned()),
        id: None,
        fields,
    })
    .unwrap();
}

fn base_price(app: &App, sku: &str) -> Option<String> {
    let product = app
        .product_get(ProductRequest {
            sku: Some(sku.to_owned()),
            id: None,
        })
        .unwrap();
    product.variants[0].base_price.clone()
}

fn price(app: &App, sku: &str, market: &str) -> Price {
    let query = PriceQuery {
        sku: sku.to_owned(),
        market: market.to_owned(),
        ..Default::default()
    };
    app.price_show(query).unwrap()
}

#[test]
fn goods_are_imported_priced_translated_and_built_into_a_shop_that_checks() {
    let folder = tempfile::tempdir().unwrap();
    let app = desk(folder.path());
    let shown = price(&app, "ATT-1", "DE");
    assert!(
        shown.unit_price.as_deref().unwrap().ends_with(".95"),
        "{shown:?}"
    );
    assert_eq!(
        shown.trail.first().map(|step| step.step.as_str()),
        Some("base")
    );
    assert_eq!(price(&app, "ATT-1", "AE").unit_price, None);
    let german = TranslationSet {
        sku: Some("ATT-1".to_owned()),
        field: "title".to_owned(),
        locale: "de".to_owned(),
        text: "Badetuch".to_owned(),
        ..Default::default()
    };
    app.translate_set(german).unwrap();
    let out = folder.path().join("shop").display().to_string();
    let built = app
        .storefront_build(BuildRequest {
            out: out.clone(),
            ..Default::default()
        })
        .unwrap();
    assert!(built.pages > 4 && built.offers == 2, "{built:?}");
    let checked = app.storefront_check(PathRequest { path: out }).unwrap();
    assert_eq!((checked.mismatches, checked.faults), (vec![], vec![]));
    assert_eq!(checked.certificate, built.certificate);
    assert!(app.doctor_run(Nothing {}).unwrap().healthy);
}

#[test]
fn an_import_is_undone_as_a_whole_but_not_over_later_edits() {
    let folder = tempfile::tempdir().unwrap();
    let app = desk(folder.path());
    let report = app
        .import_apply(import("sku,price\nATT-1,700\nATT-2,350\n"))
        .unwrap();
    set(&app, "ATT-2", "basePrice", "360");
    let request = ChangeSetRequest {
        id: report.change_set.unwrap(),
    };
    let undone = app.changeset_undo(request).unwrap();
    assert_eq!((undone.restored, undone.left.len()), (1, 1));
    assert_eq!(undone.left[0].sku.as_deref(), Some("ATT-2"));
    assert_eq!(base_price(&app, "ATT-1").as_deref(), Some("690.00"));
    assert_eq!(base_price(&app, "ATT-2").as_deref(), Some("360"));
}

#[test]
fn two_devices_disagree_choose_and_end_equal() {
    let folder = tempfile::tempdir().unwrap();
    let running = hub(folder.path());
    let first = desk(folder.path());
    first
        .hub_enrol(EnrolRequest {
            url: running.address(),
        })
        .unwrap();
    let report = first.sync_now(Nothing {}).unwrap();
    assert_eq!(
        (report.pending, report.rejected, report.conflicts),
        (0, 0, 0),
        "{report:?}"
    );
    let code = first.hub_invite(Nothing {}).unwrap().code;
    let other = tempfile::tempdir().unwrap();
    let second = join(
        &other.path().join("b.dhow"),
        &running.address(),
        &code,
        host(other.path()),
    )
    .unwrap()
    .app;
    assert_eq!(base_price(&second, "ATT-1").as_deref(), Some("690.00"));
    assert_eq!(
        second.market_list(Nothing {}).unwrap(),
        first.market_list(Nothing {}).unwrap()
    );

    set(&first, "ATT-1", "basePrice", "700");
    set(&second, "ATT-1", "basePrice", "650");
    set(&second, "ATT-2", "cost", "150");
    first.sync_now(Nothing {}).unwrap();
    second.sync_now(Nothing {}).unwrap();
    first.sync_now(Nothing {}).unwrap();
    assert_eq!(base_price(&second, "ATT-1").as_deref(), Some("700"));
    let conflict = second
        .conflict_list(Nothing {})
        .unwrap()
        .conflicts
        .remove(0);
    assert_eq!(
        conflict
            .mine
            .as_ref()
            .and_then(|mine| mine["amount"].as_str()),
        Some("650")
    );
    assert_eq!(
        conflict
            .theirs
            .as_ref()
            .and_then(|theirs| theirs["amount"].as_str()),
        Some("700")
    );
    assert_eq!(
        conflict
            .before
            .as_ref()
            .and_then(|before| before["amount"].as_str()),
        Some("690.00")
    );
    second
        .conflict_resolve(ConflictChoice {
            ids: vec![conflict.id],
            keep: Some(Keep::Mine),
            ..ConflictChoice::default()
        })
        .unwrap();
    second.sync_now(Nothing {}).unwrap();
    first.sync_now(Nothing {}).unwrap();
    for app in [&first, &second] {
        assert_eq!(base_price(app, "ATT-1").as_deref(), Some("650"));
        assert!(app.conflict_list(Nothing {}).unwrap().conflicts.is_empty());
    }
    let digest = |app: &App, name: &str| {
        let path = folder.path().join(name).display().to_string();
        app.backup_create(PathRequest { path }).unwrap().digest
    };
    assert_eq!(digest(&first, "one.dhow"), digest(&second, "two.dhow"));
}

#[test]
fn a_publish_waits_without_a_line_and_is_live_only_when_read_back() {
    let folder = tempfile::tempdir().unwrap();
    let running = hub(folder.path());
    let app = desk(folder.path());
    app.hub_enrol(EnrolRequest {
        url: running.address(),
    })
    .unwrap();
    let address = running.address();
    running.shutdown();
    let waiting = app.publish(PublishRequest::default()).unwrap();
    assert_eq!((waiting.queued, waiting.live), (2, 0));
    assert_eq!(app.sync_now(Nothing {}).unwrap_err().code, Code::Offline);
    set(&app, "ATT-1", "cost", "320");
    let _running = again(folder.path(), &address);
    let report = app.sync_now(Nothing {}).unwrap();
    assert_eq!((report.live, report.pending), (2, 0), "{report:?}");
}

#[test]
fn a_deleted_product_comes_back_by_undo_also_after_it_was_synced() {
    let folder = tempfile::tempdir().unwrap();
    let running = hub(folder.path());
    let app = desk(folder.path());
    app.hub_enrol(EnrolRequest {
        url: running.address(),
    })
    .unwrap();
    app.product_delete(ProductRequest {
        sku: Some("ATT-1".to_owned()),
        id: None,
    })
    .unwrap();
    app.sync_now(Nothing {}).unwrap();
    app.undo(Nothing {}).unwrap();
    let report = app.sync_now(Nothing {}).unwrap();
    assert_eq!(
        (report.rejected, report.conflicts, report.pending),
        (0, 0, 0),
        "{report:?}"
    );
    assert_eq!(base_price(&app, "ATT-1").as_deref(), Some("690.00"));
}

#[test]
fn a_taken_sku_and_an_unknown_one_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = desk(folder.path());
    let new = ProductCreate {
        title: "Mug".to_owned(),
        sku: Some("ATT-1".to_owned()),
    };
    assert_eq!(app.product_create(new).unwrap_err().code, Code::SkuTaken);
    let unknown = ProductRequest {
        sku: Some("NONE".to_owned()),
        id: None,
    };
    assert_eq!(app.product_get(unknown).unwrap_err().code, Code::SkuUnknown);
}

#[test]
fn the_sample_has_goods_pictures_languages_and_markets() {
    let folder = tempfile::tempdir().unwrap();
    let app = dhow_app::sample(&folder.path().join("sample.dhow"), host(folder.path())).unwrap();
    let page = app.catalogue_list(CatalogueQuery::default()).unwrap();
    let variants: u64 = page.products.iter().map(|product| product.variants).sum();
    assert_eq!(
        (
            page.total,
            variants,
            app.market_list(Nothing {}).unwrap().markets.len()
        ),
        (30, 99, 4)
    );
    assert!(
        page.products
            .iter()
            .all(|product| product.picture.is_some())
    );
    let matrix = app.price_matrix(MatrixQuery::default()).unwrap().prices;
    assert!(
        matrix.iter().all(|cell| cell.unit_price.is_some()),
        "every price has its rate"
    );
    assert!(
        matrix
            .iter()
            .any(|cell| cell.status == PriceStatus::BelowFloor)
    );
    let towel: Vec<_> = matrix
        .iter()
        .filter(|cell| cell.sku == "ATT-70140-SND")
        .collect();
    assert_eq!(towel.len(), 4);
    let skus: std::collections::BTreeSet<_> = matrix.iter().map(|cell| &cell.sku).collect();
    assert_eq!(skus.len() * 4, matrix.len(), "no SKU stands twice");
    let below = matrix
        .iter()
        .filter(|cell| cell.status == PriceStatus::BelowFloor)
        .count();
    assert!(
        below * 4 < matrix.len(),
        "{below} of {} under their floor",
        matrix.len()
    );
    assert!(app.today_list(Nothing {}).unwrap().items.len() > 3);
    assert!(app.doctor_run(Nothing {}).unwrap().healthy);
}

#[test]
fn desks_that_follow_the_hub_exchange_by_themselves_also_after_it_was_away() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let running = hub(here.path());
    let address = running.address();
    let first = Arc::new(desk(here.path()));
    first
        .hub_enrol(EnrolRequest {
            url: address.clone(),
        })
        .unwrap();
    first.sync_now(Nothing {}).unwrap();
    let code = first.hub_invite(Nothing {}).unwrap().code;
    let second = Arc::new(
        join(
            &there.path().join("b.dhow"),
            &address,
            &code,
            host(there.path()),
        )
        .unwrap()
        .app,
    );
    follow(&first);
    follow(&second);

    set(&first, "ATT-1", "basePrice", "700");
    wait_until("the edit arrives", || {
        base_price(&second, "ATT-1").as_deref() == Some("700")
    });
    wait_until("it waits no more", || {
        first.network_status(Nothing {}).unwrap().pending == 0
    });

    running.shutdown();
    set(&second, "ATT-1", "basePrice", "710");
    let connection = |app: &App| app.network_status(Nothing {}).unwrap().connection;
    wait_until("the line is known to be down", || {
        connection(&second) == Connection::Offline
    });
    let _running = again(here.path(), &address);
    wait_until("the edit made meanwhile arrives", || {
        base_price(&first, "ATT-1").as_deref() == Some("710")
    });
    wait_until("the line is known to be back", || {
        connection(&second) == Connection::Online
    });
}

#[test]
fn a_desk_that_follows_lets_its_file_go_when_it_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let running = hub(folder.path());
    let app = Arc::new(desk(folder.path()));
    app.hub_enrol(EnrolRequest {
        url: running.address(),
    })
    .unwrap();
    follow(&app);
    wait_until("it has exchanged", || {
        app.network_status(Nothing {}).unwrap().synced_at.is_some()
    });
    drop(app);
    let open = || {
        App::open(&folder.path().join("ege.dhow"), host(folder.path()))
            .unwrap()
            .is_writable()
    };
    wait_until("another one may write", open);
}
