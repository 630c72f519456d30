//! Small files that a careless reader would take hours for. Nothing here is timed: a reader whose work
//! grows with the square of a file never comes to the end of these.

use crate::support::{in_euro, read, try_read};
use dhow_catalogue_io::{DuplicateSkus, ImportOptions};
use std::fmt::Write as _;

fn values(count: usize) -> String {
    let values = (0..count).map(|number| number.to_string());
    values.collect::<Vec<_>>().join(",")
}

#[test]
fn a_row_that_stands_for_more_variants_than_a_product_has() {
    let check = |first: usize, second: usize, variants: usize, problem: &str| {
        let read = read(&format!(
            "TITLE,PRICE,VARIATION 1 NAME,VARIATION 1 VALUES,VARIATION 2 NAME,VARIATION 2 VALUES\n\
             Cup,1.50,Size,\"{}\",Colour,\"{}\"\nPot,2.50,,,,\n",
            values(first),
            values(second)
        ));
        assert_eq!(read.variants().count(), variants, "{first} {second}");
        let found = read.problems().contains(&problem.to_owned());
        assert!(found, "{first} {second}: {:?}", read.problems());
    };
    check(2, 3, 7, "2 - listingUnfolded");
    check(50, 100, 5001, "2 - listingUnfolded");
    check(51, 100, 1, "2 - tooManyRows");
    check(20_000, 20_000, 1, "2 - tooManyRows");
    check(6_000, 1, 1, "2 - tooManyRows");
}

#[test]
fn one_sku_in_every_row_is_numbered() {
    let mut file = "SKU,Title,Price\n".to_owned();
    let rows = 20_000;
    for number in 1..=rows {
        writeln!(file, "A,Cup {number},1.50").unwrap();
    }
    let options = ImportOptions {
        duplicate_skus: DuplicateSkus::Number,
        ..in_euro()
    };
    let read = try_read(file.as_bytes(), &options).unwrap();
    let skus = read.skus();
    assert_eq!(skus.len(), rows);
    assert_eq!(skus[..3], ["A", "A-2", "A-3"]);
    assert_eq!(skus.last(), Some(&format!("A-{rows}")));
}

#[test]
fn more_options_in_one_cell_than_a_product_has() {
    let check = |count: usize, problems: &[&str]| {
        let cell = "Type=Radio|Name=Size|Value=S;".repeat(count);
        let file = format!(
            "Product Name,SKU,Price,Item,Options,Image URL (Import)\nCup,A,1.50,Product,,\n,A-1,,SKU,{cell},\n"
        );
        assert_eq!(read(&file).errors(), problems, "{count}");
    };
    check(1, &[]);
    check(4, &["3 - tooManyOptions"]);
    check(35_000, &["3 - tooManyOptions"]);
}
