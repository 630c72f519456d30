//! The storefront: built, checked, refused.

use crate::support::*;
use std::fs;

/// Goods with prices in both markets, and a folder to build into.
fn shop() -> (SellerDesk, String) {
    let firm = SellerDesk::with_goods();
    firm.rates(RATES).unwrap();
    let out = firm.text_path("shop");
    (firm, out)
}

fn build(firm: &SellerDesk, out: &str) -> BuildReport {
    firm.storefront_build(BuildRequest {
        out: out.to_owned(),
        ..Default::default()
    })
    .unwrap()
}

fn check(firm: &SellerDesk, out: &str) -> CheckReport {
    firm.storefront_check(PathRequest {
        path: out.to_owned(),
    })
    .unwrap()
}

/// Every page under a folder, as one text.
fn pages(folder: &std::path::Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            text.push_str(&pages(&path));
        } else if path
            .extension()
            .is_some_and(|extension| extension == "html")
        {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
    text
}

#[test]
fn a_shop_that_was_built_checks() {
    let (firm, out) = shop();
    let built = build(&firm, &out);
    assert_eq!(
        built.offers, 5,
        "three goods in two markets, one of them under its floor"
    );
    let checked = check(&firm, &out);
    assert_eq!((checked.mismatches, checked.faults), (vec![], vec![]));
    assert_eq!(
        (checked.offers, checked.pages, checked.certificate),
        (built.offers, built.pages, built.certificate)
    );
}

#[test]
fn a_second_build_of_the_same_goods_touches_no_file() {
    let (firm, out) = shop();
    let first = build(&firm, &out);
    let again = build(&firm, &out);
    assert!(first.changed >= first.pages);
    assert_eq!(
        (again.changed, again.bytes, again.certificate),
        (0, first.bytes, first.certificate)
    );
}

#[test]
fn a_price_that_changed_since_the_build_is_found() {
    let (firm, out) = shop();
    build(&firm, &out);
    firm.set("TWL-S", "basePrice", "51").unwrap();
    let found = check(&firm, &out).mismatches;
    assert!(
        !found.is_empty() && found.iter().all(|it| it.sku == "TWL-S"),
        "{found:?}"
    );
    let german = found.iter().find(|it| it.market == "DE").unwrap();
    assert_eq!(
        (german.shown.as_str(), german.expected.as_deref()),
        ("59.50", Some("60.69"))
    );
    build(&firm, &out);
    assert!(check(&firm, &out).mismatches.is_empty());
}

#[test]
fn a_check_compares_with_the_day_of_the_build() {
    let (firm, out) = shop();
    firm.storefront_build(BuildRequest {
        out: out.clone(),
        at: Some("2026-10-29".to_owned()),
        ..Default::default()
    })
    .unwrap();
    assert!(check(&firm, &out).mismatches.is_empty());
    assert!(
        pages(&firm.path("shop")).contains("55.00"),
        "the dollar price of that day"
    );
}

#[test]
fn a_page_that_somebody_changed_is_found() {
    let (firm, out) = shop();
    build(&firm, &out);
    let page = changed_page(&firm.path("shop"));
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, text.replace("59.50", "49.50")).unwrap();
    let report = check(&firm, &out);
    assert!(
        !report.mismatches.is_empty() || !report.faults.is_empty(),
        "{report:?}"
    );
}

/// A page with the German price of the small towel.
fn changed_page(folder: &std::path::Path) -> std::path::PathBuf {
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        if next.is_dir() {
            open.extend(
                fs::read_dir(next)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else if fs::read_to_string(&next).is_ok_and(|text| text.contains("59.50")) {
            return next;
        }
    }
    panic!("no page shows 59.50")
}

#[test]
fn only_active_goods_and_fresh_texts_are_shown() {
    let (firm, out) = shop();
    firm.set("MUG", "status", "draft").unwrap();
    firm.translate("TWL-S", "title", "de", "Badetuch").unwrap();
    build(&firm, &out);
    let text = pages(&firm.path("shop"));
    assert!(text.contains("Badetuch") && !text.contains("Stone mug"));
    firm.set("TWL-S", "title", "Beach towel").unwrap();
    build(&firm, &out);
    let text = pages(&firm.path("shop"));
    assert!(
        text.contains("Beach towel") && !text.contains("Badetuch") && !text.contains("Bath towel")
    );
}

#[test]
fn a_strict_build_is_refused_by_issues_and_leaves_no_folder() {
    let firm = SellerDesk::with_goods();
    let out = firm.text_path("shop");
    let strict = BuildRequest {
        out,
        strict: true,
        ..Default::default()
    };
    let failure = firm.storefront_build(strict).unwrap_err();
    assert_eq!(failure.code, Code::StorefrontIssues);
    let issues = &failure.detail.unwrap()["issues"];
    let codes: Vec<_> = issues
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|issue| issue["code"].as_str())
        .collect();
    assert!(
        codes.contains(&"belowFloor") && codes.contains(&"noRate"),
        "{codes:?}"
    );
    assert!(pages_or_none(&firm).is_empty());
}

