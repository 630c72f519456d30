//! Texts in other languages: missing, written, stale and fresh again.

use crate::support::*;

/// missing, machine, draft, reviewed, stale.
fn german(firm: &SellerDesk) -> [u64; 5] {
    let counts = firm
        .translate_status(StatusQuery::default())
        .unwrap()
        .locales
        .remove("de")
        .unwrap();
    [
        counts.missing,
        counts.machine,
        counts.draft,
        counts.reviewed,
        counts.stale,
    ]
}

fn state(firm: &SellerDesk, sku: &str) -> TranslationState {
    firm.product(sku).translations["de"]["title"].state
}

fn queue(firm: &SellerDesk, states: &[TranslationState]) -> Vec<String> {
    let states = (!states.is_empty()).then(|| states.to_vec());
    let query = QueueQuery {
        locale: "de".to_owned(),
        states,
        product: None,
        offset: 0,
        limit: None,
    };
    let queue = firm.translate_list(query).unwrap();
    assert_eq!(queue.total, queue.segments.len() as u64);
    queue
        .segments
        .into_iter()
        .map(|it| format!("{} {} = {}", it.sku, it.field, it.source))
        .collect()
}

#[test]
fn every_text_that_a_buyer_reads_is_asked_for() {
    let firm = SellerDesk::with_goods();
    let all = queue(&firm, &[]);
    for expected in ["TWL-S title = Bath towel", "MUG title = Stone mug"] {
        assert!(all.iter().any(|text| text == expected), "{all:?}");
    }
    assert!(all.iter().any(|text| text.ends_with("= Size")), "{all:?}");
    assert_eq!(german(&firm), [all.len() as u64, 0, 0, 0, 0]);
}

#[test]
fn a_written_text_counts_in_its_state() {
    let firm = SellerDesk::with_goods();
    let total = german(&firm)[0];
    let set = |state| {
        let (field, locale, text) = ("title".to_owned(), "de".to_owned(), "Becher".to_owned());
        firm.translate_set(TranslationSet {
            sku: Some("MUG".to_owned()),
            product: None,
            field,
            locale,
            text,
            state,
            accept: Vec::new(),
        })
    };
    set(None).unwrap();
    assert_eq!(german(&firm), [total - 1, 0, 1, 0, 0]);
    set(Some(TranslationState::Reviewed)).unwrap();
    assert_eq!(german(&firm), [total - 1, 0, 0, 1, 0]);
    set(Some(TranslationState::Machine)).unwrap();
    assert_eq!(german(&firm), [total - 1, 1, 0, 0, 0]);
}

#[test]
fn a_type_has_one_name_whichever_of_its_goods_it_is_written_at() {
    let firm = SellerDesk::with_goods();
    let rows = "sku,title,type,basePrice,currency\n\
        SP-1,Olive soap,Soaps,4.00,EUR\nSP-2,Laurel soap,Soaps,5.00,EUR\nCD-1,Candle,Candles,6.00,EUR\n";
    firm.import_apply(csv(rows)).unwrap();
    let name = |sku: &str| {
        let german = firm.product(sku).translations.get("de").cloned();
        german.and_then(|fields| Some(fields.get("kind")?.text.clone()))
    };
    firm.translate("SP-2", "kind", "de", "Seifen").unwrap();
    let seifen = Some("Seifen".to_owned());
    assert_eq!(
        [name("SP-1"), name("SP-2"), name("CD-1")],
        [seifen.clone(), seifen, None]
    );
    let asked = queue(&firm, &[TranslationState::Missing]);
    assert!(
        asked.contains(&"CD-1 kind = Candles".to_owned()),
        "{asked:?}"
    );
    assert!(
        !asked.iter().any(|text| text.contains("Soaps")),
        "{asked:?}"
    );
    firm.undo(Nothing {}).unwrap();
    assert_eq!([name("SP-1"), name("SP-2")], [None, None]);
}

#[test]
fn a_text_is_stale_when_its_source_changes_and_fresh_when_that_comes_back() {
    let firm = SellerDesk::with_goods();
    firm.translate("MUG", "title", "de", "Steinbecher").unwrap();
    assert_eq!(state(&firm, "MUG"), TranslationState::Reviewed);
    firm.set("MUG", "title", "Clay mug").unwrap();
    assert_eq!(state(&firm, "MUG"), TranslationState::Stale);
    firm.set("MUG", "title", "Stone mug").unwrap();
    assert_eq!(state(&firm, "MUG"), TranslationState::Reviewed);
}

