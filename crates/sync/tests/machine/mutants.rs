//! Builds with one rule broken: the machine must notice every one of them, by the rule it breaks.

use crate::findings;
use crate::mutated::Mutant;
use crate::oracle::Rule;
use crate::step::{Step, cloned_schedule, lone_schedule, schedule};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestError, TestRng, TestRunner};

const SCHEDULES: u32 = 600;

fn is_noticed(strategy: impl Strategy<Value = Vec<Step>>, mutant: Mutant, rule: Rule) {
    let config = Config {
        cases: SCHEDULES,
        max_shrink_iters: 0,
        failure_persistence: None,
        ..Config::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let outcome = TestRunner::new_with_rng(config, rng).run(&strategy, |steps| {
        let found = findings(&steps, mutant)
            .into_iter()
            .find(|(found, _)| *found == rule);
        prop_assert!(found.is_none(), "{found:?}");
        Ok(())
    });
    assert!(
        matches!(outcome, Err(TestError::Fail(..))),
        "{mutant:?} went unnoticed by {rule:?}: {outcome:?}"
    );
}

macro_rules! mutants {
    ($($name:ident: $mutant:ident breaks $rule:ident in $schedule:ident;)*) => {$(
        #[test]
        fn $name() {
            is_noticed($schedule(), Mutant::$mutant, Rule::$rule);
        }
    )*};
}

mutants! {
    a_pending_edit_stops_the_feed: PendingStopsTheFeed breaks S1 in schedule;
    the_last_writer_wins: LastWriterWins breaks S2 in schedule;
    seen_is_what_the_mirror_has: SeenFromMirror breaks S2 in schedule;
    one_operation_acknowledges_its_whole_document: AcknowledgedAmongOthers breaks S1 in schedule;
    numbers_acknowledge: AcknowledgedByNumber breaks S2 in cloned_schedule;
    the_loser_is_dropped: LoserDropped breaks S2 in schedule;
    operation_ids_are_not_compared: NoOperationIds breaks S3 in schedule;
    every_arrival_counts: EveryArrivalCounts breaks S3 in schedule;
    nobody_compares_what_stood_there: ChainNotCompared breaks S2 in schedule;
    nobody_compares_the_numbers: LastMidNotCompared breaks S7 in lone_schedule;
    a_place_beyond_the_head_is_empty: BeyondTheHeadIsEmpty breaks S1 in schedule;
    rows_show_up_behind_the_cursor: RowsShowUpLate breaks S1 in schedule;
    the_cursor_moves_before_the_rows: CursorBeforeRows breaks S1 in schedule;
    a_push_is_torn_by_a_kill: PushTorn breaks S2 in schedule;
    the_clock_decides: ClockDecides breaks S6 in schedule;
    own_pending_edits_are_not_seen: SeenFromMirror breaks S7 in lone_schedule;
    a_late_write_resurrects: UpsertResurrects breaks S8 in schedule;
    the_state_before_the_batch_decides: BatchStartDecides breaks S9 in schedule;
    a_part_makes_a_whole: PartsMakeAWhole breaks Whole in schedule;
    what_is_written_anew_is_dropped: WrittenAnewIsDropped breaks S2 in schedule;
    what_is_written_anew_overwrites: WrittenAnewOverwrites breaks S2 in schedule;
}
