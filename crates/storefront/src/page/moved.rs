//! The page where a product or a category stood before: nothing but the way to where it stands now.

use super::{Front, Renderer};
use crate::layout::Page;
use crate::localized_text::localize;
use crate::words;
use minijinja::context;

impl Renderer<'_> {
    /// `folder` is where the page stood within its shop.
    pub(super) fn moved(
        &self,
        shop: usize,
        folder: &str,
        page: Page,
    ) -> Result<String, minijinja::Error> {
        let front = &self.fronts[shop];
        let up = "../".repeat(folder.matches('/').count() + 1);
        let there = self.layout.folder(page);
        self.fill(
            "moved.html",
            context! {
                lang => front.shop.locale.as_str(),
                dir => words::direction(front.shop.locale),
                title => crate::markup::clean(&self.name_of(front, page)),
                href => format!("{up}{there}index.html"),
                root => format!("{up}../../"),
                canonical => self.base.map(|base| base.page(self.layout, front.shop, page)),
            },
        )
    }

    fn name_of(&self, front: &Front<'_>, page: Page) -> String {
        match page {
            Page::Product(product) => {
                let placed = &self.layout.products[product];
                localize(&placed.product.title, &front.shop.chain)
                    .map_or(placed.slug.as_str(), |localized| localized.text)
                    .to_owned()
            }
            Page::Group(group, _) => self.group_title(front, group),
            _ => self.layout.site.seller.clone(),
        }
    }
}
