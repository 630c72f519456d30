//! The doctor's look at the issue counts: all goods are read, and what was kept is held against it.

use super::cache::filed;
use super::known::Known;
use crate::app::App;
use crate::failure::Result;
use dhow_contract::workspace::DoctorCheck;
use dhow_store::{ReadTransaction, read};
use std::collections::BTreeSet;

/// Most products that are named.
const NAMED: usize = 20;

/// Holds what is kept of the counts against the goods, and mends what is wrong.
pub(crate) fn check_issue_counts(app: &App) -> Result<DoctorCheck> {
    let today = app.host.today();
    let (findings, anew) = app.ask(|reading| {
        let (anew, _) = Known::after(None, reading, today)?;
        let (here, _) = app.readiness.look(reading, today)?;
        let mut wrong = differing(&here, &anew);
        match filed(reading)? {
            Some(filed) => {
                let (filed, _) = Known::after(Some(&filed), reading, today)?;
                wrong.extend(differing(&filed, &anew));
            }
            None if read::issue_counts_header(reading)?.is_some() => {
                return Ok((vec!["issueCounts".to_owned()], anew));
            }
            None => {}
        }
        Ok((named(reading, &wrong)?, anew))
    })?;
    let wrong = !findings.is_empty();
    let mended = wrong && app.readiness.replace(&app.workspace, anew)?;
    Ok(DoctorCheck {
        name: "issueCounts".to_owned(),
        passed: !wrong || mended,
        mended,
        findings,
    })
}

/// The products that stand otherwise.
pub(super) fn differing(kept: &Known, anew: &Known) -> BTreeSet<i64> {
    let otherwise = |one: &Known, other: &Known| -> Vec<i64> {
        let products = one.blocks.products();
        let otherwise = products.filter(|(key, it)| other.blocks.get(*key) != Some(it));
        otherwise.map(|(key, _)| key).collect()
    };
    let there = otherwise(kept, anew).into_iter();
    there.chain(otherwise(anew, kept)).collect()
}

/// What they are called; a product that is gone has its number only.
fn named(reading: &ReadTransaction, wrong: &BTreeSet<i64>) -> Result<Vec<String>> {
    let name = |key: &i64| {
        let id = read::ids_of(reading, &[*key])?.pop();
        Ok(id.map_or_else(|| key.to_string(), |id| id.to_string()))
    };
    wrong.iter().take(NAMED).map(name).collect()
}
