//! Ways in and out of a hub: sent twice, done once; half done, gone on with.

use crate::support::*;
use dhow_app::Joined;
use dhow_contract::sync::{
    DeviceRename, DeviceRequest, DeviceRole, HubQuestion, PhraseCheck, PhraseRequest,
    RecoverRequest, WordsState,
};
use dhow_hub::{Hub, HubConfig, RunningHub};
use dhow_testkit::{FaultyProxy, hub_in_process};
use std::collections::BTreeSet;
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
    let known = stage.firm.device_list(Nothing {}).unwrap().devices;
    assert_eq!(known.iter().map(|it| &it.id).collect::<Vec<_>>(), [&device]);
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
    let joined = stage.join(folder.path(), &code).unwrap();
    let known = stage.firm.device_list(Nothing {}).unwrap().devices;
    assert_eq!(known.len(), 2);
    assert!(known.iter().any(|it| it.id == joined.device));
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

/// Names, what each had last, and who is out: as the hub has them, on every device.
#[test]
fn a_lost_laptop_is_named_and_taken_out() {
    let stage = Line::enrolled();
    let (folder, code) = (tempfile::tempdir().unwrap(), stage.code());
    let lost = stage.join(folder.path(), &code).unwrap();
    let told = |app: &App| -> Vec<_> {
        let devices = app.device_list(Nothing {}).unwrap().devices.into_iter();
        let mut told: Vec<_> = devices
            .map(|it| {
                assert_eq!(it.last_seen.as_deref(), Some(TODAY), "{}", it.name);
                (it.this_device, it.name, it.role.unwrap(), it.revoked)
            })
            .collect();
        told.sort_by_key(|it| !it.0);
        told
    };
    let expect = |second: &str, revoked: Option<&str>| {
        let first = (true, "device 1".to_owned(), DeviceRole::First, None);
        let revoked = revoked.map(str::to_owned);
        [
            first,
            (false, second.to_owned(), DeviceRole::Invited, revoked),
        ]
    };
    assert_eq!(told(&stage.firm), expect("device 2", None));
    let rename = DeviceRename {
        id: lost.device.clone(),
        name: " Anna's laptop ".to_owned(),
    };
    assert_eq!(stage.firm.device_rename(rename.clone()).unwrap().changed, 1);
    assert_eq!(stage.firm.device_rename(rename).unwrap().changed, 0);
    let id = DeviceRequest { id: lost.device };
    let out = stage.firm.device_revoke(id.clone()).unwrap();
    assert_eq!((out.act, out.changed), (None, 1));
    assert_eq!(out.device.last_seen.as_deref(), Some(TODAY));
    assert_eq!(stage.firm.device_revoke(id).unwrap().changed, 0);
    assert_eq!(told(&stage.firm), expect("Anna's laptop", Some(TODAY)));
    stage.firm.set("MUG", "basePrice", "12").unwrap();
    stage.firm.sync();
    let refused = lost.app.sync_now(Nothing {});
    assert_eq!(refusal(refused), "deviceRevoked");
}

#[test]
fn nobody_takes_out_the_device_he_sits_at_nor_one_there_is_not() {
    let stage = Line::enrolled();
    let own = stage
        .firm
        .network_status(Nothing {})
        .unwrap()
        .device
        .unwrap();
    let revoke = |id: &str| {
        stage
            .firm
            .device_revoke(DeviceRequest { id: id.to_owned() })
    };
    assert_eq!(refusal(revoke(&own)), "deviceIsThis");
    assert_eq!(
        refusal(revoke("dev_none")),
        "notFound key=dev_none kind=device"
    );
    let name = |name: &str| {
        let id = own.clone();
        let name = name.to_owned();
        refusal(stage.firm.device_rename(DeviceRename { id, name }))
    };
    assert_eq!(name(" "), "valueInvalid field=name reason=empty value=");
    assert!(name(&"n".repeat(201)).contains("reason=tooLong"));
}

