//! What the file keeps of the issue counts: read after opening, behind after a kill, mended when wrong.

use super::{Firm, known};
use crate::readiness::block::Block;
use crate::readiness::cause::Layout;
use crate::readiness::issue_counts::IssueCounts;
use dhow_contract::prelude::*;
use dhow_contract::{Nothing, workspace::DoctorCheck};
use dhow_store::{IssueCountsHeader, read};

const GOODS: usize = 300;

#[test]
fn what_was_imported_is_not_read_again_after_opening() {
    let mut firm = Firm::with_goods(GOODS);
    firm.reopen();
    assert_eq!(firm.look().products, 0);
    assert!(firm.set_variant("P-7", "basePrice", ""));
    firm.reopen();
    assert_eq!(firm.look().products, 1, "the file is behind by one");
}

#[test]
fn a_kill_leaves_the_file_behind_and_never_wrong() {
    let mut firm = Firm::with_goods(GOODS);
    firm.kill();
    assert_eq!(firm.look().products, GOODS as u64, "nothing was kept yet");
    firm.app().today_list(Nothing {}).unwrap();
    assert!(firm.set_variant("P-7", "basePrice", "0.01"));
    firm.kill();
    assert_eq!(firm.look().products, 1);
}

#[test]
fn a_reader_looks_without_writing() {
    let mut firm = Firm::with_goods(GOODS);
    let host = super::host(firm.folder.path(), &firm.clock);
    firm.kill();
    let reader = crate::App::open(&firm.path, host).unwrap();
    assert!(!reader.is_writable());
    let today = |app: &crate::App| app.today_list(Nothing {}).unwrap();
    assert_eq!(today(&reader), today(firm.app()));
    assert!(firm.set_variant("P-7", "basePrice", ""));
    assert_eq!(today(&reader), today(firm.app()));
}

fn doctor(firm: &Firm) -> DoctorCheck {
    let report = firm.app().doctor_run(Nothing {}).unwrap();
    assert!(report.healthy);
    let mut checks = report.checks.into_iter();
    checks.find(|check| check.name == "issueCounts").unwrap()
}

/// Writes a block that says of one product that it is active without anything the matter, and of
/// all others that they are not there.
fn falsify(firm: &Firm) {
    let (layout, head) = firm
        .app()
        .ask(|reading| {
            let layout = known(firm.app(), reading).blocks.layout;
            Ok((layout, read::issue_counts_header(reading)?.unwrap()))
        })
        .unwrap();
    let mut wrong = Block::new(layout);
    let by_cause = vec![0; layout.causes()].into();
    wrong.set(
        9,
        Some(IssueCounts {
            active: true,
            by_cause,
        }),
    );
    write(firm, &head, wrong.to_bytes());
}

fn write(firm: &Firm, head: &IssueCountsHeader, block: Vec<u8>) {
    let workspace = &firm.app().workspace;
    let blocks = [(0, Some(block))];
    assert!(workspace.keep_issue_counts(head, &blocks, false).unwrap());
}

#[test]
fn the_doctor_mends_what_is_wrong() {
    let mut firm = Firm::with_goods(GOODS);
    firm.reopen();
    let sound = firm.app().today_list(Nothing {}).unwrap();
    assert_eq!(
        (doctor(&firm).mended, doctor(&firm).findings.len()),
        (false, 0)
    );

    falsify(&firm);
    firm.kill();
    assert_ne!(firm.app().today_list(Nothing {}).unwrap(), sound);
    let check = doctor(&firm);
    assert!(check.mended && check.findings.len() == 20, "{check:?}");
    assert_eq!(firm.app().today_list(Nothing {}).unwrap(), sound);
    assert!(!doctor(&firm).mended);
    firm.kill();
    assert_eq!(firm.look().products, 0, "the file is mended too");
}

#[test]
fn what_the_file_has_and_nobody_can_read_is_found_and_made_again() {
    let mut firm = Firm::with_goods(GOODS);
    firm.reopen();
    let head = firm
        .app()
        .ask(|reading| Ok(read::issue_counts_header(reading)?.unwrap()))
        .unwrap();
    write(&firm, &head, vec![0xff; 9]);
    firm.kill();
    assert_eq!(firm.look().products, GOODS as u64);
    assert_eq!(doctor(&firm).findings, ["issueCounts"]);
    firm.kill();
    assert_eq!(firm.look().products, 0);
}

/// Counts of other rules are not taken for those of these.
#[test]
fn counts_of_another_program_are_made_again() {
    let mut firm = Firm::with_goods(GOODS);
    firm.reopen();
    let head = firm
        .app()
        .ask(|reading| Ok(read::issue_counts_header(reading)?.unwrap()))
        .unwrap();
    let version = env!("CARGO_PKG_VERSION");
    let origin = head.origin.replace(version, "0.0.0-other");
    assert_ne!(origin, head.origin);
    let other = IssueCountsHeader { origin, ..head };
    let empty = Block::new(Layout {
        locales: 2,
        markets: 2,
    });
    write(&firm, &other, empty.to_bytes());
    firm.kill();
    assert_eq!(firm.look().products, GOODS as u64);
}
