//! Acts that change a whole catalogue: what a person does with a small one works with them too.

use crate::hub::{Desk, pair, settle_both};
use crate::support::{Scene, add_many, document, findings, reprice, retitle};
use dhow_domain::translation::SourceHash;
use dhow_store::{Act, ActRow, HistoryFilter, StoreError, read};
use dhow_sync::replica::{Limits, next_push};
use dhow_sync::{DeviceId, Mirror, Operation, OperationId, Replica as _, repair};
use std::collections::BTreeSet;

/// Far more than an act keeps as rows.
const MANY: usize = 300;

fn newest(scene: &Scene) -> ActRow {
    scene.workspace.read(read::last_act).unwrap().unwrap()
}

#[test]
fn every_change_of_a_bulk_act_is_read_back_in_its_order() {
    let scene = Scene::new();
    let goods = add_many(&scene.workspace, MANY);
    let act = newest(&scene);
    assert_eq!(act.changed, MANY as u64);
    let page = |from, limit| {
        let changes = scene
            .workspace
            .read(|reading| read::changes_of(reading, &act, from, limit))
            .unwrap();
        changes
            .into_iter()
            .map(|it| it.document)
            .collect::<Vec<_>>()
    };
    let all: Vec<_> = goods.iter().map(|it| document(it.id)).collect();
    assert_eq!(page(0, 1_000), all);
    assert_eq!(page(290, 7), all[290..297]);
    assert_eq!(page(298, 7), all[298..]);
    assert_eq!(page(MANY as u64, 7), []);
    assert_eq!(findings(&scene.workspace), Vec::<String>::new());
}

