//! One exchange with the hub: pictures, then what waits, then what is new, then what is published.
//!
//! Hosts are told of an exchange once, at its end, of everything that it changed; only of a long
//! pull each part is told when it is here.

use super::client::client;
use super::connection::Turn;
use super::less::{self, Decision, Intake};
use super::settings::{CURSOR, OFFLINE_SINCE, REVOKED, SYNCED_AT};
use super::status::{Shown, waiting};
use super::{authors, pictures, repair};
use crate::app::App;
use crate::catalogue::twins;
use crate::events::News;
use crate::failure::{AppError, Result};
use crate::jobs::Job;
use crate::publish;
use dhow_contract::sync::{HubSettle, LessChoice, SyncReport};
use dhow_contract::{Code, Failure, Tag};
use dhow_network::{DeviceClient, NetworkError};
use dhow_store::{SqliteReplica, read};
use dhow_sync::less::Taking;
use dhow_sync::proof::OpenedPage;
use dhow_sync::pull::{self, Applied};
use dhow_sync::replica::{Limits, next_push, settle};
use dhow_sync::{ChangeRow, Cursor, Effect};
use std::cell::Cell;

/// Rows of one page of the feed.
const PAGE: usize = 500;
/// Bytes of values in pages that are taken in together. Whoever wants to write waits that long.
const TOGETHER: usize = 1024 * 1024;
/// The same while a device joins and nobody waits: enough that indexes are made once for many goods,
/// and little enough for memory.
const TOGETHER_AT_FIRST: usize = 8 * 1024 * 1024;
/// How often one exchange lets other devices go first that work on the same things.
const MOST_MEETINGS: u32 = 200;
/// How often one exchange starts over when the hub says that its log is another one.
const MOST_REPAIRS: u32 = 3;

/// What an exchange did.
#[derive(Debug, Default)]
pub(crate) struct SyncCounts {
    pushed: u64,
    pulled: u64,
    rejected: u64,
    /// What became of listings.
    pub(crate) listings: publish::PublishOutcome,
}

/// One exchange because a person asked for it, with the report.
pub(crate) fn sync_now(app: &App) -> Result<SyncReport> {
    let mut news = News::default();
    let done = exchange(app, &app.connection.turn(), &mut news);
    report(app, news, done)
}

/// The same with what a person says to an answer with less.
pub(crate) fn hub_settle(app: &App, settle: &HubSettle) -> Result<SyncReport> {
    let choice = settle
        .less
        .ok_or_else(|| Failure::missing_argument("less"))?;
    let decision = match choice {
        LessChoice::Accept => Decision::Accept(Cell::new(less::asked(app)?)),
        LessChoice::Refuse => Decision::Refuse,
    };
    let mut news = News::default();
    let turn = app.connection.turn();
    let intake = Intake::new(app, decision);
    let mut done = run(app, (begin(app)?, TOGETHER), intake, &mut news);
    if let (Ok(first), LessChoice::Refuse) = (&done, choice) {
        // What was put back while pages came goes out as well.
        let (pushed, pulled, rejected) = (first.pushed, first.pulled, first.rejected);
        done = exchange(app, &turn, &mut news).map(|mut counts| {
            counts.pushed += pushed;
            counts.pulled += pulled;
            counts.rejected += rejected;
            counts
        });
    }
    drop(turn);
    report(app, news, done)
}

fn report(app: &App, mut news: News, done: Result<SyncCounts>) -> Result<SyncReport> {
    if done.is_ok() {
        // Whoever asked sees when it was, also where nothing came of it.
        news.add([Tag::Network]);
    }
    app.send_news(news);
    let counts = done?;
    app.ask(|reading| {
        Ok(SyncReport {
            pushed: counts.pushed,
            pulled: counts.pulled,
            rejected: counts.rejected,
            conflicts: read::open_conflicts(reading)?,
            twins: twins(reading)?.len() as u64,
            pending: waiting(reading)?,
            live: counts.listings.live,
            cursor: read::setting(reading, CURSOR)?.unwrap_or_default(),
        })
    })
}

/// The first exchange of a device that joined, which nobody else knows yet.
pub(super) fn take_everything(app: &App) -> Result<()> {
    let _turn = app.connection.turn();
    let mut news = News::default();
    let at_first = (begin(app)?, TOGETHER_AT_FIRST);
    let done = run(app, at_first, Intake::default(), &mut news);
    app.send_news(news);
    done.map(|_| ())
}

/// One exchange as part of something else, which took its turn and tells of it.
pub(crate) fn exchange(app: &App, _turn: &Turn<'_>, news: &mut News) -> Result<SyncCounts> {
    let intake = Intake::new(app, Decision::Open);
    run(app, (begin(app)?, TOGETHER), intake, news)
}

