//! The doctor: a sound file has nothing, and each kind of damage is named.

use crate::support::{Scene, add_many, findings, retitle};
use dhow_store::{Act, Blob, read, wrong_summaries};

#[test]
fn a_file_in_daily_use_is_healthy() {
    let (scene, product) = Scene::with_towel();
    retitle(&scene.workspace, product.id, "Towel");
    scene.workspace.undo().unwrap();
    scene.delete(&scene.product(product.id).unwrap());
    scene.workspace.undo().unwrap();
    let checks = scene.workspace.read(dhow_store::diagnose).unwrap();
    let names: Vec<&str> = checks.iter().map(|check| check.name).collect();
    assert_eq!(
        names,
        [
            "integrity",
            "foreignKeys",
            "search",
            "media",
            "fragments",
            "journal"
        ]
    );
    assert_eq!(findings(&scene.workspace), Vec::<String>::new());
}

#[test]
fn each_kind_of_damage_is_found_and_named() {
    let check = |sql: &str, expect: &dyn Fn(&Scene, &str) -> String| {
        let (scene, product) = Scene::with_towel();
        let blob = Blob::of(b"picture", "image/png", 1, 1);
        scene
            .workspace
            .transact(Act::pull(), |edit| edit.keep_blob(&blob, b"picture"))
            .unwrap();
        scene.tamper(sql);
        let found = findings(&scene.workspace);
        assert_eq!(found, [expect(&scene, &product.id.to_string())], "{sql}");
    };
    check("DELETE FROM product_search", &|_, id| {
        format!("search: {id}")
    });
    for damage in [
        "UPDATE act SET lines = NULL WHERE seq = 2",
        "UPDATE act SET lines = '[1]' WHERE seq = 2",
        "UPDATE act SET lines = lines || lines WHERE seq = 2",
        "DELETE FROM block_document WHERE block = 2",
    ] {
        check(damage, &|scene, _| {
            format!("journal: {}", newest_act(scene))
        });
    }
    check(
        "UPDATE pending SET changes = 1 + (SELECT sum(changes) FROM act)",
        &|_, _| "journal: pending 1".to_owned(),
    );
    check("UPDATE pending SET first = 0", &|_, _| {
        "journal: pending 0".to_owned()
    });
    check("UPDATE blob SET size = 6", &|_, _| {
        format!("media: {}", Blob::of(b"picture", "image/png", 1, 1).hash)
    });
    check(
        "PRAGMA foreign_keys = OFF; INSERT INTO product_attribute VALUES (99, 'Shelf', 'R-0')",
        &|_, _| "foreignKeys: product_attribute ".to_owned(),
    );
}

fn newest_act(scene: &Scene) -> String {
    scene.workspace.read(read::last_act).unwrap().unwrap().id
}

#[test]
fn a_damaged_block_of_a_bulk_act_is_found_and_named() {
    let check = |sql: &str, expect: &dyn Fn(&Scene) -> Vec<String>| {
        let scene = Scene::new();
        add_many(&scene.workspace, 80);
        scene.tamper(sql);
        assert_eq!(findings(&scene.workspace), expect(&scene), "{sql}");
    };
    let block = |_: &Scene| vec!["journal: block 2".to_owned()];
    check("SELECT 1", &|_| Vec::new());
    check("UPDATE change_block SET lines = x'00'", &block);
    check(
        "DELETE FROM block_document WHERE document = (SELECT max(document) FROM block_document)",
        &block,
    );
    check("UPDATE change_block SET changes = 79", &|scene| {
        let act = format!("journal: {}", newest_act(scene));
        vec![act, "journal: block 2".to_owned()]
    });
}

#[test]
fn what_lists_show_is_held_against_the_goods_and_mended() {
    let check = |damage: &str, expect: Option<&str>| {
        let (scene, product) = Scene::with_towel();
        let wrong = || scene.workspace.read(wrong_summaries).unwrap();
        assert_eq!(wrong(), []);
        scene.tamper(damage);
        assert_eq!(wrong(), [product.id], "{damage}");
        assert!(scene.workspace.mend_summaries(&wrong()).unwrap());
        assert_eq!(wrong(), [], "{damage}");
        let counts = scene.workspace.read(read::publish_counts).unwrap();
        let mut stands = counts.into_iter().filter(|count| count.count > 0);
        let stands: &str = stands.next().unwrap().state.into();
        assert_eq!(stands, expect.unwrap_or("never"), "{damage}");
    };
    for damage in [
        "UPDATE product SET publish_state = 'live'",
        "UPDATE product SET price_key = '1'",
        "UPDATE product SET first_sku = NULL",
        "UPDATE product SET stock_key = '251'",
        "UPDATE product SET listed = 0",
        "UPDATE product SET low_stock = 1 - low_stock",
        "UPDATE product SET needs_look = 1",
    ] {
        check(damage, None);
    }
    let listing = "INSERT INTO listing (id, product, channel, head, live, state, document)
           SELECT 'lst_1', id, 'hub', 'h', 'h', 'live', '{}' FROM product";
    check(listing, Some("changed"));
}