#[test]
fn a_stale_text_shows_what_it_was_made_from_and_is_fresh_once_it_is_read() {
    let firm = SellerDesk::with_goods();
    firm.translate("MUG", "title", "de", "Steinbecher").unwrap();
    firm.set("MUG", "title", "Clay mug").unwrap();
    let (locale, states) = ("de".to_owned(), Some(vec![TranslationState::Stale]));
    let query = QueueQuery {
        locale,
        states,
        product: None,
        offset: 0,
        limit: None,
    };
    let stale = firm.translate_list(query).unwrap().segments.remove(0);
    assert_eq!(
        (
            stale.source.as_str(),
            stale.source_before.as_deref(),
            stale.text.as_str()
        ),
        ("Clay mug", Some("Stone mug"), "Steinbecher")
    );
    firm.translate("MUG", "title", "de", "Tonbecher").unwrap();
    assert_eq!(
        (
            state(&firm, "MUG"),
            queue(&firm, &[TranslationState::Stale]).len()
        ),
        (TranslationState::Reviewed, 0)
    );
}

#[test]
fn an_empty_text_takes_the_translation_away() {
    let firm = SellerDesk::with_goods();
    let before = firm.digest();
    firm.translate("MUG", "title", "de", "Becher").unwrap();
    let done = firm.translate("MUG", "title", "de", "  ").unwrap();
    assert_eq!(done.label.message, "act-translation-delete");
    assert_eq!(firm.digest(), before);
}

#[test]
fn the_queue_is_of_the_wanted_states_of_one_product_and_in_pages() {
    let firm = SellerDesk::with_goods();
    firm.translate("MUG", "title", "de", "Becher").unwrap();
    assert_eq!(
        queue(&firm, &[TranslationState::Reviewed]),
        ["MUG title = Stone mug"]
    );
    let page = |product, offset, limit| {
        let query = QueueQuery {
            locale: "de".to_owned(),
            states: None,
            product,
            offset,
            limit,
        };
        firm.translate_list(query).unwrap()
    };
    let of_mug = page(Some(firm.product("MUG").id), 0, None);
    assert_eq!(
        (of_mug.total, of_mug.segments[0].text.as_str()),
        (1, "Becher")
    );
    let (whole, second) = (page(None, 0, None), page(None, 1, Some(2)));
    assert_eq!(
        (second.total, second.segments.as_slice()),
        (whole.total, &whole.segments[1..3])
    );
}

#[test]
fn a_translation_that_cannot_be_is_refused() {
    let firm = SellerDesk::with_goods();
    let check = |field: &str, locale: &str, expected: &str| {
        check_refused(
            &firm,
            |firm| firm.translate("MUG", field, locale, "x"),
            expected,
        );
    };
    check(
        "title",
        "en",
        "valueInvalid field=locale reason=sourceLocale value=en",
    );
    check(
        "title",
        "german!",
        "valueInvalid field=locale reason=invalidLocale value=german!",
    );
    check("price", "de", "fieldUnknown field=price");
    check(
        "description",
        "de",
        "valueInvalid field=field reason=noSourceText value=description",
    );
    let stale = TranslationSet {
        sku: Some("MUG".to_owned()),
        field: "title".to_owned(),
        locale: "de".to_owned(),
        text: "x".to_owned(),
        state: Some(TranslationState::Stale),
        ..Default::default()
    };
    check_refused(
        &firm,
        |firm| firm.translate_set(stale),
        "valueInvalid field=state reason=notOneOf value=",
    );
}

#[test]
fn the_sample_counts_the_same_in_the_status_and_in_the_queue() {
    let firm = SellerDesk::sample();
    for (locale, counts) in firm
        .translate_status(StatusQuery::default())
        .unwrap()
        .locales
    {
        let of = |state| {
            let query = QueueQuery {
                locale: locale.clone(),
                states: Some(vec![state]),
                product: None,
                offset: 0,
                limit: Some(1),
            };
            firm.translate_list(query).unwrap().total
        };
        let counted = [
            counts.missing,
            counts.machine,
            counts.draft,
            counts.reviewed,
            counts.stale,
        ];
        let states = [
            TranslationState::Missing,
            TranslationState::Machine,
            TranslationState::Draft,
            TranslationState::Reviewed,
            TranslationState::Stale,
        ];
        assert_eq!(states.map(of), counted, "{locale}");
        assert!(
            counts.stale > 0 && counts.reviewed > counts.draft,
            "{locale}"
        );
    }
}

