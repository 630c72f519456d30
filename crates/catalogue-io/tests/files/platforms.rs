//! Whole files as other platforms write them: what belongs together stays together, what was hidden
//! stays off sale, and a price is the one to sell at.

use crate::support::{Read, field, in_euro, price, read, try_read};
use dhow_catalogue_io::{CatalogueError, ImportOptions, ProductDraft, Unsure, VariantDraft};
use dhow_domain::Country;
use dhow_domain::catalogue::ProductStatus;
use dhow_domain::catalogue::field::{ProductField, VariantField};

fn variant(variant: &VariantDraft) -> String {
    let options = variant
        .options
        .iter()
        .map(|(name, value)| format!(" {name}={value}"));
    let price = price(variant).map_or(String::new(), |money| format!(" {}", money.amount));
    let stock = field(variant, &VariantField::StockAt("main".to_owned()));
    let stock = stock.map_or(String::new(), |count| format!(" ({count})"));
    format!(
        "{}{}{price}{stock}",
        variant.sku,
        options.collect::<String>()
    )
}

fn product(product: &ProductDraft) -> String {
    let variants: Vec<String> = product.variants.iter().map(variant).collect();
    let status: Option<ProductStatus> = product.fields.value(&ProductField::Status);
    let status = match status {
        Some(ProductStatus::Draft) => "draft ",
        Some(ProductStatus::Archived) => "archived ",
        _ => "",
    };
    format!(
        "{status}{}: {}",
        product.title().unwrap_or("-"),
        variants.join("; ")
    )
}

fn products(read: &Read) -> Vec<String> {
    read.products.iter().map(product).collect()
}

/// `status title: sku option=value price (stock); …` of every product, and what was told of it.
fn check(text: &str, expect: &[&str], told: &[&str]) -> Read {
    let read = read(text);
    assert_eq!(products(&read), expect, "{text}");
    let mut problems = read.problems();
    problems.retain(|it| !it.ends_with("columnsKept") && !it.ends_with("unitMissing"));
    assert_eq!(problems, told, "{text}");
    read
}

fn of_germany() -> ImportOptions {
    ImportOptions {
        firm_country: Country::parse("DE").ok(),
        ..in_euro()
    }
}

#[test]
fn a_configurable_product_has_the_variants_it_lists() {
    let head = "sku,store_view_code,product_type,name,product_online,visibility,price,qty,configurable_variations,configurable_variation_labels\n";
    let tee = "T-S,,simple,Tee S,1,Not Visible Individually,24.50,9,,\n\
        T-L,,simple,Tee L,2,Not Visible Individually,26.50,7,,\n\
        T-M,,simple,Tee M,1,Not Visible Individually,24.50,0,,\n";
    let parent = "T,,configurable,Tee,1,\"Catalog, Search\",,0,\"sku=T-S,size=S|sku=T-M,size=M|sku=T-L,size=L\",size=Size\n";
    for (text, hidden) in [
        (format!("{head}{tee}{parent}"), "3 - variantHidden"),
        (format!("{head}{parent}{tee}"), "4 - variantHidden"),
    ] {
        check(
            &text,
            &["Tee: T-S Size=S 24.50 (9); T-M Size=M 24.50 (0)"],
            &[hidden],
        );
    }
    check(
        &format!(
            "{head}PART,,simple,Screw,1,Not Visible Individually,0.50,9,,\nBAG,,simple,Bag,2,\"Catalog, Search\",45.50,3,,\nCUP,,simple,Cup,1,Catalog,5.50,1,,\n"
        ),
        &[
            "draft Screw: PART 0.50 (9)",
            "draft Bag: BAG 45.50 (3)",
            "Cup: CUP 5.50 (1)",
        ],
        &[],
    );
    let read = check(
        &format!("{head}CUP,,simple,Cup,1,Catalog,5.50,1,,\nCUP,de,,Tasse,,,,,,\n"),
        &["Cup: CUP 5.50 (1)"],
        &[],
    );
    assert_eq!(
        read.products[0].texts.len(),
        1,
        "a row of another language is its text"
    );
}

