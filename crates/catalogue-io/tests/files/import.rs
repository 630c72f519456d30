//! Tables of all kinds become products.

use crate::support::{field, fixture, in_euro, options, price, read, try_read, weight};
use dhow_catalogue_io::columns::Mapping;
use dhow_catalogue_io::{CatalogueError, ImportOptions};
use dhow_domain::Locale;
use dhow_domain::catalogue::field::{ProductField, VariantField};
use dhow_domain::catalogue::{ProductStatus, TextField};
use dhow_domain::money::Currency;

#[test]
fn a_shopify_file_with_options_pictures_and_no_skus() {
    let read = try_read(&fixture("shopify.csv"), &in_euro()).unwrap();
    assert_eq!(read.opened.preset, "shopify");
    assert_eq!(read.opened.rows, 5);
    assert_eq!(read.problems(), [] as [&str; 0]);
    assert_eq!(
        read.skus(),
        [
            "waffle-robe-ecru-m",
            "waffle-robe-ecru-l",
            "waffle-robe-sea-m",
            "GT-3050"
        ]
    );
    let generated: Vec<bool> = read
        .variants()
        .map(|variant| variant.generated_sku)
        .collect();
    assert_eq!(generated, [true, true, true, false]);
    let [robe, towel] = read.products.as_slice() else {
        panic!("two products: {:?}", read.products)
    };
    assert_eq!(robe.options, ["Colour", "Size"]);
    assert_eq!(robe.images.len(), 3);
    assert_eq!(
        robe.fields.value(&ProductField::Status),
        Some(ProductStatus::Active)
    );
    assert_eq!(
        robe.fields.text(&ProductField::Description),
        Some("<p>Light cotton, for summer</p>")
    );
    assert_eq!(
        towel.options,
        [] as [&str; 0],
        "the placeholder is no option"
    );
    assert_eq!(
        towel.fields.value(&ProductField::Status),
        Some(ProductStatus::Draft),
        "not published and no status"
    );
    assert_eq!(
        weight(&towel.variants[0]),
        None,
        "zero grams is Shopify's unknown"
    );
    assert_eq!(
        field(&towel.variants[0], &VariantField::Gtin).as_deref(),
        Some("8690000003471")
    );
    assert_eq!(
        weight(&robe.variants[1])
            .map(|grams| grams.to_string())
            .as_deref(),
        Some("1010")
    );
}

#[test]
fn a_turkish_list_decides_its_comma_and_says_so() {
    let read = try_read(&fixture("price-list-tr.csv"), &in_euro()).unwrap();
    assert_eq!(read.opened.delimiter, ';');
    assert_eq!(read.problems(), ["1 - columnsKept"]);
    let decided = read
        .codes()
        .iter()
        .filter(|code| **code == "columnDecided")
        .count();
    assert_eq!(decided, 3, "cost, price and weight");
    let prices: Vec<_> = read
        .variants()
        .map(|variant| price(variant).map(|money| money.to_string()))
        .collect();
    assert_eq!(
        prices,
        [
            Some("690.00 EUR".to_owned()),
            Some("1690.00 EUR".to_owned()),
            None
        ]
    );
    assert_eq!(
        read.products[2].row, 5,
        "the blank line is a row of the spreadsheet"
    );
    assert_eq!(
        read.products[0].attributes.get("Raf").map(String::as_str),
        Some("A-04")
    );
    let weights: Vec<_> = read
        .variants()
        .map(|variant| weight(variant).unwrap().to_string())
        .collect();
    assert_eq!(weights, ["490", "490", "660"]);
}

#[test]
fn fields_of_trade() {
    let read = try_read(&fixture("goods-en.csv"), &in_euro()).unwrap();
    assert_eq!(read.problems(), [] as [&str; 0]);
    let first = &read.products[0].variants[0];
    assert_eq!(
        field(first, &VariantField::HsCode).as_deref(),
        Some("630291")
    );
    assert_eq!(field(first, &VariantField::Unit).as_deref(), Some("SET"));
    assert_eq!(
        field(first, &VariantField::MinimumQuantity).as_deref(),
        Some("10")
    );
    let second = &read.products[1].variants[0];
    assert_eq!(field(second, &VariantField::Origin).as_deref(), Some("TR"));
    assert_eq!(
        read.products[0]
            .fields
            .value::<ProductStatus>(&ProductField::Status),
        None,
        "a new product without a status is active"
    );
}

