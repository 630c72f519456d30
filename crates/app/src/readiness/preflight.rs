//! Issues of all listings: how many of which cause, and page by page which. The counts come from
//! what is known, and only the products of a page are read.

use super::cause::Cause;
use super::inspection::Inspection;
use super::known::Known;
use super::twins::{self, twin_issues};
use crate::app::App;
use crate::failure::{Result, value_invalid};
use dhow_contract::readiness::{Issue, IssueGroup, Preflight, PreflightQuery};
use dhow_domain::catalogue::Product;
use dhow_store::{ReadTransaction, read};
use std::collections::BTreeMap;

/// Issues of a page when nobody says how many.
const PAGE: u64 = 200;

/// Most issues that a page is filled with.
const LARGEST_PAGE: u64 = 5_000;

/// Products of a page that are read together.
const TOGETHER: usize = 256;

pub(crate) fn preflight(app: &App, query: &PreflightQuery) -> Result<Preflight> {
    let from = query.cursor.as_deref().map(cursor).transpose()?;
    let today = app.host.today();
    app.ask_known(|reading, known| {
        let inspection = Inspection::begin(reading, today)?;
        let twice = twin_issues(reading, known)?;
        let groups = match from {
            None => {
                let others = groups(reading, known, &inspection)?;
                twins::groups(&twice).into_iter().chain(others).collect()
            }
            Some(_) => Vec::new(),
        };
        let limit = query.limit.unwrap_or(PAGE).min(LARGEST_PAGE);
        let total = total(known) + twice.len() as u64;
        let (issues, next) = match twins_first(twice, from, limit) {
            Page::Full(issues, next) => (issues, Some(next)),
            Page::Begun(mut issues, after) => {
                let room = limit - issues.len() as u64;
                let (others, next) = page(reading, known, &inspection, after, room)?;
                issues.extend(others);
                (issues, next)
            }
        };
        let mut report = Preflight {
            products: known.sums.active,
            total,
            groups,
            issues,
            next,
        };
        name_channel(&mut report, query.channel.as_deref());
        Ok(report)
    })
}

/// Where a page begins.
#[derive(Clone, Copy)]
enum From {
    /// Among the twins: so many were handed out.
    Twins(usize),
    /// After the product of this number.
    Product(i64),
}

/// A page as far as twins fill it.
enum Page {
    /// They fill it, and here the next begins.
    Full(Vec<Issue>, String),
    /// Products follow, after this number.
    Begun(Vec<Issue>, Option<i64>),
}

/// Says that a page begins among the twins.
const TWINS: char = 't';

fn cursor(text: &str) -> Result<From> {
    let from = match text.strip_prefix(TWINS) {
        Some(count) => count.parse().map(From::Twins),
        None => text.parse().map(From::Product),
    };
    Ok(from.map_err(|_| value_invalid("cursor", text, "cursor"))?)
}

fn twins_first(twice: Vec<Issue>, from: Option<From>, limit: u64) -> Page {
    let before = match from {
        Some(From::Product(key)) => return Page::Begun(Vec::new(), Some(key)),
        Some(From::Twins(count)) => count,
        None => 0,
    };
    let room = usize::try_from(limit).unwrap_or(usize::MAX);
    let page: Vec<Issue> = twice.into_iter().skip(before).take(room).collect();
    if room > 0 && page.len() == room {
        let next = format!("{TWINS}{}", before + room);
        return Page::Full(page, next);
    }
    Page::Begun(page, None)
}

fn name_channel(report: &mut Preflight, channel: Option<&str>) {
    let firsts = report.groups.iter_mut().map(|group| &mut group.first);
    for issue in report.issues.iter_mut().chain(firsts) {
        issue.channel = channel.map(str::to_owned);
    }
}

/// Which causes are issues, by index.
fn shown(known: &Known) -> Vec<bool> {
    let causes = known.layout().every();
    causes.map(|cause| cause.issue().is_some()).collect()
}

fn total(known: &Known) -> u64 {
    let sums = known.sums.causes.iter().zip(shown(known));
    sums.filter(|(_, shown)| *shown)
        .map(|(sum, _)| sum.active)
        .sum()
}

/// The issues of the products after a number, until there are as many as asked for; and the number
/// of the last product, when others come after it. A product's issues stay together.
fn page(
    reading: &ReadTransaction,
    known: &Known,
    inspection: &Inspection,
    after: Option<i64>,
    limit: u64,
) -> Result<(Vec<Issue>, Option<String>)> {
    let shown = shown(known);
    let mut products = known.blocks.meeting(&shown, after).peekable();
    let (mut keys, mut count) = (Vec::new(), 0);
    while count < limit
        && let Some((key, counts)) = products.next()
    {
        keys.push(key);
        count += counts.issues(&shown);
    }
    let last = keys.last().filter(|_| products.peek().is_some());
    let next = last.map(ToString::to_string);
    let mut issues = Vec::new();
    for together in keys.chunks(TOGETHER) {
        for product in read::products_of(reading, &read::ids_of(reading, together)?)? {
            issues.extend(inspection.issues(&product)?);
        }
    }
    Ok((issues, next))
}

/// How many issues there are of each cause, with the first of them: what blocks first, then what
/// is met most.
fn groups(
    reading: &ReadTransaction,
    known: &Known,
    inspection: &Inspection,
) -> Result<Vec<IssueGroup>> {
    let layout = known.layout();
    let mut wanted: BTreeMap<i64, Vec<Cause>> = BTreeMap::new();
    for cause in layout.every().filter(|cause| cause.issue().is_some()) {
        if let Some(first) = known.blocks.first(cause) {
            wanted.entry(first).or_default().push(cause);
        }
    }
    let mut groups = Vec::new();
    for (key, causes) in wanted {
        for product in read::products_of(reading, &read::ids_of(reading, &[key])?)? {
            for (cause, first) in firsts(inspection, &product, &causes)? {
                let sum = known.sums.causes[layout.index(cause)];
                groups.push(IssueGroup {
                    count: sum.active,
                    products: sum.products,
                    first,
                });
            }
        }
    }
    groups.sort_by(|left, right| order(left).cmp(&order(right)));
    Ok(groups)
}

/// The first issue of each of some causes in a product.
fn firsts(
    inspection: &Inspection,
    product: &Product,
    causes: &[Cause],
) -> Result<Vec<(Cause, Issue)>> {
    let mut found: Vec<(Cause, Issue)> = Vec::new();
    inspection.look(product, &mut |finding| {
        let cause = finding.cause;
        if causes.contains(&cause) && found.iter().all(|(known, _)| *known != cause) {
            let issue = inspection.issue(product, &finding);
            found.extend(issue.map(|issue| (cause, issue)));
        }
    })?;
    Ok(found)
}

fn order(group: &IssueGroup) -> impl Ord + '_ {
    let IssueGroup { count, first, .. } = group;
    let place = (&first.code, &first.market, &first.locale);
    (first.severity, std::cmp::Reverse(*count), place)
}