#[test]
fn rows_below_a_product_are_its_variants_and_pictures() {
    let jar = check(
        "Item,ID,Name,Type,SKU,Options,Inventory Tracking,Current Stock,Price,Is Visible,Internal Image URL (Export),Image URL (Import)\n\
         Product,7,Jar,physical,J,,variant,0,95.50,TRUE,,\n\
         Variant,71,,,J-L,Type=Rectangle|Name=Size|Value=Large,,8,120.50,,,\n\
         Variant,72,,,J-S,Type=Rectangle|Name=Size|Value=Small,,3,,,,\n\
         Image,5,,,,,,,,,https://b.test/1.jpg,https://b.test/1.jpg\n\
         Product,8,Lid,physical,LID,,none,0,20.50,FALSE,,\n",
        &[
            "Jar: J-L Size=Large 120.50 (8); J-S Size=Small 95.50 (3)",
            "draft Lid: LID 20.50",
        ],
        &[],
    );
    assert_eq!(jar.products[0].images.len(), 1);
    check(
        "Action(SiteID=Germany),CustomLabel,Title,Format,StartPrice,Quantity,Relationship,RelationshipDetails\n\
         Add,T,Tee,FixedPrice,,,,Size=S;M\n\
         ,T-S,,,19.95,5,Variation,Size=S\n\
         ,T-M,,,21.95,0,Variation,Size=M\n\
         Add,JUG,Jug,Auction,1.00,1,,\n",
        &[
            "Tee: T-S Size=S 19.95 (5); T-M Size=M 21.95 (0)",
            "Jug: JUG (1)",
        ],
        &["5 StartPrice priceOfAuction"],
    );
    check(
        "Item number,Title,Variation details,Custom label (SKU),Available quantity,Currency,Start price\n\
         12345,Tee,,T,,EUR,\n\
         12345,Tee,[Size=S],T-S,5,EUR,19.95\n\
         12345,Tee,[Size=M],T-M,0,EUR,21.95\n\
         12346,Mug,,MUG,7,EUR,12.50\n",
        &[
            "Tee: T-S Size=S 19.95 (5); T-M Size=M 21.95 (0)",
            "Mug: MUG 12.50 (7)",
        ],
        &[],
    );
    check(
        "Item Type,Product ID,Product Name,Product Code/SKU,Price,Product Visible?\n\
         Product,7,Jar,J,95.50,Y\n\
         \x20 SKU,71,[S]Size=Large,J-L,[ADD]15.00,\n\
         \x20 SKU,72,[S]Size=Small,J-S,[REMOVE]5.50,\n",
        &["Jar: J-L Size=Large 110.50; J-S Size=Small 90.00"],
        &[],
    );
}

