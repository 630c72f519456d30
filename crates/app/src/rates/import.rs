//! Taking rates in: those that come with the program, a file, what a source publishes.

use super::evidence::Evidence;
use super::set_aside::id_of;
use crate::app::App;
use crate::events::News;
use crate::failure::Result;
use crate::files;
use dhow_contract::rates as dto;
use dhow_contract::{Code, Failure};
use dhow_domain::rates::RateSource;
use dhow_rates_io::{BadRow, LastRate, MAXIMUM_BYTES, RatesContext, RatesRead, embedded};
use dhow_store::{Act, read};

/// Puts the rates that come with the program into a new workspace.
pub(crate) fn seed(app: &App) -> Result<()> {
    app.keep(&mut News::default(), |edit| {
        for publication in embedded() {
            edit.seed_publication(&publication)?;
        }
        Ok(())
    })
}

pub(crate) fn rates_import(app: &App, request: &dto::RatesImport) -> Result<dto::RatesImported> {
    let bytes = files::bytes(
        request.path.as_deref(),
        request.base64.as_deref(),
        MAXIMUM_BYTES,
    )?;
    import(app, &request.source, &bytes, request.skip_bad_rows)
}

/// The European Central Bank's own address of its daily rates.
const ECB_DAILY: &str = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist-90d.xml";

pub(crate) fn rates_update(app: &App) -> Result<dto::RatesImported> {
    let address = app.ask(|reading| Ok(read::setting(reading, "rates.address")?))?;
    let bytes = dhow_network::rates::fetch(address.as_deref().unwrap_or(ECB_DAILY))?;
    import(app, RateSource::ECB, &bytes, false)
}

fn import(
    app: &App,
    source: &str,
    bytes: &[u8],
    skip_bad_rows: bool,
) -> Result<dto::RatesImported> {
    let fetched_at = app.host.now();
    let read = app.ask(|reading| {
        let evidence = Evidence::new(reading, source)?;
        let last_known = |asked: LastRate| evidence.last(asked);
        let elsewhere = |asked: LastRate| evidence.elsewhere(asked);
        Ok(dhow_rates_io::read(
            source,
            bytes,
            RatesContext {
                fetched_at,
                last_known: &last_known,
                elsewhere: &elsewhere,
            },
        )?)
    })?;
    if !skip_bad_rows {
        refuse_bad_rows(&read)?;
    }
    let job = app.job("rates_import", "days", Some(read.publications.len() as u64));
    let act = Act::new("act-rates-import")
        .with("source", source)
        .with("count", read.publications.len())
        .as_change_set();
    let committed = app.act(act, |edit| {
        let mut added = 0;
        for (done, publication) in read.publications.iter().enumerate() {
            job.step(done as u64)?;
            added += u64::from(edit.add_publication(publication)?);
        }
        Ok(added)
    })?;
    Ok(imported(source, &read, committed.value))
}

/// All or nothing: a row that cannot be understood refuses the file, naming row and rule.
fn refuse_bad_rows(read: &RatesRead) -> Result<()> {
    let Some(first) = read.bad.first() else {
        return Ok(());
    };
    let rows: Vec<_> = read
        .bad
        .iter()
        .take(100)
        .map(|bad| {
            serde_json::json!({ "row": bad.row, "column": bad.column, "code": bad.rule.as_str(), "value": bad.value })
        })
        .collect();
    Err(Failure::new(Code::RowsRefused)
        .with("count", read.bad.len())
        .with("row", first.row)
        .with("column", &first.column)
        .with("rule", first.rule.as_str())
        .with_detail(serde_json::json!({ "issues": rows }))
        .into())
}

fn imported(source: &str, read: &RatesRead, added: u64) -> dto::RatesImported {
    let quarantined = read
        .set_aside
        .iter()
        .map(|aside| dto::Quarantined {
            id: id_of((source, aside.day), (aside.from, aside.to), &aside.rate),
            row: aside.row,
            day: aside.day.to_string(),
            from: aside.from.to_string(),
            to: aside.to.to_string(),
            rate: aside.rate.clone(),
            reason: aside.reason.as_str().to_owned(),
        })
        .collect();
    dto::RatesImported {
        source: source.to_owned(),
        publications: read.publications.len() as u64,
        added,
        quarantined,
        skipped: read.bad.iter().map(skipped).collect(),
        first: read
            .publications
            .first()
            .map(|publication| publication.day.to_string()),
        last: read
            .publications
            .last()
            .map(|publication| publication.day.to_string()),
    }
}

fn skipped(bad: &BadRow) -> dto::RateRowSkipped {
    dto::RateRowSkipped {
        row: bad.row,
        column: bad.column.clone(),
        code: bad.rule.as_str().to_owned(),
        value: bad.value.clone(),
    }
}
