//! Devices of one firm: they join, exchange, disagree, choose and end equal.

use crate::support::*;
use dhow_hub::{Hub, HubConfig, RunningHub};
use dhow_testkit::{FaultyProxy, hub_in_process};
use tempfile::TempDir;

/// A hub, a firm that is enrolled, and a second device of it.
struct Pair {
    hub: RunningHub,
    cellar: TempDir,
    first: SellerDesk,
    second: SellerDesk,
}

fn pair() -> Pair {
    let (cellar, first) = (tempfile::tempdir().unwrap(), SellerDesk::with_goods());
    let hub = hub_in_process(cellar.path(), &first.clock);
    first.enrol(&hub.address());
    first.sync();
    let code = first.hub_invite(Nothing {}).unwrap().code;
    let second = SellerDesk::joined(&hub.address(), &code, 2, &first.clock);
    first.events();
    Pair {
        hub,
        cellar,
        first,
        second,
    }
}

impl Pair {
    /// Both exchange until nothing is left to say.
    fn exchange(&self) {
        for firm in [&self.first, &self.second, &self.first, &self.second] {
            firm.sync();
        }
    }

    fn agree(&self) {
        assert_eq!(self.first.digest(), self.second.digest());
        assert_eq!(self.first.sync().pending + self.second.sync().pending, 0);
    }
}

#[test]
fn a_device_that_joins_has_everything() {
    let pair = pair();
    pair.agree();
    assert_eq!(
        pair.second.product("MUG").variants,
        pair.first.product("MUG").variants
    );
    assert_eq!(
        pair.second.market_list(Nothing {}).unwrap(),
        pair.first.market_list(Nothing {}).unwrap()
    );
    let (here, there) = (
        pair.first.workspace_status(Nothing {}).unwrap(),
        pair.second.workspace_status(Nothing {}).unwrap(),
    );
    assert_eq!(
        (there.seller_id, there.seller, there.base_currency),
        (here.seller_id, here.seller, here.base_currency)
    );
}

/// Pages are taken in together; one that does not come takes nothing from those before it.
#[test]
fn what_came_before_the_line_broke_stays() {
    let (cellar, first) = (tempfile::tempdir().unwrap(), SellerDesk::with_goods());
    let hub = hub_in_process(cellar.path(), &first.clock);
    let line = FaultyProxy::to(hub.address().trim_start_matches("http://").parse().unwrap());
    first.enrol(&hub.address());
    first.sync();
    let code = first.hub_invite(Nothing {}).unwrap().code;
    let second = SellerDesk::joined(&line.url(), &code, 2, &first.clock);
    let count = |firm: &SellerDesk| firm.list(CatalogueQuery::default()).total;
    let known = count(&second);
    let goods: String = (0..1_200).map(|it| format!("N-{it},New mug,3\n")).collect();
    let sheet = format!("sku,title,price\n{goods}");
    first.import_apply(csv(&sheet)).unwrap();
    first.sync();
    let seller = first.network_status(Nothing {}).unwrap().seller_id;
    let begins = format!("GET /v1/sellers/{seller}/sync/changes");
    for expect in [500, 1_000] {
        line.break_before(&begins, 1);
        assert_eq!(refusal(second.sync_now(Nothing {})), "offline");
        assert_eq!(count(&second), known + expect);
        line.heal();
    }
    second.sync();
    assert_eq!(first.digest(), second.digest());
    assert_eq!(count(&second), known + 1_200);
}

#[test]
fn what_one_device_does_the_other_one_has_after_an_exchange() {
    let pair = pair();
    pair.first.set("MUG", "basePrice", "12").unwrap();
    pair.first
        .translate("MUG", "title", "de", "Becher")
        .unwrap();
    pair.first.product_delete(of_sku("TWL-S")).unwrap();
    pair.second
        .product_create(ProductCreate {
            title: "Cup".to_owned(),
            sku: Some("CUP".to_owned()),
        })
        .unwrap();
    pair.second
        .markets(&MARKETS.replace("\"19\"", "\"7\""))
        .unwrap();
    pair.exchange();
    pair.agree();
    assert_eq!(pair.second.variant("MUG").base_price.as_deref(), Some("12"));
    assert_eq!(
        pair.second.product("MUG").translations["de"]["title"].text,
        "Becher"
    );
    assert_eq!(
        refusal(pair.second.product_get(of_sku("TWL-L"))),
        "skuUnknown sku=TWL-L"
    );
    assert_eq!(pair.first.product("CUP").title, "Cup");
    assert_eq!(
        pair.first.price("MUG", "DE").tax_percent.as_deref(),
        Some("7")
    );
}