#[test]
fn rows_of_one_number_are_one_product() {
    check(
        "type,product_internal_id,product_sku,product_name,product_price,product_is_available,product_is_inventory_tracked,product_quantity,product_option_markup,product_variation_sku,product_variation_option_Size\n\
         product,1,SH,Shirt,25.50,true,true,12,,,\n\
         product_option,1,SH,,,,,,2,,\n\
         product_variation,1,SH,,25.50,,true,5,,SH-S,S\n\
         product_variation,1,SH,,27.50,,true,7,,SH-L,L\n\
         product,2,HAT,Hat,15.50,false,false,,,,\n",
        &[
            "Shirt: SH-S Size=S 25.50 (5); SH-L Size=L 27.50 (7)",
            "draft Hat: HAT 15.50",
        ],
        &["3 product_option_markup ruleLeftOut"],
    );
    check(
        "Token,Item Name,SKU,Variation Name,Price,Square Online Item Visibility,Current Quantity Shop\n\
         A,Beans,B-250,250 g,9.50,visible,12\n\
         A,Beans,B-1000,1 kg,32.50,visible,3\n\
         B,Filter,F,Regular,4.50,hidden,0\n\
         C,Tasting,TA,Regular,8.50,unavailable,\n",
        &[
            "Beans: B-250 Variation=250 g 9.50 (12); B-1000 Variation=1 kg 32.50 (3)",
            "draft Filter: F 4.50 (0)",
            "draft Tasting: TA 8.50",
        ],
        &[],
    );
    check(
        "Product ID,Product Name,Variation ID,Variation Name,SKU,Price,Stock\n\
         9,Shirt,71,\"Red,S\",SH-S,15.50,10\n9,Shirt,72,\"Red,M\",SH-M,17.50,0\n",
        &["Shirt: SH-S Variation=Red,S 15.50 (10); SH-M Variation=Red,M 17.50 (0)"],
        &[],
    );
    check(
        "Артикул;Номенклатура;Характеристика;Цена\nT-1;Тарелка;Белая;990,50\nT-2;Тарелка;Синяя;990,50\nK;Кружка;;100,50\n",
        &[
            "Тарелка: T-1 Характеристика=Белая 990.50; T-2 Характеристика=Синяя 990.50",
            "Кружка: K 100.50",
        ],
        &[],
    );
    check(
        "Name,Internal Reference,Sales Price,Can be Sold,Variant Values\n\
         Desk,D-W,450.50,True,Colour: White\nDesk,D-B,480.50,True,Colour: Black\nChair,CH,70.50,False,\n",
        &[
            "Desk: D-W Colour=White 450.50; D-B Colour=Black 480.50",
            "draft Chair: CH 70.50",
        ],
        &[],
    );
}

#[test]
fn a_parent_with_a_price_is_no_variant_and_gives_it() {
    check(
        "Artikelnummer;Artikelname;Std. VK Netto;UVP;Vaterartikel;Variationsname 1;Variationswert 1;Aktiv\n\
         B;Becher;16,81;25,00;;;;J\nB-R;Becher rot;;25,00;B;Farbe;rot;J\nB-B;Becher blau;18,49;25,00;B;Farbe;blau;J\n",
        &["Becher: B-R Farbe=rot 16.81; B-B Farbe=blau 18.49"],
        &[],
    );
    check(
        "SKU,Parent SKU,Title,Price,Option1 Name,Option1 Value\nA,,Cup,9.50,,\nA-1,A,,,Size,S\nA-2,A,,12.50,Size,L\n",
        &["Cup: A-1 Size=S 9.50; A-2 Size=L 12.50"],
        &[],
    );
    let shopware = "id;parent_id;product_number;active;stock;name;price_net;price_gross;tax_rate\n\
         a1;;CUP;1;0;Cup;16.806722689076;20.50;19\n\
         a2;a1;CUP.1;1;12;;;;\n\
         a3;;TRAY;0;4;Tray;8.403361344538;10.50;19\n";
    let read = try_read(shopware.as_bytes(), &of_germany()).unwrap();
    assert_eq!(
        products(&read),
        ["Cup: CUP.1 20.50 (12)", "draft Tray: TRAY 10.50 (4)"]
    );
    assert!(
        read.variants()
            .all(|it| field(it, &VariantField::BasePriceTax).as_deref() == Some("included:DE"))
    );
}

#[test]
fn variants_that_look_alike_are_told() {
    check(
        "SKU,Parent SKU,Title,Price\nA,,Cup,\nA-1,A,Cup,1.50\nA-2,A,Cup,2.50\n",
        &["Cup: A-1 1.50; A-2 2.50"],
        &["4 - variantsAlike"],
    );
}

