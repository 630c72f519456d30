//! A hub under a flood: how long another seller's push takes, and how much memory the hub has.
//!
//! The hub has one core, everybody else the other. In each turn a seller pushes calmly, and then again
//! while one device sends as much as it may and strangers ask, guess and hold connections. What counts
//! is the median over the turns of how much longer the slowest hundredth of his pushes took.

use crate::runner::median;
use crate::watched::kilobytes;
use dhow_contract::hub::{DEVICE_HEADER, SIGNATURE_HEADER, purpose};
use dhow_sync::sign::{self, Signed};
use dhow_sync::{DeviceId, Hash, SellerId};
use dhow_testkit::http::{Answer, try_send};
use dhow_testkit::{HubProcess, Program};
use ed25519_dalek::SigningKey;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Turns of calm and flood.
const TURNS: usize = 5;
/// Pushes of the seller in each half of a turn.
const PUSHES: u64 = 300;
/// How long he rests between two.
const REST: Duration = Duration::from_millis(15);
/// Threads of each kind of attacker.
const STRANGERS: usize = 6;
/// Goals: times as long, megabytes.
const GOALS: (f64, f64) = (2.0, 256.0);

/// Floods and words what came of it.
pub(crate) fn run() -> String {
    let folder = TempDir::new().unwrap();
    let hub = HubProcess::start(Program::hub(), folder.path());
    pin("0", hub.id());
    pin("1", std::process::id());
    let mut seller = Device::enrolled("sel_calm", hub.address());
    let mut attacker = Device::enrolled("sel_flood", hub.address());
    let turns: Vec<_> = (0..TURNS)
        .map(|_| turn(&mut seller, &mut attacker))
        .collect();
    let memory = kilobytes(hub.id(), "VmHWM:") / 1_000.0;
    table(&turns, memory)
}

fn table(turns: &[Turn], memory: f64) -> String {
    let mut text = format!("FLOOD · {PUSHES} pushes of another seller, hub on one core\n");
    text.push_str("| turn | calm p99 ms | flooded p99 ms | times | requests/s of the flood |\n");
    text.push_str("|---|---:|---:|---:|---:|\n");
    for (number, turn) in turns.iter().enumerate() {
        let Turn {
            calm,
            flooded,
            rate,
        } = turn;
        let times = flooded / calm;
        text.push_str(&format!(
            "| {} | {calm:.1} | {flooded:.1} | {times:.2} | {rate:.0} |\n",
            number + 1
        ));
    }
    let times = median(turns.iter().map(|turn| turn.flooded / turn.calm).collect());
    let (most, megabytes) = GOALS;
    let met = times <= most && memory <= megabytes;
    text.push_str(&format!(
        "Median {times:.2}× (goal ≤ {most}×), memory of the hub {memory:.0} MB (goal ≤ {megabytes} MB): {}\n",
        if met { "met" } else { "missed" }
    ));
    text
}

/// One turn, in milliseconds.
struct Turn {
    calm: f64,
    flooded: f64,
    /// Requests of the flood in a second.
    rate: f64,
}

fn turn(seller: &mut Device, attacker: &mut Device) -> Turn {
    seller.fetch_token();
    attacker.fetch_token();
    let calm = seller.slowest_hundredth();
    let flood = Flood::begin(attacker);
    let began = Instant::now();
    let flooded = seller.slowest_hundredth();
    let seconds = began.elapsed().as_secs_f64();
    // The strangers' bucket of this address fills again.
    let (requests, pushed) = flood.end();
    attacker.mid = pushed;
    let rate = requests as f64 / seconds;
    std::thread::sleep(Duration::from_secs(15));
    Turn {
        calm,
        flooded,
        rate,
    }
}

/// Puts a program with all its threads on one core.
fn pin(core: &str, process: u32) {
    let process = process.to_string();
    let pinned = Command::new("taskset")
        .args(["--all-tasks", "--cpu-list", "--pid", core, &process])
        .output()
        .unwrap();
    assert!(pinned.status.success(), "taskset: {pinned:?}");
}

/// Attackers at work.
struct Flood {
    stop: Arc<AtomicBool>,
    sent: Arc<AtomicU64>,
    /// The last number that the attacker's device used.
    pushed: Arc<AtomicU64>,
    threads: Vec<JoinHandle<()>>,
}

impl Flood {
    fn begin(attacker: &Device) -> Self {
        let mut flood = Self {
            stop: Arc::default(),
            sent: Arc::default(),
            pushed: Arc::new(AtomicU64::new(attacker.mid)),
            threads: Vec::new(),
        };
        let hub = attacker.hub;
        for _ in 0..STRANGERS {
            flood.by(move || drop(ask(hub, "GET /v1/p/sel_flood/listings", &[], "")));
            let guess = [("Authorization", "Bearer guess")];
            let feed = "GET /v1/sellers/sel_flood/sync/changes";
            flood.by(move || drop(ask(hub, feed, &guess, "")));
            // A connection that says nothing, held until the hub gives it up.
            flood.by(move || {
                if let Ok(mut held) = std::net::TcpStream::connect(hub) {
                    let _ = held.set_read_timeout(Some(Duration::from_secs(1)));
                    let _ = std::io::Read::read(&mut held, &mut [0]);
                }
            });
        }
        let (mut pushing, reading) = (attacker.clone(), attacker.clone());
        flood.by(move || drop(attacking(&reading)));
        let pushed = Arc::clone(&flood.pushed);
        flood.by(move || {
            pushing.push(500);
            pushed.store(pushing.mid, Ordering::Relaxed);
        });
        flood
    }

