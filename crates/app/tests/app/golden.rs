//! The bytes that leave the house, frozen: a storefront, an export and a push of the sample.
//!
//! Everything is made through the public edge by a host whose clock stands still and whose ids
//! count. `tests/golden/<name>.txt` says of every file or message `path  blake3  length`; a few that
//! tell most are kept whole beside it. Not frozen, because they cannot be: device keys and what is
//! signed with them, bearers, the hub's epoch and the instants of requests. What is signed is.

use crate::probe::{Probe, Request};
use crate::support::*;
use dhow_testkit::hub_in_process;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// Set to anything to write what was found in place of what was expected.
const REWRITE: &str = "DHOW_REWRITE_GOLDEN";
/// How to rewrite, as a failure says it.
const HOW: &str =
    "if this is meant: DHOW_REWRITE_GOLDEN=1 cargo test -p dhow-app --test app golden";

/// Bytes by path or name.
type Files = BTreeMap<String, Vec<u8>>;

fn kept(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name)
}

/// Compares what was made with what is kept; says which paths differ.
fn check(name: &str, made: &Files, whole: &[&str]) {
    let wholes = made
        .iter()
        .filter(|(path, _)| whole.contains(&path.as_str()));
    if std::env::var_os(REWRITE).is_some() {
        rewrite(name, made, wholes);
        return;
    }
    let expected = fs::read_to_string(kept(&format!("{name}.txt"))).unwrap_or_default();
    let mut differing = differences(&lines(&expected), &lines(&manifest(made)));
    for (path, bytes) in wholes {
        let file = kept(name).join(path);
        if fs::read(&file).ok().as_ref() != Some(bytes) {
            differing.push(format!("differs from the whole file {}", file.display()));
        }
    }
    let missing: Vec<_> = whole
        .iter()
        .filter(|path| !made.contains_key(**path))
        .collect();
    assert!(missing.is_empty(), "{name}: no longer made: {missing:?}");
    assert!(
        differing.is_empty(),
        "{name}: {} differ\n{}\n{HOW}",
        differing.len(),
        differing.join("\n")
    );
}

fn rewrite<'a>(name: &str, made: &Files, wholes: impl Iterator<Item = (&'a String, &'a Vec<u8>)>) {
    let folder = kept(name);
    let _ = fs::remove_dir_all(&folder);
    fs::write(kept(&format!("{name}.txt")), manifest(made)).unwrap();
    for (path, bytes) in wholes {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
}

fn manifest(made: &Files) -> String {
    made.iter().fold(String::new(), |mut text, (path, bytes)| {
        writeln!(text, "{path}  {}  {}", blake3::hash(bytes), bytes.len()).unwrap();
        text
    })
}

/// What a manifest says by path.
fn lines(manifest: &str) -> BTreeMap<&str, &str> {
    manifest
        .lines()
        .filter_map(|line| line.split_once("  "))
        .collect()
}

fn differences(expected: &BTreeMap<&str, &str>, made: &BTreeMap<&str, &str>) -> Vec<String> {
    let gone = expected
        .keys()
        .filter(|path| !made.contains_key(*path))
        .map(|path| format!("gone     {path}"));
    let other = made
        .iter()
        .filter_map(|(path, now)| match expected.get(path) {
            None => Some(format!("new      {path}")),
            Some(then) if then != now => Some(format!("changed  {path}: {then} -> {now}")),
            Some(_) => None,
        });
    gone.chain(other).collect()
}

/// Every file under a folder, by its path with `/`.
fn files_under(folder: &Path) -> Files {
    let mut files = Files::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let parts: Vec<_> = path.strip_prefix(folder).unwrap().iter().collect();
                let name = parts
                    .iter()
                    .map(|part| part.to_str().unwrap())
                    .collect::<Vec<_>>()
                    .join("/");
                files.insert(name, fs::read(path).unwrap());
            }
        }
    }
    files
}