/// One exchange that nobody asked for, if it is still needed when its turn comes: only a long one
/// is told of while it lasts.
pub(super) fn follow_up(app: &App, is_needed: impl FnOnce(&App) -> Result<bool>) -> Result<()> {
    let _turn = app.connection.turn();
    if !is_needed(app)? {
        return Ok(());
    }
    let mut news = News::default();
    let intake = Intake::new(app, Decision::Open);
    let done = run(app, (begin(app)?.quiet(), TOGETHER), intake, &mut news);
    app.send_news(news);
    done.map(|_| ())
}

/// The hub did not answer: remembers it, and refuses as an exchange would.
pub(super) fn lose_connection(app: &App) -> Result<()> {
    let _turn = app.connection.turn();
    let lost = AppError::Network(NetworkError::Offline);
    let known = app.ask(|reading| Ok(read::setting(reading, OFFLINE_SINCE)?.is_some()))?;
    if !known {
        note_connection(app, Some(&lost))?;
        app.send_news(News::default().with([Tag::Network]));
    }
    Err(lost)
}

fn begin(app: &App) -> Result<Job<'_>> {
    Ok(app.job(
        "sync_now",
        "operations",
        Some(app.ask(|reading| Ok(read::pending_count(reading)?))?),
    ))
}

/// Exchanges, and remembers the state of the connection. What changed is in `news` also when the
/// exchange broke off.
fn run(
    app: &App,
    (job, together): (Job<'_>, usize),
    intake: Intake,
    news: &mut News,
) -> Result<SyncCounts> {
    let before = app.ask(Shown::read)?;
    let done = Round {
        app,
        job,
        together,
        intake,
        counts: SyncCounts::default(),
        news,
    }
    .exchange();
    note_connection(app, done.as_ref().err())?;
    less::note(app, done.as_ref().err())?;
    if matches!(done, Err(AppError::Less(_))) {
        // The device that was to go on in the place of this one does not yet.
        app.connection.forget();
    }
    if app.ask(Shown::read)? != before {
        news.add([Tag::Network]);
    }
    done
}

/// An exchange under way.
struct Round<'app> {
    app: &'app App,
    job: Job<'app>,
    /// Bytes of values in pages that are taken in together.
    together: usize,
    intake: Intake,
    counts: SyncCounts,
    news: &'app mut News,
}

