//! The texts that wait for a person.

use super::status::{counts_by_title, state_of};
use crate::app::App;
use crate::catalogue::{look_up_product, state};
use crate::failure::Result;
use crate::input;
use crate::readiness::TextCounts;
use dhow_contract::catalogue::ProductRequest;
use dhow_contract::translation::{
    Accepted, NumbersDiffer, Queue, QueueQuery, Segment, TranslationState,
};
use dhow_domain::Locale;
use dhow_domain::catalogue::{Product, TextField};
use dhow_domain::translation::{
    FigureDifference, LocaleText, Translated, TranslationState as Written,
};
use dhow_store::{ReadTransaction, read};
use dhow_sync::DocumentId;
use std::ops::Range;

/// Texts of a page when nobody says how many.
const PAGE: u64 = 200;

/// Most texts of one page.
const LARGEST_PAGE: u64 = 5_000;

pub(crate) fn translate_list(app: &App, query: &QueueQuery) -> Result<Queue> {
    let locale = input::locale(&query.locale)?;
    let wanted = Wanted {
        locale: &locale,
        chain: &locale.chain(),
        states: query.states.as_deref(),
    };
    app.ask_known(|reading, known| {
        let limit = query.limit.unwrap_or(PAGE).min(LARGEST_PAGE);
        let mut page = Page::new(query.offset, limit);
        let mut pass = |key, counts: TextCounts| page.pass(key, wanted.count(&counts));
        match &query.product {
            Some(id) => one_product(reading, id, wanted.chain, pass)?,
            None => counts_by_title(known, reading, &locale, &mut pass)?,
        }
        Ok(Queue {
            segments: page.segments(reading, &wanted)?,
            total: page.passed,
        })
    })
}

fn one_product(
    reading: &ReadTransaction,
    id: &str,
    chain: &[Locale],
    mut see: impl FnMut(i64, TextCounts),
) -> Result<()> {
    let request = ProductRequest {
        id: Some(id.to_owned()),
        sku: None,
    };
    let product = look_up_product(reading, &request)?;
    let keys = read::keys_of(reading, &[product.id])?;
    let counts = TextCounts::of(&product, chain);
    keys.into_values().for_each(|key| see(key, counts));
    Ok(())
}

/// Which texts are asked for.
struct Wanted<'a> {
    locale: &'a Locale,
    /// The languages whose texts are read in its place; see [`Locale::chain`].
    chain: &'a [Locale],
    states: Option<&'a [TranslationState]>,
}

impl Wanted<'_> {
    fn has(&self, state: TranslationState) -> bool {
        self.states.is_none_or(|states| states.contains(&state))
    }

    fn count(&self, counts: &TextCounts) -> u64 {
        use TranslationState::{Draft, Machine, Missing, Reviewed, Stale};
        [
            (Missing, counts.missing),
            (Machine, counts.machine),
            (Draft, counts.draft),
            (Reviewed, counts.reviewed),
            (Stale, counts.stale),
        ]
        .into_iter()
        .filter(|(state, _)| self.has(*state))
        .map(|(_, count)| count)
        .sum()
    }
}

/// A window of the queue. Only the products that it shows are read.
struct Page {
    window: Range<u64>,
    /// Texts of the products so far.
    passed: u64,
    /// Rows of the products in the window, and the index of the first text of each.
    products: Vec<(i64, u64)>,
}

impl Page {
    fn new(offset: u64, limit: u64) -> Self {
        Self {
            window: offset..offset.saturating_add(limit),
            passed: 0,
            products: Vec::new(),
        }
    }

    fn pass(&mut self, product: i64, count: u64) {
        let texts = self.passed..self.passed + count;
        if texts.start < self.window.end && self.window.start < texts.end {
            self.products.push((product, texts.start));
        }
        self.passed = texts.end;
    }

    fn segments(&self, reading: &ReadTransaction, wanted: &Wanted<'_>) -> Result<Vec<Segment>> {
        let keys: Vec<i64> = self.products.iter().map(|(key, _)| *key).collect();
        let ids = read::ids_of(reading, &keys)?;
        let source = read::seller(reading)?.source_locale;
        let mut segments = Vec::new();
        let products = read::products_of(reading, &ids)?;
        for (product, (_, first)) in products.iter().zip(&self.products) {
            let texts = product
                .source_texts()
                .filter(|text| wanted.has(state(state_of(product, text, wanted.chain))));
            for (text, _) in texts
                .zip(*first..)
                .filter(|(_, at)| self.window.contains(at))
            {
                segments.push(segment(reading, product, &text, (wanted, &source))?);
            }
        }
        Ok(segments)
    }
}

fn segment(
    reading: &ReadTransaction,
    product: &Product,
    text: &(TextField, &str),
    (wanted, source_locale): (&Wanted<'_>, &Locale),
) -> Result<Segment> {
    let (field, source) = text;
    let found = product.translation(field, wanted.chain);
    let written = found.map(|(_, written)| written);
    let now = state_of(product, text, wanted.chain);
    let source_before = match written {
        Some(written) if now == Written::Stale => {
            let document = DocumentId::new(product.id.to_string());
            read::last_source_text(reading, &document, &field.to_string(), &written.source_hash)?
        }
        _ => None,
    };
    Ok(Segment {
        product: product.id.to_string(),
        sku: product
            .variants
            .first()
            .map(|variant| variant.sku.to_string())
            .unwrap_or_default(),
        title: product.text.title.clone(),
        field: field.to_string(),
        locale: wanted.locale.to_string(),
        source: (*source).to_owned(),
        source_before,
        text: written
            .map(|written| written.text.clone())
            .unwrap_or_default(),
        state: state(now),
        origin: written.map(|written| written.origin.clone()),
        numbers_differ: found.and_then(|(locale, written)| {
            let text = *source;
            let source = LocaleText {
                text,
                locale: source_locale,
            };
            written.numbers_differ(source, locale).map(shown)
        }),
        accepted: accepted(written),
    })
}

fn shown(difference: FigureDifference) -> NumbersDiffer {
    NumbersDiffer {
        lost: difference.lost,
        added: difference.added,
    }
}

/// What a person said is right although a check would not pass it.
fn accepted(written: Option<&Translated>) -> Vec<Accepted> {
    let accepted = written.filter(|written| written.numbers_accepted);
    accepted
        .map(|_| Accepted::NumbersDiffer)
        .into_iter()
        .collect()
}
