//! `dhow-hub`: the network API as a program of its own. Here, and only here, the hub gets the
//! real clock.
//!
//! The first line on standard output is the address. It goes down on the interrupt and terminate
//! signals, after what is under way is done.

mod arguments;

use arguments::{Command, Serve, USAGE, UsageError};
use dhow_hub::{Clock, Entry, Hub, HubConfig, HubError};
use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let command = match arguments::parse(std::env::args_os().skip(1)) {
        Ok(command) => command,
        Err(wrong) => return usage(&wrong),
    };
    let done = match command {
        Command::Serve(serve) => run(&serve),
        Command::RenewEpoch { database } => {
            let nowhere = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
            Hub::renew_epoch(&HubConfig::new(database, nowhere, clock()))
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "dhow-hub: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage(wrong: &UsageError) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "dhow-hub: {wrong}\n{USAGE}");
    ExitCode::from(2)
}

fn run(serve: &Serve) -> Result<(), HubError> {
    let mut config = HubConfig::new(&serve.database, serve.listen, clock());
    config.behind_proxy = serve.behind_proxy;
    config.connections.connections = serve.connections;
    config.connections.of_one = serve.connections_per_address;
    config.quotas.bytes = serve.quota;
    config.quotas.devices = serve.devices;
    config.quotas.new_sellers = serve.new_sellers;
    config.journal = Arc::new(tell);
    let hub = Hub::start(config)?;
    let mut output = std::io::stdout();
    writeln!(output, "{}", hub.address())?;
    output.flush()?;
    wait_for_signal()?;
    hub.shutdown();
    Ok(())
}

#[allow(
    clippy::disallowed_methods,
    reason = "the composition root is where the real clock comes in"
)]
fn clock() -> Clock {
    Arc::new(jiff::Timestamp::now)
}

/// A line of the journal on standard error.
fn tell(entry: &Entry) {
    let at = clock()();
    let _ = writeln!(std::io::stderr(), "at={at} {entry}");
}

/// Waits until somebody wants the hub to go down.
fn wait_for_signal() -> Result<(), HubError> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let mut terminate = signal(SignalKind::terminate())?;
            tokio::select! {
                interrupted = tokio::signal::ctrl_c() => Ok(interrupted?),
                _ = terminate.recv() => Ok(()),
            }
        }
        #[cfg(not(unix))]
        {
            Ok(tokio::signal::ctrl_c().await?)
        }
    })
}
