//! Products and variants as other platforms write them.

use crate::support::{price, read};
use dhow_catalogue_io::IssueCode;

/// `title: sku option=value price; …` of every product.
fn families(text: &str) -> Vec<String> {
    let read = read(text);
    assert_eq!(read.errors(), [] as [&str; 0], "{text}");
    let variant = |variant: &dhow_catalogue_io::VariantDraft| {
        let options = variant
            .options
            .iter()
            .map(|(name, value)| format!(" {name}={value}"));
        let price = price(variant).map_or(String::new(), |money| format!(" {}", money.amount));
        format!("{}{}{price}", variant.sku, options.collect::<String>())
    };
    let product = |product: &dhow_catalogue_io::ProductDraft| {
        let variants: Vec<String> = product.variants.iter().map(variant).collect();
        format!(
            "{}: {}",
            product.title().unwrap_or("-"),
            variants.join("; ")
        )
    };
    read.products.iter().map(product).collect()
}

#[test]
fn variations_name_their_parent_by_number_by_code_or_by_standing_below() {
    let head =
        "ID,Type,SKU,Name,Published,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)\n";
    let check = |rows: &str, expect: &[&str]| {
        assert_eq!(families(&format!("{head}{rows}")), expect, "{rows}");
    };
    check(
        "10,variable,,Felt hat,1,,,Size,\"S, L\"\n\
         11,variation,FH-S,Felt hat - S,1,10,id:10,Size,S\n\
         12,variation,,Felt hat - L,1,12,id:10,Size,L\n\
         13,simple,SCARF,Scarf,1,25,,,\n",
        &[
            "Felt hat: FH-S Size=S 10; felt-hat-l Size=L 12",
            "Scarf: SCARF 25",
        ],
    );
    check(
        "10,variable,FH,Felt hat,1,,,Size,\"S, L\"\n\
         13,simple,SCARF,Scarf,1,25,,,\n\
         11,variation,FH-S,Felt hat - S,1,10,id:10,Size,S\n\
         12,variation,FH-L,Felt hat - L,1,12,FH,Size,L\n",
        &[
            "Scarf: SCARF 25",
            "Felt hat: FH-S Size=S 10; FH-L Size=L 12",
        ],
    );
    check(
        "11,variation,FH-S,Felt hat - S,1,10,id:10,Size,S\n\
         13,simple,SCARF,Scarf,1,25,,,\n\
         10,variable,FH,Felt hat,1,,,Size,\"S, L\"\n",
        &["Scarf: SCARF 25", "Felt hat: FH-S Size=S 10"],
    );
    check(
        "10,variable,,Felt hat,1,,,Size,\"S, L\"\n\
         11,variation,FH-S,Felt hat - S,1,10,,Size,S\n\
         12,variation,FH-L,Felt hat - L,1,12,,Size,L\n",
        &["Felt hat: FH-S Size=S 10; FH-L Size=L 12"],
    );
    check(
        "11,variation,FH-S,Felt hat - S,1,10,id:10,Size,S\n\
         12,variation,FH-L,Felt hat - L,1,12,id:10,Size,L\n",
        &["Felt hat: FH-S Size=S 10; FH-L Size=L 12"],
    );
}

#[test]
fn rows_of_products_codes_and_rules() {
    let text = "Item Type,Product ID,Product Name,Product Type,Product Code/SKU,Price,Product Visible?,Current Stock Level\n\
        Product,7,Wool bag,P,BAG,20.50,Y,0\n\
        \x20 SKU,701,[RB]Colour=Red,,BAG-R,,,4\n\
        \x20 SKU,702,\"[RB]Colour=Sea:#0a3d62,[S]Size=Big\",,BAG-S,[FIXED]22.50,,9\n\
        \x20 Rule,9,,,BAG-R,[FIXED]19.50,,\n\
        \x20 Rule,10,,,BAG-S,[ADD]3.00,,\n\
        Product,8,Purse,P,PURSE,12.50,N,2\n";
    assert_eq!(
        families(text),
        [
            "Wool bag: BAG-R Colour=Red 19.50; BAG-S Colour=Sea Size=Big 22.50",
            "Purse: PURSE 12.50"
        ]
    );
    let read = read(text);
    let left = |code: &&String| code.ends_with("ruleLeftOut");
    assert!(
        read.problems()
            .iter()
            .filter(left)
            .all(|it| it.starts_with("6 "))
    );
    assert!(read.problems().iter().any(|it| it.ends_with("ruleLeftOut")));
    let rules = read.issues.iter();
    let mut rules = rules.filter(|issue| issue.code == IssueCode::RuleLeftOut);
    assert!(rules.all(|issue| !issue.args["value"].is_empty()));
    assert_eq!(
        read.products[0]
            .fields
            .text(&dhow_domain::catalogue::field::ProductField::Kind),
        None
    );
}

