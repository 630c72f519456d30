//! One seller's operation log in SQLite: the rules of `dhow_sync::ledger` over one transaction.
//!
//! Documents and the position in the log are read once and written once per transaction, because a
//! push of five hundred operations often touches one document five hundred times.

use super::batches::{Bodies, Body, Position};
use super::{chain, sellers, visits};
use crate::storage::error::StorageError;
use crate::storage::log::MAXIMUM_PAGE;
use dhow_sync::batch::KeptBatch;
use dhow_sync::feed::OpenConflict;
use dhow_sync::tree::MAXIMUM_DOCUMENT;
use dhow_sync::{
    Chain, ChangeRow, Conflict, ConflictId, DeviceId, DocumentId, Effect, Epoch, Json, Ledger,
    Operation, OperationId, Path, SellerId, Value,
};
use rusqlite::{Connection, OptionalExtension, Row};
use serde::de::DeserializeOwned;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

/// A document as this transaction sees it.
#[derive(Debug, Clone)]
enum DocumentState {
    Missing,
    Living {
        tree: Value,
        dirty: bool,
    },
    /// Its tree is taken out, to be changed.
    Taken {
        dirty: bool,
    },
    Tombstone,
}

/// The log of one seller inside one open transaction.
#[derive(Debug)]
pub(super) struct SqliteLedger<'a> {
    connection: &'a Connection,
    seller: SellerId,
    head: u64,
    /// What the log comes to at the place that was asked for last.
    chain: Cell<Option<(u64, Chain)>>,
    /// Rows up to here are from before every one had its batch.
    told: u64,
    documents: RefCell<BTreeMap<DocumentId, DocumentState>>,
    /// How long each document was in the file.
    lengths: RefCell<BTreeMap<DocumentId, usize>>,
    /// The last number of each device that was asked for.
    numbers: RefCell<BTreeMap<DeviceId, u64>>,
    /// The body of the push under way, where its values are kept.
    body: Option<Body<'a>>,
    bodies: Bodies,
}

impl<'a> SqliteLedger<'a> {
    /// The log of a seller to be read. The connection has to be inside a transaction.
    ///
    /// # Errors
    /// The database cannot be read.
    pub(super) fn read(
        connection: &'a Connection,
        seller: &SellerId,
    ) -> Result<Self, StorageError> {
        let head = sellers::head(connection, seller)?;
        let told = sellers::told(connection, seller)?;
        Ok(Self {
            connection,
            seller: seller.clone(),
            head,
            chain: Cell::default(),
            told,
            documents: RefCell::default(),
            lengths: RefCell::default(),
            numbers: RefCell::default(),
            body: None,
            bodies: Bodies::default(),
        })
    }

    /// Does work on the log of a seller and writes what it gathered. On `Err` the caller rolls
    /// back. There is no other way to a log that can be written, so that none is left unfinished.
    /// Values that stand in `body` are not written: whoever calls keeps that.
    ///
    /// # Errors
    /// The work's own, or the database cannot be written.
    pub(super) fn write<T>(
        connection: &'a Connection,
        seller: &SellerId,
        body: Option<Body<'a>>,
        work: impl FnOnce(&mut Self) -> Result<T, StorageError>,
    ) -> Result<T, StorageError> {
        let mut log = Self::read(connection, seller)?;
        log.body = body;
        let value = work(&mut log)?;
        log.finish()?;
        Ok(value)
    }

    /// Writes what was gathered: the documents and the position in the log.
    fn finish(self) -> Result<(), StorageError> {
        let sql = "INSERT INTO documents (seller_id, doc_id, tree) VALUES (?1, ?2, ?3)
                   ON CONFLICT (seller_id, doc_id) DO UPDATE SET tree = excluded.tree";
        let mut statement = self.connection.prepare_cached(sql)?;
        for (doc, document) in self.documents.borrow().iter() {
            if let DocumentState::Living { tree, dirty: true } = document {
                let text = tree.text();
                self.must_fit(doc, text.len())?;
                statement.execute((self.seller.as_str(), doc.as_str(), &*text))?;
            }
        }
        let sql = "UPDATE sellers SET head = ?2 WHERE seller_id = ?1";
        self.connection
            .prepare_cached(sql)?
            .execute((self.seller.as_str(), self.head))?;
        Ok(())
    }

