//! Search in every script: one full-text table in which CJK text is split into characters.
//!
//! SQLite's word splitter takes a Chinese sentence for one word. A blank round every character
//! makes each a word, and a query of such characters becomes a phrase.

use super::rows::Rows;
use super::{fold, keys, load};
use crate::error::Result;
use dhow_domain::catalogue::{Product, TextField};
use dhow_domain::id::ProductId;
use rusqlite::{Connection, Transaction, params, params_from_iter};
use std::borrow::Cow;

/// Text in words that wait, in bytes, before they are first written: what is written then is written
/// while others read on.
const FIRST_WAITING: usize = 2 * 1024 * 1024;
/// Text in words that wait, in bytes, before they are written, however many there were.
const MOST_WAITING: usize = 4 * 1024 * 1024;

/// Changes of the index that wait to be written together.
///
/// SQLite tells the full-text table of every statement in between that might have to be taken
/// back alone, and at each the table puts what it has gathered into a piece of the index of its
/// own. Written product by product, an import would make, and merge, as many pieces as products.
#[derive(Debug, Default)]
pub(crate) struct Pending {
    entries: Vec<Entry>,
    size: usize,
    written: usize,
}

/// One product's words: title, description, codes.
type Words = (String, String, String);

#[derive(Debug)]
enum Entry {
    /// A product the index does not know.
    New(i64, Words),
    /// A product the index knows.
    Known(i64, Words),
    /// A product to be taken out.
    Gone(i64),
    /// Products the index does not know, the first by its key.
    Many(i64, Rows),
}

impl Pending {
    /// Brings the index of one product up to date.
    pub(crate) fn index(
        &mut self,
        transaction: &Transaction<'_>,
        key: i64,
        before: Option<&Product>,
        after: &Product,
    ) -> Result<()> {
        let words = words_of(after);
        if before.is_some_and(|before| words_of(before) == words) {
            return Ok(());
        }
        self.add(transaction, key, before.is_some(), words)
    }

    fn add(
        &mut self,
        transaction: &Transaction<'_>,
        key: i64,
        known: bool,
        words: Words,
    ) -> Result<()> {
        self.size += words.0.len() + words.1.len() + words.2.len();
        self.entries.push(match known {
            true => Entry::Known(key, words),
            false => Entry::New(key, words),
        });
        self.write_if_large(transaction)
    }

    /// Adds the words of new products, the first of which has this key.
    pub(super) fn add_new(
        &mut self,
        transaction: &Transaction<'_>,
        first: i64,
        words: Rows,
    ) -> Result<()> {
        self.size += words.bytes();
        self.entries.push(Entry::Many(first, words));
        self.write_if_large(transaction)
    }

    fn write_if_large(&mut self, transaction: &Transaction<'_>) -> Result<()> {
        if self.size > MOST_WAITING.min(FIRST_WAITING + self.written / 2) {
            self.write(transaction)
        } else {
            Ok(())
        }
    }

    /// Takes a product out of the index.
    pub(crate) fn forget(&mut self, transaction: &Transaction<'_>, id: ProductId) -> Result<()> {
        if let Some(key) = keys::key_of(transaction, id)? {
            self.entries.push(Entry::Gone(key));
        }
        Ok(())
    }

    /// Writes what waits, in the order in which it came.
    pub(crate) fn write(&mut self, transaction: &Transaction<'_>) -> Result<()> {
        self.written += std::mem::take(&mut self.size);
        if self.entries.is_empty() {
            return Ok(());
        }
        let mut delete =
            transaction.prepare_cached("DELETE FROM product_search WHERE rowid = ?")?;
        let mut insert = transaction.prepare_cached(&format!("{INTO} VALUES (?, ?, ?, ?)"))?;
        for entry in self.entries.drain(..) {
            if let Entry::Known(key, _) | Entry::Gone(key) = entry {
                delete.execute(params![key])?;
            }
            match entry {
                Entry::New(key, words) | Entry::Known(key, words) => {
                    insert.execute(params![key, words.0, words.1, words.2])?;
                }
                // One by one: a statement of many the full-text table would be told of.
                Entry::Many(first, rows) => {
                    for index in 0..rows.len() {
                        insert.execute(params_from_iter(rows.cells(index..index + 1, first)))?;
                    }
                }
                Entry::Gone(_) => {}
            }
        }
        Ok(())
    }
}

const INTO: &str = "INSERT INTO product_search (rowid, title, description, codes)";

