//! Listings: what was published, and whether it was read back.

use crate::support::{Scene, retitle};
use dhow_domain::id::{ListingId, ProductId};
use dhow_store::{Act, ListingRow, ListingState, StoreError, read};

fn listing(scene: &Scene, product: ProductId, channel: &str, head: &str) -> ListingRow {
    ListingRow {
        id: ListingId::new(scene.workspace.context().ids.as_ref()).to_string(),
        product: product.to_string(),
        channel: channel.to_owned(),
        head: head.to_owned(),
        live: None,
        state: ListingState::Queued,
        document: "{}".to_owned(),
        checked_at: None,
    }
}

fn save(scene: &Scene, listing: &ListingRow) {
    let done = scene
        .workspace
        .transact(Act::new("act-publish"), |edit| edit.save_listing(listing))
        .unwrap();
    assert_eq!(done.act, None, "a state of this device is no act");
}

fn found(scene: &Scene, product: ProductId, channel: &str) -> Option<ListingRow> {
    scene
        .workspace
        .read(|reading| read::listing(reading, &product.to_string(), channel))
        .unwrap()
}

#[test]
fn each_channel_has_a_listing_of_its_own_and_a_publish_takes_the_place_of_the_last() {
    let (scene, product) = Scene::with_towel();
    let hub = listing(&scene, product.id, "hub", "h1");
    let shop = listing(&scene, product.id, "shop", "h1");
    save(&scene, &hub);
    save(&scene, &shop);
    let again = ListingRow {
        head: "h2".to_owned(),
        document: "{\"v\":2}".to_owned(),
        ..hub
    };
    save(&scene, &again);
    assert_eq!(found(&scene, product.id, "hub"), Some(again.clone()));
    assert_eq!(found(&scene, product.id, "shop"), Some(shop.clone()));
    assert_eq!(found(&scene, product.id, "elsewhere"), None);
    assert_eq!(scene.workspace.read(read::listings).unwrap(), [again, shop]);
}

#[test]
fn only_what_was_read_back_as_it_was_sent_is_live() {
    let (scene, product) = Scene::with_towel();
    let check = |seen: Option<&str>, expect: ListingState| {
        let sent = listing(&scene, product.id, &format!("{seen:?}"), "h1");
        save(&scene, &sent);
        assert_eq!(scene.workspace.read(read::queued_listings).unwrap(), 1);
        scene
            .workspace
            .transact(Act::pull(), |edit| edit.note_read_back(&sent.id, seen))
            .unwrap();
        let now = found(&scene, product.id, &sent.channel).unwrap();
        assert_eq!((now.state, now.live.as_deref()), (expect, seen), "{seen:?}");
        assert!(now.checked_at.is_some());
        assert_eq!(scene.workspace.read(read::queued_listings).unwrap(), 0);
    };
    check(Some("h1"), ListingState::Live);
    check(Some("h0"), ListingState::NotLive);
    check(None, ListingState::NotLive);
}

#[test]
fn a_listing_with_a_price_held_back_says_so_and_keeps_what_is_live() {
    let (scene, product) = Scene::with_towel();
    let sent = listing(&scene, product.id, "hub", "h1");
    save(&scene, &sent);
    scene
        .workspace
        .transact(Act::pull(), |edit| {
            edit.note_read_back(&sent.id, Some("h1"))?;
            edit.note_withheld(&sent.id)
        })
        .unwrap();
    let now = found(&scene, product.id, "hub").unwrap();
    assert_eq!(
        (now.state, now.live.as_deref()),
        (ListingState::Held, Some("h1"))
    );
}

#[test]
fn the_list_shows_the_state_of_one_channel_beside_each_product() {
    let (scene, product) = Scene::with_towel();
    let other = scene.draft("Sheet", "B-1");
    scene.add(&other);
    save(&scene, &listing(&scene, product.id, "hub", "h1"));
    let marks = |channel: &str| {
        let ids = [product.id, other.id];
        scene
            .workspace
            .read(|reading| read::marks(reading, &ids, channel))
            .unwrap()
    };
    let hub = marks("hub");
    assert_eq!(hub[&product.id].listing, Some(ListingState::Queued));
    assert_eq!(hub[&other.id].listing, None);
    assert_eq!(marks("shop")[&product.id].listing, None);
    let before = hub[&product.id].updated_at.clone();
    retitle(&scene.workspace, product.id, "Towel");
    let after = marks("hub");
    assert!(
        after[&product.id].updated_at > before,
        "the list says when a product was changed"
    );
    assert!(
        after[&product.id].changed,
        "a listing that does not say what it was made of is out of date"
    );
}

