//! Refusals of the whole table: what is not known, not understood, not allowed.

use crate::support::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[test]
fn a_command_or_a_request_that_there_is_not_is_refused() {
    let firm = SellerDesk::with_goods();
    let ask = |name: &str, request: Value| dispatch(&*firm.app, name, request);
    assert_eq!(
        refusal(ask("catalogue_burn", json!({}))),
        "unknownCommand name=catalogue_burn"
    );
    for (name, request) in [
        ("product_create", json!({ "title": 7 })),
        (
            "variant_set",
            json!({ "sku": "MUG", "fields": ["basePrice"] }),
        ),
        ("catalogue_list", json!({ "sort": "colour" })),
        ("price_show", json!("TWL-S")),
    ] {
        assert_eq!(
            ask(name, request.clone()).unwrap_err().code,
            Code::BadRequest,
            "{name} {request}"
        );
    }
}

#[test]
fn the_table_answers_as_the_methods_do() {
    let firm = SellerDesk::with_goods();
    let price = dispatch(
        &*firm.app,
        "price_show",
        json!({ "sku": "TWL-S", "market": "DE" }),
    )
    .unwrap();
    assert_eq!(
        price,
        serde_json::to_value(firm.price("TWL-S", "DE")).unwrap()
    );
    assert_eq!(price["unitPrice"], "59.50", "amounts are text");
}

/// An act of every command that changes the file, as a person could ask for it.
fn acts(firm: &SellerDesk) -> Vec<(&'static str, Value)> {
    let mug = firm.product("MUG").id;
    let german = serde_json::to_value(&firm.market_list(Nothing {}).unwrap().markets[0]).unwrap();
    vec![
        ("settings_set", json!({ "theme": "dark" })),
        ("seller_set", json!({ "fields": { "name": "Ege Home" } })),
        ("product_create", json!({ "title": "Cup" })),
        (
            "product_set",
            json!({ "sku": "MUG", "fields": { "title": "Clay mug" } }),
        ),
        ("product_delete", json!({ "sku": "MUG" })),
        (
            "variant_set",
            json!({ "sku": "MUG", "fields": { "basePrice": "12" } }),
        ),
        (
            "variants_set",
            json!({ "edits": [{ "sku": "MUG", "fields": { "basePrice": "12" } }] }),
        ),
        (
            "products_set",
            json!({ "edits": [{ "sku": "MUG", "fields": { "vendor": "Ege" } }] }),
        ),
        (
            "variant_add",
            json!({ "product": mug, "options": { "Size": "L" } }),
        ),
        ("variant_delete", json!({ "sku": "TWL-L" })),
        (
            "media_add",
            json!({ "product": mug, "name": "a.png", "base64": base64(pixel()) }),
        ),
        (
            "import_apply",
            json!({ "base64": base64("sku,title\nCUP,Cup\n") }),
        ),
        ("undo", json!({})),
        ("market_save", german),
        ("view_save", json!({ "name": "Restock" })),
        ("twins_merge", json!({})),
        ("view_delete", json!({ "id": "viw_1" })),
        ("market_apply", json!({ "text": MARKETS })),
        ("market_delete", json!({ "code": "US" })),
        (
            "rates_import",
            json!({ "source": "csv", "base64": base64(RATES) }),
        ),
        ("rates_accept", json!({ "ids": [] })),
        (
            "translate_set",
            json!({ "sku": "MUG", "field": "title", "locale": "de", "text": "Becher" }),
        ),
        ("publish", json!({ "skus": ["MUG"] })),
    ]
}

fn pixel() -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(1, 1)
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

/// Commands that need more than a file: a hub, a line, something to redo, a picture, a conflict.
const NEED_MORE: &[&str] = &[
    "changeset_undo",
    "conflict_resolve",
    "device_rename",
    "device_revoke",
    "hub_enrol",
    "hub_invite",
    "hub_leave",
    "hub_move",
    "hub_phrase",
    "hub_phrase_check",
    "hub_recover",
    "hub_settle",
    "media_delete",
    "media_set",
    "rates_update",
    "redo",
    "sync_now",
];

#[test]
fn a_desk_that_only_reads_refuses_every_act() {
    let firm = SellerDesk::with_goods();
    let reader = App::open(
        &firm.path("ege.dhow"),
        host(firm.folder.path(), 9, &firm.clock),
    )
    .unwrap();
    let before = (firm.digest(), firm.acts());
    let acts = acts(&firm);
    for (name, request) in &acts {
        let failure = dispatch(&reader, name, request.clone()).expect_err(name);
        assert_eq!(failure.code, Code::WorkspaceInUse, "{name}: {failure}");
    }
    assert_eq!((firm.digest(), firm.acts()), before);
    let told: BTreeSet<&str> = acts
        .iter()
        .map(|(name, _)| *name)
        .chain(NEED_MORE.iter().copied())
        .collect();
    let writing = commands()
        .filter(|command| command.access == Access::Write)
        .map(|command| command.name);
    assert_eq!(told, writing.collect(), "every command that writes is here");
}