    /// A document may be so long, or no longer than it was: an older hub had no bound.
    fn must_fit(&self, doc: &DocumentId, length: usize) -> Result<(), StorageError> {
        let before = self.lengths.borrow().get(doc).copied().unwrap_or(0);
        if length <= MAXIMUM_DOCUMENT.max(before) {
            Ok(())
        } else {
            Err(StorageError::DocumentTooLarge(MAXIMUM_DOCUMENT))
        }
    }

    /// Does something with a document, which is read from the file the first time.
    fn with<T>(
        &self,
        doc: &DocumentId,
        look: impl FnOnce(&DocumentState) -> T,
    ) -> Result<T, StorageError> {
        if let Some(document) = self.documents.borrow().get(doc) {
            return Ok(look(document));
        }
        let document = self.load(doc)?;
        let seen = look(&document);
        self.documents.borrow_mut().insert(doc.clone(), document);
        Ok(seen)
    }

    fn load(&self, doc: &DocumentId) -> Result<DocumentState, StorageError> {
        let sql = "SELECT tree FROM documents WHERE seller_id = ?1 AND doc_id = ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement.query_row((self.seller.as_str(), doc.as_str()), |row| row.get(0));
        let found: Option<Option<String>> = found.optional()?;
        match found {
            None => Ok(DocumentState::Missing),
            Some(None) => Ok(DocumentState::Tombstone),
            Some(Some(tree)) => {
                self.lengths.borrow_mut().insert(doc.clone(), tree.len());
                Ok(DocumentState::Living {
                    tree: Value::from_text(tree).map_err(StorageError::damaged)?,
                    dirty: false,
                })
            }
        }
    }

    fn open_conflicts(
        &self,
        sql: &str,
        key: impl rusqlite::Params,
    ) -> Result<Vec<OpenConflict>, StorageError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map(key, |row| row.get::<_, String>(0))?;
        rows.map(|row| of_json(&row?)).collect()
    }

    fn execute(&self, sql: &str, values: impl rusqlite::Params) -> Result<(), StorageError> {
        self.connection.prepare_cached(sql)?.execute(values)?;
        Ok(())
    }

    fn number(&self, sql: &str, values: impl rusqlite::Params) -> Result<u64, StorageError> {
        let found: Option<Option<u64>> = self
            .connection
            .prepare_cached(sql)?
            .query_row(values, |row| row.get(0))
            .optional()?;
        Ok(found.flatten().unwrap_or(0))
    }
}

