//! Tags: a host that asks again by tag alone never shows what is no longer so.
//!
//! Every command that a screen reads by is asked before and after everything that a person, a hub
//! or another device can do to an enrolled desk. An answer that changed is announced by a tag that
//! its command declares.

use crate::support::*;
use dhow_contract::catalogue::{FieldEdit, ManyEdits, TwinsMerge};
use dhow_contract::views::{SavedView, ViewRequest};
use dhow_hub::RunningHub;
use dhow_testkit::{FaultyProxy, hub_in_process};
use image::{DynamicImage, ImageFormat, RgbImage};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::io::Cursor;
use std::ops::Deref;
use tempfile::TempDir;

/// A firm at its hub with everything that a screen can show: goods, one of them with a picture, live
/// and edited since, a text in another language, a saved view, a cost that waits to be sent, an edit
/// that can be done again, twins, and a price that its other device disagrees with.
struct Stage {
    firm: SellerDesk,
    other: SellerDesk,
    line: FaultyProxy,
    _hub: RunningHub,
    _cellar: TempDir,
}

impl Deref for Stage {
    type Target = SellerDesk;

    fn deref(&self) -> &SellerDesk {
        &self.firm
    }
}

fn create(firm: &SellerDesk, sku: &str) {
    let sku = Some(sku.to_owned());
    let title = "Mat".to_owned();
    firm.product_create(ProductCreate { title, sku }).unwrap();
}

impl Stage {
    fn set() -> Self {
        let (cellar, firm) = (tempfile::tempdir().unwrap(), SellerDesk::with_goods());
        let hub = hub_in_process(cellar.path(), &firm.clock);
        let line = FaultyProxy::to(hub.address().trim_start_matches("http://").parse().unwrap());
        firm.media_add(picture(&firm, "MUG", 10)).unwrap();
        firm.translate("MUG", "title", "de", "Becher").unwrap();
        firm.view_save(view("Restock", None)).unwrap();
        firm.enrol(&line.url());
        assert_eq!(firm.publish_skus(&["MUG"]), (0, 1));
        let code = firm.hub_invite(Nothing {}).unwrap().code;
        let other = SellerDesk::joined(&hub.address(), &code, 2, &firm.clock);
        firm.set("TWL-L", "basePrice", "81").unwrap();
        other.set("TWL-L", "basePrice", "82").unwrap();
        firm.set("MUG", "basePrice", "11").unwrap();
        create(&firm, "M-0");
        firm.set("M-0", "sku", "M-1").unwrap();
        create(&other, "M-1");
        for device in [&firm, &other, &firm] {
            device.sync();
        }
        firm.set("TWL-S", "cost", "21").unwrap();
        firm.set("MUG", "cost", "5").unwrap();
        firm.undo(Nothing {}).unwrap();
        Self {
            firm,
            other,
            line,
            _hub: hub,
            _cellar: cellar,
        }
    }

    fn id(&self, sku: &str) -> String {
        self.product(sku).id
    }

    fn picture(&self) -> String {
        self.product("MUG").media.remove(0).id
    }

    fn view(&self) -> String {
        let view = self.view_list(Nothing {}).unwrap().views.remove(0);
        view.id.unwrap()
    }

    fn change_set(&self) -> String {
        let sets = self
            .changeset_list(ChangeSetsQuery::default())
            .unwrap()
            .change_sets;
        sets.last().unwrap().id.clone()
    }

    fn conflict(&self) -> String {
        self.conflict_list(Nothing {})
            .unwrap()
            .conflicts
            .remove(0)
            .id
    }

    /// The other device does something, and this one hears of it.
    fn hear(&self, of: impl FnOnce(&SellerDesk)) {
        of(&self.other);
        self.other.sync();
        self.sync();
    }
}

fn picture(firm: &SellerDesk, sku: &str, shade: u8) -> MediaAdd {
    let image = DynamicImage::from(RgbImage::from_pixel(8, 8, image::Rgb([shade, 90, 120])));
    let mut bytes = Vec::new();
    image
        .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
        .unwrap();
    MediaAdd {
        product: firm.product(sku).id,
        name: "picture.png".to_owned(),
        base64: Some(base64(&bytes)),
        path: None,
    }
}