#[test]
fn a_row_of_several_variants_is_parted_and_waits_for_its_prices() {
    let head = "TITLE,PRICE,CURRENCY_CODE,QUANTITY,MATERIALS,IMAGE10,VARIATION 1 NAME,VARIATION 1 VALUES,VARIATION 2 NAME,VARIATION 2 VALUES,SKU\n";
    for (row, expect) in [
        (
            "Ring,45.50,EUR,9,silver,,Size,\"6,7\",,,\"R-6,R-7\"",
            "draft Ring: R-6 Size=6 45.50; R-7 Size=7 45.50",
        ),
        (
            "Cup,15.50,EUR,6,clay,,Size,\"S,L\",,,\"C,C\"",
            "draft Cup: cup-s Size=S 15.50; cup-l Size=L 15.50",
        ),
        (
            "Cup,15.50,EUR,6,clay,,Size,\"S,L\",,,\"A,B,C\"",
            "draft Cup: cup-s Size=S 15.50; cup-l Size=L 15.50",
        ),
        (
            "Hat,9.50,EUR,6,felt,,Size,S,Colour,\"Red,Blue\",",
            "draft Hat: hat-s-red Colour=Red Size=S 9.50; hat-s-blue Colour=Blue Size=S 9.50",
        ),
    ] {
        check(
            &format!("{head}{row}\n"),
            &[expect],
            &["2 - listingUnfolded"],
        );
    }
    for (name, values) in [
        ("NOME VARIANTE 1", "VALORI VARIANTE 1"),
        ("VARIANTE 1: NAME", "VARIANTE 1: WERTE"),
        ("NOM DE LA VARIANTE 1", "VALEURS DE LA VARIANTE 1"),
        ("NAZWA WARIANTU 1", "WARTOŚCI WARIANTU 1"),
    ] {
        check(
            &format!(
                "SKU,Title,Price,Quantity,{name},{values}\n\"R-6,R-7\",Ring,45.50,9,Size,\"6,7\"\n"
            ),
            &["draft Ring: R-6 Size=6 45.50; R-7 Size=7 45.50"],
            &["2 - listingUnfolded"],
        );
    }
    check(
        &format!("{head}Bowl,30.50,EUR,3,clay,,,,,,\"BO,WL\"\n"),
        &["Bowl: BO,WL 30.50 (3)"],
        &[],
    );
}

#[test]
fn what_a_shop_does_not_sell_is_a_draft() {
    for (header, hidden, shown) in [
        ("Visibility", "none", "both"),
        ("visibility", "hidden", "published"),
        ("visibility", "staging", "published"),
        ("\"Available for order (0 = No, 1 = Yes)\"", "0", "1"),
        ("Gesperrt", "Ja", "Nein"),
        ("Inactive Flag", "1", "0"),
        ("Inactive", "-1", "0"),
        ("Kennzeichen inaktiv", "1", "0"),
        ("Blocked", "true", "false"),
        ("Can be Sold", "False", "True"),
        ("sale_ok", "0", "1"),
        ("Aktif mi?", "Hayır", "Evet"),
        ("진열상태", "진열안함", "진열함"),
        ("Enabled Izmir", "N", "Y"),
    ] {
        let text = format!("SKU,Title,Price,{header}\nA,Cup,1.50,{hidden}\nB,Mug,2.50,{shown}\n");
        check(&text, &["draft Cup: A 1.50", "Mug: B 2.50"], &[]);
    }
    check(
        "id,title,price,availability\nA,Cup,1.50,discontinued\nB,Mug,2.50,in stock\n",
        &["draft Cup: A 1.50 (0)", "Mug: B 2.50"],
        &[],
    );
    check(
        "item_sku,item_name,standard_price,update_delete\nA,Cup,1.50,Update\nB,Mug,2.50,Delete\nC,Jug,2.50,PartialUpdate\n",
        &["Cup: A 1.50", "archived -: B", "Jug: C 2.50"],
        &[],
    );
}

