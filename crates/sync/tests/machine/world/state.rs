//! What there is: devices, a hub, what is on its way between them, and what was written down.

use crate::mutated::{Broken, Mutant, MutatedLedger, MutatedReplica};
use crate::oracle::{Oracle, Rule};
use dhow_sync::memory::{MemoryLedger, MemoryReplica};
use dhow_sync::{ChangeRow, Changes, Cursor, DeviceId, DocumentId, Epoch, Push, repair};
use std::collections::{BTreeMap, BTreeSet};

/// How far the devices' clocks are apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Clocks {
    Right,
    Skewed,
}

pub(crate) struct Device {
    pub(crate) replica: MutatedReplica,
    /// Where it was last, unless it began anew.
    pub(super) cursor_seen: Option<(Epoch, u64)>,
    /// Its disk as it was.
    pub(super) kept: Vec<MemoryReplica>,
}

pub(crate) struct World {
    pub(super) mutant: Mutant,
    pub(super) clocks: Clocks,
    pub(crate) hub: MutatedLedger,
    pub(crate) devices: Vec<Device>,
    pub(super) pushes: Vec<(usize, Push)>,
    pub(super) pages: Vec<(usize, Option<Cursor>, Changes)>,
    /// Everything the hub ever was.
    pub(super) moments: Vec<MemoryLedger>,
    /// How often the hub was put back.
    pub(super) restored: u64,
    pub(super) base: (MemoryLedger, u64),
    pub(super) taken: Vec<Push>,
    pub(crate) oracle: Oracle,
    pub(crate) findings: Vec<(Rule, String)>,
    pub(crate) every_row: BTreeMap<(u64, u64), ChangeRow>,
    pub(crate) devices_that_wrote: BTreeSet<usize>,
    pub(super) newest: BTreeMap<(DocumentId, String), String>,
    pub(super) made: u64,
    pub(super) conflicts_made: u64,
    pub(super) time: u64,
}

const DEVICES: usize = 3;

impl World {
    pub(crate) fn new(mutant: Mutant, clocks: Clocks) -> Self {
        let ledger = MemoryLedger::new(Epoch::new("e1"));
        let hub = MutatedLedger {
            inner: ledger.clone(),
            fuse: None,
            mutant,
            before: None,
        };
        let mut world = Self {
            mutant,
            clocks,
            hub,
            devices: Vec::new(),
            pushes: Vec::new(),
            pages: Vec::new(),
            moments: vec![ledger.clone()],
            restored: 0,
            base: (ledger, 0),
            taken: Vec::new(),
            oracle: Oracle::default(),
            findings: Vec::new(),
            every_row: BTreeMap::new(),
            devices_that_wrote: BTreeSet::new(),
            newest: BTreeMap::new(),
            made: 0,
            conflicts_made: 0,
            time: 0,
        };
        for _ in 0..DEVICES {
            let mut replica = MutatedReplica {
                inner: MemoryReplica::default(),
                fuse: None,
                mutant,
            };
            repair::enrol(&mut replica, &world.new_device(), &Epoch::new("e1")).unwrap();
            world.devices.push(Device {
                replica,
                cursor_seen: None,
                kept: Vec::new(),
            });
        }
        world
    }

    /// Everything the hub has, for comparison with another run.
    pub(crate) fn hub_state(&self) -> MemoryLedger {
        self.hub.inner.clone()
    }

    pub(crate) fn expect(&mut self, holds: bool, rule: Rule, text: impl FnOnce() -> String) {
        if !holds {
            self.findings.push((rule, text()));
        }
    }

    pub(super) fn new_id(&mut self, kind: &str) -> String {
        self.made += 1;
        format!("{kind}{}", self.made)
    }

    pub(super) fn new_device(&mut self) -> DeviceId {
        DeviceId::new(self.new_id("dev_"))
    }

    pub(super) fn created(&self, device: usize) -> String {
        let year = match (self.clocks, device % 3) {
            (Clocks::Right, _) | (_, 0) => 2026,
            (_, 1) => 2036,
            _ => 2016,
        };
        format!("{year}-01-01T00:{:04}", self.time)
    }

    /// One transaction of a device: all of it, or nothing.
    pub(super) fn transact<T>(
        &mut self,
        device: usize,
        kill: Option<u8>,
        act: impl FnOnce(&mut MutatedReplica) -> Result<T, Broken>,
    ) -> Result<T, Broken> {
        let replica = &mut self.devices[device].replica;
        let before = replica.inner.clone();
        replica.fuse = kill;
        let result = act(replica);
        replica.fuse = None;
        if result.is_err() {
            replica.inner = before;
        }
        result
    }
}

/// One of what is on its way, which comes to its end thereby or may come again.
pub(super) fn take<T: Clone>(from: &mut Vec<T>, index: usize, again: bool) -> Option<T> {
    if from.is_empty() {
        return None;
    }
    let index = index % from.len();
    Some(if again {
        from[index].clone()
    } else {
        from.remove(index)
    })
}

/// What arrives of what was sent: the same, read from its text.
pub(super) fn carried<T: serde::Serialize + serde::de::DeserializeOwned>(sent: &T) -> T {
    serde_json::from_str(&serde_json::to_string(sent).unwrap()).unwrap()
}
