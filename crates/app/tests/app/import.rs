//! Import: what a sheet says is read before it is one act, and every problem has its row.

use crate::support::*;

/// What a report counts: created, updated and unchanged products, then variants.
fn counts(report: &ImportReport) -> [u64; 6] {
    let (products, variants) = (&report.products, &report.variants);
    [
        products.create,
        products.update,
        products.unchanged,
        variants.create,
        variants.update,
        variants.unchanged,
    ]
}

/// Every row that cannot be taken: row, column, code.
fn errors(report: &ImportReport) -> Vec<(u64, &str, &str)> {
    let errors = report
        .issues
        .iter()
        .filter(|issue| issue.severity == Severity::Error);
    errors
        .map(|issue| {
            (
                issue.row,
                issue.column.as_deref().unwrap_or_default(),
                issue.code.as_str(),
            )
        })
        .collect()
}

const NEWS: &str = "sku,title,basePrice,cost\nTWL-S,Bath towel,55.00,20.00\nMUG,Stone mug,10.00,6.00\nCUP,Cup,7,3\n";

#[test]
fn a_sheet_is_opened_with_what_its_columns_seem_to_be() {
    let firm = SellerDesk::new();
    let text = "Item no;Title;Unit price;Shelf\nA;Towel;1.250,00;A-04\nB;Mug;9,50;B-01\n";
    let opened = firm
        .import_open(ImportOpen {
            base64: Some(base64(text)),
            ..Default::default()
        })
        .unwrap();
    assert_eq!(
        (
            opened.delimiter.as_str(),
            opened.rows,
            opened.encoding.as_str()
        ),
        (";", 2, "UTF-8")
    );
    let title = &opened.columns[1];
    assert_eq!(
        (title.field.as_deref(), title.confidence),
        (Some("title"), Confidence::Certain)
    );
    assert_eq!(title.samples, ["Towel", "Mug"]);
    let shelf = &opened.columns[3];
    assert_eq!(
        (shelf.field.as_deref(), shelf.confidence),
        (None, Confidence::None)
    );
    assert!(opened.fields.iter().any(|field| field == "basePrice"));
}

#[test]
fn a_preview_says_what_apply_then_does_and_does_nothing_itself() {
    let firm = SellerDesk::with_goods();
    let (before, acts) = (firm.digest(), firm.acts());
    let preview = firm.import_preview(csv(NEWS)).unwrap();
    assert_eq!(
        (firm.digest(), firm.acts(), firm.events().changed),
        (before, acts, 0)
    );
    assert_eq!(
        (preview.applied, preview.change_set.as_ref()),
        (false, None)
    );
    assert_eq!(counts(&preview), [1, 1, 1, 1, 1, 1]);
    let applied = firm.import_apply(csv(NEWS)).unwrap();
    assert!(applied.applied && applied.change_set.is_some());
    assert_eq!(
        (counts(&applied), applied.changes),
        (counts(&preview), preview.changes)
    );
}

#[test]
fn a_preview_shows_each_cell_before_and_after() {
    let firm = SellerDesk::with_goods();
    let preview = firm.import_preview(csv(NEWS)).unwrap();
    let shown: Vec<_> = preview
        .changes
        .iter()
        .map(|it| (it.row, it.sku.as_str(), it.outcome))
        .collect();
    assert_eq!(
        shown,
        [
            (2, "TWL-S", ImportOutcome::Update),
            (4, "CUP", ImportOutcome::Create)
        ]
    );
    let cell = &preview.changes[0].cells[0];
    let cell = (
        cell.field.as_str(),
        cell.before.as_deref(),
        cell.after.as_deref(),
    );
    assert_eq!(cell, ("basePrice", Some("50.00"), Some("55.00")));
}

#[test]
fn a_limit_shortens_what_is_shown_and_not_what_is_counted() {
    let firm = SellerDesk::with_goods();
    let preview = firm
        .import_preview(ImportRequest {
            limit: Some(1),
            ..csv(NEWS)
        })
        .unwrap();
    assert_eq!(
        (preview.changes.len(), counts(&preview)),
        (1, [1, 1, 1, 1, 1, 1])
    );
}

