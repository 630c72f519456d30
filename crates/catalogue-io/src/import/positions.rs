//! Where each field stands in a row. It is asked for every cell of every row, so the common
//! fields are looked up by number and lists are made once.

use crate::columns::{Field, MOST_OPTIONS, PictureColumn, PlainField, Suggestion, TextColumn};
use dhow_domain::Locale;
use std::collections::HashMap;

const OPTIONS: usize = MOST_OPTIONS as usize;

/// See the module.
#[derive(Debug, Clone)]
pub(crate) struct Positions {
    plain: [Option<usize>; PlainField::ALL.len()],
    option_names: [Option<usize>; OPTIONS],
    option_values: [Option<usize>; OPTIONS],
    others: HashMap<Field, usize>,
    /// Texts in other languages.
    pub(crate) texts: Vec<(TextColumn, Locale, usize)>,
    /// Parts of numbered pictures.
    pub(crate) pictures: Vec<(u16, PictureColumn, usize)>,
    /// Stock by location.
    pub(crate) stock: Vec<(String, usize)>,
    variant_fields: usize,
    product_fields: usize,
}

impl Positions {
    pub(crate) fn of(read_as: &[Suggestion]) -> Self {
        let mut positions = Self {
            plain: [None; PlainField::ALL.len()],
            option_names: [None; OPTIONS],
            option_values: [None; OPTIONS],
            others: HashMap::new(),
            texts: Vec::new(),
            pictures: Vec::new(),
            stock: Vec::new(),
            variant_fields: 0,
            product_fields: 0,
        };
        for (index, one) in read_as.iter().enumerate() {
            if let Some(field) = &one.field {
                positions.add(field, index);
                positions.count(field);
            }
        }
        positions
    }

    fn add(&mut self, field: &Field, index: usize) {
        match field {
            Field::Plain(plain) => {
                self.plain[*plain as usize].get_or_insert(index);
                if *plain == PlainField::Stock {
                    self.stock.push(("main".to_owned(), index));
                }
            }
            Field::OptionName(number) => self.option_names[usize::from(*number) - 1] = Some(index),
            Field::OptionValue(number) => {
                self.option_values[usize::from(*number) - 1] = Some(index)
            }
            Field::Text(column, locale) => self.texts.push((*column, locale.clone(), index)),
            Field::Picture(number, part) => self.pictures.push((*number, part.clone(), index)),
            Field::StockAt(location) => self.stock.push((location.clone(), index)),
            Field::TextDetail(..) | Field::Attribute(_) => {
                self.others.insert(field.clone(), index);
            }
        }
    }

    fn count(&mut self, field: &Field) {
        let weight = *field == Field::Plain(PlainField::Weight);
        self.variant_fields += usize::from(weight || field.variant_field().is_some());
        self.product_fields += match field {
            Field::Plain(plain) => usize::from(plain.product_field().is_some()),
            _ => 0,
        };
    }

    /// About as many fields of a variant as a row can speak of.
    pub(crate) fn variant_fields(&self) -> usize {
        self.variant_fields
    }

    /// About as many fields of a product as a row can speak of.
    pub(crate) fn product_fields(&self) -> usize {
        self.product_fields
    }

    pub(crate) fn get(&self, field: &Field) -> Option<usize> {
        match field {
            Field::Plain(plain) => self.plain[*plain as usize],
            Field::OptionName(number) => *self.option_names.get(usize::from(*number) - 1)?,
            Field::OptionValue(number) => *self.option_values.get(usize::from(*number) - 1)?,
            other => self.others.get(other).copied(),
        }
    }

    pub(crate) fn has_options(&self) -> bool {
        self.plain[PlainField::OptionValues as usize].is_some()
            || self.option_values.iter().any(Option::is_some)
    }
}
