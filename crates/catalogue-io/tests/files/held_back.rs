//! What a file does not put on sale comes in as a draft where it is new, is told of, and stays as it
//! is where it is known.

use crate::support::{Catalogue, Read, in_euro, read, try_read};
use dhow_catalogue_io::{IssueCode, Outcome};
use dhow_domain::catalogue::ProductStatus;

/// `title status`, in the order of the file, and the codes of what was told of new goods.
fn brought(read: &Read) -> (Vec<String>, Vec<&'static str>) {
    let mut catalogue = Catalogue::new();
    let merges = read.products.iter();
    let issues = merges.flat_map(|draft| catalogue.apply_one(draft).unwrap().issues);
    let codes = issues.map(|issue| issue.code.as_str()).collect();
    let products = catalogue.products.iter();
    let stand = |product: &dhow_domain::catalogue::Product| {
        format!("{} {}", product.text.title, product.status.as_str())
    };
    (products.map(stand).collect(), codes)
}

fn check(text: &str, goods: &[&str], codes: &[&str]) {
    let read = read(text);
    assert_eq!(read.errors(), [] as [&str; 0], "{text}");
    let found = brought(&read);
    assert_eq!(found.0, goods, "{text}");
    assert_eq!(found.1, codes, "{text}");
}

#[test]
fn where_nothing_but_ticks_stands_a_blank_is_a_no() {
    for (header, tick) in [
        ("Visible", "x"),
        ("Visible", "X"),
        ("Active", "✓"),
        ("Online", "✔"),
        ("Published", "yes"),
        ("Enabled", "1"),
        ("Sichtbar", "ja"),
        ("Aktiv", "x"),
        ("En ligne", "oui"),
        ("Activo", "sí"),
        ("Attivo", "X"),
        ("Ativo", "sim"),
        ("Zichtbaar", "x"),
        ("Aktywny", "tak"),
        ("Yayında", "evet"),
        ("مرئي", "نعم"),
        ("上架", "√"),
        ("公開", "○"),
        ("노출여부", "●"),
        ("प्रकाशित", "हाँ"),
        ("Опубликован", "да"),
        ("Status", "active"),
        ("Visible", "TRUE"),
    ] {
        let text =
            format!("SKU;Title;Price;{header}\nA;Cup;1,50;{tick}\nB;Bowl;2,50;\nC;Pot;3,50;\n");
        let goods = ["Cup active", "Bowl draft", "Pot draft"];
        check(&text, &goods, &["notTicked", "notTicked"]);
    }
    // A no beside the ticks, or no tick at all: a blank says nothing.
    let says_nothing = ["Cup active", "Bowl active"];
    check(
        "SKU,Title,Price,Visible\nA,Cup,1.50,\nB,Bowl,2.50,\n",
        &says_nothing,
        &[],
    );
    check(
        "SKU,Title,Price,Visible\nA,Cup,1.50,\nB,Bowl,2.50,x\nC,Pot,1.50,no\n",
        &["Cup active", "Bowl active", "Pot draft"],
        &[],
    );
    // Where a tick hides, a blank shows.
    check(
        "SKU,Title,Price,Hidden\nA,Cup,1.50,x\nB,Bowl,2.50,\n",
        &["Cup draft", "Bowl active"],
        &[],
    );
}

#[test]
fn the_row_of_a_product_ticks_its_variants_too() {
    check(
        "Handle,Title,Published,Option1 Name,Option1 Value,Variant SKU,Variant Price\n\
         mug,Mug,TRUE,Colour,Red,MUG-R,12.00\nmug,,,,Blue,MUG-B,12.00\n\
         cup,Cup,,Colour,Red,CUP-R,9.00\ncup,,,,Blue,CUP-B,9.00\n",
        &["Mug active", "Cup draft"],
        &["notTicked"],
    );
    let read = read(
        "Handle,SKU,Title,Option1 Name,Option1 Value,Price,Visible\n\
         mug,M-R,Mug,Colour,Red,1.50,x\nmug,M-B,Mug,Colour,Blue,1.50,\nlid,L,Lid,,,1.00,\n",
    );
    let (goods, codes) = brought(&read);
    assert_eq!(goods, ["Mug active", "Lid draft"]);
    assert_eq!(codes, ["variantHidden", "notTicked"]);
}

