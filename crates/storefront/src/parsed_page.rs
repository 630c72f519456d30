//! Reads a page again the way a browser takes it apart, to see what it really shows. What the
//! certificate and the check say comes from here and never from the values a page was made of.

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use serde_json::Value;
use std::collections::BTreeSet;

/// What a page says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ParsedPage {
    pub(crate) lang: String,
    pub(crate) dir: String,
    pub(crate) market: String,
    pub(crate) title: String,
    pub(crate) prices: Vec<ShownPrice>,
    /// SKU and market of every "price on request".
    pub(crate) on_request: Vec<(String, String)>,
    pub(crate) offers: Vec<DataOffer>,
    /// Why the structured data cannot be read, when it cannot.
    pub(crate) broken_data: Option<String>,
    pub(crate) links: Vec<String>,
    /// What the page fetches: style sheets, scripts, pictures.
    pub(crate) resources: Vec<String>,
    pub(crate) ids: BTreeSet<String>,
    pub(crate) canonical: Option<String>,
    pub(crate) alternates: Vec<(String, String)>,
    /// Whether it is a sign only, which leads buyers on to where a page stands now.
    pub(crate) leads_on: bool,
}

/// A price in the text of a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ShownPrice {
    pub(crate) sku: String,
    pub(crate) market: String,
    pub(crate) currency: String,
    /// The digits for machines.
    pub(crate) value: String,
    /// What a buyer reads.
    pub(crate) text: String,
}

/// An offer in the structured data of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DataOffer {
    pub(crate) sku: String,
    pub(crate) currency: String,
    pub(crate) price: String,
}

/// Reads a page.
pub(crate) fn read(html: &str) -> ParsedPage {
    let mut state = State::default();
    let mut emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| {
        state.see(&event);
        None::<()>
    });
    // Titles, scripts and styles hold text, not tags.
    emitter.naively_switch_states(true);
    for event in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(()) = event;
    }
    state.parsed.title = state.parsed.title.trim().to_owned();
    state.parsed
}

/// Reads the prices of a page alone, many times as fast: only the elements and the data that hold
/// them are taken apart. Right for pages just rendered, where every `<` of a text is escaped and
/// there are no comments, so that what looks like a price element is one; a test compares this
/// with [`read`].
pub(crate) fn read_prices(html: &str) -> ParsedPage {
    const DATA: (&str, &str) = ("<script type=\"application/ld+json\">", "</script>");
    let mut elements: String = between(html, "<html ", ">").collect();
    elements.extend(between(html, "<data ", "</data>"));
    let mut state = State {
        parsed: read(&elements),
        ..State::default()
    };
    for script in between(html, DATA.0, DATA.1) {
        state.read_data(&script[DATA.0.len()..script.len() - DATA.1.len()]);
    }
    state.parsed
}

/// Every stretch of a text from one mark to the next other, both included.
fn between<'h>(
    html: &'h str,
    from: &'static str,
    to: &'static str,
) -> impl Iterator<Item = &'h str> {
    html.match_indices(from).filter_map(move |(at, _)| {
        let end = html[at..].find(to)?;
        Some(&html[at..at + end + to.len()])
    })
}

/// The attributes that say something here.
const ATTRIBUTES: [&str; 15] = [
    "lang",
    "dir",
    "data-market",
    "data-sku",
    "data-currency",
    "value",
    "href",
    "hreflang",
    "rel",
    "src",
    "srcset",
    "type",
    "id",
    "http-equiv",
    "content",
];

#[derive(Default)]
struct State {
    parsed: ParsedPage,
    inside: Inside,
    data: String,
    tag: Tag,
}

/// A start tag being read.
#[derive(Default)]
struct Tag {
    name: String,
    attributes: Vec<(&'static str, String)>,
    pending: Option<&'static str>,
}

/// Whose text is being read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Inside {
    #[default]
    Other,
    Title,
    Price,
    Data,
}

impl Tag {
    fn begin(&mut self, name: &[u8]) {
        self.name.clear();
        self.name.push_str(&String::from_utf8_lossy(name));
        self.attributes.clear();
        self.pending = None;
    }

