//! Fetching publications of exchange rates: bytes in, nothing understood. `exchange` reads them.

use crate::address::trusted_url;
use crate::transport::{build, deadlines, read_bytes, send_once};
use crate::{NetworkError, address::is_loopback};
use reqwest::Url;
use reqwest::redirect::Policy;

/// The European Central Bank's rates of the last working day, XML.
pub const ECB_DAILY: &str = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml";
/// The European Central Bank's rates of the last ninety days, XML.
pub const ECB_NINETY_DAYS: &str =
    "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml";
/// The European Central Bank's rates since 1999, a zipped CSV.
pub const ECB_HISTORY: &str = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip";

/// Most bytes of a publication: the whole history is under one megabyte zipped.
pub const MAXIMUM_PUBLICATION: u64 = 16 * 1024 * 1024;
/// How often the feed may send us on, within its own host.
const REDIRECTS: usize = 3;

/// Fetches a publication of rates.
///
/// # Errors
/// [`NetworkError::Offline`]; [`NetworkError::Refused`] with the feed's status;
/// [`NetworkError::TooLarge`] over [`MAXIMUM_PUBLICATION`]; [`NetworkError::Untrusted`] for an
/// address without `https` that is not on the loopback, and for one that sends us elsewhere.
pub fn fetch(address: &str) -> Result<Vec<u8>, NetworkError> {
    let url = trusted_url(address)?;
    let builder = deadlines().redirect(within_host(&url));
    let builder = if is_loopback(&url) {
        builder.no_proxy()
    } else {
        builder
    };
    read_bytes(send_once(build(builder)?.get(url))?, MAXIMUM_PUBLICATION)
}

/// Follows a feed around its own host only. Where it leads elsewhere, the redirect itself is the
/// answer, and that is refused.
fn within_host(url: &Url) -> Policy {
    let origin = url.origin();
    Policy::custom(move |attempt| {
        let stays = attempt.url().origin() == origin && attempt.previous().len() <= REDIRECTS;
        if stays {
            attempt.follow()
        } else {
            attempt.stop()
        }
    })
}
