//! A hub that answers with less than before empties no desk: nothing is taken over before a person
//! says so, what is here goes out again, and what was taken over is taken back.

use crate::support::*;
use dhow_contract::sync::{HubChange, HubChanged, HubSettle, LessChoice};
use dhow_hub::{Hub, HubConfig, RunningHub};
use dhow_testkit::hub_in_process;
use std::fs;
use std::net::SocketAddr;
use tempfile::TempDir;

/// Goods that come after the hub was copied.
const MANY: usize = 60;

/// A hub, a firm with many goods, and a second device of it that has them too and wrote none.
struct Firm {
    cellar: TempDir,
    hub: Option<RunningHub>,
    listens: SocketAddr,
    first: SellerDesk,
    second: SellerDesk,
}

impl Firm {
    /// The hub's disk is copied before the goods come.
    fn begin() -> Self {
        let (cellar, first) = (tempfile::tempdir().unwrap(), SellerDesk::with_goods());
        let hub = hub_in_process(cellar.path(), &first.clock);
        first.enrol(&hub.address());
        first.sync();
        let code = first.hub_invite(Nothing {}).unwrap().code;
        let second = SellerDesk::joined(&hub.address(), &code, 2, &first.clock);
        let listens = hub.address().trim_start_matches("http://").parse().unwrap();
        let mut firm = Self {
            cellar,
            hub: Some(hub),
            listens,
            first,
            second,
        };
        firm.stopped(|cellar| {
            fs::copy(cellar.join("hub.sqlite"), cellar.join("copy.sqlite")).unwrap();
        });
        let goods: String = (0..MANY)
            .map(|it| format!("N-{it},New mug {it},3\n"))
            .collect();
        let sheet = format!("sku,title,price\n{goods}");
        firm.first.import_apply(csv(&sheet)).unwrap();
        firm.first.sync();
        firm.second.sync();
        assert_eq!(firm.second.digest(), firm.first.digest());
        firm
    }

    /// Stops the hub, does something to its disk, and starts it again at its place.
    fn stopped(&mut self, deed: impl FnOnce(&std::path::Path)) {
        self.hub.take().unwrap().shutdown();
        deed(self.cellar.path());
        self.hub = Some(Hub::start(self.config()).unwrap());
    }

    fn config(&self) -> HubConfig {
        let file = self.cellar.path().join("hub.sqlite");
        HubConfig::new(file, self.listens, self.first.clock.as_clock())
    }

    /// The hub has none of the goods any more, and calls its log another one.
    fn empty_the_hub(&mut self) {
        let config = self.config();
        self.stopped(|cellar| {
            for name in ["hub.sqlite-wal", "hub.sqlite-shm"] {
                let _ = fs::remove_file(cellar.join(name));
            }
            fs::copy(cellar.join("copy.sqlite"), cellar.join("hub.sqlite")).unwrap();
            Hub::renew_epoch(&config).unwrap();
        });
    }

    /// Another device takes all the new goods out.
    fn take_goods_out(&self) {
        let ids = self.first.list(CatalogueQuery::default()).products;
        let new = ids.into_iter().filter(|it| it.title.starts_with("New mug"));
        for product in new {
            let id = Some(product.id);
            self.first
                .product_delete(ProductRequest {
                    id,
                    ..ProductRequest::default()
                })
                .unwrap();
        }
        self.first.sync();
    }
}

fn count(desk: &SellerDesk) -> u64 {
    desk.list(CatalogueQuery::default()).total
}

fn changed(desk: &SellerDesk) -> Option<HubChanged> {
    desk.network_status(Nothing {}).unwrap().hub_changed
}

fn settle(desk: &SellerDesk, less: LessChoice) -> SyncReport {
    let less = Some(less);
    desk.hub_settle(HubSettle { less }).unwrap()
}

/// Asks, and nothing here has changed: however often it is tried.
fn assert_asks(desk: &SellerDesk, missing: u64, deleted: u64) {
    let before = desk.digest();
    for _ in 0..2 {
        let refused = refusal(desk.sync_now(Nothing {}));
        assert!(refused.starts_with("hubAnswersLess"), "{refused}");
        let said = changed(desk).unwrap();
        assert_eq!(said.kind, HubChange::Less);
        assert_eq!((said.missing, said.deleted), (missing, deleted));
        assert!(said.of >= missing + deleted);
        assert_eq!(said.names.len(), 5);
        assert!(said.names.iter().all(|name| name.starts_with("New mug")));
        assert_eq!(desk.digest(), before);
    }
}