    fn name_attribute(&mut self, name: &[u8]) {
        self.pending = ATTRIBUTES
            .into_iter()
            .find(|known| known.as_bytes() == name);
    }

    /// Keeps a value; of two attributes of one name the first counts, as in a browser.
    fn value_attribute(&mut self, value: &[u8]) {
        if let Some(name) = self.pending.take().filter(|name| self.get(name).is_none()) {
            self.attributes
                .push((name, String::from_utf8_lossy(value).into_owned()));
        }
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, value)| value.as_str())
    }

    fn take(&mut self, name: &str) -> Option<String> {
        let at = self
            .attributes
            .iter()
            .position(|(known, _)| *known == name)?;
        Some(self.attributes.swap_remove(at).1)
    }
}

impl State {
    fn see(&mut self, event: &CallbackEvent<'_>) {
        match event {
            CallbackEvent::OpenStartTag { name } => self.tag.begin(name),
            CallbackEvent::AttributeName { name } => self.tag.name_attribute(name),
            CallbackEvent::AttributeValue { value } => self.tag.value_attribute(value),
            CallbackEvent::CloseStartTag { .. } => self.open(),
            CallbackEvent::EndTag { name } => self.close(name),
            CallbackEvent::String { value } if self.inside != Inside::Other => {
                self.text(&String::from_utf8_lossy(value));
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        match self.inside {
            Inside::Other => {}
            Inside::Title => self.parsed.title.push_str(text),
            Inside::Data => self.data.push_str(text),
            Inside::Price => {
                if let Some(price) = self.parsed.prices.last_mut() {
                    price.text.push_str(text);
                }
            }
        }
    }

    fn open(&mut self) {
        if let Some(id) = self.tag.take("id") {
            self.parsed.ids.insert(id);
        }
        match self.tag.name.as_str() {
            "html" => self.read_root(),
            "title" => self.inside = Inside::Title,
            "script" => self.open_script(),
            "data" => self.open_price(),
            "span" => self.read_on_request(),
            "a" => self.parsed.links.extend(self.tag.take("href")),
            "img" => self.read_picture(),
            "link" => self.read_link(),
            "meta" => self.read_meta(),
            _ => {}
        }
    }

    fn close(&mut self, name: &[u8]) {
        let ends = match self.inside {
            Inside::Other => false,
            Inside::Title => name == b"title",
            Inside::Price => name == b"data",
            Inside::Data => name == b"script",
        };
        if ends && self.inside == Inside::Data {
            let data = std::mem::take(&mut self.data);
            self.read_data(&data);
        }
        if ends {
            self.inside = Inside::Other;
        }
    }

    fn read_root(&mut self) {
        self.parsed.lang = self.tag.take("lang").unwrap_or_default();
        self.parsed.dir = self.tag.take("dir").unwrap_or_default();
        self.parsed.market = self.tag.take("data-market").unwrap_or_default();
    }

    fn open_script(&mut self) {
        self.parsed.resources.extend(self.tag.take("src"));
        if self.tag.get("type") == Some("application/ld+json") {
            self.inside = Inside::Data;
        }
    }

    fn open_price(&mut self) {
        let Some(sku) = self.tag.take("data-sku") else {
            return;
        };
        self.parsed.prices.push(ShownPrice {
            sku,
            market: self.tag.take("data-market").unwrap_or_default(),
            currency: self.tag.take("data-currency").unwrap_or_default(),
            value: self.tag.take("value").unwrap_or_default(),
            text: String::new(),
        });
        self.inside = Inside::Price;
    }

    fn read_on_request(&mut self) {
        if let Some(sku) = self.tag.take("data-sku") {
            self.parsed
                .on_request
                .push((sku, self.tag.take("data-market").unwrap_or_default()));
        }
    }

    fn read_picture(&mut self) {
        self.parsed.resources.extend(self.tag.take("src"));
        let copies = self.tag.take("srcset").unwrap_or_default();
        let addresses = copies
            .split(',')
            .filter_map(|copy| copy.split_whitespace().next());
        self.parsed.resources.extend(addresses.map(str::to_owned));
    }

    fn read_meta(&mut self) {
        if self.tag.get("http-equiv") == Some("refresh") {
            self.parsed.leads_on = true;
            let content = self.tag.take("content").unwrap_or_default();
            let address = content.split_once("url=").map(|(_, address)| address);
            self.parsed.links.extend(address.map(str::to_owned));
        }
    }

    fn read_link(&mut self) {
        let Some(address) = self.tag.take("href") else {
            return;
        };
        match self.tag.get("rel") {
            Some("canonical") => self.parsed.canonical = Some(address),
            Some("alternate") => {
                self.parsed
                    .alternates
                    .extend(self.tag.take("hreflang").map(|tag| (tag, address)));
            }
            _ => self.parsed.resources.push(address),
        }
    }

    fn read_data(&mut self, json: &str) {
        match serde_json::from_str::<Value>(json) {
            Ok(value) => offers(&value, None, &mut self.parsed.offers),
            Err(error) => self.parsed.broken_data = Some(error.to_string()),
        }
    }
}

/// Every stated price anywhere in the data, with the SKU of the product around it.
fn offers(value: &Value, sku: Option<&str>, found: &mut Vec<DataOffer>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| offers(item, sku, found)),
        Value::Object(fields) => {
            let sku = fields.get("sku").and_then(Value::as_str).or(sku);
            if let Some(price) = fields.get("price") {
                found.push(DataOffer {
                    sku: sku.unwrap_or_default().to_owned(),
                    currency: fields
                        .get("priceCurrency")
                        .and_then(Value::as_str)
                        .unwrap_or_default()
                        .to_owned(),
                    price: price
                        .as_str()
                        .map_or_else(|| price.to_string(), str::to_owned),
                });
            }
            fields.values().for_each(|field| offers(field, sku, found));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_a_browser_would() {
        let parsed = read(
            r#"<!doctype html><html lang="de" dir="ltr" data-market="DE"><head><title>A &amp; B</title>
            <link rel="canonical" href="https://x/"><link rel="alternate" hreflang="de-DE" href="https://x/">
            <link rel="stylesheet" href="a.css"></head><body id=top>
            <!-- <data data-sku="NO" value="1"></data> -->
            <data value="18.95" data-sku="A&quot;1" data-market="DE" data-currency="EUR"><bdi>18,95&nbsp;€</bdi></data>
            <span data-sku="B" data-market="DE">auf Anfrage</span><a href="x/index.html">x</a>
            <script type="application/ld+json">{"sku":"A\u00221","offers":{"price":"18.95","priceCurrency":"EUR"}}</script>
            <script src="shop.js"></script></body></html>"#,
        );
        assert_eq!(
            (
                parsed.lang.as_str(),
                parsed.dir.as_str(),
                parsed.market.as_str()
            ),
            ("de", "ltr", "DE")
        );
        assert_eq!(parsed.title, "A & B");
        assert_eq!(parsed.prices.len(), 1);
        assert_eq!(parsed.prices[0].sku, "A\"1");
        assert_eq!(parsed.prices[0].text, "18,95\u{a0}€");
        assert_eq!(parsed.on_request, [("B".to_owned(), "DE".to_owned())]);
        let offer = DataOffer {
            sku: "A\"1".into(),
            currency: "EUR".into(),
            price: "18.95".into(),
        };
        assert_eq!(parsed.offers, [offer]);
        assert_eq!(parsed.links, ["x/index.html"]);
        assert_eq!(parsed.resources, ["a.css", "shop.js"]);
        assert_eq!(parsed.canonical.as_deref(), Some("https://x/"));
        assert_eq!(
            parsed.alternates,
            [("de-DE".to_owned(), "https://x/".to_owned())]
        );
        assert!(parsed.ids.contains("top"));
    }

    #[test]
    fn a_number_for_a_price_and_broken_data_are_seen() {
        let page = |data: &str| format!(r#"<script type="application/ld+json">{data}</script>"#);
        assert_eq!(
            read(&page(r#"{"sku":"A","offers":[{"price":18.9}]}"#)).offers[0].price,
            "18.9"
        );
        assert!(read(&page("{")).broken_data.is_some());
    }
}