#[test]
fn a_variant_costs_what_its_product_does_and_its_surcharge() {
    let text = "handleId,fieldType,name,sku,price,surcharge,visible,productOptionName1,productOptionDescription1\n\
        mug,Product,Mug,,8.50,,true,Colour,Red;Blue\n\
        mug,Variant,,M-R,,0,true,,Red\n\
        mug,Variant,,M-B,,1.25,true,,Blue\n\
        tray,Product,Tray,TR,30.00,,false,,\n";
    assert_eq!(
        families(text),
        [
            "Mug: M-R Colour=Red 8.50; M-B Colour=Blue 9.75",
            "Tray: TR 30.00"
        ]
    );
}

#[test]
fn parents_and_children_of_flat_files() {
    let text = "item_sku\titem_name\tprice\tquantity\tparent_child\tparent_sku\tsize_name\n\
        T\tTowel\t\t\tparent\t\t\n\
        T-S\tTowel small\t5.50\t3\tchild\tT\tS\n\
        T-L\tTowel large\t9.50\t2\tchild\tT\tL\n";
    assert_eq!(
        families(text),
        ["Towel: T-S size_name=S 5.50; T-L size_name=L 9.50"]
    );
}

#[test]
fn feeds_group_by_their_own_number() {
    let text = "id\ttitle\tprice\tavailability\titem_group_id\tsize\n\
        T-S\tTowel\t5.50\tin stock\tT\tS\nT-L\tTowel\t9.50\tin stock\tT\tL\nM\tMug\t3.50\tin stock\t\t\n";
    assert_eq!(
        families(text),
        ["Towel: T-S size=S 5.50; T-L size=L 9.50", "Mug: M 3.50"]
    );
}

#[test]
fn a_number_of_another_shop_is_no_name_of_the_goods() {
    let one = read("Product ID,SKU,Title,Price\n1,A,Cup,1.50\n");
    assert_eq!(one.products[0].handle(), None);
    assert_eq!(one.products[0].attributes["Product ID"], "1");
}

#[test]
fn headers_in_the_languages_of_shops() {
    for headers in [
        "TITOLO|DESCRIZIONE|QUANTITÀ|SKU|IMMAGINE1",
        "TITEL|BESCHREIBUNG|ANZAHL|SKU|BILD1",
        "TITRE|DESCRIPTION|QUANTITÉ|SKU|IMAGE1",
        "TÍTULO|DESCRIPCIÓN|CANTIDAD|SKU|IMAGEN1",
        "TITEL|BESCHRIJVING|AANTAL|SKU|AFBEELDING1",
        "TYTUŁ|OPIS|ILOŚĆ|SKU|ZDJĘCIE1",
        "TÍTULO|DESCRIÇÃO|QUANTIDADE|SKU|IMAGEM1",
        "タイトル|説明|数量|SKU|画像1",
        "상품명|설명|수량|SKU|이미지1",
        "Название|Описание|Количество|SKU|Изображение1",
        "العنوان|الوصف|الكمية|SKU|صورة1",
        "शीर्षक|विवरण|मात्रा|SKU|image1",
    ] {
        let read = read(&format!(
            "{}\nA,b,3,K-1,https://a.test/1.jpg\n",
            headers.replace('|', ",")
        ));
        let product = &read.products[0];
        assert_eq!(product.title(), Some("A"), "{headers}");
        assert_eq!(read.skus(), ["K-1"], "{headers}");
        assert_eq!(product.images.len(), 1, "{headers}");
        assert_eq!(read.problems(), [] as [&str; 0], "{headers}");
    }
}

