//! Pictures: taken in, described, ordered, read, deleted.

use crate::support::*;
use image::{DynamicImage, ImageFormat, RgbImage};
use std::io::Cursor;

fn picture(width: u32, height: u32, shade: u8, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    let image = DynamicImage::from(RgbImage::from_pixel(
        width,
        height,
        image::Rgb([shade, 90, 120]),
    ));
    image
        .write_to(&mut Cursor::new(&mut bytes), format)
        .unwrap();
    bytes
}

fn add(firm: &SellerDesk, bytes: &[u8]) -> Result<Done, Failure> {
    firm.media_add(MediaAdd {
        product: firm.product("MUG").id,
        name: "mug.png".to_owned(),
        base64: Some(base64(bytes)),
        path: None,
    })
}

fn read(firm: &SellerDesk, blob: &str, thumbnail: bool) -> (String, Vec<u8>) {
    let read = firm
        .media_read(MediaRead {
            blob: blob.to_owned(),
            thumbnail,
        })
        .unwrap();
    (read.mime, from_base64(&read.base64))
}

#[test]
fn a_picture_is_taken_in_and_read_again() {
    let firm = SellerDesk::with_goods();
    add(&firm, &picture(300, 200, 10, ImageFormat::Png)).unwrap();
    let media = firm.product("MUG").media.remove(0);
    assert_eq!(
        (media.mime.as_str(), media.width, media.height),
        ("image/png", 300, 200)
    );
    let (mime, bytes) = read(&firm, &media.blob, false);
    let shown = image::load_from_memory(&bytes).unwrap().to_rgb8();
    assert_eq!(
        (mime.as_str(), shown.dimensions(), shown.get_pixel(5, 5).0),
        ("image/png", (300, 200), [10, 90, 120])
    );
    let row = firm.list(CatalogueQuery::default()).products.remove(1);
    assert_eq!(
        row.picture,
        Some(media.blob),
        "the row of the list shows it"
    );
}

#[test]
fn a_thumbnail_is_small_and_keeps_its_shape() {
    let firm = SellerDesk::with_goods();
    add(&firm, &picture(400, 200, 10, ImageFormat::Jpeg)).unwrap();
    let media = firm.product("MUG").media.remove(0);
    let (mime, bytes) = read(&firm, &media.blob, true);
    let small = image::load_from_memory(&bytes).unwrap();
    assert_eq!(
        (mime.as_str(), small.width(), small.height()),
        ("image/png", 96, 48)
    );
}

#[test]
fn nothing_but_pixels_comes_in() {
    let firm = SellerDesk::with_goods();
    let mut bytes = picture(40, 40, 10, ImageFormat::Png);
    bytes.extend_from_slice(b"Izmir, 38.42 N 27.14 E");
    add(&firm, &bytes).unwrap();
    let media = firm.product("MUG").media.remove(0);
    let (_, kept) = read(&firm, &media.blob, false);
    assert!(!kept.windows(5).any(|part| part == b"Izmir"));
}

#[test]
fn a_huge_picture_is_kept_at_a_sensible_size() {
    let firm = SellerDesk::with_goods();
    add(&firm, &picture(3_000, 1_000, 10, ImageFormat::Jpeg)).unwrap();
    let media = firm.product("MUG").media.remove(0);
    assert_eq!(
        (media.mime.as_str(), media.width, media.height),
        ("image/jpeg", 2_400, 800)
    );
}

/// A firm whose mug has three pictures, and their ids in order.
fn with_three() -> (SellerDesk, String, Vec<String>) {
    let firm = SellerDesk::with_goods();
    for shade in [10, 20, 30] {
        add(&firm, &picture(8, 8, shade, ImageFormat::Png)).unwrap();
    }
    let mug = firm.product("MUG");
    let ids = mug.media.into_iter().map(|media| media.id).collect();
    (firm, mug.id, ids)
}

fn order(firm: &SellerDesk) -> Vec<String> {
    firm.product("MUG")
        .media
        .into_iter()
        .map(|media| media.id)
        .collect()
}

#[test]
fn pictures_are_put_into_another_order() {
    let (firm, product, ids) = with_three();
    let place = |from: usize, to: u64| MediaSet {
        product: product.clone(),
        media: ids[from].clone(),
        position: Some(to),
        ..Default::default()
    };
    firm.media_set(place(2, 0)).unwrap();
    assert_eq!(order(&firm), [ids[2].as_str(), &ids[0], &ids[1]]);
    firm.media_set(place(2, 99)).unwrap();
    assert_eq!(order(&firm), [ids[0].as_str(), &ids[1], &ids[2]]);
    firm.undo(Nothing {}).unwrap();
    assert_eq!(order(&firm), [ids[2].as_str(), &ids[0], &ids[1]]);
}

