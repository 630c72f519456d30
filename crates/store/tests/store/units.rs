//! Merge units: what a document is made of, each with its path.

use crate::support::{Scene, document, retitle, without_ids};
use dhow_store::read;
use dhow_sync::{Json, Path, tree};
use serde_json::json;

fn units(scene: &Scene, id: impl ToString) -> Vec<(Path, Json)> {
    scene
        .workspace
        .read(|reading| read::units_of(reading, &document(id)))
        .unwrap()
}

#[test]
fn the_units_of_a_product_are_named_and_make_it_up() {
    let (scene, product) = Scene::with_towel();
    let units = units(&scene, product.id);
    let paths: Vec<String> = units
        .iter()
        .map(|(path, _)| without_ids(path.as_str()))
        .collect();
    let expect = [
        "/status",
        "/stock/*@main",
        "/text/title/de",
        "/title",
        "/variant/*/basePrice",
        "/variant/*/sku",
    ];
    assert_eq!(paths, expect);
    assert_eq!(units[4].1, json!({ "amount": "690.00", "currency": "TRY" }));
    let mut whole = None;
    for (path, value) in units {
        tree::put(&mut whole, &path, Some(value)).unwrap();
    }
    let standing = scene
        .workspace
        .read(|reading| read::tree_of(reading, &document(product.id)))
        .unwrap();
    assert_eq!(whole, standing);
}

#[test]
fn an_edit_changes_the_unit_it_names_and_no_other() {
    let (scene, product) = Scene::with_towel();
    let before = units(&scene, product.id);
    retitle(&scene.workspace, product.id, "Towel");
    let after = units(&scene, product.id);
    let changed: Vec<&str> = after
        .iter()
        .filter(|unit| !before.contains(unit))
        .map(|(path, _)| path.as_str())
        .collect();
    assert_eq!(changed, ["/title"]);
}

#[test]
fn documents_are_the_seller_and_what_is_there() {
    let (scene, product) = Scene::with_towel();
    let documents = || scene.workspace.read(read::documents).unwrap();
    let seller = document(scene.workspace.seller().unwrap().id);
    assert_eq!(documents(), [document(product.id), seller.clone()]);
    scene.delete(&product);
    assert_eq!(documents(), [seller]);
    assert!(units(&scene, product.id).is_empty());
}