/// The code that nobody heard of is the code of the next try, and the hub has one invitation.
#[test]
fn an_invitation_whose_answer_was_lost_is_the_same_invitation_again() {
    let stage = Line::new();
    stage.firm.enrol(&stage.line.url());
    stage.firm.sync();
    stage.line.lose_answer_to("POST /v1/sellers/");
    assert_eq!(refusal(stage.firm.hub_invite(Nothing {})), "offline");
    stage.line.heal();
    let again = stage.firm.hub_invite(Nothing {}).unwrap();
    let next = stage.firm.hub_invite(Nothing {}).unwrap();
    assert_ne!(again.code, next.code);
    let folder = tempfile::tempdir().unwrap();
    stage.join(folder.path(), &again.code).unwrap();
    assert_eq!(stage.firm.device_list(Nothing {}).unwrap().devices.len(), 2);
}

/// How many goods, and the price of one of them.
fn goods(app: &App) -> (u64, Option<String>) {
    let all = app.catalogue_list(CatalogueQuery::default()).unwrap();
    let sku = Some("MUG".to_owned());
    let product = app.product_get(ProductRequest { sku, id: None }).unwrap();
    (all.total, product.variants[0].base_price.clone())
}

/// A file for a hub of its own beside the first one.
fn other_hub(firm: &SellerDesk) -> (TempDir, RunningHub) {
    let cellar = tempfile::tempdir().unwrap();
    let hub = hub_in_process(cellar.path(), &firm.clock);
    (cellar, hub)
}

/// A hub with a file of its own at the address of another one, which is down.
fn hub_at(folder: &Path, url: &str, clock: &StoppedClock) -> RunningHub {
    let listen = url.trim_start_matches("http://").parse().unwrap();
    Hub::start(HubConfig::new(
        folder.join("hub.sqlite"),
        listen,
        clock.as_clock(),
    ))
    .unwrap()
}

/// A device that joins a hub anew sees there what the firm has.
fn newcomer(firm: &SellerDesk, hub: &str) -> SellerDesk {
    let code = firm.hub_invite(Nothing {}).unwrap().code;
    SellerDesk::joined(hub, &code, 7, &firm.clock)
}

#[test]
fn the_same_log_at_another_address_changes_the_address_alone() {
    let stage = Line::enrolled();
    stage.firm.set("MUG", "basePrice", "12").unwrap();
    let url = stage.line.url();
    let moved = stage
        .firm
        .hub_move(EnrolRequest { url: url.clone() })
        .unwrap();
    assert_eq!((moved.hub.as_str(), moved.carried), (url.as_str(), 0));
    assert_eq!(stage.firm.sync().pushed, 1);
    assert_eq!(stage.firm.device_list(Nothing {}).unwrap().devices.len(), 1);
    assert!(
        stage
            .line
            .received()
            .iter()
            .any(|it| it.starts_with("POST /v1/sellers/"))
    );
}

/// What this device wrote, and what came to it from another one.
#[test]
fn to_another_log_everything_that_stands_here_is_carried() {
    let stage = Line::enrolled();
    let other = newcomer(&stage.firm, &stage.hub.address());
    other.set("MUG", "basePrice", "12").unwrap();
    other.product_delete(of_sku("TWL-S")).unwrap();
    other
        .product_create(ProductCreate {
            title: "Cup".to_owned(),
            sku: Some("CUP".to_owned()),
        })
        .unwrap();
    other.sync();
    stage.firm.sync();
    let before = stage.firm.digest();
    let (_cellar, hub) = other_hub(&stage.firm);
    let moved = stage
        .firm
        .hub_move(EnrolRequest { url: hub.address() })
        .unwrap();
    assert!(moved.carried > 2, "{moved:?}");
    let sent = stage.firm.sync();
    assert_eq!(
        (sent.pushed, sent.pending, sent.conflicts),
        (moved.carried, 0, 0)
    );
    assert_eq!(stage.firm.digest(), before);
    let newcomer = newcomer(&stage.firm, &hub.address());
    assert_eq!(newcomer.digest(), before);
    newcomer.set("MUG", "basePrice", "13").unwrap();
    newcomer.sync();
    stage.firm.sync();
    assert_eq!(goods(&stage.firm), (2, Some("13".to_owned())));
    assert_eq!(newcomer.product("CUP").title, "Cup");
}

