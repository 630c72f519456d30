//! Products: every field comes back as it was written, and travels as a unit of its own.

use crate::support::{Scene, locale, price, towel, translated, workspace};
use dhow_domain::catalogue::{Measures, Media, Product, ProductStatus, TextField, Variant};
use dhow_domain::id::{IdSource, MediaId, VariantId};
use dhow_domain::money::{Amount, Currency, Money};
use dhow_domain::pricing::{BasePriceTax, PriceQuantity};
use dhow_domain::translation::TranslationState;
use dhow_domain::{Country, Gtin, Sku};
use dhow_store::{Act, StoreError, read};
use rust_decimal::Decimal;

fn media(ids: &dyn IdSource, position: &str) -> Media {
    Media {
        id: MediaId::new(ids),
        position: position.to_owned(),
        blob: None,
        source: Some(format!("https://shop.example/{position}.jpg")),
        alt: [
            (locale("en"), "A towel".to_owned()),
            (locale("ar"), "منشفة".to_owned()),
        ]
        .into(),
    }
}

/// Every field is filled.
fn fullest(scene: &Scene) -> Product {
    let ids = scene.workspace.context().ids.as_ref();
    let mut product = scene.draft("Bath towel", "F-1");
    product.status = ProductStatus::Draft;
    product.text.description = "<p>Thick terry</p>\nof cotton".to_owned();
    product.handle = Some("bath-towel".to_owned());
    product.slug = Some("badetuch".to_owned());
    product.vendor = Some("Ege".to_owned());
    product.kind = Some("Towels".to_owned());
    product.origin = Country::parse("TR").ok();
    product.tags = ["cotton".to_owned(), "Größe, XL".to_owned()].into();
    product.options = vec!["Size".to_owned(), "Colour".to_owned()];
    product.attributes = [("Shelf".to_owned(), "R/7~1".to_owned())].into();
    product.media = vec![media(ids, "a"), media(ids, "b")];
    product.translations = [
        (
            (TextField::Title, locale("de")),
            translated("Badetuch", "Bath towel"),
        ),
        (
            (TextField::Description, locale("ja")),
            translated("厚手", ""),
        ),
        (
            (TextField::Option("Size".to_owned()), locale("de")),
            translated("Größe", "Size"),
        ),
        (
            (
                TextField::OptionValue("Size".to_owned(), "70 × 140".to_owned()),
                locale("de"),
            ),
            translated("70", ""),
        ),
    ]
    .into();
    product.variants[0] = full_variant(product.variants[0].id, "F-1");
    product.variants.push(Variant::new(
        VariantId::new(ids),
        Sku::parse("F-2").unwrap(),
    ));
    product
}

fn full_variant(id: VariantId, sku: &str) -> Variant {
    let mut variant = Variant::new(id, Sku::parse(sku).unwrap());
    variant.generated_sku = true;
    variant.options = [("Size", "70 × 140"), ("Colour", "Sand")]
        .map(|(k, v)| (k.to_owned(), v.to_owned()))
        .into();
    variant.gtin = Gtin::parse("4006381333931").ok();
    variant.base_price = Some(price("690.00"));
    variant.base_price_tax = "included:TR".parse().unwrap();
    variant.price_quantity = PriceQuantity::Hundred;
    variant.set_former_price(Some(Money::new(
        Amount::parse("790.5").unwrap(),
        Currency::parse("USD").unwrap(),
    )));
    variant.cost = Some(Money::new(
        Amount::parse("12.345678").unwrap(),
        Currency::parse("USD").unwrap(),
    ));
    let number = |value, scale| Some(Decimal::new(value, scale));
    variant.measures = Measures {
        weight: number(4905, 1),
        length: number(1400, 0),
        width: number(700, 0),
        height: number(25, 1),
    };
    variant.hs_code = Some("630260".to_owned());
    variant.origin = Country::parse("PT").ok();
    variant.minimum_quantity = Some(Decimal::TEN);
    variant.unit = Some("C62".to_owned());
    variant.stock = [
        ("main".to_owned(), 212.into()),
        ("Izmir".to_owned(), Decimal::new(-15, 1)),
    ]
    .into();
    variant
}

#[test]
fn a_product_is_read_back_whole() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let product = towel(&workspace);
    assert_eq!(
        workspace
            .read(|connection| read::product(connection, product.id))
            .unwrap(),
        Some(product)
    );
}

#[test]
fn every_field_is_read_back_as_it_was_written() {
    let scene = Scene::new();
    let product = fullest(&scene);
    scene.add(&product);
    assert_eq!(scene.product(product.id), Some(product));
}

#[test]
fn every_field_can_be_emptied_and_brought_back() {
    let scene = Scene::new();
    let product = fullest(&scene);
    scene.add(&product);
    scene.change(product.id, |now| {
        *now = Product::new(product.id, "");
        now.variants = product
            .variants
            .iter()
            .map(|it| Variant::new(it.id, it.sku.clone()))
            .collect();
    });
    let emptied = scene.product(product.id).unwrap();
    assert_eq!(
        emptied.variants[0],
        Variant::new(product.variants[0].id, product.variants[0].sku.clone())
    );
    assert!(emptied.tags.is_empty() && emptied.media.is_empty() && emptied.translations.is_empty());
    scene.workspace.undo().unwrap();
    assert_eq!(scene.product(product.id), Some(product));
}

