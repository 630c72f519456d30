//! Options that stand together in one cell: `Size=S|Colour=Red`, `Colour: White, Size: M`,
//! `Type=Swatch|Name=Size|Value=Large`.

use super::layout::Cells;
use crate::columns::MOST_OPTIONS;
use std::collections::HashMap;

/// One more pair than a product can have options is enough to refuse a row, however many follow.
const MOST_PAIRS: usize = MOST_OPTIONS as usize + 1;

/// Name and value of each option that the row names in its own columns or in one cell.
pub(super) fn options_of(cells: &Cells<'_>) -> Vec<(String, String)> {
    let special = &cells.layout.special;
    let own = special.options.iter().filter_map(|(index, name)| {
        let value = cells.at(*index)?;
        Some((name.clone(), value.to_owned()))
    });
    let own: Vec<(String, String)> = own.collect();
    let folded = || {
        let index = special.options_text?;
        let cell = cells.at(index)?;
        Some(pairs(cell).unwrap_or_else(|| vec![loose(&cells.layout.names[index], cell)]))
    };
    if own.is_empty() {
        folded().unwrap_or_default()
    } else {
        own
    }
}

/// A value whose option has no name goes by the name of its column.
fn loose(column: &str, cell: &str) -> (String, String) {
    let name = column.strip_suffix(" Name").unwrap_or(column);
    (name.to_owned(), cell.to_owned())
}

/// The pairs of a cell; none of one that lists all values of an option, as that of a product does.
pub(super) fn pairs(cell: &str) -> Option<Vec<(String, String)>> {
    let cell = cell.trim();
    if cell.contains("Name=") && cell.contains("Value=") {
        return Some(named(cell));
    }
    let cell = cell
        .strip_prefix('[')
        .and_then(|it| it.strip_suffix(']'))
        .unwrap_or(cell);
    let pair = |part: &str| {
        let (name, value) = part.split_once(['=', ':'])?;
        let (name, value) = (name.trim().to_owned(), value.trim().to_owned());
        (!name.is_empty() && !value.is_empty()).then_some((name, value))
    };
    let apart = |separator: char| cell.split(separator).map(pair).collect::<Option<Vec<_>>>();
    let separators = ['|', ';', ','].into_iter().filter(|it| cell.contains(*it));
    let pairs = separators
        .filter_map(apart)
        .next()
        .or_else(|| Some(vec![pair(cell)?]))?;
    let lists = pairs.iter().any(|(_, value)| value.contains(';'));
    Some(if lists { Vec::new() } else { pairs })
}

fn named(cell: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = cell;
    while found.len() < MOST_PAIRS
        && let Some((_, after)) = rest.split_once("Name=")
    {
        let Some((name, said)) = after.split_once("|Value=") else {
            break;
        };
        let end = said.find(['\n', ';']).or_else(|| said.find("Type="));
        let (value, further) = said.split_at(end.unwrap_or(said.len()));
        // A swatch has its colour behind the name.
        let value = value.split_once("[#").map_or(value, |(word, _)| word);
        let value = value.trim().trim_end_matches('|');
        found.push((name.trim().to_owned(), value.to_owned()));
        rest = further;
    }
    found
}

/// The variants that the row of a product lists: their SKUs and options, by the names that the
/// labels give: `sku=T-S,size=S|sku=T-L,size=L` with `size=Size`.
pub(super) fn children(list: &str, labels: &str) -> Vec<(String, Vec<(String, String)>)> {
    // The first of a code counts.
    let labels = labels
        .split(',')
        .rev()
        .filter_map(|one| one.split_once('='));
    let labels = labels.map(|(code, label)| (code.trim(), label.trim()));
    let labels: HashMap<&str, &str> = labels.collect();
    let label = |code: &str| labels.get(code).copied().unwrap_or(code).to_owned();
    let child = |text: &str| {
        let mut sku = None;
        let mut options = Vec::new();
        for (code, value) in text.split(',').filter_map(|one| one.split_once('=')) {
            match code.trim() {
                "sku" => sku = Some(value.trim().to_owned()),
                // What the shop shows beside the options is none.
                "price" | "qty" | "image" => {}
                code => options.push((label(code), value.trim().to_owned())),
            }
        }
        Some((sku?, options))
    };
    list.split('|').filter_map(child).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_of_one_cell() {
        for (cell, expect) in [
            ("Size=S|Colour=Red", Some("Size=S Colour=Red")),
            ("[Size=S,Colour=Red]", Some("Size=S Colour=Red")),
            ("Colour: White, Size: M", Some("Colour=White Size=M")),
            ("Farbe: rot", Some("Farbe=rot")),
            ("Type=Rectangle|Name=Size|Value=Large", Some("Size=Large")),
            (
                "Type=Swatch|Name=Colour|Value=Sea[#0a3d62]\nType=Radio|Name=Size|Value=S",
                Some("Colour=Sea Size=S"),
            ),
            ("Size=S;M|Colour=Red;Blue", Some("")),
            ("Size=S;M", Some("")),
            ("Colour=Sand, light", Some("Colour=Sand, light")),
            ("250 g", None),
            ("Red,S", None),
        ] {
            let found = pairs(cell).map(|pairs| {
                let pairs = pairs.iter().map(|(name, value)| format!("{name}={value}"));
                pairs.collect::<Vec<_>>().join(" ")
            });
            assert_eq!(found.as_deref(), expect, "{cell}");
        }
    }

    #[test]
    fn children_of_a_product() {
        let found = children(
            "sku=T-S,size=S,color=Red|sku=T-L,size=L,color=Red",
            "size=Size",
        );
        let option = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            found,
            [
                (
                    "T-S".to_owned(),
                    vec![option("Size", "S"), option("color", "Red")]
                ),
                (
                    "T-L".to_owned(),
                    vec![option("Size", "L"), option("color", "Red")]
                ),
            ]
        );
    }
}
