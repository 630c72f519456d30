//! A program that is killed at any moment: what it said was done is done, and nothing is half done.

use crate::device_with;
use dhow_testkit::{Device, Goods, Served};
use serde_json::Value;
use std::collections::BTreeSet;
use std::hash::{BuildHasher, Hasher};
use std::io::Read;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

/// Set in a soak: how many commands are killed.
const KILLS: &str = "DHOW_KILLS";
const KILLS_OF_A_RUN: u64 = 100;
const GOODS: usize = 400;
/// Every third act is an import, the others are edits.
const IMPORT_EVERY: u64 = 3;

/// Chance with a seed that is said when a test fails.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new() -> Self {
        Self(std::hash::RandomState::new().build_hasher().finish() | 1)
    }

    /// What a test that failed is run with again.
    pub(crate) fn seed(&self) -> u64 {
        self.0
    }

    /// A moment between a little after the start of a command and a little after its end.
    fn moment_of(&mut self, span: Duration) -> Duration {
        span.mul_f64(0.3) + self.part_of(span.mul_f64(1.2))
    }

    /// A share of a span.
    pub(crate) fn part_of(&mut self, span: Duration) -> Duration {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let micros = u64::try_from(span.as_micros()).unwrap().max(1);
        Duration::from_micros(self.0 % micros)
    }
}

/// What a workspace may hold: what was confirmed, or what came after and was not heard of.
#[derive(Debug)]
struct Expected {
    cost: BTreeSet<String>,
    price: BTreeSet<String>,
}

impl Expected {
    fn note(values: &mut BTreeSet<String>, value: String, confirmed: bool) {
        if confirmed {
            values.clear();
        }
        values.insert(value);
    }

