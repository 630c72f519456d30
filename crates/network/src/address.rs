//! Where a hub or a rate feed may be: `https` anywhere, `http` on this very machine only.

use crate::{Distrust, NetworkError};
use reqwest::Url;

/// An address that may be spoken to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HubAddress(Url);

impl HubAddress {
    /// Reads an address as a person typed it.
    ///
    /// # Errors
    /// [`Distrust::Address`] for anything but `https`, or `http` on the loopback, and for an
    /// address with a name and password, a query or a fragment in it.
    pub fn parse(text: &str) -> Result<Self, NetworkError> {
        let url = trusted_url(text)?;
        let plain = url.query().is_none() && url.fragment().is_none();
        plain.then_some(Self(url)).ok_or(Distrust::Address.into())
    }

    /// The address as text, without a trailing slash.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str().trim_end_matches('/')
    }

    /// The address of a resource below; every segment and every value is escaped.
    pub(crate) fn below(&self, segments: &[&str], query: &[(&str, String)]) -> Url {
        let mut url = self.0.clone();
        if let Ok(mut path) = url.path_segments_mut() {
            path.pop_if_empty().extend(segments);
        }
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        url
    }

    /// Whether it is spoken to in clear.
    pub(crate) fn is_plain(&self) -> bool {
        self.0.scheme() == "http"
    }

    /// Whether it is this very machine.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.0)
    }
}

/// Reads an address that may be spoken to, queries allowed.
pub(crate) fn trusted_url(text: &str) -> Result<Url, NetworkError> {
    let url = Url::parse(text.trim()).map_err(|_| Distrust::Address)?;
    let anonymous = url.username().is_empty() && url.password().is_none();
    let secure = match url.scheme() {
        "https" => url.host().is_some(),
        "http" => is_loopback(&url),
        _ => false,
    };
    (anonymous && secure)
        .then_some(url)
        .ok_or(Distrust::Address.into())
}

/// Whether an address is this very machine. `localhost` counts: its meaning is fixed by RFC 6761.
pub(crate) fn is_loopback(url: &Url) -> bool {
    let Some(host) = url.host_str() else {
        return false;
    };
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost"
        || bare
            .parse::<std::net::IpAddr>()
            .is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_and_the_loopback_are_spoken_to() {
        let check = |text: &str, expect: bool| {
            assert_eq!(HubAddress::parse(text).is_ok(), expect, "{text}");
        };
        check("https://hub.example", true);
        check("https://hub.example:8443/dhow/", true);
        check("http://127.0.0.1:4000", true);
        check("http://127.8.9.1:4000", true);
        check("http://[::1]:4000/", true);
        check("http://localhost:4000", true);
        check("  http://127.0.0.1:4000 ", true);
        check("http://hub.example", false);
        check("http://127.0.0.1.evil.example", false);
        check("http://localhost.evil.example", false);
        check("http://192.168.0.7:4000", false);
        check("http://0.0.0.0:4000", false);
        check("https://name:secret@hub.example", false);
        check("https://hub.example/?to=elsewhere", false);
        check("file:///etc/passwd", false);
        check("ftp://127.0.0.1", false);
        check("hub.example", false);
        check("", false);
    }

    #[test]
    fn what_goes_into_a_path_stays_one_segment() {
        let address = HubAddress::parse("https://hub.example/dhow/").unwrap();
        let url = address.below(
            &["v1", "sellers", "../../a b", "x?y#z"],
            &[("cursor", "a&b".to_owned())],
        );
        insta::assert_snapshot!(url.as_str(), @"https://hub.example/dhow/v1/sellers/..%2F..%2Fa%20b/x%3Fy%23z?cursor=a%26b");
        assert_eq!(address.as_str(), "https://hub.example/dhow");
    }
}