#[test]
fn headers_of_a_shop_of_auctions_and_of_titles_by_language() {
    for headers in [
        "*Title|CustomLabel|*StartPrice|*Quantity",
        "Title|Custom label (SKU)|Start price|Available quantity",
        "name(en-gb)|SKU|price|quantity",
        "Title (en)|SKU|Price|Stock",
    ] {
        let text = format!("{}\nA,K-1,3.50,4\n", headers.replace('|', ","));
        assert_eq!(families(&text), ["A: K-1 3.50"], "{headers}");
        assert_eq!(read(&text).problems(), [] as [&str; 0], "{headers}");
    }
}

#[test]
fn families_of_shops_and_ledgers_that_were_asked_about() {
    let check = |text: &str, expect: &[&str]| assert_eq!(families(text), expect, "{text}");
    check(
        "ordernumber;mainnumber;name;price_EK;active;instock;configuratorOptions\n\
         T1;T1;Tin;12.50;1;5;Colour:red|Size:small\nT1.1;T1;Tin;14.50;1;3;Colour:red|Size:large\n\
         S1;S1;Spoon;3.50;1;9;\n",
        &[
            "Tin: T1 Colour=red Size=small 12.50; T1.1 Colour=red Size=large 14.50",
            "Spoon: S1 3.50",
        ],
    );
    check(
        "ordernumber;mainnumber;name;additionalText;price;active\n\
         T1;T1;Tin;red / small;12.50;1\nT1.1;T1;Tin;red / large;14.50;1\n",
        &["Tin: T1 additionalText=red / small 12.50; T1.1 additionalText=red / large 14.50"],
    );
    check(
        "handle,sku,name,active,price,variant_option_one_name,variant_option_one_value\n\
         mug,M-R,Mug,1,12.00,Colour,Red\nmug,M-B,Mug,1,12.00,Colour,Blue\n",
        &["Mug: M-R Colour=Red 12.00; M-B Colour=Blue 12.00"],
    );
    check(
        "STOCK_CODE,DESCRIPTION,SALES_PRICE,INACTIVE_FLAG\nTIN01,Tea tin,12.50,0\n",
        &["Tea tin: TIN01 12.50"],
    );
    check(
        "Item Code,Item Name,Has Variants,Variant Of,Standard Selling Rate,Size\n\
         TEE,Tee,1,,,\nTEE-S,Tee S,0,TEE,15.00,S\nTEE-L,Tee L,0,TEE,16.00,L\n",
        &["Tee: TEE-S Size=S 15.00; TEE-L Size=L 16.00"],
    );
}

#[test]
fn attributes_of_a_template_are_no_product_to_buy_as_it_is() {
    let read = read(
        "id,name,default_code,list_price,sale_ok,attribute_line_ids/attribute_id,attribute_line_ids/value_ids\n\
         p1,Desk,,120.00,True,Legs,\"Steel,Wood\"\np2,Lamp,LA-1,35.00,True,,\n",
    );
    let codes = read.codes();
    assert!(codes.contains(&"listingUnfolded"), "{codes:?}");
    let desk = &read.products[0];
    let values: Vec<_> = desk
        .variants
        .iter()
        .map(|it| it.options["Legs"].as_str())
        .collect();
    assert_eq!(values, ["Steel", "Wood"]);
}

#[test]
fn a_row_that_explains_the_columns_is_no_goods() {
    let read = read(
        "Product Name,SKU,Price,Minimum Order Quantity,Product Status\n\
         The name that shops see,The code of the product,What shops pay for one,Least number per order,Published or Unpublished\n\
         Linen apron,AP-S,14.00,6,Published\nOld apron,AP-O,5.00,6,Unpublished\n",
    );
    assert_eq!(read.errors(), [] as [&str; 0]);
    assert_eq!(read.skus(), ["AP-S", "AP-O"]);
    assert!(read.codes().contains(&"rowsLeftOut"), "{:?}", read.codes());
}
