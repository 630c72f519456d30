//! What buyers are told of the firm: said, refused, undone, and the same on every device.

use crate::support::*;
use dhow_testkit::hub_in_process;

fn say(firm: &SellerDesk, fields: &[(&str, &str)]) -> Result<Done, Failure> {
    let fields = fields.iter().map(|(name, text)| {
        let text = Some((*text).to_owned()).filter(|text| !text.is_empty());
        ((*name).to_owned(), text)
    });
    firm.seller_set(SellerSet {
        fields: fields.collect(),
    })
}

fn profile(firm: &SellerDesk) -> SellerProfile {
    firm.seller_show(Nothing {}).unwrap()
}

#[test]
fn a_firm_says_who_it_is_in_one_act_that_undo_takes_back() {
    let firm = SellerDesk::with_goods();
    let before = profile(&firm);
    assert_eq!(
        (before.country.as_deref(), before.base_currency.as_str()),
        (None, "EUR")
    );
    let done = say(
        &firm,
        &[
            ("legalName", "Ege Ev Tekstili A.Ş."),
            ("country", "tr"),
            ("vatId", "1234567890"),
            ("whatsapp", "https://wa.me/905320001122"),
            ("policies.DE.returns", "14 Tage"),
        ],
    )
    .unwrap();
    assert_eq!(
        (done.changed, done.label.message.as_str()),
        (5, "act-seller-set-many")
    );
    let after = profile(&firm);
    assert_eq!(
        (
            after.country.as_deref(),
            after.whatsapp.as_deref(),
            after.email.as_deref()
        ),
        (Some("TR"), Some("+905320001122"), None)
    );
    assert_eq!(after.policies["DE"].returns.as_deref(), Some("14 Tage"));
    firm.undo(Nothing {}).unwrap();
    assert_eq!(profile(&firm), before);
}

#[test]
fn a_firm_that_is_made_says_its_country() {
    let folder = tempfile::tempdir().unwrap();
    let make = |name: &str, country| {
        let path = folder.path().join(name);
        let new = NewWorkspace {
            path: &path,
            seller: "Ege",
            base_currency: "EUR",
            source_locale: "en",
            country,
        };
        let made = create(&new, host(folder.path(), 1, &StoppedClock::at(TODAY)));
        made.map(|app| app.seller_show(Nothing {}).unwrap().country)
    };
    assert_eq!(make("one.dhow", Some("NL")).unwrap().as_deref(), Some("NL"));
    let refused = make("two.dhow", Some("Holland")).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "valueInvalid field=country reason=invalidCountry value=Holland"
    );
    assert!(!folder.path().join("two.dhow").exists());
}

#[test]
fn what_does_not_fit_is_refused_and_nothing_of_it_is_said() {
    let firm = SellerDesk::with_goods();
    say(&firm, &[("country", "DE")]).unwrap();
    let check = |field: &str, text: &str, expect: &str| {
        let fields = [("phone", "+49 30 1234567"), (field, text)];
        check_refused(&firm, |firm| say(firm, &fields), expect);
    };
    let invalid = |field: &str, text: &str, reason: &str| {
        check(
            field,
            text,
            &format!("valueInvalid field={field} reason={reason} value={text}"),
        );
    };
    invalid("email", "info(at)ege.example", "email");
    invalid("whatsapp", "030 1234567", "whatsapp");
    invalid("vatId", "12345", "vatId");
    invalid("country", "Deutschland", "invalidCountry");
    invalid("baseCurrency", "USD", "stays");
    check("name", "", "valueInvalid field=seller reason=empty value=");
    check("fax", "+49 30 1234567", "fieldUnknown field=fax");
    check("policies.FR.terms", "Vorkasse", "marketUnknown market=FR");
    check(
        "policies.DE.gifts",
        "none",
        "fieldUnknown field=policies.DE.gifts",
    );
}

#[test]
fn two_devices_say_different_things_of_one_firm() {
    let firm = SellerDesk::with_goods();
    let hub = hub_in_process(firm.folder.path(), &firm.clock);
    firm.enrol(&hub.address());
    say(
        &firm,
        &[("policies.DE.returns", "14 Tage"), ("country", "TR")],
    )
    .unwrap();
    firm.sync();
    let code = firm.hub_invite(Nothing {}).unwrap().code;
    let second = SellerDesk::joined(&hub.address(), &code, 2, &firm.clock);
    assert_eq!(profile(&second), profile(&firm));
    say(
        &firm,
        &[
            ("policies.DE.returns", "30 Tage"),
            ("email", "a@ege.example"),
        ],
    )
    .unwrap();
    say(
        &second,
        &[
            ("policies.DE.terms", "Vorkasse"),
            ("phone", "0232 441 00 00"),
        ],
    )
    .unwrap();
    for device in [&firm, &second, &firm] {
        device.sync();
    }
    assert_eq!(profile(&second), profile(&firm));
    let policies = &profile(&firm).policies["DE"];
    assert_eq!(
        (policies.returns.as_deref(), policies.terms.as_deref()),
        (Some("30 Tage"), Some("Vorkasse"))
    );
    assert_eq!(firm.conflict_list(Nothing {}).unwrap().conflicts.len(), 0);
}

#[test]
fn the_shop_says_what_the_firm_said() {
    let firm = SellerDesk::with_goods();
    firm.rates(RATES).unwrap();
    say(
        &firm,
        &[
            ("email", "satis@ege.example"),
            ("policies.DE.terms", "Vorkasse"),
        ],
    )
    .unwrap();
    let out = firm.text_path("shop");
    let request = BuildRequest {
        out: out.clone(),
        ..Default::default()
    };
    firm.storefront_build(request).unwrap();
    let read = |page: &str| std::fs::read_to_string(firm.path("shop").join(page));
    assert!(
        read("DE/de/firm/contact/index.html")
            .unwrap()
            .contains("mailto:satis@ege.example")
    );
    assert!(
        read("DE/de/firm/terms/index.html")
            .unwrap()
            .contains("Vorkasse")
    );
    assert!(
        read("US/en/firm/terms/index.html").is_err(),
        "nothing was promised there"
    );
    let checked = firm.storefront_check(PathRequest { path: out }).unwrap();
    assert_eq!((checked.mismatches, checked.faults), (vec![], vec![]));
}
