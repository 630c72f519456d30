//! No text of a shop says other numbers than its source, whatever was written: of random goods in
//! three other languages, some right, some with a number turned, lost, added, moved or in another
//! unit. Each text has a word of its own, so that it is found on whatever page it stands.

use crate::random::Random;
use crate::support::*;
use dhow_testkit::{http, hub_in_process};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const GOODS: usize = 40;
const PLACES: [(&str, &str, &str); 4] = [
    ("DE", "de", "de"),
    ("CA", "fr-CA", "fr"),
    ("AE", "ar", "ar"),
    ("JP", "ja", "ja"),
];
/// Fields of a product as a sheet calls them.
const FIELDS: [&str; 3] = ["title", "description", "option1Value"];

/// A number with its unit, as it is written in each language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Figure {
    tenths: usize,
    unit: usize,
}

const EN: [&str; 4] = ["cm", "m", "kg", "pieces"];
const UNITS: [(&str, [&str; 4]); 5] = [
    ("en", EN),
    ("de", ["cm", "m", "kg", "Stück"]),
    ("fr", ["cm", "m", "kg", "pièces"]),
    ("ar", ["سم", "م", "كجم", "قطعة"]),
    ("ja", ["センチ", "メートル", "キログラム", "個"]),
];

impl Figure {
    fn random(random: &mut Random) -> Self {
        let unit = random.below(4);
        let mut tenths = random.between(11, 99_999);
        if unit == 3 {
            tenths = tenths / 10 * 10 + 10;
        }
        Self { tenths, unit }
    }

    fn written(self, language: &str) -> String {
        let (thousands, point) = match language {
            "de" => (".", ","),
            "fr" => ("\u{202f}", ","),
            "ar" => ("٬", "٫"),
            _ => (",", "."),
        };
        let (whole, tenth) = (self.tenths / 10, self.tenths % 10);
        let mut text = match whole {
            0..=999 => whole.to_string(),
            _ => format!("{}{thousands}{:03}", whole / 1000, whole % 1000),
        };
        if tenth > 0 {
            write!(text, "{point}{tenth}").unwrap();
        }
        if language == "ar" {
            text = text.chars().map(arabic).collect();
        }
        let units = UNITS.iter().find(|it| it.0 == language).unwrap().1;
        format!("{text} {}", units[self.unit])
    }
}

fn arabic(letter: char) -> char {
    let digit = letter
        .to_digit(10)
        .and_then(|digit| char::from_u32(0x660 + digit));
    digit.unwrap_or(letter)
}

/// What a slip makes of the numbers of a text; they are other ones then.
fn slipped(figures: &[Figure], random: &mut Random) -> Vec<Figure> {
    let mut slipped = figures.to_vec();
    let at = random.below(slipped.len());
    match random.below(6) {
        0 => drop(slipped.remove(at)),
        1 => slipped.push(Figure {
            tenths: 123_450,
            unit: 3,
        }),
        2 => slipped[at].tenths *= 10,
        3 if slipped[at].unit < 3 => slipped[at].unit = (slipped[at].unit + 1) % 3,
        4 => slipped[at].tenths = turned(slipped[at].tenths),
        _ => slipped[at].tenths += 10,
    }
    slipped
}

/// The same digits the other way round, another number in any case.
fn turned(number: usize) -> usize {
    let digits = (number / 10).to_string();
    let back: String = digits.chars().rev().collect();
    match back.parse::<usize>().unwrap() * 10 + number % 10 {
        same if same == number => number + 10,
        turned => turned,
    }
}

/// A word that stands nowhere else and is none of a language.
fn word(number: usize) -> String {
    const LETTERS: [char; 8] = ['b', 'd', 'g', 'j', 'k', 'p', 'q', 'v'];
    let mut word = "qx".to_owned();
    for place in 0..5 {
        word.push(LETTERS[number / 8_usize.pow(place) % 8]);
    }
    word
}

/// A text somebody wrote, and whether buyers may read it.
#[derive(Debug)]
struct Written {
    locale: usize,
    source: String,
    own: Option<String>,
    is_right: bool,
    /// Both whole, for who reads that a test failed.
    #[allow(dead_code, reason = "told by Debug")]
    whole: [String; 2],
}

/// A sheet of goods with their texts.
#[derive(Default)]
struct Sheet {
    rows: String,
    texts: Vec<Written>,
    words: usize,
}

impl Sheet {
    fn of_random_goods(random: &mut Random) -> Self {
        let mut sheet = Self::default();
        sheet
            .rows
            .push_str("group,slug,sku,basePrice,currency,option1Name");
        for field in FIELDS {
            write!(sheet.rows, ",{field}").unwrap();
            for (_, _, language) in PLACES {
                write!(sheet.rows, ",{field}@{language},{field}@{language}:state").unwrap();
            }
        }
        for number in 0..GOODS {
            write!(sheet.rows, "\n{number},p-{number},S-{number},5.00,EUR,Kind").unwrap();
            for _ in FIELDS {
                sheet.write_text(random);
            }
        }
        sheet
    }

    fn word(&mut self) -> String {
        self.words += 1;
        word(self.words)
    }

