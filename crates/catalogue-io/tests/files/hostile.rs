//! Files that would break a careless reader: refused or reported, never a crash or a wrong value.

use crate::support::{options, price, read, try_read};
use dhow_catalogue_io::{CatalogueError, ImportOptions};
use dhow_domain::catalogue::field::ProductField;

fn refuse(bytes: &[u8]) -> CatalogueError {
    try_read(bytes, &options()).unwrap_err()
}

#[test]
fn nothing_only_a_header_or_only_blank_lines() {
    assert!(matches!(refuse(b""), CatalogueError::Empty));
    assert!(matches!(refuse(b"\n\r\n  \n"), CatalogueError::Empty));
    let header = read("SKU,Title\n");
    assert_eq!(
        (
            header.opened.rows,
            header.products.len(),
            header.issues.len()
        ),
        (0, 0, 0)
    );
}

#[test]
fn a_cell_of_ten_megabytes_names_row_and_column() {
    let file = format!("SKU,Title\nA,Towel\nB,{}\n", "x".repeat(10 * 1024 * 1024));
    let CatalogueError::TooLarge {
        what, row, column, ..
    } = refuse(file.as_bytes())
    else {
        panic!()
    };
    assert_eq!((what, row, column.as_deref()), ("cell", 3, Some("Title")));
}

#[test]
fn a_hundred_thousand_columns() {
    let file = format!("SKU,Title\nA{}\n", ",x".repeat(100_000));
    assert!(matches!(
        refuse(file.as_bytes()),
        CatalogueError::TooLarge {
            what: "columns",
            row: 2,
            ..
        }
    ));
    assert!(matches!(
        refuse(",".repeat(100_000).as_bytes()),
        CatalogueError::TooLarge {
            what: "columns",
            row: 1,
            ..
        }
    ));
}

#[test]
fn a_lone_quotation_mark_names_its_row() {
    assert!(matches!(
        refuse(b"SKU,Title\nA,Towel\nB,\"Robe\nC,Mat\n"),
        CatalogueError::UnclosedQuote { row: 3 }
    ));
    assert_eq!(
        read("SKU,Title\nA,12\" towel\n").products[0].title(),
        Some("12\" towel")
    );
}

#[test]
fn nul_and_broken_bytes_are_errors_of_their_rows() {
    let read = try_read(
        b"SKU,Title\nA,To\0wel\nB,Gr\xC3\xB6\xC3\x9Fe \xFF\nC,Gr\xC3\xB6\xC3\x9Fe\n",
        &options(),
    )
    .unwrap();
    assert_eq!(
        read.errors(),
        ["2 Title nulCharacter", "3 Title encodingInvalid"]
    );
    assert_eq!(read.skus(), ["C"]);
    let declared = ImportOptions {
        encoding: Some("utf-8".to_owned()),
        ..options()
    };
    let read = try_read(b"SKU,Title\nA,Gr\xF6\xDFe\n", &declared).unwrap();
    assert_eq!(read.errors(), ["2 Title encodingInvalid"]);
}

#[test]
fn mixed_line_ends_ragged_rows_and_cells_of_many_lines() {
    let read =
        read("SKU,Title,Price\r\nA,\"Towel\r\nblue\",1.5\rB,Robe\nC,Mat,2.5,,\r\nD,Rug,3.5,x\r\n");
    assert_eq!(read.skus(), ["A", "C"]);
    assert_eq!(read.products[0].title(), Some("Towel\r\nblue"));
    let rows: Vec<u64> = read.products.iter().map(|product| product.row).collect();
    assert_eq!(rows, [2, 4]);
    let errors = ["3 Price cellsMissing", "5 - tooManyCells"];
    assert_eq!(read.errors(), errors);
}

#[test]
fn duplicate_headers_and_skus_name_both() {
    let twice = read("SKU,Title,Title\nA,Towel,Handtuch\n");
    assert_eq!(
        twice.problems(),
        ["1 Title duplicateHeader", "1 - columnsKept"]
    );
    assert_eq!(twice.products[0].attributes["Title (2)"], "Handtuch");
    let sku = read("SKU,Title\nA,Towel\nB,Robe\nA,Mat\n");
    assert_eq!(sku.errors(), ["4 SKU duplicateSku"]);
    assert_eq!(sku.issues[0].args["otherRow"], "2");
    assert_eq!(sku.skus(), ["A", "B"]);
}

