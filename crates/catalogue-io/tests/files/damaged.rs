//! Files that lost something on their way are named where they did, and never read as whole.

use crate::support::{fixture, in_euro, read, try_read};

/// The problems of a file, and the SKUs that come in beside them.
fn check(text: &str, problems: &[&str], skus: &[&str]) {
    let read = read(text);
    assert_eq!(read.problems(), problems, "{text}");
    assert_eq!(read.skus(), skus, "{text}");
}

#[test]
fn a_quotation_mark_that_closes_rows_later_is_named_where_it_opens() {
    // It closes where the next quoted cell opens.
    check(
        "SKU,Title,Price\nL-1,\"Lamp,9.50\nL-2,Shade,3.50\nL-3,\"Bulb, warm\",1.50\nL-4,Cord,2.50\n",
        &["2 Title swallowedRows"],
        &["L-4"],
    );
    // It closes at an inch mark two rows later, and the cells are as many as in the header.
    check(
        "SKU,Title,Price\nL-1,\"Lamp,9.50\nL-2,Shade,3.50\nL-3,Bulb 2\",1.50\nL-4,Cord,2.50\n",
        &["2 Title swallowedRows"],
        &["L-4"],
    );
    // Nothing but the mark itself shows it.
    check(
        "SKU,Title\nL-1,\"Lamp\nL-2,Shade\nL-3,\"Bulb\"\nL-4,Cord\n",
        &["2 - swallowedRows"],
        &["L-4"],
    );
    // The same over two rows alone, and in a list with semicolons.
    check(
        "SKU;Title;Price;Stock\nL-1;\"Lamp;9,50;4\nL-2;Shade 8\";3,50;7\nL-3;Bulb;1,50;9\n",
        &["2 Title swallowedRows"],
        &["L-3"],
    );
    // It opens in the last column.
    check(
        "SKU,Price,Title\nL-1,9.50,\"Lamp\nL-2,3.50,Shade\nL-3,1.50,Bulb\nL-4,2.50,Cord 3\"\nL-5,4.50,Box\n",
        &["2 Title swallowedRows"],
        &["L-5"],
    );
}

#[test]
fn a_row_that_swallowed_others_is_no_note() {
    // Nothing stands beside the cell that swallowed them, as in a row of words.
    check(
        "Title,SKU,Price\n\"Lamp,L-1,9.50\nShade,L-2,3.50\nBulb\"\nCord,L-4,2.50\n",
        &["2 Title swallowedRows"],
        &["L-4"],
    );
    check(
        "SKU,Title,Price\n\"L-1,Lamp,9.50\nL-2,Shade,3.50\nL-3,Bulb\"\nL-5,Cord,2.50\n",
        &["2 SKU swallowedRows"],
        &["L-5"],
    );
    check(
        "SKU,Title,Price\n\"Total,,9.50\nL-2,Shade,3.50\nL-3,Bulb\"\nL-4,Cord,2.50\n",
        &["2 SKU swallowedRows"],
        &["L-4"],
    );
}

#[test]
fn cells_of_several_lines_are_no_damage() {
    for text in [
        "SKU,Title,Price\nL-1,\"Lamp\nred, white, blue\",9.50\n",
        "SKU,Title,Price\nL-1,\"Lamp, small\nfor desk, wall\",9.50\n",
        "SKU,Price,Description\nL-1,9.50,\"Size,Width,Depth\nS,9,7\nM,11,8\n\"\n",
        "SKU,Title,Price\nL-1,\"The \"\"Lamp\"\"\nnew\",9.50\n",
    ] {
        check(text, &[], &["L-1"]);
    }
}

#[test]
fn a_quotation_mark_inside_a_quoted_cell_is_said() {
    let read = read("SKU,Title,Price\nL-1,\"12\" lamp\",9.50\nL-2,Shade,3.50\n");
    assert_eq!(read.problems(), ["2 - brokenQuote"]);
    assert_eq!(read.skus(), ["L-1", "L-2"]);
    assert_eq!(read.products[0].title(), Some("12 lamp\""));
}

