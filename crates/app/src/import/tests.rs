//! Two threads give the answer that one gave: row after row looked up, merged and saved.

use super::apply::{save, see_all};
use super::known::KnownIdentities;
use super::open::opened;
use super::reader::Found;
use super::report::{ReportBuilder, Save};
use crate::app::App;
use crate::failure::Result;
use crate::{Host, NewWorkspace, create, system_host};
use dhow_catalogue_io::{Item, Opened};
use dhow_contract::Failure;
use dhow_contract::history::HistoryQuery;
use dhow_contract::import::{ExportRequest, ImportRequest};
use dhow_contract::prelude::*;
use dhow_contract::workspace::JobRequest;
use dhow_domain::id::IdSource;
use dhow_store::{Act, read};
use std::cell::Cell;
use std::fmt::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tempfile::TempDir;

/// What every workspace here has to begin with.
const GOODS: &str = "\
handle,title,sku,option1Name,option1Value,option2Name,option2Value,basePrice,stock
towel,Towel,TWL-S,Size,S,Colour,Red,50.00,4
towel,Towel,TWL-L,Size,L,Colour,Red,80.00,3
mug,Mug,MUG,,,,,10.00,25
";

#[derive(Default)]
struct CountingIds(AtomicU64);

impl IdSource for CountingIds {
    fn next(&self) -> uuid::Uuid {
        let count = self.0.fetch_add(1, Ordering::SeqCst);
        uuid::Builder::from_unix_timestamp_millis(1_790_000_000_000 + count, &[0; 10]).into_uuid()
    }
}

struct Desk {
    folder: TempDir,
    app: App,
}

impl Desk {
    /// A workspace of [`GOODS`] whose ids count.
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let host = Host {
            ids: Arc::new(CountingIds::default()),
            ..system_host(folder.path().to_owned(), "en-US")
        };
        let new = NewWorkspace {
            path: &folder.path().join("ege.dhow"),
            seller: "Ege",
            base_currency: "EUR",
            source_locale: "en",
            country: None,
        };
        let desk = Self {
            app: create(&new, host).unwrap(),
            folder,
        };
        let goods = desk.sheet("goods.csv", GOODS);
        desk.app.import_apply(goods).unwrap();
        desk
    }

    fn sheet(&self, name: &str, text: &str) -> ImportRequest {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        ImportRequest {
            path: Some(path.display().to_string()),
            ..ImportRequest::default()
        }
    }

    /// Everything that is there, in the order of ids, and how many changes each act has.
    fn state(&self) -> (String, Vec<u64>) {
        let path = self.folder.path().join("out.csv");
        let export = ExportRequest {
            path: path.display().to_string(),
            preset: None,
        };
        self.app.catalogue_export(export).unwrap();
        let acts = self.app.history_list(HistoryQuery::default()).unwrap().acts;
        let changed = acts.iter().map(|act| act.changed).collect();
        (std::fs::read_to_string(path).unwrap(), changed)
    }
}

/// Is told how many products are saved.
type Seen<'a> = &'a mut dyn FnMut(u64);

fn tell(wanted: &Save<'_>, seen: &mut dyn FnMut(u64)) {
    match wanted {
        Save::Create(products) => seen(products.count() as u64),
        Save::Change(..) => seen(1),
    }
}

/// The whole work of a thread of its own, which every other must agree with.
fn one_by_one(
    desk: &Desk,
    request: &ImportRequest,
    opened: &Opened,
    builder: &mut ReportBuilder,
    seen: Seen<'_>,
) -> Result<()> {
    let job = desk.app.job("import_apply", "rows", Some(opened.rows));
    let committed = desk.app.act(Act::new("act-import"), |edit| {
        let source_locale = read::seller(edit.connection())?.source_locale;
        let known = KnownIdentities::of(edit.connection())?;
        builder.spellings.know(known.odd());
        let mut importer = opened.importer()?;
        while let Some(item) = importer.next() {
            job.step(importer.rows_read())?;
            let found = match item? {
                Item::Issue(issue) => Found::Issue(issue),
                Item::Product(draft) => Found::Draft(draft),
            };
            let reading = edit.connection();
            builder.see(reading, found, &source_locale, &mut |wanted: Save<'_>| {
                tell(&wanted, seen);
                save(edit, wanted)
            })?;
        }
        builder.end()?;
        builder.refuse_errors(request.skip_bad_rows)
    })?;
    builder.report.applied = committed.act.is_some();
    Ok(())
}

