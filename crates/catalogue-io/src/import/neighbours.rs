//! Words that mean one thing alone and another beside a neighbour.

use super::days::bound_of;
use crate::columns::{
    Confidence, Field, PlainField as P, Suggestion, TextColumn, normal_word, of_header,
};
use dhow_domain::Locale;

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
    // From which day goods are available is no count of them.
    for (name, one) in names.iter().zip(read_as.iter_mut()) {
        if bound_of(name).is_some() {
            *one = Suggestion::none();
        }
    }
    let typed = at("productidtype").or_else(|| at("externalproductidtype"));
    // What sort of number it is says nothing of the goods.
    if let Some(typed) = typed {
        read_as[typed] = Suggestion::none();
    }
    take_costs(names, read_as);
    take_price_of_shopware(names, read_as);
    take_title_of_ledger(names, read_as);
    // An item that has a code of the seller's own groups its rows by its number.
    let token = at("token").filter(|_| at("variationname").is_some());
    let item = at("itemnumber").filter(|index| read_as[*index].field.is_none());
    for index in [token, item].into_iter().flatten() {
        let field = Some(Field::Plain(P::ProductId));
        if read_as.iter().all(|one| one.field != field) {
            read_as[index].field = field;
            read_as[index].confidence = Confidence::Certain;
        }
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

/// `price_EK` is what one shop sells at to its usual customers, whom it calls so; elsewhere the word
/// means what is paid to suppliers.
fn take_price_of_shopware(names: &[String], read_as: &mut [Suggestion]) {
    let at = |word: &str| names.iter().position(|name| normal_word(name) == word);
    let of_shop = at("ordernumber").is_some() && at("mainnumber").is_some();
    if let Some(price) = at("priceek").filter(|_| of_shop) {
        set(read_as, price, P::BasePrice);
    }
}

/// Ledgers call what goods are named their description, and have no other name for them.
fn take_title_of_ledger(names: &[String], read_as: &mut [Suggestion]) {
    const LEDGER: [&str; 6] = [
        "stockcode",
        "inactiveflag",
        "qtyinstock",
        "nominalcode",
        "salesnominalcode",
        "partcode",
    ];
    let known = |word: &str| names.iter().any(|name| normal_word(name) == word);
    let with = |field| {
        let field = Some(Field::Plain(field));
        read_as.iter().position(|one| one.field == field)
    };
    let untitled = with(P::Title).is_none() && LEDGER.iter().any(|word| known(word));
    if let Some(index) = with(P::Description).filter(|_| untitled) {
        set(read_as, index, P::Title);
    }
}

/// What one platform calls the price to sell at, and another the cost.
fn take_costs(names: &[String], read_as: &mut [Suggestion]) {
    let at = |word: &str| names.iter().position(|name| normal_word(name) == word);
    let list = at("listprice").or_else(|| at("lstprice"));
    let of_erp = ["defaultcode", "categid", "qtyavailable", "saleok"]
        .iter()
        .any(|it| at(it).is_some());
    let marketplace = at("itemsku").or_else(|| at("sellersku")).is_some();
    if let Some(cost) = at("standardprice").filter(|_| !marketplace && (of_erp || list.is_some())) {
        set(read_as, cost, P::Cost);
        if let Some(list) = list {
            set(read_as, list, P::BasePrice);
        }
    }
    // Prices before tax that were made of those with tax have more decimals than money.
    let rate = at("taxrate");
    if let (Some(net), Some(gross), Some(_)) = (at("pricenet"), at("pricegross"), rate) {
        read_as[net] = Suggestion::none();
        read_as[gross] = of_header(&names[gross]);
    }
}

/// Gives the field to this column and to no other.
fn set(read_as: &mut [Suggestion], index: usize, field: P) {
    let field = Some(Field::Plain(field));
    for one in read_as.iter_mut().filter(|one| one.field == field) {
        *one = Suggestion::none();
    }
    read_as[index].field = field;
    read_as[index].confidence = Confidence::Certain;
}

/// A title in the language of the goods is their title, though its header names the language:
/// `Title (en)`, and in a list of prices `name(en-gb)` where no column is nearer. Without prices that
/// is a list of translations.
pub(super) fn take_source_texts(read_as: &mut [Suggestion], source: &Locale) {
    let price = Some(Field::Plain(P::BasePrice));
    let priced = read_as.iter().any(|one| one.field == price);
    for (text, plain) in [
        (TextColumn::Title, P::Title),
        (TextColumn::Description, P::Description),
    ] {
        let plain = Some(Field::Plain(plain));
        if read_as.iter().any(|one| one.field == plain) {
            continue;
        }
        let find = |fits: fn(&Locale, &Locale) -> bool| {
            read_as.iter().position(|one| match &one.field {
                Some(Field::Text(column, locale)) => *column == text && fits(locale, source),
                _ => false,
            })
        };
        let of_language = || find(|locale, source| locale.language() == source.language());
        let nearest =
            find(|locale, source| locale == source).or_else(|| priced.then(of_language).flatten());
        if let Some(index) = nearest {
            read_as[index].field = plain;
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
        check(
            "STOCK_CODE|DESCRIPTION|SALES_PRICE",
            &["sku", "title", "basePrice"],
        );
        check(
            "SKU|Description|Price",
            &["sku", "description", "basePrice"],
        );
        check(
            "ordernumber|mainnumber|name|price_EK",
            &["sku", "parent", "title", "basePrice"],
        );
        check("ordernumber|name|price_EK", &["sku", "title", "-"]);
    }

    #[test]
    fn the_title_in_the_language_of_the_goods_is_the_title() {
        let check = |headers: &str, source: &str, expect: &[&str]| {
            let names: Vec<String> = headers.split('|').map(str::to_owned).collect();
            let mut read_as = suggest(&names);
            take_source_texts(&mut read_as, &Locale::parse(source).unwrap());
            let fields = read_as.iter().flat_map(|one| &one.field);
            let fields: Vec<String> = fields.map(ToString::to_string).collect();
            assert_eq!(fields, expect, "{headers}");
        };
        check("Title (en)|Title (de)", "en", &["title", "title@de"]);
        check("Title (en)|Title (de)", "de", &["title@en", "title"]);
        check("Title (en)|Title (en-GB)", "en-GB", &["title@en", "title"]);
        let price = "basePrice";
        check("Name (en-GB)|Price", "en", &["title", price]);
        check("Name (pt-BR)|Price", "pt", &["title", price]);
        check("SKU|Name (en-GB)", "en", &["sku", "title@en-GB"]);
        check("Title|Title (en)", "en", &["title", "title@en"]);
        check("Title (de)", "tr", &["title@de"]);
        check("SKU|Beschreibung (de)", "de", &["sku", "description"]);
    }
}
