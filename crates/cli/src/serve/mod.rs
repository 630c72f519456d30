//! `dhow serve`: the desk in a browser on this computer, with the same page and the same commands
//! as the window.

mod events;
mod page;
mod routes;
mod session_auth;
mod state;

use crate::refusal::Refusal;
use dhow_app::App;
use dhow_contract::{Code, Failure};
use dhow_i18n::{Localizer, messages};
use session_auth::SessionAuth;
use state::Served;
use std::fmt::Display;
use std::future::Future;
use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{broadcast, watch};

/// How long requests under way may take when the program is told to stop.
const GRACE: Duration = Duration::from_secs(3);

/// Serves a workspace until the interrupt or terminate signal comes, then closes the file.
///
/// The first line on standard output is the address with the token.
pub(crate) fn serve(app: App, port: u16, words: &Localizer) -> Result<(), Refusal> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .thread_name("dhow-serve")
        .enable_all()
        .build()
        .map_err(internal)?;
    let served = runtime.block_on(serve_until_signal(app, port, words));
    // Commands that still run have their grace here; the last handle on the file checkpoints it.
    runtime.shutdown_timeout(GRACE);
    served
}

async fn serve_until_signal(app: App, port: u16, words: &Localizer) -> Result<(), Refusal> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(|error| in_use(port, &error))?;
    let address = listener.local_addr().map_err(internal)?;
    let (auth, token) = SessionAuth::at(address).map_err(internal)?;
    let signal = signal()?;
    let (stop, stopping) = watch::channel(false);
    let events = broadcast::Sender::new(events::BACKLOG);
    events::forward(app.listen(), events.clone());
    let desk = Arc::new(app);
    dhow_app::follow(&desk);
    dhow_app::release_memory_when_quiet(&desk);
    let served = Served {
        desk,
        auth,
        events,
        stopping: stopping.clone(),
        words: words.clone(),
    };
    announce(address, &token, words).map_err(internal)?;
    let serving = dhow_serving::serve(
        listener,
        routes::router(Arc::new(served)),
        dhow_serving::Limits::default(),
        stopping,
    );
    let serving = tokio::spawn(serving);
    signal.await;
    stop.send_replace(true);
    // A request that does not end in time is cut off.
    let _ = tokio::time::timeout(GRACE, serving).await;
    Ok(())
}

fn announce(address: SocketAddr, token: &str, words: &Localizer) -> std::io::Result<()> {
    let mut output = std::io::stdout().lock();
    writeln!(output, "http://{address}/#token={token}")?;
    output.flush()?;
    writeln!(
        std::io::stderr(),
        "{}",
        words.text(&messages::cli_serving_stop())
    )
}

/// Waits until somebody wants the program to stop.
#[cfg(unix)]
fn signal() -> Result<impl Future<Output = ()>, Refusal> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut interrupt = signal(SignalKind::interrupt()).map_err(internal)?;
    let mut terminate = signal(SignalKind::terminate()).map_err(internal)?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => (),
            _ = terminate.recv() => (),
        }
    })
}

/// Waits until somebody wants the program to stop.
#[cfg(not(unix))]
fn signal() -> Result<impl Future<Output = ()>, Refusal> {
    Ok(async {
        let _ = tokio::signal::ctrl_c().await;
    })
}

fn internal(error: impl Display) -> Refusal {
    Failure::new(Code::Internal).with("detail", error).into()
}

fn in_use(port: u16, error: &std::io::Error) -> Refusal {
    Failure::new(Code::FileAccess)
        .with("file", SocketAddr::from((Ipv4Addr::LOCALHOST, port)))
        .with("reason", error)
        .into()
}
