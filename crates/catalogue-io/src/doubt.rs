//! What a person is asked about columns that are not understood.

use strum::IntoStaticStr;

/// What a column that is not understood may be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum DoubtAbout {
    /// Which goods are not to be sold.
    Hides,
    /// What they cost.
    Price,
}

impl DoubtAbout {
    /// The word scripts see.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// Columns that a person is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// What they may be about.
    pub about: DoubtAbout,
    /// Their headers, each with a cell of it.
    pub columns: Vec<(String, String)>,
}
