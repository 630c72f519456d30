//! Addresses are given once, and what moved away leads on.

use crate::fixture::{harbour, product, variant};
use crate::{Built, built};
use dhow_storefront::{
    BuildReport, Site, SiteAddress, SiteCategory, SiteCategoryAddress, SiteProduct, check,
};

const PRICES: [(&str, &str); 2] = [("DE", "5.00"), ("AE", "20")];

fn soap(id: &str, title: &str) -> SiteProduct {
    product(
        id,
        &[("en", title)],
        vec![variant(&format!("SKU-{id}"), &[], &PRICES)],
    )
}

fn site(products: Vec<SiteProduct>, addresses: &[SiteAddress]) -> Site {
    Site {
        products,
        addresses: addresses.to_vec(),
        ..harbour()
    }
}

/// What is remembered after a build, as the workspace keeps it.
fn remember(addresses: &mut Vec<SiteAddress>, report: &BuildReport) {
    for given in &report.given.products {
        addresses.retain(|known| known.slug != given.slug || known.product != given.product);
        addresses.push(given.clone());
    }
}

/// Product → where it stands, from its page.
fn places(shop: &Built) -> Vec<(String, String)> {
    let files = shop.files();
    let pages = files
        .keys()
        .filter_map(|path| path.strip_prefix("DE/en/")?.strip_suffix("/index.html"));
    let mut places: Vec<_> = pages
        .filter_map(|slug| {
            let page = shop.page(&format!("DE/en/{slug}/index.html"));
            let sku = page.split("\"sku\":\"SKU-").nth(1)?.split('"').next()?;
            Some((sku.to_owned(), slug.to_owned()))
        })
        .collect();
    places.sort();
    places
}

fn pairs(places: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(id, slug): &(&str, &str)| ((*id).to_owned(), (*slug).to_owned());
    places.iter().map(owned).collect()
}

#[test]
fn an_archived_namesake_does_not_hand_its_address_on() {
    let all = || {
        vec![
            soap("1", "Laurel soap"),
            soap("2", "Laurel soap"),
            soap("3", "Laurel soap"),
        ]
    };
    let mut known = Vec::new();
    let shop = Built::new(&site(all(), &known));
    remember(&mut known, &shop.report);
    let before = pairs(&[
        ("1", "laurel-soap"),
        ("2", "laurel-soap-2"),
        ("3", "laurel-soap-3"),
    ]);
    assert_eq!(places(&shop), before);

    let rest = all().split_off(1);
    let report = built(&site(rest, &known), shop.folder.path()).unwrap();
    assert_eq!(
        (places(&shop), report.given.products),
        (before[1..].to_vec(), vec![])
    );
    let newcomer = [all().split_off(1), vec![soap("4", "Laurel soap")]].concat();
    built(&site(newcomer, &known), shop.folder.path()).unwrap();
    assert_eq!(places(&shop).last().unwrap().1, "laurel-soap-4");

    built(&site(all(), &known), shop.folder.path()).unwrap();
    assert_eq!(places(&shop), before);

    // The second one is called otherwise for a while, and comes home again.
    let mut renamed = all();
    renamed[1].title = crate::fixture::texts(&[("en", "Bay soap")]);
    let report = built(&site(renamed, &known), shop.folder.path()).unwrap();
    remember(&mut known, &report);
    assert_eq!(places(&shop)[1].1, "bay-soap");
    built(&site(all(), &known), shop.folder.path()).unwrap();
    assert_eq!(places(&shop), before);
}