/// The same by the two threads.
fn read_ahead(
    desk: &Desk,
    request: &ImportRequest,
    opened: &Opened,
    builder: &mut ReportBuilder,
    seen: Seen<'_>,
) -> Result<()> {
    let job = desk.app.job("import_apply", "rows", Some(opened.rows));
    let committed = desk.app.act(Act::new("act-import"), |edit| {
        let reading = edit.connection();
        let now = Some(edit.now());
        see_all(reading, (opened, &job), builder, now, |wanted| {
            tell(&wanted, seen);
            save(edit, wanted)
        })?;
        builder.refuse_errors(request.skip_bad_rows)
    })?;
    builder.report.applied = committed.act.is_some();
    Ok(())
}

type Way = fn(&Desk, &ImportRequest, &Opened, &mut ReportBuilder, Seen<'_>) -> Result<()>;

/// What one way answers, with everything that stands in the workspace then.
#[derive(Debug, PartialEq)]
struct Answer {
    refused: Option<Failure>,
    report: String,
    state: (String, Vec<u64>),
}

/// `seen` is told of every product that is saved; `between` is done between the two looks at the file.
fn answer(
    way: Way,
    request: &dyn Fn(&Desk) -> ImportRequest,
    between: &dyn Fn(&Desk),
    seen: &dyn Fn(&Desk, u64),
) -> Answer {
    let desk = Desk::new();
    let request = request(&desk);
    let opened = opened(&desk.app, &request).unwrap();
    between(&desk);
    let mut builder = ReportBuilder::new(&desk.app, &request, &opened).unwrap();
    let saved = Cell::new(0);
    let done = way(&desk, &request, &opened, &mut builder, &mut |more| {
        saved.set(saved.get() + more);
        seen(&desk, saved.get());
    });
    Answer {
        refused: done.err().map(Failure::from),
        report: serde_json::to_string(&builder.report).unwrap(),
        state: desk.state(),
    }
}

/// Both ways agree; answers what they say.
fn check_same(request: &dyn Fn(&Desk) -> ImportRequest, seen: &dyn Fn(&Desk, u64)) -> Answer {
    let one = answer(one_by_one, request, &|_| (), seen);
    let two = answer(read_ahead, request, &|_| (), seen);
    assert_eq!(one, two);
    two
}

fn check(text: &str) {
    let rest = ImportRequest::default();
    for (skip_bad_rows, limit) in [(false, None), (true, None), (true, Some(2))] {
        check_with(
            text,
            &ImportRequest {
                skip_bad_rows,
                limit,
                ..rest.clone()
            },
        );
    }
    check_with(
        text,
        &ImportRequest {
            update_only: true,
            skip_bad_rows: true,
            ..rest.clone()
        },
    );
    let duplicate_skus = Some("number".to_owned());
    check_with(
        text,
        &ImportRequest {
            duplicate_skus,
            ..rest
        },
    );
}

fn check_with(text: &str, wanted: &ImportRequest) {
    let request = |desk: &Desk| ImportRequest {
        path: desk.sheet("news.csv", text).path,
        ..wanted.clone()
    };
    check_same(&request, &|_, _| ());
}

#[test]
fn a_sku_that_stands_twice_or_belongs_to_another_product() {
    check("sku,title,basePrice\nA,Cup,1\nA,Cup again,2\nB,Bowl,3\n");
    check("handle,title,sku,basePrice\nmug,Mug,MUG,11\nmug,Mug,TWL-S,12\nnew,New,MUG-2,3\n");
    check("handle,title,sku,basePrice\nnew,New,N-1,1\nnew,New,TWL-S,12\nnew,New,N-2,3\n");
}

#[test]
fn skus_that_are_other_spellings_of_one() {
    check("sku,title,basePrice\nmug,Mug,1\nMUG-2,Mug,2\nMug-2,Mug,3\n");
    check("sku,title,basePrice\ncup-1,Cup,1\ntwl-s,Towel,2\nCUP-1,Cup,3\n");
    check("handle,title,sku,basePrice\ntowel,Towel,TWL-S,50\ntowel,Towel,twl-l,2\n");
}

#[test]
fn lists_of_goods_that_are_known_or_not() {
    check("sku,stock\nMUG,4\nCUP,5\ntwl-s,6\n");
    check("sku,basePrice\nTWL-S,51\nTWL-L,81\n");
}

#[test]
fn a_product_that_a_file_speaks_of_twice() {
    check(
        "group,handle,title,sku,basePrice\n1,cup,Cup,C-1,1\n2,bowl,Bowl,B-1,2\n3,cup,Cup,C-2,3\n4,bowl,Bowl,,4\n",
    );
    check("title,handle,sku,basePrice\nTea Cup,,,1\nTea Cup,tea-cup,TC,2\nTea Cup,,,3\n");
    check("title,sku,basePrice\nTea Cup,,1\nPot,tea-cup,2\nTea Cup,,3\n");
}

#[test]
fn what_is_there_is_changed_left_and_refused_in_the_order_of_the_file() {
    check(
        "sku,title,basePrice,stock\nNEW-1,Cup,1,1\nMUG,Mug,12.00,25\nNEW-2,Pot,,\nTWL-L,Towel,80.00,3\n",
    );
    check("handle,title,vendor\ntowel,Towel,Ege\nmug,Mug,\nlamp,Lamp,Ege\n");
    check(
        "handle,title,sku,option1Name,option1Value,option2Name,option2Value,basePrice\n\
         towel,Towel,TWL-X,Fit,Wide,Cut,Long,9\nmug,Mug,MUG,Size,S,,,10\n",
    );
}

#[test]
fn pictures_texts_and_cells_without_a_field() {
    check(
        "handle,title,title@de,sku,basePrice,images,Shelf\n\
         mug,Mug,Becher,MUG,10,https://a.test/1.png|https://a.test/2.png,A-1\n\
         cup,Cup,Tasse,CUP,3,https://a.test/1.png,\npot,,Topf,POT,,,B-2\n",
    );
}

#[test]
fn rows_with_errors_wherever_they_stand() {
    check("sku,title,basePrice\nA,Cup,one\nMUG,Mug,9\nB,Bowl,3\n");
    check("sku,title,basePrice\nA,Cup,1\nMUG,Mug,9\nB,Bowl,three\n");
    check("sku,title,status\nA,Cup,lost\nB,,draft\n,,draft\nC,Pot,draft\n");
}

/// More than several batches, with news and known goods in turns.
fn long_sheet() -> String {
    let mut text = "sku,title,basePrice,description\n".to_owned();
    for row in 0..1_200 {
        let sku = match row % 250 {
            7 => "MUG".to_owned(),
            9 => "TWL-S".to_owned(),
            11 => String::new(),
            other => format!("L-{row}-{other}"),
        };
        let price = if row % 300 == 13 { "" } else { "4.50" };
        writeln!(text, "{sku},Cup {row},{price},{}", "long ".repeat(row % 90)).unwrap();
    }
    text
}

fn long_request(desk: &Desk) -> ImportRequest {
    ImportRequest {
        skip_bad_rows: true,
        ..desk.sheet("news.csv", &long_sheet())
    }
}

#[test]
fn a_long_file() {
    let answer = check_same(&long_request, &|_, _| ());
    assert_eq!(answer.refused, None);
    let again = self::answer(read_ahead, &long_request, &|_| (), &|_, _| ());
    assert_eq!(answer, again, "no thread decides anything");
}

#[test]
fn a_job_that_is_stopped_half_way_stops_at_its_row_and_leaves_nothing() {
    // The goods that are known are saved alone, and what is new of the rows above them before.
    let request = |desk: &Desk| ImportRequest {
        skip_bad_rows: true,
        ..desk.sheet(
            "news.csv",
            &long_sheet().replacen("L-700-200,", "TWL-L,", 1),
        )
    };
    let stop = |desk: &Desk, saved: u64| {
        let job = "import_apply".to_owned();
        // Four rows above repeat a SKU.
        if saved == 701 - 4 {
            desk.app.job_cancel(JobRequest { job }).unwrap();
        }
    };
    let answer = check_same(&request, &stop);
    let refused = answer.refused.expect("it was stopped");
    assert_eq!(refused.code, dhow_contract::Code::Cancelled);
    assert_eq!(answer.state, Desk::new().state());
}

#[test]
fn a_file_that_breaks_while_it_is_read_is_refused_where_it_breaks() {
    let between = |desk: &Desk| {
        let broken = long_sheet().replacen("Cup 800,", "\"Cup 800,", 1);
        drop(desk.sheet("news.csv", &broken));
    };
    let [one, two] =
        [one_by_one, read_ahead].map(|way: Way| answer(way, &long_request, &between, &|_, _| ()));
    assert_eq!(one, two);
    assert!(one.refused.is_some());
    assert_eq!(one.state, Desk::new().state());
}

#[test]
fn a_panic_of_the_writer_ends_the_reader_and_leaves_nothing() {
    let desk = Desk::new();
    let before = desk.state();
    let request = desk.sheet("news.csv", &long_sheet());
    let opened = opened(&desk.app, &request).unwrap();
    let mut builder = ReportBuilder::new(&desk.app, &request, &opened).unwrap();
    let done = catch_unwind(AssertUnwindSafe(|| {
        read_ahead(&desk, &request, &opened, &mut builder, &mut |_| {
            panic!("full")
        })
    }));
    assert!(done.is_err());
    assert_eq!(desk.state(), before);
}
