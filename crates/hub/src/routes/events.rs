//! The poke: a stream that says that there is something to pull, and nothing else.

use crate::HubError;
use crate::auth::Bearer;
use crate::state::{Shared, State as HubState};
use crate::storage::sellers;
use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use dhow_contract::hub::Poke;
use dhow_sync::feed;
use std::convert::Infallible;
use std::sync::Arc;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

type Pokes = ReceiverStream<Result<Event, Infallible>>;

/// Answers a stream of pokes that ends with the bearer, with the device's rights, or with the hub.
pub(crate) async fn listen(
    State(state): State<Shared>,
    bearer: Bearer,
) -> Sse<impl tokio_stream::Stream<Item = Result<Event, Infallible>>> {
    let (sender, receiver) = mpsc::channel(4);
    tokio::spawn(tell(Arc::clone(&state), bearer, sender));
    let pokes: Pokes = ReceiverStream::new(receiver);
    Sse::new(pokes).keep_alive(KeepAlive::default())
}

async fn tell(state: Shared, bearer: Bearer, listener: mpsc::Sender<Result<Event, Infallible>>) {
    let mut moved = state.pokes.listen(&bearer.seller);
    let end = tokio::time::sleep(bearer.good_for);
    tokio::pin!(end);
    while bearer.still_counts(&state).await {
        let Ok(event) = poke(&state, &bearer).await else { return };
        if listener.send(Ok(event)).await.is_err() {
            return;
        }
        tokio::select! {
            moved = moved.changed() => if moved.is_err() { return },
            () = &mut end => return,
            () = listener.closed() => return,
            () = state.stopped() => return,
        }
    }
}

/// Where the seller's feed ends now.
async fn poke(state: &HubState, bearer: &Bearer) -> Result<Event, HubError> {
    let seller = bearer.seller.clone();
    let reading = state.storage.read(move |connection| {
        let (epoch, head) = (sellers::epoch(connection)?, sellers::head(connection, &seller)?);
        Ok(feed::cursor(&epoch, head))
    });
    let poke = Poke { head: reading.await?.to_string() };
    Event::default().json_data(poke).map_err(|error| HubError::Damaged(error.to_string()))
}