#[test]
fn a_product_that_moves_leaves_the_way_behind() {
    let check =
        |before: fn(&mut SiteProduct), after: fn(&mut SiteProduct), from: &str, to: &str| {
            let mut known = Vec::new();
            let mut first = soap("1", "Copper jug");
            before(&mut first);
            let shop = Built::new(&site(vec![first.clone()], &known));
            remember(&mut known, &shop.report);
            assert_eq!(places(&shop), pairs(&[("1", from)]));
            after(&mut first);
            let report = built(&site(vec![first.clone()], &known), shop.folder.path()).unwrap();
            remember(&mut known, &report);
            assert_eq!(places(&shop), pairs(&[("1", to)]));
            let sign = shop.page(&format!("DE/en/{from}/index.html"));
            assert!(
                sign.contains(&format!(
                    r#"http-equiv="refresh" content="0; url=../{to}/index.html""#
                )),
                "{sign}"
            );
            assert!(sign.contains(r#"<meta name="robots" content="noindex">"#));
            assert!(sign.contains(&format!(r#"<a href="../{to}/index.html">"#)));
            let listed = shop.page("sitemap.xml");
            assert!(!listed.contains(&format!("/{from}/")), "{from} is listed");
            let report = dhow_storefront::check(shop.folder.path(), |_, market| {
                Some(if market == "DE" { 5 } else { 20 }.into())
            });
            assert_eq!(report.unwrap().faults, []);
            // And back again, where the sign is the page and the page the sign.
            before(&mut first);
            first.slug = Some(from.to_owned());
            built(&site(vec![first], &known), shop.folder.path()).unwrap();
            assert_eq!(places(&shop), pairs(&[("1", from)]));
        };
    let nothing: fn(&mut SiteProduct) = |_| {};
    let title = |product: &mut SiteProduct| {
        product.title = crate::fixture::texts(&[("en", "Copper jug, hammered")]);
    };
    check(nothing, title, "copper-jug", "copper-jug-hammered");
    check(
        nothing,
        |it| it.slug = Some("Jug-1".to_owned()),
        "copper-jug",
        "Jug-1",
    );
    check(
        nothing,
        |it| it.slug = Some("铜壶".to_owned()),
        "copper-jug",
        "铜壶",
    );
    check(
        |it| it.slug = Some("إبريق-نحاس".to_owned()),
        |it| it.slug = Some("медный-кувшин".to_owned()),
        "إبريق-نحاس",
        "медный-кувшин",
    );
}

#[test]
fn a_canonical_address_in_any_script_is_encoded() {
    let mut towel = soap("1", "Towel");
    towel.slug = Some("浴巾".to_owned());
    let shop = Built::new(&site(vec![towel], &[]));
    let page = shop.page("DE/en/浴巾/index.html");
    let address = "https://ege.example/DE/en/%E6%B5%B4%E5%B7%BE/";
    assert!(page.contains(&format!(r#"rel="canonical" href="{address}""#)));
    assert!(
        shop.page("sitemap.xml")
            .contains(&format!("<loc>{address}</loc>"))
    );
    let report = check(shop.folder.path(), |_, market| {
        Some(if market == "DE" { 5 } else { 20 }.into())
    });
    assert_eq!(report.unwrap().faults, []);
}

#[test]
fn a_slug_that_cannot_be_used_as_it_is_is_told() {
    let found = |products: Vec<SiteProduct>, addresses: &[SiteAddress]| {
        let shop = Built::new(&site(products, addresses));
        let issues = shop.report.issues.iter();
        let issues = issues.filter_map(|issue| Some((issue.code.as_str(), issue.slug.clone()?)));
        issues.collect::<Vec<_>>()
    };
    let named = |id: &str, slug: &str| SiteProduct {
        slug: Some(slug.to_owned()),
        ..soap(id, "Soap")
    };
    let told = |code, slug: &str| vec![(code, slug.to_owned())];
    assert_eq!(found(vec![named("1", "soap"), soap("2", "Soap")], &[]), []);
    assert_eq!(found(vec![soap("1", "Soap"), named("2", "soap")], &[]), []);
    assert_eq!(
        found(vec![named("1", "soap"), named("2", "Soap")], &[]),
        told("slugTaken", "Soap")
    );
    assert_eq!(
        found(vec![named("1", "a b")], &[]),
        told("slugChanged", "a b")
    );
    let gone = SiteAddress {
        slug: "soap".to_owned(),
        product: "9".to_owned(),
        wish: "soap".to_owned(),
        category: None,
    };
    assert_eq!(
        found(vec![named("1", "soap")], &[gone]),
        told("slugTaken", "soap")
    );
}

#[test]
fn a_slug_that_differs_by_case_only_stays_where_it_is() {
    let check = |before: &str, after: &str| {
        let named = |slug: &str| SiteProduct {
            slug: Some(slug.to_owned()),
            ..soap("1", "Soap")
        };
        let mut known = Vec::new();
        let shop = Built::new(&site(vec![named(before)], &known));
        remember(&mut known, &shop.report);
        for _ in 0..2 {
            let report = built(&site(vec![named(after)], &known), shop.folder.path()).unwrap();
            remember(&mut known, &report);
            assert_eq!(places(&shop), pairs(&[("1", before)]), "{after}");
            let issues = report.issues.iter();
            let told: Vec<_> = issues
                .filter_map(|issue| Some((issue.code.as_str(), issue.slug.clone()?)))
                .collect();
            assert_eq!(told, [("slugChanged", after.to_owned())]);
        }
    };
    check("soap", "Soap");
    check("Soap-1", "soap-1");
    check("Äpfel", "äPFEL");
    check("мыло", "Мыло");
    check("straße", "STRASSE");
    check("οδοσ", "ΟΔΟΣ");
}

#[test]
fn what_is_one_folder_on_some_system_is_given_once() {
    let check = |one: &str, other: &str, expect: &str| {
        let named = |id: &str, slug: &str| SiteProduct {
            slug: Some(slug.to_owned()),
            ..soap(id, "Soap")
        };
        let shop = Built::new(&site(vec![named("1", one), named("2", other)], &[]));
        assert_eq!(places(&shop), pairs(&[("1", one), ("2", expect)]));
    };
    check("Soap", "soap", "soap-2");
    check("straße", "STRASSE", "STRASSE-2");
    check("ΟΔΟΣ", "οδοσ", "οδοσ-2");
    check("οδος", "οδοσ", "οδοσ-2");
    check("Äpfel", "äPFEL", "äPFEL-2");
    check("мыло", "мыла", "мыла");
}

#[test]
fn categories_that_differ_by_case_only_are_one_page() {
    let check = |one: &str, other: &str, expect: &[&str]| {
        let of_category = |id: &str, key: &str| SiteProduct {
            category: Some(SiteCategory {
                key: key.to_owned(),
                name: std::collections::BTreeMap::new(),
            }),
            ..soap(id, "Soap")
        };
        let both = [of_category("1", one), of_category("2", other)];
        let groups = |products: &[SiteProduct]| {
            let shop = Built::new(&site(products.to_vec(), &[]));
            let files = shop.files();
            let found = files.keys().filter_map(|path| {
                let name = path.strip_prefix("DE/en/c/")?.strip_suffix("/index.html")?;
                Some(name.to_owned())
            });
            found.collect::<Vec<_>>()
        };
        assert_eq!(groups(&both), expect, "{one} {other}");
        // The first is archived: the address of the other stays its own.
        assert_eq!(groups(&both[1..]), expect[expect.len() - 1..]);
    };
    check("Soap", "soap", &["soap"]);
    check("SEIFE", "Seife ", &["seife"]);
    check("Größe", "GRÖSSE", &["grosse"]);
    check("Мыло", "мыло", &["mylo"]);
    check("Oil", "Soap", &["oil", "soap"]);
}

/// A shop that is built again and again, with what is remembered in between.
struct Shop {
    folder: tempfile::TempDir,
    addresses: Vec<SiteAddress>,
    categories: Vec<SiteCategoryAddress>,
}

impl Shop {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            addresses: Vec::new(),
            categories: Vec::new(),
        }
    }

    /// Builds goods of these categories; nothing is none.
    fn build(&mut self, goods: &[(&str, &str)]) {
        let products = goods.iter().map(|(id, category)| SiteProduct {
            category: (!category.is_empty()).then(|| SiteCategory {
                key: (*category).to_owned(),
                name: std::collections::BTreeMap::new(),
            }),
            ..soap(id, &format!("Thing {id}"))
        });
        let site = Site {
            category_addresses: self.categories.clone(),
            ..site(products.collect(), &self.addresses)
        };
        let report = built(&site, self.folder.path()).unwrap();
        remember(&mut self.addresses, &report);
        for given in report.given.categories {
            self.categories.retain(|it| it.category != given.category);
            self.categories.push(given);
        }
        let report = check(self.folder.path(), |_, market| {
            Some(if market == "DE" { 5 } else { 20 }.into())
        });
        assert_eq!(report.unwrap().faults, []);
    }

    /// What stands in the folder of groups: `kase` is a page, `kase>quark` leads on.
    fn groups(&self) -> String {
        let folder = self.folder.path().join("DE/en/c");
        let mut found: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| {
                let path = entry.unwrap().path();
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                let page = std::fs::read_to_string(path.join("index.html")).unwrap();
                let leads = page.split("0; url=../../c/").nth(1);
                match leads.and_then(|rest| rest.split('/').next()) {
                    Some(there) => format!("{name}>{there}"),
                    None => name,
                }
            })
            .collect();
        found.sort();
        found.join(" ")
    }
}

#[test]
fn a_category_never_hands_its_address_on() {
    type Goods<'a> = &'a [(&'a str, &'a str)];
    let check = |builds: &[(Goods<'_>, &str)]| {
        let mut shop = Shop::new();
        for (goods, expect) in builds {
            shop.build(goods);
            assert_eq!(shop.groups(), *expect, "{goods:?} of {builds:?}");
        }
    };
    // Names that read alike: the one that was there first keeps the address, on sale or not.
    check(&[
        (&[("1", "Käse"), ("2", "Kase")], "kase kase-2"),
        (&[("1", "Käse")], "kase-2"),
        (&[("1", "Käse"), ("2", "Kase")], "kase kase-2"),
        (&[("2", "Kase")], "kase"),
        (&[("2", "Kase"), ("3", "Kāse")], "kase kase-3"),
    ]);
    check(&[(&[("1", "мыло")], "mylo"), (&[("2", "Mylo")], "mylo-2")]);
    check(&[(&[("1", "صابون")], "item"), (&[("2", "زيت")], "item-2")]);
    // Goods without a category have an address too.
    check(&[
        (&[("1", "")], "other"),
        (&[("1", ""), ("2", "Other")], "other other-2"),
        (&[("2", "Other")], "other-2"),
    ]);
    check(&[
        (&[("1", "Other")], "other"),
        (&[("2", "")], "other-2"),
        (&[("1", "other "), ("2", "")], "other other-2"),
    ]);
}

#[test]
fn a_category_that_is_called_otherwise_leaves_the_way_behind() {
    type Goods<'a> = &'a [(&'a str, &'a str)];
    let check = |builds: &[(Goods<'_>, &str)]| {
        let mut shop = Shop::new();
        for (goods, expect) in builds {
            shop.build(goods);
            assert_eq!(shop.groups(), *expect, "{goods:?} of {builds:?}");
        }
    };
    // Twice renamed, in between built without a change, and back again.
    check(&[
        (&[("1", "Jug"), ("2", "Jug")], "jug"),
        (&[("1", "Pitcher"), ("2", "Pitcher")], "jug>pitcher pitcher"),
        (&[("1", "Pitcher"), ("2", "Pitcher")], "jug>pitcher pitcher"),
        (
            &[("1", "Ewer"), ("2", "Ewer")],
            "ewer jug>ewer pitcher>ewer",
        ),
        (&[("1", "Jug"), ("2", "Jug")], "ewer>jug jug pitcher>jug"),
    ]);
    // Divided: the most of its goods say where it leads, archived ones nothing.
    check(&[
        (
            &[("1", "Tea"), ("2", "Tea"), ("3", "Tea"), ("4", "Tea")],
            "tea",
        ),
        (
            &[("1", "Black"), ("2", "Green"), ("3", "Green")],
            "black green tea>green",
        ),
    ]);
    // Some of its goods stay: it is where it was.
    check(&[
        (&[("1", "Tea"), ("2", "Tea")], "tea"),
        (&[("1", "Tea"), ("2", "Green")], "green tea"),
        // And the rest follows.
        (&[("1", "Green"), ("2", "Green")], "green tea>green"),
    ]);
    // Taken away from all goods, and given to goods that had none.
    check(&[
        (&[("1", "Tea")], "tea"),
        (&[("1", "")], "other tea>other"),
        (&[("1", "Herb")], "herb other>herb tea>herb"),
    ]);
    // All its goods are archived: nothing stands there, and nothing takes its place.
    check(&[
        (&[("1", "Tea"), ("2", "Oil")], "oil tea"),
        (&[("2", "Oil")], "oil"),
        (&[("1", "Leaves"), ("2", "Oil")], "leaves oil tea>leaves"),
    ]);
    // Two that took each other's name, and neither is left.
    check(&[
        (&[("1", "A1"), ("2", "B1")], "a1 b1"),
        (&[("1", "B1"), ("2", "A1")], "a1 b1"),
        (&[("1", "D1"), ("2", "E1")], "a1>e1 b1>d1 d1 e1"),
    ]);
}

#[test]
fn what_a_former_program_put_elsewhere_leaves_the_way_behind() {
    let check = |goods: &[(&str, Option<&str>)], built_before: bool, expect: &[&str]| {
        let products = goods
            .iter()
            .zip(1..)
            .map(|((title, slug), id)| SiteProduct {
                slug: slug.map(str::to_owned),
                ..soap(&id.to_string(), title)
            });
        let site = Site {
            built_before,
            ..site(products.collect(), &[])
        };
        let shop = Built::new(&site);
        let mut known = Vec::new();
        remember(&mut known, &shop.report);
        let found = |shop: &Built| {
            let places = places(shop).into_iter().map(|(_, slug)| slug);
            let files = shop.files();
            let signs = files.keys().filter_map(|path| {
                let slug = path.strip_prefix("DE/en/")?.strip_suffix("/index.html")?;
                let page = shop.page(path);
                let there = page.split("0; url=../").nth(1)?.split('/').next()?;
                Some(format!("{slug}>{there}"))
            });
            places.chain(signs).collect::<Vec<_>>()
        };
        assert_eq!(found(&shop), expect, "{goods:?}");
        // The next build knows what this one knew.
        let again = Site {
            addresses: known,
            ..site
        };
        let report = built(&again, shop.folder.path()).unwrap();
        assert_eq!(report.given.products, []);
        assert_eq!(found(&shop), expect, "{goods:?} again");
    };
    check(
        &[("Cheese", Some("Käse-Zwei"))],
        true,
        &["Käse-Zwei", "kase-zwei>Käse-Zwei"],
    );
    check(&[("Cheese", Some("Käse-Zwei"))], false, &["Käse-Zwei"]);
    check(
        &[("Towel", Some("浴巾")), ("Soap", Some("мыло"))],
        true,
        &["浴巾", "мыло", "mylo>мыло", "yu-jin>浴巾"],
    );
    // A namesake does not take what the first one leaves behind.
    check(
        &[("Cheese", Some("Käse")), ("Kase", None)],
        true,
        &["Käse", "kase-2", "kase>Käse"],
    );
    // By case alone nothing moves, and titles stay where they were.
    check(
        &[("Cheese", Some("Kase-2")), ("Kase", None)],
        true,
        &["kase-2", "kase"],
    );
    // What could not be read stood at its title, or its SKU.
    check(
        &[("Soap", Some("صابون")), ("صابون", None)],
        true,
        &["صابون", "sku-2", "soap>صابون"],
    );
}