#[test]
fn a_report_counts_what_went_and_what_came() {
    let pair = pair();
    pair.first.set("MUG", "basePrice", "12").unwrap();
    assert_eq!(pair.first.workspace_status(Nothing {}).unwrap().pending, 1);
    let sent = pair.first.sync();
    assert_eq!(
        (sent.pushed, sent.pulled, sent.rejected, sent.pending),
        (1, 0, 0, 0)
    );
    let taken = pair.second.sync();
    assert_eq!((taken.pushed, taken.pulled, taken.conflicts), (0, 1, 0));
    let again = pair.second.sync();
    assert_eq!(
        (again.pushed, again.pulled, again.cursor),
        (0, 0, taken.cursor)
    );
}

#[test]
fn edits_of_different_fields_of_one_variant_both_stand() {
    let pair = pair();
    pair.first.set("MUG", "basePrice", "12").unwrap();
    pair.second.set("MUG", "cost", "5").unwrap();
    pair.exchange();
    pair.agree();
    let mug = pair.first.variant("MUG");
    assert_eq!(
        (mug.base_price.as_deref(), mug.cost.as_deref()),
        (Some("12"), Some("5"))
    );
    assert_eq!(
        pair.second.workspace_status(Nothing {}).unwrap().conflicts,
        0
    );
}

/// Both devices priced the mug, the first one was first at the hub.
fn disagreeing() -> Pair {
    let pair = pair();
    pair.first.set("MUG", "basePrice", "12").unwrap();
    pair.second.set("MUG", "basePrice", "13").unwrap();
    pair.exchange();
    pair
}

#[test]
fn a_disagreement_stands_with_both_values_until_somebody_chooses() {
    let pair = disagreeing();
    pair.agree();
    for firm in [&pair.first, &pair.second] {
        assert_eq!(firm.variant("MUG").base_price.as_deref(), Some("12"));
        assert_eq!(firm.workspace_status(Nothing {}).unwrap().conflicts, 1);
        let line = firm
            .today_list(Nothing {})
            .unwrap()
            .items
            .into_iter()
            .find(|item| item.kind == TodayKind::Conflict);
        assert_eq!(line.unwrap().sku.as_deref(), Some("MUG"));
    }
    let conflict = pair
        .first
        .conflict_list(Nothing {})
        .unwrap()
        .conflicts
        .remove(0);
    assert_eq!(
        (
            conflict.sku.as_deref(),
            conflict.title.as_deref(),
            conflict.stands
        ),
        (Some("MUG"), Some("Stone mug"), Keep::Mine)
    );
    assert_eq!(
        (
            conflict.mine.unwrap()["amount"].as_str(),
            conflict.theirs.unwrap()["amount"].as_str()
        ),
        (Some("12"), Some("13"))
    );
}

#[test]
fn a_choice_holds_on_every_device() {
    let check = |by_first: bool, keep: Keep, expected: &str| {
        let pair = disagreeing();
        let chooser = if by_first { &pair.first } else { &pair.second };
        let id = chooser
            .conflict_list(Nothing {})
            .unwrap()
            .conflicts
            .remove(0)
            .id;
        chooser
            .conflict_resolve(ConflictChoice {
                ids: vec![id],
                keep: Some(keep),
                ..ConflictChoice::default()
            })
            .unwrap();
        pair.exchange();
        pair.agree();
        for firm in [&pair.first, &pair.second] {
            assert_eq!(
                firm.variant("MUG").base_price.as_deref(),
                Some(expected),
                "{by_first} {keep:?}"
            );
            assert_eq!(firm.workspace_status(Nothing {}).unwrap().conflicts, 0);
        }
    };
    check(true, Keep::Mine, "12");
    check(true, Keep::Theirs, "13");
    check(false, Keep::Mine, "13");
    check(false, Keep::Theirs, "12");
}

