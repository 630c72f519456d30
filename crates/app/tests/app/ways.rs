//! Ways in and out of a hub: sent twice, done once; half done, gone on with.

use crate::support::*;
use dhow_app::Joined;
use dhow_hub::RunningHub;
use dhow_testkit::{FaultyProxy, hub_in_process};
use std::path::Path;
use tempfile::TempDir;

/// A firm, a hub, and a line between them that breaks.
struct Line {
    hub: RunningHub,
    line: FaultyProxy,
    firm: SellerDesk,
    _cellar: TempDir,
}

impl Line {
    fn new() -> Self {
        let (cellar, firm) = (tempfile::tempdir().unwrap(), SellerDesk::with_goods());
        let hub = hub_in_process(cellar.path(), &firm.clock);
        let line = FaultyProxy::to(hub.address().trim_start_matches("http://").parse().unwrap());
        Self {
            hub,
            line,
            firm,
            _cellar: cellar,
        }
    }

    fn enrolled() -> Self {
        let stage = Self::new();
        stage.firm.enrol(&stage.hub.address());
        stage.firm.sync();
        stage
    }

    fn code(&self) -> String {
        self.firm.hub_invite(Nothing {}).unwrap().code
    }

    /// Joins over the line, with this code, into a file of this folder.
    fn join(&self, folder: &Path, code: &str) -> Result<Joined, Failure> {
        let path = folder.join("second.dhow");
        join(
            &path,
            &self.line.url(),
            code,
            host(&folder.join("data"), 2, &self.firm.clock),
        )
    }
}

/// What stands in a folder, keys aside.
fn files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
    let mut names: Vec<_> = entries
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| name != "data" && !name.ends_with("-lock"))
        .collect();
    names.sort();
    names
}

#[test]
fn an_enrolment_whose_answer_was_lost_is_the_same_enrolment_again() {
    let stage = Line::new();
    let enrol = || {
        stage.firm.hub_enrol(EnrolRequest {
            url: stage.line.url(),
        })
    };
    for _ in 0..2 {
        stage.line.lose_answer_to("POST /v1/sellers");
        assert_eq!(refusal(enrol()), "offline");
        stage.line.heal();
    }
    let device = enrol().unwrap().device;
    let status = stage.firm.network_status(Nothing {}).unwrap();
    assert_eq!(status.device, Some(device));
    assert_eq!(stage.firm.sync().pending, 0);
}

#[test]
fn a_join_whose_answer_was_lost_is_the_same_join_again() {
    let stage = Line::enrolled();
    let (folder, code) = (tempfile::tempdir().unwrap(), stage.code());
    stage.line.lose_answer_to("POST /v1/join");
    assert_eq!(
        stage.join(folder.path(), &code).unwrap_err().code,
        Code::Offline
    );
    stage.line.heal();
    let _joined = stage.join(folder.path(), &code).unwrap();
    assert_eq!(
        files(folder.path()),
        ["second.dhow", "second.dhow-shm", "second.dhow-wal"]
    );
}

/// At the path there is a whole workspace or none, and the next try needs no other code.
#[test]
fn a_join_that_broke_off_goes_on() {
    let stage = Line::enrolled();
    let (folder, code) = (tempfile::tempdir().unwrap(), stage.code());
    stage.line.break_before("GET /v1/sellers", 0);
    let cut = stage.join(folder.path(), &code).unwrap_err();
    assert_eq!(cut.code, Code::JoinUnfinished);
    assert!(!folder.path().join("second.dhow").exists());
    assert_eq!(
        stage.join(folder.path(), &code).unwrap_err().code,
        Code::JoinUnfinished
    );
    stage.line.heal();
    let joined = stage.join(folder.path(), &code).unwrap();
    drop(joined.app);
    assert_eq!(files(folder.path()), ["second.dhow"]);
    let second = App::open(
        &folder.path().join("second.dhow"),
        host(&folder.path().join("data"), 3, &stage.firm.clock),
    )
    .unwrap();
    assert_eq!(second.sync_now(Nothing {}).unwrap().pulled, 0);
    let skus = |app: &App| app.catalogue_list(CatalogueQuery::default()).unwrap().total;
    assert_eq!(skus(&second), skus(&stage.firm));
}

/// What a try left behind that was refused is not tried with again.
#[test]
fn a_refused_join_leaves_nothing_behind() {
    let stage = Line::enrolled();
    let folder = tempfile::tempdir().unwrap();
    let wrong = stage.join(folder.path(), "0000-0000").unwrap_err();
    assert_eq!(wrong.code, Code::InviteInvalid);
    assert_eq!(files(folder.path()), [""; 0]);
    stage.join(folder.path(), &stage.code()).unwrap();
}
