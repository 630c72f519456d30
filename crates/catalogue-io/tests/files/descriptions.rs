//! What descriptions of a file are written in, decided over their column.

use crate::support::read;
use dhow_domain::catalogue::DescriptionFormat::{self, Html, Markdown, Plain};
use dhow_domain::catalogue::field::ProductField;

#[test]
fn a_column_of_descriptions_has_one_kind() {
    let check = |header: &str, cells: &[&str], expect: Option<DescriptionFormat>| {
        let rows: String = cells
            .iter()
            .enumerate()
            .map(|(row, cell)| format!("S-{row},Thing {row},\"{cell}\"\n"))
            .collect();
        let read = read(&format!("SKU,Title,{header}\n{rows}"));
        for product in &read.products {
            let found = product.fields.value(&ProductField::DescriptionFormat);
            assert_eq!(found, expect, "{header} {cells:?}");
        }
    };
    check("Description", &["Water <MAX 7", "Soap"], Some(Plain));
    check("Beschreibung", &["Salz &amp; Pfeffer", "Seife"], Some(Html));
    check("描述", &["<p>毛巾</p>", "浴巾"], Some(Html));
    check("Açıklama", &["## Bakım", "**Soğuk**"], Some(Markdown));
    check("Body (HTML)", &["Soap"], Some(Html));
    check("Descripción", &["Jabón <grande>"], Some(Plain));
}

#[test]
fn a_row_may_say_its_kind_and_none_is_said_without_a_description() {
    let read = read(
        "SKU,Title,Description,descriptionFormat\nA,a,<p>x</p>,\nB,b,**x**,markdown\nC,c,x,rtf\nD,d,,\n",
    );
    let kinds: Vec<Option<DescriptionFormat>> = read
        .products
        .iter()
        .map(|product| product.fields.value(&ProductField::DescriptionFormat))
        .collect();
    assert_eq!(kinds[..2], [Some(Html), Some(Markdown)]);
    assert_eq!(kinds.last(), Some(&None));
    assert!(
        read.errors()
            .contains(&"4 descriptionFormat descriptionFormatUnknown".to_owned())
    );
}

#[test]
fn what_pages_will_not_show_is_told() {
    let check = |cell: &str, expect: &str| {
        let read = read(&format!(
            "SKU,Title,Description\nA,a,\"{cell}\"\nB,b,<p>x</p>\n"
        ));
        let told: Vec<_> = read
            .issues
            .iter()
            .filter(|issue| issue.code.as_str() == "descriptionCleaned")
            .map(|issue| (issue.row, issue.args["value"].clone()))
            .collect();
        let expected: Vec<_> = Some((2, expect.to_owned()))
            .filter(|(_, what)| !what.is_empty())
            .into_iter()
            .collect();
        assert_eq!(told, expected, "{cell}");
    };
    check("<p>Soft <b>terry</b></p>", "");
    check(
        "<script>x()</script><p onclick='x()'>a</p>",
        "onclick, script",
    );
    check("<iframe src='https://v.example'></iframe>", "iframe");
    check("<p style='color:red'><img src='x.png'></p>", "img, style");
    check("acidity <MAX 1", "");
}
