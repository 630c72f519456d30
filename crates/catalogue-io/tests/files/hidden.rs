//! What was hidden, deleted or no goods at all does not go on sale.

use crate::support::{Catalogue, options, price, read, try_read};
use dhow_catalogue_io::{CatalogueError, ImportOptions, Issue, IssueCode, Outcome, Unsure};
use dhow_domain::catalogue::ProductStatus;
use dhow_domain::catalogue::field::ProductField;

fn statuses(text: &str) -> Vec<String> {
    let read = read(text);
    assert_eq!(read.errors(), [] as [&str; 0], "{text}");
    let status = |product: &dhow_catalogue_io::ProductDraft| {
        let status = product.fields.value::<ProductStatus>(&ProductField::Status);
        status.map_or("-", ProductStatus::as_str).to_owned()
    };
    read.products.iter().map(status).collect()
}

#[test]
fn a_no_in_the_column_of_any_shop_makes_a_draft() {
    let check = |header: &str, yes: &str, no: &str| {
        let text = format!("SKU;Title;Price;{header}\nA;Cup;1.50;{yes}\nB;Bowl;2.50;{no}\n");
        assert_eq!(statuses(&text), ["active", "draft"], "{header}");
    };
    for (header, yes, no) in [
        ("Visible", "Yes", "No"),
        ("visible", "true", "false"),
        ("Active (0/1)", "1", "0"),
        ("Status", "1", "0"),
        ("Product Visible?", "Y", "N"),
        ("enabled", "TRUE", "FALSE"),
        ("Online", "1", "0"),
        ("product_online", "1", "2"),
        ("state", "active", "sold_out"),
        ("Visibility in catalog", "search", "hidden"),
        ("Aktiv", "ja", "nein"),
        ("Sichtbar", "Ja", "Nein"),
        ("En ligne", "oui", "non"),
        ("Activo", "sí", "no"),
        ("Pubblicato", "sì", "no"),
        ("Visível", "sim", "não"),
        ("Zichtbaar", "ja", "nee"),
        ("Aktywny", "tak", "nie"),
        ("Yayında", "evet", "hayır"),
        ("مرئي", "نعم", "لا"),
        ("是否上架", "是", "否"),
        ("公開", "はい", "いいえ"),
        ("노출여부", "예", "아니요"),
        ("प्रकाशित", "हाँ", "नहीं"),
        ("Опубликован", "да", "нет"),
        ("Status", "Active", "Draft"),
        ("Hidden", "no", "yes"),
        ("Archived", "N", "Y"),
    ] {
        if ["Hidden", "Archived"].contains(&header) {
            let text = format!("SKU;Title;{header}\nA;Cup;{yes}\nB;Bowl;{no}\n");
            assert_eq!(statuses(&text), ["-", "draft"], "{header}");
        } else {
            check(header, yes, no);
        }
    }
}

#[test]
fn of_several_columns_one_no_is_enough_and_archived_stays() {
    assert_eq!(
        statuses(
            "SKU,Title,Status,Published,Allow Purchases?\n\
             A,Cup,active,true,Y\nB,Bowl,active,false,Y\nC,Pot,active,true,N\n\
             D,Jug,archived,false,N\nE,Lid,draft,true,Y\n"
        ),
        ["active", "draft", "draft", "archived", "draft"]
    );
    let unread = read("SKU,Title,Visible\nA,Cup,1998\n");
    assert_eq!(unread.errors(), ["2 Visible statusUnknown"]);
}

#[test]
fn a_hidden_variant_is_not_sold_with_its_product() {
    let read = read(
        "Handle,SKU,Title,Option1 Name,Option1 Value,Price,Visible\n\
         cap,C-S,Cap,Size,S,5.50,yes\ncap,C-M,,,M,5.50,no\ncap,C-L,,,L,5.50,\n",
    );
    assert_eq!(read.problems(), ["3 - variantHidden"]);
    assert_eq!(read.skus(), ["C-S", "C-L"]);
}

const ORDERS: &str = "Handle,Command,Title,Status,Variant Command,Variant SKU,Variant Price,\
                      Variant Inventory Qty,Variant Inventory Adjust\n";

