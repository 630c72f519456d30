//! A draft meets the product there is.

use crate::support::{Catalogue, read};
use dhow_catalogue_io::{IssueCode, Outcome, changes_nothing};
use dhow_domain::catalogue::ProductStatus;

fn cells(merge: &dhow_catalogue_io::Merge) -> Vec<String> {
    let all = merge
        .cells
        .iter()
        .chain(merge.variants.iter().flat_map(|variant| &variant.cells));
    all.map(|cell| {
        let shown = |text: &Option<String>| text.clone().unwrap_or("-".to_owned());
        format!(
            "{}: {} > {}",
            cell.field,
            shown(&cell.before),
            shown(&cell.after)
        )
    })
    .collect()
}

#[test]
fn only_what_the_file_speaks_of_changes() {
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read(
        "SKU,Title,Price,Stock,Status\nA,Towel,10.50,3,draft\n",
    ));
    let again = read("SKU,Title,Price,Stock\nA,,10.5,\n");
    let merge = catalogue.apply_one(&again.products[0]).unwrap();
    assert_eq!(merge.outcome, Outcome::Unchanged, "{:?}", cells(&merge));
    assert_eq!(
        merge.product.variants[0].base_price.unwrap().to_string(),
        "10.50 EUR",
        "as it was written first"
    );
    assert_eq!(merge.product.status, ProductStatus::Draft);
    let changed = read("SKU,Price,Shelf\nA,11,7\n");
    let merge = catalogue.apply_one(&changed.products[0]).unwrap();
    assert_eq!(
        cells(&merge),
        ["attribute:Shelf: - > 7", "basePrice: 10.50 > 11"]
    );
    assert_eq!(
        (merge.outcome, merge.variants[0].outcome),
        (Outcome::Update, Outcome::Update)
    );
}

#[test]
fn a_draft_that_says_what_is_there_is_known_by_the_texts_alone() {
    let head = "Handle,SKU,Title,Description,Vendor,Tags,Status,Price,Currency,Cost,Weight (g),HS code,Origin,Stock,Barcode\n";
    let row = "towel,A,Towel,Soft,Ege,\"a, b\",draft,10.50,EUR,4,250,630260,TR,3,4006381333931\n";
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read(&format!("{head}{row}")));
    let product = catalogue.products[0].clone();
    let check = |old: &str, new: &str, expect: bool| {
        let again = read(&format!("{head}{}", row.replacen(old, new, 1)));
        let found = changes_nothing(&product, &again.products[0]);
        assert_eq!(found, expect, "{new} for {old}");
    };
    check("", "", true);
    check("10.50", "10.5", true);
    check("250", "250.0", true);
    check("Ege", "", true);
    check("10.50", "", true);
    for (old, new) in [
        ("towel", "towels"),
        ("A", "B"),
        ("Towel", "Bowl"),
        ("Soft", "soft"),
        ("Ege", "Aegean"),
        ("a, b", "b"),
        ("draft", "active"),
        ("10.50", "10.51"),
        ("EUR", "USD"),
        (",4,", ",5,"),
        ("250", "251"),
        ("630260", "630261"),
        ("TR", "DE"),
        (",3,", ",4,"),
        ("4006381333931", "5901234123457"),
    ] {
        check(old, new, false);
    }
}

#[test]
fn a_draft_that_speaks_of_more_than_fields_is_left_to_the_merge() {
    let mut catalogue = Catalogue::new();
    let check = |catalogue: &Catalogue, text: &str, expect: bool| {
        let found = changes_nothing(&catalogue.products[0], &read(text).products[0]);
        assert_eq!(found, expect, "{text}");
    };
    catalogue.apply(&read("SKU,Title,Price\nA,Towel,1\n"));
    check(&catalogue, "SKU,Title\nA,Towel\n", true);
    check(&catalogue, "SKU,Title,Shelf\nA,Towel,7\n", false);
    check(&catalogue, "SKU,Title,Title (de)\nA,Towel,Tuch\n", false);
    check(&catalogue, "SKU,Title,Size\nA,Towel,L\n", false);
    let shelf = read("SKU,Shelf\nA,7\n");
    catalogue.apply(&shelf);
    check(&catalogue, "SKU,Title\nA,Towel\n", false);
    let mut unpriced = Catalogue::new();
    unpriced.apply(&read("SKU,Title\nA,Towel\n"));
    check(&unpriced, "SKU,Title\nA,Towel\n", false);
}

