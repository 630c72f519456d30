//! The search beside a look at every product: nothing that is there is missed, however it is typed.
//!
//! A test run asks some hundreds of questions; `cargo xtask soak` asks as many as `DHOW_QUERIES`
//! says and prints what a question takes as the catalogue grows.

mod input;
mod languages;
mod oracle;

use crate::support::{Scene, locale, translated};
use crate::upgrade::Fixture;
use dhow_domain::Sku;
use dhow_domain::catalogue::{Product, TextField, Variant};
use dhow_domain::id::{ProductId, VariantId};
use dhow_store::{Act, CatalogueFilter, StoreError, Workspace, read};
use input::{MODES, Mode, Random, piece, typed};
use languages::LANGUAGES;
use oracle::{Item, Part, parts};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// Set in a soak: how many questions are asked.
const QUERIES: &str = "DHOW_QUERIES";
const QUERIES_OF_A_RUN: usize = 2_000;
const GOODS: usize = 600;
/// Sizes at which a soak times the same questions.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];
/// What a page of the window holds.
const PAGE: u64 = 200;
/// Most misses that are shown.
const MOST_SHOWN: usize = 40;

/// A question, how it was typed, and the product it was typed from.
struct Question {
    text: String,
    /// `None`: words of two products, or of none.
    mode: Option<Mode>,
    source: Option<ProductId>,
}

fn words_of(at: usize, random: &mut Random) -> String {
    let language = &LANGUAGES[at];
    let (quality, thing) = (
        random.one_of(language.qualities),
        random.one_of(language.things),
    );
    let words = format!("{quality}{}{thing}", language.blank);
    // Some text comes from systems that store letters and their marks apart.
    if random.below(10) == 0 {
        typed(&words, Mode::TakenApart, random)
    } else {
        words
    }
}

fn product(scene: &Scene, number: usize, random: &mut Random) -> Product {
    let ids = scene.workspace.context().ids.as_ref();
    let mut product = Product::new(
        ProductId::new(ids),
        &format!("{} {number}", words_of(0, random)),
    );
    let sku = Sku::parse(&format!("ATT-{number:05}-{}", random.below(90))).unwrap();
    product
        .variants
        .push(Variant::new(VariantId::new(ids), sku));
    product.handle = number.is_multiple_of(3).then(|| format!("item-{number}"));
    product.text.description = format!("{}, {} cm", words_of(0, random), 10 + random.below(190));
    for _ in 0..5 {
        let at = 1 + random.below(LANGUAGES.len() - 1);
        let tag = locale(LANGUAGES[at].tag);
        let title = format!("{} {}", words_of(at, random), 10 + random.below(190));
        let title = translated(&title, &product.text.title);
        product
            .translations
            .insert((TextField::Title, tag.clone()), title);
        let description = format!("{}. {}", words_of(at, random), words_of(at, random));
        let description = translated(&description, &product.text.description);
        product
            .translations
            .insert((TextField::Description, tag), description);
    }
    product
}

/// A catalogue of so many products of every language.
fn catalogue(count: usize, random: &mut Random) -> (Scene, Vec<Product>) {
    let scene = Scene::new();
    let goods: Vec<Product> = (0..count)
        .map(|number| product(&scene, number, random))
        .collect();
    scene
        .workspace
        .transact(Act::new("act-import"), |edit| {
            goods
                .iter()
                .try_for_each(|product| edit.save(None, Some(product)))
        })
        .unwrap();
    (scene, goods)
}

fn any_text<'a>(goods: &'a [Product], random: &mut Random) -> (&'a Product, &'a str) {
    let product = random.one_of(goods);
    let texts: Vec<&str> = std::iter::once(product.text.title.as_str())
        .chain(product.translations.values().map(|it| it.text.as_str()))
        .chain([
            product.variants[0].sku.as_str(),
            product.text.description.as_str(),
        ])
        .collect();
    (product, *random.one_of(&texts))
}

/// A piece of a text of a product, typed in this mode; `None` where no text has what it changes.
fn read_and_typed(
    goods: &[Product],
    mode: Mode,
    random: &mut Random,
) -> Option<(ProductId, String)> {
    (0..1_000).find_map(|_| {
        let (product, text) = any_text(goods, random);
        let word = piece(text, random)?;
        let asked = typed(&word, mode, random);
        // What is typed as it stands is no question of another mode.
        (asked != word || mode == Mode::AsItStands).then_some(())?;
        let second = (random.below(4) == 0)
            .then(|| piece(text, random))
            .flatten();
        let asked: Vec<String> = second.into_iter().chain([asked]).collect();
        Some((product.id, asked.join(" ")))
    })
}

/// Mostly what was read somewhere; now and then words of two products, which none need have.
fn question(goods: &[Product], random: &mut Random) -> Question {
    let mode = *random.one_of(&MODES);
    let typed = read_and_typed(goods, mode, random);
    let plain = read_and_typed(goods, Mode::AsItStands, random).unwrap();
    match typed {
        Some((_, text)) if random.below(10) == 0 => Question {
            text: format!("{} {text}", plain.1),
            mode: None,
            source: None,
        },
        Some((source, text)) => Question {
            text,
            mode: Some(mode),
            source: Some(source),
        },
        None => Question {
            text: plain.1,
            mode: Some(Mode::AsItStands),
            source: Some(plain.0),
        },
    }
}

