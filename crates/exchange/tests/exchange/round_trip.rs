//! What is exported comes back as it was, in any encoding and with any delimiter.

use crate::catalogue::products;
use crate::support::{Catalogue, fixture, options, read, try_read};
use dhow_domain::Locale;
use dhow_domain::catalogue::Product;
use dhow_domain::id::{MediaId, ProductId, VariantId};
use dhow_exchange::ImportOptions;
use dhow_exchange::export::{ExportPlan, ExportPreset};
use proptest::prelude::*;
use uuid::Uuid;

fn export(products: &[Product], preset: ExportPreset) -> Vec<u8> {
    let mut plan = ExportPlan::new(preset, Locale::parse("en").unwrap());
    products.iter().for_each(|product| plan.see(product));
    let mut bytes = Vec::new();
    let mut exporter = plan.write_to(&mut bytes).unwrap();
    products.iter().for_each(|product| exporter.write(product).unwrap());
    exporter.finish().unwrap();
    bytes
}

fn import(bytes: &[u8]) -> Vec<Product> {
    let read = try_read(bytes, &options()).unwrap();
    assert_eq!(read.errors(), [] as [&str; 0]);
    let mut catalogue = Catalogue::new();
    catalogue.apply(&read);
    catalogue.products
}

/// Ids are made by the workspace that imports.
fn without_ids(mut products: Vec<Product>) -> Vec<Product> {
    for product in &mut products {
        product.id = ProductId::from_uuid(Uuid::nil());
        product.variants.iter_mut().for_each(|variant| variant.id = VariantId::from_uuid(Uuid::nil()));
        product.media.iter_mut().for_each(|media| media.id = MediaId::from_uuid(Uuid::nil()));
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
        rows in prop::collection::vec(("[a-zA-Z0-9äöüß\",;|' \n]{1,12}", 0_i64..1_000_000), 1..8),
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
        let titles: Vec<_> = read.products.iter().map(|product| product.title.clone().unwrap_or_default()).collect();
        let expect: Vec<_> = rows.iter().map(|(title, _)| title.trim().to_owned()).collect();
        prop_assert_eq!(titles, expect);
        for (product, (_, cents)) in read.products.iter().zip(&rows) {
            let amount = product.variants[0].values.base_price.unwrap().amount.decimal();
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
        kept.iter().map(|(name, text)| format!("{name}={text}")).collect::<Vec<_>>(),
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
        "waffle-robe,,,,,,,,Ecru,,L,,,waffle-robe-ecru-l,1010,28,59.90,,,https://pictures.example/robe-2.jpg,2,,g,,,deny"
    );
    let back = import(file.as_bytes());
    assert_eq!(back.len(), 2);
    assert_eq!(back[0].variants.len(), 3);
    assert_eq!(back[0].media.len(), 3);
    assert_eq!(back[1].options, [] as [&str; 0]);
}
