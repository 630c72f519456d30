//! Questions that are answered from the issue counts, and when the file gets to know them.

use super::cache::BEHIND;
use super::known::Known;
use crate::app::App;
use crate::failure::Result;
use dhow_store::{ReadTransaction, read};

impl App {
    /// Answers a question from what is known of the counts now.
    pub(crate) fn ask_known<T>(
        &self,
        question: impl FnOnce(&ReadTransaction, &Known) -> Result<T>,
    ) -> Result<T> {
        let today = self.host.today();
        let answer = self.ask(|reading| {
            let (known, _) = self.readiness.look(reading, today)?;
            question(reading, &known)
        })?;
        if self.readiness.is_behind() {
            self.file_issue_counts();
        }
        Ok(answer)
    }

    /// Writes what is known into the file. Where that cannot be done, nothing is lost: the next
    /// one to look follows what changed since.
    pub(super) fn file_issue_counts(&self) {
        let _ = self.readiness.file(&self.workspace);
    }

    /// Brings the file up to date before it is closed, when it is far behind: what was imported is
    /// then not read again by the first look after opening.
    fn close_issue_counts(&self) -> Result<()> {
        if !self.is_writable() {
            return Ok(());
        }
        let today = self.host.today();
        let behind = self.ask(|reading| {
            let filed = read::issue_counts_header(reading)?.map_or(0, |head| head.seen);
            let behind = read::newest_change(reading)?.abs_diff(filed) >= BEHIND;
            if behind {
                self.readiness.look(reading, today)?;
            }
            Ok(behind)
        })?;
        if behind {
            self.file_issue_counts();
        }
        Ok(())
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // What cannot be summed up or written now is summed up by the next one to look.
        let _ = self.close_issue_counts();
    }
}
