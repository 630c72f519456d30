//! The line: pushes and pages that arrive, late, twice or never, until everything is at rest.

use super::state::{World, carried, take};
use crate::mutated::{Broken, Mutant, MutatedReplica};
use crate::oracle::Rule;
use dhow_sync::replica::{Limits, next_push, settle};
use dhow_sync::{
    Changes, Cursor, Ledger as _, Operation, Problem, Push, PushAnswer, Replica as _, feed, pull,
};
use std::collections::BTreeSet;

const ROUNDS: usize = 60;

impl World {
    pub(super) fn send(&mut self, device: usize, most: usize) {
        let created = self.created(device);
        let limits = Limits {
            operations: most,
            ..Limits::default()
        };
        let push = next_push(&self.devices[device].replica, 0, &created, limits).unwrap();
        self.pushes.extend(push.map(|push| (device, push)));
    }

    pub(super) fn arrive(&mut self, index: usize, again: bool, kill: Option<u8>) {
        let Some((device, push)) = take(&mut self.pushes, index, again) else {
            return;
        };
        self.deliver(device, &push, kill);
    }

    /// The hub takes a push in one transaction; its answer reaches the device or not, for it
    /// changes nothing there.
    fn deliver(&mut self, device: usize, push: &Push, kill: Option<u8>) {
        match self.accept(push, kill) {
            Ok(answer) => self.settle(device, push, &answer),
            Err(Broken::Killed) => {}
            Err(Broken::Problem(problem)) => self.recover_push(device, push, &problem),
        }
    }

    /// An answer is read by the device that pushed, as long as it is that device.
    fn settle(&mut self, device: usize, push: &Push, answer: &PushAnswer) {
        let current = self.devices[device].replica.device().unwrap();
        if current.as_ref() != Some(&push.device) {
            return;
        }
        let settled = self.transact(device, None, |replica| settle(replica, answer));
        if let Err(Broken::Problem(Problem::LogChanged)) = settled {
            self.recover_epoch(device);
        }
    }

    pub(super) fn ask(&mut self, device: usize, most: usize) {
        let cursor = self.devices[device].replica.cursor().unwrap();
        match feed::changes(&self.hub, cursor.as_ref(), most) {
            Ok(page) => self.pages.push((device, cursor, carried(&page))),
            Err(Broken::Problem(Problem::LogChanged))
                if self.mutant == Mutant::BeyondTheHeadIsEmpty
                    && cursor.is_some_and(|cursor| self.is_beyond_the_head(&cursor)) => {}
            Err(Broken::Problem(Problem::EpochChanged { .. } | Problem::LogChanged)) => {
                self.recover_epoch(device);
            }
            Err(_) => self.recover_cursor(device),
        }
    }

    fn is_beyond_the_head(&self, cursor: &Cursor) -> bool {
        feed::position(cursor).unwrap().seq > self.hub.inner.head().unwrap()
    }

    pub(super) fn read(&mut self, index: usize, again: bool, kill: Option<u8>) {
        let Some((device, asked, page)) = take(&mut self.pages, index, again) else {
            return;
        };
        let by_number = self.mutant == Mutant::AcknowledgedByNumber;
        let result = self.transact(device, kill, |replica| {
            if by_number {
                acknowledge_by_number(replica, &page);
            }
            pull::apply_changes(replica, asked.as_ref(), &page)
        });
        match result {
            Ok(applied) if applied.forked => self.become_new(device),
            Err(Broken::Problem(Problem::EpochChanged { epoch }))
                if epoch == self.hub.inner.epoch =>
            {
                self.recover_epoch(device);
            }
            Ok(_) | Err(Broken::Problem(Problem::CursorMoved | Problem::EpochChanged { .. })) => {}
            Err(Broken::Killed) if self.mutant == Mutant::CursorBeforeRows => {
                self.devices[device]
                    .replica
                    .inner
                    .set_cursor(Some(&page.next))
                    .unwrap();
            }
            Err(Broken::Killed) => {}
            Err(Broken::Problem(problem)) => {
                self.findings
                    .push((Rule::S4, format!("a page does not fit: {problem}")));
                self.recover_cursor(device);
            }
        }
        self.watch_cursor(device);
    }

    fn watch_cursor(&mut self, device: usize) {
        let Some(cursor) = self.devices[device].replica.cursor().unwrap() else {
            return;
        };
        let place = feed::position(&cursor).unwrap();
        let now = (place.epoch, place.seq);
        let fell = matches!(&self.devices[device].cursor_seen, Some((epoch, seq)) if *epoch == now.0 && *seq > now.1);
        self.expect(!fell, Rule::S4, || {
            format!("the cursor of device {device} fell to {}", now.1)
        });
        self.devices[device].cursor_seen = Some(now);
    }

    pub(super) fn sync(&mut self, device: usize) {
        for _ in 0..ROUNDS {
            let head = self.head();
            let replica = &self.devices[device].replica;
            let pending = !replica.pending(0, 1).unwrap().is_empty();
            if !pending && replica.cursor().unwrap() == Some(head) {
                return;
            }
            self.exchange(device);
        }
    }

    fn head(&self) -> Cursor {
        let head = self.hub.head().unwrap();
        let chain = self.hub.chain(head).unwrap();
        feed::cursor(&self.hub.inner.epoch, head, &chain)
    }

    fn exchange(&mut self, device: usize) {
        let created = self.created(device);
        let push = next_push(
            &self.devices[device].replica,
            0,
            &created,
            Limits::default(),
        )
        .unwrap();
        if let Some(push) = push {
            self.deliver(device, &push, None);
        }
        self.pull(device);
    }

    pub(super) fn pull(&mut self, device: usize) {
        let asked = self.pages.len();
        self.ask(device, 500);
        if self.pages.len() > asked {
            self.read(asked, false, None);
        }
    }

    /// Pulls until nothing is new.
    pub(super) fn pull_all(&mut self, device: usize) {
        for _ in 0..ROUNDS {
            let before = self.devices[device].replica.cursor().unwrap();
            self.pull(device);
            if self.devices[device].replica.cursor().unwrap() == before {
                return;
            }
        }
    }

    pub(crate) fn come_to_rest(&mut self) {
        self.pushes.clear();
        self.pages.clear();
        for _ in 0..4 {
            for device in 0..self.devices.len() {
                self.sync(device);
            }
        }
    }
}

fn acknowledge_by_number(replica: &mut MutatedReplica, page: &Changes) {
    let own = replica.device().unwrap().unwrap();
    let numbers: BTreeSet<u64> = page
        .rows
        .iter()
        .filter(|row| row.device == own)
        .map(|row| row.mid)
        .collect();
    let pending = replica.inner.pending(0, usize::MAX).unwrap();
    let left: Vec<Operation> = pending
        .into_iter()
        .filter(|op| !numbers.contains(&op.mid))
        .collect();
    replica.inner.set_pending(&left).unwrap();
}
