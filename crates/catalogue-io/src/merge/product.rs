//! The fields a product has once, whatever its variants.

use super::cells::Cells;
use super::outcome::Cell;
use crate::import::{ImageDraft, TextDraft};
use crate::{Issue, IssueCode, ProductDraft};
use dhow_domain::Locale;
use dhow_domain::catalogue::field::ProductField;
use dhow_domain::catalogue::{Media, Patches, Product, TextField, position_after};
use dhow_domain::named_id::picture;
use dhow_domain::translation::{SourceHash, Translated, TranslationState, compared};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Most options of a product.
const MOST_OPTIONS: usize = 3;
/// Who wrote a text that came with a file that does not say it.
const ORIGIN: &str = "import";

pub(super) fn apply(
    product: &mut Cow<'_, Product>,
    draft: &ProductDraft,
    cells: &mut Cells,
) -> Result<(), Issue> {
    apply_fields(product, &draft.fields, cells);
    apply_options(product, draft, cells)?;
    apply_attributes(product, draft, cells);
    Ok(())
}

/// What a draft says of a product only because it is new.
pub(super) fn begin(product: Product, draft: &ProductDraft, cells: &mut Cells) -> Product {
    let mut product = Cow::Owned(product);
    apply_fields(&mut product, &draft.if_new, cells);
    product.into_owned()
}

fn apply_fields(product: &mut Cow<'_, Product>, fields: &Patches<ProductField>, cells: &mut Cells) {
    for (field, value) in fields.set() {
        if field.holds(product, value) {
            continue;
        }
        let before = field.get(product);
        if field.set(product.to_mut(), value.clone()).is_ok() {
            cells.note_field(|| field.name().to_owned(), before.as_ref(), Some(value));
        }
    }
}

fn apply_options(
    product: &mut Cow<'_, Product>,
    draft: &ProductDraft,
    cells: &mut Cells,
) -> Result<(), Issue> {
    for name in &draft.options {
        if product.options.contains(name) {
            continue;
        }
        if product.options.len() >= MOST_OPTIONS {
            return Err(Issue::of_row(draft.row, IssueCode::TooManyOptions));
        }
        product.to_mut().options.push(name.clone());
        let number = product.options.len();
        cells.note(|| Cell::new(format!("option{number}Name"), None, Some(name.clone())));
    }
    Ok(())
}

fn apply_attributes(product: &mut Cow<'_, Product>, draft: &ProductDraft, cells: &mut Cells) {
    for (name, text) in &draft.attributes {
        let before = product.attributes.get(name);
        if before != Some(text) {
            cells.note(|| {
                let field = format!("attribute:{name}");
                Cell::new(field, before.cloned(), Some(text.clone()))
            });
            let attributes = &mut product.to_mut().attributes;
            attributes.insert(name.clone(), text.clone());
        }
    }
}

/// What our own format says is empty becomes empty, except for what every product has.
pub(super) fn empty(product: &mut Cow<'_, Product>, draft: &ProductDraft, cells: &mut Cells) {
    for field in draft.fields.cleared() {
        let before = field.get(product);
        if before.is_some() && field.clear(product.to_mut()).is_ok() {
            cells.note_field(|| field.name().to_owned(), before.as_ref(), None);
        }
    }
    empty_texts(product, draft, cells);
    for name in &draft.cleared.attributes {
        let holds = |text: &String| !text.is_empty();
        if product.attributes.get(name).is_some_and(holds) {
            let before = product.to_mut().attributes.remove(name);
            cells.note(|| Cell::new(format!("attribute:{name}"), before, None));
        }
    }
}

/// A text without its source is in no file, so that no file can say that it is empty.
fn empty_texts(product: &mut Cow<'_, Product>, draft: &ProductDraft, cells: &mut Cells) {
    let there = |key: &&(TextField, Locale)| product.translations.contains_key(*key);
    let cleared: Vec<_> = draft.cleared.texts.iter().filter(there).collect();
    if cleared.is_empty() {
        return;
    }
    let sources: BTreeSet<TextField> = product.source_texts().map(|(field, _)| field).collect();
    for key in cleared.into_iter().filter(|key| sources.contains(&key.0)) {
        let before = product.to_mut().translations.remove(key);
        cells.note(|| {
            let field = format!("{}@{}", key.0, key.1);
            Cell::new(field, before.map(|translated| translated.text), None)
        });
    }
}

