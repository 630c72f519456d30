//! A picture that comes in: read within a bound of memory, turned upright, and written anew, so that
//! nothing but pixels is kept.

use crate::failure::{Result, value_invalid};
use dhow_store::Blob;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{ColorType, DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// Most memory that a picture takes on its way, at any moment of it: a small file can stand for a
/// large one. With the file itself and the program, the desk stays under 256 MB.
const MOST_BYTES: u64 = 160 * 1024 * 1024;
/// Most memory for what stands beside the pixels of a file, as colour profiles.
const MOST_BESIDE: u64 = 16 * 1024 * 1024;
/// Edge of the small rendition shown in rows.
const THUMBNAIL: u32 = 96;
/// Longest edge kept; larger pictures are scaled down when they come in.
const LONGEST_EDGE: u32 = 2_400;

/// A picture as it is kept.
pub(crate) struct Picture {
    pub(crate) blob: Blob,
    pub(crate) bytes: Vec<u8>,
}

/// Why a picture is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unread {
    /// It is none, or a damaged one.
    Format,
    /// It would fill the memory.
    TooLarge,
}

impl Unread {
    fn reason(self) -> &'static str {
        match self {
            Self::Format => "pictureFormat",
            Self::TooLarge => "pictureTooLarge",
        }
    }
}

impl From<image::ImageError> for Unread {
    fn from(error: image::ImageError) -> Self {
        match error {
            image::ImageError::Limits(_) => Self::TooLarge,
            _ => Self::Format,
        }
    }
}

/// Reads a picture and writes it anew: no EXIF, no place, nothing behind the end of the picture.
/// What EXIF says of which side is up is done to the pixels.
pub(crate) fn ingest(name: &str, bytes: &[u8]) -> Result<Picture> {
    let refused = |unread: Unread| value_invalid("picture", name, unread.reason());
    let (decoded, orientation, format) = decode(bytes).map_err(refused)?;
    let mut kept = scaled(decoded);
    kept.apply_orientation(orientation);
    let (format, mime) = if kept.color().has_alpha() || format == ImageFormat::Png {
        (ImageFormat::Png, "image/png")
    } else {
        (ImageFormat::Jpeg, "image/jpeg")
    };
    let (width, height) = (kept.width(), kept.height());
    let bytes = encode(kept, format).ok_or_else(|| refused(Unread::Format))?;
    Ok(Picture {
        blob: Blob::of(&bytes, mime, width, height),
        bytes,
    })
}

/// Media type and size of a picture that came from the seller's own hub; `None` for one that no
/// desk would have sent.
pub(crate) fn describe(bytes: &[u8]) -> Option<(&'static str, u32, u32)> {
    let (decoder, format) = decoder(bytes).ok()?;
    let (width, height) = decoder.dimensions();
    let mime = if format == ImageFormat::Png {
        "image/png"
    } else {
        "image/jpeg"
    };
    Some((mime, width, height))
}

/// The small rendition of a picture that is kept, as PNG.
pub(crate) fn thumbnail(bytes: &[u8]) -> Option<Vec<u8>> {
    let (picture, _, _) = decode(bytes).ok()?;
    encode(picture.thumbnail(THUMBNAIL, THUMBNAIL), ImageFormat::Png)
}

fn decode(bytes: &[u8]) -> Result<(DynamicImage, Orientation, ImageFormat), Unread> {
    let (mut decoder, format) = decoder(bytes)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let picture = eight_bits(DynamicImage::from_decoder(decoder)?);
    Ok((picture, orientation, format))
}

/// What reads a picture, if the memory for it is within bounds.
fn decoder(bytes: &[u8]) -> Result<(impl ImageDecoder + '_, ImageFormat), Unread> {
    let format = image::guess_format(bytes).map_err(|_| Unread::Format)?;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MOST_BESIDE);
    reader.limits(limits);
    let decoder = reader.into_decoder()?;
    if needed(&decoder, format, bytes) > MOST_BYTES {
        return Err(Unread::TooLarge);
    }
    Ok((decoder, format))
}

