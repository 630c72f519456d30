//! The workspace itself: made, opened, read by a second program, kept as a copy, looked over.

use crate::support::*;
use std::fs;

fn open(firm: &SellerDesk, name: &str) -> Result<App, Failure> {
    App::open(&firm.path(name), host(firm.folder.path(), 9, &firm.clock))
}

#[test]
fn a_new_workspace_says_whose_it_is_and_has_nothing_to_undo() {
    let firm = SellerDesk::new();
    let status = firm.workspace_status(Nothing {}).unwrap();
    assert_eq!(
        (status.name.as_str(), status.seller.as_str()),
        ("ege.dhow", "Ege")
    );
    assert_eq!(
        (status.base_currency.as_str(), status.source_locale.as_str()),
        ("EUR", "en")
    );
    assert_eq!(
        (status.read_only, status.undo, status.redo),
        (false, None, None)
    );
    assert_eq!(
        (status.connection, status.pending, status.conflicts),
        (Connection::NotEnrolled, 0, 0)
    );
    assert_eq!(status.today, "2026-10-30");
}

#[test]
fn the_status_says_when_something_was_saved_and_how_old_rates_are() {
    let firm = SellerDesk::with_goods();
    firm.rates(RATES).unwrap();
    firm.clock.advance(jiff::SignedDuration::from_hours(72));
    firm.set("MUG", "cost", "5").unwrap();
    let status = firm.workspace_status(Nothing {}).unwrap();
    assert!(status.saved_at.unwrap().starts_with("2026-11-02T16:00:00"));
    assert_eq!(
        (
            status.today.as_str(),
            status.rates_age_days.is_some_and(|days| days >= 3)
        ),
        ("2026-11-02", true)
    );
}

#[test]
fn a_workspace_that_cannot_be_made_is_refused() {
    let firm = SellerDesk::new();
    let check = |name: &str, seller: &str, currency: &str, locale: &str, expected: &str| {
        let path = firm.path(name);
        let new = NewWorkspace {
            path: &path,
            seller,
            base_currency: currency,
            source_locale: locale,
            country: None,
        };
        assert_eq!(
            refusal(create(&new, host(firm.folder.path(), 2, &firm.clock))),
            expected
        );
        assert!(name == "ege.dhow" || !path.exists(), "{name}");
    };
    let taken = format!("fileExists file={}", firm.text_path("ege.dhow"));
    check("ege.dhow", "Ege", "EUR", "en", &taken);
    check(
        "a.dhow",
        "  ",
        "EUR",
        "en",
        "valueInvalid field=seller reason=empty value=  ",
    );
    check(
        "b.dhow",
        "Ege",
        "euro",
        "en",
        "valueInvalid field=currency reason=unknownCurrency value=euro",
    );
    check(
        "c.dhow",
        "Ege",
        "EUR",
        "english!",
        "valueInvalid field=locale reason=invalidLocale value=english!",
    );
}

#[test]
fn a_closed_workspace_is_opened_again_as_it_was() {
    let firm = SellerDesk::with_goods();
    firm.set("MUG", "basePrice", "12").unwrap();
    let (digest, acts) = (firm.digest(), firm.acts());
    let SellerDesk {
        folder, clock, app, ..
    } = firm;
    drop(app);
    let again = App::open(
        &folder.path().join("ege.dhow"),
        host(folder.path(), 9, &clock),
    )
    .unwrap();
    assert!(again.is_writable());
    let again = SellerDesk::over(folder, clock, again);
    assert_eq!((again.digest(), again.acts()), (digest, acts));
    again.undo(Nothing {}).unwrap();
    assert_eq!(
        again.variant("MUG").base_price.as_deref(),
        Some("10.00"),
        "undo outlives the program"
    );
}

#[test]
fn what_is_no_workspace_is_refused_and_left_as_it_is() {
    let firm = SellerDesk::new();
    fs::write(firm.path("notes.dhow"), "milk, bread").unwrap();
    assert_eq!(
        open(&firm, "none.dhow").unwrap_err().code,
        Code::FileMissing
    );
    assert_eq!(
        open(&firm, "notes.dhow").unwrap_err().code,
        Code::NotAWorkspace
    );
    assert_eq!(
        fs::read_to_string(firm.path("notes.dhow")).unwrap(),
        "milk, bread"
    );
    assert!(!firm.path("none.dhow").exists());
}

