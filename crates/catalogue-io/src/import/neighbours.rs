//! Words that mean one thing alone and another beside a neighbour.

use crate::columns::{Confidence, Field, PlainField as P, Suggestion, normal_word};

/// What a feed for advertisements has beside the goods' own code, which it calls `id`.
const FEED: [&str; 6] = [
    "itemgroupid",
    "gitemgroupid",
    "availability",
    "gavailability",
    "imagelink",
    "googleproductcategory",
];

/// The `Product ID` of a list that names its type is a barcode, and the `id` of a feed is the SKU.
pub(super) fn take_meanings(names: &[String], read_as: &mut [Suggestion]) {
    let at = |word: &str| names.iter().position(|name| normal_word(name) == word);
    let typed = at("productidtype").or_else(|| at("externalproductidtype"));
    // What sort of number it is says nothing of the goods.
    if let Some(typed) = typed {
        read_as[typed] = Suggestion::none();
    }
    let feed = FEED.iter().any(|word| at(word).is_some());
    let barcode = at("externalproductid").or_else(|| at("productid").filter(|_| typed.is_some()));
    let code = at("id").or_else(|| at("gid")).filter(|_| feed);
    for (index, field) in [(barcode, P::Gtin), (code, P::Sku)] {
        let field = Some(Field::Plain(field));
        let free = read_as.iter().all(|one| one.field != field);
        if let Some(index) = index.filter(|_| free) {
            read_as[index].field = field;
            read_as[index].confidence = Confidence::Certain;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::columns::suggest;

    fn check(headers: &str, expect: &[&str]) {
        let names: Vec<String> = headers.split('|').map(str::to_owned).collect();
        let mut read_as = suggest(&names);
        take_meanings(&names, &mut read_as);
        let fields = read_as.iter().map(|one| {
            one.field
                .as_ref()
                .map_or("-".to_owned(), ToString::to_string)
        });
        assert_eq!(fields.collect::<Vec<_>>(), expect, "{headers}");
    }

    #[test]
    fn numbers_of_products_and_their_neighbours() {
        check("Product ID|Title", &["productId", "title"]);
        check("Product ID|Product ID Type|Title", &["gtin", "-", "title"]);
        check(
            "Product ID|Product ID Type|EAN|Title",
            &["productId", "-", "gtin", "title"],
        );
        check("item_sku|external_product_id", &["sku", "gtin"]);
        check("id|title|item_group_id", &["sku", "title", "productId"]);
        check("id|title|availability", &["sku", "title", "-"]);
        check("id|SKU|title|availability", &["-", "sku", "title", "-"]);
        check("id|title", &["-", "title"]);
    }
}