#[test]
fn a_sheet_is_one_act_with_its_name_and_one_undo() {
    let firm = SellerDesk::with_goods();
    let (before, acts) = (firm.digest(), firm.acts().len());
    firm.import_apply(csv(NEWS)).unwrap();
    let history = firm.history_list(HistoryQuery::default()).unwrap().acts;
    assert_eq!(history.len(), acts + 1);
    assert_eq!(
        (
            history[0].label.message.as_str(),
            history[0].label.args["name"].as_str()
        ),
        ("act-import", "goods.csv")
    );
    assert_eq!(
        (
            firm.variant("TWL-S").base_price.as_deref(),
            firm.product("CUP").title.as_str()
        ),
        (Some("55.00"), "Cup")
    );
    firm.undo(Nothing {}).unwrap();
    assert_eq!(firm.digest(), before);
}

#[test]
fn the_same_sheet_again_changes_nothing_and_is_no_act() {
    let firm = SellerDesk::with_goods();
    let acts = firm.acts();
    let report = firm.import_apply(csv(GOODS)).unwrap();
    assert_eq!(
        (counts(&report), report.applied),
        ([0, 0, 2, 0, 0, 3], false)
    );
    assert_eq!((firm.acts(), firm.events().changed), (acts, 0));
}

#[test]
fn columns_a_sheet_does_not_have_stay_as_they_are() {
    let firm = SellerDesk::with_goods();
    firm.import_apply(csv("sku,stock\nTWL-L,17\n")).unwrap();
    let towel = firm.variant("TWL-L");
    assert_eq!(
        (
            towel.stock.as_deref(),
            towel.base_price.as_deref(),
            towel.cost.as_deref()
        ),
        (Some("17"), Some("80.00"), Some("35.00"))
    );
    assert_eq!(firm.product("TWL-L").title, "Bath towel");
}

const BAD: &str =
    "sku,title,basePrice,cost\nTWL-S,Bath towel,x1,20\nMUG,Stone mug,11.00,-6\nCUP,Cup,7.00,3\n";

#[test]
fn every_problem_has_its_row_its_column_and_a_sentence() {
    let firm = SellerDesk::with_goods();
    let preview = firm.import_preview(csv(BAD)).unwrap();
    let expected = [
        (2, "basePrice", "notANumber"),
        (3, "cost", "negativeNumber"),
    ];
    assert_eq!(errors(&preview), expected);
    assert!(
        preview.issues.iter().all(|issue| !issue.message.is_empty()),
        "{:?}",
        preview.issues
    );
}

#[test]
fn a_bad_row_refuses_the_whole_sheet() {
    let firm = SellerDesk::with_goods();
    check_refused(
        &firm,
        |firm| firm.import_apply(csv(BAD)),
        "rowsRefused column=basePrice count=2 row=2 rule=notANumber",
    );
}

#[test]
fn bad_rows_are_left_out_when_a_person_says_so() {
    let firm = SellerDesk::with_goods();
    let report = firm
        .import_apply(ImportRequest {
            skip_bad_rows: true,
            ..csv(BAD)
        })
        .unwrap();
    assert_eq!((report.applied, errors(&report).len()), (true, 2));
    assert_eq!(firm.variant("CUP").base_price.as_deref(), Some("7.00"));
    assert_eq!(firm.variant("TWL-S").base_price.as_deref(), Some("50.00"));
}

#[test]
fn numbers_are_read_as_their_language_writes_them() {
    let firm = SellerDesk::new();
    let text = "Stok kodu;Ürün adı;Maliyet;Fiyat\nA;Havlu;343,44;1.690,00\nB;Set;466,56;690,50\n";
    firm.import_apply(csv(text)).unwrap();
    let shown = |sku: &str| {
        let variant = firm.variant(sku);
        (variant.base_price.unwrap(), variant.cost.unwrap())
    };
    assert_eq!(shown("A"), ("1690.00".to_owned(), "343.44".to_owned()));
    assert_eq!(shown("B"), ("690.50".to_owned(), "466.56".to_owned()));
}