    /// One text in every language.
    fn write_text(&mut self, random: &mut Random) {
        let count = random.between(1, 3);
        let figures: Vec<Figure> = (0..count).map(|_| Figure::random(random)).collect();
        let source = self.word();
        let whole = said(&source, &figures, "en");
        write!(self.rows, ",\"{whole}\"").unwrap();
        for (locale, (_, _, language)) in PLACES.iter().enumerate() {
            let is_right = random.once_in(2);
            let mut there = if is_right {
                figures.clone()
            } else {
                slipped(&figures, random)
            };
            let last = there.len().saturating_sub(1);
            there.rotate_left(random.below(count).min(last));
            let own = (!random.once_in(8)).then(|| self.word());
            let text = own
                .as_ref()
                .map_or_else(String::new, |own| said(own, &there, language));
            let state = random.one_of(&["reviewed", "machine", "draft"]);
            let state = if own.is_some() { state } else { "" };
            write!(self.rows, ",\"{text}\",{state}").unwrap();
            self.texts.push(Written {
                locale,
                source: source.clone(),
                own,
                is_right,
                whole: [whole.clone(), text],
            });
        }
    }
}

fn said(word: &str, figures: &[Figure], language: &str) -> String {
    let figures: Vec<String> = figures.iter().map(|it| it.written(language)).collect();
    format!("{word}: {}", figures.join(" / "))
}

/// Everything below a folder, as one text.
fn everything(folder: &Path) -> String {
    let mut text = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => text.push_str(&everything(&path)),
            false => text.push_str(&String::from_utf8_lossy(&fs::read(path).unwrap())),
        }
    }
    text
}

fn markets() -> String {
    let market = |(code, locale, _): &(&str, &str, &str)| {
        format!(
            "[[market]]\ncode = \"{code}\"\ncountries = [\"{code}\"]\ncurrency = \"EUR\"\nlocales = [\"{locale}\"]\n[market.price]\ntax = {{ mode = \"exclusive\", percent = \"0\" }}\n"
        )
    };
    PLACES.iter().map(market).collect()
}

fn firm(sheet: &Sheet) -> SellerDesk {
    let firm = SellerDesk::new();
    let report = firm.import_apply(csv(&sheet.rows)).unwrap();
    assert_eq!(report.issues.len(), 0, "{:?}", report.issues);
    firm.markets(&markets()).unwrap();
    firm
}

/// Every page of a language shows the right text, or else its source; no page shows another one.
fn check_shop(firm: &SellerDesk, sheet: &Sheet) {
    let out = firm.text_path("shop");
    firm.storefront_build(BuildRequest {
        out,
        ..Default::default()
    })
    .unwrap();
    let all = everything(&firm.path("shop"));
    let languages: Vec<String> = PLACES
        .iter()
        .map(|(code, locale, _)| everything(&firm.path("shop").join(code).join(locale)))
        .collect();
    for text in &sheet.texts {
        let own = text.own.as_ref().filter(|_| text.is_right);
        let pages = &languages[text.locale];
        assert_eq!(pages.contains(&text.source), own.is_none(), "{text:?}");
        assert!(own.is_none_or(|own| pages.contains(own)), "{text:?}");
        let wrong = text.own.as_ref().filter(|_| !text.is_right);
        assert!(wrong.is_none_or(|wrong| !all.contains(wrong)), "{text:?}");
    }
}

/// What a document of the hub says is right, and everything right is said.
fn check_hub(firm: &SellerDesk, sheet: &Sheet) {
    let hub = hub_in_process(firm.folder.path(), &firm.clock);
    firm.enrol(&hub.address());
    firm.publish(PublishRequest::default()).unwrap();
    let seller = firm.network_status(Nothing {}).unwrap().seller_id;
    let address = hub.address().trim_start_matches("http://").to_owned();
    let get = |place: &str| {
        let line = format!("GET /v1/p/{seller}/listings{place}");
        http::send(address.parse().unwrap(), &line, &[("Host", &address)], "").json()
    };
    let list = get("");
    let rows = list["listings"].as_array().unwrap().iter();
    let documents: String = rows
        .map(|row| get(&format!("/{}", row["listing"].as_str().unwrap())).to_string())
        .collect();
    let mut said = BTreeMap::from([(true, 0), (false, 0)]);
    // The third text of each product is a value of its option, which has no translation there.
    let of_document = sheet.texts.chunks(PLACES.len()).enumerate();
    let of_document = of_document.filter(|(index, _)| index % FIELDS.len() < 2);
    for text in of_document.flat_map(|(_, texts)| texts) {
        if let Some(own) = &text.own {
            assert_eq!(documents.contains(own), text.is_right, "{text:?}");
            *said.get_mut(&text.is_right).unwrap() += 1;
        }
    }
    assert!(said.values().all(|count| *count > 50), "{said:?}");
}

#[test]
fn no_text_of_a_shop_says_other_numbers_than_its_source() {
    for seed in 1..=3 {
        let sheet = Sheet::of_random_goods(&mut Random(seed));
        let firm = firm(&sheet);
        check_shop(&firm, &sheet);
        check_hub(&firm, &sheet);
    }
}

#[test]
fn a_source_whose_number_changes_takes_its_translations_off_every_page() {
    let mut sheet = Sheet::of_random_goods(&mut Random(4));
    let firm = firm(&sheet);
    check_shop(&firm, &sheet);
    for number in (0..GOODS).step_by(3) {
        let sku = format!("S-{number}");
        let title = firm.product(&sku).title;
        firm.set(&sku, "title", &format!("{title} / 777 kg"))
            .unwrap();
        let first = number * FIELDS.len() * PLACES.len();
        for text in &mut sheet.texts[first..first + PLACES.len()] {
            text.is_right = false;
        }
    }
    check_shop(&firm, &sheet);
}
