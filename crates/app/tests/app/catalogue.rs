//! Products: finding them, reading them, making, changing and deleting them.

use crate::support::*;

/// Titles on a page, in its order.
fn titles(firm: &SellerDesk, query: CatalogueQuery) -> Vec<String> {
    firm.list(query)
        .products
        .into_iter()
        .map(|row| row.title)
        .collect()
}

#[test]
fn the_list_comes_in_the_wanted_order() {
    let firm = SellerDesk::with_goods();
    firm.product_create(ProductCreate {
        title: "apron".to_owned(),
        sku: Some("ZAP".to_owned()),
    })
    .unwrap();
    firm.set("ZAP", "basePrice", "60").unwrap();
    firm.set("ZAP", "stock", "1").unwrap();
    let check = |sort, descending, expected: [&str; 3]| {
        let query = CatalogueQuery {
            sort: Some(sort),
            descending,
            ..Default::default()
        };
        assert_eq!(titles(&firm, query), expected, "{sort:?} {descending}");
    };
    check(
        CatalogueSort::Title,
        false,
        ["apron", "Bath towel", "Stone mug"],
    );
    check(
        CatalogueSort::Title,
        true,
        ["Stone mug", "Bath towel", "apron"],
    );
    check(
        CatalogueSort::Sku,
        false,
        ["Stone mug", "Bath towel", "apron"],
    );
    check(
        CatalogueSort::BasePrice,
        false,
        ["Stone mug", "Bath towel", "apron"],
    );
    check(
        CatalogueSort::Stock,
        false,
        ["apron", "Stone mug", "Bath towel"],
    );
}

#[test]
fn the_product_changed_last_comes_first_when_asked_for_that_order() {
    let firm = SellerDesk::with_goods();
    firm.clock.advance(jiff::SignedDuration::from_mins(1));
    firm.set("TWL-S", "vendor", "Ege").unwrap();
    let query = CatalogueQuery {
        sort: Some(CatalogueSort::Updated),
        descending: true,
        ..Default::default()
    };
    assert_eq!(titles(&firm, query), ["Bath towel", "Stone mug"]);
}

#[test]
fn pages_follow_each_other_and_say_how_much_there_is() {
    let firm = SellerDesk::sample();
    let whole = titles(&firm, CatalogueQuery::default());
    let page = |offset, limit| {
        firm.list(CatalogueQuery {
            offset,
            limit: Some(limit),
            ..Default::default()
        })
    };
    let paged: Vec<String> = (0..4)
        .flat_map(|number| page(number * 8, 8).products)
        .map(|row| row.title)
        .collect();
    assert_eq!((paged, page(0, 8).total), (whole, 30));
    assert!(page(30, 8).products.is_empty());
}

#[test]
fn a_search_finds_titles_and_skus_in_any_case() {
    let firm = SellerDesk::with_goods();
    let check = |text: &str, expected: &[&str]| {
        let found = firm.list(CatalogueQuery {
            search: Some(text.to_owned()),
            ..Default::default()
        });
        let titles: Vec<&str> = found
            .products
            .iter()
            .map(|row| row.title.as_str())
            .collect();
        assert_eq!(
            (titles.as_slice(), found.total),
            (expected, expected.len() as u64),
            "{text:?}"
        );
    };
    check("towel", &["Bath towel"]);
    check("STONE", &["Stone mug"]);
    check("twl-l", &["Bath towel"]);
    check("  ", &["Bath towel", "Stone mug"]);
    check("100%", &[]);
    check("\"'; --", &[]);
}

#[test]
fn archived_goods_are_listed_only_when_asked_for() {
    let firm = SellerDesk::with_goods();
    firm.set("MUG", "status", "archived").unwrap();
    let of = |status| CatalogueQuery {
        status: Some(vec![status]),
        ..Default::default()
    };
    assert_eq!(titles(&firm, CatalogueQuery::default()), ["Bath towel"]);
    assert_eq!(titles(&firm, of(ProductStatus::Archived)), ["Stone mug"]);
    assert_eq!(titles(&firm, of(ProductStatus::Active)), ["Bath towel"]);
    assert!(titles(&firm, of(ProductStatus::Draft)).is_empty());
}