    /// One more thread that does this again and again.
    fn by(&mut self, mut act: impl FnMut() + Send + 'static) {
        let (stop, sent) = (Arc::clone(&self.stop), Arc::clone(&self.sent));
        self.threads.push(std::thread::spawn(move || {
            while !stop.load(Ordering::Relaxed) {
                act();
                sent.fetch_add(1, Ordering::Relaxed);
            }
        }));
    }

    /// Stops it, and tells how many requests there were, and the last number of its device.
    fn end(self) -> (u64, u64) {
        self.stop.store(true, Ordering::Relaxed);
        for thread in self.threads {
            thread.join().unwrap();
        }
        let sent = self.sent.load(Ordering::Relaxed);
        (sent, self.pushed.load(Ordering::Relaxed))
    }
}

/// The attacker reads everything there is of its own.
fn attacking(reader: &Device) -> std::io::Result<Answer> {
    let bearer = format!("Bearer {}", reader.token);
    let headers = [("Authorization", bearer.as_str())];
    let line = format!("GET /v1/sellers/{}/sync/snapshot", reader.seller);
    ask(reader.hub, &line, &headers, "")
}

fn ask(
    hub: SocketAddr,
    line: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> std::io::Result<Answer> {
    let headers = [&[("Host", "hub")], headers].concat();
    try_send(hub, line, &headers, body)
}

/// A seller with one device, as it speaks to the hub.
#[derive(Clone)]
struct Device {
    hub: SocketAddr,
    seller: String,
    device: String,
    key: SigningKey,
    token: String,
    epoch: String,
    mid: u64,
    asked: u64,
    /// The hub's time when it was last asked.
    said: String,
}

impl Device {
    fn enrolled(seller: &str, hub: SocketAddr) -> Self {
        let seed = Hash::of_bytes(seller.as_bytes()).to_string();
        let mut device = Self {
            hub,
            seller: seller.to_owned(),
            device: "dev_1".to_owned(),
            key: SigningKey::from_bytes(seed.as_bytes()[3..35].try_into().unwrap()),
            token: String::new(),
            epoch: String::new(),
            mid: 0,
            asked: 0,
            said: String::new(),
        };
        let public_key = sign::public_key_text(&device.key.verifying_key());
        let body = json!({"seller": seller, "name": "", "created": device.now(),
            "firstDevice": {"device": "dev_1", "name": "", "publicKey": public_key}});
        let enrolled = device.signed("POST /v1/sellers", purpose::ENROL, &body);
        device.epoch = enrolled.json()["epoch"].as_str().unwrap().to_owned();
        device.fetch_token();
        device
    }

    /// The hub's time.
    fn now(&self) -> String {
        let said = ask(self.hub, "GET /.well-known/dhow", &[], "").unwrap();
        said.json()["time"].as_str().unwrap().to_owned()
    }

    fn fetch_token(&mut self) {
        self.asked += 1;
        let nonce = format!("{} {}", self.asked, self.mid);
        self.said = self.now();
        let body = json!({"created": self.said, "nonce": nonce});
        let line = format!("POST /v1/sellers/{}/token", self.seller);
        let answer = self.signed(&line, purpose::TOKEN, &body);
        self.token = answer.json()["token"].as_str().unwrap().to_owned();
    }

    fn signed(&self, line: &str, purpose: &str, body: &Value) -> Answer {
        self.try_signed(line, purpose, body).unwrap()
    }

    fn try_signed(&self, line: &str, purpose: &str, body: &Value) -> std::io::Result<Answer> {
        let body = body.to_string();
        let signature = sign::sign(
            Signed {
                purpose,
                seller: &SellerId::new(self.seller.as_str()),
                device: &DeviceId::new(self.device.as_str()),
                body: body.as_bytes(),
            },
            &self.key,
        );
        let bearer = format!("Bearer {}", self.token);
        let headers = [
            (DEVICE_HEADER, self.device.as_str()),
            (SIGNATURE_HEADER, &signature),
            ("Authorization", &bearer),
        ];
        ask(self.hub, line, &headers, &body)
    }

    /// Pushes so many operations; those that are not taken go out again with the next.
    fn push(&mut self, many: u64) -> u16 {
        let ops: Vec<_> = (1..=many)
            .map(|number| {
                let mid = self.mid + number;
                json!({"opId": format!("op_{mid}"), "mid": mid, "doc": format!("prd_{}", mid % 50),
                    "path": format!("/text/t{mid}"), "act": "set", "value": format!("value {mid}"),
                    "seen": Hash::of(None).to_string()})
            })
            .collect();
        let body =
            json!({"device": self.device, "epoch": self.epoch, "created": self.said, "ops": ops});
        let line = format!("POST /v1/sellers/{}/sync/push", self.seller);
        // A connection that is refused is an answer too.
        let Ok(answer) = self.try_signed(&line, purpose::PUSH, &body) else {
            return 0;
        };
        if let (200, Some(last)) = (answer.status, answer.json()["lastMid"].as_u64()) {
            self.mid = last;
        }
        answer.status
    }

    /// What the slowest hundredth of single pushes takes, in milliseconds.
    fn slowest_hundredth(&mut self) -> f64 {
        let mut taken: Vec<f64> = (0..PUSHES)
            .map(|_| {
                std::thread::sleep(REST);
                let began = Instant::now();
                assert_eq!(self.push(1), 200, "a calm seller is never refused");
                began.elapsed().as_secs_f64() * 1_000.0
            })
            .collect();
        taken.sort_by(f64::total_cmp);
        taken[taken.len() * 99 / 100]
    }
}
