//! Events: how often hosts are told, and of what.

use crate::probe::Probe;
use crate::support::*;
use crate::tags::{answers, questions};
use dhow_testkit::hub_in_process;

/// What a person does in these stories, by name.
type Act = (&'static str, fn(&SellerDesk));

const ACTS: &[Act] = &[
    ("a price is edited", |firm| {
        drop(firm.set("TWL-S", "basePrice", "51"))
    }),
    ("a stock is edited", |firm| {
        drop(firm.set("TWL-S", "stock", "2"))
    }),
    ("a title is edited", |firm| {
        drop(firm.set("MUG", "title", "Clay mug"))
    }),
    ("goods are archived", |firm| {
        drop(firm.set("MUG", "status", "archived"))
    }),
    ("a product is made", |firm| {
        drop(firm.product_create(new_product()))
    }),
    ("a product is deleted", |firm| {
        drop(firm.product_delete(of_sku("MUG")))
    }),
    ("a text is translated", |firm| {
        drop(firm.translate("MUG", "title", "de", "Becher"))
    }),
    ("a sheet is imported", |firm| {
        drop(firm.import_apply(csv("sku,basePrice\nMUG,12\n")))
    }),
    ("rates are taken in", |firm| drop(firm.rates(RATES))),
    ("a market is changed", |firm| {
        drop(firm.markets(&MARKETS.replace("\"19\"", "\"7\"")))
    }),
    ("a market is deleted", |firm| {
        drop(firm.market_delete(MarketRequest {
            code: "US".to_owned(),
        }))
    }),
    ("an act is undone", undo_an_edit),
    ("settings are changed", |firm| {
        drop(firm.settings_set(dark()))
    }),
    ("goods are published", |firm| {
        drop(firm.publish(PublishRequest::default()))
    }),
];

/// An edit and its undo; what the edit said is not listened to.
fn undo_an_edit(firm: &SellerDesk) {
    firm.set("MUG", "basePrice", "12").unwrap();
    firm.events();
    firm.undo(Nothing {}).unwrap();
}

fn new_product() -> ProductCreate {
    ProductCreate {
        title: "Cup".to_owned(),
        sku: None,
    }
}

fn dark() -> SettingsChange {
    SettingsChange {
        theme: Some(Theme::Dark),
        ..Default::default()
    }
}

#[test]
fn an_act_of_a_person_is_told_of_once() {
    for (name, act) in ACTS
        .iter()
        .filter(|(name, _)| *name != "goods are published")
    {
        let firm = SellerDesk::with_goods();
        act(&firm);
        assert_eq!(firm.events().changed, 1, "{name}");
    }
}

#[test]
fn each_act_names_what_it_touched() {
    use Tag::{Catalogue, History, Markets, Network, Prices, Rates, Translations, Workspace};
    let check = |name: &str, expected: &[Tag]| {
        let (_, act) = ACTS.iter().find(|(known, _)| *known == name).unwrap();
        let firm = SellerDesk::with_goods();
        act(&firm);
        assert_eq!(
            firm.events().tags,
            expected.iter().copied().collect(),
            "{name}"
        );
    };
    check(
        "a price is edited",
        &[Catalogue, Prices, Translations, History, Network],
    );
    check(
        "a product is deleted",
        &[Catalogue, Prices, Translations, History, Network],
    );
    check("a market is changed", &[Markets, Prices, History, Network]);
    check("rates are taken in", &[Rates, Prices, History, Network]);
    check("settings are changed", &[Workspace]);
}

#[test]
fn a_question_is_no_event() {
    let firm = SellerDesk::with_goods();
    let mut questions = questions(&firm);
    // A dry run is a job, which tells how far it is.
    questions.retain(|(name, _)| *name != "import_preview");
    answers(&firm, &questions);
    firm.digest();
    assert!(firm.events().is_silence());
}

#[test]
fn every_listener_hears_everything_from_when_it_began_to_listen() {
    let firm = SellerDesk::with_goods();
    firm.set("MUG", "cost", "5").unwrap();
    let late = firm.listen();
    firm.set("MUG", "cost", "4").unwrap();
    assert_eq!((firm.events().changed, late.try_iter().count()), (2, 1));
    drop(late);
    firm.set("MUG", "cost", "3").unwrap();
    assert_eq!(
        firm.events().changed,
        1,
        "a host that went away disturbs nobody"
    );
}

/// How often a firm speaks, to its screens and to its hub, while a person edits one price,
/// exchanges and publishes. The figures are printed; asserted is that no tag is left out.
#[test]
fn an_edit_an_exchange_and_a_publish_are_told_of_in_full() {
    let (cellar, firm) = (tempfile::tempdir().unwrap(), SellerDesk::sample());
    let hub = hub_in_process(cellar.path(), &firm.clock);
    let probe = Probe::to(&hub.address());
    firm.enrol(&probe.url());
    firm.sync();
    let second = SellerDesk::joined(
        &hub.address(),
        &firm.hub_invite(Nothing {}).unwrap().code,
        2,
        &firm.clock,
    );
    let check = |name: &str, firm: &SellerDesk, act: &dyn Fn(&SellerDesk), expected: &[Tag]| {
        firm.events();
        let said = probe.requests().len();
        act(firm);
        let (received, said) = (firm.events(), probe.requests().len() - said);
        println!(
            "{name}: {} changed {:?}, {said} requests",
            received.changed, received.tags
        );
        assert!(
            received
                .tags
                .is_superset(&expected.iter().copied().collect()),
            "{name}: {received:?}"
        );
    };
    let edit = |firm: &SellerDesk| assert!(firm.set("ATT-70140-SND", "basePrice", "700").is_ok());
    let exchange = |firm: &SellerDesk| assert_eq!(firm.sync().pending, 0);
    let publish = |firm: &SellerDesk| assert_eq!(firm.publish_skus(&["ATT-70140-SND"]).0, 0);
    let publish_all = |firm: &SellerDesk| assert_eq!(firm.publish_skus(&[]).0, 0);
    let goods = [Tag::Catalogue, Tag::Prices, Tag::History, Tag::Network];
    check(
        "an exchange without news",
        &firm,
        &exchange,
        &[Tag::Network],
    );
    check("an edit", &firm, &edit, &goods);
    check("its exchange", &firm, &exchange, &[Tag::Network]);
    check(
        "its exchange at the second device",
        &second,
        &exchange,
        &goods,
    );
    check(
        "a publish of one listing",
        &firm,
        &publish,
        &[Tag::Catalogue, Tag::Network],
    );
    check(
        "a publish of every listing",
        &firm,
        &publish_all,
        &[Tag::Catalogue, Tag::Network],
    );
    check("an exchange after that", &firm, &exchange, &[Tag::Network]);
}
