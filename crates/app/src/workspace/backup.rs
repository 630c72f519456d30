//! Copies that are proven, and the doctor.

use crate::app::App;
use crate::catalogue::twins;
use crate::failure::Result;
use crate::readiness::check_issue_counts;
use dhow_contract::workspace::{BackupReport, DoctorCheck, DoctorReport, PathRequest};
use std::path::Path;

/// Most products that are named.
const NAMED: usize = 20;

pub(crate) fn backup_create(app: &App, request: &PathRequest) -> Result<BackupReport> {
    let proof = app
        .workspace
        .back_up(Path::new(&request.path), app.host.context())?;
    Ok(BackupReport {
        path: request.path.clone(),
        bytes: proof.bytes,
        products: proof.products,
        digest: proof.digest,
    })
}

pub(crate) fn doctor_run(app: &App) -> Result<DoctorReport> {
    let checks = app.ask(|reading| Ok(dhow_store::diagnose(reading)?))?;
    let checks = checks.into_iter().map(|check| DoctorCheck {
        name: check.name.to_owned(),
        passed: check.findings.is_empty(),
        mended: false,
        findings: check.findings,
    });
    let mut checks: Vec<DoctorCheck> = checks.collect();
    checks.push(check_summaries(app)?);
    checks.push(check_issue_counts(app)?);
    checks.push(check_twins(app)?);
    Ok(DoctorReport {
        healthy: checks.iter().all(|check| check.passed),
        checks,
    })
}

/// Looks for things that are there several times. Which of them to keep a person should see first.
fn check_twins(app: &App) -> Result<DoctorCheck> {
    let twins = app.ask(twins)?;
    let named = twins.iter().take(NAMED);
    let findings = named.map(|twin| format!("{}: {}", twin.key, twin.documents.join(", ")));
    Ok(DoctorCheck {
        name: "twins".to_owned(),
        passed: twins.is_empty(),
        mended: false,
        findings: findings.collect(),
    })
}

/// Holds what lists show of goods against the goods, and mends what is wrong.
fn check_summaries(app: &App) -> Result<DoctorCheck> {
    let wrong = app.ask(|reading| Ok(dhow_store::wrong_summaries(reading)?))?;
    let mended = !wrong.is_empty() && app.workspace.mend_summaries(&wrong)?;
    Ok(DoctorCheck {
        name: "summaries".to_owned(),
        passed: wrong.is_empty() || mended,
        mended,
        findings: wrong.iter().take(NAMED).map(ToString::to_string).collect(),
    })
}
