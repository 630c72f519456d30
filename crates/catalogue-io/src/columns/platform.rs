//! Whether a file is the export of a shop platform. Its prices are in the currency of that shop, which
//! is not the firm's own only because the firm opens the file: it is asked where the file is silent.

use super::header::normal;
use std::collections::BTreeSet;

/// A platform, how many of its headers make it certain, and headers that no other table has.
const PLATFORMS: [(&str, usize, &str); 18] = [
    (
        "Shopify",
        2,
        "variantprice variantsku variantinventoryqty variantcompareatprice variantgrams option1value \
         bodyhtml variantbarcode publishedononlinestore continuesellingwhenoutofstock chargetax \
         weightvaluegrams variantimageurl",
    ),
    (
        "WooCommerce",
        2,
        "regularprice visibilityincatalog isfeatured taxstatus backordersallowed soldindividually \
         attribute1name attribute1values allowcustomerreviews",
    ),
    (
        "PrestaShop",
        2,
        "pricetaxexcluded pricetaxexcl pricetaxincluded pricetaxincl taxrulesid urlrewritten active01 \
         categoriesxyz imageurlsxyz onsale01",
    ),
    (
        "Magento",
        2,
        "attributesetcode productwebsites storeviewcode taxclassname additionalattributes",
    ),
    (
        "BigCommerce",
        2,
        "productcodesku binpickingnumber producttaxclass calculatedprice allowpurchases productvisible \
         internalimageurlexport imageurlimport variantimageurl",
    ),
    (
        "Squarespace",
        1,
        "productidnoneditable variantidnoneditable",
    ),
    (
        "Wix",
        2,
        "handleid fieldtype productoptionname1 discountmode ribbon",
    ),
    (
        "Etsy",
        2,
        "variation1type variation1name variation1values materials image10",
    ),
    (
        "Square",
        2,
        "referencehandle variationname squareonlineitemvisibility selfserveorderingenabled \
         token",
    ),
    (
        "Ecwid",
        2,
        "productinternalid productsku productisinventorytracked productcategory1",
    ),
    (
        "eBay",
        2,
        "startprice customlabelsku conditionid dispatchtimemax buyitnowprice",
    ),
    (
        "Amazon",
        2,
        "itemsku standardprice feedproducttype externalproductid sellersku asin1 fulfillmentchannel",
    ),
    (
        "OpenCart",
        3,
        "taxclassid stockstatusid storeids weightunit dateavailable imagename subtract minimum",
    ),
    (
        "Shopware",
        2,
        "productnumber pricenet pricegross purchasepricesnet covermediaurl saleschannel mainnumber \
         priceek instock configuratoroptions",
    ),
    (
        "Shopee",
        2,
        "variationintegrationno variationname1 optionforvariation1 variationid parentsku",
    ),
    (
        "Lazada",
        2,
        "variationscombo specialprice specialpricestart colorfamily catid",
    ),
    (
        "Trendyol",
        2,
        "modelkodu tedarikcistokkodu urunstokadedi trendyolcomlinki komisyonorani buyboxfiyati",
    ),
    (
        "Google",
        3,
        "imagelink availability itemgroupid googleproductcategory saleprice condition shippingweight \
         additionalimagelink mpn",
    ),
];

/// Platforms whose exports hold the prices that the shop shows, with tax where shops show it so. The
/// others keep prices before tax or after it, as each shop chose, or as the country of a feed has it.
const SHOWS_ITS_PRICES: [&str; 10] = [
    "Shopify",
    "WooCommerce",
    "PrestaShop",
    "Wix",
    "Squarespace",
    "Square",
    "Ecwid",
    "Etsy",
    "eBay",
    "Amazon",
];

/// Whether the prices in a platform's file are those that its shop shows.
pub(crate) fn exports_shop_prices(platform: &str) -> bool {
    SHOWS_ITS_PRICES.contains(&platform)
}

/// The platform a file of these headers comes from.
pub(crate) fn platform(headers: &[String]) -> Option<&'static str> {
    let headers: BTreeSet<String> = headers.iter().map(|header| normal(header)).collect();
    let met = |own: &str| {
        let own = own.split(' ').filter(|header| headers.contains(*header));
        own.count()
    };
    let mut platforms = PLATFORMS.iter();
    let found = platforms.find(|(_, least, own)| met(own) >= *least)?;
    Some(found.0)
}

/// Shopify's own columns that have no field here: kept, and nobody needs to be told.
pub(crate) fn is_shopify_header(name: &str) -> bool {
    const BEGINNINGS: [&str; 18] = [
        "variant inventory policy",
        "variant inventory tracker",
        "variant fulfillment service",
        "variant requires shipping",
        "variant taxable",
        "variant tax code",
        "variant image",
        "variant weight unit",
        "google shopping",
        "seo ",
        "gift card",
        "image ",
        "included / ",
        "price / ",
        "compare at price / ",
        "option",
        "product category",
        "custom product type",
    ];
    let name = name.to_ascii_lowercase();
    BEGINNINGS
        .iter()
        .any(|beginning| name.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_of_platforms_are_known_by_their_headers() {
        for (headers, expect) in [
            ("Handle|Title|Variant SKU|Variant Price", Some("Shopify")),
            (
                "Type|SKU|Name|Regular price|Tax status",
                Some("WooCommerce"),
            ),
            (
                "Product ID|Name *|Price tax excluded|Tax rules ID",
                Some("PrestaShop"),
            ),
            (
                "sku|attribute_set_code|product_websites|price",
                Some("Magento"),
            ),
            (
                "id|title|link|image_link|availability|price|item_group_id",
                Some("Google"),
            ),
            ("SKU|Name|Price", None),
            ("SKU|Name|Sale price|Condition", None),
            ("Reference|Name|Price (tax incl.)", None),
            ("Artikelnummer|Bezeichnung|Preis", None),
            ("group|handle|title|sku|basePrice|currency", None),
        ] {
            let headers: Vec<String> = headers.split('|').map(str::to_owned).collect();
            assert_eq!(platform(&headers), expect, "{headers:?}");
        }
    }
}