/// Both devices change the price and the title of the mug and the price of a towel.
#[test]
fn many_conflicts_are_answered_at_once_and_taken_back_at_once() {
    let pair = pair();
    for (firm, price, title) in [(&pair.first, "12", "Mug"), (&pair.second, "13", "Cup")] {
        firm.set("MUG", "basePrice", price).unwrap();
        firm.set("MUG", "title", title).unwrap();
        firm.set("TWL-S", "basePrice", price).unwrap();
    }
    pair.exchange();
    let desk = &pair.second;
    let choice = |keep| ConflictChoice {
        keep: Some(keep),
        ..ConflictChoice::default()
    };
    let prices = desk.conflict_resolve(ConflictChoice {
        field: Some("basePrice".to_owned()),
        sku: Some("MUG".to_owned()),
        ..choice(Keep::Mine)
    });
    let prices = prices.unwrap();
    assert_eq!((prices.resolved, prices.left), (1, 2));
    let all = desk.conflict_resolve(ConflictChoice {
        all: true,
        ..choice(Keep::Mine)
    });
    let all = all.unwrap();
    assert_eq!((all.resolved, all.left, all.done.changed), (2, 0, 2));
    pair.exchange();
    pair.agree();
    let shown = |firm: &SellerDesk| {
        let price = |sku| firm.variant(sku).base_price.unwrap();
        (price("MUG"), price("TWL-S"), firm.product("MUG").title)
    };
    let cup = ("13".to_owned(), "13".to_owned(), "Cup".to_owned());
    assert_eq!((shown(&pair.first), shown(desk)), (cup.clone(), cup));
    desk.undo(Default::default()).unwrap();
    let (mug, towel, title) = shown(desk);
    assert_eq!(
        (mug.as_str(), towel.as_str(), title.as_str()),
        ("13", "12", "Mug")
    );
    check_refused(
        desk,
        |firm| firm.conflict_resolve(choice(Keep::Mine)),
        "badRequest detail=missing field `ids`",
    );
}

#[test]
fn a_choice_about_nothing_or_without_a_side_is_refused() {
    let pair = disagreeing();
    let unknown = ConflictChoice {
        ids: vec!["con_none".to_owned()],
        keep: Some(Keep::Mine),
        ..ConflictChoice::default()
    };
    check_refused(
        &pair.first,
        |firm| firm.conflict_resolve(unknown),
        "notFound key=con_none kind=conflict",
    );
    let id = pair
        .first
        .conflict_list(Nothing {})
        .unwrap()
        .conflicts
        .remove(0)
        .id;
    check_refused(
        &pair.first,
        |firm| {
            firm.conflict_resolve(ConflictChoice {
                ids: vec![id],
                ..ConflictChoice::default()
            })
        },
        "badRequest detail=missing field `keep`",
    );
}

#[test]
fn acts_of_another_device_stand_in_history_and_are_not_ours_to_undo() {
    let pair = pair();
    pair.first.set("MUG", "basePrice", "12").unwrap();
    pair.exchange();
    let acts = pair
        .second
        .history_list(HistoryQuery::default())
        .unwrap()
        .acts;
    assert_eq!(
        (acts[0].origin, acts[0].undoable),
        (ActOrigin::Device, false)
    );
    assert_eq!(
        pair.second.undo(Nothing {}).unwrap_err().code,
        Code::NothingToUndo
    );
    pair.first.undo(Nothing {}).unwrap();
    pair.exchange();
    pair.agree();
    assert_eq!(
        pair.second.variant("MUG").base_price.as_deref(),
        Some("10.00")
    );
}

#[test]
fn pictures_travel_with_their_bytes() {
    let pair = pair();
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(20, 10)
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    let (product, base64) = (
        pair.first.product("MUG").id,
        Some(base64(bytes.into_inner())),
    );
    pair.first
        .media_add(MediaAdd {
            product,
            name: "mug.png".to_owned(),
            base64,
            path: None,
        })
        .unwrap();
    pair.exchange();
    let media = pair.second.product("MUG").media.remove(0);
    assert_eq!((media.width, media.height), (20, 10));
    let read = |firm: &SellerDesk| {
        firm.media_read(MediaRead {
            blob: media.blob.clone(),
            thumbnail: false,
        })
        .unwrap()
    };
    assert_eq!(read(&pair.second), read(&pair.first));
}