#[test]
fn the_history_of_one_product_reaches_into_a_bulk_act() {
    let scene = Scene::new();
    let begun = newest(&scene).at.parse().unwrap();
    let goods = add_many(&scene.workspace, MANY);
    let made = newest(&scene);
    let product = &goods[200];
    retitle(&scene.workspace, product.id, "Renamed");
    let id = document(product.id);
    scene
        .workspace
        .read(|reading| {
            let filter = HistoryFilter {
                document: Some(id.clone()),
                limit: 10,
                ..HistoryFilter::default()
            };
            let messages: Vec<String> = read::acts(reading, &filter)?
                .into_iter()
                .map(|act| act.message)
                .collect();
            assert_eq!(messages, ["act-product-set", "act-import"]);
            let own = read::changes_of_document(reading, &made, &id)?;
            assert_eq!(own[0].after.as_ref().unwrap()["title"], "Towel 200");
            assert_eq!((own.len(), own[0].before.as_ref()), (1, None));
            let hash = SourceHash::of("Towel 200");
            let text = read::last_source_text(reading, &id, "title", &hash)?;
            assert_eq!(text.as_deref(), Some("Towel 200"));
            let then = |instant| read::product_as_of(reading, product.id, instant);
            let title = then(made.at.parse().unwrap())?.map(|it| it.text.title);
            assert_eq!(title.as_deref(), Some("Towel 200"));
            assert_eq!(then(begun)?, None);
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[test]
fn what_changed_since_is_named_from_the_middle_of_a_bulk_act_too() {
    let scene = Scene::new();
    let goods = add_many(&scene.workspace, MANY);
    let since = |change| {
        scene
            .workspace
            .read(|reading| read::documents_changed_since(reading, change))
            .unwrap()
    };
    let newest = scene.workspace.read(read::newest_change).unwrap();
    assert_eq!(newest, 1 + MANY as i64);
    assert_eq!(since(newest), []);
    let last: Vec<_> = goods[298..].iter().map(|it| document(it.id)).collect();
    assert_eq!(since(newest - 2), last);
}

#[test]
fn a_bulk_act_is_taken_back_and_done_again_but_for_what_was_edited_since() {
    let scene = Scene::new();
    let goods = add_many(&scene.workspace, MANY);
    let import = newest(&scene).id;
    reprice(&scene.workspace, goods[7].id, "700");
    let undone = scene.workspace.undo_act(&import).unwrap().value;
    assert_eq!(undone.restored, MANY as u64 - 1);
    let left: Vec<_> = undone.left.iter().map(|it| it.document.clone()).collect();
    assert_eq!(left, [document(goods[7].id)]);
    assert!(scene.product(goods[7].id).is_some() && scene.product(goods[8].id).is_none());
    let again = scene.workspace.redo().unwrap().value;
    assert_eq!((again.restored, again.left.len()), (MANY as u64 - 1, 0));
    assert_eq!(scene.product(goods[299].id).as_ref(), Some(&goods[299]));
    assert_eq!(findings(&scene.workspace), Vec::<String>::new());
}

#[test]
fn a_failed_bulk_act_leaves_nothing() {
    let scene = Scene::new();
    let goods: Vec<_> = (0..MANY)
        .map(|index| scene.draft("Towel", &format!("T-{index}")))
        .collect();
    let failed = scene.workspace.transact(Act::new("act-import"), |edit| {
        goods.iter().try_for_each(|it| edit.save(None, Some(it)))?;
        Err::<(), _>(StoreError::DiskFull)
    });
    assert!(matches!(failed, Err(StoreError::DiskFull)));
    assert_eq!((newest(&scene).changed, scene.pending()), (1, 1));
    assert_eq!(scene.workspace.read(read::newest_change).unwrap(), 1);
    add_many(&scene.workspace, MANY);
    assert_eq!(findings(&scene.workspace), Vec::<String>::new());
}

/// Everything that waits, in pushes of this size.
fn pushes(desk: &Desk, size: usize) -> Vec<Operation> {
    let limits = Limits {
        operations: size,
        ..Limits::default()
    };
    let mut sent: Vec<Operation> = Vec::new();
    loop {
        let after = sent.last().map_or(0, |op| op.mid);
        let push = desk.quietly(|replica| next_push(replica, after, "", limits));
        let Some(push) = push else { return sent };
        sent.extend(push.ops);
    }
}

#[test]
fn a_bulk_act_goes_out_in_pushes_without_a_gap_and_each_operation_has_a_name() {
    let (_, first, _) = pair();
    add_many(&first.workspace, MANY);
    let sent = pushes(&first, 70);
    let from = sent[0].mid;
    let mids: Vec<u64> = sent.iter().map(|op| op.mid).collect();
    assert_eq!(mids, (from..from + MANY as u64).collect::<Vec<_>>());
    let names: BTreeSet<_> = sent.iter().map(|op| op.op_id.clone()).collect();
    assert_eq!(names.len(), MANY);
    let own = first.workspace.read(read::operation_ids).unwrap();
    assert!(names.is_subset(&own.into_iter().collect()));
}

#[test]
fn what_was_changed_in_bulk_comes_to_the_other_device_and_is_history_there() {
    let (mut hub, first, second) = pair();
    let goods = add_many(&first.workspace, MANY);
    settle_both(&mut hub, &first, &second);
    let id = document(goods[250].id);
    let changes = second.workspace.read(|reading| {
        let act = read::last_act(reading)?.unwrap();
        read::changes_of_document(reading, &act, &id)
    });
    assert_eq!(changes.unwrap().len(), 1);
    retitle(&second.workspace, goods[250].id, "Theirs");
    settle_both(&mut hub, &first, &second);
    for desk in [&first, &second] {
        assert_eq!(desk.tree(&id).unwrap()["title"], "Theirs");
        assert_eq!(findings(&desk.workspace), Vec::<String>::new());
    }
}

/// Confirmations come in the order of the numbers, but a hub that was put back may know others.
#[test]
fn whatever_operations_are_confirmed_exactly_the_others_wait() {
    let (_, first, _) = pair();
    add_many(&first.workspace, MANY);
    let sent = pushes(&first, 500);
    let confirmed = |index: usize| index == 0 || index % 3 == 1 || (100..200).contains(&index);
    let wait = first.quietly(|replica| {
        for (index, op) in sent.iter().enumerate().rev() {
            if confirmed(index) {
                replica.remove_pending(&op.op_id)?;
                replica.remove_pending(&op.op_id)?;
            }
        }
        replica.pending(0, usize::MAX)
    });
    let left = sent.iter().enumerate();
    let left: Vec<Operation> = left
        .filter(|(index, _)| !confirmed(*index))
        .map(|(_, op)| op.clone())
        .collect();
    assert_eq!(wait, left);
    assert_eq!(first.pending(), left.len() as u64);
    assert_eq!(findings(&first.workspace), Vec::<String>::new());
    let device = DeviceId::new("dev_anew");
    first.quietly(|replica| repair::reidentify(replica, &device));
    let numbered: Vec<(u64, OperationId)> = pushes(&first, 40)
        .into_iter()
        .map(|op| (op.mid, op.op_id))
        .collect();
    let expect = (1..).zip(left.into_iter().map(|op| op.op_id));
    assert_eq!(numbered, expect.collect::<Vec<_>>());
}

#[test]
fn a_product_of_a_bulk_act_has_no_mirror_until_the_hub_has_it() {
    let (mut hub, first, second) = pair();
    let goods = add_many(&first.workspace, MANY);
    let id = document(goods[5].id);
    let mirror = |desk: &Desk| desk.quietly(|replica| replica.mirror(&id));
    assert_eq!(mirror(&first), Some(Mirror(None)));
    settle_both(&mut hub, &first, &second);
    assert_eq!(mirror(&first), None);
    let before = first.tree(&id);
    retitle(&first.workspace, goods[5].id, "Anew");
    reprice(&first.workspace, goods[5].id, "7");
    assert_eq!(mirror(&first), Some(Mirror(before)));
}
