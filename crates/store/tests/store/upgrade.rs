//! Files of earlier programs: each opens, is healthy, has what was put in, and is worked on in.
//! What is in them stands in `tests/fixtures/README.md`.

use crate::support::{change, context, document, findings, locale, price, refused, retitle};
use dhow_domain::catalogue::{Product, ProductStatus, TextField};
use dhow_domain::money::Amount;
use dhow_domain::rates::RateSource;
use dhow_domain::translation::TranslationState;
use dhow_store::{
    Act, CatalogueFilter, Choice, ListingState, SqliteReplica, StoreError, Workspace, read,
    resolve_conflicts,
};
use dhow_sync::Replica as _;
use dhow_sync::replica::{Limits, Mirror, next_push, rebase};
use dhow_sync::tree::normal_document;
use std::io::Read as _;
use tempfile::TempDir;

/// Every fixture, and how many products, variants, markets and days of rates it has.
const FIXTURES: [(&str, u64, usize, usize, usize); 3] = [
    ("sample", 30, 99, 4, 3),
    ("goods", 2_000, 3_999, 4, 2),
    ("enrolled", 12, 24, 4, 2),
];

/// Puts a copy of a fixture to a path.
pub(crate) fn unpack(name: &str, path: &std::path::Path) {
    let packed =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/fixtures/{name}.zip"));
    let mut archive = zip::ZipArchive::new(std::fs::File::open(packed).unwrap()).unwrap();
    let mut bytes = Vec::new();
    archive
        .by_name(&format!("{name}.dhow"))
        .unwrap()
        .read_to_end(&mut bytes)
        .unwrap();
    std::fs::write(path, bytes).unwrap();
}

/// A copy of a fixture, opened for writing by today's program.
pub(crate) struct Fixture {
    pub(crate) workspace: Workspace,
    folder: TempDir,
}

impl Fixture {
    pub(crate) fn open(name: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("old.dhow");
        unpack(name, &path);
        // Later than anything in the file, and ids that none of it has.
        let workspace = Workspace::open(&path, context(100_000_000)).unwrap();
        Self { workspace, folder }
    }

    fn product(&self, sku: &str) -> Product {
        self.workspace
            .read(|reading| {
                let id = read::product_of_sku(reading, sku)?.unwrap();
                Ok::<_, StoreError>(read::product(reading, id)?.unwrap())
            })
            .unwrap()
    }

    fn digest(&self, copy: &str) -> String {
        self.workspace
            .back_up(&self.folder.path().join(copy), context(200_000_000))
            .unwrap()
            .digest
    }

    fn find(&self, text: &str) -> Vec<String> {
        self.workspace
            .read(|reading| {
                let ids = read::find(reading, text, 10)?.unwrap_or_default();
                read::products_of(reading, &ids)
            })
            .unwrap()
            .into_iter()
            .map(|product| product.text.title)
            .collect()
    }
}

fn text(product: &Product, field: TextField, tag: &str) -> (String, TranslationState) {
    let text = &product.translations[&(field.clone(), locale(tag))];
    let source = product
        .source_texts()
        .find(|(of, _)| *of == field)
        .unwrap()
        .1;
    (text.text.clone(), text.state_against(source))
}

fn prices(product: &Product) -> Vec<Option<String>> {
    product
        .variants
        .iter()
        .map(|it| it.base_price.map(|money| money.amount.to_string()))
        .collect()
}

#[test]
fn every_file_opens_is_healthy_and_has_its_goods() {
    for (name, products, variants, markets, days) in FIXTURES {
        let fixture = Fixture::open(name);
        assert_eq!(findings(&fixture.workspace), Vec::<String>::new(), "{name}");
        fixture
            .workspace
            .read(|reading| {
                assert_eq!(read::total_products(reading)?, products, "{name}");
                let ids = read::all_products(reading)?;
                let goods = read::products_of(reading, &ids)?;
                assert_eq!(
                    goods
                        .iter()
                        .map(|product| product.variants.len())
                        .sum::<usize>(),
                    variants
                );
                assert_eq!(read::markets(reading)?.len(), markets, "{name}");
                assert_eq!(read::seller(reading)?.name, "Ege Home Textiles");
                let documents = read::documents(reading)?.len();
                assert_eq!(documents, 1 + ids.len() + markets + days, "{name}");
                Ok::<_, StoreError>(())
            })
            .unwrap();
    }
}