#[test]
fn what_was_published_is_published_at_the_hub_it_is_carried_to() {
    let stage = Line::enrolled();
    stage.firm.markets(MARKETS).unwrap();
    assert_eq!(stage.firm.publish_skus(&["MUG"]), (0, 1));
    let before = stage.firm.publish_state("MUG");
    let (_cellar, hub) = other_hub(&stage.firm);
    let moved = stage
        .firm
        .hub_move(EnrolRequest { url: hub.address() })
        .unwrap();
    assert_eq!(moved.listings, 1);
    assert_eq!(stage.firm.publish_state("MUG"), PublishState::Queued);
    assert_eq!(stage.firm.sync().live, 1);
    assert_eq!(stage.firm.publish_state("MUG"), before);
}

/// The last device of a firm leaves, works on, and comes back: to the hub it left, or to another one.
#[test]
fn a_firm_that_left_enrols_again_with_all_it_has() {
    for elsewhere in [false, true] {
        let stage = Line::enrolled();
        let (_cellar, other) = other_hub(&stage.firm);
        let left = stage.firm.hub_leave(Nothing {}).unwrap();
        assert_eq!((left.hub, left.taken_off), (stage.hub.address(), false));
        assert_eq!(refusal(stage.firm.sync_now(Nothing {})), "notEnrolled");
        stage.firm.set("MUG", "basePrice", "12").unwrap();
        let url = if elsewhere {
            other.address()
        } else {
            stage.hub.address()
        };
        stage.firm.enrol(&url);
        let sent = stage.firm.sync();
        assert_eq!(
            (sent.pending, sent.conflicts),
            (0, 0),
            "elsewhere: {elsewhere}"
        );
        assert_eq!(newcomer(&stage.firm, &url).digest(), stage.firm.digest());
        assert_eq!(goods(&stage.firm), (2, Some("12".to_owned())));
    }
}

#[test]
fn one_of_several_devices_that_leaves_is_off_the_list() {
    let stage = Line::enrolled();
    let other = newcomer(&stage.firm, &stage.hub.address());
    assert!(other.hub_leave(Nothing {}).unwrap().taken_off);
    let devices = stage.firm.device_list(Nothing {}).unwrap().devices;
    assert_eq!(devices.iter().filter(|it| it.revoked.is_some()).count(), 1);
    assert_eq!(goods(&other), goods(&stage.firm));
}

/// A hub whose file was lost knows nobody: that is said, and the way out works.
#[test]
fn a_hub_that_lost_its_file_is_given_everything_anew() {
    let stage = Line::enrolled();
    let lost = tempfile::tempdir().unwrap();
    let listen = stage.hub.address();
    stage.hub.shutdown();
    let _again = hub_at(lost.path(), &listen, &stage.firm.clock);
    stage.firm.set("MUG", "basePrice", "12").unwrap();
    assert_eq!(refusal(stage.firm.sync_now(Nothing {})), "deviceUnknown");
    stage.firm.hub_leave(Nothing {}).unwrap();
    stage.firm.enrol(&listen);
    assert_eq!(stage.firm.sync().pending, 0);
    assert_eq!(newcomer(&stage.firm, &listen).digest(), stage.firm.digest());
}

