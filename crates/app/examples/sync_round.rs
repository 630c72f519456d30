//! Measures what a sync round costs both sides: goods are imported, the file is enrolled with a hub
//! in this process, everything is pushed, and a second device joins: `sync_round ROWS FOLDER [count]`.
//! Every line has wall time and the processor time of this process, desk and hub together. With
//! `count` everything goes through a counter of the bytes on the line, which costs time itself.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    unused_crate_dependencies,
    reason = "an example for measuring"
)]

use dhow_app::{App, NewWorkspace, create, join, system_host};
use dhow_contract::Nothing;
use dhow_contract::import::ImportRequest;
use dhow_contract::prelude::*;
use dhow_contract::sync::EnrolRequest;
use dhow_testkit::{StoppedClock, hub_in_process};
use std::fmt::Write as _;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [rows, folder, rest @ ..] = words.as_slice() else {
        return println!("sync_round ROWS FOLDER [count]");
    };
    let (rows, folder): (usize, &Path) = (rows.parse().unwrap(), Path::new(folder));
    std::fs::create_dir_all(folder).unwrap();
    let hub_folder = folder.join("hub");
    std::fs::create_dir_all(&hub_folder).unwrap();
    let hub = hub_in_process(&hub_folder, &StoppedClock::at("2026-10-30T16:00:00Z"));
    let line = Line::default();
    let url = if rest.is_empty() {
        hub.address()
    } else {
        line.counted(&hub.address())
    };
    let first = made(&folder.join("first.dhow"), rows);
    timed("enrol", &line, || {
        first.hub_enrol(EnrolRequest { url: url.clone() }).unwrap();
    });
    timed("push", &line, || {
        let report = first.sync_now(Nothing {}).unwrap();
        assert!(report.pushed as usize >= rows && report.pending == 0);
    });
    timed("nothing new", &line, || {
        assert_eq!(first.sync_now(Nothing {}).unwrap().pushed, 0);
    });
    let code = first.hub_invite(Nothing {}).unwrap().code;
    let second = folder.join("second.dhow");
    let host = system_host(folder.to_owned(), "en-US");
    let mut joined = None;
    timed("join", &line, || {
        joined = Some(join(&second, &url, &code, host).unwrap());
    });
    drop((joined, first));
    drop(hub);
    for (file, folder) in [("first.dhow", folder), ("second.dhow", folder)] {
        size(&folder.join(file), rows);
    }
    for entry in std::fs::read_dir(&hub_folder).unwrap() {
        size(&entry.unwrap().path(), rows);
    }
}

fn size(file: &Path, rows: usize) {
    let bytes = std::fs::metadata(file).unwrap().len();
    println!(
        "{}: {} bytes a product",
        file.display(),
        bytes / rows as u64
    );
}

fn made(path: &Path, rows: usize) -> App {
    let mut sheet = "sku,title,description,price,cost,brand,origin,hs,weight,tags\n".to_owned();
    for row in 0..rows {
        let _ = writeln!(
            sheet,
            "S-{row:06},Bath towel {row},\"Woven in Denizli of combed cotton, number {row}\",{}.40,{}.10,Ege,TR,630260,0.49,towel;bath",
            row % 90 + 5,
            row % 40 + 2
        );
    }
    let file = path.with_extension("csv");
    std::fs::write(&file, sheet).unwrap();
    let new = NewWorkspace {
        path,
        seller: "Bench",
        base_currency: "EUR",
        source_locale: "en",
        country: None,
    };
    let app = create(
        &new,
        system_host(path.parent().unwrap().to_owned(), "en-US"),
    )
    .unwrap();
    let path = Some(file.to_string_lossy().into_owned());
    let report = app
        .import_apply(ImportRequest {
            path,
            ..ImportRequest::default()
        })
        .unwrap();
    assert_eq!(report.rows as usize, rows);
    app
}

fn timed(label: &str, line: &Line, work: impl FnOnce()) {
    let (start, cpu, sent) = (Instant::now(), processor_seconds(), line.bytes());
    work();
    println!(
        "{label}: {:.2} CPU s, {:.2} s, up {} KB, down {} KB, at most {} MB",
        processor_seconds() - cpu,
        start.elapsed().as_secs_f64(),
        (line.bytes().0 - sent.0) / 1000,
        (line.bytes().1 - sent.1) / 1000,
        peak_megabytes()
    );
}

/// Processor time of this process so far, in ticks of a hundredth of a second.
fn processor_seconds() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit(") ").next().unwrap_or_default();
    let ticks = after.split(' ').skip(11).take(2);
    ticks
        .filter_map(|ticks| ticks.parse::<f64>().ok())
        .sum::<f64>()
        / 100.0
}

/// The most memory this process had so far; zero where the system does not tell.
fn peak_megabytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.unwrap_or(0) / 1000
}

/// Counts what goes to the hub and what comes from it.
#[derive(Clone, Default)]
struct Line(Arc<(AtomicU64, AtomicU64)>);

impl Line {
    fn bytes(&self) -> (u64, u64) {
        (
            self.0.0.load(Ordering::SeqCst),
            self.0.1.load(Ordering::SeqCst),
        )
    }

    /// The address of a line to a hub on which everything is counted.
    fn counted(&self, address: &str) -> String {
        let hub = address.trim_start_matches("http://").to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let line = self.clone();
        std::thread::spawn(move || {
            for desk in listener.incoming() {
                let (desk, hub) = (desk.unwrap(), TcpStream::connect(&hub).unwrap());
                let back = (hub.try_clone().unwrap(), desk.try_clone().unwrap());
                let (up, down) = (line.clone(), line.clone());
                std::thread::spawn(move || carry(desk, hub, &up.0.0));
                std::thread::spawn(move || carry(back.0, back.1, &down.0.1));
            }
        });
        format!("http://127.0.0.1:{port}")
    }
}

fn carry(mut from: TcpStream, mut to: TcpStream, counter: &AtomicU64) {
    let mut buffer = vec![0; 64 * 1024];
    while let Ok(read @ 1..) = from.read(&mut buffer) {
        counter.fetch_add(read as u64, Ordering::SeqCst);
        if to.write_all(&buffer[..read]).is_err() {
            return;
        }
    }
}
