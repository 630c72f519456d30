//! Addresses of pages: relative ones, which work from a disk, and absolute ones, which search
//! engines want, when the shop has a public address.

use crate::error::Error;
use crate::layout::{Layout, Page, Shop};

/// The public address of a shop, with `/` at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseUrl(String);

impl BaseUrl {
    /// Reads an address.
    ///
    /// # Errors
    /// [`Error::BaseUrl`] unless it is `http` or `https` with a host, without query, fragment,
    /// credentials, or characters that have no place in an address.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let refuse = || Error::BaseUrl(text.to_owned());
        let address = text.trim();
        let rest = address
            .strip_prefix("https://")
            .or_else(|| address.strip_prefix("http://"))
            .ok_or_else(refuse)?;
        let host = rest.split('/').next().unwrap_or_default();
        let plain =
            |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/%[]+,;=!$()*".contains(&byte);
        let named = host.bytes().any(|byte| byte.is_ascii_alphanumeric());
        if !named || !rest.bytes().all(plain) || rest.contains("/../") || rest.ends_with("/..") {
            return Err(refuse());
        }
        Ok(Self(format!("{}/", address.trim_end_matches('/'))))
    }

    /// The address of the page that lets one choose market and language.
    pub(crate) fn root(&self) -> &str {
        &self.0
    }

    /// The address of a file.
    pub(crate) fn of(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The address of a page: its folder, which a web server answers with the index.
    pub(crate) fn page(&self, layout: &Layout<'_>, shop: &Shop<'_>, page: Page) -> String {
        format!("{}{}/{}", self.0, shop.path, layout.folder(page))
    }

    /// Language and country, and address, of every version of a page. Empty when the page's own
    /// shop stands behind others that serve its countries in its language.
    pub(crate) fn alternates(
        &self,
        layout: &Layout<'_>,
        own: &Shop<'_>,
        page: Page,
    ) -> Vec<(String, String)> {
        if own.hreflang.is_empty() {
            return Vec::new();
        }
        let versions = layout
            .shops
            .iter()
            .filter(|shop| layout.has(shop, page))
            .flat_map(|shop| shop.hreflang.iter().map(move |tag| (tag, shop)));
        versions
            .map(|(tag, shop)| (tag.clone(), self.page(layout, shop, page)))
            .collect()
    }
}

/// The way from a page's folder up to the root of its shop: nothing, `../`, `../../`.
pub(crate) fn up(folder: &str) -> String {
    "../".repeat(folder.matches('/').count())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_plain_http() {
        let check = |text: &str, expect: Option<&str>| {
            assert_eq!(
                BaseUrl::parse(text).ok().map(|base| base.0).as_deref(),
                expect,
                "{text}"
            );
        };
        check("https://shop.example", Some("https://shop.example/"));
        check(
            "https://shop.example/ege/",
            Some("https://shop.example/ege/"),
        );
        check("http://127.0.0.1:8080", Some("http://127.0.0.1:8080/"));
        check("https://shop.example/?a=1", None);
        check("https://shop.example/#x", None);
        check("https://user@shop.example", None);
        check("https://shop.example/\"><script>", None);
        check("javascript:alert(1)", None);
        check("file:///etc", None);
        check("https://", None);
        check("https:///x", None);
        check("shop.example", None);
        check("", None);
    }
}