/// Title texts of a product in a language, as the queue has them.
fn title_of(firm: &SellerDesk, sku: &str, locale: &str) -> Segment {
    let query = QueueQuery {
        locale: locale.to_owned(),
        ..QueueQuery::default()
    };
    let mut texts = firm.translate_list(query).unwrap().segments.into_iter();
    let found = texts.find(|it| it.sku == sku && it.field == "title");
    found.unwrap_or_else(|| panic!("{sku} is not there"))
}

/// Where a page or the hub would say other numbers than the source: SKU and language.
fn held(firm: &SellerDesk) -> Vec<String> {
    let issues = firm.preflight(PreflightQuery::default()).unwrap().issues;
    let held = issues.into_iter().filter(|it| it.code == "numbersDiffer");
    let shown = held.map(|it| {
        assert_eq!(it.severity, Severity::Error);
        assert_eq!(it.blocks, ["publish:de"]);
        let said = |name: &str| it.args[name].clone();
        format!("{} {} {}", it.path, said("expected"), said("found"))
    });
    shown.collect()
}

#[test]
fn other_numbers_are_held_back_until_somebody_says_that_they_are_right() {
    let firm = SellerDesk::with_goods();
    let set = |text: &str, accept: &[Accepted]| {
        firm.translate_set(TranslationSet {
            sku: Some("MUG".to_owned()),
            field: "title".to_owned(),
            locale: "de".to_owned(),
            text: text.to_owned(),
            state: Some(TranslationState::Reviewed),
            accept: accept.to_vec(),
            ..TranslationSet::default()
        })
        .unwrap()
    };
    firm.set("MUG", "title", "Mug, 24 cl").unwrap();
    set("Becher, 42 cl", &[]);
    assert_eq!(held(&firm), ["/text/title/de 24 cl 42 cl"]);
    let differ = title_of(&firm, "MUG", "de").numbers_differ.unwrap();
    assert_eq!(
        (differ.lost, differ.added),
        (vec!["24 cl".to_owned()], vec!["42 cl".to_owned()])
    );
    set("Becher, 0,24 l", &[]);
    assert_eq!(held(&firm), [""; 0]);
    set("Becher", &[]);
    assert_eq!(held(&firm), ["/text/title/de 24 cl –"]);
    set("Becher", &[Accepted::NumbersDiffer]);
    assert_eq!(held(&firm), [""; 0]);
    let right = title_of(&firm, "MUG", "de");
    assert_eq!(
        (right.numbers_differ, right.accepted),
        (None, vec![Accepted::NumbersDiffer])
    );
    // It was said of that text and that source alone.
    set("Tasse", &[]);
    assert_eq!(held(&firm), ["/text/title/de 24 cl –"]);
    set("Tasse", &[Accepted::NumbersDiffer]);
    firm.set("MUG", "title", "Mug, 30 cl").unwrap();
    assert_eq!(title_of(&firm, "MUG", "de").state, TranslationState::Stale);
    set("Tasse", &[]);
    assert_eq!(held(&firm), ["/text/title/de 30 cl –"]);
}

#[test]
fn a_text_in_the_parent_language_is_none_that_is_missing() {
    let firm = SellerDesk::with_goods();
    firm.translate("MUG", "title", "pt", "Caneca").unwrap();
    let brazil = title_of(&firm, "MUG", "pt-BR");
    assert_eq!(
        (brazil.text.as_str(), brazil.state),
        ("Caneca", TranslationState::Reviewed)
    );
    let iw = firm.translate("MUG", "title", "iw", "ספל");
    iw.unwrap();
    assert_eq!(title_of(&firm, "MUG", "he").text, "ספל");
    assert_eq!(title_of(&firm, "MUG", "zh-TW").text, "");
    firm.translate("MUG", "title", "zh-CN", "杯子").unwrap();
    assert_eq!(title_of(&firm, "MUG", "zh-Hans").text, "杯子");
    assert_eq!(title_of(&firm, "MUG", "zh-TW").text, "");
}

#[test]
fn a_corrected_option_value_is_offered_as_stale() {
    let firm = SellerDesk::with_goods();
    firm.translate("TWL-S", "optionValue:Size:S", "de", "Klein")
        .unwrap();
    firm.set("TWL-S", "option:Size", "Small").unwrap();
    let texts = &firm.product("TWL-S").translations["de"];
    let small = &texts["optionValue:Size:Small"];
    assert_eq!(
        (small.text.as_str(), small.state),
        ("Klein", TranslationState::Stale)
    );
    assert!(!texts.contains_key("optionValue:Size:S"));
    firm.undo(Nothing {}).unwrap();
    let texts = &firm.product("TWL-S").translations["de"];
    assert_eq!(
        texts["optionValue:Size:S"].state,
        TranslationState::Reviewed
    );
}
