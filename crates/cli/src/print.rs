//! Answers and refusals on their way out: an object, lines of objects, or words.

use crate::answer::{Answer, Pages};
use crate::exit::{DONE, REFUSED};
use crate::flags::Json;
use crate::localize::Words;
use crate::refusal::Refusal;
use crate::table::Columns;
use crate::terminal;
use dhow_contract::Failure;
use dhow_i18n::messages;
use serde_json::{Map, Value, json};
use std::io::{BufWriter, Write};

/// Most problems of a refused file that are put into words; a script gets all of them.
const MOST_SAID: usize = 20;

/// The member that tells how a list goes on, which the printed list has done.
const CURSOR: &str = "next";

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
        let done = match self.json {
            None => self.say_all(&mut out, answer),
            Some(Json::Lines) if answer.list.is_some() => lines(&mut out, answer),
            Some(_) => object(&mut out, answer),
        };
        let _ = out.flush();
        drop(out);
        match done {
            Err(Broken::Refused(failure)) => self.refusal(failure.into()),
            Ok(()) | Err(Broken::Gone) => DONE,
        }
    }

    fn say_all(&self, out: &mut impl Write, answer: Answer) -> Result<(), Broken> {
        let mut columns = Columns::default();
        say(out, &(answer.words)(&self.words, &mut columns))?;
        // What is no list is told whole by its words.
        let further = answer.further.filter(|_| answer.list.is_some());
        for page in further.into_iter().flat_map(|further| further.pages) {
            say(out, &(page?.words)(&self.words, &mut columns))?;
        }
        Ok(())
    }

    /// Prints a refusal: on standard output for scripts, on standard error for people.
    pub(crate) fn refusal(&self, refusal: Refusal) -> u8 {
        let _ = match self.json {
            None => say(&mut std::io::stderr().lock(), &self.sentences(&refusal)),
            Some(_) => {
                let object = self.object(refusal);
                writeln!(std::io::stdout().lock(), "{}", terminal::Json(&object))
            }
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
        lines.extend(failure.detail.iter().flat_map(suggestions));
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

/// Which column of a file seems to be which field.
fn suggestions(detail: &Value) -> Vec<String> {
    let columns = detail["suggestion"].as_object();
    let line =
        |(header, field): (&String, &Value)| format!("{header}\t{}", field.as_str().unwrap_or("-"));
    columns.into_iter().flatten().map(line).collect()
}

fn problem(issue: &Value) -> String {
    let text = |name: &str| issue[name].as_str().unwrap_or_default();
    let said = [text("message"), text("code")]
        .into_iter()
        .find(|it| !it.is_empty())
        .unwrap_or_default();
    let line = format!("{}\t{}\t{said}", issue["row"], text("column"));
    match text("hint") {
        "" => line,
        hint => format!("{line}\t{hint}"),
    }
}

fn say(out: &mut impl Write, text: &str) -> std::io::Result<()> {
    if text.is_empty() {
        Ok(())
    } else {
        writeln!(out, "{}", terminal::plain(text))
    }
}

/// Why an answer ends before its end.
enum Broken {
    /// Nobody reads any more.
    Gone,
    /// A page could not be read.
    Refused(Failure),
}

impl From<std::io::Error> for Broken {
    fn from(_: std::io::Error) -> Self {
        Self::Gone
    }
}

impl From<Failure> for Broken {
    fn from(failure: Failure) -> Self {
        Self::Refused(failure)
    }
}

/// The members of a list, one a line.
fn lines(out: &mut impl Write, answer: Answer) -> Result<(), Broken> {
    let Some(member) = answer.list else {
        return Ok(());
    };
    let mut tell = |data: &Value| {
        let mut rows = data[member].as_array().into_iter().flatten();
        rows.try_for_each(|row| writeln!(out, "{}", terminal::Json(row)))
    };
    tell(&answer.data)?;
    for page in answer.further.into_iter().flat_map(|further| further.pages) {
        tell(&page?.data)?;
    }
    Ok(())
}

/// The answer as one object, its pages as one list.
fn object(out: &mut impl Write, answer: Answer) -> Result<(), Broken> {
    if answer.data.is_null() {
        return Ok(());
    }
    let Some(Pages { member, pages }) = answer.further else {
        return Ok(writeln!(out, "{}", terminal::Json(&answer.data))?);
    };
    let mut members = members(answer.data).unwrap_or_default();
    members.remove(CURSOR);
    let first = members.remove(member).unwrap_or_default();
    let head = terminal::Json(&Value::Object(members)).to_string();
    let head = head.strip_suffix('}').unwrap_or(&head);
    let comma = if head == "{" { "" } else { "," };
    write!(out, "{head}{comma}\"{member}\":[")?;
    let mut is_first = true;
    let mut tell = |rows: Value| {
        for row in rows.as_array().into_iter().flatten() {
            let comma = if std::mem::take(&mut is_first) {
                ""
            } else {
                ","
            };
            write!(out, "{comma}{}", terminal::Json(row))?;
        }
        Ok::<_, Broken>(())
    };
    tell(first)?;
    for page in pages {
        tell(page?.data[member].take())?;
    }
    Ok(writeln!(out, "]}}")?)
}
