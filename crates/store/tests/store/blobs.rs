//! Pictures: kept once under the hash of their bytes, and known to be missing until they come.

use crate::support::{Scene, findings, refused};
use dhow_domain::catalogue::Media;
use dhow_domain::id::MediaId;
use dhow_store::{Act, Blob, MAXIMUM_BLOB, StoreError, read};
use std::collections::BTreeMap;

fn keep(scene: &Scene, blob: &Blob, bytes: &[u8]) -> Result<(), StoreError> {
    scene
        .workspace
        .transact(Act::new("act-media"), |edit| edit.keep_blob(blob, bytes))
        .map(|_| ())
}

/// A product that shows this picture.
fn show(scene: &Scene, hash: &str) {
    let mut product = scene.draft("Towel", "T-1");
    product.media.push(Media {
        id: MediaId::new(scene.workspace.context().ids.as_ref()),
        position: "a".to_owned(),
        blob: Some(hash.to_owned()),
        source: None,
        alt: BTreeMap::new(),
    });
    scene.add(&product);
}

#[test]
fn a_picture_comes_back_to_the_last_byte() {
    let scene = Scene::new();
    // More than one piece, and no round number of them.
    let bytes: Vec<u8> = (0..700_001_u32)
        .map(|index| (index * 31 % 251) as u8)
        .collect();
    let blob = Blob::of(&bytes, "image/webp", 640, 480);
    keep(&scene, &blob, &bytes).unwrap();
    let found = scene
        .workspace
        .read(|reading| read::blob_bytes(reading, &blob.hash))
        .unwrap();
    assert!(found == bytes);
    let described = scene
        .workspace
        .read(|reading| read::blob(reading, &blob.hash))
        .unwrap();
    assert_eq!(described, Some(blob));
    assert!(findings(&scene.workspace).is_empty());
}

#[test]
fn the_hash_is_of_the_bytes_alone() {
    let empty = Blob::of(b"", "image/png", 1, 1);
    let known = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!((empty.hash.as_str(), empty.size), (known, 0));
    assert_eq!(Blob::of(b"", "image/jpeg", 2, 2).hash, empty.hash);
}

#[test]
fn a_picture_that_is_there_is_kept_once() {
    let scene = Scene::new();
    let blob = Blob::of(b"picture", "image/png", 2, 3);
    keep(&scene, &blob, b"picture").unwrap();
    keep(&scene, &blob, b"picture").unwrap();
    assert_eq!(
        scene
            .workspace
            .read(|reading| read::blob_bytes(reading, &blob.hash))
            .unwrap(),
        b"picture"
    );
}

#[test]
fn a_picture_that_is_too_large_is_refused_and_nothing_of_it_kept() {
    let scene = Scene::new();
    let bytes = vec![7; usize::try_from(MAXIMUM_BLOB).unwrap() + 1];
    let blob = Blob::of(&bytes, "image/png", 1, 1);
    let error = refused(keep(&scene, &blob, &bytes));
    assert!(matches!(error, StoreError::BlobTooLarge { size, limit } if size == limit + 1));
    assert_eq!(
        scene
            .workspace
            .read(|reading| read::blob(reading, &blob.hash))
            .unwrap(),
        None
    );
    let largest = &bytes[1..];
    keep(&scene, &Blob::of(largest, "image/png", 1, 1), largest).unwrap();
}

#[test]
fn a_picture_known_by_name_is_missing_until_its_bytes_come() {
    let scene = Scene::new();
    let blob = Blob::of(b"picture", "image/png", 2, 3);
    show(&scene, &blob.hash);
    let missing = || scene.workspace.read(read::missing_blobs).unwrap();
    assert_eq!(missing(), [blob.hash.as_str()]);
    let bytes = scene
        .workspace
        .read(|reading| read::blob_bytes(reading, &blob.hash));
    assert!(matches!(
        refused(bytes),
        StoreError::NotFound {
            kind: "picture",
            ..
        }
    ));
    keep(&scene, &blob, b"picture").unwrap();
    assert!(missing().is_empty());
}

#[test]
fn pictures_on_show_are_sent_to_the_hub_once() {
    let scene = Scene::new();
    let [shown, spare] = [b"shown", b"spare"].map(|bytes| Blob::of(bytes, "image/png", 1, 1));
    keep(&scene, &shown, b"shown").unwrap();
    keep(&scene, &spare, b"spare").unwrap();
    show(&scene, &shown.hash);
    let unsent = || scene.workspace.read(read::unsent_blobs).unwrap();
    assert_eq!(unsent(), [shown.hash.as_str()], "only what a product shows");
    scene
        .workspace
        .transact(Act::pull(), |edit| edit.mark_blob_sent(&shown.hash))
        .unwrap();
    assert!(unsent().is_empty());
}
