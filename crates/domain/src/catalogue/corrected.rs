//! An option or one of its values under another name than before.
//!
//! Their translations hang on the source word, because that word is all there is. Who corrects
//! `Gren` to `Green` means the same value, so its translations go with it: they keep the hash of
//! the word that they were made from, and are stale until somebody looked.

use super::{Product, TextField, Variant};
use std::collections::{BTreeMap, BTreeSet};

impl Product {
    /// Takes the translations of options and values along that have another name than `before`. A
    /// value is renamed where no variant has the old one any more and none had the new one.
    pub fn keep_texts_of_corrected(&mut self, before: &Self) {
        if before.translations.is_empty() {
            return;
        }
        let options = renamed_options(before, self);
        let values = renamed_values(before, self, &options);
        let to = |field: &TextField| match field {
            TextField::Option(name) => Some(TextField::Option(options.get(name)?.clone())),
            TextField::OptionValue(name, value) => {
                let key = (name.clone(), value.clone());
                let (name, value) = values.get(&key)?.clone();
                Some(TextField::OptionValue(name, value))
            }
            _ => None,
        };
        let moved = self
            .translations
            .keys()
            .filter_map(|key| Some((key.clone(), to(&key.0)?)));
        for ((old, locale), new) in moved.collect::<Vec<_>>() {
            let translated = self.translations.remove(&(old, locale.clone()));
            if let Some(translated) = translated {
                self.translations.entry((new, locale)).or_insert(translated);
            }
        }
    }
}

/// Options that stand where another one stood, which is gone.
fn renamed_options(before: &Product, after: &Product) -> BTreeMap<String, String> {
    let pairs = before.options.iter().zip(&after.options);
    let renamed =
        pairs.filter(|(old, new)| !after.options.contains(old) && !before.options.contains(new));
    renamed
        .map(|(old, new)| (old.clone(), new.clone()))
        .collect()
}

type Named = (String, String);

/// Values whose variants have another one now, by the names of option and value.
fn renamed_values(
    before: &Product,
    after: &Product,
    options: &BTreeMap<String, String>,
) -> BTreeMap<Named, Named> {
    let (had, has) = (values(&before.variants), values(&after.variants));
    let mut renamed: BTreeMap<Named, Named> = BTreeMap::new();
    for (old, new) in kept_variants(before, after) {
        for (name, value) in &old.options {
            let name_now = options.get(name).unwrap_or(name);
            let Some(now) = new.options.get(name_now) else {
                continue;
            };
            let (from, to) = (
                (name.clone(), value.clone()),
                (name_now.clone(), now.clone()),
            );
            if from != to && !has.contains(&from) && !had.contains(&to) {
                renamed.entry(from).or_insert(to);
            }
        }
    }
    renamed
}

fn values(variants: &[Variant]) -> BTreeSet<Named> {
    let options = variants.iter().flat_map(|variant| &variant.options);
    options
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}

fn kept_variants<'a>(
    before: &'a Product,
    after: &'a Product,
) -> impl Iterator<Item = (&'a Variant, &'a Variant)> {
    before.variants.iter().filter_map(|old| {
        let new = after.variants.iter().find(|new| new.id == old.id)?;
        Some((old, new))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{ProductId, VariantId};
    use crate::translation::{SourceHash, Translated, TranslationState};
    use crate::{Locale, Sku};
    use uuid::Uuid;

    /// A product with one option; variants by their values, in order of their ids.
    fn shirts(option: &str, values: &[&str]) -> Product {
        let mut product = Product::new(ProductId::from_uuid(Uuid::nil()), "Shirt");
        product.options = vec![option.to_owned()];
        for (number, value) in (1_u128..).zip(values) {
            let sku = Sku::parse(&format!("S-{number}")).unwrap();
            let mut variant = Variant::new(VariantId::from_uuid(Uuid::from_u128(number)), sku);
            variant
                .options
                .insert(option.to_owned(), (*value).to_owned());
            product.variants.push(variant);
        }
        product
    }

    fn translate(product: &mut Product, field: &str, source: &str) {
        let key = (
            TextField::parse(field).unwrap(),
            Locale::parse("de").unwrap(),
        );
        let translated = Translated {
            text: format!("{source} auf Deutsch"),
            state: TranslationState::Reviewed,
            origin: "human".to_owned(),
            source_hash: SourceHash::of(source),
            numbers_accepted: false,
        };
        product.translations.insert(key, translated);
    }

    /// Every text of a product with its state.
    fn texts(product: &Product) -> Vec<String> {
        let sources: BTreeMap<TextField, &str> = product.source_texts().collect();
        let shown = |((field, _), it): (&(TextField, Locale), &Translated)| {
            let source = sources.get(field).copied().unwrap_or("?");
            format!("{field} {} {}", it.text, it.state_against(source).as_str())
        };
        product.translations.iter().map(shown).collect()
    }

    type Words<'a> = (&'a str, &'a [&'a str]);

    fn check(before: Words<'_>, after: Words<'_>, expect: &[&str]) {
        let mut former = shirts(before.0, before.1);
        translate(&mut former, &format!("option:{}", before.0), before.0);
        translate(
            &mut former,
            &format!("optionValue:{}:Gren", before.0),
            "Gren",
        );
        let mut product = shirts(after.0, after.1);
        product.translations.clone_from(&former.translations);
        product.keep_texts_of_corrected(&former);
        assert_eq!(texts(&product), expect, "{after:?}");
    }

    #[test]
    fn a_corrected_word_keeps_its_translations_as_stale() {
        let colour = "option:Colour Colour auf Deutsch reviewed";
        check(
            ("Colour", &["Gren", "Red"]),
            ("Colour", &["Green", "Red"]),
            &[colour, "optionValue:Colour:Green Gren auf Deutsch stale"],
        );
        check(
            ("Colour", &["Gren", "Gren"]),
            ("Colour", &["Green", "Green"]),
            &[colour, "optionValue:Colour:Green Gren auf Deutsch stale"],
        );
        // One variant was given another value; the word is in use as it was.
        check(
            ("Colour", &["Gren", "Gren"]),
            ("Colour", &["Green", "Gren"]),
            &[colour, "optionValue:Colour:Gren Gren auf Deutsch reviewed"],
        );
        // It took on a value that others have, which has words of its own.
        check(
            ("Colour", &["Gren", "Red"]),
            ("Colour", &["Red", "Red"]),
            &[colour, "optionValue:Colour:Gren Gren auf Deutsch stale"],
        );
        check(
            ("Color", &["Gren", "Red"]),
            ("Colour", &["Gren", "Red"]),
            &[
                "option:Colour Color auf Deutsch stale",
                "optionValue:Colour:Gren Gren auf Deutsch reviewed",
            ],
        );
        check(
            ("Color", &["Gren", "Red"]),
            ("Colour", &["Green", "Red"]),
            &[
                "option:Colour Color auf Deutsch stale",
                "optionValue:Colour:Green Gren auf Deutsch stale",
            ],
        );
    }
}
