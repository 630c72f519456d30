//! Smaller copies of large pictures as WebP, so that a telephone does not fetch a poster. A photograph
//! loses what no eye sees; a drawing whose edges take less room without loss loses nothing.

use image::codecs::webp::WebPEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ExtendedColorType, ImageEncoder as _, ImageFormat, ImageReader, Limits};
use std::io::Cursor;
use webp::PixelLayout;

/// Widths of copies in pixels: a card on a sharp screen, and a page on a small one.
pub(crate) const WIDTHS: [u32; 2] = [480, 960];

/// The ending of copies.
pub(crate) const ENDING: &str = "webp";

/// Quality of copies that lose something, of 100.
const QUALITY: f32 = 82.0;

/// Whether copies are made of a picture with this ending: of one that moves they would stand still.
pub(crate) fn is_copied(kind: &str) -> bool {
    matches!(kind, "jpg" | "png")
}

/// Copies of a picture in the widths that are smaller than its own, with those widths; none of what
/// cannot be read.
pub(crate) fn copies(bytes: &[u8]) -> Vec<(u32, Vec<u8>)> {
    let Some(picture) = read(bytes, MOST_BYTES) else {
        return Vec::new();
    };
    let photograph = image::guess_format(bytes).is_ok_and(|format| format == ImageFormat::Jpeg);
    let smaller = WIDTHS.into_iter().filter(|width| *width < picture.width());
    let copy = |width| {
        let copy = picture.resize(width, u32::MAX, FilterType::Triangle);
        let lossy = lossy(&copy)?;
        let whole = || lossless(&copy).filter(|whole| whole.len() <= lossy.len());
        let without_loss = if photograph { None } else { whole() };
        Some((width, without_loss.unwrap_or(lossy)))
    };
    smaller.filter_map(copy).collect()
}

/// Most memory that a picture may take: one that a desk took in takes less, and one that came
/// otherwise is shown as it is.
const MOST_BYTES: u64 = 96 * 1024 * 1024;

fn read(bytes: &[u8], most: u64) -> Option<DynamicImage> {
    let mut reader = ImageReader::new(Cursor::new(bytes));
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(most);
    reader.limits(limits);
    reader.with_guessed_format().ok()?.decode().ok()
}

fn lossy(picture: &DynamicImage) -> Option<Vec<u8>> {
    let (width, height) = (picture.width(), picture.height());
    let (pixels, layout) = if picture.color().has_alpha() {
        (picture.to_rgba8().into_raw(), PixelLayout::Rgba)
    } else {
        (picture.to_rgb8().into_raw(), PixelLayout::Rgb)
    };
    let encoder = webp::Encoder::new(&pixels, layout, width, height);
    let encoded = encoder.encode_simple(false, QUALITY).ok()?;
    Some(encoded.to_vec())
}

fn lossless(picture: &DynamicImage) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (width, height) = (picture.width(), picture.height());
    WebPEncoder::new_lossless(&mut bytes)
        .write_image(&picture.to_rgba8(), width, height, ExtendedColorType::Rgba8)
        .ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A gradient with a grain, as a camera makes it.
    fn photograph(width: u32) -> DynamicImage {
        let grain = |x: u32, y: u32| ((x * 7919 + y * 104_729 + x * y) % 23) as u8;
        DynamicImage::ImageRgb8(image::RgbImage::from_fn(width, width / 2, |x, y| {
            let shade = (x * 200 / width) as u8;
            image::Rgb([shade + grain(x, y), 90 + grain(y, x), 40])
        }))
    }

    fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut bytes = Vec::new();
        let written = picture.write_to(&mut Cursor::new(&mut bytes), format);
        written.unwrap();
        bytes
    }

    #[test]
    fn a_picture_is_read_within_its_bound_alone() {
        let bytes = encoded(&photograph(1_000), ImageFormat::Png);
        let pixels = 1_000 * 500 * 3;
        assert!(read(&bytes, pixels + 100_000).is_some());
        assert!(read(&bytes, pixels - 1).is_none());
    }

    #[test]
    fn copies_are_smaller_and_whole() {
        let check = |width: u32, format, expect: &[(u32, u32)]| {
            let made = copies(&encoded(&photograph(width), format));
            let sizes: Vec<_> = made
                .iter()
                .map(|(wide, bytes)| {
                    assert_eq!(image::guess_format(bytes).unwrap(), ImageFormat::WebP);
                    let copy = image::load_from_memory(bytes).unwrap();
                    assert_eq!(copy.width(), *wide);
                    (copy.width(), copy.height())
                })
                .collect();
            assert_eq!(sizes, expect, "{width} {format:?}");
        };
        check(1200, ImageFormat::Jpeg, &[(480, 240), (960, 480)]);
        check(600, ImageFormat::Png, &[(480, 240)]);
        check(480, ImageFormat::Png, &[]);
        assert!(copies(b"no picture").is_empty());
    }

    #[test]
    fn only_pictures_that_stand_still_are_copied() {
        let check = |kind: &str, expect| assert_eq!(is_copied(kind), expect, "{kind}");
        check("jpg", true);
        check("png", true);
        check("gif", false);
        check("webp", false);
    }

    #[test]
    fn a_photograph_takes_less_room_and_a_drawing_keeps_its_edges() {
        let photograph = photograph(600);
        let copy = &copies(&encoded(&photograph, ImageFormat::Png))[0].1;
        let whole = lossless(&photograph.resize(480, u32::MAX, FilterType::Triangle)).unwrap();
        assert!(copy.len() * 2 < whole.len());

        let stripes = |x: u32, _| match x / 100 % 3 {
            0 => image::Rgba([200, 20, 40, 255]),
            1 => image::Rgba([10, 60, 220, 255]),
            _ => image::Rgba([0, 0, 0, 0]),
        };
        let drawing = image::RgbaImage::from_fn(600, 300, stripes).into();
        let copy = &copies(&encoded(&drawing, ImageFormat::Png))[0].1;
        let pixels = image::load_from_memory(copy).unwrap().to_rgba8();
        let corner = |x, y| pixels.get_pixel(x, y).0[3];
        assert_eq!((corner(0, 0), corner(479, 0)), (255, 0));
        assert_eq!(
            pixels,
            drawing
                .resize(480, u32::MAX, FilterType::Triangle)
                .to_rgba8()
        );
    }
}
