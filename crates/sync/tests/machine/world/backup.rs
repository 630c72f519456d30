//! Disks: one that is copied, or put back as it was; a hub that is; a log that is compacted.

use super::state::{Device, World};
use dhow_sync::{Epoch, Ledger as _, OperationId, Replica as _};

const MOST_DEVICES: usize = 5;
/// Above the numbers of all devices and their copies.
const FIRST_LIFE: u64 = 1000;

impl World {
    pub(super) fn copy(&mut self, device: usize) {
        if self.devices.len() < MOST_DEVICES {
            let mut replica = self.devices[device].replica.clone();
            replica.inner.copy = self.devices.len() as u64;
            let cursor_seen = self.devices[device].cursor_seen.clone();
            self.devices.push(Device {
                replica,
                cursor_seen,
                kept: Vec::new(),
            });
        }
    }

    pub(super) fn keep(&mut self, device: usize) {
        let replica = self.devices[device].replica.inner.clone();
        self.devices[device].kept.push(replica);
    }

    /// What was written since is nowhere, unless it was sent. Nobody knows of the other life of the
    /// disk, which is another writer therefore.
    pub(super) fn put_back(&mut self, device: usize, copy: usize) {
        let kept = &self.devices[device].kept;
        if kept.is_empty() {
            return;
        }
        let mut replica = kept[copy % kept.len()].clone();
        self.made += 1;
        replica.copy = FIRST_LIFE + self.made;
        self.devices_that_wrote.insert(FIRST_LIFE as usize + device);
        self.devices[device].replica.inner = replica;
        self.devices[device].cursor_seen = None;
        self.forget_what_is_nowhere();
    }

    pub(super) fn restore(&mut self, moment: usize, renew: bool) {
        let epoch = self.hub.inner.epoch.clone();
        self.hub.inner = self.moments[moment % self.moments.len()].clone();
        self.hub.inner.epoch = if renew {
            Epoch::new(self.new_id("e"))
        } else {
            epoch
        };
        self.restored += 1;
        self.begin_again();
        self.note_rows();
        self.forget_what_is_nowhere();
    }

    /// Nobody can bring back what is on no disk any more.
    fn forget_what_is_nowhere(&mut self) {
        let hub = &self.hub.inner;
        let is_nowhere = |op_id: &&OperationId| {
            let mut disks = self.devices.iter().map(|device| &device.replica.inner);
            !disks.any(|disk| disk.journal_has(op_id).unwrap()) && !hub.knows(op_id).unwrap()
        };
        let nowhere: Vec<_> = self
            .oracle
            .operations()
            .filter(is_nowhere)
            .cloned()
            .collect();
        self.oracle.nowhere.extend(nowhere);
    }

    pub(super) fn compact(&mut self, keep: u64) {
        let head = self.hub.inner.head().unwrap();
        self.hub.inner.compact(head.saturating_sub(keep));
        self.begin_again();
    }

    fn begin_again(&mut self) {
        self.base = (self.hub.inner.clone(), self.conflicts_made);
        self.taken.clear();
    }
}