impl Ledger for SqliteLedger<'_> {
    type Error = StorageError;

    fn epoch(&self) -> Result<Epoch, StorageError> {
        sellers::epoch(self.connection)
    }

    fn last_mid(&self, device: &DeviceId) -> Result<u64, StorageError> {
        if let Some(mid) = self.numbers.borrow().get(device) {
            return Ok(*mid);
        }
        let sql = "SELECT max(mid) FROM numbers WHERE seller_id = ?1 AND device_id = ?2";
        let mid = self.number(sql, (self.seller.as_str(), device.as_str()))?;
        self.numbers.borrow_mut().insert(device.clone(), mid);
        Ok(mid)
    }

    fn op_at(&self, device: &DeviceId, mid: u64) -> Result<Option<OperationId>, StorageError> {
        let sql = "SELECT op_id FROM numbers WHERE seller_id = ?1 AND device_id = ?2 AND mid = ?3";
        let mut statement = self.connection.prepare_cached(sql)?;
        let found = statement
            .query_row((self.seller.as_str(), device.as_str(), mid), |row| {
                row.get::<_, String>(0)
            })
            .optional()?;
        Ok(found.map(OperationId::new))
    }

    fn knows(&self, op_id: &OperationId) -> Result<bool, StorageError> {
        let sql = "SELECT 1 FROM numbers WHERE seller_id = ?1 AND op_id = ?2";
        Ok(self
            .connection
            .prepare_cached(sql)?
            .exists((self.seller.as_str(), op_id.as_str()))?)
    }

    fn record(&mut self, device: &DeviceId, op: &Operation) -> Result<(), StorageError> {
        let sql = "INSERT INTO numbers (seller_id, device_id, mid, op_id) VALUES (?1, ?2, ?3, ?4)";
        self.execute(
            sql,
            (
                self.seller.as_str(),
                device.as_str(),
                op.mid,
                op.op_id.as_str(),
            ),
        )?;
        self.numbers.get_mut().insert(device.clone(), op.mid);
        Ok(())
    }

    fn document(&self, doc: &DocumentId) -> Result<Option<Value>, StorageError> {
        self.with(doc, |document| match document {
            DocumentState::Living { tree, .. } => Some(tree.clone()),
            DocumentState::Missing | DocumentState::Taken { .. } | DocumentState::Tombstone => None,
        })
    }

    fn take_tree(&mut self, doc: &DocumentId) -> Result<Option<Json>, StorageError> {
        self.with(doc, |_| ())?;
        let Some(state) = self.documents.get_mut().get_mut(doc) else {
            return Ok(None);
        };
        let DocumentState::Living { tree, dirty } = state else {
            return Ok(None);
        };
        let tree = std::mem::replace(tree, Value::null());
        *state = DocumentState::Taken { dirty: *dirty };
        Ok(Some(tree.into_tree()))
    }

    fn put_back(&mut self, doc: &DocumentId, tree: Option<Json>) {
        let state = self.documents.get_mut().get_mut(doc);
        if let (Some(state), Some(tree)) = (state, tree)
            && let DocumentState::Taken { dirty } = *state
        {
            let tree = Value::from(tree);
            *state = DocumentState::Living { tree, dirty };
        }
    }

    fn set_document(&mut self, doc: &DocumentId, tree: &Value) -> Result<(), StorageError> {
        let living = DocumentState::Living {
            tree: tree.clone(),
            dirty: true,
        };
        self.documents.get_mut().insert(doc.clone(), living);
        Ok(())
    }

    fn remove_document(&mut self, doc: &DocumentId) -> Result<(), StorageError> {
        if self.is_deleted(doc)? {
            return Ok(());
        }
        let sql = "DELETE FROM documents WHERE seller_id = ?1 AND doc_id = ?2";
        self.execute(sql, (self.seller.as_str(), doc.as_str()))?;
        self.documents
            .get_mut()
            .insert(doc.clone(), DocumentState::Missing);
        Ok(())
    }

    fn is_deleted(&self, doc: &DocumentId) -> Result<bool, StorageError> {
        self.with(doc, |document| matches!(document, DocumentState::Tombstone))
    }

    fn add_tombstone(&mut self, doc: &DocumentId) -> Result<(), StorageError> {
        let sql = "INSERT INTO documents (seller_id, doc_id, tree) VALUES (?1, ?2, NULL)
                   ON CONFLICT (seller_id, doc_id) DO UPDATE SET tree = NULL";
        self.execute(sql, (self.seller.as_str(), doc.as_str()))?;
        self.documents
            .get_mut()
            .insert(doc.clone(), DocumentState::Tombstone);
        Ok(())
    }

    fn documents(&self) -> Result<Vec<(DocumentId, Value)>, StorageError> {
        let sql = "SELECT doc_id, tree FROM documents WHERE seller_id = ?1 AND tree IS NOT NULL
                   ORDER BY doc_id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([self.seller.as_str()], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })?;
        let mut documents = BTreeMap::new();
        for row in rows {
            let (doc, tree) = row?;
            let tree = Value::from_text(tree).map_err(StorageError::damaged)?;
            documents.insert(DocumentId::new(doc), tree);
        }
        Ok(self.with_unwritten(documents))
    }

    fn each_document(
        &self,
        visit: &mut dyn FnMut(DocumentId, Value) -> Result<(), StorageError>,
    ) -> Result<(), StorageError> {
        visits::each_document(self.connection, &self.seller, visit)
    }

    fn each_conflict(
        &self,
        visit: &mut dyn FnMut(OpenConflict) -> Result<(), StorageError>,
    ) -> Result<(), StorageError> {
        visits::each_conflict(self.connection, &self.seller, visit)
    }

    fn tombstones(&self) -> Result<Vec<DocumentId>, StorageError> {
        let sql =
            "SELECT doc_id FROM documents WHERE seller_id = ?1 AND tree IS NULL ORDER BY doc_id";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows = statement.query_map([self.seller.as_str()], |row| row.get::<_, String>(0))?;
        Ok(rows
            .map(|row| row.map(DocumentId::new))
            .collect::<Result<_, _>>()?)
    }

    fn last_author(&self, doc: &DocumentId, path: &Path) -> Result<Option<DeviceId>, StorageError> {
        let sql = "SELECT device_id, path FROM log
                   WHERE seller_id = ?1 AND doc_id = ?2 AND changes = 1 ORDER BY seq DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query((self.seller.as_str(), doc.as_str()))?;
        while let Some(row) = rows.next()? {
            let written = of_path(row.get(1)?)?;
            if written.overlaps(path) {
                return Ok(Some(DeviceId::new(row.get::<_, String>(0)?)));
            }
        }
        Ok(None)
    }

    fn next_seq(&mut self) -> Result<u64, StorageError> {
        self.head += 1;
        Ok(self.head)
    }

    fn append(&mut self, row: &ChangeRow, chain: &Chain) -> Result<(), StorageError> {
        chain::keep(self.connection, &self.seller, row.seq, chain)?;
        self.chain.set(Some((row.seq, *chain)));
        let sql = "INSERT INTO log
                   (seller_id, seq, device_id, mid, op_id, doc_id, path, effect, changes,
                    value_at, value_length)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
        let ChangeRow {
            seq,
            device,
            mid,
            op_id,
            doc,
            path,
            effect,
        } = row;
        let changes = matches!(effect, Effect::Value { .. } | Effect::Deleted);
        let position = self.body.as_mut().and_then(|body| body.position(effect));
        let written = match position {
            Some(_) => String::new(),
            None => to_json(effect)?,
        };
        self.execute(
            sql,
            rusqlite::params![
                self.seller.as_str(),
                seq,
                device.as_str(),
                mid,
                op_id.as_str(),
                doc.as_str(),
                path.as_str(),
                written,
                changes,
                position.map(|it| it.at),
                position.map(|it| it.length)
            ],
        )
    }

    fn chain(&self, seq: u64) -> Result<Chain, StorageError> {
        if let Some((known, chain)) = self.chain.get()
            && known == seq
        {
            return Ok(chain);
        }
        let chain = chain::at(self.connection, &self.seller, seq)?;
        self.chain.set(Some((seq, chain)));
        Ok(chain)
    }

    fn head(&self) -> Result<u64, StorageError> {
        Ok(self.head)
    }

    fn compacted(&self) -> Result<u64, StorageError> {
        self.number(
            "SELECT compacted FROM sellers WHERE seller_id = ?1",
            [self.seller.as_str()],
        )
    }

    fn rows_after(&self, seq: u64, limit: usize) -> Result<Vec<ChangeRow>, StorageError> {
        let sql = "SELECT seq, device_id, mid, op_id, doc_id, path, effect, value_at, value_length
                   FROM log WHERE seller_id = ?1 AND seq > ?2 ORDER BY seq LIMIT ?3";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query((self.seller.as_str(), seq, limit as u64))?;
        let (mut page, mut bytes) = (Vec::new(), 0);
        while let Some(row) = rows.next()? {
            // One row at a time is in memory before it is known to fit.
            bytes += length_of(row)?;
            if bytes > MAXIMUM_PAGE && !page.is_empty() {
                break;
            }
            page.push(self.change_row(row)?);
        }
        Ok(page)
    }

    fn batch_at(&self, seq: u64) -> Result<Option<KeptBatch>, StorageError> {
        if seq <= self.told {
            return Ok(None);
        }
        self.bodies.signed(self.connection, &self.seller, seq)
    }

    fn conflicts_at(&self, doc: &DocumentId, path: &Path) -> Result<Vec<Conflict>, StorageError> {
        let sql =
            "SELECT conflict FROM conflicts WHERE seller_id = ?1 AND doc_id = ?2 AND path = ?3
                   ORDER BY number";
        let open = self.open_conflicts(sql, (self.seller.as_str(), doc.as_str(), path.as_str()))?;
        Ok(open.into_iter().map(|open| open.conflict).collect())
    }

    fn conflicts(&self) -> Result<Vec<OpenConflict>, StorageError> {
        let sql = "SELECT conflict FROM conflicts WHERE seller_id = ?1 ORDER BY number";
        self.open_conflicts(sql, [self.seller.as_str()])
    }

    fn open_conflict(&mut self, open: &OpenConflict) -> Result<(), StorageError> {
        let sql = "INSERT INTO conflicts (seller_id, number, conflict_id, doc_id, path, conflict)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let id = open.conflict.conflict.as_str();
        let (doc, path) = (open.doc.as_str(), open.path.as_str());
        self.execute(
            sql,
            (
                self.seller.as_str(),
                self.next_conflict()?,
                id,
                doc,
                path,
                to_json(open)?,
            ),
        )
    }

    fn close_conflict(&mut self, conflict: &ConflictId) -> Result<(), StorageError> {
        let sql = "DELETE FROM conflicts WHERE seller_id = ?1 AND conflict_id = ?2";
        self.execute(sql, (self.seller.as_str(), conflict.as_str()))
    }
}

