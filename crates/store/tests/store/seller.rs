//! The seller: one per file, edited and undone like goods, the same on every device.

use crate::hub::{pair, settle_both};
use crate::support::{Scene, locale};
use dhow_domain::money::Currency;
use dhow_store::{Act, Committed, Seller, Touched, Workspace, read};
use dhow_sync::DocumentId;

fn save(workspace: &Workspace, work: impl FnOnce(&mut Seller)) -> Committed<()> {
    let before = workspace.seller().unwrap();
    let mut after = before.clone();
    work(&mut after);
    workspace
        .transact(Act::new("act-seller-set"), |edit| {
            edit.save(Some(&before), Some(&after))
        })
        .unwrap()
}

#[test]
fn the_seller_is_edited_field_by_field_and_undone() {
    let scene = Scene::new();
    let before = scene.workspace.seller().unwrap();
    let check = |work: fn(&mut Seller), path: &str| {
        let done = save(&scene.workspace, work);
        assert_eq!(done.touched, Touched::from(["seller"]));
        assert_eq!(scene.newest_paths(), [path]);
        assert_ne!(scene.workspace.seller().unwrap(), before);
        scene.workspace.undo().unwrap();
        assert_eq!(scene.workspace.seller().unwrap(), before);
    };
    check(|seller| seller.name = "Ege Tekstil".to_owned(), "/name");
    check(
        |seller| seller.base_currency = Currency::parse("USD").unwrap(),
        "/baseCurrency",
    );
    check(
        |seller| seller.source_locale = locale("tr"),
        "/sourceLocale",
    );
    assert_eq!(save(&scene.workspace, |_| ()).act, None);
}

#[test]
fn a_new_name_is_known_on_the_other_device() {
    let (mut hub, first, second) = pair();
    save(&first.workspace, |seller| {
        seller.name = "Ege Tekstil".to_owned()
    });
    settle_both(&mut hub, &first, &second);
    assert_eq!(second.workspace.seller().unwrap().name, "Ege Tekstil");
}

#[test]
fn a_feed_that_deletes_the_seller_changes_nothing_here_and_is_no_line_of_history() {
    let (mut hub, first, second) = pair();
    settle_both(&mut hub, &first, &second);
    let known = |desk: &crate::hub::Desk| {
        let newest = desk.workspace.read(read::newest_change).unwrap();
        (desk.workspace.seller().unwrap(), newest)
    };
    let before = known(&first);
    hub.delete(&document_of(&before.0));
    settle_both(&mut hub, &first, &second);
    assert_eq!(known(&first), before);
}

fn document_of(seller: &Seller) -> DocumentId {
    DocumentId::new(seller.id.to_string())
}
