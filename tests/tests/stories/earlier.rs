//! A large file made by the program of an earlier commit, opened by today's: both say the same.
//!
//! `cargo xtask soak` builds the earlier program and names it in `DHOW_EARLIER`; without it there
//! is nothing to compare. The small files of that program are fixtures of the store.

use dhow_testkit::{Device, Program};
use serde_json::Value;
use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

/// The program of the earlier commit.
const EARLIER: &str = "DHOW_EARLIER";
const PRODUCTS: usize = 20_000;
/// Rows of the list that are compared one by one; the rest is in the table that goes out.
const ROWS: &str = "1000";

fn goods() -> String {
    let mut text = String::from(
        "handle,sku,title,description,vendor,type,tags,price,cost,hsCode,origin,stock,title (de)\n",
    );
    let things = [
        "Bath towel",
        "浴巾",
        "منشفة",
        "Şile bezi",
        "Полотенце",
        "ผ้าเช็ดตัว",
    ];
    for number in 1..=PRODUCTS {
        let thing = things[number % things.len()];
        let cents = 500 + number * 7919 % 99_801;
        let german = if number.is_multiple_of(3) {
            format!("Handtuch {number}")
        } else {
            String::new()
        };
        writeln!(
            text,
            "item-{number:05},G-{number:05},{thing} {number},Woven {number},Ege {},Towels,\"cotton,no {}\",{}.{:02},{}.5,630260,TR,{},{german}",
            number % 8,
            number % 40,
            cents / 100,
            cents % 100,
            1 + number % 30,
            number % 120,
        )
        .unwrap();
    }
    text
}

/// Everything a person does with such a file in a week.
fn works(device: &Device) {
    let sheet = device.file("goods.csv", goods());
    device.does(&["import", &sheet, "--currency", "EUR", "--locale", "en"]);
    for number in 1..=20 {
        let sku = format!("G-{:05}", number * 900);
        let price = format!("basePrice={number}.90");
        device.does(&["product", "set", &sku, &price]);
    }
    device.does(&[
        "product",
        "set",
        "G-00003",
        "title=Renamed, so its German is stale",
    ]);
    device.does(&["product", "set", "G-00004", "status=archived"]);
    device.does(&[
        "translate",
        "set",
        "G-00005",
        "title",
        "ar",
        "منشفة",
        "--state",
        "reviewed",
    ]);
    device.does(&["product", "set", "G-00006", "title=Never seen"]);
    device.does(&["undo"]);
}

/// What a file says of itself.
struct Told {
    table: Vec<u8>,
    list: Value,
    history: Value,
    one: Value,
}

fn told(device: &Device) -> Told {
    let path = device.path("out.csv");
    let _ = std::fs::remove_file(&path);
    device.does(&["export", &path]);
    Told {
        table: std::fs::read(&path).unwrap(),
        list: device.does(&["product", "list", "--limit", ROWS]),
        history: device.does(&["history"]),
        one: device.does(&["product", "show", "G-00003"]),
    }
}

/// What the earlier program said must be said still; more may be.
fn check(what: &str, earlier: &Value, today: &Value) {
    match (earlier, today) {
        (Value::Object(earlier), Value::Object(_)) => {
            for (key, value) in earlier {
                check(&format!("{what}.{key}"), value, &today[key]);
            }
        }
        (Value::Array(earlier), Value::Array(now)) => {
            assert_eq!(earlier.len(), now.len(), "{what}");
            for (at, (value, now)) in earlier.iter().zip(now).enumerate() {
                check(&format!("{what}[{at}]"), value, now);
            }
        }
        _ => assert_eq!(earlier, today, "{what}"),
    }
}

fn compare(earlier: &Device, today: &Device) {
    let (before, after) = (told(earlier), told(today));
    check("list", &before.list, &after.list);
    check("history", &before.history, &after.history);
    check("product", &before.one, &after.one);
    assert!(before.table == after.table, "the same table goes out");
}

/// Runs a command and watches the most memory it had, where the system tells.
fn watched(device: &Device, words: &[&str]) -> (Duration, u64) {
    let (start, mut most) = (Instant::now(), 0);
    let mut child = device.starts(words);
    while child.try_wait().unwrap().is_none() {
        most = most.max(peak_kilobytes(child.id()));
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(child.wait().unwrap().success(), "{words:?}");
    (start.elapsed(), most / 1_000)
}

fn peak_kilobytes(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let told = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    told.unwrap_or(0)
}

fn undo_all(device: &Device) -> u32 {
    let mut undone = 0;
    while device.does(&["status"])["undo"].is_object() {
        device.does(&["undo"]);
        undone += 1;
    }
    undone
}

fn megabytes(path: &Path) -> u64 {
    std::fs::metadata(path).unwrap().len() / 1_000_000
}

#[test]
fn a_large_file_of_an_earlier_program_says_what_it_said() {
    let Some(program) = std::env::var_os(EARLIER) else {
        return;
    };
    let (folder, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let earlier = Device::with_workspace(Program::at(program), folder.path());
    works(&earlier);
    let today = Device::new(Program::dhow(), other.path());
    std::fs::copy(earlier.workspace(), today.workspace()).unwrap();
    let before = megabytes(&today.workspace());
    let (upgrade, memory) = watched(&today, &["status", "--json"]);
    let after = megabytes(&today.workspace());
    println!(
        "{PRODUCTS} products: {before} MB are {after} MB after the upgrade; it took {:.2} s and {memory} MB at most",
        upgrade.as_secs_f64()
    );
    let (again, memory) = watched(&today, &["status", "--json"]);
    println!(
        "opened again: {:.2} s and {memory} MB at most",
        again.as_secs_f64()
    );
    assert_eq!(today.does(&["doctor"])["healthy"], true);
    compare(&earlier, &today);
    let undone = (undo_all(&earlier), undo_all(&today));
    assert_eq!(undone.0, undone.1, "as many acts can be undone");
    compare_emptied(&earlier, &today);
    assert_eq!(today.does(&["doctor"])["healthy"], true);
}

/// After the import was taken back too.
fn compare_emptied(earlier: &Device, today: &Device) {
    let list = ["product", "list", "--limit", ROWS];
    let (before, after) = (earlier.does(&list), today.does(&list));
    assert_eq!(before["products"].as_array().map(Vec::len), Some(0));
    check("list", &before, &after);
    let history = [earlier.does(&["history"]), today.does(&["history"])];
    let acts = history.map(|history| history["acts"].as_array().map(Vec::len));
    assert_eq!(acts[0], acts[1], "each undo is an act");
}