fn view(name: &str, id: Option<String>) -> SavedView {
    SavedView {
        id,
        name: name.to_owned(),
        view: Some(CatalogueView::LowStock),
        ..SavedView::default()
    }
}

fn edits(sku: &str, field: &str, value: &str) -> ManyEdits {
    let fields = [(field.to_owned(), Some(value.to_owned()))].into();
    ManyEdits {
        edits: vec![FieldEdit {
            sku: Some(sku.to_owned()),
            fields,
            ..FieldEdit::default()
        }],
        ..ManyEdits::default()
    }
}

fn market(code: &str) -> MarketRequest {
    MarketRequest {
        code: code.to_owned(),
    }
}

/// A market of the stage with another language and another tax.
fn austria(firm: &SellerDesk) -> Market {
    let market = firm.market_list(Nothing {}).unwrap().markets.remove(0);
    Market {
        code: "AT".to_owned(),
        countries: vec!["AT".to_owned()],
        locales: vec!["fr".to_owned()],
        ..market
    }
}

/// One thing that is done: the command that does it, what it is in words, and the deed.
type Act = (&'static str, &'static str, fn(&Stage));

/// Acts that undo takes back.
const EDITS: &[Act] = &[
    ("product_create", "a product is made", |stage| {
        let cup = ProductCreate {
            title: "Cup".to_owned(),
            sku: None,
        };
        drop(stage.product_create(cup).unwrap());
    }),
    ("product_set", "a title is edited", |stage| {
        let fields = [("title".to_owned(), Some("Clay mug".to_owned()))].into();
        let edit = ProductSet {
            id: Some(stage.id("MUG")),
            fields,
            ..ProductSet::default()
        };
        drop(stage.product_set(edit).unwrap());
    }),
    ("product_delete", "a product is deleted", |stage| {
        drop(stage.product_delete(of_sku("TWL-S")).unwrap());
    }),
    ("variant_set", "a price is edited", |stage| {
        drop(stage.set("TWL-S", "basePrice", "51").unwrap());
    }),
    ("variants_set", "prices are put into dollars", |stage| {
        let mut all = edits("MUG", "basePrice", "12 USD");
        for sku in ["TWL-L", "TWL-S"] {
            all.edits.extend(edits(sku, "basePrice", "12 USD").edits);
        }
        drop(stage.variants_set(all).unwrap());
    }),
    ("variant_set", "a stock runs low", |stage| {
        drop(stage.set("TWL-S", "stock", "2").unwrap());
    }),
    ("variant_set", "goods are archived", |stage| {
        drop(stage.set("MUG", "status", "archived").unwrap());
    }),
    ("variants_set", "many prices are edited", |stage| {
        drop(stage.variants_set(edits("MUG", "basePrice", "9")).unwrap());
    }),
    ("products_set", "many titles are edited", |stage| {
        drop(stage.products_set(edits("MUG", "title", "Cup")).unwrap());
    }),
    ("variant_add", "a variant is added", |stage| {
        let added = VariantAdd {
            product: stage.id("TWL-S"),
            sku: None,
            options: [("Size".to_owned(), "M".to_owned())].into(),
        };
        drop(stage.variant_add(added).unwrap());
    }),
    ("variant_delete", "a variant is deleted", |stage| {
        let small = VariantRequest {
            sku: Some("TWL-S".to_owned()),
            id: None,
        };
        drop(stage.variant_delete(small).unwrap());
    }),
    ("twins_merge", "twins become one", |stage| {
        drop(stage.twins_merge(TwinsMerge::default()).unwrap());
    }),
    ("media_add", "a picture is added", |stage| {
        drop(stage.media_add(picture(stage, "TWL-S", 20)).unwrap());
    }),
    ("media_set", "a picture is described", |stage| {
        let described = MediaSet {
            product: stage.id("MUG"),
            media: stage.picture(),
            locale: Some("en".to_owned()),
            alt: Some("A mug".to_owned()),
            position: None,
        };
        drop(stage.media_set(described).unwrap());
    }),
    ("media_delete", "a picture is deleted", |stage| {
        let taken = MediaRequest {
            product: stage.id("MUG"),
            media: stage.picture(),
        };
        drop(stage.media_delete(taken).unwrap());
    }),
    ("translate_set", "a text is translated", |stage| {
        let towel = "Badetuch";
        drop(stage.translate("TWL-S", "title", "de", towel).unwrap());
    }),
    ("import_apply", "a sheet is imported", |stage| {
        let sheet = csv("sku,basePrice\nMUG,12\n");
        drop(stage.import_apply(sheet).unwrap());
    }),
    ("view_save", "a view is made", |stage| {
        drop(stage.view_save(view("Drafts", None)).unwrap());
    }),
    ("view_save", "a view is renamed", |stage| {
        let renamed = view("Reorder", Some(stage.view()));
        drop(stage.view_save(renamed).unwrap());
    }),
    ("view_delete", "a view is taken away", |stage| {
        let id = stage.view();
        drop(stage.view_delete(ViewRequest { id }).unwrap());
    }),
    ("market_save", "a market with a language is made", |stage| {
        drop(stage.market_save(austria(stage)).unwrap());
    }),
    ("market_apply", "a tax is changed", |stage| {
        stage.markets(&MARKETS.replace("\"19\"", "\"7\"")).unwrap();
    }),
    ("market_apply", "a market wants another language", |stage| {
        let french = MARKETS.replace("[\"de\", \"en\"]", "[\"fr\", \"en\"]");
        stage.markets(&french).unwrap();
    }),
    ("market_apply", "a market asks another source", |stage| {
        let csv = MARKETS.replace("\"csv\"", "\"ecb\"");
        stage.markets(&csv).unwrap();
    }),
    ("market_delete", "a market is deleted", |stage| {
        drop(stage.market_delete(market("DE")).unwrap());
    }),
    ("rates_import", "rates are taken in", |stage| {
        drop(stage.rates(RATES).unwrap());
    }),
    ("seller_set", "the firm says who it is", |stage| {
        let fields = ["name", "policies.DE.returns"]
            .map(|field| (field.to_owned(), Some("Said".to_owned())));
        let fields = fields.into();
        drop(stage.seller_set(SellerSet { fields }).unwrap());
    }),
];

