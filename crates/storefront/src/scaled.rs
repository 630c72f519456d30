//! Smaller copies of large pictures, so that a telephone does not fetch a poster. What came as JPEG
//! stays JPEG; anything else becomes WebP without loss.

use image::codecs::jpeg::JpegEncoder;
use image::codecs::webp::WebPEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ExtendedColorType, ImageEncoder as _};

/// Widths of copies in pixels: a card on a sharp screen, and a page on a small one.
pub(crate) const WIDTHS: [u32; 2] = [480, 960];

/// Quality of JPEG copies, of 100.
const QUALITY: u8 = 82;

/// The ending of the copies of a picture with this ending; nothing where none are made: one that
/// moves would stand still.
pub(crate) fn ending(kind: &str) -> Option<&'static str> {
    match kind {
        "jpg" => Some("jpg"),
        "png" => Some("webp"),
        _ => None,
    }
}

/// Copies of a picture in the widths that are smaller than its own, with those widths; none of what
/// cannot be read.
pub(crate) fn copies(bytes: &[u8], ending: &str) -> Vec<(u32, Vec<u8>)> {
    let Ok(picture) = image::load_from_memory(bytes) else {
        return Vec::new();
    };
    let smaller = WIDTHS.into_iter().filter(|width| *width < picture.width());
    let copy = |width| {
        let copy = picture.resize(width, u32::MAX, FilterType::Triangle);
        Some((width, encode(&copy, ending)?))
    };
    smaller.filter_map(copy).collect()
}

fn encode(picture: &DynamicImage, ending: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (width, height) = (picture.width(), picture.height());
    if ending == "jpg" {
        let pixels = picture.to_rgb8();
        JpegEncoder::new_with_quality(&mut bytes, QUALITY)
            .write_image(&pixels, width, height, ExtendedColorType::Rgb8)
            .ok()?;
    } else {
        let pixels = picture.to_rgba8();
        WebPEncoder::new_lossless(&mut bytes)
            .write_image(&pixels, width, height, ExtendedColorType::Rgba8)
            .ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::ImageFormat;
    use std::io::Cursor;

    #[test]
    fn copies_are_smaller_and_whole() {
        let check = |width: u32, format, kind: &str, expect: &[(u32, u32)]| {
            let mut bytes = Vec::new();
            DynamicImage::new_rgb8(width, width / 2)
                .write_to(&mut Cursor::new(&mut bytes), format)
                .unwrap();
            let made = copies(&bytes, ending(kind).unwrap());
            let sizes: Vec<_> = made
                .iter()
                .map(|(wide, bytes)| {
                    let copy = image::load_from_memory(bytes).unwrap();
                    assert_eq!(copy.width(), *wide);
                    (copy.width(), copy.height())
                })
                .collect();
            assert_eq!(sizes, expect, "{width} {kind}");
        };
        check(1200, ImageFormat::Jpeg, "jpg", &[(480, 240), (960, 480)]);
        check(600, ImageFormat::Png, "png", &[(480, 240)]);
        check(480, ImageFormat::Png, "png", &[]);
        assert_eq!(ending("gif"), None);
        assert!(copies(b"no picture", "jpg").is_empty());
    }
}