#[test]
fn a_number_with_two_readings_is_an_error_until_someone_says() {
    let text = "SKU;Title;Price\nA;Towel;1.234\nB;Robe;12\n";
    assert_eq!(read(text).errors(), ["2 Price ambiguousNumber"]);
    assert_eq!(read(text).skus(), ["B"]);
    let price = |options: &ImportOptions| {
        let read = try_read(text.as_bytes(), options).unwrap();
        assert_eq!(read.errors(), [] as [&str; 0]);
        price(&read.products[0].variants[0])
            .unwrap()
            .amount
            .to_string()
    };
    let locale = |tag| ImportOptions {
        locale: Locale::parse(tag).ok(),
        ..options()
    };
    assert_eq!(price(&locale("de")), "1234");
    assert_eq!(price(&locale("en")), "1.234");
    let mapping = Mapping::parse("locale = \"tr\"\n[columns]\nSKU = \"sku\"\n").unwrap();
    assert_eq!(
        price(&ImportOptions {
            mapping: Some(mapping),
            ..options()
        }),
        "1234"
    );
}

#[test]
fn the_one_cell_that_is_written_otherwise_is_named() {
    let text = "SKU,Title,Weight (kg)\nA,a,0.49\nB,b,\"0,54\"\nC,c,0.80\n";
    assert_eq!(read(text).errors(), ["3 Weight (kg) otherSeparator"]);
    assert_eq!(read(text).skus(), ["A", "C"]);
}

#[test]
fn currencies_of_headers_columns_and_cells() {
    let money = |text: &str, options: &ImportOptions| {
        let read = try_read(text.as_bytes(), options).unwrap();
        (
            read.variants()
                .map(|variant| price(variant).unwrap().to_string())
                .collect::<Vec<_>>(),
            read.errors(),
        )
    };
    let dollars = ImportOptions {
        currency: Currency::parse("USD").ok(),
        ..options()
    };
    assert_eq!(
        money("SKU,Title,Price\nA,a,12.50\n", &dollars).0,
        ["12.50 USD"]
    );
    assert_eq!(
        money("SKU,Title,Price\nA,a,$12.50\n", &dollars).0,
        ["12.50 USD"]
    );
    assert_eq!(
        money("SKU,Title,Price (USD)\nA,a,12.50\n", &options()).0,
        ["12.50 USD"]
    );
    assert_eq!(
        money(
            "SKU,Title,Price,Currency\nA,a,12,JPY\nB,b,13,\n",
            &options()
        )
        .0,
        ["12 JPY", "13 JPY"]
    );
    let errors =
        |text: &str, options: &ImportOptions| try_read(text.as_bytes(), options).unwrap().errors();
    assert_eq!(
        errors("SKU,Title,Price\nA,a,$12.50\n", &options()),
        ["2 Price otherCurrency"]
    );
    assert_eq!(
        errors("SKU,Title,Price (EUR)\nA,a,12.50\n", &dollars),
        ["1 Price (EUR) otherCurrency"]
    );
    assert_eq!(
        errors("SKU,Title,Price,Currency\nA,a,12,Taler\n", &options()),
        ["2 Currency currencyUnknown"]
    );
}

#[test]
fn rows_of_one_handle_are_one_product_wherever_they_stand() {
    let read = read(
        "Handle,SKU,Title,Option1 Name,Option1 Value,Price\n\
         towel,T-1,Towel,Size,S,1.50\n\
         robe,R-1,Robe,,,9.50\n\
         towel,T-2,,,L,2.50\n",
    );
    assert_eq!(read.products.len(), 2);
    let towel = read
        .products
        .iter()
        .find(|product| product.handle() == Some("towel"))
        .unwrap();
    assert_eq!(towel.variants.len(), 2);
    assert_eq!(
        towel.variants[1].options["Size"], "L",
        "the name stands in the first row only"
    );
}

