//! How far long work is, on standard error, for people who watch.

use crate::flags::Flags;
use crate::localize::Words;
use dhow_contract::{Event, Progress};
use std::collections::BTreeMap;
use std::io::{IsTerminal, Write};
use std::sync::mpsc::Receiver;

/// Takes the cursor back and clears the line, so that one line counts.
const SAME_LINE: &str = "\r\u{1b}[K";

/// Whether anybody watches: a terminal, or somebody who asked for it.
pub(crate) fn is_wanted(flags: &Flags) -> bool {
    flags.progress || std::io::stderr().is_terminal()
}

/// Announces the progress of a workspace until it is closed.
pub(crate) fn follow(events: Receiver<Event>, words: &Words) {
    let words = words.clone();
    let same_line = std::io::stderr().is_terminal();
    std::thread::spawn(move || {
        for event in events {
            announce(&event, &words, same_line);
        }
    });
}

/// Progress that cannot be announced is no reason to stop the work.
fn announce(event: &Event, words: &Words, same_line: bool) {
    let mut out = std::io::stderr().lock();
    let _ = match event {
        Event::Progress(progress) if same_line => {
            write!(out, "{SAME_LINE}{}", sentence(progress, words))
        }
        Event::Progress(progress) => writeln!(out, "{}", sentence(progress, words)),
        Event::Finished { .. } if same_line => write!(out, "{SAME_LINE}"),
        Event::Finished { .. } | Event::Changed { .. } => Ok(()),
    };
    let _ = out.flush();
}

fn sentence(progress: &Progress, words: &Words) -> String {
    let known = if progress.total.is_some() {
        progress.unit.as_str()
    } else {
        "counted"
    };
    let args = BTreeMap::from([
        ("done".to_owned(), progress.done.to_string()),
        (
            "total".to_owned(),
            progress.total.unwrap_or_default().to_string(),
        ),
    ]);
    let word = |id: &str| {
        words
            .localizer()
            .format_dynamic(&format!("progress-{id}"), &args)
    };
    word(known)
        .or_else(|_| word("counted"))
        .unwrap_or_else(|_| progress.done.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use dhow_i18n::Localizer;

    #[test]
    fn progress_is_a_sentence_whatever_is_counted() {
        let words = Words::new(Localizer::new("en-US").plain());
        let check = |unit: &str, total: Option<u64>, expect: &str| {
            let progress = Progress {
                job: "import_apply".to_owned(),
                unit: unit.to_owned(),
                done: 1250,
                total,
            };
            assert_eq!(sentence(&progress, &words), expect);
        };
        check("rows", Some(5000), "1,250 of 5,000 rows");
        check("rows", None, "1,250 so far");
        check("somethingNew", Some(5000), "1,250 so far");
    }
}
