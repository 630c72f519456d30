//! The fields a product has once, whatever its variants.

use super::{Cells, MergeContext};
use crate::columns::PlainField as P;
use crate::import::{Emptied, ImageDraft};
use crate::{Issue, IssueCode, ProductDraft};
use dhow_domain::catalogue::{Media, Product, TextField};
use dhow_domain::id::MediaId;
use dhow_domain::translation::{SourceHash, Translated, TranslationState};
use std::collections::{BTreeMap, BTreeSet};

/// Most options of a product.
const MOST_OPTIONS: usize = 3;
/// Who wrote a text that came with a file that does not say it.
const ORIGIN: &str = "import";

pub(super) fn apply(product: &mut Product, draft: &ProductDraft, cells: &mut Cells) -> Result<(), Issue> {
    cells.set_text("title", &mut product.text.title, draft.title.as_ref());
    cells.set_text("description", &mut product.text.description, draft.description.as_ref());
    cells.set("handle", &mut product.handle, draft.handle.as_ref());
    cells.set("slug", &mut product.slug, draft.slug.as_ref());
    cells.set("vendor", &mut product.vendor, draft.vendor.as_ref());
    cells.set("type", &mut product.kind, draft.kind.as_ref());
    cells.set("productOrigin", &mut product.origin, draft.origin.as_ref());
    if let Some(status) = draft.status.filter(|status| *status != product.status) {
        cells.note("status", Some(product.status.as_str().to_owned()), Some(status.as_str().to_owned()));
        product.status = status;
    }
    if let Some(tags) = draft.tags.as_ref().filter(|tags| **tags != product.tags) {
        let listed =
            |tags: &std::collections::BTreeSet<String>| tags.iter().cloned().collect::<Vec<_>>().join(", ");
        let before = Some(listed(&product.tags)).filter(|text| !text.is_empty());
        cells.note("tags", before, Some(listed(tags)));
        product.tags.clone_from(tags);
    }
    apply_options(product, draft, cells)?;
    apply_attributes(product, draft, cells);
    Ok(())
}

fn apply_options(product: &mut Product, draft: &ProductDraft, cells: &mut Cells) -> Result<(), Issue> {
    for name in &draft.options {
        if product.options.contains(name) {
            continue;
        }
        if product.options.len() >= MOST_OPTIONS {
            return Err(Issue::of_row(draft.row, IssueCode::TooManyOptions));
        }
        product.options.push(name.clone());
        cells.note(&format!("option{}Name", product.options.len()), None, Some(name.clone()));
    }
    Ok(())
}

fn apply_attributes(product: &mut Product, draft: &ProductDraft, cells: &mut Cells) {
    for (name, text) in &draft.attributes {
        let before = product.attributes.get(name);
        if before != Some(text) {
            cells.note(&format!("attribute:{name}"), before.cloned(), Some(text.clone()));
            product.attributes.insert(name.clone(), text.clone());
        }
    }
}

/// What our own format says is empty becomes empty, except for a name and a state, which every
/// product has.
pub(super) fn empty(product: &mut Product, emptied: &Emptied, cells: &mut Cells) {
    for field in &emptied.fields {
        match field {
            P::Description => {
                let before = std::mem::take(&mut product.text.description);
                cells.empty("description", &mut Some(before).filter(|text| !text.is_empty()));
            }
            P::Slug => cells.empty("slug", &mut product.slug),
            P::Vendor => cells.empty("vendor", &mut product.vendor),
            P::Type => cells.empty("type", &mut product.kind),
            P::ProductOrigin => cells.empty("productOrigin", &mut product.origin),
            P::Tags => {
                let before: Vec<String> = std::mem::take(&mut product.tags).into_iter().collect();
                cells.empty("tags", &mut Some(before.join(", ")).filter(|text| !text.is_empty()));
            }
            _ => {}
        }
    }
    // A text without its source is in no file, so that no file can say that it is empty.
    let sources: BTreeSet<TextField> = product.source_texts().map(|(field, _)| field).collect();
    for key in emptied.texts.iter().filter(|key| sources.contains(&key.0)) {
        let mut before = product.translations.remove(key).map(|translated| translated.text);
        cells.empty(&format!("{}@{}", key.0, key.1), &mut before);
    }
    for name in &emptied.attributes {
        if product.attributes.get(name).is_some_and(|text| !text.is_empty()) {
            cells.empty(&format!("attribute:{name}"), &mut product.attributes.remove(name));
        }
    }
}

/// After the variants, whose option values are texts too.
pub(super) fn apply_texts(product: &mut Product, draft: &ProductDraft, cells: &mut Cells) {
    let sources: BTreeMap<TextField, String> =
        product.source_texts().map(|(field, text)| (field, text.to_owned())).collect();
    for (key, text) in &draft.texts {
        let (field, locale) = key;
        let Some(source) = sources.get(field) else { continue };
        let known = product.translations.get(key);
        let same_text = known.filter(|known| known.text == text.text);
        let merged = Translated {
            text: text.text.clone(),
            state: text.state.or(same_text.map(|known| known.state)).unwrap_or(TranslationState::Draft),
            origin: text
                .origin
                .clone()
                .or_else(|| same_text.map(|known| known.origin.clone()))
                .unwrap_or_else(|| ORIGIN.to_owned()),
            source_hash: text
                .source_hash
                .clone()
                .or_else(|| same_text.filter(|_| text.state.is_none()).map(|known| known.source_hash.clone()))
                .unwrap_or_else(|| SourceHash::of(source)),
        };
        if known != Some(&merged) {
            let before = known.map(|known| known.text.clone());
            cells.note(&format!("{field}@{locale}"), before, Some(merged.text.clone()));
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
                cells.note("image", None, image.source.clone().or_else(|| image.blob.clone()));
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
            cells.note(&format!("imageAlt@{locale}"), before.cloned(), Some(text.clone()));
            media.alt.insert(locale.clone(), text.clone());
        }
    }
}

/// A text that sorts behind another: its digits count up, anything else gets a digit more.
fn position_after(last: Option<&str>) -> String {
    let Some(last) = last else { return "m0000".to_owned() };
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
