//! Disks: one that is copied, a hub that is restored from a backup, a log that is compacted.

use super::state::{Device, World};
use crate::mutated::Mutant;
use dhow_sync::{Epoch, Ledger as _};

const MOST_DEVICES: usize = 5;

impl World {
    pub(super) fn copy(&mut self, device: usize) {
        if self.devices.len() < MOST_DEVICES {
            let mut replica = self.devices[device].replica.clone();
            replica.inner.copy = self.devices.len() as u64;
            let cursor_seen = self.devices[device].cursor_seen.clone();
            self.devices.push(Device {
                replica,
                cursor_seen,
            });
        }
    }

    pub(super) fn restore(&mut self, backup: usize) {
        if self.backups.is_empty() {
            return;
        }
        self.hub.inner = self.backups[backup % self.backups.len()].clone();
        if self.mutant != Mutant::RestoreKeepsEpoch {
            self.hub.inner.epoch = Epoch::new(self.new_id("e"));
        }
        self.begin_again();
        self.note_rows();
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
