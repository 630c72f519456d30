//! Search: words, codes and single characters, in every script, by their beginnings.

use crate::support::{Scene, locale, retitle, towel, translated, workspace};
use crate::upgrade::Fixture;
use dhow_domain::Gtin;
use dhow_domain::catalogue::{ProductStatus, TextField};
use dhow_domain::id::ProductId;
use dhow_store::{Act, read};

fn find(scene: &Scene, text: &str) -> Option<Vec<ProductId>> {
    scene
        .workspace
        .read(|reading| read::find(reading, text, 10))
        .unwrap()
}

#[test]
fn search_finds_words_codes_and_single_chinese_characters() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let before = towel(&workspace);
    let mut after = before.clone();
    after.text.title = "浴巾 Aegean".to_owned();
    workspace
        .transact(Act::new("act-product-set"), |edit| {
            edit.save(Some(&before), Some(&after))
        })
        .unwrap();
    let found = |text: &str| {
        workspace
            .read(|connection| read::find(connection, text, 10))
            .unwrap()
            .unwrap()
            .len()
    };
    assert_eq!(
        [
            found("浴"),
            found("浴巾"),
            found("aeg"),
            found("70140"),
            found("badet"),
            found("bath")
        ],
        [1, 1, 1, 1, 1, 0]
    );
}

#[test]
fn every_script_is_searched_as_its_readers_write() {
    let scene = Scene::new();
    let check = |title: &str, hits: &[&str], misses: &[&str]| {
        let product = scene.draft(title, "X-1");
        scene.add(&product);
        for text in hits {
            assert_eq!(
                find(&scene, text),
                Some(vec![product.id]),
                "{text} in {title}"
            );
        }
        for text in misses {
            assert_eq!(find(&scene, text), Some(vec![]), "{text} in {title}");
        }
        scene.delete(&product);
    };
    check(
        "Badetuch Größe XL",
        &["GROßE", "größe", "bade", "xl bade"],
        &["tuch", "x y"],
    );
    check(
        "Şile bezi örtü",
        &["şile", "sile", "ORTU", "bezi sile"],
        &["ile"],
    );
    check("Полотенце банное", &["полот", "БАННОЕ"], &["отенце"]);
    check("Πετσέτα μπάνιου", &["ΠΕΤΣΈΤΑ", "μπάν"], &["άνιου"]);
    check("مِنشفةُ حمّام", &["منشفة", "مِنشفة", "حمام"], &["شفة"]);
    check(
        "إبريق كرسي سلة آنية",
        &["ابريق", "كرسى", "سله", "انيه", "أبر"],
        &["بريق"],
    );
    check("کتاب ایرانی", &["كتاب", "ايران"], &["تاب"]);
    check("Größe", &["GROSSE", "grosse", "gross"], &["rosse"]);
    check("Πετσέτα ώμου", &["ΠΕΤΣΕΤΑ", "πετσετα", "ωμου"], &["ετσετα"]);
    check("Ёлочные шары", &["елочн", "ёлоч", "ЕЛОЧ"], &["лочн"]);
    check("Khăn tắm cao cấp", &["khan", "tam", "cấp", "CAP"], &["hăn"]);
    check("स्नान का तौलिया", &["स्नान", "स्ना", "तौलि"], &["नान"]);
    check(
        "ผ้าขนหนูเช็ดตัว",
        &["ผ้า", "เช็ด", "ตัว", "ขนหนู"],
        &["หมวก", "ตัวผ้า"],
    );
    check(
        "エーゲ・テリー バスタオル",
        &["バス", "タオル", "エーゲ"],
        &["バル"],
    );
    check(
        "纯棉浴巾70×140厘米",
        &["棉", "浴巾", "纯棉浴巾", "70", "140"],
        &["巾浴"],
    );
    check("면 수건 세트", &["수건", "세"], &["건수"]);
    check("ผ้าเช็ดตัว", &["ผ"], &["หมวก"]);
    check("तौलिया", &["तौलिया"], &["चादर"]);
}

#[test]
fn codes_are_found_by_their_parts() {
    let scene = Scene::new();
    let mut product = scene.draft("Towel", "ATT-70140-SND");
    product.handle = Some("aegean-towel".to_owned());
    product.text.description = "Thick terry".to_owned();
    product.variants[0].gtin = Some(Gtin::parse("4006381333931").unwrap());
    scene.add(&product);
    for text in [
        "ATT-70140",
        "70140",
        "snd",
        "4006381333931",
        "4006381",
        "aegean",
        "terry",
    ] {
        assert_eq!(find(&scene, text), Some(vec![product.id]), "{text}");
    }
    assert_eq!(find(&scene, "0140"), Some(vec![]));
}

