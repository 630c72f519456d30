//! Questions by a code, and what the price pipeline is given.

use crate::support::{Scene, price, retitle};
use dhow_domain::Sku;
use dhow_domain::catalogue::ProductStatus;
use dhow_domain::markets::PriceBase;
use dhow_store::{VariantKey, read};

#[test]
fn a_product_is_found_by_sku_variant_and_handle() {
    let scene = Scene::new();
    let mut product = scene.draft("Towel", "A-1");
    product.handle = Some("towel".to_owned());
    scene.add(&product);
    let variant = product.variants[0].id;
    let key = VariantKey {
        product: product.id,
        variant,
    };
    let ask = |sku: &str, handle: &str| {
        let answers = scene.workspace.read(|reading| {
            let by_sku = (
                read::variant_of_sku(reading, sku)?,
                read::product_of_sku(reading, sku)?,
            );
            Ok::<_, dhow_store::StoreError>((by_sku, read::product_of_handle(reading, handle)?))
        });
        answers.unwrap()
    };
    assert_eq!(
        ask("A-1", "towel"),
        ((Some(key), Some(product.id)), Some(product.id))
    );
    assert_eq!(ask("a-1", "Towel"), ((None, None), None), "codes are exact");
    let of_variant = scene
        .workspace
        .read(|reading| read::product_of_variant(reading, variant));
    assert_eq!(of_variant.unwrap(), Some(product.id));
    scene.change(product.id, |product| {
        product.variants[0].sku = Sku::parse("A-2").unwrap()
    });
    assert_eq!(ask("A-1", "towel").0, (None, None));
    scene.delete(&scene.product(product.id).unwrap());
    assert_eq!(ask("A-2", "towel"), ((None, None), None));
    let of_variant = scene
        .workspace
        .read(|reading| read::product_of_variant(reading, variant));
    assert_eq!(of_variant.unwrap(), None);
}

#[test]
fn of_a_sku_given_twice_the_older_variant_counts() {
    let scene = Scene::new();
    let [older, newer] = [scene.draft("Towel", "A-1"), scene.draft("Sheet", "A-1")];
    scene.add(&newer);
    scene.add(&older);
    let found = scene
        .workspace
        .read(|reading| read::variant_of_sku(reading, "A-1"))
        .unwrap()
        .unwrap();
    assert_eq!(
        (found.product, found.variant),
        (older.id, older.variants[0].id)
    );
}

#[test]
fn the_first_amount_is_that_of_the_first_active_product_by_title_that_has_one() {
    let scene = Scene::new();
    let make = |title: &str, sku: &str, status, base_price: Option<&str>, cost: Option<&str>| {
        let mut product = scene.draft(title, sku);
        product.status = status;
        product.variants[0].base_price = base_price.map(price);
        product.variants[0].cost = cost.map(price);
        scene.add(&product);
    };
    let check = |base, expect: Option<&str>| {
        let found = scene
            .workspace
            .read(|reading| read::first_amount(reading, base));
        assert_eq!(found.unwrap(), expect.map(price), "{base:?}");
    };
    check(PriceBase::BasePrice, None);
    make("apron", "A", ProductStatus::Draft, Some("1"), Some("2"));
    make("Bathrobe", "B", ProductStatus::Archived, Some("3"), None);
    check(PriceBase::Cost, None);
    make("sheet", "S", ProductStatus::Active, Some("9"), Some("5"));
    make("Pillow", "P", ProductStatus::Active, Some("7"), None);
    make("Curtain", "C", ProductStatus::Active, None, None);
    check(PriceBase::BasePrice, Some("7"));
    check(PriceBase::Cost, Some("5"));
}

#[test]
fn active_goods_are_priced_in_the_order_of_their_titles() {
    let scene = Scene::new();
    let make = |title: &str, sku: &str, status: ProductStatus| {
        let mut product = scene.draft(title, sku);
        product.status = status;
        product.variants[0].base_price = Some(price("690.00"));
        scene.add(&product);
        product
    };
    let sheet = make("sheet", "S-1", ProductStatus::Active);
    let bathrobe = make("Bathrobe", "B-1", ProductStatus::Active);
    let draft = make("Apron", "A-1", ProductStatus::Draft);
    make("Curtain", "C-1", ProductStatus::Archived);
    let rows = scene.workspace.read(read::pricing).unwrap();
    assert_eq!(
        rows.iter().map(|row| row.sku.as_str()).collect::<Vec<_>>(),
        ["B-1", "S-1"]
    );
    assert_eq!(
        (rows[0].product, rows[0].variant),
        (bathrobe.id, bathrobe.variants[0].id)
    );
    assert_eq!(
        (rows[0].inputs.base_price, rows[0].inputs.cost),
        (Some(price("690.00")), None)
    );
    let some = scene
        .workspace
        .read(|reading| read::pricing_of(reading, &[draft.id, sheet.id]))
        .unwrap();
    assert_eq!(
        some.iter().map(|row| row.sku.as_str()).collect::<Vec<_>>(),
        ["A-1", "S-1"],
        "drafts on request"
    );
    assert!(
        scene
            .workspace
            .read(|reading| read::pricing_of(reading, &[]))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn goods_are_counted_and_listed_in_the_order_of_their_making() {
    let scene = Scene::new();
    assert_eq!(scene.workspace.read(read::total_products).unwrap(), 0);
    let goods = ["Zeytin", "Anchor", "Mast"].map(|title| scene.draft(title, title));
    for product in &goods {
        scene.add(product);
    }
    let ids = scene.workspace.read(read::all_products).unwrap();
    assert_eq!(
        ids,
        goods.iter().map(|product| product.id).collect::<Vec<_>>()
    );
    assert_eq!(scene.workspace.read(read::total_products).unwrap(), 3);
}

#[test]
fn an_edit_says_when_its_product_was_changed() {
    let (scene, product) = Scene::with_towel();
    let updated = || {
        scene
            .workspace
            .read(|reading| read::updated_at(reading, product.id))
            .unwrap()
    };
    let made = updated().unwrap();
    retitle(&scene.workspace, product.id, "Towel");
    let act = scene.workspace.read(read::last_act).unwrap().unwrap();
    assert!(updated().unwrap() > made);
    assert_eq!(
        updated(),
        Some(act.at),
        "text that sorts as time, the same as history's"
    );
    scene.delete(&scene.product(product.id).unwrap());
    assert_eq!(updated(), None);
}
