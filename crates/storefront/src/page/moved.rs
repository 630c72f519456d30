//! The page where a product stood before: nothing but the way to where it stands now.

use super::Renderer;
use crate::layout::Page;
use crate::localized_text::localize;
use crate::words;
use minijinja::context;

impl Renderer<'_> {
    pub(super) fn moved(&self, shop: usize, product: usize) -> Result<String, minijinja::Error> {
        let front = &self.fronts[shop];
        let placed = &self.layout.products[product];
        let title = localize(&placed.product.title, &front.shop.chain)
            .map_or(placed.slug.as_str(), |localized| localized.text);
        let page = Page::Product(product);
        let folder = self.layout.folder(page);
        self.fill(
            "moved.html",
            context! {
                lang => front.shop.locale.as_str(),
                dir => words::direction(front.shop.locale),
                title => crate::markup::clean(title),
                href => format!("../{folder}index.html"),
                canonical => self.base.map(|base| base.page(self.layout, front.shop, page)),
            },
        )
    }
}