/// One edit, and the units that it is made of.
type Case = (&'static [&'static str], fn(&mut Product));

/// What an edit of each field is to every other device: these are the places at which two of them
/// can disagree, and no refactoring may move one.
const UNITS: &[Case] = &[
    (&["/status"], |it| it.status = ProductStatus::Active),
    (&["/title"], |it| it.text.title = "Towel".to_owned()),
    (&["/description"], |it| it.text.description.clear()),
    (&["/handle"], |it| it.handle = None),
    (&["/slug"], |it| it.slug = Some("towel".to_owned())),
    (&["/vendor"], |it| it.vendor = None),
    (&["/kind"], |it| it.kind = Some("Bath".to_owned())),
    (&["/origin"], |it| it.origin = None),
    (&["/options"], |it| it.options.reverse()),
    (&["/tag/cotton", "/tag/linen"], |it| {
        it.tags = ["linen".to_owned(), "Größe, XL".to_owned()].into()
    }),
    (&["/attribute/Shelf"], |it| it.attributes.clear()),
    (&["/attribute/a~1b"], |it| {
        it.attributes.insert("a/b".to_owned(), "x".to_owned());
    }),
    (&["/media/*/position"], |it| {
        it.media[0].position = "c".to_owned()
    }),
    (&["/media/*/alt/en"], |it| {
        it.media[0].alt.remove(&locale("en"));
    }),
    (&["/media/*/source"], |it| it.media[1].source = None),
    (&["/media/*"], |it| {
        it.media.pop();
    }),
    (&["/text/title/de"], |it| {
        let german = it
            .translations
            .get_mut(&(TextField::Title, locale("de")))
            .unwrap();
        german.state = TranslationState::Machine;
        german.text = "Handtuch".to_owned();
    }),
    (&["/text/title/fr"], |it| {
        it.translations.insert(
            (TextField::Title, locale("fr")),
            translated("Serviette", "Bath towel"),
        );
    }),
    (&["/text/option:Size/de"], |it| {
        it.translations
            .remove(&(TextField::Option("Size".to_owned()), locale("de")));
    }),
    (&["/variant/*/sku"], |it| {
        it.variants[0].sku = Sku::parse("F-9").unwrap()
    }),
    (&["/variant/*/generatedSku"], |it| {
        it.variants[0].generated_sku = false
    }),
    (&["/variant/*/option"], |it| {
        it.variants[0].options.remove("Size");
    }),
    (&["/variant/*/gtin"], |it| it.variants[0].gtin = None),
    (&["/variant/*/basePrice"], |it| {
        it.variants[0].base_price = Some(price("1"))
    }),
    (&["/variant/*/basePriceTax"], |it| {
        it.variants[0].base_price_tax = BasePriceTax::Excluded
    }),
    (&["/variant/*/priceQuantity"], |it| {
        it.variants[0].price_quantity = PriceQuantity::One
    }),
    (
        &[
            "/variant/*/compareAtPrice",
            "/variant/*/compareAtPriceCurrency",
        ],
        |it| it.variants[0].set_former_price(None),
    ),
    (&["/variant/*/cost"], |it| {
        it.variants[0].cost = Some(price("1"))
    }),
    (&["/variant/*/weight"], |it| {
        it.variants[0].measures.weight = None
    }),
    (
        &["/variant/*/height", "/variant/*/length", "/variant/*/width"],
        |it| {
            it.variants[0].measures = Measures {
                weight: it.variants[0].measures.weight,
                ..Measures::default()
            };
        },
    ),
    (&["/variant/*/hsCode"], |it| {
        it.variants[0].hs_code = Some("6302".to_owned())
    }),
    (&["/variant/*/origin"], |it| it.variants[0].origin = None),
    (&["/variant/*/minimumQuantity"], |it| {
        it.variants[0].minimum_quantity = None
    }),
    (&["/variant/*/unit"], |it| it.variants[0].unit = None),
    (&["/stock/*@Izmir"], |it| {
        it.variants[0].stock.insert("Izmir".to_owned(), 7.into());
    }),
    (&["/stock/*@main"], |it| {
        it.variants[0].stock.remove("main");
    }),
    (&["/variant/*"], |it| {
        it.variants.pop();
    }),
    (&["/stock/*@Izmir", "/stock/*@main", "/variant/*"], |it| {
        it.variants.remove(0);
    }),
];

#[test]
fn an_edit_of_a_field_is_an_edit_of_its_unit_and_of_no_other() {
    let scene = Scene::new();
    let product = fullest(&scene);
    scene.add(&product);
    for (units, edit) in UNITS {
        let mut expect = product.clone();
        edit(&mut expect);
        // A list of pictures is in the order of their positions, wherever they stood before.
        expect
            .media
            .sort_by(|left, right| left.position.cmp(&right.position));
        scene.change(product.id, edit);
        assert_eq!(scene.newest_paths(), *units);
        assert_eq!(scene.product(product.id), Some(expect), "{units:?}");
        scene.workspace.undo().unwrap();
        assert_eq!(
            scene.product(product.id).as_ref(),
            Some(&product),
            "{units:?} undone"
        );
    }
}

