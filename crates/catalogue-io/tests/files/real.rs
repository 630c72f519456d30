//! Real catalogues, where `DHOW_REAL_DATA` says they are. Counts were taken by hand from the files.

use crate::support::{Catalogue, Read, in_euro, price, try_read, weight};
use dhow_catalogue_io::Outcome;

fn real(name: &str) -> Option<Read> {
    let folder = std::env::var_os("DHOW_REAL_DATA")?;
    let bytes = std::fs::read(std::path::Path::new(&folder).join("catalogues").join(name)).unwrap();
    Some(try_read(&bytes, &in_euro()).unwrap())
}

#[test]
fn shopify_files_without_skus_and_with_eighteen_picture_rows() {
    let expect = [
        ("shopify-apparel.csv", 22, 20, 22),
        ("shopify-home-and-garden.csv", 21, 20, 21),
        ("shopify-jewelery.csv", 41, 20, 23),
    ];
    let mut catalogue = Catalogue::new();
    for (name, rows, products, variants) in expect {
        let Some(read) = real(name) else { return };
        assert_eq!(read.opened.preset, "shopify", "{name}");
        assert_eq!(read.errors(), [] as [&str; 0], "{name}");
        assert_eq!(
            (
                read.opened.rows,
                read.products.len(),
                read.variants().count()
            ),
            (rows, products, variants),
            "{name}"
        );
        assert!(
            read.variants()
                .all(|variant| variant.generated_sku && price(variant).is_some()),
            "{name}"
        );
        assert!(
            catalogue
                .apply(&read)
                .iter()
                .all(|outcome| *outcome == Outcome::Create),
            "{name}"
        );
        assert!(
            catalogue
                .apply(&read)
                .iter()
                .all(|outcome| *outcome == Outcome::Unchanged),
            "{name}"
        );
    }
    let mut skus: Vec<_> = catalogue
        .products
        .iter()
        .flat_map(|product| &product.variants)
        .map(|variant| variant.sku.clone())
        .collect();
    skus.sort();
    skus.dedup();
    assert_eq!((catalogue.products.len(), skus.len()), (60, 66));
}

#[test]
fn a_space_padded_file_with_a_repeated_sku() {
    let Some(read) = real("vendure-products.csv") else {
        return;
    };
    assert_eq!(read.opened.rows, 88);
    assert!(
        read.errors()
            .iter()
            .all(|error| error.ends_with("duplicateSku")),
        "{:?}",
        read.errors()
    );
    assert_eq!(read.products.len(), 54);
    assert_eq!(read.products[0].title(), Some("Laptop"));
    assert_eq!(read.products[0].options, ["screen size", "RAM"]);
    assert_eq!(read.products[0].variants.len(), 4);
}

#[test]
fn a_file_with_prices_in_a_second_currency() {
    let Some(read) = real("spree-products.csv") else {
        return;
    };
    assert_eq!(read.opened.rows, 211);
    // The second block repeats each SKU with a price in euro; one SKU has one price here.
    assert!(
        read.errors()
            .iter()
            .all(|error| error.ends_with("duplicateSku")),
        "{:?}",
        read.errors()
    );
    // 87 of that block, and the product row 96 that has the SKU of the one in row 93.
    assert_eq!(read.errors().len(), 88);
    assert_eq!((read.products.len(), read.variants().count()), (37, 87));
    let weight = weight(&read.products[0].variants[0]).map(|grams| grams.to_string());
    assert_eq!(weight.as_deref(), Some("8981.128926"), "19.8 lb");
}

#[test]
fn translations_in_rows_of_their_own() {
    let Some(read) = real("spree-product_translations.csv") else {
        return;
    };
    assert_eq!(read.errors(), [] as [&str; 0]);
    assert_eq!(read.opened.rows, 74);
    assert!(
        read.products
            .iter()
            .all(|product| product.variants.is_empty() && product.title().is_none())
    );
    let titles = read
        .products
        .iter()
        .flat_map(|product| product.texts.keys());
    assert_eq!(
        titles
            .filter(|(field, _)| field.to_string() == "title")
            .count(),
        74
    );
}

#[test]
fn variations_that_name_their_parents() {
    let Some(read) = real("woocommerce-sample_products.csv") else {
        return;
    };
    assert_eq!(read.errors(), [] as [&str; 0]);
    assert_eq!(read.opened.rows, 24);
    let hoodie = read
        .products
        .iter()
        .find(|product| product.title() == Some("Hoodie"))
        .unwrap();
    assert_eq!(hoodie.variants.len(), 6);
    assert_eq!(read.variants().count(), 22, "two of the rows are parents");
    let beanie = read
        .variants()
        .find(|variant| variant.sku.as_str() == "cc-beanie")
        .unwrap();
    assert_eq!(
        price(beanie).unwrap().to_string(),
        "20 EUR",
        "the regular price, not the sale's"
    );
}
