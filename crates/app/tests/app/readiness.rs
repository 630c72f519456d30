//! Readiness: what stops a publish or should be looked at, and what needs a person today.

use crate::support::*;

/// Every issue of a code as `sku market locale`, in order.
fn found(firm: &SellerDesk, code: &str) -> Vec<String> {
    let report = firm.preflight(PreflightQuery::default()).unwrap();
    let shown = report
        .issues
        .into_iter()
        .filter(|issue| issue.code == code)
        .map(|issue| {
            let parts = [issue.sku, issue.market, issue.locale];
            parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
        });
    shown.collect()
}

fn today(firm: &SellerDesk) -> Vec<TodayItem> {
    firm.today_list(Nothing {}).unwrap().items
}

/// How many of a kind, per market or language.
fn count(firm: &SellerDesk, kind: TodayKind) -> Vec<(String, u64)> {
    let items = today(firm).into_iter().filter(|item| item.kind == kind);
    items
        .map(|item| (item.market.or(item.locale).unwrap_or_default(), item.count))
        .collect()
}

#[test]
fn each_rule_finds_what_it_is_about() {
    let firm = SellerDesk::with_goods();
    let check = |code: &str, expected: &[&str]| assert_eq!(found(&firm, code), expected, "{code}");
    check("noRate", &["TWL-S US", "TWL-L US", "MUG US"]);
    check("belowFloor", &["MUG DE"]);
    check("noBasePrice", &[]);
    check("noHsCode", &[]);
    check("noOrigin", &[]);
    check("noPicture", &["TWL-S", "MUG"]);
    check("noDescription", &["TWL-S", "MUG"]);
    check("generatedSku", &[]);
}

#[test]
fn the_first_product_of_a_cause_is_named() {
    let firm = SellerDesk::with_goods();
    let first = || {
        let mut items = today(&firm).into_iter();
        let item = items.find(|item| item.kind == TodayKind::BelowFloor);
        item.map(|item| (item.sku.unwrap_or_default(), item.title))
    };
    assert_eq!(
        first(),
        Some(("MUG".to_owned(), Some("Stone mug".to_owned())))
    );
    firm.set("MUG", "title", "Clay mug").unwrap();
    assert_eq!(first().unwrap().1.as_deref(), Some("Clay mug"));
}

#[test]
fn what_is_taken_away_is_missed() {
    let firm = SellerDesk::with_goods();
    firm.rates(RATES).unwrap();
    for field in ["basePrice", "hsCode", "productOrigin"] {
        firm.set("MUG", field, "").unwrap();
    }
    assert_eq!(found(&firm, "noRate"), [""; 0]);
    assert_eq!(found(&firm, "noBasePrice"), ["MUG DE", "MUG US"]);
    assert_eq!(
        (found(&firm, "noHsCode"), found(&firm, "noOrigin")),
        (vec!["MUG".to_owned()], vec!["MUG".to_owned()])
    );
}

#[test]
fn a_price_under_its_floor_blocks_its_market_and_says_by_how_much() {
    let firm = SellerDesk::with_goods();
    let issues = firm
        .preflight(PreflightQuery {
            channel: Some("hub".to_owned()),
            ..PreflightQuery::default()
        })
        .unwrap()
        .issues;
    let issue = issues
        .iter()
        .find(|issue| issue.code == "belowFloor")
        .unwrap();
    assert_eq!(
        (issue.severity, issue.blocks.as_slice()),
        (Severity::Error, ["publish:DE".to_owned()].as_slice())
    );
    assert_eq!(
        (
            issue.args["margin"].as_str(),
            issue.args["floor"].as_str(),
            issue.args["currency"].as_str()
        ),
        ("40.00", "45", "EUR")
    );
    assert_eq!(issue.channel.as_deref(), Some("hub"));
    firm.set("MUG", "cost", "5").unwrap();
    assert!(found(&firm, "belowFloor").is_empty());
}

#[test]
fn the_mend_of_an_issue_mends_it() {
    let firm = SellerDesk::with_goods();
    firm.translate("MUG", "title", "de", "Steinbecher").unwrap();
    firm.set("MUG", "title", "Clay mug").unwrap();
    assert_eq!(found(&firm, "translationStale"), ["MUG de"]);
    let issues = firm.preflight(PreflightQuery::default()).unwrap().issues;
    let mends: Vec<_> = issues.into_iter().filter_map(|issue| issue.fix).collect();
    assert_eq!(mends.len(), 1);
    for mend in mends {
        dispatch(&*firm.app, &mend.command, mend.request).unwrap();
    }
    assert!(found(&firm, "translationStale").is_empty());
    assert_eq!(
        firm.product("MUG").translations["de"]["title"].text,
        "Steinbecher"
    );
}