/// What undo does not take back, or what is no act at all.
const DEEDS: &[Act] = &[
    ("settings_set", "settings are changed", |stage| {
        let settings = SettingsChange {
            locale: Some("de".to_owned()),
            theme: Some(Theme::Dark),
            ..SettingsChange::default()
        };
        drop(stage.settings_set(settings).unwrap());
    }),
    (
        "rates_accept",
        "a rate that was set aside is believed",
        |stage| {
            stage
                .rates("date,from,to,rate\n2026-10-30,EUR,USD,111\n")
                .unwrap();
            let aside = stage.rates_quarantined(Nothing {}).unwrap().quarantined;
            let ids = vec![aside[0].id.clone()];
            drop(stage.rates_accept(RatesAccept { ids }).unwrap());
        },
    ),
    ("undo", "an act is undone", |stage| {
        drop(stage.undo(Nothing {}).unwrap());
    }),
    ("redo", "an act is done again", |stage| {
        drop(stage.redo(Nothing {}).unwrap());
    }),
    ("changeset_undo", "a whole import is undone", |stage| {
        let id = stage.change_set();
        let undone = stage.changeset_undo(ChangeSetRequest { id });
        drop(undone.unwrap());
    }),
    ("hub_invite", "another device is invited", |stage| {
        drop(stage.hub_invite(Nothing {}).unwrap());
    }),
    ("conflict_resolve", "their price is kept", |stage| {
        let choice = ConflictChoice {
            ids: vec![stage.conflict()],
            keep: Some(Keep::Theirs),
            ..ConflictChoice::default()
        };
        drop(stage.conflict_resolve(choice).unwrap());
    }),
    ("publish", "one product is published", |stage| {
        assert_eq!(stage.publish_skus(&["TWL-S"]), (0, 2));
    }),
    ("publish", "an edited product is published again", |stage| {
        assert_eq!(stage.publish_skus(&["MUG"]), (0, 1));
    }),
    ("publish", "goods are published without a line", |stage| {
        stage.line.break_after(0);
        assert_eq!(stage.publish_skus(&["TWL-S"]).0, 1);
    }),
    ("sync_now", "what waits is sent", |stage| {
        assert_eq!(stage.sync().pending, 0);
    }),
    ("sync_now", "the line is away", |stage| {
        stage.line.break_after(0);
        drop(stage.sync_now(Nothing {}).unwrap_err());
    }),
    ("sync_now", "a price of another device comes", |stage| {
        stage.hear(|other| drop(other.set("TWL-S", "basePrice", "52").unwrap()));
    }),
    (
        "sync_now",
        "another cost disagrees with one that waits",
        |stage| {
            stage.hear(|other| drop(other.set("TWL-S", "cost", "22").unwrap()));
            assert_eq!(stage.conflict_list(Nothing {}).unwrap().conflicts.len(), 2);
        },
    ),
    ("sync_now", "a market of another device comes", |stage| {
        stage.hear(|other| drop(other.market_save(austria(other)).unwrap()));
    }),
    ("sync_now", "rates of another device come", |stage| {
        stage.hear(|other| drop(other.rates(RATES).unwrap()));
    }),
    ("sync_now", "a view of another device comes", |stage| {
        stage.hear(|other| drop(other.view_save(view("Drafts", None)).unwrap()));
    }),
    ("sync_now", "a picture of another device comes", |stage| {
        stage.hear(|other| drop(other.media_add(picture(other, "TWL-S", 30)).unwrap()));
    }),
];