#[test]
fn views_show_what_needs_a_person_and_their_counts_agree() {
    let firm = SellerDesk::with_goods();
    firm.product_create(ProductCreate {
        title: "Apron".to_owned(),
        sku: None,
    })
    .unwrap();
    let check = |view, expected: &[&str]| {
        let page = firm.list(CatalogueQuery {
            view: Some(view),
            ..Default::default()
        });
        let titles: Vec<&str> = page.products.iter().map(|row| row.title.as_str()).collect();
        let count = match view {
            CatalogueView::NeedsLook => page.counts.needs_look,
            CatalogueView::LowStock => page.counts.low_stock,
            CatalogueView::Changed => page.counts.changed,
        };
        let length = expected.len() as u64;
        assert_eq!(
            (titles.as_slice(), page.total, count, page.counts.all),
            (expected, length, length, 3)
        );
    };
    check(CatalogueView::LowStock, &["Bath towel"]);
    check(CatalogueView::NeedsLook, &["Apron"]);
    check(CatalogueView::Changed, &[]);
}

#[test]
fn a_row_says_what_its_prices_are_for_and_what_they_were() {
    let firm = SellerDesk::with_goods();
    for (field, value) in [
        ("priceQuantity", "1000"),
        ("basePriceTax", "included:NL"),
        ("compareAtPrice", "99.50"),
    ] {
        firm.set("MUG", field, value).unwrap();
    }
    let rows = firm.list(CatalogueQuery::default()).products;
    let mug = rows.iter().find(|row| row.sku == "MUG").unwrap();
    let variant = &mug.variant_rows[0];
    assert_eq!(
        (variant.base_price_tax.as_str(), variant.price_quantity),
        ("included:NL", 1000)
    );
    let former = (
        variant.compare_at_price.as_deref(),
        variant.compare_at_price_currency.as_deref(),
    );
    assert_eq!(former, (Some("99.50"), Some("EUR")));
}

#[test]
fn a_row_sums_up_its_variants() {
    let firm = SellerDesk::with_goods();
    let row = firm.list(CatalogueQuery::default()).products.remove(0);
    assert_eq!(
        (row.sku.as_str(), row.variants, row.stock.as_deref()),
        ("TWL", 2, Some("43"))
    );
    assert_eq!(
        (row.status, row.publish),
        (ProductStatus::Active, PublishState::Never)
    );
    let large = row
        .variant_rows
        .iter()
        .find(|variant| variant.sku == "TWL-L")
        .unwrap();
    assert_eq!(
        (large.label.as_str(), large.base_price.as_deref()),
        ("L", Some("80.00"))
    );
    assert_eq!(
        (large.base_price_currency.as_deref(), large.stock.as_deref()),
        (Some("EUR"), Some("3"))
    );
    assert_eq!(
        (large.base_price_tax.as_str(), large.price_quantity),
        ("excluded", 1)
    );
    let german = row
        .languages
        .iter()
        .find(|language| language.locale == "de")
        .unwrap();
    assert_eq!(german.state, TranslationState::Missing);
}

#[test]
fn titles_are_shown_in_another_language_where_they_are_translated() {
    let firm = SellerDesk::with_goods();
    firm.translate("TWL-S", "title", "de", "Badetuch").unwrap();
    let page = firm.list(CatalogueQuery {
        locale: Some("de".to_owned()),
        ..Default::default()
    });
    let shown: Vec<_> = page
        .products
        .iter()
        .map(|row| (row.title.as_str(), row.title_locale.as_str()))
        .collect();
    assert_eq!(shown, [("Badetuch", "de"), ("Stone mug", "en")]);
}

#[test]
fn a_new_product_is_a_draft_with_a_free_sku_of_its_title() {
    let firm = SellerDesk::with_goods();
    let create = |sku: Option<&str>| {
        let new = ProductCreate {
            title: " Linen  apron, 2 pockets ".to_owned(),
            sku: sku.map(str::to_owned),
        };
        firm.product_create(new).unwrap()
    };
    let first = create(None);
    assert_eq!(
        (first.title.as_str(), first.status),
        ("Linen  apron, 2 pockets", ProductStatus::Draft)
    );
    assert_eq!(first.variants[0].sku, "LINEN-APRON-2-POCKETS");
    assert_eq!(create(None).variants[0].sku, "LINEN-APRON-2-POCKETS-2");
    assert_eq!(create(Some("APR")).variants[0].sku, "APR");
    assert_eq!(firm.list(CatalogueQuery::default()).total, 5);
}

/// A field of a product as it is shown.
fn shown(product: &Product, field: &str) -> Option<String> {
    match field {
        "title" => Some(product.title.clone()),
        "description" => product.description.clone(),
        "status" => Some(format!("{:?}", product.status)),
        "slug" => product.slug.clone(),
        "handle" => product.handle.clone(),
        "vendor" => product.vendor.clone(),
        "type" | "kind" => product.kind.clone(),
        "tags" => Some(product.tags.join("|")).filter(|tags| !tags.is_empty()),
        "productOrigin" => product.product_origin.clone(),
        other => panic!("{other}"),
    }
}