#[test]
fn numbers_that_are_none_or_too_much() {
    let check = |cell: &str, code: &str| {
        let read = read(&format!("SKU;Title;Price\nA;a;{cell}\n"));
        assert_eq!(read.errors(), [format!("2 Price {code}")], "{cell}");
        assert!(read.products.is_empty(), "{cell}");
    };
    check("NaN", "notANumber");
    check("inf", "notANumber");
    check("much", "notANumber");
    check("12.50-15.00", "numberRange");
    check("1e400", "digitsLost");
    check("-1.50", "negativeNumber");
    check("0.0000001", "tooManyDecimals");
    check("1.23456789012345678901234567890", "numberTooLarge");
    check("99999999999999999999999999999", "numberTooLarge");
    check("1000000000000000000", "numberTooLarge");
    let fine = |cell: &str| {
        let read = read(&format!("SKU;Title;Price\nA;a;{cell}\n"));
        price(&read.products[0].variants[0]).map(|money| money.amount.to_string())
    };
    assert_eq!(fine("-0").as_deref(), Some("0"));
    assert_eq!(fine("١٢٣").as_deref(), Some("123"));
    assert_eq!(fine("１２").as_deref(), Some("12"));
    assert_eq!(
        fine("1,5").as_deref(),
        Some("1.5"),
        "it fits one reading only"
    );
    assert_eq!(
        fine("10.500000").as_deref(),
        Some("10.500000"),
        "six decimals stay as given"
    );
    assert_eq!(fine(""), None);
    assert_eq!(fine("n/a"), None, "it says that there is no number");
}

#[test]
fn a_barcode_that_a_sheet_shortened() {
    let read = read("SKU,Title,Barcode\nA,Towel,1.23E+12\nB,Robe,4006381333931\n");
    assert_eq!(read.errors(), ["2 Barcode digitsLost"]);
    assert_eq!(read.issues[0].args["value"], "1.23E+12");
    assert_eq!(read.skus(), ["B"]);
}

#[test]
fn skus_with_characters_that_cannot_be_seen_or_told_apart() {
    let read = read("SKU,Title\nA\u{200B}B,a\nA\u{202E}B,b\nАТТ-1x,c\n");
    assert_eq!(
        read.problems(),
        [
            "2 SKU skuControlCharacter",
            "3 SKU skuControlCharacter",
            "4 SKU skuConfusable"
        ]
    );
}

#[test]
fn slugs_that_would_leave_their_folder_are_not_taken() {
    for slug in ["../../x", "/etc/x", "a\\b", "CON", ".", "x."] {
        let read = read(&format!("SKU,Title,Handle,Slug\nA,Towel,towel,{slug}\n"));
        assert_eq!(read.problems(), ["2 Slug slugUnsafe"], "{slug}");
        assert_eq!(read.products[0].fields.text(&ProductField::Slug), None);
    }
}

#[test]
fn texts_that_turn_or_are_too_long() {
    let read = read(&format!(
        "SKU,Title\nA,evil\u{202E}txt\nB,{}\n",
        "x".repeat(1_000_000)
    ));
    assert_eq!(
        read.problems(),
        ["2 Title directionCharacter", "3 Title textTooLong"]
    );
}

#[test]
fn a_size_that_a_sheet_made_a_date() {
    let read = read("SKU,Title,Size\nA,Robe,03.May\nB,Robe,5-6\nC,Robe,May blue\n");
    assert_eq!(read.problems(), ["2 Size looksLikeDate"]);
}

#[test]
fn other_formats_are_not_tables() {
    assert!(matches!(
        refuse(b"PK\x03\x04\x14\0"),
        CatalogueError::FormatUnknown
    ));
    assert!(matches!(
        refuse(b"\x89PNG\r\n"),
        CatalogueError::FormatUnknown
    ));
}

#[test]
fn options_that_do_not_exist() {
    let with = |change: fn(&mut ImportOptions)| {
        let mut options = options();
        change(&mut options);
        try_read(b"SKU,Title\nA,Towel\n", &options)
    };
    for refused in [
        with(|options| options.preset = Some("magento".to_owned())),
        with(|options| options.encoding = Some("klingon".to_owned())),
        with(|options| options.delimiter = Some("ab".to_owned())),
    ] {
        assert!(
            matches!(refused, Err(CatalogueError::OptionInvalid { .. })),
            "{refused:?}"
        );
    }
    let shopify = with(|options| options.preset = Some("shopify".to_owned()));
    assert!(matches!(shopify, Err(CatalogueError::HeaderMissing(header)) if header == "Handle"));
}

#[test]
fn a_flood_of_problems_is_counted_not_kept() {
    let mut file = "SKU,Title,Price\n".to_owned();
    for row in 0..3_000 {
        file.push_str(&format!("S{row},t,NaN\n"));
    }
    let read = read(&file);
    assert_eq!(read.errors().len(), 1_000);
    let mut importer = read.opened.importer().unwrap();
    importer.by_ref().for_each(drop);
    assert_eq!(
        (
            importer.errors(),
            importer.suppressed(),
            importer.rows_read()
        ),
        (3_000, 2_000, 3_000)
    );
}