/// Commands that write and are not among the acts: `hub_enrol` has a story of its own, what
/// is done to devices is done at the hub and in no file, and what
/// `rates_update` fetches from its publisher is taken in by the way of `rates_import`.
const NOT_ACTS: &[&str] = &[
    "device_rename",
    "device_revoke",
    "hub_enrol",
    "hub_leave",
    "hub_move",
    "hub_phrase",
    "hub_phrase_check",
    "hub_recover",
    "hub_settle",
    "rates_update",
];

/// A command and what it is asked.
type Question = (&'static str, Value);

/// Questions that a screen keeps open.
pub(crate) fn questions(firm: &SellerDesk) -> Vec<Question> {
    let (mug, towel) = (firm.product("MUG"), firm.product("TWL-S").id);
    let set = firm
        .changeset_list(ChangeSetsQuery::default())
        .unwrap()
        .change_sets;
    let mut questions = of_goods(&mug, &towel);
    questions.extend([
        ("workspace_status", json!({})),
        ("settings_get", json!({})),
        ("seller_show", json!({})),
        ("today_list", json!({})),
        ("changeset_list", json!({})),
        ("changeset_show", json!({ "id": set[0].id })),
        ("history_list", json!({})),
        ("history_list", json!({ "product": mug.id })),
        ("market_list", json!({})),
        ("rates_overview", json!({})),
        ("rates_quarantined", json!({})),
        (
            "rates_show",
            json!({ "from": "EUR", "to": "USD", "source": "csv" }),
        ),
        (
            "rates_series",
            json!({ "from": "EUR", "to": "USD", "source": "csv" }),
        ),
        ("translate_status", json!({})),
        ("translate_list", json!({ "locale": "de" })),
        (
            "translate_list",
            json!({ "locale": "de", "product": mug.id }),
        ),
        ("preflight", json!({})),
        ("network_status", json!({})),
        ("listing_list", json!({})),
        ("listing_list", json!({ "state": "never", "drafts": true })),
        ("conflict_list", json!({})),
        ("view_list", json!({})),
        ("twins_list", json!({})),
    ]);
    questions
}

fn of_goods(mug: &Product, towel: &str) -> Vec<Question> {
    let blob = mug.media.first().map(|media| media.blob.clone());
    let sheet = json!({ "base64": base64("sku,basePrice\nMUG,12\nNEW,x\n"), "name": "goods.csv" });
    vec![
        ("catalogue_list", json!({})),
        (
            "catalogue_list",
            json!({ "view": "changed", "sort": "stock" }),
        ),
        (
            "catalogue_list",
            json!({ "search": "mug", "locale": "de", "status": ["active"] }),
        ),
        ("product_get", json!({ "id": mug.id })),
        ("product_get", json!({ "id": towel })),
        (
            "media_read",
            json!({ "blob": blob.unwrap_or_default(), "thumbnail": true }),
        ),
        ("import_preview", sheet),
        ("price_matrix", json!({})),
        (
            "price_matrix",
            json!({ "order": "weakest", "counts": true, "limit": 1 }),
        ),
        ("price_matrix", json!({ "products": [mug.id, towel] })),
        ("price_show", json!({ "sku": "TWL-S", "market": "US" })),
        ("price_show", json!({ "sku": "MUG", "market": "DE" })),
        (
            "price_effect",
            json!({ "sku": "MUG", "field": "basePrice", "value": "9" }),
        ),
    ]
}

/// What is answered to each question, in their order.
pub(crate) fn answers(firm: &SellerDesk, questions: &[Question]) -> Vec<String> {
    questions
        .iter()
        .map(|(name, question)| format!("{:?}", dispatch(&*firm.app, name, question.clone())))
        .collect()
}

/// Names of the commands that are so.
fn those(is_so: impl Fn(&dhow_contract::CommandInfo) -> bool) -> BTreeSet<&'static str> {
    commands()
        .filter(|command| is_so(command))
        .map(|command| command.name)
        .collect()
}

