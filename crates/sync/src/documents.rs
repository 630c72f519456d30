//! The documents of a snapshot. They need not all be in memory: whoever reads a long snapshot keeps
//! them elsewhere and gives out one at a time.

use crate::problem::Problem;
use crate::{DocumentId, Value};
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::Arc;

/// Where documents are kept until they are asked for.
pub trait DocumentSource: Debug + Send + Sync {
    /// Their ids.
    fn ids(&self) -> Box<dyn Iterator<Item = &DocumentId> + '_>;
    /// One of them, if it is there.
    ///
    /// # Errors
    /// [`Problem::SnapshotTorn`] when it cannot be read any more.
    fn document(&self, id: &DocumentId) -> Result<Option<Value>, Problem>;
}

/// Every living document of a snapshot.
#[derive(Debug, Clone)]
pub struct Documents(Arc<dyn DocumentSource>);

impl Documents {
    /// Documents that are kept elsewhere.
    pub fn kept(source: impl DocumentSource + 'static) -> Self {
        Self(Arc::new(source))
    }

    /// Their ids.
    pub fn ids(&self) -> impl Iterator<Item = &DocumentId> {
        self.0.ids()
    }

    /// How many they are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ids().count()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ids().next().is_none()
    }

    /// One of them, if it is there.
    ///
    /// # Errors
    /// [`Problem::SnapshotTorn`] when it cannot be read any more.
    pub fn get(&self, id: &DocumentId) -> Result<Option<Value>, Problem> {
        self.0.document(id)
    }

    /// All of them, each as it is asked for.
    pub fn iter(&self) -> impl Iterator<Item = Result<(DocumentId, Value), Problem>> {
        self.ids().filter_map(|id| {
            let document = self.get(id).transpose()?;
            Some(document.map(|document| (id.clone(), document)))
        })
    }
}

/// Documents that are held.
impl FromIterator<(DocumentId, Value)> for Documents {
    fn from_iter<I: IntoIterator<Item = (DocumentId, Value)>>(documents: I) -> Self {
        Self::kept(documents.into_iter().collect::<BTreeMap<_, _>>())
    }
}

impl DocumentSource for BTreeMap<DocumentId, Value> {
    fn ids(&self) -> Box<dyn Iterator<Item = &DocumentId> + '_> {
        Box::new(self.keys())
    }

    fn document(&self, id: &DocumentId) -> Result<Option<Value>, Problem> {
        Ok(self.get(id).cloned())
    }
}

/// Whatever they are kept in, the same documents are the same.
impl PartialEq for Documents {
    fn eq(&self, other: &Self) -> bool {
        let all = |it: &Self| it.iter().collect::<Result<BTreeMap<_, _>, _>>();
        all(self) == all(other)
    }
}

impl Eq for Documents {}
