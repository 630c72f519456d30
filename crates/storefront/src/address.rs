//! Addresses of pages: relative ones, which work from a disk, and absolute ones, which search
//! engines want, when the shop has a public address.

use crate::error::Error;
use crate::layout::{Layout, Page, Shop};
use std::fmt::Write as _;

/// What search engines call the version for buyers whom no other is for.
pub(crate) const DEFAULT: &str = "x-default";

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
        format!("{}{}", self.0, encoded(path))
    }

    /// The address of a page: its folder, which a web server answers with the index.
    pub(crate) fn page(&self, layout: &Layout<'_>, shop: &Shop<'_>, page: Page) -> String {
        self.of(&format!("{}/{}", shop.path, layout.folder(page)))
    }

    /// Language and country, and address, of every version of a page, and the one for everybody
    /// else. A page that stands behind others names itself alone, and is for nobody else.
    pub(crate) fn alternates(
        &self,
        layout: &Layout<'_>,
        own: &Shop<'_>,
        page: Page,
    ) -> Vec<(String, String)> {
        let named = |shop: &Shop<'_>| {
            let address = self.page(layout, shop, page);
            let tags = shop.hreflang.iter();
            tags.map(|tag| (tag.clone(), address.clone()))
                .collect::<Vec<_>>()
        };
        if own.alone {
            return named(own);
        }
        let mut versions: Vec<_> = layout.versions(page).flat_map(named).collect();
        let default = self.for_everybody_else(layout, page);
        versions.extend(default.map(|address| (DEFAULT.to_owned(), address)));
        versions
    }

    /// The version for buyers of no country and language that there is one for: the choice of a
    /// market only where it is the first page that is asked for.
    fn for_everybody_else(&self, layout: &Layout<'_>, page: Page) -> Option<String> {
        if page == Page::Home {
            return Some(self.root().to_owned());
        }
        let shop = layout.default_shop(page)?;
        Some(self.page(layout, shop, page))
    }
}

/// A path as addresses have it: letters beyond ASCII as their bytes.
pub(crate) fn encoded(path: &str) -> String {
    let mut made = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            made.push(char::from(byte));
        } else {
            let _ = write!(made, "%{byte:02X}");
        }
    }
    made
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
