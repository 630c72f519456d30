//! Exit codes, where the flags may stand, and what goes to which stream.

use crate::{device, program, stocked};
use dhow_testkit::Device;

#[test]
fn a_line_that_is_not_of_the_grammar_exits_with_2_and_words_on_standard_error() {
    let (_folder, device) = device();
    let check = |words: &[&str]| {
        let said = device.dhow(words);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{words:?}");
        assert!(said.err.starts_with("dhow: "), "{words:?}: {}", said.err);
    };
    check(&[]);
    check(&["sell"]);
    check(&["product"]);
    check(&["product", "list", "--limit", "many"]);
    check(&["price", "show", "TEA-100"]);
    check(&["conflicts", "resolve", "x", "--keep", "both"]);
    check(&["undo", "--json=xml"]);
    check(&["product", "show", "--json"]);
    check(&["serve", "--port", "70000"]);
}

#[test]
fn a_command_without_its_workspace_is_a_usage_error() {
    let folder = tempfile::tempdir().unwrap();
    let device = Device::new(program(), folder.path());
    for words in [
        &["product", "list"][..],
        &["product", "list", "--json"],
        &["serve"],
        &["sync"],
    ] {
        let said = device
            .command(words)
            .env_remove("DHOW_WORKSPACE")
            .output()
            .unwrap();
        assert_eq!(said.status.code(), Some(2), "{words:?}");
        assert!(
            String::from_utf8(said.stderr)
                .unwrap()
                .contains("--workspace"),
            "{words:?}"
        );
        assert!(said.stdout.is_empty());
    }
}

#[test]
fn flags_of_every_command_may_stand_anywhere() {
    let (_folder, device) = stocked();
    let file = device.workspace().display().to_string();
    let lines: [&[&str]; 4] = [
        &["--json", "--workspace", &file, "product", "show", "TEA-100"],
        &["product", "--json", "--workspace", &file, "show", "TEA-100"],
        &["product", "show", "TEA-100", "--workspace", &file, "--json"],
        &["product", "show", "--json", "TEA-100", "--workspace", &file],
    ];
    for line in lines {
        let said = device
            .command(line)
            .env_remove("DHOW_WORKSPACE")
            .output()
            .unwrap();
        assert_eq!(said.status.code(), Some(0), "{line:?}");
        let json: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
        assert_eq!(json["variants"][0]["sku"], "TEA-100", "{line:?}");
    }
}

#[test]
fn a_refusal_is_json_on_standard_output_or_words_on_standard_error() {
    let (_folder, device) = stocked();
    let said = device.dhow(&["product", "show", "NOPE", "--json"]);
    assert_eq!((said.code, said.err.as_str()), (Some(1), ""));
    insta::assert_snapshot!(said.out.trim(), @r#"{"error":{"args":{"sku":"NOPE"},"code":"skuUnknown","hint":"Check the spelling. Capitals count","message":"There is no SKU NOPE"}}"#);
    let said = device.dhow(&["product", "show", "NOPE"]);
    assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
    insta::assert_snapshot!(said.err.trim(), @r"
    refused: There is no SKU NOPE
    what to do: Check the spelling. Capitals count
    ");
}

#[test]
fn lines_are_one_object_per_line_of_the_list() {
    let (_folder, device) = stocked();
    let lines = |words: &[&str]| -> Vec<serde_json::Value> {
        let said = device.dhow(&[words, &["--json=lines"]].concat());
        assert_eq!(said.code, Some(0), "{said:?}");
        said.out
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    };
    assert_eq!(lines(&["product", "list"]).len(), 3);
    let prices = lines(&["price", "matrix"]);
    assert_eq!(prices.len(), 12);
    assert!(
        prices
            .iter()
            .all(|price| price["sku"].is_string() && price.get("unitPrice").is_some())
    );
    assert_eq!(lines(&["market", "list"]).len(), 4);
    assert_eq!(lines(&["doctor"]).len(), 1, "one thing is one line");
}

#[test]
fn words_come_in_the_readers_language_and_never_carry_isolation_marks() {
    let (_folder, device) = stocked();
    let said = |language: &str, words: &[&str]| {
        let done = device
            .command(words)
            .env("DHOW_LANG", language)
            .output()
            .unwrap();
        String::from_utf8([done.stdout, done.stderr].concat()).unwrap()
    };
    assert!(said("de_DE.UTF-8", &["product", "show", "NOPE"]).contains("keine Artikelnummer NOPE"));
    assert!(said("ar", &["undo", "--help"]).contains("الاستعمال"));
    assert!(said("de", &["product", "show", "NOPE", "--lang", "zh-CN"]).contains("NOPE"));
    let marks = [
        '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200e}', '\u{200f}',
    ];
    for language in ["en-US", "de", "ar", "zh-Hans"] {
        let lines: [&[&str]; 5] = [
            &["product", "show", "NOPE", "--json"],
            &["preflight"],
            &["preflight", "--json"],
            &["price", "show", "TEA-100", "--market", "AE"],
            &["history"],
        ];
        for words in lines {
            let text = said(language, words);
            assert!(
                !text.is_empty() && !text.contains(marks),
                "{language} {words:?}: {text:?}"
            );
        }
    }
}

#[test]
fn progress_is_told_on_standard_error_when_asked() {
    let (_folder, device) = device();
    let goods = device.file("many.csv", dhow_testkit::Goods::many(600).csv());
    let said = device.dhow(&["import", &goods, "--json"]);
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    let said = device.dhow(&["import", &goods, "--dry-run", "--json", "--progress"]);
    assert!(
        said.err.contains("600 of 600 rows") || said.err.contains("500 of 600 rows"),
        "{}",
        said.err
    );
    assert_eq!(said.json()["variants"]["unchanged"], 600);
}

#[test]
fn help_and_version_are_no_refusals() {
    let (_folder, device) = device();
    let said = device.dhow(&["--version"]);
    assert_eq!(
        (said.code, said.out.trim()),
        (Some(0), concat!("dhow ", env!("CARGO_PKG_VERSION")))
    );
    let said = device.dhow(&["import", "--help"]);
    assert!(
        said.code == Some(0) && said.out.contains("--skip-bad-rows"),
        "{said:?}"
    );
}