#[test]
fn a_hub_that_was_emptied_asks_and_gets_back_what_is_here() {
    let mut firm = Firm::begin();
    firm.empty_the_hub();
    assert_asks(&firm.second, MANY as u64, 0);
    let report = settle(&firm.second, LessChoice::Refuse);
    assert!(report.pushed >= MANY as u64, "{report:?}");
    assert_eq!(count(&firm.second), 62);
    // That the hub was put back is still said; there is no question any more.
    let said = changed(&firm.second).map(|said| said.kind);
    assert_eq!(said, Some(HubChange::Restored));
    // Whoever wrote them finds them there.
    firm.first.sync();
    firm.second.sync();
    assert_eq!(firm.first.digest(), firm.second.digest());
    let conflicts = firm.first.network_status(Nothing {}).unwrap().conflicts;
    assert_eq!((count(&firm.first), conflicts), (62, 0));
}

#[test]
fn what_was_accepted_is_taken_back_whole_on_every_device() {
    let mut firm = Firm::begin();
    let whole = firm.second.digest();
    firm.empty_the_hub();
    assert_asks(&firm.second, MANY as u64, 0);
    settle(&firm.second, LessChoice::Accept);
    assert_eq!(count(&firm.second), 2);
    let said = changed(&firm.second).map(|said| said.kind);
    assert_eq!(said, Some(HubChange::Restored));
    let newest = &firm
        .second
        .history_list(HistoryQuery::default())
        .unwrap()
        .acts[0];
    assert_eq!(newest.label.message, "act-less-accepted");
    assert_eq!(newest.label.args["removed"], MANY.to_string());
    assert!(newest.undoable);
    let undone = firm.second.undo(Nothing {}).unwrap();
    assert_eq!((undone.restored, undone.left.len()), (MANY as u64, 0));
    assert_eq!(firm.second.digest(), whole);
    firm.second.sync();
    firm.first.sync();
    firm.second.sync();
    assert_eq!(firm.first.digest(), firm.second.digest());
    assert_eq!(count(&firm.first), 62);
}

/// The clerk may well take sixty products out: his device signed that. It can be taken back.
#[test]
fn a_mass_removal_of_another_device_is_no_question() {
    let firm = Firm::begin();
    firm.take_goods_out();
    firm.second.sync();
    assert_eq!(firm.second.digest(), firm.first.digest());
    assert_eq!((count(&firm.second), changed(&firm.second)), (2, None));
    let acts = firm.second.history_list(HistoryQuery::default());
    let newest = acts.unwrap().acts.remove(0);
    assert_eq!(newest.label.args["removed"], MANY.to_string());
    let request = ChangeSetRequest { id: newest.id };
    let undone = firm.second.changeset_undo(request).unwrap();
    assert_eq!((undone.restored, undone.left.len()), (MANY as u64, 0));
    firm.second.sync();
    firm.first.sync();
    assert_eq!((count(&firm.first), count(&firm.second)), (62, 62));
    assert_eq!(firm.first.digest(), firm.second.digest());
}

/// Undo of somebody's own work does not reach for another device's; named in history it is taken
/// back, and what was edited since is left and said.
#[test]
fn every_pull_is_an_act_that_can_be_taken_back() {
    let firm = Firm::begin();
    firm.first.set("MUG", "basePrice", "12").unwrap();
    firm.first.set("MUG", "cost", "5").unwrap();
    firm.first.sync();
    firm.second.sync();
    let acts = firm
        .second
        .history_list(HistoryQuery::default())
        .unwrap()
        .acts;
    let label = &acts[0].label;
    assert_eq!(label.message, "act-taken-over");
    let counts = ["new", "changed", "removed"].map(|name| label.args[name].as_str());
    assert_eq!(counts, ["0", "1", "0"]);
    firm.second.set("MUG", "cost", "7").unwrap();
    let request = ChangeSetRequest {
        id: acts[0].id.clone(),
    };
    let undone = firm.second.changeset_undo(request.clone()).unwrap();
    assert_eq!((undone.restored, undone.left.len()), (1, 1));
    assert_eq!(undone.left[0].path.rsplit('/').next(), Some("cost"));
    assert_eq!(
        refusal(firm.second.changeset_undo(request)),
        "nothingToUndo"
    );
    firm.second.sync();
    firm.first.sync();
    for desk in [&firm.first, &firm.second] {
        let mug = desk.variant("MUG");
        assert_eq!(mug.base_price.as_deref(), Some("10.00"));
        assert_eq!(mug.cost.as_deref(), Some("7"));
    }
}
