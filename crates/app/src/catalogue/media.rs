//! Pictures of products: added, moved, described, taken out, read.

use crate::app::App;
use crate::catalogue::look_up_product;
use crate::catalogue::picture::{self, ingest};
use crate::failure::{Result, not_found, value_invalid};
use crate::files;
use crate::history::done;
use crate::input;
use dhow_contract::catalogue::{
    MediaAdd, MediaBytes, MediaRead, MediaRequest, MediaSet, ProductRequest,
};
use dhow_contract::history::Done;
use dhow_domain::Locale;
use dhow_domain::catalogue::{Media, Product, position_after};
use dhow_domain::named_id;
use dhow_store::{Act, Edit, MAXIMUM_BLOB, read};

pub(crate) fn media_add(app: &App, request: &MediaAdd) -> Result<Done> {
    let bytes = files::bytes(
        request.path.as_deref(),
        request.base64.as_deref(),
        MAXIMUM_BLOB,
    )?;
    let picture = ingest(&request.name, &bytes)?;
    change(app, "act-media-add", &request.product, |edit, product| {
        edit.keep_blob(&picture.blob, &picture.bytes)?;
        let position = position_after(product.media.last().map(|media| media.position.as_str()));
        product.media.push(Media {
            id: named_id::picture(product, None, Some(&picture.blob.hash)),
            position,
            blob: Some(picture.blob.hash.clone()),
            source: None,
            alt: std::collections::BTreeMap::new(),
        });
        Ok(())
    })
}

pub(crate) fn media_set(app: &App, request: &MediaSet) -> Result<Done> {
    let message = if request.position.is_some() {
        "act-media-move"
    } else {
        "act-media-set"
    };
    change(app, message, &request.product, |_, product| {
        if let (Some(tag), Some(alt)) = (&request.locale, &request.alt) {
            set_alt(product, &request.media, &input::locale(tag)?, alt)?;
        }
        match request.position {
            Some(position) => move_to(
                product,
                &request.media,
                usize::try_from(position).unwrap_or(usize::MAX),
            ),
            None => Ok(()),
        }
    })
}

pub(crate) fn media_delete(app: &App, request: &MediaRequest) -> Result<Done> {
    change(app, "act-media-delete", &request.product, |_, product| {
        let index = index_of(product, &request.media)?;
        product.media.remove(index);
        Ok(())
    })
}

fn change(
    app: &App,
    message: &str,
    product: &str,
    work: impl FnOnce(&mut Edit<'_>, &mut Product) -> Result<()>,
) -> Result<Done> {
    let target = ProductRequest {
        id: Some(product.to_owned()),
        sku: None,
    };
    let title = app
        .ask(|reading| look_up_product(reading, &target))?
        .text
        .title;
    let committed = app.act(Act::new(message).with("title", &title), |edit| {
        let before = look_up_product(edit.connection(), &target)?;
        let mut after = before.clone();
        work(edit, &mut after)?;
        Ok(edit.save(Some(&before), Some(&after))?)
    })?;
    Ok(done(&committed, message, &[("title", title)]))
}

fn index_of(product: &Product, media: &str) -> Result<usize> {
    let index = product
        .media
        .iter()
        .position(|it| it.id.to_string() == media);
    Ok(index.ok_or_else(|| not_found("picture", media))?)
}

fn set_alt(product: &mut Product, media: &str, locale: &Locale, text: &str) -> Result<()> {
    let index = index_of(product, media)?;
    let alt = &mut product.media[index].alt;
    if text.trim().is_empty() {
        alt.remove(locale);
    } else {
        alt.insert(locale.clone(), text.trim().to_owned());
    }
    Ok(())
}

/// Moves a picture and gives every picture its position anew; there are few of them.
fn move_to(product: &mut Product, media: &str, to: usize) -> Result<()> {
    let from = index_of(product, media)?;
    let moved = product.media.remove(from);
    let to = to.min(product.media.len());
    product.media.insert(to, moved);
    for (index, media) in product.media.iter_mut().enumerate() {
        media.position = format!("m{index:04}");
    }
    Ok(())
}

pub(crate) fn media_read(app: &App, request: &MediaRead) -> Result<MediaBytes> {
    let (blob, bytes) = app.ask(|reading| {
        let blob = read::blob(reading, &request.blob)?
            .ok_or_else(|| not_found("picture", &request.blob))?;
        Ok((blob, read::blob_bytes(reading, &request.blob)?))
    })?;
    if !request.thumbnail {
        return Ok(MediaBytes {
            mime: blob.mime,
            base64: files::encode(&bytes),
        });
    }
    let small = picture::thumbnail(&bytes)
        .ok_or_else(|| value_invalid("picture", &request.blob, "pictureFormat"))?;
    Ok(MediaBytes {
        mime: "image/png".to_owned(),
        base64: files::encode(&small),
    })
}