#[test]
fn what_is_new_as_a_whole_is_one_unit() {
    let scene = Scene::new();
    let product = fullest(&scene);
    let done = scene.add(&product);
    assert_eq!(
        (done.changed, scene.newest_paths()),
        (1, vec![String::new()])
    );
    let ids = scene.workspace.context().ids.as_ref();
    scene.change(product.id, |product| {
        product
            .variants
            .push(full_variant(VariantId::new(ids), "F-3"))
    });
    assert_eq!(
        scene.newest_paths(),
        ["/stock/*@Izmir", "/stock/*@main", "/variant/*"]
    );
    scene.change(product.id, |product| product.media.push(media(ids, "c")));
    assert_eq!(scene.newest_paths(), ["/media/*"]);
    scene.delete(&scene.product(product.id).unwrap());
    assert_eq!(scene.newest_paths(), [""]);
}

#[test]
fn a_translation_is_never_written_as_stale() {
    let (scene, product) = Scene::with_towel();
    let check = |given, kept| {
        scene.change(product.id, |product| {
            let german = product
                .translations
                .get_mut(&(TextField::Title, locale("de")))
                .unwrap();
            german.state = given;
        });
        let german = scene
            .product(product.id)
            .unwrap()
            .translations
            .remove(&(TextField::Title, locale("de")));
        assert_eq!(german.unwrap().state, kept);
    };
    check(TranslationState::Machine, TranslationState::Machine);
    check(TranslationState::Stale, TranslationState::Draft);
    check(TranslationState::Reviewed, TranslationState::Reviewed);
}

#[test]
fn many_products_are_handed_out_in_the_order_asked_for_and_the_missing_left_out() {
    let scene = Scene::new();
    let goods: Vec<Product> = (0..300)
        .map(|index| scene.draft("Towel", &format!("T-{index}")))
        .collect();
    let act = Act::new("act-import");
    scene
        .workspace
        .transact(act, |edit| {
            goods
                .iter()
                .try_for_each(|product| edit.save(None, Some(product)))
        })
        .unwrap();
    let mut ids: Vec<_> = goods.iter().rev().map(|product| product.id).collect();
    ids.insert(150, scene.draft("Never written", "N-1").id);
    let mut seen = Vec::new();
    scene
        .workspace
        .read(|reading| {
            read::each_product(reading, &ids, |product| {
                seen.push(product.id);
                Ok::<_, StoreError>(())
            })
        })
        .unwrap();
    assert_eq!(
        seen,
        goods
            .iter()
            .rev()
            .map(|product| product.id)
            .collect::<Vec<_>>()
    );
}

/// Ids of variants sort in no order that means anything: positions do, and what older programs wrote
/// has none and stands first.
#[test]
fn variants_stand_in_the_order_of_their_positions() {
    let scene = Scene::new();
    let mut product = scene.draft("Towel", "none");
    let variant = |number: u128, sku: &str, position: Option<&str>| Variant {
        position: position.map(str::to_owned),
        ..Variant::new(
            VariantId::from_uuid(uuid::Uuid::from_u128(number)),
            Sku::parse(sku).unwrap(),
        )
    };
    let ordered = [
        variant(5, "older", None),
        variant(9, "old", None),
        variant(2, "third", Some("m0000")),
        variant(1, "last", Some("m0001")),
    ];
    product.variants = ordered.to_vec();
    scene.add(&product);
    let read_back = |expect: &Product| {
        let look = |reading: &rusqlite::Connection| {
            let mut walked = Vec::new();
            read::stream_products(reading, dhow_store::Extent::Whole, |it| {
                walked.push(it);
                Ok::<_, StoreError>(())
            })?;
            let first = read::leading_sku(reading, expect.id)?;
            Ok::<_, StoreError>((walked, first))
        };
        let (walked, first) = scene.workspace.read(look).unwrap();
        assert_eq!(scene.product(expect.id).as_ref(), Some(expect));
        assert_eq!(walked, std::slice::from_ref(expect));
        assert_eq!(first.as_deref(), Some(expect.variants[0].sku.as_str()));
    };
    read_back(&product);
    let added = Variant::new(
        VariantId::from_uuid(uuid::Uuid::from_u128(3)),
        Sku::parse("added").unwrap(),
    );
    scene.change(product.id, |it| it.add_variant(added.clone()));
    product.add_variant(added);
    read_back(&product);
    scene.change(product.id, |it| it.variants.reverse_positions());
    product.variants.reverse_positions();
    read_back(&product);
}

/// Turns the order of things round by giving each another position.
trait ReversePositions {
    fn reverse_positions(&mut self);
}

impl ReversePositions for Vec<Variant> {
    fn reverse_positions(&mut self) {
        self.reverse();
        for (at, variant) in self.iter_mut().enumerate() {
            variant.position = Some(format!("m{at:04}"));
        }
    }
}
