//! What some column says is not on sale does not go on sale.

use crate::support::{in_euro, read, try_read};
use dhow_catalogue_io::{ProductDraft, Unsure};
use dhow_domain::catalogue::ProductStatus;
use dhow_domain::catalogue::field::ProductField;

fn status(product: &ProductDraft) -> &'static str {
    let status = product.fields.value::<ProductStatus>(&ProductField::Status);
    status.map_or("-", ProductStatus::as_str)
}

fn statuses(text: &str) -> Vec<&'static str> {
    let read = read(text);
    assert_eq!(read.errors(), [] as [&str; 0], "{text}");
    read.products.iter().map(status).collect()
}

#[test]
fn a_second_column_with_an_unknown_word_is_asked_about() {
    let check = |headers: &str, cells: &str, expect: &[&str]| {
        let read = read(&format!("SKU,Title,Price,{headers}\nA,Cup,1.50,{cells}\n"));
        assert_eq!(read.errors(), expect, "{headers} {cells}");
    };
    check(
        "Published,Visible",
        "yes,nope",
        &["2 Visible statusUnknown"],
    );
    check("Active,Online", "1,-", &["2 Online statusUnknown"]);
    check("Hidden", "maybe", &["2 Hidden statusUnknown"]);
    check(
        "Status,Sichtbar",
        "active,demnächst",
        &["2 Sichtbar statusUnknown"],
    );
    check("Published,Visible", "yes,", &[]);
    check("Hidden,Archived", "no,", &[]);
}

#[test]
fn a_date_or_the_word_itself_hides_where_a_yes_does() {
    let check = |header: &str, hidden: &str, shown: &str| {
        let text = format!("SKU;Title;Price;{header}\nA;Cup;1,50;{hidden}\nB;Mug;2,50;{shown}\n");
        assert_eq!(statuses(&text), ["draft", "-"], "{header}");
    };
    check("Discontinued", "2023-01-01", "");
    check("Archived", "31.12.2022", "0000-00-00");
    check("Hidden", "hidden", "visible");
    check("Deleted", "deleted", "no");
    check("Delete", "1", "0");
    check("_delete", "TRUE", "FALSE");
    check("Delete (0 = No, 1 = Yes)", "1", "0");
    check("Gelöscht", "ja", "nein");
    check("Eliminado", "sí", "no");
    check("Снят с продажи", "да", "нет");
    check("Скрыт", "да", "нет");
    check("مخفي", "نعم", "لا");
    check("EOL", "Y", "N");
    check("Do not sell", "x", "");
    check("Product lifecycle", "End of life", "Mature");
    check("Lifecycle", "discontinued", "launch");
    check("Availability", "not available", "in stock");
}

#[test]
fn columns_of_websites_say_whether_goods_are_shown() {
    for (header, yes, no) in [
        ("Show on website", "yes", "no"),
        ("Web Active", "1", "0"),
        ("Im Shop anzeigen", "ja", "nein"),
        ("En vente", "oui", "non"),
        ("Pubblicato sul sito", "sì", "no"),
        ("Satışta", "evet", "hayır"),
        ("В продаже", "да", "нет"),
    ] {
        let text = format!("SKU;Title;Price;{header}\nA;Cup;1,50;{yes}\nB;Mug;2,50;{no}\n");
        assert_eq!(statuses(&text), ["active", "draft"], "{header}");
    }
}

#[test]
fn a_column_that_speaks_of_sale_and_is_not_known_is_asked_about() {
    let check = |header: &str, cells: [&str; 2], expect: Unsure| {
        let [first, second] = cells;
        let text = format!("SKU;Title;Price;{header}\nA;Cup;1,50;{first}\nB;Mug;2,50;{second}\n");
        let read = try_read(text.as_bytes(), &in_euro()).unwrap();
        assert_eq!(read.opened.unsure, expect, "{header}");
    };
    check("Visible to dealers", ["yes", "no"], Unsure::Any);
    check("Zum Verkauf bestimmt", ["ja", "nein"], Unsure::Any);
    check("Показать на витрине", ["да", "нет"], Unsure::Any);
    check("Deletion flag", ["", "delete"], Unsure::Any);
    check("Active ingredient", ["Shea", "Aloe"], Unsure::Nothing);
    check("Organic", ["yes", "no"], Unsure::Nothing);
    check("Show price", ["1", "0"], Unsure::Nothing);
    // Beside another such column it is read too, and nothing is asked.
    for second in ["Visibility in catalog", "Visible", "Online"] {
        check(
            &format!("Published;{second}"),
            ["1;visible", "1;yes"],
            Unsure::Nothing,
        );
    }
}

