//! Markets: kept to the last word of their policy, changed as one unit of it.

use crate::hub::{pair, settle_both};
use crate::support::{Scene, document, locale};
use dhow_domain::Country;
use dhow_domain::id::MarketId;
use dhow_domain::markets::{
    Adjustment, Charm, CharmMode, Floor, FloorBreach, Market, PriceBase, PricePolicy, Rounding,
    RoundingMode, TaxMode, TaxRate, TaxRule,
};
use dhow_domain::money::{Amount, Currency};
use dhow_store::{Act, Committed, Touched, Workspace, read};
use rust_decimal::Decimal;

/// A market with nothing but what it must have.
fn plain(workspace: &Workspace, code: &str) -> Market {
    Market {
        id: MarketId::new(workspace.context().ids.as_ref()),
        code: code.to_owned(),
        countries: vec![Country::parse("DE").unwrap()],
        currency: Currency::parse("EUR").unwrap(),
        locales: vec![locale("de")],
        policy: PricePolicy {
            base: PriceBase::BasePrice,
            rate_source: "ecb".to_owned(),
            adjust: Vec::new(),
            fees: Vec::new(),
            tax: TaxRule {
                mode: TaxMode::Exclusive,
                rate: TaxRate::Percent(Decimal::ZERO),
            },
            round: Rounding {
                increment: None,
                mode: RoundingMode::HalfUp,
            },
            charm: None,
            floor: None,
        },
    }
}

fn save(workspace: &Workspace, before: Option<&Market>, after: Option<&Market>) -> Committed<()> {
    workspace
        .transact(Act::new("act-market-apply"), |edit| {
            edit.save(before, after)
        })
        .unwrap()
}

fn markets(workspace: &Workspace) -> Vec<Market> {
    workspace.read(read::markets).unwrap()
}

#[test]
fn every_kind_of_policy_is_read_back_as_it_was_written() {
    let scene = Scene::new();
    let amount = |text| Amount::parse(text).unwrap();
    let check = |what: &str, work: &dyn Fn(&mut PricePolicy)| {
        let mut market = plain(&scene.workspace, "XX");
        work(&mut market.policy);
        save(&scene.workspace, None, Some(&market));
        assert_eq!(markets(&scene.workspace), [market.clone()], "{what}");
        save(&scene.workspace, Some(&market), None);
    };
    check("the least", &|_| ());
    check("cost", &|policy| policy.base = PriceBase::Cost);
    check("steps in their order", &|policy| {
        let [twelve, minus] = [Decimal::new(12, 0), Decimal::new(-25, 1)];
        let steps = vec![
            Adjustment::Fixed(minus),
            Adjustment::Percent(twelve),
            Adjustment::Fixed(twelve),
        ];
        policy.fees = steps.iter().rev().copied().collect();
        policy.adjust = steps;
    });
    check("a tax of a pack", &|policy| {
        let rate = TaxRate::Pack {
            pack: "vat-eu".to_owned(),
            class: "reduced".to_owned(),
        };
        policy.tax = TaxRule {
            mode: TaxMode::Inclusive,
            rate,
        };
    });
    for mode in RoundingMode::ALL {
        let increment = Some(amount("0.05"));
        check(mode.as_str(), &|policy| {
            policy.round = Rounding {
                increment,
                mode: *mode,
            }
        });
    }
    for mode in CharmMode::ALL {
        let (ending, step) = (Decimal::new(-1, 2), amount("10"));
        let max_percent = (*mode == CharmMode::Up).then(|| Decimal::new(75, 1));
        check(mode.as_str(), &|policy| {
            policy.charm = Some(Charm {
                ending,
                step,
                mode: *mode,
                max_percent,
            })
        });
    }
    for on_breach in FloorBreach::ALL {
        let floor = Floor {
            margin_percent: Decimal::new(125, 1),
            on_breach: *on_breach,
        };
        check(on_breach.as_str(), &|policy| policy.floor = Some(floor));
    }
}