#[test]
fn every_file_is_edited_and_undone_to_what_it_was() {
    for (name, ..) in FIXTURES {
        let fixture = Fixture::open(name);
        let before = fixture.digest("before.dhow");
        let id = fixture.workspace.read(read::products).unwrap()[0];
        change(&fixture.workspace, id, |product| {
            product.text.title = "Anew".to_owned();
            product.tags.insert("fresh".to_owned());
            product.variants[0].base_price = Some(price("1"));
            product.variants[0]
                .stock
                .insert("Ankara".to_owned(), 3.into());
        });
        assert_eq!(fixture.find("anew"), ["Anew"]);
        assert_ne!(fixture.digest("edited.dhow"), before);
        let undone = fixture.workspace.undo().unwrap().value;
        assert_eq!((undone.restored, undone.left.len()), (4, 0), "{name}");
        assert_eq!(fixture.digest("after.dhow"), before, "{name}");
        assert_eq!(findings(&fixture.workspace), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn a_file_taken_over_keeps_no_room_for_what_is_gone() {
    for (name, ..) in FIXTURES {
        let Fixture { workspace, folder } = Fixture::open(name);
        drop(workspace);
        let file = rusqlite::Connection::open(folder.path().join("old.dhow")).unwrap();
        let free: u64 = file
            .pragma_query_value(None, "freelist_count", |row| row.get(0))
            .unwrap();
        assert_eq!(free, 0, "{name}");
    }
}

#[test]
fn a_file_taken_over_once_opens_again() {
    for (name, products, ..) in FIXTURES {
        let Fixture { workspace, folder } = Fixture::open(name);
        drop(workspace);
        let again = Workspace::open(&folder.path().join("old.dhow"), context(300_000_000)).unwrap();
        assert_eq!(
            again.read(read::total_products).unwrap(),
            products,
            "{name}"
        );
    }
}

#[test]
fn the_sample_is_the_weaver_with_pictures_and_texts() {
    let fixture = Fixture::open("sample");
    let towel = fixture.product("ATT-70140-SND");
    assert_eq!(towel.text.title, "Aegean Terry bath towel");
    assert_eq!(
        text(&towel, TextField::Title, "ja").0,
        "エーゲ・テリー バスタオル"
    );
    assert_eq!(prices(&towel)[0].as_deref(), Some("690.00"));
    assert_eq!(
        fixture.find("منشفة حمام كبيرة"),
        ["Aegean Terry bath sheet"]
    );
    fixture
        .workspace
        .read(|reading| {
            let hash = towel.media[0].blob.clone().unwrap();
            let bytes = read::blob_bytes(reading, &hash)?;
            assert_eq!(
                dhow_store::Blob::of(&bytes, "", 0, 0).hash,
                hash,
                "the picture is whole"
            );
            assert_eq!(read::missing_blobs(reading)?, Vec::<String>::new());
            let codes: Vec<String> = read::markets(reading)?
                .into_iter()
                .map(|market| market.code)
                .collect();
            assert_eq!(codes, ["AE", "DE", "JP", "US"]);
            assert_eq!(read::pending_count(reading)?, 38);
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[test]
fn two_thousand_products_have_the_values_they_were_given() {
    let fixture = Fixture::open("goods");
    let second = fixture.product("G-0002-1");
    assert_eq!(
        prices(&second),
        [Some("19.90".to_owned()), Some("7.14".to_owned())]
    );
    assert_eq!(
        second.variants[0].cost.unwrap().amount,
        Amount::parse("7.125").unwrap()
    );
    let renamed = fixture.product("G-0004-1");
    assert_eq!(renamed.text.title, "Bath towel, renamed");
    assert_eq!(
        text(&renamed, TextField::Title, "de"),
        ("Handtuch 4".to_owned(), TranslationState::Stale)
    );
    let first = fixture.product("G-0001-1");
    assert_eq!(
        text(&first, TextField::Title, "ar"),
        ("منشفة ١".to_owned(), TranslationState::Draft)
    );
    let tenth = fixture.product("G-0010-1");
    assert_eq!(
        text(&tenth, TextField::Description, "ja"),
        ("説明".to_owned(), TranslationState::Reviewed)
    );
    assert_eq!(tenth.variants[0].stock.len(), 2);
    let wide = fixture.product("G-0200-1");
    assert_eq!(wide.attributes["Shelf"], "R-0");
    assert_eq!(wide.variants[0].measures.length, Some(1_400.into()));
    assert_eq!(fixture.product("G-0005-1").status, ProductStatus::Archived);
    assert_eq!(
        fixture.product("G-0006-1").text.title,
        "Полотенце 6",
        "its edit was undone"
    );
    assert_eq!(fixture.find("浴巾 1993"), ["浴巾 1993"]);
}

#[test]
fn lists_of_an_old_file_are_filtered_ordered_and_counted() {
    let fixture = Fixture::open("goods");
    fixture
        .workspace
        .read(|reading| {
            let counts = read::catalogue_counts(reading)?;
            assert_eq!((counts.all, counts.changed), (1_428 + 286, 0));
            let goods = read::products_of(reading, &read::products(reading)?)?;
            let priceless =
                |product: &&Product| product.variants.iter().any(|it| it.base_price.is_none());
            assert_eq!(
                counts.needs_look,
                goods.iter().filter(priceless).count() as u64
            );
            let filter = CatalogueFilter {
                statuses: vec![ProductStatus::Archived],
                ..CatalogueFilter::default()
            };
            assert_eq!(read::product_count(reading, &filter)?, 286);
            let csv = read::publications(
                reading,
                &RateSource::new("csv"),
                "2026-11-01".parse().unwrap(),
            )?;
            assert_eq!(
                (csv.len(), csv[0].day.to_string().as_str()),
                (1, "2026-10-29")
            );
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[test]
fn what_was_undone_in_an_old_file_can_be_done_again_and_its_import_taken_back() {
    let fixture = Fixture::open("goods");
    let there = |sku: &str| {
        fixture
            .workspace
            .read(|reading| read::product_of_sku(reading, sku))
            .unwrap()
            .is_some()
    };
    assert!(!there("U-1"));
    fixture.workspace.redo().unwrap();
    assert!(there("U-1"));
    let sets = fixture
        .workspace
        .read(|reading| read::change_sets(reading, None, 500))
        .unwrap();
    let import = sets
        .iter()
        .find(|set| set.args.get("name").is_some_and(|name| name == "goods.csv"))
        .unwrap();
    assert_eq!(import.changed, 2_000);
    let undone = fixture.workspace.undo_act(&import.id).unwrap().value;
    let edited = undone.left.len() as u64;
    assert_eq!(
        (undone.restored, edited),
        (1_995, 5),
        "what was edited since stays"
    );
    assert!(there("G-0002-1") && !there("G-0003-1"));
    assert_eq!(findings(&fixture.workspace), Vec::<String>::new());
}

#[test]
fn an_enrolled_file_still_has_what_waits_and_where_it_is() {
    let fixture = Fixture::open("enrolled");
    let push = fixture
        .workspace
        .transact(Act::pull(), |edit| {
            let replica = SqliteReplica::new(edit);
            assert!(replica.cursor()?.unwrap().as_str().ends_with(".23"));
            next_push(&replica, 0, "", Limits::default())
        })
        .unwrap()
        .value
        .unwrap();
    let paths: Vec<String> = push
        .ops
        .iter()
        .map(|op| crate::support::without_ids(op.path.as_str()))
        .collect();
    assert_eq!(
        paths,
        [
            "/title",
            "/variant/*/basePrice",
            "/variant/*/hsCode",
            "/text/title/de"
        ]
    );
    assert_eq!(
        push.ops.iter().map(|op| op.mid).collect::<Vec<_>>(),
        [21, 22, 23, 24]
    );
    assert_eq!(
        prices(&fixture.product("G-0001-1"))[0].as_deref(),
        Some("77.70"),
        "from the other device"
    );
    let waits = fixture.product("G-0003-1");
    assert_eq!(
        (waits.text.title.as_str(), prices(&waits)[0].as_deref()),
        ("Waits for the line", Some("44.40"))
    );
}

#[test]
fn the_mirror_of_an_old_file_is_what_the_hub_has() {
    let fixture = Fixture::open("enrolled");
    let waits = document(fixture.product("G-0003-1").id);
    let mirror = fixture
        .workspace
        .transact(Act::pull(), |edit| SqliteReplica::new(edit).mirror(&waits));
    let mirror = mirror.unwrap().value.unwrap().0.unwrap();
    assert_eq!(mirror["title"], "浴巾 3");
}

#[test]
fn a_conflict_of_an_old_file_is_listed_and_chosen_in() {
    let fixture = Fixture::open("enrolled");
    let open = fixture.workspace.read(read::conflicts).unwrap();
    let [conflict] = &open[..] else {
        panic!("one conflict is open")
    };
    assert_eq!(
        (conflict.parked.as_str(), conflict.standing.as_str()),
        (Some("As the second has it"), Some("As the first has it"))
    );
    assert_eq!(conflict.before, Some("Bath towel 1".into()));
    let choice = Choice {
        id: conflict.id.clone(),
        keep_parked: true,
    };
    resolve_conflicts(&fixture.workspace, Act::new("act-conflict"), &[choice]).unwrap();
    assert_eq!(
        fixture.product("G-0001-1").text.title,
        "As the second has it"
    );
    assert_eq!(fixture.workspace.read(read::open_conflicts).unwrap(), 0);
    assert_eq!(fixture.workspace.read(read::pending_count).unwrap(), 5);
}

#[test]
fn listings_of_an_old_file_say_what_is_live_and_what_changed() {
    let fixture = Fixture::open("enrolled");
    let listings = fixture.workspace.read(read::listings).unwrap();
    let live = listings.iter().filter(|it| it.state == ListingState::Live);
    assert!(live.clone().all(|it| it.live.as_ref() == Some(&it.head)));
    assert_eq!((listings.len(), live.count()), (9, 8));
    assert_eq!(fixture.workspace.read(read::queued_listings).unwrap(), 1);
    let changed = || {
        fixture
            .workspace
            .read(read::catalogue_counts)
            .unwrap()
            .changed
    };
    let before = changed();
    let untouched = fixture.product("G-0008-1");
    retitle(&fixture.workspace, untouched.id, "Anew");
    assert_eq!(changed(), before + 1);
    fixture.workspace.undo().unwrap();
    assert_eq!(changed(), before);
    assert!(matches!(
        refused(
            fixture
                .workspace
                .redo()
                .and_then(|_| fixture.workspace.redo())
        ),
        StoreError::NothingToRedo
    ));
}

/// A pull takes a document for unchanged by its mirror alone, so an old file must keep that promise.
#[test]
fn in_old_files_too_a_document_looks_like_its_mirror_with_what_is_pending_on_top() {
    for (name, ..) in FIXTURES {
        let fixture = Fixture::open(name);
        let work = |edit: &mut dhow_store::Edit<'_>| {
            let replica = SqliteReplica::new(edit);
            let mut mirrored = 0;
            for doc in replica.documents()? {
                let Some(Mirror(mirror)) = replica.mirror(&doc)? else {
                    continue;
                };
                let pending = replica.pending_of(&doc)?;
                let rebased = rebase(mirror.as_ref(), replica.is_deleted(&doc)?, &pending);
                assert_eq!(
                    normal_document(replica.view(&doc)?),
                    rebased,
                    "{name}: {doc}"
                );
                mirrored += 1;
            }
            Ok::<_, StoreError>(mirrored)
        };
        let mirrored = fixture.workspace.transact(Act::pull(), work).unwrap();
        assert!(mirrored.value > 0, "{name}: something is pending");
    }
}
