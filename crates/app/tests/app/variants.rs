//! Variants: every field, adding, deleting, naming.

use crate::support::*;
use std::collections::BTreeMap;

/// A field of a variant as it is shown.
fn shown(variant: &Variant, field: &str) -> Option<String> {
    match field {
        "sku" => Some(variant.sku.clone()),
        "gtin" => variant.gtin.clone(),
        "basePrice" => variant.base_price.clone(),
        "basePriceCurrency" => variant.base_price_currency.clone(),
        "compareAtPrice" => variant.compare_at_price.clone(),
        "compareAtPriceCurrency" => variant.compare_at_price_currency.clone(),
        "basePriceTax" => Some(variant.base_price_tax.clone()),
        "priceQuantity" => Some(variant.price_quantity.to_string()),
        "cost" => variant.cost.clone(),
        "costCurrency" => variant.cost_currency.clone(),
        "weight" => variant.weight.clone(),
        "length" => variant.length.clone(),
        "width" => variant.width.clone(),
        "height" => variant.height.clone(),
        "hsCode" => variant.hs_code.clone(),
        "origin" => variant.origin.clone(),
        "minimumQuantity" => variant.minimum_quantity.clone(),
        "unit" => variant.unit.clone(),
        "stock" => variant.stock.clone(),
        other => variant
            .options
            .get(other.trim_start_matches("option:"))
            .cloned(),
    }
}

#[test]
fn every_field_of_a_variant_is_set_and_shown() {
    let firm = SellerDesk::with_goods();
    let check = |field: &str, typed: &str, expected: &str| {
        firm.set("TWL-S", field, typed).unwrap();
        assert_eq!(
            shown(&firm.variant("TWL-S"), field).as_deref(),
            Some(expected),
            "{field} = {typed:?}"
        );
    };
    check("gtin", "4006381333931", "4006381333931");
    check("basePrice", "49.90", "49.90");
    check("compareAtPrice", "60", "60");
    check("basePriceTax", "included:de:reduced", "included:DE:reduced");
    check("basePriceTax", "excluded", "excluded");
    check("priceQuantity", "100", "100");
    check("priceQuantity", "1", "1");
    check("cost", "21.5", "21.5");
    check("weight", "490", "490");
    check("length", "140", "140");
    check("width", "70.5", "70.5");
    check("height", "2", "2");
    check("hsCode", "6302.60 00", "63026000");
    check("hsCode", "6302-60", "630260");
    check("origin", "PT", "PT");
    check("minimumQuantity", "12", "12");
    check("unit", "pcs", "C62");
    check("unit", "kgm", "KGM");
    check("stock", "7", "7");
    check("stock", "-2", "-2");
    check("option:Size", "Small", "Small");
    firm.set("TWL-S", "title", "Beach towel").unwrap();
    assert_eq!(
        firm.product("TWL-L").title,
        "Beach towel",
        "a field of its product is taken too"
    );
}

#[test]
fn a_field_that_may_be_empty_is_cleared() {
    let firm = SellerDesk::with_goods();
    let check = |field: &str, value: &str| {
        firm.set("MUG", field, value).unwrap();
        let fields = BTreeMap::from([(field.to_owned(), None)]);
        firm.variant_set(VariantSet {
            sku: Some("MUG".to_owned()),
            id: None,
            fields,
        })
        .unwrap();
        assert_eq!(shown(&firm.variant("MUG"), field), None, "{field}");
    };
    check("gtin", "4006381333931");
    check("basePrice", "10");
    check("compareAtPrice", "12");
    check("cost", "4");
    check("weight", "300");
    check("hsCode", "691110");
    check("minimumQuantity", "6");
    check("unit", "PCE");
    check("stock", "4");
}

#[test]
fn a_variant_without_an_origin_has_its_products() {
    let firm = SellerDesk::with_goods();
    firm.set("TWL-S", "origin", "PT").unwrap();
    assert_eq!(firm.variant("TWL-S").origin.as_deref(), Some("PT"));
    firm.set("TWL-S", "origin", "").unwrap();
    assert_eq!(firm.variant("TWL-S").origin.as_deref(), Some("TR"));
}

