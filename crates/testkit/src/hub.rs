//! The network API: in a process that can be killed, or in this one with a clock that stands.

use crate::{Program, StoppedClock};
use dhow_hub::{Hub, HubConfig, RunningHub};
use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

/// A hub in this process.
///
/// # Panics
/// When it does not start.
#[must_use]
pub fn hub_in_process(folder: &Path, clock: &StoppedClock) -> RunningHub {
    let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    Hub::start(HubConfig::new(
        folder.join("hub.sqlite"),
        listen,
        clock.as_clock(),
    ))
    .unwrap()
}

/// `dhow-hub` as a program. It ends with this.
#[derive(Debug)]
pub struct HubProcess {
    program: Program,
    database: PathBuf,
    address: SocketAddr,
    child: Child,
}

impl HubProcess {
    /// Starts a hub on a free port.
    #[must_use]
    pub fn start(program: Program, folder: &Path) -> Self {
        Self::on(program, folder.join("hub.sqlite"), 0)
    }

    fn on(program: Program, database: PathBuf, port: u16) -> Self {
        let listen = format!("127.0.0.1:{port}");
        let mut child = program
            .command()
            .args([
                "serve",
                "--db",
                &database.display().to_string(),
                "--listen",
                &listen,
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line.trim().trim_start_matches("http://").parse();
        let address = address.unwrap_or_else(|error| panic!("{line:?} is no address: {error}"));
        Self {
            program,
            database,
            address,
            child,
        }
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The id of its process, for whoever watches what it takes.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Where it listens, as desks take it.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Kills it at once, as a power cut would.
    ///
    /// # Panics
    /// When the system does not let it.
    pub fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    /// Starts it again on the same database and the same port.
    #[must_use]
    pub fn again(mut self) -> Self {
        self.kill();
        Self::on(
            self.program.clone(),
            self.database.clone(),
            self.address.port(),
        )
    }
}

impl Drop for HubProcess {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
