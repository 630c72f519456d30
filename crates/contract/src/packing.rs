//! Bodies packed with gzip on the way: what was signed is what they unpack to.
//!
//! What is unpacked is bounded before it is there: a few packed bytes can stand for gigabytes.

use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use std::io::{Read, Write};

/// The name of the packing in HTTP's `Content-Encoding` and `Accept-Encoding`.
pub const GZIP: &str = "gzip";
/// Bodies shorter than this are not worth packing.
pub const WORTH_PACKING: usize = 2 * 1024;

/// Why something cannot be unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unpacking {
    /// It is not packed with gzip, or cut short, or altered.
    #[error("not gzip")]
    Damaged,
    /// It would be longer than it may.
    #[error("longer than it may be")]
    TooLarge,
}

/// Bytes packed, quickly rather than tightly.
#[must_use]
pub fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packing = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::fast());
    let written = packing.write_all(bytes).and_then(|()| packing.finish());
    written.expect("memory takes whatever is written to it")
}

/// What packed bytes stand for, if that is at most `most` bytes; no more is ever unpacked.
///
/// # Errors
/// See [`Unpacking`].
pub fn unpacked(bytes: &[u8], most: usize) -> Result<Vec<u8>, Unpacking> {
    let mut unpacked = Vec::new();
    let mut reading = reader(bytes).take(most as u64 + 1);
    reading
        .read_to_end(&mut unpacked)
        .map_err(|_| Unpacking::Damaged)?;
    if unpacked.len() > most {
        Err(Unpacking::TooLarge)
    } else {
        Ok(unpacked)
    }
}

/// What packed bytes stand for, as they are read.
pub fn reader<R: Read>(packed: R) -> impl Read {
    MultiGzDecoder::new(packed)
}

/// Bytes packed as they are read, quickly rather than tightly.
pub fn packing_reader<R: Read>(plain: R) -> impl Read {
    flate2::read::GzEncoder::new(plain, Compression::fast())
}

/// Whether a header that lists encodings names ours, and does not rule it out.
#[must_use]
pub fn is_named_in(encodings: &str) -> bool {
    encodings.split(',').any(|encoding| {
        let (name, weight) = encoding.split_once(';').unwrap_or((encoding, ""));
        let weight = weight
            .trim()
            .trim_start_matches("q=")
            .trim_end_matches(['0', '.']);
        name.trim().eq_ignore_ascii_case(GZIP) && (!weight.is_empty() || !encoding.contains(';'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_unpacked_up_to_its_bound() {
        let text = "{\"title\":\"Bath towel\"}".repeat(1000).into_bytes();
        let small = packed(&text);
        assert!(small.len() * 10 < text.len(), "{}", small.len());
        assert_eq!(unpacked(&small, text.len()), Ok(text.clone()));
        assert_eq!(unpacked(&small, text.len() - 1), Err(Unpacking::TooLarge));
        assert_eq!(
            unpacked(&small[..small.len() - 9], 1 << 20),
            Err(Unpacking::Damaged)
        );
        assert_eq!(unpacked(&text, 1 << 20), Err(Unpacking::Damaged));
        assert_eq!(unpacked(&packed(b""), 0), Ok(Vec::new()));
    }

    #[test]
    fn a_list_of_encodings_says_whether_ours_is_taken() {
        let check = |list: &str, expect: bool| assert_eq!(is_named_in(list), expect, "{list}");
        check("gzip", true);
        check("br, GZIP;q=0.5, identity", true);
        check("gzip;q=1", true);
        check("gzip;q=0", false);
        check("gzip; q=0.000", false);
        check("br", false);
        check("", false);
    }
}
