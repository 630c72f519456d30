//! One round through the desk in one language: each step is a key and what is seen of it.

use crate::figures::{Line, Processor, Seen};
use dhow_window::page::Page;
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::path::PathBuf;

/// What looks at the page from inside.
const LOOK: &str = include_str!("look.js");
/// How often a page is turned, and the end is gone to.
const TURNS: usize = 10;

/// The steps so far, and the page they are taken in.
pub(crate) struct Round<'a> {
    pub(crate) page: &'a Page,
    /// The id of the desk's process.
    pub(crate) desk: u32,
    /// Where pictures go, and how their names begin.
    pub(crate) pictures: Option<(PathBuf, String)>,
    /// Prices that are typed begin so: no round may type what another one did.
    pub(crate) euros: usize,
    pub(crate) lines: Vec<Line>,
}

impl Round<'_> {
    /// All steps. `lead` is how many milliseconds the program ran before the page began.
    pub(crate) async fn walk(&mut self, lead: f64) {
        self.open(lead).await;
        self.page_through("catalogue", "moved").await;
        self.edit("edit a price at the end").await;
        self.press("catalogue, Ctrl Home", "moved", async |page: &Page| {
            page.chord(&[Key::Control], Key::Home.into()).await;
        })
        .await;
        self.searches().await;
        self.edit("edit a price in the first row").await;
        self.screens().await;
        self.idle().await;
    }

    async fn open(&mut self, lead: f64) {
        self.page.script(LOOK, vec![]).await;
        let asked = json!({ "sight": "rows", "screen": "catalogue" });
        self.page
            .script("window.dhowLook.boot(arguments[0])", vec![asked])
            .await;
        let mut seen = self.rest().await;
        for time in [&mut seen.seen, &mut seen.whole, &mut seen.rest] {
            *time = time.map(|time| time + lead);
        }
        self.keep("open", seen, Processor::default()).await;
    }

    /// Turns pages, then goes to the end, in a list that has the focus.
    async fn page_through(&mut self, list: &str, sight: &str) {
        self.focus_grid().await;
        let from = self.lines.len();
        for _ in 0..TURNS {
            self.press(&format!("{list}, Page Down"), sight, async |page: &Page| {
                page.key(Key::PageDown).await
            })
            .await;
        }
        self.fold(&format!("{list}, Page Down"), from);
        for _ in 0..TURNS {
            self.press(&format!("{list}, Ctrl End"), sight, async |page: &Page| {
                page.chord(&[Key::Control], Key::End.into()).await;
            })
            .await;
        }
        self.fold(&format!("{list}, Ctrl End"), from + 2);
    }

    /// Many lines of one step become two.
    fn fold(&mut self, name: &str, from: usize) {
        let turns = self.lines.split_off(from);
        self.lines.extend(Line::of_many(name, turns));
    }

    async fn searches(&mut self) {
        self.page.keys("/").await;
        for (name, sight, text) in [
            ("search, a word", "found", "copper"),
            ("search, one letter", "found", "c"),
            ("search, nothing found", "nothing", "zzzz"),
        ] {
            self.press(name, sight, async |page: &Page| {
                page.chord(&[Key::Control], 'a').await;
                page.keys(text).await;
            })
            .await;
        }
        self.press("search, cleared", "found", async |page: &Page| {
            page.key(Key::Escape).await
        })
        .await;
    }

    /// Types a price where the reader is, or in the first row, and keeps it.
    async fn edit(&mut self, name: &str) {
        let (row, column) = self.price_cell(name.ends_with("first row")).await;
        self.page.click(&self.page.place(row, column)).await;
        self.page.key(Key::Enter).await;
        self.page.element("[data-editing='true']").await;
        let price = format!("{}.{:02}", self.euros, 10 + self.lines.len());
        let asked = json!({ "sight": "card" });
        self.step(
            &format!("{name}, effect card"),
            asked,
            async |page: &Page| {
                page.chord(&[Key::Control], 'a').await;
                page.keys(&price).await;
            },
        )
        .await;
        let asked = json!({ "sight": "price", "index": row, "text": price });
        self.step(&format!("{name}, kept"), asked, async |page: &Page| {
            page.key(Key::Enter).await
        })
        .await;
    }

    /// Number of a row with prices of markets, and of its column that takes a price.
    async fn price_cell(&self, first: bool) -> (u64, u64) {
        let script = "const rows = [...document.querySelectorAll('main [role=row][aria-level]')].filter((row) => { \
              const box = row.getBoundingClientRect(); return box.top > 150 && box.bottom < innerHeight - 60 \
                && [...row.querySelectorAll('.calc')].every((cell) => /[1-9]/.test(cell.textContent)); }); \
            const row = arguments[0] ? rows[0] : rows.at(-1); \
            const cell = row.querySelector('.n:not([aria-readonly])'); \
            return [Number(row.getAttribute('aria-rowindex')), Number(cell.getAttribute('aria-colindex'))]";
        let found = self.page.script(script, vec![json!(first)]).await;
        let number = |at: usize| found[at].as_u64().expect("a row with prices is in sight");
        (number(0), number(1))
    }

    async fn screens(&mut self) {
        self.place("Today", "gt", "today", "today").await;
        self.place("catalogue again", "gc", "rows", "catalogue")
            .await;
        self.listing().await;
        self.place("Publish", "gp", "publish", "publish").await;
        self.page_through("Publish", "moved").await;
        self.address("price matrix", "/markets/matrix", "rows", "matrix")
            .await;
        self.page_through("price matrix", "moved").await;
        self.address("history", "/settings/history", "history", "settings")
            .await;
        self.place("Today again", "gt", "today", "today").await;
    }

    async fn listing(&mut self) {
        self.focus_grid().await;
        let asked = json!({ "sight": "listing", "screen": "listing-details" });
        self.step("one product", asked, async |page: &Page| {
            page.key(Key::Enter).await
        })
        .await;
    }

    /// A place of the sidebar by its keys; letters act where nothing can be typed.
    async fn place(&mut self, name: &str, keys: &str, sight: &str, screen: &str) {
        let leave = "document.activeElement?.blur()";
        self.page.script(leave, vec![]).await;
        let asked = json!({ "sight": sight, "screen": screen });
        self.step(name, asked, async |page: &Page| page.keys(keys).await)
            .await;
    }

    async fn address(&mut self, name: &str, address: &str, sight: &str, screen: &str) {
        let asked = json!({ "sight": sight, "screen": screen });
        self.step(name, asked, async |page: &Page| page.go(address).await)
            .await;
    }

    /// The cell with the title of the first row in sight.
    async fn focus_grid(&self) {
        let script = "const rows = [...document.querySelectorAll('main [role=row][aria-level]')]; \
            const head = document.querySelector('main .grid-head').getBoundingClientRect().bottom; \
            const row = rows.find((each) => each.getBoundingClientRect().top >= head - 1); \
            const cell = row.querySelector('[role=rowheader]'); \
            return [Number(row.getAttribute('aria-rowindex')), Number(cell.getAttribute('aria-colindex'))]";
        let found = self.page.script(script, vec![]).await;
        let number = |at: usize| found[at].as_u64().expect("a list is shown");
        // The keyboard's way in: a press with the mouse on a title would follow its link.
        let focus = "const tree = document.querySelector('main [role=treegrid]'); tree.focus(); \
            const at = `[aria-rowindex=\"${arguments[0]}\"] > [aria-colindex=\"${arguments[1]}\"]`; \
            tree.querySelector(at).dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }))";
        self.page
            .script(focus, vec![json!(number(0)), json!(number(1))])
            .await;
    }

    /// What the desk does while nobody does anything, for five seconds.
    async fn idle(&mut self) {
        let before = Processor::of(self.desk);
        tokio::time::sleep(std::time::Duration::from_secs(5)).await;
        let after = Processor::of(self.desk);
        self.lines.push(Line::new(
            "five seconds idle",
            Seen::default(),
            before,
            after,
        ));
    }

    async fn press(&mut self, name: &str, sight: &str, act: impl AsyncFnOnce(&Page)) {
        self.step(name, json!({ "sight": sight }), act).await;
    }

    async fn step(&mut self, name: &str, asked: Value, act: impl AsyncFnOnce(&Page)) {
        let before = Processor::of(self.desk);
        self.page
            .script("window.dhowLook.begin(arguments[0])", vec![asked])
            .await;
        act(self.page).await;
        let seen = self.rest().await;
        self.keep(name, seen, before).await;
    }

    async fn rest(&self) -> Seen {
        let told = "window.dhowLook.rest(arguments[arguments.length - 1])";
        let told = self.page.script_waiting(told).await;
        serde_json::from_value(told).expect("the page tells what it saw")
    }

    async fn keep(&mut self, name: &str, seen: Seen, before: Processor) {
        let after = Processor::of(self.desk);
        self.lines.push(Line::new(name, seen, before, after));
        if let Some((folder, language)) = &self.pictures {
            let name = name.replace([' ', ','], "-").replace("--", "-");
            let path = folder.join(format!("{language}-{name}.png"));
            let picture = self.page.picture().await.expect("the window shows itself");
            std::fs::write(path, picture).expect("the folder takes pictures");
        }
    }
}
