//! Taking connections, and serving each with its deadlines.

use crate::address::Origin;
use crate::connections::{Connection, Connections};
use crate::deadline::Limited;
use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use std::convert::Infallible;
use std::error::Error;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};
use tower_service::Service;

/// Most bytes of a request's head.
const HEAD: usize = 32 * 1024;
/// How long to rest when the system gives no connection, such as for want of descriptors.
const REST: Duration = Duration::from_millis(100);

/// What is taken from whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// How long the head of a request may take, and how long a connection may say nothing.
    pub head: Duration,
    /// How long a reader may stand still before it is cut off.
    pub standstill: Duration,
    /// Connections at once, all together. Whoever comes when they are taken waits to be let in.
    pub connections: usize,
    /// Connections at once of one caller. Further ones are closed.
    pub of_one: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(8),
            standstill: Duration::from_secs(20),
            connections: 512,
            of_one: 64,
        }
    }
}

/// Serves every connection with a clone of `service` until `stopping` says `true`, and answers when
/// the requests under way are done. A request carries the address of its connection, a
/// [`SocketAddr`], among its extensions.
pub async fn serve<S, B>(
    listener: TcpListener,
    service: S,
    limits: Limits,
    mut stopping: watch::Receiver<bool>,
) where
    S: Service<Request<Incoming>, Response = Response<B>, Error = Infallible>,
    S: Clone + Send + 'static,
    S::Future: Send + 'static,
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let most = u32::try_from(limits.connections.max(1)).unwrap_or(u32::MAX);
    let places = Arc::new(Semaphore::new(most as usize));
    let open = Arc::<Connections>::default();
    loop {
        let next = next(&listener, &places, &open, limits.of_one);
        let accepted = tokio::select! {
            accepted = next => accepted,
            _ = stopping.wait_for(|stop| *stop) => break,
        };
        let Some(accepted) = accepted else { continue };
        tokio::spawn(converse(
            accepted,
            service.clone(),
            limits,
            stopping.clone(),
        ));
    }
    drop(listener);
    // All places are free again when every connection has come to its end.
    let _ = places.acquire_many(most).await;
}

/// A connection, and what it takes up for as long as it lives.
struct Accepted {
    stream: TcpStream,
    from: SocketAddr,
    _place: OwnedSemaphorePermit,
    _counted: Connection,
}

/// The next connection that may come in; none where this one may not.
async fn next(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
    open: &Arc<Connections>,
    of_one: usize,
) -> Option<Accepted> {
    let place = Arc::clone(places).acquire_owned().await.ok()?;
    let (stream, from) = match listener.accept().await {
        Ok(accepted) => accepted,
        Err(_) => {
            tokio::time::sleep(REST).await;
            return None;
        }
    };
    let counted = open.open(Origin::from(from.ip()), of_one.max(1))?;
    let _ = stream.set_nodelay(true);
    Some(Accepted {
        stream,
        from,
        _place: place,
        _counted: counted,
    })
}

/// Serves one connection to its end.
async fn converse<S, B>(
    accepted: Accepted,
    service: S,
    limits: Limits,
    mut stopping: watch::Receiver<bool>,
) where
    S: Service<Request<Incoming>, Response = Response<B>, Error = Infallible>,
    S: Clone + Send + 'static,
    S::Future: Send + 'static,
    B: Body<Data = Bytes> + Send + 'static,
    B::Error: Into<Box<dyn Error + Send + Sync>>,
{
    let Accepted {
        stream,
        from,
        _place,
        _counted,
    } = accepted;
    let answering = service_fn(move |mut request: Request<Incoming>| {
        request.extensions_mut().insert(from);
        service.clone().call(request)
    });
    // The time for a head also runs while a connection rests between two requests.
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_buf_size(HEAD)
        .serve_connection(
            TokioIo::new(Limited::new(stream, limits.standstill)),
            answering,
        );
    let mut connection = pin!(connection);
    tokio::select! {
        _ = connection.as_mut() => return,
        _ = stopping.wait_for(|stop| *stop) => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}