#[test]
fn commands_of_a_file_are_carried_out() {
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read(&format!(
        "{ORDERS}lamp,NEW,Lamp,Active,NEW,L-1,30.00,5,\nrug,MERGE,Rug,Active,,R-1,25.00,7,\n"
    )));
    let orders = read(&format!(
        "{ORDERS}lamp,UPDATE,Lamp,Active,MERGE,L-1,32.00,5,\nrug,DELETE,Rug,Active,DELETE,R-1,99.00,7,\n\
         vase,IGNORE,Vase,Active,MERGE,V-1,nonsense,,-3\nvase,,,,,V-2,1.00,,\n"
    ));
    assert_eq!(orders.errors(), [] as [&str; 0]);
    assert!(orders.codes().contains(&"rowIgnored"));
    assert!(orders.codes().contains(&"productWithdrawn"));
    assert!(
        orders.codes().contains(&"actsLeftOut"),
        "an adjustment is said"
    );
    assert_eq!(
        catalogue.apply(&orders),
        [Outcome::Update, Outcome::Update],
        "nothing is made of what is to be ignored"
    );
    let [lamp, rug] = catalogue.products.as_slice() else {
        panic!("two products")
    };
    assert_eq!(lamp.status, ProductStatus::Active);
    assert_eq!(rug.status, ProductStatus::Archived);
    let amount = rug.variants[0].base_price.map(|money| money.to_string());
    assert_eq!(amount.as_deref(), Some("25.00 EUR"), "nothing else changes");
    let kept = catalogue
        .products
        .iter()
        .flat_map(|it| it.attributes.keys());
    assert!(
        kept.clone()
            .all(|name| !name.contains("Command") && !name.contains("Adjust"))
    );
}

#[test]
fn what_an_import_does_not_do_is_refused_or_said() {
    let check = |product: &str, variant: &str, expect: &[&str]| {
        let text = format!("{ORDERS}rug,{product},Rug,Active,{variant},R-1,25.00,7,\n");
        assert_eq!(read(&text).problems(), expect, "{product} {variant}");
    };
    check("", "", &[]);
    check("new", "Merge", &[]);
    check("REPLACE", "", &["2 Command commandReplaces"]);
    check("MERGE", "REPLACE", &["2 Variant Command commandReplaces"]);
    check("MERGE", "DELETE", &["2 Variant Command commandRefused"]);
    check("PURGE", "", &["2 Command commandUnknown"]);
    check("IGNORE", "DELETE", &[]);
    let draft = "*Action(SiteID=US|CC=UTF-8),SKU,Title,Price\nDraft,A,Cup,1.50\nAdd,B,Bowl,2.50\n";
    assert_eq!(statuses(draft), ["draft", "-"]);
}

#[test]
fn totals_notes_and_headings_are_no_goods() {
    let check = |rows: &str, skus: &[&str], left_out: &str| {
        let read = read(&format!("SKU;Title;Price;Stock\n{rows}"));
        assert_eq!(read.errors(), [] as [&str; 0], "{rows}");
        assert_eq!(read.skus(), skus, "{rows}");
        let issue = read
            .issues
            .iter()
            .find(|it| it.code.as_str() == "rowsLeftOut");
        let rows_left = issue.map_or("", |issue| issue.args["rows"].as_str());
        assert_eq!(rows_left, left_out, "{rows}");
    };
    check("A-1;Cup;1.50;2\nTOTAL;;1.50;2\n", &["A-1"], "3");
    check("A-1;Cup;1.50;2\nTerms:;FOB Izmir;;\n", &["A-1"], "3");
    check("A-1;Cup;1.50;2\n;Summe;1.50 EUR;2 St\n", &["A-1"], "3");
    check("A-1;Cup;1.50;2\n;;;\n合計;;1.50;2\n", &["A-1"], "4");
    check("A-1;Cup;1.50;2\nИтого:;;1.50;2\n", &["A-1"], "3");
    check("A-1;Cup;1.50;2\nTotal général;;1.50;\n", &["A-1"], "3");
    check(
        "A-1;Cup;1.50;2\n---;---;---;---\nB-1;Pot;2.50;1\n",
        &["A-1", "B-1"],
        "3",
    );
    check(
        "A-1;Cup;1.50;2\nSKU;Title;Price;Stock\nB-1;Pot;2.50;1\n",
        &["A-1", "B-1"],
        "3",
    );
    check(
        "Kitchen;;;\nA-1;Cup;1.50;2\nB-1;Pot;2.50;1\nAll prices without tax;;;\n",
        &["A-1", "B-1"],
        "2, 5",
    );
    check(
        "A-1;Cup;1.50;2\nB-1;Pot;2.50;1\n;Garden;;\n",
        &["A-1", "B-1"],
        "4",
    );
    // However many of them there are.
    check(
        "Kitchen;;;\nA-1;Cup;1.50;2\nB-1;Pot;2.50;1\nSum;;4;3\n;Garden;;\nC-1;Rug;3.50;4\nSum;;3.50;4\nTotal;;7.50;7\n",
        &["A-1", "B-1", "C-1"],
        "2, 5-6, 8-9",
    );
    check(
        "TOTAL;Total Care;1.50;2\nSUM-1;;2.50;1\n",
        &["TOTAL", "SUM-1"],
        "",
    );
}