#[test]
fn a_stock_nobody_counts_is_none_and_what_is_gone_is_nothing() {
    for (header, cell, quantity, expect) in [
        ("Inventory tracker", "", "0", "Cup: A 1.50"),
        ("Inventory tracker", "shopify", "0", "Cup: A 1.50 (0)"),
        ("Inventory tracker", "", "28", "Cup: A 1.50 (28)"),
        ("manage_stock", "0", "7", "Cup: A 1.50"),
        ("Track Inventory", "none", "0", "Cup: A 1.50"),
        ("In stock?", "0", "", "Cup: A 1.50 (0)"),
        ("In stock?", "1", "", "Cup: A 1.50"),
        ("is_in_stock", "0", "5", "Cup: A 1.50 (5)"),
    ] {
        let text = format!(
            "SKU,Title,Price,Quantity,{header}\nA,Cup,1.50,{quantity},{cell}\nB,Mug,1.50,1,1\n"
        );
        check(&text, &[expect, "Mug: B 1.50 (1)"], &[]);
    }
}

#[test]
fn a_price_is_the_one_to_sell_at() {
    for (headers, cells, expect) in [
        (
            "default_code,name,list_price,standard_price",
            "D,Desk,450.50,300.50",
            "Desk: D 450.50",
        ),
        (
            "default_code,name,lst_price,standard_price,qty_available",
            "D,Desk,450.50,300.50,4",
            "Desk: D 450.50 (4)",
        ),
        (
            "default_code,name,standard_price,sale_ok",
            "D,Desk,300.50,True",
            "Desk: D",
        ),
        (
            "item_sku,item_name,standard_price,list_price",
            "T,Towel,12.50,15.50",
            "Towel: T 12.50",
        ),
        (
            "SKU,Title,Unit price (excl. VAT),Price incl. VAT",
            "T,Towel,12.50,15.50",
            "Towel: T 12.50",
        ),
        (
            "SKU,Produto,Preço c/ IVA,Preço unitário (s/ IVA)",
            "T,Towel,15.50,12.50",
            "Towel: T 12.50",
        ),
        (
            "SKU,Nome,Prezzo (IVA escl.),Prezzo IVA incl.",
            "T,Telo,12.50,15.50",
            "Telo: T 12.50",
        ),
    ] {
        let read = try_read(format!("{headers}\n{cells}\n").as_bytes(), &of_germany()).unwrap();
        assert_eq!(products(&read), [expect], "{headers}");
    }
    let read = read("Artikelnummer;Bezeichnung1;Verkaufspreis;Preis je\nA;Schraube;5,90;100\n");
    let quantity = field(
        read.variants().next().unwrap(),
        &VariantField::PriceQuantity,
    );
    assert_eq!(quantity.as_deref(), Some("100"));
}

#[test]
fn which_of_the_prices_is_meant_is_asked() {
    for (headers, expect) in [
        ("SKU,Title,RRP,Wholesale price", Unsure::Any),
        ("SKU,Title,PVP,Precio mayorista", Unsure::Any),
        ("SKU,Title,上代（税抜）,下代（税抜）", Unsure::Any),
        ("SKU,Title,零售价,批发价", Unsure::Any),
        ("SKU,Title,РРЦ,Оптовая цена", Unsure::Any),
        ("SKU,Title,Box,Members' price", Unsure::Any),
        ("SKU,Title,RRP,Box", Unsure::Nothing),
        ("SKU,Title,Price,Wholesale price", Unsure::Nothing),
        ("SKU,Title,Shelf,Box", Unsure::Nothing),
    ] {
        let read = read(&format!("{headers}\nA,Cup,25,12\n"));
        assert_eq!(read.opened.unsure, expect, "{headers}");
    }
}