/// The only computer is gone, and a copy of the file is left: the words bring it back, and what was
/// written meanwhile goes out.
#[test]
fn a_copy_without_a_key_comes_back_by_words() {
    let stage = Line::enrolled();
    let words = phrase(&stage.firm, false).unwrap().join("\n");
    let (copy, folder) = (
        stage.firm.text_path("copy.dhow"),
        tempfile::tempdir().unwrap(),
    );
    stage
        .firm
        .backup_create(BackupRequest {
            path: copy.clone(),
            ..Default::default()
        })
        .unwrap();
    stage.firm.set("TWL-L", "basePrice", "81").unwrap();
    stage.firm.sync();
    let bought = host(&folder.path().join("data"), 5, &stage.firm.clock);
    let bought = App::open(Path::new(&copy), bought).unwrap();
    let fields = [("basePrice".to_owned(), Some("12".to_owned()))].into();
    let sku = Some("MUG".to_owned());
    bought
        .variant_set(VariantSet {
            sku,
            id: None,
            fields,
        })
        .unwrap();
    assert_eq!(
        refusal(bought.sync_now(Nothing {})).split(' ').next(),
        Some("keyMissing")
    );
    let recover = |words: &str| {
        bought.hub_recover(RecoverRequest {
            url: stage.line.url(),
            words: words.to_owned(),
        })
    };
    assert_eq!(refusal(recover("legal winner")), "phraseInvalid");
    let others = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    assert_eq!(refusal(recover(others)), "phraseUnknown");
    stage.line.lose_answer_to("POST /v1/recover");
    assert_eq!(refusal(recover(&words)), "offline");
    stage.line.heal();
    recover(&words).unwrap();
    assert_eq!(bought.sync_now(Nothing {}).unwrap().conflicts, 0);
    stage.firm.sync();
    assert_eq!(goods(&stage.firm), (2, Some("12".to_owned())));
    let devices = stage.firm.device_list(Nothing {}).unwrap().devices;
    let roles: BTreeSet<_> = devices.iter().filter_map(|it| it.role).collect();
    assert_eq!(roles, [DeviceRole::First, DeviceRole::Recovered].into());
}

#[test]
fn words_bring_a_new_computer_everything_and_are_given_out_once() {
    let stage = Line::enrolled();
    let first = phrase(&stage.firm, false).unwrap().join(" ");
    assert_eq!(
        phrase(&stage.firm, false).unwrap_err().code,
        Code::PhraseShown
    );
    let second = phrase(&stage.firm, true).unwrap().join(" ");
    let folder = tempfile::tempdir().unwrap();
    let recover = |words: &str| {
        let host = host(&folder.path().join("data"), 5, &stage.firm.clock);
        let path = folder.path().join("new.dhow");
        dhow_app::recover(&path, &stage.hub.address(), words, host)
    };
    assert_eq!(recover(&first).unwrap_err().code, Code::PhraseUnknown);
    let joined = recover(&second).unwrap();
    assert_eq!(goods(&joined.app), goods(&stage.firm));
}

#[test]
fn words_of_one_seller_open_no_workspace_of_another() {
    let stage = Line::enrolled();
    let words = phrase(&stage.firm, false).unwrap().join(" ");
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = host(&folder.path().join("data"), 8, &stage.firm.clock);
    let other = dhow_app::sample(&folder.path().join("other.dhow"), elsewhere).unwrap();
    let url = stage.hub.address();
    let refused = other
        .hub_recover(RecoverRequest { url, words })
        .unwrap_err();
    assert_eq!(refused.code, Code::PhraseOther);
    let status = other.network_status(Nothing {}).unwrap();
    assert_eq!(status.connection, Connection::NotEnrolled);
}

fn phrase(firm: &SellerDesk, replace: bool) -> Result<Vec<String>, Failure> {
    Ok(firm.hub_phrase(PhraseRequest { replace })?.words)
}

