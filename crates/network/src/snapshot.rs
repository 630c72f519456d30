//! A snapshot as it comes over the wire: one line after the other, whole or not at all.

use crate::{Distrust, NetworkError};
use dhow_sync::feed::{Snapshot, SnapshotLine};
use std::io::{BufRead, BufReader, Read};

/// Most bytes of one line: a document is never larger.
const MAXIMUM_LINE: u64 = 64 * 1024 * 1024;

/// Most bytes of all lines: they are held until the last of them came, which proves the rest.
const MAXIMUM_SNAPSHOT: u64 = 1024 * 1024 * 1024;

/// Reads a snapshot to its end.
///
/// # Errors
/// [`NetworkError::Offline`] when the connection broke, [`Distrust::Answer`] when what came is no
/// snapshot, [`NetworkError::TooLarge`] as soon as more comes than is held.
pub(crate) fn read(answer: impl Read) -> Result<Snapshot, NetworkError> {
    read_within(answer, MAXIMUM_SNAPSHOT)
}

fn read_within(answer: impl Read, limit: u64) -> Result<Snapshot, NetworkError> {
    let mut answer = BufReader::new(answer);
    let mut lines = Vec::new();
    let mut left = limit;
    while let Some(line) = next_line(&mut answer)? {
        left = left
            .checked_sub(line.len() as u64 + 1)
            .ok_or(NetworkError::TooLarge { limit })?;
        lines.push(crate::transport::from_json::<SnapshotLine>(&line)?);
    }
    if !matches!(lines.last(), Some(SnapshotLine::End { .. })) {
        return Err(NetworkError::Offline);
    }
    Snapshot::from_lines(lines)
        .map_err(|problem| Distrust::Answer(problem.code().to_owned()).into())
}

/// The next line without its end, if there is one.
fn next_line(answer: &mut impl BufRead) -> Result<Option<Vec<u8>>, NetworkError> {
    let mut line = Vec::new();
    answer
        .by_ref()
        .take(MAXIMUM_LINE)
        .read_until(b'\n', &mut line)
        .map_err(|_| NetworkError::Offline)?;
    match line.pop() {
        None => Ok(None),
        Some(b'\n') => Ok(Some(line)),
        Some(_) if line.len() as u64 + 1 == MAXIMUM_LINE => Err(NetworkError::TooLarge {
            limit: MAXIMUM_LINE,
        }),
        Some(_) => Err(NetworkError::Offline),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use dhow_sync::{Cursor, Epoch};

    const WHOLE: &str = concat!(
        r#"{"line":"head","epoch":"e1","cursor":"e1.7"}"#,
        "\n",
        r#"{"line":"document","doc":"prd_1","tree":{"title":"Mug"}}"#,
        "\n",
        r#"{"line":"end","lines":2}"#,
        "\n"
    );

    #[test]
    fn a_whole_snapshot_is_read_and_a_cut_one_is_offline() {
        let snapshot = read(WHOLE.as_bytes()).unwrap();
        assert_eq!(
            (snapshot.epoch, snapshot.cursor),
            (Epoch::new("e1"), Cursor::new("e1.7"))
        );
        assert_eq!(snapshot.documents.len(), 1);
        for cut in [0, 10, 45, WHOLE.len() - 10, WHOLE.len() - 1] {
            let answer = read(&WHOLE.as_bytes()[..cut]);
            assert!(
                matches!(answer, Err(NetworkError::Offline)),
                "cut at {cut}: {answer:?}"
            );
        }
    }

    /// Documents without an end: what is not looked at any more was not asked for.
    #[test]
    fn a_snapshot_without_an_end_is_refused_at_its_bound() {
        const LINE: &str = "{\"line\":\"document\",\"doc\":\"prd_1\",\"tree\":{}}\n";
        let limit = 1_000;
        let mut asked = 0_u64;
        let endless = std::iter::repeat_with(|| {
            asked += LINE.len() as u64;
            assert!(asked < limit * 20, "it stops to ask");
            LINE.as_bytes()
        });
        let head = WHOLE.lines().next().unwrap().to_owned() + "\n";
        let answer = head.as_bytes().chain(Parts(endless));
        let refused = read_within(answer, limit);
        assert!(
            matches!(refused, Err(NetworkError::TooLarge { limit: 1_000 })),
            "{refused:?}"
        );
        assert!(read_within(WHOLE.as_bytes(), WHOLE.len() as u64).is_ok());
        assert!(read_within(WHOLE.as_bytes(), WHOLE.len() as u64 - 1).is_err());
    }

    struct Parts<I>(I);

    impl<I: Iterator<Item = &'static [u8]>> Read for Parts<I> {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            let part = self.0.next().unwrap_or_default();
            into[..part.len()].copy_from_slice(part);
            Ok(part.len())
        }
    }

    #[test]
    fn a_snapshot_that_lost_a_line_is_not_trusted() {
        let lost: String = WHOLE
            .lines()
            .filter(|line| !line.contains("prd_1"))
            .map(|line| format!("{line}\n"))
            .collect();
        assert!(matches!(
            read(lost.as_bytes()),
            Err(NetworkError::Untrusted(_))
        ));
    }
}
