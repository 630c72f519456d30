//! What is exported comes back as it was, in any encoding and with any delimiter.

use crate::catalogue::products;
use crate::support::{Catalogue, fixture, in_euro, options, price, read, try_read};
use dhow_catalogue_io::ImportOptions;
use dhow_catalogue_io::export::{ExportPlan, ExportPreset};
use dhow_domain::Locale;
use dhow_domain::catalogue::Product;
use dhow_domain::id::{MediaId, ProductId, VariantId};
use dhow_domain::money::Currency;
use proptest::prelude::*;
use uuid::Uuid;

fn export(products: &[Product], preset: ExportPreset) -> Vec<u8> {
    let mut plan = ExportPlan::new(preset, Locale::parse("en").unwrap());
    products.iter().for_each(|product| plan.see(product));
    let mut bytes = Vec::new();
    let mut exporter = plan.write_to(&mut bytes).unwrap();
    products
        .iter()
        .for_each(|product| exporter.write(product).unwrap());
    exporter.finish().unwrap();
    bytes
}

fn import(bytes: &[u8]) -> Vec<Product> {
    let read = try_read(bytes, &in_euro()).unwrap();
    assert_eq!(read.errors(), [] as [&str; 0]);
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read);
    catalogue.products
}

/// Ids are made by the workspace that imports.
fn without_ids(mut products: Vec<Product>) -> Vec<Product> {
    for product in &mut products {
        product.id = ProductId::from_uuid(Uuid::nil());
        product.variants.iter_mut().for_each(|variant| {
            variant.id = VariantId::from_uuid(Uuid::nil());
            // They are compared in their order.
            variant.position = None;
        });
        product
            .media
            .iter_mut()
            .for_each(|media| media.id = MediaId::from_uuid(Uuid::nil()));
    }
    products
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_own_format_gives_back_the_same_products_and_bytes(products in products()) {
        let first = export(&products, ExportPreset::Table);
        let back = import(&first);
        prop_assert_eq!(without_ids(back.clone()), without_ids(products));
        prop_assert_eq!(String::from_utf8(export(&back, ExportPreset::Table)), String::from_utf8(first));
    }

    #[test]
    fn the_own_format_over_its_own_products_changes_nothing(products in products()) {
        let can_be_found = |product: &Product| product.handle.is_some() || !product.variants.is_empty();
        let products: Vec<Product> = products.into_iter().filter(can_be_found).collect();
        let mut catalogue = Catalogue::new();
        catalogue.products = products.clone();
        let read = try_read(&export(&products, ExportPreset::Table), &options()).unwrap();
        catalogue.apply(&read);
        prop_assert_eq!(catalogue.products, products);
    }

    #[test]
    fn no_cell_begins_like_a_formula(products in products()) {
        let number = |cell: &str| cell.strip_prefix('-').is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
        for preset in [ExportPreset::Table, ExportPreset::Shopify] {
            let bytes = export(&products, preset);
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
            for record in reader.records() {
                for cell in &record.unwrap() {
                    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
                    prop_assert!(!formula || number(cell), "{:?}", cell);
                }
            }
        }
    }

    #[test]
    fn cells_are_read_in_any_encoding_with_any_delimiter(
        // An apostrophe at the beginning may be the sheet's own: see `spreadsheet`.
        rows in prop::collection::vec(("[a-zA-Z0-9äöüß\",;|][a-zA-Z0-9äöüß\",;|' \n]{0,11}", 0_i64..1_000_000), 1..8),
        delimiter in prop::sample::select(vec![b',', b';', b'\t', b'|']),
        encoding in 0_usize..5,
    ) {
        let mut writer = csv::WriterBuilder::new().delimiter(delimiter).from_writer(Vec::new());
        writer.write_record(["Bestellnummer", "Größe und Titel", "Preis", "Titel"]).unwrap();
        for (place, (title, cents)) in rows.iter().enumerate() {
            let price = format!("{}.{:02}", cents / 100, cents % 100);
            writer.write_record([&format!("S{place}"), "ß", &price, title]).unwrap();
        }
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let wide = |little: bool, mark: &str| -> Vec<u8> {
            let units: Vec<u16> = format!("{mark}{text}").encode_utf16().collect();
            units.iter().flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
        };
        let bytes = match encoding {
            0 => text.clone().into_bytes(),
            1 => format!("\u{FEFF}{text}").into_bytes(),
            2 => wide(true, "\u{FEFF}"),
            3 => wide(false, ""),
            _ => encoding_rs::WINDOWS_1252.encode(&text).0.into_owned(),
        };
        let declared = (encoding == 4).then(|| "windows-1252".to_owned());
        let told = char::from(delimiter).to_string();
        let read = try_read(&bytes, &ImportOptions { encoding: declared, delimiter: Some(told), ..options() }).unwrap();
        let titles: Vec<_> = read.products.iter().map(|product| product.title().unwrap_or_default().to_owned()).collect();
        let expect: Vec<_> = rows.iter().map(|(title, _)| title.trim().to_owned()).collect();
        prop_assert_eq!(titles, expect);
        for (product, (_, cents)) in read.products.iter().zip(&rows) {
            let amount = price(&product.variants[0]).unwrap().amount.decimal();
            prop_assert_eq!(amount, rust_decimal::Decimal::new(*cents, 2));
        }
    }

    #[test]
    fn no_bytes_make_it_stumble(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = try_read(&bytes, &options());
        let _ = try_read(&[b"sku,title,price,handle\n".as_slice(), &bytes].concat(), &options());
    }
}