impl SqliteLedger<'_> {
    /// A number above that of every open conflict.
    fn next_conflict(&self) -> Result<u64, StorageError> {
        let sql = "SELECT max(number) FROM conflicts WHERE seller_id = ?1";
        Ok(self.number(sql, [self.seller.as_str()])? + 1)
    }

    fn change_row(&self, row: &Row<'_>) -> Result<ChangeRow, StorageError> {
        let seq = row.get(0)?;
        let effect = match (row.get(7)?, row.get(8)?) {
            (Some(at), Some(length)) => {
                let position = Position { at, length };
                let value = self
                    .bodies
                    .value(self.connection, &self.seller, seq, position)?;
                let resolved = None;
                Effect::Value { value, resolved }
            }
            _ => of_json(&row.get::<_, String>(6)?)?,
        };
        Ok(ChangeRow {
            seq,
            device: DeviceId::new(row.get::<_, String>(1)?),
            mid: row.get(2)?,
            op_id: OperationId::new(row.get::<_, String>(3)?),
            doc: DocumentId::new(row.get::<_, String>(4)?),
            path: of_path(row.get(5)?)?,
            effect,
        })
    }

    /// The documents of the file with what this transaction has not written yet.
    fn with_unwritten(
        &self,
        mut documents: BTreeMap<DocumentId, Value>,
    ) -> Vec<(DocumentId, Value)> {
        for (doc, document) in self.documents.borrow().iter() {
            if let DocumentState::Living { tree, .. } = document {
                documents.insert(doc.clone(), tree.clone());
            }
        }
        documents.into_iter().collect()
    }
}

/// How long a row is: its texts, and the value that stands in its batch.
fn length_of(row: &Row<'_>) -> Result<usize, StorageError> {
    let value: Option<usize> = row.get(8)?;
    let mut length = value.unwrap_or(0);
    for column in 3..=6 {
        let text = row.get_ref(column)?.as_bytes();
        length += text.map_err(StorageError::damaged)?.len();
    }
    Ok(length)
}

/// A path as it came: an unsound one stands in the log too, with its rejection.
fn of_path(text: String) -> Result<Path, StorageError> {
    serde_json::from_value(Json::String(text)).map_err(StorageError::damaged)
}

fn of_json<Value: DeserializeOwned>(text: &str) -> Result<Value, StorageError> {
    serde_json::from_str(text).map_err(StorageError::damaged)
}

fn to_json(value: &impl serde::Serialize) -> Result<String, StorageError> {
    serde_json::to_string(value).map_err(StorageError::damaged)
}
