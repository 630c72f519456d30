//! A list as long as a script asks for, although the desk gives it page by page.

use dhow_contract::Failure;

/// Rows of one page. More at once would not be faster, and the desk would have to hold them.
pub(crate) const PAGE: u64 = 1_000;

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

/// The pages of a list as they are asked for. `page` is given the cursor of the page before and
/// answers the next one with its own cursor, which is none at the last.
pub(crate) fn each<T>(
    mut page: impl FnMut(Option<String>) -> Result<(T, Option<String>), Failure>,
) -> impl Iterator<Item = Result<T, Failure>> {
    let mut cursor = Some(None);
    std::iter::from_fn(move || {
        let answer = page(cursor.take()?);
        Some(answer.map(|(rows, next)| {
            cursor = next.map(Some);
            rows
        }))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_asked_for_until_one_has_no_cursor_or_is_refused() {
        let check = |last: u64, refused: Option<u64>, expect: &str| {
            let pages = each(|cursor| {
                let page = cursor.map_or(0, |text| text.parse::<u64>().unwrap());
                if refused == Some(page) {
                    return Err(Failure::new(dhow_contract::Code::Internal));
                }
                Ok((page, (page < last).then(|| (page + 1).to_string())))
            });
            let told: Vec<String> = pages
                .map(|page| page.map_or("refused".to_owned(), |page| page.to_string()))
                .collect();
            assert_eq!(told.join(" "), expect);
        };
        check(0, None, "0");
        check(3, None, "0 1 2 3");
        check(3, Some(2), "0 1 refused");
    }

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
