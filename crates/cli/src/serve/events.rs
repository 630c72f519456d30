//! What the desk tells without being asked, as server-sent events.

use super::state::Served;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::mpsc::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, mpsc, watch};
use tokio_stream::wrappers::ReceiverStream;

/// Events a slow page may lag behind by before it is told to read everything again.
pub(super) const BACKLOG: usize = 1024;

/// Hands the desk's events to every open page, until the desk is closed.
pub(super) fn forward(desk: Receiver<dhow_contract::Event>, pages: broadcast::Sender<String>) {
    std::thread::spawn(move || {
        for event in desk {
            if let Ok(text) = serde_json::to_string(&event) {
                // With no page open there is nobody to tell.
                let _ = pages.send(text);
            }
        }
    });
}

/// One page's stream of events.
pub(super) fn stream(served: &Arc<Served>) -> Response {
    let (page, stream) = mpsc::channel(16);
    tokio::spawn(announce(
        served.events.subscribe(),
        page,
        served.stopping.clone(),
    ));
    Sse::new(ReceiverStream::new(stream))
        .keep_alive(KeepAlive::default())
        .into_response()
}

/// Until the page leaves or the program stops; a stream left open would keep it from stopping.
async fn announce(
    mut events: broadcast::Receiver<String>,
    page: mpsc::Sender<Result<Event, Infallible>>,
    mut stopping: watch::Receiver<bool>,
) {
    loop {
        let text = tokio::select! {
            received = events.recv() => received,
            () = page.closed() => return,
            _ = stopping.wait_for(|stop| *stop) => return,
        };
        let text = match text {
            Ok(text) => text,
            Err(RecvError::Lagged(_)) => everything(),
            Err(RecvError::Closed) => return,
        };
        if page.send(Ok(Event::default().data(text))).await.is_err() {
            return;
        }
    }
}

/// The event that makes a page read everything again.
fn everything() -> String {
    let mut tags: Vec<_> = dhow_contract::commands()
        .flat_map(|it| it.reads)
        .copied()
        .collect();
    tags.sort_unstable();
    tags.dedup();
    serde_json::to_string(&dhow_contract::Event::Changed { tags }).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_page_that_lags_is_told_to_read_everything_again() {
        let (events, news) = broadcast::channel(1);
        let (page, mut received) = mpsc::channel(4);
        let (stop, stopping) = watch::channel(false);
        for text in ["one", "two"] {
            events.send(text.to_owned()).unwrap();
        }
        let task = tokio::spawn(announce(news, page, stopping));
        let first = format!("{:?}", received.recv().await.unwrap().unwrap());
        assert!(
            first.contains("catalogue") && first.contains("prices"),
            "{first}"
        );
        let second = format!("{:?}", received.recv().await.unwrap().unwrap());
        assert!(second.contains("two"), "{second}");
        stop.send_replace(true);
        task.await.unwrap();
        assert!(received.recv().await.is_none());
    }
}
