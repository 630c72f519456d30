//! Pictures travel beside the operations that name them.

use super::client::client;
use crate::app::App;
use crate::catalogue::media::describe;
use crate::events::News;
use crate::failure::Result;
use dhow_contract::Tag;
use dhow_store::{Blob, read};

/// How many pictures come in between two times that hosts are told of them.
const TOLD_TOGETHER: usize = 50;

/// Sends the pictures that the hub does not have.
pub(super) fn send(app: &App) -> Result<()> {
    let client = client(app)?;
    for hash in app.ask(|reading| Ok(read::unsent_blobs(reading)?))? {
        let bytes = app.ask(|reading| Ok(read::blob_bytes(reading, &hash)?))?;
        client.put_blob(&bytes)?;
        app.keep(&mut News::default(), |edit| Ok(edit.mark_blob_sent(&hash)?))?;
    }
    Ok(())
}

/// Fetches pictures that came by name only. One the hub does not have (yet) is no error.
pub(super) fn fetch(app: &App, news: &mut News) -> Result<()> {
    let client = client(app)?;
    let mut fetched = 0_usize;
    for hash in app.ask(|reading| Ok(read::missing_blobs(reading)?))? {
        let Some(bytes) = client.get_blob(hash.trim_start_matches("sha256:"))? else {
            continue;
        };
        let Some((mime, width, height)) = describe(&bytes) else {
            continue;
        };
        let blob = Blob::of(&bytes, mime, width, height);
        app.keep(news, |edit| {
            edit.keep_blob(&blob, &bytes)?;
            Ok(edit.mark_blob_sent(&blob.hash)?)
        })?;
        news.add([Tag::Catalogue]);
        fetched += 1;
        if fetched.is_multiple_of(TOLD_TOGETHER) {
            app.send_news_so_far(news);
        }
    }
    Ok(())
}
