//! The power goes under a desk: what it confirmed stands on every disk that may be left, an import is
//! whole or not there, and the file opens and is healthy. The control is a disk that syncs nothing.

use crate::device_with;
use dhow_testkit::power::{Event, Recorder, Recording};
use dhow_testkit::{Device, Goods, Program};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// Set in a soak: how many cuts.
const CUTS: &str = "DHOW_POWER_CUTS";
const CUTS_OF_A_RUN: usize = 100;
const CUTS_OF_THE_CONTROL: usize = 40;
const GOODS: usize = 150;
const DEEDS: usize = 30;
/// Every fifth deed is an import, the others are edits.
const IMPORT_EVERY: usize = 5;

/// Something that was done while it was watched; its places are lengths of the record.
#[derive(Debug)]
struct Deed {
    field: &'static str,
    value: String,
    begun: usize,
    confirmed: usize,
}

fn price_list(price: &str) -> String {
    let row = |goods: Goods, number| {
        let (sku, title) = (format!("G-{number:04}"), format!("Towel {number}"));
        goods.row(&sku, &title, price, "")
    };
    (1..=GOODS).fold(Goods::default(), row).csv().to_owned()
}

/// Does one thing, and says what of the record it fills.
fn watched(recorder: &Recorder, device: &Device, words: &[&str]) -> (usize, usize) {
    let begun = recorder.length();
    let mut command = device.command(&[words, &["--json"]].concat());
    recorder.watch(&mut command);
    let done = command.output().unwrap();
    assert!(done.status.success(), "{done:?}");
    (begun, recorder.length())
}

/// Where a deed said that it was done, or else where it ended.
fn confirmed(recording: &Recording, (begun, ended): (usize, usize)) -> usize {
    let said = recording.events().iter().find(|(at, event)| {
        (begun + 1..=ended).contains(at) && matches!(event, Event::Said { .. })
    });
    said.map_or(ended, |(at, _)| *at)
}

/// What a field may be after a cut: what was confirmed last, or what was under way.
fn possible(deeds: &[Deed], field: &str, before: &str, place: usize) -> BTreeSet<String> {
    let mut last = before;
    let mut possible = BTreeSet::new();
    for deed in deeds.iter().filter(|deed| deed.field == field) {
        if deed.confirmed <= place {
            last = &deed.value;
        } else if deed.begun < place {
            possible.insert(deed.value.clone());
        }
    }
    possible.insert(last.to_owned());
    possible
}

/// What is the matter with a workspace that a cut left, if anything is.
fn check(
    device: &Device,
    costs: &BTreeSet<String>,
    prices: &BTreeSet<String>,
) -> Result<(), String> {
    let ask = |words: &[&str]| {
        let said = device.dhow(words);
        match said.code {
            Some(0) => Ok(said.json()),
            _ => Err(format!("{words:?}: {said:?}")),
        }
    };
    let page = ask(&["product", "list", "--json"])?;
    let rows = page["products"].as_array().unwrap().iter();
    let variants: Vec<&Value> = rows
        .flat_map(|row| row["variantRows"].as_array().unwrap())
        .collect();
    let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    let found: BTreeSet<String> = variants.iter().map(|it| text(&it["basePrice"])).collect();
    let first = variants.iter().find(|it| it["sku"] == "G-0001");
    let cost = first.map(|it| text(&it["cost"])).unwrap_or_default();
    if variants.len() != GOODS || found.len() != 1 || !found.is_subset(prices) {
        return Err(format!(
            "{} goods at {found:?} of {prices:?}",
            variants.len()
        ));
    }
    if !costs.contains(&cost) {
        return Err(format!("{cost} of {costs:?}"));
    }
    let health = ask(&["doctor", "--json"])?;
    match health["healthy"] == true {
        true => Ok(()),
        false => Err(health.to_string()),
    }
}

/// What is the matter after each of so many cuts, where anything is.
fn cuts(
    (recorder, recording): (&Recorder, &Recording),
    (workspace, deeds): (&Path, &[Deed]),
    count: usize,
) -> Vec<String> {
    let check_one = |cut: usize| {
        let seed = cut as u64;
        let at = recording.moment(seed);
        let disk = tempfile::tempdir().unwrap();
        recorder.lay(&recording.cut(at, seed), disk.path());
        let place = recording.place(at);
        let folder = recorder.place(workspace, disk.path());
        let device = Device::new(Program::dhow(), folder.parent().unwrap());
        let costs = possible(deeds, "cost", "0.50", place);
        let prices = possible(deeds, "price", "1.00", place);
        let done = check(&device, &costs, &prices);
        done.err()
            .map(|what| format!("cut {cut} after {at} events: {what}"))
    };
    (0..count).filter_map(check_one).collect()
}

#[test]
fn what_was_confirmed_survives_a_power_cut() {
    let (folder, device) = device_with(&price_list("1.00"));
    device.does(&["product", "set", "G-0001", "cost=0.50"]);
    let beside = tempfile::tempdir().unwrap();
    let recorder = Recorder::new(beside.path(), folder.path());
    let before = recorder.files();
    let mut done = Vec::new();
    for number in 1..=DEEDS {
        let value = format!("{}.{:02}", 1 + number / 90, 10 + number % 90);
        let (field, words) = if number % IMPORT_EVERY == 0 {
            let list = beside.path().join("list.csv");
            std::fs::write(&list, price_list(&value)).unwrap();
            (
                "price",
                vec!["import".to_owned(), list.display().to_string()],
            )
        } else {
            let set = ["product", "set", "G-0001"].map(str::to_owned);
            ("cost", [&set[..], &[format!("cost={value}")]].concat())
        };
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        done.push((field, value, watched(&recorder, &device, &words)));
    }
    let recording = recorder.recording(0, before);
    let deed = |(field, value, span): (&'static str, String, (usize, usize))| Deed {
        field,
        value,
        begun: span.0,
        confirmed: confirmed(&recording, span),
    };
    let deeds: Vec<Deed> = done.into_iter().map(deed).collect();
    let workspace = device.workspace().canonicalize().unwrap();
    let at = (workspace.as_path(), deeds.as_slice());
    let count = std::env::var(CUTS).ok().and_then(|it| it.parse().ok());
    let count = count.unwrap_or(CUTS_OF_A_RUN);
    let lost = cuts((&recorder, &recording), at, count);
    assert_eq!(lost, Vec::<String>::new());
    let recording = recording.without_syncs();
    let control = cuts((&recorder, &recording), at, CUTS_OF_THE_CONTROL);
    assert!(
        control.len() > CUTS_OF_THE_CONTROL / 2,
        "a disk that syncs nothing must lose: {control:?}"
    );
    println!(
        "{count} cuts among {} events of {DEEDS} deeds: 0 lost; without syncs {} of {} lost",
        recording.events().len(),
        control.len(),
        CUTS_OF_THE_CONTROL
    );
}