#[test]
fn every_field_of_a_product_is_set_and_shown() {
    let firm = SellerDesk::with_goods();
    let check = |field: &str, typed: Option<&str>, expected: Option<&str>| {
        let fields = [(field.to_owned(), typed.map(str::to_owned))].into();
        firm.product_set(ProductSet {
            sku: Some("MUG".to_owned()),
            id: None,
            fields,
        })
        .unwrap();
        assert_eq!(
            shown(&firm.product("MUG"), field).as_deref(),
            expected,
            "{field} = {typed:?}"
        );
    };
    check("title", Some("  Clay mug "), Some("Clay mug"));
    check(
        "description",
        Some("Two lines.\nHand made."),
        Some("Two lines.\nHand made."),
    );
    check("description", None, None);
    check("status", Some("draft"), Some("Draft"));
    check("slug", Some("clay-mug"), Some("clay-mug"));
    check("slug", Some(""), None);
    check("handle", Some("clay"), Some("clay"));
    check("vendor", Some("Ege"), Some("Ege"));
    check("vendor", None, None);
    check("type", Some("Kitchen"), Some("Kitchen"));
    check("kind", Some("Table"), Some("Table"));
    check("tags", Some("stone, mug,, stone "), Some("mug|stone"));
    check("tags", None, None);
    check("productOrigin", Some("PT"), Some("PT"));
    check("productOrigin", None, None);
}

#[test]
fn a_value_that_does_not_fit_a_products_field_is_refused() {
    let firm = SellerDesk::with_goods();
    let check = |field: &str, typed: &str, expected: &str| {
        let fields = [(field.to_owned(), Some(typed.to_owned()))].into();
        let request = ProductSet {
            sku: Some("MUG".to_owned()),
            id: None,
            fields,
        };
        check_refused(&firm, |firm| firm.product_set(request), expected);
    };
    check("title", " ", "valueInvalid field=title reason=empty value=");
    check(
        "title",
        "a\tb",
        "valueInvalid field=title reason=controlCharacter value=a\tb",
    );
    check(
        "title",
        &"x".repeat(2_001),
        "valueInvalid field=title limit=2000 reason=tooLong value=",
    );
    // What no hub would take is refused here, by the name of the goods and of the field.
    check(
        "description",
        &"x".repeat(1024 * 1024),
        "tooLarge field=description limit=1048576 product=Stone mug what=field",
    );
    check(
        "vendor",
        &"x".repeat(256),
        "valueInvalid field=vendor limit=255 reason=tooLong value=",
    );
    check(
        "status",
        "sold",
        "valueInvalid field=status reason=notOneOf value=sold",
    );
    check(
        "slug",
        "a/b",
        "valueInvalid field=slug reason=slug value=a/b",
    );
    check(
        "productOrigin",
        "Turkey",
        "valueInvalid field=productOrigin reason=invalidCountry value=Turkey",
    );
    check("colour", "red", "fieldUnknown field=colour");
}

#[test]
fn a_deleted_product_is_gone_until_it_is_undone() {
    let firm = SellerDesk::with_goods();
    let before = (firm.digest(), firm.product("TWL-S").variants);
    let done = firm.product_delete(of_sku("TWL-S")).unwrap();
    assert_eq!(
        (
            done.label.message.as_str(),
            done.label.args["title"].as_str()
        ),
        ("act-product-delete", "Bath towel")
    );
    assert_eq!(titles(&firm, CatalogueQuery::default()), ["Stone mug"]);
    assert_eq!(
        refusal(firm.product_get(of_sku("TWL-L"))),
        "skuUnknown sku=TWL-L"
    );
    firm.undo(Nothing {}).unwrap();
    assert_eq!((firm.digest(), firm.product("TWL-S").variants), before);
}

#[test]
fn a_product_knows_its_neighbours_and_is_found_by_its_id_too() {
    let firm = SellerDesk::with_goods();
    let (towel, mug) = (firm.product("TWL-S"), firm.product("MUG"));
    assert_eq!(
        (towel.previous.as_ref(), towel.next.as_ref()),
        (None, Some(&mug.id))
    );
    assert_eq!(
        (mug.previous.as_ref(), mug.next.as_ref()),
        (Some(&towel.id), None)
    );
    let by_id = firm
        .product_get(ProductRequest {
            id: Some(mug.id.clone()),
            sku: None,
        })
        .unwrap();
    assert_eq!(by_id, mug);
}
