//! What the hub's operator types. Few enough to be read without a library; the words are flags
//! and stable codes, because operators' logs are read by machines.

use std::net::SocketAddr;
use std::path::PathBuf;

/// How it is typed.
pub(crate) const USAGE: &str = "\
dhow-hub serve --db FILE [--listen ADDRESS:PORT] [--behind-proxy]
dhow-hub renew-epoch --db FILE";

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Listen.
    Serve(Serve),
    /// Give the logs of a restored file a new incarnation.
    RenewEpoch {
        /// The SQLite file.
        database: PathBuf,
    },
}

/// How to listen.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Serve {
    /// The SQLite file.
    pub(crate) database: PathBuf,
    /// Where.
    pub(crate) listen: SocketAddr,
    /// Whether a proxy that speaks TLS stands in front.
    pub(crate) behind_proxy: bool,
}

/// What is wrong with what was typed.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Wrong {
    /// No such command.
    #[error("unknown-command {0:?}")]
    UnknownCommand(String),
    /// No such flag.
    #[error("unknown-flag {0}")]
    UnknownFlag(String),
    /// A flag has no value.
    #[error("value-missing {0}")]
    ValueMissing(&'static str),
    /// The address is none.
    #[error("address-invalid {0}")]
    AddressInvalid(String),
    /// TLS is left to a proxy so far.
    #[error("tls-not-built-in {0}: --behind-proxy")]
    TlsNotBuiltIn(String),
    /// Other storage is not built in so far.
    #[error("database-not-supported {0}")]
    DatabaseNotSupported(String),
    /// Without TLS, only this very machine may be listened to.
    #[error("plain-http-beyond-loopback {0}: --behind-proxy")]
    PlainBeyondLoopback(SocketAddr),
}

/// Reads what was typed.
pub(crate) fn parse(mut words: impl Iterator<Item = String>) -> Result<Command, Wrong> {
    let command = words.next().unwrap_or_default();
    let flags = Flags::read(words)?;
    match command.as_str() {
        "serve" => flags.into_serve(),
        "renew-epoch" => Ok(Command::RenewEpoch { database: flags.database()? }),
        _ => Err(Wrong::UnknownCommand(command)),
    }
}

#[derive(Default)]
struct Flags {
    database: Option<String>,
    listen: Option<String>,
    behind_proxy: bool,
}

impl Flags {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, Wrong> {
        let mut flags = Self::default();
        while let Some(word) = words.next() {
            let (name, value) = match word.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None => (word, None),
            };
            match name.as_str() {
                "--db" => flags.database = value.or_else(|| words.next()),
                "--listen" => flags.listen = value.or_else(|| words.next()),
                "--behind-proxy" => flags.behind_proxy = true,
                "--tls-cert" | "--tls-key" => return Err(Wrong::TlsNotBuiltIn(name)),
                _ => return Err(Wrong::UnknownFlag(name)),
            }
        }
        Ok(flags)
    }

    fn database(&self) -> Result<PathBuf, Wrong> {
        let database =
            self.database.as_ref().filter(|file| !file.is_empty()).ok_or(Wrong::ValueMissing("--db"))?;
        if database.contains("://") {
            return Err(Wrong::DatabaseNotSupported(database.clone()));
        }
        Ok(PathBuf::from(database))
    }

    fn into_serve(self) -> Result<Command, Wrong> {
        let database = self.database()?;
        let listen = self.listen.unwrap_or_else(|| "127.0.0.1:0".to_owned());
        let listen: SocketAddr = listen.parse().map_err(|_| Wrong::AddressInvalid(listen))?;
        if !listen.ip().is_loopback() && !self.behind_proxy {
            return Err(Wrong::PlainBeyondLoopback(listen));
        }
        Ok(Command::Serve(Serve { database, listen, behind_proxy: self.behind_proxy }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, Wrong> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn a_hub_is_served_from_a_file_at_an_address() {
        let serve = Serve {
            database: PathBuf::from("hub.sqlite"),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            behind_proxy: false,
        };
        assert_eq!(parsed("serve --db hub.sqlite --listen 127.0.0.1:8080"), Ok(Command::Serve(serve)));
    }

    #[test]
    fn what_is_not_built_in_is_refused_by_name() {
        let check = |line: &str, expect: Wrong| assert_eq!(parsed(line), Err(expect), "{line}");
        check("", Wrong::UnknownCommand(String::new()));
        check("server --db x", Wrong::UnknownCommand("server".to_owned()));
        check("serve", Wrong::ValueMissing("--db"));
        check("serve --db", Wrong::ValueMissing("--db"));
        check("serve --db x --port 1", Wrong::UnknownFlag("--port".to_owned()));
        check("serve --db x --listen here", Wrong::AddressInvalid("here".to_owned()));
        check("serve --db x --tls-cert c.pem", Wrong::TlsNotBuiltIn("--tls-cert".to_owned()));
        check("serve --db postgres://host/db", Wrong::DatabaseNotSupported("postgres://host/db".to_owned()));
        let everywhere = SocketAddr::from(([0, 0, 0, 0], 80));
        check("serve --db x --listen 0.0.0.0:80", Wrong::PlainBeyondLoopback(everywhere));
        assert!(parsed("serve --db x --listen 0.0.0.0:80 --behind-proxy").is_ok());
    }
}