/// The tags a command reads under.
fn reads(name: &str) -> BTreeSet<Tag> {
    let command = commands().find(|command| command.name == name).unwrap();
    command.reads.iter().copied().collect()
}

/// The answers that are others after an act, each with whether a tag of its command was heard.
fn stale(firm: &SellerDesk, questions: &[Question], act: impl FnOnce()) -> (usize, Vec<String>) {
    let before = answers(firm, questions);
    firm.clock.advance(jiff::SignedDuration::from_secs(60));
    firm.events();
    act();
    let received = firm.events().tags;
    let after = answers(firm, questions);
    let changed: Vec<_> = (0..questions.len())
        .filter(|place| before[*place] != after[*place])
        .collect();
    let unheard = changed
        .iter()
        .map(|place| &questions[*place])
        .filter(|(name, _)| received.is_disjoint(&reads(name)))
        .map(|(name, question)| format!("{name} {question} is stale after {received:?}"));
    (changed.len(), unheard.collect())
}

#[test]
fn every_act_and_every_question_is_among_those_of_these_stories() {
    let done: BTreeSet<_> = EDITS
        .iter()
        .chain(DEEDS)
        .map(|(command, ..)| *command)
        .collect();
    let mut writing = those(|command| command.access == Access::Write);
    writing.retain(|name| !NOT_ACTS.contains(name));
    assert_eq!(done, writing);
    let asked: BTreeSet<_> = questions(&SellerDesk::with_goods())
        .iter()
        .map(|(name, _)| *name)
        .collect();
    assert_eq!(asked, those(|command| !command.reads.is_empty()));
}

#[test]
fn every_answer_that_an_edit_or_its_undo_changed_is_announced_by_a_tag_it_is_read_under() {
    let stage = Stage::set();
    let asked = questions(&stage);
    let mut unheard = Vec::new();
    for (_, name, edit) in EDITS {
        let (changed, stale_by_edit) = stale(&stage, &asked, || edit(&stage));
        let (back, stale_by_undo) = stale(&stage, &asked, || drop(stage.undo(Nothing {}).unwrap()));
        assert!(changed > 0 && back > 0, "{name}: nothing changed");
        let stale = stale_by_edit.into_iter().chain(stale_by_undo);
        unheard.extend(stale.map(|answer| format!("{name}: {answer}")));
    }
    assert!(unheard.is_empty(), "{}", unheard.join("\n"));
}

#[test]
fn every_answer_that_anything_else_changed_is_announced_by_a_tag_it_is_read_under() {
    let mut unheard = Vec::new();
    for (command, name, deed) in DEEDS {
        let stage = Stage::set();
        let (changed, stale) = stale(&stage, &questions(&stage), || deed(&stage));
        assert_eq!(
            changed == 0,
            *command == "hub_invite",
            "{name}: {changed} answers changed"
        );
        unheard.extend(stale.into_iter().map(|answer| format!("{name}: {answer}")));
    }
    assert!(unheard.is_empty(), "{}", unheard.join("\n"));
}

#[test]
fn to_join_a_hub_is_announced_to_every_answer_that_it_changes() {
    let (cellar, firm) = (tempfile::tempdir().unwrap(), SellerDesk::with_goods());
    let hub = hub_in_process(cellar.path(), &firm.clock);
    let (changed, stale) = stale(&firm, &questions(&firm), || firm.enrol(&hub.address()));
    assert!(changed > 0 && stale.is_empty(), "{changed}: {stale:?}");
}
