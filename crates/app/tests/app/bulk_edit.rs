//! Many cells at once: judged as they were typed, written as one act, taken back by one undo.

use dhow_app::{App, NewWorkspace, create, system_host};
use dhow_contract::catalogue::{
    EditReport, FieldEdit, ManyEdits, Product, ProductRequest, ProductSet, VariantRequest,
    VariantSet,
};
use dhow_contract::history::{ChangeSetRequest, ChangeSetsQuery, HistoryQuery};
use dhow_contract::import::ImportRequest;
use dhow_contract::prelude::*;
use dhow_contract::{Code, Failure, Nothing};

struct Desk {
    app: App,
    _folder: tempfile::TempDir,
}

/// Three towels, one priced in dollars, their stock at different locations.
fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ege.dhow");
    let new = NewWorkspace {
        path: &path,
        seller: "Ege",
        base_currency: "TRY",
        source_locale: "en",
        country: None,
    };
    let app = create(&new, system_host(folder.path().to_owned(), "en-US")).unwrap();
    let sheet = "sku,title,price,currency,cost,stock,stock@izmir,stock@bursa\n\
        A-1,Bath towel,690.00,TRY,318,5,2,\n\
        A-2,Hand towel,12.50,USD,,,7,\n\
        A-3,Beach towel,99,TRY,40,,1,2\n";
    use base64::Engine;
    let base64 = base64::engine::general_purpose::STANDARD.encode(sheet);
    let columns = [
        "sku",
        "title",
        "currency",
        "cost",
        "stock",
        "stock@izmir",
        "stock@bursa",
    ];
    let mut mapping: std::collections::BTreeMap<String, Option<String>> = columns
        .iter()
        .map(|name| ((*name).to_owned(), Some((*name).to_owned())))
        .collect();
    mapping.insert("price".to_owned(), Some("basePrice".to_owned()));
    app.import_apply(ImportRequest {
        base64: Some(base64),
        mapping: Some(mapping),
        ..Default::default()
    })
    .unwrap();
    Desk {
        app,
        _folder: folder,
    }
}

impl Desk {
    fn product(&self, sku: &str) -> Product {
        self.app
            .product_get(ProductRequest {
                sku: Some(sku.to_owned()),
                id: None,
            })
            .unwrap()
    }

    fn all(&self) -> Vec<Product> {
        ["A-1", "A-2", "A-3"]
            .map(|sku| Product {
                updated_at: String::new(),
                ..self.product(sku)
            })
            .to_vec()
    }

    /// Price with its currency, cost, stock.
    fn cells(&self, sku: &str) -> [Option<String>; 4] {
        let variant = self.product(sku).variants.remove(0);
        [
            variant.base_price,
            variant.base_price_currency,
            variant.cost,
            variant.stock,
        ]
    }

    fn acts(&self) -> Vec<String> {
        let history = self.app.history_list(HistoryQuery::default()).unwrap();
        history
            .acts
            .into_iter()
            .map(|act| act.label.message)
            .collect()
    }

    fn refused(&self, edits: ManyEdits) -> Failure {
        let before = (self.all(), self.acts());
        let failure = self.app.variants_set(edits).unwrap_err();
        assert_eq!(
            (self.all(), self.acts()),
            before,
            "nothing is changed: {failure}"
        );
        failure
    }
}

fn edit(sku: &str, fields: &[(&str, Option<&str>)]) -> FieldEdit {
    let fields = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.map(str::to_owned)))
        .collect();
    FieldEdit {
        sku: Some(sku.to_owned()),
        id: None,
        fields,
    }
}

fn german(edits: Vec<FieldEdit>) -> ManyEdits {
    ManyEdits {
        edits,
        locale: Some("de".to_owned()),
        ..Default::default()
    }
}

fn some(cells: [&str; 4]) -> [Option<String>; 4] {
    cells.map(|cell| Some(cell.to_owned()).filter(|cell| !cell.is_empty()))
}

