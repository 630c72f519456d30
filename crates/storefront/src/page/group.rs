//! The pages of a group: its products, so many to a page.

use super::Renderer;
use super::frame::Head;
use super::front::Front;
use super::home::count;
use super::product::{SUMMARY, cut};
use crate::address::up;
use crate::groups::PAGE_SIZE;
use crate::layout::Page;
use minijinja::{Value, context};
use rust_decimal::Decimal;

/// Products that a summary names.
const NAMED: usize = 5;

impl Renderer<'_> {
    pub(super) fn group(
        &self,
        front: &Front<'_>,
        index: usize,
        number: usize,
    ) -> Result<String, minijinja::Error> {
        let group = &self.layout.groups[index];
        let page = Page::Group(index, number);
        let label = &front.groups[index];
        let way = format!("../../{}", up(&self.layout.folder(page)));
        let shown = group
            .products
            .iter()
            .skip(number * PAGE_SIZE)
            .take(PAGE_SIZE);
        let list: Vec<_> = shown
            .map(|product| self.card(front, *product, &way))
            .collect();
        let title = self.group_title(front, index);
        let frame = self.frame(
            front,
            page,
            Head {
                title: Some(&title),
                summary: Some(self.summary(front, &title, &group.products)),
                group: Some(index),
            },
        );
        self.fill(
            "group.html",
            context! {
                shop => front.about,
                words => front.phrases,
                page => Value::from_serialize(frame),
                label => label.value(),
                count => count(front, group.products.len()),
                list,
                turns => self.turns(front, index, number),
            },
        )
    }

    /// What search engines say of a list: its name, and the names of the first things in it.
    pub(super) fn summary(&self, front: &Front<'_>, name: &str, products: &[usize]) -> String {
        let titles = products.iter().take(NAMED).filter_map(|product| {
            let title = &self.layout.products[*product].product.title;
            let localized = crate::localized_text::localize(title, &front.shop.chain)?;
            Some(crate::markup::clean(localized.text).into_owned())
        });
        let titles: Vec<_> = titles.collect();
        let name = crate::markup::clean(name);
        if titles.is_empty() {
            return name.into_owned();
        }
        cut(&format!("{name}: {}", front.words.list(&titles)), SUMMARY)
    }

    /// Links to the other pages of a group; none when there is one page only.
    fn turns(&self, front: &Front<'_>, index: usize, number: usize) -> Vec<Value> {
        let pages = self.layout.groups[index].pages();
        if pages == 1 {
            return Vec::new();
        }
        let way = up(&self.layout.folder(Page::Group(index, number)));
        let turn = |page: usize| {
            let folder = self.layout.folder(Page::Group(index, page));
            context! {
                href => format!("{way}{folder}index.html"),
                label => front.words.number(Decimal::from(page + 1)),
                current => page == number,
            }
        };
        (0..pages).map(turn).collect()
    }

    /// The name of a group as plain text.
    pub(super) fn group_title(&self, front: &Front<'_>, index: usize) -> String {
        let Some(category) = self.layout.groups[index].category else {
            return front.words.text("shop-all-products", &[]);
        };
        let localized = crate::localized_text::localize(&category.name, &front.shop.chain);
        localized.map_or_else(
            || category.key.clone(),
            |localized| localized.text.to_owned(),
        )
    }
}
