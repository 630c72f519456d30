//! Prices that hold a tax, prices for many, former prices, and goods that cost nothing or next to
//! it: typed, priced, told of, taken out in a file and brought back.

use crate::support::*;

/// The same goods in the Netherlands with tax in the price, and anywhere without.
const PLACES: &str = r#"
[[market]]
code = "NL"
countries = ["NL"]
currency = "EUR"
locales = ["nl"]
[market.price]
tax = { mode = "inclusive", pack = "vat-eu", class = "standard" }
[[market]]
code = "DE"
countries = ["DE"]
currency = "EUR"
locales = ["de"]
[market.price]
tax = { mode = "inclusive", percent = "19" }
[[market]]
code = "B2B"
countries = ["AT"]
currency = "EUR"
locales = ["de"]
[market.price]
tax = { mode = "exclusive", percent = "20" }
"#;

fn firm() -> SellerDesk {
    let firm = SellerDesk::with_goods();
    firm.markets(PLACES).unwrap();
    firm
}

#[test]
fn a_shop_price_is_the_same_at_home_and_without_its_tax_elsewhere() {
    let firm = firm();
    firm.set("MUG", "basePrice", "121.00").unwrap();
    firm.set("MUG", "basePriceTax", "included:NL").unwrap();
    assert_eq!(firm.variant("MUG").base_price_tax, "included:NL");
    let units = ["NL", "DE", "B2B"].map(|market| firm.unit("MUG", market));
    assert_eq!(units, ["121.00", "119.00", "100.00"]);
    let steps: Vec<_> = firm.price("MUG", "NL").trail.into_iter().collect();
    assert_eq!(
        (steps[1].step.as_str(), steps[1].out.as_deref()),
        ("net", Some("100"))
    );
    assert_eq!(steps[1].params["percent"], "21");
    firm.set("MUG", "basePriceTax", "").unwrap();
    assert_eq!(firm.unit("MUG", "B2B"), "121.00");
    firm.set("MUG", "basePriceTax", "included:BR").unwrap();
    assert_eq!(firm.unit("MUG", "B2B"), "NoTaxRate");
    assert_eq!(
        refusal(firm.set("MUG", "basePriceTax", "gross")),
        "valueInvalid field=basePriceTax reason=basePriceTax value=gross"
    );
}

#[test]
fn what_costs_less_than_a_coin_is_sold_by_the_hundred() {
    let firm = firm();
    firm.set("MUG", "basePrice", "0.0025").unwrap();
    assert_eq!(firm.unit("MUG", "B2B"), "BelowMinorUnit");
    let codes = |firm: &SellerDesk| -> Vec<String> {
        let issues = firm.preflight(PreflightQuery::default()).unwrap().issues;
        let of_mug = issues
            .into_iter()
            .filter(|issue| issue.sku.as_deref() == Some("MUG"));
        of_mug.map(|issue| issue.code).collect()
    };
    assert!(codes(&firm).contains(&"belowMinorUnit".to_owned()));
    firm.set("MUG", "basePrice", "0.25").unwrap();
    firm.set("MUG", "cost", "0.10").unwrap();
    firm.set("MUG", "priceQuantity", "100").unwrap();
    let price = firm
        .price_show(PriceQuery {
            sku: "MUG".to_owned(),
            market: "B2B".to_owned(),
            quantity: Some("10000".to_owned()),
            ..Default::default()
        })
        .unwrap();
    assert_eq!(
        (price.per_unit.price.as_deref(), price.per_unit.quantity),
        (Some("0.25"), 100)
    );
    assert_eq!(price.line_total.as_deref(), Some("25.00"));
    assert!(!codes(&firm).contains(&"belowMinorUnit".to_owned()));
}

#[test]
fn what_costs_nothing_is_said_to_be_free() {
    let firm = firm();
    firm.set("MUG", "basePrice", "0").unwrap();
    let price = firm.price("MUG", "B2B");
    assert_eq!(price.unit_price.as_deref(), Some("0.00"));
    assert_eq!(price.flags, ["free"]);
}

#[test]
fn a_former_price_keeps_its_currency() {
    let firm = firm();
    firm.set("MUG", "compareAtPrice", "35.00").unwrap();
    firm.import_apply(csv("sku,basePrice,currency\nMUG,31.00,USD\n"))
        .unwrap();
    let mug = firm.variant("MUG");
    assert_eq!(
        (
            mug.base_price_currency.as_deref(),
            mug.compare_at_price.as_deref()
        ),
        (Some("USD"), Some("35.00"))
    );
    assert_eq!(mug.compare_at_price_currency.as_deref(), Some("EUR"));
}

#[test]
fn a_file_of_our_own_brings_the_terms_of_prices_back() {
    let firm = firm();
    for (field, value) in [
        ("basePriceTax", "included:NL:reduced"),
        ("priceQuantity", "1000"),
        ("compareAtPrice", "99.00 USD"),
    ] {
        firm.set("MUG", field, value).unwrap();
    }
    let path = firm.text_path("goods.csv");
    firm.catalogue_export(ExportRequest {
        path: path.clone(),
        preset: Some("table".to_owned()),
    })
    .unwrap();
    let other = SellerDesk::new();
    let text = std::fs::read_to_string(&path).unwrap();
    other.import_apply(csv(&text)).unwrap();
    let (mug, same) = (firm.variant("MUG"), other.variant("MUG"));
    let terms = |variant: &Variant| {
        (
            variant.base_price_tax.clone(),
            variant.price_quantity,
            variant.compare_at_price.clone(),
            variant.compare_at_price_currency.clone(),
        )
    };
    assert_eq!(terms(&same), terms(&mug));
    let again = firm.import_apply(csv(&text)).unwrap();
    assert_eq!((again.products.update, again.products.create), (0, 0));
}