#[test]
fn a_blank_changes_nothing_of_known_goods() {
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read("SKU,Title,Price\nA,Cup,1.50\nB,Bowl,2.50\n"));
    let list = read("SKU,Title,Price,Visible\nA,Cup,1.50,x\nB,Bowl,2.75,\nC,Pot,3.50,\n");
    let outcomes = catalogue.apply(&list);
    assert_eq!(
        outcomes,
        [Outcome::Unchanged, Outcome::Update, Outcome::Create]
    );
    let status: Vec<_> = catalogue.products.iter().map(|it| it.status).collect();
    use ProductStatus::{Active, Draft};
    assert_eq!(status, [Active, Active, Draft]);
    // The same list again leaves it held back, though it is known by now.
    let again = catalogue.apply(&list);
    assert!(
        again.iter().all(|it| *it == Outcome::Unchanged),
        "{again:?}"
    );
    assert_eq!(catalogue.products[2].status, Draft);
}

#[test]
fn goods_wait_for_their_day_and_end_on_it() {
    for (header, later, before) in [
        ("date_available", "2031-01-05", "2020-01-05"),
        ("Publish date", "5 Jan 2031", "5 Jan 2020"),
        ("Available from", "2026-06-16", "2026-06-15"),
        ("Verfügbar ab", "05.01.2031", "05.01.2020"),
        ("Date de disponibilité", "15/06/2031", "15/06/2020"),
        ("online_date", "2031-01-05 00:00:00", "0000-00-00"),
        ("Fecha de publicación", "15/06/2031", "15/06/2020"),
        ("Disponibile dal", "15-06-2031", "15-06-2020"),
        ("Disponível a partir de", "15/06/2031", "15/06/2020"),
        ("Beschikbaar vanaf", "15-06-2031", "15-06-2020"),
        ("Dostępny od", "15.06.2031", "15.06.2020"),
        ("Satışa başlama tarihi", "01.01.2031", "01.01.2020"),
        ("上架时间", "2031年5月1日", "2020年5月1日"),
        ("発売日", "2031/05/01", "2020/05/01"),
        ("판매시작일", "2031. 5. 1.", "2020. 5. 1."),
        ("Доступно с", "01.01.2031", "сразу"),
    ] {
        let text = format!(
            "SKU;Title;Price;{header}\nA;Cup;1,50;{later}\nB;Bowl;2,50;{before}\nC;Pot;3,50;\n"
        );
        let goods = ["Cup draft", "Bowl active", "Pot active"];
        check(&text, &goods, &["notYetForSale"]);
    }
    for (header, before, later) in [
        ("Available until", "2026-06-14", "2026-06-15"),
        ("discontinue_on", "2021-01-01", "2031-01-01"),
        ("Gültig bis", "31.12.2021", "31.12.2031"),
        ("Date de fin de vente", "31/12/2021", "jamais"),
        ("Fecha de baja", "31/12/2021", ""),
        ("下架时间", "2021-12-31", "长期"),
    ] {
        let text = format!("SKU;Title;Price;{header}\nA;Cup;1,50;{before}\nB;Bowl;2,50;{later}\n");
        check(&text, &["Cup draft", "Bowl active"], &["noLongerForSale"]);
    }
    check(
        "SKU,Title,Price,Available from\nA,Cup,1.50,soon\n",
        &["Cup draft"],
        &["saleDayUnreadable"],
    );
    // An end that is still to come hides nothing yet.
    check(
        "SKU,Title,Price,Discontinued\nA,Cup,1.50,2031-01-01\nB,Bowl,1.50,2021-01-01\n",
        &["Cup active", "Bowl draft"],
        &[],
    );
}