#[test]
fn drafts_and_archived_goods_are_not_looked_at() {
    let firm = SellerDesk::with_goods();
    for status in ["draft", "archived"] {
        firm.set("MUG", "status", status).unwrap();
        let report = firm.preflight(PreflightQuery::default()).unwrap();
        assert_eq!(
            (report.products, found(&firm, "belowFloor").len()),
            (1, 0),
            "{status}"
        );
        assert!(count(&firm, TodayKind::BelowFloor).is_empty(), "{status}");
    }
}

#[test]
fn a_product_carries_its_own_issues() {
    let firm = SellerDesk::with_goods();
    let of = |sku: &str| {
        let issues = firm.product(sku).issues;
        issues
            .into_iter()
            .filter(|issue| issue.severity == Severity::Error)
            .map(|issue| issue.code)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        (of("MUG"), of("TWL-S")),
        (vec!["belowFloor".to_owned()], vec![])
    );
}

#[test]
fn today_has_a_line_for_each_cause_with_the_worst_first() {
    let firm = SellerDesk::with_goods();
    let kinds: Vec<_> = today(&firm).into_iter().map(|item| item.kind).collect();
    assert_eq!(
        kinds,
        [
            TodayKind::BelowFloor,
            TodayKind::NoRate,
            TodayKind::Missing,
            TodayKind::LowStock
        ]
    );
    let floor = today(&firm).remove(0);
    assert_eq!(
        (floor.count, floor.sku.as_deref(), floor.target.as_str()),
        (1, Some("MUG"), "#/markets/matrix?market=DE")
    );
    assert_eq!(count(&firm, TodayKind::NoRate), [("US".to_owned(), 3)]);
    assert_eq!(count(&firm, TodayKind::LowStock), [(String::new(), 1)]);
}

/// A variant lacks its price in every market, and is one to be mended all the same.
#[test]
fn a_variant_without_a_price_counts_once_however_many_markets_there_are() {
    let firm = SellerDesk::with_goods();
    firm.set("MUG", "basePrice", "").unwrap();
    assert_eq!(found(&firm, "noBasePrice"), ["MUG DE", "MUG US"]);
    assert_eq!(count(&firm, TodayKind::NoBasePrice), [(String::new(), 1)]);
}

#[test]
fn what_is_mended_leaves_today() {
    let firm = SellerDesk::with_goods();
    today(&firm);
    firm.rates(RATES).unwrap();
    assert!(count(&firm, TodayKind::NoRate).is_empty());
    firm.set("MUG", "basePrice", "20").unwrap();
    assert!(count(&firm, TodayKind::BelowFloor).is_empty());
    firm.set("TWL-L", "stock", "50").unwrap();
    assert!(count(&firm, TodayKind::LowStock).is_empty());
    firm.undo(Nothing {}).unwrap();
    assert_eq!(count(&firm, TodayKind::LowStock).len(), 1);
}

#[test]
fn today_and_preflight_count_alike_in_the_sample() {
    let firm = SellerDesk::sample();
    let check = |kind, code: &str, markets: &[&str]| {
        let of = |place: &str| {
            found(&firm, code)
                .iter()
                .filter(|line| line.ends_with(&format!(" {place}")))
                .count() as u64
        };
        let counted = count(&firm, kind);
        for place in markets {
            let today = counted
                .iter()
                .find(|(name, _)| name == place)
                .map_or(0, |(_, count)| *count);
            assert_eq!(today, of(place), "{code} {place}");
        }
        assert!(
            counted
                .iter()
                .all(|(name, _)| markets.contains(&name.as_str())),
            "{counted:?}"
        );
    };
    check(
        TodayKind::BelowFloor,
        "belowFloor",
        &["DE", "US", "JP", "AE"],
    );
    check(TodayKind::Stale, "translationStale", &["de", "ja", "ar"]);
    check(
        TodayKind::Missing,
        "translationMissing",
        &["de", "ja", "ar"],
    );
}
