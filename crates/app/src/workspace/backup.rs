//! Copies that are proven, and the doctor.

use crate::app::App;
use crate::catalogue::twins;
use crate::failure::{AppError, Result};
use crate::host::Host;
use crate::readiness::check_issue_counts;
use crate::sync::{identity, named};
use dhow_contract::workspace::{
    BackupCheck, BackupReport, BackupRequest, DeviceKeys, DoctorCheck, DoctorReport,
};
use dhow_contract::{Code, Failure};
use dhow_network::{Identity, KeyError, keys};
use dhow_store::{Mode, Workspace};
use std::path::{Path, PathBuf};

/// Most products that are named.
const NAMED: usize = 20;

pub(crate) fn backup_create(app: &App, request: &BackupRequest) -> Result<BackupReport> {
    let passphrase = request.passphrase.as_deref();
    let keys = passphrase.map(|passphrase| seal_keys(app, passphrase));
    report(app, Path::new(&request.path), keys.transpose()?)
}

/// Makes a copy, with these keys in it.
fn report(app: &App, target: &Path, keys: Option<String>) -> Result<BackupReport> {
    let copied = app
        .workspace
        .back_up_with(target, app.host.context(), keys.as_deref());
    let proof = copied?;
    Ok(BackupReport {
        path: target.display().to_string(),
        bytes: proof.bytes,
        products: proof.products,
        digest: proof.digest,
        digests: proof.digests,
        device_keys: told(keys.is_some()),
    })
}

fn told(are_sealed: bool) -> DeviceKeys {
    if are_sealed {
        DeviceKeys::Sealed
    } else {
        DeviceKeys::Absent
    }
}

/// The key of this device under a passphrase.
fn seal_keys(app: &App, passphrase: &str) -> Result<String> {
    if passphrase.is_empty() {
        return Err(Failure::new(Code::PassphraseMissing).into());
    }
    let Identity {
        seller,
        device,
        key,
    } = app.ask(|reading| identity(app, reading))?;
    Ok(keys::seal(&seller, &device, &key, passphrase)?)
}

/// Opens the key that is in a copy.
fn open_keys(app: &App, passphrase: &str) -> Result<Identity> {
    let sealed = app.workspace.sealed_keys()?;
    let sealed = sealed.ok_or_else(|| Failure::new(Code::BackupWithoutKeys))?;
    let (seller, device) = app.ask(named)?;
    match keys::unseal(&seller, &device, &sealed, passphrase) {
        Ok(key) => Ok(Identity {
            seller,
            device,
            key,
        }),
        Err(KeyError::Sealed) => Err(Failure::new(Code::PassphraseWrong).into()),
        Err(error) => Err(error.into()),
    }
}

/// Looks at a copy: whether it is whole, and in each part what it was when it was made. Nothing is
/// changed, and nothing made beside it.
///
/// # Errors
/// Says what the file is when it is no workspace. What is found in it is no error.
pub fn verify_backup(copy: &Path, host: Host) -> std::result::Result<BackupCheck, Failure> {
    let aside = Aside::of(&host);
    let app = aside.open(copy, host)?;
    let keys = app.workspace.sealed_keys().map_err(AppError::from)?;
    Ok(BackupCheck {
        path: copy.display().to_string(),
        device_keys: told(keys.is_some()),
        health: doctor_run(&app)?,
    })
}

/// Makes a workspace of a copy, by copying the copy: it stays one, and the new file is proven too.
/// With the passphrase of the keys in it, this computer goes on as the device that made it.
///
/// # Errors
/// As [`verify_backup`]; a copy in which it finds something is refused. `passphraseWrong` and
/// `backupWithoutKeys`, before anything is made.
pub fn restore_backup(
    copy: &Path,
    file: &Path,
    passphrase: Option<&str>,
    host: Host,
) -> std::result::Result<BackupReport, Failure> {
    let aside = Aside::of(&host);
    let app = aside.open(copy, host)?;
    let health = doctor_run(&app)?;
    match health.checks.iter().find(|check| !check.passed) {
        Some(check) => Err(Failure::new(Code::WorkspaceCorrupt)
            .with("file", copy.display())
            .with("finding", &check.name)),
        None => Ok(restored(&app, file, passphrase)?),
    }
}

/// The key is kept before the file is there: a key without its workspace is of no use to anybody.
fn restored(copy: &App, file: &Path, passphrase: Option<&str>) -> Result<BackupReport> {
    if let Some(passphrase) = passphrase {
        let Identity {
            seller,
            device,
            key,
        } = open_keys(copy, passphrase)?;
        copy.host.keys.save(&seller, &device, &key)?;
    }
    report(copy, file, copy.workspace.sealed_keys()?)
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
