//! Reads a page again the way a browser takes it apart, to see what it really shows. What the
//! certificate and the check say comes from here and never from the values a page was made of.

use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// What a page says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Reading {
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
pub(crate) fn read(html: &str) -> Reading {
    let tokenizer = Tokenizer::new(Sink::default(), TokenizerOpts::default());
    let queue = BufferQueue::default();
    queue.push_back(html.into());
    // The sink never asks for a script to be run, so one feed reads to the end.
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let mut state = tokenizer.sink.0.into_inner();
    state.reading.title = state.reading.title.trim().to_owned();
    state.reading
}

#[derive(Default)]
struct Sink(RefCell<State>);

#[derive(Default)]
struct State {
    reading: Reading,
    inside: Inside,
    data: String,
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

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::CharacterTokens(text) => state.text(&text),
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => return state.open(&tag),
            Token::TagToken(tag) => state.close(&tag.name),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn text(&mut self, text: &str) {
        match self.inside {
            Inside::Other => {}
            Inside::Title => self.reading.title.push_str(text),
            Inside::Data => self.data.push_str(text),
            Inside::Price => {
                if let Some(price) = self.reading.prices.last_mut() {
                    price.text.push_str(text);
                }
            }
        }
    }

    fn open(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        if let Some(id) = attribute(tag, "id") {
            self.reading.ids.insert(id);
        }
        match &*tag.name {
            "html" => self.read_root(tag),
            "title" => {
                self.inside = Inside::Title;
                return TokenSinkResult::RawData(RawKind::Rcdata);
            }
            "style" | "noscript" | "iframe" => return TokenSinkResult::RawData(RawKind::Rawtext),
            "script" => return self.open_script(tag),
            "data" => self.open_price(tag),
            "span" => self.read_on_request(tag),
            "a" => self.reading.links.extend(attribute(tag, "href")),
            "img" => self.reading.resources.extend(attribute(tag, "src")),
            "link" => self.read_link(tag),
            _ => {}
        }
        TokenSinkResult::Continue
    }

    fn close(&mut self, name: &str) {
        let ends = match self.inside {
            Inside::Other => false,
            Inside::Title => name == "title",
            Inside::Price => name == "data",
            Inside::Data => name == "script",
        };
        if ends && self.inside == Inside::Data {
            let data = std::mem::take(&mut self.data);
            self.read_data(&data);
        }
        if ends {
            self.inside = Inside::Other;
        }
    }

    fn read_root(&mut self, tag: &Tag) {
        self.reading.lang = attribute(tag, "lang").unwrap_or_default();
        self.reading.dir = attribute(tag, "dir").unwrap_or_default();
        self.reading.market = attribute(tag, "data-market").unwrap_or_default();
    }

    fn open_script(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        self.reading.resources.extend(attribute(tag, "src"));
        if attribute(tag, "type").as_deref() == Some("application/ld+json") {
            self.inside = Inside::Data;
        }
        TokenSinkResult::RawData(RawKind::ScriptData)
    }

    fn open_price(&mut self, tag: &Tag) {
        let Some(sku) = attribute(tag, "data-sku") else { return };
        let named = |name| attribute(tag, name).unwrap_or_default();
        self.reading.prices.push(ShownPrice {
            sku,
            market: named("data-market"),
            currency: named("data-currency"),
            value: named("value"),
            text: String::new(),
        });
        self.inside = Inside::Price;
    }

    fn read_on_request(&mut self, tag: &Tag) {
        if let (Some(sku), Some(market)) = (attribute(tag, "data-sku"), attribute(tag, "data-market")) {
            self.reading.on_request.push((sku, market));
        }
    }

    fn read_link(&mut self, tag: &Tag) {
        let Some(address) = attribute(tag, "href") else { return };
        match attribute(tag, "rel").as_deref() {
            Some("canonical") => self.reading.canonical = Some(address),
            Some("alternate") => {
                self.reading.alternates.extend(attribute(tag, "hreflang").map(|tag| (tag, address)));
            }
            _ => self.reading.resources.push(address),
        }
    }

    fn read_data(&mut self, json: &str) {
        match serde_json::from_str::<Value>(json) {
            Ok(value) => offers(&value, None, &mut self.reading.offers),
            Err(error) => self.reading.broken_data = Some(error.to_string()),
        }
    }
}

fn attribute(tag: &Tag, name: &str) -> Option<String> {
    tag.attrs.iter().find(|attribute| &*attribute.name.local == name).map(|attribute| attribute.value.to_string())
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
                    currency: fields.get("priceCurrency").and_then(Value::as_str).unwrap_or_default().to_owned(),
                    price: price.as_str().map_or_else(|| price.to_string(), str::to_owned),
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
        let reading = read(
            r#"<!doctype html><html lang="de" dir="ltr" data-market="DE"><head><title>A &amp; B</title>
            <link rel="canonical" href="https://x/"><link rel="alternate" hreflang="de-DE" href="https://x/">
            <link rel="stylesheet" href="a.css"></head><body id=top>
            <!-- <data data-sku="NO" value="1"></data> -->
            <data value="18.95" data-sku="A&quot;1" data-market="DE" data-currency="EUR"><bdi>18,95&nbsp;€</bdi></data>
            <span data-sku="B" data-market="DE">auf Anfrage</span><a href="x/index.html">x</a>
            <script type="application/ld+json">{"sku":"A\u00221","offers":{"price":"18.95","priceCurrency":"EUR"}}</script>
            <script src="shop.js"></script></body></html>"#,
        );
        assert_eq!((reading.lang.as_str(), reading.dir.as_str(), reading.market.as_str()), ("de", "ltr", "DE"));
        assert_eq!(reading.title, "A & B");
        assert_eq!(reading.prices.len(), 1);
        assert_eq!(reading.prices[0].sku, "A\"1");
        assert_eq!(reading.prices[0].text, "18,95\u{a0}€");
        assert_eq!(reading.on_request, [("B".to_owned(), "DE".to_owned())]);
        let offer = DataOffer { sku: "A\"1".into(), currency: "EUR".into(), price: "18.95".into() };
        assert_eq!(reading.offers, [offer]);
        assert_eq!(reading.links, ["x/index.html"]);
        assert_eq!(reading.resources, ["a.css", "shop.js"]);
        assert_eq!(reading.canonical.as_deref(), Some("https://x/"));
        assert_eq!(reading.alternates, [("de-DE".to_owned(), "https://x/".to_owned())]);
        assert!(reading.ids.contains("top"));
    }

    #[test]
    fn a_number_for_a_price_and_broken_data_are_seen() {
        let page = |data: &str| format!(r#"<script type="application/ld+json">{data}</script>"#);
        assert_eq!(read(&page(r#"{"sku":"A","offers":[{"price":18.9}]}"#)).offers[0].price, "18.9");
        assert!(read(&page("{")).broken_data.is_some());
    }
}
