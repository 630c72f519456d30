//! Whose turn it is: a seller has a few pieces of work under way, and the others of his wait behind
//! those. So nobody takes every reader, or the whole queue of the writer.

use dhow_sync::SellerId;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// The turns of every seller who has work under way.
#[derive(Debug)]
pub(super) struct Turns {
    most: usize,
    of: Mutex<HashMap<SellerId, Arc<Semaphore>>>,
}

/// A turn; the next one of the seller comes when it is dropped.
#[derive(Debug)]
pub(super) struct Turn {
    seller: SellerId,
    permit: Option<OwnedSemaphorePermit>,
    among: Arc<Turns>,
}

impl Turns {
    /// So many at once for each seller.
    pub(super) fn new(most: usize) -> Arc<Self> {
        Arc::new(Self {
            most,
            of: Mutex::default(),
        })
    }

    /// Waits for a turn of a seller, behind whoever asked for his earlier.
    pub(super) async fn take(self: &Arc<Self>, seller: SellerId) -> Turn {
        let own = Arc::clone(
            self.lock()
                .entry(seller.clone())
                .or_insert_with(|| Arc::new(Semaphore::new(self.most))),
        );
        Turn {
            permit: own.acquire_owned().await.ok(),
            seller,
            among: Arc::clone(self),
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<SellerId, Arc<Semaphore>>> {
        self.of.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut of = self.among.lock();
        drop(self.permit.take());
        // Whoever waits holds the semaphore; without them the map alone does.
        if of
            .get(&self.seller)
            .is_some_and(|own| Arc::strong_count(own) == 1)
        {
            of.remove(&self.seller);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::time::timeout;

    #[tokio::test]
    async fn a_seller_waits_for_his_own_turns_and_for_nobody_elses() {
        let turns = Turns::new(2);
        let (one, two) = (SellerId::new("sel_1"), SellerId::new("sel_2"));
        let first = turns.take(one.clone()).await;
        let _second = turns.take(one.clone()).await;
        let waits = timeout(Duration::from_millis(50), turns.take(one.clone()));
        assert!(waits.await.is_err(), "a third at once");
        drop(turns.take(two).await);
        drop(first);
        drop(turns.take(one).await);
        assert_eq!(
            turns.lock().len(),
            1,
            "who has nothing under way is forgotten"
        );
    }
}