/// Most memory that reading it takes at any moment.
fn needed(decoder: &impl ImageDecoder, format: ImageFormat, bytes: &[u8]) -> u64 {
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width) * u64::from(height);
    let color = decoder.color_type();
    let within = match format {
        // All coefficients of a picture that comes in passes wait for the last of them.
        ImageFormat::Jpeg if is_progressive(bytes) => pixels * u64::from(color.channel_count()) * 2,
        // A frame of its own beside the picture.
        ImageFormat::Gif | ImageFormat::WebP => pixels * 4,
        _ => 0,
    };
    let narrowed = match color {
        ColorType::L8 | ColorType::La8 | ColorType::Rgb8 | ColorType::Rgba8 => 0,
        wide => pixels * u64::from(wide.channel_count()),
    };
    decoder.total_bytes() + within.max(narrowed)
}

/// Whether a JPEG comes in passes, by its head of the frame.
fn is_progressive(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some(&[0xFF, marker, high, low]) = bytes.get(at..at + 4) {
        match marker {
            0xC2 | 0xC6 | 0xCA | 0xCE => return true,
            0xC0..=0xCF if ![0xC4, 0xC8, 0xCC].contains(&marker) => return false,
            // Filling, and marks without a length.
            0xFF => at += 1,
            0x01 | 0xD0..=0xD8 => at += 2,
            _ => at += 2 + usize::from(u16::from_be_bytes([high, low])),
        }
    }
    // What cannot be followed is taken for the dearer one.
    true
}

/// The picture in eight bits a channel, which is what screens and shops show.
fn eight_bits(picture: DynamicImage) -> DynamicImage {
    match picture.color() {
        ColorType::L8 | ColorType::La8 | ColorType::Rgb8 | ColorType::Rgba8 => picture,
        ColorType::L16 => picture.to_luma8().into(),
        ColorType::La16 => picture.to_luma_alpha8().into(),
        wide if wide.has_alpha() => picture.to_rgba8().into(),
        _ => picture.to_rgb8().into(),
    }
}

/// The picture with no edge longer than is kept. The finer way takes four floats a pixel for a while,
/// which is not to be had for the largest.
fn scaled(picture: DynamicImage) -> DynamicImage {
    let (width, height) = (picture.width(), picture.height());
    if width.max(height) <= LONGEST_EDGE {
        return picture;
    }
    let floats = u64::from(width) * u64::from(height.min(LONGEST_EDGE)) * 16;
    let held = picture.as_bytes().len() as u64;
    if held + floats > MOST_BYTES {
        return picture.thumbnail(LONGEST_EDGE, LONGEST_EDGE);
    }
    picture.resize(LONGEST_EDGE, LONGEST_EDGE, FilterType::Lanczos3)
}