/// Today asks for the words until somebody typed them from the paper, and no later.
#[test]
fn words_that_are_on_no_paper_are_asked_for() {
    let stage = Line::enrolled();
    let state = |app: &App| app.network_status(Nothing {}).unwrap().recovery_words;
    let asked = |app: &App| {
        let items = app.today_list(Nothing {}).unwrap().items;
        items.iter().any(|it| it.kind == TodayKind::RecoveryWords)
    };
    let check = |words: &str| {
        stage.firm.hub_phrase_check(PhraseCheck {
            words: words.to_owned(),
        })
    };
    assert_eq!(state(&stage.firm), Some(WordsState::Missing));
    assert!(asked(&stage.firm));
    let first = phrase(&stage.firm, false).unwrap().join(" ");
    let second = phrase(&stage.firm, true).unwrap().join("\n");
    assert_eq!(state(&stage.firm), Some(WordsState::Unchecked));
    assert!(asked(&stage.firm));
    // Older words, and words of nobody, are not those of the paper.
    for wrong in [first.as_str(), "legal winner", ""] {
        assert_eq!(refusal(check(wrong)), "phraseInvalid", "{wrong}");
    }
    assert!(asked(&stage.firm));
    check(&second.to_uppercase()).unwrap();
    assert_eq!(state(&stage.firm), Some(WordsState::Checked));
    assert!(!asked(&stage.firm));
    // Who asks again without wanting others has the paper still.
    assert_eq!(
        phrase(&stage.firm, false).unwrap_err().code,
        Code::PhraseShown
    );
    assert_eq!(state(&stage.firm), Some(WordsState::Checked));
}

/// Words whose answer was lost were seen by nobody: they are not another device's.
#[test]
fn words_whose_answer_was_lost_are_made_anew() {
    let stage = Line::new();
    stage.firm.enrol(&stage.line.url());
    let state = || {
        let status = stage.firm.network_status(Nothing {}).unwrap();
        status.recovery_words.unwrap()
    };
    stage.line.lose_answer_to("PUT /v1/sellers");
    let lost = phrase(&stage.firm, false).unwrap_err().code;
    stage.line.heal();
    assert_eq!(lost, Code::Offline);
    assert_eq!(state(), WordsState::Unchecked);
    let again = phrase(&stage.firm, false).unwrap_err().code;
    assert_eq!(again, Code::PhraseShown);
    assert_eq!(state(), WordsState::Unchecked);
    phrase(&stage.firm, true).unwrap();
}

/// A device that was let in by another leaves the words to it, also where it asks for some.
#[test]
fn a_device_that_was_let_in_is_not_asked_for_the_words() {
    let stage = Line::enrolled();
    let (folder, code) = (tempfile::tempdir().unwrap(), stage.code());
    let joined = stage.join(folder.path(), &code).unwrap();
    let state = |app: &App| app.network_status(Nothing {}).unwrap().recovery_words;
    assert_eq!(state(&joined.app), Some(WordsState::Elsewhere));
    let words = phrase(&stage.firm, false).unwrap().join(" ");
    let recovered = dhow_app::recover(
        &folder.path().join("third.dhow"),
        &stage.hub.address(),
        &words,
        host(&folder.path().join("data"), 4, &stage.firm.clock),
    );
    assert_eq!(state(&recovered.unwrap().app), Some(WordsState::Checked));
}

/// What a move would do is said before it, and nothing is done.
#[test]
fn another_address_is_looked_at_before_anything_moves() {
    let stage = Line::enrolled();
    let look = |url: Option<String>| stage.firm.hub_look(HubQuestion { url }).unwrap();
    let same = look(Some(stage.line.url()));
    assert_eq!((same.same_log, same.carried), (Some(true), 0));
    let cellar = tempfile::tempdir().unwrap();
    let other = hub_in_process(cellar.path(), &stage.firm.clock);
    let elsewhere = look(Some(other.address()));
    assert_eq!(elsewhere.same_log, Some(false));
    let leaving = look(None);
    assert_eq!((leaving.same_log, leaving.carried), (None, 0));
    let status = stage.firm.network_status(Nothing {}).unwrap();
    assert_eq!(status.hub.as_deref(), Some(stage.hub.address().as_str()));
    let url = other.address();
    let moved = stage.firm.hub_move(EnrolRequest { url }).unwrap();
    assert_eq!(moved.carried, elsewhere.carried);
    // Words of the hub that was left open nothing at this one.
    let state = stage.firm.network_status(Nothing {}).unwrap();
    assert_eq!(state.recovery_words, Some(WordsState::Missing));
}