#[test]
fn a_persons_mapping_decides_over_what_the_headers_seem_to_say() {
    let firm = SellerDesk::new();
    let columns = [
        ("sku", "sku"),
        ("title", "title"),
        ("price", "cost"),
        ("old", "basePrice"),
    ];
    let mapping = columns
        .map(|(column, field)| (column.to_owned(), Some(field.to_owned())))
        .into();
    let request = ImportRequest {
        mapping: Some(mapping),
        ..csv("sku,title,price,old\nA,Cup,3.00,8.00\n")
    };
    firm.import_apply(request).unwrap();
    let cup = firm.variant("A");
    assert_eq!(
        (cup.base_price.as_deref(), cup.cost.as_deref()),
        (Some("8.00"), Some("3.00"))
    );
}

#[test]
fn a_mapping_to_a_field_that_there_is_not_is_refused() {
    let firm = SellerDesk::with_goods();
    let mapping = [("sku".to_owned(), Some("code".to_owned()))].into();
    let request = ImportRequest {
        mapping: Some(mapping),
        ..csv("sku,title\nA,Cup\n")
    };
    check_refused(
        &firm,
        |firm| firm.import_apply(request),
        "valueInvalid field=mapping reason=mappingInvalid value=sku → code",
    );
}

#[test]
fn a_currency_named_for_the_sheet_is_that_of_its_prices() {
    let firm = SellerDesk::new();
    let request = ImportRequest {
        currency: Some("USD".to_owned()),
        ..csv("sku,title,basePrice\nA,Cup,8.00\n")
    };
    firm.import_apply(request).unwrap();
    assert_eq!(
        firm.variant("A").base_price_currency.as_deref(),
        Some("USD")
    );
    let wrong = ImportRequest {
        currency: Some("XYZ1".to_owned()),
        ..csv("sku,title\nA,Cup\n")
    };
    check_refused(
        &firm,
        |firm| firm.import_apply(wrong),
        "valueInvalid field=currency reason=unknownCurrency value=XYZ1",
    );
}

#[test]
fn a_file_that_is_not_there_or_no_sheet_is_refused() {
    let firm = SellerDesk::with_goods();
    let by_path = |path: String| ImportRequest {
        path: Some(path),
        ..Default::default()
    };
    let missing = by_path(firm.text_path("none.csv"));
    assert_eq!(
        firm.import_apply(missing).unwrap_err().code,
        Code::FileMissing
    );
    check_refused(
        &firm,
        |firm| firm.import_apply(csv("")),
        "formatUnknown reason=empty",
    );
    check_refused(
        &firm,
        |firm| firm.import_apply(csv("sku,title\nA,\"open\n")),
        "formatUnknown reason=unclosedQuote row=2",
    );
    let garbled = ImportRequest {
        base64: Some("%%%".to_owned()),
        ..Default::default()
    };
    check_refused(
        &firm,
        |firm| firm.import_apply(garbled),
        "valueInvalid field=base64 reason=notBase64 value=",
    );
}

/// Every warning of one code: row and arguments, in the order of the report.
fn told<'r>(report: &'r ImportReport, code: &str, args: &[&str]) -> Vec<(u64, Vec<&'r str>)> {
    let issues = report.issues.iter().filter(|issue| issue.code == code);
    let args =
        |issue: &'r ImportIssue| args.iter().map(|name| issue.args[*name].as_str()).collect();
    issues.map(|issue| (issue.row, args(issue))).collect()
}

fn update_only(text: &str) -> ImportRequest {
    ImportRequest {
        update_only: true,
        ..csv(text)
    }
}

#[test]
fn goods_that_are_not_there_are_left_out_and_named_when_asked() {
    let firm = SellerDesk::with_goods();
    let text = "sku,title,basePrice\nMUG,Stone mug,12\nBOWL,Bowl,7\nPOT,Pot,9\n";
    let preview = firm.import_preview(update_only(text)).unwrap();
    let report = firm.import_apply(update_only(text)).unwrap();
    assert_eq!(counts(&report), [0, 1, 0, 0, 1, 0]);
    assert_eq!(counts(&report), counts(&preview));
    let unknown = told(&report, "unknownGoods", &["count", "rows", "skus"]);
    assert_eq!(unknown, [(3, vec!["2", "3, 4", "BOWL, POT"])]);
    assert_eq!(firm.variant("MUG").base_price.as_deref(), Some("12"));
    assert_eq!(
        firm.catalogue_list(CatalogueQuery::default())
            .unwrap()
            .total,
        2
    );
}