/// After the variants, whose option values are texts too.
pub(super) fn apply_texts(product: &mut Cow<'_, Product>, draft: &ProductDraft, cells: &mut Cells) {
    if draft.texts.is_empty() {
        return;
    }
    let sources: BTreeMap<TextField, String> = product
        .source_texts()
        .map(|(field, text)| (field, text.to_owned()))
        .collect();
    for (key, text) in &draft.texts {
        let Some(source) = sources.get(&key.0) else {
            continue;
        };
        let known = product.translations.get(key);
        let merged = translated(text, known, source);
        if known != Some(&merged) {
            cells.note(|| {
                let before = known.map(|known| known.text.clone());
                let field = format!("{}@{}", key.0, key.1);
                Cell::new(field, before, Some(merged.text.clone()))
            });
            product.to_mut().translations.insert(key.clone(), merged);
        }
    }
}

/// What becomes of a text: what the file does not say of it stays as it is while the text does. A
/// file that repeats a text with its state has not looked at a source that is another one by now,
/// so the text stays one of the source that it was made from.
fn translated(text: &TextDraft, known: Option<&Translated>, source: &str) -> Translated {
    let same_text = known.filter(|known| compared(&known.text) == compared(&text.text));
    let source_hash = text
        .source_hash
        .clone()
        .or_else(|| same_text.map(|known| known.source_hash.clone()))
        .unwrap_or_else(|| SourceHash::of(source));
    let same_source = same_text.filter(|known| known.source_hash == source_hash);
    Translated {
        text: same_text.map_or(&text.text, |known| &known.text).clone(),
        state: text
            .state
            .or(same_text.map(|known| known.state))
            .unwrap_or(TranslationState::Draft),
        origin: text
            .origin
            .clone()
            .or_else(|| same_text.map(|known| known.origin.clone()))
            .unwrap_or_else(|| ORIGIN.to_owned()),
        source_hash,
        numbers_accepted: same_source.is_some_and(|known| known.numbers_accepted),
    }
}

pub(super) fn apply_images(
    product: &mut Cow<'_, Product>,
    draft: &ProductDraft,
    cells: &mut Cells,
) {
    for image in &draft.images {
        let known = product.media.iter().position(|media| is_same(media, image));
        match known {
            Some(index) => update_image(product, index, image, cells),
            None => {
                let last = product.media.last().map(|media| media.position.as_str());
                let media = Media {
                    id: picture(product, image.source.as_deref(), image.blob.as_deref()),
                    position: position_after(last),
                    blob: image.blob.clone(),
                    source: image.source.clone(),
                    alt: image.alt.clone(),
                };
                cells.note(|| {
                    let after = image.source.clone().or_else(|| image.blob.clone());
                    Cell::new("image", None, after)
                });
                product.to_mut().media.push(media);
            }
        }
    }
}

fn is_same(media: &Media, image: &ImageDraft) -> bool {
    let source = image.source.is_some() && media.source == image.source;
    let blob = image.blob.is_some() && media.blob == image.blob;
    blob || (source && (image.blob.is_none() || media.blob.is_none()))
}

fn update_image(
    product: &mut Cow<'_, Product>,
    index: usize,
    image: &ImageDraft,
    cells: &mut Cells,
) {
    if product.media[index].blob.is_none() && image.blob.is_some() {
        product.to_mut().media[index].blob.clone_from(&image.blob);
        cells.note(|| Cell::new("image", None, image.blob.clone()));
    }
    for (locale, text) in &image.alt {
        let before = product.media[index].alt.get(locale);
        if before != Some(text) {
            cells.note(|| {
                let field = format!("imageAlt@{locale}");
                Cell::new(field, before.cloned(), Some(text.clone()))
            });
            let alt = &mut product.to_mut().media[index].alt;
            alt.insert(locale.clone(), text.clone());
        }
    }
}