#[test]
fn without_grouping_columns_a_row_is_a_product() {
    let read = read("SKU,Title\nA,Towel\nB,Towel\n");
    assert_eq!(read.products.len(), 2);
}

#[test]
fn options_group_rows_of_one_title() {
    let read = read("SKU,Title,Colour,Price\nA,Towel,Red,1.5\nB,Towel,Blue,1.5\nC,Robe,Red,9.5\n");
    assert_eq!(read.products.len(), 2);
    assert_eq!(read.products[0].options, ["Colour"]);
    assert_eq!(read.products[0].variants[1].options["Colour"], "Blue");
}

#[test]
fn rows_below_a_product_go_on_with_its_options() {
    let read = read(
        "name ,slug ,optionGroups ,optionValues ,sku ,price \n\
         Laptop ,laptop ,size|memory ,13|8 ,L1 ,1299.00\n\
         \x20,,,15|8 ,L2 ,1399.00\n\
         Mouse ,mouse ,,,M1 ,18.99\n",
    );
    assert_eq!(read.products.len(), 2);
    assert_eq!(read.products[0].options, ["size", "memory"]);
    assert_eq!(read.products[0].variants[1].options["size"], "15");
    assert_eq!(
        read.products[0].fields.text(&ProductField::Slug),
        Some("laptop")
    );
}

#[test]
fn a_row_above_its_variants_describes_the_product() {
    let read = read(
        "slug,sku,name,price,option1_name,option1_value\n\
         kettle,KETTLE,Kettle,0,,\n\
         kettle,KETTLE-W,,44.99,Color,White\n\
         kettle,KETTLE-B,,44.99,Color,Black\n",
    );
    assert_eq!(read.skus(), ["KETTLE-W", "KETTLE-B"]);
    assert_eq!(read.products[0].title(), Some("Kettle"));
    assert!(read.codes().contains(&"parentRow"));
}

#[test]
fn variations_find_their_parent_row() {
    let read = read(
        "Type,SKU,Name,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)\n\
         variable,tee,Tee,,,Color,\"Blue, Red\"\n\
         simple,cap,Cap,16,,,\n\
         variation,tee-b,Tee - Blue,25,tee,Color,Blue\n\
         variation,tee-r,Tee - Red,25,tee,Color,Red\n",
    );
    assert_eq!(read.products.len(), 2);
    let tee = read
        .products
        .iter()
        .find(|product| product.title() == Some("Tee"))
        .unwrap();
    assert_eq!(tee.variants.len(), 2);
    assert_eq!(tee.variants[0].options["Color"], "Blue");
}

#[test]
fn texts_in_other_languages_stand_in_columns_or_rows() {
    let columns = read("SKU,Title,Title (de),description@fr\nA,Towel,Handtuch,Une serviette\n");
    let texts: Vec<String> = columns.products[0]
        .texts
        .iter()
        .map(|((field, locale), text)| format!("{field}@{locale} {}", text.text))
        .collect();
    assert_eq!(texts, ["title@de Handtuch", "description@fr Une serviette"]);
    for header in ["Type (de)", "type@de", "Product type (de)", "Typ (de)"] {
        let typed = read(&format!("SKU,Title,Type,{header}\nA,Towel,Bath,Bad\n"));
        let key = (TextField::Kind, Locale::parse("de").unwrap());
        assert_eq!(typed.products[0].texts[&key].text, "Bad", "{header}");
    }
    let rows = read("slug,locale,name\ntowel,de,Handtuch\ntowel,fr,Serviette\n");
    assert_eq!(rows.products.len(), 1);
    assert_eq!(rows.products[0].title(), None);
    assert_eq!(rows.products[0].texts.len(), 2);
}

#[test]
fn a_missing_header_asks_for_a_mapping_with_a_suggestion() {
    let refused = try_read(b"A-1,Towel,12.50\nA-2,Robe,14.50\n", &options());
    let Err(CatalogueError::MappingNeeded { suggestion, .. }) = refused else {
        panic!("{refused:?}")
    };
    assert!(suggestion.contains_key("Towel"));
    let likely = try_read("Artikelnumer;Preis\nA;1,5\n".as_bytes(), &options());
    let Err(CatalogueError::MappingNeeded { suggestion, .. }) = likely else {
        panic!("{likely:?}")
    };
    assert_eq!(suggestion["Artikelnumer"].as_deref(), Some("sku"));
}

