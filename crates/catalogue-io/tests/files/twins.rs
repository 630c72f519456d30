//! SKUs that stand twice, letter for letter or nearly.

use crate::support::{Catalogue, Read, in_euro, read, try_read};
use dhow_catalogue_io::{DuplicateSkus, ImportOptions, Outcome};

/// Rows of other spellings, with the rows they are like.
fn twins(read: &Read) -> Vec<String> {
    let twins = read
        .issues
        .iter()
        .filter(|issue| issue.code.as_str() == "skuTwin");
    twins
        .map(|issue| format!("{} {}", issue.row, issue.args["otherRow"]))
        .collect()
}

#[test]
fn other_spellings_of_a_sku_are_named() {
    fn check(skus: &[&str], expect: &[&str]) {
        let rows: String = skus
            .iter()
            .map(|sku| format!("{sku},Lamp,9.50\n"))
            .collect();
        let read = read(&format!("SKU,Title,Price\n{rows}"));
        assert_eq!(twins(&read), expect, "{skus:?}");
        assert_eq!(read.errors(), [] as [&str; 0]);
    }
    check(&["LAMP-1", "lamp-1"], &["3 2"]);
    check(&["lamp-1", "LAMP-1"], &["3 2"]);
    check(&["Lamp-1", "lamp-1", "X", "LAMP-1"], &["3 2", "5 2"]);
    check(&["LAMP 1", "LAMP1"], &["3 2"]);
    check(&["0031", "31"], &["3 2"]);
    check(&["größe-1", "GRÖSSE-1"], &["3 2"]);
    check(&["O'NEILL", "ONEILL"], &["3 2"]);
    check(&["LAMP-1", "LAMP-2", "lamp-3"], &[]);
    check(&["LAMP-1", "LAMP1"], &[]);
}

fn numbered() -> ImportOptions {
    ImportOptions {
        duplicate_skus: DuplicateSkus::Number,
        ..in_euro()
    }
}

const SHOP: &str = "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price
lamp,Lamp,Title,Default Title,LMP,9.50
lamp-gift,Lamp in a box,Title,Default Title,LMP,12.50
cord,Cord,Length,1 m,CRD,2.00
cord,,,2 m,CRD,3.00
cord,,,3 m,CRD-2,4.00
";

#[test]
fn a_sku_that_a_shop_gave_twice_is_refused_or_gets_a_number() {
    let refused = read(SHOP);
    assert_eq!(
        refused.errors(),
        ["3 Variant SKU duplicateSku", "5 Variant SKU duplicateSku"]
    );
    let taken = try_read(SHOP.as_bytes(), &numbered()).unwrap();
    assert_eq!(taken.errors(), [] as [&str; 0]);
    assert_eq!(taken.skus(), ["LMP", "LMP-2", "CRD", "CRD-3", "CRD-2"]);
    let generated: Vec<bool> = taken.variants().map(|it| it.generated_sku).collect();
    assert_eq!(generated, [false, true, false, true, false]);
    let made = taken
        .issues
        .iter()
        .filter(|it| it.code.as_str() == "numberedSku");
    let made: Vec<_> = made.map(|it| (it.row, it.args["made"].as_str())).collect();
    assert_eq!(made, [(3, "LMP-2"), (5, "CRD-3")]);
}

#[test]
fn numbers_are_the_same_when_the_file_comes_again() {
    for text in [
        SHOP,
        "SKU,Title,Price\nLMP,Lamp,9.50\nLMP,Lamp in a box,12.50\n",
    ] {
        let mut catalogue = Catalogue::new();
        let first = try_read(text.as_bytes(), &numbered()).unwrap();
        catalogue.apply(&first);
        let before = catalogue.products.clone();
        let again = catalogue.apply(&try_read(text.as_bytes(), &numbered()).unwrap());
        assert!(
            again.iter().all(|it| *it == Outcome::Unchanged),
            "{again:?}"
        );
        assert_eq!(catalogue.products, before);
    }
}

#[test]
fn a_row_that_stands_twice_as_a_whole_gets_no_number() {
    let text = "Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price\n\
                cord,Cord,Length,1 m,CRD,2.00\ncord,,,1 m,CRD,2.00\n";
    let read = try_read(text.as_bytes(), &numbered()).unwrap();
    assert_eq!(read.errors(), ["3 - duplicateOptions"]);
    assert_eq!(read.skus(), ["CRD"]);
}
