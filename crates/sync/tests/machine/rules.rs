//! The rules, asked of a world at rest.

use crate::oracle::{Rule, texts};
use crate::world::World;
use dhow_sync::{DocumentId, Effect, Json, OperationId, Path, Replica as _, tree};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, BTreeSet};

impl World {
    /// Brings everything to rest and asks every rule.
    pub(crate) fn verdict(mut self) -> Vec<(Rule, String)> {
        self.come_to_rest();
        self.convergence();
        self.no_silent_loss();
        self.exactly_once();
        self.tombstones();
        self.batches();
        self.no_fragments();
        self.no_conflict_alone();
        self.findings
    }

    fn hub_documents(&self) -> BTreeMap<DocumentId, Json> {
        use dhow_sync::Ledger as _;
        let documents = self.hub.inner.documents().unwrap().into_iter();
        documents
            .map(|(doc, tree)| (doc, tree.into_tree()))
            .collect()
    }

    fn convergence(&mut self) {
        use dhow_sync::Ledger as _;
        let documents = self.hub_documents();
        let mut open: Vec<String> = self.hub_conflicts();
        open.sort();
        let tombstones = self.hub.inner.tombstones().unwrap();
        for index in 0..self.devices.len() {
            let replica = &self.devices[index].replica.inner;
            let mut seen: Vec<String> = replica
                .conflicts()
                .iter()
                .map(|open| open.conflict.conflict.to_string())
                .collect();
            seen.sort();
            let deleted = tombstones
                .iter()
                .all(|doc| replica.is_deleted(doc).unwrap());
            let pending = replica.pending(0, usize::MAX).unwrap().len();
            let views = replica.views().clone();
            let same = views == documents && seen == open && deleted;
            let at_rest = pending == 0 && replica.mirrors() == 0;
            self.expect(same, Rule::S1, || {
                format!("device {index}: {views:?} | hub: {documents:?}")
            });
            self.expect(at_rest, Rule::S1, || {
                format!("device {index} keeps {pending} pending")
            });
        }
    }

    fn hub_conflicts(&self) -> Vec<String> {
        use dhow_sync::Ledger as _;
        self.hub
            .inner
            .conflicts()
            .unwrap()
            .iter()
            .map(|open| open.conflict.conflict.to_string())
            .collect()
    }

    /// Operations the hub refused, each of which its author is told.
    fn refused(&self) -> BTreeSet<OperationId> {
        let told = self
            .devices
            .iter()
            .flat_map(|device| device.replica.inner.refused());
        told.map(|refused| refused.op_id.clone()).collect()
    }

    /// Operations of which nothing can be asked: refused, or gone with every disk they were on.
    fn excused(&self) -> BTreeSet<OperationId> {
        use dhow_sync::Ledger as _;
        let mut excused = self.refused();
        let nowhere = self.oracle.nowhere.iter();
        let is_gone = |op_id: &&OperationId| !self.hub.inner.knows(op_id).unwrap();
        excused.extend(nowhere.filter(is_gone).cloned());
        excused
    }

    fn no_silent_loss(&mut self) {
        use dhow_sync::Ledger as _;
        let standing: BTreeSet<String> = self
            .hub_documents()
            .values()
            .flat_map(|tree| texts(Some(tree)))
            .collect();
        let conflicts = self.hub.inner.conflicts().unwrap();
        let parked: BTreeSet<String> = conflicts
            .iter()
            .flat_map(|open| texts(Some(&open.conflict.parked)))
            .collect();
        let (refused, excused) = (self.refused(), self.excused());
        let effective: Vec<_> = self
            .oracle
            .writes
            .iter()
            .filter(|write| self.is_taken(&write.op_id, &refused))
            .cloned()
            .collect();
        for write in self.oracle.writes.clone() {
            for text in write
                .wrote
                .iter()
                .filter(|_| !excused.contains(&write.op_id))
            {
                let replaced = effective
                    .iter()
                    .any(|later| later.op_id != write.op_id && later.saw.contains(text));
                let kept = standing.contains(text) || parked.contains(text) || replaced;
                self.expect(kept, Rule::S2, || {
                    format!("{text} of {} is lost", write.op_id)
                });
            }
        }
    }

    /// Whether the hub took an operation, or all those that its author wrote in its place.
    fn is_taken(&self, op_id: &OperationId, refused: &BTreeSet<OperationId>) -> bool {
        use dhow_sync::Ledger as _;
        let instead: Vec<_> = self.instead_of(op_id).collect();
        let known = self.hub.inner.knows(op_id).unwrap() && !refused.contains(op_id);
        known
            || !instead.is_empty()
                && instead
                    .iter()
                    .all(|made| made.iter().all(|op_id| self.is_taken(op_id, refused)))
    }

    /// What took the place of an operation, on each device that let it go.
    fn instead_of(&self, op_id: &OperationId) -> impl Iterator<Item = &Vec<OperationId>> {
        let replaced = self
            .devices
            .iter()
            .flat_map(|device| device.replica.inner.replaced());
        replaced
            .filter(move |(old, _)| old.contains(op_id))
            .map(|(_, made)| made)
    }

    fn exactly_once(&mut self) {
        let documents = self.hub_documents();
        let excused = self.excused();
        for ((doc, path), increments) in self.oracle.counts.clone() {
            let Some(tree) = documents
                .get(&doc)
                .filter(|_| !self.oracle.taken_out.contains(&doc))
            else {
                continue;
            };
            let counted = increments
                .iter()
                .filter(|(op_id, _)| !excused.contains(op_id));
            let sum: Decimal = counted.map(|(_, by)| *by).sum();
            let stands = tree::get(Some(tree), &Path::parse(&path).unwrap()).and_then(Json::as_str);
            let stands: Decimal = stands.unwrap_or("0").parse().unwrap();
            self.expect(stands == sum, Rule::S3, || {
                format!("{doc}{path} is {stands}, not {sum}")
            });
        }
    }

    fn tombstones(&mut self) {
        use dhow_sync::Ledger as _;
        let documents = self.hub_documents();
        for doc in self.hub.inner.tombstones().unwrap() {
            self.expect(!documents.contains_key(&doc), Rule::S8, || {
                format!("{doc} came back")
            });
        }
    }

    /// The same operations in other batches make the same log.
    fn batches(&mut self) {
        for size in [1, 3, usize::MAX] {
            let same = self.replayed(size) == self.hub.inner;
            self.expect(same, Rule::S9, || {
                format!("batches of {size} come out otherwise")
            });
        }
    }

    /// Everything was made as a whole, by somebody who marked it so.
    fn no_fragments(&mut self) {
        let marked =
            |tree: &Json, path: &str| tree::get(Some(tree), &Path::parse(path).unwrap()).is_some();
        for (doc, tree) in self.hub_documents() {
            let variant = !marked(&tree, "/variant/v1") || marked(&tree, "/variant/v1/made");
            let whole = marked(&tree, "/title/made") && variant;
            self.expect(whole, Rule::Whole, || {
                format!("{doc} is a fragment: {tree}")
            });
        }
    }

    fn no_conflict_alone(&mut self) {
        if self.devices_that_wrote.len() > 1 {
            return;
        }
        let rows = self.every_row.values();
        let met = rows
            .filter(|row| matches!(row.effect, Effect::Parked(_) | Effect::Rejected { .. }))
            .count();
        self.expect(met == 0, Rule::S7, || {
            format!("{met} conflicts with nobody")
        });
    }
}