fn encode(picture: DynamicImage, format: ImageFormat) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let writable = if format == ImageFormat::Jpeg {
        DynamicImage::from(picture.into_rgb8())
    } else {
        picture
    };
    writable
        .write_to(&mut Cursor::new(&mut bytes), format)
        .ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::codecs::jpeg::JpegEncoder;
    use image::codecs::png::PngEncoder;
    use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage};

    /// The head of a PNG of this size and colour, which says all that is asked before decoding.
    fn png_head(width: u32, height: u32, bits: u8, color: u8) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
        let mut data = Vec::from(width.to_be_bytes());
        data.extend(height.to_be_bytes());
        data.extend([bits, color, 0, 0, 0]);
        chunk(&mut bytes, b"IHDR", &data);
        chunk(&mut bytes, b"IDAT", &[0x78, 0x9C]);
        bytes
    }

    fn chunk(bytes: &mut Vec<u8>, name: &[u8; 4], data: &[u8]) {
        bytes.extend((data.len() as u32).to_be_bytes());
        let start = bytes.len();
        bytes.extend(name);
        bytes.extend(data);
        let sum = crc(&bytes[start..]);
        bytes.extend(sum.to_be_bytes());
    }

    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                (sum >> 1) ^ (0xEDB8_8320 & (sum & 1).wrapping_neg())
            })
        })
    }

    #[test]
    fn a_picture_is_bounded_in_bytes_and_not_in_pixels() {
        let check = |width, height, bits, color, expect: Result<(), Unread>| {
            let head = png_head(width, height, bits, color);
            let found = decoder(&head).map(|_| ());
            assert_eq!(
                found, expect,
                "{width} x {height}, {bits} bits, colour {color}"
            );
        };
        check(8_000, 6_000, 8, 2, Ok(()));
        check(8_000, 6_000, 8, 6, Err(Unread::TooLarge));
        check(6_000, 6_000, 8, 6, Ok(()));
        check(6_000, 4_000, 16, 6, Err(Unread::TooLarge));
        check(3_600, 3_600, 16, 6, Ok(()));
        check(10_000, 10_000, 8, 0, Ok(()));
        check(200_000, 200_000, 1, 0, Err(Unread::TooLarge));
    }

    #[test]
    fn a_profile_beside_the_pixels_is_bounded_too() {
        let zeros = vec![0_u8; 64 * 1024 * 1024];
        let mut packed =
            flate2::write::ZlibEncoder::new(b"bomb\0\0".to_vec(), flate2::Compression::fast());
        std::io::Write::write_all(&mut packed, &zeros).unwrap();
        let mut whole = Vec::new();
        let pixel = PngEncoder::new(&mut whole);
        pixel
            .write_image(&[1, 2, 3], 1, 1, ExtendedColorType::Rgb8)
            .unwrap();
        let mut bomb = whole[..33].to_vec();
        chunk(&mut bomb, b"iCCP", &packed.finish().unwrap());
        bomb.extend(&whole[33..]);
        assert!(bomb.len() < 1_000_000, "{} bytes", bomb.len());
        // It is either refused or left out; never unpacked.
        let unpacked = decoder(&bomb).and_then(|(mut decoder, _)| Ok(decoder.icc_profile()?));
        assert!(!matches!(unpacked, Ok(Some(_))), "64 MB were unpacked");
    }

    /// Twice as wide as high, red and then blue, with a word of its camera of which side is up.
    fn photograph(format: ImageFormat, orientation: u8) -> Vec<u8> {
        let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
        exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
        let shade = |x| if x < 16 { [250, 0, 0] } else { [0, 0, 250] };
        let pixels = RgbImage::from_fn(32, 16, |x, _| Rgb(shade(x)));
        let mut bytes = Vec::new();
        let color = ExtendedColorType::Rgb8;
        if format == ImageFormat::Jpeg {
            let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 95);
            encoder.set_exif_metadata(exif).unwrap();
            encoder.write_image(&pixels, 32, 16, color).unwrap();
        } else {
            let mut encoder = PngEncoder::new(&mut bytes);
            encoder.set_exif_metadata(exif).unwrap();
            encoder.write_image(&pixels, 32, 16, color).unwrap();
        }
        bytes
    }

    #[test]
    fn a_picture_stands_as_its_camera_said() {
        let check = |orientation: u8, size: (u32, u32), red: (u32, u32)| {
            for format in [ImageFormat::Jpeg, ImageFormat::Png] {
                let what = format!("{orientation} {format:?}");
                let kept = ingest("towel", &photograph(format, orientation)).unwrap();
                assert_eq!((kept.blob.width, kept.blob.height), size, "{what}");
                let shown = image::load_from_memory(&kept.bytes).unwrap().to_rgb8();
                assert_eq!(shown.dimensions(), size, "{what}");
                assert!(shown.get_pixel(red.0, red.1)[0] > 200, "{what}");
                let again = decoder(&kept.bytes).unwrap().0.orientation().unwrap();
                assert_eq!(again, Orientation::NoTransforms, "it is not turned twice");
            }
        };
        check(1, (32, 16), (2, 2));
        check(3, (32, 16), (30, 14));
        check(6, (16, 32), (2, 2));
        check(8, (16, 32), (2, 30));
    }
}
