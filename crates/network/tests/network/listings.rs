//! Publishing, and seeing that it is live.

use crate::support::Stage;
use dhow_network::SealedListing;
use serde_json::json;

#[test]
fn what_was_published_is_read_back_by_anybody() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    let seller = &laptop.client.identity().seller;
    let public = stage.client();
    assert_eq!(public.read_listing(seller, "lst_1").unwrap(), None);

    let first = SealedListing::of(json!({"id": "lst_1", "name": {"en": "Mug"}, "price": "6.40"}));
    let taken = laptop.client.publish("lst_1", &first).unwrap();
    assert_eq!(taken.hash.as_deref(), Some(first.hash().as_str()));
    assert_eq!(
        laptop.client.publish("lst_1", &first).unwrap(),
        taken,
        "sent twice, published once"
    );
    let live = public.read_listing(seller, "lst_1").unwrap().unwrap();
    assert_eq!(live.hash, *first.hash());
    assert_eq!(live.document["price"], "6.40");

    let second = SealedListing::of(
        json!({"id": "lst_1", "name": {"en": "Mug"}, "price": "6.90", "counter": 1}),
    );
    assert_eq!(
        laptop.client.publish("lst_1", &second).unwrap().revision,
        taken.revision + 1
    );
    assert_eq!(
        public.read_listing(seller, "lst_1").unwrap().unwrap().hash,
        *second.hash()
    );
    let old = public
        .read_version(seller, "lst_1", first.hash())
        .unwrap()
        .unwrap();
    assert_eq!(
        old.document["price"], "6.40",
        "an order that pinned the old price can still prove it"
    );
}

#[test]
fn a_withdrawn_listing_is_gone_and_the_public_list_says_so() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    let seller = &laptop.client.identity().seller;
    let public = stage.client();
    for listing in ["lst_1", "lst_2"] {
        laptop
            .client
            .publish(listing, &SealedListing::of(json!({"id": listing})))
            .unwrap();
    }
    laptop.client.withdraw("lst_1", 1).unwrap();
    assert_eq!(public.read_listing(seller, "lst_1").unwrap(), None);
    let page = public.read_listings(seller, None).unwrap();
    let rows: Vec<_> = page
        .listings
        .iter()
        .map(|row| (row.listing.as_str(), row.hash.is_some()))
        .collect();
    assert_eq!(
        rows,
        [("lst_2", true), ("lst_1", false)],
        "in the order of the last change"
    );
    assert!(
        public
            .read_listings(seller, Some(&page.next))
            .unwrap()
            .listings
            .is_empty()
    );
    assert_eq!(
        laptop.client.withdraw("lst_3", 1).unwrap_err().code(),
        Some("not-found")
    );

    laptop
        .client
        .publish(
            "lst_1",
            &SealedListing::of(json!({"id": "lst_1", "counter": 2})),
        )
        .unwrap();
    assert!(
        public.read_listing(seller, "lst_1").unwrap().is_some(),
        "published anew"
    );
    let later = public.read_listings(seller, Some(&page.next)).unwrap();
    assert_eq!(later.listings.len(), 1);
}

#[test]
fn a_document_that_names_another_listing_or_holds_a_fraction_is_refused() {
    let stage = Stage::new();
    let laptop = stage.first_desk("sel_1");
    let check = |document, reason: &str| {
        let error = laptop
            .client
            .publish("lst_1", &SealedListing::of(document))
            .unwrap_err();
        let dhow_network::NetworkError::Refused(refusal) = error else {
            panic!("refused, not {error}")
        };
        assert_eq!(refusal.code, "document-invalid");
        assert_eq!(refusal.more["reason"], reason);
    };
    check(json!({"id": "lst_2"}), "other-listing");
    check(json!({"name": "no id"}), "other-listing");
    check(json!({"id": "lst_1", "price": 6.4}), "float");
    check(json!(["lst_1"]), "not-a-map");
}
