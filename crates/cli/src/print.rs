//! Answers and refusals on their way out: an object, lines of objects, or words.

use crate::answer::Answer;
use crate::exit::{DONE, REFUSED};
use crate::flags::Json;
use crate::localize::Words;
use crate::refusal::Refusal;
use dhow_i18n::messages;
use serde_json::{Map, Value, json};
use std::io::{BufWriter, Write};

/// Most problems of a refused file that are put into words; a script gets all of them.
const MOST_SAID: usize = 20;

/// Prints for whoever asked.
#[derive(Debug)]
pub(crate) struct Printer {
    /// The form for a script; a person reads where there is none.
    json: Option<Json>,
    words: Words,
}

impl Printer {
    pub(crate) fn new(json: Option<Json>, words: Words) -> Self {
        Self { json, words }
    }

    /// Prints an answer. A reader who has gone away is no failure of what was done.
    pub(crate) fn answer(&self, answer: Answer) -> u8 {
        let mut out = BufWriter::new(std::io::stdout().lock());
        let _ = match (self.json, answer.list) {
            (None, _) => say(&mut out, &(answer.words)(&self.words)),
            (Some(Json::Lines), Some(member)) => each(&mut out, &answer.data[member]),
            _ if answer.data.is_null() => Ok(()),
            _ => writeln!(out, "{}", answer.data),
        };
        let _ = out.flush();
        DONE
    }

    /// Prints a refusal: on standard output for scripts, on standard error for people.
    pub(crate) fn refusal(&self, refusal: Refusal) -> u8 {
        let _ = match self.json {
            None => say(&mut std::io::stderr().lock(), &self.sentences(&refusal)),
            Some(_) => writeln!(std::io::stdout().lock(), "{}", self.object(refusal)),
        };
        REFUSED
    }

    fn sentences(&self, refusal: &Refusal) -> String {
        let failure = &refusal.failure;
        let localized = self
            .words
            .localizer()
            .failure(failure.code.as_str(), &failure.args);
        let mut lines = vec![format!(
            "{}: {}",
            self.words.text(&messages::cli_error_prefix()),
            localized.message
        )];
        lines.extend(
            localized
                .hint
                .map(|hint| format!("{}: {hint}", self.words.text(&messages::cli_hint_prefix()))),
        );
        lines.extend(failure.detail.iter().flat_map(problems));
        lines.join("\n")
    }

    fn object(&self, refusal: Refusal) -> Value {
        let Refusal { failure, report } = refusal;
        let localized = self
            .words
            .localizer()
            .failure(failure.code.as_str(), &failure.args);
        let mut error = json!({
            "code": failure.code.as_str(),
            "message": localized.message,
            "hint": localized.hint.unwrap_or_default(),
            "args": failure.args,
        });
        let detail = failure.detail.and_then(members).unwrap_or_default();
        if !is_report(&detail) {
            detail
                .iter()
                .for_each(|(name, value)| error[name] = value.clone());
        }
        let mut object = report.and_then(members).unwrap_or_default();
        object.extend(detail);
        object.insert("error".to_owned(), error);
        Value::Object(object)
    }
}

/// A report of many rows stands beside the refusal; anything else is also part of it.
fn is_report(detail: &Map<String, Value>) -> bool {
    detail.contains_key("issues")
}

fn members(value: Value) -> Option<Map<String, Value>> {
    match value {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

/// The problems of a refused file, row by row.
fn problems(detail: &Value) -> Vec<String> {
    let issues = detail["issues"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    let errors = issues
        .iter()
        .filter(|issue| issue["severity"] != "warning" && issue["severity"] != "info");
    errors.take(MOST_SAID).map(problem).collect()
}

fn problem(issue: &Value) -> String {
    let text = |name: &str| issue[name].as_str().unwrap_or_default();
    let said = [text("message"), text("code")]
        .into_iter()
        .find(|it| !it.is_empty())
        .unwrap_or_default();
    format!("{}\t{}\t{said}", issue["row"], text("column"))
}

fn say(out: &mut impl Write, text: &str) -> std::io::Result<()> {
    if text.is_empty() {
        Ok(())
    } else {
        writeln!(out, "{text}")
    }
}

fn each(out: &mut impl Write, list: &Value) -> std::io::Result<()> {
    for member in list.as_array().into_iter().flatten() {
        writeln!(out, "{member}")?;
    }
    Ok(())
}
