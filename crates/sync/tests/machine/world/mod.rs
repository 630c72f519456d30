//! Devices, a hub, and what is on its way between them. One thread, no clock, no chance: the same
//! schedule always comes to the same end.

mod backup;
mod edits;
mod hub;
mod repair;
mod state;
mod transport;

pub(crate) use state::{Clocks, World};

use crate::step::Step;
use state::take;

impl World {
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
            Step::Keep { device } => self.keep(device % count),
            Step::PutBack { device, copy } => self.put_back(device % count, copy),
            Step::Restore { moment, renew } => self.restore(moment, renew),
            Step::Compact { keep } => self.compact(keep),
        }
    }
}
