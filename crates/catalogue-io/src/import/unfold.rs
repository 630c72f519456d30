//! Rows that write options and prices as rules: `[RB]Colour=Sand`, `[FIXED]21.95`.

use super::layout::Cells;
use crate::columns::{Field, PlainField as P};
use csv::StringRecord;
use rust_decimal::Decimal;

/// A row in plain words.
#[derive(Debug)]
pub(super) struct Unfolded {
    pub(super) record: StringRecord,
    /// Name and value of each option.
    pub(super) options: Vec<(String, String)>,
    /// Columns of rules that say more than a value.
    pub(super) left: Vec<usize>,
    /// What the variant costs more than its product.
    pub(super) surcharge: Option<Decimal>,
}

/// The row below a product in a format that writes rules; `None` where there is nothing to unfold.
pub(super) fn unfold(cells: &Cells<'_>) -> Option<Unfolded> {
    if !cells.row_kind().is_below() || !cells.layout.special.follow {
        return None;
    }
    let title = cells.layout.index_of(&Field::Plain(P::Title));
    let number = cells.layout.index_of(&Field::Plain(P::ProductId));
    let mut unfolded = Unfolded {
        record: StringRecord::new(),
        options: Vec::new(),
        left: Vec::new(),
        surcharge: None,
    };
    let price = cells.layout.index_of(&Field::Plain(P::BasePrice));
    for (index, cell) in cells.record.iter().enumerate() {
        let plain = if Some(index) == title {
            unfolded.options = options(cell);
            Some("")
        } else if Some(index) == price && surcharge(cell).is_some() {
            unfolded.surcharge = surcharge(cell);
            Some("")
        } else if Some(index) == number {
            Some("")
        } else {
            value(cell)
        };
        if plain.is_none() {
            unfolded.left.push(index);
        }
        unfolded.record.push_field(plain.unwrap_or_default());
    }
    Some(unfolded)
}

/// The value a rule fixes; `None` for one that adds to another or takes from it.
fn value(cell: &str) -> Option<&str> {
    let Some((rule, value)) = cell
        .trim()
        .strip_prefix('[')
        .and_then(|it| it.split_once(']'))
    else {
        return Some(cell);
    };
    match rule {
        "FIXED" => Some(value),
        "ADD" | "REMOVE" | "PERCENT" | "RELATIVE" => None,
        _ => Some(cell),
    }
}

/// `[ADD]15.00`, `[REMOVE]2.50`.
fn surcharge(cell: &str) -> Option<Decimal> {
    let (rule, value) = cell.trim().strip_prefix('[')?.split_once(']')?;
    let value = Decimal::from_str_exact(value.trim()).ok()?;
    match rule {
        "ADD" => Some(value),
        "REMOVE" => Some(-value),
        _ => None,
    }
}

/// `[RB]Colour=Sand,[S]Size=Small`: how it is shown, its name and its value.
fn options(cell: &str) -> Vec<(String, String)> {
    let parts = cell.trim().split(",[");
    let option = |part: &str| {
        let (_, said) = part.split_once(']')?;
        let (name, value) = said.split_once('=')?;
        // A swatch has its colour behind the name.
        let value = value.split_once(":#").map_or(value, |(word, _)| word);
        Some((name.trim().to_owned(), value.trim().to_owned()))
    };
    parts.filter_map(option).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_of_rules() {
        let check = |cell: &str, expect: &[(&str, &str)]| {
            let found = options(cell);
            let found: Vec<_> = found
                .iter()
                .map(|(name, value)| (&**name, &**value))
                .collect();
            assert_eq!(found, expect, "{cell}");
        };
        check("[RB]Colour=Sand", &[("Colour", "Sand")]);
        check(
            "[S]Size=Small,[RT]Cut=Wide",
            &[("Size", "Small"), ("Cut", "Wide")],
        );
        check("[CS]Colour=Sea:#0a3d62", &[("Colour", "Sea")]);
        check("[S]Size=6,5 mm", &[("Size", "6,5 mm")]);
        check("Plain words", &[]);
    }

    #[test]
    fn values_of_rules() {
        for (cell, expect) in [
            ("[FIXED]21.95", Some("21.95")),
            ("[ADD]0.0500", None),
            ("[REMOVE]1", None),
            ("12.50", Some("12.50")),
            ("[sic] words", Some("[sic] words")),
        ] {
            assert_eq!(value(cell), expect, "{cell}");
        }
    }
}
