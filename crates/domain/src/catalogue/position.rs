//! Places in an order that people give: of pictures, of variants. A place is a text, compared as one,
//! so that there is always room for another one behind it.

/// A place behind another one: its digits count up, anything else gets a digit more.
#[must_use]
pub fn position_after(last: Option<&str>) -> String {
    let Some(last) = last else {
        return "m0000".to_owned();
    };
    let digits = last.strip_prefix('m').filter(|digits| digits.len() == 4);
    match digits.and_then(|digits| digits.parse::<u32>().ok()) {
        Some(count) if count < 9999 => format!("m{:04}", count + 1),
        _ => format!("{last}5"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_ascend() {
        let mut last = position_after(None);
        for _ in 0..30 {
            let next = position_after(Some(&last));
            assert!(next > last, "{next} after {last}");
            last = next;
        }
        for odd in ["m9999", "a0", "zz", "m12"] {
            assert!(position_after(Some(odd)).as_str() > odd);
        }
    }
}
