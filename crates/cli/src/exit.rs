//! Exit codes scripts may rely on.

/// The command did what it was asked for.
pub(crate) const DONE: u8 = 0;
/// It refused, and said why.
pub(crate) const REFUSED: u8 = 1;
/// The line is not of the grammar.
pub(crate) const USAGE: u8 = 2;
