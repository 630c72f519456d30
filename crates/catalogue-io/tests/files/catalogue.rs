//! Any catalogue at all, for round trips.

use dhow_domain::catalogue::{Media, Product, ProductStatus, TextField, Variant};
use dhow_domain::id::{MediaId, ProductId, VariantId};
use dhow_domain::money::{Amount, Currency, Money};
use dhow_domain::translation::{SourceHash, Translated, TranslationState};
use dhow_domain::{Country, Gtin, Locale, Sku};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use rust_decimal::Decimal;
use uuid::Uuid;

/// Words with everything a CSV file or a spreadsheet could trip over.
fn words() -> impl Strategy<Value = String> {
    "[=+@'\\-]{0,2}[a-zA-Zäß浴巾ا,;\"|#  \t\r\n]{0,8}[a-z]"
}

fn money() -> impl Strategy<Value = Money> {
    (
        0_i64..1_000_000_000,
        0_u32..=6,
        prop::sample::select(vec!["EUR", "USD", "JPY"]),
    )
        .prop_map(|(value, scale, code)| {
            Money::new(
                Amount::new(Decimal::new(value, scale)).unwrap(),
                Currency::parse(code).unwrap(),
            )
        })
}

fn measure() -> impl Strategy<Value = Option<Decimal>> {
    option::of((0_i64..1_000_000, 0_u32..4).prop_map(|(value, scale)| Decimal::new(value, scale)))
}

fn variant() -> impl Strategy<Value = Variant> {
    let first = (
        any::<bool>(),
        option::of(money()),
        option::of(money()),
        option::of(money()),
        any::<bool>(),
    );
    let second = (
        measure(),
        measure(),
        measure(),
        option::of(Just("630260".to_owned())),
    );
    let third = (
        btree_map("(main|izmir|köln)", -5_i64..500, 0..3),
        option::of(Just("C62".to_owned())),
        any::<bool>(),
    );
    (first, second, third).prop_map(|(first, second, third)| {
        let mut variant = Variant::new(VariantId::from_uuid(Uuid::nil()), Sku::parse("x").unwrap());
        variant.generated_sku = first.0;
        variant.base_price = first.1;
        variant.cost = first.2;
        variant.set_former_price(first.3);
        variant.gtin = first.4.then(|| Gtin::parse("4006381333931").unwrap());
        variant.measures.weight = second.0;
        variant.measures.length = second.1;
        variant.measures.height = second.2;
        variant.hs_code = second.3;
        variant.stock = third
            .0
            .into_iter()
            .map(|(place, count)| (place, Decimal::new(count, 0)))
            .collect();
        variant.unit = third.1;
        variant.origin = third.2.then(|| Country::parse("TR").unwrap());
        variant
    })
}

fn translated(source: String) -> impl Strategy<Value = Translated> {
    let states = vec![
        TranslationState::Machine,
        TranslationState::Draft,
        TranslationState::Reviewed,
    ];
    (words(), prop::sample::select(states), any::<bool>()).prop_map(move |(text, state, stale)| {
        Translated {
            text,
            state,
            origin: "human".to_owned(),
            source_hash: SourceHash::of(if stale { "an older text" } else { &source }),
            numbers_accepted: false,
        }
    })
}

fn product() -> impl Strategy<Value = Product> {
    let texts = (
        words(),
        option::of(words()),
        option::of(words()),
        btree_set(words(), 0..3),
    );
    let parts = (
        vec(variant(), 0..4),
        0_usize..3,
        btree_map("[A-Z][a-z]{1,4}", words(), 0..3),
        any::<bool>(),
    );
    let media = vec((option::of(Just(())), option::of(words())), 0..3);
    (texts, parts, media).prop_flat_map(|(texts, parts, media)| {
        let german = option::of(translated(texts.0.clone()));
        german.prop_map(move |german| assemble(&texts, &parts, &media, german))
    })
}

type Texts = (
    String,
    Option<String>,
    Option<String>,
    std::collections::BTreeSet<String>,
);
type Parts = (
    Vec<Variant>,
    usize,
    std::collections::BTreeMap<String, String>,
    bool,
);
type Pictures = [(Option<()>, Option<String>)];

fn assemble(texts: &Texts, parts: &Parts, media: &Pictures, german: Option<Translated>) -> Product {
    let mut product = Product::new(ProductId::from_uuid(Uuid::nil()), &texts.0);
    product.text.description = texts.1.clone().unwrap_or_default();
    product.vendor.clone_from(&texts.2);
    product.tags.clone_from(&texts.3);
    product.status = if parts.3 {
        ProductStatus::Draft
    } else {
        ProductStatus::Archived
    };
    product.variants.clone_from(&parts.0);
    product.attributes.clone_from(&parts.2);
    product.options = ["Größe", "=Farbe"]
        .iter()
        .take(parts.1)
        .map(|name| (*name).to_owned())
        .collect();
    for (place, variant) in product.variants.iter_mut().enumerate() {
        let values = product
            .options
            .iter()
            .map(|name| (name.clone(), format!("-{place}")));
        variant.options = values.collect();
    }
    for (place, (blob, alt)) in media.iter().enumerate() {
        product.media.push(Media {
            id: MediaId::from_uuid(Uuid::nil()),
            position: format!("m{place:04}"),
            blob: blob.map(|()| format!("sha256:{place}")),
            source: Some(format!("https://p.example/{place}.jpg")),
            alt: alt
                .iter()
                .map(|text| (Locale::parse("de").unwrap(), text.clone()))
                .collect(),
        });
    }
    if let Some(german) = german {
        product
            .translations
            .insert((TextField::Title, Locale::parse("de").unwrap()), german);
    }
    product
}

/// Products with handles, ids and SKUs of their own.
pub(crate) fn products() -> impl Strategy<Value = Vec<Product>> {
    vec(product(), 0..5).prop_map(|mut products| {
        for (place, product) in products.iter_mut().enumerate() {
            product.handle = (place % 2 == 0).then(|| format!("handle {place}"));
            for (number, variant) in product.variants.iter_mut().enumerate() {
                variant.sku = Sku::parse(&format!("={place}-{number}")).unwrap();
            }
        }
        products
    })
}
