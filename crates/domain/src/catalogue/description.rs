//! What a description is written in.
//!
//! The kind is kept with the goods: an import decides it once for a column by all its cells, a
//! person can set it. A description without a kept kind, which is one from before kinds were kept
//! or one that somebody typed, is HTML where it holds a tag or a sign by its name, else plain text:
//! so it was always shown.

use super::markup::{has_character_reference, tags};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What a description is written in.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[strum(serialize_all = "camelCase", ascii_case_insensitive)]
pub enum DescriptionFormat {
    /// Words as they stand; empty lines part paragraphs.
    Plain,
    /// Markdown.
    Markdown,
    /// HTML, of which structure alone is shown.
    Html,
}

impl DescriptionFormat {
    /// Every one.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Reads the word used in files: `plain`, `markdown`, `html`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }

    /// The word used in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The kind of a description that has none kept.
    #[must_use]
    pub fn of(text: &str) -> Self {
        if is_html(text) {
            Self::Html
        } else {
            Self::Plain
        }
    }
}

/// What the cells of a column say of their kind, taken together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FormatEvidence {
    cells: u64,
    html: u64,
    markdown: u64,
}

impl FormatEvidence {
    /// Counts a cell.
    pub fn see(&mut self, text: &str) {
        self.cells += 1;
        if is_html(text) {
            self.html += 1;
        } else if is_markdown(text) {
            self.markdown += 1;
        }
    }

    /// The kind of the column; nothing where no cell says anything. One cell of HTML makes a column
    /// of HTML: read as such, plain words stay what they are. Stars and hashes are common in plain
    /// text, so that a third of the cells has to have them.
    #[must_use]
    pub fn decide(&self) -> Option<DescriptionFormat> {
        if self.cells == 0 {
            None
        } else if self.html > 0 {
            Some(DescriptionFormat::Html)
        } else if self.markdown > 0 && self.markdown * 3 >= self.cells {
            Some(DescriptionFormat::Markdown)
        } else {
            Some(DescriptionFormat::Plain)
        }
    }
}

fn is_html(text: &str) -> bool {
    has_character_reference(text) || !tags(text).is_empty()
}

/// A heading, strong words, a link or the rule of a table.
fn is_markdown(text: &str) -> bool {
    let heading = |line: &str| {
        let level = line.bytes().take_while(|byte| *byte == b'#').count();
        (1..=6).contains(&level) && line[level..].starts_with(' ')
    };
    let rule = |line: &str| line.contains("|--") || line.contains("| --") || line.contains("|:-");
    let marked = |line: &str| heading(line) || rule(line) || has_strong(line) || has_link(line);
    text.lines().map(str::trim).any(marked)
}

fn has_strong(line: &str) -> bool {
    let mut parts = line.split("**");
    parts.next();
    let inner = parts.next().unwrap_or_default();
    let word = |letter: Option<char>| letter.is_some_and(|letter| !letter.is_whitespace());
    parts.next().is_some() && word(inner.chars().next()) && word(inner.chars().next_back())
}

fn has_link(line: &str) -> bool {
    line.split_once("](")
        .is_some_and(|(before, after)| before.contains('[') && after.contains(')'))
}

#[cfg(test)]
mod tests {
    use super::DescriptionFormat::{Html, Markdown, Plain};
    use super::*;

    #[test]
    fn a_description_without_a_kind_is_what_it_was_shown_as() {
        let check = |text: &str, expect| assert_eq!(DescriptionFormat::of(text), expect, "{text}");
        check("Moisture <MAX 8 percent", Plain);
        check("Feuchte <MAX 8 %, nicht für Kinder <Drei", Plain);
        check("含水率<最大8%", Plain);
        check("**not** asked for", Plain);
        check("Soft<br>dense", Html);
        check("Salt &amp; pepper", Html);
        check("", Plain);
    }

    #[test]
    fn a_column_has_one_kind() {
        let check = |cells: &[&str], expect| {
            let mut evidence = FormatEvidence::default();
            cells.iter().for_each(|cell| evidence.see(cell));
            assert_eq!(evidence.decide(), expect, "{cells:?}");
        };
        check(&[], None);
        check(&["Olive oil, acidity <0.3 %", "Soap"], Some(Plain));
        check(&["Soap", "<p>Oil</p>"], Some(Html));
        check(&["Soap", "Caf&eacute; size"], Some(Html));
        check(&["# Care\n\nWash at 60", "Soap"], Some(Markdown));
        check(&["**Soft**", "a", "b", "c"], Some(Plain));
        check(&["2 * 3 * 4 ** 5", "#1 of its kind"], Some(Plain));
        check(&["See [care](care.html)"], Some(Markdown));
        check(
            &["| Size | Length |\n|---|---|\n| S | 70 |"],
            Some(Markdown),
        );
    }

    #[test]
    fn words_are_read_back() {
        for format in DescriptionFormat::ALL {
            assert_eq!(DescriptionFormat::parse(format.as_str()), Some(*format));
        }
        assert_eq!(DescriptionFormat::parse(" HTML "), Some(Html));
        assert_eq!(DescriptionFormat::parse("rtf"), None);
    }
}
