//! The state machine: several devices and a hub, with everything that goes wrong on the way, must
//! keep the rules S1 to S9; and each rule must notice a build in which it is broken.
//!
//! `DHOW_SOAK=10000` runs that many schedules instead of the few hundred of an ordinary run.

#![allow(clippy::unwrap_used)]

mod mutants;
mod mutated;
mod oracle;
mod rules;
mod step;
mod world;

use mutated::Mutant;
use oracle::Rule;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use step::{Step, cloned_schedule, lone_schedule, schedule};
use world::{Clocks, World};

fn cases(ordinary: u32) -> u32 {
    std::env::var("DHOW_SOAK")
        .ok()
        .and_then(|count| count.parse().ok())
        .unwrap_or(ordinary)
}

/// What the rules find in one schedule, worst first.
fn findings(steps: &[Step], mutant: Mutant) -> Vec<(Rule, String)> {
    let mut world = World::new(mutant, Clocks::Right);
    world.run(steps);
    let mut skewed = World::new(mutant, Clocks::Skewed);
    skewed.run(steps);
    let clocks_matter = world.hub_state() != skewed.hub_state();
    let mut found = world.verdict();
    if clocks_matter {
        found.push((
            Rule::S6,
            "clocks ten years apart change what stands".to_owned(),
        ));
    }
    found
}

fn run(strategy: impl Strategy<Value = Vec<Step>>, count: u32) {
    let config = Config {
        cases: cases(count),
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let outcome = TestRunner::new_with_rng(config, rng).run(&strategy, |steps| {
        let found = findings(&steps, Mutant::None);
        prop_assert!(found.is_empty(), "{found:?}");
        Ok(())
    });
    if let Err(failure) = outcome {
        panic!("{failure}");
    }
}

#[test]
fn the_rules_hold_whatever_goes_wrong() {
    run(schedule(), 500);
}

#[test]
fn a_lone_device_never_meets_a_conflict() {
    run(lone_schedule(), 100);
}

#[test]
fn copies_of_one_disk_lose_nothing() {
    run(cloned_schedule(), 150);
}
