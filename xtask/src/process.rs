//! Starting other programs: run to the end, or keep as a child that is ended by its own id.

use crate::failure::Failure;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

/// How long a server may take to say where it listens.
const ADDRESS_WAIT: Duration = Duration::from_secs(30);

/// A command to be run in a folder.
pub(crate) fn command<Word: AsRef<OsStr>>(program: Word, folder: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder).args(words);
    command
}

/// `npm`, which on Windows is a script that only the shell finds.
pub(crate) fn npm(folder: &Path, words: &[&str]) -> Command {
    let mut npm = if cfg!(windows) {
        let mut npm = command("cmd", folder, &["/C", "npm"]);
        npm.args(words);
        npm
    } else {
        command("npm", folder, words)
    };
    // The lines that count tests are read, and colours would hide them.
    npm.env("NO_COLOR", "1");
    npm
}

/// The cargo that started this program.
pub(crate) fn cargo(folder: &Path, words: &[&str]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = command(cargo, folder, words);
    // What cargo set for this program would otherwise leak into the programs it builds.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
        command.env_remove(name);
    }
    command
}

/// The words of a command, for messages.
pub(crate) fn words(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or_default();
    let words = command.get_args().map(OsStr::to_string_lossy);
    std::iter::once(program.to_string_lossy())
        .chain(words)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Runs to the end; the program speaks for itself on the terminal.
pub(crate) fn run(mut command: Command) -> Result<(), Failure> {
    let program = words(&command);
    let status = command.status().map_err(|error| Failure::NotStarted {
        program: program.clone(),
        error,
    })?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::Refused {
            program,
            code: status.code(),
        })
    }
}

/// Whether a program can be run at all.
pub(crate) fn answers(program: &str, words: &[&str]) -> bool {
    Command::new(program)
        .args(words)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Runs to the end and hands every line of stdout to `line` after showing it.
pub(crate) fn run_reading(mut command: Command, mut line: impl FnMut(&str)) -> Result<(), Failure> {
    let program = words(&command);
    let not_started = |error| Failure::NotStarted {
        program: program.clone(),
        error,
    };
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .map_err(not_started)?;
    if let Some(output) = child.stdout.take() {
        for text in BufReader::new(output).lines().map_while(Result::ok) {
            println!("{text}");
            line(&text);
        }
    }
    let status = child.wait().map_err(not_started)?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::Refused {
            program,
            code: status.code(),
        })
    }
}

/// A server of ours that is ended, by its own id, when this value goes.
#[derive(Debug)]
pub(crate) struct Server {
    child: Child,
    /// The first line it printed.
    pub(crate) address: String,
}

impl Server {
    /// Starts a server and waits for the first line it prints.
    pub(crate) fn start(mut command: Command) -> Result<Self, Failure> {
        let program = words(&command);
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| Failure::NotStarted {
                program: program.clone(),
                error,
            })?;
        let address = first_line(&mut child);
        let mut server = Self {
            child,
            address: String::new(),
        };
        server.address = address.ok_or(Failure::NoAddress(program))?;
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, which is what we want anyway.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The first line of a child; the rest of its output is read on and dropped, so that it never
/// blocks on a full pipe.
fn first_line(child: &mut Child) -> Option<String> {
    let output = child.stdout.take()?;
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        if let Some(line) = lines.next() {
            let _ = sender.send(line);
        }
        for _ in lines {}
    });
    receiver.recv_timeout(ADDRESS_WAIT).ok()
}