/// What a product is found by.
pub(super) fn words_of(product: &Product) -> Words {
    let mut title = segmented(&product.text.title).into_owned();
    let mut description = segmented(&product.text.description).into_owned();
    for ((field, _), translated) in &product.translations {
        let target = if *field == TextField::Title {
            &mut title
        } else {
            &mut description
        };
        target.push('\n');
        target.push_str(&segmented(&translated.text));
    }
    let mut codes = segmented(product.handle.as_deref().unwrap_or_default()).into_owned();
    for variant in &product.variants {
        codes.push(' ');
        codes.push_str(&segmented(variant.sku.as_str()));
        codes.push(' ');
        codes.push_str(variant.gtin.as_ref().map_or("", |gtin| gtin.as_str()));
    }
    (title, description, codes)
}

/// Folded text with a blank round every character that its script does not set apart in words.
fn segmented(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut result = String::with_capacity(text.len());
    fold::each(text, |character| {
        if fold::is_unspaced(character) {
            result.push(' ');
            result.push(character);
            result.push(' ');
        } else {
            result.push(character);
        }
    });
    Cow::Owned(result)
}

/// Fills an empty index with every product, in the order of their rows.
pub(crate) fn index_all(transaction: &Transaction<'_>) -> Result<()> {
    let ids = transaction
        .prepare("SELECT id FROM product ORDER BY key")?
        .query_map([], keys::product_id)?
        .filter_map(Result::transpose)
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut pending = Pending::default();
    load::each_product(transaction, &ids, |product| {
        let key = keys::key_of(transaction, product.id)?;
        let words = words_of(&product);
        key.map_or(Ok(()), |key| pending.add(transaction, key, false, words))
    })?;
    pending.write(transaction)
}

/// A query in the index's own language: every word must begin a word of the product.
pub(crate) fn query_of(text: &str) -> Option<String> {
    let mut terms: Vec<String> = Vec::new();
    let mut latin = String::new();
    let mut phrase: Vec<char> = Vec::new();
    let mut see = |character| {
        if fold::is_unspaced(character) {
            flush_word(&mut latin, &mut terms);
            phrase.push(character);
        } else {
            flush_phrase(&mut phrase, &mut terms);
            if fold::is_word(character) {
                latin.push(character);
            } else {
                flush_word(&mut latin, &mut terms);
            }
        }
    };
    fold::each(text, &mut see);
    see(' ');
    (!terms.is_empty()).then(|| terms.join(" AND "))
}

fn flush_word(word: &mut String, terms: &mut Vec<String>) {
    if !word.is_empty() {
        terms.push(format!("\"{word}\"*"));
        word.clear();
    }
}

fn flush_phrase(phrase: &mut Vec<char>, terms: &mut Vec<String>) {
    if !phrase.is_empty() {
        let spaced: Vec<String> = phrase.iter().map(char::to_string).collect();
        terms.push(format!("\"{}\"", spaced.join(" ")));
        phrase.clear();
    }
}

/// Ids of the products that match, newest first; `None` when the text holds no word.
///
/// # Errors
/// See [`crate::error`].
pub fn find(connection: &Connection, text: &str, limit: u64) -> Result<Option<Vec<ProductId>>> {
    let Some(query) = query_of(text) else {
        return Ok(None);
    };
    let mut statement = connection.prepare_cached(
        "SELECT product.id FROM product_search JOIN product ON product.key = product_search.rowid
         WHERE product_search MATCH ?1 ORDER BY product_search.rowid DESC LIMIT ?2",
    )?;
    let ids = statement.query_map(params![query, limit], keys::product_id)?;
    let ids = ids.filter_map(Result::transpose);
    Ok(Some(ids.collect::<rusqlite::Result<_>>()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_split_scripts() {
        let check = |text: &str, expect: Option<&str>| {
            assert_eq!(query_of(text).as_deref(), expect, "{text}")
        };
        check("bath tow", Some("\"bath\"* AND \"tow\"*"));
        check("浴巾", Some("\"浴 巾\""));
        check("USB充电", Some("\"USB\"* AND \"充 电\""));
        check("ATT-70140", Some("\"ATT\"* AND \"70140\"*"));
        check("مِنشفة", Some("\"منشفه\"*"));
        check("ผ้า", Some("\"ผ ้ า\""));
        check("स्नान", Some("\"स्नान\"*"));
        check("\" OR *", Some("\"OR\"*"));
        check("  ", None);
    }
}
