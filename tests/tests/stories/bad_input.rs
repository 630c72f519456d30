//! What nobody should hand to the desk, and what it says.

use crate::{MARKETS, device, device_with};
use dhow_testkit::{Device, HubProcess, Program};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The first problem of a refused file that stops it.
fn error_of(refused: &Value) -> (Value, Value, Value) {
    assert_eq!(refused["error"]["code"], "rowsRefused", "{refused}");
    let issues = refused["issues"].as_array().unwrap();
    let error = issues
        .iter()
        .find(|issue| issue["severity"] == "error")
        .unwrap();
    assert!(
        !error["message"].as_str().unwrap().is_empty()
            && !error["hint"].as_str().unwrap().is_empty()
    );
    (
        error["row"].clone(),
        error["column"].clone(),
        error["code"].clone(),
    )
}

fn nothing_came_in(device: &Device) {
    assert_eq!(device.does(&["product", "list"])["total"], 0);
    assert_eq!(device.does(&["doctor"])["healthy"], true);
}

#[test]
fn a_file_with_a_missing_header() {
    let (_folder, device) = device();
    let shopify = device.file(
        "shopify.csv",
        "Title,Variant Price,Variant SKU\nTowel,4.50,T-1\n",
    );
    let refused = device.refuses(&["import", &shopify, "--preset", "shopify"]);
    assert_eq!(
        (
            &refused["error"]["code"],
            &refused["error"]["args"]["column"]
        ),
        (&json!("headerMissing"), &json!("Handle"))
    );
    let nameless = device.file("nameless.csv", "4.50,12\n5.50,13\n");
    assert_eq!(device.refusal(&["import", &nameless]), "mappingNeeded");
    let empty = device.file("empty.csv", "");
    assert_eq!(device.refusal(&["import", &empty]), "formatUnknown");
    nothing_came_in(&device);
}

#[test]
fn a_sku_that_stands_twice() {
    let (_folder, device) = device();
    let file = device.file(
        "twice.csv",
        "sku,title,price\nA,One,1\nB,Two,2\nA,Three,3\n",
    );
    let refused = device.refuses(&["import", &file]);
    assert_eq!(
        error_of(&refused),
        (json!(4), json!("sku"), json!("duplicateSku"))
    );
    nothing_came_in(&device);
}

#[test]
fn a_barcode_that_a_spreadsheet_has_shortened() {
    let (_folder, device) = device();
    let file = device.file("short.csv", "sku,title,price,barcode\nA,One,1,1.23E+12\n");
    let refused = device.refuses(&["import", &file]);
    assert_eq!(
        error_of(&refused),
        (json!(2), json!("barcode"), json!("digitsLost"))
    );
    nothing_came_in(&device);
}

#[test]
fn a_price_that_is_no_number() {
    let (_folder, device) = device();
    for price in ["NaN", "inf", "-inf", "1e5", "0x10", "12,5,0", "--1"] {
        let file = device.file(
            "nan.csv",
            format!("sku;title;price\nA;One;1.50\nB;Two;{price}\n"),
        );
        let refused = device.refuses(&["import", &file]);
        let (row, column, _) = error_of(&refused);
        assert_eq!((row, column), (json!(3), json!("price")), "{price}");
    }
    nothing_came_in(&device);
}

#[test]
fn a_cell_of_ten_megabytes() {
    let (_folder, device) = device();
    let cell = "x".repeat(10 * 1024 * 1024);
    let file = device.file("huge.csv", format!("sku,title,price\nA,{cell},1\n"));
    let refused = device.refuses(&["import", &file]);
    assert_eq!(refused["error"]["code"], "tooLarge");
    assert!(
        refused.to_string().len() < 10_000,
        "the cell does not come back"
    );
    nothing_came_in(&device);
}

