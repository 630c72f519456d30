//! The first page of a shop: every group with its first products.

use super::Renderer;
use super::card::Card;
use super::frame::Head;
use super::front::Front;
use crate::layout::Page;
use minijinja::{Value, context};
use serde::Serialize;

/// Products shown of each group.
const FIRST: usize = 10;

#[derive(Serialize)]
struct Group<'r> {
    label: Value,
    folder: String,
    count: Value,
    cards: Vec<Card<'r>>,
}

impl Renderer<'_> {
    pub(super) fn home(&self, front: &Front<'_>) -> Result<String, minijinja::Error> {
        let date = front.words.date(self.layout.site.date);
        let first: Vec<usize> = self
            .layout
            .groups
            .iter()
            .flat_map(|group| group.products.first().copied())
            .collect();
        let head = Head {
            summary: Some(self.summary(front, &self.layout.site.seller, &first)),
            ..Head::default()
        };
        let mut frame = self.frame(front, Page::Home, head);
        frame.date = Some(front.words.text("shop-rates-of", &[("date", &date)]));
        let groups = (0..self.layout.groups.len()).map(|group| self.first_of(front, group));
        let groups: Vec<_> = groups.collect();
        self.fill(
            "home.html",
            context! { shop => front.about, words => front.phrases, page => Value::from_serialize(frame), groups, count => count(front, self.layout.products.len()) },
        )
    }

    fn first_of(&self, front: &Front<'_>, index: usize) -> Group<'_> {
        let group = &self.layout.groups[index];
        Group {
            label: front.groups[index].value(),
            folder: self.layout.folder(Page::Group(index, 0)),
            count: count(front, group.products.len()),
            cards: group
                .products
                .iter()
                .take(FIRST)
                .map(|product| self.card(front, *product, "../../"))
                .collect(),
        }
    }
}

/// How many products there are, in words.
pub(super) fn count(front: &Front<'_>, products: usize) -> Value {
    front
        .words
        .markup("shop-product-count", &[("count", &products.to_string())])
        .value()
}