#[test]
fn a_second_program_reads_what_the_first_one_writes_and_changes_nothing() {
    let firm = SellerDesk::with_goods();
    let reader = open(&firm, "ege.dhow").unwrap();
    let status = reader.workspace_status(Nothing {}).unwrap();
    assert_eq!((reader.is_writable(), status.read_only), (false, true));
    assert_eq!(status.read_only_because, Some(Code::WorkspaceInUse));
    firm.set("MUG", "basePrice", "12").unwrap();
    assert_eq!(
        reader.product_get(of_sku("MUG")).unwrap().variants[0]
            .base_price
            .as_deref(),
        Some("12")
    );
    let price = [("basePrice".to_owned(), Some("13".to_owned()))].into();
    let edit = VariantSet {
        sku: Some("MUG".to_owned()),
        id: None,
        fields: price,
    };
    assert_eq!(
        reader.variant_set(edit).unwrap_err().code,
        Code::WorkspaceInUse
    );
    assert_eq!(firm.variant("MUG").base_price.as_deref(), Some("12"));
}

#[test]
fn a_copy_is_a_workspace_with_the_same_goods() {
    let firm = SellerDesk::with_goods();
    let path = firm.text_path("copy.dhow");
    let report = firm
        .backup_create(BackupRequest {
            path: path.clone(),
            ..Default::default()
        })
        .unwrap();
    assert_eq!((report.products, report.path.as_str()), (2, path.as_str()));
    assert_eq!(report.bytes, fs::metadata(&path).unwrap().len());
    let copy = open(&firm, "copy.dhow").unwrap();
    assert!(copy.is_writable());
    assert_eq!(
        copy.product_get(of_sku("MUG")).unwrap(),
        firm.product("MUG")
    );
    drop(copy);
    assert_eq!(firm.digest(), report.digest);
}

#[test]
fn a_copy_never_takes_the_place_of_another_file() {
    let firm = SellerDesk::with_goods();
    let path = firm.file("copy.dhow", "precious");
    let expected = format!("fileExists file={path}");
    assert_eq!(
        refusal(firm.backup_create(BackupRequest {
            path: path.clone(),
            ..Default::default()
        })),
        expected
    );
    assert_eq!(fs::read_to_string(path).unwrap(), "precious");
}

#[test]
fn the_doctor_finds_a_sound_workspace_sound() {
    for firm in [SellerDesk::new(), SellerDesk::with_goods()] {
        let report = firm.doctor_run(Nothing {}).unwrap();
        assert!(report.healthy && report.checks.len() > 2, "{report:?}");
        assert!(
            report
                .checks
                .iter()
                .all(|check| check.passed && check.findings.is_empty()),
            "{report:?}"
        );
    }
}

#[test]
fn settings_are_the_machines_until_a_person_chooses_and_then_stay() {
    let firm = SellerDesk::new();
    let settings = firm.settings_get(Nothing {}).unwrap();
    assert_eq!(
        (settings.locale.as_str(), settings.theme, settings.density),
        ("en-US", Theme::System, Density::Regular)
    );
    assert!(settings.locales.iter().any(|locale| locale == "de"));
    let locale = Some("de".to_owned());
    firm.settings_set(SettingsChange {
        locale,
        theme: Some(Theme::Dark),
        density: None,
    })
    .unwrap();
    firm.settings_set(SettingsChange {
        density: Some(Density::Compact),
        ..Default::default()
    })
    .unwrap();
    let chosen = firm.settings_get(Nothing {}).unwrap();
    assert_eq!(
        (chosen.locale.as_str(), chosen.theme, chosen.density),
        ("de", Theme::Dark, Density::Compact)
    );
}

#[test]
fn settings_are_no_acts_and_a_language_that_there_is_not_is_refused() {
    let firm = SellerDesk::with_goods();
    let acts = firm.acts();
    firm.settings_set(SettingsChange {
        theme: Some(Theme::Light),
        ..Default::default()
    })
    .unwrap();
    assert_eq!(firm.acts(), acts);
    let wrong = SettingsChange {
        locale: Some("klingon!".to_owned()),
        ..Default::default()
    };
    check_refused(
        &firm,
        |firm| firm.settings_set(wrong),
        "valueInvalid field=locale reason=invalidLocale value=klingon!",
    );
}

#[test]
fn sentences_in_answers_are_in_the_chosen_language() {
    let firm = SellerDesk::with_goods();
    let sentence = || {
        firm.import_preview(csv("sku,basePrice\nMUG,x1\n"))
            .unwrap()
            .issues
            .remove(0)
            .message
    };
    let english = sentence();
    firm.settings_set(SettingsChange {
        locale: Some("de".to_owned()),
        ..Default::default()
    })
    .unwrap();
    let german = sentence();
    assert!(
        !english.is_empty() && !german.is_empty() && english != german,
        "{english} / {german}"
    );
}
