//! The least code that does the physical work of an import: parse a CSV, put its rows into one
//! table with two indexes and full text, in one transaction, on disk.
//!
//! `cargo xtask bench P1` measures an import against this. It lives here because only the store
//! names rusqlite. Arguments: the CSV, the database to make. Prints the nanoseconds it took.

#![allow(clippy::print_stdout, reason = "a program that says how long it took")]

use rusqlite::{Connection, params_from_iter};
use std::error::Error;
use std::time::Instant;

const SCHEMA: &str = "
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE goods (
      sku TEXT, title TEXT, description TEXT, vendor TEXT, type TEXT, tags TEXT,
      price TEXT, cost TEXT, weight TEXT, hs_code TEXT, origin TEXT, stock TEXT
    ) STRICT;
    CREATE INDEX goods_sku ON goods (sku);
    CREATE INDEX goods_vendor ON goods (vendor);
    CREATE VIRTUAL TABLE goods_search USING fts5 (
      title, description,
      content = '', contentless_delete = 1, prefix = '1',
      tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\"
    );
";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(csv), Some(database)) = (arguments.next(), arguments.next()) else {
        return Err("raw_import FILE.csv FILE.db".into());
    };
    let mut connection = Connection::open(database)?;
    connection.execute_batch(SCHEMA)?;
    let start = Instant::now();
    import(&mut connection, &csv)?;
    println!("{}", start.elapsed().as_nanos());
    Ok(())
}

fn import(connection: &mut Connection, csv: &str) -> Result<(), Box<dyn Error>> {
    let mut reader = csv::Reader::from_path(csv)?;
    let transaction = connection.transaction()?;
    {
        let mut row =
            transaction.prepare("INSERT INTO goods VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?;
        let mut text = transaction
            .prepare("INSERT INTO goods_search (rowid, title, description) VALUES (?, ?, ?)")?;
        let mut record = csv::StringRecord::new();
        while reader.read_record(&mut record)? {
            let id = row.insert(params_from_iter(record.iter()))?;
            text.execute((id, &record[1], &record[2]))?;
        }
    }
    transaction.commit()?;
    Ok(())
}