#[test]
fn a_new_product_is_active_and_goes_by_its_sku_until_it_has_a_title() {
    let mut catalogue = Catalogue::new();
    let merge = catalogue
        .apply_one(&read("SKU,Price\nA,1.5\n").products[0])
        .unwrap();
    assert_eq!(
        merge
            .issues
            .iter()
            .map(|it| (it.code, it.row))
            .collect::<Vec<_>>(),
        [(IssueCode::NoTitle, 2)]
    );
    assert_eq!(
        (&*merge.product.text.title, merge.product.status),
        ("A", ProductStatus::Active)
    );
    catalogue.apply(&read("SKU,Title\nA,Towel\n"));
    assert_eq!(catalogue.products[0].text.title, "Towel");
}

#[test]
fn a_variant_without_price_is_taken_in_and_flagged() {
    let mut catalogue = Catalogue::new();
    let merge = catalogue
        .apply_one(&read("SKU,Title,Price\nA,Towel,\n").products[0])
        .unwrap();
    assert_eq!(
        merge
            .issues
            .iter()
            .map(|issue| issue.code)
            .collect::<Vec<_>>(),
        [IssueCode::NoBasePrice]
    );
    assert_eq!(merge.product.variants.len(), 1);
    catalogue.apply(&read("SKU,Price\nA,5.50\n"));
    let stock = catalogue
        .apply_one(&read("SKU,Stock\nA,5\n").products[0])
        .unwrap();
    assert!(stock.issues.is_empty(), "the workspace has its price");
}

#[test]
fn the_same_file_twice_changes_nothing() {
    let text = "Handle,Title,Option1 Name,Option1 Value,Price,Image Src,Title (de)\n\
                towel,Towel,Size,S,1.50,https://p.example/1.jpg,Handtuch\n\
                towel,,,L,2.50,https://p.example/2.jpg,\n";
    let mut catalogue = Catalogue::new();
    assert_eq!(catalogue.apply(&read(text)), [Outcome::Create]);
    let before = catalogue.products.clone();
    assert_eq!(catalogue.apply(&read(text)), [Outcome::Unchanged]);
    assert_eq!(catalogue.products, before);
}

#[test]
fn a_sku_given_later_names_the_generated_variant() {
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read(
        "Handle,Title,Option1 Name,Option1 Value\ntowel,Towel,Size,S\ntowel,,,L\n",
    ));
    let ids: Vec<_> = catalogue.products[0]
        .variants
        .iter()
        .map(|variant| variant.id)
        .collect();
    let named = "Handle,SKU,Option1 Name,Option1 Value\ntowel,T-S,Size,S\ntowel,T-L,,L\n";
    assert_eq!(catalogue.apply(&read(named)), [Outcome::Update]);
    let variants = &catalogue.products[0].variants;
    assert_eq!(
        variants
            .iter()
            .map(|variant| variant.sku.as_str())
            .collect::<Vec<_>>(),
        ["T-S", "T-L"]
    );
    assert_eq!(
        variants
            .iter()
            .map(|variant| variant.id)
            .collect::<Vec<_>>(),
        ids,
        "identity stays"
    );
    assert!(!variants[0].generated_sku);
}

#[test]
fn a_translation_remembers_the_source_it_was_made_from() {
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read("SKU,Title,Title (de)\nA,Towel,Handtuch\n"));
    catalogue.apply(&read("SKU,Title,Title (de)\nA,Bath towel,Handtuch\n"));
    let german = catalogue.products[0].translations.values().next().unwrap();
    assert_eq!(
        german.state_against("Bath towel").as_str(),
        "stale",
        "the old text is not made for the new source"
    );
}

#[test]
fn a_generated_sku_does_not_lead_into_another_product() {
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read("Handle,SKU,Title\nother,towel-s,Other\n"));
    catalogue.apply(&read("Handle,SKU,Title\ntowel,T-1,Towel\n"));
    let draft = read("Handle,SKU,Title,Option1 Name,Option1 Value\ntowel,,Towel,Size,S\n");
    assert_eq!(draft.skus(), ["towel-s"]);
    let merge = catalogue.apply_one(&draft.products[0]).unwrap();
    assert_eq!(
        merge.product.handle.as_deref(),
        Some("towel"),
        "the handle is the better witness"
    );
}

/// The German title of the first product with its state today.
fn german(catalogue: &Catalogue) -> String {
    let product = &catalogue.products[0];
    let german = product.translations.values().next().unwrap();
    let state = german.state_against(&product.text.title);
    format!("{} {}", german.text, state.as_str())
}