/// Prices in two currencies, a cleared cost, a counted stock.
fn paste() -> ManyEdits {
    german(vec![
        edit(
            "A-1",
            &[
                ("basePrice", Some("1.234,50")),
                ("cost", None),
                ("stock", Some("9")),
            ],
        ),
        edit(
            "A-2",
            &[("basePrice", Some("13,25")), ("cost", Some("4,10 EUR"))],
        ),
        edit(
            "A-3",
            &[("basePrice", Some("99")), ("stock@bursa", Some("1.000"))],
        ),
    ])
}

/// `edit field before→after` of each cell.
fn told(report: &EditReport) -> Vec<String> {
    let money = |value: &Option<String>, currency: &Option<String>| {
        [value, currency]
            .into_iter()
            .flatten()
            .cloned()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let cells = report
        .changes
        .iter()
        .flat_map(|change| change.cells.iter().map(move |cell| (change, cell)));
    cells
        .map(|(change, cell)| {
            let (before, after) = (
                money(&cell.before, &cell.before_currency),
                money(&cell.after, &cell.after_currency),
            );
            format!("{} {} {before}→{after}", change.sku, cell.field)
        })
        .collect()
}

#[test]
fn a_mixed_paste_is_one_act_one_change_set_and_one_undo() {
    let desk = desk();
    let before = desk.all();
    let report = desk.app.variants_set(paste()).unwrap();
    assert!(report.applied);
    assert_eq!(
        desk.cells("A-1"),
        some(["1234.50", "TRY", "", "11"]),
        "izmir keeps its two"
    );
    assert_eq!(desk.cells("A-2"), some(["13.25", "USD", "4.10", "7"]));
    assert_eq!(desk.cells("A-3"), some(["99", "TRY", "40", "1001"]));
    assert_eq!(
        desk.product("A-2").variants[0].cost_currency.as_deref(),
        Some("EUR")
    );
    assert_eq!(desk.acts()[..2], ["act-cells-set", "act-import"]);
    assert_eq!(
        (
            report.label.message.as_str(),
            report.label.args["count"].as_str()
        ),
        ("act-cells-set", "6")
    );
    let sets = desk
        .app
        .changeset_list(ChangeSetsQuery::default())
        .unwrap()
        .change_sets;
    assert_eq!(Some(&sets[0].id), report.change_set.as_ref());
    assert_eq!(sets[0].label, report.label);
    desk.app.undo(Nothing {}).unwrap();
    assert_eq!(desk.all(), before);
    desk.app.redo(Nothing {}).unwrap();
    assert_eq!(desk.cells("A-2"), some(["13.25", "USD", "4.10", "7"]));
}

#[test]
fn a_preview_tells_what_the_act_then_does_and_writes_nothing() {
    let desk = desk();
    let before = (desk.all(), desk.acts());
    let preview = desk
        .app
        .variants_set(ManyEdits {
            preview: true,
            ..paste()
        })
        .unwrap();
    assert_eq!((desk.all(), desk.acts()), before);
    assert_eq!(
        (
            preview.applied,
            preview.change_set.as_ref(),
            preview.issues.len()
        ),
        (false, None, 0)
    );
    assert_eq!(
        told(&preview),
        [
            "A-1 basePrice 690.00 TRY→1234.50 TRY",
            "A-1 cost 318 TRY→",
            "A-1 stock 5→9",
            "A-2 basePrice 12.50 USD→13.25 USD",
            "A-2 cost →4.10 EUR",
            "A-3 stock@bursa 2→1000",
        ],
        "what stands there already is no change"
    );
    let done = desk.app.variants_set(paste()).unwrap();
    assert_eq!((done.changes, done.label), (preview.changes, preview.label));
}

#[test]
fn one_refused_cell_refuses_all_and_says_which_it_is() {
    let desk = desk();
    let mut wrong = paste();
    wrong.edits[1]
        .fields
        .insert("hsCode".to_owned(), Some("6302-6".to_owned()));
    wrong.edits[2]
        .fields
        .insert("unit".to_owned(), Some("bucket".to_owned()));
    let failure = desk.refused(wrong.clone());
    assert_eq!(failure.code, Code::ValueInvalid);
    let args = ["edit", "sku", "field", "reason"].map(|name| failure.args[name].as_str());
    assert_eq!(args, ["1", "A-2", "hsCode", "hsCode"]);
    let issues = failure.detail.unwrap()["issues"].clone();
    assert_eq!(
        (issues[1]["edit"].as_u64(), issues[1]["field"].as_str()),
        (Some(2), Some("unit"))
    );

    let preview = desk
        .app
        .variants_set(ManyEdits {
            preview: true,
            ..wrong
        })
        .unwrap();
    let found: Vec<_> = preview
        .issues
        .iter()
        .map(|issue| (issue.edit, issue.field.clone().unwrap()))
        .collect();
    assert_eq!(found, [(1, "hsCode".to_owned()), (2, "unit".to_owned())]);
    assert_eq!(
        preview.changes.len(),
        3,
        "the other cells are told all the same"
    );
}

#[test]
fn edits_that_name_nothing_or_take_a_taken_sku_are_refused() {
    let desk = desk();
    let check = |edits: Vec<FieldEdit>, code: Code, number: &str| {
        let failure = desk.refused(german(edits));
        assert_eq!(
            (failure.code, failure.args["edit"].as_str()),
            (code, number),
            "{failure}"
        );
    };
    let ok = || edit("A-1", &[("cost", Some("1"))]);
    check(
        vec![ok(), edit("A-9", &[("cost", Some("1"))])],
        Code::SkuUnknown,
        "1",
    );
    check(vec![ok(), FieldEdit::default()], Code::BadRequest, "1");
    check(
        vec![ok(), ok(), edit("A-2", &[("colour", Some("red"))])],
        Code::FieldUnknown,
        "2",
    );
    check(
        vec![edit("A-2", &[("sku", Some("A-1"))])],
        Code::SkuTaken,
        "0",
    );
    let same = |sku| edit(sku, &[("sku", Some("B-1"))]);
    check(vec![same("A-1"), same("A-2")], Code::SkuTaken, "1");
    check(vec![edit("A-1", &[("sku", None)])], Code::ValueInvalid, "0");
    check(
        vec![edit("A-1", &[("basePrice", Some("$ 9"))])],
        Code::ValueInvalid,
        "0",
    );
    assert_eq!(
        desk.refused(ManyEdits {
            locale: Some("?".to_owned()),
            ..paste()
        })
        .args["reason"],
        "invalidLocale"
    );
}

#[test]
fn stock_in_a_cell_touches_one_location_only() {
    let desk = desk();
    let set = |sku: &str, value: Option<&str>| {
        let fields = [("stock".to_owned(), value.map(str::to_owned))].into();
        desk.app.variant_set(VariantSet {
            sku: Some(sku.to_owned()),
            id: None,
            fields,
        })
    };
    let stock = |sku: &str| desk.product(sku).variants[0].stock.clone();
    set("A-1", Some("6")).unwrap();
    assert_eq!(
        stock("A-1").as_deref(),
        Some("8"),
        "main is six, izmir keeps its two"
    );
    set("A-1", None).unwrap();
    assert_eq!(stock("A-1").as_deref(), Some("2"));
    set("A-2", Some("8")).unwrap();
    assert_eq!(
        stock("A-2").as_deref(),
        Some("8"),
        "there is one location, which is meant"
    );
    let failure = set("A-3", Some("8")).unwrap_err();
    assert_eq!(
        (failure.code, failure.args["reason"].as_str()),
        (Code::ValueInvalid, "severalLocations")
    );
    assert_eq!(stock("A-3").as_deref(), Some("3"));
}

#[test]
fn two_edits_of_one_product_meet_and_the_later_one_counts() {
    let desk = desk();
    let edits = vec![
        edit(
            "A-1",
            &[("basePrice", Some("1")), ("title", Some("Towel, large"))],
        ),
        edit("A-1", &[("basePrice", Some("2")), ("unit", Some("Stück"))]),
    ];
    let report = desk.app.variants_set(ManyEdits {
        edits,
        label: Some("Sale".to_owned()),
        ..Default::default()
    });
    assert_eq!(report.unwrap().label.args["name"], "Sale");
    let product = desk.product("A-1");
    assert_eq!(
        product.title, "Towel, large",
        "fields of the product are taken too"
    );
    let variant = &product.variants[0];
    assert_eq!(
        (variant.base_price.as_deref(), variant.unit.as_deref()),
        (Some("2"), Some("C62"))
    );
}

#[test]
fn products_are_set_together_and_know_no_field_of_a_variant() {
    let desk = desk();
    let before = desk.all();
    let status = |sku, status| {
        edit(
            sku,
            &[("status", Some(status)), ("tags", Some("bath, new"))],
        )
    };
    let edits = vec![status("A-1", "archived"), status("A-2", "draft")];
    let report = desk
        .app
        .products_set(ManyEdits {
            edits,
            ..Default::default()
        })
        .unwrap();
    assert_eq!(told(&report)[0], "A-1 status active→archived");
    assert_eq!(desk.product("A-2").tags, ["bath", "new"]);
    desk.app.undo(Nothing {}).unwrap();
    assert_eq!(desk.all(), before);
    let edits = vec![edit("A-1", &[("cost", Some("1"))])];
    let failure = desk
        .app
        .products_set(ManyEdits {
            edits,
            ..Default::default()
        })
        .unwrap_err();
    assert_eq!(failure.code, Code::FieldUnknown);
}

#[test]
fn edits_that_change_nothing_are_no_act_and_one_edit_goes_by_its_own_name() {
    let desk = desk();
    let same = desk
        .app
        .variants_set(german(vec![edit("A-1", &[("basePrice", Some("690"))])]))
        .unwrap();
    assert_eq!(
        (same.applied, same.change_set, same.changes),
        (false, None, vec![])
    );
    assert_eq!(desk.acts()[0], "act-import");
    let one = desk
        .app
        .variants_set(german(vec![edit("A-1", &[("basePrice", Some("691"))])]))
        .unwrap();
    assert_eq!(
        (one.label.message.as_str(), one.label.args["sku"].as_str()),
        ("act-variant-set", "A-1")
    );
    let id = one.change_set.unwrap();
    assert_eq!(
        desk.app
            .changeset_undo(ChangeSetRequest { id })
            .unwrap()
            .restored,
        1
    );
    assert_eq!(desk.cells("A-1")[0].as_deref(), Some("690.00"));
}

#[test]
fn acts_on_one_thing_are_named_after_it() {
    let desk = desk();
    let sku = || Some("A-2".to_owned());
    let fields = |name: &str, value: &str| [(name.to_owned(), Some(value.to_owned()))].into();
    let set = desk
        .app
        .product_set(ProductSet {
            id: None,
            sku: sku(),
            fields: fields("title", "Mitt"),
        })
        .unwrap();
    assert_eq!(
        set.label.args["title"], "Hand towel",
        "as it was called when it was done"
    );
    desk.app
        .variant_set(VariantSet {
            id: None,
            sku: sku(),
            fields: fields("sku", "B-2"),
        })
        .unwrap();
    let history = desk.app.history_list(HistoryQuery::default()).unwrap().acts;
    assert_eq!(
        (&history[0].label.args["sku"], &history[1].label),
        (&"A-2".to_owned(), &set.label)
    );
    let last = desk
        .app
        .variant_delete(VariantRequest {
            id: None,
            sku: Some("B-2".to_owned()),
        })
        .unwrap_err();
    assert_eq!(last.args["reason"], "lastVariant");
    let gone = desk
        .app
        .product_delete(ProductRequest {
            id: None,
            sku: Some("B-2".to_owned()),
        })
        .unwrap();
    assert_eq!(gone.label.args["title"], "Mitt");
    assert_eq!(
        desk.app.history_list(HistoryQuery::default()).unwrap().acts[0].label,
        gone.label
    );
}
