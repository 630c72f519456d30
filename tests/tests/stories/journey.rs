//! The journey: a real catalogue from spreadsheets to priced, translated, published and synced.

use crate::{MARKETS, fixture};
use dhow_testkit::{Device, FaultyProxy, HubProcess, Program, real_data};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use std::path::PathBuf;
use tempfile::TempDir;

/// One seller, two computers, a hub, and a connection to it that can break.
struct Story {
    first: Device,
    second: Device,
    hub: Option<HubProcess>,
    proxy: FaultyProxy,
    folder: TempDir,
}

impl Story {
    fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let first = Device::with_workspace(Program::dhow(), &folder.path().join("first"));
        let second = Device::new(Program::dhow(), &folder.path().join("second"));
        let hub = HubProcess::start(Program::hub(), folder.path());
        let proxy = FaultyProxy::to(hub.address());
        Self {
            first,
            second,
            hub: Some(hub),
            proxy,
            folder,
        }
    }

    fn kill_the_hub(&mut self) {
        self.hub.as_mut().unwrap().kill();
    }

    /// The hub and the connection are there again, at the same addresses.
    fn restore(&mut self) {
        self.hub = self.hub.take().map(HubProcess::again);
        self.proxy.heal();
    }

    fn both(&self) -> [&Device; 2] {
        [&self.first, &self.second]
    }

    /// Both devices exchange until neither has anything to say.
    fn settle(&self) {
        for device in self.both().into_iter().cycle().take(4) {
            device.does(&["sync"]);
        }
        for device in self.both() {
            assert_eq!(device.does(&["sync"])["pending"], 0);
        }
        assert_equal(&self.first, &self.second);
    }
}

/// Goods, markets, texts and prices are the same on both computers.
fn assert_equal(first: &Device, second: &Device) {
    for words in [
        &["market", "list"][..],
        &["price", "matrix"],
        &["translate", "status"],
    ] {
        assert_eq!(first.does(words), second.does(words), "{words:?}");
    }
    assert_eq!(digest(first), digest(second));
}

/// A hash over everything a seller has put in, texts included.
fn digest(device: &Device) -> Value {
    let copy = device.path("copy.dhow");
    let digest = device.does(&["backup", "create", &copy])["digest"].clone();
    std::fs::remove_file(copy).unwrap();
    digest
}

/// The same, product by product as people see them.
fn assert_shown_equal(first: &Device, second: &Device) {
    let skus = skus(first);
    assert_eq!(skus, self::skus(second));
    for sku in skus {
        let [one, other] =
            [first, second].map(|device| inputs(&device.does(&["product", "show", &sku])));
        assert_eq!(one, other, "{sku}");
    }
}

/// A product without what each computer knows for itself.
fn inputs(product: &Value) -> Value {
    let mut product = product.clone();
    for own in ["publish", "updatedAt", "position", "previous", "next"] {
        product.as_object_mut().unwrap().remove(own);
    }
    product
}

