//! What can happen in a schedule. Indexes are taken modulo what there is, so that every schedule
//! is possible and shrinks well.

use proptest::prelude::*;

/// One thing that happens.
#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// A person edits on a device; the device may be killed at a write.
    Edit {
        device: usize,
        doc: usize,
        unit: Unit,
        kill: Option<u8>,
    },
    /// A person chooses in a conflict.
    Resolve {
        device: usize,
        conflict: usize,
        parked: bool,
    },
    /// A device sends a push of at most so many operations; it is on its way now.
    Send { device: usize, most: usize },
    /// A push arrives. It may arrive again later; the hub may be killed at a write.
    Arrive {
        push: usize,
        again: bool,
        kill: Option<u8>,
    },
    /// A device asks for a page; the answer is on its way now.
    Ask { device: usize, most: usize },
    /// A page arrives. It may arrive again later; the device may be killed at a write.
    Read {
        page: usize,
        again: bool,
        kill: Option<u8>,
    },
    /// A request or an answer is lost.
    Lose { push: bool, index: usize },
    /// A device pushes and pulls until nothing is left to do.
    Sync { device: usize },
    /// A device pulls one page and pushes nothing.
    Pull { device: usize },
    /// A device's disk is copied to another machine.
    Clone { device: usize },
    /// A device's disk is copied aside.
    Keep { device: usize },
    /// A device's disk is put back as it was when it was copied aside.
    PutBack { device: usize, copy: usize },
    /// The hub comes back as it was at any moment, whoever has been with it since; its operator
    /// renews the epoch or does not.
    Restore { moment: usize, renew: bool },
    /// The hub forgets old rows.
    Compact { keep: u64 },
}

/// Where an edit lands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Title,
    GermanTitle,
    Variant,
    Price,
    Code,
    NoPrice,
    NoVariant,
    Count(i8),
    OtherCount(i8),
    Delete,
    /// Takes the document out, so that it can be made anew.
    TakeOut,
    /// A unit of a variant that nobody need have seen before.
    NewPart,
}

fn unit() -> impl Strategy<Value = Unit> {
    prop_oneof![
        4 => Just(Unit::Title),
        2 => Just(Unit::GermanTitle),
        3 => Just(Unit::Variant),
        4 => Just(Unit::Price),
        2 => Just(Unit::Code),
        1 => Just(Unit::NoPrice),
        2 => Just(Unit::NoVariant),
        3 => (-9_i8..9).prop_map(Unit::Count),
        1 => (-9_i8..9).prop_map(Unit::OtherCount),
        1 => Just(Unit::Delete),
        2 => Just(Unit::TakeOut),
        3 => Just(Unit::NewPart),
    ]
}

fn kill() -> impl Strategy<Value = Option<u8>> {
    prop_oneof![5 => Just(None), 1 => (0_u8..8).prop_map(Some)]
}

fn edit(devices: usize) -> impl Strategy<Value = Step> {
    (0..devices, 0..3_usize, unit(), kill()).prop_map(|(device, doc, unit, kill)| Step::Edit {
        device,
        doc,
        unit,
        kill,
    })
}

fn traffic(devices: usize) -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => (0..devices, 1..6_usize).prop_map(|(device, most)| Step::Send { device, most }),
        5 => (0..8_usize, prop::bool::weighted(0.3), kill())
            .prop_map(|(push, again, kill)| Step::Arrive { push, again, kill }),
        4 => (0..devices, 1..8_usize).prop_map(|(device, most)| Step::Ask { device, most }),
        5 => (0..8_usize, prop::bool::weighted(0.3), kill())
            .prop_map(|(page, again, kill)| Step::Read { page, again, kill }),
        1 => (any::<bool>(), 0..8_usize).prop_map(|(push, index)| Step::Lose { push, index }),
        2 => (0..devices).prop_map(|device| Step::Sync { device }),
    ]
}

fn trouble() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..64_usize, prop::bool::weighted(0.2))
            .prop_map(|(moment, renew)| Step::Restore { moment, renew }),
        1 => (0..6_u64).prop_map(|keep| Step::Compact { keep }),
    ]
}

fn disks(devices: usize) -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => (0..devices).prop_map(|device| Step::Clone { device }),
        1 => (0..devices).prop_map(|device| Step::Keep { device }),
        1 => (0..devices, 0..4_usize).prop_map(|(device, copy)| Step::PutBack { device, copy }),
    ]
}

fn resolve() -> impl Strategy<Value = Step> {
    (0..4_usize, 0..4_usize, any::<bool>()).prop_map(|(device, conflict, parked)| Step::Resolve {
        device,
        conflict,
        parked,
    })
}

/// Three devices and whatever can happen to them.
pub(crate) fn schedule() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        8 => edit(4),
        12 => traffic(4),
        2 => resolve(),
        1 => trouble(),
        1 => disks(4),
    ];
    prop::collection::vec(step, 1..120)
}

/// One device that nobody else writes beside; its hub and its line are no better.
pub(crate) fn lone_schedule() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![8 => edit(1), 10 => traffic(1), 1 => trouble()];
    prop::collection::vec(step, 1..80)
}

/// Two copies of one disk that both go on writing, and little else.
pub(crate) fn cloned_schedule() -> impl Strategy<Value = Vec<Step>> {
    let step = prop_oneof![
        6 => edit(5),
        4 => (0..5_usize).prop_map(|device| Step::Sync { device }),
        4 => (0..5_usize).prop_map(|device| Step::Pull { device }),
        1 => traffic(5),
        2 => disks(3),
    ];
    prop::collection::vec(step, 4..30)
}