#[test]
fn mappings_are_checked() {
    let with = |mapping: &str| {
        let options = ImportOptions {
            mapping: Some(Mapping::parse(mapping).unwrap()),
            ..options()
        };
        try_read(b"Code,Words,Shelf\nA,Towel,3\n", &options)
    };
    let read =
        with("{\"columns\": {\"Code\": \"sku\", \"Words\": \"title\", \"Shelf\": null}}").unwrap();
    assert_eq!(
        read.problems(),
        [] as [&str; 0],
        "a column one chose to keep needs no warning"
    );
    assert_eq!(read.products[0].attributes["Shelf"], "3");
    assert!(
        matches!(with("{\"Cod\": \"sku\"}"), Err(CatalogueError::HeaderMissing(header)) if header == "Cod")
    );
    assert!(matches!(
        with("{\"Code\": \"skuu\"}"),
        Err(CatalogueError::MappingInvalid { .. })
    ));
    assert!(matches!(
        with("{\"Code\": \"sku\", \"Words\": \"sku\"}"),
        Err(CatalogueError::MappingInvalid { .. })
    ));
    assert!(matches!(
        with("{\"Words\": \"tags\"}"),
        Err(CatalogueError::MappingNeeded { .. })
    ));
}

#[test]
fn what_no_field_takes_is_kept_and_said() {
    let read = read(
        "SKU,Title,Weight,Barcode,Origin,Shelf\nA,Towel,3 stone,ABC,Atlantis,7\nB,Robe,12,4006381333930,TR,\n",
    );
    assert_eq!(
        read.problems(),
        [
            "1 - columnsKept",
            "2 Barcode gtinNotDigits",
            "2 Weight unitUnknown",
            "2 Origin countryUnknown",
            "3 Barcode gtinCheckDigit",
            "3 Weight unitMissing",
        ]
    );
    assert_eq!(read.products.len(), 2);
    assert_eq!(read.products[0].attributes["Weight"], "3 stone");
    assert_eq!(read.products[1].attributes["Barcode"], "4006381333930");
}

#[test]
fn empty_skus_without_a_handle_are_named_after_the_title() {
    let read = read("SKU,Title\n,Bath towel\n,Bath towel\n");
    assert_eq!(read.skus(), ["bath-towel", "bath-towel-2"]);
    assert_eq!(read.products[1].handle(), Some("bath-towel-2"));
}

#[test]
fn status_words() {
    let read = read("SKU,Title,Status\nA,a,draft\nB,b,Archived\nC,c,草稿\nD,d,\nE,e,maybe\n");
    let status: Vec<Option<ProductStatus>> = read
        .products
        .iter()
        .map(|product| product.fields.value(&ProductField::Status))
        .collect();
    assert_eq!(
        status,
        [
            Some(ProductStatus::Draft),
            Some(ProductStatus::Archived),
            Some(ProductStatus::Draft),
            None
        ]
    );
    assert_eq!(read.errors(), ["6 Status statusUnknown"]);
}

#[test]
fn a_sheet_that_names_its_delimiter_and_chinese_in_its_own_encoding() {
    let sheet = read("sep=;\nSKU;Title\nA;Towel, blue\n");
    assert_eq!(
        (sheet.products[0].row, sheet.products[0].title()),
        (2, Some("Towel, blue"))
    );
    let text = "货号,商品名称,价格\nYJ-1,浴巾 天蓝色,12.50\n";
    for encoding in [None, Some("gbk".to_owned())] {
        let bytes = encoding_rs::GBK.encode(text).0;
        let guessed = encoding.is_none();
        let read = try_read(
            &bytes,
            &ImportOptions {
                encoding,
                ..options()
            },
        )
        .unwrap();
        assert_eq!(read.products[0].title(), Some("浴巾 天蓝色"));
        assert_eq!(read.codes().contains(&"encodingGuessed"), guessed);
    }
}
