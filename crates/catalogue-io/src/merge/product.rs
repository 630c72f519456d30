//! The fields a product has once, whatever its variants.

use super::cells::Cells;
use super::outcome::MergeContext;
use crate::import::ImageDraft;
use crate::{Issue, IssueCode, ProductDraft};
use dhow_domain::catalogue::{Media, Product, TextField};
use dhow_domain::id::MediaId;
use dhow_domain::translation::{SourceHash, Translated, TranslationState};
use std::collections::{BTreeMap, BTreeSet};

/// Most options of a product.
const MOST_OPTIONS: usize = 3;
/// Who wrote a text that came with a file that does not say it.
const ORIGIN: &str = "import";

pub(super) fn apply(
    product: &mut Product,
    draft: &ProductDraft,
    cells: &mut Cells,
) -> Result<(), Issue> {
    for (field, value) in draft.fields.set() {
        let before = field.get(product);
        // An empty field has no value, so that tags of nothing are no change of it.
        let same = before
            .as_ref()
            .map_or_else(|| value.to_string().is_empty(), |before| before == value);
        if !same && field.set(product, value.clone()).is_ok() {
            cells.note_field(field.name(), before.as_ref(), Some(value));
        }
    }
    apply_options(product, draft, cells)?;
    apply_attributes(product, draft, cells);
    Ok(())
}

fn apply_options(
    product: &mut Product,
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
        product.options.push(name.clone());
        cells.note(
            &format!("option{}Name", product.options.len()),
            None,
            Some(name.clone()),
        );
    }
    Ok(())
}

fn apply_attributes(product: &mut Product, draft: &ProductDraft, cells: &mut Cells) {
    for (name, text) in &draft.attributes {
        let before = product.attributes.get(name);
        if before != Some(text) {
            cells.note(
                &format!("attribute:{name}"),
                before.cloned(),
                Some(text.clone()),
            );
            product.attributes.insert(name.clone(), text.clone());
        }
    }
}

/// What our own format says is empty becomes empty, except for what every product has.
pub(super) fn empty(product: &mut Product, draft: &ProductDraft, cells: &mut Cells) {
    for field in draft.fields.cleared() {
        let before = field.get(product);
        if before.is_some() && field.clear(product).is_ok() {
            cells.note_field(field.name(), before.as_ref(), None);
        }
    }
    let cleared = &draft.cleared;
    // A text without its source is in no file, so that no file can say that it is empty.
    let sources: BTreeSet<TextField> = product.source_texts().map(|(field, _)| field).collect();
    for key in cleared.texts.iter().filter(|key| sources.contains(&key.0)) {
        let mut before = product
            .translations
            .remove(key)
            .map(|translated| translated.text);
        cells.empty(&format!("{}@{}", key.0, key.1), &mut before);
    }
    for name in &cleared.attributes {
        if product
            .attributes
            .get(name)
            .is_some_and(|text| !text.is_empty())
        {
            cells.empty(
                &format!("attribute:{name}"),
                &mut product.attributes.remove(name),
            );
        }
    }
}

/// After the variants, whose option values are texts too.
pub(super) fn apply_texts(product: &mut Product, draft: &ProductDraft, cells: &mut Cells) {
    let sources: BTreeMap<TextField, String> = product
        .source_texts()
        .map(|(field, text)| (field, text.to_owned()))
        .collect();
    for (key, text) in &draft.texts {
        let (field, locale) = key;
        let Some(source) = sources.get(field) else {
            continue;
        };
        let known = product.translations.get(key);
        let same_text = known.filter(|known| known.text == text.text);
        let merged = Translated {
            text: text.text.clone(),
            state: text
                .state
                .or(same_text.map(|known| known.state))
                .unwrap_or(TranslationState::Draft),
            origin: text
                .origin
                .clone()
                .or_else(|| same_text.map(|known| known.origin.clone()))
                .unwrap_or_else(|| ORIGIN.to_owned()),
            source_hash: text
                .source_hash
                .clone()
                .or_else(|| {
                    same_text
                        .filter(|_| text.state.is_none())
                        .map(|known| known.source_hash.clone())
                })
                .unwrap_or_else(|| SourceHash::of(source)),
        };
        if known != Some(&merged) {
            let before = known.map(|known| known.text.clone());
            cells.note(
                &format!("{field}@{locale}"),
                before,
                Some(merged.text.clone()),
            );
            product.translations.insert(key.clone(), merged);
        }
    }
}

pub(super) fn apply_images(
    product: &mut Product,
    draft: &ProductDraft,
    context: MergeContext<'_>,
    cells: &mut Cells,
) {
    for image in &draft.images {
        match product.media.iter_mut().find(|media| is_same(media, image)) {
            Some(media) => update_image(media, image, cells),
            None => {
                let last = product.media.last().map(|media| media.position.as_str());
                let media = Media {
                    id: MediaId::new(context.ids),
                    position: position_after(last),
                    blob: image.blob.clone(),
                    source: image.source.clone(),
                    alt: image.alt.clone(),
                };
                cells.note(
                    "image",
                    None,
                    image.source.clone().or_else(|| image.blob.clone()),
                );
                product.media.push(media);
            }
        }
    }
}

fn is_same(media: &Media, image: &ImageDraft) -> bool {
    let source = image.source.is_some() && media.source == image.source;
    let blob = image.blob.is_some() && media.blob == image.blob;
    blob || (source && (image.blob.is_none() || media.blob.is_none()))
}

fn update_image(media: &mut Media, image: &ImageDraft, cells: &mut Cells) {
    if media.blob.is_none() && image.blob.is_some() {
        media.blob.clone_from(&image.blob);
        cells.note("image", None, image.blob.clone());
    }
    for (locale, text) in &image.alt {
        let before = media.alt.get(locale);
        if before != Some(text) {
            cells.note(
                &format!("imageAlt@{locale}"),
                before.cloned(),
                Some(text.clone()),
            );
            media.alt.insert(locale.clone(), text.clone());
        }
    }
}

/// A text that sorts behind another: its digits count up, anything else gets a digit more.
fn position_after(last: Option<&str>) -> String {
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
