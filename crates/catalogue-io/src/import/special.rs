//! Columns that say what a row is or what is to be done with it, rather than what it holds: shown
//! or hidden, product or variant, a command. They are none of the fields of goods, and what they
//! say is not kept: an export that carried a command would have it carried out elsewhere.

use crate::columns::{Field, Mapping, PlainField as P, Suggestion, known, normal_word};
use std::collections::BTreeSet;

/// What a row is in a format that says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum RowKind {
    /// Nothing is said.
    #[default]
    Plain,
    /// A product, which the variants below it belong to.
    Product,
    /// A variant of another row's product.
    Variant,
    /// A rule about prices.
    Rule,
    /// Something that is no goods, such as a category.
    NoGoods,
}

impl RowKind {
    fn of(text: &str) -> Self {
        match normal_word(text).as_str() {
            "product" | "parent" | "variable" | "configurable" => Self::Product,
            "variation" | "variant" | "child" | "sku" | "productvariation" | "productvariant" => {
                Self::Variant
            }
            "rule" => Self::Rule,
            "category" => Self::NoGoods,
            _ => Self::Plain,
        }
    }
}

/// Where they stand.
#[derive(Debug, Clone, Default)]
pub(crate) struct SpecialColumns {
    /// Columns beside the one of the field that say whether goods are shown, with the answer that
    /// means so: `Hidden` says it the other way round.
    pub(crate) shown: Vec<(usize, bool)>,
    /// What is to be done with the product.
    pub(crate) command: Option<usize>,
    /// What is to be done with the variant.
    pub(crate) variant_command: Option<usize>,
    /// What is to be done with the tags.
    pub(crate) tags_command: Option<usize>,
    /// Columns that ask for something an import does not do.
    pub(crate) acts: Vec<usize>,
    /// What the row is.
    pub(crate) kind: Option<usize>,
    /// Rows of variants and rules belong to the product above, whatever stands in them.
    pub(crate) follow: bool,
    /// The number of the row in its shop, by which others name it as their parent.
    pub(crate) id: Option<usize>,
    /// What a variant costs more than its product.
    pub(crate) surcharge: Option<usize>,
}

/// A column of its own of one of these names means that a yes hides the goods.
const HIDING: [&str; 14] = [
    "hidden",
    "ishidden",
    "hide",
    "disabled",
    "isdisabled",
    "isdraft",
    "unlisted",
    "versteckt",
    "masque",
    "oculto",
    "nascosto",
    "discontinued",
    "archived",
    "isarchived",
];

impl SpecialColumns {
    pub(crate) fn of(names: &[String], read_as: &[Suggestion], mapping: Option<&Mapping>) -> Self {
        let mut special = Self::default();
        for (index, name) in names.iter().enumerate() {
            if !is_mapped(name, mapping) {
                special.add(index, name, &read_as[index]);
            }
        }
        let kind = special.kind.map(|index| normal_word(&names[index]));
        special.follow = kind.as_deref() == Some("itemtype");
        special.surcharge = special
            .surcharge
            .filter(|_| kind.as_deref() == Some("fieldtype"));
        let families = read_as
            .iter()
            .position(|one| one.field == Some(Field::Plain(P::Parent)));
        if special.kind.is_none() && families.is_some() {
            special.kind = names.iter().position(|name| normal_word(name) == "type");
        }
        special
    }

    fn add(&mut self, index: usize, name: &str, read_as: &Suggestion) {
        let word = normal_word(name);
        match word.as_str() {
            "command" => self.command = self.command.or(Some(index)),
            // The header of such a column also says which site it is for.
            _ if name.trim_start_matches('*').starts_with("Action(") => {
                self.command = self.command.or(Some(index));
            }
            "variantcommand" => self.variant_command = Some(index),
            "tagscommand" => self.tags_command = Some(index),
            "itemtype" | "fieldtype" | "parentchild" | "parentage" => self.kind = Some(index),
            "id" => self.id = Some(index),
            "surcharge" => self.surcharge = Some(index),
            _ if is_act(name) => self.acts.push(index),
            _ if HIDING.contains(&word.as_str()) => self.shown.push((index, false)),
            _ => {
                let says = known(name).and_then(|one| one.field);
                let shows = says == Some(Field::Plain(P::Published));
                if read_as.field.is_none() && shows {
                    self.shown.push((index, true));
                }
            }
        }
    }

    /// Columns whose cells are used up by what they say.
    pub(crate) fn consumed(&self) -> BTreeSet<usize> {
        let single = [
            self.command,
            self.variant_command,
            self.tags_command,
            self.surcharge,
        ];
        let acts = self.acts.iter().copied();
        single.into_iter().flatten().chain(acts).collect()
    }
}

/// Who maps a column to a field says what it is; that one is kept as it is says nothing of its kind.
fn is_mapped(name: &str, mapping: Option<&Mapping>) -> bool {
    let columns = mapping.map(|mapping| &mapping.columns);
    let mut named = columns.into_iter().flatten();
    named.any(|(header, field)| {
        header.trim() == name && field.as_ref().is_some_and(|field| !field.is_empty())
    })
}

/// Whether a column of this name asks whoever reads the file to do something: to delete the goods,
/// to count stock up or down. Such a column never goes out again.
pub(crate) fn is_act(name: &str) -> bool {
    let name = name.trim().to_lowercase();
    name == "command"
        || name.ends_with(" command")
        || (name.contains("inventory") && name.contains("adjust"))
}

/// What a row is.
pub(crate) fn row_kind_of(text: Option<&str>) -> RowKind {
    text.map(RowKind::of).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_that_ask_for_something() {
        for (name, expect) in [
            ("Command", true),
            ("Variant Command", true),
            ("Image Command", true),
            ("Tags command", true),
            ("Variant Inventory Adjust", true),
            ("Inventory Available Adjust: Izmir", true),
            ("Commander", false),
            ("Variant Inventory Qty", false),
        ] {
            assert_eq!(is_act(name), expect, "{name}");
        }
    }

    #[test]
    fn rows_say_what_they_are() {
        for (text, expect) in [
            ("  SKU", RowKind::Variant),
            ("variation", RowKind::Variant),
            ("product_variation", RowKind::Variant),
            ("Child", RowKind::Variant),
            ("Product", RowKind::Product),
            ("variable", RowKind::Product),
            ("Parent", RowKind::Product),
            ("  Rule", RowKind::Rule),
            ("simple", RowKind::Plain),
            ("Towels", RowKind::Plain),
        ] {
            assert_eq!(row_kind_of(Some(text)), expect, "{text}");
        }
        assert_eq!(row_kind_of(None), RowKind::Plain);
    }
}
