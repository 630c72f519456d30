//! Workspaces made, opened, copied, refused.

use crate::{device, program, stocked};
use dhow_testkit::{Device, Served};
use serde_json::json;
use std::io::{Seek, SeekFrom, Write};

#[test]
fn init_makes_a_workspace_once() {
    let folder = tempfile::tempdir().unwrap();
    let device = Device::new(program(), folder.path());
    let file = device.workspace().display().to_string();
    let line = [
        "init",
        &file,
        "--seller",
        "Ege",
        "--base-currency",
        "TRY",
        "--source-locale",
        "tr",
    ];
    let made = device.does(&line);
    assert_eq!(made["workspace"], json!(file));
    assert!(
        made["sellerId"].as_str().is_some_and(|id| !id.is_empty()),
        "{made}"
    );
    let before = std::fs::read(device.workspace()).unwrap();
    assert_eq!(device.refusal(&line), "fileExists");
    assert_eq!(
        std::fs::read(device.workspace()).unwrap(),
        before,
        "what is there stays"
    );
    let status = device.does(&["status"]);
    assert_eq!(
        [&status["baseCurrency"], &status["sourceLocale"]],
        ["TRY", "tr"]
    );
}

#[test]
fn init_refuses_what_it_cannot_understand_and_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let device = Device::new(program(), folder.path());
    let file = device.workspace().display().to_string();
    let check = |seller: &str, currency: &str, locale: &str| {
        let line = [
            "init",
            &file,
            "--seller",
            seller,
            "--base-currency",
            currency,
            "--source-locale",
            locale,
        ];
        assert_eq!(device.refusal(&line), "valueInvalid", "{line:?}");
        assert!(!device.workspace().exists(), "{line:?}");
    };
    check("Ege", "EURO", "en");
    check("Ege", "XYZ", "en");
    check("Ege", "EUR", "no language");
    check(" ", "EUR", "en");
}

#[test]
fn the_sample_is_whole_and_priced() {
    let folder = tempfile::tempdir().unwrap();
    let device = Device::new(program(), folder.path());
    let file = device.workspace().display().to_string();
    let made = device.does(&["sample", &file]);
    assert!(
        made["sellerId"].is_string() && made["workspace"] == json!(file),
        "{made}"
    );
    assert!(device.does(&["product", "list"])["total"].as_u64().unwrap() >= 25);
    assert_eq!(
        device.does(&["market", "list"])["markets"]
            .as_array()
            .unwrap()
            .len(),
        4
    );
    assert!(device.does(&["doctor"])["healthy"].as_bool().unwrap());
}

#[test]
fn files_that_are_no_sound_workspace_are_refused_and_left_alone() {
    let (_folder, device) = device();
    let check = |name: &str, bytes: &[u8], code: &str| {
        let file = device.file(name, bytes);
        let said = device.refusal(&["product", "list", "--workspace", &file]);
        assert_eq!(said, code, "{name}");
        assert_eq!(std::fs::read(&file).unwrap(), bytes, "{name} is as it was");
    };
    check(
        "letter.dhow",
        b"Dear reader, this is no workspace at all.",
        "notAWorkspace",
    );
    check("empty.dhow", b"", "notAWorkspace");
    let whole = std::fs::read(device.workspace()).unwrap();
    check("half.dhow", &whole[..whole.len() / 2], "workspaceCorrupt");
    let missing = device.path("missing.dhow");
    assert_eq!(
        device.refusal(&["product", "list", "--workspace", &missing]),
        "fileMissing"
    );
    assert!(!device.workspace().with_file_name("missing.dhow").exists());
    let folder = device.path("");
    assert!(
        ["notAWorkspace", "fileAccess"]
            .contains(&device.refusal(&["undo", "--workspace", &folder]).as_str())
    );
}

#[test]
fn a_workspace_that_somebody_writes_is_read_by_others_and_not_changed() {
    let (_folder, device) = stocked();
    let served = Served::start(&device);
    assert_eq!(device.does(&["product", "list"])["total"], 3);
    assert_eq!(
        device.refusal(&["product", "set", "TEA-100", "cost=5"]),
        "workspaceInUse"
    );
    assert_eq!(device.refusal(&["undo"]), "workspaceInUse");
    served.end();
    device.does(&["product", "set", "TEA-100", "cost=5"]);
}

