//! Copies that are proven, and the doctor.

use crate::app::App;
use crate::catalogue::twins;
use crate::failure::Result;
use crate::host::Host;
use crate::readiness::check_issue_counts;
use dhow_contract::workspace::{
    BackupCheck, BackupReport, DeviceKeys, DoctorCheck, DoctorReport, PathRequest,
};
use dhow_contract::{Code, Failure};
use dhow_store::{Mode, Workspace};
use std::path::{Path, PathBuf};

/// Most products that are named.
const NAMED: usize = 20;

pub(crate) fn backup_create(app: &App, request: &PathRequest) -> Result<BackupReport> {
    report(app, Path::new(&request.path))
}

fn report(app: &App, target: &Path) -> Result<BackupReport> {
    let proof = app.workspace.back_up(target, app.host.context())?;
    Ok(BackupReport {
        path: target.display().to_string(),
        bytes: proof.bytes,
        products: proof.products,
        digest: proof.digest,
        digests: proof.digests,
        device_keys: DeviceKeys::Absent,
    })
}

/// Looks at a copy: whether it is whole, and in each part what it was when it was made. Nothing is
/// changed, and nothing made beside it.
///
/// # Errors
/// Says what the file is when it is no workspace. What is found in it is no error.
pub fn verify_backup(copy: &Path, host: Host) -> std::result::Result<BackupCheck, Failure> {
    let aside = Aside::of(&host);
    let app = aside.open(copy, host)?;
    Ok(BackupCheck {
        path: copy.display().to_string(),
        device_keys: DeviceKeys::Absent,
        health: doctor_run(&app)?,
    })
}

/// Makes a workspace of a copy, by copying the copy: it stays one, and the new file is proven too.
///
/// # Errors
/// As [`verify_backup`]; a copy in which it finds something is refused.
pub fn restore_backup(
    copy: &Path,
    file: &Path,
    host: Host,
) -> std::result::Result<BackupReport, Failure> {
    let aside = Aside::of(&host);
    let app = aside.open(copy, host)?;
    let health = doctor_run(&app)?;
    match health.checks.iter().find(|check| !check.passed) {
        Some(check) => Err(Failure::new(Code::WorkspaceCorrupt)
            .with("file", copy.display())
            .with("finding", &check.name)),
        None => Ok(report(&app, file)?),
    }
}

/// Where a copy of an older program is upgraded to be read. It goes with this value.
struct Aside(PathBuf);

impl Aside {
    fn of(host: &Host) -> Self {
        Self(std::env::temp_dir().join(format!("dhow-{}.dhow", host.ids.next())))
    }

    fn open(&self, copy: &Path, host: Host) -> Result<App> {
        let workspace = Workspace::open_copy(copy, &self.0, host.context())?;
        Ok(App::over(workspace, host))
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        for suffix in ["", "-wal", "-shm", "-lock"] {
            let mut name = self.0.clone().into_os_string();
            name.push(suffix);
            let _ = std::fs::remove_file(name);
        }
    }
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
    // What derives from the rest is made anew where it is wrong, once a copy is a workspace.
    if app.workspace.mode() != Mode::Copy {
        checks.push(check_summaries(app)?);
        checks.push(check_issue_counts(app)?);
    }
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
