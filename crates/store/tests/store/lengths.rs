//! What no hub would take is refused where it is written, and nothing of it is.

use crate::hub::{pair, settle_both};
use crate::support::{Scene, change, document, towel};
use dhow_domain::catalogue::Product;
use dhow_domain::id::ProductId;
use dhow_store::{Act, Edit, HistoryFilter, NewProducts, Overlong, StoreError, Workspace, read};
use dhow_sync::tree::{MAXIMUM_PATH, MAXIMUM_VALUE};

type Said = Option<(String, String, Overlong)>;

/// What an act is refused with, if it is.
fn said(
    workspace: &Workspace,
    act: &str,
    work: impl FnOnce(&mut Edit<'_>) -> Result<(), StoreError>,
) -> Said {
    match workspace.transact(Act::new(act), work) {
        Ok(_) => None,
        Err(StoreError::TooLong {
            name, path, what, ..
        }) => Some((name, path, what)),
        Err(other) => panic!("{other}"),
    }
}

fn refused(name: &str, path: &str, what: Overlong) -> Said {
    Some((name.to_owned(), path.to_owned(), what))
}

#[test]
fn a_person_is_told_what_is_too_long_and_nothing_has_changed() {
    let scene = Scene::new();
    let towel = towel(&scene.workspace);
    let all = HistoryFilter {
        limit: 10,
        ..HistoryFilter::default()
    };
    let acts = || {
        let acts = |reading: &_| read::acts(reading, &all);
        scene.workspace.read(acts).unwrap().len()
    };
    let check = |work: &dyn Fn(&mut Product), expect: Said| {
        let before = acts();
        let mut after = towel.clone();
        work(&mut after);
        let edited = said(&scene.workspace, "act-product-set", |edit| {
            edit.save(Some(&towel), Some(&after))
        });
        assert_eq!(edited, expect);
        assert_eq!(acts(), before, "nothing was written");
        assert_eq!(scene.product(towel.id), Some(towel.clone()));
    };
    let long = "x".repeat(MAXIMUM_VALUE);
    check(
        &|it| it.text.description = long.clone(),
        refused("Bath towel", "/description", Overlong::Value),
    );
    // Several that are each short enough, and together are not.
    let nearly = || "x".repeat(MAXIMUM_VALUE - 100);
    check(
        &|it| {
            it.text.description = nearly();
            it.vendor = Some(nearly());
            it.kind = Some(nearly());
            it.slug = Some(nearly());
        },
        refused("Bath towel", "", Overlong::Value),
    );
    let place = "z".repeat(MAXIMUM_PATH);
    let variant = towel.variants[0].id;
    check(
        &|it| {
            it.variants[0].stock.insert(place.clone(), 1.into());
        },
        refused(
            "Bath towel",
            &format!("/stock/{variant}@{place}"),
            Overlong::Path,
        ),
    );
    assert_eq!(
        said(&scene.workspace, "act-product-set", |edit| {
            let mut after = towel.clone();
            after.text.description = "x".repeat(MAXIMUM_VALUE / 2);
            edit.save(Some(&towel), Some(&after))
        }),
        None
    );
}

#[test]
fn new_goods_that_are_too_long_are_refused_one_by_one_or_many() {
    let scene = Scene::new();
    let check = |work: &dyn Fn(&mut Product), expect: Said| {
        let made = |sku: &str| {
            let mut product = scene.draft("Mug", sku);
            work(&mut product);
            product
        };
        let (alone, among) = (made("M-1"), made("M-2"));
        let one = said(&scene.workspace, "act-product-create", |edit| {
            edit.save(None, Some(&alone))
        });
        let many = said(&scene.workspace, "act-import", |edit| {
            let mut products = NewProducts::new(edit.now(), 2);
            products.add(Product::new(ProductId::new(edit.ids()), "Sound"));
            products.add(among.clone());
            edit.create_products(products)
        });
        assert_eq!((&one, &many), (&expect, &expect));
        for product in [alone, among] {
            assert_eq!(scene.product(product.id).is_some(), expect.is_none());
        }
    };
    check(
        &|it| it.text.description = "x".repeat(MAXIMUM_VALUE),
        refused("Mug", "/description", Overlong::Value),
    );
    check(&|it| it.vendor = Some("x".repeat(MAXIMUM_PATH + 1)), None);
}

/// What an older program let grow may be changed and taken away, but does not grow.
#[test]
fn what_is_too_long_already_may_be_changed_and_does_not_grow() {
    let scene = Scene::new();
    let towel = towel(&scene.workspace);
    let grown = {
        let mut grown = towel.clone();
        grown.text.description = "x".repeat(MAXIMUM_VALUE + 10);
        grown
    };
    scene
        .workspace
        .transact(Act::new("act-written-anew"), |edit| {
            edit.save(Some(&towel), Some(&grown))
        })
        .unwrap();
    change(&scene.workspace, towel.id, |it| {
        it.text.title = "Towels".to_owned(); // Shorter than it was.
        it.text.description.pop();
    });
    let now = scene.product(towel.id).unwrap();
    let mut longer = now.clone();
    longer.text.description.push_str("xx");
    let answer = said(&scene.workspace, "act-product-set", |edit| {
        edit.save(Some(&now), Some(&longer))
    });
    assert_eq!(answer, refused("Towels", "/description", Overlong::Value));
    scene.workspace.undo().unwrap();
    assert_eq!(scene.product(towel.id), Some(grown), "undo is not refused");
}

/// What grew part by part, each short enough to be sent, is taken out and put back as one.
#[test]
fn what_grew_part_by_part_comes_back_whole_and_reaches_the_other_device() {
    let (mut hub, first, second) = pair();
    let towel = towel(&first.workspace);
    change(&first.workspace, towel.id, |it| {
        it.text.description = "x".repeat(MAXIMUM_VALUE - 100);
        it.vendor = Some("y".repeat(MAXIMUM_VALUE - 100));
    });
    settle_both(&mut hub, &first, &second);
    let grown = first.tree(&document(towel.id));
    let gone = Act::new("act-product-delete");
    let product = |reading: &_| read::product(reading, towel.id);
    let product = first.workspace.read(product).unwrap();
    first
        .workspace
        .transact(gone, |edit| edit.save::<Product>(product.as_ref(), None))
        .unwrap();
    settle_both(&mut hub, &first, &second);
    first.workspace.undo().unwrap();
    assert_eq!(first.push(&mut hub).rejected, Vec::<String>::new());
    settle_both(&mut hub, &first, &second);
    assert_eq!(second.tree(&document(towel.id)), grown);
}