#[test]
fn a_picture_is_described_in_a_language_and_the_words_are_taken_back() {
    let (firm, product, ids) = with_three();
    let describe = |alt: &str| {
        let (locale, alt) = (Some("de".to_owned()), Some(alt.to_owned()));
        firm.media_set(MediaSet {
            product: product.clone(),
            media: ids[0].clone(),
            position: None,
            locale,
            alt,
        })
        .unwrap();
        firm.product("MUG").media[0].alt.get("de").cloned()
    };
    assert_eq!(
        describe(" Becher aus Stein ").as_deref(),
        Some("Becher aus Stein")
    );
    assert_eq!(describe(" "), None);
}

#[test]
fn a_deleted_picture_comes_back_by_undo() {
    let (firm, product, ids) = with_three();
    firm.media_delete(MediaRequest {
        product,
        media: ids[1].clone(),
    })
    .unwrap();
    assert_eq!(order(&firm), [ids[0].as_str(), &ids[2]]);
    firm.undo(Nothing {}).unwrap();
    assert_eq!(order(&firm), ids);
}

#[test]
fn what_is_no_picture_or_not_there_is_refused() {
    let firm = SellerDesk::with_goods();
    let format = "valueInvalid field=picture reason=pictureFormat value=mug.png";
    check_refused(&firm, |firm| add(firm, b"hello"), format);
    check_refused(
        &firm,
        |firm| add(firm, &picture(8, 8, 1, ImageFormat::Png)[..40]),
        format,
    );
    check_refused(
        &firm,
        |firm| add(firm, b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        format,
    );
    let media = MediaRequest {
        product: firm.product("MUG").id,
        media: "med_none".to_owned(),
    };
    check_refused(
        &firm,
        |firm| firm.media_delete(media),
        "notFound key=med_none kind=picture",
    );
    let blob = MediaRead {
        blob: "sha256:none".to_owned(),
        thumbnail: false,
    };
    assert_eq!(
        refusal(firm.media_read(blob)),
        "notFound key=sha256:none kind=picture"
    );
}

#[test]
fn what_is_said_of_a_picture_in_a_shop_says_the_numbers_of_its_source() {
    let firm = SellerDesk::with_goods();
    add(&firm, &picture(8, 8, 10, ImageFormat::Png)).unwrap();
    let mug = firm.product("MUG");
    let say = |locale: &str, alt: &str| {
        firm.media_set(MediaSet {
            product: mug.id.clone(),
            media: mug.media[0].id.clone(),
            locale: Some(locale.to_owned()),
            alt: Some(alt.to_owned()),
            ..Default::default()
        })
        .unwrap();
        let out = firm.text_path("shop");
        firm.storefront_build(BuildRequest {
            out,
            ..Default::default()
        })
        .unwrap();
        std::fs::read_to_string(firm.path("shop/DE/de/mug/index.html")).unwrap()
    };
    assert!(say("en", "Mug, 24 cl").contains("alt=\"Mug, 24 cl\""));
    let page = say("de", "Becher, 42 cl");
    assert!(page.contains("alt=\"Mug, 24 cl\"") && !page.contains("42"));
    assert!(say("de", "Becher, 0,24 l").contains("alt=\"Becher, 0,24 l\""));
}

#[test]
fn a_picture_text_with_other_numbers_is_an_issue_that_names_the_picture() {
    let (firm, product, pictures) = with_three();
    let check = |picture: usize, en: &str, de: &str, expect: Option<(&str, &str)>| {
        let media = &pictures[picture - 1];
        for (locale, alt) in [("en", en), ("de", de)] {
            firm.media_set(MediaSet {
                product: product.clone(),
                media: media.clone(),
                locale: Some(locale.to_owned()),
                alt: Some(alt.to_owned()),
                position: None,
            })
            .unwrap();
        }
        let issues = firm.preflight(PreflightQuery::default()).unwrap().issues;
        let found = issues.into_iter().find(|it| it.code == "altNumbersDiffer");
        let said = found.as_ref().map(|it| {
            assert_eq!(it.path, format!("/media/{media}/alt/de"));
            assert_eq!(
                (it.severity, it.locale.as_deref()),
                (Severity::Error, Some("de"))
            );
            assert_eq!(it.blocks, ["publish:de"]);
            assert_eq!(it.args["picture"], picture.to_string());
            (it.args["expected"].as_str(), it.args["found"].as_str())
        });
        assert_eq!(said, expect, "{en} → {de}");
    };
    check(1, "Mug, 24 cl", "Becher, 42 cl", Some(("24 cl", "42 cl")));
    check(1, "Mug, 24 cl", "Becher, 0,24 l", None);
    check(2, "Mug, 24 cl", "Becher", Some(("24 cl", "–")));
    check(2, "Mug", "Becher, 3 Stück", Some(("–", "3")));
    check(2, "Mug", "Becher", None);
}