fn found(workspace: &Workspace, text: &str) -> BTreeSet<ProductId> {
    let all = |reading: &_| read::find(reading, text, 1_000_000);
    workspace
        .read(all)
        .unwrap()
        .unwrap_or_default()
        .into_iter()
        .collect()
}

/// What is missed, and what is found that nobody asked for.
fn compared(workspace: &Workspace, items: &[(ProductId, Item)], asked: &Question) -> Vec<String> {
    let parts: Vec<Part> = parts(&asked.text);
    assert!(!parts.is_empty(), "{} holds no word", asked.text);
    let found = found(workspace, &asked.text);
    let mut wrong = Vec::new();
    for (id, item) in items {
        let (must, may) = (item.must_have(&parts), item.may_have(&parts));
        assert!(
            must || asked.source != Some(*id),
            "{} was typed from {id}",
            asked.text
        );
        if must && !found.contains(id) {
            wrong.push(format!("{:?} {} misses {id}", asked.mode, asked.text));
        }
        if !may && found.contains(id) {
            wrong.push(format!(
                "{:?} {} finds {id} beside it",
                asked.mode, asked.text
            ));
        }
    }
    wrong.truncate(1);
    wrong
}

fn queries() -> usize {
    let set = std::env::var(QUERIES)
        .ok()
        .and_then(|count| count.parse().ok());
    set.unwrap_or(QUERIES_OF_A_RUN)
}

/// Asks, compares, and answers how often each mode of typing was asked.
fn asked(
    workspace: &Workspace,
    goods: &[Product],
    count: usize,
    random: &mut Random,
) -> BTreeMap<Option<Mode>, usize> {
    let items: Vec<_> = goods.iter().map(|it| (it.id, Item::of(it))).collect();
    let (mut wrong, mut modes) = (Vec::new(), BTreeMap::new());
    for _ in 0..count {
        let question = question(goods, random);
        *modes.entry(question.mode).or_insert(0) += 1;
        wrong.extend(compared(workspace, &items, &question));
    }
    let shown = wrong[..wrong.len().min(MOST_SHOWN)].join("\n");
    assert!(wrong.is_empty(), "{} of {count}:\n{shown}", wrong.len());
    modes
}

#[test]
fn a_search_finds_what_a_look_at_every_product_finds() {
    let mut random = Random(20_26);
    let (scene, goods) = catalogue(GOODS, &mut random);
    let count = queries();
    let modes = asked(&scene.workspace, &goods, count, &mut random);
    assert_eq!(
        modes.len(),
        MODES.len() + 1,
        "every mode of typing: {modes:?}"
    );
    assert!(modes.values().all(|times| times * 20 > count), "{modes:?}");
    println!("{count} questions over {GOODS} products: 0 missed, 0 beside it; {modes:?}");
}

#[test]
fn in_a_file_of_an_earlier_program_nothing_is_missed_either() {
    let fixture = Fixture::open("goods");
    let goods = fixture
        .workspace
        .read(|reading| read::products_of(reading, &read::all_products(reading)?))
        .unwrap();
    let count = queries() / 10;
    asked(&fixture.workspace, &goods, count, &mut Random(20_26));
}

/// What a question takes: the search alone, and what a page of the window asks.
fn timed(scene: &Scene, goods: &[Product], random: &mut Random) -> [Vec<Duration>; 2] {
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..1_000 {
        let asked = question(goods, random).text;
        let filter = CatalogueFilter {
            search: Some(asked.clone()),
            limit: Some(PAGE),
            ..CatalogueFilter::default()
        };
        let (newest, page) = scene
            .workspace
            .read(|reading| {
                let start = Instant::now();
                read::find(reading, &asked, 50)?;
                let newest = start.elapsed();
                read::product_page(reading, &filter)?;
                Ok::<_, StoreError>((newest, start.elapsed() - newest))
            })
            .unwrap();
        times[0].push(newest);
        times[1].push(page);
    }
    times.iter_mut().for_each(|times| times.sort());
    times
}

/// Not judged, since machines differ: `cargo xtask bench` does that. A test run has nothing to say.
#[test]
fn a_soak_says_what_a_question_takes_as_the_catalogue_grows() {
    if std::env::var_os(QUERIES).is_none() {
        return;
    }
    println!("products: newest 50 p50, p99; a page p50, p99 (ms)");
    for size in SIZES {
        let mut random = Random(7);
        let (scene, goods) = catalogue(size, &mut random);
        let times = timed(&scene, &goods, &mut random);
        let at = |times: &[Duration], percent: usize| {
            times[times.len() * percent / 100].as_secs_f64() * 1_000.0
        };
        let [newest, page] = &times;
        println!(
            "{size}: {:.3}, {:.3}; {:.3}, {:.3}",
            at(newest, 50),
            at(newest, 99),
            at(page, 50),
            at(page, 99)
        );
    }
}
