//! Export: files that bring the same goods back.

use crate::support::*;

fn export(firm: &SellerDesk, preset: &str) -> String {
    let path = firm.text_path(&format!("{preset}.csv"));
    let report = firm
        .catalogue_export(ExportRequest {
            path: path.clone(),
            preset: Some(preset.to_owned()),
        })
        .unwrap();
    assert_eq!(report.path, path);
    path
}

/// What a sheet has of a variant, apart from what a file cannot carry: ids.
fn facts(variant: &Variant) -> Variant {
    Variant {
        id: String::new(),
        ..variant.clone()
    }
}

#[test]
fn the_own_format_brings_every_product_back_whole() {
    let firm = SellerDesk::sample();
    let path = export(&firm, "table");
    let other = SellerDesk::new();
    other
        .import_apply(ImportRequest {
            path: Some(path),
            ..Default::default()
        })
        .unwrap();
    let every = CatalogueQuery {
        limit: Some(100),
        ..Default::default()
    };
    for row in firm.list(every).products {
        let sku = &row.variant_rows[0].sku;
        let (mut here, mut there) = (firm.product(sku), other.product(sku));
        for product in [&mut here, &mut there] {
            product.variants.sort_by(|one, two| one.sku.cmp(&two.sku));
        }
        assert_eq!(
            here.variants.iter().map(facts).collect::<Vec<_>>(),
            there.variants.iter().map(facts).collect::<Vec<_>>()
        );
        assert_eq!(
            (here.title, here.description, here.status),
            (there.title, there.description, there.status)
        );
        assert_eq!(
            (here.vendor, here.kind, here.tags),
            (there.vendor, there.kind, there.tags)
        );
        assert_eq!(here.translations, there.translations, "{sku}");
    }
}

#[test]
fn an_export_read_by_the_firm_itself_changes_nothing() {
    for preset in ["table", "shopify"] {
        let firm = SellerDesk::with_goods();
        let before = firm.digest();
        let path = export(&firm, preset);
        let report = firm
            .import_apply(ImportRequest {
                path: Some(path),
                ..Default::default()
            })
            .unwrap();
        let problems = report
            .issues
            .iter()
            .filter(|issue| issue.severity != Severity::Info)
            .count();
        let touched = (report.variants.create, report.variants.update, problems);
        assert_eq!(
            (touched, report.applied),
            ((0, 0, 0), false),
            "{preset}: {report:?}"
        );
        assert_eq!(firm.digest(), before);
    }
}

#[test]
fn an_export_has_a_row_for_each_variant_and_says_so() {
    let firm = SellerDesk::with_goods();
    let request = ExportRequest {
        path: firm.text_path("goods.csv"),
        preset: None,
    };
    assert_eq!(firm.catalogue_export(request).unwrap().rows, 3);
    let text = std::fs::read_to_string(firm.path("goods.csv")).unwrap();
    assert_eq!(text.lines().count(), 4);
    assert!(!firm.path("goods.part").exists());
}

#[test]
fn a_format_that_there_is_not_is_refused_and_leaves_no_file() {
    let firm = SellerDesk::with_goods();
    let request = ExportRequest {
        path: firm.text_path("goods.csv"),
        preset: Some("amazon".to_owned()),
    };
    check_refused(
        &firm,
        |firm| firm.catalogue_export(request),
        "valueInvalid field=preset reason=notOneOf value=amazon",
    );
    assert!(!firm.path("goods.csv").exists() && !firm.path("goods.part").exists());
}

/// The columns depend on the goods: what a single product has must find its column.
#[test]
fn what_only_one_product_has_is_in_the_file() {
    let check = |rows: &str, value: &str| {
        let firm = SellerDesk::new();
        let plain = (0..300).map(|row| format!("PLAIN-{row},Plain {row}\n"));
        let text = format!("sku,title\n{}", plain.collect::<String>());
        firm.import_apply(csv(&text)).unwrap();
        let before = std::fs::read_to_string(export(&firm, "table")).unwrap();
        firm.import_apply(csv(rows)).unwrap();
        for preset in ["table", "shopify"] {
            let after = std::fs::read_to_string(export(&firm, preset)).unwrap();
            let is_carried = preset == "table" || !value.starts_with("table:");
            let value = value.trim_start_matches("table:");
            assert_eq!(after.contains(value), is_carried, "{preset}: {value}");
            assert!(after.lines().count() > before.lines().count());
        }
    };
    check(
        "sku,title,Shelf\nX-1,X,Under the stairs\n",
        "Under the stairs",
    );
    check(
        "sku,title,title@de\nX-1,X,Hintertreppe\n",
        "table:Hintertreppe",
    );
    check("sku,title,stock@Bursa\nX-1,X,98765\n", "table:stock@Bursa");
    check("sku,title,basePrice,currency\nX-1,X,9.75,CHF\n", "CHF");
    let option =
        "handle,sku,title,option1Name,option1Value\nx,X-1,X,Weave,Waffle\nx,X-2,X,Weave,Plain\n";
    check(option, "Waffle");
}
