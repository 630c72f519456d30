//! The foot of every page: the ways to what the firm says of itself and promises.

use crate::layout::{Layout, Page, Shop};
use crate::words::Words;
use dhow_domain::seller::PolicyKind;
use minijinja::{Value, context};

/// The ways to the pages of the firm, as every page of a shop names them.
pub(super) fn links(layout: &Layout<'_>, shop: &Shop<'_>, words: &Words) -> Vec<Value> {
    let pages = layout.firm_pages().filter(|page| layout.has(shop, *page));
    let link = |page| {
        let label = words.markup(name_of(page), &[]).value();
        context! { label, folder => layout.folder(page) }
    };
    pages.map(link).collect()
}

/// The message that names a page.
pub(super) fn name_of(page: Page) -> &'static str {
    match page {
        Page::Policy(PolicyKind::Returns) => "shop-returns",
        Page::Policy(PolicyKind::Shipping) => "shop-shipping",
        Page::Policy(PolicyKind::Terms) => "shop-terms",
        Page::Policy(PolicyKind::Privacy) => "shop-privacy",
        _ => "shop-imprint",
    }
}
