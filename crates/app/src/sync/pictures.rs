//! Pictures travel beside the operations that name them. One that cannot travel stops nothing else:
//! it is remembered with the reason, and tried again with the next exchange.

use super::client::client;
use super::settings::{PICTURES_NOT_FETCHED, PICTURES_NOT_SENT};
use crate::app::App;
use crate::catalogue::picture::describe;
use crate::events::News;
use crate::failure::{AppError, Result};
use dhow_contract::Tag;
use dhow_contract::sync::HeldPicture;
use dhow_network::{DeviceClient, NetworkError};
use dhow_store::{Blob, ReadTransaction, StoreError, read};

/// How many pictures come in between two times that hosts are told of them.
const TOLD_TOGETHER: usize = 50;

/// Sends the pictures that the hub does not have.
pub(super) fn send(app: &App) -> Result<()> {
    let client = client(app)?;
    let mut held = Vec::new();
    for hash in app.ask(|reading| Ok(read::unsent_blobs(reading)?))? {
        match send_one(app, &client, &hash) {
            Ok(()) => app.keep(&mut News::default(), |edit| Ok(edit.mark_blob_sent(&hash)?))?,
            Err(error) => held.push(passed_over(hash, error)?),
        }
    }
    remember(app, PICTURES_NOT_SENT, &held)
}

fn send_one(app: &App, client: &DeviceClient, hash: &str) -> Result<()> {
    let bytes = app.ask(|reading| Ok(read::blob_bytes(reading, hash)?))?;
    client.put_blob(&bytes)?;
    Ok(())
}

/// Fetches pictures that came by name only. One the hub does not have (yet) is no error.
pub(super) fn fetch(app: &App, news: &mut News) -> Result<()> {
    let client = client(app)?;
    let mut held = Vec::new();
    let mut fetched = 0_usize;
    for hash in app.ask(|reading| Ok(read::missing_blobs(reading)?))? {
        if let Err(error) = fetch_one(app, &client, &hash, news) {
            held.push(passed_over(hash, error)?);
            continue;
        }
        news.add([Tag::Catalogue]);
        fetched += 1;
        if fetched.is_multiple_of(TOLD_TOGETHER) {
            app.send_news_so_far(news);
        }
    }
    remember(app, PICTURES_NOT_FETCHED, &held)
}

fn fetch_one(app: &App, client: &DeviceClient, hash: &str, news: &mut News) -> Result<()> {
    let missing = || StoreError::NotFound {
        kind: "picture",
        key: hash.to_owned(),
    };
    let found = client.get_blob(hash.trim_start_matches("sha256:"))?;
    let bytes = found.ok_or_else(missing)?;
    let (mime, width, height) = describe(&bytes).ok_or(NetworkError::TooLarge {
        limit: dhow_store::MAXIMUM_BLOB,
    })?;
    let blob = Blob::of(&bytes, mime, width, height);
    app.keep(news, |edit| {
        edit.keep_blob(&blob, &bytes)?;
        Ok(edit.mark_blob_sent(&blob.hash)?)
    })
}

/// Why this one picture does not travel; whatever stops the others too is passed on.
fn passed_over(blob: String, error: AppError) -> Result<HeldPicture> {
    let reason = match &error {
        AppError::Store(StoreError::NotFound { .. }) => "missing",
        AppError::Store(StoreError::Corrupt { .. }) => "damaged",
        AppError::Network(NetworkError::TooLarge { .. }) => "unfit",
        AppError::Network(NetworkError::Untrusted(dhow_network::Distrust::Hash)) => "damaged",
        AppError::Network(NetworkError::Refused(refusal)) if is_about_one(refusal.status) => {
            "refused"
        }
        _ => return Err(error),
    };
    Ok(HeldPicture {
        blob,
        reason: reason.to_owned(),
    })
}

/// Whether a status speaks of what was sent, and neither of who sent it nor of when.
fn is_about_one(status: u16) -> bool {
    matches!(status, 400 | 404 | 409 | 411 | 413 | 415 | 422 | 507)
}

/// The pictures that did not travel in the last exchange.
pub(super) fn held(reading: &ReadTransaction) -> Result<Vec<HeldPicture>> {
    let mut all = Vec::new();
    for name in [PICTURES_NOT_SENT, PICTURES_NOT_FETCHED] {
        let text = read::setting(reading, name)?.unwrap_or_default();
        let lines = text.lines().filter_map(|line| line.split_once(' '));
        all.extend(lines.map(|(blob, reason)| HeldPicture {
            blob: blob.to_owned(),
            reason: reason.to_owned(),
        }));
    }
    Ok(all)
}

fn remember(app: &App, name: &str, held: &[HeldPicture]) -> Result<()> {
    let lines: Vec<String> = held
        .iter()
        .map(|it| format!("{} {}", it.blob, it.reason))
        .collect();
    let text = Some(lines.join("\n")).filter(|text| !text.is_empty());
    if app.ask(|reading| Ok(read::setting(reading, name)?))? == text {
        return Ok(());
    }
    app.keep(&mut News::default(), |edit| {
        Ok(edit.set(name, text.as_deref())?)
    })
}