/// JSON with the members of every object in order, so that no feature of a library decides it.
fn canonical(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let sorted: BTreeMap<&String, &Value> = members.iter().collect();
            let members = sorted.iter().map(|(name, value)| {
                format!("{}:{}", Value::from(name.as_str()), canonical(value))
            });
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        Value::Array(items) => format!(
            "[{}]",
            items.iter().map(canonical).collect::<Vec<_>>().join(",")
        ),
        plain => plain.to_string(),
    }
}

/// The way in, what was built, and a product in two scripts.
const STOREFRONT: &[&str] = &[
    "index.html",
    "assets/build.json",
    "DE/de/aegean-terry-bath-towel/index.html",
    "AE/ar/aegean-terry-bath-towel/index.html",
];

#[test]
fn the_storefront_of_the_sample() {
    let firm = SellerDesk::fresh_sample();
    let out = firm.path("shop");
    let base_url = Some("https://shop.example".to_owned());
    firm.storefront_build(BuildRequest {
        out: out.display().to_string(),
        base_url,
        ..Default::default()
    })
    .unwrap();
    check("storefront", &files_under(&out), STOREFRONT);
}

#[test]
fn the_exports_of_the_sample() {
    let firm = SellerDesk::fresh_sample();
    let mut made = Files::new();
    for preset in ["table", "shopify"] {
        let path = firm.text_path(preset);
        firm.catalogue_export(ExportRequest {
            path: path.clone(),
            preset: Some(preset.to_owned()),
        })
        .unwrap();
        made.insert(format!("{preset}.csv"), fs::read(path).unwrap());
    }
    check("export", &made, &["table.csv", "shopify.csv"]);
}

/// What the sample firm says to a hub: everything it has, its listings, then an edit of each kind.
fn said_to_a_hub() -> Vec<Request> {
    let firm = SellerDesk::fresh_sample();
    let hub = hub_in_process(firm.folder.path(), &firm.clock);
    let probe = Probe::to(&hub.address());
    firm.enrol(&probe.url());
    firm.sync();
    firm.publish(PublishRequest::default()).unwrap();
    edit_of_each_kind(&firm);
    let report = firm.sync();
    assert_eq!(
        (report.pending, report.rejected, report.conflicts),
        (0, 0, 0),
        "{report:?}"
    );
    probe.requests()
}

fn edit_of_each_kind(firm: &SellerDesk) {
    let sku = "ATT-70140-SND";
    for (field, value) in [
        ("basePrice", "700"),
        ("cost", ""),
        ("stock", "12"),
        ("weight", "500"),
        ("hsCode", "630260"),
        ("title", "Aegean bath towel"),
        ("tags", "cotton, new"),
        ("slug", "bath-towel"),
        ("sku", "ATT-1"),
    ] {
        firm.set(
            if firm.product_get(of_sku(sku)).is_ok() {
                sku
            } else {
                "ATT-1"
            },
            field,
            value,
        )
        .unwrap();
    }
    firm.translate("ATT-1", "title", "de", "Badetuch").unwrap();
    firm.translate("ATT-1", "description", "ja", "").unwrap();
    let (product, options) = (
        firm.product("ATT-1"),
        [("Colour", "Rose"), ("Size", "70 × 140")],
    );
    let options = options
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
    firm.variant_add(VariantAdd {
        product: product.id.clone(),
        sku: Some("ATT-2".to_owned()),
        options,
    })
    .unwrap();
    firm.variant_delete(VariantRequest {
        sku: Some("ATT-70140-S".to_owned()),
        id: None,
    })
    .unwrap();
    let (locale, alt) = (Some("de".to_owned()), Some("Ein Stapel".to_owned()));
    let media = product.media[0].id.clone();
    firm.media_set(MediaSet {
        product: product.id,
        media,
        position: None,
        locale,
        alt,
    })
    .unwrap();
    firm.product_delete(of_sku("KHT-70140-WHT")).unwrap();
    firm.rates("date,from,to,rate\n2026-10-27,TRY,AED,0.0738\n")
        .unwrap();
    let mut german = firm.market_list(Nothing {}).unwrap().markets.remove(0);
    german.price.charm = None;
    firm.market_save(german).unwrap();
    firm.market_delete(MarketRequest {
        code: "JP".to_owned(),
    })
    .unwrap();
}

