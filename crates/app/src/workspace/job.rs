//! Stopping long work.

use crate::app::App;
use crate::failure::Result;
use dhow_contract::Nothing;
use dhow_contract::workspace::JobRequest;

pub(crate) fn job_cancel(app: &App, request: &JobRequest) -> Result<Nothing> {
    app.jobs.cancel(&request.job);
    Ok(Nothing {})
}
