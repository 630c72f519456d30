//! Goods as a seller has them: most are in order, some lack a price, some earn too little, some
//! are nearly sold out, and their titles are not all in Latin letters.

use std::fmt::Write as _;

/// Two markets with a tax, an ending and a floor.
pub(crate) const MARKETS: &str = r#"
[[market]]
code = "DE"
countries = ["DE"]
currency = "EUR"
locales = ["de", "en"]
[market.price]
base = "base-price"
rate_source = "ecb"
tax = { mode = "inclusive", percent = "19" }
charm = { ending = "0.99", step = "1", mode = "nearest" }
floor = { margin_percent = "12", on_breach = "block" }

[[market]]
code = "JP"
countries = ["JP"]
currency = "JPY"
locales = ["ja", "en"]
[market.price]
base = "base-price"
rate_source = "ecb"
tax = { mode = "exclusive", percent = "10" }
round = { increment = "10", mode = "half-up" }
floor = { margin_percent = "12", on_breach = "block" }
"#;

const MATERIALS: &[&str] = &[
    "Linen", "Copper", "Olive", "Walnut", "Ceramic", "Silk", "Cotton", "Brass", "Felt", "Glass",
];
const THINGS: &[&str] = &[
    "Basket", "Lamp", "Bowl", "Towel", "Scarf", "Kettle", "Tray", "Mortar", "Rug", "Pillow", "Cup",
];
/// One in fifty is written so.
const ELSEWHERE: &[&str] = &["طقم شاي نحاس", "陶瓷茶杯", "リネンのタオル", "Тарелка"];

/// A sheet of so many products of one variant each.
pub(crate) fn sheet(products: u64) -> String {
    let mut text = String::from(
        "Handle,SKU,Title,Description,Vendor,Type,Tags,Price,Cost,HS code,Country of origin,Stock\n",
    );
    for product in 0..products {
        let title = title(product);
        let (price, cost) = money(product);
        let thing = pick(THINGS, product / 7);
        let _ = writeln!(
            text,
            "goods-{product:06},G-{product:06},{title},\"{title}, made by hand in a small workshop.\",Harbour & Co,{thing},\"home, gift\",{price},{cost},6912{:02},TR,{}",
            product % 100,
            product * 31 % 250,
        );
    }
    text
}

fn title(product: u64) -> String {
    if product % 50 == 7 {
        format!("{} {product}", pick(ELSEWHERE, product / 50))
    } else {
        let (material, thing) = (pick(MATERIALS, product), pick(THINGS, product / 7));
        format!("{material} {thing} {product}")
    }
}

/// Price and cost: one in forty has no price, one in thirty earns too little.
fn money(product: u64) -> (String, String) {
    let cents = 500 + product * 7_919 % 49_801;
    let cost = if product % 30 == 11 {
        cents * 95 / 100
    } else {
        cents * 45 / 100
    };
    let amount = |cents: u64| format!("{}.{:02}", cents / 100, cents % 100);
    let price = if product % 40 == 23 {
        String::new()
    } else {
        amount(cents)
    };
    (price, amount(cost))
}

fn pick(words: &'static [&'static str], number: u64) -> &'static str {
    words[number as usize % words.len()]
}