#[test]
fn a_rate_of_one_between_unlike_currencies() {
    let (_folder, device) = device_with("sku,title,price\nA,One,10\n");
    let markets = device.file(
        "markets.toml",
        MARKETS.replace("[market.price]", "[market.price]\nrate_source = \"csv\""),
    );
    device.does(&["market", "apply", &markets]);
    let rates = device.file(
        "rates.csv",
        "date,from,to,rate\n2026-10-30,EUR,USD,1\n2026-10-30,EUR,JPY,178.4\n",
    );
    let report = device.does(&["rates", "import", &rates, "--source", "csv"]);
    assert_eq!(
        report["quarantined"][0]["reason"], "oneBetweenUnlike",
        "{report}"
    );
    let price = device.does(&["price", "show", "A", "--market", "US"]);
    assert_eq!(
        (&price["status"], &price["unitPrice"]),
        (&json!("noRate"), &Value::Null)
    );
    assert_eq!(
        device.does(&["price", "show", "A", "--market", "JP"])["status"],
        "ok"
    );
}

#[test]
fn a_market_without_a_currency() {
    let (_folder, device) = device();
    let file = device.file(
        "markets.toml",
        MARKETS.replacen("currency = \"USD\"\n", "", 1),
    );
    let refused = device.refuses(&["market", "apply", &file]);
    let error = &refused["error"];
    assert_eq!(
        (&error["code"], &error["args"]["reason"]),
        (&json!("marketInvalid"), &json!("missing"))
    );
    assert!(
        error["args"]["path"]
            .as_str()
            .unwrap()
            .ends_with("currency"),
        "{error}"
    );
    assert_eq!(
        device.does(&["market", "list"])["markets"],
        json!([]),
        "not even those before it"
    );
}

#[test]
fn a_slug_that_leads_out_of_the_shop() {
    let (folder, device) = device_with("sku,title,price,slug\nA,One,10,../../x\nB,Two,11,\n");
    let markets = device.file("markets.toml", MARKETS);
    device.does(&["market", "apply", &markets]);
    let set = device.dhow(&["product", "set", "B", "slug=../../x", "--json"]);
    assert!([Some(0), Some(1)].contains(&set.code), "{set:?}");
    let shop = device.path("deep/er/shop");
    std::fs::create_dir_all(Path::new(&shop).parent().unwrap()).unwrap();
    let before = paths(folder.path(), &shop);
    device.does(&["storefront", "build", "--out", &shop]);
    assert_eq!(
        paths(folder.path(), &shop),
        before,
        "nothing was written beside the shop"
    );
    assert_eq!(
        device.does(&["storefront", "check", &shop])["mismatches"],
        json!([])
    );
}

/// Every path below a folder but for those below another.
fn paths(folder: &Path, but: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(next).unwrap().map(Result::unwrap) {
            let path = entry.path();
            let name = entry.file_name();
            if path.starts_with(but) || name.to_string_lossy().starts_with("ege.dhow") {
                continue;
            }
            if path.is_dir() {
                open.push(path.clone());
            }
            found.push(path);
        }
    }
    found.sort();
    found
}

const SCRIPT: &str = "<script>document.documentElement.dataset.owned='yes'</script>";
const PICTURE: &str = "<img src=x onerror=\"document.documentElement.dataset.owned='yes'\">";

#[test]
fn a_script_in_a_title_is_text_in_the_shop() {
    let (_folder, device) = device_with("sku,title,price\nA,One,10\n");
    let markets = device.file("markets.toml", MARKETS);
    device.does(&["market", "apply", &markets]);
    device.does(&[
        "product",
        "set",
        "A",
        &format!("title={SCRIPT}"),
        &format!("description={PICTURE}{SCRIPT}"),
    ]);
    device.does(&[
        "translate",
        "set",
        "A",
        "title",
        "de",
        &format!("</title>{SCRIPT}"),
        "--state",
        "reviewed",
    ]);
    let shop = device.path("shop");
    device.does(&["storefront", "build", "--out", &shop]);
    let pages: Vec<PathBuf> = paths(Path::new(&shop), "-")
        .into_iter()
        .filter(|path| path.extension().is_some_and(|it| it == "html"))
        .collect();
    assert!(pages.len() > 8, "{pages:?}");
    for page in &pages {
        let text = std::fs::read_to_string(page).unwrap();
        assert!(!text.contains("<script>document"), "{}", page.display());
        assert!(!text.contains("onerror=\"document"), "{}", page.display());
        nothing_runs_in_chromium(page);
    }
}

