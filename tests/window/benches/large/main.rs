//! The desk in the real window with 100,000 products: from a key until its effect is on the
//! screen, how often the desk is asked for it, and whether anything goes blank meanwhile.
//!
//! `cargo xtask bench WINDOW [--quick] [--pictures FOLDER]` builds the programs and starts this.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a benchmark speaks on the terminal and may end"
)]

mod figures;
mod goods;
mod round;
mod scene;

use figures::{Line, memory, table};
use round::Round;
use scene::Scene;
use std::path::PathBuf;

const SMALL: u64 = 1_000;
const LARGE: u64 = 100_000;
const QUICK: u64 = 10_000;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let pictures = words.iter().position(|word| word == "--pictures");
    let pictures = pictures.and_then(|at| words.get(at + 1)).map(PathBuf::from);
    pictures
        .iter()
        .for_each(|folder| std::fs::create_dir_all(folder).unwrap());
    let quick = words.iter().any(|word| word == "--quick");
    println!("{}", machine());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    if quick {
        drop(runtime.block_on(measured(QUICK, pictures.as_ref(), &["en"])));
        return;
    }
    let small = runtime.block_on(measured(SMALL, None, &["en"]));
    let large = runtime.block_on(measured(LARGE, pictures.as_ref(), &["en", "ar"]));
    println!("{}", figures::growth(&small, &large));
}

/// Walks through a workspace of so many products once in each language; the lines of the first.
async fn measured(products: u64, pictures: Option<&PathBuf>, languages: &[&str]) -> Vec<Line> {
    println!("\nA workspace of {products} products:");
    let scene = Scene::with(products);
    let mut first = Vec::new();
    for (at, language) in languages.iter().enumerate() {
        let window = scene.open().await;
        let mut round = Round {
            page: &window.page,
            desk: window.desk,
            pictures: pictures.map(|folder| (folder.clone(), format!("{language}-{products}"))),
            euros: 70 + at,
            lines: Vec::new(),
        };
        round.walk(window.lead().await).await;
        let title = format!(
            "WINDOW · {products} products, {language}; the driver could look after {} ms; memory at most: desk {:.0} MB, web view {:.0} MB",
            window.answered.as_millis(),
            memory(window.desk),
            figures::memory_of_children(window.desk),
        );
        println!("\n{}", table(&title, &round.lines));
        let lines = round.lines;
        if at == 0 {
            first = lines;
        }
        if let Some(next) = languages.get(at + 1) {
            window.speak(next).await;
        }
        window.close().await;
    }
    first
}

/// The machine in one line, and what draws.
fn machine() -> String {
    let read = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
    let info = read("/proc/cpuinfo");
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or("unknown CPU", |(_, name)| name);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let kernel = read("/proc/sys/kernel/osrelease");
    let load = read("/proc/loadavg");
    let load = load.split(' ').next().unwrap_or_default();
    let drawn = if std::path::Path::new("/dev/dri").exists() {
        "a GPU is there; under Xvfb WebKitGTK draws in software all the same"
    } else {
        "no GPU: WebKitGTK draws in software, under Xvfb"
    };
    format!(
        "{model}, {cores} cores, Linux {}, load {load}; {drawn}. Times begin with the last key of a step \
         and end when what is waited for has been drawn; processor time by /proc, to 10 ms.",
        kernel.trim(),
    )
}