#[test]
fn search_follows_every_edit() {
    let (scene, product) = Scene::with_towel();
    retitle(&scene.workspace, product.id, "Hand towel");
    assert_eq!(
        find(&scene, "bath"),
        Some(vec![]),
        "the old title is forgotten"
    );
    assert_eq!(find(&scene, "hand"), Some(vec![product.id]));
    scene.change(product.id, |product| {
        product.translations.insert(
            (TextField::Title, locale("fr")),
            translated("Serviette", "Hand towel"),
        );
    });
    assert_eq!(
        find(&scene, "serv"),
        Some(vec![product.id]),
        "texts in other languages are searched"
    );
    scene.workspace.undo().unwrap();
    assert_eq!(find(&scene, "serv"), Some(vec![]));
    scene.change(product.id, |product| {
        product.status = ProductStatus::Archived
    });
    assert_eq!(
        find(&scene, "hand"),
        Some(vec![product.id]),
        "archived goods can be found"
    );
    scene.delete(&scene.product(product.id).unwrap());
    assert_eq!(find(&scene, "hand"), Some(vec![]));
}

#[test]
fn the_newest_products_are_found_first_and_no_more_than_asked_for() {
    let scene = Scene::new();
    let goods: Vec<_> = (0..5)
        .map(|index| scene.draft("Towel", &format!("T-{index}")))
        .collect();
    for product in &goods {
        scene.add(product);
    }
    let found = scene
        .workspace
        .read(|reading| read::find(reading, "towel", 2))
        .unwrap()
        .unwrap();
    assert_eq!(found, [goods[4].id, goods[3].id]);
}

#[test]
fn signs_that_mean_something_to_a_database_mean_nothing_here() {
    let (scene, product) = Scene::with_towel();
    for text in ["", "  ", "*", "\"", "'; --", "(-)"] {
        assert_eq!(find(&scene, text), None, "{text} holds no word");
    }
    for text in ["bath*", "\"bath\"", "bath:", "^bath", "(bath)", "-bath"] {
        assert_eq!(find(&scene, text), Some(vec![product.id]), "{text}");
    }
    assert_eq!(
        find(&scene, "bath OR nothing"),
        Some(vec![]),
        "OR is a word like any other"
    );
}

/// Every product is found by the beginning of any of its words, and in scripts without blanks by
/// any of its characters that follow each other.
#[test]
fn nothing_that_is_there_is_missed() {
    let fixture = Fixture::open("goods");
    let mut random = Random(7);
    let (asked, missed) = fixture
        .workspace
        .read(|reading| {
            let ids = read::products(reading)?;
            let (mut asked, mut missed) = (0, Vec::new());
            for product in read::products_of(reading, &ids)? {
                let texts = product.translations.values().map(|it| it.text.as_str());
                for text in texts.chain([product.text.title.as_str()]) {
                    let Some(query) = random.part_of(text) else {
                        continue;
                    };
                    asked += 1;
                    let found = read::find(reading, &query, 5_000)?.unwrap_or_default();
                    if !found.contains(&product.id) {
                        missed.push(format!("{query} in {text}"));
                    }
                }
            }
            Ok::<_, dhow_store::StoreError>((asked, missed))
        })
        .unwrap();
    assert!(asked > 2_000, "{asked} questions");
    assert_eq!(missed, Vec::<String>::new());
}

/// A sequence that is the same in every run (Knuth's constants).
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    /// Some characters of a text as a person would type them to find it.
    fn part_of(&mut self, text: &str) -> Option<String> {
        let word = |character: &char| character.is_alphanumeric();
        let words: Vec<Vec<char>> = text
            .split_whitespace()
            .map(|it| it.chars().collect::<Vec<_>>())
            .filter(|it| it.iter().all(word))
            .collect();
        if words.is_empty() {
            return None;
        }
        let word = &words[self.below(words.len())];
        let unspaced = word
            .iter()
            .all(|it| matches!(u32::from(*it), 0x3040..=0x9FFF | 0xAC00..=0xD7AF));
        let from = if unspaced { self.below(word.len()) } else { 0 };
        let count = 1 + self.below(4);
        Some(word[from..].iter().take(count).collect())
    }
}