/// Opens a page as a buyer would and looks at what became of it. A machine without Chromium has
/// seen the bytes above.
fn nothing_runs_in_chromium(page: &Path) {
    let chromium =
        std::env::var("DHOW_CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
    if !Path::new(&chromium).exists() {
        return;
    }
    let profile = tempfile::tempdir().unwrap();
    let dom = Command::new(chromium)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
        ])
        .args([
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--dump-dom",
        ])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap();
    let dom = String::from_utf8_lossy(&dom.stdout).into_owned();
    assert!(dom.contains("</html>"), "{}: {dom}", page.display());
    assert!(!dom.contains("data-owned"), "{}", page.display());
}

/// A device on a hub with everything sent.
fn enrolled(device: &Device, folder: &Path) -> HubProcess {
    let hub = HubProcess::start(Program::hub(), folder);
    device.does(&["hub", "enrol", &hub.url()]);
    device.does(&["sync"]);
    hub
}

#[test]
fn a_forged_device_signature() {
    let (folder, device) = device_with("sku,title,price\nA,One,10\n");
    let hub = enrolled(&device, folder.path());
    let key = keys(Path::new(&device.path("."))).remove(0);
    let sound = std::fs::read(&key).unwrap();
    device.does(&["product", "set", "A", "title=Forged"]);
    std::fs::write(&key, [7; 32]).unwrap();
    // A hub tells nobody whether it is the device or the signature that it does not know.
    assert_eq!(device.refusal(&["sync"]), "deviceUnknown");
    let public = get(&hub, "/v1/sellers");
    assert!(!public.contains("Forged"));
    assert_eq!(
        device.does(&["hub", "status"])["pending"],
        1,
        "nothing was taken"
    );
    std::fs::write(&key, sound).unwrap();
    assert_eq!(
        device.does(&["sync"])["pending"],
        0,
        "with its own key it goes out"
    );
    std::fs::remove_file(&key).unwrap();
    assert_eq!(device.refusal(&["sync"]), "keyMissing");
}

fn keys(folder: &Path) -> Vec<PathBuf> {
    let all = paths(&folder.join("data"), "-");
    all.into_iter()
        .filter(|path| path.extension().is_some_and(|it| it == "key"))
        .collect()
}

#[test]
fn a_push_beyond_the_limit() {
    let (folder, device) = device_with("sku,title,price\nA,One,10\n");
    let hub = enrolled(&device, folder.path());
    let seller = device.does(&["hub", "status"])["sellerId"]
        .as_str()
        .unwrap()
        .to_owned();
    let mut stream = std::net::TcpStream::connect(hub.address()).unwrap();
    let head = format!(
        "POST /v1/sellers/{seller}/sync/push HTTP/1.1\r\nHost: {}\r\nContent-Length: 999999999\r\n\r\n",
        hub.address()
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = [0_u8; 1024];
    let length = stream.read(&mut answer).unwrap();
    let answer = String::from_utf8_lossy(&answer[..length]).into_owned();
    assert!(
        answer.starts_with("HTTP/1.1 413") || answer.starts_with("HTTP/1.1 401"),
        "{answer}"
    );
    // The desk itself never sends so much at once: a whole catalogue goes out in pieces.
    let many = device.file("many.csv", dhow_testkit::Goods::many(3_000).csv());
    device.does(&["import", &many]);
    let report = device.does(&["sync"]);
    assert_eq!(
        (&report["pending"], &report["rejected"]),
        (&json!(0), &json!(0)),
        "{report}"
    );
}

fn get(hub: &HubProcess, path: &str) -> String {
    let mut stream = std::net::TcpStream::connect(hub.address()).unwrap();
    let head = format!(
        "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
        hub.address()
    );
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}
