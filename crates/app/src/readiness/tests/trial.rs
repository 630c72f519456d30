//! Random acts, pulls, undos, closings and kills: what is kept is what a look at everything finds.

use super::{Firm, POLICY};
use crate::events::News;
use dhow_contract::Nothing;
use dhow_contract::catalogue::ProductCreate;
use dhow_contract::prelude::*;
use dhow_contract::readiness::Issue;
use dhow_contract::translation::{TranslationSet, TranslationState};
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, ProductStatus};
use dhow_store::read;
use jiff::SignedDuration;
use std::collections::BTreeMap;

const GOODS: usize = 270;

/// `cargo xtask soak` asks for ten thousand.
fn turns() -> usize {
    let told = std::env::var("PROPTEST_CASES").ok();
    told.and_then(|text| text.parse().ok()).unwrap_or(250)
}

/// A sequence that is the same each time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    fn of<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    fn sku(&mut self) -> String {
        format!("P-{}", self.below(GOODS))
    }
}

/// Does one thing. What the desk refuses is as good a turn as any.
fn turn(firm: &mut Firm, dice: &mut Dice) {
    let sku = dice.sku();
    match dice.below(20) {
        0..=3 => edit_variant(firm, dice, &sku),
        4..=6 => edit_product(firm, dice, &sku),
        7 => drop(firm.app().product_create(ProductCreate {
            title: "New".to_owned(),
            sku: None,
        })),
        8 | 9 => translate(firm, dice, &sku),
        10 | 11 => drop(firm.app().undo(Nothing {})),
        12 => drop(firm.app().redo(Nothing {})),
        13 => market(firm, dice),
        14 => firm.rate(&format!(
            "2026-10-{},EUR,USD,1.{}",
            20 + dice.below(10),
            dice.below(90) + 10
        )),
        15 | 16 => pull(firm, dice, &sku),
        17 => firm.clock.advance(SignedDuration::from_hours(24)),
        18 => firm.reopen(),
        _ => firm.kill(),
    }
}

fn edit_variant(firm: &Firm, dice: &mut Dice, sku: &str) {
    let (field, value) = *dice.of(&[
        ("basePrice", ""),
        ("basePrice", "0.01"),
        ("basePrice", "25"),
        ("basePriceCurrency", "USD"),
        ("basePriceCurrency", "TRY"),
        ("cost", ""),
        ("cost", "9"),
        ("hsCode", ""),
        ("origin", "TR"),
    ]);
    firm.set_variant(sku, field, value);
}

fn edit_product(firm: &Firm, dice: &mut Dice, sku: &str) {
    let (field, value) = *dice.of(&[
        ("title", "Anew"),
        ("title", "Thing"),
        ("description", "Good"),
        ("description", ""),
        ("status", "draft"),
        ("status", "active"),
        ("status", "archived"),
        ("productOrigin", "DE"),
    ]);
    firm.set_product(sku, field, value);
}

fn translate(firm: &Firm, dice: &mut Dice, sku: &str) {
    let state = *dice.of(&[TranslationState::Draft, TranslationState::Reviewed]);
    drop(firm.app().translate_set(TranslationSet {
        product: None,
        sku: Some(sku.to_owned()),
        field: (*dice.of(&["title", "description"])).to_owned(),
        locale: (*dice.of(&["de", "ja", "fr"])).to_owned(),
        text: (*dice.of(&["", "Ding"])).to_owned(),
        state: Some(state),
        accept: Vec::new(),
    }));
}

fn market(firm: &Firm, dice: &mut Dice) {
    let (from, to) = *dice.of(&[
        ("percent = \"20\"", "percent = \"45\""),
        ("percent = \"19\"", "percent = \"7\""),
        ("\"de\", \"en\"", "\"fr\", \"en\", \"de\""),
        ("currency = \"USD\"", "currency = \"EUR\""),
        ("", ""),
    ]);
    let policy = POLICY.replacen(from, to, 1);
    let fourth = "\n[[market]]\ncode = \"JP\"\ncountries = [\"JP\"]\ncurrency = \"JPY\"\nlocales = [\"ja\"]\n[market.price]\nrate_source = \"csv\"\ntax = { mode = \"inclusive\", percent = \"10\" }\n";
    firm.policy(&format!("{policy}{}", dice.of(&["", fourth])));
}

/// What another device did: a change, a product less or more, goods written in another language.
fn pull(firm: &Firm, dice: &mut Dice, sku: &str) {
    let (app, what, many) = (firm.app(), dice.below(6), dice.below(40));
    let pulled = app.keep(&mut News::default(), |edit| {
        let connection = edit.connection();
        let Some(id) = read::product_of_sku(connection, sku)? else {
            return Ok(());
        };
        let Some(product) = read::product(connection, id)? else {
            return Ok(());
        };
        match what {
            0 => edit.save(Some(&product), None)?,
            1 => {
                for at in 0..many {
                    let id = dhow_domain::id::ProductId::new(edit.ids());
                    let mut product = Product::new(id, &format!("Pulled {at}"));
                    product.status = ProductStatus::Active;
                    edit.save(None, Some(&product))?;
                }
            }
            2 => {
                let seller = read::seller(connection)?;
                let tag = if seller.source_locale.as_str() == "en" {
                    "de"
                } else {
                    "en"
                };
                let mut other = seller.clone();
                other.source_locale = Locale::parse(tag).unwrap();
                edit.save(Some(&seller), Some(&other))?;
            }
            _ => {
                let mut other = product.clone();
                other.text.title = format!("Pulled {many}");
                other.status = ProductStatus::Active;
                edit.save(Some(&product), Some(&other))?;
            }
        }
        Ok(())
    });
    pulled.unwrap();
}

#[test]
fn what_is_kept_is_what_a_look_at_everything_finds() {
    let mut firm = Firm::with_goods(GOODS);
    let mut dice = Dice(0x5eed_0007);
    for _ in 0..turns().div_ceil(5) {
        for _ in 0..=dice.below(8) {
            turn(&mut firm, &mut dice);
        }
        firm.look();
        if dice.below(4) == 0 {
            firm.app().file_issue_counts();
        }
        if dice.below(10) == 0 {
            pages_are_what_the_rules_find(&firm, 1 + dice.below(900) as u64);
        }
    }
    pages_are_what_the_rules_find(&firm, 100);
}

/// The pages together are every issue once, and the counts count them.
fn pages_are_what_the_rules_find(firm: &Firm, limit: u64) {
    let pages = firm.pages(limit);
    let expect = firm.issues();
    assert!(pages.iter().all(|page| page.total == expect.len() as u64));
    let mut counts: BTreeMap<_, u64> = BTreeMap::new();
    let place = |issue: &Issue| {
        let Issue {
            code,
            market,
            locale,
            ..
        } = issue.clone();
        (code, market, locale)
    };
    for issue in &expect {
        *counts.entry(place(issue)).or_default() += 1;
    }
    let told = pages[0].groups.iter();
    let told: BTreeMap<_, u64> = told
        .map(|group| (place(&group.first), group.count))
        .collect();
    assert_eq!(told, counts);
    for group in &pages[0].groups {
        let first = expect
            .iter()
            .find(|issue| place(issue) == place(&group.first));
        assert_eq!(Some(&group.first), first);
    }
    let issues: Vec<Issue> = pages.into_iter().flat_map(|page| page.issues).collect();
    assert_eq!(issues, expect);
}