#[test]
fn a_yes_beside_it_does_not_put_on_sale_what_waits_for_its_day() {
    let text = "SKU,Title,Price,Active,Available from\nA,Cup,1.50,yes,2031-01-01\n";
    let list = read(text);
    let mut catalogue = Catalogue::new();
    for _ in 0..2 {
        catalogue.apply(&list);
        assert_eq!(catalogue.products[0].status, ProductStatus::Draft);
    }
    // When its day has come it is put on sale.
    let mut later = in_euro();
    later.today = jiff::civil::date(2031, 1, 1);
    catalogue.apply(&try_read(text.as_bytes(), &later).unwrap());
    assert_eq!(catalogue.products[0].status, ProductStatus::Active);
}

const WOO: &str =
    "ID,Type,SKU,Name,Published,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)\n";

#[test]
fn variations_without_their_product_are_no_product_on_sale() {
    let by_number = format!(
        "{WOO}11,variation,FH-S,Felt hat - S,1,10,id:99,Size,S\n12,simple,SC,Scarf,1,25,,,\n"
    );
    check(
        &by_number,
        &["Felt hat draft", "Scarf active"],
        &["parentMissing"],
    );
    let by_code = format!("{WOO}11,variation,FH-S,Felt hat - S,1,10,FH,Size,S\n");
    check(&by_code, &["Felt hat draft"], &["parentMissing"]);
    check(
        "item_sku,item_name,standard_price,parent_child,parent_sku,size_name\n\
         T-S,Towel small,10.00,child,T,S\nT-L,Towel large,12.00,child,T,L\n",
        &["Towel small draft"],
        &["parentMissing"],
    );
    let read = read(&by_number);
    let told = &read.products[0].held_back[0];
    assert_eq!((told.code, told.row), (IssueCode::ParentMissing, 2));
    assert_eq!(told.args["parent"], "id:99");
}

#[test]
fn variations_join_a_product_that_is_known() {
    let whole = format!(
        "{WOO}10,variable,FH,Felt hat,1,,,Size,\"S, L\"\n11,variation,FH-S,Felt hat - S,1,10,FH,Size,S\n"
    );
    let alone = format!(
        "{WOO}12,variation,FH-L,Felt hat of wool - L,1,12,FH,Size,L\n\
         13,variation,FH-XL,Felt hat - XL,0,14,FH,Size,XL\n"
    );
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read(&whole));
    let merged = catalogue.apply_one(&read(&alone).products[0]).unwrap();
    let codes: Vec<_> = merged.issues.iter().map(|it| it.code.as_str()).collect();
    assert_eq!(codes, [] as [&str; 0]);
    let [hat] = &catalogue.products[..] else {
        panic!("{:?}", catalogue.products)
    };
    let skus: Vec<_> = hat.variants.iter().map(|it| it.sku.to_string()).collect();
    assert_eq!(
        (hat.text.title.as_str(), skus),
        ("Felt hat", vec!["FH-S".into(), "FH-L".into()])
    );
    assert_eq!(hat.status, ProductStatus::Active);
    assert_eq!(hat.attributes.get("ID").map(String::as_str), Some("10"));

    // Found by its SKU too, where it has another handle.
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read("Handle,SKU,Title,Price\nhats,FH,Hat,9\n"));
    catalogue.apply(&read(&alone));
    let [hat] = &catalogue.products[..] else {
        panic!("{:?}", catalogue.products)
    };
    assert_eq!(
        (hat.text.title.as_str(), hat.handle.as_deref()),
        ("Hat", Some("hats"))
    );
    assert_eq!(hat.variants.len(), 2);
}

#[test]
fn goods_of_others_and_sets_are_drafts() {
    let rows = "1,external,EX,Partner lamp,1,35,,,\n2,grouped,GR,Tea set,1,12,,,\n\
         3,\"simple, virtual\",PA,Pattern,1,5,,,\n";
    let goods = ["Partner lamp draft", "Tea set draft", "Pattern active"];
    let codes = ["notSoldByItself", "notSoldByItself"];
    check(&format!("{WOO}{rows}"), &goods, &codes);
    check(
        "sku,attribute_set_code,product_type,product_websites,name,price\n\
         S,Default,grouped,base,Tea set,12\nC,Default,simple,base,Cup,3\n",
        &["Tea set draft", "Cup active"],
        &["notSoldByItself"],
    );
}
