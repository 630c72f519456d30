//! Programs that a story starts: each is ended by its own id when the story ends, however it ends.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// How long a program may take to say that it is there.
const START: Duration = Duration::from_secs(30);

/// A started program.
#[derive(Debug)]
pub struct Running {
    child: Child,
    /// The first line it printed.
    pub first_line: String,
}

impl Running {
    /// Starts a program whose words go to a log, without waiting for any.
    pub fn silent(mut command: Command, log: &Path) -> Self {
        let log = File::create(log).unwrap();
        command
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log);
        let child = command
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        Self {
            child,
            first_line: String::new(),
        }
    }

    /// Starts a program and waits for the first line it prints.
    pub fn announced(mut command: Command, log: &Path) -> Self {
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(File::create(log).unwrap());
        let child = command
            .spawn()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        let mut running = Self {
            child,
            first_line: String::new(),
        };
        let output = running.child.stdout.take().unwrap();
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || {
            let mut lines = BufReader::new(output).lines().map_while(Result::ok);
            let _ = lines.next().map(|line| sender.send(line));
            lines.for_each(drop);
        });
        running.first_line = receiver.recv_timeout(START).unwrap_or_else(|_| {
            panic!(
                "{command:?} said nothing: {}",
                std::fs::read_to_string(log).unwrap_or_default()
            )
        });
        running
    }

    /// Its own id.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // A driver that hangs leaves the desk behind: the desk goes first, by its own id.
        for id in children_of(self.id()) {
            let _ = Command::new("kill")
                .arg("-KILL")
                .arg(id.to_string())
                .status();
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Ids of the programs that a program started.
#[must_use]
pub fn children_of(id: u32) -> Vec<u32> {
    let own = id.to_string();
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
    ids.filter(|id| parent_of(*id).as_deref() == Some(own.as_str()))
        .collect()
}

/// Fourth field of `/proc/<id>/stat`; the second, the name, may hold blanks and brackets.
fn parent_of(id: u32) -> Option<String> {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    stat.rsplit_once(") ")?
        .1
        .split(' ')
        .nth(1)
        .map(str::to_owned)
}

/// A port nobody listens on.
pub fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0))
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

/// Where cargo put the programs, beside the folder of this test; or where `DHOW_PROGRAMS` says.
pub fn program(name: &str) -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let beside = test.parent().unwrap().parent().unwrap().to_owned();
    let program = std::env::var_os("DHOW_PROGRAMS")
        .map_or(beside, PathBuf::from)
        .join(name);
    assert!(
        program.is_file(),
        "{} is not built: run `cargo xtask test window`",
        program.display()
    );
    program
}

/// Pictures and logs of failed stories.
pub fn evidence() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let folder = test.ancestors().nth(3).unwrap().join("e2e");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// A display that only this story draws on.
pub fn display(log: &Path) -> (Running, String) {
    let mut command = Command::new("Xvfb");
    // It chooses a free number itself and prints it.
    command.args([
        "-displayfd",
        "1",
        "-screen",
        "0",
        "1480x940x24",
        "-nolisten",
        "tcp",
    ]);
    let running = Running::announced(command, log);
    let name = format!(":{}", running.first_line.trim());
    (running, name)
}

/// Runs a program of the house to its end and gives back what it printed.
pub fn output(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{command:?}\n{text}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    text
}
