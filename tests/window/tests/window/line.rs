//! A line between the window and a hub that a story can cut, while other computers keep theirs.

use tokio::net::{TcpListener, TcpStream};
use tokio::task::{AbortHandle, JoinSet};

/// Hands everything on to the hub until it is cut or dropped.
pub(crate) struct Line {
    port: u16,
    carrier: AbortHandle,
}

impl Line {
    /// A line to this hub, on a port of its own.
    pub(crate) async fn to(hub: &str) -> Self {
        Self::on(0, hub).await
    }

    /// The same line again, where it was before.
    pub(crate) async fn on(port: u16, hub: &str) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let hub = hub
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .to_owned();
        let carrier = tokio::task::spawn_local(carry(listener, hub)).abort_handle();
        Self { port, carrier }
    }

    /// What the window is told as the hub's address.
    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Cuts the line, calls under way too, and says where it was.
    pub(crate) fn cut(self) -> u16 {
        self.port
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.carrier.abort();
    }
}

/// Calls end with the set they are in, so that nothing outlives the line.
async fn carry(listener: TcpListener, hub: String) {
    let mut calls = JoinSet::new();
    while let Ok((mut near, _)) = listener.accept().await {
        let hub = hub.clone();
        calls.spawn_local(async move {
            if let Ok(mut far) = TcpStream::connect(&hub).await {
                let _ = tokio::io::copy_bidirectional(&mut near, &mut far).await;
            }
        });
    }
}