#[test]
fn countries_and_languages_keep_their_order() {
    let scene = Scene::new();
    let mut market = plain(&scene.workspace, "EU");
    market.countries = ["NL", "AT", "DE"]
        .map(|code| Country::parse(code).unwrap())
        .into();
    market.locales = ["nl", "de", "en-GB", "ar"].map(locale).into();
    save(&scene.workspace, None, Some(&market));
    assert_eq!(markets(&scene.workspace), [market]);
}

#[test]
fn a_market_is_changed_in_four_units_and_its_policy_is_one() {
    let scene = Scene::new();
    let before = plain(&scene.workspace, "DE");
    save(&scene.workspace, None, Some(&before));
    let check = |work: &dyn Fn(&mut Market), path: &str| {
        let mut after = before.clone();
        work(&mut after);
        let done = save(&scene.workspace, Some(&before), Some(&after));
        assert_eq!(done.touched, Touched::from(["market"]));
        assert_eq!(scene.newest_paths(), [path]);
        scene.workspace.undo().unwrap();
        assert_eq!(markets(&scene.workspace), std::slice::from_ref(&before));
    };
    check(
        &|market| market.countries.push(Country::parse("AT").unwrap()),
        "/countries",
    );
    check(&|market| market.locales.push(locale("en")), "/locales");
    check(
        &|market| market.currency = Currency::parse("CHF").unwrap(),
        "/currency",
    );
    check(&|market| market.code = "DACH".to_owned(), "/code");
    check(
        &|market| {
            market.policy.base = PriceBase::Cost;
            market.policy.adjust.push(Adjustment::Percent(Decimal::TEN));
        },
        "/policy",
    );
}

#[test]
fn a_market_is_found_by_its_code_listed_in_order_and_taken_away() {
    let scene = Scene::new();
    let [first, second] = ["US", "DE"].map(|code| plain(&scene.workspace, code));
    save(&scene.workspace, None, Some(&first));
    save(&scene.workspace, None, Some(&second));
    assert_eq!(
        markets(&scene.workspace),
        [second.clone(), first.clone()],
        "in the order of their codes"
    );
    let by_code = |code: &str| {
        scene
            .workspace
            .read(|reading| read::market(reading, code))
            .unwrap()
    };
    assert_eq!((by_code("DE"), by_code("JP")), (Some(second), None));
    save(&scene.workspace, Some(&first), None);
    assert_eq!(by_code("US"), None);
    scene.workspace.undo().unwrap();
    assert_eq!(by_code("US"), Some(first));
}

#[test]
fn a_market_is_seen_as_it_stood() {
    let scene = Scene::new();
    let before = plain(&scene.workspace, "DE");
    save(&scene.workspace, None, Some(&before));
    let then = scene
        .workspace
        .read(read::last_act)
        .unwrap()
        .unwrap()
        .at
        .parse()
        .unwrap();
    let mut after = before.clone();
    after.policy.adjust.push(Adjustment::Percent(Decimal::TEN));
    save(&scene.workspace, Some(&before), Some(&after));
    let seen = scene
        .workspace
        .read(|reading| read::market_as_of(reading, before.id, then))
        .unwrap();
    assert_eq!(seen, Some(before));
}

#[test]
fn two_policies_written_apart_are_never_mixed() {
    let (mut hub, first, second) = pair();
    let base = plain(&first.workspace, "DE");
    save(&first.workspace, None, Some(&base));
    settle_both(&mut hub, &first, &second);
    let with = |work: &dyn Fn(&mut PricePolicy)| {
        let mut market = base.clone();
        work(&mut market.policy);
        market
    };
    let [cheap, dear] = [
        with(&|policy| policy.adjust.push(Adjustment::Percent(Decimal::ONE))),
        with(&|policy| policy.fees.push(Adjustment::Percent(Decimal::TEN))),
    ];
    save(&first.workspace, Some(&base), Some(&cheap));
    save(&second.workspace, Some(&base), Some(&dear));
    settle_both(&mut hub, &first, &second);
    assert_eq!(markets(&second.workspace), [cheap]);
    let open = second.workspace.read(read::conflicts).unwrap();
    assert_eq!((open.len(), &open[0].document), (1, &document(base.id)));
    assert_eq!(open[0].path.as_str(), "/policy");
}
