//! Columns that say what a row is or what is to be done with it, rather than what it holds: shown
//! or hidden, product or variant, a command. They are none of the fields of goods, and what they
//! say is not kept: an export that carried a command would have it carried out elsewhere.

use super::days::{Bound, bound_of};
use super::hidden::{hides, is_action, is_lifecycle};
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
    /// A picture or an option of the product above.
    Addition,
    /// Something that is no goods, such as a category.
    NoGoods,
}

impl RowKind {
    /// Whether it belongs to a product that another row is.
    pub(crate) fn is_below(self) -> bool {
        matches!(self, Self::Variant | Self::Rule | Self::Addition)
    }

    fn of(text: &str) -> Self {
        match normal_word(text).as_str() {
            "product" | "parent" | "variable" | "configurable" => Self::Product,
            "image" | "video" | "productoption" => Self::Addition,
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
    /// Columns that say from which day goods are sold, or until which.
    pub(crate) days: Vec<(usize, Bound)>,
    /// What is to be done with the product.
    pub(crate) command: Option<usize>,
    /// Columns that may order a row away, and are kept for all else that they say: `Action`.
    pub(crate) actions: Vec<usize>,
    /// How far the goods are in their life.
    pub(crate) lifecycle: Option<usize>,
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
    /// Names and values of options in one cell.
    pub(crate) options_text: Option<usize>,
    /// Columns that are an option of variants by their header.
    pub(crate) options: Vec<(usize, String)>,
    /// The code of a variant where the SKU column has that of its product.
    pub(crate) variant_sku: Option<usize>,
    /// The variants of a product, by their SKUs, and what their options are called.
    pub(crate) children: Option<usize>,
    pub(crate) labels: Option<usize>,
    /// Whether stock is counted, and whether there is any.
    pub(crate) counted: Option<usize>,
    pub(crate) available: Option<usize>,
    /// Names and values of the options of all variants of a row.
    pub(crate) listings: Vec<(usize, usize)>,
    /// What sort of offer it is: a price to bid from is none to sell at.
    pub(crate) format: Option<usize>,
    /// What the choice of an option costs more.
    pub(crate) markup: Option<usize>,
}

/// Within a header: it has the name of an option, and all its values.
const NAMES: &[&str] = &[
    "name",
    "nom",
    "naam",
    "nazwa",
    "название",
    "имя",
    "名",
    "이름",
];
const VALUES: &[&str] = &[
    "value",
    "wert",
    "valeur",
    "valor",
    "waarde",
    "wartosc",
    "значен",
    "値",
    "值",
    "값",
];

/// The column of the option of that number whose header holds one of the words: `VARIATION 1 VALUES`,
/// `VALORI VARIANTE 1`.
fn listed(names: &[String], number: char, words: &[&str]) -> Option<usize> {
    const VARIATION: [&str; 7] = [
        "varia",
        "wariant",
        "вариа",
        "バリエーション",
        "변형",
        "款式",
        "变体",
    ];
    names.iter().position(|name| {
        let word = normal_word(name);
        let digits: String = word.chars().filter(char::is_ascii_digit).collect();
        let holds = |among: &[&str]| among.iter().any(|it| word.contains(it));
        digits.chars().eq([number]) && holds(&VARIATION) && holds(words)
    })
}

impl SpecialColumns {
    pub(crate) fn of(names: &[String], read_as: &[Suggestion], mapping: Option<&Mapping>) -> Self {
        let mut special = Self::default();
        for (index, name) in names.iter().enumerate() {
            if !is_mapped(name, mapping) {
                special.add(index, name, &read_as[index]);
            }
        }
        let kind = special.kind.map(|index| normal_word(&names[index]));
        special.follow = matches!(kind.as_deref(), Some("itemtype" | "relationship" | "item"));
        special.surcharge = special
            .surcharge
            .filter(|_| kind.as_deref() == Some("fieldtype"));
        let families = read_as
            .iter()
            .position(|one| one.field == Some(Field::Plain(P::Parent)));
        let at = |word: &str| names.iter().position(|name| normal_word(name) == word);
        let typed = families.is_some() || at("productinternalid").is_some();
        if special.kind.is_none() && typed {
            special.kind = at("type");
        }
        special.add_families(names, read_as);
        special
    }

    /// Columns that mean something only beside another.
    fn add_families(&mut self, names: &[String], read_as: &[Suggestion]) {
        let at = |word: &str| names.iter().position(|name| normal_word(name) == word);
        if at("imageurlimport").is_some()
            && let Some(item) = at("item")
        {
            (self.kind, self.follow) = (Some(item), true);
            self.options_text = at("options");
        }
        self.children = at("configurablevariations");
        if self.children.is_some() {
            self.kind = at("producttype");
            self.labels = at("configurablevariationlabels");
        }
        // Where nothing better tells variants apart, what their shop writes behind the name does.
        if self.options_text.is_none() && at("mainnumber").is_some() {
            self.options_text = at("additionaltext");
        }
        let lines = [
            ("attributelineidsattributeid", "attributelineidsvalueids"),
            ("productattributesattribute", "productattributesvalues"),
            ("attributelinesattribute", "attributelinesvalues"),
        ];
        let lines = lines
            .into_iter()
            .find_map(|(name, values)| Some((at(name)?, at(values)?)));
        let pair = |number| {
            let free = |index: &usize| read_as[*index].field.is_none();
            let name = listed(names, number, NAMES).filter(free)?;
            Some((name, listed(names, number, VALUES).filter(free)?))
        };
        let numbered = ['1', '2'].into_iter().filter_map(pair);
        self.listings = numbered.chain(lines).collect();
    }

    /// What a stock is besides a number, and options that have no columns of their own.
    fn add_stock_or_options(&mut self, index: usize, word: &str, read_as: &Suggestion) -> bool {
        let place = match word {
            "relationshipdetails"
            | "variationdetails"
            | "variantvalues"
            | "variationscombo"
            | "variationname"
            | "configuratoroptions" => &mut self.options_text,
            "productvariationsku" => &mut self.variant_sku,
            "managestock"
            | "trackinventory"
            | "inventorytracking"
            | "inventorytracker"
            | "variantinventorytracker"
            | "productisinventorytracked" => &mut self.counted,
            "isinstock" | "instock" | "availability" if read_as.field.is_none() => {
                &mut self.available
            }
            "productoptionmarkup" => &mut self.markup,
            "format" => &mut self.format,
            word if is_lifecycle(word) => &mut self.lifecycle,
            _ => return false,
        };
        place.get_or_insert(index);
        true
    }

    fn add(&mut self, index: usize, name: &str, read_as: &Suggestion) {
        let word = normal_word(name);
        if let Some(option) = option_of_variants(name) {
            return self.options.push((index, option));
        }
        if let Some(bound) = bound_of(name).filter(|_| read_as.field.is_none()) {
            return self.days.push((index, bound));
        }
        // Whether a shop's place sells it.
        if name.trim().starts_with("Enabled ") {
            return self.shown.push((index, true));
        }
        if self.add_stock_or_options(index, &word, read_as) {
            return;
        }
        match word.as_str() {
            "command" | "updatedelete" => self.command = self.command.or(Some(index)),
            // The header of such a column also says which site it is for.
            _ if name.trim_start_matches('*').starts_with("Action(") => {
                self.command = self.command.or(Some(index));
            }
            "variantcommand" => self.variant_command = Some(index),
            "tagscommand" => self.tags_command = Some(index),
            "itemtype" | "fieldtype" | "parentchild" | "parentage" | "relationship" => {
                self.kind = Some(index);
            }
            "id" => self.id = Some(index),
            _ if is_action(&word) && read_as.field.is_none() => self.actions.push(index),
            "surcharge" => self.surcharge = Some(index),
            _ if is_act(name) => self.acts.push(index),
            _ if hides(name) => self.shown.push((index, false)),
            _ => {
                let says = known(name).and_then(|one| one.field);
                let shows = says == Some(Field::Plain(P::Published));
                if read_as.field.is_none() && shows {
                    self.shown.push((index, true));
                }
            }
        }
    }

    /// Columns of which a person needs not be told that they have no field.
    pub(crate) fn understood(&self) -> BTreeSet<usize> {
        let options = self.options.iter().map(|(index, _)| *index);
        let days = self.days.iter().map(|(index, _)| *index);
        let others = options.chain(days).chain(self.options_text);
        let consumed = self.consumed().into_iter();
        consumed.chain(others).chain(self.kind).collect()
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

/// `Size` of `product_variation_option_Size`.
fn option_of_variants(name: &str) -> Option<String> {
    let option = name.strip_prefix("product_variation_option_")?;
    (!option.is_empty()).then(|| option.to_owned())
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