impl Round<'_> {
    fn exchange(mut self) -> Result<SyncCounts> {
        pictures::send(self.app)?;
        for _ in 0..MOST_REPAIRS {
            match self.push_and_pull() {
                Ok(true) => repair::reidentify(self.app, self.news)?,
                Ok(false) => {
                    pictures::fetch(self.app, self.news)?;
                    self.counts.listings = publish::send(self.app, self.news)?;
                    return Ok(self.counts);
                }
                Err(error) => repair::recover(self.app, self.news, &self.intake, error)?,
            }
        }
        Err(Failure::new(Code::HubRefused)
            .with("reason", "log-changed")
            .into())
    }

    /// Sends and takes in. What another device did to the same things meanwhile is taken in first,
    /// as often as one does so.
    fn push_and_pull(&mut self) -> Result<bool> {
        for _ in 0..MOST_MEETINGS {
            let behind = match self.push_all() {
                Err(AppError::Network(NetworkError::Refused(refusal)))
                    if refusal.code == "behind" =>
                {
                    refusal
                }
                pushed => {
                    pushed?;
                    return self.pull_all();
                }
            };
            if self.pull_all()? {
                return Ok(true);
            }
            repair::catch_up(self.app, self.news, &behind)?;
        }
        Err(Failure::new(Code::HubRefused)
            .with("reason", "behind")
            .into())
    }

    /// Sends what waits, batch after batch. The answers are hints; the feed brings the truth.
    fn push_all(&mut self) -> Result<()> {
        let client = client(self.app)?;
        let mut after = 0;
        loop {
            let push = self.app.keep(self.news, |edit| {
                Ok(next_push(
                    &SqliteReplica::new(edit),
                    after,
                    "",
                    Limits::default(),
                )?)
            })?;
            let Some(push) = push else { return Ok(()) };
            let answer = match client.push(&push) {
                Err(NetworkError::Refused(refusal)) if refusal.code == "mid-gap" => {
                    after = repair::close_gap(self.app, self.news, after, refusal)?;
                    continue;
                }
                answer => answer?,
            };
            let settled = self.app.keep(self.news, |edit| {
                Ok(settle(&mut SqliteReplica::new(edit), &answer)?)
            })?;
            self.counts.pushed += settled.standing as u64;
            self.counts.rejected += settled.rejected.len() as u64;
            after = settled.last_mid;
            self.job.step(self.counts.pushed)?;
        }
    }

    /// Takes what is new, page after page. Answers whether another installation writes under this
    /// device's id.
    fn pull_all(&mut self) -> Result<bool> {
        let client = client(self.app)?;
        loop {
            let pages = self.ask_for_pages(&client)?;
            let applied = match self.take_in(&pages) {
                // Pages before the one that does not fit are taken in all the same.
                Err(error) if pages.len() > 1 && !matches!(error, AppError::Less(_)) => {
                    self.take_in_one_by_one(&pages)?
                }
                applied => applied?,
            };
            if applied.forked || !applied.more {
                return Ok(applied.forked);
            }
            self.app.send_news_so_far(self.news);
        }
    }

    /// The next pages of the feed, as many as are taken in together.
    fn ask_for_pages(&self, client: &DeviceClient) -> Result<Vec<Page>> {
        let known = self
            .app
            .ask(|reading| Ok(read::setting(reading, CURSOR)?))?;
        let (mut cursor, mut pages) = (known.map(Cursor::new), Vec::new());
        let own = &client.identity().device;
        let (mut rows, mut bytes) = (0, 0);
        loop {
            let asked = client.signed_changes(cursor.as_ref(), PAGE);
            let page = asked.map_err(AppError::from);
            let page = page.and_then(|page| authors::opened(self.app, client, page));
            let opened = match page {
                // What came is taken in; asked again, the hub says what is the matter.
                Err(_) if !pages.is_empty() => return Ok(pages),
                page => page?,
            };
            let changes = &opened.changes;
            rows += changes.rows.len() as u64;
            bytes += changes.rows.iter().map(length).sum::<usize>();
            self.job
                .step(self.counts.pushed + self.counts.pulled + rows)?;
            let (next, more) = (changes.next.clone(), changes.more);
            let asked = cursor.replace(next);
            let foreign = changes.rows.iter().filter(|row| row.device != *own).count() as u64;
            pages.push(Page {
                asked,
                opened,
                foreign,
            });
            if !more || bytes >= self.together {
                return Ok(pages);
            }
        }
    }

    /// Takes pages in, each in an act of its own, all in one transaction. Answers what the last of
    /// them did.
    fn take_in(&mut self, pages: &[Page]) -> Result<Applied> {
        let (mut last, mut foreign) = (Applied::default(), 0);
        let (mut taking, mut left) = (Taking::default(), pages.len());
        // What devices of the firm signed is their word; only what the hub alone says is asked about.
        let is_told = !pages.iter().all(|page| page.opened.is_signed());
        let (intake, act) = (&self.intake, self.intake.act());
        self.app
            .keep_together(&act, self.news, pages, |edit, page| {
                authors::follow(edit, page.asked.as_ref(), &page.opened)?;
                let before = taking.counts();
                let mut replica = SqliteReplica::watched(edit, &mut taking);
                let asked = page.asked.as_ref();
                last = pull::apply_changes(&mut replica, asked, &page.opened.changes)?;
                intake.name(edit, before, &taking)?;
                (foreign, left) = (foreign + page.foreign, left - 1);
                if is_told && (last.forked || left == 0) {
                    intake.judge(edit, std::mem::take(&mut taking))?;
                }
                Ok(!last.forked)
            })?;
        self.counts.pulled += foreign;
        Ok(last)
    }

    fn take_in_one_by_one(&mut self, pages: &[Page]) -> Result<Applied> {
        let mut last = Applied::default();
        for page in pages {
            last = self.take_in(std::slice::from_ref(page))?;
            if last.forked {
                break;
            }
        }
        Ok(last)
    }
}

/// A page of the feed with the cursor that it was asked for with.
struct Page {
    asked: Option<Cursor>,
    opened: OpenedPage,
    /// How many rows are of other devices.
    foreign: u64,
}

/// Bytes of the value of a row.
fn length(row: &ChangeRow) -> usize {
    match &row.effect {
        Effect::Value { value, .. } => value.as_text().map_or(0, str::len),
        _ => 0,
    }
}

