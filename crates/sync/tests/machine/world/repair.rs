//! What a device does when the hub refuses it: another id, other numbers, a snapshot.

use super::state::{World, take};
use crate::mutated::Broken;
use dhow_sync::{
    DocumentId, Ledger as _, Operation, OperationId, Problem, Push, Replica as _, Snapshot, feed,
    repair,
};
use std::collections::BTreeSet;

impl World {
    pub(super) fn recover_push(&mut self, device: usize, push: &Push, problem: &Problem) {
        let replica = &self.devices[device].replica;
        let mine = replica.device().unwrap().as_ref() == Some(&push.device);
        match problem {
            Problem::DeviceForked { .. } if mine => self.become_new(device),
            Problem::MidGap { last_mid } if mine => {
                let first = replica
                    .pending(0, 1)
                    .unwrap()
                    .first()
                    .map_or(0, |op| op.mid);
                if first > last_mid + 1 {
                    self.close_gap(device, *last_mid);
                }
            }
            Problem::EpochChanged { epoch } if replica.epoch().unwrap().as_ref() != Some(epoch) => {
                self.recover_epoch(device);
            }
            Problem::Behind { doc } if mine => self.catch_up(device, doc),
            _ => {}
        }
    }

    fn close_gap(&mut self, device: usize, last_mid: u64) {
        let closed = self.transact(device, None, |replica| {
            repair::renumber_after(replica, last_mid)
        });
        match closed {
            Err(Broken::Problem(Problem::LogChanged)) => self.recover_epoch(device),
            closed => closed.unwrap(),
        }
    }

    fn catch_up(&mut self, device: usize, doc: &DocumentId) {
        self.pull_all(device);
        self.transact(device, None, |replica| repair::catch_up(replica, doc))
            .unwrap();
    }

    pub(super) fn become_new(&mut self, device: usize) {
        let id = self.new_device();
        self.transact(device, None, |replica| repair::reidentify(replica, &id))
            .unwrap();
    }

    pub(super) fn recover_epoch(&mut self, device: usize) {
        let journal = self.devices[device].replica.inner.journal().unwrap();
        let (snapshot, known) = self.agreed(&journal);
        let id = self.devices[device].replica.device().unwrap().unwrap();
        let last_mid = self.hub.inner.last_mid(&id).unwrap();
        self.transact(device, None, |replica| {
            repair::replay_as_before(replica, &snapshot, &known, last_mid)
        })
        .unwrap();
        self.devices[device].cursor_seen = None;
    }

    pub(super) fn recover_cursor(&mut self, device: usize) {
        let pending = self.devices[device].replica.pending(0, usize::MAX).unwrap();
        let (snapshot, known) = self.agreed(&pending);
        self.transact(device, None, |replica| {
            repair::bootstrap_from_snapshot(replica, &snapshot, &known)
        })
        .unwrap();
    }

    /// A snapshot and what it holds of these operations, although pushes still arrive meanwhile.
    fn agreed(&mut self, ops: &[Operation]) -> (Snapshot, BTreeSet<OperationId>) {
        loop {
            let before = self.known(ops);
            self.meanwhile();
            let snapshot = feed::snapshot(&self.hub).unwrap();
            self.meanwhile();
            if before == self.known(ops) {
                return (snapshot, before);
            }
        }
    }

    fn known(&self, ops: &[Operation]) -> BTreeSet<OperationId> {
        let asked: Vec<OperationId> = ops.iter().map(|op| op.op_id.clone()).collect();
        feed::known(&self.hub, &asked)
            .unwrap()
            .into_iter()
            .collect()
    }

    fn meanwhile(&mut self) {
        if let Some((_, push)) = take(&mut self.pushes, 0, false) {
            drop(self.accept(&push, None));
        }
    }
}