fn skus(device: &Device) -> Vec<String> {
    let page = device.does(&["product", "list"]);
    let products = page["products"].as_array().unwrap();
    let variants = products
        .iter()
        .flat_map(|product| product["variantRows"].as_array().unwrap());
    variants
        .map(|variant| variant["sku"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_catalogue_goes_from_spreadsheets_to_two_devices_that_agree() {
    let mut story = Story::begin();
    import_the_catalogues(&story.first);
    take_in_rates(&story.first);
    price_in_four_markets(&story.first);
    translate(&story.first);
    build_the_shop(&story.first);
    enrol_and_publish(&story);
    add_a_second_device(&story);
    disagree_and_agree(&story);
    lose_the_hub_in_the_middle_of_a_push(&mut story);
    assert_shown_equal(&story.first, &story.second);
    for device in story.both() {
        assert_eq!(device.does(&["doctor"])["healthy"], true);
    }
}

/// Three Shopify exports whose SKUs are all empty.
fn import_the_catalogues(device: &Device) {
    let real = real_data();
    let (files, rows, variants): (Vec<PathBuf>, u64, u64) = match &real {
        Some(folder) => {
            let names = ["apparel", "home-and-garden", "jewelery"];
            let file = |name: &str| folder.join(format!("catalogues/shopify-{name}.csv"));
            (names.map(file).to_vec(), 84, 66)
        }
        None => {
            let names = ["textiles", "kitchen", "bath"];
            (
                names
                    .map(|name| fixture(&format!("shopify-{name}.csv")))
                    .to_vec(),
                11,
                9,
            )
        }
    };
    let reports: Vec<Value> = files
        .iter()
        .map(|file| take_in(device, &file.display().to_string()))
        .collect();
    let sum = |path: [&str; 2]| {
        reports
            .iter()
            .map(|it| it[path[0]][path[1]].as_u64().unwrap())
            .sum::<u64>()
    };
    assert_eq!(
        reports
            .iter()
            .map(|report| report["rows"].as_u64().unwrap())
            .sum::<u64>(),
        rows
    );
    assert_eq!(
        sum(["variants", "create"]),
        variants,
        "rows that only bring a picture are no variants"
    );
    let issues = reports
        .iter()
        .flat_map(|report| report["issues"].as_array().unwrap());
    let codes: Vec<&str> = issues.filter_map(|issue| issue["code"].as_str()).collect();
    assert_eq!(
        codes.iter().filter(|code| **code == "generatedSku").count() as u64,
        variants
    );
    assert!(!codes.contains(&"noBasePrice"));
    assert_eq!(skus(device).len() as u64, variants);
    let again = take_in(device, &files[0].display().to_string());
    assert_eq!(
        (&again["variants"]["create"], &again["variants"]["update"]),
        (&json!(0), &json!(0))
    );
    take_an_import_back(device, &files[1].display().to_string(), variants);
}

/// The file of a shop does not say its currency: a person does.
fn take_in(device: &Device, file: &str) -> Value {
    device.does(&["import", file, "--currency", "EUR"])
}

/// An import is one act, whatever came after it.
fn take_an_import_back(device: &Device, file: &str, variants: u64) {
    let sets = device.does(&["changeset", "list"]);
    let id = sets["changeSets"][1]["id"].as_str().unwrap().to_owned();
    device.does(&["changeset", "undo", &id]);
    assert!((skus(device).len() as u64) < variants);
    take_in(device, file);
    assert_eq!(skus(device).len() as u64, variants);
}

fn take_in_rates(device: &Device) {
    match real_data() {
        Some(folder) => {
            let file = folder
                .join("rates/ecb-eurofxref-hist.zip")
                .display()
                .to_string();
            let report = device.does(&["rates", "import", &file, "--source", "ecb"]);
            assert_eq!(
                (&report["publications"], &report["first"]),
                (&json!(7126), &json!("1999-01-04"))
            );
            let gone = device.refuses(&["rates", "show", "EUR", "HRK", "--at", "2024-05-02"]);
            assert_eq!(
                (&gone["error"]["code"], &gone["lastPublished"]),
                (&json!("noRate"), &json!("2022-12-30"))
            );
            assert_eq!(
                device.refusal(&["rates", "show", "EUR", "ISK", "--at", "2012-06-01"]),
                "noRate"
            );
            let early = device.does(&["rates", "show", "EUR", "USD", "--at", "1999-01-04"]);
            assert_eq!(early["rate"], "1.1789");
        }
        None => {
            let file = fixture("rates.csv").display().to_string();
            device.does(&["rates", "import", &file, "--source", "csv"]);
            let gone = device.refuses(&["rates", "show", "EUR", "ISK", "--source", "csv"]);
            assert_eq!(
                (&gone["error"]["code"], &gone["lastPublished"]),
                (&json!("noRate"), &json!("2026-10-28"))
            );
        }
    }
    let saturday = device.does(&["rates", "show", "USD", "JPY", "--at", "2026-10-25"]);
    assert_eq!(
        (&saturday["published"], &saturday["via"]),
        (&json!("2026-10-23"), &json!("EUR"))
    );
}

fn price_in_four_markets(device: &Device) {
    let file = device.file("markets.toml", MARKETS);
    device.does(&["market", "apply", &file]);
    let matrix = device.does(&["price", "matrix"]);
    let cells = matrix["prices"].as_array().unwrap();
    assert_eq!(
        cells.len(),
        skus(device).len() * 4,
        "a row per active variant and market"
    );
    for cell in cells {
        let missing = cell["market"] == "AE";
        assert_eq!(cell["status"] == "noRate", missing, "{cell}");
        assert_eq!(
            cell["unitPrice"].is_null(),
            missing,
            "never one, never an older rate: {cell}"
        );
    }
    for cell in cells
        .iter()
        .filter(|cell| cell["market"] != "AE")
        .step_by(7)
    {
        assert_shown_price_multiplies(device, cell);
    }
}

/// What is shown times the quantity is the line, to the last digit, and the trail leads there.
fn assert_shown_price_multiplies(device: &Device, cell: &Value) {
    let (sku, market) = (
        cell["sku"].as_str().unwrap(),
        cell["market"].as_str().unwrap(),
    );
    let price = device.does(&["price", "show", sku, "--market", market, "--qty", "7"]);
    assert_eq!(price["unitPrice"], cell["unitPrice"]);
    let amount = |name: &str| price[name].as_str().unwrap().parse::<Decimal>().unwrap();
    assert_eq!(amount("unitPrice") * Decimal::from(7), amount("lineTotal"));
    let last = price["trail"].as_array().unwrap().last().unwrap()["out"]
        .as_str()
        .unwrap()
        .to_owned();
    assert_eq!(last.parse::<Decimal>().unwrap(), amount("unitPrice"));
}

fn translate(device: &Device) {
    let sku = skus(device).remove(0);
    let state = |locale: &str| {
        device.does(&["translate", "status", "--locale", locale])["locales"][locale].clone()
    };
    let missing = state("de")["missing"].as_u64().unwrap();
    device.does(&[
        "translate",
        "set",
        &sku,
        "title",
        "de",
        "Erstes Stück",
        "--state",
        "reviewed",
    ]);
    device.does(&[
        "translate",
        "set",
        &sku,
        "title",
        "ja",
        "最初の品",
        "--state",
        "reviewed",
    ]);
    let german = state("de");
    assert_eq!(
        (&german["reviewed"], &german["missing"]),
        (&json!(1), &json!(missing - 1))
    );
    let title = device.field(&sku, "title").as_str().unwrap().to_owned();
    device.does(&["product", "set", &sku, "title=Something else"]);
    assert_eq!(
        (&state("de")["stale"], &state("ja")["stale"]),
        (&json!(1), &json!(1))
    );
    device.does(&["product", "set", &sku, &format!("title={title}")]);
    assert_eq!(state("de")["stale"], 0, "the source is what it was");
}

fn build_the_shop(device: &Device) {
    let (shop, again) = (device.path("shop"), device.path("again"));
    let address = ["--base-url", "https://shop.example"];
    let built = device.does(&[&["storefront", "build", "--out", &shop][..], &address].concat());
    let offers = skus(device).len() * 3;
    assert_eq!(
        built["offers"], offers,
        "every variant in every market with a rate"
    );
    assert_eq!(built["certificate"]["prices"], offers);
    let no_rate = built["issues"]
        .as_array()
        .unwrap()
        .iter()
        .any(|issue| issue["code"] == "noRate");
    assert!(no_rate, "{}", built["issues"]);
    let twice = device.does(&[&["storefront", "build", "--out", &again][..], &address].concat());
    assert_eq!(twice["certificate"], built["certificate"]);
    assert_eq!(
        device.does(&["storefront", "check", &shop])["certificate"],
        built["certificate"]
    );
    for page in [
        "index.html",
        "sitemap.xml",
        "de/de/index.html",
        "jp/ja/index.html",
        "ae/ar/index.html",
    ] {
        let lower = std::path::Path::new(&shop).join(page);
        let upper = std::path::Path::new(&shop).join(page.replacen(
            &page[..2],
            &page[..2].to_uppercase(),
            1,
        ));
        assert!(lower.exists() || upper.exists(), "{page}");
    }
    assert_eq!(
        device.refusal(&["storefront", "build", "--out", &shop, "--strict"]),
        "storefrontIssues"
    );
}

fn enrol_and_publish(story: &Story) {
    let device = &story.first;
    let enrolled = device.does(&["hub", "enrol", &story.proxy.url()]);
    assert!(
        enrolled["sellerId"].is_string() && enrolled["device"].is_string(),
        "{enrolled}"
    );
    let report = device.does(&["sync"]);
    assert_eq!(
        (&report["pending"], &report["conflicts"]),
        (&json!(0), &json!(0))
    );
    assert!(report["pushed"].as_u64().unwrap() > 0);
    let published = device.does(&["publish"]);
    let products = device.does(&["product", "list"])["total"].as_u64().unwrap();
    assert_eq!(
        published["versions"].as_array().unwrap().len() as u64,
        products
    );
    let report = device.does(&["sync"]);
    assert_eq!(report["live"], products, "live is what was read back");
}

fn add_a_second_device(story: &Story) {
    let invite = story.first.does(&["hub", "invite"]);
    let code = invite["code"].as_str().unwrap();
    let file = story.second.workspace().display().to_string();
    let url = story.proxy.url();
    let joined = story
        .second
        .does(&["hub", "join", &url, "--code", code, "--file", &file]);
    assert!(joined["device"].is_string(), "{joined}");
    let elsewhere = story.folder.path().join("third.dhow").display().to_string();
    let again = ["hub", "join", &url, "--code", code, "--file", &elsewhere];
    assert_eq!(
        story.second.refusal(&again),
        "inviteInvalid",
        "an invitation is good once"
    );
    assert!(!std::path::Path::new(&elsewhere).exists());
    if let Some(folder) = real_data() {
        // Rates that a device fetched itself are its own; both have the whole history here.
        let file = folder
            .join("rates/ecb-eurofxref-hist.zip")
            .display()
            .to_string();
        story
            .second
            .does(&["rates", "import", &file, "--source", "ecb"]);
    }
    story.settle();
    assert_shown_equal(&story.first, &story.second);
}

/// Both change one title before either hears of the other.
fn disagree_and_agree(story: &Story) {
    let sku = skus(&story.first).remove(1);
    story
        .first
        .does(&["product", "set", &sku, "title=As the first has it"]);
    story.second.does(&[
        "product",
        "set",
        &sku,
        "title=As the second has it",
        "basePrice=77.70",
    ]);
    story.first.does(&["sync"]);
    let report = story.second.does(&["sync"]);
    assert_eq!(report["conflicts"], 1, "{report}");
    let conflicts = story.second.does(&["conflicts", "list"]);
    let conflict = &conflicts["conflicts"][0];
    assert_eq!(conflict["mine"], "As the second has it", "{conflict}");
    assert_eq!(conflict["theirs"], "As the first has it", "{conflict}");
    assert_eq!(conflict["stands"], "theirs", "{conflict}");
    assert_ne!(
        conflict["mineDevice"], conflict["theirsDevice"],
        "{conflict}"
    );
    story.first.does(&["sync"]);
    let elsewhere = story.first.does(&["conflicts", "list"])["conflicts"][0].clone();
    assert_eq!(
        (&elsewhere["stands"], &elsewhere["mine"]),
        (&json!("mine"), &conflict["theirs"])
    );
    assert_eq!(
        elsewhere["mineDevice"], conflict["theirsDevice"],
        "{elsewhere}"
    );
    let id = conflict["id"].as_str().unwrap();
    story
        .second
        .does(&["conflicts", "resolve", id, "--keep", "mine"]);
    story.settle();
    for device in story.both() {
        assert_eq!(device.field(&sku, "title"), "As the second has it");
        assert_eq!(
            device.field(&sku, "basePrice"),
            "77.70",
            "what nobody disagreed on was never in doubt"
        );
        assert_eq!(device.does(&["conflicts", "list"])["conflicts"], json!([]));
    }
}

/// Wherever the power goes, nothing is lost, nothing is there twice, and work goes on meanwhile.
fn lose_the_hub_in_the_middle_of_a_push(story: &mut Story) {
    let skus = skus(&story.first);
    let breaks: [fn(&FaultyProxy); 6] = [
        |proxy| proxy.break_after(0),
        |proxy| proxy.break_after(900),
        |proxy| proxy.break_after(2_500),
        |proxy| proxy.break_answers_after(0),
        |proxy| proxy.break_answers_after(700),
        |proxy| proxy.break_answers_after(1_500),
    ];
    for (round, break_proxy) in breaks.into_iter().enumerate() {
        for sku in skus.iter().take(8) {
            story
                .first
                .does(&["product", "set", sku, &format!("cost=1.{round}0")]);
        }
        break_proxy(&story.proxy);
        let said = story.first.dhow(&["sync", "--json"]);
        assert_eq!(
            story.proxy.is_broken(),
            said.code == Some(1),
            "round {round}: {said:?}"
        );
        if story.proxy.is_broken() {
            assert_eq!(said.json()["error"]["code"], "offline", "round {round}");
        }
        story.kill_the_hub();
        story
            .first
            .does(&["product", "set", &skus[0], &format!("cost=2.{round}0")]);
        assert_eq!(story.first.refusal(&["sync"]), "offline");
        story.restore();
        story.settle();
        assert_eq!(story.second.field(&skus[0], "cost"), format!("2.{round}0"));
        assert_eq!(
            story.second.field(skus[1..].last().unwrap(), "sku"),
            *skus.last().unwrap()
        );
        assert_eq!(
            story.second.does(&["conflicts", "list"])["conflicts"],
            json!([]),
            "round {round}"
        );
    }
}