#[test]
fn names_that_are_not_there_are_refused_wherever_they_are_used() {
    let firm = SellerDesk::with_goods();
    let check = |name: &str, request: Value, expected: &str| {
        check_refused(&firm, |firm| dispatch(&*firm.app, name, request), expected);
    };
    check(
        "product_get",
        json!({ "sku": "NONE" }),
        "skuUnknown sku=NONE",
    );
    check(
        "product_get",
        json!({ "id": "prd_none" }),
        "notFound key=prd_none kind=product",
    );
    check(
        "product_set",
        json!({ "sku": "NONE", "fields": {} }),
        "skuUnknown sku=NONE",
    );
    check(
        "product_delete",
        json!({ "sku": "NONE" }),
        "skuUnknown sku=NONE",
    );
    check(
        "variant_set",
        json!({ "sku": "NONE", "fields": {} }),
        "skuUnknown sku=NONE",
    );
    check(
        "variant_set",
        json!({ "id": "var_none", "fields": {} }),
        "notFound key=var_none kind=variant",
    );
    check(
        "variant_add",
        json!({ "product": "prd_none" }),
        "notFound key=prd_none kind=product",
    );
    check(
        "history_list",
        json!({ "sku": "NONE" }),
        "skuUnknown sku=NONE",
    );
    check(
        "price_show",
        json!({ "sku": "NONE", "market": "DE" }),
        "skuUnknown sku=NONE",
    );
    check(
        "price_show",
        json!({ "sku": "MUG", "market": "XX" }),
        "marketUnknown market=XX",
    );
    check(
        "price_matrix",
        json!({ "products": ["prd_none"] }),
        "notFound key=prd_none kind=product",
    );
    check(
        "price_effect",
        json!({ "sku": "NONE", "field": "cost", "value": "1" }),
        "skuUnknown sku=NONE",
    );
    check(
        "rates_show",
        json!({ "from": "EUR", "to": "XXY" }),
        "valueInvalid field=currency reason=unknownCurrency value=XXY",
    );
    check(
        "translate_list",
        json!({ "locale": "german!" }),
        "valueInvalid field=locale reason=invalidLocale value=german!",
    );
    check(
        "translate_set",
        json!({ "sku": "NONE", "field": "title", "locale": "de", "text": "x" }),
        "skuUnknown sku=NONE",
    );
}

#[test]
fn a_request_without_an_argument_it_needs_is_refused_by_the_arguments_name() {
    let firm = SellerDesk::with_goods();
    let check = |name: &str, request: Value, argument: &str| {
        check_refused(
            &firm,
            |firm| dispatch(&*firm.app, name, request),
            &format!("badRequest detail=missing field `{argument}`"),
        );
    };
    check("price_show", json!({ "sku": "MUG" }), "market");
    check(
        "price_effect",
        json!({ "sku": "MUG", "field": "cost" }),
        "value",
    );
    check("rates_show", json!({ "from": "EUR" }), "to");
    check("product_create", json!({ "sku": "CUP" }), "title");
    check(
        "translate_set",
        json!({ "sku": "MUG", "field": "title", "locale": "de" }),
        "text",
    );
    check("product_get", json!({}), "id");
    check("product_delete", json!({}), "id");
    check("variant_set", json!({ "fields": {} }), "id");
    check("import_preview", json!({}), "path");
    check("rates_import", json!({ "source": "ecb" }), "path");
    check("conflict_resolve", json!({ "ids": ["cf_1"] }), "keep");
}

#[test]
fn a_taken_sku_is_refused_for_a_new_product() {
    let firm = SellerDesk::with_goods();
    let new = |title: &str, sku: &str| ProductCreate {
        title: title.to_owned(),
        sku: Some(sku.to_owned()),
    };
    check_refused(
        &firm,
        |firm| firm.product_create(new("Cup", "MUG")),
        "skuTaken sku=MUG",
    );
    check_refused(
        &firm,
        |firm| firm.product_create(new(" ", "CUP")),
        "valueInvalid field=title reason=empty value=",
    );
    check_refused(
        &firm,
        |firm| firm.product_create(new("Cup", "")),
        "valueInvalid field=sku reason=empty value=",
    );
}
