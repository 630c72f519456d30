//! Devices, a hub, and what is on its way between them. One thread, no clock, no chance: the same
//! schedule always comes to the same end.

use crate::mutated::{Broken, MutatedLedger, MutatedReplica};
use crate::oracle::{Oracle, Rule, Write, texts};
use crate::step::{Step, Unit};
use dhow_sync::memory::{MemoryLedger, MemoryReplica};
use dhow_sync::replica::{Change, Draft, Limits, edit, next_push, settle};
use dhow_sync::{
    Action, ChangeRow, Changes, ConflictId, Cursor, DeviceId, DocumentId, Epoch, Hash, Json,
    Ledger as _, Operation, OperationId, Path, Problem, Push, Replica as _, Snapshot, feed, ledger,
    pull, repair, tree,
};
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// A build with one rule broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mutant {
    None,
    PendingStopsTheFeed,
    LastWriterWins,
    SeenFromMirror,
    AcknowledgedByNumber,
    LoserDropped,
    NoOperationIds,
    EveryArrivalCounts,
    RestoreKeepsEpoch,
    RowsShowUpLate,
    CursorBeforeRows,
    PushTorn,
    ClockDecides,
    UpsertResurrects,
    BatchStartDecides,
}

/// How far the devices' clocks are apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Clocks {
    Right,
    Skewed,
}

pub(crate) struct Device {
    pub(crate) replica: MutatedReplica,
    cursor_seen: Option<(Epoch, u64)>,
}

pub(crate) struct World {
    mutant: Mutant,
    clocks: Clocks,
    pub(crate) hub: MutatedLedger,
    pub(crate) devices: Vec<Device>,
    pushes: Vec<(usize, Push)>,
    pages: Vec<(usize, Option<Cursor>, Changes)>,
    backups: Vec<MemoryLedger>,
    base: (MemoryLedger, u64),
    taken: Vec<Push>,
    pub(crate) oracle: Oracle,
    pub(crate) findings: Vec<(Rule, String)>,
    pub(crate) every_row: BTreeMap<(Epoch, u64), ChangeRow>,
    pub(crate) devices_that_wrote: BTreeSet<usize>,
    newest: BTreeMap<(DocumentId, String), String>,
    made: u64,
    conflicts_made: u64,
    time: u64,
}