#[test]
fn a_backup_is_proven_verified_and_restored_beside_the_damaged_file() {
    let (_folder, device) = stocked();
    let (copy, restored) = (device.path("copy.dhow"), device.path("restored.dhow"));
    let made = device.does(&["backup", "create", &copy]);
    assert_eq!(made["products"], 3);
    assert_eq!(device.refusal(&["backup", "create", &copy]), "fileExists");
    assert_eq!(device.does(&["backup", "verify", &copy])["healthy"], true);
    device.does(&["product", "set", "TEA-100", "title=Later"]);
    let back = device.does(&["backup", "restore", &copy, "--file", &restored]);
    assert_eq!(
        [&back["products"], &back["digest"]],
        [&made["products"], &made["digest"]]
    );
    let shown = device.does(&["product", "show", "TEA-100", "--workspace", &restored]);
    assert_eq!(shown["title"], "Mountain tea");
    assert_eq!(
        device.refusal(&["backup", "restore", &copy, "--file", &restored]),
        "fileExists"
    );
}

#[test]
fn a_backup_says_what_is_in_it_and_is_not_touched_by_a_look() {
    let (folder, device) = stocked();
    let copy = device.path("copy.dhow");
    let made = device.does(&["backup", "create", &copy]);
    assert_eq!(made["deviceKeys"], "absent");
    for part in [
        "goods",
        "markets",
        "seller",
        "pictures",
        "rates",
        "settings",
        "listings",
        "operations",
        "history",
    ] {
        let digest = made["digests"][part].as_str();
        assert!(
            digest.is_some_and(|it| it.starts_with("b3:")),
            "{part}: {made}"
        );
    }
    let before = std::fs::read(&copy).unwrap();
    let verified = device.does(&["backup", "verify", &copy]);
    assert_eq!(
        [&verified["deviceKeys"], &verified["healthy"]],
        [&json!("absent"), &json!(true)]
    );
    assert_eq!(std::fs::read(&copy).unwrap(), before);
    let beside = std::fs::read_dir(folder.path()).unwrap();
    let mut beside: Vec<String> = beside
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("copy"))
        .collect();
    beside.sort();
    assert_eq!(beside, ["copy.dhow"]);
}

/// One letter of a title, which is a sound file to SQLite.
#[test]
fn a_backup_with_another_letter_in_it_does_not_verify() {
    let (_folder, device) = stocked();
    let copy = device.path("copy.dhow");
    device.does(&["backup", "create", &copy]);
    let mut bytes = std::fs::read(&copy).unwrap();
    let title = b"Mountain tea";
    let found = |bytes: &[u8]| bytes.windows(title.len()).position(|part| part == title);
    let mut times = 0;
    while let Some(at) = found(&bytes) {
        bytes[at] = b'F';
        times += 1;
    }
    assert!(times > 0);
    std::fs::write(&copy, bytes).unwrap();
    assert_eq!(
        device.refusal(&["backup", "verify", &copy]),
        "workspaceCorrupt"
    );
    let restored = device.path("restored.dhow");
    let line = ["backup", "restore", &copy, "--file", &restored];
    assert_eq!(device.refusal(&line), "workspaceCorrupt");
}

#[test]
fn a_refusal_does_not_speak_to_the_terminal() {
    let (_folder, device) = stocked();
    let sku = "A\u{1b}]0;title\u{7}\u{9b}31m";
    let check = |words: &[&str]| {
        let said = device.command(words).output().unwrap();
        let out = String::from_utf8([said.stdout, said.stderr].concat()).unwrap();
        let speaks = |letter: char| letter.is_control() && !"\n\t\r".contains(letter);
        assert!(!out.contains(speaks), "{words:?}: {out:?}");
        assert!(out.contains("title"), "{words:?}: {out:?}");
    };
    check(&["product", "show", sku]);
    check(&["--json", "product", "show", sku]);
    check(&["product", sku]);
}

#[test]
fn a_damaged_backup_does_not_verify() {
    let (_folder, device) = stocked();
    let copy = device.path("copy.dhow");
    device.does(&["backup", "create", &copy]);
    let mut file = std::fs::OpenOptions::new().write(true).open(&copy).unwrap();
    let middle = file.metadata().unwrap().len() / 2;
    file.seek(SeekFrom::Start(middle)).unwrap();
    file.write_all(&[0xA5; 8192]).unwrap();
    drop(file);
    let said = device.refusal(&["backup", "verify", &copy]);
    assert!(
        ["workspaceCorrupt", "workspaceAltered"].contains(&said.as_str()),
        "{said}"
    );
}
