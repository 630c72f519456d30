//! What spreadsheets do to cells is taken back where that is certain, and said where it is not.

use crate::support::{field, options, read, try_read, weight};
use dhow_catalogue_io::export::{ExportPlan, ExportPreset};
use dhow_domain::Locale;
use dhow_domain::catalogue::Patch;
use dhow_domain::catalogue::field::{ProductField, VariantField};

#[test]
fn an_apostrophe_before_a_code_is_the_sheets_own() {
    for (sku, barcode) in [
        ("'0031", "'4006381333931"),
        ("\"=\"\"0031\"\"\"", "\"=\"\"4006381333931\"\"\""),
        ("=\"0031\"", "=\"4006381333931\""),
        (" '0031", "' 4006381333931 "),
    ] {
        let text =
            format!("SKU,Title,Barcode,Price,HS code\n{sku},'Lamp,{barcode},'9.50,'940521\n");
        let read = read(&text);
        assert_eq!(read.problems(), [] as [&str; 0], "{text}");
        assert_eq!(read.skus(), ["0031"]);
        assert_eq!(read.products[0].title(), Some("Lamp"));
        let variant = read.variants().next().unwrap();
        let barcode = field(variant, &VariantField::Gtin);
        assert_eq!(barcode.as_deref(), Some("4006381333931"));
        let code = field(variant, &VariantField::HsCode);
        assert_eq!(code.as_deref(), Some("940521"));
    }
}

#[test]
fn an_apostrophe_in_one_row_makes_no_second_sku() {
    let read = read("SKU,Title,Price\n'0031,Lamp,9.50\n0031,Lamp again,9.50\n");
    assert_eq!(read.errors(), ["3 SKU duplicateSku"]);
}

#[test]
fn words_of_ours_come_back_through_a_sheet_with_their_signs() {
    for title in [
        "=1+1",
        "-5 °C bag",
        "+1 lamp",
        "@home",
        "'=x",
        "'s Avonds",
        "O'Neill",
    ] {
        let text = format!("SKU,Title,Price\nL-1,'{title},9.50\n");
        let guarded = title.starts_with(['=', '+', '-', '@']);
        let text = if guarded || title == "'=x" {
            text
        } else {
            text.replace(",'", ",")
        };
        let mut catalogue = crate::support::Catalogue::new();
        catalogue.apply(&read(&text));
        assert_eq!(catalogue.products[0].text.title, title);
        for preset in [ExportPreset::Table, ExportPreset::Shopify] {
            let mut plan = ExportPlan::new(preset, Locale::parse("en").unwrap());
            plan.see(&catalogue.products[0]);
            let mut bytes = Vec::new();
            let mut exporter = plan.write_to(&mut bytes).unwrap();
            exporter.write(&catalogue.products[0]).unwrap();
            exporter.finish().unwrap();
            let back = try_read(&bytes, &options()).unwrap();
            assert_eq!(back.products[0].title(), Some(title));
        }
    }
}

#[test]
fn codes_that_a_sheet_spoiled_are_suspected_in_skus_and_options_alike() {
    fn check(cell: &str, code: &str) {
        let sku = read(&format!("SKU;Title;Price\n{cell};Lamp;9\n"));
        assert_eq!(sku.problems(), [format!("2 SKU {code}")], "{cell}");
        let option = read(&format!("SKU;Title;Price;Size\nL-1;Lamp;9;{cell}\n"));
        assert_eq!(option.problems(), [format!("2 Size {code}")], "{cell}");
    }
    for cell in [
        "2-Apr",
        "Nov-11",
        "05. Mrz",
        "15-août",
        "2011-04-09",
        "09.11.2011",
        "4/9/2011",
    ] {
        check(cell, "looksLikeDate");
    }
    for cell in ["2.00E+11", "7,9012E+12", "4E+05", "3.00E-02"] {
        check(cell, "digitsLost");
    }
    for cell in [
        "#NAME?", "#REF!", "#N/A", "#VALUE!", "#WERT!", "#NOM?", "#Н/Д", "####",
    ] {
        check(cell, "formulaError");
    }
}

#[test]
fn a_spoiled_code_says_what_it_may_have_been() {
    let read = read("SKU,Title,Price\n9-Nov,Lamp,9\n");
    assert_eq!(read.issues[0].args["perhaps"], "11-9, 9-11");
    assert_eq!(read.skus(), ["9-Nov"], "a warning keeps no goods out");
}