#[test]
fn fixtures_survive_the_own_format() {
    for name in ["shopify.csv", "price-list-tr.csv", "goods-en.csv"] {
        let products = import(&fixture(name));
        let file = export(&products, ExportPreset::Table);
        let back = import(&file);
        assert_eq!(without_ids(back.clone()), without_ids(products), "{name}");
        assert_eq!(export(&back, ExportPreset::Table), file, "{name}");
    }
}

#[test]
fn variants_keep_values_of_their_own_under_one_header() {
    let text = "Handle,SKU,Title,Shelf\ntowel,A,Towel,1\ntowel,B,,2\ntowel,C,,1\n";
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read(text));
    let kept = &catalogue.products[0].attributes;
    assert_eq!(
        kept.iter()
            .map(|(name, text)| format!("{name}={text}"))
            .collect::<Vec<_>>(),
        ["Shelf=1", "Shelf#B=2"]
    );
    let file = export(&catalogue.products, ExportPreset::Table);
    assert_eq!(import(&file)[0].attributes, *kept);
}

#[test]
fn a_shopify_file_is_written_that_shopify_reads() {
    let products = import(&fixture("shopify.csv"));
    let file = String::from_utf8(export(&products, ExportPreset::Shopify)).unwrap();
    let robe = file.lines().nth(2).unwrap();
    assert_eq!(
        robe,
        "waffle-robe,,,,,,,,Ecru,,L,,,waffle-robe-ecru-l,1010,28,59.90,,,https://pictures.example/robe-2.jpg,2,,g,,,,EUR,true,"
    );
    let back = import(file.as_bytes());
    assert_eq!(back.len(), 2);
    assert_eq!(back[0].variants.len(), 3);
    assert_eq!(back[0].media.len(), 3);
    assert_eq!(back[1].options, [] as [&str; 0]);
    assert_eq!(
        without_ids(back),
        without_ids(products),
        "currency and kept columns come back too"
    );
}

