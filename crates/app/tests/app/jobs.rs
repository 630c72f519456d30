//! Long work: it says how far it is, and stops when a person says so.

use crate::support::*;
use dhow_domain::id::IdSource;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock, Weak};

/// A sheet of so many new products.
fn sheet(rows: usize) -> ImportRequest {
    let mut text = "sku,title,basePrice\n".to_owned();
    (0..rows).for_each(|row| text.push_str(&format!("NEW-{row},Cup {row},3.50\n")));
    csv(&text)
}

#[test]
fn a_long_import_says_how_far_it_is_and_when_it_is_done() {
    let firm = SellerDesk::new();
    firm.events();
    firm.import_apply(sheet(600)).unwrap();
    let received = firm.events();
    assert_eq!(received.finished, ["import_apply"]);
    let done: Vec<u64> = received.progress.iter().map(|(_, done, _)| *done).collect();
    assert!(
        received
            .progress
            .iter()
            .all(|(job, _, total)| job == "import_apply" && *total == Some(600)),
        "{received:?}"
    );
    assert!(
        done.is_sorted() && done.contains(&250) && done.contains(&500),
        "{done:?}"
    );
    assert_eq!(received.changed, 1, "six hundred products are one change");
}

#[test]
fn a_preview_and_a_build_are_jobs_too() {
    let firm = SellerDesk::with_goods();
    firm.import_preview(sheet(3)).unwrap();
    assert_eq!(firm.events().finished, ["import_preview"]);
    firm.storefront_build(BuildRequest {
        out: firm.text_path("shop"),
        ..Default::default()
    })
    .unwrap();
    assert_eq!(firm.events().finished, ["storefront_build"]);
    firm.rates(RATES).unwrap();
    assert_eq!(firm.events().finished, ["rates_import"]);
}

/// Ids of a device whose person stops a job while the work is at the id of this number.
struct ImpatientIds {
    ids: Arc<dyn IdSource + Send + Sync>,
    given: AtomicU64,
    stop_at: AtomicU64,
    app: OnceLock<Weak<App>>,
}

impl IdSource for ImpatientIds {
    fn next(&self) -> uuid::Uuid {
        if self.given.fetch_add(1, Ordering::SeqCst) == self.stop_at.load(Ordering::SeqCst) {
            let app = self.app.get().and_then(Weak::upgrade);
            let job = JobRequest {
                job: "import_apply".to_owned(),
            };
            app.map(|app| app.job_cancel(job).unwrap());
        }
        self.ids.next()
    }
}

#[test]
fn a_job_that_is_stopped_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let clock = StoppedClock::at(TODAY);
    let host = host(folder.path(), 1, &clock);
    let (ids, given) = (Arc::clone(&host.ids), AtomicU64::new(0));
    let ids = Arc::new(ImpatientIds {
        ids,
        given,
        stop_at: AtomicU64::new(u64::MAX),
        app: OnceLock::new(),
    });
    let host = Host {
        ids: Arc::clone(&ids) as Arc<dyn IdSource + Send + Sync>,
        ..host
    };
    let path = folder.path().join("ege.dhow");
    let new = NewWorkspace {
        path: &path,
        seller: "Ege",
        base_currency: "EUR",
        source_locale: "en",
        country: None,
    };
    let firm = SellerDesk::over(folder, clock, create(&new, host).unwrap());
    ids.app.set(Arc::downgrade(&firm.app)).unwrap();

    // Goods have ids of their own: the next that is drawn is the act's, when the first product is
    // written.
    let next = ids.given.load(Ordering::SeqCst);
    ids.stop_at.store(next, Ordering::SeqCst);
    check_refused_code(&firm, |firm| firm.import_apply(sheet(400)), Code::Cancelled);
    assert_eq!(firm.list(CatalogueQuery::default()).total, 0);
    firm.import_apply(sheet(400)).unwrap();
    assert_eq!(
        firm.list(CatalogueQuery::default()).total,
        400,
        "the next one runs to its end"
    );
}

#[test]
fn stopping_a_job_that_does_not_run_is_no_fault() {
    let firm = SellerDesk::with_goods();
    firm.job_cancel(JobRequest {
        job: "import_apply".to_owned(),
    })
    .unwrap();
    firm.import_apply(sheet(2)).unwrap();
    assert_eq!(firm.list(CatalogueQuery::default()).total, 4);
}