#[test]
fn a_platform_that_names_no_currency_is_asked() {
    for (headers, expect) in [
        (
            "Title,URL handle,Published on online store,SKU,Price,Charge tax",
            "Shopify",
        ),
        (
            "Item,Name,SKU,Options,Price,Internal Image URL (Export),Image URL (Import)",
            "BigCommerce",
        ),
        ("Token,Item Name,Variation Name,SKU,Price", "Square"),
        (
            "product_number,name,price_net,price_gross,tax_rate",
            "Shopware",
        ),
        (
            "Product ID,Product Name,Variation ID,Parent SKU,SKU,Price",
            "Shopee",
        ),
        (
            "Product ID,catId,Product Name(English),SpecialPrice,SellerSKU,Price",
            "Lazada",
        ),
        (
            "Barkod,Model Kodu,Tedarikçi Stok Kodu,Ürün Adı,Fiyat",
            "Trendyol",
        ),
        (
            "product_id,name,sku,price,stock_status_id,store_ids,tax_class_id",
            "OpenCart",
        ),
    ] {
        let options = ImportOptions {
            currency: None,
            ..of_germany()
        };
        let row = headers
            .split(',')
            .map(|_| "1.50")
            .collect::<Vec<_>>()
            .join(",");
        let refused = try_read(format!("{headers}\n{row}\n").as_bytes(), &options).unwrap_err();
        assert!(
            matches!(&refused, CatalogueError::CurrencyNeeded { platform } if *platform == expect),
            "{headers}: {refused:?}"
        );
    }
}

#[test]
fn texts_pictures_and_numbers_of_shops() {
    let one = read("sku,name_en-GB,name_de,price\nA,Mug,Becher,12.50\n");
    assert_eq!(one.products[0].title(), Some("Mug"));
    let one = read(
        "SKU,Title,Description\nA,Mug,&lt;p&gt;Clay &amp;amp; glaze&lt;/p&gt;\nB,Cup,&lt;b&gt; is a mark\n",
    );
    let description = |index: usize| one.products[index].fields.text(&ProductField::Description);
    assert_eq!(description(0), Some("<p>Clay &amp; glaze</p>"));
    assert_eq!(description(1), Some("&lt;b&gt; is a mark"));
    let one = read("SKU,Title,Brand ID,Brand Name\nA,Mug,12,Nord\n");
    assert_eq!(
        one.products[0].fields.text(&ProductField::Vendor),
        Some("Nord")
    );
    let one = check(
        "handleId,fieldType,name,productImageUrl,price,productOptionName1,productOptionDescription1\n\
         c,Product,Candle,a.jpg;b.jpg,20.50,Colour,\nc,Variant,,,,,#ff0000:Red\n",
        &["Candle: c-red Colour=Red 20.50"],
        &[],
    );
    assert_eq!(one.products[0].images.len(), 2);
    check(
        "SKU,Title,Price,Weight,Barcode\nA,Mug,12.50,0,#REF!\n",
        &["Mug: A 12.50"],
        &["2 Barcode gtinNotDigits"],
    );
}

#[test]
fn rows_of_a_form_are_no_goods_and_a_cut_row_is_named() {
    check(
        "SKU,Title,Price,Stock\nOptional,Mandatory,Mandatory,Mandatory\nA,Cup,1.50,3\n",
        &["Cup: A 1.50 (3)"],
        &["2 - rowsLeftOut"],
    );
    check(
        "SKU,Title,Price,Attribute,Values\nA,Cup,1.50,Legs,\"Steel,Oak\"\n,,,Colour,White\nB,Mug,2.50,,\n",
        &["Cup: A 1.50", "Mug: B 2.50"],
        &["3 - rowsLeftOut"],
    );
    for last in ["Bow", "Bowl of", "Bowl,C,2.5"] {
        let read = read(&format!(
            "Title,SKU,Price,Stock\nCup,A,1.50,3\nMug,B,2.50,3\n{last}"
        ));
        assert!(
            read.errors().contains(&"4 - fileCutOff".to_owned()),
            "{last}: {:?}",
            read.problems()
        );
        assert_eq!(read.products.len(), 2, "{last}");
    }
}
