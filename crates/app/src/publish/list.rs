//! Goods on their way to buyers, a page at a time, and how many of them stand where.

use crate::app::App;
use crate::catalogue;
use crate::failure::Result;
use crate::input::position;
use crate::sync::{CHANNEL, publish_state_of};
use dhow_contract::catalogue::PublishState as StateDto;
use dhow_contract::publish::{ListingCounts, ListingPage, ListingQuery, ListingState};
use dhow_domain::catalogue::ProductStatus;
use dhow_store::{PublishCounts, PublishFilter, PublishRow, PublishState, read};

/// Rows of a page when nobody says how many.
const PAGE: u64 = 200;
/// Most rows of one page.
const LARGEST_PAGE: u64 = 2_000;

pub(crate) fn listing_list(app: &App, query: &ListingQuery) -> Result<ListingPage> {
    let after = position(query.cursor.as_deref())?;
    let filter = PublishFilter {
        state: query.state.map(stored),
        drafts: query.drafts,
        offset: if after.is_none() { query.offset } else { 0 },
        after,
        limit: query.limit.unwrap_or(PAGE).min(LARGEST_PAGE),
    };
    app.ask(|reading| {
        let counts = read::publish_counts(reading)?;
        let wanted = counts.iter().filter(|count| filter.takes(count));
        let total = wanted.map(|count| count.count).sum();
        let rows = read::publish_rows(reading, CHANNEL, &filter, total)?;
        let is_full = rows.len() as u64 == filter.limit;
        let last = rows.last().filter(|_| is_full);
        Ok(ListingPage {
            next: last.map(|row| row.position.to_string()),
            listings: rows.into_iter().map(listing).collect(),
            total,
            counts: ListingCounts {
                leaving: read::leaving_listing_count(reading)?,
                ..shown(&counts, &filter)
            },
        })
    })
}

fn stored(state: StateDto) -> PublishState {
    match state {
        StateDto::Never => PublishState::Never,
        StateDto::Changed => PublishState::Changed,
        StateDto::Queued => PublishState::Queued,
        StateDto::Live => PublishState::Live,
        StateDto::NotLive => PublishState::NotLive,
        StateDto::Held => PublishState::Held,
        StateDto::Withdrawn => PublishState::Withdrawn,
    }
}

fn listing(row: PublishRow) -> ListingState {
    ListingState {
        product: row.product.to_string(),
        state: publish_state_of(&row.mark),
        sku: row.sku.unwrap_or_default(),
        title: row.title,
        status: catalogue::status(row.status),
        picture: row.picture,
        head: row.head,
        live: row.live,
        checked_at: row.checked_at,
    }
}

/// The counts of every state, whichever of them the page shows.
fn shown(counts: &[PublishCounts], filter: &PublishFilter) -> ListingCounts {
    let every = PublishFilter {
        state: None,
        ..filter.clone()
    };
    let sum = |is_meant: &dyn Fn(&PublishCounts) -> bool| {
        let meant = counts
            .iter()
            .filter(|count| every.takes(count) && is_meant(count));
        meant.map(|count| count.count).sum()
    };
    let standing = |state| sum(&|count| count.state == state);
    ListingCounts {
        never: standing(PublishState::Never),
        changed: standing(PublishState::Changed),
        queued: standing(PublishState::Queued),
        live: standing(PublishState::Live),
        not_live: standing(PublishState::NotLive),
        held: standing(PublishState::Held),
        withdrawn: standing(PublishState::Withdrawn),
        waiting: sum(&|count| {
            use PublishState::{Changed, Never, Withdrawn};
            let is_news = matches!(count.state, Never | Changed | Withdrawn);
            is_news && count.status == ProductStatus::Active
        }),
        leaving: 0,
    }
}