#[test]
fn without_a_line_work_goes_on_and_waits() {
    let pair = pair();
    let address = pair.hub.address();
    let Pair {
        hub,
        cellar,
        first,
        second,
    } = pair;
    hub.shutdown();
    first.set("MUG", "basePrice", "12").unwrap();
    assert_eq!(refusal(first.sync_now(Nothing {})), "offline");
    let status = first.network_status(Nothing {}).unwrap();
    assert_eq!(
        (status.connection, status.pending),
        (Connection::Offline, 1)
    );
    assert!(
        status
            .offline_since
            .is_some_and(|since| since.starts_with("2026-10-30T16:00:00"))
    );
    let listen = address.trim_start_matches("http://").parse().unwrap();
    let hub = Hub::start(HubConfig::new(
        cellar.path().join("hub.sqlite"),
        listen,
        first.clock.as_clock(),
    ))
    .unwrap();
    let pair = Pair {
        hub,
        cellar,
        first,
        second,
    };
    pair.exchange();
    pair.agree();
    let status = pair.first.network_status(Nothing {}).unwrap();
    assert_eq!(
        (status.connection, status.offline_since),
        (Connection::Online, None)
    );
}

#[test]
fn a_firm_is_enrolled_once() {
    let pair = pair();
    let url = pair.hub.address();
    let expected = format!("alreadyEnrolled hub={url}");
    check_refused(
        &pair.first,
        |firm| firm.hub_enrol(EnrolRequest { url: url.clone() }),
        &expected,
    );
    let status = pair.first.network_status(Nothing {}).unwrap();
    assert_eq!(
        (status.connection, status.hub),
        (Connection::Online, Some(url))
    );
    assert_ne!(
        status.device,
        pair.second.network_status(Nothing {}).unwrap().device
    );
}

#[test]
fn an_invitation_lets_one_device_in() {
    let pair = pair();
    let code = pair.first.hub_invite(Nothing {}).unwrap().code;
    SellerDesk::joined(&pair.hub.address(), &code, 3, &pair.first.clock);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("late.dhow");
    for code in [code.as_str(), "0000-0000"] {
        let late = join(
            &path,
            &pair.hub.address(),
            code,
            host(folder.path(), 4, &pair.first.clock),
        );
        assert_eq!(late.unwrap_err().code, Code::InviteInvalid);
        assert!(!path.exists(), "no file is left behind");
    }
}

#[test]
fn what_needs_a_hub_says_that_there_is_none() {
    let firm = SellerDesk::with_goods();
    assert_eq!(refusal(firm.sync_now(Nothing {})), "notEnrolled");
    check_refused(&firm, |firm| firm.hub_invite(Nothing {}), "notEnrolled");
    let nobody = EnrolRequest {
        url: "http://127.0.0.1:1".to_owned(),
    };
    check_refused(&firm, |firm| firm.hub_enrol(nobody), "offline");
    let open = EnrolRequest {
        url: "http://hub.example".to_owned(),
    };
    check_refused_code(&firm, |firm| firm.hub_enrol(open), Code::HubUntrusted);
    assert_eq!(
        firm.network_status(Nothing {}).unwrap().connection,
        Connection::NotEnrolled
    );
}

#[test]
fn an_exchange_tells_hosts_what_came() {
    let pair = pair();
    pair.first.set("MUG", "basePrice", "12").unwrap();
    pair.first.sync();
    pair.second.events();
    pair.second.sync();
    let received = pair.second.events();
    for tag in [Tag::Catalogue, Tag::Prices, Tag::History, Tag::Network] {
        assert!(received.tags.contains(&tag), "{tag:?}: {received:?}");
    }
    assert!(
        !received.tags.contains(&Tag::Markets) && !received.tags.contains(&Tag::Rates),
        "{received:?}"
    );
}
