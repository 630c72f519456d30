//! An act is one transaction with one line of history, or nothing at all.

use crate::support::{Scene, price, towel, workspace};
use dhow_store::{Act, HistoryFilter, StoreError, Touched, read};

#[test]
fn an_act_that_fails_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let id = towel(&workspace).id;
    let failed = workspace.transact(Act::new("act-variant-set"), |edit| {
        let before = read::product(edit.connection(), id)?.unwrap();
        let mut after = before.clone();
        after.text.title = "Half done".to_owned();
        edit.save(Some(&before), Some(&after))?;
        Err::<(), _>(StoreError::DiskFull)
    });
    assert!(failed.is_err());
    let product = workspace
        .read(|connection| read::product(connection, id))
        .unwrap()
        .unwrap();
    assert_eq!(product.text.title, "Bath towel");
    assert_eq!(
        workspace.read(read::pending_count).unwrap(),
        2,
        "seller and product, nothing of the failed act"
    );
}

#[test]
fn an_act_without_a_difference_is_no_act() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let product = towel(&workspace);
    let act = workspace
        .transact(Act::new("act-product-set"), |edit| {
            edit.save(Some(&product), Some(&product))
        })
        .unwrap();
    assert_eq!((act.act, act.changed), (None, 0));
}

#[test]
fn an_act_is_kept_with_its_name_and_arguments() {
    let (scene, product) = Scene::with_towel();
    let act = Act::new("act-variant-set")
        .with("sku", "ATT")
        .with("count", 3);
    scene
        .workspace
        .transact(act, |edit| {
            let mut after = product.clone();
            after.text.title = "Towel".to_owned();
            edit.save(Some(&product), Some(&after))?;
            edit.rename("count", 1)?;
            Ok::<_, StoreError>(())
        })
        .unwrap();
    let kept = scene.workspace.read(read::last_act).unwrap().unwrap();
    assert_eq!(kept.message, "act-variant-set");
    let args: Vec<_> = kept
        .args
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(args, [("count", "1"), ("sku", "ATT")]);
    assert!(!kept.change_set && !kept.reversed && kept.undoable());
}

/// History must not call an act by a name that was not written.
#[test]
fn an_act_that_cannot_be_named_is_not_done() {
    let (scene, product) = Scene::with_towel();
    let before = scene.workspace.read(read::last_act).unwrap();
    let refused = scene
        .workspace
        .transact(Act::new("act-variant-set"), |edit| {
            let mut after = product.clone();
            after.text.title = "Tea towel".to_owned();
            edit.save(Some(&product), Some(&after))?;
            edit.connection()
                .execute_batch("ALTER TABLE act RENAME TO act_out_of_reach")?;
            edit.rename("sku", "ATT")?;
            Ok::<_, StoreError>(())
        });
    assert!(matches!(refused, Err(StoreError::Sqlite(_))), "{refused:?}");
    assert_eq!(scene.workspace.read(read::last_act).unwrap(), before);
}

#[test]
fn many_documents_changed_in_one_act_are_taken_back_by_one_undo() {
    let scene = Scene::new();
    let [first, second] = [scene.draft("Towel", "A-1"), scene.draft("Sheet", "B-1")];
    let act = Act::new("act-import").as_change_set();
    let done = scene
        .workspace
        .transact(act, |edit| {
            edit.save(None, Some(&first))?;
            edit.save(None, Some(&second))
        })
        .unwrap();
    assert_eq!(done.changed, 2);
    let acts = scene.workspace.read(|reading| {
        read::acts(
            reading,
            &HistoryFilter {
                limit: 10,
                ..HistoryFilter::default()
            },
        )
    });
    assert_eq!(
        acts.unwrap().len(),
        2,
        "the file's own beginning, and the import"
    );
    scene.workspace.undo().unwrap();
    assert_eq!(
        (scene.product(first.id), scene.product(second.id)),
        (None, None)
    );
}

#[test]
fn an_act_tells_what_it_touched() {
    let (scene, product) = Scene::with_towel();
    let check = |work: &dyn Fn(&mut dhow_domain::catalogue::Product), expected: &[&'static str]| {
        let touched = scene.change(product.id, |product| work(product)).touched;
        assert_eq!(touched, expected.iter().copied().collect::<Touched>());
    };
    check(
        &|product| product.variants[0].base_price = Some(price("700")),
        &["product"],
    );
    check(&|product| product.translations.clear(), &["product"]);
    check(&|_| (), &[]);
    let deleted = scene.delete(&scene.product(product.id).unwrap());
    assert_eq!(deleted.touched, Touched::from(["product"]));
}

#[test]
fn the_work_of_an_act_sees_what_it_has_done_so_far() {
    let scene = Scene::new();
    let product = scene.draft("Towel", "A-1");
    let found = scene.workspace.transact(Act::new("act-import"), |edit| {
        edit.save(None, Some(&product))?;
        read::product_of_sku(edit.connection(), "A-1")
    });
    assert_eq!(found.unwrap().value, Some(product.id));
}