    /// What is found is what counts from now on.
    fn settle(&mut self, device: &Device, round: u64) {
        let page = device.does(&["product", "list"]);
        let rows = page["products"].as_array().unwrap();
        let variants: Vec<&Value> = rows
            .iter()
            .flat_map(|row| row["variantRows"].as_array().unwrap())
            .collect();
        assert_eq!(variants.len(), GOODS, "round {round}");
        let prices: BTreeSet<String> = variants.iter().map(|it| text(&it["basePrice"])).collect();
        assert_eq!(
            prices.len(),
            1,
            "round {round}: an import is whole or not there: {prices:?}"
        );
        assert!(
            prices.is_subset(&self.price),
            "round {round}: {prices:?} of {self:?}"
        );
        let first = variants.iter().find(|it| it["sku"] == "G-0001").unwrap();
        let cost = text(&first["cost"]);
        assert!(
            self.cost.contains(&cost),
            "round {round}: {cost} of {self:?}"
        );
        self.cost = BTreeSet::from([cost]);
        self.price = prices;
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// A price list in which everything costs the same.
fn price_list(price: &str) -> String {
    (1..=GOODS)
        .fold(Goods::default(), |goods, number| {
            goods.row(
                &format!("G-{number:04}"),
                &format!("Towel {number}"),
                price,
                "",
            )
        })
        .csv()
        .to_owned()
}

/// Starts a command, kills it after a while, and answers whether it had confirmed.
pub(crate) fn killed_after(device: &Device, words: &[&str], pause: Duration) -> bool {
    let mut child = device.starts(words);
    std::thread::sleep(pause);
    child.kill().unwrap();
    child.wait().unwrap();
    let mut said = String::new();
    child
        .stdout
        .take()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    // The answer is one line and comes after the commit: a whole line is a promise.
    said.ends_with('\n')
        && serde_json::from_str::<Value>(&said).is_ok_and(|it| it.get("error").is_none())
}

fn rounds() -> u64 {
    let set = std::env::var(KILLS)
        .ok()
        .and_then(|count| count.parse().ok());
    set.unwrap_or(KILLS_OF_A_RUN)
}

fn timed(work: impl FnOnce()) -> Duration {
    let began = Instant::now();
    work();
    began.elapsed()
}

#[test]
fn kills_lose_nothing_that_was_confirmed() {
    let mut dice = Dice::new();
    println!("seed {}", dice.0);
    let (_folder, device) = device_with(&price_list("1.00"));
    let list = device.file("list.csv", price_list("2.00"));
    let import = timed(|| drop(device.does(&["import", &list])));
    let edit = timed(|| drop(device.does(&["product", "set", "G-0001", "cost=0.50"])));
    let mut expected = Expected {
        cost: ["0.50".to_owned()].into(),
        price: ["2.00".to_owned()].into(),
    };
    let mut confirmed = 0;
    let rounds = rounds();
    for round in 0..rounds {
        let value = format!("{}.{:02}", 3 + round / 50, round % 50 + 1);
        let done = if round % IMPORT_EVERY == 0 {
            let list = device.file("list.csv", price_list(&value));
            let done = killed_after(
                &device,
                &["import", &list, "--json"],
                dice.moment_of(import),
            );
            Expected::note(&mut expected.price, value, done);
            done
        } else {
            let field = format!("cost={value}");
            let done = killed_after(
                &device,
                &["product", "set", "G-0001", &field, "--json"],
                dice.moment_of(edit),
            );
            Expected::note(&mut expected.cost, value, done);
            done
        };
        confirmed += u64::from(done);
        expected.settle(&device, round);
        if round % 10 == 9 {
            assert_eq!(device.does(&["doctor"])["healthy"], true, "round {round}");
        }
    }
    println!("{confirmed} of {rounds} were confirmed before the kill");
    device.does(&["product", "set", "G-0001", "cost=9.99"]);
    device.does(&["undo"]);
    assert!(
        expected
            .cost
            .contains(&text(&device.field("G-0001", "cost"))),
        "undo still works"
    );
}

/// Edits until the desk is gone, counting what it confirmed.
fn edit_until_gone(served: &Served, bearer: &str, round: u32, confirmed: &AtomicU32) {
    loop {
        let next = confirmed.load(Ordering::SeqCst) + 1;
        let set = format!(r#"{{"sku":"G-0001","fields":{{"cost":"{round}.{next:04}"}}}}"#);
        match served.try_call("POST /api/variant_set", &[], bearer, &set) {
            Ok(answer) if answer.status == 200 => confirmed.store(next, Ordering::SeqCst),
            Ok(answer) => panic!("{answer:?}"),
            Err(_) => return,
        }
    }
}

#[test]
fn a_served_desk_that_is_killed_keeps_every_edit_it_answered() {
    let mut dice = Dice::new();
    println!("seed {}", dice.0);
    let (_folder, device) = device_with(&price_list("1.00"));
    // A fifth of what is killed are desks that serve.
    let rounds = rounds() / 5;
    let mut all = 0;
    for round in 1..=u32::try_from(rounds).unwrap() {
        let served = Served::start(&device);
        let bearer = served.bearer();
        let confirmed = AtomicU32::new(0);
        std::thread::scope(|scope| {
            let edits = scope.spawn(|| edit_until_gone(&served, &bearer, round, &confirmed));
            while confirmed.load(Ordering::SeqCst) == 0 && !edits.is_finished() {
                std::thread::yield_now();
            }
            std::thread::sleep(dice.part_of(Duration::from_millis(200)));
            served.kill();
        });
        let confirmed = confirmed.into_inner();
        all += confirmed;
        drop(served);
        let cost = text(&device.field("G-0001", "cost"));
        let possible = [confirmed, confirmed + 1].map(|count| format!("{round}.{count:04}"));
        assert!(
            possible.contains(&cost),
            "round {round}: {cost}, confirmed {confirmed}"
        );
        assert_eq!(device.does(&["doctor"])["healthy"], true, "round {round}");
    }
    println!("{rounds} kills: {all} confirmed, none lost");
}