#[test]
fn the_header_stands_below_other_lines() {
    let check = |text: &str, row: u64, skus: &[&str]| {
        let read = read(text);
        assert_eq!(read.opened.header_row, row, "{text}");
        assert_eq!(read.skus(), skus, "{text}");
        assert_eq!(read.codes().contains(&"headerFound"), row > 1, "{text}");
    };
    check("SKU,Title,Price\nA,Cup,1.50\n", 1, &["A"]);
    check(
        "Prices 2026\n\nSKU;Title;Price\nA;Cup, big;1,50\n",
        3,
        &["A"],
    );
    check(
        "Price list,,\nvalid from May,,\nSKU,Title,Price\nA,Cup,1.50\n",
        3,
        &["A"],
    );
    check(
        "Template=cups\tVersion=1\t\t\nSeller SKU\tProduct Name\tQuantity\tBrand Name\n\
         item_sku\titem_name\tquantity\tbrand_name\nA\tCup\t3\tEge\n",
        3,
        &["A"],
    );
    let said = |row| ImportOptions {
        header_row: Some(row),
        ..options()
    };
    let text = b"Title,SKU,Price\nCode,Name,Price\nA,Cup,1.50\n";
    assert_eq!(try_read(text, &said(1)).unwrap().opened.rows, 2);
    let refused = try_read(text, &said(2)).unwrap();
    assert_eq!(refused.opened.rows, 1);
    assert!(matches!(
        try_read(text, &said(40)),
        Err(CatalogueError::OptionInvalid {
            option: "headerRow",
            ..
        })
    ));
}

#[test]
fn a_refusal_shows_the_header_and_another_row() {
    let refused = try_read(b"Our list,,\nKood,Nimetus,Hind\n4,Tool,89\n", &options());
    let Err(CatalogueError::MappingNeeded {
        header_row,
        header,
        suggested_header_row,
        ..
    }) = refused
    else {
        panic!("{refused:?}")
    };
    assert_eq!((header_row, suggested_header_row), (1, Some(2)));
    assert_eq!(header[0], "Our list");
}

#[test]
fn goods_without_title_or_price_in_a_file_nobody_understands() {
    let check = |text: &str, expect: Unsure| {
        let opened = read(text).opened;
        assert_eq!(opened.unsure, expect, "{text}");
    };
    check("SKU,Otsikko,Hinta\nA,Kuppi,34\n", Unsure::Untitled);
    check("SKU,Title,Hinta\nA,Kuppi,34.00\n", Unsure::Any);
    check("SKU;Title;Hinta\nA;Kuppi;34,00 €\n", Unsure::Any);
    check("SKU,Title,Hinta\nA,Kuppi,34\nB,Kulho,21.50\n", Unsure::Any);
    check("SKU,Title,Hylly\nA,Kuppi,34\n", Unsure::Nothing);
    check("SKU,Price\nA,34.00\n", Unsure::Nothing);
    check(
        "SKU,Title,Price,Hinta\nA,Kuppi,34.00,35.00\n",
        Unsure::Nothing,
    );
}

#[test]
fn one_line_names_all_kept_columns() {
    let read = read("SKU,Title,Price,Shelf,Colour code\nA,Cup,1.50,3,7\n");
    assert_eq!(read.problems(), ["1 - columnsKept"]);
    let kept = |issue: &&Issue| issue.code == IssueCode::ColumnsKept;
    let issue = read.issues.iter().find(kept).unwrap();
    assert_eq!(issue.args["columns"], "Shelf, Colour code");
    assert_eq!(issue.args["count"], "2");
    assert!(price(&read.products[0].variants[0]).is_some());
}

#[test]
fn rows_with_errors_are_counted_once() {
    let read = read("SKU,Title,Price,Weight (kg)\nA,a,NaN,NaN\nB,b,NaN,1\nC,c,1.50,1\n");
    let mut importer = read.opened.importer().unwrap();
    importer.by_ref().for_each(drop);
    let mut rows: Vec<u64> = importer.refused_rows().iter().copied().collect();
    rows.sort_unstable();
    assert_eq!(rows, [2, 3]);
}
