//! Where a public reader stands in what a seller publishes. It is opaque to readers, and bound to
//! what was published there: in a hub that was put back, none stands where it stood.

use dhow_sync::{Chain, Cursor, Epoch, feed};
use std::fmt;

/// A place among a seller's publications and withdrawals.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PublicCursor {
    /// The last one before it.
    pub(crate) revision: u64,
    /// The incarnation of the logs, and what was published comes to. Hubs from before gave out
    /// cursors without it.
    pub(crate) log: Option<(Epoch, Chain)>,
}

impl PublicCursor {
    /// The cursor of a text; none where no hub gives out such a one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let place = text.strip_prefix('p')?;
        let (revision, log) = match place.parse::<u64>() {
            Ok(revision) => (revision, None),
            Err(_) => {
                let place = feed::position(&Cursor::new(place)).ok()?;
                (place.seq, Some((place.epoch, place.chain?)))
            }
        };
        // What a database counts to.
        i64::try_from(revision).ok()?;
        Some(Self { revision, log })
    }
}

impl fmt::Display for PublicCursor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.log {
            Some((epoch, chain)) => {
                write!(formatter, "p{}", feed::cursor(epoch, self.revision, chain))
            }
            None => write!(formatter, "p{}", self.revision),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_one_that_a_hub_gives_out_or_none() {
        let chain = "00112233445566778899aabbccddeeff";
        let check = |text: &str, expect: bool| {
            let cursor = PublicCursor::parse(text);
            assert_eq!(cursor.is_some(), expect, "{text}");
            if let Some(cursor) = cursor {
                assert_eq!(cursor.to_string(), text);
            }
        };
        check("p0", true);
        check("p12", true);
        check(&format!("pe1.12.h{chain}"), true);
        check(&format!("pe.1.12.h{chain}"), true);
        check("pe1.12", false);
        check("p", false);
        check("12", false);
        check("", false);
        check("p-1", false);
        check("p9223372036854775808", false);
        check(&format!("pe1.9223372036854775808.h{chain}"), false);
        check(&format!("p.12.h{chain}"), false);
    }
}
