//! A list as long as a script asks for, although the desk gives it page by page.

use dhow_contract::Failure;

/// Rows of one page. More at once would not be faster, and the desk would have to hold them.
const PAGE: u64 = 1_000;

/// Adds page after page to `rows` until they are as many as `limit` says, or there are no more.
/// `page` is asked for what comes after the rows so far, and for how many.
///
/// # Errors
/// What a page answers.
pub(crate) fn gather<T>(
    limit: Option<u64>,
    mut page: impl FnMut(&[T], u64) -> Result<Vec<T>, Failure>,
) -> Result<Vec<T>, Failure> {
    let mut rows = Vec::new();
    loop {
        let left = limit.map_or(PAGE, |limit| limit.saturating_sub(rows.len() as u64));
        let next = match left {
            0 => Vec::new(),
            left => page(&rows, left.min(PAGE))?,
        };
        if next.is_empty() {
            return Ok(rows);
        }
        rows.extend(next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_gathered_to_the_limit_or_to_the_end() {
        let check = |there: u64, limit: Option<u64>, expect: u64| {
            let gathered = gather(limit, |so_far: &[u64], count| {
                let from = so_far.len() as u64;
                Ok((from..there.min(from + count.min(300))).collect())
            });
            assert_eq!(gathered.unwrap(), (0..expect).collect::<Vec<_>>());
        };
        check(0, None, 0);
        check(2_600, None, 2_600);
        check(2_600, Some(0), 0);
        check(2_600, Some(7), 7);
        check(2_600, Some(1_001), 1_001);
        check(2_600, Some(9_000), 2_600);
    }
}
