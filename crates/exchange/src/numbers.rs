//! Numbers as files write them.

/// How the numbers of a column are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ColumnReading {
    /// `1,234.50`.
    Point,
    /// `1.234,50`.
    Comma,
    /// Whole numbers and numbers that read alike in both ways.
    Either,
    /// Some numbers can be read in two ways, and nothing decides.
    Ambiguous,
}