#[test]
fn a_shopify_file_over_its_own_products_changes_nothing() {
    let sheet = "Handle,Title,Body (HTML),Option1 Name,Option1 Value,Variant SKU,Variant Price,Cost per item,\
        Variant Inventory Policy,Variant Weight Unit,Variant Grams,Product Category,Google Shopping / MPN,\
        Material (product.metafields.custom.material)\n\
        towel,Towel,,Size,S,T-S,5,2,continue,oz,100,Home,M-1,Cotton\n\
        towel,,,,L,T-L,6,,continue,kg,200,,M-2,\nmug,Mug,,,,MUG,,1,,,,,,\n";
    let usd = ImportOptions {
        currency: Some(Currency::parse("USD").unwrap()),
        ..options()
    };
    let mut catalogue = Catalogue::new();
    catalogue.apply(&try_read(sheet.as_bytes(), &usd).unwrap());
    let file = export(&catalogue.products, ExportPreset::Shopify);
    let shown = String::from_utf8(file.clone()).unwrap();
    let first: Vec<&str> = shown.lines().take(2).collect();
    assert!(
        first[0].ends_with(",Product Category") && first[1].ends_with(",Home"),
        "{shown}"
    );
    let before = catalogue.products.clone();
    let mut unused = before.clone();
    unused[0].options.push("Colour".to_owned());
    assert_eq!(
        export(&unused, ExportPreset::Shopify),
        file,
        "an option nobody has a value of"
    );
    catalogue.apply(&try_read(&file, &options()).unwrap());
    for (after, before) in catalogue.products.iter().zip(&before) {
        assert_eq!(after, before, "{shown}");
    }
    assert_eq!(export(&import(&file), ExportPreset::Shopify), file);
}

/// The same table with some cells cleared, by row and column.
fn without(file: &[u8], cells: &[(usize, &str)]) -> Vec<u8> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(file);
    let rows: Vec<Vec<String>> = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect();
    let place = |column: &str| rows[0].iter().position(|name| name == column).unwrap();
    let mut writer = csv::Writer::from_writer(Vec::new());
    for (number, row) in (1..).zip(&rows) {
        let mut row = row.clone();
        for (_, column) in cells.iter().filter(|(wanted, _)| *wanted == number) {
            assert!(
                !std::mem::take(&mut row[place(column)]).is_empty(),
                "{column} was empty"
            );
        }
        writer.write_record(&row).unwrap();
    }
    writer.into_inner().unwrap()
}

#[test]
fn a_cell_emptied_in_the_own_format_empties_its_field_and_nothing_else() {
    let sheet = "Handle,Title,Description,Size,SKU,Price,Cost,Weight (g),Stock,Vendor,Shelf,Title (de),Type,Type (de)\n\
        towel,Towel,Soft,S,T-S,5,2,100,3,Ege,A1,Handtuch,Bath,Bad\ntowel,,,L,T-L,6,2,200,4,,B2,,,\n";
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read(sheet));
    let file = export(&catalogue.products, ExportPreset::Table);
    let first = [
        (2, "description"),
        (2, "vendor"),
        (2, "cost"),
        (2, "title@de"),
        (2, "type@de"),
        (2, "attribute:Shelf"),
    ];
    let second = [(3, "basePrice"), (3, "stock"), (3, "attribute:Shelf")];
    let edited = without(&file, &[first.as_slice(), second.as_slice()].concat());
    catalogue.apply(&try_read(&edited, &options()).unwrap());
    let [product] = catalogue.products.as_slice() else {
        panic!("one product")
    };
    assert_eq!(
        (
            &*product.text.title,
            &*product.text.description,
            &product.vendor
        ),
        ("Towel", "", &None)
    );
    assert!(
        product.translations.is_empty() && product.attributes.is_empty(),
        "{product:?}"
    );
    let [small, large] = product.variants.as_slice() else {
        panic!("two variants")
    };
    assert!(small.cost.is_none() && small.base_price.is_some() && small.total_stock().is_some());
    assert!(large.base_price.is_none() && large.total_stock().is_none() && large.cost.is_some());
}

#[test]
fn a_row_without_its_product_says_nothing_of_it() {
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read(
        "Handle,Title,Size,SKU,Price,Vendor\ntowel,Towel,S,T-S,5,Ege\ntowel,,L,T-L,6,\n",
    ));
    let file = String::from_utf8(export(&catalogue.products, ExportPreset::Table)).unwrap();
    let only_second: Vec<&str> = file
        .lines()
        .enumerate()
        .filter(|(place, _)| *place != 1)
        .map(|(_, row)| row)
        .collect();
    catalogue.apply(&read(&(only_second.join("\n") + "\n")));
    assert_eq!(catalogue.products[0].vendor.as_deref(), Some("Ege"));
}
