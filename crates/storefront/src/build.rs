//! Builds a storefront: lays it out, writes its pages to a stage, reads every one of them again,
//! and puts them into place only when no variant shows two prices in one market.

use crate::address::BaseUrl;
use crate::certificate::CertificateLines;
use crate::error::Error;
use crate::folder::{Folder, StagedFile};
use crate::gallery::Gallery;
use crate::issue::{BuildIssue, BuildSeverity};
use crate::layout::{Layout, Page};
use crate::page::Renderer;
use crate::parsed_page;
use crate::price::price_of;
use crate::report::BuildReport;
use crate::site::{Pictures, Site};
use crate::site_files::site_files;
use crate::sitemap::sitemap;
use rayon::prelude::*;
use std::path::Path;

const THEME: [(&str, &str); 2] = [
    ("assets/harbour.css", include_str!("../theme/harbour.css")),
    ("assets/harbour.js", include_str!("../theme/harbour.js")),
];

/// What a build does with a site that is not perfect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Strictness {
    /// Builds it and reports its issues.
    #[default]
    Lenient,
    /// Refuses it when there is an issue of [`BuildSeverity::Warning`].
    Strict,
}

/// A page as read again after rendering.
struct Written {
    staged: StagedFile,
    page: String,
    parsed: parsed_page::ParsedPage,
}

/// Builds a site into a folder. Files that would not change are not touched; files of former
/// builds that no longer belong are removed; nothing else in the folder is.
///
/// # Errors
/// See [`Error`]. A refused build leaves the folder as it was.
pub fn build(
    site: &Site,
    pictures: &dyn Pictures,
    out: &Path,
    strictness: Strictness,
) -> Result<BuildReport, Error> {
    let base = site.base_url.as_deref().map(BaseUrl::parse).transpose()?;
    let layout = Layout::new(site)?;
    let folder = Folder::open(out)?;
    let gallery = Gallery::stage(site, pictures, &folder)?;
    let issues = issues(&layout, &gallery);
    if strictness == Strictness::Strict
        && issues
            .iter()
            .any(|issue| issue.code.severity() >= BuildSeverity::Warning)
    {
        return Err(Error::Issues(issues));
    }
    let renderer = Renderer::new(&layout, base.as_ref(), &gallery)?;
    let written = write_pages(&layout, &renderer, &folder)?;
    let ledger = ledger(&written)?;
    let pages = written.len() as u64;
    let mut staged: Vec<_> = written.into_iter().map(|page| page.staged).collect();
    staged.extend(write_moved(&layout, &renderer, &folder)?);
    staged.extend(gallery.staged.iter().cloned());
    staged.extend(write_files(&layout, base.as_ref(), &folder)?);
    let changed = folder.commit(&staged)?;
    let bytes = staged.iter().map(|file| file.size).sum();
    Ok(BuildReport {
        pages,
        changed,
        offers: ledger.offers(),
        bytes,
        issues,
        certificate: ledger.certificate(),
        given: layout.given.clone(),
    })
}

/// What is no page: the look of the shop, and what search engines ask for.
fn write_files(
    layout: &Layout<'_>,
    base: Option<&BaseUrl>,
    folder: &Folder,
) -> Result<Vec<StagedFile>, Error> {
    let theme = THEME.map(|(path, text)| (path.to_owned(), text.to_owned()));
    let small = site_files(&layout.site.seller, base);
    let small = small
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text));
    let listed = base.map_or_else(Vec::new, |base| sitemap(layout, base));
    let files = theme.into_iter().chain(small).chain(listed);
    files
        .map(|(path, text)| folder.stage_file(&path, text.as_bytes()))
        .collect()
}

/// Pages where products and categories stood before.
fn write_moved(
    layout: &Layout<'_>,
    renderer: &Renderer<'_>,
    folder: &Folder,
) -> Result<Vec<StagedFile>, Error> {
    let mut staged = Vec::new();
    for (index, shop) in layout.shops.iter().enumerate() {
        for (former, page) in &layout.moved {
            let path = format!("{}/{former}/index.html", shop.path);
            let html = renderer.render_moved(index, former, *page)?;
            staged.push(folder.stage_file(&path, html.as_bytes())?);
        }
    }
    Ok(staged)
}

fn write_pages(
    layout: &Layout<'_>,
    renderer: &Renderer<'_>,
    folder: &Folder,
) -> Result<Vec<Written>, Error> {
    let write = |page: String, html: String| {
        let staged = folder.stage_file(&page, html.as_bytes())?;
        Ok(Written {
            staged,
            page,
            parsed: parsed_page::read_prices(&html),
        })
    };
    let chooser = write("index.html".to_owned(), renderer.render_chooser()?)?;
    let pages: Vec<(usize, Page)> = (0..layout.shops.len())
        .flat_map(|shop| layout.pages().map(move |page| (shop, page)))
        .filter(|(shop, page)| layout.has(&layout.shops[*shop], *page))
        .collect();
    let rest: Result<Vec<_>, Error> = pages
        .par_iter()
        .map(|(shop, page)| {
            write(
                layout.file(&layout.shops[*shop], *page),
                renderer.render(*shop, *page)?,
            )
        })
        .collect();
    let mut written = rest?;
    written.push(chooser);
    Ok(written)
}

/// Every price on every page, in text and in data.
fn ledger(written: &[Written]) -> Result<CertificateLines, Error> {
    let mut ledger = CertificateLines::default();
    for Written { page, parsed, .. } in written {
        ledger.note_page(page, parsed);
    }
    let conflicts = ledger.conflicts();
    if conflicts.is_empty() {
        Ok(ledger)
    } else {
        Err(Error::PriceMismatch(conflicts))
    }
}

fn issues(layout: &Layout<'_>, gallery: &Gallery) -> Vec<BuildIssue> {
    let mut issues = gallery.issues.clone();
    issues.extend(layout.issues.iter().cloned());
    if layout.site.base_url.is_none() {
        issues.push(BuildIssue::no_base_url());
    }
    for placed in &layout.products {
        for variant in &placed.product.variants {
            for market in &layout.site.markets {
                if let Err(reason) = price_of(variant, &market.code) {
                    issues.push(BuildIssue::no_price(
                        reason,
                        &placed.product.id,
                        variant.sku.as_str(),
                        &market.code,
                    ));
                }
            }
        }
    }
    issues.sort();
    issues
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markup::escape;

    #[test]
    fn prices_are_found_as_a_browser_finds_them() {
        let hostile = escape(
            "<data value=\"1\" data-sku=\"X\"> <!-- <script type=\"application/ld+json\">{}</script>",
        );
        let page = format!(
            r#"<!doctype html><html lang="de" dir="ltr" data-market="D&amp;E"><head><title>{hostile}</title>
            <script type="application/ld+json">{{"sku":"A","offers":{{"price":"1.00","priceCurrency":"EUR"}}}}</script>
            </head><body><p title="{hostile}">{hostile}</p>
            <data class="price" value="1.00" data-sku="A&quot;" data-market="D&amp;E" data-currency="EUR"><bdi>1,00 €</bdi></data>
            </body></html>"#
        );
        let (whole, quick) = (parsed_page::read(&page), parsed_page::read_prices(&page));
        assert_eq!(quick.prices, whole.prices);
        assert_eq!(quick.offers, whole.offers);
        assert_eq!(quick.market, whole.market);
        assert_eq!(
            (
                whole.prices.len(),
                whole.offers.len(),
                whole.market.as_str()
            ),
            (1, 1, "D&E")
        );
    }
}