const DEVICES: usize = 3;
const MOST_DEVICES: usize = 5;
const ROUNDS: usize = 60;
/// More rows than one push makes.
const RECENT: usize = 200;

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
            backups: Vec::new(),
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
            });
        }
        world
    }

    pub(crate) fn run(&mut self, steps: &[Step]) {
        for step in steps {
            self.time += 1;
            self.step(step);
        }
    }

    fn step(&mut self, step: &Step) {
        let count = self.devices.len();
        match *step {
            Step::Edit {
                device,
                doc,
                unit,
                kill,
            } => self.edit(device % count, doc, unit, kill),
            Step::Resolve {
                device,
                conflict,
                parked,
            } => self.resolve(device % count, conflict, parked),
            Step::Send { device, most } => self.send(device % count, most),
            Step::Arrive { push, again, kill } => self.arrive(push, again, kill),
            Step::Ask { device, most } => self.ask(device % count, most),
            Step::Read { page, again, kill } => self.read(page, again, kill),
            Step::Lose { push: true, index } => drop(take(&mut self.pushes, index, false)),
            Step::Lose { push: false, index } => drop(take(&mut self.pages, index, false)),
            Step::Sync { device } => self.sync(device % count),
            Step::Pull { device } => self.pull(device % count),
            Step::Clone { device } => self.copy(device % count),
            Step::Backup => self.backups.push(self.hub.inner.clone()),
            Step::Restore { backup } => self.restore(backup),
            Step::Compact { keep } => self.compact(keep),
        }
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

    fn new_id(&mut self, kind: &str) -> String {
        self.made += 1;
        format!("{kind}{}", self.made)
    }

    fn new_device(&mut self) -> DeviceId {
        DeviceId::new(self.new_id("dev_"))
    }

    fn created(&self, device: usize) -> String {
        let year = match (self.clocks, device % 3) {
            (Clocks::Right, _) | (_, 0) => 2026,
            (_, 1) => 2036,
            _ => 2016,
        };
        format!("{year}-01-01T00:{:04}", self.time)
    }

    // People

    fn edit(&mut self, device: usize, doc: usize, unit: Unit, kill: Option<u8>) {
        let doc = DocumentId::new(format!("prd_{doc}"));
        let view = self.devices[device].replica.view(&doc).unwrap();
        let (path, change) = self.change(view.as_ref(), unit);
        self.write(
            device,
            Draft {
                op_id: self.operation_id(),
                doc,
                path,
                change,
            },
            BTreeSet::new(),
            kill,
        );
    }

    fn operation_id(&self) -> OperationId {
        OperationId::new(format!(
            "op_{}",
            self.oracle.writes.len() + self.oracle.counts.values().flatten().count()
        ))
    }

    fn change(&mut self, view: Option<&Json>, unit: Unit) -> (Path, Change) {
        let (one, two) = (self.new_id("w"), self.new_id("w"));
        if view.is_none() {
            return (
                Path::root(),
                set(json!({ "title": { "en": one }, "unknown": { "later": two } })),
            );
        }
        match unit {
            Unit::Title => (path("/title/en"), set(json!(one))),
            Unit::GermanTitle => (path("/title/de"), set(json!(one))),
            Unit::Variant => (
                path("/variant/v1"),
                set(json!({ "code": one, "price": two })),
            ),
            Unit::Price => (path("/variant/v1/price"), set(json!(one))),
            Unit::Code => (path("/variant/v1/code"), set(json!(one))),
            Unit::NoPrice => (path("/variant/v1/price"), Change::Set(None)),
            Unit::NoVariant => (path("/variant/v1"), Change::Set(None)),
            Unit::Count(by) => (
                path("/stock/a"),
                Change::Increment {
                    by: by.to_string(),
                    cause: None,
                },
            ),
            Unit::OtherCount(by) => (
                path("/stock/b"),
                Change::Increment {
                    by: format!("{by}.5"),
                    cause: None,
                },
            ),
            Unit::Delete => (Path::root(), Change::Delete),
        }
    }

    fn resolve(&mut self, device: usize, conflict: usize, parked: bool) {
        let replica = &self.devices[device].replica;
        let open = replica.inner.conflicts();
        if open.is_empty() {
            return;
        }
        let open = open[conflict % open.len()].clone();
        let view = replica.view(&open.doc).unwrap();
        let standing = tree::unit(view.as_ref(), &open.path);
        let mut value = if parked {
            tree::unit(Some(&open.conflict.parked), &Path::root())
        } else {
            standing.clone()
        };
        if open.path.is_root() {
            value = choose_root(value, standing.as_ref());
        }
        let change = Change::Resolve {
            conflict: open.conflict.conflict.clone(),
            value,
        };
        let draft = Draft {
            op_id: self.operation_id(),
            doc: open.doc,
            path: open.path,
            change,
        };
        self.write(device, draft, texts(Some(&open.conflict.parked)), None);
    }

    /// Writes an edit in one transaction, and remembers it when it was confirmed.
    fn write(&mut self, device: usize, draft: Draft, also_saw: BTreeSet<String>, kill: Option<u8>) {
        let view = self.devices[device].replica.view(&draft.doc).unwrap();
        let mut saw = texts(tree::unit(view.as_ref(), &draft.path).as_ref());
        saw.extend(also_saw);
        let Ok(op) = self.transact(device, kill, |replica| edit(replica, draft)) else {
            return;
        };
        self.devices_that_wrote.insert(device);
        if let Action::Increment { by, .. } = &op.action {
            let counter = (op.doc.clone(), op.path.to_string());
            self.oracle
                .counts
                .entry(counter)
                .or_default()
                .push((op.op_id, by.parse().unwrap()));
            return;
        }
        let wrote = match &op.action {
            Action::Set { value, .. } => texts(Some(value)),
            _ => BTreeSet::new(),
        };
        self.oracle.writes.push(Write {
            op_id: op.op_id,
            wrote,
            saw,
        });
    }

    /// One transaction of a device: all of it, or nothing.
    fn transact<T>(
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

    // The line

    fn send(&mut self, device: usize, most: usize) {
        let created = self.created(device);
        let limits = Limits {
            operations: most,
            ..Limits::default()
        };
        let push = next_push(&self.devices[device].replica, 0, &created, limits).unwrap();
        self.pushes.extend(push.map(|push| (device, push)));
    }

    fn arrive(&mut self, index: usize, again: bool, kill: Option<u8>) {
        let Some((device, push)) = take(&mut self.pushes, index, again) else {
            return;
        };
        self.deliver(device, &push, kill);
    }

    /// The hub takes a push in one transaction; its answer reaches the device or not, for it
    /// changes nothing there.
    fn deliver(&mut self, device: usize, push: &Push, kill: Option<u8>) {
        match self.accept(push, kill) {
            Ok(answer) => drop(settle(&self.devices[device].replica, &answer)),
            Err(Broken::Killed) => {}
            Err(Broken::Problem(problem)) => self.recover_push(device, push, &problem),
        }
    }

    fn accept(&mut self, push: &Push, kill: Option<u8>) -> Result<dhow_sync::PushAnswer, Broken> {
        let push = self.bend(push);
        let before = (self.hub.inner.clone(), self.conflicts_made);
        self.hub.before = Some(self.hub.inner.documents().unwrap().into_iter().collect());
        self.hub.fuse = kill;
        let made = &mut self.conflicts_made;
        let result = ledger::accept(&mut self.hub, &push, &mut || next_conflict(made));
        self.hub.fuse = None;
        self.hub.before = None;
        match &result {
            Ok(_) => self.taken.push(push),
            Err(_) if self.mutant == Mutant::PushTorn => {}
            Err(_) => (self.hub.inner, self.conflicts_made) = before,
        }
        self.note_rows();
        result
    }

    fn note_rows(&mut self) {
        let epoch = self.hub.inner.epoch.clone();
        for row in self.hub.inner.rows().iter().rev().take(RECENT) {
            let first = self
                .every_row
                .entry((epoch.clone(), row.seq))
                .or_insert_with(|| row.clone());
            if first != row {
                let text = format!("row {} is another one now", row.seq);
                self.findings.push((Rule::S4, text));
            }
        }
    }

    /// What a hub of the mutants makes of a push before it looks at it.
    fn bend(&mut self, push: &Push) -> Push {
        let mut push = push.clone();
        match self.mutant {
            Mutant::LastWriterWins => push.ops.iter_mut().for_each(|op| self.overwrite(op)),
            Mutant::ClockDecides => self.order_by_clock(&mut push),
            Mutant::EveryArrivalCounts => {
                push.device = self.new_device();
                for (mid, op) in (1..).zip(&mut push.ops) {
                    op.mid = mid;
                    op.op_id = OperationId::new(format!("{}#{}", op.op_id, push.device));
                }
            }
            _ => {}
        }
        push
    }

    fn overwrite(&self, op: &mut Operation) {
        let doc = self.hub.inner.document(&op.doc).unwrap();
        let current = Hash::of(tree::unit(doc.as_ref(), &op.path).as_ref());
        if let Action::Set { seen, .. } | Action::Delete { seen } | Action::Resolve { seen, .. } =
            &mut op.action
        {
            *seen = current;
        }
    }

    fn order_by_clock(&mut self, push: &mut Push) {
        for op in &mut push.ops {
            self.overwrite(op);
            let doc = self.hub.inner.document(&op.doc).unwrap();
            let current = tree::unit(doc.as_ref(), &op.path).unwrap_or(Json::Null);
            let newest = self
                .newest
                .entry((op.doc.clone(), op.path.to_string()))
                .or_default();
            if push.created >= *newest {
                newest.clone_from(&push.created);
            } else if let Action::Set { value, .. } = &mut op.action {
                *value = current;
            }
        }
    }

    fn ask(&mut self, device: usize, most: usize) {
        let cursor = self.devices[device].replica.cursor().unwrap();
        match feed::changes(&self.hub, cursor.as_ref(), most) {
            Ok(page) => self.pages.push((device, cursor, page)),
            Err(Broken::Problem(Problem::EpochChanged { .. })) => self.recover_epoch(device),
            Err(_) => self.recover_cursor(device),
        }
    }

    fn read(&mut self, index: usize, again: bool, kill: Option<u8>) {
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
        let now = feed::position(&cursor).unwrap();
        let fell = matches!(&self.devices[device].cursor_seen, Some((epoch, seq)) if *epoch == now.0 && *seq > now.1);
        self.expect(!fell, Rule::S4, || {
            format!("the cursor of device {device} fell to {}", now.1)
        });
        self.devices[device].cursor_seen = Some(now);
    }

    // Repairs

    fn recover_push(&mut self, device: usize, push: &Push, problem: &Problem) {
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
                    self.transact(device, None, |replica| {
                        repair::renumber_after(replica, *last_mid)
                    })
                    .unwrap();
                }
            }
            Problem::EpochChanged { epoch } if replica.epoch().unwrap().as_ref() != Some(epoch) => {
                self.recover_epoch(device);
            }
            _ => {}
        }
    }

    fn become_new(&mut self, device: usize) {
        let id = self.new_device();
        self.transact(device, None, |replica| repair::reidentify(replica, &id))
            .unwrap();
    }

    fn recover_epoch(&mut self, device: usize) {
        let journal = self.devices[device].replica.journal().unwrap();
        let (snapshot, known) = self.agreed(&journal);
        let id = self.new_device();
        self.transact(device, None, |replica| {
            repair::replay_after_reset(replica, &snapshot, &known, &id)
        })
        .unwrap();
    }

    fn recover_cursor(&mut self, device: usize) {
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

    // Disks

    fn copy(&mut self, device: usize) {
        if self.devices.len() < MOST_DEVICES {
            let replica = self.devices[device].replica.clone();
            let cursor_seen = self.devices[device].cursor_seen.clone();
            self.devices.push(Device {
                replica,
                cursor_seen,
            });
        }
    }

    fn restore(&mut self, backup: usize) {
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

    fn compact(&mut self, keep: u64) {
        let head = self.hub.inner.head().unwrap();
        self.hub.inner.compact(head.saturating_sub(keep));
        self.begin_again();
    }

    fn begin_again(&mut self) {
        self.base = (self.hub.inner.clone(), self.conflicts_made);
        self.taken.clear();
    }

    /// The hub as it would be had the same operations come in batches of at most `size`.
    pub(crate) fn replayed(&self, size: usize) -> MemoryLedger {
        let (ledger, mut made) = self.base.clone();
        let mut hub = MutatedLedger {
            inner: ledger,
            fuse: None,
            mutant: self.mutant,
            before: None,
        };
        for push in rebatched(&self.taken, size) {
            hub.before = Some(hub.inner.documents().unwrap().into_iter().collect());
            ledger::accept(&mut hub, &push, &mut || next_conflict(&mut made)).unwrap();
        }
        hub.inner
    }

    // Rest

    fn sync(&mut self, device: usize) {
        for _ in 0..ROUNDS {
            let head = (self.hub.inner.epoch.clone(), self.hub.inner.head().unwrap());
            let replica = &self.devices[device].replica;
            let position = replica
                .cursor()
                .unwrap()
                .map(|cursor| feed::position(&cursor).unwrap());
            let pending = !replica.pending(0, 1).unwrap().is_empty();
            if !pending && position.as_ref() == Some(&head) {
                return;
            }
            self.exchange(device);
        }
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

    fn pull(&mut self, device: usize) {
        let asked = self.pages.len();
        self.ask(device, 500);
        if self.pages.len() > asked {
            self.read(asked, false, None);
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

fn take<T: Clone>(from: &mut Vec<T>, index: usize, again: bool) -> Option<T> {
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

fn next_conflict(made: &mut u64) -> ConflictId {
    *made += 1;
    ConflictId::new(format!("cf_{made}"))
}

fn set(value: Json) -> Change {
    Change::Set(Some(value))
}

fn path(text: &str) -> Path {
    Path::parse(text).unwrap()
}

/// A choice between two whole documents keeps what was counted, as a person would.
fn choose_root(value: Option<Json>, standing: Option<&Json>) -> Option<Json> {
    let standing = standing?;
    let mut value = Some(value.unwrap_or_else(|| standing.clone()));
    let stock = tree::unit(Some(standing), &path("/stock"));
    tree::put(&mut value, &path("/stock"), stock).unwrap();
    value
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

fn rebatched(taken: &[Push], size: usize) -> Vec<Push> {
    let mut batches: Vec<Push> = Vec::new();
    for push in taken {
        for op in &push.ops {
            match batches.last_mut() {
                Some(last) if last.device == push.device && last.ops.len() < size.min(500) => {
                    last.ops.push(op.clone());
                }
                _ => batches.push(Push {
                    ops: vec![op.clone()],
                    ..push.clone()
                }),
            }
        }
    }
    batches
}