#[test]
fn a_word_for_deleting_takes_goods_out_of_sale() {
    let check = |header: &str, word: &str| {
        let text = format!("SKU;Title;Price;{header}\nA;Cup;1,50;{word}\nB;Mug;2,50;update\n");
        assert_eq!(statuses(&text), ["archived", "-"], "{header} {word}");
    };
    check("Action", "delete");
    check("Operation", "REMOVE");
    check("Aktion", "löschen");
    check("Acción", "eliminar");
    check("操作", "删除");
    assert_eq!(
        statuses("SKU;Title;Price;Aktion\nA;Cup;1,50;Sommer\n"),
        ["-"],
        "a discount is none"
    );
}

#[test]
fn lines_of_an_invoice_are_no_goods() {
    let check = |row: &str, expect: &[&str]| {
        let read = read(&format!("SKU;Title;Price;Stock\nA-1;Cup;1.50;2\n{row}\n"));
        assert_eq!(read.errors(), [] as [&str; 0], "{row}");
        let titles: Vec<_> = read.products.iter().filter_map(|it| it.title()).collect();
        assert_eq!(titles, expect, "{row}");
        let told = read.codes().contains(&"rowsLeftOut");
        assert_eq!(told, expect.len() == 1, "{row}");
    };
    for row in [
        ";TOTAL incl. VAT;15.13;",
        ";VAT 21%;2.63;",
        ";MwSt. 19%;0.29;",
        ";Shipping;5.00;",
        ";Versandkosten DHL;5.00;",
        ";Rechnungsbetrag;1.79;",
        "TOTAL;3 products;12.50;",
        "Total:;Sum of all prices;12.50;",
        "Total products: 1;12.50;3;",
        "Average;;12.50;",
        "Totale IVA inclusa;;100;",
        "Itogo;Всего к оплате;100;",
        "Shipping:;Parcel;4.50;",
        ";मूल योग;100;",
        ";कुल योग;100;",
        ";Prices in USD, excl. VAT;;",
        ";Preise ohne MwSt.;;",
    ] {
        check(row, &["Cup"]);
    }
    check("TOTAL;Total Care;1.50;2", &["Cup", "Total Care"]);
    check("S-1;Shipping box;1.50;2", &["Cup", "Shipping box"]);
}

#[test]
fn a_hidden_variant_is_not_kept_for_the_day_its_draft_is_shown() {
    let check = |rows: &str, skus: &[&str], problems: &[&str]| {
        let head = "Handle,SKU,Title,Option1 Name,Option1 Value,Price,Status,Visible\n";
        let read = read(&format!("{head}{rows}"));
        assert_eq!(read.skus(), skus, "{rows}");
        assert_eq!(read.problems(), problems, "{rows}");
    };
    check(
        "cap,C-S,Cap,Size,S,5.50,,yes\ncap,C-M,,,M,5.50,,no\n",
        &["C-S"],
        &["3 - variantHidden"],
    );
    check(
        "cap,C-S,Cap,Size,S,5.50,,no\ncap,C-M,,,M,5.50,,yes\ncap,C-L,,,L,5.50,,0\n",
        &["C-M"],
        &["2 - variantHidden", "4 - variantHidden"],
    );
    check(
        "cap,C-S,Cap,Size,S,5.50,draft,\ncap,C-M,,,M,5.50,active,\n",
        &["C-M"],
        &["2 - variantHidden"],
    );
    check(
        "cap,C-S,Cap,Size,S,5.50,,no\ncap,C-M,,,M,5.50,,no\n",
        &["C-S", "C-M"],
        &[],
    );
}