#[test]
fn a_new_variant_of_known_goods_is_left_out_too() {
    let firm = SellerDesk::with_goods();
    let text = "handle,sku,option1Name,option1Value,basePrice\ntowel,TWL-S,Size,S,51\ntowel,TWL-X,Size,X,99\n";
    let report = firm.import_apply(update_only(text)).unwrap();
    assert_eq!(told(&report, "unknownGoods", &["rows"]), [(3, vec!["3"])]);
    assert_eq!(firm.variant("TWL-S").base_price.as_deref(), Some("51"));
    assert_eq!(firm.product("TWL-S").variants.len(), 2);
}

#[test]
fn a_list_of_stocks_or_prices_brings_no_goods_without_a_title() {
    let firm = SellerDesk::with_goods();
    for (head, cells) in [
        ("stock", "5"),
        ("basePrice", "5"),
        ("gtin,basePrice,stock", "4006381333931,5,5"),
        ("basePrice,currency", "5,EUR"),
        ("stock,status", "5,active"),
        ("basePrice,visible", "5,yes"),
        ("Command,basePrice", "MERGE,5"),
    ] {
        let text = format!("sku,{head}\nMUG,{cells}\nNEW-1,{cells}\nNEW-2,{cells}\n");
        let refused = "newGoodsNeedTitle count=2 row=3 rows=3, 4 skus=NEW-1, NEW-2";
        check_refused(&firm, |firm| firm.import_apply(csv(&text)), refused);
        assert_eq!(refusal(firm.import_preview(csv(&text))), refused);
    }
    let with_title = "sku,title,stock\nNEW-1,New,4\n";
    assert_eq!(counts(&firm.import_apply(csv(with_title)).unwrap())[0], 1);
}

#[test]
fn another_spelling_of_a_sku_of_the_catalogue_is_named() {
    let firm = SellerDesk::with_goods();
    firm.import_apply(csv("sku,title,basePrice\nlamp-1,Lamp,5\n"))
        .unwrap();
    for (sku, other) in [("mug", "MUG"), ("TWL - S", "TWL-S"), ("LAMP-1", "lamp-1")] {
        let text = format!("sku,title,basePrice\n{sku},Another,6\n");
        let report = firm.import_preview(csv(&text)).unwrap();
        assert_eq!(
            told(&report, "skuTwin", &["sku", "other"]),
            [(2, vec![sku, other])]
        );
        let left_out = firm.import_preview(update_only(&text)).unwrap();
        assert_eq!(told(&left_out, "skuTwin", &["other"]), [(2, vec![other])]);
    }
    let same = firm
        .import_preview(csv("sku,title,basePrice\nMUG,Stone mug,6\nCUP,Cup,3\n"))
        .unwrap();
    assert!(told(&same, "skuTwin", &[]).is_empty());
}

#[test]
fn a_number_behind_a_sku_never_makes_somebody_elses() {
    let firm = SellerDesk::with_goods();
    firm.import_apply(csv("sku,title,basePrice\nJAR-2,Large jar,20\n"))
        .unwrap();
    let twice = ImportRequest {
        duplicate_skus: Some("number".to_owned()),
        ..csv("sku,title,basePrice\nJAR,Jar,5\nJAR,Jar in a box,6\n")
    };
    let refused = "rowsRefused column= count=1 row=3 rule=skuTaken";
    check_refused(&firm, |firm| firm.import_apply(twice.clone()), refused);
    assert_eq!(firm.variant("JAR-2").base_price.as_deref(), Some("20"));
}

#[test]
fn goods_that_nobody_counts_any_more_have_no_stock() {
    let firm = SellerDesk::with_goods();
    firm.import_apply(csv("sku,stock\nMUG,unlimited\n"))
        .unwrap();
    assert_eq!(firm.variant("MUG").stock, None);
    firm.import_apply(csv("sku,stock\nMUG,sold out\n")).unwrap();
    assert_eq!(firm.variant("MUG").stock.as_deref(), Some("0"));
}
