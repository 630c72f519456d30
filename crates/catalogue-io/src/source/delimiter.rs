//! Which character stands between cells: the one that cuts most of the first rows into the same
//! number of cells, and into the most. Lines above the header need not be cut at all, and a row that
//! names columns says it best.

use super::encoding::DecodingReader;
use super::{Encoded, Source};
use crate::CatalogueError;
use crate::columns::{Confidence, known};
use std::collections::BTreeMap;
use std::io::Read;

const CANDIDATES: [u8; 4] = *b",;\t|";
const SAMPLE: usize = 64 * 1024;
const SAMPLE_ROWS: usize = 40;

/// How a file is cut into cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dialect {
    pub(crate) delimiter: u8,
    /// The first line is Excel's `sep=;`, which no spreadsheet shows as a row.
    pub(crate) declared_inside: bool,
}

/// Finds the delimiter; `declared` is what the user said.
pub(crate) fn detect(
    source: &Source,
    encoded: Encoded,
    declared: Option<&str>,
) -> Result<Dialect, CatalogueError> {
    let text = sample(DecodingReader::new(source.reader()?, encoded.encoding))?;
    let inside = declared_inside(&text);
    let delimiter = match declared {
        Some(word) => parse(word)?,
        None => inside.unwrap_or_else(|| best(&text)),
    };
    Ok(Dialect {
        delimiter,
        declared_inside: inside.is_some(),
    })
}

/// The first letters; they may end within one, which matters to no delimiter.
fn sample(mut reader: impl Read) -> Result<String, CatalogueError> {
    let (mut head, mut filled) = (vec![0; SAMPLE], 0);
    while filled + 4 <= SAMPLE {
        match reader.read(&mut head[filled..])? {
            0 => break,
            read => filled += read,
        }
    }
    head.truncate(filled);
    Ok(String::from_utf8_lossy(&head).into_owned())
}

fn parse(word: &str) -> Result<u8, CatalogueError> {
    match word {
        "tab" | "\\t" => Ok(b'\t'),
        "comma" => Ok(b','),
        "semicolon" => Ok(b';'),
        _ => match word.as_bytes() {
            [byte] if byte.is_ascii_punctuation() && *byte != b'"' || *byte == b'\t' => Ok(*byte),
            _ => Err(CatalogueError::OptionInvalid {
                option: "delimiter",
                value: word.to_owned(),
            }),
        },
    }
}

fn declared_inside(text: &str) -> Option<u8> {
    let line = text.lines().next()?.trim_matches('"');
    match line.strip_prefix("sep=")?.as_bytes() {
        [byte] if byte.is_ascii() && !byte.is_ascii_alphanumeric() => Some(*byte),
        _ => None,
    }
}

fn best(text: &str) -> u8 {
    let scored = CANDIDATES.map(|delimiter| (score(text, delimiter), delimiter));
    let most = scored
        .iter()
        .map(|(score, _)| *score)
        .max()
        .unwrap_or_default();
    // The first of equals: a comma where nothing speaks for another.
    scored
        .iter()
        .find(|(score, _)| *score == most)
        .map_or(b',', |(_, delimiter)| *delimiter)
}

/// Rows as wide as most are count a thousand, their width breaks ties; a header that is known goes
/// before both.
fn score(text: &str, delimiter: u8) -> usize {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let records: Vec<csv::StringRecord> = reader
        .records()
        .take(SAMPLE_ROWS)
        .map_while(Result::ok)
        .collect();
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    for record in records.iter().filter(|record| record.len() >= 2) {
        *widths.entry(record.len()).or_default() += 1;
    }
    let Some((width, alike)) = widths.into_iter().max_by_key(|(_, count)| *count) else {
        return 0;
    };
    let share = 1000 * alike / records.len();
    let header = records.iter().any(names_columns);
    usize::from(header) * 10_000_000 + (share + 1) * 2000 + width
}

/// Whether a row names several columns that are known.
fn names_columns(record: &csv::StringRecord) -> bool {
    const LONGEST: usize = 80;
    let short = record.iter().filter(|cell| cell.len() <= LONGEST);
    let sure = |cell: &&str| known(cell).is_some_and(|it| it.confidence == Confidence::Certain);
    short.filter(sure).nth(1).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_that_makes_a_table() {
        assert_eq!(best("SKU;Preis\nA;12,50\nB;7,90\n"), b';');
        assert_eq!(best("sku,title\nA,\"Towel; blue\"\n"), b',');
        assert_eq!(best("sku\ttitle\nA\tTowel, blue; big\n"), b'\t');
        assert_eq!(best("title\nTowel\n"), b',');
        assert_eq!(best("sku;title, long;price\nA;b;1,5\nA;b;2,5\n"), b';');
        assert_eq!(
            best("Preisliste, gültig ab\nStand, heute\nSKU;Preis\nA;12,50\nB;7,90\n"),
            b';',
            "lines above the header have no say"
        );
        assert_eq!(
            best("Price list\n\nCode\tName\tPrice\nA\tCup, big\t1,50\n"),
            b'\t'
        );
        assert_eq!(
            best("List, new\nKood;Nimetus;Hind\nA;Tool;89\nB;Laud;99\n"),
            b';'
        );
        assert_eq!(declared_inside("sep=;\nsku;title\n"), Some(b';'));
        assert_eq!(declared_inside("sku;title\n"), None);
    }
}
