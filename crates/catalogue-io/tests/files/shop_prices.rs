//! What the file of a shop says of its prices, what it leaves unsaid, and how it is taken then.

use crate::support::{field, in_euro, options, try_read};
use dhow_catalogue_io::{CatalogueError, ImportOptions, PriceTaxes, Source, open};
use dhow_domain::Country;
use dhow_domain::catalogue::field::VariantField;

const SHOPIFY: &str = "Handle,Title,Variant SKU,Variant Price\nlamp,Lamp,L-1,121.00\n";
const WOOCOMMERCE: &str =
    "ID,Type,SKU,Name,Tax status,Regular price\n7,simple,L-1,Lamp,taxable,121.00\n";
const PRESTASHOP: &str =
    "Reference,Name,Tax rules ID,On sale (0/1),URL rewritten,Price\nL-1,Lamp,1,0,lamp,121.00\n";
const NET_OF_PRESTASHOP: &str =
    "Reference,Name,Tax rules ID,URL rewritten,Price tax excluded\nL-1,Lamp,1,lamp,100.00\n";
const MAGENTO: &str =
    "sku,name,attribute_set_code,product_websites,price\nL-1,Lamp,Default,base,121.00\n";
const LIST: &str = "SKU,Title,Price\nL-1,Lamp,121.00\n";

fn firm_in(country: &str) -> ImportOptions {
    ImportOptions {
        firm_country: Country::parse(country).ok(),
        ..in_euro()
    }
}

/// Whose tax the price holds, and the issue that says that it was assumed.
fn check(file: &str, options: &ImportOptions, expect: &str) {
    let read = try_read(file.as_bytes(), options).unwrap();
    let tax = field(read.variants().next().unwrap(), &VariantField::BasePriceTax);
    let told = read
        .issues
        .iter()
        .find(|it| it.code.as_str() == "taxAssumed");
    let told = told.map(|it| format!(", told of {} {}", it.args["platform"], it.args["country"]));
    let found = tax.unwrap_or("not said".to_owned()) + &told.unwrap_or_default();
    assert_eq!(found, expect, "{file}");
}

#[test]
fn shops_of_the_european_union_sell_with_tax_and_it_is_told() {
    for (platform, file) in [
        ("Shopify", SHOPIFY),
        ("WooCommerce", WOOCOMMERCE),
        ("PrestaShop", PRESTASHOP),
    ] {
        for country in ["NL", "DE", "HR", "GR"] {
            let expect = format!("included:{country}, told of {platform} {country}");
            check(file, &firm_in(country), &expect);
        }
        for country in ["US", "TR", "GB", "none"] {
            check(file, &firm_in(country), "not said");
        }
    }
}

#[test]
fn a_header_an_own_word_or_another_kind_of_file_goes_before_it() {
    check(NET_OF_PRESTASHOP, &firm_in("NL"), "excluded");
    check(MAGENTO, &firm_in("NL"), "not said");
    check(LIST, &firm_in("NL"), "not said");
    let said = |prices| ImportOptions {
        prices: Some(prices),
        ..firm_in("NL")
    };
    check(SHOPIFY, &said(PriceTaxes::Net), "excluded");
    let german = PriceTaxes::Gross(Country::parse("DE").ok());
    check(SHOPIFY, &said(german), "included:DE");
    check(SHOPIFY, &said(PriceTaxes::Gross(None)), "included:NL");
}

/// Currency and tax as they are taken, and in brackets what a person may say.
fn unsaid(file: &str, options: &ImportOptions, expect: &str) {
    let opened = open(Source::Bytes(file.as_bytes().into()), options).unwrap();
    let found = opened.prices();
    let word = |taken: Option<String>, open: bool| {
        let taken = taken.unwrap_or("?".to_owned());
        if open { format!("({taken})") } else { taken }
    };
    let currency = word(
        found.currency.map(|it| it.to_string()),
        found.currency_unsaid,
    );
    let tax = found.tax.map(|it| it.to_string());
    assert_eq!(
        format!("{currency} {}", word(tax, found.tax_country_unsaid)),
        expect,
        "{file}"
    );
}

#[test]
fn what_a_file_leaves_unsaid_of_its_prices() {
    let silent = options();
    unsaid(SHOPIFY, &silent, "(?) (excluded)");
    unsaid(WOOCOMMERCE, &silent, "(?) (excluded)");
    unsaid(SHOPIFY, &in_euro(), "(EUR) (excluded)");
    unsaid(SHOPIFY, &firm_in("NL"), "(EUR) (included:NL)");
    unsaid(NET_OF_PRESTASHOP, &silent, "(?) excluded");
    unsaid(LIST, &silent, "(EUR) (excluded)");
    unsaid("SKU,Title,Price USD\nA,Lamp,9\n", &silent, "EUR (excluded)");
    unsaid("SKU,Title,Price\nA,Lamp,$9\n", &in_euro(), "EUR (excluded)");
    unsaid(
        "SKU,Title,Price,Currency\nA,Lamp,9,CHF\n",
        &silent,
        "EUR (excluded)",
    );
    unsaid(
        "SKU,Title,Price incl. VAT\nA,Lamp,9\n",
        &silent,
        "(EUR) (?)",
    );
    unsaid(
        "SKU,Title,Price incl. NL VAT\nA,Lamp,9\n",
        &silent,
        "(EUR) included:NL",
    );
    unsaid("SKU,Title\nA,Lamp\n", &silent, "EUR excluded");
}

#[test]
fn a_refused_file_has_a_price_to_show_and_the_next_of_its_kind_is_known() {
    let opened = |text: &str| open(Source::Bytes(text.as_bytes().into()), &options()).unwrap();
    let shop = opened(SHOPIFY);
    assert!(matches!(
        shop.importer(),
        Err(CatalogueError::CurrencyNeeded {
            platform: "Shopify"
        })
    ));
    let example = shop.price_sample().unwrap().unwrap();
    assert_eq!(
        (example.row, example.sku.as_str(), example.title.as_str()),
        (2, "L-1", "Lamp")
    );
    assert_eq!(example.price.amount.to_string(), "121.00");
    // The first that an answer would change: neither the free one nor that in dollars.
    let mixed = opened("SKU,Title,Price\nA,Cup,0\nB,Pot,US$ 7.00\nC,Mug,8.50\n");
    assert_eq!(mixed.price_sample().unwrap().unwrap().sku, "C");
    assert_eq!(opened("SKU,Title\nA,Cup\n").price_sample().unwrap(), None);
    let next = SHOPIFY.replace("L-1", "L-2").replace("121.00", "8.00");
    assert_eq!(opened(&next).source(), shop.source());
    let more = SHOPIFY
        .replace("Title", "Title,Vendor")
        .replace("Lamp", "Lamp,Ege");
    for other in [&more, WOOCOMMERCE, LIST] {
        assert_ne!(opened(other).source(), shop.source());
    }
}