/// The documents of a batch of listings.
fn listings(body: &[u8]) -> Files {
    let batch: Value = serde_json::from_slice(body).unwrap();
    let listings = batch["listings"].as_array().unwrap().iter();
    let documents = listings.map(|one| {
        let document = canonical(&serde_json::from_str(one["document"].as_str().unwrap()).unwrap());
        let name = format!("listings/{}.json", one["listing"].as_str().unwrap());
        (name, document.into_bytes())
    });
    documents.collect()
}

#[test]
fn the_push_and_the_listings_of_the_sample() {
    let mut made = Files::new();
    for request in said_to_a_hub()
        .into_iter()
        .filter(|request| request.method != "GET")
    {
        let place = request.path.split('?').next().unwrap().to_owned();
        let below_seller = place.split('/').skip(4).collect::<Vec<_>>().join("/");
        if below_seller == "sync/push" {
            made.extend(operations(&request.body));
        } else if (request.method.as_str(), below_seller.as_str()) == ("PUT", "listings") {
            made.extend(listings(&request.body));
        } else if below_seller.starts_with("blobs/") {
            made.insert(below_seller, request.body);
        }
    }
    let edits: Vec<String> = made
        .keys()
        .filter(|name| name.as_str() > LAST_OF_THE_SAMPLE)
        .cloned()
        .collect();
    let whole: Vec<&str> = PUSH
        .iter()
        .copied()
        .chain(edits.iter().map(String::as_str))
        .collect();
    check("push", &made, &whole);
}

/// Operations with a number above this one are the edits of [`edit_of_each_kind`].
const LAST_OF_THE_SAMPLE: &str = "operations/00039";

/// The seller, a rate, a market, a product, and a listing.
const PUSH: &[&str] = &[
    "operations/00001-sel_01m3250v01e008000000000001.json",
    "operations/00002-rts_csv_2026-10-28_TRY.json",
    "operations/00005-mkt_36kfy6qtk8hz69hnwhq5000000.json",
    "operations/00009-prd_3d022davkwgm8aq846fj0024fw.json",
    "listings/lst_1vvesacr3mg6593nvdd2000000.json",
];

/// The operations of a batch, each under its number, document and path.
fn operations(body: &[u8]) -> Files {
    let push: Value = serde_json::from_slice(body).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().replace('/', ".");
    let operation = |it: &Value| {
        let (number, document, path) = (
            it["mid"].as_u64().unwrap(),
            text(&it["doc"]),
            text(&it["path"]),
        );
        (
            format!("operations/{number:05}-{document}{path}.json"),
            canonical(it).into_bytes(),
        )
    };
    push["ops"]
        .as_array()
        .unwrap()
        .iter()
        .map(operation)
        .collect()
}

#[test]
fn a_difference_names_its_path() {
    let files = |text: &str| {
        Files::from([
            ("a".to_owned(), b"1".to_vec()),
            (text.to_owned(), b"2".to_vec()),
        ])
    };
    let (then, now) = (manifest(&files("b")), manifest(&files("c")));
    assert_eq!(
        differences(&lines(&then), &lines(&now)),
        ["gone     b", "new      c"]
    );
    let other = manifest(&Files::from([("a".to_owned(), b"3".to_vec())]));
    let found = differences(
        &lines(&manifest(&Files::from([("a".to_owned(), b"1".to_vec())]))),
        &lines(&other),
    );
    assert!(
        found.len() == 1 && found[0].starts_with("changed  a: "),
        "{found:?}"
    );
}
