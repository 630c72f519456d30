//! What a command does once its arguments are read, and what it needs for that.

use crate::answer::Answer;
use crate::context::{Desk, Machine};
use crate::refusal::Refusal;

/// How a command went.
pub(crate) type Outcome = Result<Answer, Refusal>;

type OnDesk = Box<dyn FnOnce(&Desk<'_>) -> Outcome>;
type WithDesk = Box<dyn FnOnce(Desk<'_>) -> Outcome>;
type OnMachine = Box<dyn FnOnce(&Machine) -> Outcome>;

/// A command with its arguments, by what it works on.
pub(crate) enum Handler {
    /// The workspace that was named.
    OnDesk(OnDesk),
    /// The workspace that was named, which it keeps.
    WithDesk(WithDesk),
    /// This machine alone: there is no workspace yet.
    OnMachine(OnMachine),
}

impl Handler {
    pub(crate) fn on_desk(run: impl FnOnce(&Desk<'_>) -> Outcome + 'static) -> Self {
        Self::OnDesk(Box::new(run))
    }

    pub(crate) fn with_desk(run: impl FnOnce(Desk<'_>) -> Outcome + 'static) -> Self {
        Self::WithDesk(Box::new(run))
    }

    pub(crate) fn on_machine(run: impl FnOnce(&Machine) -> Outcome + 'static) -> Self {
        Self::OnMachine(Box::new(run))
    }
}