#[test]
fn a_listing_of_an_act_that_fails_is_not_kept() {
    let (scene, product) = Scene::with_towel();
    let sent = listing(&scene, product.id, "hub", "h1");
    let failed = scene.workspace.transact(Act::new("act-publish"), |edit| {
        edit.save_listing(&sent)?;
        Err::<(), _>(StoreError::DiskFull)
    });
    assert!(failed.is_err());
    assert_eq!(found(&scene, product.id, "hub"), None);
}

#[test]
fn only_what_is_not_read_back_as_it_was_published_waits() {
    let (scene, product) = Scene::with_towel();
    let check = |live: Option<&str>, state: ListingState, expect: bool| {
        let sent = ListingRow {
            live: live.map(str::to_owned),
            state,
            ..listing(&scene, product.id, &format!("{live:?} {state:?}"), "h1")
        };
        save(&scene, &sent);
        let waiting = scene.workspace.read(read::pending_listings).unwrap();
        let found = waiting.iter().find(|waiting| waiting.id == sent.id);
        assert_eq!(found.is_some(), expect, "{live:?} {state:?}");
        if let Some(found) = found {
            let told = (&found.product, &found.head, &found.live, found.state);
            assert_eq!(told, (&sent.product, &sent.head, &sent.live, sent.state));
        }
    };
    check(None, ListingState::Queued, true);
    check(Some("h0"), ListingState::Queued, true);
    check(Some("h1"), ListingState::Queued, true);
    check(Some("h1"), ListingState::Live, false);
    check(Some("h1"), ListingState::Held, false);
    check(Some("h0"), ListingState::Held, true);
    check(Some("h0"), ListingState::NotLive, true);
    check(None, ListingState::NotLive, true);
    let (count, document) = scene
        .workspace
        .read(|reading| {
            let listings = read::listings(reading)?;
            let document = read::listing_document(reading, &listings[0].id)?;
            Ok::<_, StoreError>((read::listing_count(reading)?, document))
        })
        .unwrap();
    assert_eq!((count, document.as_deref()), (8, Some("{}")));
}

#[test]
fn a_withdrawn_listing_waits_for_nothing_until_it_is_published_again() {
    let (scene, product) = Scene::with_towel();
    let sent = ListingRow {
        live: Some("h1".to_owned()),
        state: ListingState::Live,
        ..listing(&scene, product.id, "hub", "h1")
    };
    save(&scene, &sent);
    let counts = || {
        scene
            .workspace
            .read(|reading| {
                let standing = read::listing_count(reading)?;
                let pending = read::pending_listings(reading)?.len();
                let leaving = read::leaving_listings(reading)?.len();
                Ok::<_, StoreError>((standing, pending, leaving, read::queued_listings(reading)?))
            })
            .unwrap()
    };
    assert_eq!(counts(), (1, 0, 0, 0));
    let note = |work: &dyn Fn(&dhow_store::Edit<'_>) -> Result<(), StoreError>| {
        scene
            .workspace
            .transact(Act::pull(), |edit| work(edit))
            .unwrap();
    };
    note(&|edit| edit.note_leaving(&sent.id));
    assert_eq!(counts(), (1, 1, 1, 1), "no market sells it");
    note(&|edit| edit.note_withdrawn(&sent.id));
    assert_eq!(counts(), (0, 0, 0, 0));
    note(&|edit| edit.note_leaving(&sent.id));
    assert_eq!(counts(), (0, 0, 0, 0), "it is gone already");
    let now = found(&scene, product.id, "hub").unwrap();
    assert_eq!(
        (now.state, now.live.as_deref()),
        (ListingState::Withdrawn, None)
    );
    save(&scene, &listing_again(&sent));
    assert_eq!(counts(), (1, 1, 0, 1));
}

/// The same listing as the next publish act leaves it.
fn listing_again(sent: &ListingRow) -> ListingRow {
    ListingRow {
        head: "h2".to_owned(),
        state: ListingState::Queued,
        live: None,
        ..sent.clone()
    }
}