/// Remembers the state of the connection for the status bar.
fn note_connection(app: &App, error: Option<&AppError>) -> Result<()> {
    let at = app.host.now();
    let now = at.to_string();
    app.keep(&mut News::default(), |edit| {
        match error {
            None => {
                edit.set(SYNCED_AT, Some(&now))?;
                edit.set(OFFLINE_SINCE, None)?;
                repair::forget_after_a_while(edit, at)?;
            }
            Some(AppError::Network(NetworkError::Offline)) => {
                if read::setting(edit.connection(), OFFLINE_SINCE)?.is_none() {
                    edit.set(OFFLINE_SINCE, Some(&now))?;
                }
            }
            Some(AppError::Network(error)) if error.is_revoked() => {
                edit.set(REVOKED, Some(&now))?
            }
            Some(_) => {}
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{join, sample, system_host};
    use dhow_contract::Nothing;
    use dhow_contract::catalogue::VariantSet;
    use dhow_contract::prelude::*;
    use dhow_contract::publish::PublishRequest;
    use dhow_contract::sync::EnrolRequest;
    use dhow_testkit::{StoppedClock, hub_in_process};

    const SKU: &str = "ATT-70140-SND";

    /// How often products were read whole, and how many trees were built, while this was done.
    fn effort_of(app: &App, deed: impl FnOnce(&App)) -> (u64, u64) {
        let before = app.workspace.effort().unwrap();
        deed(app);
        let after = app.workspace.effort().unwrap();
        (
            after.whole_reads - before.whole_reads,
            after.trees - before.trees,
        )
    }

    fn set_price(app: &App) {
        let fields = [("basePrice".to_owned(), Some("701".to_owned()))].into();
        let edit = VariantSet {
            sku: Some(SKU.to_owned()),
            fields,
            ..VariantSet::default()
        };
        assert_eq!(app.variant_set(edit).unwrap().changed, 1);
    }

    #[test]
    fn one_price_reads_its_product_once_on_each_device() {
        let folder = tempfile::tempdir().unwrap();
        let host = || system_host(folder.path().to_owned(), "en-US");
        let hub = hub_in_process(folder.path(), &StoppedClock::at("2026-10-30T16:00:00Z"));
        let url = hub.address();
        let first = sample(&folder.path().join("first.dhow"), host()).unwrap();
        first.hub_enrol(EnrolRequest { url: url.clone() }).unwrap();
        first.sync_now(Nothing {}).unwrap();
        let code = first.hub_invite(Nothing {}).unwrap().code;
        let path = folder.path().join("second.dhow");
        let second = join(&path, &url, &code, host()).unwrap().app;
        let check = |what: &str, app: &App, deed: &dyn Fn(&App), most: (u64, u64)| {
            assert_eq!(effort_of(app, |app| deed(app)), most, "{what}");
        };
        let exchange = |pushed: u64, pulled: u64| {
            move |app: &App| {
                let report = app.sync_now(Nothing {}).unwrap();
                assert_eq!((report.pushed, report.pulled), (pushed, pulled));
            }
        };
        check("the edit", &first, &set_price, (1, 2));
        check("its exchange", &first, &exchange(1, 0), (0, 0));
        check("the pull of it", &second, &exchange(0, 1), (1, 2));
        check("an exchange of nothing", &second, &exchange(0, 0), (0, 0));
        // What is published and did not change is not asked again who sells it.
        first.publish(PublishRequest::default()).unwrap();
        first.sync_now(Nothing {}).unwrap();
        check("nothing after a publish", &first, &exchange(0, 0), (0, 0));
    }

    /// A picture whose bytes are gone here does not travel, and everything else does.
    #[test]
    fn a_picture_that_cannot_be_sent_stops_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let host = system_host(folder.path().to_owned(), "en-US");
        let hub = hub_in_process(folder.path(), &StoppedClock::at("2026-10-30T16:00:00Z"));
        let app = sample(&folder.path().join("first.dhow"), host).unwrap();
        let blob = dhow_store::Blob::of(b"gone", "image/png", 1, 1);
        app.act(dhow_store::Act::new("act-media-add"), |edit| {
            edit.keep_blob(&blob, &[])?;
            let id = read::products(edit.connection())?[0];
            let before = read::product(edit.connection(), id)?;
            let mut after = before.clone().unwrap();
            after.media[0].blob = Some(blob.hash.clone());
            Ok(edit.save(before.as_ref(), Some(&after))?)
        })
        .unwrap();
        app.hub_enrol(EnrolRequest { url: hub.address() }).unwrap();
        assert!(app.sync_now(Nothing {}).unwrap().pushed > 0);
        let status = app.network_status(Nothing {}).unwrap();
        assert_eq!(status.pending, 0);
        let held: Vec<_> = status
            .pictures
            .iter()
            .map(|it| it.reason.as_str())
            .collect();
        assert_eq!(held, ["missing"]);
        assert_eq!(status.pictures[0].blob, blob.hash);
        let kept = dhow_contract::sync::KeyProtection::File;
        assert_eq!(status.key_protection, Some(kept));
        app.undo(Nothing {}).unwrap();
        app.sync_now(Nothing {}).unwrap();
        assert!(app.network_status(Nothing {}).unwrap().pictures.is_empty());
    }
}