fn pages_or_none(firm: &SellerDesk) -> String {
    if firm.path("shop").exists() {
        pages(&firm.path("shop"))
    } else {
        String::new()
    }
}

#[test]
fn a_folder_of_somebody_else_is_left_alone() {
    let (firm, out) = shop();
    fs::create_dir(&out).unwrap();
    fs::write(firm.path("shop/thesis.txt"), "years of work").unwrap();
    let expected = format!("folderNotOurs folder={out}");
    check_refused(
        &firm,
        |firm| {
            firm.storefront_build(BuildRequest {
                out: out.clone(),
                ..Default::default()
            })
        },
        &expected,
    );
    assert_eq!(fs::read_dir(&out).unwrap().count(), 1);
}

#[test]
fn what_is_no_shop_or_no_day_or_no_address_is_refused() {
    let (firm, out) = shop();
    let none = PathRequest { path: out.clone() };
    assert_eq!(
        firm.storefront_check(none).unwrap_err().code,
        Code::FileMissing
    );
    let request = |at: Option<&str>, base_url: Option<&str>| BuildRequest {
        out: out.clone(),
        at: at.map(str::to_owned),
        base_url: base_url.map(str::to_owned),
        ..Default::default()
    };
    check_refused(
        &firm,
        |firm| firm.storefront_build(request(Some("soon"), None)),
        "valueInvalid field=at reason=notADay value=soon",
    );
    check_refused(
        &firm,
        |firm| firm.storefront_build(request(None, Some("javascript:alert(1)"))),
        "valueInvalid field=baseUrl reason=address value=javascript:alert(1)",
    );
}

#[test]
fn a_text_with_other_numbers_is_on_no_page() {
    let (firm, out) = shop();
    firm.set("MUG", "title", "Mug, 24 cl").unwrap();
    firm.translate("MUG", "title", "de", "Becher, 42 cl")
        .unwrap();
    build(&firm, &out);
    let text = pages(std::path::Path::new(&out));
    assert!(!text.contains("Becher"), "it says another size");
    assert!(text.contains("Mug, 24 cl"));
    firm.translate("MUG", "title", "de", "Becher, 24 cl")
        .unwrap();
    build(&firm, &out);
    assert!(pages(std::path::Path::new(&out)).contains("Becher, 24 cl"));
}

#[test]
fn a_category_is_named_in_the_language_of_the_page() {
    let (firm, out) = shop();
    let rows = "sku,title,type,basePrice,currency\nSP-0,Bay soap,Gifts,3.00,EUR\n\
        SP-1,Olive soap,Soaps,4.00,EUR\nSP-2,Laurel soap,Soaps,5.00,EUR\n";
    firm.import_apply(csv(rows)).unwrap();
    let menu = || {
        build(&firm, &out);
        let page = fs::read_to_string(firm.path("shop/DE/de/olive-soap/index.html")).unwrap();
        let link = page.split("c/soaps/index.html\">").nth(1).unwrap();
        link.split("</a>").next().unwrap().to_owned()
    };
    let source = r#"<bdi lang="en" dir="ltr">Soaps</bdi>"#;
    assert_eq!(menu(), source);
    firm.translate("SP-1", "kind", "de", "Seifen").unwrap();
    assert_eq!(menu(), "Seifen");
    // Goods that come to it later have no text of their own yet.
    firm.set("SP-0", "kind", "Soaps").unwrap();
    assert_eq!(menu(), "Seifen");
    // What says something else than its source is no name of it.
    firm.translate("SP-1", "kind", "de", "3 Seifen").unwrap();
    assert_eq!(menu(), source);
}

#[test]
fn what_nobody_can_buy_has_no_page() {
    let (firm, out) = shop();
    firm.import_apply(csv("slug,locale,name\nidea,de,Idee\n"))
        .unwrap();
    build(&firm, &out);
    let idea = firm.path("shop/DE/de/idea");
    assert_eq!(
        (place(&firm, "MUG").is_some(), idea.exists()),
        (true, false)
    );
}

/// Where the page of a SKU lies below the German market's first language.
fn place(firm: &SellerDesk, sku: &str) -> Option<String> {
    let folder = firm.path("shop").join("DE").join("de");
    let wanted = format!("\"sku\":\"{sku}\"");
    fs::read_dir(folder).unwrap().find_map(|entry| {
        let path = entry.unwrap().path();
        let page = fs::read_to_string(path.join("index.html")).unwrap_or_default();
        let name = path.file_name()?.to_str()?.to_owned();
        page.contains(&wanted).then_some(name)
    })
}

