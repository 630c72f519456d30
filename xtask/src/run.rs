//! `cargo xtask run`: from a fresh checkout to the desk on the sample workspace.

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::interface;
use crate::paths::{self, Paths};
use crate::process::{self, Server};
use crate::programs;
use crate::system::{self, Need};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Installs, builds, starts the hub, opens the desk, and ends the hub when the desk is closed.
pub(crate) fn run(paths: &Paths, arguments: &Arguments) -> Result<(), Failure> {
    let window = system::has_display() && !arguments.serve;
    system::ensure(
        if window { Need::Window } else { Need::Programs },
        arguments.yes,
    )?;
    interface::build(paths)?;
    programs::build(
        paths,
        if window {
            programs::ALL
        } else {
            programs::SERVING
        },
        arguments.release,
    )?;

    let session = Session {
        paths,
        release: arguments.release,
        data: paths::user_data()?,
    };
    std::fs::create_dir_all(&session.data).map_err(Failure::file(&session.data))?;
    let hub = session.start_hub()?;
    println!("Hub: {}", hub.address);
    let workspace = match &arguments.workspace {
        Some(workspace) => workspace.clone(),
        None => session.sample(&hub.address)?,
    };
    println!("Workspace: {}", workspace.display());
    if window {
        session.open_window(&workspace)
    } else {
        session.serve(&workspace)
    }
}

/// One start of the desk.
struct Session<'a> {
    paths: &'a Paths,
    release: bool,
    /// Where the sample workspace and the hub's own database live.
    data: PathBuf,
}

impl Session<'_> {
    fn program(&self, name: &str) -> Command {
        process::command(
            self.paths.program(name, self.release),
            &self.paths.root,
            &[],
        )
    }

    /// The hub on the port it had last time, so that an enrolled workspace finds it again.
    fn start_hub(&self) -> Result<Server, Failure> {
        let remembered = self.data.join("sample-hub.port");
        let port = std::fs::read_to_string(&remembered)
            .ok()
            .and_then(|port| port.trim().parse().ok())
            .filter(|port| is_free(*port))
            .map_or_else(free_port, Ok)?;
        std::fs::write(&remembered, port.to_string()).map_err(Failure::file(&remembered))?;
        let mut hub = self.program("dhow-hub");
        hub.arg("serve")
            .arg("--db")
            .arg(self.data.join("sample-hub.sqlite"));
        hub.arg("--listen").arg(format!("127.0.0.1:{port}"));
        Server::start(hub)
    }

    /// The sample workspace, made and enrolled the first time.
    fn sample(&self, hub: &str) -> Result<PathBuf, Failure> {
        let file = self.data.join("sample.dhow");
        if file.is_file() {
            return Ok(file);
        }
        let mut sample = self.program("dhow");
        sample.arg("sample").arg(&file);
        process::run(sample)?;
        let mut enrol = self.program("dhow");
        enrol
            .arg("--workspace")
            .arg(&file)
            .args(["hub", "enrol", hub]);
        process::run(enrol)?;
        Ok(file)
    }

    fn open_window(&self, workspace: &Path) -> Result<(), Failure> {
        let mut desk = self.program("dhow-desk");
        desk.arg(workspace);
        process::run(desk)
    }

    /// `dhow serve` prints the address itself and stays until it is stopped.
    fn serve(&self, workspace: &Path) -> Result<(), Failure> {
        println!("No window here: open the address below in a browser. Ctrl+C ends it.");
        let mut desk = self.program("dhow");
        desk.arg("--workspace").arg(workspace).arg("serve");
        process::run(desk)
    }
}

fn is_free(port: u16) -> bool {
    TcpListener::bind(("127.0.0.1", port)).is_ok()
}

fn free_port() -> Result<u16, Failure> {
    TcpListener::bind(("127.0.0.1", 0))
        .and_then(|listener| listener.local_addr())
        .map(|address| address.port())
        .map_err(Failure::file("127.0.0.1"))
}
