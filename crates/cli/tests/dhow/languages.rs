//! Texts in other languages.

use crate::stocked;
use serde_json::json;

#[test]
fn a_translation_is_counted_by_its_state_and_turns_stale_with_its_source() {
    let (_folder, device) = stocked();
    let counts = |locale: &str| {
        device.does(&["translate", "status", "--locale", locale])["locales"][locale].clone()
    };
    assert_eq!(
        counts("de")["missing"],
        6,
        "three titles and three descriptions"
    );
    device.does(&[
        "translate",
        "set",
        "TEA-100",
        "title",
        "de",
        "Bergtee",
        "--state",
        "reviewed",
    ]);
    device.does(&[
        "translate",
        "set",
        "TEA-250",
        "title",
        "de",
        "Bergtee in der Dose",
    ]);
    assert_eq!(
        counts("de"),
        json!({ "missing": 4, "machine": 0, "draft": 1, "reviewed": 1, "stale": 0 })
    );
    let shown = device.does(&["product", "show", "TEA-100"]);
    let title = &shown["translations"]["de"]["title"];
    assert_eq!(
        (&title["text"], &title["state"], &title["origin"]),
        (&json!("Bergtee"), &json!("reviewed"), &json!("human"))
    );
    device.does(&["product", "set", "TEA-100", "title=Hill tea"]);
    assert_eq!(
        counts("de")["stale"],
        1,
        "exactly the one whose source changed"
    );
    device.does(&["undo"]);
    assert_eq!(counts("de")["stale"], 0);
    let all = device.does(&["translate", "status"]);
    let locales: Vec<&String> = all["locales"].as_object().unwrap().keys().collect();
    assert_eq!(
        locales,
        ["ar", "de", "ja"],
        "every language of a market but the source"
    );
}

#[test]
fn a_translation_that_fits_nowhere_is_refused() {
    let (_folder, device) = stocked();
    let check = |words: [&str; 4], code: &str| {
        let line = [&["translate", "set"], &words[..]].concat();
        assert_eq!(device.refusal(&line), code, "{words:?}");
    };
    check(["NOPE", "title", "de", "x"], "skuUnknown");
    check(["TEA-100", "colour", "de", "x"], "fieldUnknown");
    check(["TEA-100", "title", "no language", "x"], "valueInvalid");
    let line = [
        "translate",
        "set",
        "TEA-100",
        "title",
        "de",
        "x",
        "--state",
        "perfect",
    ];
    assert_eq!(device.dhow(&line).code, Some(2));
    device.does(&["translate", "set", "TEA-100", "title", "de", "-5 Grad"]);
    let queue = device.does(&["translate", "list", "--locale", "de"]);
    assert_eq!(queue["total"], 6, "a draft still needs a person");
}