#[test]
fn an_amount_may_name_its_currency_and_otherwise_keeps_it() {
    let firm = SellerDesk::with_goods();
    let check = |typed: &str, amount: &str, currency: &str| {
        firm.set("MUG", "basePrice", typed).unwrap();
        let mug = firm.variant("MUG");
        let shown = (
            mug.base_price.as_deref(),
            mug.base_price_currency.as_deref(),
        );
        assert_eq!(shown, (Some(amount), Some(currency)), "{typed}");
    };
    check("11", "11", "EUR");
    check("12.50 USD", "12.50", "USD");
    check("13", "13", "USD");
    check("EUR 14", "14", "EUR");
}

#[test]
fn a_value_that_does_not_fit_a_variants_field_is_refused() {
    let firm = SellerDesk::with_goods();
    let check = |field: &str, typed: &str, expected: &str| {
        check_refused(&firm, |firm| firm.set("TWL-S", field, typed), expected);
    };
    check(
        "basePrice",
        "-1",
        "valueInvalid field=basePrice reason=negative value=-1",
    );
    check(
        "basePrice",
        "1,50",
        "valueInvalid field=basePrice reason=notANumber value=1,50",
    );
    check(
        "basePrice",
        "1 TL",
        "valueInvalid field=basePrice reason=notANumber value=1 TL",
    );
    check(
        "cost",
        "cheap",
        "valueInvalid field=cost reason=notANumber value=cheap",
    );
    check(
        "weight",
        "-3",
        "valueInvalid field=weight reason=negative value=-3",
    );
    check(
        "weight",
        "1e3",
        "valueInvalid field=weight reason=notANumber value=1e3",
    );
    check(
        "gtin",
        "4006381333932",
        "valueInvalid expected=1 field=gtin reason=checkDigit value=4006381333932",
    );
    check(
        "gtin",
        "4.00638E+12",
        "valueInvalid field=gtin reason=digitsLost value=4.00638E+12",
    );
    check(
        "gtin",
        "12345",
        "valueInvalid field=gtin reason=length value=12345",
    );
    check(
        "hsCode",
        "63",
        "valueInvalid field=hsCode reason=hsCode value=63",
    );
    check(
        "hsCode",
        "6302/60",
        "valueInvalid field=hsCode reason=hsCode value=6302/60",
    );
    check(
        "unit",
        "bucket",
        "valueInvalid field=unit reason=unit value=bucket",
    );
    check(
        "origin",
        "XX1",
        "valueInvalid field=origin reason=invalidCountry value=XX1",
    );
    check("sku", " ", "valueInvalid field=sku reason=empty value=");
    check("sku", "MUG", "skuTaken sku=MUG");
    check(
        "option:Size",
        "",
        "valueInvalid field=Size reason=empty value=",
    );
    check("colour", "red", "fieldUnknown field=colour");
}

#[test]
fn one_wrong_field_of_several_refuses_them_all() {
    let firm = SellerDesk::with_goods();
    let fields = [("basePrice", "51"), ("cost", "-1")];
    let fields = fields
        .map(|(name, value)| (name.to_owned(), Some(value.to_owned())))
        .into();
    let request = VariantSet {
        sku: Some("TWL-S".to_owned()),
        id: None,
        fields,
    };
    check_refused(
        &firm,
        |firm| firm.variant_set(request),
        "valueInvalid field=cost reason=negative value=-1",
    );
}

#[test]
fn several_fields_at_once_are_one_act_and_one_undo() {
    let firm = SellerDesk::with_goods();
    let before = firm.digest();
    let fields = [("basePrice", "51"), ("cost", "22"), ("stock", "9")];
    let fields = fields
        .map(|(name, value)| (name.to_owned(), Some(value.to_owned())))
        .into();
    let done = firm
        .variant_set(VariantSet {
            sku: Some("TWL-S".to_owned()),
            id: None,
            fields,
        })
        .unwrap();
    assert_eq!(done.label.message, "act-variant-set-many");
    assert_eq!(
        (
            done.label.args["sku"].as_str(),
            done.label.args["count"].as_str()
        ),
        ("TWL-S", "3")
    );
    assert_eq!(done.changed, 3);
    firm.undo(Nothing {}).unwrap();
    assert_eq!(firm.digest(), before);
}