#[test]
fn a_review_is_renewed_by_a_look_and_not_by_a_file() {
    let check = |again: &str, expect: &str| {
        let head = "group,sku,title,title@de,title@de:state\n1,A,";
        let mut catalogue = Catalogue::new();
        let first = format!("{head}Towel,Handtuch,reviewed\n");
        catalogue.apply(&read(&first));
        catalogue.apply(&read(&format!("{head}{again}\n")));
        assert_eq!(german(&catalogue), expect, "{again}");
    };
    check("Towel,Handtuch,reviewed", "Handtuch reviewed");
    check("Bath towel,Handtuch,reviewed", "Handtuch stale");
    check("Bath towel,Handtuch,draft", "Handtuch stale");
    check("Bath towel,Handtuch,", "Handtuch stale");
    check("Bath towel,Badetuch,reviewed", "Badetuch reviewed");
    check("Bath towel,Badetuch,draft", "Badetuch draft");
    check("Towel,Handtuch,draft", "Handtuch draft");
}

#[test]
fn no_text_is_fresh_again_because_a_file_repeats_it() {
    let check = |first: &str, again: &str, expect: &[&str]| {
        let mut catalogue = Catalogue::new();
        catalogue.apply(&read(first));
        for file in again.split("---\n") {
            catalogue.apply(&read(file));
        }
        let product = &catalogue.products[0];
        let told = product.source_texts().flat_map(|(field, source)| {
            let texts = product.translations.iter();
            let own = texts.filter(move |((it, _), _)| *it == field);
            own.map(|(_, it)| format!("{} {}", it.text, it.state_against(source).as_str()))
        });
        assert_eq!(told.collect::<Vec<_>>(), expect, "{again}");
    };
    let head = "group,sku,title,title@de,title@de:state\n1,A,";
    let first = format!("{head}Jug,Krug,reviewed\n");
    // A file without states, one that says the source first and the text later, both in one.
    check(
        &first,
        "group,sku,title,title@de\n1,A,Jug 2 l,Krug\n",
        &["Krug stale"],
    );
    check(
        &first,
        "group,sku,title\n1,A,Jug 2 l\n---\ngroup,sku,title@de,title@de:state\n1,A,Krug,stale\n",
        &["Krug stale"],
    );
    check(
        &first,
        "group,sku,title\n1,A,Jug 2 l\n---\ngroup,sku,title@de\n1,A,Krug\n",
        &["Krug stale"],
    );
    let words = "group,sku,title,description,description@de,description@de:state\n1,A,Jug,";
    check(
        &format!("{words}Holds 1 l,Fasst 1 l,reviewed\n"),
        &format!("{words}Holds 2 l,Fasst 1 l,reviewed\n"),
        &["Fasst 1 l stale"],
    );
    let option = "group,sku,title,option1Name,option1Value,option1Value@de,option1Value@de:state\n1,A,Jug,Size,";
    check(
        &format!("{option}Smal,Klein,reviewed\n"),
        &format!("{option}Small,Klein,reviewed\n"),
        &["Klein stale"],
    );
    let two = "group,sku,title,title@de,title@de:state,title@fr,title@fr:state\n1,A,";
    check(
        &format!("{two}Jug,Krug,reviewed,Cruche,reviewed\n"),
        &format!("{two}Jug 2 l,Krug 2 l,reviewed,Cruche,reviewed\n"),
        &["Krug 2 l reviewed", "Cruche stale"],
    );
}

#[test]
fn letters_stored_apart_are_the_same_letters() {
    let mut catalogue = Catalogue::new();
    let head = "group,sku,title,title@de,title@de:state\n1,A,";
    catalogue.apply(&read(&format!("{head}Crème,Krème,reviewed\n")));
    let again = format!("{head}Cre\u{300}me,Kre\u{300}me,reviewed\n");
    catalogue.apply(&read(&again));
    assert_eq!(german(&catalogue), "Krème reviewed");
}

#[test]
fn a_corrected_option_value_keeps_its_translations() {
    let mut catalogue = Catalogue::new();
    let head = "group,sku,title,option1Name,option1Value,option1Value@de,option1Value@de:state\n1,A,Lamp,Colour,";
    catalogue.apply(&read(&format!("{head}Gren,Grün,reviewed\n")));
    let fixed = "SKU,Option1 Name,Option1 Value\nA,Colour,Green\n";
    catalogue.apply(&read(fixed));
    let translations = &catalogue.products[0].translations;
    let texts: Vec<String> = translations
        .iter()
        .map(|((field, _), it)| {
            format!("{field} {} {}", it.text, it.state_against("Green").as_str())
        })
        .collect();
    assert_eq!(texts, ["optionValue:Colour:Green Grün stale"]);
}