#[test]
fn rows_of_fewer_cells_are_named() {
    // Without its price a row is not as it was.
    check(
        "SKU,Title,Stock,Price\nL-1,Lamp,4,9.50\nL-2,Shade\nL-3,Bulb,9,1.50\n",
        &["3 Stock cellsMissing"],
        &["L-1", "L-3"],
    );
    check(
        "Title,Price,SKU\nLamp,9.50,L-1\nShade,3.50\n",
        &["3 SKU cellsMissing"],
        &["L-1"],
    );
    check(
        "SKU,Title,Price,Published\nL-1,Lamp,9.50,no\nL-2,Shade,3.50\n",
        &["3 Published cellsMissing"],
        &["L-1"],
    );
    // A sheet leaves empty cells out at the end of a row.
    check(
        "SKU,Title,Price,Vendor\nL-1,Lamp,9.50,Ege\nL-2,Shade,3.50\n",
        &["3 Vendor fewerCells"],
        &["L-1", "L-2"],
    );
    // Nobody fills the last columns.
    check("SKU,Title,Price,Vendor,\nL-1,Lamp,9.50\n", &[], &["L-1"]);
    let read = read("SKU,Title,Price,Vendor\nL-1,Lamp,9.50,Ege\nL-2,Shade,3.50\n");
    let fewer = read.issues.iter().find(|it| it.row == 3).unwrap();
    let args = &fewer.args;
    let args = [&args["cells"], &args["columns"], &args["missing"]];
    assert_eq!(args, ["3", "4", "Vendor"]);
}

#[test]
fn a_short_row_with_a_number_for_a_title_lost_a_cell_in_the_middle() {
    for row in [
        "L-2,3.50,1.00,7",
        "L-2,12,4,7",
        "L-2,\"3,50\",1.00,7",
        "L-2,€ 3.50,1,7",
    ] {
        check(
            &format!("SKU,Title,Price,Cost,Stock\nL-1,Lamp,9.50,2.00,4\n{row}\n"),
            &["3 Stock cellsMissing"],
            &["L-1"],
        );
    }
    // Whole rows may be of goods that are called by a number.
    check(
        "SKU,Title,Price,Cost,Stock\nL-1,Lamp,9.50,2.00,4\nL-2,1984,3.50,1.00,7\n",
        &[],
        &["L-1", "L-2"],
    );
    check(
        "SKU,Title,Price,Cost,Stock\nL-1,Lamp,9.50,2.00,4\nL-2,Shade 2,3.50,1.00\n",
        &["3 Stock fewerCells"],
        &["L-1", "L-2"],
    );
}

#[test]
fn a_row_that_is_left_out_as_asked_lacks_nothing() {
    check(
        "Handle,Command,Title,Variant SKU,Variant Price\nlamp,,Lamp,L-1,9.50\nrug,DELETE\nmat,IGNORE,Mat,M-1\n",
        &[],
        &["L-1"],
    );
}

#[test]
fn a_file_that_ends_within_a_row_is_cut_off_there() {
    check(
        "SKU,Title,Price,Vendor\nL-1,Lamp,9.50,Ege\nL-2,Shade,3",
        &["3 Vendor fewerCells", "3 - fileCutOff"],
        &["L-1"],
    );
    check(
        "SKU,Title,Price\nL-1,Lamp,9.50\nL-2,Sha",
        &["3 Price cellsMissing"],
        &["L-1"],
    );
    check(
        "SKU,Title,Price\nL-1,Lamp,9.50\nL-2,Shade,3.50",
        &[],
        &["L-1", "L-2"],
    );
}

#[test]
fn whole_files_stay_whole() {
    for name in ["shopify.csv", "price-list-tr.csv", "goods-en.csv"] {
        let read = try_read(&fixture(name), &in_euro()).unwrap();
        let damage = ["swallowedRows", "brokenQuote", "cellsMissing", "fewerCells"];
        let found = read.codes().into_iter().filter(|it| damage.contains(it));
        assert_eq!(found.count(), 0, "{name}");
    }
}