#[test]
fn codes_that_merely_look_alike_come_in() {
    let skus = [
        "200E20", "7E4", "6E-2", "MAY-100", "2010-03", "10-12", "44.105.7", "#12",
    ];
    let rows: String = skus
        .iter()
        .map(|sku| format!("{sku},Lamp {sku},9.50,{sku}\n"))
        .collect();
    let read = read(&format!("SKU,Title,Price,Size\n{rows}"));
    assert_eq!(read.problems(), [] as [&str; 0]);
    assert_eq!(read.skus(), skus);
}

#[test]
fn an_error_of_a_formula_is_no_title() {
    let read = read("SKU,Title,Price\nL-1,#REF!,9.50\nL-2,#BEZUG!,9.50\nL-3,#1 lamp,9.50\n");
    assert_eq!(
        read.errors(),
        ["2 Title formulaError", "3 Title formulaError"]
    );
    assert_eq!(read.skus(), ["L-3"]);
}

#[test]
fn an_error_of_a_formula_is_no_empty_number() {
    for error in ["#N/A", "#NV", "#REF!", "#DEĞER!", "#Н/Д", "Err:502"] {
        let text = format!("SKU,Title,Price,Stock\nL-1,Lamp,{error},4\nL-2,Bulb,1.50,{error}\n");
        let read = read(&text);
        let expect = ["2 Price formulaError", "3 Stock formulaError"];
        assert_eq!(read.errors(), expect, "{error}");
        assert_eq!(read.skus(), [] as [&str; 0], "{error}");
    }
}

#[test]
fn stocks_in_words() {
    fn check(cell: &str, expect: &Patch<String>) {
        let read = read(&format!("SKU;Title;Price;Stock\nL-1;Lamp;9;{cell}\n"));
        assert_eq!(read.errors(), [] as [&str; 0], "{cell}");
        let variant = read.variants().next().unwrap();
        let found = match variant
            .fields
            .get(&VariantField::StockAt("main".to_owned()))
        {
            Patch::Set(value) => Patch::Set(value.to_string()),
            Patch::Clear => Patch::Clear,
            Patch::Keep => Patch::Keep,
        };
        assert_eq!(&found, expect, "{cell}");
    }
    for cell in [
        "Unlimited",
        "InStock",
        "in stock",
        "unbegrenzt",
        "有货",
        "∞",
        "-1",
        "Disponible",
    ] {
        check(cell, &Patch::Clear);
    }
    for cell in [
        "Out of stock",
        "ausverkauft",
        "Agotado",
        "售罄",
        "нет в наличии",
    ] {
        check(cell, &Patch::Set("0".to_owned()));
    }
    check("-4", &Patch::Set("-4".to_owned()));
    check("12", &Patch::Set("12".to_owned()));
    check("", &Patch::Keep);
}

#[test]
fn a_shop_that_counts_below_zero_is_believed() {
    let head = "Handle,Title,Variant SKU,Variant Price,Variant Inventory Qty";
    let read = read(&format!("{head}\nlamp,Lamp,L-1,9.50,-1\n"));
    let stock = VariantField::StockAt("main".to_owned());
    assert_eq!(
        field(read.variants().next().unwrap(), &stock).as_deref(),
        Some("-1")
    );
    assert_eq!(read.problems(), ["2 Variant Inventory Qty negativeStock"]);
}

#[test]
fn a_weight_or_size_that_cannot_be_read_is_lost_alone() {
    for cell in [
        "heavy",
        "approx. 2",
        "-3",
        "1.2E+30",
        "2 x 3",
        "99999999999999999999999999999999",
    ] {
        let read = read(&format!(
            "SKU;Title;Price;Weight (kg);Length (cm)\nL-1;Lamp;9;{cell};{cell}\n"
        ));
        let problems = [
            "2 Length (cm) measureUnreadable",
            "2 Weight (kg) measureUnreadable",
        ];
        let mut found = read.problems();
        found.sort();
        assert_eq!(found, problems, "{cell}");
        let variant = read.variants().next().unwrap();
        assert_eq!(weight(variant), None);
        assert_eq!(read.products[0].attributes["Weight (kg)"], cell);
        assert_eq!(
            read.products[0].fields.text(&ProductField::Title),
            Some("Lamp")
        );
    }
}