#[test]
fn a_value_that_stands_already_is_no_act() {
    let firm = SellerDesk::with_goods();
    let acts = firm.acts();
    let done = firm.set("TWL-S", "basePrice", "50.00").unwrap();
    assert_eq!((done.act, done.changed), (None, 0));
    assert_eq!((firm.acts(), firm.events().is_silence()), (acts, true));
}

fn add(firm: &SellerDesk, size: &str, sku: Option<&str>) -> Result<Done, Failure> {
    firm.variant_add(VariantAdd {
        product: firm.product("TWL-S").id,
        sku: sku.map(str::to_owned),
        options: [("Size".to_owned(), size.to_owned())].into(),
    })
}

#[test]
fn a_new_variant_begins_with_the_prices_of_the_first() {
    let firm = SellerDesk::with_goods();
    let done = add(&firm, "XL", None).unwrap();
    assert_eq!(done.label.args["sku"], "BATH-TOWEL-XL");
    let new = firm.variant("BATH-TOWEL-XL");
    assert_eq!(
        (new.base_price.as_deref(), new.cost.as_deref()),
        (Some("50.00"), Some("20.00"))
    );
    assert_eq!((new.options["Size"].as_str(), new.stock), ("XL", None));
    assert_eq!(firm.product("TWL-S").options[0].values, ["S", "L", "XL"]);
    firm.undo(Nothing {}).unwrap();
    assert_eq!(firm.product("TWL-S").variants.len(), 2);
}

#[test]
fn a_variant_that_is_there_already_is_refused() {
    let firm = SellerDesk::with_goods();
    check_refused(
        &firm,
        |firm| add(firm, "L", Some("NEW")),
        "valueInvalid field=options reason=taken value=",
    );
    check_refused(
        &firm,
        |firm| add(firm, "XL", Some("MUG")),
        "skuTaken sku=MUG",
    );
}

#[test]
fn a_variant_is_deleted_but_never_the_last_one() {
    let firm = SellerDesk::with_goods();
    let request = |sku: &str| VariantRequest {
        sku: Some(sku.to_owned()),
        id: None,
    };
    firm.variant_delete(request("TWL-L")).unwrap();
    let left: Vec<_> = firm
        .product("TWL-S")
        .variants
        .into_iter()
        .map(|variant| variant.sku)
        .collect();
    assert_eq!(left, ["TWL-S"]);
    check_refused(
        &firm,
        |firm| firm.variant_delete(request("TWL-S")),
        "valueInvalid field=variants reason=lastVariant value=",
    );
    check_refused(
        &firm,
        |firm| firm.variant_delete(request("NONE")),
        "skuUnknown sku=NONE",
    );
}

#[test]
fn a_renamed_variant_keeps_its_identity_and_frees_its_old_name() {
    let firm = SellerDesk::with_goods();
    let id = firm.variant("TWL-S").id;
    firm.set("TWL-S", "sku", "TWL-SMALL").unwrap();
    assert_eq!(firm.variant("TWL-SMALL").id, id);
    assert_eq!(
        refusal(firm.product_get(of_sku("TWL-S"))),
        "skuUnknown sku=TWL-S"
    );
    firm.set("MUG", "sku", "TWL-S").unwrap();
    let fields = [("stock".to_owned(), Some("8".to_owned()))].into();
    firm.variant_set(VariantSet {
        id: Some(id),
        sku: None,
        fields,
    })
    .unwrap();
    assert_eq!(
        firm.variant("TWL-SMALL").stock.as_deref(),
        Some("8"),
        "an id finds it under any name"
    );
}
