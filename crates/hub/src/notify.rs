//! Who waits for a seller's feed to move, and how they are told.

use dhow_sync::SellerId;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use tokio::sync::watch;

/// The feeds somebody waits for.
#[derive(Debug, Default)]
pub(crate) struct FeedNotifier(Mutex<HashMap<SellerId, watch::Sender<u64>>>);

impl FeedNotifier {
    /// Waits for a seller's feed. What is seen is only that it moved: where to, the log says.
    pub(crate) fn subscribe(&self, seller: &SellerId) -> watch::Receiver<u64> {
        let mut feeds = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        feeds.retain(|_, feed| feed.receiver_count() > 0);
        feeds
            .entry(seller.clone())
            .or_insert_with(|| watch::Sender::new(0))
            .subscribe()
    }

    /// Tells everybody who waits that the feed has moved, or that the rights of
    /// somebody who waits have changed.
    pub(crate) fn notify(&self, seller: &SellerId) {
        let feeds = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(feed) = feeds.get(seller) {
            feed.send_modify(|times| *times += 1);
        }
    }
}