#[test]
fn a_category_that_is_called_otherwise_leads_on_and_a_typed_slug_is_composed() {
    let firm = SellerDesk::with_goods();
    firm.rates(RATES).unwrap();
    let rows =
        "sku,title,type,basePrice,currency\nCH-1,Gouda,Käse,4.00,EUR\nCH-2,Brie,Kase,7.00,EUR\n";
    firm.import_apply(csv(rows)).unwrap();
    let out = firm.text_path("shop");
    let stands = |name: &str| {
        let page = firm.path(&format!("shop/DE/de/c/{name}/index.html"));
        fs::read_to_string(page).ok()
    };
    build(&firm, &out);
    assert!(stands("kase").unwrap().contains("Brie"));
    assert!(stands("kase-2").unwrap().contains("Gouda"));
    firm.set("CH-1", "kind", "Hard cheese").unwrap();
    build(&firm, &out);
    let sign = stands("kase-2").unwrap();
    assert!(
        sign.contains("url=../../c/hard-cheese/index.html"),
        "{sign}"
    );
    assert!(stands("kase").unwrap().contains("Brie"));
    assert_eq!(check(&firm, &out).faults, []);

    firm.set("CH-2", "slug", "Kro\u{308}nung").unwrap();
    assert_eq!(firm.product("CH-2").slug.as_deref(), Some("Krönung"));
    build(&firm, &out);
    assert_eq!(place(&firm, "CH-2").as_deref(), Some("Krönung"));
    let refused = refusal(firm.set("CH-1", "slug", "KRO\u{308}NUNG"));
    assert!(refused.contains("taken"), "{refused}");
}

#[test]
fn an_address_outlives_its_product_and_a_new_one_is_led_to() {
    let firm = SellerDesk::with_goods();
    firm.rates(RATES).unwrap();
    let rows =
        "sku,title,basePrice,currency\nLS-1,Laurel soap,4.00,EUR\nLS-2,Laurel soap,7.00,EUR\n";
    firm.import_apply(csv(rows)).unwrap();
    let out = firm.text_path("shop");
    build(&firm, &out);
    let names = |sku: &str| place(&firm, sku);
    assert_eq!(names("LS-1").as_deref(), Some("laurel-soap"));
    assert_eq!(names("LS-2").as_deref(), Some("laurel-soap-2"));

    firm.set("LS-1", "status", "archived").unwrap();
    build(&firm, &out);
    assert_eq!(
        (names("LS-1"), names("LS-2").as_deref()),
        (None, Some("laurel-soap-2"))
    );
    let refused = refusal(firm.set("LS-2", "slug", "Laurel-Soap"));
    assert!(refused.contains("taken"), "{refused}");

    firm.set("LS-2", "title", "Laurel soap, large").unwrap();
    build(&firm, &out);
    assert_eq!(names("LS-2").as_deref(), Some("laurel-soap-large"));
    let sign = fs::read_to_string(firm.path("shop/DE/de/laurel-soap-2/index.html")).unwrap();
    assert!(
        sign.contains("url=../laurel-soap-large/index.html"),
        "{sign}"
    );
    assert_eq!(check(&firm, &out).faults, []);
}

#[test]
fn a_description_is_shown_as_its_file_meant_it() {
    let check = |header: &str, cell: &str, expect: (&str, &str)| {
        let firm = SellerDesk::with_goods();
        firm.rates(RATES).unwrap();
        let rows =
            format!("sku,title,basePrice,currency,{header}\nDX-1,Described,4.00,EUR,\"{cell}\"\n");
        firm.import_apply(csv(&rows)).unwrap();
        let format = firm.product("DX-1").description_format;
        assert_eq!(format.as_deref(), Some(expect.0), "{cell}");
        build(&firm, &firm.text_path("shop"));
        let page = fs::read_to_string(firm.path("shop/DE/de/described/index.html")).unwrap();
        assert!(page.contains(expect.1), "{cell}: {page}");
    };
    check(
        "description",
        "Water <MAX 7 percent. Not for ages <Two.",
        (
            "plain",
            "<p>Water &lt;MAX 7 percent. Not for ages &lt;Two.</p>",
        ),
    );
    check(
        "Beschreibung",
        "Fragen an <info@b.example>",
        ("plain", "Fragen an &lt;info@b.example&gt;"),
    );
    check(
        "Body (HTML)",
        "Oil &amp; vinegar <MAX",
        ("html", "Oil &amp; vinegar &lt;MAX"),
    );
    check("description", "Cr&egrave;me", ("html", "<p>Crème</p>"));
    check(
        "descripción",
        "<table><thead><tr><th>Talla</th><th>Largo</th></tr></thead></table>",
        ("html", "<th>Talla</th><th>Largo</th>"),
    );
    check(
        "aciklama",
        "# Bakım\n\n**Soğuk** yıka",
        ("markdown", "<strong>Soğuk</strong>"),
    );
}
